"""Lengths of time as a policy words them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engage.errors import InvalidValueError
from engage.policies.lengths import Length, LengthRange, LengthUnit

lengths = st.builds(Length, number=st.integers(1, 9999), unit=st.sampled_from(LengthUnit))


class TestSaid:
    """A length is written as people say it."""

    @given(lengths)
    def test_it_comes_back(self, length: Length) -> None:
        """What a length says of itself is read as the same length."""
        assert length == Length.said(str(length))

    @given(st.integers(1, 9998), st.integers(1, 9999), st.sampled_from(LengthUnit))
    def test_so_does_a_range(self, least: int, most: int, unit: LengthUnit) -> None:
        """From the shorter to the longer end."""
        if least < most:
            found = LengthRange(least=least, most=most, unit=unit)

            assert found == LengthRange.said(str(found))
            assert (least, most) == (found.shortest.number, found.longest.number)

    @pytest.mark.parametrize("text", ["", "six weeks", "6", "6 fortnights", "0 days", "6.5 weeks"])
    def test_what_is_no_length(self, text: str) -> None:
        """It is refused with an example of one."""
        with pytest.raises(InvalidValueError, match="no length of time") as raised:
            Length.said(text)

        assert '"6 weeks"' in raised.value.remedy

    @pytest.mark.parametrize("text", ["6 weeks", "12 to 6 weeks", "6 to 6 weeks", "0 to 2 days"])
    def test_what_is_no_range(self, text: str) -> None:
        """Two ends are needed, the shorter first."""
        with pytest.raises(InvalidValueError, match="no range"):
            LengthRange.said(text)

    def test_a_number_that_is_none(self) -> None:
        """Yes is not one."""
        with pytest.raises(InvalidValueError):
            Length(number=True, unit=LengthUnit.DAY)


class TestDays:
    """How many calendar days a length can have."""

    @pytest.mark.parametrize(
        ("text", "fewest", "most"),
        [
            ("21 days", 21, 21),
            ("6 weeks", 42, 42),
            ("1 month", 28, 31),
            ("3 months", 89, 92),
            ("2 years", 730, 732),
            ("20 school days", 20, None),
            ("10 working days", 10, None),
        ],
    )
    def test_bounds(self, text: str, fewest: int, most: int | None) -> None:
        """They hold in every year."""
        length = Length.said(text)

        assert (fewest, most) == (length.fewest_days, length.most_days)

    @given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.integers(1, 30))
    def test_months_stay_within(self, start: date, number: int) -> None:
        """Whole months from the first of any month."""
        first = start.replace(day=1)
        last = first
        for _ in range(number):
            last = (last + timedelta(days=31)).replace(day=1)
        length = Length(number=number, unit=LengthUnit.MONTH)

        assert length.most_days is not None
        assert length.fewest_days <= (last - first).days <= length.most_days


class TestShorter:
    """One length is shorter than another, or is not, or the calendar would have to tell."""

    @pytest.mark.parametrize(
        ("one", "other", "expected"),
        [
            ("6 weeks", "12 weeks", True),
            ("12 weeks", "6 weeks", False),
            ("12 weeks", "3 months", True),
            ("3 months", "12 weeks", False),
            ("30 days", "1 month", None),
            ("42 days", "6 weeks", False),
            ("5 working days", "1 week", None),
            ("10 working days", "1 week", False),
            ("1 day", "1 working day", None),
        ],
    )
    def test_each(self, one: str, other: str, expected: bool | None) -> None:  # noqa: FBT001 - the answer that is expected
        """Both ways round where the units differ."""
        assert expected is Length.said(one).shorter_than(Length.said(other))
