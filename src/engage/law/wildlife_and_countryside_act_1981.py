"""Wildlife and Countryside Act 1981: correcting the definitive map, on evidence."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.citations import Verification
from engage.law.scope import JUDICIAL_REVIEW, act, asked_of, reach
from engage.nations import ENGLAND_AND_WALES
from engage.requirements import Duty, DutyKind, Period, PeriodBasis, Unit
from engage.triggers import yes

CORRECTS_DEFINITIVE_MAP: Final = asked_of(
    "corrects_definitive_map",
    "Is the record of rights of way to be put right because evidence shows that it is wrong?",
    "paths_land_and_byelaws",
    evidence="the application and the evidence with it",
)

DEFINITIVE_MAP: Final = Duty(
    id="definitive-map-modification-order",
    title="Definitive map modification orders",
    kind=DutyKind.PUBLICITY,
    authority=(
        act(
            "wildlife-and-countryside-act-1981-sch15",
            "Wildlife and Countryside Act 1981 (c. 69)",
            "s.53 and Sch 15 paras 1-3",
            url="https://www.legislation.gov.uk/ukpga/1981/69/schedule/15",
            extent=ENGLAND_AND_WALES,
            in_force_from=date(1983, 2, 28),
            verified=Verification.FROM_KNOWLEDGE,
            scope="A page that was read dealt only with the 42 days to challenge a confirmed "
            "order.",
        ),
    ),
    reach=reach("surveying_authority", "county", "unitary", extent=ENGLAND_AND_WALES),
    when=yes(CORRECTS_DEFINITIVE_MAP),
    asks="A surveying authority that would correct the record of rights of way consults the "
    "councils of the area before it makes the order, and then gives notice.",
    consultees=(
        (
            "every council, district and parish, whose area takes in the land, before the order "
            "is made"
        ),
    ),
    period=Period(
        values=42,
        unit=Unit.DAY,
        starts="the first publication of notice of the order",
        note="It is a least period.",
    ),
    period_basis=PeriodBasis.STATUTE,
    publishes=("notices in a newspaper, on the site and at the office",),
    outcome_owes=(
        "It is decided on evidence of what rights there are; what is desirable has no bearing.",
    ),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(1983, 2, 28),
    note="It is never put to people as a choice of policy.",
)

DUTIES: Final = (DEFINITIVE_MAP,)
"""The duties of this Act."""

__all__ = ("CORRECTS_DEFINITIVE_MAP", "DEFINITIVE_MAP", "DUTIES")
