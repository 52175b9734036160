"""Decided cases, as exercises: engage says what the court held, or leaves it open."""

from __future__ import annotations

from typing import Final

import pytest

from engage.assessments import outcomes
from engage.law import standard
from engage.outcomes import Outcome, Reading
from engage.testing import SETTING
from law.conformance import (
    ABSTENTIONS,
    PRINCIPLES,
    Case,
    answer,
    assessed,
    decided_cases,
    exercise_in,
    guessing,
    rulings,
    score,
)

CASES: Final = decided_cases()

each_case: Final = pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
each_ruling: Final = pytest.mark.parametrize(
    ("case", "principle", "held"),
    [
        pytest.param(case, principle, held, id=f"{case['id']}-{principle}")
        for case in CASES
        for principle, held in rulings(case["expected"]).items()
    ],
)


def row(
    rulings: int, breached: int, correct: int, abstained: int, wrong: int = 0
) -> dict[str, int]:
    """Return one line of the table of scores."""
    return {
        "rulings": rulings,
        "breached": breached,
        "correct": correct,
        "abstained": abstained,
        "wrong": wrong,
    }


class TestEachRuling:
    """On the facts of a decided case engage never says the opposite of what the court held."""

    @each_ruling
    def test_it_is_never_the_opposite(self, case: Case, principle: str, held: Outcome) -> None:
        """The outcome is the court's, or open."""
        assert answer(assessed(case), principle) in {held, *ABSTENTIONS}

    @each_ruling
    def test_it_is_what_the_rules_gave_when_they_were_drawn_up(
        self, case: Case, principle: str, held: Outcome
    ) -> None:
        """A change of mind about a decided case needs an entry in the changelog."""
        assert rulings(case["prototype"])[principle] is answer(assessed(case), principle), held

    @each_ruling
    def test_a_breach_is_never_passed_by_a_report(
        self, case: Case, principle: str, held: Outcome
    ) -> None:
        """On facts as thin as a law report's, where the court found a breach."""
        strict = answer(assessed(case), principle, strict=True)

        assert held is not Outcome.NOT_MET or strict is not Outcome.MET

    @each_case
    def test_no_fact_is_better_forgotten(self, case: Case) -> None:
        """Taking away any one fact never makes any rule met."""
        exercise = exercise_in(case)
        before = outcomes(exercise, standard(), SETTING)

        for name in case["facts"]:
            after = outcomes(exercise.forgetting(name), standard(), SETTING)
            assert [] == [
                rule
                for rule, outcome in after.items()
                if outcome is Outcome.MET and before[rule] is not Outcome.MET
            ], name


class TestEachKind:
    """What an exercise was is judged by what was done."""

    @each_case
    def test_it_is_what_the_facts_make_it(self, case: Case) -> None:
        """A consultation, engagement, or nothing at all."""
        assert case["prototype"]["kind"] == assessed(case).classification.kind

    @each_case
    def test_a_statute_that_the_court_found_is_a_ground(self, case: Case) -> None:
        """And where the court found none, no ground holds."""
        held = {each.ground.id for each in assessed(case).grounds if each.reading is Reading.YES}
        owed_by = case["expected"]["owed_by"]

        assert ("statute" in held) is (owed_by == "statute")
        assert not held or owed_by != "none"


class TestTheScore:
    """How well the rules fit the cases that they were written by, said without gloss."""

    def test_as_argued(self) -> None:
        """On the points that were taken: none wrong."""
        assert {
            "formative_stage": row(8, 3, correct=8, abstained=0),
            "sufficient_information": row(24, 9, correct=20, abstained=4),
            "adequate_time": row(8, 5, correct=5, abstained=3),
            "conscientious_consideration": row(10, 4, correct=9, abstained=1),
            "four_principles": row(50, 21, correct=42, abstained=8),
            "duty_to_consult": row(42, 17, correct=32, abstained=10),
            "kind": row(42, 0, correct=41, abstained=1),
        } == score(CASES)

    def test_without_what_was_read_between_the_lines(self) -> None:
        """The one wrong answer is on Moseley's duty: the rule that was broken falls silent."""
        found = score(CASES, without_inferred=True)

        assert row(50, 21, correct=27, abstained=23) == found["four_principles"]
        assert row(42, 17, correct=24, abstained=17, wrong=1) == found["duty_to_consult"]
        assert ["moseley-haringey"] == [
            case["id"]
            for case in CASES
            if answer(assessed(case, without_inferred=True), "duty_to_consult")
            not in {rulings(case["expected"])["duty_to_consult"], *ABSTENTIONS}
        ]

    def test_as_a_report_shows_it(self) -> None:
        """Every rule is asked, so that much of a thin record stays open; nothing is wrong."""
        found = score(CASES, strict=True)

        assert row(50, 21, correct=20, abstained=30) == found["four_principles"]
        assert row(42, 17, correct=20, abstained=22) == found["duty_to_consult"]

    def test_a_report_finds_all_breaches_but_one(self) -> None:
        """Clifford's eight weeks were too few for the people they were given to: for judgement."""
        strict = {
            (case["id"], principle): answer(assessed(case), principle, strict=True)
            for case in CASES
            for principle, held in rulings(case["expected"]).items()
            if principle in PRINCIPLES and held is Outcome.NOT_MET
        }

        assert 21 == len(strict)
        assert [("clifford-wca", "adequate_time")] == [
            ruling for ruling, outcome in strict.items() if outcome is not Outcome.NOT_MET
        ]

    def test_beside_always_guessing_the_commoner_answer(self) -> None:
        """Nineteen of fifty would be wrong."""
        assert {"rulings": 50, "correct": 31, "abstained": 0, "wrong": 19} == guessing(CASES)
