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
from engage.errors import InvalidValueError
from engage.exchange._answers import NO_SUCH_FACT, Facts, meant, tables_in, value_of
from engage.exchange._quick import SCHEMA
from engage.exchange._reading import GUESSES, UNREADABLE, Reading
from engage.exchange._shapes import Part, is_noun, parts_of, words_of
from engage.exchange._values import Table, dotted, reader_of, several, shown, text
from engage.exercises import Exercise
from engage.facts import Fact
from engage.rounds import Round

_KEPT: Final = object()
"""Stands for a value that is kept under ``extra``."""


@final
class CarefulReading(Reading):
    """One careful reading of one exercise."""

    def __init__(self, facts: Facts) -> None:
        """Begin a reading of answers to these *facts*."""
        super().__init__()
        self._facts = facts
        self._guesses = GUESSES

    def exercise(self, document: object) -> Exercise | None:
        """Return the exercise that *document* describes; ``None`` if there are problems."""
        found = self._whole(self._document, document, "the record of an exercise")
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
            return UNREADABLE
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
            if found is UNREADABLE:
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
                if self._read(text, name, here) is not UNREADABLE:
                    self._keep(each, name)
            return _KEPT
        self._guesses -= 1
        likely = nearest(key, parts)[:1] if self._guesses > 0 else ()
        self._keep_unknown(value, here, likely)
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
        if self._read(several, value, at) is UNREADABLE:
            return UNREADABLE
        items = several(value)
        found = [self._one(part.kind, each, f"{at}[{i}]") for i, each in enumerate(items)]
        return part.several(each for each in found if each is not UNREADABLE)

    def _one(self, kind: type, value: object, at: str) -> object:
        if is_noun(kind):
            return self._noun(kind, value, at)
        return self._read(reader_of(kind), value, at)

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
                if value is not UNREADABLE:
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
            return UNREADABLE
        here = dotted(at, "value")
        value: object = UNREADABLE
        if "value" in keys:
            value = self._read(partial(_value_of, fact), keys["value"], here)
        else:
            self._refuse(here, "this is missing", fact.takes)
        rest = {key: each for key, each in keys.items() if key != "value"}
        stand_in = False if value is UNREADABLE else value
        return self._noun(Answer, rest, at, fact=fact.id, value=stand_in)


def _phrase(said: str) -> str:
    """Return a sentence as the end of another."""
    return f"{said[0].lower()}{said[1:].rstrip('.')}"


def _value_of(fact: Fact, said: object, _type: object) -> object:
    return value_of(fact, said)


_ANSWERED: Final[frozenset[type]] = frozenset({Exercise, Round})
"""The nouns on which answers are kept."""

__all__ = ("CarefulReading",)
