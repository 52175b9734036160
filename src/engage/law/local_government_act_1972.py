"""Local Government Act 1972: open space that is sold or put to another use, and byelaws."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.citations import SourceKind, Verification
from engage.law.scope import JUDICIAL_REVIEW, act, asked_of, reach
from engage.nations import ENGLAND_AND_WALES
from engage.requirements import Duty, DutyKind, Period, PeriodBasis, Purpose, Unit
from engage.triggers import yes

_BYELAWS_2016: Final = "https://www.legislation.gov.uk/uksi/2016/165"

DISPOSES_OF_OR_APPROPRIATES_OPEN_SPACE: Final = asked_of(
    "disposes_of_or_appropriates_open_space",
    "Would land that is open space be sold, leased or used for another purpose?",
    "paths_land_and_byelaws",
    recorded_by="property lead",
    evidence="the plan of the land and how it is used now",
)
MAKES_OR_REVOKES_BYELAW: Final = asked_of(
    "makes_or_revokes_byelaw",
    "Would a byelaw be made or revoked?",
    "paths_land_and_byelaws",
    "licensing_and_order",
    recorded_by="legal services",
    evidence="the draft byelaw",
)
BYELAW_IS_OF_PRESCRIBED_CLASS: Final = asked_of(
    "byelaw_is_of_prescribed_class",
    "Do the Regulations of 2016 list byelaws of this class, such as those on parks or the seaside?",
    "paths_land_and_byelaws",
    "licensing_and_order",
    recorded_by="legal services",
    evidence="the line of the Regulations that lists it",
)

SECTION_123: Final = act(
    "local-government-act-1972-s123",
    "Local Government Act 1972 (c. 70)",
    "ss.122(2A) and 123(2A)",
    url="https://www.legislation.gov.uk/ukpga/1972/70/section/123",
    extent=ENGLAND_AND_WALES,
    in_force_from=date(1980, 11, 13),
    verified=Verification.READ,
    scope="Section 123(2A) was read; its first day, that of the Act of 1980, is from knowledge.",
    sources=("https://www.legislation.gov.uk/ukpga/1972/70/section/123/2022-01-01",),
)
BYELAW_REGULATIONS: Final = act(
    "si-2016-165",
    "Local Government Act 1972 s.236A; Byelaws (Alternative Procedure) (England) Regulations 2016 "
    "(SI 2016/165)",
    "regs 5 and 8 (revocation: reg 14)",
    kind=SourceKind.INSTRUMENT,
    url=f"{_BYELAWS_2016}/regulation/8/made",
    in_force_from=date(2016, 3, 3),
    verified=Verification.READ,
    scope="Regs 5, 8, 12, 14 and 15 were read, without the end of reg 5(3).",
    sources=(
        "http://www.legislation.gov.uk/uksi/2016/165/regulation/8/made/data.xht",
        f"{_BYELAWS_2016}/part/3/made",
        f"{_BYELAWS_2016}/part/4/made",
    ),
)

OPEN_SPACE: Final = Duty(
    id="open-space-disposal-or-appropriation",
    title="Open space sold or put to another use: advertise, and hear objections",
    kind=DutyKind.PUBLICITY,
    authority=(SECTION_123,),
    reach=reach("principal_council", "county", "unitary", "district", extent=ENGLAND_AND_WALES),
    when=yes(DISPOSES_OF_OR_APPROPRIATES_OPEN_SPACE),
    asks="A council that would sell open space, lease it for more than a short term (on the usual "
    "view) or put it to another use first advertises, and considers objections.",
    consultees=("the public, who are told by notice",),
    open_to_all=True,
    period=Period(
        values=2,
        unit=Unit.WEEK,
        purpose=Purpose.NOTICE,
        starts="the first of the advertisements, which run in two successive weeks in a local "
        "newspaper",
        note="That is how long it is advertised; a reasonable time for objections has to follow.",
    ),
    period_basis=PeriodBasis.STATUTE,
    publishes=(
        "a notice that says which land, in a newspaper that circulates there, two weeks running",
    ),
    outcome_owes=("Objections are considered before the land goes.",),
    hears=True,
    consequence="A statutory trust for recreation stays on the land: R (Day) v Shropshire Council "
    "[2023] UKSC 8 (from knowledge).",
    in_force_from=date(1980, 11, 13),
    note="For parish councils see ss.126-127. Allotments and school playing fields have rules of "
    "their own.",
)

BYELAWS: Final = Duty(
    id="byelaws-alternative-procedure",
    title="Byelaws: the procedure without confirmation",
    kind=DutyKind.CONSULT,
    authority=(BYELAW_REGULATIONS,),
    reach=reach("principal_council", "district", "county", "unitary", "parish"),
    when=yes(MAKES_OR_REVOKES_BYELAW) & yes(BYELAW_IS_OF_PRESCRIBED_CLASS),
    asks="A council that would make or revoke a byelaw of a class that is listed, such as one on "
    "parks, open spaces or the seaside, asks those affected as it assesses it, and then publishes "
    "it for representations.",
    consultees=("while it is assessed, those likely to be affected (reg 5(3))",),
    period=Period(
        values=28,
        unit=Unit.DAY,
        starts="the day on which the notice is published, which is day one",
        first_day_counts=True,
        note="It is a least period, for representations in writing.",
    ),
    period_basis=PeriodBasis.STATUTE,
    publishes=(
        "a notice on the website and in a local newspaper or more",
        "for inspection, the draft, the statement of the assessment and the report",
    ),
    publishes_after=("a notice that it is made, seven days or more before it takes effect",),
    outcome_owes=(
        (
            "Representations are considered and the matter decided within six months of the "
            "period's end (on revocation: reg 15)."
        ),
        "The Secretary of State gives leave before notice is published.",
    ),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(2016, 3, 3),
    note="Other byelaws go by s.236, with notice a month or more before confirmation is applied "
    "for (from knowledge).",
)

DUTIES: Final = (OPEN_SPACE, BYELAWS)
"""The duties of this Act, in the order of a report."""

__all__ = (
    "BYELAWS",
    "BYELAW_IS_OF_PRESCRIBED_CLASS",
    "BYELAW_REGULATIONS",
    "DISPOSES_OF_OR_APPROPRIATES_OPEN_SPACE",
    "DUTIES",
    "MAKES_OR_REVOKES_BYELAW",
    "OPEN_SPACE",
    "SECTION_123",
)
