"""How long people have, by both counts, and the latest day to open."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engage.calendars import Unit, consultation_length, latest_opening, period_from
from engage.errors import InvalidValueError

days = st.dates(date(2000, 1, 1), date(2050, 12, 31))
units = st.sampled_from([Unit.DAY, Unit.WEEK, Unit.MONTH])


def test_without_a_minimum_nothing_is_met() -> None:
    """Nor is it not met."""
    length = consultation_length(date(2026, 1, 1), date(2026, 1, 31))

    assert length.met_leaving_out_first_day is None
    assert length.met_counting_first_day is None


def test_a_window_the_wrong_way_round() -> None:
    """A slip of the pen."""
    with pytest.raises(InvalidValueError, match="Swap the two dates"):
        consultation_length(date(2026, 1, 31), date(2026, 1, 1))


@given(closes_by=days, number=st.integers(1, 24), unit=units)
def test_it_is_the_latest(closes_by: date, number: int, unit: Unit) -> None:
    """Opened then, the period is over in time, and opened a day later it is not."""
    count = latest_opening(closes_by, number, unit).count

    assert period_from(count.on, number, unit).on <= closes_by
    assert period_from(count.on + timedelta(days=1), number, unit).on > closes_by
    assert number == len(count.counted) or unit is not Unit.DAY


def test_months_that_end_on_the_last_of_a_month() -> None:
    """The last day of a longer month will do: it has no corresponding day."""
    assert date(2026, 11, 30) == latest_opening(date(2027, 2, 28), 3, Unit.MONTH).count.on
    assert date(2027, 1, 28) == latest_opening(date(2027, 3, 28), 2, Unit.MONTH).count.on


@pytest.mark.parametrize(
    ("season", "inside"),
    [
        ((date(2026, 12, 20), date(2027, 1, 31)), True),
        ((date(2026, 12, 21), date(2027, 1, 31)), False),
        ((date(2026, 12, 20), date(2027, 1, 30)), False),
        (None, None),
    ],
)
def test_both_ends_must_lie_in_the_season(
    season: tuple[date, date] | None,
    inside: bool | None,  # noqa: FBT001 - what is expected
) -> None:
    """Where there is one."""
    found = latest_opening(date(2027, 1, 31), 6, Unit.WEEK, season=season)

    assert inside is found.inside_season
