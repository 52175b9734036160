"""Ask one rule, or one table, of the baseline exercise with a few facts answered."""

from __future__ import annotations

from typing import Final

from engage.classification import classify, records
from engage.exercises import Exercise, ExerciseKind
from engage.facts import Record
from engage.findings import Finding, finding
from engage.law import standard
from engage.outcomes import Force, Outcome, Reading
from engage.rules import Rule
from engage.testing import SETTING, exercise_with
from engage.triggers import Trigger

NOTHING_OWED: Final = {
    "statute_requires_consultation": False,
    "promise_to_consult_recorded": False,
    "number_of_past_decisions_of_this_kind": 0,
    "withdraws_or_reduces_existing_benefit": False,
}
"""Every ground of a duty to consult, answered no."""

ENGAGEMENT: Final = {
    **NOTHING_OWED,
    "form_of_exercise": "survey",
    "specific_proposal_put": False,
}
"""People were asked, no proposal was put, and nothing is owed."""


def record_of(exercise: Exercise, place: int = -1) -> Record:
    """Return what is known of the round of *exercise* in this place; of itself, if it has none."""
    return records(exercise, standard(), SETTING)[place]


def record_with(**answers: object) -> Record:
    """Return what is known of the baseline exercise with these facts answered so."""
    return record_of(exercise_with(**answers))


def finding_with(rule: Rule, **answers: object) -> Finding:
    """Return what *rule* says of the baseline exercise with these facts answered so."""
    return finding(rule, record_with(**answers))


def outcome_with(rule: Rule, **answers: object) -> Outcome:
    """Return the outcome of *rule* on the baseline exercise with these facts answered so."""
    return rule.outcome(record_with(**answers))


def force_with(rule: Rule, **answers: object) -> Force:
    """Return with what force *rule* binds on the baseline exercise with these facts answered so."""
    return rule.binding(record_with(**answers))


def reading_with(trigger: Trigger, **answers: object) -> Reading:
    """Return what *trigger* reads as on the baseline exercise with these facts answered so."""
    return trigger.reading(record_with(**answers))


def kind_with(**answers: object) -> ExerciseKind:
    """Return what kind the baseline exercise is with these facts answered so."""
    return classify(exercise_with(**answers), standard(), SETTING).kind
