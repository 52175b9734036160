"""Each counting rule does what its name says, and says how it came to its date."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from again import Way, each_way
from engage.calendars import (
    Calendar,
    Certainty,
    Count,
    CountingRule,
    DayKind,
    Direction,
    Ends,
    Published,
    Roll,
    Rounding,
    Unit,
    christmas_eve_out,
    clear_days_after,
    clear_days_before,
    period_beginning_with,
    period_disregarding,
    period_from,
    public_holidays,
    published,
    roll,
    rolled,
    working_days_after,
    working_days_before,
    working_days_between,
)
from engage.errors import InvalidValueError, NotAWorkingDayError

ENGLAND: Final = published(Published.ENGLAND_AND_WALES)
FRIDAY: Final = date(2026, 12, 18)
SUNDAY: Final = date(2026, 11, 22)

days = st.dates(date(2013, 1, 1), date(2027, 12, 31))
numbers = st.integers(1, 60)
calendars = st.sampled_from(tuple(map(published, Published)))

HOLIDAYS: Final = np.array([each.on for each in ENGLAND.closures], dtype="datetime64[D]")


def counts(day: date, number: int, calendar: Calendar) -> tuple[Count, ...]:
    """Return a count by each rule that skips days."""
    return (
        working_days_after(day, number, calendar),
        working_days_before(day, number, calendar),
        working_days_between(day, day + timedelta(days=number), calendar),
        clear_days_before(day, number, DayKind.WORKING, calendar),
        clear_days_after(day, number, DayKind.WORKING, calendar),
        period_disregarding(day, number, public_holidays(calendar)),
        roll(day, Roll.FOLLOWING, calendar),
        roll(day, Roll.MODIFIED_PRECEDING, calendar),
        rolled(period_from(day, number), Roll.PRECEDING, calendar),
    )


class TestPeriods:
    """Periods of days, weeks and months run by the calendar and skip nothing."""

    def test_the_first_day_in_or_out(self) -> None:
        """One day's difference."""
        out, included = period_from(FRIDAY, 21), period_beginning_with(FRIDAY, 21)

        assert (date(2027, 1, 8), date(2027, 1, 7)) == (out.on, included.on)
        assert 21 == len(out.counted) == len(included.counted)
        assert FRIDAY in included.counted
        assert FRIDAY not in out.counted
        assert () == out.skipped == included.skipped

    def test_none_of_a_period(self) -> None:
        """It ends where it begins, and no day counts; day one cannot be none."""
        assert FRIDAY == period_from(FRIDAY, 0).on
        assert () == period_from(FRIDAY, 0).counted
        with pytest.raises(InvalidValueError, match="0 is less than 1"):
            period_beginning_with(FRIDAY, 0)

    @pytest.mark.parametrize("rounding", Rounding)
    def test_months_beginning_with_a_day_that_is_missing(self, rounding: Rounding) -> None:
        """The last day of the month, not the day before it."""
        count = period_beginning_with(date(2026, 8, 31), 6, Unit.MONTH, rounding=rounding)

        assert date(2027, 2, 28) == count.on

    def test_months_beginning_with_the_first(self) -> None:
        """The last day of the month before the corresponding one."""
        assert date(2027, 8, 31) == period_beginning_with(date(2027, 3, 1), 6, Unit.MONTH).on

    @pytest.mark.parametrize(
        "ask",
        [
            lambda: period_from(date.max, 1),
            lambda: period_from(date(9999, 6, 1), 12, Unit.MONTH),
            lambda: period_from(FRIDAY, 10**30),
        ],
        ids=["day", "month", "number"],
    )
    def test_past_the_last_day_there_is(self, ask: Callable[[], Count]) -> None:
        """No calendar goes so far."""
        with pytest.raises(InvalidValueError, match="leaves the calendar"):
            ask()

    def test_working_days_have_rules_of_their_own(self) -> None:
        """They need a calendar."""
        with pytest.raises(InvalidValueError, match="needs a calendar"):
            period_from(FRIDAY, 5, Unit.WORKING_DAY)

    @given(day=days, number=numbers, unit=st.sampled_from([Unit.DAY, Unit.WEEK, Unit.MONTH]))
    def test_beginning_with_ends_no_later(self, day: date, number: int, unit: Unit) -> None:
        """A day earlier at the most."""
        late = period_from(day, number, unit).on
        early = period_beginning_with(day, number, unit).on

        assert late - timedelta(days=1) <= early <= late


class TestWorkingDays:
    """Day zero is the start, whether or not it counts."""

    def test_what_is_counted_and_skipped(self) -> None:
        """Over Christmas."""
        count = working_days_after(FRIDAY, 5, ENGLAND)

        assert [21, 22, 23, 24, 29] == [each.day for each in count.counted]
        assert [
            (19, "Saturday"),
            (20, "Sunday"),
            (25, "Christmas Day"),
            (26, "Saturday"),
            (27, "Sunday"),
            (28, "Boxing Day (substitute day)"),
        ] == [(each.on.day, each.why) for each in count.skipped]
        assert (CountingRule.WORKING_DAYS_AFTER, Direction.AFTER) == (count.rule, count.direction)
        assert Certainty.CONVENTION is count.certainty

    @pytest.mark.parametrize("count", [working_days_after, working_days_before])
    def test_none_from_a_day_that_is_none(self, count: Callable[..., Count]) -> None:
        """No answer, unless the way to roll is named; none from a working day is that day."""
        assert FRIDAY == count(FRIDAY, 0, ENGLAND).on
        assert () == count(FRIDAY, 0, ENGLAND).skipped
        with pytest.raises(NotAWorkingDayError, match=r"no working day \(Sunday\)") as caught:
            count(SUNDAY, 0, ENGLAND)
        assert (SUNDAY, "Sunday") == (caught.value.day, caught.value.why)

        found = count(SUNDAY, 0, ENGLAND, of_none=Roll.PRECEDING)

        assert date(2026, 11, 20) == found.on
        assert ["Saturday", "Sunday"] == [each.why for each in found.skipped]
        assert Roll.PRECEDING is found.roll

    def test_fewer_than_none(self) -> None:
        """The other way has a rule of its own."""
        with pytest.raises(InvalidValueError, match="-5 is less than 0"):
            working_days_after(FRIDAY, -5, ENGLAND)

    def test_a_stretch_the_wrong_way_round(self) -> None:
        """A slip of the pen."""
        with pytest.raises(InvalidValueError, match="Swap the two dates"):
            working_days_between(FRIDAY, SUNDAY, ENGLAND)

    @given(day=days, number=numbers, calendar=calendars)
    def test_after_and_before_are_inverse(self, day: date, number: int, calendar: Calendar) -> None:
        """From a working day there and back."""
        day = roll(day, Roll.FOLLOWING, calendar).on
        there = working_days_after(day, number, calendar).on

        assert day == working_days_before(there, number, calendar).on
        assert number == working_days_between(day, there, calendar).number

    @given(day=days, number=numbers, extra=st.sets(days, max_size=5), calendar=calendars)
    def test_a_holiday_never_makes_a_count_end_earlier(
        self, day: date, number: int, extra: set[date], calendar: Calendar
    ) -> None:
        """Counted forward it ends no earlier, counted back no later."""
        more = calendar.closing(*extra, because="proclaimed")

        assert (
            working_days_after(day, number, calendar).on <= working_days_after(day, number, more).on
        )
        assert (
            working_days_before(day, number, calendar).on
            >= working_days_before(day, number, more).on
        )

    @given(day=days, number=numbers)
    def test_numpy_agrees_where_it_claims_the_same_rule(self, day: date, number: int) -> None:
        """Its roll named *backward* makes a closed start day zero; *forward* is a day late."""
        after = np.busday_offset(
            np.datetime64(day), number, roll="backward", holidays=HOLIDAYS
        ).astype(date)
        before = np.busday_offset(
            np.datetime64(day), -number, roll="forward", holidays=HOLIDAYS
        ).astype(date)

        assert after == working_days_after(day, number, ENGLAND).on
        assert before == working_days_before(day, number, ENGLAND).on

    @given(day=days, length=st.integers(0, 300))
    def test_numpy_counts_the_start_and_not_the_end(self, day: date, length: int) -> None:
        """Moved on by a day, its stretch is ours."""
        end, one = day + timedelta(days=length), timedelta(days=1)
        found = np.busday_count(
            np.datetime64(day + one), np.datetime64(end + one), holidays=HOLIDAYS
        )

        assert int(found) == working_days_between(day, end, ENGLAND).number


class TestClearDays:
    """Neither end counts."""

    @given(day=days, number=st.integers(0, 40), calendar=calendars)
    def test_so_many_are_clear_and_one_fewer_a_day_later(
        self, day: date, number: int, calendar: Calendar
    ) -> None:
        """It is the latest day before, and the earliest after."""
        before = clear_days_before(day, number, DayKind.WORKING, calendar)
        after = clear_days_after(day, number, DayKind.WORKING, calendar)

        assert number == working_days_between(before.on, day, calendar, ends=Ends.NEITHER).number
        assert number == working_days_between(day, after.on, calendar, ends=Ends.NEITHER).number
        assert number == len(before.counted) == len(after.counted)
        assert calendar.is_working(before.on)
        assert calendar.is_working(after.on)

    def test_calendar_days_need_no_calendar(self) -> None:
        """Every day between counts."""
        count = clear_days_before(date(2026, 12, 10), 5, DayKind.CALENDAR)

        assert (date(2026, 12, 4), Unit.DAY, ()) == (count.on, count.unit, count.skipped)
        assert [5, 6, 7, 8, 9] == [each.day for each in count.counted]

    def test_working_days_need_one(self) -> None:
        """It is asked for."""
        with pytest.raises(InvalidValueError, match="Name a calendar"):
            clear_days_after(FRIDAY, 5, DayKind.WORKING)


class TestDisregarding:
    """Named days are never counted, and weekends are."""

    def test_the_named_days_are_named(self) -> None:
        """Saturday 26 December too, beside its substitute."""
        count = period_disregarding(date(2026, 12, 17), 14, public_holidays(ENGLAND))

        assert date(2027, 1, 3) == count.on
        assert [25, 26, 28, 1] == [each.on.day for each in count.skipped]
        assert 14 == len(count.counted)

    def test_day_one_can_be_one_of_them(self) -> None:
        """Then the day after is day one."""
        count = period_disregarding(date(2026, 8, 31), 1, public_holidays(ENGLAND))

        assert date(2026, 9, 1) == count.on

    def test_26_december_on_a_sunday_is_an_ordinary_day(self) -> None:
        """Its substitute is listed; Christmas Day is added by name."""
        holidays = public_holidays(ENGLAND)

        assert holidays.is_working(date(2027, 12, 26))
        assert "Christmas Day" == holidays.why_closed(date(2027, 12, 25))
        assert "Boxing Day" == holidays.why_closed(date(2025, 12, 26))

    def test_christmas_eve(self) -> None:
        """Left out by rules on elections."""
        assert "Christmas Eve" in christmas_eve_out(ENGLAND).why_closed(date(2026, 12, 24))


class TestRolling:
    """Nothing rolls unless a rule says so."""

    def test_every_way(self) -> None:
        """Good Friday 2027, with Easter Monday after it."""
        day = date(2027, 3, 26)

        assert {
            Roll.NONE: 26,
            Roll.FOLLOWING: 30,
            Roll.PRECEDING: 25,
            Roll.MODIFIED_FOLLOWING: 30,
            Roll.MODIFIED_PRECEDING: 25,
        } == {how: roll(day, how, ENGLAND).on.day for how in Roll}

    def test_what_is_passed_over_is_named(self) -> None:
        """With the day itself."""
        count = roll(date(2027, 3, 26), Roll.FOLLOWING, ENGLAND)

        assert ["Good Friday", "Saturday", "Sunday", "Easter Monday"] == [
            each.why for each in count.skipped
        ]
        assert () == count.counted
        assert () == roll(date(2027, 3, 26), Roll.NONE, ENGLAND).skipped

    def test_a_count_that_rolls(self) -> None:
        """Keeps the date before, and says which days it passed over."""
        count = period_from(date(2027, 2, 12), 6, Unit.WEEK)

        assert count is rolled(count, Roll.NONE, ENGLAND)
        assert date(2027, 3, 26) == rolled(count, Roll.FOLLOWING, ENGLAND).unrolled
        assert 4 == len(rolled(count, Roll.FOLLOWING, ENGLAND).skipped)


class TestCount:
    """A count explains itself."""

    @given(day=days, number=numbers, calendar=calendars)
    def test_every_skipped_day_is_named(self, day: date, number: int, calendar: Calendar) -> None:
        """Each with a reason, and none is counted, though a date that is rolled can have been."""
        for count in counts(day, number, calendar):
            assert all(each.why for each in count.skipped)
            if count.roll is Roll.NONE:
                looked = (count.last - count.first).days + 1
                assert {each.on for each in count.skipped}.isdisjoint(count.counted)
                assert looked == len(count.counted) + len(count.skipped)

    @pytest.mark.parametrize(
        ("count", "words"),
        [
            (period_from(FRIDAY, 1, Unit.WEEK), "25 December 2026: 1 week after 18 December 2026"),
            (
                period_beginning_with(FRIDAY, 2, Unit.WEEK),
                "31 December 2026: 2 weeks beginning with 18 December 2026",
            ),
            (
                clear_days_before(FRIDAY, 5, DayKind.WORKING, ENGLAND),
                "10 December 2026: 5 clear working days before 18 December 2026",
            ),
            (
                roll(SUNDAY, Roll.MODIFIED_FOLLOWING, ENGLAND),
                "23 November 2026: 22 November 2026, rolled modified following",
            ),
            (
                working_days_between(SUNDAY, FRIDAY, ENGLAND),
                "18 December 2026: 20 working days since 22 November 2026",
            ),
        ],
    )
    def test_in_words(self, count: Count, words: str) -> None:
        """The date first."""
        assert words == str(count)

    @each_way
    def test_it_comes_back_whole(self, again: Way) -> None:
        """From pickle and from copying."""
        count = working_days_after(FRIDAY, 5, ENGLAND)

        assert count == again(count)
        assert count.skipped == again(count).skipped
