"""What a body's own policy promises in numbers applies by naming the policy."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest
from attrs import evolve

from engage.assessments import assess
from engage.catalogues import Setting
from engage.exercises import Exercise
from engage.feedback import Feedback
from engage.outcomes import Force, Outcome
from engage.policies.lengths import Length, LengthRange
from engage.policies.policy import BASELINE as LAW_ALONE
from engage.policies.policy import Policy
from engage.policies.promises import Promise
from engage.policies.terms import FeedbackTerms, PeriodTerms
from engage.practice.own_policy import CATALOGUE
from engage.rounds import Round
from engage.rules import Example, Rule
from engage.testing import BASELINE, SETTING, exercise_of

_OPENS: Final = date(2026, 9, 1)
STRICT: Final = evolve(
    LAW_ALONE,
    id="anytown",
    periods=PeriodTerms(
        least=Promise(value=Length.said("4 weeks"), page="p. 2"),
        typical=Promise(value=LengthRange.said("6 to 12 weeks"), page="p. 2"),
    ),
    feedback=FeedbackTerms(deadline=Promise(value=Length.said("12 weeks"), page="p. 9")),
)


def held(closes: date, published: date | None = None) -> Exercise:
    """Return an exercise with a window, and feedback if it was published."""
    return evolve(
        BASELINE,
        rounds=(Round(opens=_OPENS, closes=closes),),
        feedback=None if published is None else Feedback(published=published),
    )


def outcome(rule: str, exercise: Exercise, policy: Policy | None = STRICT) -> Outcome:
    """Return what a rule of the policy gives."""
    found = assess(exercise, CATALOGUE, Setting(on=date(2027, 6, 1), policy=policy)).findings
    return next(each.outcome for each in found if each.rule == f"own-policy.{rule}")


@pytest.mark.parametrize("rule", CATALOGUE.rules, ids=lambda rule: rule.id)
class TestEveryRule:
    """Each binds as policy, and its examples come out as they say."""

    def test_binds_as_policy(self, rule: Rule) -> None:
        """It is never law."""
        assert Force.POLICY is rule.force

    def test_its_examples(self, rule: Rule) -> None:
        """One for each outcome."""

        def came_to(example: Example) -> Outcome:
            found = assess(exercise_of(example), CATALOGUE, SETTING).findings
            return next(each.outcome for each in found if each.rule == rule.id)

        assert [each.outcome for each in rule.examples] == [came_to(each) for each in rule.examples]


class TestLeastPeriod:
    """Four weeks, both end days counted."""

    def test_the_last_day_counts(self) -> None:
        """Twenty-eight days with the day of opening."""
        assert Outcome.MET is outcome("least-period", held(date(2026, 9, 28)))

    def test_one_day_short(self) -> None:
        """Twenty-seven."""
        assert Outcome.NOT_MET is outcome("least-period", held(date(2026, 9, 27)))

    def test_working_days_want_a_calendar(self) -> None:
        """Enough calendar days do not tell."""
        periods = PeriodTerms(least=Promise(value=Length.said("20 working days"), page="p. 2"))
        policy = evolve(STRICT, periods=periods)

        assert Outcome.UNCLEAR is outcome("least-period", held(date(2026, 10, 28)), policy)

    def test_a_silent_policy(self) -> None:
        """Promises nothing."""
        assert Outcome.NOT_APPLICABLE is outcome("least-period", held(_OPENS), LAW_ALONE)

    def test_no_policy_named(self) -> None:
        """Cannot be told."""
        assert Outcome.UNCLEAR is outcome("least-period", held(_OPENS), None)


class TestTypicalPeriod:
    """What is typical describes: less is for a named person to judge."""

    def test_typical(self) -> None:
        """Six weeks."""
        assert Outcome.MET is outcome("typical-period", held(date(2026, 10, 12)))

    def test_one_day_less(self) -> None:
        """Is judged."""
        assert Outcome.FOR_JUDGEMENT is outcome("typical-period", held(date(2026, 10, 11)))

    def test_a_silent_policy(self) -> None:
        """Calls nothing typical."""
        assert Outcome.NOT_APPLICABLE is outcome("typical-period", held(_OPENS), LAW_ALONE)


class TestFeedback:
    """Within twelve weeks of closing."""

    closes = date(2026, 10, 12)

    def test_on_the_last_day(self) -> None:
        """Eighty-four days after."""
        assert Outcome.MET is outcome("feedback", held(self.closes, date(2027, 1, 4)))

    def test_a_day_late(self) -> None:
        """Eighty-five."""
        assert Outcome.NOT_MET is outcome("feedback", held(self.closes, date(2027, 1, 5)))

    def test_not_recorded(self) -> None:
        """Silence is no feedback and no lack of it."""
        assert Outcome.UNCLEAR is outcome("feedback", held(self.closes))

    def test_a_silent_policy(self) -> None:
        """Sets no deadline."""
        assert Outcome.NOT_APPLICABLE is outcome("feedback", held(self.closes), LAW_ALONE)
