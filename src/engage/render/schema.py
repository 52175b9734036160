"""
The JSON Schema of a report, so that other programs can rely on its shape.

It is made from the same words that the report uses, and published with the documentation.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Final

from engage.citations import Verification
from engage.exercises import Confidence, ExerciseKind
from engage.facts import FactKind, FactType
from engage.outcomes import Force, Outcome, Reading
from engage.render.as_json import SCHEMA, Data
from engage.render.words import STATUS
from engage.reports import Status
from engage.stages import KnownFrom

PRINCIPLES: Final = (
    "formative_stage",
    "sufficient_information",
    "adequate_time",
    "conscientious_consideration",
    "duty_to_consult",
)
"""The principles in every report on the law."""


def _text(says: str) -> Data:
    return {"type": "string", "description": says}


def _flag(says: str) -> Data:
    return {"type": "boolean", "description": says}


def _day(says: str) -> Data:
    return {"type": "string", "format": "date", "description": says}


def _word(words: Iterable[StrEnum], says: str) -> Data:
    return {"enum": [word.value for word in words], "description": says}


def _texts(says: str) -> Data:
    return {"type": "array", "items": {"type": "string"}, "description": says}


def _many(name: str, says: str) -> Data:
    return {"type": "array", "items": {"$ref": f"#/$defs/{name}"}, "description": says}


def _object(says: str, properties: Data, optional: frozenset[str] = frozenset()) -> Data:
    """Return an object of these properties, all required but the *optional* ones."""
    return {
        "type": "object",
        "description": says,
        "properties": properties,
        "required": [name for name in properties if name not in optional],
    }


def report_schema() -> Data:
    """
    Return the JSON Schema 2020-12 of what `report_data` returns.

    Later versions may add properties, so others than those named are allowed.
    """
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:{SCHEMA.replace('/', ':')}",
        "title": "A report of engage on one exercise",
        **_object("One exercise held against the law on one day.", _report()),
        "$defs": {
            "authority": _authority(),
            "finding": _finding(),
            "principle": _object(
                "A principle, answered by the worst of its findings that are not mended.",
                {
                    "title": _text("Its name."),
                    "outcome": _word(Outcome, "What it comes to."),
                    "findings": _many("finding", "The findings that count towards it."),
                },
            ),
            "kind": _kind(),
            "ground": _ground(),
            "question": _question(),
            "consideration": _object(
                "Something that bears on relief; it softens no finding.",
                {
                    "says": _text("What it is."),
                    "authority": _many("authority", "On whose authority."),
                },
            ),
        },
    }


def _report() -> Data:
    codes = "; ".join(
        f"{code.value} ({code.name.lower()}): {says}" for code, says in STATUS.items()
    )
    return {
        "schema": {"const": SCHEMA, "description": "The name of this shape."},
        "exercise": _object(
            "The exercise.",
            {
                "reference": _text("The body's own reference."),
                "title": _text("What it is called."),
            },
        ),
        "body": _text("The body whose exercise it is."),
        "on": _day("The date asked about."),
        "engage_version": _text("The version of engage that made the report."),
        "status": {
            "enum": [status.name.lower() for status in Status],
            "description": f"What it comes to in law. {codes}.",
        },
        "exit_code": {
            "enum": [status.value for status in Status],
            "description": "The same as the exit code of the command.",
        },
        "classification": _classification(),
        "grounds": _many("ground", "The grounds on which consultation may be owed."),
        "principles": {
            "type": "object",
            "description": "What each principle comes to.",
            "properties": {name: {"$ref": "#/$defs/principle"} for name in PRINCIPLES},
            "additionalProperties": {"$ref": "#/$defs/principle"},
            "required": list(PRINCIPLES),
        },
        "findings": _many("finding", "One for every rule and round, the met ones too."),
        "questions": _many("question", "The open questions, the most decisive first."),
        "considerations": _many("consideration", "What bears on relief."),
        "cautions": _texts("What to know before relying on the report."),
    }


def _classification() -> Data:
    return _object(
        "What kind of exercise it is, by what was done.",
        {
            "kind": _word(ExerciseKind, "The kind that asks most of the body among its rounds."),
            "because": _text("Why."),
            "declared": _texts("What it was called in public, which carries no weight."),
            "confidence": _word(Confidence, "How sure that is."),
            "mixed": _flag("Whether its rounds are of different kinds."),
            "disagreement": _text("How its label differs from its kind; empty if it does not."),
            "rounds": _many("kind", "The kind of each round; one entry if there are no rounds."),
        },
    )


def _kind() -> Data:
    return _object(
        "What kind one round is.",
        {
            "about": _text("The round; empty if the exercise has none."),
            "kind": _word(ExerciseKind, "The kind."),
            "because": _text("Why."),
            "confidence": _word(Confidence, "How sure that is."),
            "relied_on": _texts("The ids of the facts on which it rests."),
            "missing": _texts("The ids of the facts that would settle it."),
            "authority": _many("authority", "On whose authority."),
        },
    )


def _ground() -> Data:
    return _object(
        "A ground on which consultation may be owed.",
        {
            "id": _text("Its key."),
            "title": _text("Its name."),
            "reading": _word(Reading, "Whether it holds."),
            "says": _text("Why it holds, if it does."),
            "missing": _texts("The ids of the facts that would settle it."),
            "authority": _many("authority", "On whose authority."),
        },
    )


def _finding() -> Data:
    return _object(
        "What one rule says about the exercise, or about one of its rounds.",
        {
            "rule": _text("The id of the rule; `engage explain` shows it in full."),
            "title": _text("What the rule asks for."),
            "heading": _text("The key of what it is reported under."),
            "outcome": _word(Outcome, "The outcome."),
            "force": _word(Force, "With what force the question binds here."),
            "about": _text("The round it is about; empty for the exercise as a whole."),
            "message": _text("What was found, or what is not recorded."),
            "at": _text("The dotted path into the exercise."),
            "relied_on": _texts("The ids of the facts on which it rests."),
            "missing": _texts("The ids of the facts that could change it, the first to ask first."),
            "weighs_for": _texts("In a judgement: what speaks for the exercise. Never a total."),
            "weighs_against": _texts("In a judgement: what speaks against it. Never a total."),
            "judged_by": _text("Whose judgement decided; empty if none did."),
            "remedy": _text("What to do; empty where there is nothing to do."),
            "who": _text("Who can put it right."),
            "due": {
                "type": ["string", "null"],
                "format": "date",
                "description": "By when; null where no day is known.",
            },
            "mended_by": _text("The later round that makes up for it; empty if none does."),
            "fault": _text("What broke in engage; empty if nothing did."),
            "authority": _many("authority", "On whose authority."),
        },
    )


def _question() -> Data:
    return _object(
        "A fact that is not recorded and would settle something.",
        {
            "fact": _text("The id by which an exercise file answers it."),
            "question": _text("The question."),
            "type": _word(FactType, "What kind of answer it takes."),
            "choices": _texts("The words that can be answered, for a choice."),
            "unit": _text("What a number counts."),
            "note": _text("What the choices mean, and what else to know."),
            "recorded_by": _text("Who records it."),
            "evidence": _text("What shows it."),
            "kind": _word(FactKind, "What silence means; a judgement needs a named person."),
            "known_from": _word(KnownFrom, "The first stage at which it can be known."),
            "needed_for": _texts("The ids of the rules that wait for it."),
        },
    )


def _authority() -> Data:
    return _object(
        "A judgment, which has a citation, or a provision.",
        {
            "id": _text("A short name that does not change."),
            "label": _text("The name with the citation or the provision."),
            "citation": _text("The neutral citation or the report, of a judgment."),
            "holds": _text("What a judgment is cited for."),
            "provision": _text("The section, regulation or paragraph, of a provision."),
            "url": _text("Where its text is published; empty if not established."),
            "verified": _word(Verification, "How far it was read when it was written down."),
            "verified_scope": _text("What was read and what was not."),
            "checked": _day("When that was last done."),
        },
        optional=frozenset({"citation", "holds", "provision"}),
    )


__all__ = ("PRINCIPLES", "report_schema")
