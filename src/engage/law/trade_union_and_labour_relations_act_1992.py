"""Trade Union and Labour Relations (Consolidation) Act 1992: redundancies."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.citations import Verification
from engage.law.implications import implied
from engage.law.scope import act, asked_of, reach
from engage.nations import GREAT_BRITAIN
from engage.requirements import Duty, DutyKind, Period, PeriodBasis, Purpose, Unit
from engage.triggers import yes

PROPOSES_HUNDRED_OR_MORE_REDUNDANCIES: Final = asked_of(
    "proposes_hundred_or_more_redundancies",
    "Would a hundred jobs or more go at one establishment within 90 days?",
    "workforce",
    recorded_by="human resources lead",
    evidence="the list of posts at risk",
)
PROPOSES_TWENTY_OR_MORE_REDUNDANCIES: Final = implied(
    asked_of(
        "proposes_twenty_or_more_redundancies",
        "Would twenty jobs or more go at one establishment within 90 days?",
        "workforce",
        recorded_by="human resources lead",
        evidence="the list of posts at risk",
    ),
    PROPOSES_HUNDRED_OR_MORE_REDUNDANCIES,
)

SECTION_188: Final = act(
    "trade-union-and-labour-relations-act-1992-s188",
    "Trade Union and Labour Relations (Consolidation) Act 1992 (c. 52)",
    "ss.188 and 193",
    url="https://www.legislation.gov.uk/ukpga/1992/52/section/188",
    extent=GREAT_BRITAIN,
    in_force_from=date(1992, 10, 16),
    verified=Verification.FROM_KNOWLEDGE,
    scope="No page was read for it, and the Employment Rights Act 2025 changes this part of the "
    "law.",
)

REDUNDANCIES: Final = Duty(
    id="collective-redundancy-consultation",
    title="Redundancies: consult those who speak for the staff",
    kind=DutyKind.CONSULT,
    authority=(SECTION_188,),
    reach=reach("any_employer", extent=GREAT_BRITAIN),
    when=yes(PROPOSES_TWENTY_OR_MORE_REDUNDANCIES),
    bears=(PROPOSES_HUNDRED_OR_MORE_REDUNDANCIES,),
    asks="An employer that would make twenty people or more redundant at one establishment within "
    "90 days consults those who speak for them.",
    consultees=("the unions it recognises or, failing them, representatives whom the staff elect",),
    period=Period(
        values=30,
        unit=Unit.DAY,
        purpose=Purpose.INTERVAL,
        starts="the beginning of the consultation, and it ends when the first dismissal takes "
        "effect",
        only_if=~yes(PROPOSES_HUNDRED_OR_MORE_REDUNDANCIES),
        note="With a hundred or more it is 45 days.",
    ),
    other_periods=(
        Period(
            values=45,
            unit=Unit.DAY,
            purpose=Purpose.INTERVAL,
            starts="the beginning of the consultation, and it ends when the first dismissal takes "
            "effect",
            when="a hundred or more are to go",
            only_if=yes(PROPOSES_HUNDRED_OR_MORE_REDUNDANCIES),
        ),
    ),
    period_basis=PeriodBasis.STATUTE,
    publishes=("a notice to the Secretary of State",),
    outcome_owes=("It is held with a view to agreement.",),
    consequence="An employment tribunal can make a protective award.",
    in_force_from=date(1992, 10, 16),
    note="It is a consultation of staff, not of the public; it is here so that the one is not "
    "taken for the other.",
)

DUTIES: Final = (REDUNDANCIES,)
"""The duties of this Act."""

__all__ = (
    "DUTIES",
    "PROPOSES_HUNDRED_OR_MORE_REDUNDANCIES",
    "PROPOSES_TWENTY_OR_MORE_REDUNDANCIES",
    "REDUNDANCIES",
    "SECTION_188",
)
