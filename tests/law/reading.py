"""Read one fact off an exercise that answers nothing."""

from __future__ import annotations

from datetime import date
from typing import Final

from attrs import evolve

from engage.answers import Value
from engage.exercises import Exercise
from engage.rounds import Round
from engage.testing import BASELINE
from law.asking import record_of

SILENT: Final = evolve(BASELINE, answers=())
OPENS, CLOSES, DECIDED = date(2026, 1, 1), date(2026, 2, 12), date(2026, 3, 20)
WINDOW: Final = Round(id="1", opens=OPENS, closes=CLOSES)
"""A round of forty-two days."""


def read(fact: str, exercise: Exercise, place: int = -1) -> Value | None:
    """Return what *exercise* says to *fact* of the round in this place."""
    return record_of(exercise, place)[fact]


def with_round(round_: Round, *earlier: Round) -> Exercise:
    """Return a silent exercise whose last round is this one."""
    return evolve(SILENT, rounds=(*earlier, round_))
