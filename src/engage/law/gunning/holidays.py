"""How many holiday days a period for responses contains, where the calendar alone can say."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from engage.answers import Value
from engage.calendars import Published, published
from engage.calendars.working_days import days_from
from engage.facts import Record
from engage.nations import ENGLAND_AND_WALES

_AT_SCHOOL: Final = re.compile(
    r"child|famil|parent|carer|pupil|student|school|college|nurser|teach|governor|young|youth",
    re.IGNORECASE,
)
"""Words in the name of an audience that school holidays would keep from replying."""

_CHRISTMAS: Final = frozenset({*((12, day) for day in range(24, 32)), (1, 1)})
"""From 24 December to 1 January, as months and days."""


def holiday_days_in_period(record: Record) -> Value | None:
    """
    Return the days of the round, both ends counted, that are bank holidays or near Christmas.

    They are counted where both ends are known and covered, of a body in England or Wales. School
    terms are the council's own, so where families or schools are asked the number is not known.
    An answer on record stands: its author may have counted what the calendar does not show.
    """
    if record.answers(record.facts["holiday_days_in_period"]):
        return None
    opened, closed = record["opened_on"], record["closed_on"]
    if not isinstance(opened, date) or not isinstance(closed, date):
        return None
    if record.exercise.body.nation not in ENGLAND_AND_WALES or _asks_schools(record):
        return None
    calendar = published(Published.ENGLAND_AND_WALES)
    if not calendar.covers(opened) or not calendar.covers(closed):
        return None
    holidays = {each.on for each in calendar.closures if opened <= each.on <= closed}
    holidays |= {day for day in days_from(opened, closed) if (day.month, day.day) in _CHRISTMAS}
    return len(holidays)


def _asks_schools(record: Record) -> bool:
    return any(
        each.asked is not False and _AT_SCHOOL.search(each.name)
        for each in record.exercise.audiences
    )


__all__ = ("holiday_days_in_period",)
