"""
The careful reading of a document: every problem at once, and what is kept of unknown keys.

It is slower than the quick way, and agrees with it on every document that has neither.
"""

from __future__ import annotations

from functools import partial
from types import SimpleNamespace
from typing import Any, Final, final

from attrs import NOTHING, AttrsInstance, fields

from engage.answers import Answer
from engage.catalogues import nearest
from engage.errors import InvalidValueError, UnknownKeyWarning
from engage.exchange._answers import NO_SUCH_FACT, Facts, meant, tables_in, value_of
from engage.exchange._quick import SCHEMA
from engage.exchange._shapes import Part, is_noun, parts_of, words_of
from engage.exchange._values import (
    TWICE,
    Reader,
    Repeated,
    Table,
    dotted,
    leaves,
    reader_of,
    several,
    shown,
    table,
    text,
)
from engage.exercises import Exercise, Plain
from engage.facts import Fact
from engage.rounds import Round

ENOUGH: Final = 1000
"""Problems and unknown keys past which a document is taken for something else."""

_GUESSES: Final = 50
"""Names for which the nearest known one is looked up: that is slow, and past some helps nobody."""

_UNREADABLE: Final = object()
"""Stands for a value that cannot be read; the problem with it has been noted."""


_KEPT: Final = object()
"""Stands for a value that is kept under ``extra``."""


class _EnoughError(Exception):
    """There is no use in reading on."""


@final
class CarefulReading:
    """
    One careful reading of one document.

    Attributes:
        problems: Everything that is wrong.
        unknown: A warning for each key that is not known.
    """

    def __init__(self, facts: Facts) -> None:
        """Begin a reading of answers to these *facts*."""
        self.problems: list[InvalidValueError] = []
        self.unknown: list[UnknownKeyWarning] = []
        self._facts = facts
        self._extra: dict[str, Plain | tuple[Plain, ...]] = {}
        self._guesses = _GUESSES

    def exercise(self, document: object) -> Exercise | None:
        """Return the exercise that *document* describes; ``None`` if there are problems."""
        try:
            found = self._document(document)
        except _EnoughError:
            problem = f"there are more than {ENOUGH} problems and unknown keys"
            remedy = "Make sure that this is the record of an exercise"
            self.problems.append(InvalidValueError("document", problem, remedy))
            return None
        return found if isinstance(found, Exercise) else None

    def _document(self, document: object) -> object:
        keys = self._table(document, "document")
        if keys is None:
            return None
        written = keys.get("schema")
        if "schema" not in keys:
            self._refuse("schema", "this is missing", f'Begin with schema = "{SCHEMA}"')
        elif written != SCHEMA:
            # What another version means by its keys is not known, so nothing else is judged.
            problem = f"{shown(written)} is not a version that can be read here"
            self._refuse("schema", problem, f'Write the file as "{SCHEMA}", or update engage')
            return None
        rest = {key: value for key, value in keys.items() if key != "schema"}
        return self._noun(Exercise, rest, "")

    def _noun(self, kind: type[AttrsInstance], given: object, at: str, **known: object) -> object:
        """Return the noun that is *given*, or what can be told of it if it has problems."""
        before = len(self.problems)
        keys = self._table(given, at)
        if keys is None:
            return _UNREADABLE
        parts = parts_of(kind)
        for name in (name for name, part in parts.items() if part.required and name not in keys):
            remedy = f"Add it: {_phrase(words_of(kind)[name])}"
            self._refuse(dotted(at, name), "this is missing", remedy)
        values = dict(known)
        told = {
            field.name: None if field.default is NOTHING else field.default
            for field in fields(kind)
        }
        for key, value in keys.items():
            here = dotted(at, key)
            found = self._field(kind, key, value, here)
            if found is _UNREADABLE:
                # A text that is nobody else's, so that no check takes it for another.
                told[key] = here if parts[key].kind is str else None
            elif found is not _KEPT:
                values[key] = found
        standing = SimpleNamespace(**(told | values))
        self._check(kind, values, standing, at)
        if len(self.problems) > before:
            return standing
        if kind is Exercise:
            values["extra"] = self._extra
        make: Any = kind
        return make(**values)

    def _field(self, kind: type[AttrsInstance], key: str, value: object, here: str) -> object:
        """Return what stands under one *key* of a noun."""
        parts = parts_of(kind)
        if key in parts:
            return self._part(parts[key], value, here)
        if key == "answers" and kind in _ANSWERED:
            return self._answers(value, here)
        if key == "extra" and kind is Exercise:
            for name, each in (self._table(value, here) or {}).items():
                if self._read(text, name, here) is not _UNREADABLE:
                    self._keep(each, name)
            return _KEPT
        self._guesses -= 1
        likely = nearest(key, parts)[:1] if self._guesses > 0 else ()
        self._count()
        self.unknown.append(UnknownKeyWarning(here, likely))
        self._keep(value, here)
        return _KEPT

    def _check(
        self, kind: type[AttrsInstance], values: Table, standing: SimpleNamespace, at: str
    ) -> None:
        """Run the checks of a noun one by one, so that no problem hides another."""
        for field in fields(kind):
            if field.validator is not None and field.name in values:
                try:
                    field.validator(standing, field, values[field.name])
                except InvalidValueError as error:
                    self._refuse(dotted(at, error.at), error.problem, error.remedy)

    def _part(self, part: Part, value: object, at: str) -> object:
        """Return what the *value* of one field means."""
        if part.nullable and value is None:
            return None
        if part.several is None:
            return self._one(part.kind, value, at)
        if self._read(several, value, at) is _UNREADABLE:
            return _UNREADABLE
        items = several(value)
        found = [self._one(part.kind, each, f"{at}[{i}]") for i, each in enumerate(items)]
        return part.several(each for each in found if each is not _UNREADABLE)

    def _one(self, kind: type, value: object, at: str) -> object:
        if is_noun(kind):
            return self._noun(kind, value, at)
        return self._read(reader_of(kind), value, at)

    def _read(self, read: Reader, value: object, at: str) -> object:
        """Return what *value* means to the reader *read*."""
        try:
            return read(value, None)
        except InvalidValueError as error:
            self._refuse(at, error.problem, error.remedy)
            return _UNREADABLE

    def _table(self, value: object, at: str) -> Table | None:
        """Return *value* if it is a table."""
        try:
            found = table(value)
        except InvalidValueError as error:
            self._refuse(at, error.problem, error.remedy)
            return None
        for key in value.twice if isinstance(value, Repeated) else ():
            self._refuse(dotted("" if at == "document" else at, key), *TWICE)
        return found

    def _answers(self, said: object, at: str) -> tuple[Answer, ...]:
        """Return the answers *said*, without those that cannot be read."""
        found: list[object] = []
        for name, given in (self._table(said, at) or {}).items():
            here = dotted(at, name)
            fact = self._facts.get(name)
            if fact is None:
                self._guesses -= 1
                remedy = meant(name, self._facts) if self._guesses > 0 else "Leave it out"
                self._refuse(here, NO_SUCH_FACT, remedy)
            elif not (tables := tables_in(given)):
                value: Any = self._read(partial(_value_of, fact), given, here)
                if value is not _UNREADABLE:
                    found.append(Answer(fact=name, value=value))
            elif tables[0] is given:
                found.append(self._answer(fact, given, here))
            else:
                found += [self._answer(fact, each, f"{here}[{i}]") for i, each in enumerate(tables)]
        return tuple(each for each in found if isinstance(each, Answer))

    def _answer(self, fact: Fact, given: object, at: str) -> object:
        """Return an answer to *fact* that is *given* as a table, with its evidence and the like."""
        keys = self._table(given, at)
        if keys is None:
            return _UNREADABLE
        here = dotted(at, "value")
        value: object = _UNREADABLE
        if "value" in keys:
            value = self._read(partial(_value_of, fact), keys["value"], here)
        else:
            self._refuse(here, "this is missing", fact.takes)
        rest = {key: each for key, each in keys.items() if key != "value"}
        stand_in = False if value is _UNREADABLE else value
        return self._noun(Answer, rest, at, fact=fact.id, value=stand_in)

    def _keep(self, value: object, at: str) -> None:
        """Keep what stands at a path that is not known."""
        try:
            for path, plain in leaves(value, at):
                if path in self._extra:
                    self._refuse(path, *TWICE)
                self._extra[path] = plain
        except InvalidValueError as error:
            self._refuse(error.at, error.problem, error.remedy)

    def _refuse(self, at: str, problem: str, remedy: str) -> None:
        self._count()
        self.problems.append(InvalidValueError(at, problem, remedy))

    def _count(self) -> None:
        if len(self.problems) + len(self.unknown) >= ENOUGH:
            raise _EnoughError


def _phrase(said: str) -> str:
    """Return a sentence as the end of another."""
    return f"{said[0].lower()}{said[1:].rstrip('.')}"


def _value_of(fact: Fact, said: object, _type: object) -> object:
    return value_of(fact, said)


_ANSWERED: Final[frozenset[type]] = frozenset({Exercise, Round})
"""The nouns on which answers are kept."""

__all__ = ("ENOUGH", "CarefulReading")
