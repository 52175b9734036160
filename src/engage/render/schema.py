"""
The JSON Schema of a report, so that other programs can rely on its shape.

It is made from the same words that the report uses, and published with the documentation.
"""

from __future__ import annotations

from typing import Final

from engage.exercises import Confidence, ExerciseKind
from engage.outcomes import Force, Outcome, Reading
from engage.render._shapes import (
    authority,
    day,
    day_or_none,
    flag,
    head,
    many,
    object_,
    part_or_none,
    period,
    question,
    schema,
    text,
    texts,
    word,
)
from engage.render.as_json import SCHEMA, Data
from engage.render.words import STATUS
from engage.reports import Status
from engage.stages import Stage

PRINCIPLES: Final = (
    "formative_stage",
    "sufficient_information",
    "adequate_time",
    "conscientious_consideration",
    "duty_to_consult",
)
"""The principles in every report on the law."""


def report_schema() -> Data:
    """Return the JSON Schema of what `report_data` returns."""
    return schema(
        SCHEMA,
        "A report of engage on one exercise",
        object_("One exercise held against the law on one day.", _report()),
        authority=authority(),
        finding=_finding(),
        principle=object_(
            "A principle, answered by the worst of its findings that are not mended.",
            {
                "title": text("Its name."),
                "outcome": word(Outcome, "What it comes to."),
                "findings": many("finding", "The findings that count towards it."),
            },
        ),
        kind=_kind(),
        ground=_ground(),
        period=period(),
        question=question(),
        **_standing_parts(),
        consideration=object_(
            "Something that bears on relief; it softens no finding.",
            {
                "says": text("What it is."),
                "authority": many("authority", "On whose authority."),
            },
        ),
    )


def _report() -> Data:
    codes = "; ".join(
        f"{code.value} ({code.name.lower()}): {says}" for code, says in STATUS.items()
    )
    return {
        **head(SCHEMA),
        "status": {
            "enum": [status.name.lower() for status in Status],
            "description": f"What it comes to in law. {codes}.",
        },
        "exit_code": {
            "enum": [status.value for status in Status],
            "description": "The same as the exit code of the command.",
        },
        "classification": _classification(),
        "grounds": many("ground", "The grounds on which consultation may be owed."),
        "duties": _duties(),
        "standing": _standing(),
        "principles": {
            "type": "object",
            "description": "What each principle comes to.",
            "properties": {name: {"$ref": "#/$defs/principle"} for name in PRINCIPLES},
            "additionalProperties": {"$ref": "#/$defs/principle"},
            "required": list(PRINCIPLES),
        },
        "findings": many("finding", "One for every rule and round, the met ones too."),
        "questions": many("question", "The open questions, the most decisive first."),
        "considerations": many("consideration", "What bears on relief."),
        "cautions": texts("What to know before relying on the report."),
    }


def _classification() -> Data:
    return object_(
        "What kind of exercise it is, by what was done.",
        {
            "kind": word(ExerciseKind, "The kind that asks most of the body among its rounds."),
            "because": text("Why."),
            "declared": texts("What it was called in public, which carries no weight."),
            "confidence": word(Confidence, "How sure that is."),
            "mixed": flag("Whether its rounds are of different kinds."),
            "disagreement": text("How its label differs from its kind; empty if it does not."),
            "rounds": many("kind", "The kind of each round; one entry if there are no rounds."),
        },
    )


def _kind() -> Data:
    return object_(
        "What kind one round is.",
        {
            "about": text("The round; empty if the exercise has none."),
            "kind": word(ExerciseKind, "The kind."),
            "because": text("Why."),
            "confidence": word(Confidence, "How sure that is."),
            "relied_on": texts("The ids of the facts on which it rests."),
            "missing": texts("The ids of the facts that would settle it."),
            "authority": many("authority", "On whose authority."),
        },
    )


def _ground() -> Data:
    return object_(
        "A ground on which consultation may be owed.",
        {
            "id": text("Its key."),
            "title": text("Its name."),
            "reading": word(Reading, "Whether it holds."),
            "says": text("Why it holds, if it does."),
            "missing": texts("The ids of the facts that would settle it."),
            "authority": many("authority", "On whose authority."),
        },
    )


def _duties() -> Data:
    return object_(
        "Which duties apply, in short; `engage duties` has the whole.",
        {
            "law_day": day("The day whose law applies to the exercise."),
            "applying": texts("The ids of the duties that apply."),
            "open": texts("The ids of the duties of which the record does not tell."),
            "not_ours": texts("The ids of the duties that bind other bodies."),
            "strictest_period": part_or_none(
                "period", "The longest time to respond that any of them sets; null if none."
            ),
            "questions": texts("The ids of the facts that would settle them, in order."),
            "nothing_found": text("What to say where no duty asks for consultation; else empty."),
        },
    )


def _standing() -> Data:
    return object_(
        "Where the exercise stands and what comes next; `engage next` answers that alone.",
        {
            "stage": {
                "enum": [*Stage, None],
                "description": "The stage reached; null if nothing says.",
            },
            "public_state": text("What the public sees of it on the day."),
            "disagreement": text("How the record of its stage contradicts itself, or empty."),
            "next": part_or_none("next", "What comes next; null at an end, or if nothing says."),
            "blocked": many("blocked", "Everything that keeps it from there."),
            "overrides": many("override", "The gates that were overridden, in order."),
        },
    )


def _standing_parts() -> dict[str, Data]:
    return {
        "next": object_(
            "The move that comes next.",
            {
                "stage": word(Stage, "The stage that it reaches."),
                "move": text("What the move is called."),
                "who": texts("Who can move it."),
                "due": text("By when, in words; empty if nothing says."),
                "due_latest": day_or_none("The last day that this can mean; null if none."),
                "gates": many("gate", "The gates on the way."),
            },
        ),
        "gate": object_(
            "A gate on the way.",
            {
                "id": text("Its key."),
                "title": text("Its name."),
                "force": word(Force, "With what force it binds."),
                "source": text("What lays it down."),
                "passed": flag("Whether it lets the exercise through."),
            },
        ),
        "blocked": object_(
            "One reason why a gate does not let the exercise through.",
            {
                "gate": text("The key of the gate."),
                "rule": text("The id of the rule."),
                "about": text("The round it is about; empty for the exercise as a whole."),
                "outcome": word(Outcome, "What the rule came to."),
                "reason": text("Why."),
                "remedy": text("What to do."),
                "who": text("Who can mend it."),
                "authority": many("authority", "On whose authority."),
            },
        ),
        "override": object_(
            "An event in which gates were overridden.",
            {
                "at": text("When; empty if the record does not say."),
                "from": {"enum": [*Stage, None], "description": "The stage that it left."},
                "to": {"enum": [*Stage, None], "description": "The stage that it reached."},
                "actor": text("Who did it."),
                "role": text("In what role."),
                "reason": text("Why."),
                "gates": texts("The gates that were overridden."),
                "unmet": texts("The ids of the rules that were not met."),
                "approved_by": text("The second person who approved it; empty if none did."),
            },
        ),
    }


def _finding() -> Data:
    return object_(
        "What one rule says about the exercise, or about one of its rounds.",
        {
            "rule": text("The id of the rule; `engage explain` shows it in full."),
            "title": text("What the rule asks for."),
            "heading": text("The key of what it is reported under."),
            "outcome": word(Outcome, "The outcome."),
            "force": word(Force, "With what force the question binds here."),
            "about": text("The round it is about; empty for the exercise as a whole."),
            "message": text("What was found, or what is not recorded."),
            "at": text("The dotted path into the exercise."),
            "relied_on": texts("The ids of the facts on which it rests."),
            "missing": texts("The ids of the facts that could change it, the first to ask first."),
            "weighs_for": texts("In a judgement: what speaks for the exercise. Never a total."),
            "weighs_against": texts("In a judgement: what speaks against it. Never a total."),
            "judged_by": text("Whose judgement decided; empty if none did."),
            "remedy": text("What to do; empty where there is nothing to do."),
            "who": text("Who can put it right."),
            "due": day_or_none("By when; null where no day is known."),
            "mended_by": text("The later round that makes up for it; empty if none does."),
            "fault": text("What broke in engage; empty if nothing did."),
            "authority": many("authority", "On whose authority."),
        },
    )


__all__ = ("PRINCIPLES", "report_schema")
