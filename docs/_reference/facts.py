"""The pages of the facts, one for each stage at which they can first be known."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from _reference.markup import (
    Page,
    asked_by,
    contents,
    link_duty,
    link_fact,
    link_rule,
    slug,
    table,
)
from engage.catalogues import Catalogue
from engage.facts import Fact, FactKind, FactType
from engage.law import vocabulary
from engage.stages import KnownFrom
from engage.triggers import once

_SILENCE: Final = {
    FactKind.DONE: "it is not known, and never taken to be the favourable answer",
    FactKind.EXCUSE: "it is not claimed",
    FactKind.JUDGEMENT: "it is for judgement: a named person must record it, with reasons",
}


def pages(catalogue: Catalogue) -> dict[str, Page]:
    """Return the pages of the facts."""
    facts = sorted(_every(catalogue).values(), key=lambda each: each.id)
    asking: dict[str, list[str]] = {}
    for rule in catalogue.asked:
        for fact in asked_by(rule):
            asking.setdefault(fact.id, []).append(link_rule(rule))
    for duty in catalogue.duties:
        for fact in once((*duty.when.facts(), *duty.bears)):
            asking.setdefault(fact.id, []).append(link_duty(duty))
    known = {stage: [fact for fact in facts if fact.known_from is stage] for stage in KnownFrom}
    stages = {stage: found for stage, found in known.items() if found}
    return {
        "facts.md": _index(stages),
        **{f"facts/{stage}.md": _stage(stage, found, asking) for stage, found in stages.items()},
    }


def _every(catalogue: Catalogue) -> Mapping[str, Fact]:
    """Return every fact that an exercise can answer, without those that only tell of duties."""
    found = {fact.id: fact for fact in vocabulary.FACTS} | dict(catalogue.facts)
    applying = {duty.applying.id for duty in catalogue.duties}
    return {name: fact for name, fact in found.items() if name not in applying}


def _index(stages: Mapping[KnownFrom, list[Fact]]) -> Page:
    """Return the page that lists every fact."""
    lines = [
        "(all-facts)=",
        "# Facts",
        "",
        f"The {sum(map(len, stages.values()))} questions that the rules ask.",
        "They stand by the stage of an exercise at which each can first be answered.",
        "An exercise file answers them by their ids, under `[answers]`; the ids do not change.",
        "",
        *table(
            ("Kind", "If nothing is recorded"), ((f"{kind}", _SILENCE[kind]) for kind in FactKind)
        ),
    ]
    for stage, found in stages.items():
        lines += [f"## Known from {stage}", ""]
        lines += table(("Fact", "Question"), ((link_fact(fact), fact.question) for fact in found))
    return lines + contents(*(f"facts/{stage}" for stage in stages))


def _stage(stage: KnownFrom, facts: list[Fact], asking: Mapping[str, list[str]]) -> Page:
    """Return the page of the facts that can first be known at *stage*."""
    lines = [
        f"# Known from {stage}",
        "",
        f"Facts that can first be known at the stage *{stage}*.",
        "",
    ]
    for fact in facts:
        lines += [f"(fact-{slug(fact.id)})=", f"## `{fact.id}`", "", fact.question, ""]
        lines += [f"- {label}: {text}" for label, text in _details(fact, asking.get(fact.id, []))]
        lines.append("")
    return lines


def _details(fact: Fact, asking: list[str]) -> Iterator[tuple[str, str]]:
    """Yield what there is to say of *fact*, each with its label."""
    yield "Takes", _takes(fact)
    if fact.choice_notes:
        yield "The words mean", fact.choice_notes
    if fact.computed:
        yield "Computed from", ", ".join(map(link_fact, fact.needs))
    yield "Kind", f"{fact.kind}; if nothing is recorded, {_SILENCE[fact.kind].partition(',')[0]}"
    yield "About", f"the {fact.about}"
    if fact.ask_again_at is not None:
        yield "Asked again at", f"{fact.ask_again_at}"
    yield "Recorded by", fact.recorded_by
    yield "Evidence", fact.evidence
    if fact.read_from:
        yield "Read from", f"`{fact.read_from}`"
    if fact.note:
        yield "Note", fact.note
    if fact.replaces:
        ids = ", ".join(f"`{each}`" for each in fact.replaces)
        yield "Stands in for", f"{ids}, which would ask for a conclusion of law"
    if fact.same_as:
        yield "The same question elsewhere", ", ".join(f"`{each}`" for each in fact.same_as)
    if asking:
        yield "Asked by", ", ".join(asking)


def _takes(fact: Fact) -> str:
    """Return what answers *fact*, in the words of a file."""
    offered = ", ".join(f"`{word}`" for word in fact.choices)
    return {
        FactType.YES_NO: "yes or no (`true` or `false`)",
        FactType.NUMBER: f"a whole number{f' of {fact.unit}' if fact.unit else ''}",
        FactType.DATE: "a date",
        FactType.CHOICE: f"one of {offered}",
        FactType.CHOICES: f"a list of any of {offered}",
    }[fact.type]


__all__ = ("pages",)
