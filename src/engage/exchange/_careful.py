"""
The careful reading of a document: every problem at once, and what becomes of keys that are not known.

It is slower than the quick way, and agrees with it on every document that has neither.
"""

from __future__ import annotations

from collections.abc import Iterable
from types import SimpleNamespace
from typing import Any, Final, final

from attrs import NOTHING, AttrsInstance, fields, has

from engage.answers import Answer
from engage.catalogues import nearest
from engage.errors import InvalidValueError, UnknownKeyWarning
from engage.exchange._answers import Facts, tables_in, value_of
from engage.exchange._quick import SCHEMA
from engage.exchange._shapes import Part, parts_of, words_of
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
)
from engage.exercises import Exercise, Plain
from engage.facts import Fact
from engage.rounds import Round

ENOUGH: Final = 1000
"""Problems and unknown keys past which a document is taken for something else, and reading stops."""

_GUESSES: Final = 50
"""Names for which the nearest known one is looked up: that is slow, and past some helps nobody."""

_UNREADABLE: Final = object()
"""Stands for a value that cannot be read; the problem with it has been noted."""


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
        self._guessed = 0

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
        """Return the noun that is *given*, or what can be told of it if there are problems with it."""
        before = len(self.problems)
        keys = self._table(given, at)
        if keys is None:
            return _UNREADABLE
        parts = parts_of(kind)
        for name in (name for name, part in parts.items() if part.required and name not in keys):
            said = words_of(kind)[name]
            remedy = f"Add it: {said[0].lower()}{said[1:].rstrip('.')}"
            self._refuse(dotted(at, name), "this is missing", remedy)
        values = dict(known)
        told = {
            field.name: None if field.default is NOTHING else field.default
            for field in fields(kind)
        }
        for key, value in keys.items():
            here = dotted(at, key)
            if key in parts:
                found = self._part(parts[key], value, here)
                if found is not _UNREADABLE:
                    values[key] = found
                else:
                    # A text that is nobody else's, so that no check takes it for another.
                    told[key] = here if parts[key].kind is str else None
            elif key == "answers" and kind in _ANSWERED:
                values[key] = self._answers(value, here)
            elif key == "extra" and kind is Exercise:
                for name, each in (self._table(value, here) or {}).items():
                    self._keep(each, name)
            else:
                self._unknown(here, self._nearest(key, parts))
                self._keep(value, here)
        standing = SimpleNamespace(**(told | values))
        self._check(kind, values, standing, at)
        if len(self.problems) > before:
            return standing
        if kind is Exercise:
            values["extra"] = self._extra
        make: Any = kind
        return make(**values)

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
        items = self._read(several, value, at)
        if not isinstance(items, list):
            return _UNREADABLE
        found = [self._one(part.kind, each, f"{at}[{i}]") for i, each in enumerate(items)]
        return part.several(each for each in found if each is not _UNREADABLE)

    def _one(self, kind: type, value: object, at: str) -> object:
        return self._noun(kind, value, at) if has(kind) else self._read(reader_of(kind), value, at)

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
        """Return the answers *said*."""
        found: list[object] = []
        for name, given in (self._table(said, at) or {}).items():
            here = dotted(at, name)
            fact = self._facts.get(name)
            if fact is None:
                likely = self._nearest(name, self._facts)
                remedy = (
                    f"Did you mean {' or '.join(likely)}?" if likely else "Leave the answer out"
                )
                self._refuse(here, "there is no fact of this name", remedy)
            elif isinstance(given, list) and (tables := tables_in(given)):
                found += [self._answer(fact, each, f"{here}[{i}]") for i, each in enumerate(tables)]
            else:
                found.append(self._answer(fact, given, here))
        return tuple(each for each in found if isinstance(each, Answer))

    def _answer(self, fact: Fact, given: object, at: str) -> object:
        """Return one answer to *fact*, from a plain value or from a table of it."""
        if not isinstance(given, dict) and not at.endswith("]"):
            value = self._value(fact, given, at)
            return value if value is _UNREADABLE else Answer(fact=fact.id, value=value)
