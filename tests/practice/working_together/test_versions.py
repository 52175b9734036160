"""
Which version of the commitment applies, and what each of them promises.

"The Council's Commitment was agreed: February 2015" and "will be reviewed: February 2017"; the
strategy is of 2024 and speaks of commitments of 2017 that are not held.
"""

from __future__ import annotations

from datetime import date

import pytest

from engage.citations import Provision, Verification
from engage.outcomes import Outcome
from engage.practice.working_together import (
    COMMITMENT_2015,
    STRATEGY_2024,
    WHICH_VERSION,
    Version,
    catalogue,
    on,
)
from engage.practice.working_together.documents import certain_version
from engage.testing import exercise_with
from practice.asking import asked_of, both_versions, says


class TestTheDay:
    """A version is chosen by the day, and where no document covers it nobody guesses."""

    @pytest.mark.parametrize("day", [date(2015, 2, 1), date(2017, 2, 28)])
    def test_the_commitment_of_2015(self, day: date) -> None:
        """From the month in which it was agreed to the end of that in which it was reviewed."""
        assert COMMITMENT_2015 is on(day)

    @pytest.mark.parametrize("day", [date(2024, 1, 1), date(2026, 11, 24)])
    def test_the_strategy_of_2024(self, day: date) -> None:
        """From the year in which it began, past the revision that was planned."""
        assert STRATEGY_2024 is on(day)

    @pytest.mark.parametrize("day", [date(2015, 1, 31), date(2017, 3, 1), date(2023, 12, 31)])
    def test_neither(self, day: date) -> None:
        """One rule is left, which asks."""
        assert (WHICH_VERSION,) == on(day).rules

    @pytest.mark.parametrize(
        ("day", "version"),
        [
            (date(2015, 2, 28), None),
            (date(2015, 3, 1), Version.COMMITMENT_2015),
            (date(2017, 2, 28), Version.COMMITMENT_2015),
            (date(2017, 3, 1), None),
            (date(2024, 12, 31), None),
            (date(2025, 1, 1), Version.STRATEGY_2024),
        ],
    )
    def test_when_it_is_certain(self, day: date, version: Version | None) -> None:
        """Of 2015 only months are known and of 2024 only the year."""
        assert version is certain_version(day)

    def test_by_name(self) -> None:
        """A version that is not held has the question for it."""
        assert STRATEGY_2024 is catalogue("2024")
        assert COMMITMENT_2015 is catalogue(Version.COMMITMENT_2015)
        assert (WHICH_VERSION,) == catalogue("2017").rules
        with pytest.raises(ValueError, match="2019"):
            catalogue("2019")


class TestWhichVersion:
    """Which version was in force is itself a finding, of the day whose law applies."""

    @pytest.mark.parametrize(
        ("closed", "outcome"),
        [
            (date(2017, 2, 28), Outcome.MET),
            (date(2017, 3, 1), Outcome.UNCLEAR),
            (date(2024, 12, 31), Outcome.UNCLEAR),
            (date(2025, 1, 1), Outcome.MET),
        ],
    )
    def test_the_day_of_an_old_exercise(self, closed: date, outcome: Outcome) -> None:
        """It is judged by what was promised on the day on which it closed."""
        assert outcome is says("version", closed_on=closed)

    def test_the_question(self) -> None:
        """The gap is said, with whom to ask."""
        found = asked_of(exercise_with(closed_on=date(2020, 6, 30)), "version")

        assert "Which version of the Working Together commitment" in found.message
        assert "policy and insight team" in found.remedy

    @pytest.mark.parametrize(
        ("closed", "outcome"),
        [(date(2025, 12, 31), Outcome.MET), (date(2026, 1, 1), Outcome.UNCLEAR)],
    )
    def test_a_successor(self, closed: date, outcome: Outcome) -> None:
        """A revision was planned for 2025: from 2026 on it is asked if there is one."""
        assert outcome is says("successor", closed_on=closed)


class TestWhatChanged:
    """2015 has listening and consulting; 2024 adds engaging, data, members, tools, a process."""

    @pytest.mark.parametrize("code", ["c2", "e3", "e11", "t1", "d1", "m1", "f3", "g2-role"])
    def test_only_in_2024(self, code: str) -> None:
        """The earlier text says nothing of it."""
        name = f"working_together.{code}"

        assert name in STRATEGY_2024.names
        assert name not in COMMITMENT_2015.names

    def test_three_months_only_in_2015(self) -> None:
        """The later text names no number for larger consultations."""
        assert "working_together.c3" in COMMITMENT_2015.names
        assert "working_together.c3" not in STRATEGY_2024.names

    @pytest.mark.parametrize("code", ["u1", "e1", "e5", "e14"])
    def test_2015_leaves_engagement_alone(self, code: str) -> None:
        """Its promises about consulting reach consultation only; those of 2024 reach all."""
        name = f"working_together.{code}"
        told = {"specific_proposal_put": False}

        assert Outcome.NOT_APPLICABLE is says(code, COMMITMENT_2015, **told)
        assert Outcome.NOT_APPLICABLE is not says(code, STRATEGY_2024, **told)
        assert name in STRATEGY_2024.names

    def test_2015_has_no_gates(self) -> None:
        """It has no stages."""
        assert () == COMMITMENT_2015.gates
        assert 13 == len(STRATEGY_2024.gates)


class TestAuthorities:
    """Each promise cites the section that makes it, in the version that it is of."""

    def test_each_cites_its_own_document(self) -> None:
        """As a policy whose text was read."""
        for version, rule in both_versions():
            year = "2015" if version is COMMITMENT_2015 else "2024"
            for each in rule.authority:
                assert isinstance(each, Provision)
                assert each.id.startswith(f"working_together_{year}.")
                assert Verification.READ is each.verified
