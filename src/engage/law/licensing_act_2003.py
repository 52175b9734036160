"""Licensing Act 2003: the statement of licensing policy."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.citations import Verification
from engage.law.scope import CONSIDERED, JUDICIAL_REVIEW, act, asked_of, reach
from engage.nations import ENGLAND_AND_WALES
from engage.requirements import Duty, DutyKind
from engage.triggers import yes

MAKES_OR_REVISES_LICENSING_POLICY: Final = asked_of(
    "makes_or_revises_licensing_policy",
    "Would the licensing policy or a cumulative impact assessment be made or revised?",
    "licensing_and_order",
    evidence="the draft statement",
)

LICENSING_POLICY: Final = Duty(
    id="licensing-policy",
    title="Statement of licensing policy",
    kind=DutyKind.CONSULT,
    authority=(
        act(
            "licensing-act-2003-s5",
            "Licensing Act 2003 (c. 17)",
            "s.5(3) (cumulative impact: s.5A)",
            url="https://www.legislation.gov.uk/ukpga/2003/17/section/5",
            extent=ENGLAND_AND_WALES,
            in_force_from=date(2004, 12, 7),
            verified=Verification.PARTLY_READ,
            scope="The rule of five years was read; whom to consult is from knowledge.",
            sources=(
                "https://www.medway.gov.uk/info/200197/gambling_act_2005/252/statement_of_gambling_policy",
            ),
        ),
    ),
    reach=reach("licensing_authority", "district", "unitary", extent=ENGLAND_AND_WALES),
    when=yes(MAKES_OR_REVISES_LICENSING_POLICY),
    asks="A licensing authority consults before each five-year statement, any revision of it, and "
    "a cumulative impact assessment.",
    consultees=(
        "the chief officer of police",
        "the fire and rescue authority",
        "the director of public health",
        "those who speak for holders of premises, club and personal licences",
        "those who speak for businesses and residents",
    ),
    publishes_after=("the statement",),
    outcome_owes=(CONSIDERED,),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(2004, 12, 7),
)

DUTIES: Final = (LICENSING_POLICY,)
"""The duties of this Act."""

__all__ = ("DUTIES", "LICENSING_POLICY", "MAKES_OR_REVISES_LICENSING_POLICY")
