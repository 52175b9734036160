"""Answers in a document: a table from fact id to a plain value, to a table, or to a list of tables."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from typing import Any, Final

from engage._checks import LARGEST
from engage.answers import Answer, Value
from engage.errors import InvalidValueError
from engage.exchange._shapes import parts_of
from engage.exchange._values import Reader, Table, as_list, as_table, day, reader_of, shown, table
from engage.facts import Fact, FactType

Facts = Mapping[str, Fact]
"""The facts that a document can answer, by id."""

_YES_NO: Final = FactType.YES_NO
_NUMBER: Final = FactType.NUMBER
_DATE: Final = FactType.DATE
_CHOICE: Final = FactType.CHOICE


def fits(fact: Fact, value: object) -> bool:
    """Return whether *value* answers *fact* and every file format carries it."""
    kind = fact.type
    if kind is _YES_NO:
        return isinstance(value, bool)
    if kind is _CHOICE:
        return isinstance(value, str) and value in fact.choices
    if kind is _NUMBER:
        return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= LARGEST
    if kind is _DATE:
        return isinstance(value, date)
    return isinstance(value, frozenset) and value <= frozenset(fact.choices)


def value_of(fact: Fact, said: object) -> Value:
    """
    Return what is *said* in answer to *fact*.

    Raises:
        InvalidValueError: If it does not answer the question; its place is left empty.
    """
    value = said
    if fact.type is _DATE:
        try:
            value = day(said)
        except InvalidValueError as error:
            raise InvalidValueError("", error.problem, fact.takes) from error
    elif (several := as_list(said)) is not None:
        words = [each for each in several if isinstance(each, str)]
        value = frozenset(words) if len(words) == len(several) else None
    if isinstance(value, (bool, int, str, date, frozenset)) and fits(fact, value):
        return value
    odd = said
    if fact.type is FactType.CHOICES and (several := as_list(said)) is not None:
        odd = next((each for each in several if each not in fact.choices), said)
    raise InvalidValueError("", f"{shown(odd)} does not answer {fact.question!r}", fact.takes)


def tables_in(said: object) -> list[object]:
    """Return the tables, one for each answer, of which what is *said* consists; none if it is a plain value."""
    if isinstance(said, dict):
        return [said]
    several = as_list(said)
    return several if several and any(isinstance(each, dict) for each in several) else []


@cache
def _details() -> Mapping[str, tuple[Reader, object]]:
    """Return how to read each thing that an answer can carry besides its value, and what it is unless said."""
    return {
        name: (reader_of(part.kind), part.attribute.default)
        for name, part in parts_of(Answer).items()
    }


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
        tables = tables_in(given)
        if tables:
            found += [_with_details(fact, table(each)) for each in tables]
        else:
            found.append(Answer(fact=name, value=value_of(fact, given)))
    return tuple(found)


def _with_details(fact: Fact, given: Table) -> Answer:
    readers = _details()
    said: dict[str, Any] = {
        key: readers[key][0](value, None) for key, value in given.items() if key != "value"
    }
    return Answer(fact=fact.id, value=value_of(fact, given["value"]), **said)


def plain_answers(answers: Iterable[Answer]) -> Table:
    """Return *answers* as they stand in a document: each as short as it can be."""
    by_fact: dict[str, list[Answer]] = {}
    for answer in answers:
        by_fact.setdefault(answer.fact, []).append(answer)
    return {fact: _plain(found) for fact, found in by_fact.items()}


def _plain(answers: list[Answer]) -> object:
    tables = [_plain_table(answer) for answer in answers]
    if len(tables) > 1:
        return tables
    (only,) = tables
    return only if len(only) > 1 else only["value"]


def _plain_table(answer: Answer) -> Table:
    value = answer.value
    found: Table = {"value": sorted(value) if isinstance(value, frozenset) else value}
    for name, (_, default) in _details().items():
        detail: object = getattr(answer, name)
        if detail != default:
            found[name] = detail
    return found


__all__ = (
    "Facts",
    "fits",
    "plain_answers",
    "read_answers",
    "tables_in",
    "value_of",
)
