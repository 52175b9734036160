"""
The JSON Schema of exercise files, generated from the nouns and from the facts that they answer.

It describes the TOML too: a date in TOML counts as the text that JSON writes for it.
"""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from copy import deepcopy
from datetime import date
from enum import StrEnum
from typing import Final

from attrs import AttrsInstance, fields_dict

from engage._checks import LARGEST, said
from engage.answers import Answer
from engage.dates import When
from engage.exchange._answers import Facts
from engage.exchange._quick import SCHEMA
from engage.exchange._shapes import Part, is_noun, parts_of, words_of
from engage.exchange._values import Table
from engage.exchange.documents import known_facts
from engage.exercises import Exercise
from engage.facts import Fact, FactKind, FactType

_DAY: Final[Table] = {
    "type": "string",
    "format": "date",
    "description": "A calendar day, such as 2026-11-24",
}
_WHEN: Final[Table] = {
    "description": "When something happens; a time without an offset is London's.",
    "anyOf": [
        _DAY,
        {
            "type": "string",
            "format": "date-time",
            "description": "A moment, such as 2026-11-24T17:00:00+00:00",
        },
        {
            "type": "string",
            "minLength": 1,
            "examples": ["24 November 2026", "June 2025", "autumn 2026", "2026", "pending"],
            "description": "Words, of which a day, a month, a season or a year is understood",
        },
    ],
}
_LEAVES: Final[dict[type, Table]] = {
    bool: {"type": "boolean"},
    date: {"$ref": "#/$defs/day"},
    int: {"type": "integer", "minimum": 0, "maximum": LARGEST},
    str: {"type": "string"},
    When: {"$ref": "#/$defs/when"},
}


_VALUES: Final[Mapping[FactType, tuple[str, Table]]] = {
    FactType.YES_NO: ("What answers a question with yes or no.", _LEAVES[bool]),
    FactType.NUMBER: ("What answers a question of how many.", _LEAVES[int]),
    FactType.DATE: ("What answers a question of which day.", _LEAVES[date]),
}
_KINDS: Final[Mapping[FactKind, str]] = {
    FactKind.DONE: "",
    FactKind.EXCUSE: "Not answered means not claimed.",
    FactKind.JUDGEMENT: "Only a named person records this, in a table with by and reasons.",
}


def schema(facts: Facts | None = None) -> Table:
    """
    Return the JSON Schema (2020-12) of files that answer *facts*: unless given, those of the law.

    >>> schema()["required"]
    ['schema', 'reference', 'title', 'body']
    """
    answered = (known_facts() if facts is None else facts).values()
    written: Table = {
        "description": "The version of the format in which the file is written.",
        "const": SCHEMA,
    }
    answers: Table = {
        "description": "Answers by the id of their fact; what is not answered is not known.",
        "type": "object",
        "properties": {fact.id: {"$ref": f"#/$defs/fact_{fact.id}"} for fact in answered},
        "additionalProperties": False,
    }
    nouns = {noun.__name__: _noun(noun) for noun in _nouns_in(Exercise)}
    whole: Table = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "The record of an engagement or consultation exercise",
        **_noun(Exercise, schema=written),
        "$defs": {
            "day": _DAY,
            "when": _WHEN,
            **nouns,
            "Answer": _noun(Answer, value={"description": words_of(Answer)["value"]}),
            "answers": answers,
            **{
                kind.value: {"description": words, **_answered(value)}
                for kind, (words, value) in _VALUES.items()
            },
            **{f"fact_{fact.id}": _fact(fact) for fact in answered},
            **{_words(fact): {"enum": list(fact.choices)} for fact in answered if fact.choices},
        },
    }
    return deepcopy(whole)


def _nouns_in(kind: type[AttrsInstance]) -> Mapping[type[AttrsInstance], None]:
    """Return every kind of noun that one *kind* of noun is made of, each once and in order."""
    found: dict[type[AttrsInstance], None] = {}
    for part in parts_of(kind).values():
        if is_noun(part.kind):
            found |= {part.kind: None, **_nouns_in(part.kind)}
    return found


def _noun(kind: type[AttrsInstance], **first: Table) -> Table:
    """Return the schema of one *kind* of noun; what comes *first* is required too."""
    words = words_of(kind)
    parts = parts_of(kind)
    properties = first | {name: _part(part, words[name]) for name, part in parts.items()}
    fields = fields_dict(kind)
    if "answers" in fields:
        properties["answers"] = {"description": words["answers"], "$ref": "#/$defs/answers"}
    if "extra" in fields:
        properties["extra"] = {"description": words["extra"], "type": "object"}
    return {
        "description": inspect.cleandoc(kind.__doc__ or "").partition("\n\n")[0],
        "type": "object",
        "properties": properties,
        "required": [*first, *(name for name, part in parts.items() if part.required)],
    }


def _part(part: Part, description: str) -> Table:
    """Return the schema of one field."""
    found: Table = _one(part)
    if part.several is not None:
        found = {"type": "array", "items": found}
    if part.nullable:
        found = {"anyOf": [found, {"type": "null"}]}
    default: object = part.attribute.default
    if isinstance(default, bool):
        found["default"] = default
    elif isinstance(default, str) and default:
        found["default"] = str(default)
    unit: str | None = part.attribute.metadata.get("unit")
    return {"description": description, **({"unit": unit} if unit else {}), **found}


def _one(part: Part) -> Table:
    """Return the schema of what a field holds, or of each of several."""
    kind = part.kind
    if is_noun(kind):
        return {"$ref": f"#/$defs/{kind.__name__}"}
    if issubclass(kind, StrEnum):
        return {"enum": [word.value for word in kind]}
    if part.attribute.validator is said:
        return {"type": "string", "pattern": r"\S"}
    return dict(_LEAVES[kind])


def _fact(fact: Fact) -> Table:
    """Return the schema of the answers to *fact*."""
    words: Table = {"$ref": f"#/$defs/{_words(fact)}"}
    taken: Table = {"$ref": f"#/$defs/{fact.type.value}"}
    if fact.type is FactType.CHOICE:
        taken = _answered(words)
    elif fact.type is FactType.CHOICES:
        taken = _answered({"type": "array", "items": words})
    notes = (fact.question, fact.choice_notes, _KINDS[fact.kind], fact.note)
    return {
        "description": " ".join(note for note in notes if note),
        **({"unit": fact.unit} if fact.unit else {}),
        **taken,
    }


def _words(fact: Fact) -> str:
    return f"fact_{fact.id}_words"


def _answered(value: Table) -> Table:
    """Return the schema of answers with this *value*: plain, in a table, or in a list of tables."""
    table: Table = {"$ref": "#/$defs/Answer", "properties": {"value": value}}
    return {"anyOf": [value, table, {"type": "array", "minItems": 1, "items": table}]}


__all__ = ("schema",)
