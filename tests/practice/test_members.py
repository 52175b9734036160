"""Elected members: interests, open minds, and publicity before elections."""

from __future__ import annotations

from datetime import date

import pytest

from engage.classification import records
from engage.outcomes import Outcome
from engage.practice.members import MEMBERS, PRE_ELECTION_PERIODS, in_pre_election_period
from engage.rules import Rule
from engage.testing import SETTING, exercise_with


def says(rule: str, **answers: object) -> Outcome:
    """Return the outcome of the *rule* on the baseline with these *answers*."""
    (record,) = records(exercise_with(**answers), MEMBERS, SETTING)
    return MEMBERS[f"members.{rule}"].outcome(record)


def lines_of(rule: Rule) -> set[Outcome | None]:
    """Return what the lines of *rule* can give."""
    return {branch.outcome for branch in rule.branches}


class TestOpenMinds:
    """Localism Act 2011 s.25: a view stated beforehand does not by itself show a closed mind."""

    def test_an_earlier_view_alone_is_no_finding(self) -> None:
        """Nothing more is said than that a member had a view."""
        assert Outcome.NOT_APPLICABLE is says("open-minds")

    def test_more_than_that_is_for_a_person(self) -> None:
        """The claim opens the question and does not answer it."""
        assert Outcome.FOR_JUDGEMENT is says("open-minds", closed_mind_alleged=True)


class TestBeforeElections:
    """The period runs from notice of the election to the poll; it warns and never blocks."""

    @pytest.mark.parametrize(("first", "last"), PRE_ELECTION_PERIODS)
    def test_both_of_its_ends(self, first: date, last: date) -> None:
        """The day of notice and the day of the poll are in it, the days beside them are not."""
        assert in_pre_election_period(first)
        assert in_pre_election_period(last)
        assert in_pre_election_period(first.replace(day=first.day - 1)) is False
        assert in_pre_election_period(last.replace(day=last.day + 1)) is False

    @pytest.mark.parametrize("year", [2025, 2029])
    def test_a_year_that_is_not_held(self, year: int) -> None:
        """Nobody can tell."""
        assert in_pre_election_period(date(year, 5, 1)) is None

    def test_a_launch_in_it_is_a_warning(self) -> None:
        """On the last day before it nothing is read off the dates, and the question is asked."""
        elections = {"election_held_in_area": True, "statute_sets_the_timing": False}

        assert Outcome.FOR_JUDGEMENT is says(
            "before-election", **elections, opened_on=date(2026, 3, 30)
        )
        assert Outcome.UNCLEAR is says("before-election", **elections, opened_on=date(2026, 3, 29))

    def test_it_never_is_not_met(self) -> None:
        """Nothing forbids a step in that time."""
        assert Outcome.NOT_MET not in lines_of(MEMBERS["members.before-election"])
