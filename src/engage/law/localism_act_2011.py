"""Localism Act 2011: tenancy strategies."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.citations import Verification
from engage.law.scope import CONSIDERED, JUDICIAL_REVIEW, act, asked_of, reach
from engage.requirements import Duty, DutyKind, PeriodBasis
from engage.triggers import yes

ADOPTS_OR_MAJORLY_CHANGES_TENANCY_STRATEGY: Final = asked_of(
    "adopts_or_majorly_changes_tenancy_strategy",
    "Would a tenancy strategy be adopted, or changed in a major way?",
    "housing",
    recorded_by="housing lead",
    evidence="the draft strategy",
)

SECTION_151: Final = act(
    "localism-act-2011-s151",
    "Localism Act 2011 (c. 20)",
    "s.151",
    url="https://www.legislation.gov.uk/ukpga/2011/20/section/151",
    in_force_from=date(2012, 1, 15),
    verified=Verification.FROM_KNOWLEDGE,
    scope="No page was read for it.",
)

TENANCY_STRATEGY: Final = Duty(
    id="tenancy-strategy",
    title="Tenancy strategy: adopted, or changed in a major way",
    kind=DutyKind.CONSULT,
    authority=(SECTION_151,),
    reach=reach("local_housing_authority", "district", "unitary"),
    when=yes(ADOPTS_OR_MAJORLY_CHANGES_TENANCY_STRATEGY),
    asks="Before a housing authority adopts its strategy, or makes a major change to it, it sends "
    "the draft to the providers of the district.",
    consultees=(
        "each private registered provider for the district, who is sent the draft",
        "whoever else is prescribed",
    ),
    period_basis=PeriodBasis.STATUTE,
    publishes_after=("the strategy",),
    outcome_owes=(CONSIDERED,),
    consequence=JUDICIAL_REVIEW,
    names_only=True,
    in_force_from=date(2012, 1, 15),
    note="Providers have a reasonable opportunity to comment, and no number of days.",
)

DUTIES: Final = (TENANCY_STRATEGY,)
"""The duties of this Act."""

__all__ = (
    "ADOPTS_OR_MAJORLY_CHANGES_TENANCY_STRATEGY",
    "DUTIES",
    "SECTION_151",
    "TENANCY_STRATEGY",
)
