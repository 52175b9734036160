"""The JSON Schemas of the answers on duties: those of one exercise, and the list of them all."""

from __future__ import annotations

from engage.citations import Verification
from engage.nations import Nation
from engage.outcomes import Reading
from engage.render import duties, law
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
from engage.render.as_json import Data
from engage.requirements import DutyKind


def duties_schema() -> Data:
    """Return the JSON Schema of what `duties_data` returns."""
    return schema(
        duties.SCHEMA,
        "The duties that bear on one exercise",
        object_("Which duties apply, what they ask together, and what is open.", _duties()),
        authority=authority(),
        duty=_reading(),
        requirement=object_(
            "One thing that is asked.",
            {"what": text("What it is."), "by": texts("The ids of the duties that ask it.")},
        ),
        not_ours=object_(
            "A duty of other bodies.",
            {
                "id": text("Its public name."),
                "title": text("Its name in a report."),
                "because": text("Whom it binds."),
            },
        ),
        period=period(),
        question=question(),
    )


def _duties() -> Data:
    return {
        **head(duties.SCHEMA),
        "law_day": day("The day whose law applies: that of the decision or of closing, once past."),
        "duties": many("duty", "Every duty looked at, in the order of the catalogue."),
        "requirements": object_(
            "What the duties that apply ask together.",
            {
                "strictest_period": part_or_none(
                    "period", "The longest time to respond; null where none is set."
                ),
                "periods": many("period", "Every period, the longest time to respond first."),
                "consultees": many("requirement", "Whom to consult, involve or notify."),
                "publications": many("requirement", "What must be published."),
                "outcome": many("requirement", "What is owed once people have answered."),
                "conflicts": texts("Where they do not agree."),
            },
        ),
        "not_ours": many("not_ours", "The duties that bind other bodies."),
        "questions": many("question", "The questions that settle the rest, the decisive first."),
        "nothing_found": text("What to say where no duty asks for consultation; else empty."),
    }


def _reading() -> Data:
    return object_(
        "One duty, read on the exercise.",
        {
            **_named(),
            "reading": word(Reading, "Whether it applies."),
            "because": text("Why, or what is not recorded."),
            "relied_on": texts("The ids of the facts on which that rests."),
            "missing": texts("The ids of the facts that would settle it, the first to ask first."),
            "verified_scope": text("What was read of it and what was not."),
            "see": texts("Where it has no express duty: the ids of what to look at instead."),
            "ours": flag("Whether it binds this body at all."),
            "in_force": flag("Whether it binds on the day whose law applies."),
            "authority": many("authority", "On whose authority, the main one first."),
        },
    )


def law_schema() -> Data:
    """Return the JSON Schema of what `law_data` returns."""
    return schema(
        law.SCHEMA,
        "The duties that engage knows",
        object_(
            "All duties, or those that were asked for.",
            {
                "schema": {"const": law.SCHEMA, "description": "The name of this shape."},
                "on": day_or_none("The day on which they are in force; null for any day."),
                "duties": many("duty", "The duties, in the order of the catalogue."),
            },
        ),
        duty=object_("A duty.", {**_named(), **_reach()}),
    )


def _named() -> Data:
    return {
        "id": text("Its public name."),
        "title": text("Its name in a report."),
        "kind": word(DutyKind, "What sort of duty it is."),
        "verified": word(Verification, "How far it was read when it was written down."),
    }


def _reach() -> Data:
    return {
        "in_force": object_(
            "When it binds.",
            {
                "from": day("The first day on which it binds."),
                "to": day_or_none("The first day on which it no longer does; null if not known."),
                "saved": flag("Whether it then still binds work begun earlier."),
            },
        ),
        "bodies": texts("The kinds of body and the functions that it binds."),
        "extent": {
            "type": "array",
            "items": {"enum": [nation.value for nation in Nation]},
            "description": "The nations to whose law it belongs.",
        },
    }


__all__ = ("duties_schema", "law_schema")
