"""What holds for any exercise that is held against the commitment."""

from __future__ import annotations

from functools import partial
from typing import Final

from hypothesis import given, settings
from hypothesis import strategies as st

from engage.assessments import assess, outcomes
from engage.exercises import Exercise
from engage.facts import FactKind
from engage.law import standard
from engage.outcomes import Force, Outcome
from engage.practice import cabinet_office_principles as principles
from engage.practice import members
from engage.practice.working_together import COMMITMENT_2015, STRATEGY_2024
from engage.testing import SETTING
from strategies import flat_exercises

PRACTICE: Final = STRATEGY_2024 | members.MEMBERS | principles.PRINCIPLES_2018
FACTS: Final = tuple(PRACTICE.facts.values())
LAW: Final = standard()

some: Final = partial(settings, max_examples=60, deadline=None)


def consistent(exercise: Exercise) -> Exercise:
    """Return *exercise* without the answers that contradict what else is recorded."""
    while contradicted := assess(exercise, PRACTICE, SETTING).contradictions:
        exercise = exercise.forgetting(*contradicted)
    return exercise


def better(before: dict[str, Outcome], after: dict[str, Outcome]) -> list[str]:
    """Return the rules that are met after and were not before."""
    return [
        rule
        for rule, outcome in after.items()
        if outcome is Outcome.MET and before[rule] is not Outcome.MET
    ]


class TestForgetting:
    """Silence is never rewarded."""

    @some()
    @given(
        exercise=flat_exercises(FACTS).map(consistent),
        forgotten=st.sets(st.sampled_from([fact.id for fact in FACTS]), min_size=1),
    )
    def test_any_facts(self, exercise: Exercise, forgotten: set[str]) -> None:
        """No rule becomes met, departures and judgements included."""
        before = outcomes(exercise, PRACTICE, SETTING)
        after = outcomes(exercise.forgetting(*forgotten), PRACTICE, SETTING)

        assert [] == better(before, after)

    @some()
    @given(exercise=flat_exercises(FACTS).map(consistent))
    def test_each_fact_alone(self, exercise: Exercise) -> None:
        """However much else is recorded."""
        before = outcomes(exercise, PRACTICE, SETTING)

        for answer in exercise.answers:
            after = outcomes(exercise.forgetting(answer.fact), PRACTICE, SETTING)
            assert [] == better(before, after), answer.fact


class TestDepartures:
    """A recorded departure leaves what is not met to a person, and clears nothing."""

    @some()
    @given(
        exercise=flat_exercises(FACTS),
        departure=st.sampled_from(
            [fact for fact in FACTS if fact.kind is FactKind.EXCUSE and "departure" in fact.id]
        ),
    )
    def test_it_never_makes_a_promise_met(self, exercise: Exercise, departure: object) -> None:
        """As long as nobody has judged it."""
        name = str(getattr(departure, "id", ""))
        silent = exercise.forgetting(name, f"{name}_judged_right")
        before = outcomes(silent, PRACTICE, SETTING)
        after = outcomes(silent.answering(**{name: True}), PRACTICE, SETTING)
        moved = {rule: after[rule] for rule in after if after[rule] is not before[rule]}

        assert [] == better(before, after)
        assert set(moved.values()) <= {
            Outcome.FOR_JUDGEMENT,
            Outcome.UNCLEAR,
            Outcome.NOT_YET,
        }


class TestLaw:
    """No policy clears a finding of law."""

    @some(max_examples=25)
    @given(exercise=flat_exercises(FACTS))
    def test_what_the_law_says_stays(self, exercise: Exercise) -> None:
        """Joined to either version, the law says what it says alone."""
        alone = outcomes(exercise, LAW, SETTING)

        for policy in (COMMITMENT_2015, STRATEGY_2024):
            joined = outcomes(exercise, LAW | policy, SETTING)
            assert alone == {rule: outcome for rule, outcome in joined.items() if rule in alone}

    def test_no_promise_binds_as_law(self) -> None:
        """They bind as policy."""
        assert {Force.POLICY} == {rule.force for rule in (*COMMITMENT_2015, *STRATEGY_2024)}
