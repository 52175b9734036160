"""
The process that an exercise goes through, as a table of moves between stages.

The table is checked when it is made: one beginning, no way out of an end, nothing that cannot be reached, and
no stage from which no end can be reached.
Ongoing engagement is a standing state outside it.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import Final, final

from attrs import field, frozen

from engage._checks import said
from engage.errors import InvalidValueError
from engage.stages import ENDS, Stage


@final
@frozen(kw_only=True)
class Move:
    """A way from one stage to another, and what it is called."""

    leaves: Stage
    enters: Stage
    name: str = field(validator=said)


@final
@frozen(kw_only=True)
class Process:
    """
    A table of moves between stages.

    Attributes:
        id: Its public name.
        title: Its name for people.
        begins: The stage in which every exercise begins.
        moves: The ways between stages.
        source: What lays it down.
    """

    id: str = field(validator=said)
    title: str = field(validator=said)
    begins: Stage
    moves: tuple[Move, ...]
    source: str = ""

    def __attrs_post_init__(self) -> None:
        """
        Refuse a table in which an exercise could be lost.

        Raises:
            InvalidValueError: If it has another beginning, leaves an end, or has a stage that cannot be reached
                or from which no end can.
        """
        entered = {move.enters for move in self.moves}
        left = {move.leaves for move in self.moves}
        others = sorted(left - entered - {self.begins})
        self._refuse("begins", others, "can be left and never entered", "Add the way to it")
        again = [self.begins] if self.begins in entered else []
        self._refuse("begins", again, "is entered again", "Begin in a stage of its own")
        self._refuse("moves", sorted(left & ENDS), "is an end and is left", "Take the move away")
        strays = sorted(self.stages - self._from(self.begins))
        self._refuse("moves", strays, "cannot be reached", "Add the way to it")
        trapped = sorted(stage for stage in self.stages if not self._from(stage) & ENDS)
        self._refuse("moves", trapped, "leads to no end", "Add a way on")

    def _refuse(self, at: str, stages: Iterable[Stage], problem: str, remedy: str) -> None:
        named = ", ".join(stages)
        if named:
            raise InvalidValueError(f"{self.id}.{at}", f"{named} {problem}", remedy)

    @cached_property
    def stages(self) -> frozenset[Stage]:
        """Every stage of the process."""
        return frozenset(
            {self.begins, *(stage for move in self.moves for stage in (move.leaves, move.enters))}
        )

    def _from(self, start: Stage) -> frozenset[Stage]:
        """Return every stage that can be reached from *start*, itself included."""
        found = {start}
        waiting = [start]
        while waiting:
            here = waiting.pop()
            for move in self.moves_from(here):
                if move.enters not in found:
                    found.add(move.enters)
                    waiting.append(move.enters)
        return frozenset(found)

    def moves_from(self, stage: Stage) -> tuple[Move, ...]:
        """Return the ways out of *stage*."""
        return tuple(move for move in self.moves if move.leaves is stage)

    def move(self, leaves: Stage, enters: Stage) -> Move | None:
        """Return the way from one stage to another; ``None`` if there is none."""
        return self._by_ends.get((leaves, enters))

    @cached_property
    def _by_ends(self) -> dict[tuple[Stage, Stage], Move]:
        return {(move.leaves, move.enters): move for move in self.moves}

    def way_on(self, stage: Stage) -> Stage | None:
        """Return the next stage of the ordinary course; ``None`` at an end."""
        onward = [move.enters for move in self.moves_from(stage)]
        return onward[0] if onward else None


def _moves(name: str, leaves: Iterable[Stage], enters: Stage) -> tuple[Move, ...]:
    return tuple(Move(leaves=stage, enters=enters, name=name) for stage in leaves)


_BEFORE_REPLIES: Final = (Stage.PLANNING, Stage.PRE_CONSULTATION, Stage.READY)
_RUNNING: Final = (*_BEFORE_REPLIES, Stage.POSTPONED, Stage.OPEN, Stage.PAUSED, Stage.ANALYSING)
_AFTER_DECISION: Final = (Stage.DECIDED, Stage.FED_BACK)

_COMMON: Final = (
    Move(leaves=Stage.READY, enters=Stage.OPEN, name="open"),
    Move(leaves=Stage.OPEN, enters=Stage.ANALYSING, name="close"),
    Move(leaves=Stage.ANALYSING, enters=Stage.REPORTED, name="report"),
    Move(leaves=Stage.REPORTED, enters=Stage.DECIDED, name="decide"),
    Move(leaves=Stage.DECIDED, enters=Stage.FED_BACK, name="feed back"),
    Move(leaves=Stage.FED_BACK, enters=Stage.REVIEWED, name="review"),
    Move(leaves=Stage.OPEN, enters=Stage.PAUSED, name="pause"),
    Move(leaves=Stage.PAUSED, enters=Stage.OPEN, name="relaunch"),
    *_moves("postpone", (Stage.PLANNING, Stage.READY), Stage.POSTPONED),
    Move(leaves=Stage.POSTPONED, enters=Stage.PLANNING, name="take up again"),
    *_moves("consult again", (Stage.ANALYSING, Stage.REPORTED), Stage.READY),
    *_moves("withdraw", (Stage.IDEA, *_RUNNING, Stage.REPORTED), Stage.WITHDRAWN),
    *_moves("supersede", (*_RUNNING, Stage.REPORTED), Stage.SUPERSEDED),
    *_moves("not proceed", (Stage.IDEA, *_RUNNING, Stage.REPORTED), Stage.NOT_PROCEEDING),
    *_moves("quash", _AFTER_DECISION, Stage.QUASHED),
)

STANDARD: Final = Process(
    id="standard",
    title="Engagement or consultation in stages",
    begins=Stage.IDEA,
    moves=(
        Move(leaves=Stage.IDEA, enters=Stage.PLANNING, name="start"),
        Move(leaves=Stage.PLANNING, enters=Stage.PRE_CONSULTATION, name="hear early voices"),
        Move(leaves=Stage.PLANNING, enters=Stage.READY, name="make ready"),
        Move(leaves=Stage.PRE_CONSULTATION, enters=Stage.READY, name="make ready"),
        *_COMMON,
        Move(leaves=Stage.PRE_CONSULTATION, enters=Stage.POSTPONED, name="postpone"),
    ),
    source="Cambridgeshire County Council, Engagement and Consultation Strategy 2024, the process",
)
"""Planning, pre-consultation engagement, consultation dialogue and post-consultation."""


def _without_early_voices(moves: Iterable[Move]) -> tuple[Move, ...]:
    return tuple(
        move for move in moves if Stage.PRE_CONSULTATION not in (move.leaves, move.enters)
    )


SPECIAL: Final = Process(
    id="special",
    title="A statutory, regulatory or technical process",
    begins=Stage.IDEA,
    moves=_without_early_voices(STANDARD.moves),
    source="Cambridgeshire County Council, Engagement and Consultation Strategy 2024, the process",
)
"""The process where another law or a technical standard lays down the steps before opening."""

__all__ = ("SPECIAL", "STANDARD", "Move", "Process")
