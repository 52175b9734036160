"""
Strategies for every noun, as general as the nouns themselves.

They are made from the declared fields, so that a new field is tried with the next run.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, datetime, timedelta, timezone, tzinfo
from enum import StrEnum
from types import NoneType
from typing import Any, Final, TypeVar, get_args, get_origin, get_type_hints

from attrs import NOTHING, Attribute, fields
from hypothesis import reject
from hypothesis import strategies as st

from engage._checks import LARGEST, said
from engage.answers import Answer, Value
from engage.dates import When
from engage.errors import InvalidValueError
from engage.exercises import Exercise, Link, LinkKind, Plain
from engage.facts import Fact, FactType
from engage.rounds import Round

Facts = Mapping[str, Fact]
_T = TypeVar("_T")

_FEW: Final = 2
"""How many of a kind a list holds at most: one, none and several are enough to tell them apart."""


def texts() -> st.SearchStrategy[str]:
    """Any text at all, control characters too."""
    return st.text(max_size=20)


def sayings() -> st.SearchStrategy[str]:
    """Any text that says something."""
    return texts().filter(str.strip)


def counts() -> st.SearchStrategy[int]:
    """Any number of things."""
    return st.integers(0, LARGEST)


def zones() -> st.SearchStrategy[tzinfo | None]:
    """Any zone that a clock can run in, those with odd offsets too, or none."""
    offsets = st.integers(-86_399, 86_399).map(lambda s: timezone(timedelta(seconds=s)))
    return st.none() | st.timezones() | offsets


@st.composite
def whens(draw: st.DrawFn) -> When:
    """Anything that a record can say of when something happens."""
    words = st.sampled_from(["June 2025", "autumn 2026", "winter 2026", "2026", "2026-05", "TBC"])
    moments = st.datetimes(timezones=zones())
    given: date | str = draw(st.dates() | moments | words | sayings())
    try:
        if isinstance(given, datetime):
            return When.at(given)
        return When.on(given) if isinstance(given, date) else When.said(given)
    except ValueError:  # a moment at the end of the calendar, or words that are no date
        reject()


def plains() -> st.SearchStrategy[Plain]:
    """Any value that every file format carries."""
    floats = st.floats(allow_nan=False, allow_infinity=False)
    return texts() | st.integers(-LARGEST, LARGEST) | floats | st.booleans()


def values(fact: Fact) -> st.SearchStrategy[Value]:
    """Anything that answers *fact*."""
    match fact.type:
        case FactType.YES_NO:
            return st.booleans()
        case FactType.NUMBER:
            return counts()
        case FactType.DATE:
            return st.dates()
        case FactType.CHOICE:
            return st.sampled_from(fact.choices)
        case FactType.CHOICES:
            return st.frozensets(st.sampled_from(fact.choices))


@st.composite
def answers(draw: st.DrawFn, facts: Facts) -> tuple[Answer, ...]:
    """Any answers to some *facts*, now and then several to one."""
    asked = draw(st.lists(st.sampled_from(list(facts.values())), max_size=3))
    details = _fields(Answer, facts, without={"fact", "value"})
    return tuple(Answer(fact=fact.id, value=draw(values(fact)), **draw(details)) for fact in asked)


@st.composite
def rounds(draw: st.DrawFn, facts: Facts) -> Round:
    """Any round, which closes after it opens."""
    given = draw(_fields(Round, facts))
    try:
        return Round(**given)
    except InvalidValueError:
        return Round(**{name: each for name, each in given.items() if "closes" not in name})


@st.composite
def links(draw: st.DrawFn, reference: str, facts: Facts) -> tuple[Link, ...]:
    """Any links of the exercise with this *reference*, none of them in a circle."""
    kinds: dict[str, LinkKind] = {}
    found: list[Link] = []
    for link in draw(st.lists(nouns(Link, facts), max_size=3)):
        same = kinds.setdefault(link.reference, link.kind)
        if link.reference != reference and same is link.kind:
            found.append(link)
    return tuple(found)


def nouns(kind: type[_T], facts: Facts) -> st.SearchStrategy[_T]:
    """Any noun of one *kind*, its answers to some *facts*."""
    return _fields(kind, facts).map(lambda given: kind(**given))


@st.composite
def exercises(draw: st.DrawFn, facts: Facts) -> Exercise:
    """Any exercise whose answers are to some *facts*."""
    given = draw(_fields(Exercise, facts, without={"rounds", "links", "extra"}))
    several = st.lists(plains(), max_size=_FEW)
    return Exercise(
        **given,
        rounds=tuple(draw(st.lists(rounds(facts), max_size=_FEW, unique_by=lambda each: each.id))),
        links=draw(links(given["reference"], facts)),
        extra=draw(st.dictionaries(texts(), plains() | several, max_size=_FEW)),
    )


def _fields(
    kind: type, facts: Facts, without: Collection[str] = ()
) -> st.SearchStrategy[dict[str, Any]]:
    """Any fields of one *kind* of noun: those that must be there, and some of the others."""
    hints = get_type_hints(kind)
    chosen = [each for each in fields(kind) if each.name not in without]
    strategies = {each.name: _field(each, hints[each.name], facts) for each in chosen}
    required = {each.name for each in chosen if each.default is NOTHING}
    return st.fixed_dictionaries(
        {name: each for name, each in strategies.items() if name in required},
        optional={name: each for name, each in strategies.items() if name not in required},
    )


def _field(field: Attribute[Any], hint: object, facts: Facts) -> st.SearchStrategy[Any]:
    if field.validator is said:
        return sayings()
    return answers(facts) if field.name == "answers" else _hinted(hint, facts)


def _hinted(hint: Any, facts: Facts) -> st.SearchStrategy[Any]:  # noqa: ANN401 - a type, or a form of one
    """Any value that an annotation allows."""
    parts = get_args(hint)
    if NoneType in parts:
        (other,) = (each for each in parts if each is not NoneType)
        return st.none() | _hinted(other, facts)
    if get_origin(hint) is tuple:
        return st.lists(_hinted(parts[0], facts), max_size=_FEW).map(tuple)
    if get_origin(hint) is frozenset:
        return st.frozensets(_hinted(parts[0], facts), max_size=_FEW)
    if hint in _LEAVES:
        return _LEAVES[hint]
    return st.sampled_from(hint) if issubclass(hint, StrEnum) else nouns(hint, facts)


_LEAVES: Final[Mapping[object, st.SearchStrategy[Any]]] = {
    bool: st.booleans(),
    date: st.dates(),
    int: counts(),
    str: texts(),
    When: whens(),
}

__all__ = (
    "Facts",
    "answers",
    "counts",
    "exercises",
    "links",
    "nouns",
    "plains",
    "rounds",
    "sayings",
    "texts",
    "values",
    "whens",
    "zones",
)
