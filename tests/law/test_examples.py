"""Every example of every rule is its first test."""

from __future__ import annotations

import re
from typing import Final

import pytest

from engage.classification import records
from engage.findings import finding
from engage.law import standard
from engage.outcomes import Outcome
from engage.rules import Example, Rule
from engage.testing import SETTING, exercise_of

RULES: Final = tuple(standard())

each_rule: Final = pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])
each_example: Final = pytest.mark.parametrize(
    ("rule", "example"),
    [
        pytest.param(rule, example, id=f"{rule.id}-{place}-{example.outcome.value}")
        for rule in RULES
        for place, example in enumerate(rule.examples)
    ],
)

JUDGED: Final = {Outcome.FOR_JUDGEMENT, Outcome.NOT_MET}
"""What a line that a person decides is shown to give, besides *met*."""


class TestEachExample:
    """An example gives the outcome that it is an example of."""

    @each_example
    def test_it_gives_its_outcome(self, rule: Rule, example: Example) -> None:
        """Beside what the baseline exercise records."""
        (record,) = records(exercise_of(example), standard(), SETTING)

        assert example.outcome is rule.outcome(record)

    @each_example
    def test_its_finding_says_what_to_do(self, rule: Rule, example: Example) -> None:
        """Whatever is not met or open has a remedy, and what is open names what would settle it."""
        (record,) = records(exercise_of(example), standard(), SETTING)
        found = finding(rule, record)
        open_ = example.outcome in {Outcome.UNCLEAR, Outcome.FOR_JUDGEMENT}

        assert bool(found.remedy) is (open_ or example.outcome is Outcome.NOT_MET)
        assert bool(found.missing) is open_

    @each_example
    def test_its_finding_quotes_only_what_is_recorded(self, rule: Rule, example: Example) -> None:
        """A message with a hole in it would tell an officer nothing."""
        (record,) = records(exercise_of(example), standard(), SETTING)
        found = finding(rule, record)
        said = (found.message, *found.weighs_for, *found.weighs_against)

        assert all(not re.search(r"[{}]|not recorded", each) for each in said)


class TestEachRule:
    """The examples of a rule show all that it can give."""

    @each_rule
    def test_each_outcome_of_its_table_is_shown(self, rule: Rule) -> None:
        """And what it gives where the record is silent."""
        given: set[Outcome] = {Outcome.UNCLEAR}
        for branch in rule.branches:
            given |= JUDGED if branch.outcome is None else {branch.outcome}

        assert given <= {example.outcome for example in rule.examples}

    @each_rule
    def test_it_is_asked_under_a_heading_with_a_title(self, rule: Rule) -> None:
        """An officer reads its title as the thing to be achieved."""
        assert rule.heading.title
        assert not rule.title.endswith(".")
