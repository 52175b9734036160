"""
Calendar dates, moments, and dates known only in part.

A statutory period is counted in calendar dates (`datetime.date`); a closing moment is a datetime with a zone.
Nothing else in engage converts one into the other.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import cache
from typing import Final, Self, final
from zoneinfo import ZoneInfo

from attrs import frozen

_MONTHS: Final = {
    name: number
    for number, name in enumerate(
        (
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
        ),
        start=1,
    )
}
# The seasons of the Met Office: whole months, winter reaching into the next year.
_SEASONS: Final = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}
_ISO_MONTH: Final = re.compile(r"(\d{4})-(\d{2})")
_WORD_AND_YEAR: Final = re.compile(r"([A-Za-z]+) (\d{4})")
_YEAR: Final = re.compile(r"\d{4}")
_LONGEST_MONTH: Final = 12


@cache
def london() -> ZoneInfo:
    """Return the zone in which a council's clock runs, loaded on first use."""
    return ZoneInfo("Europe/London")


def as_date(value: date) -> date:
    """
    Return *value* as a plain calendar date, refusing moments in time.

    >>> import pendulum
    >>> as_date(pendulum.date(2026, 3, 29))
    datetime.date(2026, 3, 29)

    Raises:
        TypeError: If *value* has a clock time, which a statutory period has not.
    """
    if isinstance(value, datetime):
        msg = f"{value} has a clock time; a period is counted in calendar dates"
        raise TypeError(msg)
    if type(value) is date:
        return value
    return date(value.year, value.month, value.day)


def as_moment(value: datetime) -> datetime:
    """
    Return *value* as a plain datetime with a zone; one without a zone is read as London time.

    >>> as_moment(datetime(2026, 7, 1, 17, 0)).isoformat()
    '2026-07-01T17:00:00+01:00'
    """
    return datetime(
        value.year,
        value.month,
        value.day,
        value.hour,
        value.minute,
        value.second,
        value.microsecond,
        tzinfo=value.tzinfo or london(),
        fold=value.fold,
    )


class Precision(StrEnum):
    """How exactly a date is known."""

    MOMENT = "moment"
    DAY = "day"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"
    WORDS = "words"
    """Only as words that fix no date, such as *pending*."""


@final
@frozen(kw_only=True)
class When:
    """
    When something happens, as exactly as the record says.

    Build one with `as_when`, which every field that holds a ``When`` also does.

    Attributes:
        precision: How exactly it is known.
        earliest: The first calendar day it can be; ``None`` if words alone are known.
        latest: The last calendar day it can be; that day counts.
        moment: The moment, where a clock time is recorded.
        text: The words of the source, where the date is not exact.
    """

    precision: Precision
    earliest: date | None = None
    latest: date | None = None
    moment: datetime | None = None
    text: str = ""

    @classmethod
    def on(cls, day: date) -> Self:
        """Return the calendar *day* itself."""
        day = as_date(day)
        return cls(precision=Precision.DAY, earliest=day, latest=day)

    @classmethod
    def at(cls, moment: datetime) -> Self:
        """Return the *moment*, on its London day."""
        moment = as_moment(moment)
        day = moment.astimezone(london()).date()
        return cls(precision=Precision.MOMENT, earliest=day, latest=day, moment=moment)

    @classmethod
    def said(cls, text: str) -> Self:
        """
        Return what the words *text* fix: a month, a season, a year, or nothing.

        Seasons are whole months (spring is March to May); winter takes the year in which it begins.

        >>> When.said("autumn 2026").latest
        datetime.date(2026, 11, 30)
        """
        precision, earliest, latest = _span(text.strip())
        return cls(precision=precision, earliest=earliest, latest=latest, text=text)

    @property
    def day(self) -> date | None:
        """The calendar day, if exactly one is meant."""
        return self.earliest if self.earliest == self.latest else None

    def closing(self) -> datetime | None:
        """
        Return the last moment on which a response counts; ``None`` if the day is not known.

        A day without a clock time ends at 23:59 London time.
        """
        if self.moment is not None or self.day is None:
            return self.moment
        return datetime.combine(self.day, time(23, 59), tzinfo=london())

    def __str__(self) -> str:
        """Return the date as an officer would write it."""
        if self.text:
            return self.text
        if self.moment is not None:
            return f"{said(self.moment)} at {clock(self.moment.time())}"
        return said(self.earliest) if self.earliest else ""


def said(day: date) -> str:
    """
    Return *day* in words.

    >>> said(date(2026, 11, 24))
    '24 November 2026'
    """
    return f"{day.day} {day:%B %Y}"


def clock(at: time) -> str:
    """
    Return a clock time in words that nobody misreads: never *12am*.

    >>> clock(time(17, 0)), clock(time(12, 0)), clock(time(23, 59))
    ('5pm', 'midday', '11:59pm')
    """
    if (at.hour, at.minute) == (12, 0):
        return "midday"
    if (at.hour, at.minute) == (0, 0):
        return "midnight at the start of the day"
    half = "am" if at.hour < 12 else "pm"
    hour = (at.hour - 1) % 12 + 1
    return f"{hour}:{at.minute:02}{half}" if at.minute else f"{hour}{half}"


def _span(text: str) -> tuple[Precision, date | None, date | None]:
    """Return how exactly *text* fixes a date, with its first and last day."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        pass
    else:
        return Precision.DAY, day, day
    if iso := _ISO_MONTH.fullmatch(text):
        year, month = int(iso[1]), int(iso[2])
        if 1 <= month <= _LONGEST_MONTH and year:
            return Precision.MONTH, *_months(year, month, 1)
    if words := _WORD_AND_YEAR.fullmatch(text):
        word, year = words[1].lower(), int(words[2])
        if word in _MONTHS and year:
            return Precision.MONTH, *_months(year, _MONTHS[word], 1)
        if word in _SEASONS and 0 < year < date.max.year:
            return Precision.SEASON, *_months(year, _SEASONS[word], 3)
    if _YEAR.fullmatch(text) and int(text):
        return Precision.YEAR, *_months(int(text), 1, 12)
    return Precision.WORDS, None, None


def _months(year: int, month: int, count: int) -> tuple[date, date]:
    """Return the first and the last day of *count* whole months."""
    index = year * 12 + month - 1 + count - 1
    last_year, last_month = divmod(index, 12)
    last = date(last_year, last_month + 1, monthrange(last_year, last_month + 1)[1])
    return date(year, month, 1), last


def as_when(value: When | date | str) -> When:
    """
    Return *value* as a ``When``: a date, a moment, or words such as *June 2025* or *autumn 2026*.

    >>> as_when("2026-11-24").day
    datetime.date(2026, 11, 24)
    """
    if isinstance(value, When):
        return value
    if isinstance(value, datetime):
        return When.at(value)
    if isinstance(value, date):
        return When.on(value)
    return When.said(value)


def maybe_when(value: When | date | str | None) -> When | None:
    """Return *value* as a ``When``, or ``None`` where nothing is recorded."""
    return None if value is None else as_when(value)


def days_between(first: date, last: date) -> int:
    """Return the days from *first* to *last* by subtraction: the first day is not counted."""
    return (last - first) // timedelta(days=1)


__all__ = (
    "Precision",
    "When",
    "as_date",
    "as_moment",
    "as_when",
    "clock",
    "days_between",
    "london",
    "maybe_when",
    "said",
)
