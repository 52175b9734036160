"""The pages of the facts, one for each stage at which they can first be known."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from _reference.markup import Page, asked_by, contents, link_fact, link_rule, slug, table
from engage import law
from engage.catalogues import Catalogue
from engage.facts import Fact, FactKind, FactType
from engage.rules import Rule
from engage.stages import KnownFrom

_SILENCE: Final = {
    FactKind.DONE: "it is not known, and never taken to be the favourable answer",
    FactKind.EXCUSE: "it is not claimed",
    FactKind.JUDGEMENT: "it is for judgement: a named person must record it, with reasons",
}


def pages(catalogue: Catalogue) -> dict[str, Page]:
    """Return the pages of the facts."""
    facts = sorted(_every(catalogue).values(), key=lambda each: each.id)
    asking: dict[str, list[Rule]] = {}
    for rule in catalogue:
        for fact in asked_by(rule):
            asking.setdefault(fact.id, []).append(rule)
    known = {stage: [fact for fact in facts if fact.known_from is stage] for stage in KnownFrom}
    stages = {stage: found for stage, found in known.items() if found}
    return {
        "facts.md": _index(stages),
        **{f"facts/{stage}.md": _stage(stage, found, asking) for stage, found in stages.items()},
    }


def _every(catalogue: Catalogue) -> Mapping[str, Fact]:
    """Return every fact that the catalogue asks for or the law room declares, by id."""
    found = dict(catalogue.facts)
    for module in pkgutil.walk_packages(law.__path__, "engage.law."):
        declared: Iterable[object] = vars(importlib.import_module(module.name)).values()
        found |= {each.id: each for each in declared if isinstance(each, Fact)}
    return found


def _index(stages: Mapping[KnownFrom, list[Fact]]) -> Page:
    """Return the page that lists every fact."""
    lines = [
        "(facts)=",
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


def _stage(stage: KnownFrom, facts: list[Fact], asking: Mapping[str, list[Rule]]) -> Page:
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


def _details(fact: Fact, asking: list[Rule]) -> Iterator[tuple[str, str]]:
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
        yield "Asked by", ", ".join(map(link_rule, asking))


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
