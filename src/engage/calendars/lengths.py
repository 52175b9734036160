"""How long people have: the length of a window by both counts, and the latest day to open it."""

from __future__ import annotations

from datetime import date
from typing import Final, final

from attrs import frozen

from engage.calendars.arithmetic import days_later, later
from engage.calendars.counts import Count, CountingRule, Direction, Unit
from engage.dates import as_date
from engage.errors import InvalidValueError

_WEEK: Final = 7


@final
@frozen(kw_only=True)
class Length:
    """
    How long a window is, by both counts.

    Attributes:
        days_between: The days with the opening day left out.
        minimum_days: The least number asked for; ``None`` if none is.
    """

    days_between: int
    minimum_days: int | None = None

    @property
    def days_counting_both_ends(self) -> int:
        """The days with the opening day counted as day one."""
        return self.days_between + 1

    @property
    def whole_weeks(self) -> int:
        """The whole weeks, the opening day left out."""
        return self.days_between // _WEEK

    @property
    def days_over(self) -> int:
        """The days over whole weeks."""
        return self.days_between % _WEEK

    @property
    def met_leaving_out_first_day(self) -> bool | None:
        """Whether the minimum is met on every reading: with the opening day left out."""
        return None if self.minimum_days is None else self.days_between >= self.minimum_days

    @property
    def met_counting_first_day(self) -> bool | None:
        """Whether it is met if the opening day counts, as only "beginning with" says."""
        least = self.minimum_days
        return None if least is None else self.days_counting_both_ends >= least


def consultation_length(opened: date, closed: date, minimum_days: int | None = None) -> Length:
    """
    Return how long the window from *opened* to *closed* is, by both counts.

    A minimum that is met only by counting the opening day is not met, unless the provision says
    "beginning with".

    >>> length = consultation_length(date(2022, 12, 21), date(2023, 1, 31), 42)
    >>> length.met_leaving_out_first_day, length.met_counting_first_day
    (False, True)
    """
    opened, closed = as_date(opened), as_date(closed)
    if closed < opened:
        raise InvalidValueError("closed", f"{closed} is before {opened}", "Swap the two dates")
    return Length(days_between=(closed - opened).days, minimum_days=minimum_days)


@final
@frozen(kw_only=True)
class LatestOpening:
    """
    The latest day to open on so that a period is over by a day.

    Attributes:
        count: The day, and how it was counted.
        inside_season: Whether it is within the season in which the window must lie; ``None`` if
            there is none.
    """

    count: Count
    inside_season: bool | None = None


def latest_opening(
    closes_by: date, number: int, unit: Unit, *, season: tuple[date, date] | None = None
) -> LatestOpening:
    """
    Return the latest day to open on, the opening day left out, so that it can close by a day.

    A *season* is the first and the last day between which the whole window must lie.

    >>> latest_opening(date(2027, 1, 31), 6, Unit.WEEK).count.on
    datetime.date(2026, 12, 20)
    """
    closes_by = as_date(closes_by)
    on = _back(closes_by, number, unit)
    count = Count(
        rule=CountingRule.PERIOD_FROM,
        anchor=closes_by,
        direction=Direction.BEFORE,
        number=number,
        unit=unit,
        on=on,
        first=days_later(on, 1),
        last=later(on, number, unit),
    )
    return LatestOpening(
        count=count,
        inside_season=None if season is None else season[0] <= on and closes_by <= season[1],
    )


def _back(closes_by: date, number: int, unit: Unit) -> date:
    """Return the latest day from which so many units end no later than *closes_by*."""
    tomorrow = days_later(closes_by, 1)
    if unit is Unit.MONTH and tomorrow.day == 1:
        # From whichever of the last days of a longer month, a period ends on the last of a shorter.
        return days_later(later(tomorrow, -number, unit), -1)
    return later(closes_by, -number, unit)


__all__ = ("LatestOpening", "Length", "consultation_length", "latest_opening")
