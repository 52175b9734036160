"""
The counting rules, by name: a function for each, and none that is the default.

Which rule applies, the law or the document says; `engage.law.clocks` holds what the law says.
No period is rolled to a working day unless its own rule says so.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from attrs import evolve

from engage.calendars.arithmetic import days_later, later
from engage.calendars.counts import (
    Count,
    CountingRule,
    DayKind,
    Direction,
    Ends,
    Roll,
    Rounding,
    Unit,
)
from engage.calendars.working_days import Calendar
from engage.dates import as_date
from engage.errors import InvalidValueError, NotAWorkingDayError


def period_from(
    event: date,
    number: int,
    unit: Unit = Unit.DAY,
    *,
    rounding: Rounding = Rounding.LAST_DAY_OF_MONTH,
) -> Count:
    """
    Return the end of *number* units from *event*, the day of the event left out.

    >>> period_from(date(2026, 11, 30), 3, Unit.MONTH).on
    datetime.date(2027, 2, 28)
    """
    event = as_date(event)
    _check(number)
    ends = later(event, number, unit, rounding)
    return Count(
        rule=CountingRule.PERIOD_FROM,
        anchor=event,
        direction=Direction.AFTER,
        number=number,
        unit=unit,
        on=ends,
        first=days_later(event, 1),
        last=ends,
    )


def period_beginning_with(
    event: date,
    number: int,
    unit: Unit = Unit.DAY,
    *,
    rounding: Rounding = Rounding.LAST_DAY_OF_MONTH,
) -> Count:
    """
    Return the end of *number* units beginning with *event*, which is day one.

    Of months, that is the day before the corresponding date or, where there is none, the last day
    of the month itself.

    >>> period_beginning_with(date(2027, 3, 1), 6, Unit.MONTH).on
    datetime.date(2027, 8, 31)
    """
    event = as_date(event)
    _check(number, least=1)
    ends = later(event, number, unit, rounding)
    rounded_down = unit is Unit.MONTH and 1 < ends.day < event.day
    if not rounded_down:
        ends = days_later(ends, -1)
    return Count(
        rule=CountingRule.PERIOD_BEGINNING_WITH,
        anchor=event,
        direction=Direction.AFTER,
        number=number,
        unit=unit,
        on=ends,
        first=event,
        last=ends,
    )


def period_disregarding(event: date, number: int, left_out: Calendar) -> Count:
    """
    Return the last of *number* days beginning with *event*, with named days never counted.

    *left_out* names them: a calendar in which weekends count, such as `public_holidays` makes.
    """
    event = as_date(event)
    _check(number, least=1)
    ends = left_out.shifted(days_later(event, -1), number)
    return Count(
        rule=CountingRule.PERIOD_DISREGARDING,
        anchor=event,
        direction=Direction.AFTER,
        number=number,
        unit=Unit.DAY,
        on=ends,
        first=event,
        last=ends,
        calendar=left_out,
    )


def working_days_after(
    start: date, number: int, calendar: Calendar, *, of_none: Roll = Roll.NONE
) -> Count:
    """
    Return the *number*-th working day after *start*, which is day zero.

    *of_none* says where no working days lead from a day that is none itself.

    Raises:
        NotAWorkingDayError: If that is asked, and nothing said.
        OutsideCalendarError: If a day that it takes to tell is not covered.
    """
    return _working_days(start, number, calendar, of_none, Direction.AFTER)


def working_days_before(
    event: date, number: int, calendar: Calendar, *, of_none: Roll = Roll.NONE
) -> Count:
    """
    Return the *number*-th working day before *event*, which is day zero.

    *of_none* says where no working days lead from a day that is none itself.

    Raises:
        NotAWorkingDayError: If that is asked, and nothing said.
        OutsideCalendarError: If a day that it takes to tell is not covered.
    """
    return _working_days(event, number, calendar, of_none, Direction.BEFORE)


def working_days_between(
    start: date, end: date, calendar: Calendar, *, ends: Ends = Ends.EXCLUDE_START
) -> Count:
    """
    Return the working days from *start* to *end* as the number of the count.

    Raises:
        OutsideCalendarError: If a day between them is not covered.
    """
    start, end = as_date(start), as_date(end)
    _in_order(start, end)
    first = start if ends is Ends.BOTH else days_later(start, 1)
    last = days_later(end, -1) if ends is Ends.NEITHER else end
    return Count(
        rule=CountingRule.WORKING_DAYS_BETWEEN,
        anchor=start,
        direction=Direction.BETWEEN,
        number=calendar.working_days(first, last),
        unit=Unit.WORKING_DAY,
        on=end,
        first=first,
        last=last,
        calendar=calendar,
    )


def clear_days_before(
    event: date, number: int, kind: DayKind, calendar: Calendar | None = None
) -> Count:
    """
    Return the latest day that leaves *number* days clear between it and *event*.

    Neither end counts. Clear working days need a *calendar*, and then the day is a working day.
    """
    return _clear_days(event, number, kind, calendar, Direction.BEFORE)


def clear_days_after(
    event: date, number: int, kind: DayKind, calendar: Calendar | None = None
) -> Count:
    """
    Return the earliest day once *number* days have elapsed clear after *event*.

    Neither end counts. Clear working days need a *calendar*, and then the day is a working day.
    """
    return _clear_days(event, number, kind, calendar, Direction.AFTER)


def roll(day: date, how: Roll, calendar: Calendar) -> Count:
    """
    Return *day*, or the working day to which it rolls.

    >>> from engage.calendars.bank_holidays import Published, published
    >>> roll(date(2027, 3, 26), Roll.FOLLOWING, published(Published.ENGLAND_AND_WALES)).on
    datetime.date(2027, 3, 30)
    """
    day = as_date(day)
    return Count(
        rule=CountingRule.ROLL,
        anchor=day,
        direction=Direction.BEFORE if how in _BACKWARDS else Direction.AFTER,
        number=0,
        unit=Unit.WORKING_DAY,
        on=_rolled(day, how, calendar),
        first=days_later(day, 1),
        last=day,
        roll=how,
        unrolled=day,
        roll_calendar=None if how is Roll.NONE else calendar,
    )


def rolled(count: Count, how: Roll, calendar: Calendar) -> Count:
    """Return *count* with its date rolled, for a rule that says so."""
    if how is Roll.NONE:
        return count
    on = _rolled(count.on, how, calendar)
    return evolve(count, on=on, roll=how, unrolled=count.on, roll_calendar=calendar)


_BACKWARDS: Final = frozenset({Roll.PRECEDING, Roll.MODIFIED_PRECEDING})
_OTHER_WAY: Final = {
    Roll.MODIFIED_FOLLOWING: Roll.PRECEDING,
    Roll.MODIFIED_PRECEDING: Roll.FOLLOWING,
}


def _rolled(day: date, how: Roll, calendar: Calendar) -> date:
    if how is Roll.NONE or calendar.is_working(day):
        return day
    found = calendar.shifted(day, -1 if how in _BACKWARDS else 1)
    same_month = (found.year, found.month) == (day.year, day.month)
    return found if same_month or how not in _OTHER_WAY else _rolled(day, _OTHER_WAY[how], calendar)


def _working_days(
    start: date, number: int, calendar: Calendar, of_none: Roll, direction: Direction
) -> Count:
    start = as_date(start)
    _check(number)
    after = direction is Direction.AFTER
    on, used = start, Roll.NONE
    if number:
        on = calendar.shifted(start, number if after else -number)
    elif why := calendar.why_closed(start):
        if of_none is Roll.NONE:
            raise NotAWorkingDayError(start, why)
        on, used = _rolled(start, of_none, calendar), of_none
    return Count(
        rule=CountingRule.WORKING_DAYS_AFTER if after else CountingRule.WORKING_DAYS_BEFORE,
        anchor=start,
        direction=direction,
        number=number,
        unit=Unit.WORKING_DAY,
        on=on,
        first=days_later(start, 1) if after else on,
        last=on if after else days_later(start, -1),
        calendar=calendar,
        roll=used,
        unrolled=None if used is Roll.NONE else start,
        roll_calendar=None if used is Roll.NONE else calendar,
    )


def _clear_days(
    event: date, number: int, kind: DayKind, calendar: Calendar | None, direction: Direction
) -> Count:
    event = as_date(event)
    _check(number)
    used = _for(kind, calendar)
    after = direction is Direction.AFTER
    steps = number + 1 if after else -number - 1
    on = days_later(event, steps) if used is None else used.shifted(event, steps)
    return Count(
        rule=CountingRule.CLEAR_DAYS,
        anchor=event,
        direction=direction,
        number=number,
        unit=Unit.DAY if used is None else Unit.WORKING_DAY,
        on=on,
        first=days_later(min(event, on), 1),
        last=days_later(max(event, on), -1),
        calendar=used,
    )


def _check(number: int, least: int = 0) -> None:
    if number < least:
        raise InvalidValueError(
            "number", f"{number} is less than {least}", "Count the other way by its own rule"
        )


def _in_order(start: date, end: date) -> None:
    if end < start:
        raise InvalidValueError("end", f"{end} is before {start}", "Swap the two dates")


def _for(kind: DayKind, calendar: Calendar | None) -> Calendar | None:
    """Return the calendar that decides which days can be clear; ``None`` if any can."""
    if kind is DayKind.CALENDAR:
        return None
    if calendar is None:
        raise InvalidValueError("calendar", "clear working days need one", "Name a calendar")
    return calendar


__all__ = (
    "clear_days_after",
    "clear_days_before",
    "period_beginning_with",
    "period_disregarding",
    "period_from",
    "roll",
    "rolled",
    "working_days_after",
    "working_days_before",
    "working_days_between",
)
