"""What the law says of a period: how it is counted, how many units, on whose authority."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final, final

from attrs import evolve, field, frozen

from engage._checks import said
from engage.calendars import (
    Calendar,
    Certainty,
    Count,
    CountingRule,
    DayKind,
    Direction,
    Published,
    Unit,
    clear_days_after,
    clear_days_before,
    period_beginning_with,
    period_disregarding,
    period_from,
    published,
    working_days_after,
    working_days_before,
)
from engage.citations import Authority
from engage.errors import InvalidValueError

_CLEAR: Final = {Direction.BEFORE: clear_days_before, Direction.AFTER: clear_days_after}
_KINDS: Final = {Unit.DAY: DayKind.CALENDAR, Unit.WORKING_DAY: DayKind.WORKING}


@final
@frozen(kw_only=True)
class Clock:
    """
    A period that the law sets, and the rule by which it is counted.

    Attributes:
        id: Its public name.
        title: What it is the time for.
        rule: The counting rule.
        number: How many units.
        unit: Of what.
        certainty: How sure it is that this is the rule.
        authority: What lays it down.
        direction: Which way it runs.
        calendar: The calendar that the rule names; ``None`` if it needs none.
        prepared: What the rule leaves out besides, or leaves in, as a change of the calendar.
        note: What else there is to say about it.
    """

    id: str = field(validator=said)
    title: str = field(validator=said)
    rule: CountingRule
    number: int
    unit: Unit
    certainty: Certainty
    authority: tuple[Authority, ...]
    direction: Direction = Direction.AFTER
    calendar: Published | None = None
    prepared: Callable[[Calendar], Calendar] | None = None
    note: str = ""

    def run(self, anchor: date, calendar: Calendar | None = None) -> Count:
        """
        Return the end of the period from *anchor*, or to it.

        A *calendar* takes the place of the published one: with a holiday proclaimed since, say.

        Raises:
            OutsideCalendarError: If a day that it takes to tell is not covered.
        """
        return evolve(
            self._count(anchor, calendar), certainty=self.certainty, authority=self.authority
        )

    def _count(self, anchor: date, calendar: Calendar | None) -> Count:
        number, unit = self.number, self.unit
        match self.rule:
            case CountingRule.PERIOD_FROM:
                return period_from(anchor, number, unit)
            case CountingRule.PERIOD_BEGINNING_WITH:
                return period_beginning_with(anchor, number, unit)
            case CountingRule.PERIOD_DISREGARDING:
                return period_disregarding(anchor, number, self.days(calendar))
            case CountingRule.CLEAR_DAYS:
                used = None if self.calendar is None else self.days(calendar)
                return _CLEAR[self.direction](anchor, number, _KINDS[unit], used)
            case CountingRule.WORKING_DAYS_BEFORE:
                return working_days_before(anchor, number, self.days(calendar))
            case _:
                return working_days_after(anchor, number, self.days(calendar))

    def days(self, calendar: Calendar | None = None) -> Calendar:
        """
        Return the calendar by which it is counted, made from the published one or from *calendar*.

        Raises:
            InvalidValueError: If the rule needs none.
        """
        if self.calendar is None:
            raise InvalidValueError(self.id, "it is counted without a calendar", "Leave it out")
        used = published(self.calendar) if calendar is None else calendar
        return used if self.prepared is None else self.prepared(used)


__all__ = ("Clock",)
