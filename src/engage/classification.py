"""
What kind of exercise something is, judged by what was done and never by its label.

The table of kinds comes with the catalogue; this module walks it, round by round, and says why.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, final

from attrs import frozen

from engage.catalogues import Catalogue, KindLine, Setting
from engage.citations import Authority
from engage.errors import EngageError
from engage.exercises import Confidence, Exercise, ExerciseKind
from engage.facts import Fact, FactKind, Record
from engage.findings import filled
from engage.outcomes import Reading
from engage.triggers import once

_FORMAL: Final = (
    ExerciseKind.CONSULTATION,
    ExerciseKind.PUBLICITY,
    ExerciseKind.UNCLEAR,
    ExerciseKind.CALL_FOR_EVIDENCE,
    ExerciseKind.ENGAGEMENT,
    ExerciseKind.NOTHING,
)
"""The kinds from the one that asks most of a body to the one that asks least."""


@final
@frozen(kw_only=True)
class KindReading:
    """
    What kind one round is, and why.

    Attributes:
        about: The round; empty where the exercise has none.
        kind: The kind.
        because: Why, for an officer.
        confidence: High where recorded facts fix the kind; medium where it rests on something
            inferred, planned or judged; low where the record does not tell.
        relied_on: The ids of the facts on which it rests.
        missing: The facts that would settle it.
        authority: On whose authority.
    """

    about: str
    kind: ExerciseKind
    because: str
    confidence: Confidence
    relied_on: tuple[str, ...]
    missing: tuple[Fact, ...]
    authority: tuple[Authority, ...]


@final
@frozen(kw_only=True)
class Classification:
    """
    What kind of exercise it is as a whole, with the reading of each round.

    Attributes:
        kind: The kind that asks most of the body among its rounds.
        because: Why, for an officer.
        confidence: The lowest of the rounds'; low also where rounds differ.
        mixed: Whether its rounds are of different kinds.
        declared: What it was called in public.
        disagreement: How the label differs from what was found; empty if it does not.
        rounds: The reading of each round.
    """

    kind: ExerciseKind
    because: str
    confidence: Confidence
    mixed: bool
    declared: tuple[str, ...]
    disagreement: str
    rounds: tuple[KindReading, ...]

    @property
    def missing(self) -> tuple[Fact, ...]:
        """The facts that would settle it."""
        return once(fact for reading in self.rounds for fact in reading.missing)


def records(exercise: Exercise, catalogue: Catalogue, setting: Setting) -> tuple[Record, ...]:
    """Return what is known of each round of *exercise*; of the exercise itself, if it has none."""
    return tuple(
        Record(exercise, catalogue.facts, setting.on, round_, catalogue.duties, setting.policy)
        for round_ in exercise.rounds or (None,)
    )


def classify(exercise: Exercise, catalogue: Catalogue, setting: Setting) -> Classification:
    """Return what kind of exercise it is, and why, whatever it is called."""
    return of_records(records(exercise, catalogue, setting), catalogue)


def of_records(known: tuple[Record, ...], catalogue: Catalogue) -> Classification:
    """Return the classification of the exercise whose rounds are *known*."""
    readings = tuple(_read(record, catalogue.kinds) for record in known)
    first = min(readings, key=lambda reading: _FORMAL.index(reading.kind))
    mixed = len({reading.kind for reading in readings}) > 1
    exercise = known[0].exercise
    declared = once(
        (*exercise.called, *(name for round_ in exercise.rounds for name in round_.called))
    )
    return Classification(
        kind=first.kind,
        because=_mixed(readings) if mixed else first.because,
        confidence=Confidence.LOW if mixed else _lowest(readings),
        mixed=mixed,
        declared=declared,
        disagreement=_disagreement(first.kind, exercise, declared),
        rounds=readings,
    )


def _read(record: Record, lines: Iterable[KindLine]) -> KindReading:
    """Return the kind of one round; a table that breaks leaves it unclear."""
    try:
        return _walked(record, lines)
    except EngageError:
        raise
    except Exception as error:  # noqa: BLE001 - whatever breaks in a table is reported
        return _unclear(
            record,
            f"The table of kinds could not be run ({type(error).__name__}: {error}). That is a "
            "fault in the table, not in the exercise; it is treated as consultation.",
        )


def _walked(record: Record, lines: Iterable[KindLine]) -> KindReading:
    """Return the kind by the first line that holds, unless an earlier one may hold too."""
    possible: list[KindLine] = []
    because: list[str] = []
    missing: list[Fact] = []
    certain = False
    for line in lines:
        explained = line.when.explain(record)
        because += explained.because
        if explained.reading is Reading.NO:
            continue
        missing += explained.missing
        possible.append(line)
        if certain := explained.reading is Reading.YES:
            break
    relied_on = once(because)
    kinds = {line.kind for line in possible}
    if certain and len(kinds) == 1:
        return KindReading(
            about=record.about,
            kind=possible[-1].kind,
            because=filled(possible[-1].says, record),
            confidence=_confidence(record, relied_on),
            relied_on=relied_on,
            missing=(),
            authority=possible[-1].authority,
        )
    asked = once(missing)
    between = " or ".join(once(line.kind for line in possible)) or "any known kind"
    return _unclear(
        record,
        f"The record does not tell if this is {between}; it is treated as consultation.",
        relied_on,
        asked,
    )


def _unclear(
    record: Record, because: str, relied_on: tuple[str, ...] = (), missing: tuple[Fact, ...] = ()
) -> KindReading:
    """Return the reading of a round whose kind cannot be told."""
    return KindReading(
        about=record.about,
        kind=ExerciseKind.UNCLEAR,
        because=because,
        confidence=Confidence.LOW,
        relied_on=relied_on,
        missing=missing,
        authority=(),
    )


def _confidence(record: Record, relied_on: tuple[str, ...]) -> Confidence:
    """Return how sure a kind is that rests on these facts."""
    facts = [record.facts[name] for name in relied_on]
    judged = any(fact.kind is FactKind.JUDGEMENT for fact in facts)
    soft = any(
        answer.inferred or answer.planned for fact in facts for answer in record.answers(fact)
    )
    return Confidence.MEDIUM if judged or soft else Confidence.HIGH


def _lowest(readings: tuple[KindReading, ...]) -> Confidence:
    return max((reading.confidence for reading in readings), key=tuple(Confidence).index)


def _mixed(readings: tuple[KindReading, ...]) -> str:
    parts = (f"{reading.about} is {reading.kind}" for reading in readings)
    return f"Its rounds differ, and each is judged by itself: {'; '.join(parts)}."


def _disagreement(kind: ExerciseKind, exercise: Exercise, declared: tuple[str, ...]) -> str:
    """Return how what it is called differs from what it is; the name carries no weight."""
    if kind is ExerciseKind.UNCLEAR:
        return ""
    named = [name for name in declared if "consult" in name.lower()]
    if kind not in (ExerciseKind.CONSULTATION, ExerciseKind.PUBLICITY) and named:
        return f"It was called {named[0]!r}, but by what was done it is {kind}."
    plain = [name for name in declared if "consult" not in name.lower()]
    if kind is ExerciseKind.CONSULTATION and plain and not named:
        return f"It was called {plain[0]!r}, but by what was done it is consultation."
    label = exercise.label
    if label is not None and label.kind is not kind:
        return f"Whoever made the record took it for {label.kind}; by what was done it is {kind}."
    return ""


__all__ = ("Classification", "KindReading", "classify", "of_records", "records")
