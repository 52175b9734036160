"""Homelessness Act 2002: homelessness strategies."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.citations import Verification
from engage.law.scope import CONSIDERED, JUDICIAL_REVIEW, act, asked_of, reach
from engage.requirements import Duty, DutyKind
from engage.triggers import yes

ADOPTS_OR_MODIFIES_HOMELESSNESS_STRATEGY: Final = asked_of(
    "adopts_or_modifies_homelessness_strategy",
    "Would a homelessness strategy be adopted or modified?",
    "housing",
    recorded_by="housing lead",
    evidence="the draft strategy",
)

SECTION_3: Final = act(
    "homelessness-act-2002-s3",
    "Homelessness Act 2002 (c. 7)",
    "s.3(8) (cycle: s.1(4))",
    url="https://www.legislation.gov.uk/ukpga/2002/7/section/3",
    in_force_from=date(2002, 7, 31),
    verified=Verification.FROM_KNOWLEDGE,
    scope="Of the section, only subsection (7A) was read.",
    sources=("https://www.legislation.gov.uk/ukpga/2011/20/section/153/2012-01-15/data.html",),
)

HOMELESSNESS_STRATEGY: Final = Duty(
    id="homelessness-strategy",
    title="Homelessness strategy: adopted or modified",
    kind=DutyKind.CONSULT,
    authority=(SECTION_3,),
    reach=reach("local_housing_authority", "district", "unitary"),
    when=yes(ADOPTS_OR_MODIFIES_HOMELESSNESS_STRATEGY),
    asks="A housing authority consults before it adopts a strategy, a new one at least every five "
    "years, or modifies one.",
    consultees=(
        (
            "whichever public or local authorities, voluntary organisations and other people it "
            "thinks fit"
        ),
    ),
    publishes_after=("the strategy",),
    outcome_owes=(CONSIDERED,),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(2002, 7, 31),
    note="Where there are two tiers the county helps, as social services authority (s.1(2)); the "
    "strategy is the district's.",
)

DUTIES: Final = (HOMELESSNESS_STRATEGY,)
"""The duties of this Act."""

__all__ = (
    "ADOPTS_OR_MODIFIES_HOMELESSNESS_STRATEGY",
    "DUTIES",
    "HOMELESSNESS_STRATEGY",
    "SECTION_3",
)
