"""
Every finding of a catalogue on an exercise, and what they come to.

Outcomes are worked out at once; findings, which carry words, when they are read.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import final

from attrs import field, frozen

from engage.catalogues import (
    Catalogue,
    Consideration,
    Ground,
    Principle,
    Setting,
    nearest,
)
from engage.classification import Classification, of_records, records
from engage.errors import EngageError, UnknownPrincipleError
from engage.exercises import Exercise
from engage.facts import Fact, FactKind, Record
from engage.findings import Finding, fault, finding
from engage.outcomes import Force, Outcome, Reading, worst
from engage.rules import Heading, Rule
from engage.triggers import Explanation, Trigger, once


@final
@frozen(kw_only=True)
class HeadingResult:
    """
    What the findings under one heading come to.

    Attributes:
        heading: The heading.
        outcome: The worst of its findings, leaving out those that a later round mends.
        findings: Its findings, in the order of the catalogue.
    """

    heading: Heading
    outcome: Outcome
    findings: tuple[Finding, ...]


@final
@frozen(kw_only=True)
class PrincipleResult:
    """
    What a principle comes to.

    Attributes:
        principle: The principle.
        outcome: The worst of the findings that count towards it, leaving out those that are mended.
        findings: Those findings, in the order of the catalogue.
    """

    principle: Principle
    outcome: Outcome
    findings: tuple[Finding, ...]


@final
@frozen(kw_only=True)
class GroundReading:
    """
    Whether one ground of a duty to consult holds.

    Attributes:
        ground: The ground.
        reading: Yes, no or cannot tell.
        missing: The facts that would settle it.
    """

    ground: Ground
    reading: Reading
    missing: tuple[Fact, ...]


@final
@frozen(kw_only=True)
class Assessment:
    """
    One exercise held against one catalogue on one day.

    Attributes:
        exercise: The exercise.
        catalogue: The norms.
        setting: The date asked about.
        records: What is known of each round; of the exercise itself, if it has none.
    """

    exercise: Exercise
    catalogue: Catalogue
    setting: Setting
    records: tuple[Record, ...] = field(eq=False, repr=False)

    @cached_property
    def classification(self) -> Classification:
        """What kind of exercise it is, and why."""
        return of_records(self.records, self.catalogue)

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """One finding for every rule and round, the met ones too, and every demand that arises."""
        return tuple(self._findings())

    def _findings(self) -> Iterator[Finding]:
        mended = self._mended
        for rule in self.catalogue.asked:
            for record in _asked(rule, self.records):
                mender = mended.get((rule.heading.counts, record.about), "")
                try:
                    if rule.arises is None or rule.arises.holds(record):
                        yield finding(rule, record, mended_by=mender)
                except EngageError:
                    raise
                except Exception as error:  # noqa: BLE001 - whatever breaks in a rule is reported
                    yield fault(rule, record, error)

    @cached_property
    def _mended(self) -> dict[tuple[str, str], str]:
        """The later round that mends a heading of an earlier one, by heading and earlier round."""
        mended: dict[tuple[str, str], str] = {}
        if len(self.records) == 1:
            return mended
        headings = once(rule.heading for rule in self.catalogue)
        menders = {
            each.counts: each.mended_when for each in headings if each.mended_when is not None
        }
        for key, condition in menders.items():
            mender = ""
            for record in reversed(self.records):
                outcome = self._round_outcome(key, record)
                if mender:
                    mended[key, record.about] = mender
                if outcome is Outcome.MET and _holds(condition, record):
                    mender = record.about
        return mended

    def _round_outcome(self, heading: str, record: Record) -> Outcome:
        """Return what the rules that count under *heading* come to on one round."""
        outcomes_there = (
            outcome_of(rule, record)
            for rule in self.catalogue.asked
            if rule.per_round and rule.heading.counts == heading
        )
        return worst(outcome for outcome in outcomes_there if outcome is not None)

    @cached_property
    def headings(self) -> tuple[HeadingResult, ...]:
        """What the findings under each heading come to, in the order of the catalogue."""
        groups: dict[str, list[Finding]] = {}
        for each in self.findings:
            groups.setdefault(each.heading.id, []).append(each)
        return tuple(
            HeadingResult(
                heading=found[0].heading,
                outcome=worst(each.outcome for each in found if not each.mended_by),
                findings=tuple(found),
            )
            for found in groups.values()
        )

    @cached_property
    def principles(self) -> tuple[PrincipleResult, ...]:
        """What each principle of the catalogue comes to."""
        return tuple(self._principle(each) for each in self.catalogue.principles)

    def _principle(self, principle: Principle) -> PrincipleResult:
        """Return what *principle* comes to; not applicable where its gate is."""
        found = tuple(each for each in self.findings if each.heading.counts in principle.headings)
        gates = [each.outcome for each in found if each.rule == principle.gate]
        arises = not gates or worst(gates) is not Outcome.NOT_APPLICABLE
        return PrincipleResult(
            principle=principle,
            outcome=worst(each.outcome for each in found if arises and not each.mended_by),
            findings=found,
        )

    def principle(self, name: str) -> PrincipleResult:
        """
        Return what the principle with this id comes to.

        Raises:
            UnknownPrincipleError: If there is none; it names the nearest.
        """
        found = {each.principle.id: each for each in self.principles}
        if name not in found:
            raise UnknownPrincipleError(name, nearest(name, found))
        return found[name]

    @cached_property
    def grounds(self) -> tuple[GroundReading, ...]:
        """Which grounds of a duty to consult hold, of the exercise as a whole."""
        return tuple(_read(ground, self.records[-1]) for ground in self.catalogue.grounds)

    @cached_property
    def considerations(self) -> tuple[Consideration, ...]:
        """What bears on relief, as far as it is recorded."""
        record = self.records[-1]
        return tuple(each for each in self.catalogue.considerations if _holds(each.when, record))

    @cached_property
    def contradictions(self) -> tuple[str, ...]:
        """The ids of facts to which the record gives more than one answer."""
        return tuple(
            fact
            for fact in self.catalogue.facts
            if any(_contradicted(fact, record) for record in self.records)
        )

    @property
    def faults(self) -> tuple[Finding, ...]:
        """The findings of rules that broke."""
        return tuple(each for each in self.findings if each.fault)

    @cached_property
    def outcome(self) -> Outcome:
        """The worst of everything that binds as law, mended findings left out."""
        return worst(
            each.outcome for each in self.findings if each.force is Force.LAW and not each.mended_by
        )

    @cached_property
    def questions(self) -> tuple[Fact, ...]:
        """
        The open questions, the most decisive first.

        A question is the more decisive the more findings wait for it, those of law first;
        what a person must judge comes after what can be looked up.
        Nothing is asked for the sake of a round that a later one mends.
        """
        weight: dict[str, tuple[int, int]] = {}
        for each in self.findings:
            if each.mended_by or each.outcome not in (Outcome.UNCLEAR, Outcome.FOR_JUDGEMENT):
                continue
            for name in each.missing:
                law, every = weight.get(name, (0, 0))
                weight[name] = law + (each.force is Force.LAW), every + 1
        facts = self.catalogue.facts
        order = {name: place for place, name in enumerate(facts)}

        def decisiveness(name: str) -> tuple[bool, int, int, int]:
            law, every = weight[name]
            return facts[name].kind is FactKind.JUDGEMENT, -law, -every, order[name]

        return tuple(facts[name] for name in sorted(weight, key=decisiveness))


def assess(exercise: Exercise, catalogue: Catalogue, setting: Setting) -> Assessment:
    """
    Hold *exercise* against every rule of *catalogue* as on the date of *setting*.

    Raises:
        InvalidValueError: If an answer is not one that its question takes.
    """
    return Assessment(
        exercise=exercise,
        catalogue=catalogue,
        setting=setting,
        records=records(exercise, catalogue, setting),
    )


def outcomes(exercise: Exercise, catalogue: Catalogue, setting: Setting) -> dict[str, Outcome]:
    """
    Return the outcome of every rule that arises: what a register needs.

    Of an exercise with several rounds it is the worst, mended or not.
    """
    known = records(exercise, catalogue, setting)
    found: dict[str, Outcome] = {}
    for rule in catalogue.asked:
        for record in _asked(rule, known):
            outcome = outcome_of(rule, record)
            if outcome is not None:
                earlier = found.get(rule.id)
                found[rule.id] = outcome if earlier is None else worst((earlier, outcome))
    return found


def outcome_of(rule: Rule, record: Record) -> Outcome | None:
    """
    Return the outcome of *rule* on *record*; ``None`` if its question does not come up there.

    A rule that breaks is never met.
    """
    try:
        arises = rule.arises is None or rule.arises.holds(record)
        return rule.outcome(record) if arises else None
    except EngageError:
        raise
    except Exception:  # noqa: BLE001 - the assessment reports what broke
        return Outcome.UNCLEAR


def _asked(rule: Rule, known: tuple[Record, ...]) -> tuple[Record, ...]:
    """Return the records of which *rule* is asked."""
    return known if rule.per_round else known[-1:]


def _read(ground: Ground, record: Record) -> GroundReading:
    """Return whether *ground* holds; one whose condition breaks cannot be told."""
    try:
        explained = ground.when.explain(record)
    except EngageError:
        raise
    except Exception:  # noqa: BLE001 - the rules that ask the same facts report what broke
        explained = Explanation(reading=Reading.CANNOT_TELL)
    return GroundReading(ground=ground, reading=explained.reading, missing=explained.missing)


def _contradicted(fact: str, record: Record) -> bool:
    """Return whether *record* answers *fact* in several ways, even where it decides nothing."""
    try:
        return record[fact] is None and fact in record.contradictions
    except EngageError:
        raise
    except Exception:  # noqa: BLE001 - the rules that ask the same facts report what broke
        return False


def _holds(condition: Trigger, record: Record) -> bool:
    """Return whether *condition* holds; one that breaks does not."""
    try:
        return condition.holds(record)
    except EngageError:
        raise
    except Exception:  # noqa: BLE001 - the rules that ask the same facts report what broke
        return False


__all__ = (
    "Assessment",
    "GroundReading",
    "HeadingResult",
    "PrincipleResult",
    "assess",
    "outcome_of",
    "outcomes",
)
