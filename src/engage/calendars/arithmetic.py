"""Days, weeks and months by the calendar alone: no holiday matters here, and no day is judged."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from typing import Final

from engage.calendars.counts import Rounding, Unit
from engage.errors import InvalidValueError

_MONTHS: Final = 12
_DAYS_IN: Final = {Unit.DAY: 1, Unit.WEEK: 7}


def days_later(day: date, number: int) -> date:
    """
    Return the day *number* days later, or earlier if negative.

    Raises:
        InvalidValueError: If no calendar goes so far.
    """
    try:
        return date.fromordinal(day.toordinal() + number)
    except (ValueError, OverflowError) as error:
        raise _too_far(day) from error


def months_later(day: date, number: int, rounding: Rounding = Rounding.LAST_DAY_OF_MONTH) -> date:
    """
    Return the corresponding date *number* months later, or earlier if negative.

    *rounding* says what it is where the month has no such day.

    >>> months_later(date(2026, 11, 30), 3)
    datetime.date(2027, 2, 28)

    Raises:
        InvalidValueError: If no calendar goes so far.
    """
    year, month = divmod(day.year * _MONTHS + day.month - 1 + number, _MONTHS)
    if not date.min.year <= year <= date.max.year:
        raise _too_far(day)
    length = monthrange(year, month + 1)[1]
    if day.day <= length:
        return date(year, month + 1, day.day)
    last = date(year, month + 1, length)
    return last if rounding is Rounding.LAST_DAY_OF_MONTH else days_later(last, 1)


def later(
    day: date, number: int, unit: Unit, rounding: Rounding = Rounding.LAST_DAY_OF_MONTH
) -> date:
    """
    Return the corresponding day *number* units later, or earlier if negative.

    Raises:
        InvalidValueError: If no calendar goes so far, or the unit takes one of working days.
    """
    if unit is Unit.MONTH:
        return months_later(day, number, rounding)
    if unit not in _DAYS_IN:
        raise InvalidValueError("unit", f"a {unit} needs a calendar", "Use its own counting rule")
    return days_later(day, number * _DAYS_IN[unit])


def _too_far(day: date) -> InvalidValueError:
    return InvalidValueError(
        "number", f"counted from {day}, this leaves the calendar", "Count fewer"
    )


__all__ = ("days_later", "later", "months_later")
