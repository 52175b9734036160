"""The pieces that JSON Schemas of several answers are made of."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from engage.citations import Verification
from engage.facts import FactKind, FactType
from engage.render.as_json import Data
from engage.requirements import CountedIn, PeriodBasis, Purpose, Unit
from engage.stages import KnownFrom


def text(says: str) -> Data:
    """Return the shape of a text."""
    return {"type": "string", "description": says}


def flag(says: str) -> Data:
    """Return the shape of a yes or no."""
    return {"type": "boolean", "description": says}


def day(says: str) -> Data:
    """Return the shape of a date."""
    return {"type": "string", "format": "date", "description": says}


def day_or_none(says: str) -> Data:
    """Return the shape of a date that may be null."""
    return {"type": ["string", "null"], "format": "date", "description": says}


def part_or_none(name: str, says: str) -> Data:
    """Return the shape of what is defined under *name*, which may be null."""
    return {"oneOf": [{"$ref": f"#/$defs/{name}"}, {"type": "null"}], "description": says}


def word(words: Iterable[StrEnum], says: str) -> Data:
    """Return the shape of one of *words*."""
    return {"enum": [each.value for each in words], "description": says}


def texts(says: str) -> Data:
    """Return the shape of a list of texts."""
    return {"type": "array", "items": {"type": "string"}, "description": says}


def many(name: str, says: str) -> Data:
    """Return the shape of a list of what is defined under *name*."""
    return {"type": "array", "items": {"$ref": f"#/$defs/{name}"}, "description": says}


def object_(says: str, properties: Data, optional: frozenset[str] = frozenset()) -> Data:
    """Return an object of these properties, all required but the *optional* ones."""
    return {
        "type": "object",
        "description": says,
        "properties": properties,
        "required": [name for name in properties if name not in optional],
    }


def schema(shape: str, title: str, whole: Data, **parts: Data) -> Data:
    """
    Return the JSON Schema 2020-12 of an answer of this *shape*, with the *parts* that it refers to.

    Later versions may add properties, so others than those named are allowed.
    """
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:{shape.replace('/', ':')}",
        "title": title,
        **whole,
        "$defs": parts,
    }


def head(shape: str) -> Data:
    """Return the properties that every answer on one exercise begins with."""
    return {
        "schema": {"const": shape, "description": "The name of this shape."},
        "exercise": object_(
            "The exercise.",
            {
                "reference": text("The body's own reference."),
                "title": text("What it is called."),
            },
        ),
        "body": text("The body whose exercise it is."),
        "on": day("The date asked about."),
        "engage_version": text("The version of engage that made the report."),
    }


def period() -> Data:
    """Return the shape of a period, with the duty that sets it."""
    return object_(
        "A period that a duty sets.",
        {
            "duty": text("The id of the duty that sets it."),
            "basis": word(PeriodBasis, "What it rests on."),
            "value": {
                "type": ["integer", "null"],
                "description": "How many units, by the law of the day; null if none then.",
            },
            "unit": word(Unit, "The unit."),
            "counted_in": word(CountedIn, "Which days count."),
            "purpose": word(Purpose, "What it is for: only some are a time to respond."),
            "starts": text("What starts it."),
            "excludes": texts("What is left out in counting."),
            "when": text("In what case it is this period; empty for the usual one."),
            "note": text("What else there is to say about it."),
        },
    )


def question() -> Data:
    """Return the shape of an open question."""
    return object_(
        "A fact that is not recorded and would settle something.",
        {
            "fact": text("The id by which an exercise file answers it."),
            "question": text("The question."),
            "type": word(FactType, "What kind of answer it takes."),
            "choices": texts("The words that can be answered, for a choice."),
            "unit": text("What a number counts."),
            "note": text("What the choices mean, and what else to know."),
            "recorded_by": text("Who records it."),
            "evidence": text("What shows it."),
            "kind": word(FactKind, "What silence means; a judgement needs a named person."),
            "known_from": word(KnownFrom, "The first stage at which it can be known."),
            "needed_for": texts("The ids of the rules or duties that wait for it."),
        },
    )


def authority() -> Data:
    """Return the shape of an authority."""
    return object_(
        "A judgment, which has a citation, or a provision.",
        {
            "id": text("A short name that does not change."),
            "label": text("The name with the citation or the provision."),
            "citation": text("The neutral citation or the report, of a judgment."),
            "holds": text("What a judgment is cited for."),
            "provision": text("The section, regulation or paragraph, of a provision."),
            "url": text("Where its text is published; empty if not established."),
            "verified": word(Verification, "How far it was read when it was written down."),
            "verified_scope": text("What was read and what was not."),
            "checked": day("When that was last done."),
        },
        optional=frozenset({"citation", "holds", "provision"}),
    )


__all__ = (
    "authority",
    "day",
    "day_or_none",
    "flag",
    "head",
    "many",
    "object_",
    "part_or_none",
    "period",
    "question",
    "schema",
    "text",
    "texts",
    "word",
)
