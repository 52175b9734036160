"""
The duties that bear on one exercise, as a document, as a part of its report, and as data.

What applies comes first, then what it asks, then the questions that would settle the rest.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from engage.dates import said
from engage.duties import Asked, DutiesFound, DutyReading, PeriodAsked
from engage.facts import Fact
from engage.outcomes import Reading
from engage.render.as_json import (
    Data,
    authority_data,
    duty_questions_data,
    head_data,
    period_data,
)
from engage.render.blocks import (
    Block,
    Document,
    Entry,
    Item,
    Items,
    Paragraph,
    Section,
    Span,
    Spans,
    Style,
    Term,
    Title,
    code,
    joined,
    spans,
    strong,
    term,
)
from engage.render.parts import cited, head_terms, question_item
from engage.render.words import (
    DUTY_KINDS,
    Label,
    Part,
    Sentence,
    capitalised,
    counted,
    period_in_words,
)
from engage.reports import Report
from engage.requirements import Duty, DutyKind, PeriodBasis, RelationKind

SCHEMA: Final = "engage-duties/1"
"""The name of the shape of the data."""

_MOST: Final = 5
"""More open questions than this at once are for the interview."""
_MOST_IN_SHORT: Final = 3
_FEW: Final = 10
"""So few duties that are open are named, and more are counted."""
_FEW_WAITING: Final = 3
"""So few duties that wait for one question are named with it, and more are counted."""
_ORDER: Final = tuple(DUTY_KINDS)


def duties_document(report: Report) -> Document:
    """Return which duties apply to an exercise, what they ask together, and what is open."""
    return tuple(_document(report))


def _document(report: Report) -> Iterator[Block]:
    found = report.duties
    applying = _applying(found)
    yield Title(text=report.exercise.title)
    yield Entry(terms=(*head_terms(report), *_law_terms(report)))
    yield Section(text=Part.DUTIES)
    if applying:
        yield Items(numbered=True, items=tuple(map(_in_full, applying)))
    yield from _pointing(found)
    if nothing := _nothing(found):
        yield Paragraph(text=nothing)
    if applying:
        yield from _together(found, [each.duty for each in applying])
    yield from open_duties_blocks(report)
    yield from _not_ours(found)


def _law_terms(report: Report) -> Iterator[Term]:
    """Yield of which day the law is, where that is another, and how many duties apply."""
    found = report.duties
    if found.on != report.assessment.setting.on:
        yield term(
            Label.LAW_OF, f"{said(found.on)}: an exercise is judged by the law of its own day"
        )
    yield term(Label.DUTIES, capitalised(_tally(found)))


def _tally(found: DutiesFound) -> str:
    """Return how many duties apply, and how many do not for which reason."""
    readings = found.readings
    number = len(found.applying)
    pointing = len(found.pointing)
    rest = len(readings) - number - len(found.open) - len(found.not_ours) - pointing
    without = f"without an express duty: {pointing}; " if pointing else ""
    return (
        f"{number or 'none'} of {counted(len(readings), 'duty', 'duties')} "
        f"{'apply' if number > 1 else 'applies'}; cannot be told yet: {len(found.open)}; "
        f"of other bodies: {len(found.not_ours)}; {without}not arising or not in force: {rest}."
    )


def _applying(found: DutiesFound) -> list[DutyReading]:
    """Return the duties that apply, those first by which an exercise is planned."""
    return sorted(found.binding, key=lambda each: _ORDER.index(each.duty.kind))


def _pointing(found: DutiesFound) -> Iterator[Block]:
    """Yield the sources that bear on it and have no express duty, with what to look at instead."""
    if found.pointing:
        yield Paragraph(text=Sentence.NO_EXPRESS_DUTY)
        yield Items(
            items=tuple(
                Item(text=(strong(duty.title), ": see ", *joined(map(code, duty.see), ", "), "."))
                for duty in found.pointing
            )
        )


def _nothing(found: DutiesFound) -> str:
    """Return what to say where no duty asks for consultation, or none is shown to apply as yet."""
    return found.outside or found.nothing_found or ("" if found.applying else Sentence.NO_DUTY_YET)


def _in_full(reading: DutyReading) -> Item:
    duty = reading.duty
    return Item(
        text=(strong(duty.title), f" ({DUTY_KINDS[duty.kind]}). {reading.because}"),
        details=((code(duty.id), ": ", *cited((duty.main,))),),
    )


def _together(found: DutiesFound, duties: list[Duty]) -> Iterator[Block]:
    """Yield what *duties* ask together, each thing with the places of those that ask it."""
    places = {duty.id: place for place, duty in enumerate(duties, start=1)}
    yield Section(text=Part.TOGETHER)
    if terms := tuple(_asked_terms(found, duties, places)):
        yield Entry(terms=terms)
    if any(duty.kind is DutyKind.COMMON_LAW for duty in duties):
        yield Paragraph(text=Sentence.COMMON_LAW_ASKS)


def _asked_terms(
    found: DutiesFound, duties: list[Duty], places: Mapping[str, int]
) -> Iterator[Term]:
    asked = found.requirements
    if asked.strictest is not None:
        yield term(Label.LEAST_PERIOD, _period(found, asked.strictest, places))
    elif any(map(_gives_time, duties)):
        yield term(Label.LEAST_PERIOD, Sentence.NONE_SETS_A_PERIOD)
    if others := [each for each in asked.periods if each is not asked.strictest]:
        yield term(Label.OTHER_PERIODS, *(_period(found, each, places) for each in others))
    for label, things in (
        (Label.CONSULTEES, asked.consultees),
        (Label.PUBLICATIONS, asked.publications),
        (Label.OUTCOME_OWES, asked.outcome),
    ):
        if statutory := [each for each in things if _by_statute(each)]:
            statutory.sort(key=lambda each: min(places[duty.id] for duty in each.by))
            yield term(label, *(f"{each.what} {_by(each.by, places)}" for each in statutory))
    if relations := tuple(_relations(duties, places)):
        yield term(Label.RELATIONS, *relations)
    if asked.conflicts:
        open_ = (Span(text=each, style=Style.OPEN) for each in asked.conflicts)
        yield term(Label.CONFLICTS, *open_)


def _gives_time(duty: Duty) -> bool:
    return duty.invites_replies or duty.kind is DutyKind.COMMON_LAW


def _by_statute(asked: Asked) -> bool:
    """Return whether more than the common law asks it, which the Gunning rules ask in full."""
    return any(duty.kind is not DutyKind.COMMON_LAW for duty in asked.by)


def _period(found: DutiesFound, asked: PeriodAsked, places: Mapping[str, int]) -> str:
    by = _by((asked.duty,), places, _basis(asked.duty))
    return f"{period_in_words(asked.period, found.on)} {by}"


def _basis(duty: Duty) -> str:
    """Return what its periods rest on, where that is less than the statute itself."""
    return "" if duty.period_basis is PeriodBasis.STATUTE else f"; basis: {duty.period_basis}"


def _by(duties: Iterable[Duty], places: Mapping[str, int], more: str = "") -> str:
    """Return the places of *duties* in the list, in brackets."""
    numbers = sorted(places[duty.id] for duty in duties)
    return f"({', '.join(map(str, numbers))}{more})"


def _relations(duties: list[Duty], places: Mapping[str, int]) -> Iterator[str]:
    """Yield how the duties that apply stand to one another; conflicts are said apart."""
    for duty in duties:
        for relation in duty.relations:
            if relation.to in places and relation.kind is not RelationKind.CONFLICTS_WITH:
                yield (
                    f"({places[duty.id]}) {relation.kind} ({places[relation.to]}): "
                    f"{relation.because}"
                )


def open_duties_blocks(report: Report) -> Iterator[Block]:
    """Yield how many duties cannot be told, and the questions that settle most of them."""
    found = report.duties
    if found.open:
        yield Section(text=Part.OPEN_DUTIES)
        yield _turn(found, _MOST)
        yield Items(
            numbered=True,
            items=tuple(
                question_item(fact, _waiting(found, fact)) for fact in found.questions[:_MOST]
            ),
        )
        if len(found.open) <= _FEW:
            titles = "; ".join(each.duty.title for each in found.open)
            yield Paragraph(text=f"{Sentence.OPEN_ARE} {titles}.")
        yield Paragraph(text=Sentence.QUESTIONS_HINT)


def _turn(found: DutiesFound, most: int) -> Paragraph:
    """Return how many duties are open, before the first *most* of the questions."""
    turn = counted(len(found.open), "duty turns", "duties turn")
    number = len(found.questions)
    these = f"Of {number} questions, these settle most" if number > most else "To be answered"
    return Paragraph(text=f"{turn} on what is not recorded. {these}:")


def _waiting(found: DutiesFound, fact: Fact) -> Spans:
    """Return which duties wait for *fact*, or how many."""
    waiting = [each.duty.id for each in found.open if fact in each.missing]
    if len(waiting) > _FEW_WAITING:
        return spans(f"{len(waiting)} duties")
    return joined(map(code, waiting), ", ")


def _not_ours(found: DutiesFound) -> Iterator[Block]:
    """Yield the duties of other bodies that this exercise touches, and how many it may touch."""
    touched = [each for each in found.not_ours if each.in_force]
    named = [each.duty for each in touched if each.topical is Reading.YES]
    perhaps = sum(each.topical is Reading.CANNOT_TELL for each in touched)
    if named or perhaps:
        yield Section(text=Part.NOT_OURS)
    if named:
        yield Paragraph(text=Sentence.NOT_OURS)
        yield Items(items=tuple(Item(text=(duty.title, ": ", code(duty.id))) for duty in named))
    if perhaps:
        others = counted(perhaps, "duty of another body", "duties of other bodies")
        yield Paragraph(
            text=f"Whether it touches {others} cannot be told from the record, so whether this "
            "body may be asked or told under them is open."
        )


def duties_in_short(report: Report) -> Iterator[Block]:
    """Yield the part of a report that says which duties apply; nothing if none is looked for."""
    found = report.duties
    if not found.readings:
        return
    yield Section(text=Part.WHICH_DUTIES)
    yield Entry(terms=tuple(_short_terms(report)))
    if applying := _applying(found):
        yield Items(items=tuple(map(_in_short, applying)))
    yield from _pointing(found)
    if nothing := _nothing(found):
        yield Paragraph(text=nothing)
    if found.open:
        yield _turn(found, _MOST_IN_SHORT)
        yield Items(
            numbered=True,
            items=tuple(
                Item(text=fact.question, details=(code(fact.id),))
                for fact in found.questions[:_MOST_IN_SHORT]
            ),
        )
    yield Paragraph(text=Sentence.DUTIES_HINT)


def _short_terms(report: Report) -> Iterator[Term]:
    yield from _law_terms(report)
    longest = report.duties.requirements.strictest
    if longest is not None:
        period = period_in_words(longest.period, report.duties.on)
        yield term(Label.LEAST_PERIOD, f"{period} ({longest.duty.title}{_basis(longest.duty)})")


def _in_short(reading: DutyReading) -> Item:
    duty = reading.duty
    return Item(
        text=(strong(duty.title), f" ({DUTY_KINDS[duty.kind]}): ", *cited((duty.main,)), ".")
    )


def duties_data(report: Report) -> Data:
    """Return which duties apply to an exercise, and what they ask together, as plain data."""
    found = report.duties
    asked = found.requirements
    return {
        **head_data(report, SCHEMA),
        "law_day": found.on.isoformat(),
        "duties": [_reading_data(each) for each in found.readings],
        "requirements": {
            "strictest_period": None
            if asked.strictest is None
            else period_data(asked.strictest, found.on),
            "periods": [period_data(each, found.on) for each in asked.periods],
            "consultees": [_asked_data(each) for each in asked.consultees],
            "publications": [_asked_data(each) for each in asked.publications],
            "outcome": [_asked_data(each) for each in asked.outcome],
            "conflicts": list(asked.conflicts),
        },
        "not_ours": [
            {"id": each.duty.id, "title": each.duty.title, "because": each.because}
            for each in found.not_ours
        ],
        "questions": duty_questions_data(found),
        "nothing_found": found.nothing_found,
    }


def _reading_data(reading: DutyReading) -> Data:
    duty = reading.duty
    return {
        "id": duty.id,
        "title": duty.title,
        "kind": duty.kind,
        "reading": reading.reading,
        "because": reading.because,
        "relied_on": list(reading.relied_on),
        "missing": [fact.id for fact in reading.missing],
        "verified": duty.verified,
        "verified_scope": duty.main.verified_scope,
        "see": list(duty.see),
        "ours": reading.ours,
        "in_force": reading.in_force,
        "authority": [authority_data(each) for each in duty.authority],
    }


def _asked_data(asked: Asked) -> Data:
    return {"what": asked.what, "by": [duty.id for duty in asked.by]}


__all__ = (
    "SCHEMA",
    "duties_data",
    "duties_document",
    "duties_in_short",
    "open_duties_blocks",
)
