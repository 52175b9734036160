"""
The process that an exercise goes through, as a table of moves between stages.

The table is checked when it is made: one beginning, no way out of an end, nothing that cannot be
reached, and no stage from which no end can be reached.
Ongoing engagement is a standing state outside it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cached_property
from typing import Final, Self, final

from attrs import evolve, field, frozen

from engage._checks import said
from engage.errors import InvalidValueError
from engage.stages import ENDS, EventKind, Stage

_OFF_COURSE: Final = {
    Stage.PAUSED: EventKind.PAUSED,
    Stage.POSTPONED: EventKind.POSTPONED,
    Stage.WITHDRAWN: EventKind.WITHDRAWN,
    Stage.SUPERSEDED: EventKind.SUPERSEDED,
    Stage.QUASHED: EventKind.QUASHED,
    Stage.NOT_PROCEEDING: EventKind.NOT_PROCEEDING,
}
_HELD: Final = frozenset({Stage.PAUSED, Stage.POSTPONED})
_ANSWERED: Final = frozenset({Stage.ANALYSING, Stage.REPORTED})


@final
@frozen(kw_only=True)
class Move:
    """
    A way from one stage to another.

    Attributes:
        leaves: The stage that it leaves.
        enters: The stage that it reaches.
        name: What it is called.
    """

    leaves: Stage
    enters: Stage
    name: str = field(validator=said)

    @property
    def kind(self) -> EventKind:
        """What kind of event it is."""
        if self.enters in _OFF_COURSE:
            return _OFF_COURSE[self.enters]
        if self.leaves in _HELD:
            return EventKind.RELAUNCHED
        if self.leaves in _ANSWERED and self.enters is Stage.READY:
            return EventKind.RECONSULTED
        return EventKind.ADVANCED

    @property
    def asks_reason(self) -> bool:
        """Whether it leaves the ordinary course, so that the record must say why."""
        return self.kind is not EventKind.ADVANCED


@final
@frozen(kw_only=True)
class Process:
    """
    A table of moves between stages.

    Attributes:
        id: Its public name.
        title: Its name for people.
        begins: The stage in which every exercise begins.
        moves: The ways between stages; of those out of one stage the first is the ordinary course.
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
            InvalidValueError: If it has another beginning, leaves an end, has two ways between the
                same stages, or has a stage that cannot be reached or from which no end can be.
        """
        entered = {move.enters for move in self.moves}
        left = {move.leaves for move in self.moves}
        ways = Counter(f"{move.leaves} to {move.enters}" for move in self.moves)
        twice = {way for way, number in ways.items() if number > 1}
        self._refuse("moves", twice, "is there twice", "Keep one of the two")
        again = {self.begins} & entered
        self._refuse("begins", again, "is entered again", "Begin in a stage of its own")
        others = left - entered - {self.begins}
        self._refuse("begins", others, "can be left and never entered", "Add the way to it")
        self._refuse("moves", left & ENDS, "is an end and is left", "Take the move away")
        strays = self.stages - self._from(self.begins)
        self._refuse("moves", strays, "cannot be reached", "Add the way to it")
        trapped = {stage for stage in self.stages if not self._from(stage) & ENDS}
        self._refuse("moves", trapped, "leads to no end", "Add a way on")

    def _refuse(self, at: str, found: Iterable[str], problem: str, remedy: str) -> None:
        named = ", ".join(sorted(found))
        if named:
            raise InvalidValueError(f"{self.id}.{at}", f"{named} {problem}", remedy)

    @cached_property
    def stages(self) -> frozenset[Stage]:
        """Every stage of the process."""
        ends = (stage for move in self.moves for stage in (move.leaves, move.enters))
        return frozenset({self.begins, *ends})

    def _from(self, start: Stage) -> frozenset[Stage]:
        """Return every stage that can be reached from *start*, itself included."""
        found = {start}
        waiting = [start]
        while waiting:
            further = {move.enters for move in self.moves_from(waiting.pop())} - found
            found |= further
            waiting += further
        return frozenset(found)

    def moves_from(self, stage: Stage) -> tuple[Move, ...]:
        """Return the ways out of *stage*, the ordinary course first."""
        return tuple(move for move in self.moves if move.leaves is stage)

    def move(self, leaves: Stage, enters: Stage) -> Move | None:
        """Return the way from one stage to another; ``None`` if there is none."""
        ways = (move for move in self.moves_from(leaves) if move.enters is enters)
        return next(ways, None)

    def way_on(self, stage: Stage) -> Move | None:
        """Return the ordinary course from *stage*; ``None`` from an end, or outside the process."""
        return next(iter(self.moves_from(stage)), None)

    def without(self, *stages: Stage) -> Self:
        """
        Return the process without *stages* and the ways through them.

        Raises:
            InvalidValueError: If an exercise could be lost in what is left.
        """
        left = (move for move in self.moves if not {move.leaves, move.enters} & set(stages))
        return evolve(self, moves=tuple(left))


def _moves(name: str, leaves: Iterable[Stage], enters: Stage) -> tuple[Move, ...]:
    return tuple(Move(leaves=stage, enters=enters, name=name) for stage in leaves)


_BEFORE_REPLIES: Final = (Stage.PLANNING, Stage.PRE_CONSULTATION, Stage.READY)
_RUNNING: Final = (
    Stage.IDEA,
    *_BEFORE_REPLIES,
    Stage.POSTPONED,
    Stage.OPEN,
    Stage.PAUSED,
    Stage.ANALYSING,
    Stage.REPORTED,
)
_SOURCE: Final = "Cambridgeshire County Council, Engagement and Consultation Strategy 2024"

STANDARD: Final = Process(
    id="standard",
    title="Engagement or consultation in stages",
    begins=Stage.IDEA,
    moves=(
        Move(leaves=Stage.IDEA, enters=Stage.PLANNING, name="start"),
        Move(leaves=Stage.PLANNING, enters=Stage.PRE_CONSULTATION, name="hear early voices"),
        *_moves("make ready", (Stage.PRE_CONSULTATION, Stage.PLANNING), Stage.READY),
        Move(leaves=Stage.READY, enters=Stage.OPEN, name="open"),
        Move(leaves=Stage.OPEN, enters=Stage.ANALYSING, name="close"),
        Move(leaves=Stage.ANALYSING, enters=Stage.REPORTED, name="report"),
        Move(leaves=Stage.REPORTED, enters=Stage.DECIDED, name="decide"),
        Move(leaves=Stage.DECIDED, enters=Stage.FED_BACK, name="feed back"),
        Move(leaves=Stage.FED_BACK, enters=Stage.REVIEWED, name="review"),
        Move(leaves=Stage.OPEN, enters=Stage.PAUSED, name="pause"),
        Move(leaves=Stage.PAUSED, enters=Stage.OPEN, name="relaunch"),
        *_moves("postpone", _BEFORE_REPLIES, Stage.POSTPONED),
        Move(leaves=Stage.POSTPONED, enters=Stage.PLANNING, name="take up again"),
        *_moves("consult again", (Stage.ANALYSING, Stage.REPORTED), Stage.READY),
        *_moves("withdraw", _RUNNING, Stage.WITHDRAWN),
        *_moves("supersede", _RUNNING, Stage.SUPERSEDED),
        *_moves("not proceed", _RUNNING, Stage.NOT_PROCEEDING),
        *_moves("quash", (Stage.DECIDED, Stage.FED_BACK), Stage.QUASHED),
    ),
    source=_SOURCE,
)
"""Planning, pre-consultation engagement, consultation dialogue and post-consultation."""

SPECIAL: Final = evolve(
    STANDARD.without(Stage.PRE_CONSULTATION),
    id="special",
    title="A statutory, regulatory or technical process",
)
"""The process where another law or a technical standard lays down the steps before opening."""

__all__ = ("SPECIAL", "STANDARD", "Move", "Process")
