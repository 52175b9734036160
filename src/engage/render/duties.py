"""Duties as documents and as data: which apply, what they ask together, and each by itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final, final

from attrs import frozen

from engage.dates import said
from engage.duties import Asked, DutiesFound, DutyReading, Requirements
from engage.facts import Fact
from engage.findings import plain
from engage.outcomes import Reading
from engage.render.as_json import Data, authority_data, question_data
from engage.render.blocks import (
    Block,
    Document,
    Entry,
    Item,
    Items,
    Paragraph,
    Section,
    Span,
    Style,
    Table,
    Term,
    Title,
    code,
    strong,
    term,
)
from engage.render.parts import authorities_in_full, cited
from engage.render.words import Label, Part, Sentence
from engage.requirements import Duty, Period

_STYLES: Final = {
    Reading.YES: Style.STRONG,
    Reading.CANNOT_TELL: Style.OPEN,
    Reading.NO: Style.FAINT,
}


def duties_document(found: DutiesFound) -> Document:
    """Return which duties apply to an exercise, and what they ask together."""
    return (
        Title(text=found.exercise.title),
        Entry(
            terms=(
                term(Label.BODY, f"{found.exercise.body.name} (reference: {found.exercise.reference})"),
                term(Label.AS_AT, said(found.on)),
            )
        ),
        *duties_blocks(found),
    )


def duties_blocks(found: DutiesFound) -> Iterator[Block]:
    """Yield the duties that apply, those still open, what they ask, and those of other bodies."""
    yield Section(text=Part.DUTIES)
    applying = [each for each in found.readings if each.reading is Reading.YES]
    if applying:
        yield Items(items=tuple(_applying(each) for each in applying))
    if found.nothing_found:
        yield Paragraph(text=found.nothing_found)
    if applying:
        yield from _together(found.requirements)
    yield from _open(found)
    if found.not_ours:
        yield Section(text=Part.NOT_OURS)
        yield Paragraph(text=Sentence.NOT_OURS)
        yield Items(items=tuple(Item(text=each.duty.title) for each in _perhaps_heard(found)))


def _perhaps_heard(found: DutiesFound) -> Iterator[DutyReading]:
    """Yield the duties of other bodies that this exercise may touch."""
    for each in found.not_ours:
        if each.in_force and each.topical is not Reading.NO:
            yield each


def _applying(reading: DutyReading) -> Item:
    duty = reading.duty
    return Item(
        text=(strong(f"{duty.title}."), f" {reading.because}"),
        details=(cited(duty.authority), code(duty.id)),
    )


def _together(asked: Requirements) -> Iterator[Block]:
    """Yield what the duties that apply ask together."""
    yield Section(text=Part.TOGETHER)
    terms: list[Term] = []
    if asked.strictest is not None:
        longest = asked.strictest
        starts = f", from {longest.period.starts}" if longest.period.starts else ""
        terms.append(term(Label.LEAST_PERIOD, f"{longest.said}{starts} ({longest.duty.title})"))
    others = [each for each in asked.periods if each is not asked.strictest]
    if others:
        terms.append(
            term(
                Label.OTHER_PERIODS,
                *(f"{each.said}: {each.period.purpose} ({each.duty.title})" for each in others),
            )
        )
    for label, things in (
        (Label.CONSULTEES, asked.consultees),
        (Label.PUBLICATIONS, asked.publications),
        (Label.OUTCOME_OWES, asked.outcome),
    ):
        if things:
            terms.append(term(label, *(_asked(each) for each in things)))
    if asked.conflicts:
        terms.append(
            term(Label.CONFLICTS, *(Span(text=each, style=Style.OPEN) for each in asked.conflicts))
        )
    yield Entry(terms=tuple(terms))


def _asked(thing: Asked) -> str:
    return f"{thing.what} ({'; '.join(duty.title for duty in thing.by)})"


def _open(found: DutiesFound) -> Iterator[Block]:
    """Yield how many duties cannot be told, and the questions that would settle most."""
    if not found.open:
        return
    yield Section(text=Part.OPEN_DUTIES)
    yield Paragraph(text=Sentence.OPEN_DUTIES.format(number=len(found.open)))
    yield Items(
        numbered=True,
        items=tuple(_question(fact) for fact in found.questions[:_MOST_QUESTIONS]),
    )


_MOST_QUESTIONS: Final = 12
"""More questions than this at once are asked one by one by the interview."""


def _question(fact: Fact) -> Item:
    return Item(
        text=fact.question,
        details=((code(fact.id), f". {fact.takes}. Recorded by: {fact.recorded_by}."),),
    )


def duties_data(found: DutiesFound) -> Data:
    """Return the same as data."""
    asked = found.requirements
    return {
        "exercise": {"reference": found.exercise.reference, "title": found.exercise.title},
        "on": found.on.isoformat(),
        "duties": [_reading_data(each) for each in found.readings],
        "requirements": {
            "strictest_period": None
            if asked.strictest is None
            else _period_data(asked.strictest.period, found.on, asked.strictest.duty),
            "periods": [
                _period_data(each.period, found.on, each.duty) for each in asked.periods
            ],
            "consultees": [_asked_data(each) for each in asked.consultees],
            "publications": [_asked_data(each) for each in asked.publications],
            "outcome": [_asked_data(each) for each in asked.outcome],
            "conflicts": list(asked.conflicts),
        },
        "not_ours": [
            {"id": each.duty.id, "title": each.duty.title, "because": each.because}
            for each in found.not_ours
        ],
        "questions": [question_data(fact) for fact in found.questions],
        "nothing_found": found.nothing_found,
    }


def _reading_data(reading: DutyReading) -> Data:
    duty = reading.duty
    return {
        "id": duty.id,
        "title": duty.title,
        "kind": duty.kind.value,
        "reading": reading.reading.value,
        "because": reading.because,
        "missing": [fact.id for fact in reading.missing],
        "verified": duty.verified.value,
        "verified_scope": duty.main.verified_scope,
        "ours": reading.ours,
        "in_force": reading.in_force,
        "authority": [authority_data(each) for each in duty.authority],
    }


def _asked_data(thing: Asked) -> Data:
    return {"what": thing.what, "by": [duty.id for duty in thing.by]}


def _period_data(period: Period, on: date | None, duty: Duty | None = None) -> Data:
    value = period.values[-1].value if on is None else period.value(on)
    data: Data = {
        "value": value,
        "unit": period.unit.value,
        "counted_in": period.counted_in.value,
        "purpose": period.purpose.value,
        "starts": period.starts,
        "excludes": list(period.excludes),
        "when": period.when,
        "note": period.note,
    }
    return data if duty is None else {"duty": duty.id, **data}


@final
@frozen(kw_only=True)
class LawList:
    """
    Some duties of a catalogue, and by what they were picked.

    Attributes:
        duties: The duties.
        picked: The filters, in words.
        on: The day on which they must be in force; ``None`` for any.
    """

    duties: tuple[Duty, ...]
    picked: str
    on: date | None


def law_document(listed: LawList) -> Document:
    """Return a list of duties, each with its kind, its days in force and how far it was checked."""
    return (
        Title(text=Part.LAW),
        Paragraph(text=f"{len(listed.duties)} duties. {listed.picked}".strip()),
        Table.of(
            (Label.ID, Label.TITLE, Label.KIND, Label.IN_FORCE, Label.VERIFIED),
            (
                (code(duty.id), duty.title, plain(duty.kind.value), _in_force(duty), duty.verified)
                for duty in listed.duties
            ),
        ),
    )


def law_data(listed: LawList) -> Data:
    """Return the same as data."""
    return {
        "picked": listed.picked,
        "duties": [
            {
                "id": duty.id,
                "title": duty.title,
                "kind": duty.kind.value,
                "verified": duty.verified.value,
                "in_force": {
                    "from": duty.in_force_from.isoformat(),
                    "to": duty.in_force_to.isoformat() if duty.in_force_to else None,
                    "saved": duty.saved_when is not None,
                },
                "bodies": sorted(duty.reach.bodies),
                "extent": sorted(duty.reach.extent),
            }
            for duty in listed.duties
        ],
    }


def _in_force(duty: Duty) -> str:
    until = f" to {said(duty.in_force_to)}" if duty.in_force_to else ""
    saved = ", saved for earlier work" if duty.saved_when is not None else ""
    return f"from {said(duty.in_force_from)}{until}{saved}"


def duty_document(duty: Duty) -> Document:
    """Return everything a duty declares."""
    return (
        Title(text=duty.title),
        Paragraph(text=duty.asks),
        Entry(terms=tuple(_duty_terms(duty))),
        Section(text=Part.AUTHORITIES),
        *authorities_in_full(duty.authority),
    )


def _duty_terms(duty: Duty) -> Iterator[Term]:
    yield term(Label.ID, code(duty.id))
    yield term(Label.KIND, plain(duty.kind.value))
    yield term(Label.STRENGTH, duty.strength)
    yield term(Label.BINDS, "; ".join(sorted(plain(word) for word in duty.reach.bodies)))
    if duty.reach.heard:
        yield term(Label.HEARD, "; ".join(sorted(plain(word) for word in duty.reach.heard)))
    yield term(Label.EXTENT, "; ".join(sorted(plain(word).title() for word in duty.reach.extent)))
    yield term(Label.IN_FORCE, _in_force(duty))
    yield term(Label.APPLIES_WHEN, str(duty.when))
    facts = {fact.id: fact for fact in (*duty.when.facts(), *duty.bears)}
    yield term(Label.FACTS, *((code(fact.id), f": {fact.question}") for fact in facts.values()))
    if duty.period is None:
        yield term(Label.LEAST_PERIOD, Sentence.NO_PERIOD)
    for period in duty.periods:
        yield term(Label.LEAST_PERIOD, _said(period, duty))
    for label, things in (
        (Label.CONSULTEES, duty.consultees),
        (Label.PUBLICATIONS, duty.publishes),
        (Label.OUTCOME_OWES, duty.outcome_owes),
    ):
        if things:
            yield term(label, *things)
    yield term(Label.CONSEQUENCE, duty.consequence)
    if duty.relations:
        yield term(
            Label.RELATIONS,
            *(f"{each.kind} {each.to}: {each.because}" for each in duty.relations),
        )
    if duty.note:
        yield term(Label.NOTE, duty.note)


def _said(period: Period, duty: Duty) -> str:
    parts: Iterable[str] = (
        f"{period.values[-1].value} {period.unit}(s), {period.counted_in} time: {period.purpose}",
        f"from {period.starts}" if period.starts else "",
        f"leaving out {', '.join(period.excludes)}" if period.excludes else "",
        period.when,
        period.note,
        f"basis: {duty.period_basis}",
    )
    return "; ".join(part for part in parts if part)


def duty_data(duty: Duty) -> Data:
    """Return everything a duty declares as data."""
    return {
        "id": duty.id,
        "title": duty.title,
        "kind": duty.kind.value,
        "strength": duty.strength.value,
        "asks": duty.asks,
        "bodies": sorted(duty.reach.bodies),
        "heard": sorted(duty.reach.heard),
        "extent": sorted(duty.reach.extent),
        "in_force": {
            "from": duty.in_force_from.isoformat(),
            "to": duty.in_force_to.isoformat() if duty.in_force_to else None,
            "saved": duty.saved_when is not None,
        },
        "when": str(duty.when),
        "facts": [question_data(fact) for fact in dict.fromkeys((*duty.when.facts(), *duty.bears))],
        "periods": [_period_data(each, None) for each in duty.periods],
        "period_basis": duty.period_basis.value,
        "consultees": list(duty.consultees),
        "publishes": list(duty.publishes),
        "outcome_owes": list(duty.outcome_owes),
        "consequence": duty.consequence,
        "relations": [
            {"kind": each.kind.value, "to": each.to, "because": each.because}
            for each in duty.relations
        ],
        "note": duty.note,
        "verified": duty.verified.value,
        "verified_scope": duty.main.verified_scope,
        "authority": [authority_data(each) for each in duty.authority],
    }


__all__ = (
    "LawList",
    "duties_blocks",
    "duties_data",
    "duties_document",
    "duty_data",
    "duty_document",
    "law_data",
    "law_document",
)
