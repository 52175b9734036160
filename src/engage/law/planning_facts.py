"""Facts on planning applications and on plans that several statutes ask for."""

from __future__ import annotations

from functools import partial
from typing import Final

from attrs import evolve

from engage.answers import Value
from engage.facts import Fact, Record
from engage.law.implications import excluded, implied
from engage.law.scope import asked_of

IS_PLANNING_APPLICATION: Final = asked_of(
    "is_planning_application",
    "Does it concern an application for planning permission, put to the body or made by it?",
    "planning_applications",
    recorded_by="case officer",
    evidence="the application form and its reference",
)

STAGE_IS_REGULATION_18: Final = asked_of(
    "stage_is_regulation_18",
    "Under the 2012 Regulations, is it being asked what the plan should contain (regulation 18)?",
    "plans",
    recorded_by="planning policy lead",
    evidence="the local development scheme",
)
STAGE_IS_REGULATION_19: Final = excluded(
    asked_of(
        "stage_is_regulation_19",
        "Under the 2012 Regulations, is the text meant for examination published (regulation 19)?",
        "plans",
        recorded_by="planning policy lead",
        evidence="the local development scheme",
    ),
    STAGE_IS_REGULATION_18,
)
STAGE_IS_SCOPING: Final = asked_of(
    "stage_is_scoping",
    "Is a plan of the new style being scoped, its Gateway 1 still to come?",
    "plans",
    recorded_by="planning policy lead",
    evidence="the local plan timetable",
)
STAGE_IS_CONTENT_AND_EVIDENCE: Final = asked_of(
    "stage_is_content_and_evidence",
    "Has a plan of the new style passed Gateway 1 and not yet Gateway 2?",
    "plans",
    recorded_by="planning policy lead",
    evidence="the local plan timetable",
)
STAGE_IS_PROPOSED_PLAN: Final = asked_of(
    "stage_is_proposed_plan",
    "Has a plan of the new style passed Gateway 2 and not yet Gateway 3?",
    "plans",
    recorded_by="planning policy lead",
    evidence="the local plan timetable",
)

PREPARES_DEVELOPMENT_PLAN: Final = implied(
    asked_of(
        "prepares_development_plan",
        "Is the body drawing up or revising a local plan, or a plan for minerals and waste?",
        "plans",
        recorded_by="planning policy lead",
        evidence="the local development scheme or the local plan timetable",
    ),
    STAGE_IS_REGULATION_18,
    STAGE_IS_REGULATION_19,
    STAGE_IS_SCOPING,
    STAGE_IS_CONTENT_AND_EVIDENCE,
    STAGE_IS_PROPOSED_PLAN,
)
_LEGACY: Final = asked_of(
    "plan_is_in_legacy_system",
    "Was the plan or document begun under the 2012 Regulations, and does it stay under them?",
    "plans",
    recorded_by="planning policy lead",
    evidence="the local development scheme; SI 2026/169 Sch 1",
    note="A plan stays under them if it is submitted for examination by 31 December 2026. It "
    "follows one system from beginning to end.",
)
_NEW: Final = asked_of(
    "plan_is_in_new_system",
    "Is the plan prepared under the Regulations of 2026?",
    "plans",
    recorded_by="planning policy lead",
    evidence="the notice of intention to commence",
)


def _the_other_system(fact: Fact, other: Fact, record: Record) -> Value | None:
    """Return what *fact* reads as, failing that by the recorded answer to the *other* system."""
    read = None if fact.read is None else fact.read(record)
    answers = {answer.value for answer in record.answers(other)}
    if read is not None or len(answers) != 1:
        return read
    if True in answers:
        return False
    return True if record[PREPARES_DEVELOPMENT_PLAN.id] is True else None


def _one_or_other(fact: Fact, other: Fact) -> Fact:
    """Return *fact*, on one system for plans, as the opposite of the *other* for any such plan."""
    # The recorded answer is read, not the other fact itself: each would be waiting for the other.
    return evolve(
        fact,
        read=partial(_the_other_system, fact, other),
        read_from=f"{fact.read_from}; yes to {other.id} means no; no to it, of a plan, means yes",
        needs=(*fact.needs, PREPARES_DEVELOPMENT_PLAN),
    )


PLAN_IS_IN_LEGACY_SYSTEM: Final = _one_or_other(_LEGACY, _NEW)
PLAN_IS_IN_NEW_SYSTEM: Final = _one_or_other(
    implied(
        _NEW,
        STAGE_IS_SCOPING,
        STAGE_IS_CONTENT_AND_EVIDENCE,
        STAGE_IS_PROPOSED_PLAN,
    ),
    _LEGACY,
)

FACTS: Final = (
    IS_PLANNING_APPLICATION,
    PREPARES_DEVELOPMENT_PLAN,
    PLAN_IS_IN_LEGACY_SYSTEM,
    PLAN_IS_IN_NEW_SYSTEM,
    STAGE_IS_REGULATION_18,
    STAGE_IS_REGULATION_19,
    STAGE_IS_SCOPING,
    STAGE_IS_CONTENT_AND_EVIDENCE,
    STAGE_IS_PROPOSED_PLAN,
)
"""These facts, in the order in which an interview asks them."""

__all__ = (
    "FACTS",
    "IS_PLANNING_APPLICATION",
    "PLAN_IS_IN_LEGACY_SYSTEM",
    "PLAN_IS_IN_NEW_SYSTEM",
    "PREPARES_DEVELOPMENT_PLAN",
    "STAGE_IS_CONTENT_AND_EVIDENCE",
    "STAGE_IS_PROPOSED_PLAN",
    "STAGE_IS_REGULATION_18",
    "STAGE_IS_REGULATION_19",
    "STAGE_IS_SCOPING",
)
