"""A calendar says which days are working days, why the others are not, and for how long."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from again import Way, each_way
from engage.calendars import Calendar, Closure, Published, published
from engage.errors import InvalidValueError, OutsideCalendarError

ENGLAND: Final = published(Published.ENGLAND_AND_WALES)
YEAR: Final = (date(2026, 1, 1), date(2026, 12, 31))

days_covered = st.dates(ENGLAND.covered_from, ENGLAND.covered_to)


def ours(*closed: date) -> Calendar:
    """Return a calendar of 2026 with these days closed."""
    return Calendar.of(set(closed), name="ours", covered_from=YEAR[0], covered_to=YEAR[1])


class Filling(dict[date, str]):
    """A mapping that learns a year when it is asked about it, as the package ``holidays`` does."""

    def __contains__(self, day: object) -> bool:
        """Learn New Year's Day of that year."""
        if isinstance(day, date):
            self[date(day.year, 1, 1)] = "New Year's Day"
        return super().__contains__(day)


class TestClosed:
    """Why a day does not count."""

    def test_a_holiday_says_which(self) -> None:
        """With the note that it is a substitute."""
        assert "Boxing Day (substitute day)" == ENGLAND.why_closed(date(2026, 12, 28))
        assert not ENGLAND.is_working(date(2026, 12, 28))

    def test_a_weekend_says_its_day(self) -> None:
        """In English, whatever the machine speaks."""
        assert "Saturday" == ENGLAND.why_closed(date(2026, 12, 26))
        assert "Sunday" == ENGLAND.why_closed(date(2026, 12, 27))

    def test_a_working_day_says_nothing(self) -> None:
        """It counts."""
        assert not ENGLAND.why_closed(date(2026, 12, 24))
        assert ENGLAND.is_working(date(2026, 12, 24))

    @pytest.mark.parametrize("day", [date(2011, 12, 31), date(2029, 1, 1)])
    def test_outside_the_cover_nobody_knows(self, day: date) -> None:
        """And the error says what is covered."""
        with pytest.raises(OutsideCalendarError) as caught:
            ENGLAND.is_working(day)

        assert (day, date(2012, 1, 1), date(2028, 12, 31)) == (
            caught.value.day,
            caught.value.covered_from,
            caught.value.covered_to,
        )
        assert "covers 2012-01-01 to 2028-12-31" in str(caught.value)

    def test_two_reasons_are_both_said(self) -> None:
        """A holiday on which the office is closed as well."""
        both = ENGLAND.closing(date(2026, 12, 25), because="office closed")

        assert "Christmas Day; office closed" == both.why_closed(date(2026, 12, 25))


class TestMaking:
    """A calendar is a value, made from any container of dates or from another."""

    def test_from_a_set(self) -> None:
        """Every day of it, for one reason."""
        assert "holiday" == ours(date(2026, 6, 15)).why_closed(date(2026, 6, 15))

    def test_from_a_mapping_that_fills_itself(self) -> None:
        """Each day with its name."""
        calendar = Calendar.of(Filling(), name="ours", covered_from=YEAR[0], covered_to=YEAR[1])

        assert (Closure(on=date(2026, 1, 1), why="New Year's Day"),) == calendar.closures

    def test_a_day_added_changes_no_other_calendar(self) -> None:
        """Equal in, equal out."""
        proclaimed = ENGLAND.closing(date(2027, 5, 10), because="proclaimed")

        assert ENGLAND.is_working(date(2027, 5, 10))
        assert "proclaimed" == proclaimed.why_closed(date(2027, 5, 10))
        assert ENGLAND == proclaimed.without(date(2027, 5, 10))

    def test_the_cover_is_the_callers_to_extend(self) -> None:
        """Who then answers for it."""
        longer = ENGLAND.covering(date(2012, 1, 1), date(2029, 1, 31))

        assert longer.is_working(date(2029, 1, 2))

    def test_a_cover_that_ends_before_it_begins(self) -> None:
        """A slip of the pen."""
        with pytest.raises(InvalidValueError, match="Swap the two"):
            ENGLAND.covering(date(2028, 12, 31), date(2012, 1, 1))

    def test_either(self) -> None:
        """A day left out by one of two, where both can tell."""
        both = ours(date(2026, 6, 15)) | published(Published.SCOTLAND)

        assert YEAR == (both.covered_from, both.covered_to)
        assert "World Cup bank holiday; holiday" == both.why_closed(date(2026, 6, 15))
        assert "ours or Scotland" == both.name
        assert not both.weekends_count

    @each_way
    def test_it_comes_back_whole(self, again: Way) -> None:
        """From pickle and from copying, as good as before."""
        found = again(ENGLAND)

        assert ENGLAND == found
        assert hash(ENGLAND) == hash(found)
        assert found.shifted(date(2026, 12, 18), 5) == date(2026, 12, 29)


class TestArithmetic:
    """Bisection finds what stepping from day to day finds."""

    @given(day=days_covered, number=st.integers(-300, 300).filter(bool))
    def test_shifting_is_stepping(self, day: date, number: int) -> None:
        """Forward and back, or no answer where a day is not covered."""
        step, left, expected = timedelta(days=1 if number > 0 else -1), abs(number), day
        while left and ENGLAND.covers(expected + step):
            expected += step
            left -= ENGLAND.is_working(expected)

        if left:
            with pytest.raises(OutsideCalendarError) as caught:
                ENGLAND.shifted(day, number)
            assert not ENGLAND.covers(caught.value.day)
            assert caught.value.day == expected + step
        else:
            assert expected == ENGLAND.shifted(day, number)

    @given(first=days_covered, length=st.integers(0, 400))
    def test_counting_is_stepping(self, first: date, length: int) -> None:
        """Both ends taken in."""
        last = min(first + timedelta(days=length), ENGLAND.covered_to)
        days = [first + timedelta(days=each) for each in range((last - first).days + 1)]

        assert sum(map(ENGLAND.is_working, days)) == ENGLAND.working_days(first, last)

    def test_no_days_are_none(self) -> None:
        """Not even outside the cover."""
        assert 0 == ENGLAND.working_days(date(2030, 1, 2), date(2030, 1, 1))

    @pytest.mark.parametrize(
        ("day", "number", "needed"),
        [
            (date(2028, 12, 29), 1, date(2029, 1, 1)),
            (date(2030, 6, 1), 1, date(2030, 6, 2)),
            (date(2011, 6, 1), 1, date(2011, 6, 2)),
            (date(2012, 1, 3), -1, date(2011, 12, 31)),
            (date(2030, 6, 1), -1, date(2030, 5, 31)),
            (date(2011, 6, 1), -1, date(2011, 5, 31)),
            (date.max, 1, date.max),
            (date.min, -1, date.min),
        ],
    )
    def test_the_first_day_that_cannot_be_judged(
        self, day: date, number: int, needed: date
    ) -> None:
        """It is named, whichever way the count runs."""
        with pytest.raises(OutsideCalendarError) as caught:
            ENGLAND.shifted(day, number)

        assert needed == caught.value.day

    def test_where_the_start_itself_is_not_judged(self) -> None:
        """Day zero need not be covered."""
        assert date(2028, 12, 29) == ENGLAND.shifted(date(2029, 1, 1), -1)
        assert date(2012, 1, 3) == ENGLAND.shifted(date(2011, 12, 31), 1)
