"""Calendars made from others for one rule: public holidays by name, and days out of a count."""

from __future__ import annotations

from datetime import date
from typing import Final

from attrs import evolve

from engage.calendars.working_days import WEEKDAYS, Calendar

_DECEMBER: Final = 12
_SUNDAY: Final = "Sunday"


def public_holidays(calendar: Calendar) -> Calendar:
    """
    Return the calendar that leaves out public holidays and nothing else: weekends count.

    The published list holds the day on which a holiday is kept, so Christmas Day is added by name.
    So is 26 December where it is no Sunday: it is a bank holiday under the Act of 1971 itself.
    Whether that and its substitute both count as one is unsettled, and both are left out.

    >>> from engage.calendars.bank_holidays import Published, published
    >>> holidays = public_holidays(published(Published.ENGLAND_AND_WALES))
    >>> holidays.why_closed(date(2026, 12, 26))
    'Boxing Day, a bank holiday by the Act of 1971 itself'
    """
    known = {each.on for each in calendar.closures}
    christmas = _each_year(calendar, 25)
    boxing_day = tuple(
        day for day in _each_year(calendar, 26) if WEEKDAYS[day.weekday()] != _SUNDAY
    )
    listed = evolve(calendar, name=f"public holidays in {calendar.name}", weekends_count=True)
    return listed.closing(
        *(day for day in christmas if day not in known), because="Christmas Day"
    ).closing(
        *(day for day in boxing_day if day not in known),
        because="Boxing Day, a bank holiday by the Act of 1971 itself",
    )


def christmas_eve_out(calendar: Calendar) -> Calendar:
    """Return the calendar that leaves out Christmas Eve as well, as rules on elections do."""
    eves = _each_year(calendar, 24)
    return calendar.closing(*eves, because="Christmas Eve, which this rule leaves out")


def _each_year(calendar: Calendar, day: int) -> tuple[date, ...]:
    """Return the same *day* of December in each year that the calendar covers."""
    years = range(calendar.covered_from.year, calendar.covered_to.year + 1)
    return tuple(date(year, _DECEMBER, day) for year in years)


__all__ = ("christmas_eve_out", "public_holidays")
