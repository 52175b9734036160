"""Gambling Act 2005: the statement of gambling policy."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.citations import Verification
from engage.law.scope import CONSIDERED, JUDICIAL_REVIEW, act, asked_of, reach
from engage.nations import GREAT_BRITAIN
from engage.requirements import Duty, DutyKind, PeriodBasis
from engage.triggers import yes

MAKES_OR_REVISES_GAMBLING_POLICY: Final = asked_of(
    "makes_or_revises_gambling_policy",
    "Would the principles for licensing gambling be made or revised?",
    "licensing_and_order",
    evidence="the draft statement",
)

GAMBLING_POLICY: Final = Duty(
    id="gambling-policy",
    title="Statement of gambling policy",
    kind=DutyKind.CONSULT,
    authority=(
        act(
            "gambling-act-2005-s349",
            "Gambling Act 2005 (c. 19); Gambling Act 2005 (Licensing Authority Policy Statement) "
            "(England and Wales) Regulations 2006 (SI 2006/636)",
            "s.349(3)",
            url="https://www.legislation.gov.uk/ukpga/2005/19/section/349",
            extent=GREAT_BRITAIN,
            in_force_from=date(2006, 3, 31),
            verified=Verification.READ,
            scope="Section 349(1)-(3) was read.",
            sources=(
                "https://www.legislation.gov.uk/ukpga/2005/19/section/349/2006-03-31/data.html",
            ),
        ),
    ),
    reach=reach("licensing_authority", "district", "unitary", extent=GREAT_BRITAIN),
    when=yes(MAKES_OR_REVISES_GAMBLING_POLICY),
    asks="A licensing authority consults before each three-year statement of gambling policy, and "
    "before it revises one.",
    consultees=(
        "the chief officer of police",
        "those who speak for gambling businesses in the area",
        "those who speak for people likely to be affected",
    ),
    period_basis=PeriodBasis.STATUTE,
    publishes_after=("the statement, and any revision before it takes effect",),
    outcome_owes=(CONSIDERED,),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(2006, 3, 31),
)

DUTIES: Final = (GAMBLING_POLICY,)
"""The duties of this Act."""

__all__ = ("DUTIES", "GAMBLING_POLICY", "MAKES_OR_REVISES_GAMBLING_POLICY")
