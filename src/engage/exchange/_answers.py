"""Answers in a document: by fact id a plain value, a table, or a list of tables."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import cache, lru_cache
from operator import attrgetter
from typing import Any, Final, NamedTuple

from engage._checks import LARGEST
from engage.answers import Answer, Value
from engage.catalogues import nearest
from engage.errors import InvalidValueError
from engage.exchange._shapes import parts_of
from engage.exchange._values import Reader, Table, as_list, as_table, reader_of, shown, table, when
from engage.facts import Fact, FactType

Facts = Mapping[str, Fact]
"""The facts that a document can answer, by id."""

NO_SUCH_FACT: Final = "there is no fact of this name"
"""The problem with an answer to a fact that is not known."""

_YES_NO: Final = FactType.YES_NO
_NUMBER: Final = FactType.NUMBER
_DATE: Final = FactType.DATE
_CHOICE: Final = FactType.CHOICE
_CHOICES: Final = FactType.CHOICES


def fits(fact: Fact, value: object) -> bool:
    """Return whether *value* answers *fact* and every file format carries it."""
    kind = fact.type
    if kind is _YES_NO:
        return value is True or value is False
    if kind is _CHOICE:
        return value in fact.choices
    if kind is _NUMBER:
        return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= LARGEST
    if kind is _DATE:
        return isinstance(value, date)
    return isinstance(value, frozenset) and value <= frozenset(fact.choices)


def meant(name: str, facts: Facts) -> str:
    """Return what to do about the *name* of a fact that is not among *facts*."""
    likely = nearest(name, facts)
    return f"Did you mean {likely[0]}?" if likely else "Leave it out"


def value_of(fact: Fact, said: object) -> Value:
    """
    Return what is *said* in answer to *fact*.

    Raises:
        InvalidValueError: If it does not answer the question; its place is left empty.
    """
    if isinstance(said, (bool, int, str)) and fits(fact, said):
        return said
    odd = said
    if fact.type is _DATE:
        try:
            day = when(said).day
        except InvalidValueError as error:
            raise InvalidValueError("", error.problem, fact.takes) from error
        if day is not None:
            return day
    elif fact.type is _CHOICES and (words := as_list(said)) is not None:
        chosen = [word for word in words if isinstance(word, str) and word in fact.choices]
        if len(chosen) == len(words):
            return frozenset(chosen)
        odd = next(word for word in words if word not in chosen)
    raise InvalidValueError("", f"{shown(odd)} does not answer {fact.question!r}", fact.takes)


def tables_in(said: object) -> list[object]:
    """Return what is *said* as one table for each answer; none if it is a plain value."""
    if isinstance(said, dict):
        return [said]
    several = as_list(said)
    return several if several and any(isinstance(each, dict) for each in several) else []


class _Details(NamedTuple):
    """What an answer can carry besides its value."""

    readers: Mapping[str, Reader]
    recorded: Callable[[Answer], tuple[object, ...]]
    """What an answer carries, in the order of the readers."""
    silent: tuple[object, ...]
    """What an answer carries that is nothing but its value."""


@cache
def _details() -> _Details:
    parts = parts_of(Answer)
    return _Details(
        {name: reader_of(part.kind) for name, part in parts.items()},
        attrgetter(*parts),
        tuple(part.attribute.default for part in parts.values()),
    )


def read_answers(said: object, facts: Facts) -> tuple[Answer, ...]:
    """
    Return the answers *said* in a document, quickly.

    Raises:
        LookupError: If a key is missing or not known.
        InvalidValueError: If a value cannot be read; its place is left empty.
    """
    found: list[Answer] = []
    for name, given in table(said).items():
        fact = facts[name]
        if given is True or given is False:
            if fact.type is not _YES_NO:
                raise ValueError
            found.append(_bare(name, given))
        elif isinstance(given, str) and fits(fact, given):
            found.append(_bare(name, given))
        elif (one := as_table(given)) is not None:
            found.append(_with_details(fact, one))
        elif tables := tables_in(given):
            found += [_with_details(fact, table(each)) for each in tables]
        else:
            found.append(_bare(name, value_of(fact, given)))
    return tuple(found)


@lru_cache(maxsize=4096, typed=True)
def _bare(fact: str, value: Value) -> Answer:
    """Return an answer that carries nothing but its value: the same one for every record."""
    return Answer(fact=fact, value=value)


def _with_details(fact: Fact, given: Table) -> Answer:
    readers = _details().readers
    said: dict[str, Any] = {
        key: readers[key](value, None) for key, value in given.items() if key != "value"
    }
    return Answer(fact=fact.id, value=value_of(fact, given["value"]), **said)


def plain_answers(answers: Iterable[Answer]) -> Table:
    """Return *answers* as they stand in a document: each as short as it can be."""
    by_fact: dict[str, list[Answer]] = {}
    for answer in answers:
        by_fact.setdefault(answer.fact, []).append(answer)
    return {fact: _plain(found) for fact, found in by_fact.items()}


def _plain(answers: list[Answer]) -> object:
    if len(answers) > 1:
        return [_plain_table(answer) for answer in answers]
    (answer,) = answers
    _, recorded, silent = _details()
    return _plain_value(answer) if recorded(answer) == silent else _plain_table(answer)


def _plain_value(answer: Answer) -> object:
    return sorted(answer.value) if isinstance(answer.value, frozenset) else answer.value


def _plain_table(answer: Answer) -> Table:
    readers, recorded, silent = _details()
    details = zip(readers, recorded(answer), silent, strict=True)
    said: Table = {name: detail for name, detail, default in details if detail != default}
    return {"value": _plain_value(answer), **said}


__all__ = (
    "NO_SUCH_FACT",
    "Facts",
    "fits",
    "meant",
    "plain_answers",
    "read_answers",
    "tables_in",
    "value_of",
)
