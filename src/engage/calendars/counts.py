"""
What a count gives: the date, and everything that explains it.

The days counted and the days left out are worked out when they are asked for.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Final, final

from attrs import field, frozen

from engage.calendars.working_days import Calendar, days_from
from engage.citations import Authority
from engage.dates import said


class CountingRule(StrEnum):
    """The rules by which days are counted; no one of them is the usual one."""

    PERIOD_FROM = "period_from"
    """The day of the event is left out."""
    PERIOD_BEGINNING_WITH = "period_beginning_with"
    """The day of the event is day one."""
    PERIOD_DISREGARDING = "period_disregarding"
    """As before, but named days are never counted, not even as day one; weekends are."""
    WORKING_DAYS_AFTER = "working_days_after"
    """The start is day zero, whether or not it is a working day."""
    WORKING_DAYS_BEFORE = "working_days_before"
    WORKING_DAYS_BETWEEN = "working_days_between"
    CLEAR_DAYS = "clear_days"
    """Neither end counts."""
    SCHOOL_DAYS = "school_days"
    """Working days in term, both ends counted."""
    ROLL = "roll"
    """The day itself, or the nearest working day on one side."""


class Unit(StrEnum):
    """What is counted."""

    DAY = "day"
    WORKING_DAY = "working day"
    SCHOOL_DAY = "school day"
    WEEK = "week"
    MONTH = "month"


class Direction(StrEnum):
    """Which way a count runs from its anchor."""

    AFTER = "after"
    BEFORE = "before"
    BETWEEN = "between"


class Ends(StrEnum):
    """Which ends of a stretch are counted."""

    EXCLUDE_START = "exclude_start"
    BOTH = "both"
    NEITHER = "neither"


class DayKind(StrEnum):
    """Which days can be clear days."""

    CALENDAR = "calendar"
    WORKING = "working"


class Rounding(StrEnum):
    """Where so many months end, when the month they end in lacks the day."""

    LAST_DAY_OF_MONTH = "last_day_of_month"
    """The corresponding date rule of *Dodds v Walker*: the default."""
    FIRST_DAY_OF_NEXT_MONTH = "first_day_of_next_month"
    """Only for a document that says so."""


class Roll(StrEnum):
    """Where a date goes that falls on no working day."""

    NONE = "none"
    FOLLOWING = "following"
    PRECEDING = "preceding"
    MODIFIED_FOLLOWING = "modified_following"
    """Following, unless that is in another month: then preceding."""
    MODIFIED_PRECEDING = "modified_preceding"
    """Preceding, unless that is in another month: then following."""


class Certainty(StrEnum):
    """How sure it is that this is the rule; the sum itself is never in doubt."""

    READ = "read"
    """Its text, or a judgment on it, was read."""
    SECONDARY = "secondary"
    """A parallel provision, a public body's page or a tested package was read."""
    RECALLED = "recalled"
    """From knowledge; not read again."""
    CONVENTION = "convention"
    """No law says: it is ours, or arithmetic."""
    UNSETTLED = "unsettled"
    """The law is open; this reading keeps a plan safe."""


@final
@frozen(kw_only=True)
class Skipped:
    """A day that was passed over, and why."""

    on: date
    why: str


@final
@frozen(kw_only=True)
class Count:
    """
    A date that was counted, or the number of days between two.

    Attributes:
        rule: The rule by which it was counted.
        anchor: The day from which.
        direction: Which way.
        number: How many units.
        unit: Of what.
        on: The date; of a stretch, its other end.
        first: The first day that was looked at; none was if it is after ``last``.
        last: The last one.
        calendar: What decides which of them count; all do if ``None``.
        roll: How the date was moved off a day on which nothing can be done.
        unrolled: The date before that.
        roll_calendar: What decided whether it had to be.
        certainty: How sure it is that this is the rule.
        authority: What lays it down.
    """

    rule: CountingRule
    anchor: date
    direction: Direction
    number: int
    unit: Unit
    on: date
    first: date
    last: date
    calendar: Calendar | None = field(default=None, repr=False)
    roll: Roll = Roll.NONE
    unrolled: date | None = None
    roll_calendar: Calendar | None = field(default=None, repr=False)
    certainty: Certainty = Certainty.CONVENTION
    authority: tuple[Authority, ...] = field(default=(), repr=False)

    @property
    def counted(self) -> tuple[date, ...]:
        """Every day that counts, in order."""
        days = days_from(self.first, self.last)
        calendar = self.calendar
        return days if calendar is None else tuple(filter(calendar.is_working, days))

    @property
    def skipped(self) -> tuple[Skipped, ...]:
        """Every day passed over, in the count or by the roll, each with the reason."""
        days: set[Skipped] = set()
        if self.calendar is not None:
            days = _closed(self.calendar, self.first, self.last)
        if self.roll_calendar is not None and self.unrolled is not None:
            days |= _closed(
                self.roll_calendar, min(self.unrolled, self.on), max(self.unrolled, self.on)
            )
        return tuple(sorted(days, key=lambda each: (each.on, each.why)))

    def __str__(self) -> str:
        """Return the date in words, and how it was counted."""
        ends = f"{said(self.on)}: "
        if self.rule is CountingRule.ROLL:
            return f"{ends}{said(self.anchor)}, rolled {_plain(self.roll)}"
        units = f"{self.number} {_CLEAR.get(self.rule, '')}{self.unit}"
        units += "" if self.number == 1 else "s"
        how = _HOW.get(self.rule, self.direction)
        return f"{ends}{units} {how} {said(self.anchor)}"


_CLEAR: Final = {CountingRule.CLEAR_DAYS: "clear "}
_HOW: Final = {
    CountingRule.PERIOD_BEGINNING_WITH: "beginning with",
    CountingRule.PERIOD_DISREGARDING: "beginning with",
    CountingRule.SCHOOL_DAYS: "beginning with",
    CountingRule.WORKING_DAYS_BETWEEN: "since",
}


def _plain(roll: Roll) -> str:
    return roll.value.replace("_", " ")


def _closed(calendar: Calendar, first: date, last: date) -> set[Skipped]:
    """Return the days from *first* to *last* that *calendar* leaves out."""
    reasons = ((day, calendar.why_closed(day)) for day in days_from(first, last))
    return {Skipped(on=day, why=why) for day, why in reasons if why}


__all__ = (
    "Certainty",
    "Count",
    "CountingRule",
    "DayKind",
    "Direction",
    "Ends",
    "Roll",
    "Rounding",
    "Skipped",
    "Unit",
)
