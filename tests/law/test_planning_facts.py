"""Facts on plans: a plan follows one system or the other."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from engage.exercises import Exercise
from engage.facts import Fact, Record
from engage.law.planning_facts import FACTS
from engage.law.scope import SUBJECT
from law.one_duty import DISTRICT

OLD: Final = "plan_is_in_legacy_system"
NEW: Final = "plan_is_in_new_system"
PLAN: Final = {"prepares_development_plan": True}
ASKED: Final[dict[str, Fact]] = {fact.id: fact for fact in (*FACTS, SUBJECT)}


def record_of(**answers: object) -> Record:
    """Return what is known of plans with these facts answered so."""
    exercise = Exercise(reference="one", title="One", body=DISTRICT).answering(**answers)
    return Record(exercise, ASKED, date(2026, 11, 24))


class TestOneSystemOrTheOther:
    """A plan follows one system from beginning to end."""

    @pytest.mark.parametrize(("told", "other"), [(OLD, NEW), (NEW, OLD)])
    @pytest.mark.parametrize("answer", [True, False])
    def test_of_a_plan_each_is_the_opposite_of_the_other(
        self, told: str, other: str, *, answer: bool
    ) -> None:
        """So nobody is asked both."""
        assert record_of(**PLAN, **{told: answer})[other] is not answer
        assert record_of(**PLAN, **{told: answer})[other] is not None

    @pytest.mark.parametrize(("told", "other"), [(OLD, NEW), (NEW, OLD)])
    def test_without_a_plan_no_says_nothing(self, told: str, other: str) -> None:
        """A document of another kind may be in neither."""
        assert record_of(**{told: False})[other] is None
        assert record_of(**{told: True})[other] is False

    def test_silence(self) -> None:
        """Says nothing of either."""
        record = record_of(**PLAN)

        assert (None, None) == (record[OLD], record[NEW])

    def test_no_to_both(self) -> None:
        """Contradicts itself, of a plan."""
        record = record_of(**PLAN, **{OLD: False, NEW: False})

        assert (None, None) == (record[OLD], record[NEW])
        assert {OLD, NEW} == set(record.contradictions)

    def test_a_stage_of_the_new_system(self) -> None:
        """Says which it is."""
        assert record_of(stage_is_scoping=True)[NEW] is True
