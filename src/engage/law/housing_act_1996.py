"""Housing Act 1996: schemes for the allocation of housing."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.citations import Verification
from engage.law.scope import CONSIDERED, JUDICIAL_REVIEW, act, asked_of, reach
from engage.requirements import Duty, DutyKind, PeriodBasis
from engage.triggers import yes

ADOPTS_OR_MAJORLY_CHANGES_ALLOCATION_SCHEME: Final = asked_of(
    "adopts_or_majorly_changes_allocation_scheme",
    "Would a housing allocation scheme be adopted, or its policy change in a major way?",
    "housing",
    recorded_by="housing lead",
    evidence="the draft scheme beside the present one",
)

SECTION_166A: Final = act(
    "housing-act-1996-s166a",
    "Housing Act 1996 (c. 52), inserted by the Localism Act 2011 s.147",
    "s.166A(13) (and s.168(3))",
    url="https://www.legislation.gov.uk/ukpga/1996/52/section/166A",
    in_force_from=date(2012, 6, 18),
    verified=Verification.PARTLY_READ,
    scope="Section 168(3) and how s.166A begins were read; s.166A(13) is from knowledge.",
    sources=(
        "http://legislation.data.gov.uk/ukpga/1996/52/section/168?view=plain",
        "https://www.legislation.gov.uk/ukpga/2011/20/section/147/2024-04-01",
    ),
)

ALLOCATION_SCHEME: Final = Duty(
    id="housing-allocation-scheme",
    title="Housing allocation scheme: adopted, or changed in a major way",
    kind=DutyKind.CONSULT,
    authority=(SECTION_166A,),
    reach=reach("local_housing_authority", "district", "unitary"),
    when=yes(ADOPTS_OR_MAJORLY_CHANGES_ALLOCATION_SCHEME),
    asks="Before a housing authority adopts a scheme, or makes a major change of policy in it, it "
    "sends the draft to the providers that it nominates tenants to.",
    consultees=("each private registered provider with which it has arrangements for nominations",),
    period_basis=PeriodBasis.STATUTE,
    publishes_after=(
        (
            "once it is made, the change: those likely to be affected are told of it by "
            "reasonable steps (s.168(3))"
        ),
    ),
    outcome_owes=(CONSIDERED,),
    consequence=JUDICIAL_REVIEW,
    names_only=True,
    in_force_from=date(2012, 6, 18),
    note="Providers have a reasonable opportunity to comment, and no number of days. The Act names "
    "no applicants; fairness and the equality duty may ask that they are heard.",
)

DUTIES: Final = (ALLOCATION_SCHEME,)
"""The duties of this Act."""

__all__ = (
    "ADOPTS_OR_MAJORLY_CHANGES_ALLOCATION_SCHEME",
    "ALLOCATION_SCHEME",
    "DUTIES",
    "SECTION_166A",
)
