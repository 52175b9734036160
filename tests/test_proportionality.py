"""How great impact and public interest are, and what a policy makes of them."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Final

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from engage.exchange.policies import read_policy
from engage.facts import Fact, FactType
from engage.outcomes import Reading
from engage.policies.lengths import Length
from engage.policies.policy import BASELINE
from engage.policies.promises import Promise
from engage.policies.records import Approval, GateTerms, Grade
from engage.policies.terms import ProcessTerms
from engage.proportionality import FACTS, Proportionality, weigh
from engage.testing import exercise_with

ON: Final = date(2026, 11, 24)
ANYTOWN: Final = read_policy(
    Path(__file__).parents[1] / "examples" / "policies" / "anytown-2026.toml"
)
LITTLE: Final = {
    "effect_on_those_most_affected": "none",
    "interest_already_shown": "none",
    "press_interest": "none",
    "interest_expected": "little",
}

answers = st.fixed_dictionaries(
    {},
    optional={
        fact.id: st.booleans() if fact.type is FactType.YES_NO else st.sampled_from(fact.choices)
        for fact in FACTS
    },
)


def weighed(**recorded: object) -> Proportionality:
    """Return how these answers are weighed under Anytown's policy."""
    return weigh(exercise_with(**recorded), ON, ANYTOWN)


class TestGrades:
    """Both are graded from recorded facts."""

    @pytest.mark.parametrize(
        ("recorded", "expected"),
        [
            ({"effect_on_those_most_affected": "severe"}, "high"),
            (
                {"effect_on_those_most_affected": "considerable", "falls_on_people_in_need": True},
                "high",
            ),
            (
                {
                    "effect_on_those_most_affected": "considerable",
                    "falls_on_people_in_need": False,
                    "decision_can_be_undone": True,
                    "reach_of_effect": "few_people",
                },
                "medium",
            ),
            (
                {"effect_on_those_most_affected": "slight", "reach_of_effect": "whole_area"},
                "medium",
            ),
            ({"effect_on_those_most_affected": "none"}, "low"),
            (
                {"effect_on_those_most_affected": "considerable"},
                "at least medium, at most high",
            ),
            ({"effect_on_those_most_affected": "slight"}, "at least low, at most medium"),
            ({}, "at least low, at most high"),
        ],
    )
    def test_impact(self, recorded: dict[str, object], expected: str) -> None:
        """By how hard, how widely, on whom, and whether it can be undone."""
        assert expected == str(weighed(**recorded).impact)

    @pytest.mark.parametrize(
        ("recorded", "expected"),
        [
            ({"interest_already_shown": "much"}, "high"),
            ({"press_interest": "national"}, "high"),
            ({**LITTLE, "press_interest": "local"}, "medium"),
            (LITTLE, "low"),
            ({"interest_expected": "little"}, "at least low, at most high"),
        ],
    )
    def test_public_interest(self, recorded: dict[str, object], expected: str) -> None:
        """By what was shown, what was reported, and what is expected."""
        assert expected == str(weighed(**recorded).public_interest)

    def test_reasons(self) -> None:
        """What it rests on, and what could still change it."""
        found = weighed(effect_on_those_most_affected="considerable")

        assert "effect_on_those_most_affected" in found.impact.because
        assert {
            "reach_of_effect",
            "falls_on_people_in_need",
            "decision_can_be_undone",
        } == {fact.id for fact in found.impact.missing}
        assert {fact.id for fact in FACTS} - {"effect_on_those_most_affected"} == {
            fact.id for fact in found.missing
        }


class TestWhatFollows:
    """What the policy asks by impact and interest."""

    def test_the_longest_time_counts(self) -> None:
        """A quiet group with a great loss has the time that its loss asks for."""
        loud = {**LITTLE, "interest_expected": "some"}
        severe = {**LITTLE, "effect_on_those_most_affected": "severe"}

        assert Length.said("8 weeks") == weighed(**loud).period
        assert Length.said("10 weeks") == weighed(**severe).period
        assert Length.said("10 weeks") == weighed(**{**severe, "interest_expected": "some"}).period
        assert None is weighed(**LITTLE).period

    def test_gates(self) -> None:
        """One that may apply stays; one below its threshold does not apply."""
        assert {"working_together.g2", "working_together.g3e"} == weighed(**LITTLE).gates_off
        assert {"working_together.g3e"} == weighed().gates_off

    def test_a_condition_in_words(self) -> None:
        """Only a person can read it."""
        gates = (
            GateTerms(id="a", only_if="the leader asks"),
            GateTerms(id="b", only_if="the leader asks", impact=Grade.HIGH),
        )
        policy = evolve(
            BASELINE,
            process=ProcessTerms(gates=tuple(Promise(value=each, page="p.") for each in gates)),
        )
        found = weigh(exercise_with(**LITTLE), ON, policy)

        assert [Reading.CANNOT_TELL, Reading.NO] == [each.reading for each in found.follows]

    def test_approvals(self) -> None:
        """Those that always apply, and those that may."""
        approvals = (
            Approval(what="always"),
            Approval(what="perhaps", impact=Grade.MEDIUM, public_interest=Grade.LOW),
        )
        policy = evolve(
            BASELINE,
            process=ProcessTerms(
                approvals=tuple(Promise(value=each, page="p.") for each in approvals)
            ),
        )
        found = weigh(exercise_with(), ON, policy)

        assert [Reading.YES, Reading.CANNOT_TELL] == [each.reading for each in found.follows]

    def test_a_policy_that_is_silent(self) -> None:
        """Nothing is made up in its place."""
        assert () == weigh(exercise_with(effect_on_those_most_affected="severe"), ON).follows


class TestProperties:
    """What holds of every record."""

    @given(answers, st.sampled_from(FACTS))
    def test_forgetting_only_widens(self, recorded: dict[str, object], fact: Fact) -> None:
        """Without an answer, a grade can be no less open than with it."""
        known = weigh(exercise_with(**recorded), ON, ANYTOWN)
        less = weigh(
            exercise_with(**{key: each for key, each in recorded.items() if key != fact.id}),
            ON,
            ANYTOWN,
        )

        for before, after in (
            (known.impact, less.impact),
            (known.public_interest, less.public_interest),
        ):
            assert after.least.place <= before.least.place
            assert after.most.place >= before.most.place

    @given(answers)
    def test_more_interest_never_takes_away(self, recorded: dict[str, object]) -> None:
        """Neither time nor a gate."""
        quiet = weigh(exercise_with(**recorded), ON, ANYTOWN)
        loud = weigh(exercise_with(**{**recorded, "interest_already_shown": "much"}), ON, ANYTOWN)

        assert loud.gates_off <= quiet.gates_off
        assert quiet.period is None or (
            loud.period is not None and not loud.period.shorter_than(quiet.period)
        )

    @given(answers)
    def test_the_ends_are_in_order(self, recorded: dict[str, object]) -> None:
        """The least is never above the most."""
        found = weigh(exercise_with(**recorded), ON)

        for graded in (found.impact, found.public_interest):
            assert graded.least.place <= graded.most.place
            assert (graded.grade is None) == (graded.least is not graded.most)
