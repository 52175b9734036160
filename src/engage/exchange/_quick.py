"""
The quick way between plain values and an exercise: cattrs, with one reader for each kind of value.

It stops at the first thing that is wrong, says little of it and knows nothing of null, which is
never written: a careful reading sees to the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum
from functools import cache
from operator import attrgetter
from typing import Any, Final, NamedTuple, cast

from attrs import AttrsInstance, fields_dict

from engage._checks import Kept
from engage.dates import When
from engage.errors import MissingExtraError
from engage.exchange._answers import Facts, plain_answers, read_answers
from engage.exchange._shapes import is_noun, parts_of
from engage.exchange._values import Reader, Table, leaves, reader_of, several, table, text
from engage.exercises import Exercise

SCHEMA: Final = "engage/1"
"""What a document says that is written in this format."""

Writer = Callable[[Any], object]
"""A function from what is meant to a plain value, a date or a moment."""


def exercise_of(document: Table, facts: Facts) -> Exercise:
    """
    Return the exercise that *document* describes.

    Raises:
        Exception: If anything is wrong with it, or if it has a key that is not known.
        MissingExtraError: If cattrs is not installed.
    """
    read = converter().read
    plain = dict(document)
    if plain.pop("schema") != SCHEMA:
        raise ValueError
    if "answers" in plain:
        plain["answers"] = read_answers(plain["answers"], facts)
    if "rounds" in plain:
        plain["rounds"] = [_answered(table(each), facts) for each in several(plain["rounds"])]
    return read(plain, Exercise)


def _answered(round_: Table, facts: Facts) -> Table:
    if "answers" not in round_:
        return round_
    return {**round_, "answers": read_answers(round_["answers"], facts)}


def document_of(exercise: Exercise) -> Table:
    """
    Return *exercise* as plain values, dates and moments.

    Raises:
        MissingExtraError: If cattrs is not installed.
    """
    return {"schema": SCHEMA, **converter().write(exercise)}


class Converter(NamedTuple):
    """Both directions, for whole exercises."""

    read: Callable[[object, object], Exercise]
    write: Callable[[Exercise], Table]


@cache
def converter() -> Converter:
    """
    Return the converter, which costs a hundred readings to make.

    Raises:
        MissingExtraError: If cattrs is not installed.
    """
    try:
        from cattrs import Converter as Base
        from cattrs.fns import identity
        from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override
    except ImportError as error:
        raise MissingExtraError("files") from error

    base = Base(detailed_validation=False, forbid_extra_keys=True)
    apart: dict[str, Any] = {
        "answers": override(struct_hook=_as_read, unstruct_hook=plain_answers),
        "extra": override(struct_hook=_kept, unstruct_hook=_plain_extra),
    }

    def value(kind: type) -> tuple[Any, Any]:
        """Return how to read one kind of value, and how to write it."""
        read = reader_of(kind)
        if issubclass(kind, StrEnum):
            return read, attrgetter("value")
        return read, _plain_when if kind is When else identity

    @cache
    def noun(kind: type[AttrsInstance]) -> tuple[Any, Any]:
        """Return how to read one kind of noun, and how to write it."""
        overrides: dict[str, Any] = {
            name: hooks for name, hooks in apart.items() if name in fields_dict(kind)
        }
        for part in parts_of(kind).values():
            read, write = noun(part.kind) if is_noun(part.kind) else value(part.kind)
            if part.several is not None:
                read, write = _each(read, part.several), _each_written(write, part.several)
            # What a thing is, and what tells it from the next, is written even if it is the usual.
            always = part.name in {"id", "kind"} and not part.nullable
            overrides[part.name] = override(
                struct_hook=read, unstruct_hook=write, omit_if_default=not always
            )
        # What is no table has no keys, on which the function stumbles in its search for others.
        structure = make_dict_structure_fn(kind, base, **overrides)
        unstructure = make_dict_unstructure_fn(
            kind, base, _cattrs_omit_if_default=True, **overrides
        )
        return structure, unstructure

    return Converter(*noun(Exercise))


def _as_read(answers: object, _type: object) -> object:
    """Return *answers*, which have been read: that takes the facts, which cattrs does not know."""
    return answers


def _kept(extra: object, _type: object) -> dict[str, Kept]:
    found: dict[str, Kept] = {}
    for key, value in table(extra).items():
        for path, plain in leaves(value, text(key)):
            if path in found:
                raise ValueError
            found[path] = plain
    return found


def _each(read: Reader, container: Callable[[list[object]], object]) -> Reader:
    def read_each(value: list[object], _type: object) -> object:
        if type(value) is not list:
            several(value)
        return container([read(each, None) for each in value])

    return cast("Reader", read_each)


def _plain_when(when: When) -> object:
    return when.moment or when.text or when.earliest


def _each_written(write: Writer, container: type) -> Writer:
    def write_each(values: Iterable[object]) -> list[object]:
        return [write(each) for each in values]

    def write_each_in_order(words: Iterable[str]) -> list[object]:
        return [write(each) for each in sorted(words)]

    return write_each_in_order if container is frozenset else write_each


def _plain_extra(extra: tuple[tuple[str, Kept], ...]) -> Table:
    return {key: list(value) if isinstance(value, tuple) else value for key, value in extra}


__all__ = ("SCHEMA", "Converter", "Writer", "converter", "document_of", "exercise_of")
