"""
Calendar dates, moments, and dates known only in part.

A statutory period is counted in calendar dates (`datetime.date`);
a closing moment is a datetime with a zone.
Nothing else in engage converts one into the other.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from enum import StrEnum
from functools import cache, lru_cache
from typing import Final, NamedTuple, Self, final

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
_ISO_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_ISO_MOMENT: Final = re.compile(
    r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?"
)
_ISO_MONTH: Final = re.compile(r"(\d{4})-(\d{2})")
_DAY_IN_WORDS: Final = re.compile(r"(\d{1,2}) ([A-Za-z]+) (\d{4})")
_WORD_AND_YEAR: Final = re.compile(r"([A-Za-z]+) (\d{4})")
_WINTER: Final = re.compile(r"winter (\d{4})[/-](\d{2}|\d{4})", re.IGNORECASE)
_WEEK_FROM: Final = re.compile(r"(?:week commencing|w/c) (?:[A-Za-z]+day )?(.+)", re.IGNORECASE)
_REST_OF_WEEK: Final = timedelta(days=6)
_YEAR: Final = re.compile(r"\d{4}")
_MONTHS_IN_A_YEAR: Final = 12
_NOON: Final = time(12)
_MIDNIGHT: Final = time(0)
_LONGEST: Final = 40
_NO_TIME: Final = timedelta(0)
_TIME_BY_THE_SUN: Final = 1847
"""The last year in which London's clocks differed from Greenwich by odd seconds."""


@cache
def london() -> tzinfo:
    """Return the zone in which a council's clock runs, loaded on first use."""
    import pendulum

    return pendulum.timezone("Europe/London")


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

    The zone is London's where its clock says the same, and elsewhere a fixed offset of whole
    minutes: so a moment is the same before it is written to a file and after.

    >>> as_moment(datetime(2026, 7, 1, 17, 0)).isoformat()
    '2026-07-01T17:00:00+01:00'

    Raises:
        ValueError: If it lies outside the calendar.
    """
    moment = datetime(
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
    try:
        here = moment.astimezone(UTC).astimezone(london())
    except OverflowError as error:
        msg = f"{moment.isoformat()} lies outside the calendar"
        raise ValueError(msg) from error
    if moment.tzinfo is here.tzinfo and moment == here and here.year > _TIME_BY_THE_SUN:
        return here
    offset = moment.utcoffset() or _NO_TIME
    if offset % timedelta(minutes=1):
        return moment.astimezone(UTC)
    return here if here.utcoffset() == offset else moment.astimezone(timezone(offset))


def day_of(moment: datetime) -> date:
    """
    Return the calendar day in London on which *moment* falls.

    >>> from datetime import timezone
    >>> day_of(datetime(2026, 6, 30, 23, 30, tzinfo=timezone.utc))
    datetime.date(2026, 7, 1)
    """
    return _in_london(moment).date()


def _in_london(moment: datetime) -> datetime:
    return as_moment(moment).astimezone(london())


class Precision(StrEnum):
    """How exactly a date is known."""

    MOMENT = "moment"
    DAY = "day"
    WEEK = "week"
    """The seven days from the one that is named."""
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"
    WORDS = "words"
    """Only as words that fix no date, such as *pending*."""


_DAY: Final = Precision.DAY
_MOMENT: Final = Precision.MOMENT


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

    def __attrs_post_init__(self) -> None:
        """Refuse parts that do not belong together, which no record could have said."""
        precision, day, moment = self.precision, self.earliest, self.moment
        if self.text:
            agrees = _parts(self.text) == (precision, day, self.latest, moment, self.text)
        elif moment is None:
            agrees = precision is _DAY and type(day) is date and day == self.latest
        else:
            agrees = (
                precision is _MOMENT
                and day == self.latest == moment.astimezone(london()).date()
                and (moment.tzinfo is london() or isinstance(moment.tzinfo, timezone))
            )
        if not agrees:
            msg = "these parts of a date do not belong together; build it with as_when"
            raise ValueError(msg)

    @classmethod
    def on(cls, day: date) -> Self:
        """Return the calendar *day* itself."""
        day = as_date(day)
        return cls(precision=_DAY, earliest=day, latest=day)

    @classmethod
    def at(cls, moment: datetime) -> Self:
        """Return the *moment*, on its London day."""
        moment = as_moment(moment)
        day = moment.astimezone(london()).date()
        return cls(precision=_MOMENT, earliest=day, latest=day, moment=moment)

    @classmethod
    def said(cls, text: str) -> Self:
        """
        Return what the words *text* fix: a moment, a day, a longer time, or nothing.

        A longer time is a week, a month, a season or a year.
        Seasons are whole months (spring is March to May); winter takes the year in which it begins,
        or both of its years, as *winter 2026/27*. A week is the seven days from the one named.

        >>> When.said("autumn 2026").latest
        datetime.date(2026, 11, 30)

        Raises:
            ValueError: If nothing is said, or a day or a time of day that there is not.
        """
        found = _parts(text)
        return cls(
            precision=found.precision,
            earliest=found.earliest,
            latest=found.latest,
            moment=found.moment,
            text=found.text,
        )

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
        """Return the date as an officer would write it, a moment by the London clock."""
        if self.text:
            return self.text
        if self.moment is not None:
            here = _in_london(self.moment)
            return f"{said(here)} at {clock(here.time())}"
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
    minute = time(at.hour, at.minute)
    if minute == _NOON:
        return "midday"
    if minute == _MIDNIGHT:
        return "midnight at the start of the day"
    half = "am" if minute < _NOON else "pm"
    hour = (at.hour - 1) % _NOON.hour + 1
    return f"{hour}:{at.minute:02}{half}" if at.minute else f"{hour}{half}"


class _Parts(NamedTuple):
    """The parts of a ``When``, in the order of its fields."""

    precision: Precision
    earliest: date | None
    latest: date | None
    moment: datetime | None
    text: str


def _parts(text: str) -> _Parts:
    """Return what *text* says of a date."""
    text = text.strip()
    if not text:
        msg = "nothing is said"
        raise ValueError(msg)
    if len(text) > _LONGEST:
        return _Parts(Precision.WORDS, None, None, None, text)
    return _fixed(text)


@lru_cache(maxsize=1024)
def _fixed(text: str) -> _Parts:
    """Return what a *text* that is short enough to be a date says of one."""
    if _ISO_MOMENT.fullmatch(text):
        moment = as_moment(datetime.fromisoformat(text))
        day = moment.astimezone(london()).date()
        return _Parts(Precision.MOMENT, day, day, moment, "")
    if (exact := _day(text)) is not None:
        return _Parts(Precision.DAY, exact, exact, None, "")
    return _Parts(*_span(text), None, text)


def _day(text: str) -> date | None:
    """Return the day that *text* is, in figures or in words; ``None`` if it is none."""
    if _ISO_DAY.fullmatch(text):
        return date.fromisoformat(text)
    words = _DAY_IN_WORDS.fullmatch(text)
    if words and (month := _MONTHS.get(words[2].lower())):
        return date(int(words[3]), month, int(words[1]))
    return None


_Span = tuple[Precision, date | None, date | None]
"""How exactly words fix a date, with its first and last day."""


def _span(text: str) -> _Span:
    """Return how exactly *text* fixes a date, with its first and last day."""
    found = _month(text) or _season(text) or _week(text)
    if found is None and _YEAR.fullmatch(text) and int(text):
        found = Precision.YEAR, *_months(int(text), 1, _MONTHS_IN_A_YEAR)
    return found or (Precision.WORDS, None, None)


def _month(text: str) -> _Span | None:
    if iso := _ISO_MONTH.fullmatch(text):
        year, month = int(iso[1]), int(iso[2])
    elif words := _WORD_AND_YEAR.fullmatch(text):
        year, month = int(words[2]), _MONTHS.get(words[1].lower(), 0)
    else:
        return None
    known = 1 <= month <= _MONTHS_IN_A_YEAR and year
    return (Precision.MONTH, *_months(year, month, 1)) if known else None


def _season(text: str) -> _Span | None:
    if winter := _WINTER.fullmatch(text):
        year, month, following = int(winter[1]), _SEASONS["winter"], str(int(winter[1]) + 1)
        if winter[2] not in {following, following[-2:]}:
            return None
    elif words := _WORD_AND_YEAR.fullmatch(text):
        year, month = int(words[2]), _SEASONS.get(words[1].lower(), 0)
    else:
        return None
    known = month and 0 < year < date.max.year
    return (Precision.SEASON, *_months(year, month, 3)) if known else None


def _week(text: str) -> _Span | None:
    week = _WEEK_FROM.fullmatch(text)
    first = _day(week[1]) if week else None
    if first is None or first > date.max - _REST_OF_WEEK:
        return None
    return Precision.WEEK, first, first + _REST_OF_WEEK


def _months(year: int, month: int, count: int) -> tuple[date, date]:
    """Return the first and the last day of *count* whole months."""
    index = year * _MONTHS_IN_A_YEAR + month - 1 + count - 1
    last_year, last_month = divmod(index, _MONTHS_IN_A_YEAR)
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
    return value if value is None or isinstance(value, When) else as_when(value)


def days_between(first: date, last: date) -> int:
    """
    Return the days from *first* to *last* by subtraction: the first day is not counted.

    >>> days_between(date(2026, 11, 2), date(2026, 12, 14))
    42
    """
    return (as_date(last) - as_date(first)).days


__all__ = (
    "Precision",
    "When",
    "as_date",
    "as_moment",
    "as_when",
    "clock",
    "day_of",
    "days_between",
    "london",
    "maybe_when",
    "said",
)
