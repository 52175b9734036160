"""
What the fields of each noun hold, read off their annotations.

Both ways of reading, writing and the JSON Schema go by it: a new field needs only its declaration.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Mapping
from functools import cache
from types import NoneType
from typing import Any, Final, NamedTuple, TypeGuard, cast, get_args, get_origin, get_type_hints

from attrs import NOTHING, Attribute, AttrsInstance, fields, has

from engage.dates import When

APART: Final = frozenset({"answers", "extra", "fact", "value"})
"""The fields that are kept by fact or by path, for each of which there is code of its own."""

_ATTRIBUTES: Final = re.compile(r"^Attributes:\n((?: .*\n?|\n)+)", re.MULTILINE)
_ATTRIBUTE: Final = re.compile(r"^ {4}(\w+): (.+(?:\n {8,}.+)*)", re.MULTILINE)


class Part(NamedTuple):
    """One field of a noun."""

    attribute: Attribute[Any]
    kind: type
    """What it holds, or what each of several is."""
    several: type[tuple[object, ...] | frozenset[object]] | None
    """What holds them, where there can be several."""
    nullable: bool
    """Whether nothing recorded differs from an empty record."""

    @property
    def name(self) -> str:
        """The key under which it stands in a document."""
        return self.attribute.name

    @property
    def required(self) -> bool:
        """Whether a document must have it."""
        return self.attribute.default is NOTHING


def is_noun(kind: type) -> TypeGuard[type[AttrsInstance]]:
    """Return whether a *kind* of value is a noun with fields of its own; a date is one value."""
    return has(kind) and kind is not When


@cache
def parts_of(noun: type[AttrsInstance]) -> Mapping[str, Part]:
    """Return the fields of a *noun* that stand in a document under their own names."""
    hints = get_type_hints(noun)
    return {
        attribute.name: _part(attribute, hints[attribute.name])
        for attribute in fields(noun)
        if attribute.name not in APART
    }


def _part(attribute: Attribute[Any], hint: object) -> Part:
    """Return what a field with this *hint* holds."""
    either = get_args(hint)
    nullable = NoneType in either
    if nullable:
        (hint,) = (each for each in either if each is not NoneType)
    several = get_origin(hint)
    kind = get_args(hint)[0] if several else hint
    return Part(attribute, cast("type", kind), several, nullable)


@cache
def words_of(noun: type[AttrsInstance]) -> Mapping[str, str]:
    """
    Return what the docstring of a *noun* says of each field, for readers of files.

    Where Python was told to forget docstrings, the name of the field has to do.
    """
    names = {field.name: field.name.replace("_", " ") for field in fields(noun)}
    section = _ATTRIBUTES.search(inspect.getdoc(noun) or "")
    found = _ATTRIBUTE.findall(section[1]) if section else []
    return names | {name: _plainly(" ".join(said.split())) for name, said in found}


def _plainly(said: str) -> str:
    """Return what is *said* without the marks and the words of Python."""
    return re.sub(r"`+([^`]+)`+", r"\1", said.replace("``None``", "left out"))


__all__ = ("APART", "Part", "is_noun", "parts_of", "words_of")
