"""The duties of a catalogue by themselves: a list of some of them, and one in full."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final, final

from attrs import frozen

from engage.dates import said
from engage.facts import Fact
from engage.findings import plain
from engage.render.as_json import Data, authority_data, question_data
from engage.render.blocks import (
    Block,
    Document,
    Entry,
    Item,
    Items,
    Paragraph,
    Section,
    Term,
    Title,
    code,
    strong,
    term,
)
from engage.render.parts import authorities_in_full
from engage.render.words import (
    DUTY_KINDS,
    Label,
    Part,
    Sentence,
    capitalised,
    condition,
    counted,
    period_in_words,
)
from engage.requirements import Duty, Period
from engage.triggers import once

SCHEMA: Final = "engage-law/1"
"""The name of the shape of the list as data."""


@final
@frozen(kw_only=True)
class LawList:
    """
    Some duties of a catalogue, and by what they were picked.

    Attributes:
        duties: The duties.
        picked: The filters, in words; none if all are there.
        on: The day on which they must be in force; ``None`` for any.
    """

    duties: tuple[Duty, ...]
    picked: tuple[str, ...] = ()
    on: date | None = None


def law_document(listed: LawList) -> Document:
    """Return a list of duties, each with its days in force and how far it was checked."""
    return tuple(_list(listed))


def _list(listed: LawList) -> Iterator[Block]:
    number = counted(len(listed.duties), "duty", "duties")
    yield Title(text=Part.LAW)
    yield Paragraph(text=f"{'. '.join((number, *listed.picked))}.")
    for kind, name in DUTY_KINDS.items():
        if duties := [duty for duty in listed.duties if duty.kind is kind]:
            yield Section(text=capitalised(name))
            yield Items(items=tuple(map(_in_short, duties)))
    yield Paragraph(text=Sentence.LAW_HINT if listed.duties else Sentence.NOTHING_PICKED)


def _in_short(duty: Duty) -> Item:
    return Item(
        text=strong(duty.title),
        details=((code(duty.id), f": {_in_force(duty)}; {duty.verified}"),),
    )


def _in_force(duty: Duty) -> str:
    if duty.declaratory:
        return f"in force on any day, as common law; leading case: {duty.in_force_from.year}"
    until = f" until {said(duty.in_force_to)}" if duty.in_force_to else ""
    saved = ", saved for earlier work" if duty.saved_when is not None else ""
    return f"in force from {said(duty.in_force_from)}{until}{saved}"


def law_data(listed: LawList) -> Data:
    """Return the same as data."""
    return {
        "schema": SCHEMA,
        "on": None if listed.on is None else listed.on.isoformat(),
        "duties": [_duty_data(duty) for duty in listed.duties],
    }


def _duty_data(duty: Duty) -> Data:
    return {
        "id": duty.id,
        "title": duty.title,
        "kind": duty.kind,
        "verified": duty.verified,
        "in_force": {
            "from": duty.in_force_from.isoformat(),
            "to": duty.in_force_to.isoformat() if duty.in_force_to else None,
            "saved": duty.saved_when is not None,
        },
        "bodies": sorted(duty.reach.bodies),
        "extent": sorted(duty.reach.extent),
    }


def duty_document(duty: Duty) -> Document:
    """Return everything that a duty declares."""
    return (
        Title(text=duty.title),
        Paragraph(text=duty.asks),
        Entry(terms=tuple(_terms(duty))),
        Section(text=Part.FACTS),
        Items(
            items=tuple(Item(text=(code(fact.id), f": {fact.question}")) for fact in _facts(duty))
        ),
        Section(text=Part.AUTHORITIES),
        *authorities_in_full(duty.authority),
    )


def _facts(duty: Duty) -> tuple[Fact, ...]:
    """Return the facts that *duty* turns on, and those that bear on how much it asks."""
    saved = () if duty.saved_when is None else duty.saved_when.facts()
    return once((*duty.when.facts(), *saved, *duty.bears))


def _terms(duty: Duty) -> Iterator[Term]:
    yield term(Label.ID, code(duty.id))
    yield term(Label.KIND, f"{DUTY_KINDS[duty.kind]}, put as {duty.strength!s}")
    yield term(Label.BINDS, _bodies(duty.reach.bodies))
    if duty.reach.heard:
        yield term(Label.HEARD, _bodies(duty.reach.heard))
    yield term(Label.EXTENT, ", ".join(sorted(plain(word).title() for word in duty.reach.extent)))
    yield term(Label.IN_FORCE, _in_force(duty).removeprefix("in force "))
    yield term(Label.APPLIES_WHEN, condition(duty.when))
    if duty.saved_when is not None:
        yield term(Label.SAVED_WHEN, condition(duty.saved_when))
    yield from _periods(duty)
    for label, things in (
        (Label.CONSULTEES, duty.consultees),
        (Label.PUBLICATIONS, duty.publications),
        (Label.OUTCOME_OWES, duty.outcome_owes),
    ):
        if things:
            yield term(label, *things)
    yield term(Label.CONSEQUENCE, duty.consequence)
    if duty.relations:
        related = (f"{each.kind} {each.to}: {each.because}" for each in duty.relations)
        yield term(Label.RELATIONS, *related)
    if duty.note:
        yield term(Label.NOTE, duty.note)


def _bodies(words: frozenset[str]) -> str:
    return ", ".join(sorted(map(plain, words)))


def _periods(duty: Duty) -> Iterator[Term]:
    if duty.period is None:
        yield term(Label.LEAST_PERIOD, Sentence.NO_PERIOD)
    else:
        yield term(Label.LEAST_PERIOD, f"{_period(duty.period)} (basis: {duty.period_basis})")
    if duty.other_periods:
        yield term(Label.OTHER_PERIODS, *map(_period, duty.other_periods))


def _period(period: Period) -> str:
    only_if = "" if period.only_if is None else f" Only if {condition(period.only_if)}."
    note = f" {period.note}" if period.note else ""
    return f"{period_in_words(period)}.{only_if}{note}"


def duty_data(duty: Duty) -> Data:
    """Return everything that a duty declares, as data."""
    return {
        **_duty_data(duty),
        "strength": duty.strength,
        "asks": duty.asks,
        "heard": sorted(duty.reach.heard),
        "when": condition(duty.when),
        "saved_when": "" if duty.saved_when is None else condition(duty.saved_when),
        "facts": [question_data(fact) for fact in _facts(duty)],
        "periods": [_period_data(each) for each in duty.periods],
        "period_basis": duty.period_basis,
        "consultees": list(duty.consultees),
        "publishes": list(duty.publications),
        "outcome_owes": list(duty.outcome_owes),
        "consequence": duty.consequence,
        "relations": [
            {"kind": each.kind, "to": each.to, "because": each.because} for each in duty.relations
        ],
        "note": duty.note,
        "verified_scope": duty.main.verified_scope,
        "authority": [authority_data(each) for each in duty.authority],
    }


def _period_data(period: Period) -> Data:
    """Return a period with all its numbers, each with the days on which it holds."""
    return {
        "values": [
            {
                "value": each.value,
                "since": each.since.isoformat() if each.since else None,
                "until": each.until.isoformat() if each.until else None,
            }
            for each in period.values
        ],
        "unit": period.unit,
        "counted_in": period.counted_in,
        "purpose": period.purpose,
        "starts": period.starts,
        "excludes": list(period.excludes),
        "when": period.when,
        "only_if": "" if period.only_if is None else condition(period.only_if),
        "note": period.note,
    }


__all__ = (
    "SCHEMA",
    "LawList",
    "duty_data",
    "duty_document",
    "law_data",
    "law_document",
)
