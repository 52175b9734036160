"""Committees: a remit holds for a time, and says where it stands."""

from __future__ import annotations

from datetime import date

import pytest

from again import Way, each_way
from engage.committees import Committee, Delegation, Identifier, Meeting
from engage.errors import InvalidValueError
from miniature import ACT

FIRST, LAST = date(2024, 5, 21), date(2026, 5, 19)


def a_delegation(begins: date | None, ends: date | None) -> Delegation:
    """Return a power that holds between two days."""
    return Delegation(
        officer="Director of Place",
        topics=("highways",),
        authority=ACT,
        in_force_from=begins,
        in_force_to=ends,
    )


def a_committee(begins: date | None, ends: date | None) -> Committee:
    """Return a remit that holds between two days."""
    return Committee(name="Highways", remit=("highways",), in_force_from=begins, in_force_to=ends)


@pytest.mark.parametrize("made", [a_committee, a_delegation])
class TestInForce:
    """The first day counts; the day on which it no longer holds does not."""

    @pytest.mark.parametrize(
        ("on", "holds"),
        [
            (date(2024, 5, 20), False),
            (FIRST, True),
            (date(2026, 5, 18), True),
            (LAST, False),
        ],
    )
    def test_between_two_days(self, made: Way, on: date, *, holds: bool) -> None:
        """Both sides of each."""
        assert holds is made(FIRST, LAST).is_in_force(on)

    def test_without_dates(self, made: Way) -> None:
        """As far as is known, always."""
        assert made(None, None).is_in_force(FIRST)

    def test_it_cannot_end_before_it_begins(self, made: Way) -> None:
        """Nor on the day on which it begins."""
        with pytest.raises(InvalidValueError, match="ends before it begins"):
            made(FIRST, FIRST)

    def test_an_end_alone(self, made: Way) -> None:
        """When it began need not be known."""
        assert not made(None, LAST).is_in_force(LAST)


@each_way
def test_they_come_back_whole(again: Way) -> None:
    """Every field of each."""
    committee = Committee(
        name="Highways and Transport Committee",
        remit=("highways", "transport"),
        powers=("to answer consultations",),
        identifiers=(Identifier(scheme="ModernGov", value="123"),),
        authority=ACT,
        in_force_from=FIRST,
    )
    meeting = Meeting(committee=committee.name, at="2026-12-08T10:00", papers_due="2026-11-27")

    assert (committee, meeting) == again((committee, meeting))
