"""
Calendars: which days are working days, why the others are not, and for how long that is known.

A calendar is a value.
What is proclaimed later, or closed by one body alone, makes another calendar.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterable, Mapping
from datetime import date, timedelta
from functools import cached_property
from typing import Final, cast, final

from attrs import Attribute, evolve, field, frozen

from engage._checks import said
from engage.dates import as_date
from engage.errors import InvalidValueError, OutsideCalendarError

WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
"""The days of the week by number, from Monday, in English whatever the machine speaks."""

_WEEK: Final = 7
_WORKING_WEEK: Final = 5


@final
@frozen(kw_only=True)
class Closure:
    """
    A day that is left out.

    Attributes:
        on: The day.
        why: The reason, such as the name of the holiday.
    """

    on: date = field(converter=as_date)
    why: str = field(validator=said)


def _in_order(closures: Iterable[Closure]) -> tuple[Closure, ...]:
    return tuple(sorted(set(closures), key=lambda each: (each.on, each.why)))


def _not_before_it_begins(instance: object, attribute: Attribute[date], value: date) -> None:
    begins: date = getattr(instance, "covered_from")  # noqa: B009 - the class is not made yet
    if value < begins:
        raise InvalidValueError(
            attribute.name, f"{value} is before {begins}, when the cover begins", "Swap the two"
        )


@final
@frozen(kw_only=True, cache_hash=True)
class Calendar:
    """
    Which days are left out of a count, from one day to another.

    Attributes:
        name: Whose calendar it is.
        covered_from: The first day of which it can be said whether it is a working day.
        covered_to: The last such day.
        closures: The days left out, weekends apart.
        weekends_count: Whether only the closures are left out, and Saturdays and Sundays count.
        source: Where the closures were published.
        licence: The licence under which they were.
        checked: The day on which they were last compared with it.
    """

    name: str = field(validator=said)
    covered_from: date = field(converter=as_date)
    covered_to: date = field(converter=as_date, validator=_not_before_it_begins)
    closures: tuple[Closure, ...] = field(default=(), converter=_in_order, repr=False)
    weekends_count: bool = False
    source: str = ""
    licence: str = ""
    checked: date | None = None

    @classmethod
    def of(
        cls,
        days: Container[date],
        *,
        name: str,
        covered_from: date,
        covered_to: date,
        because: str = "holiday",
    ) -> Calendar:
        """
        Return the calendar that leaves out the *days* of any container, such as a set of dates.

        A mapping from dates to names, such as the package ``holidays`` makes, gives the reasons;
        for anything else the reason is *because*. The caller answers for the cover.

        >>> kept = {date(2026, 11, 30): "St Andrew's Day"}
        >>> year = {"covered_from": date(2026, 1, 1), "covered_to": date(2026, 12, 31)}
        >>> Calendar.of(kept, name="ours", **year).why_closed(date(2026, 11, 30))
        "St Andrew's Day"
        """
        named = isinstance(days, Mapping)
        names = cast("Mapping[date, object]", days if named else {})
        begins, ends = as_date(covered_from), as_date(covered_to)
        cover = (date.fromordinal(each) for each in range(begins.toordinal(), ends.toordinal() + 1))
        return cls(
            name=name,
            covered_from=begins,
            covered_to=ends,
            closures=tuple(
                Closure(on=day, why=str(names.get(day) or because)) for day in cover if day in days
            ),
        )

    def closing(self, *days: date, because: str) -> Calendar:
        """Return the calendar that leaves these *days* out as well; the cover is the same."""
        more = tuple(Closure(on=day, why=because) for day in days)
        return evolve(self, closures=self.closures + more)

    def without(self, *days: date) -> Calendar:
        """Return the calendar that does not know of these closures, as it was before they were."""
        return evolve(self, closures=tuple(each for each in self.closures if each.on not in days))

    def covering(self, covered_from: date, covered_to: date) -> Calendar:
        """Return the calendar with this cover; the caller answers for what is in it."""
        return evolve(self, covered_from=covered_from, covered_to=covered_to)

    def __or__(self, other: Calendar) -> Calendar:
        """Return the calendar that leaves out what either does, where both can tell."""
        return Calendar(
            name=f"{self.name} or {other.name}",
            covered_from=max(self.covered_from, other.covered_from),
            covered_to=min(self.covered_to, other.covered_to),
            closures=self.closures + other.closures,
            weekends_count=self.weekends_count and other.weekends_count,
        )

    def covers(self, day: date) -> bool:
        """Return whether it can be said of *day* whether it is left out."""
        return self.covered_from <= day <= self.covered_to

    def is_working(self, day: date) -> bool:
        """
        Return whether *day* counts.

        Raises:
            OutsideCalendarError: If that cannot be said.
        """
        return not self.why_closed(day)

    def why_closed(self, day: date) -> str:
        """
        Return why *day* does not count; nothing if it does.

        Raises:
            OutsideCalendarError: If that cannot be said.
        """
        day = as_date(day)
        self._need(day, day)
        if why := self._reasons.get(day):
            return why
        weekday = day.weekday()
        return "" if self.weekends_count or weekday < _WORKING_WEEK else WEEKDAYS[weekday]

    def working_days(self, first: date, last: date) -> int:
        """
        Return how many days count from *first* to *last*, both taken in; none if there are none.

        Raises:
            OutsideCalendarError: If that cannot be said of one of them.
        """
        if last < first:
            return 0
        self._need(first, last)
        return self._up_to(last.toordinal()) - self._up_to(first.toordinal() - 1)

    def shifted(self, day: date, number: int) -> date:
        """
        Return the day that is *number* working days after *day*, or before it if negative.

        The day itself is day zero, whether or not it counts; *number* is not zero.

        Raises:
            OutsideCalendarError: If a day that it takes to tell is not covered.
        """
        begins = day.toordinal()
        if number > 0:
            found = self._place(self._up_to(begins) + number)
            first, last = begins + 1, found
        else:
            found = self._place(self._up_to(begins - 1) + 1 + number)
            first, last = found, begins - 1
        low, high = self.covered_from.toordinal(), self.covered_to.toordinal()
        if low <= first and last <= high:
            return date.fromordinal(found)
        if number > 0:
            raise self._outside(max(high, begins) + 1 if first >= low else first)
        raise self._outside(min(low, begins) - 1 if last <= high else last)

    def _need(self, first: date, last: date) -> None:
        for day in (first, last):
            if not self.covers(day):
                raise OutsideCalendarError(day, self.covered_from, self.covered_to)

    def _outside(self, ordinal: int) -> OutsideCalendarError:
        day = date.fromordinal(min(max(ordinal, 1), date.max.toordinal()))
        return OutsideCalendarError(day, self.covered_from, self.covered_to)

    # Days are numbered from Monday 1 January of the year 1, and those that could count with them.
    # A closure then shifts every later working day by one, so two bisections answer any count.

    @cached_property
    def _reasons(self) -> dict[date, str]:
        """Why each closure is one; several reasons for one day are joined."""
        reasons: dict[date, str] = {}
        for each in self.closures:
            reasons[each.on] = f"{reasons[each.on]}; {each.why}" if each.on in reasons else each.why
        return reasons

    @cached_property
    def _closed(self) -> list[int]:
        """The numbers of the closures that would otherwise count."""
        return sorted(
            day.toordinal()
            for day in self._reasons
            if self.weekends_count or day.weekday() < _WORKING_WEEK
        )

    @cached_property
    def _open_before(self) -> list[int]:
        """How many working days come before each of them."""
        return [self._candidates(day) - place for place, day in enumerate(self._closed, start=1)]

    def _candidates(self, ordinal: int) -> int:
        """Return how many days up to this one would count if nothing were closed."""
        if self.weekends_count:
            return ordinal
        weeks, days = divmod(ordinal, _WEEK)
        return _WORKING_WEEK * weeks + min(days, _WORKING_WEEK)

    def _up_to(self, ordinal: int) -> int:
        """Return how many days count up to this one."""
        return self._candidates(ordinal) - bisect_right(self._closed, ordinal)

    def _place(self, number: int) -> int:
        """Return the day up to which, and on which, so many days count."""
        candidate = number + bisect_left(self._open_before, number)
        if self.weekends_count:
            return candidate
        weeks, days = divmod(candidate - 1, _WORKING_WEEK)
        return _WEEK * weeks + days + 1


def days_from(first: date, last: date) -> tuple[date, ...]:
    """Return every day from *first* to *last*, both taken in."""
    return tuple(first + timedelta(days=each) for each in range((last - first).days + 1))


__all__ = ("WEEKDAYS", "Calendar", "Closure", "days_from")
