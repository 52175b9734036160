"""The gates of law: before people are asked, and before it is decided."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest
from attrs import evolve

from engage.bodies import BodyKind
from engage.catalogues import Gate, Setting
from engage.exercises import Exercise
from engage.law import standard
from engage.lifecycles import Blocked, blocked_by
from engage.nations import Nation
from engage.outcomes import Outcome
from engage.rounds import Round
from engage.stages import Stage
from engage.testing import BASELINE, SETTING

GATES: Final = {gate.id: gate for gate in standard().gates}
LEAST: Final = "prescribed_minimum_days"


def blocked(exercise: Exercise, leaves: Stage, enters: Stage) -> dict[str, Blocked]:
    """Return what blocks *exercise* between two stages, by rule."""
    at = evolve(exercise, stage=leaves)
    return {each.rule: each for each in blocked_by(at, enters, standard(), SETTING)}


class TestBoth:
    """The gates are there with the law alone."""

    @pytest.mark.parametrize("gate", GATES.values(), ids=GATES)
    def test_each_rule_is_in_the_catalogue(self, gate: Gate) -> None:
        """So that none blocks because it is not there."""
        assert set(gate.rules) <= set(standard().names)

    def test_what_they_ask(self) -> None:
        """The Gunning rules each in its place, the duties' periods, and evidence of due regard."""
        opening, deciding = GATES["law.open"].rules, GATES["law.decide"].rules

        assert {"1", "2", "3"} == {
            name.split(".")[1] for name in opening if name.startswith("gunning")
        }
        assert any(name.startswith("duty.") and name.endswith(".period") for name in opening)
        assert "duty.public-sector-equality-duty.evidence-in-time" in deciding
        assert "gunning.1.decision-not-taken" in deciding
        assert {"1", "4"} == {name.split(".")[1] for name in deciding if name.startswith("gunning")}

    def test_no_policy_takes_them_away(self) -> None:
        """They are the law."""
        off = Setting(on=SETTING.on, gates_off=frozenset(GATES))

        assert blocked_by(evolve(BASELINE, stage=Stage.READY), Stage.OPEN, standard(), off)


class TestOpening:
    """As known at that stage: silence blocks, and what only later shows does not."""

    SHORT: Final = evolve(
        BASELINE.answering(prescribed_minimum_days=42),
        rounds=(Round(opens=date(2027, 1, 4), closes=date(2027, 1, 18)),),
    )

    def test_a_period_that_is_too_short(self) -> None:
        """Is seen before anybody is asked."""
        found = blocked(self.SHORT, Stage.READY, Stage.OPEN)["gunning.3.prescribed-minimum"]

        assert Outcome.NOT_MET is found.outcome
        assert found.remedy
        assert found.authority

    def test_a_period_that_is_long_enough(self) -> None:
        """Does not block."""
        longer = evolve(
            self.SHORT, rounds=(Round(opens=date(2027, 1, 4), closes=date(2027, 3, 4)),)
        )

        assert "gunning.3.prescribed-minimum" not in blocked(longer, Stage.READY, Stage.OPEN)

    def test_what_is_not_recorded(self) -> None:
        """Blocks if it could be known by launch, and otherwise does not."""
        found = blocked(BASELINE, Stage.READY, Stage.OPEN)

        assert Outcome.UNCLEAR is found["gunning.2.reasons"].outcome
        assert "gunning.3.late-documents" not in found
        assert not [each for each in found.values() if each.outcome is Outcome.NOT_YET]


class TestDeciding:
    """Consideration, due regard, and not before closing."""

    COUNCIL: Final = evolve(
        BASELINE, body=evolve(BASELINE.body, kind=BodyKind.UNITARY, nation=Nation.ENGLAND)
    )

    def test_what_is_not_recorded(self) -> None:
        """Each blocks."""
        found = blocked(self.COUNCIL, Stage.REPORTED, Stage.DECIDED)

        assert {
            "gunning.1.decision-not-taken",
            "gunning.4.analysed",
            "gunning.4.reached-decision-maker",
            "duty.public-sector-equality-duty.evidence-in-time",
        } <= set(found)

    def test_evidence_of_due_regard(self) -> None:
        """Its date is what is asked for."""
        shown = self.COUNCIL.answering(
            equality_evidence_recorded=True, equality_evidence_on=date(2026, 11, 1)
        )

        assert "duty.public-sector-equality-duty.evidence-in-time" not in blocked(
            shown, Stage.REPORTED, Stage.DECIDED
        )
