"""Domestic Abuse Act 2021: strategies for support in safe accommodation."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.citations import Verification
from engage.law.scope import CONSIDERED, JUDICIAL_REVIEW, act, asked_of, reach
from engage.requirements import Duty, DutyKind
from engage.triggers import yes

PREPARES_DOMESTIC_ABUSE_STRATEGY: Final = asked_of(
    "prepares_domestic_abuse_strategy",
    "Would the strategy on safe accommodation and support for victims of domestic abuse be "
    "published or changed?",
    "housing",
    "services",
    "health_and_care",
    evidence="the draft strategy",
)

SECTION_57: Final = act(
    "domestic-abuse-act-2021-s57",
    "Domestic Abuse Act 2021 (c. 17)",
    "s.57(5)",
    url="https://www.legislation.gov.uk/ukpga/2021/17/section/57",
    in_force_from=date(2021, 10, 1),
    verified=Verification.FROM_KNOWLEDGE,
    scope="No page was read for it.",
)

DOMESTIC_ABUSE_STRATEGY: Final = Duty(
    id="domestic-abuse-strategy",
    title="Domestic abuse: the safe accommodation strategy",
    kind=DutyKind.CONSULT,
    authority=(SECTION_57,),
    reach=reach("county", "unitary", "tier_one_authority"),
    when=yes(PREPARES_DOMESTIC_ABUSE_STRATEGY),
    asks="A tier one authority consults before it publishes its strategy or changes it.",
    consultees=(
        "the local partnership board on domestic abuse",
        "each tier two authority of the area",
        "whoever else it thinks fit",
    ),
    publishes_after=("the strategy",),
    outcome_owes=(CONSIDERED,),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(2021, 10, 1),
    note="It is kept under review, and gone through as a whole every three years.",
)

DUTIES: Final = (DOMESTIC_ABUSE_STRATEGY,)
"""The duties of this Act."""

__all__ = (
    "DOMESTIC_ABUSE_STRATEGY",
    "DUTIES",
    "PREPARES_DOMESTIC_ABUSE_STRATEGY",
    "SECTION_57",
)
