"""What keeps an exercise from moving on: every unmet gate, and never an exercise changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, final

from attrs import evolve, frozen

from engage.assessments import assess
from engage.catalogues import Catalogue, Gate, Setting
from engage.citations import Authority
from engage.exercises import Exercise
from engage.findings import Finding
from engage.lifecycles.standing import way
from engage.outcomes import Force, Outcome
from engage.stages import KnownFrom, Stage

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
    leaves = way(exercise, enters, setting.process).leaves
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


__all__ = ("Blocked", "blocked_by", "gates_between")
