"""Every example of every rule of practice is its first test."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

import pytest

from engage.catalogues import Catalogue
from engage.classification import records
from engage.findings import finding
from engage.outcomes import Force, Outcome
from engage.practice import cabinet_office_principles as principles
from engage.practice import members
from engage.practice.working_together import COMMITMENT_2015, STRATEGY_2024
from engage.rules import Example, Rule
from engage.testing import SETTING, exercise_of

CATALOGUES: Final = {
    "2015": COMMITMENT_2015,
    "2024": STRATEGY_2024,
    "members": members.MEMBERS,
    "code-2008": principles.CODE_2008,
    "principles-2012": principles.PRINCIPLES_2012,
    "principles-2016": principles.PRINCIPLES_2016,
    "principles-2018": principles.PRINCIPLES_2018,
    "principles-in-doubt": principles.on(date(2016, 6, 1)),
}

each_rule: Final = pytest.mark.parametrize(
    "rule",
    [
        pytest.param(rule, id=f"{name}-{rule.id}")
        for name, catalogue in CATALOGUES.items()
        for rule in catalogue
    ],
)
each_example: Final = pytest.mark.parametrize(
    ("catalogue", "rule", "example"),
    [
        pytest.param(catalogue, rule, example, id=f"{name}-{rule.id}-{place}")
        for name, catalogue in CATALOGUES.items()
        for rule in catalogue
        for place, example in enumerate(rule.examples)
    ],
)

JUDGED: Final = {Outcome.FOR_JUDGEMENT, Outcome.NOT_MET}
"""What a line that a person decides is shown to give, besides *met*."""


class TestEachExample:
    """An example gives the outcome that it is an example of."""

    @each_example
    def test_it_gives_its_outcome(self, catalogue: Catalogue, rule: Rule, example: Example) -> None:
        """Beside what the baseline exercise records."""
        (record,) = records(exercise_of(example), catalogue, SETTING)

        assert example.outcome is rule.outcome(record)

    @each_example
    def test_its_finding_says_what_to_do(
        self, catalogue: Catalogue, rule: Rule, example: Example
    ) -> None:
        """In words without a hole, with a remedy for whatever is not met or open."""
        (record,) = records(exercise_of(example), catalogue, SETTING)
        found = finding(rule, record)
        settled = example.outcome in {Outcome.MET, Outcome.NOT_APPLICABLE}

        assert bool(found.remedy) is not settled
        assert found.message
        assert not re.search(r"[{}]|not recorded", found.message)


class TestEachRule:
    """The examples of a rule show all that it can give."""

    @each_rule
    def test_each_outcome_of_its_table_is_shown(self, rule: Rule) -> None:
        """Departures and what a person decides included."""
        given: set[Outcome] = set()
        for branch in rule.branches:
            departed = any(fact.id.startswith("departure_") for fact in branch.when.facts())
            judged = {Outcome.FOR_JUDGEMENT} if departed else JUDGED
            given |= judged if branch.outcome is None else {branch.outcome}

        assert given <= {example.outcome for example in rule.examples}

    @each_rule
    def test_it_calls_nothing_lawful(self, rule: Rule) -> None:
        """Nor compliant."""
        texts = (rule.title, rule.remedy, *(branch.says for branch in rule.branches))

        assert [] == [text for text in texts if "lawful" in text or "complian" in text]

    @each_rule
    def test_it_binds_as_what_it_is(self, rule: Rule) -> None:
        """A promise as policy, a principle as practice, and of members what the law says as law."""
        room = rule.id.partition(".")[0]
        forces = {
            "working_together": {Force.POLICY},
            "cabinet_office": {Force.PRACTICE},
            "members": {Force.LAW, Force.PRACTICE},
        }

        assert rule.force in forces[room]
        assert () == rule.binds
