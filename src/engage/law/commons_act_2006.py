"""Commons Act 2006: applications to register a town or village green."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.citations import SourceKind, Verification
from engage.law.scope import JUDICIAL_REVIEW, act, asked_of, reach
from engage.requirements import Duty, DutyKind, Period, PeriodBasis, Unit
from engage.triggers import yes

RECEIVES_TOWN_OR_VILLAGE_GREEN_APPLICATION: Final = asked_of(
    "receives_town_or_village_green_application",
    "Has somebody applied to the body to register land as a town or village green?",
    "paths_land_and_byelaws",
    recorded_by="commons registration officer",
    evidence="the application form, found valid",
)

REGULATION_5: Final = act(
    "si-2007-457-reg5",
    "Commons Act 2006 s.15; Commons (Registration of Town or Village Greens) (Interim "
    "Arrangements) (England) Regulations 2007 (SI 2007/457)",
    "SI 2007/457 reg 5",
    kind=SourceKind.INSTRUMENT,
    url="https://www.legislation.gov.uk/uksi/2007/457/regulation/5",
    in_force_from=date(2007, 4, 6),
    verified=Verification.FROM_KNOWLEDGE,
    scope="No page was read for it.",
)
PIONEER_REGULATIONS: Final = act(
    "si-2014-3038",
    "Commons Registration (England) Regulations 2014 (SI 2014/3038)",
    "in the pioneer areas, in place of SI 2007/457",
    kind=SourceKind.INSTRUMENT,
    verified=Verification.FROM_KNOWLEDGE,
    scope="No page was read for it.",
)

VILLAGE_GREEN: Final = Duty(
    id="town-or-village-green",
    title="Town or village green: notice of an application to register one",
    kind=DutyKind.PUBLICITY,
    authority=(REGULATION_5, PIONEER_REGULATIONS),
    reach=reach("commons_registration_authority", "county", "unitary"),
    when=yes(RECEIVES_TOWN_OR_VILLAGE_GREEN_APPLICATION),
    asks="A registration authority that receives a valid application gives notice of it, and "
    "anyone may object.",
    consultees=("those who own the land, and the public, who are told by notice",),
    period=Period(
        values=42,
        unit=Unit.DAY,
        starts="the day on which the notice is published",
        note="It is six weeks or more, for objections.",
    ),
    period_basis=PeriodBasis.STATUTE,
    publishes=("a notice on the site, and one on the web or in a newspaper",),
    outcome_owes=(
        (
            "It is decided on evidence alone, after an inquiry outside the statute where there is "
            "a dispute."
        ),
    ),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(2007, 4, 6),
    note="It is a finding on evidence: whether people would like a green there has no bearing, and "
    "it is never put to them as a choice.",
)

DUTIES: Final = (VILLAGE_GREEN,)
"""The duties of this Act."""

__all__ = (
    "DUTIES",
    "PIONEER_REGULATIONS",
    "RECEIVES_TOWN_OR_VILLAGE_GREEN_APPLICATION",
    "REGULATION_5",
    "VILLAGE_GREEN",
)
