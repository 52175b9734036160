"""Flood and Water Management Act 2010: local strategies for flood risk."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.citations import Verification
from engage.law.scope import CONSIDERED, JUDICIAL_REVIEW, act, asked_of, reach
from engage.requirements import Duty, DutyKind
from engage.triggers import yes

PREPARES_FLOOD_RISK_STRATEGY: Final = asked_of(
    "prepares_flood_risk_strategy",
    "Would the local strategy for managing flood risk be made or revised?",
    "environment",
    recorded_by="flood risk lead",
    evidence="the draft strategy",
)

SECTION_9: Final = act(
    "flood-and-water-management-act-2010-s9",
    "Flood and Water Management Act 2010 (c. 29)",
    "s.9(6)",
    url="https://www.legislation.gov.uk/ukpga/2010/29/section/9",
    in_force_from=date(2010, 10, 1),
    verified=Verification.FROM_KNOWLEDGE,
    scope="No page was read for it.",
)

FLOOD_RISK: Final = Duty(
    id="local-flood-risk-strategy",
    title="Local flood risk management strategy: made or revised",
    kind=DutyKind.CONSULT,
    authority=(SECTION_9,),
    reach=reach("lead_local_flood_authority", "county", "unitary"),
    when=yes(PREPARES_FLOOD_RISK_STRATEGY),
    asks="A lead local flood authority consults when it makes its strategy or revises it.",
    consultees=(
        "the risk management authorities on which the strategy may bear",
        "the public",
    ),
    publishes_after=("a summary of the strategy, with guidance on where to find information",),
    outcome_owes=(CONSIDERED,),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(2010, 10, 1),
    note="It is a function of the county where there are two tiers. It needs strategic "
    "environmental assessment too.",
)

DUTIES: Final = (FLOOD_RISK,)
"""The duties of this Act."""

__all__ = ("DUTIES", "FLOOD_RISK", "PREPARES_FLOOD_RISK_STRATEGY", "SECTION_9")
