"""A count as a page and as data: the date, how it was counted, and every day left out and why."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from engage.calendars import Calendar, Count, CountingRule, Roll
from engage.calendars.working_days import WEEKDAYS
from engage.dates import said
from engage.findings import plain
from engage.render.as_json import Data, authority_data
from engage.render.blocks import (
    Block,
    Document,
    Entry,
    Paragraph,
    Section,
    Table,
    Term,
    Title,
    term,
)
from engage.render.parts import authorities_in_full
from engage.render.words import capitalised, counted

SCHEMA: Final = "engage-count/1"
"""The name of the shape of the data."""


def count_document(count: Count) -> Document:
    """Return *count* as a page."""
    return tuple(_page(count))


def _page(count: Count) -> Iterator[Block]:
    yield Title(text=_answer(count))
    yield Entry(terms=tuple(_terms(count)))
    skipped = count.skipped
    yield Section(text="Days left out")
    if skipped:
        rows = ((_with_weekday(each.on), each.why) for each in skipped)
        yield Table.of(("Day", "Why"), rows)
    else:
        yield Paragraph(text="None.")
    if count.authority:
        yield Section(text="Authority")
        yield from authorities_in_full(count.authority)


def _answer(count: Count) -> str:
    if count.rule is CountingRule.WORKING_DAYS_BETWEEN:
        return counted(count.number, count.unit)
    return _with_weekday(count.on)


def _terms(count: Count) -> Iterator[Term]:
    yield term("Counted", str(count))
    yield term("Rule", plain(count.rule))
    if count.roll is not Roll.NONE and count.unrolled is not None:
        yield term("Rolled", f"{plain(count.roll)}, from {_with_weekday(count.unrolled)}")
    calendar = count.calendar or count.roll_calendar
    if calendar is not None:
        yield term("Calendar", _calendar(calendar))
    yield term("Certainty of the rule", capitalised(count.certainty))


def _calendar(calendar: Calendar) -> str:
    cover = f"{said(calendar.covered_from)} to {said(calendar.covered_to)}"
    checked = f", checked {said(calendar.checked)}" if calendar.checked else ""
    return f"{calendar.name} ({cover}{checked})"


def _with_weekday(day: date) -> str:
    return f"{WEEKDAYS[day.weekday()]} {said(day)}"


def count_data(count: Count) -> Data:
    """Return *count* as plain data."""
    calendar = count.calendar or count.roll_calendar
    return {
        "schema": SCHEMA,
        "rule": count.rule,
        "anchor": count.anchor.isoformat(),
        "direction": count.direction,
        "number": count.number,
        "unit": count.unit,
        "date": count.on.isoformat(),
        "weekday": WEEKDAYS[count.on.weekday()],
        "days_counted": len(count.counted),
        "skipped": [{"date": each.on.isoformat(), "why": each.why} for each in count.skipped],
        "roll": count.roll,
        "unrolled": None if count.unrolled is None else count.unrolled.isoformat(),
        "calendar": None if calendar is None else _calendar_data(calendar),
        "certainty": count.certainty,
        "authority": [authority_data(each) for each in count.authority],
    }


def _calendar_data(calendar: Calendar) -> Data:
    return {
        "name": calendar.name,
        "covered_from": calendar.covered_from.isoformat(),
        "covered_to": calendar.covered_to.isoformat(),
        "source": calendar.source,
        "licence": calendar.licence,
        "checked": None if calendar.checked is None else calendar.checked.isoformat(),
    }


__all__ = ("SCHEMA", "count_data", "count_document")
