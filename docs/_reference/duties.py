"""The pages of the duties, one for each source of law."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from pkgutil import iter_modules
from typing import Final

from _reference.conditions import in_words
from _reference.markup import (
    Page,
    asked_by,
    authority_line,
    bare,
    contents,
    in_force,
    link_duty,
    link_fact,
    rubric,
    slug,
    table,
)
from engage import law
from engage.catalogues import Catalogue
from engage.dates import said
from engage.findings import plain
from engage.requirements import CountedIn, DatedValue, Duty, DutyKind, Period, Relation
from engage.rules import Rule

_KINDS: Final = {
    DutyKind.CONSULT: "Statutory duties to consult",
    DutyKind.INVOLVE: "Statutory duties to involve",
    DutyKind.DUE_REGARD: "Statutory duties to have due regard",
    DutyKind.PUBLICITY: "Statutory publicity, with a time for objections or representations",
    DutyKind.GUIDANCE: "Statutory guidance",
    DutyKind.COMMON_LAW: "Common law",
}


def pages(catalogue: Catalogue) -> dict[str, Page]:
    """Return the page that lists the duties, and one for each source of law."""
    sources = _sources(catalogue)
    return {
        "duties.md": _index(catalogue, sources),
        **{
            f"duties/{name}.md": _source(name, title, duties, catalogue)
            for name, (title, duties) in sources.items()
        },
    }


def _sources(catalogue: Catalogue) -> dict[str, tuple[str, list[Duty]]]:
    """Return what each module on a source of law calls itself, with its duties, in their order."""
    modules = (
        import_module(f"{law.__name__}.{found.name}") for found in iter_modules(law.__path__)
    )
    declared = {duty.id: module for module in modules for duty in getattr(module, "DUTIES", ())}
    sources: dict[str, tuple[str, list[Duty]]] = {}
    for duty in catalogue.duties:
        module = declared[duty.id]
        name = slug(module.__name__.rpartition(".")[2])
        title = (module.__doc__ or name).strip().splitlines()[0].rstrip(".")
        sources.setdefault(name, (title, []))[1].append(duty)
    return sources


def _index(catalogue: Catalogue, sources: Mapping[str, tuple[str, list[Duty]]]) -> Page:
    """Return the page that lists every duty."""
    lines = [
        "(all-duties)=",
        "# Duties",
        "",
        f"The {len(catalogue.duties)} duties that engage looks for, by what sort of duty each is.",
        "Where one applies, the report asks for what it demands.",
        "",
        f"They stand in {len(sources)} sources of law:",
        "",
        *(f"- [{bare(title)}](#source-{name})" for name, (title, _) in sources.items()),
        "",
    ]
    for kind, title in _KINDS.items():
        found = [duty for duty in catalogue.duties if duty.kind is kind]
        lines += [f"## {title}", ""] if found else []
        lines += table(("Duty", "What it asks"), ((link_duty(duty), duty.asks) for duty in found))
    return lines + contents(*(f"duties/{name}" for name in sources))


def _source(name: str, title: str, duties: Iterable[Duty], catalogue: Catalogue) -> Page:
    """Return the page of one source of law."""
    lines = [f"(source-{name})=", f"# {bare(title)}", ""]
    for duty in duties:
        own = f"duty.{duty.id}."
        demands = [rule for rule in catalogue.demands if rule.id.startswith(own)]
        lines += _duty(duty, demands, catalogue)
    return lines


def _duty(duty: Duty, demands: Iterable[Rule], catalogue: Catalogue) -> Page:
    """Return what there is to say of one duty."""
    return [
        f"(duty-{slug(duty.id)})=",
        f"(fact-{slug(duty.applying.id)})=",
        f"## {duty.title}",
        "",
        f"`{duty.id}`",
        "",
        bare(duty.asks),
        "",
        *(f"- {label}: {text}" for label, text in _details(duty)),
        "",
        *rubric("It applies if", [f"{in_words(duty.when)}."]),
        *rubric("Whom to consult, involve or notify", _bullets(duty.consultees)),
        *rubric("Periods", map(_period, duty.periods)),
        *rubric("What must be published", _bullets(duty.publishes)),
        *rubric("What is owed once people have answered", _bullets(duty.outcome_owes)),
        *rubric("Beside other duties", (_relation(each, catalogue) for each in duty.relations)),
        *rubric("Authorities", map(authority_line, duty.authority)),
        *(line for rule in demands for line in _demand(rule)),
    ]


def _details(duty: Duty) -> Iterator[tuple[str, str]]:
    """Yield the short things that there are to say of *duty*, each with its label."""
    yield "Strength", f"{duty.strength}"
    yield "Binds", ", ".join(sorted(plain(word) for word in duty.reach.bodies))
    yield "Extent", ", ".join(sorted(plain(each.value).title() for each in duty.reach.extent))
    yield "Time", in_force(duty.in_force_from, duty.in_force_to)
    if duty.saved_when is not None:
        yield "Still binds after that if", in_words(duty.saved_when)
    if duty.bears:
        yield "What bears on how much it asks", ", ".join(map(link_fact, duty.bears))
    yield "If it is not done", bare(duty.consequence)
    if duty.note:
        yield "Note", bare(duty.note)


def _bullets(texts: Iterable[str]) -> Iterator[str]:
    return (f"- {bare(text)}" for text in texts)


def _period(period: Period) -> str:
    """Return one period in words."""
    numbers = "; ".join(_number(value, period) for value in period.values)
    parts = [f"{numbers}: {period.purpose}", f"counted from {bare(period.starts)}"]
    parts += [f"leaving out {', '.join(period.excludes)}"] if period.excludes else []
    parts += [bare(period.when)] if period.when else []
    parts += [f"only if {in_words(period.only_if)}"] if period.only_if is not None else []
    note = f" {bare(period.note)}" if period.note else ""
    return f"- {'; '.join(parts)}.{note}"


def _number(value: DatedValue, period: Period) -> str:
    """Return how many units a period has, and on which days that holds."""
    working = " working" if period.counted_in is CountedIn.WORKING else ""
    since = f" from {said(value.since)}" if value.since else ""
    until = f" until {said(value.until)}" if value.until else ""
    plural = "" if value.value == 1 else "s"
    return f"{value.value}{working} {period.unit}{plural}{since}{until}"


def _relation(relation: Relation, catalogue: Catalogue) -> str:
    """Return how a duty stands to another, with a link where that one is here too."""
    named = [link_duty(duty) for duty in catalogue.duties if duty.id == relation.to]
    (other,) = named or [f"`{relation.to}`"]
    return f"- {relation.kind} {other}: {bare(relation.because)}"


def _demand(rule: Rule) -> Page:
    """Return one thing that is asked where the duty applies."""
    facts = ", ".join(map(link_fact, asked_by(rule)))
    title = rule.title.rpartition(": ")[2]
    return [
        f"(rule-{slug(rule.id)})=",
        *rubric(
            f"Asked where it applies: {title}",
            [
                f"`{rule.id}`, as {rule.force}; facts: {facts}.",
                f"If it is not met: {bare(rule.remedy)}",
            ],
        ),
    ]


__all__ = ("pages",)
