"""
May this exercise move on? Every unmet gate, or the exercise moved on.

Nothing here changes what it is given: each verb returns the exercise with one more event.
Gates fail closed, and an override is an event that shows in every later report.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final, final

from attrs import evolve, frozen

from engage.assessments import assess
from engage.catalogues import Catalogue, Gate, Setting
from engage.citations import Authority
from engage.dates import as_when
from engage.errors import InvalidValueError, TransitionNotAllowedError
from engage.exercises import Exercise, Link, LinkKind
from engage.findings import Finding
from engage.outcomes import Outcome
from engage.processes import STANDARD, Process
from engage.rounds import Round
from engage.stages import ENDS, Event, EventKind, GateResult, Stage

_PASSES: Final = frozenset({Outcome.MET, Outcome.NOT_APPLICABLE})


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
    """Who does something, and in what role."""

    name: str
    role: str


def stage_of(exercise: Exercise, process: Process = STANDARD) -> Stage:
    """
    Return where *exercise* stands: by its events if any moved it, else as recorded, else at the beginning.

    Raises:
        TransitionNotAllowedError: If an event moves it in a way that the process does not have.
    """
    moved = [event for event in exercise.events if event.enters is not None]
    if moved:
        return replay(exercise.events, process, begins=moved[0].leaves)
    return exercise.stage or process.begins


def replay(
    events: tuple[Event, ...], process: Process = STANDARD, *, begins: Stage | None = None
) -> Stage:
    """
    Return the stage that *events* lead to, from the beginning of *process* or from *begins*.

    Raises:
        TransitionNotAllowedError: If an event does not start where the one before it ended, or makes a move that
            the process does not have.
    """
    stage = begins or process.begins
    for event in events:
        if event.enters is None:
            continue
        if event.leaves is not stage or process.move(stage, event.enters) is None:
            raise TransitionNotAllowedError(
                str(event.enters), str(stage), _onward(process, stage), ()
            )
        stage = event.enters
    return stage


def _onward(process: Process, stage: Stage) -> tuple[str, ...]:
    return tuple(str(move.enters) for move in process.moves_from(stage))


def blocked_by(
    exercise: Exercise,
    enters: Stage,
    catalogue: Catalogue,
    setting: Setting,
    process: Process = STANDARD,
) -> tuple[Blocked, ...]:
    """Return everything that keeps *exercise* from the stage *enters*; nothing if nothing does."""
    leaves = stage_of(exercise, process)
    gates = gates_between(leaves, enters, catalogue, setting)
    if not gates:
        return ()
    findings: dict[str, list[Finding]] = {}
    for each in assess(exercise, catalogue, setting).findings:
        findings.setdefault(each.rule, []).append(each)
    return tuple(
        reason
        for gate in gates
        for rule in gate.rules
        for reason in _reasons(gate, rule, findings, catalogue)
    )


def gates_between(
    leaves: Stage, enters: Stage, catalogue: Catalogue, setting: Setting
) -> tuple[Gate, ...]:
    """Return the gates on the way from one stage to another, without those that the policy takes away."""
    off = setting.gates_off
    return tuple(
        gate
        for gate in catalogue.gates
        if gate.id not in off and (leaves, enters) in gate.between
    )


def _reasons(
    gate: Gate, rule: str, findings: Mapping[str, list[Finding]], catalogue: Catalogue
) -> tuple[Blocked, ...]:
    """Return why *rule* does not let an exercise through *gate*; a rule that is not there blocks."""
    found = findings.get(rule)
    if found is None:
        if rule in catalogue.names:
            return ()
        return (
            Blocked(
                gate=gate,
                rule=rule,
                outcome=Outcome.UNCLEAR,
                reason=f"The gate asks for the rule {rule}, which is not in this catalogue.",
                remedy="Add the rule, or take the gate out with a reason.",
                mends=gate.mends,
                authority=(),
                finding=None,
            ),
        )
    return tuple(
        Blocked(
            gate=gate,
            rule=rule,
            outcome=each.outcome,
            reason=each.message,
            remedy=each.remedy,
            mends=catalogue[rule].who,
            authority=each.authority,
            finding=each,
        )
        for each in found
        if each.fault or (each.outcome not in _PASSES and not each.mended_by)
    )


def advance(  # noqa: PLR0913 - who moves what where, when and why
    exercise: Exercise,
    enters: Stage,
    catalogue: Catalogue,
    setting: Setting,
    *,
    by: Person,
    process: Process = STANDARD,
    reason: str = "",
    evidence: str = "",
    overriding: tuple[str, ...] = (),
    approved_by: str = "",
) -> Exercise:
    """
    Return *exercise* moved on to the stage *enters* on the date of *setting*.

    Gates named in *overriding* are passed in spite of what they say; that takes a reason, and is on record.

    Raises:
        TransitionNotAllowedError: If the process has no such move, or a gate blocks it that is not overridden;
            it carries every unmet gate.
        InvalidValueError: If a gate is overridden without a reason, or needs the approval of a second person.
    """
    leaves = stage_of(exercise, process)
    if process.move(leaves, enters) is None:
        raise TransitionNotAllowedError(str(enters), str(leaves), _onward(process, leaves), ())
    blocked = blocked_by(exercise, enters, catalogue, setting, process)
    kept = tuple(each for each in blocked if each.gate.id not in overriding)
    if kept:
        raise TransitionNotAllowedError(str(enters), str(leaves), _onward(process, leaves), kept)
    gates = gates_between(leaves, enters, catalogue, setting)
    overrode = tuple(dict.fromkeys(each.gate.id for each in blocked))
    _check_override(overrode, reason)
    _check_approval(gates, by, approved_by, setting)
    event = Event(
        kind=EventKind.OVERRIDDEN if overrode else EventKind.ADVANCED,
        at=as_when(setting.on),
        leaves=leaves,
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


def _check_override(overrode: tuple[str, ...], reason: str) -> None:
    if overrode and not reason.strip():
        raise InvalidValueError(
            "reason", f"{', '.join(overrode)} is overridden without one", "Say why, for the record"
        )


def _check_approval(
    gates: tuple[Gate, ...], by: Person, approved_by: str, setting: Setting
) -> None:
    """Refuse a move that the policy lets nobody make alone."""
    asked = [gate.id for gate in gates if gate.id in setting.gates_approved]
    if asked and approved_by.strip() in ("", by.name):
        raise InvalidValueError(
            "approved_by",
            f"{', '.join(asked)} needs the approval of a second person",
            "Name the person who approved it",
        )


def _happened(  # noqa: PLR0913 - the parts of an event
    exercise: Exercise,
    kind: EventKind,
    on: date,
    by: Person,
    reason: str,
    *,
    round_: str = "",
    until: date | None = None,
) -> tuple[Event, ...]:
    """Return the events of *exercise* with one more, which takes a reason."""
    if not reason.strip():
        raise InvalidValueError("reason", "none is given", "Say why, for the record")
    event = Event(
        kind=kind,
        at=as_when(on),
        actor=by.name,
        role=by.role,
        reason=reason,
        round=round_,
        until=None if until is None else as_when(until),
    )
    return (*exercise.events, event)


def _round(exercise: Exercise, name: str) -> Round:
    """Return the round with this id; with none named, the last."""
    for each in reversed(exercise.rounds):
        if name in ("", each.id):
            return each
    raise InvalidValueError("round", f"there is no round {name!r}", "Name a round of the exercise")


def extend(
    exercise: Exercise, until: date, *, on: date, by: Person, reason: str, round_: str = ""
) -> Exercise:
    """
    Return *exercise* with a round that closes on the later day *until*; that day counts.

    Raises:
        InvalidValueError: If the day is no later than the one it closes on, no reason is given, or there is no
            such round.
    """
    here = _round(exercise, round_)
    closes = as_when(until)
    if here.closes and here.closes.latest and closes.latest and closes.latest <= here.closes.latest:
        raise InvalidValueError(
            "until", f"{closes} is no later than {here.closes}", "Name a later day"
        )
    longer = evolve(here, closes=closes, planned_closes=here.planned_closes or here.closes)
    return evolve(
        exercise,
        rounds=tuple(longer if each is here else each for each in exercise.rounds),
        events=_happened(
            exercise, EventKind.EXTENDED, on, by, reason, round_=here.id, until=until
        ),
    )


def correct(exercise: Exercise, corrected: Exercise, *, on: date, by: Person, reason: str) -> Exercise:
    """
    Return *corrected*, an exercise whose record was put right, with the correction on record.

    Raises:
        InvalidValueError: If it is another exercise, if events were taken away or changed, or without a reason.
    """
    if corrected.reference != exercise.reference:
        raise InvalidValueError("reference", "it is another exercise", "Correct this one")
    if corrected.events[: len(exercise.events)] != exercise.events:
        raise InvalidValueError(
            "events", "what happened was changed", "Add to the events; never change them"
        )
    return evolve(corrected, events=_happened(corrected, EventKind.CORRECTED, on, by, reason))


def consult_again(
    exercise: Exercise, again: Round, *, on: date, by: Person, reason: str
) -> Exercise:
    """Return *exercise* with a further round on its proposal, and why there is one."""
    return evolve(
        exercise,
        rounds=(*exercise.rounds, again),
        events=_happened(exercise, EventKind.RECONSULTED, on, by, reason, round_=again.id),
    )


def superseded_by(exercise: Exercise, reference: str) -> Exercise:
    """Return *exercise* linked to the one that takes its place."""
    later = Link(kind=LinkKind.LATER, reference=reference)
    return evolve(exercise, links=(*exercise.links, later))


def overrides(exercise: Exercise) -> tuple[Event, ...]:
    """Return the events in which a gate was overridden: they show in every later report."""
    return tuple(event for event in exercise.events if event.overrode)


def public_state(exercise: Exercise, on: date) -> str:
    """
    Return what the public sees of *exercise* on the day *on*.

    Between the dates it follows from them: forthcoming, open, closed, being analysed; after closing the stage
    reached says whether it is reported, decided, fed back or reviewed.
    """
    stage = stage_of(exercise)
    if stage in ENDS - {Stage.REVIEWED} or stage in _AFTER_CLOSING or stage in _HELD:
        return str(stage)
    last = exercise.rounds[-1] if exercise.rounds else None
    opens = last.opens.earliest if last and last.opens else None
    closes = last.closes.latest if last and last.closes else None
    if closes is not None and on > closes:
        return "being analysed" if stage is Stage.ANALYSING else "closed"
    if opens is not None and on >= opens and (closes is not None or stage is Stage.OPEN):
        return "open"
    if opens is not None and on < opens:
        return "forthcoming"
    return {Stage.OPEN: "open", Stage.ANALYSING: "being analysed", Stage.CLOSED: "closed"}.get(
        stage, "forthcoming"
    )


_AFTER_CLOSING: Final = frozenset({Stage.REPORTED, Stage.DECIDED, Stage.FED_BACK, Stage.REVIEWED})
_HELD: Final = frozenset({Stage.PAUSED, Stage.POSTPONED, Stage.ONGOING})

__all__ = (
    "Blocked",
    "Person",
    "advance",
    "blocked_by",
    "consult_again",
    "correct",
    "extend",
    "gates_between",
    "overrides",
    "public_state",
    "replay",
    "stage_of",
    "superseded_by",
)
