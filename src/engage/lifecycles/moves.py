"""Moving an exercise on, and putting on record what else happens to it."""

from __future__ import annotations

from datetime import date, datetime
from typing import final

from attrs import evolve, field, frozen

from engage._checks import said
from engage.catalogues import Catalogue, Gate, Setting
from engage.dates import When, as_when, maybe_when
from engage.errors import InvalidValueError, TransitionNotAllowedError
from engage.exercises import Exercise, Link, LinkKind
from engage.lifecycles.gates import Blocked, blocked_by, gates_between
from engage.lifecycles.standing import onward, way
from engage.rounds import Round
from engage.stages import Event, EventKind, GateResult, Stage
from engage.triggers import once


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
    move = way(exercise, enters, setting.process)
    gates = gates_between(move.leaves, enters, catalogue, setting)
    _check_on_theway(overriding, gates)
    blocked = blocked_by(exercise, enters, catalogue, setting)
    kept = tuple(each for each in blocked if each.gate.id not in overriding)
    if kept:
        ways = onward(setting.process, move.leaves)
        raise TransitionNotAllowedError(str(enters), str(move.leaves), ways, kept)
    overrode = once(each.gate.id for each in blocked)
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
    unmet = once(each.rule for each in blocked if each.gate is gate)
    return GateResult(gate=gate.id, passed=not unmet, unmet=unmet)


def _check_on_theway(overriding: tuple[str, ...], gates: tuple[Gate, ...]) -> None:
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


__all__ = ("Person", "advance", "consult_again", "correct", "extend", "superseded_by")
