"""The JSON Schema of policy files, generated from the fields of a policy."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from copy import deepcopy
from datetime import date
from enum import StrEnum
from typing import Final, cast, get_args, get_origin

from attrs import NOTHING, AttrsInstance, fields

from engage._checks import LARGEST, said
from engage.dates import When
from engage.exchange._policy_reading import (
    ABOUT,
    SCHEMA,
    hints_of,
    is_thing,
    promised_in,
    without_none,
)
from engage.exchange._shapes import words_of
from engage.exchange._values import Table
from engage.policies.lengths import Length, LengthRange
from engage.policies.policy import Policy
from engage.policies.promises import Promise, label_of

_UNITS: Final = "(working day|school day|day|week|month|year)s?"
_LEAVES: Final[Mapping[type, Table]] = {
    bool: {"type": "boolean"},
    int: {"type": "integer", "minimum": -LARGEST, "maximum": LARGEST},
    str: {"type": "string"},
    date: {"type": "string", "format": "date", "description": "A calendar day"},
    When: {
        "type": "string",
        "minLength": 1,
        "description": "A day such as 2026-11-24, a moment, or words such as June 2025",
    },
    Length: {
        "type": "string",
        "pattern": rf"^\s*\d{{1,4}} {_UNITS}\s*$",
        "description": "A length of time, such as 6 weeks or 10 working days",
    },
    LengthRange: {
        "type": "string",
        "pattern": rf"^\s*\d{{1,4}} to \d{{1,4}} {_UNITS}\s*$",
        "description": "A range of lengths, such as 6 to 12 weeks",
    },
}


def policy_schema() -> Table:
    """
    Return the JSON Schema (2020-12) of policy files.

    >>> policy_schema()["required"]
    ['schema', 'id', 'title', 'version']
    """
    named: dict[str, Table] = {}
    whole = _thing(Policy, named)
    properties = cast("Table", whole["properties"])
    version: Table = {"const": SCHEMA, "description": "The version of the format of the file."}
    extra: Table = {"type": "object", "description": words_of(Policy)["extra"]}
    return deepcopy(
        {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            **whole,
            "title": "The policy of a body on engagement and consultation",
            "properties": {"schema": version, **properties, "extra": extra},
            "required": ["schema", *cast("list[str]", whole["required"])],
            "$defs": named,
        }
    )


def _thing(kind: type[AttrsInstance], named: dict[str, Table]) -> Table:
    """Return the schema of a *kind* of thing with keys of its own."""
    hints, words = hints_of(kind), words_of(kind)
    parts = [each for each in fields(kind) if each.name != "extra"]
    described: dict[str, object] = {}
    for part in parts:
        label = label_of(part) if part.metadata else words[part.name]
        found = _schema(hints[part.name], named)
        if part.validator is said:
            found = {**found, "pattern": r"\S"}
        described[part.name] = {"description": label, **found}
    return {
        "type": "object",
        "description": inspect.cleandoc(kind.__doc__ or "").partition("\n\n")[0],
        "properties": described,
        "required": [each.name for each in parts if each.default is NOTHING],
    }


def _schema(hint: object, named: dict[str, Table]) -> Table:
    """Return the schema of what can stand where the *hint* says."""
    kind = without_none(hint)
    if kind is not hint:
        return {"anyOf": [_schema(kind, named), {"type": "null"}]}
    if (promised := promised_in(kind)) is not None:
        return _promise(promised, named)
    if get_origin(kind) is not None:
        return {"type": "array", "items": _schema(get_args(kind)[0], named)}
    if is_thing(kind):
        if kind.__name__ not in named:
            named[kind.__name__] = {}
            named[kind.__name__] = _thing(kind, named)
        return {"$ref": f"#/$defs/{kind.__name__}"}
    if issubclass(cast("type", kind), StrEnum):
        return {"enum": [word.value for word in cast("type[StrEnum]", kind)]}
    return dict(_LEAVES[cast("type", kind)])


def _promise(promised: object, named: dict[str, Table]) -> Table:
    """Return the schema of a promise of this kind of value."""
    if "Promise" not in named:
        hints, words = hints_of(Promise), words_of(Promise)
        named["Promise"] = {
            "type": "object",
            "description": "What every promise says of itself.",
            "properties": {
                name: {"description": words[name], **_schema(hints[name], named)} for name in ABOUT
            },
            "required": ["page"],
        }
    about: Table = {"$ref": "#/$defs/Promise"}
    if is_thing(promised):
        return {"allOf": [_schema(promised, named), about]}
    value = _schema(promised, named)
    return {"allOf": [about], "properties": {"value": value}, "required": ["value"]}


__all__ = ("policy_schema",)
