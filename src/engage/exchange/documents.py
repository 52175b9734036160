"""Exercises as text: from and to documents in TOML and JSON."""

from __future__ import annotations

import json
import warnings
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cache

from engage.answers import Answer
from engage.errors import (
    InvalidDocumentError,
    InvalidValueError,
    MissingExtraError,
    UnknownKeyWarning,
)
from engage.exchange._answers import NO_SUCH_FACT, Facts, fits, meant
from engage.exchange._careful import CarefulReading
from engage.exchange._loading import Format, load
from engage.exchange._quick import document_of, exercise_of
from engage.exchange._toml import toml
from engage.exchange._values import TOO_DEEP, Table, as_table, dotted, leaves, shown
from engage.exercises import Exercise


@cache
def known_facts() -> Facts:
    """
    Return the facts that a document can answer unless its reader has others.

    They are the law's, and those of the codes and policies that ship.
    """
    from engage import law, practice
    from engage.law import vocabulary

    asked = {fact.id: fact for fact in vocabulary.FACTS}
    return {**practice.facts(), **asked, **law.standard().facts}


def parse(
    text: str | bytes,
    *,
    name: str = "exercise",
    format: Format = "toml",  # noqa: A002 - the command line has the same word for it
    facts: Facts | None = None,
) -> Exercise:
    """
    Return the exercise that *text* describes, answering *facts*; the errors call it by its *name*.

    Keys that are not known are kept under ``extra``, each with an ``UnknownKeyWarning``.

    >>> smallest = '''
    ... schema = "engage/1"
    ... reference = "parking-2026"
    ... title = "Parking in the market square"
    ... [body]
    ... name = "Anytown Council"
    ... '''
    >>> parse(smallest).body.name
    'Anytown Council'

    Raises:
        InvalidDocumentError: If anything is wrong: every problem, each with its place and remedy.
        MissingExtraError: If the extra ``files`` is not installed.
    """
    exercise, unknown = read_text(text, name, format, facts)
    warn(unknown)
    return exercise


def read_text(
    text: str | bytes, name: str, form: Format, facts: Facts | None
) -> tuple[Exercise, Sequence[UnknownKeyWarning]]:
    """Return the exercise that *text* describes, and a warning for each key that is not known."""
    known = known_facts() if facts is None else facts
    try:
        document, repeated = load(text, form)
        if not repeated and (quickly := _quickly(document, known)) is not None:
            return quickly, ()
        reading = CarefulReading(known)
        exercise = reading.exercise(document)
    except InvalidValueError as problem:
        raise InvalidDocumentError(name, [problem]) from None
    except RecursionError:
        raise InvalidDocumentError(name, [InvalidValueError("document", *TOO_DEEP)]) from None
    if exercise is None:
        raise InvalidDocumentError(name, reading.problems)
    return exercise, reading.unknown


def _quickly(document: object, facts: Facts) -> Exercise | None:
    """Return the exercise that *document* describes; ``None`` if anything is wrong or not known."""
    keys = as_table(document)
    try:
        return None if keys is None else exercise_of(keys, facts)
    except MissingExtraError:
        raise
    except Exception:  # noqa: BLE001 - whatever it stumbles on, the careful reading explains
        return None


def warn(unknown: Sequence[UnknownKeyWarning]) -> None:
    """Warn of each key that is not *known*, at the line that called whoever calls this."""
    for warning in unknown:
        warnings.warn(warning, stacklevel=3)


def dumps(
    exercise: Exercise,
    format: Format = "toml",  # noqa: A002 - the command line has the same word for it
    *,
    facts: Facts | None = None,
) -> str:
    """
    Return *exercise* as a document, from which `parse` makes an equal one.

    Raises:
        InvalidDocumentError: If it holds what could not be read again.
        MissingExtraError: If the extra ``files`` is not installed.
    """
    known = known_facts() if facts is None else facts
    places = [("answers", exercise.answers)]
    places += [(f"rounds[{i}].answers", each.answers) for i, each in enumerate(exercise.rounds)]
    problems = [each for at, answers in places for each in unfit(at, answers, known)]
    if problems:
        raise InvalidDocumentError(exercise.reference, problems)
    document = document_of(exercise)
    text = json_text(document) if format == "json" else toml(document)
    try:
        text.encode()
    except UnicodeEncodeError:
        raise InvalidDocumentError(exercise.reference, [_half_a_character(document)]) from None
    return text


def unfit(at: str, answers: Iterable[Answer], facts: Facts) -> Iterator[InvalidValueError]:
    """Yield a problem for each of the *answers* at the path *at* that could not be read again."""
    for answer in answers:
        fact = facts.get(answer.fact)
        if fact is not None and fits(fact, answer.value):
            continue
        here = dotted(at, answer.fact)
        if fact is None:
            yield InvalidValueError(here, NO_SUCH_FACT, meant(answer.fact, facts))
        else:
            problem = f"{shown(answer.value)} does not answer {fact.question!r}"
            yield InvalidValueError(here, problem, fact.takes)


def _half_a_character(document: Table) -> InvalidValueError:
    """Return the problem with a *document* that holds half of a character."""
    try:
        for _ in leaves(document, ""):
            pass
    except InvalidValueError as error:
        return error
    return InvalidValueError("extra", "a key is not text", "Take the half of a character out of it")


def json_text(document: Table) -> str:
    """Return *document* in JSON, its dates as text."""
    return json.dumps(document, ensure_ascii=False, indent=2, default=_iso) + "\n"


def _iso(value: date) -> str:
    return value.isoformat()


__all__ = ("dumps", "json_text", "known_facts", "parse", "read_text", "unfit", "warn")
