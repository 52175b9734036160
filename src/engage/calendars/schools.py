"""School days: working days in term, as the council supplies the terms."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import final

from attrs import Attribute, field, frozen

from engage.calendars.counts import Count, CountingRule, Direction, Unit
from engage.calendars.working_days import Calendar, days_from
from engage.dates import as_date
from engage.errors import InvalidValueError, OutsideCalendarError, OutsideTermsError


def _not_before_it_starts(instance: object, attribute: Attribute[date], value: date) -> None:
    starts: date = getattr(instance, "starts")  # noqa: B009 - the class is not made yet
    if value < starts:
        raise InvalidValueError(
            attribute.name, f"{value} is before {starts}, when the term starts", "Swap the two"
        )


@final
@frozen(kw_only=True)
class Term:
    """A stretch of term without a break: half terms are given as two."""

    starts: date = field(converter=as_date)
    ends: date = field(converter=as_date, validator=_not_before_it_starts)


@final
@frozen(kw_only=True)
class SchoolYear:
    """
    The days on which schools are open, as far as terms were supplied.

    Attributes:
        terms: The terms, in any order.
        calendar: What says which days in term are working days; it has to cover them.
        closures: Days in term on which the schools are closed, such as training days.

    Raises:
        OutsideCalendarError: If the calendar does not cover the terms.
    """

    terms: tuple[Term, ...]
    calendar: Calendar
    closures: tuple[date, ...] = ()

    def __attrs_post_init__(self) -> None:
        """Refuse a year without terms, and one of which the working days are not known."""
        if not self.terms:
            raise InvalidValueError("terms", "there are none", "Supply the council's term dates")
        self.calendar.working_days(self.covered_from, self.covered_to)

    @property
    def covered_from(self) -> date:
        """The first day of the first term."""
        return min(each.starts for each in self.terms)

    @property
    def covered_to(self) -> date:
        """The last day of the last term."""
        return max(each.ends for each in self.terms)

    @property
    def school_days(self) -> Calendar:
        """The calendar on which exactly the school days count; it covers what the terms do."""
        in_term = {day for term in self.terms for day in days_from(term.starts, term.ends)}
        gaps = (day for day in days_from(self.covered_from, self.covered_to) if day not in in_term)
        return (
            self.calendar.covering(self.covered_from, self.covered_to)
            .closing(*gaps, because="out of term")
            .closing(*self.closures, because="school closed")
        )


def school_days(opened: date, closed: date, year: SchoolYear) -> Count:
    """
    Return the school days from *opened* to *closed* as the number of the count; both ends count.

    Raises:
        OutsideTermsError: If part of that is beyond the terms; it carries how many are inside.
    """
    opened, closed = as_date(opened), as_date(closed)
    calendar = year.school_days
    begins, ends = max(opened, year.covered_from), min(closed, year.covered_to)
    number = calendar.working_days(begins, ends)
    for day in (opened, closed):
        if not year.covered_from <= day <= year.covered_to:
            raise OutsideTermsError(day, year.covered_from, year.covered_to, number)
    return Count(
        rule=CountingRule.SCHOOL_DAYS,
        anchor=opened,
        direction=Direction.BETWEEN,
        number=number,
        unit=Unit.SCHOOL_DAY,
        on=closed,
        first=opened,
        last=closed,
        calendar=calendar,
    )


def school_days_beginning_with(opened: date, number: int, year: SchoolYear) -> Count:
    """
    Return the *number*-th school day beginning with *opened*: the earliest day to close on.

    Raises:
        OutsideTermsError: If that is beyond the terms; it carries how many are inside.
    """
    opened = as_date(opened)
    if number < 1:
        raise InvalidValueError("number", f"{number} is less than 1", "Ask for at least one")
    calendar = year.school_days
    if not year.covered_from <= opened <= year.covered_to:
        raise OutsideTermsError(opened, year.covered_from, year.covered_to)
    try:
        on = calendar.shifted(opened - timedelta(days=1), number)
    except OutsideCalendarError as error:
        inside = calendar.working_days(opened, calendar.covered_to)
        raise OutsideTermsError(error.day, year.covered_from, year.covered_to, inside) from None
    return Count(
        rule=CountingRule.SCHOOL_DAYS,
        anchor=opened,
        direction=Direction.AFTER,
        number=number,
        unit=Unit.SCHOOL_DAY,
        on=on,
        first=opened,
        last=on,
        calendar=calendar,
    )


def terms_of(*spans: Iterable[date]) -> tuple[Term, ...]:
    """
    Return terms from pairs of dates, the first and the last day of each.

    >>> terms_of((date(2026, 9, 3), date(2026, 10, 23)))[0].ends
    datetime.date(2026, 10, 23)
    """
    return tuple(Term(starts=starts, ends=ends) for starts, ends in spans)


__all__ = ("SchoolYear", "Term", "school_days", "school_days_beginning_with", "terms_of")
