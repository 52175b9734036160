"""Central government's principles, each version in its own time."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve

from engage.catalogues import Catalogue
from engage.citations import Verification
from engage.classification import records
from engage.feedback import Feedback
from engage.outcomes import Outcome
from engage.practice.cabinet_office_principles import (
    CODE_2008,
    PRINCIPLES_2012,
    PRINCIPLES_2016,
    PRINCIPLES_2018,
    WHICH_VERSION,
    on,
)
from engage.testing import SETTING, exercise_with


def says(catalogue: Catalogue, rule: str, **answers: object) -> Outcome:
    """Return the outcome of the *rule* of *catalogue* on the baseline with these *answers*."""
    (record,) = records(exercise_with(**answers), catalogue, SETTING)
    return catalogue[f"cabinet_office.{rule}"].outcome(record)


class TestWhichVersion:
    """In the year of a change, of which the day is not established, nobody can tell."""

    @pytest.mark.parametrize(
        ("day", "version"),
        [
            (date(2008, 8, 1), CODE_2008),
            (date(2011, 12, 31), CODE_2008),
            (date(2013, 1, 1), PRINCIPLES_2012),
            (date(2015, 12, 31), PRINCIPLES_2012),
            (date(2017, 1, 1), PRINCIPLES_2016),
            (date(2017, 12, 31), PRINCIPLES_2016),
            (date(2019, 1, 1), PRINCIPLES_2018),
        ],
    )
    def test_the_days_on_which_it_is_certain(self, day: date, version: Catalogue) -> None:
        """The first and the last of each stretch."""
        assert version is on(day)

    @pytest.mark.parametrize(
        "day",
        [
            date(2008, 7, 31),
            date(2012, 1, 1),
            date(2012, 12, 31),
            date(2016, 1, 1),
            date(2016, 12, 31),
            date(2018, 1, 1),
            date(2018, 12, 31),
        ],
    )
    def test_the_days_on_which_it_is_not(self, day: date) -> None:
        """One rule is left, which asks."""
        assert (WHICH_VERSION,) == on(day).rules


class TestLength:
    """Twelve weeks in 2008, two to twelve in 2012, none fixed from 2016."""

    @pytest.mark.parametrize(
        ("catalogue", "rule", "closes", "outcome"),
        [
            (CODE_2008, "2008", date(2026, 11, 29), Outcome.MET),
            (CODE_2008, "2008", date(2026, 11, 28), Outcome.NOT_MET),
            (PRINCIPLES_2012, "2012", date(2026, 9, 20), Outcome.FOR_JUDGEMENT),
            (PRINCIPLES_2012, "2012", date(2026, 9, 19), Outcome.NOT_MET),
            (PRINCIPLES_2016, "e", date(2026, 9, 8), Outcome.FOR_JUDGEMENT),
            (PRINCIPLES_2018, "e", date(2026, 9, 8), Outcome.FOR_JUDGEMENT),
        ],
    )
    def test_both_sides(
        self, catalogue: Catalogue, rule: str, closes: date, outcome: Outcome
    ) -> None:
        """From 7 September 2026, both end days counted."""
        assert outcome is says(catalogue, rule, opened_on=date(2026, 9, 7), closed_on=closes)


class TestResponse:
    """Principle J: within twelve weeks, or the delay explained."""

    @pytest.mark.parametrize(
        ("published", "outcome"),
        [
            (date(2027, 1, 10), Outcome.MET),
            (date(2027, 1, 11), Outcome.UNCLEAR),
            ("January 2027", Outcome.UNCLEAR),
        ],
    )
    def test_it_is_read_off_the_exercise(self, published: date | str, outcome: Outcome) -> None:
        """The eighty-fourth day is in time; on the day after it is asked if it was explained."""
        exercise = evolve(
            exercise_with(closed_on=date(2026, 10, 18)), feedback=Feedback(published=published)
        )
        (record,) = records(exercise, PRINCIPLES_2018, SETTING)

        assert outcome is PRINCIPLES_2018["cabinet_office.j"].outcome(record)


class TestCertainty:
    """A to F and J were read; G to I and K are from knowledge, and say so."""

    def test_each_principle_carries_it(self) -> None:
        """In the authority that it cites."""
        recalled = {
            rule.id.rpartition(".")[2]
            for rule in PRINCIPLES_2018
            for each in rule.authority
            if each.verified is Verification.FROM_KNOWLEDGE
        }

        assert {"g", "h", "i", "k"} == recalled
