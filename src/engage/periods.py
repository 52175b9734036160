"""Periods: how long the law gives, in its own units, and from when to when a number holds."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from itertools import pairwise
from typing import Final, final

from attrs import Attribute, field, frozen

from engage.citations import Authority, Verification
from engage.errors import InvalidValueError
from engage.triggers import Trigger


class PeriodBasis(StrEnum):
    """What a period rests on."""

    STATUTE = "statute"
    STATUTORY_GUIDANCE = "statutory guidance"
    POLICY = "policy"
    CASE_LAW = "case law"
    NONE = "none"


class Unit(StrEnum):
    """The unit in which a period is set."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


class CountedIn(StrEnum):
    """Which days count."""

    CALENDAR = "calendar"
    WORKING = "working"


class Purpose(StrEnum):
    """What a period is for: only some are a time to respond."""

    RESPONSE = "time to respond"
    NOTICE = "notice before something takes effect"
    INTERVAL = "time between two steps"
    LIMIT = "the longest that something may take"


_MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


@final
@frozen(kw_only=True)
class Window:
    """
    The part of the year in which all of a step has to fall; it may run over the new year.

    Attributes:
        first: The month and the day on which it begins.
        last: The month and the day on which it ends.
    """

    first: tuple[int, int]
    last: tuple[int, int]

    def holds(self, opens: date, closes: date) -> bool:
        """Return whether everything from *opens* to *closes* falls into one such window."""
        year = opens.year if (opens.month, opens.day) >= self.first else opens.year - 1
        return closes <= date(year + (self.last < self.first), *self.last)

    def said(self) -> str:
        """Return it in words."""
        return " to ".join(f"{day} {_MONTHS[month - 1]}" for month, day in (self.first, self.last))


@final
@frozen(kw_only=True)
class DatedValue:
    """
    A number that the law sets, and from when.

    Attributes:
        value: The number.
        since: The first day on which it holds; ``None`` if it has held from the start.
        until: The first day on which it no longer holds; ``None`` if not known to end.
        authority: What sets it, where that is not the provision of the duty itself.
        within: The part of the year in which all of it has to fall; ``None``: any.
    """

    value: int
    since: date | None = None
    until: date | None = None
    authority: Authority | None = None
    within: Window | None = None

    def holds(self, day: date) -> bool:
        """Return whether it holds on *day*."""
        return (self.since is None or self.since <= day) and (
            self.until is None or day < self.until
        )


_WEEK: Final = 7
_WORKING_WEEK: Final = 5
_WEEKEND: Final = 2
_LENGTHS: Final = {Unit.DAY: (1, 1), Unit.WEEK: (_WEEK, _WEEK), Unit.MONTH: (28, 31)}
"""The fewest and the most days of each unit."""

_PUBLIC_HOLIDAYS: Final = 14
"""More public holidays than a year holds, for a bound from above."""

_SCHOOL_HOLIDAYS: Final = 13 * _WEEK
"""More days out of term than a year holds, for a bound from above."""


def _values(value: int | DatedValue | Iterable[DatedValue]) -> tuple[DatedValue, ...]:
    if isinstance(value, int):
        return (DatedValue(value=value),)
    return (value,) if isinstance(value, DatedValue) else tuple(value)


def _in_order(
    _instance: object, attribute: Attribute[tuple[DatedValue, ...]], values: tuple[DatedValue, ...]
) -> None:
    """Refuse values of which one does not begin on the day on which the one before it ends."""
    if not values or any(
        earlier.until is None or earlier.until != later.since for earlier, later in pairwise(values)
    ):
        raise InvalidValueError(
            attribute.name,
            "one number does not begin when the one before it ends",
            "List them by date, without gaps",
        )


@final
@frozen(kw_only=True)
class Period:
    """
    The least period that a duty sets, in its own units.

    Attributes:
        values: How many units, with the days on which each number holds.
        unit: The unit.
        counted_in: Which days count.
        purpose: What the period is for.
        starts: What starts the clock, and where known whether that day counts.
        first_day_counts: Whether that day is known to be day one.
        waits_for_papers: Whether the clock waits until the papers needed are there too.
        excludes: What is left out in counting.
        when: Under what condition this period and no other is the one; empty for the usual case.
        only_if: The same as a condition on the record; ``None``: whenever the duty applies.
        other_if: When another length, known from no source that was read, takes its place.
        figure: How far the number itself was checked; ``None``: as far as the duty was.
        short: What follows from too short a time, where that is not a breach of the duty itself.
        remedy: What to do then; empty for the usual remedy.
        note: What else there is to say about it.
    """

    values: tuple[DatedValue, ...] = field(converter=_values, validator=_in_order)
    unit: Unit
    starts: str
    purpose: Purpose = Purpose.RESPONSE
    counted_in: CountedIn = CountedIn.CALENDAR
    first_day_counts: bool = False
    waits_for_papers: bool = False
    excludes: tuple[str, ...] = ()
    when: str = ""
    only_if: Trigger | None = None
    other_if: Trigger | None = None
    figure: Verification | None = None
    short: str = ""
    remedy: str = ""
    note: str = ""

    def holding(self, on: date) -> DatedValue | None:
        """Return the number that holds on the day *on*; ``None`` if none does."""
        return next((each for each in self.values if each.holds(on)), None)

    def value(self, on: date) -> int | None:
        """Return how many units are asked on the day *on*; ``None`` if none then."""
        holding = self.holding(on)
        return None if holding is None else holding.value

    def bounds(self, value: int) -> tuple[int, int]:
        """
        Return the fewest and the most calendar days that *value* units of it can take.

        Between the two only a count by the provision's own rule can tell.
        The fewest counts the first day as day one; the most starts to count on the day after.
        """
        if self.counted_in is CountedIn.WORKING:
            weeks, days = divmod(value - 1, _WORKING_WEEK)
            least = weeks * _WEEK + days + 1
            out_of_term = _SCHOOL_HOLIDAYS if self.excludes else 0
            return least, least + _WEEKEND + _PUBLIC_HOLIDAYS + out_of_term
        fewest, most = _LENGTHS[self.unit]
        return value * fewest, value * most + (_PUBLIC_HOLIDAYS if self.excludes else 0)

    def said(self, on: date) -> str:
        """Return the period in words, as at the day *on*."""
        value = self.value(on)
        return "no period on that date" if value is None else self.in_words(value)

    def in_words(self, value: int) -> str:
        """Return so many units of it in words."""
        days = " working" if self.counted_in is CountedIn.WORKING else ""
        return f"{value}{days} {self.unit}{'' if value == 1 else 's'}"


__all__ = (
    "CountedIn",
    "DatedValue",
    "Period",
    "PeriodBasis",
    "Purpose",
    "Unit",
    "Window",
)
