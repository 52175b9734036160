"""
May this exercise move on? Every unmet gate, or the exercise moved on.

Nothing here changes what it is given: each verb returns the exercise with one more event.
`advance` makes every move of the process: to pause, relaunch, postpone, withdraw, supersede, quash
or not proceed is to advance to that stage, with a reason.
Gates fail closed, and an override is an event that shows in every later report.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Final, final

from attrs import evolve, field, frozen

from engage._checks import said
from engage.assessments import assess
from engage.catalogues import Catalogue, Gate, Setting
from engage.citations import Authority
from engage.dates import When, as_when, maybe_when
from engage.decisions import Decision, DecisionKind
from engage.errors import InvalidValueError, TransitionNotAllowedError
from engage.exercises import Exercise, Link, LinkKind
from engage.findings import Finding
from engage.outcomes import Force, Outcome
from engage.processes import STANDARD, Move, Process
from engage.rounds import Round
from engage.stages import Event, EventKind, GateResult, KnownFrom, Stage

_PASSES: Final = frozenset({Outcome.MET, Outcome.NOT_APPLICABLE})
_AS_AT: Final = {
    KnownFrom.PLANNING: Stage.PLANNING,
    KnownFrom.LAUNCH: Stage.READY,
    KnownFrom.OPEN: Stage.OPEN,
    KnownFrom.CLOSE: Stage.ANALYSING,
    KnownFrom.REPORT: Stage.REPORTED,
    KnownFrom.DECISION: Stage.DECIDED,
    KnownFrom.REVIEW: Stage.FED_BACK,
}
"""A stage at which the facts of each kind can be known, and none that come later."""


@final
@frozen(kw_only=True)
class Blocked:
    """
    One reason why a gate does not let an exercise through.

    Attributes:
        gate: The gate.
        rule: The id of the rule that is not met, or whose answer is open.
        outcome: What the rule came to.
        reason: Why, for an officer.
        remedy: What to do.
        mends: Who can mend it.
        authority: On whose authority.
        finding: The finding; ``None`` if the catalogue has no such rule, which blocks too.
    """

    gate: Gate
    rule: str
    outcome: Outcome
    reason: str
    remedy: str
    mends: str
    authority: tuple[Authority, ...]
    finding: Finding | None


@final
@frozen(kw_only=True)
class Person:
    """
    Who does something.

    Attributes:
        name: Their name.
        role: In what role they do it.
    """

    name: str = field(validator=said)
    role: str = field(validator=said)


def _moved(exercise: Exercise) -> tuple[Event, ...]:
    return tuple(event for event in exercise.events if event.enters is not None)


def stage_of(exercise: Exercise, process: Process = STANDARD) -> Stage:
    """
    Return where *exercise* stands: by its events, else as recorded, else at the beginning.

    Raises:
        TransitionNotAllowedError: If an event moves it in a way that the process does not have.
    """
    moved = _moved(exercise)
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
    return TransitionNotAllowedError(str(enters), str(stage), _onward(process, stage), ())


def _onward(process: Process, stage: Stage) -> tuple[str, ...]:
    return tuple(str(move.enters) for move in process.moves_from(stage))


def _way(exercise: Exercise, enters: Stage, process: Process) -> Move:
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


def gates_between(
    leaves: Stage, enters: Stage, catalogue: Catalogue, setting: Setting
) -> tuple[Gate, ...]:
    """Return the gates from one stage to another; a policy can take away none of law."""
    return tuple(
        gate
        for gate in catalogue.gates
        if (leaves, enters) in gate.between
        and (gate.force is Force.LAW or gate.id not in setting.gates_off)
    )


def blocked_by(
    exercise: Exercise, enters: Stage, catalogue: Catalogue, setting: Setting
) -> tuple[Blocked, ...]:
    """
    Return everything that keeps *exercise* from the stage *enters*; nothing if nothing does.

    Raises:
        TransitionNotAllowedError: If the process has no such move.
    """
    leaves = _way(exercise, enters, setting.process).leaves
    gates = gates_between(leaves, enters, catalogue, setting)
    # What can be known depends on the stage, and a stage that was wrongly recorded opens no gate.
    stages = dict.fromkeys(_asked_at(gate, leaves) for gate in gates)
    found = {stage: _findings(exercise, stage, catalogue, setting) for stage in stages}
    return tuple(
        reason
        for gate in gates
        for reason in _reasons(gate, found[_asked_at(gate, leaves)], catalogue)
    )


def _asked_at(gate: Gate, leaves: Stage) -> Stage:
    return leaves if gate.known_by is None else _AS_AT[gate.known_by]


def _findings(
    exercise: Exercise, stage: Stage, catalogue: Catalogue, setting: Setting
) -> Mapping[str, list[Finding]]:
    """Return what each rule finds if *exercise* stands at *stage*."""
    found: dict[str, list[Finding]] = {name: [] for name in catalogue.names}
    for each in assess(evolve(exercise, stage=stage), catalogue, setting).findings:
        found[each.rule].append(each)
    return found


def _reasons(
    gate: Gate, found: Mapping[str, list[Finding]], catalogue: Catalogue
) -> Iterator[Blocked]:
    """Yield why *gate* lets nothing through; a rule that does not arise has nothing against it."""
    for rule in gate.rules:
        if rule not in found:
            yield Blocked(
                gate=gate,
                rule=rule,
                outcome=Outcome.UNCLEAR,
                reason=f"The gate asks for the rule {rule}, which is not in this catalogue.",
                remedy="Add the rule, or take it out of the gate.",
                mends=gate.mends,
                authority=(),
                finding=None,
            )
        for each in found.get(rule, ()):
            if not _passes(gate, each):
                yield Blocked(
                    gate=gate,
                    rule=rule,
                    outcome=each.outcome,
                    reason=each.message,
                    remedy=each.remedy,
                    mends=catalogue[rule].who,
                    authority=each.authority,
                    finding=each,
                )


def _passes(gate: Gate, found: Finding) -> bool:
    if found.fault:
        return False
    if gate.force is Force.LAW and found.force is not Force.LAW:
        return True
    later = gate.known_by is not None and found.outcome is Outcome.NOT_YET
    return later or bool(found.mended_by) or found.outcome in _PASSES


def advance(  # noqa: PLR0913 - who moves what where, when and why
    exercise: Exercise,
    enters: Stage,
    catalogue: Catalogue,
    setting: Setting,
    *,
    by: Person,
    reason: str = "",
    evidence: str = "",
    until: date | str | None = None,
    overriding: tuple[str, ...] = (),
    approved_by: str = "",
) -> Exercise:
    """
    Return *exercise* moved on to the stage *enters* on the date of *setting*.

    Gates named in *overriding* are passed in spite of what they say: that takes a reason, and is on
    record. *until* is the new date of a pause, a postponement or a relaunch.

    Raises:
        TransitionNotAllowedError: If the process has no such move, or a gate blocks it that is not
            overridden; it carries every unmet gate.
        InvalidValueError: If a reason or the approval of a second person is wanting, or a gate to
            override does not stand on the way.
    """
    move = _way(exercise, enters, setting.process)
    gates = gates_between(move.leaves, enters, catalogue, setting)
    _check_on_the_way(overriding, gates)
    blocked = blocked_by(exercise, enters, catalogue, setting)
    kept = tuple(each for each in blocked if each.gate.id not in overriding)
    if kept:
        onward = _onward(setting.process, move.leaves)
        raise TransitionNotAllowedError(str(enters), str(move.leaves), onward, kept)
    overrode = tuple(dict.fromkeys(each.gate.id for each in blocked))
    if overrode or move.asks_reason:
        _check_reason(reason)
    _check_approval(gates, by, approved_by, setting)
    event = Event(
        kind=EventKind.OVERRIDDEN if overrode else move.kind,
        at=as_when(setting.on),
        until=maybe_when(until),
        leaves=move.leaves,
        enters=enters,
        reason=reason,
        evidence=evidence,
        actor=by.name,
        role=by.role,
        gates=tuple(_result(gate, blocked) for gate in gates),
        overrode=overrode,
        approved_by=approved_by,
    )
    return evolve(exercise, events=(*exercise.events, event), stage=enters)


def _result(gate: Gate, blocked: tuple[Blocked, ...]) -> GateResult:
    unmet = tuple(dict.fromkeys(each.rule for each in blocked if each.gate is gate))
    return GateResult(gate=gate.id, passed=not unmet, unmet=unmet)


def _check_on_the_way(overriding: tuple[str, ...], gates: tuple[Gate, ...]) -> None:
    strangers = sorted(set(overriding) - {gate.id for gate in gates})
    if strangers:
        named = ", ".join(gate.id for gate in gates) or "none"
        raise InvalidValueError(
            "overriding",
            f"{', '.join(strangers)} does not stand on this way",
            f"Name a gate that does: {named}",
        )


def _check_reason(reason: str) -> None:
    if not reason.strip():
        raise InvalidValueError("reason", "none is given", "Say why, for the record")


def _check_approval(
    gates: tuple[Gate, ...], by: Person, approved_by: str, setting: Setting
) -> None:
    """Refuse a move that the policy lets nobody make alone."""
    asked = [gate.id for gate in gates if gate.id in setting.gates_approved]
    second = approved_by.strip().casefold()
    if asked and second in ("", by.name.strip().casefold()):
        raise InvalidValueError(
            "approved_by",
            f"{', '.join(asked)} needs the approval of a second person",
            "Name the person who approved it",
        )


def consult_again(  # noqa: PLR0913 - with which round, who asks it, when and why
    exercise: Exercise,
    again: Round,
    catalogue: Catalogue,
    setting: Setting,
    *,
    by: Person,
    reason: str,
) -> Exercise:
    """
    Return *exercise* with a further round on its proposal, ready to open once its gates let it.

    Raises:
        TransitionNotAllowedError: If the process has no way back from where it stands.
        InvalidValueError: Without a reason, or if another round has the same id.
    """
    moved = advance(exercise, Stage.READY, catalogue, setting, by=by, reason=reason)
    event = evolve(moved.events[-1], round=again.id)
    return evolve(moved, rounds=(*moved.rounds, again), events=(*moved.events[:-1], event))


def extend(  # noqa: PLR0913 - which round, until when, and who did it when and why
    exercise: Exercise,
    until: date | str,
    *,
    on: date,
    by: Person,
    reason: str,
    round_: str = "",
) -> Exercise:
    """
    Return *exercise* with a round that closes on the later day *until*; that day counts.

    It is the last round unless *round_* names another. What was first planned stays on record.

    Raises:
        InvalidValueError: If the round would close no later than before, no reason is given, or
            there is no such round.
    """
    here = _round(exercise, round_)
    closes = as_when(until)
    before, after = here.closes and _ending(here.closes), _ending(closes)
    if after is None or (before is not None and after <= before):
        raise InvalidValueError(
            "until", f"{closes} is not shown to be later than {here.closes}", "Name a later day"
        )
    longer = evolve(here, closes=closes, planned_closes=here.planned_closes or here.closes)
    event = _noted(EventKind.EXTENDED, on, by, reason)
    return evolve(
        exercise,
        rounds=tuple(longer if each is here else each for each in exercise.rounds),
        events=(*exercise.events, evolve(event, round=here.id, until=closes)),
    )


def _round(exercise: Exercise, name: str) -> Round:
    """Return the round with this id; with none named, the last."""
    for each in reversed(exercise.rounds):
        if name in ("", each.id):
            return each
    raise InvalidValueError("round", f"there is no round {name!r}", "Name a round of the exercise")


def _ending(when: When) -> datetime | None:
    """Return the last moment that *when* can mean; ``None`` if its words fix none."""
    if when.moment is None and when.latest is not None:
        return When.on(when.latest).closing()
    return when.closing()


def _noted(kind: EventKind, on: date, by: Person, reason: str) -> Event:
    """Return an event that moves nothing, which takes a reason."""
    _check_reason(reason)
    return Event(kind=kind, at=as_when(on), actor=by.name, role=by.role, reason=reason)


def correct(
    exercise: Exercise, corrected: Exercise, *, on: date, by: Person, reason: str
) -> Exercise:
    """
    Return *corrected*, the exercise with its record put right, with the correction on record.

    Raises:
        InvalidValueError: If it is another exercise, or what happened to it was changed, or without
            a reason.
    """
    if corrected.reference != exercise.reference:
        raise InvalidValueError("reference", "it is another exercise", "Correct this one")
    if corrected.events != exercise.events:
        raise InvalidValueError(
            "events", "what happened was changed", "Leave the events as they are"
        )
    event = _noted(EventKind.CORRECTED, on, by, reason)
    return evolve(corrected, events=(*exercise.events, event))


def superseded_by(exercise: Exercise, reference: str) -> Exercise:
    """Return *exercise* linked to the one that takes its place."""
    later = Link(kind=LinkKind.LATER, reference=reference)
    return evolve(exercise, links=(*exercise.links, later))


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
    opened = stage is Stage.OPEN or not _moved(exercise)
    if not opened or (opens is not None and on < opens):
        return "forthcoming"
    if closes is not None and on > closes:
        return "closed"
    return "open" if stage is Stage.OPEN or (opens and closes) else "forthcoming"


def _stage_on(exercise: Exercise, on: date) -> Stage | None:
    """Return the stage that the events up to the day *on* led to; as recorded, if none moved it."""
    stage = exercise.stage
    moved = _moved(exercise)
    if moved:
        stage = moved[0].leaves
    for event in moved:
        if event.at is None or event.at.earliest is None or event.at.earliest <= on:
            stage = event.enters
    return stage


__all__ = (
    "Blocked",
    "Person",
    "advance",
    "blocked_by",
    "consult_again",
    "correct",
    "disagreement",
    "due",
    "extend",
    "gates_between",
    "overrides",
    "public_state",
    "replay",
    "stage_of",
    "superseded_by",
)
