"""Which version of a policy holds on a day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from engage.errors import InvalidValueError
from engage.policies.cambridgeshire import (
    COMMITMENT_2015,
    COMMITMENTS_2017,
    HISTORY,
    STRATEGY_2024,
)
from engage.policies.policy import BASELINE, Policy
from engage.policies.versions import PolicyHistory


def version(name: str, **dates: str | None) -> Policy:
    """Return a version with these dates."""
    silent = evolve(BASELINE, id="anytown", title=f"Policy of {name}", version=name)
    return evolve(silent, **dates)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType] - read as dates by the policy


def history(*versions: Policy) -> PolicyHistory:
    """Return the history of these versions."""
    return PolicyHistory(id="anytown", title="Anytown", versions=versions)


class TestCambridgeshire:
    """The commitment of 2015, an unseen text of 2017, and the strategy of 2024."""

    @pytest.mark.parametrize(
        ("day", "expected"),
        [
            (date(2015, 2, 28), COMMITMENT_2015),
            (date(2016, 6, 1), COMMITMENT_2015),
            (date(2017, 2, 28), COMMITMENT_2015),
            (date(2024, 12, 31), STRATEGY_2024),
            (date(2026, 11, 24), STRATEGY_2024),
        ],
    )
    def test_the_version_in_force(self, day: date, expected: Policy) -> None:
        """Where the dates tell."""
        found = HISTORY.on(day)

        assert expected is found.policy
        assert found.question == ""

    @pytest.mark.parametrize(
        ("day", "candidates"),
        [
            (date(2015, 1, 31), ()),
            (date(2015, 2, 1), (COMMITMENT_2015,)),
            (date(2015, 2, 27), (COMMITMENT_2015,)),
            (date(2017, 3, 1), (COMMITMENT_2015, COMMITMENTS_2017)),
            (date(2020, 6, 1), (COMMITMENTS_2017,)),
            (date(2024, 1, 1), (COMMITMENTS_2017, STRATEGY_2024)),
            (date(2024, 12, 30), (COMMITMENTS_2017, STRATEGY_2024)),
        ],
    )
    def test_where_the_dates_do_not_tell(self, day: date, candidates: tuple[Policy, ...]) -> None:
        """It is unclear which version was in force, and the answer says between which."""
        found = HISTORY.on(day)

        assert found.policy is None
        assert candidates == found.candidates
        assert found.question.startswith("Which version was in force on ")
        assert found.because

    def test_a_planned_update_that_is_past(self) -> None:
        """The last version goes on applying, with a remark."""
        assert HISTORY.on(date(2025, 12, 31)).remark == ""
        assert "Its review was due (2025)" in HISTORY.on(date(2026, 1, 1)).remark

    def test_each_version_by_name(self) -> None:
        """Or none."""
        assert STRATEGY_2024 is HISTORY["2024"]
        assert [COMMITMENT_2015, COMMITMENTS_2017, STRATEGY_2024] == list(HISTORY)
        with pytest.raises(KeyError):
            HISTORY["2020"]


class TestHistory:
    """A version holds until the next one begins, or until its own end."""

    def test_until_the_next(self) -> None:
        """The day before, and the day itself."""
        first = version("2020", in_force_from="2020-01-01")
        second = version("2025", in_force_from="2025-04-01")
        both = history(first, second)

        assert first is both.on(date(2025, 3, 31)).policy
        assert second is both.on(date(2025, 4, 1)).policy

    def test_until_its_end(self) -> None:
        """The end is the first day on which it no longer holds."""
        only = version("2020", in_force_from="2020-01-01", in_force_to="2024-01-01")
        found = history(only).on(date(2024, 1, 1))

        assert only is history(only).on(date(2023, 12, 31)).policy
        assert (None, ()) == (found.policy, found.candidates)
        assert "No version on record was in force on 1 January 2024" in found.because

    def test_an_end_in_words(self) -> None:
        """It may have ended on any day."""
        only = version("2020", in_force_from="2020-01-01", in_force_to="pending")
        found = history(only).on(date(2022, 1, 1))

        assert (None, (only,)) == (found.policy, found.candidates)

    def test_a_beginning_that_is_not_known(self) -> None:
        """The first version may have held on any day before the next."""
        first = version("before")
        second = version("2016", in_force_from="2016-01-01")
        found = history(first, second).on(date(2010, 1, 1))

        assert (None, (first,)) == (found.policy, found.candidates)
        assert second is history(first, second).on(date(2016, 1, 1)).policy

    @pytest.mark.parametrize(
        ("versions", "problem"),
        [
            ((), "there is no version"),
            ((version("1", in_force_from="2020"),) * 2, "one name"),
            ((version("1", in_force_from="2020"), version("2")), "no date"),
            (
                (version("1", in_force_from="2020"), version("2", in_force_from="2019")),
                "a later version stands before an earlier",
            ),
        ],
    )
    def test_what_is_no_history(self, versions: tuple[Policy, ...], problem: str) -> None:
        """Versions must be told apart, dated and in order."""
        with pytest.raises(InvalidValueError, match=problem):
            history(*versions)

    @given(st.dates(date(2014, 1, 1), date(2030, 1, 1)))
    def test_a_version_that_holds_is_one_that_may(self, day: date) -> None:
        """On every day; and only one whose text is held is ever given."""
        found = HISTORY.on(day)

        assert found.policy is None or (found.policy,) == found.candidates
        assert found.policy is None or found.policy.held
        assert bool(found.question) is (found.policy is None)

    @given(st.dates(date(2014, 1, 1), date(2030, 1, 1)), st.integers(0, 400))
    def test_no_version_comes_back(self, day: date, later: int) -> None:
        """As days go by, versions only follow each other."""
        order = list(HISTORY)
        before, after = HISTORY.on(day).policy, HISTORY.on(day + timedelta(days=later)).policy

        assert before is None or after is None or order.index(before) <= order.index(after)
