"""
Everything known about one exercise, in one value that every way of showing it starts from.

A report never says that an exercise is lawful: it says what is met, what is not, and what is open.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntEnum
from functools import cache, cached_property
from typing import Final, final

from attrs import frozen

from engage.assessments import Assessment, assess
from engage.catalogues import Catalogue, Gate, Setting
from engage.citations import Authority, Verification
from engage.dates import When
from engage.duties import DutiesFound, of_record
from engage.errors import TransitionNotAllowedError
from engage.exercises import Direction, Exercise
from engage.findings import Finding, plain
from engage.lifecycles import (
    Blocked,
    blocked_by,
    disagreement,
    due,
    gates_between,
    overrides,
    public_state,
    stage_of,
)
from engage.lifecycles.standing import moved_by
from engage.nations import ENGLAND_AND_WALES, Nation
from engage.outcomes import WORST_FIRST, Force, Outcome
from engage.processes import Move
from engage.stages import Event, Stage
from engage.triggers import once


class Status(IntEnum):
    """What a report comes to, as the exit code of a command."""

    NOTHING_OPEN = 0
    """Nothing that the law asks is not met or open."""
    NOT_MET = 1
    """Something that the law asks is not met."""
    UNUSABLE = 2
    """The input cannot be used."""
    OPEN = 3
    """Nothing that the law asks is not met, but something is unclear or for judgement."""
    FAULT = 4
    """Something broke in engage."""


_LEAD: Final = "exercise lead"
_OPEN: Final = frozenset({Outcome.UNCLEAR, Outcome.FOR_JUDGEMENT})


@final
@frozen(kw_only=True)
class Report:
    """
    One exercise held against one catalogue on one day, ready to be shown.

    Attributes:
        assessment: What was found.
        engage_version: The version of engage that found it.
    """

    assessment: Assessment
    engage_version: str

    @property
    def exercise(self) -> Exercise:
        """The exercise."""
        return self.assessment.exercise

    @cached_property
    def duties(self) -> DutiesFound:
        """Which duties apply, as at the exercise's own day."""
        return of_record(self.assessment.records[-1], self.assessment.catalogue)

    @property
    def status(self) -> Status:
        """What it comes to: faults first, then what binds as law."""
        if self.assessment.faults:
            return Status.FAULT
        outcome = self.assessment.outcome
        if outcome is Outcome.NOT_MET:
            return Status.NOT_MET
        return Status.OPEN if outcome in _OPEN else Status.NOTHING_OPEN

    @cached_property
    def disagreement(self) -> str:
        """How what is recorded of the stage contradicts itself; empty if it does not."""
        return disagreement(self.exercise, self.assessment.setting.process)

    @cached_property
    def stage(self) -> Stage | None:
        """Where the exercise stands, by its events if they moved it; ``None`` if nothing says."""
        try:
            stage = stage_of(self.exercise, self.assessment.setting.process)
        except TransitionNotAllowedError:
            return None
        told = moved_by(self.exercise) or self.exercise.stage is not None
        return stage if told else None

    @property
    def next_move(self) -> Move | None:
        """The ordinary course from there; ``None`` from an end, or where nothing says."""
        return None if self.stage is None else self.assessment.setting.process.way_on(self.stage)

    @property
    def next_stage(self) -> Stage | None:
        """The stage that comes next; ``None`` at an end, or where nothing says."""
        return None if self.next_move is None else self.next_move.enters

    @property
    def due(self) -> When | None:
        """When it must have come there; ``None`` if nothing says."""
        return None if self.next_stage is None else due(self.exercise, self.next_stage)

    @cached_property
    def next_gates(self) -> tuple[Gate, ...]:
        """The gates on the way there."""
        move, assessment = self.next_move, self.assessment
        if move is None:
            return ()
        return gates_between(move.leaves, move.enters, assessment.catalogue, assessment.setting)

    @property
    def movers(self) -> tuple[str, ...]:
        """Who can move it there: whom its gates name, or whoever leads the exercise."""
        return once(gate.mends for gate in self.next_gates) or (_LEAD,)

    @cached_property
    def blocked(self) -> tuple[Blocked, ...]:
        """Everything that keeps the exercise from the stage that comes next."""
        assessment = self.assessment
        if self.next_stage is None:
            return ()
        return blocked_by(self.exercise, self.next_stage, assessment.catalogue, assessment.setting)

    @property
    def overrides(self) -> tuple[Event, ...]:
        """The events in which a gate was overridden."""
        return overrides(self.exercise)

    @property
    def public_state(self) -> str:
        """What the public sees of the exercise on the day asked about."""
        return public_state(self.exercise, self.assessment.setting.on)

    @cached_property
    def to_act_on(self) -> tuple[Finding, ...]:
        """What is not met and not mended: law before policy before practice."""
        return self.with_outcome(Outcome.NOT_MET)

    @cached_property
    def for_judgement(self) -> tuple[Finding, ...]:
        """What a named person must judge."""
        return self.with_outcome(Outcome.FOR_JUDGEMENT)

    @cached_property
    def by_outcome(self) -> tuple[Finding, ...]:
        """Every finding, the worst first."""
        return tuple(
            sorted(self.assessment.findings, key=lambda each: WORST_FIRST.index(each.outcome))
        )

    @cached_property
    def mended(self) -> tuple[Finding, ...]:
        """What an earlier round got wrong and a later round makes up for, the worst first."""
        return tuple(each for each in self.by_outcome if each.mended_by)

    def waiting_for(self, fact: str) -> tuple[str, ...]:
        """Return the ids of the rules that wait for the answer to this open question."""
        return once(
            each.rule
            for each in self.assessment.findings
            if fact in each.missing and each.outcome in _OPEN and not each.mended_by
        )

    def with_outcome(self, outcome: Outcome) -> tuple[Finding, ...]:
        """Return the findings with this outcome that are not mended, those of law first."""
        found = (
            each
            for each in self.assessment.findings
            if each.outcome is outcome and not each.mended_by
        )
        return tuple(sorted(found, key=lambda each: tuple(Force).index(each.force)))

    @cached_property
    def authorities(self) -> tuple[Authority, ...]:
        """Every authority cited by a finding that asks something of the reader, the worst first."""
        return once(
            authority
            for each in self.by_outcome
            if each.outcome not in (Outcome.MET, Outcome.NOT_APPLICABLE)
            for authority in each.authority
        )

    @cached_property
    def cautions(self) -> tuple[str, ...]:
        """What a reader must know before relying on the report."""
        return tuple(self._cautions())

    def _cautions(self) -> Iterator[str]:
        if outside := self.duties.outside:
            yield outside
        for each in self.assessment.faults:
            yield f"The rule {each.rule} could not be run ({each.fault})."
        for fact in self.assessment.contradictions:
            for record in self.assessment.records:
                if fact not in record.contradictions:
                    continue
                told = " and ".join(plain(value) for value in record.contradictions[fact])
                yield f"The record contradicts itself on {fact} ({told}); it counts as not known."
        yield from self._disagreements()
        yield from self._abroad()
        if number := len(self.duties.open):
            yield (
                f"{number} {'duty turns' if number == 1 else 'duties turn'} on facts that are not "
                "recorded; what the law asks under them is not held against the exercise here."
            )
        unread = [each.label for each in self.authorities if each.verified is not Verification.READ]
        if unread:
            yield f"Not read when written down, so check before relying on it: {'; '.join(unread)}."
        for departure in self.assessment.catalogue.departures:
            yield f"The rule {departure.rule} was left out or replaced: {departure.because}"
        yield (
            "Not legal advice. Engage does not decide whether a process was fair as a whole, "
            "nor what a court would do."
        )

    def _abroad(self) -> Iterator[str]:
        """Yield where the law here is not that of the body's nation, or the matter another's."""
        nation = self.duties.nation
        if nation is None:
            yield "The body's nation is not recorded; the law here is that of England and Wales."
        elif nation is Nation.WALES:
            yield (
                "Welsh statutory duties are not in this catalogue: of the duties read here, only "
                "those that extend to Wales were held against the exercise."
            )
        elif nation not in ENGLAND_AND_WALES:
            yield (
                "The law here is that of England and Wales; "
                f"it is not established for {plain(nation.value).title()}."
            )
        if self.exercise.direction is not Direction.OURS:
            return
        for duty in self.duties.of_another_body:
            bound = ", ".join(sorted(plain(word) for word in duty.reach.bodies))
            yield (
                f"{duty.title}: on the record this is a function of another body ({bound}); "
                "check the power to act."
            )

    def _disagreements(self) -> Iterator[str]:
        """Yield where the record says one thing and what was done another, or a gate was passed."""
        yield from filter(None, (self.assessment.classification.disagreement, self.disagreement))
        for event in self.overrides:
            when = f" on {event.at}" if event.at else ""
            yield (
                f"{', '.join(event.overrode)} was overridden{when} by {event.actor} "
                f"({event.role}): {event.reason}"
            )


@cache
def _version() -> str:
    # Looking it up takes longer than all the outcomes, and importing what does as long as attrs.
    from importlib.metadata import version

    return version("engage-governance")


def report(exercise: Exercise, catalogue: Catalogue, setting: Setting) -> Report:
    """Return everything that *catalogue* says about *exercise* on the date of *setting*."""
    return Report(
        assessment=assess(exercise, catalogue, setting),
        engage_version=_version(),
    )


__all__ = ("Report", "Status", "report")
