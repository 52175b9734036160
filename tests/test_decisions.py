"""The chain of decision: who decides what, when, and with what before them."""

from __future__ import annotations

from datetime import date

from again import Way, each_way
from engage.dates import When
from engage.decisions import Challenge, Decision, DecisionKind, DecisionResult, LegalResult


class TestDecision:
    """A step in the chain decides, or it only recommends."""

    def test_it_decides_unless_it_says_otherwise(self) -> None:
        """A recommendation says that it is one."""
        assert DecisionKind.DECISION is Decision(by="Cabinet").kind

    def test_what_is_not_recorded_is_not_known(self) -> None:
        """Neither the day nor the result."""
        assert (None, None) == (Decision().made, Decision().result)

    def test_call_in_lies_between_publishing_and_effect(self) -> None:
        """Each date has its own place."""
        step = Decision(
            made=date(2025, 2, 5),
            published=date(2025, 2, 6),
            effective=date(2025, 2, 13),
            agenda_published="January 2025",
        )

        assert (When.on(date(2025, 2, 6)), When.on(date(2025, 2, 13))) == (
            step.published,
            step.effective,
        )

    @each_way
    def test_they_come_back_whole(self, again: Way) -> None:
        """A decision, and a challenge to it."""
        step = Decision(made=date(2023, 3, 7), result=DecisionResult.APPROVED_MODIFIED)
        challenge = Challenge(result=LegalResult.QUASHED_BY_CONSENT, decided="2023")

        assert step == again(step)
        assert challenge == again(challenge)
