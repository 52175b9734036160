"""Where an exercise stands: by what happened to it, for the public, and by when it must move on."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.dates import When
from engage.decisions import Decision, DecisionKind
from engage.errors import TransitionNotAllowedError
from engage.exercises import Exercise
from engage.processes import STANDARD, Move, Process
from engage.rounds import Round
from engage.stages import Event, Stage


def moved_by(exercise: Exercise) -> tuple[Event, ...]:
    """Return the events that moved *exercise* from one stage to another, in order."""
    return tuple(event for event in exercise.events if event.enters is not None)


def stage_of(exercise: Exercise, process: Process = STANDARD) -> Stage:
    """
    Return where *exercise* stands: by its events, else as recorded, else at the beginning.

    Raises:
        TransitionNotAllowedError: If an event moves it in a way that the process does not have.
    """
    moved = moved_by(exercise)
    if moved:
        return replay(moved, process, begins=moved[0].leaves)
    return exercise.stage or process.begins


def replay(
    events: tuple[Event, ...], process: Process = STANDARD, *, begins: Stage | None = None
) -> Stage:
    """
    Return the stage that *events* lead to, from the beginning of *process* or from *begins*.

    Raises:
        TransitionNotAllowedError: If an event does not start where the one before it ended, or
            makes a move that the process does not have.
    """
    stage = begins or process.begins
    for event in events:
        if event.enters is None:
            continue
        if event.leaves is not stage or process.move(stage, event.enters) is None:
            raise _no_way(process, stage, event.enters)
        stage = event.enters
    return stage


def _no_way(process: Process, stage: Stage, enters: Stage) -> TransitionNotAllowedError:
    return TransitionNotAllowedError(str(enters), str(stage), onward(process, stage), ())


def onward(process: Process, stage: Stage) -> tuple[str, ...]:
    """Return the stages that *process* leads to from *stage*."""
    return tuple(str(move.enters) for move in process.moves_from(stage))


def way(exercise: Exercise, enters: Stage, process: Process) -> Move:
    """Return the way from where *exercise* stands to the stage *enters*; it is an error without."""
    stage = stage_of(exercise, process)
    move = process.move(stage, enters)
    if move is None:
        raise _no_way(process, stage, enters)
    return move


def disagreement(exercise: Exercise, process: Process = STANDARD) -> str:
    """Return how what is recorded of the stage contradicts itself; empty if it does not."""
    try:
        stage = stage_of(exercise, process)
    except TransitionNotAllowedError as error:
        return f"The events do not follow from one another. {error}"
    if exercise.stage in (None, stage):
        return ""
    return f"The record says {str(exercise.stage)!r}, and its events lead to {str(stage)!r}."


def overrides(exercise: Exercise) -> tuple[Event, ...]:
    """Return the events in which a gate was overridden: they show in every later report."""
    return tuple(event for event in exercise.events if event.overrode)


def due(exercise: Exercise, enters: Stage) -> When | None:
    """Return when *exercise* must have reached the stage *enters*; ``None`` if nothing says."""
    last = exercise.rounds[-1] if exercise.rounds else Round()
    decision = next(
        (each for each in exercise.decisions if each.kind is DecisionKind.DECISION), Decision()
    )
    if enters in _UP_TO_OPENING:
        return last.opens
    return {
        Stage.ANALYSING: last.closes,
        Stage.REPORTED: decision.agenda_published or decision.made,
        Stage.DECIDED: decision.made,
        Stage.FED_BACK: exercise.feedback and exercise.feedback.promised,
    }.get(enters)


_UP_TO_OPENING: Final = frozenset(
    {Stage.IDEA, Stage.PLANNING, Stage.PRE_CONSULTATION, Stage.READY, Stage.OPEN}
)


def public_state(exercise: Exercise, on: date) -> str:
    """
    Return what the public sees of *exercise* on the day *on*, by what had happened by then.

    Up to closing it follows from the dates: forthcoming, open, closed. After that, and while it is
    paused, postponed or at an end, it is the stage itself. Where events have moved it, it is open
    only once one of them has opened it.
    """
    stage = _stage_on(exercise, on)
    if stage is Stage.ANALYSING:
        return "being analysed"
    if stage is not None and stage not in _UP_TO_OPENING:
        return str(stage)
    last = exercise.rounds[-1] if exercise.rounds else Round()
    opens, closes = last.opens and last.opens.earliest, last.closes and last.closes.latest
    opened = stage is Stage.OPEN or not moved_by(exercise)
    if not opened or (opens is not None and on < opens):
        return "forthcoming"
    if closes is not None and on > closes:
        return "closed"
    return "open" if stage is Stage.OPEN or (opens and closes) else "forthcoming"


def _stage_on(exercise: Exercise, on: date) -> Stage | None:
    """Return the stage that the events up to the day *on* led to; as recorded, if none moved it."""
    stage = exercise.stage
    moved = moved_by(exercise)
    if moved:
        stage = moved[0].leaves
    for event in moved:
        if event.at is None or event.at.earliest is None or event.at.earliest <= on:
            stage = event.enters
    return stage


__all__ = (
    "disagreement",
    "due",
    "moved_by",
    "onward",
    "overrides",
    "public_state",
    "replay",
    "stage_of",
    "way",
)
