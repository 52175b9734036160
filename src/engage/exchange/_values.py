"""
Plain values of a document and what they mean: one reader for each kind of value.

A reader refuses rather than guesses. It does not know where a value stands: that is left empty.
Its second argument is the type, which cattrs passes and which the reader knows already.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime, time
from enum import StrEnum
from functools import cache, lru_cache
from json import dumps
from math import isfinite
from typing import Final, NoReturn, cast, final

from engage._checks import LARGEST, Kept, Plain
from engage.dates import When, as_when
from engage.errors import InvalidValueError

Table = dict[str, object]
"""A table of a document: what TOML calls a table, and JSON an object."""

TWICE: Final = ("this stands twice in one place", "Keep one of the two")
"""The problem with a key that stands twice, and its remedy."""

TOO_DEEP: Final = ("it is nested too deeply", "Take out tables inside tables")
"""The problem with tables inside tables inside tables, and its remedy."""

DEEPEST: Final = 50
"""How many tables can stand inside each other, where any at all is kept that is not known."""

Reader = Callable[[object, object], object]
"""A function from a plain value to what it means."""

_LONGEST: Final = 60
_BARE: Final = re.compile(r"[A-Za-z0-9_-]+")
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_A_DATE: Final = 'Write a date, a date with a time, or words such as "June 2025"'


def dotted(at: str, key: str) -> str:
    """
    Return the path of *key* in the table at the path *at*.

    >>> dotted("rounds[0]", "closes"), dotted("", "to do")
    ('rounds[0].closes', '"to do"')
    """
    step = key if _BARE.fullmatch(key) else dumps(key)
    return f"{at}.{step}" if at else step


def shown(value: object) -> str:
    """
    Return *value* as a message shows it: on one line and no longer than a line.

    >>> shown(True), shown("all day"), shown([1])
    ('true', "'all day'", 'a list')
    """
    match value:
        case None | bool():
            return dumps(value)
        case str():
            return repr(value if len(value) <= _LONGEST else f"{value[:_LONGEST]}...")
        case int() if abs(value) > LARGEST:
            return "this number"
        case int() | float():
            return str(value)
        case date() | time():
            return value.isoformat()
        case _:
            return "a table" if isinstance(value, dict) else "a list"


def _refuse(value: object, what: str, remedy: str) -> NoReturn:
    raise InvalidValueError("", f"{shown(value)} is not {what}", remedy)


@final
class Repeated(dict[str, object]):
    """A table in which some keys stand more than once, which JSON lets through."""

    twice: tuple[str, ...] = ()


def as_table(value: object) -> Table | None:
    """Return *value* if it is a table."""
    return cast("Table", value) if isinstance(value, dict) else None


def as_list(value: object) -> list[object] | None:
    """Return *value* if it is a list."""
    return cast("list[object]", value) if isinstance(value, list) else None


def table(value: object, _type: object = None) -> Table:
    """Return *value*, which is a table."""
    if (found := as_table(value)) is None:
        _refuse(value, "a table", "Give it keys of its own, each with a value")
    return found


def several(value: object, _type: object = None) -> list[object]:
    """Return *value*, which is a list."""
    if (found := as_list(value)) is None:
        _refuse(value, "a list", "Put it in square brackets: one pair for values, two for a table")
    return found


def text(value: object, _type: object = None) -> str:
    """Return *value*, which is text."""
    if type(value) is str and value.isascii():
        return value
    if not isinstance(value, str):
        _refuse(value, "text", "Put it in quotation marks, or leave the key out")
    if _SURROGATE.search(value):
        _refuse(value, "text", r"Leave out the half of a character that \u stands before")
    return value


def yes_no(value: object, _type: object = None) -> bool:
    """Return *value*, which is true or false."""
    if not isinstance(value, bool):
        _refuse(value, "true or false", "Write true or false without quotation marks")
    return value


def number(value: object, _type: object = None) -> int:
    """Return *value*, which is a whole number."""
    if not isinstance(value, int) or isinstance(value, bool) or abs(value) > LARGEST:
        _refuse(value, "a whole number", "Write it in figures without quotation marks")
    return value


def when(value: object, _type: object = None) -> When:
    """Return *value*, which says when something happens."""
    if type(value) is date:
        return _on(value)
    if not isinstance(value, (str, date)):
        _refuse(value, "a date", _A_DATE)
    try:
        return as_when(text(value) if isinstance(value, str) else value)
    except InvalidValueError:
        raise
    except ValueError as error:
        raise InvalidValueError("", f"{shown(value)}: {error}", _A_DATE) from error


@lru_cache(maxsize=4096)
def _on(day: date) -> When:
    """Return a calendar *day*: the same value for every record that names it."""
    return When.on(day)


def day(value: object, _type: object = None) -> date:
    """Return *value*, which is a calendar day without a time."""
    found = when(value)
    if found.day is None or found.moment is not None:
        _refuse(value, "a calendar day", "Write a date without a time, such as 2026-11-24")
    return found.day


@cache
def word_of(words: type[StrEnum]) -> Reader:
    """Return the reader of one of the *words*."""
    known = {word.value: word for word in words}

    def word(value: object, _type: object = None) -> StrEnum:
        if not isinstance(value, str) or value not in known:
            remedy = f"Write one of: {', '.join(known)}"
            _refuse(value, "one of the words that can stand here", remedy)
        return known[value]

    return word


READERS: Final[dict[type, Reader]] = {
    bool: yes_no,
    date: day,
    int: number,
    str: text,
    When: when,
}
"""The reader of each kind of value; words have one each, from `word_of`."""


def reader_of(kind: type) -> Reader:
    """Return the reader of a *kind* of value."""
    return word_of(kind) if issubclass(kind, StrEnum) else READERS[kind]


def leaves(value: object, at: str, depth: int = 0) -> Iterator[tuple[str, Kept]]:
    """
    Yield every plain value, or list of them, in the *value* at the path *at*, each with its path.

    >>> dict(leaves({"size": 3, "tags": ["a", "b"]}, "site"))
    {'site.size': 3, 'site.tags': ('a', 'b')}

    Raises:
        InvalidValueError: If a value cannot be kept; this one knows its place.
    """
    if depth > DEEPEST:
        raise InvalidValueError(at, *TOO_DEEP)
    if isinstance(value, Repeated):
        raise InvalidValueError(dotted(at, value.twice[0]), *TWICE)
    if (keys := as_table(value)) is not None:
        for key, each in keys.items():
            yield from leaves(each, dotted(at, key), depth + 1)
    elif (items := as_list(value)) is not None:
        kept = tuple(plain for each in items if (plain := _plain(each, at)) is not None)
        if len(kept) == len(items):
            yield at, kept
        else:
            for place, each in enumerate(items):
                yield from leaves(each, f"{at}[{place}]", depth + 1)
    elif (plain := _plain(value, at)) is not None:
        yield at, plain


def _plain(value: object, at: str) -> Plain | None:
    """Return *value* as it is kept, a date as text; ``None`` if it is a table, a list or null."""
    match value:
        case str():
            if value.isascii() or not _SURROGATE.search(value):
                return value
        case datetime() | date() | time():
            return value.isoformat()
        case int():
            if abs(value) <= LARGEST:
                return value
        case float():
            if isfinite(value):
                return value
        case _:
            return None
    raise InvalidValueError(at, f"{shown(value)} cannot be kept", "Leave it out")


__all__ = (
    "DEEPEST",
    "READERS",
    "TOO_DEEP",
    "TWICE",
    "Reader",
    "Repeated",
    "Table",
    "as_list",
    "as_table",
    "day",
    "dotted",
    "leaves",
    "number",
    "reader_of",
    "several",
    "shown",
    "table",
    "text",
    "when",
    "word_of",
    "yes_no",
)
