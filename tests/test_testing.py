"""Help for people who write rules."""

from __future__ import annotations

from typing import Final

import pytest
from attrs import evolve

from engage.answers import Answer
from engage.assessments import Assessment, assess
from engage.catalogues import Catalogue, Principle
from engage.outcomes import Outcome
from engage.rules import Heading, example, otherwise
from engage.testing import (
    BASELINE,
    SETTING,
    as_argued,
    exercise_of,
    exercise_with,
    rule_findings,
)
from miniature import PERIOD, a_rule, in_rounds

OWED: Final = Heading(id="owed", title="Owed")
TIME: Final = Heading(id="time", title="Time")


class TestBaseline:
    """A consultation that a statute asks for and that puts a proposal; it says nothing else."""

    def test_it_says_three_things(self) -> None:
        """And no stage, so nothing is *not yet*."""
        assert [
            "form_of_exercise",
            "specific_proposal_put",
            "statute_requires_consultation",
        ] == [answer.fact for answer in BASELINE.answers]
        assert BASELINE.reached(SETTING.on) is None

    def test_an_exercise_with_answers(self) -> None:
        """Beside the baseline's and in their place; ``None`` takes one away."""
        exercise = exercise_with(days_to_respond=28, form_of_exercise=None)

        assert {"days_to_respond", "specific_proposal_put", "statute_requires_consultation"} == {
            answer.fact for answer in exercise.answers
        }

    def test_an_exercise_of_an_example(self) -> None:
        """As the example has it."""
        shown = example(Outcome.MET, days=28, form_of_exercise=None)

        assert exercise_with(days=28, form_of_exercise=None) == exercise_of(shown)

    def test_an_example_of_a_contradiction(self) -> None:
        """Both of its answers are there."""
        two = [Answer(fact="days", value=28), Answer(fact="days", value=42)]

        assert [28, 42] == [
            answer.value
            for answer in exercise_of(example(Outcome.UNCLEAR, days=two)).answers
            if answer.fact == "days"
        ]


class TestRuleFindings:
    """What one rule says, of every round."""

    def test_of_two_rounds(self) -> None:
        """In order."""
        found = rule_findings(
            assess(in_rounds({}, {}), Catalogue.of(PERIOD), SETTING), "mini.period"
        )

        assert ["round 1", "round 2"] == [each.about for each in found]
        assert () == rule_findings(assess(BASELINE, Catalogue(), SETTING), "mini.period")


class TestAsArgued:
    """A court rules on the points that are taken, and a law report is silent on the rest."""

    def assessed(self, *found: tuple[Heading, Outcome], gate: str = "") -> Assessment:
        """Return an assessment in which a rule gives each outcome under its heading."""
        rules = [
            evolve(a_rule(f"rule.{place}", otherwise(outcome, "")), heading=heading)
            for place, (heading, outcome) in enumerate(found)
        ]
        principle = Principle(
            id="owed", title="Owed", headings=frozenset({"owed", "time"}), gate=gate
        )
        catalogue = Catalogue(rules=tuple(rules), principles=(principle,))
        return assess(BASELINE, catalogue, SETTING)

    @pytest.mark.parametrize(
        ("found", "expected"),
        [
            ((Outcome.MET, Outcome.UNCLEAR), Outcome.MET),
            ((Outcome.MET, Outcome.NOT_MET, Outcome.UNCLEAR), Outcome.NOT_MET),
            ((Outcome.FOR_JUDGEMENT, Outcome.NOT_YET), Outcome.FOR_JUDGEMENT),
            ((Outcome.UNCLEAR, Outcome.NOT_APPLICABLE), Outcome.UNCLEAR),
            ((Outcome.NOT_YET,), Outcome.UNCLEAR),
            ((Outcome.NOT_APPLICABLE,), Outcome.NOT_APPLICABLE),
            ((), Outcome.NOT_APPLICABLE),
        ],
    )
    def test_the_worst_of_what_was_argued(
        self, found: tuple[Outcome, ...], expected: Outcome
    ) -> None:
        """What is open is left out; where all is, it is unclear."""
        assessment = self.assessed(*((TIME, outcome) for outcome in found))

        assert expected is as_argued(assessment, "owed")

    def test_a_gate_alone_argues_nothing(self) -> None:
        """That people were asked at all does not show that they were asked properly."""
        alone = self.assessed((OWED, Outcome.MET), (TIME, Outcome.UNCLEAR), gate="rule.0")
        beside = self.assessed((OWED, Outcome.MET), (TIME, Outcome.MET), gate="rule.0")
        missed = self.assessed((OWED, Outcome.NOT_MET), gate="rule.0")

        assert Outcome.UNCLEAR is as_argued(alone, "owed")
        assert Outcome.MET is as_argued(beside, "owed")
        assert Outcome.NOT_MET is as_argued(missed, "owed")
