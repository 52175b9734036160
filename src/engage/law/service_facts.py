"""Facts on services, money and structures that several statutes ask for."""

from __future__ import annotations

from typing import Final

from engage.answers import Value
from engage.exercises import Direction
from engage.facts import About, Fact, FactType, Record
from engage.law.scope import asked_of
from engage.stages import KnownFrom


def _is_incoming(record: Record) -> Value | None:
    """Return yes where another body asks; the record of an exercise of its own does not tell."""
    return True if record.exercise.direction is Direction.INCOMING else None


AFFECTS_BUDGET_OR_CORPORATE_PLAN: Final = asked_of(
    "affects_budget_or_corporate_plan",
    "Would it set the budget or the corporate plan, or alter either?",
    "budget_and_corporate",
    evidence="the report that goes to members",
)
CHANGES_HOW_A_SERVICE_IS_PROVIDED_OR_COMMISSIONED: Final = asked_of(
    "changes_how_a_service_is_provided_or_commissioned",
    "Would a service be provided, bought or arranged in another way than now?",
    "services",
    "schools_and_children",
    "health_and_care",
    "public_transport",
    "environment",
    "housing",
    evidence="the proposal beside the present arrangement",
)
DECOMMISSIONS_A_SERVICE: Final = asked_of(
    "decommissions_a_service",
    "Would a service stop altogether?",
    "services",
    "schools_and_children",
    "health_and_care",
    "public_transport",
    "environment",
    "housing",
    evidence="the proposal",
)
REDUCES_FUNDING_TO_VOLUNTARY_SECTOR_OR_SMALL_BUSINESS: Final = asked_of(
    "reduces_funding_to_voluntary_sector_or_small_business",
    "Would a voluntary group, a community group or a small business get less money or support, or "
    "none?",
    "services",
    "budget_and_corporate",
    "schools_and_children",
    "health_and_care",
    evidence="the list of grants and contracts touched",
)

COUNCIL_IS_CONSULTEE: Final = Fact(
    id="council_is_consultee",
    question="Is another body consulting, and the council one of those it asks?",
    type=FactType.YES_NO,
    about=About.EXERCISE,
    known_from=KnownFrom.PLANNING,
    recorded_by="democratic services",
    evidence="the letter or notice that asks it",
    read=_is_incoming,
    read_from="direction",
)
PROPOSES_NEW_OR_CHANGED_COMBINED_AUTHORITY: Final = asked_of(
    "proposes_new_or_changed_combined_authority",
    "Would a combined authority, or a combined county authority, be set up or changed?",
    "governance",
    "public_transport",
    recorded_by="democratic services",
    evidence="the draft proposal",
)

FACTS: Final = (
    AFFECTS_BUDGET_OR_CORPORATE_PLAN,
    CHANGES_HOW_A_SERVICE_IS_PROVIDED_OR_COMMISSIONED,
    DECOMMISSIONS_A_SERVICE,
    REDUCES_FUNDING_TO_VOLUNTARY_SECTOR_OR_SMALL_BUSINESS,
    COUNCIL_IS_CONSULTEE,
    PROPOSES_NEW_OR_CHANGED_COMBINED_AUTHORITY,
)
"""These facts, in the order in which an interview asks them."""

__all__ = (
    "AFFECTS_BUDGET_OR_CORPORATE_PLAN",
    "CHANGES_HOW_A_SERVICE_IS_PROVIDED_OR_COMMISSIONED",
    "COUNCIL_IS_CONSULTEE",
    "DECOMMISSIONS_A_SERVICE",
    "FACTS",
    "PROPOSES_NEW_OR_CHANGED_COMBINED_AUTHORITY",
    "REDUCES_FUNDING_TO_VOLUNTARY_SECTOR_OR_SMALL_BUSINESS",
)
