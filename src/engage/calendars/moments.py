"""
Moments: when replies close to the minute, what is due, and dates that are known only in part.

All of it is convention, said once: no law settles it.
Instants are compared, never the text of two clocks.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Final, final

from attrs import frozen

from engage.calendars.working_days import WEEKDAYS
from engage.dates import When, as_date, as_moment, as_when, clock, london, said
from engage.errors import InvalidValueError, NoSuchMomentError

MIDNIGHT: Final = "midnight"
"""The word that some read as the start of a day and some as its end."""

_LAST_MINUTE: Final = time(23, 59)
_START_OF_DAY: Final = time(0, 0)
_ONE_MINUTE: Final = timedelta(minutes=1)
_ONE_DAY: Final = timedelta(days=1)


@final
@frozen(kw_only=True)
class Closing:
    """
    The minute in which replies close.

    Attributes:
        at: The moment, by the London clock; a reply within that minute counts.
        finding: What is wrong with the way it was put; empty if nothing is.
    """

    at: datetime
    finding: str = ""

    def __str__(self) -> str:
        """Return it in plain words, never as *12am*."""
        return f"{clock(self.at.timetz().replace(tzinfo=None))} on {said(self.at.date())}"


def closing_moment(on: date, at: time | str | None = None) -> Closing:
    """
    Return when a window closes that is said to close *on* a day, *at* a time if one is said.

    Without a time it is 23:59. "Midnight" is 23:59 on that day, and 00:00 is 23:59 on the day
    before, each with a finding. A time that comes twice, when the clocks go back, is the later.

    >>> print(closing_moment(date(2026, 6, 5)))
    11:59pm on 5 June 2026

    Raises:
        NoSuchMomentError: If the clocks go forward over that time.
        InvalidValueError: If *at* is no time of day.
    """
    on = as_date(on)
    if at is None:
        return Closing(at=_in_london(on, _LAST_MINUTE))
    if isinstance(at, str) and at.strip().lower() == MIDNIGHT:
        finding = f"'Midnight' can be read two ways: say 11:59pm on {said(on)}"
        return Closing(at=_in_london(on, _LAST_MINUTE), finding=finding)
    stated = _time(at)
    if stated == _START_OF_DAY:
        before = on - _ONE_DAY
        finding = (
            f"Midnight at the start of {said(on)} is hard to picture: say 11:59pm on {said(before)}"
        )
        return Closing(at=_in_london(before, _LAST_MINUTE), finding=finding)
    return Closing(at=_in_london(on, stated))


def _time(at: time | str) -> time:
    """Return the time of day that *at* is, to the minute."""
    if isinstance(at, str):
        try:
            at = time.fromisoformat(at.strip())
        except ValueError:
            raise InvalidValueError(
                "at", f"{at!r} is no time of day", "Write it as 17:00, or say midnight"
            ) from None
    return time(at.hour, at.minute)


def _in_london(on: date, at: time) -> datetime:
    """Return the moment when the London clock shows *at*, the later if it does so twice."""
    moment = datetime.combine(on, at, tzinfo=london()).replace(fold=1)
    shown = moment.astimezone(UTC).astimezone(london())
    if (shown.hour, shown.minute) != (at.hour, at.minute):
        raise NoSuchMomentError(moment.replace(tzinfo=None, fold=0))
    return shown


def response_in_time(received: datetime, closes: Closing) -> bool:
    """Return whether what was *received* counts: up to the end of the minute of closing."""
    return _instant(received) < _instant(closes.at) + _ONE_MINUTE


@final
@frozen(kw_only=True)
class Reminder:
    """From when a reminder of a closing is due, by the London clock, and whether it is."""

    reminder_from: datetime
    due: bool


def closing_reminder(now: datetime, closes: Closing, hours: int) -> Reminder:
    """
    Return whether it is *now* within *hours* of the closing, in elapsed time.

    No clock is read, so asking twice says the same.
    """
    end, before = _instant(closes.at), timedelta(hours=hours)
    return Reminder(
        reminder_from=(end - before).astimezone(london()),
        due=timedelta(0) < end - _instant(now) <= before,
    )


def _instant(moment: datetime) -> datetime:
    return as_moment(moment).astimezone(UTC)


@final
@frozen(kw_only=True)
class DueItems:
    """What falls on a day, and what was to be done before it, by name in order."""

    due: tuple[str, ...]
    overdue: tuple[str, ...]


def due_on(on: date, items: Mapping[str, date]) -> DueItems:
    """
    Return which of *items* fall on the day *on*, and which were missed.

    >>> due_on(date(2027, 3, 1), {"agenda": date(2027, 3, 1), "report": date(2027, 2, 24)})
    DueItems(due=('agenda',), overdue=('report',))
    """
    return DueItems(
        due=tuple(sorted(name for name, day in items.items() if day == on)),
        overdue=tuple(sorted(name for name, day in items.items() if day < on)),
    )


@final
@frozen(kw_only=True)
class WeekdayCheck:
    """The weekday that a date has, and whether it is the one that was said."""

    actual: str
    agrees: bool


def weekday_agrees(weekday: str, day: date) -> WeekdayCheck:
    """
    Return whether *day* is on the *weekday* that is said with it; where it is not, keep both.

    >>> weekday_agrees("Thursday", date(2026, 6, 5))
    WeekdayCheck(actual='Friday', agrees=False)
    """
    actual = WEEKDAYS[as_date(day).weekday()]
    return WeekdayCheck(actual=actual, agrees=weekday.strip().casefold() == actual.casefold())


_QUESTIONS: Final = (
    (("q1", "q2", "q3", "q4", "quarter"), "Which months: of the calendar or the financial year?"),
    (("early", "mid", "middle", "late", "end", "start", "beginning"), "From which day to which?"),
    (("tbc", "tba", "confirmed", "announced", "pending"), "Who will say, and by when?"),
    (("spring", "summer", "autumn", "winter"), "Of which year?"),
)
_QUESTION: Final = "Which day, week, month, season or year?"


def date_span(text: str) -> When:
    """
    Return the first and the last day that the words *text* can mean.

    Raises:
        InvalidValueError: If they fix neither; the remedy is the question to ask.
    """
    try:
        when = as_when(text)
    except ValueError as error:
        raise InvalidValueError("date", f"{text!r} is no date ({error})", _QUESTION) from None
    if when.earliest is None:
        words = text.casefold().replace("-", " ").split()
        asks = (question for said_, question in _QUESTIONS if not set(said_).isdisjoint(words))
        raise InvalidValueError("date", f"{text!r} fixes no date", next(asks, _QUESTION))
    return when


def is_before(one: When, other: When) -> bool | None:
    """
    Return whether *one* is before *other*; ``None`` where that depends on what they turn out to be.

    Two moments are compared to the instant, everything else by the day.
    """
    if one.moment is not None and other.moment is not None:
        return _instant(one.moment) < _instant(other.moment)
    first, last, then, until = one.earliest, one.latest, other.earliest, other.latest
    if first is None or last is None or then is None or until is None:
        return None
    if last < then:
        return True
    return False if first >= until else None


__all__ = (
    "MIDNIGHT",
    "Closing",
    "DueItems",
    "Reminder",
    "WeekdayCheck",
    "closing_moment",
    "closing_reminder",
    "date_span",
    "due_on",
    "is_before",
    "response_in_time",
    "weekday_agrees",
)
