"""The gates of the strategy: they fail closed, and what they ask for can be known when they ask."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import pytest

from engage.catalogues import Gate
from engage.exercises import Exercise
from engage.lifecycles import Blocked, blocked_by
from engage.outcomes import Outcome
from engage.practice.working_together import GATES, STRATEGY_2024
from engage.processes import STANDARD
from engage.stages import Stage
from engage.testing import SETTING
from practice.asking import with_parts

MOVING: Final = tuple(gate for gate in GATES if gate.between)

each_gate: Final = pytest.mark.parametrize("gate", MOVING, ids=[gate.id for gate in MOVING])


def at_gate(gate: Gate, stage: Stage, **answers: object) -> tuple[Blocked, ...]:
    """Return what keeps an exercise at *stage*, with these *answers*, behind *gate*."""
    exercise: Exercise = with_parts(stage=stage).answering(**answers)
    (enters,) = {enters for leaves, enters in gate.between if leaves is stage}
    found = blocked_by(exercise, enters, STRATEGY_2024, SETTING)
    return tuple(each for each in found if each.gate.id == gate.id)


class TestEachGate:
    """A gate is data: moves of the process, and promises of the catalogue."""

    @each_gate
    def test_it_guards_moves_that_there_are(self, gate: Gate) -> None:
        """In the standard process."""
        assert all(STANDARD.move(leaves, enters) for leaves, enters in gate.between)

    @pytest.mark.parametrize("gate", GATES, ids=[gate.id for gate in GATES])
    def test_it_asks_for_promises_that_there_are(self, gate: Gate) -> None:
        """Of the strategy."""
        assert set(gate.rules) <= set(STRATEGY_2024.names)

    @each_gate
    def test_silence_blocks(self, gate: Gate) -> None:
        """With a reason, a remedy, a source, and who can mend it, for every promise."""
        ((leaves, _),) = gate.between
        blocked = at_gate(gate, leaves)

        assert set(gate.rules) == {each.rule for each in blocked}
        assert all(each.reason and each.remedy and each.mends for each in blocked)
        assert all(each.authority for each in blocked)

    @each_gate
    def test_a_record_without_what_it_asks_for_is_not_too_early(self, gate: Gate) -> None:
        """But where the early round asks what is otherwise known only at launch."""
        ((leaves, _),) = gate.between
        early = [each.rule for each in at_gate(gate, leaves) if each.outcome is Outcome.NOT_YET]

        assert [] == early or gate.id == "working_together.open-early-round"

    def test_every_stage_has_its_gate(self) -> None:
        """From the idea to the review."""
        entered = {enters for gate in MOVING for _, enters in gate.between}

        assert {
            Stage.PLANNING,
            Stage.PRE_CONSULTATION,
            Stage.READY,
            Stage.OPEN,
            Stage.ANALYSING,
            Stage.REPORTED,
            Stage.DECIDED,
            Stage.FED_BACK,
            Stage.REVIEWED,
        } == entered


class TestPassing:
    """An exercise whose promises are kept passes; one that is not kept is named."""

    def test_review(self) -> None:
        """All four parts of the review, and a day for deletion."""
        (gate,) = (each for each in GATES if each.id == "working_together.review")
        told = {
            "audience_is_staff_only": False,
            "collects_personal_data": True,
            "deletion_overdue": False,
            "deletion_dates_set": True,
        }
        whole = {"process", "outcomes", "effectiveness", "lessons"}

        assert () == at_gate(gate, Stage.FED_BACK, **told, review_covers=whole)
        (blocked,) = at_gate(gate, Stage.FED_BACK, **told, review_covers=whole - {"lessons"})
        assert "working_together.f3" == blocked.rule
        assert Outcome.NOT_MET is blocked.outcome

    def test_a_judgement_in_favour_opens_the_way(self) -> None:
        """No early voices: a recorded reason still blocks, until a person judges it enough."""
        (gate,) = (each for each in GATES if each.id == "working_together.early-voices")
        told = {
            "audience_is_staff_only": False,
            "consultation_is_statutory_regulatory_or_technical": False,
            "early_voices_heard": False,
        }
        explained = {**told, "departure_g3_early": True}
        judged = {**explained, "departure_g3_early_judged_right": True}

        assert [Outcome.NOT_MET] == outcomes(gate, told)
        assert [Outcome.FOR_JUDGEMENT] == outcomes(gate, explained)
        assert [] == outcomes(gate, judged)

    def test_a_special_process_replaces_only_some(self) -> None:
        """Planning and early voices give way; the gate before opening does not."""
        special = {
            "audience_is_staff_only": False,
            "consultation_is_statutory_regulatory_or_technical": True,
            "special_process_authority_recorded": True,
            "alternative_process_in_doubt": False,
        }
        exercise = with_parts(stage=Stage.PLANNING).answering(**special)
        opening = with_parts(stage=Stage.READY).answering(**special)

        assert () == blocked_by(exercise, Stage.READY, STRATEGY_2024, SETTING)
        assert blocked_by(opening, Stage.OPEN, STRATEGY_2024, SETTING)


def outcomes(gate: Gate, answers: Mapping[str, object]) -> list[Outcome]:
    """Return what blocks an exercise with these *answers* between early voices and ready."""
    return [each.outcome for each in at_gate(gate, Stage.PRE_CONSULTATION, **answers)]
