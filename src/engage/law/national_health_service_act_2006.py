"""National Health Service Act 2006: changes to NHS services, and pharmaceutical needs."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.citations import SourceKind, Verification
from engage.law.scope import CONSIDERED, JUDICIAL_REVIEW, act, asked_of, reach
from engage.law.service_facts import COUNCIL_IS_CONSULTEE
from engage.requirements import Duty, DutyKind, Period, PeriodBasis, Unit
from engage.triggers import yes

NHS_PROPOSES_SUBSTANTIAL_VARIATION: Final = asked_of(
    "nhs_proposes_substantial_variation",
    "Does an NHS body or provider have a substantial change of health services in the area in "
    "mind?",
    "health_and_care",
    evidence="the NHS body's letter to the council",
)
PREPARES_PHARMACEUTICAL_NEEDS_ASSESSMENT: Final = asked_of(
    "prepares_pharmaceutical_needs_assessment",
    "Would the pharmaceutical needs assessment be made or revised?",
    "health_and_care",
    evidence="the draft assessment",
)

HEALTH_SCRUTINY: Final = Duty(
    id="health-scrutiny-substantial-variation",
    title="Substantial change of NHS services: the NHS body consults the council",
    kind=DutyKind.CONSULT,
    authority=(
        act(
            "si-2013-218-reg23",
            "National Health Service Act 2006 s.244; Local Authority (Public Health, Health and "
            "Wellbeing Boards and Health Scrutiny) Regulations 2013 (SI 2013/218), amended by SI "
            "2024/16",
            "SI 2013/218 reg 23",
            kind=SourceKind.INSTRUMENT,
            url="https://www.legislation.gov.uk/uksi/2013/218/regulation/23",
            in_force_from=date(2013, 4, 1),
            verified=Verification.READ,
            scope="The amendments of 2024 were read in full; the wording of reg 23(1) is from "
            "knowledge.",
            sources=(
                "https://www.legislation.gov.uk/uksi/2024/16/body/made/data.xht?view=snippet&wrap=true",
                "https://www.legislation.gov.uk/uksi/2013/218/note/made",
            ),
        ),
    ),
    reach=reach("nhs_body", "health_service_provider", heard=("county", "unitary")),
    when=yes(NHS_PROPOSES_SUBSTANTIAL_VARIATION),
    bears=(COUNCIL_IS_CONSULTEE,),
    asks="An NHS body or provider with a substantial development or variation in mind consults "
    "each council affected, through its scrutiny or health committee.",
    consultees=(
        "each council affected, through a joint scrutiny committee where there are several",
    ),
    period_basis=PeriodBasis.STATUTE,
    publishes=("the date of the proposed decision and the date by which comments are due",),
    outcome_owes=("A direction under Sch 10A to the Act is taken into account (reg 23(5A)).",),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(2013, 4, 1),
    note="Since 31 January 2024 the council can no longer refer a change to the Secretary of "
    "State, who may call it in instead (s.68A, Sch 10A). NHS duties to involve patients (ss.13Q, "
    "14Z45, 242) are separate. It is no duty of the council's to consult the public: the council "
    "is the one consulted.",
)

PHARMACEUTICAL_NEEDS: Final = Duty(
    id="pharmaceutical-needs-assessment",
    title="Pharmaceutical needs assessment",
    kind=DutyKind.CONSULT,
    authority=(
        act(
            "si-2013-349-reg8",
            "National Health Service Act 2006 s.128A; NHS (Pharmaceutical and Local Pharmaceutical "
            "Services) Regulations 2013 (SI 2013/349)",
            "reg 8",
            kind=SourceKind.INSTRUMENT,
            url="https://www.legislation.gov.uk/uksi/2013/349/regulation/8",
            in_force_from=date(2013, 4, 1),
            verified=Verification.PARTLY_READ,
            scope="The duty and its cycle of three years were read; the 60 days and the list of "
            "consultees are from knowledge.",
            sources=(
                "https://www.gov.uk/government/publications/pharmaceutical-needs-assessments-information-pack/pharmaceutical-needs-assessments-information-pack-for-local-authority-health-and-wellbeing-boards",
                "https://www.legislation.gov.uk/uksi/2013/349/part/2/2022-10-01",
            ),
        ),
    ),
    reach=reach("health_and_wellbeing_board", "county", "unitary"),
    when=yes(PREPARES_PHARMACEUTICAL_NEEDS_ASSESSMENT),
    asks="A health and wellbeing board that makes or revises its assessment, at least every three "
    "years, consults those the regulations list, once on a draft.",
    consultees=(
        "the Local Pharmaceutical Committee",
        "the Local Medical Committee",
        "those on the lists of pharmacies and dispensing doctors",
        "local Healthwatch and other groups of patients, consumers or the community",
        "NHS trusts and foundation trusts of the area",
        "NHS England",
        "the health and wellbeing boards of neighbouring areas",
    ),
    period=Period(
        values=60,
        unit=Unit.DAY,
        starts="the day by which everyone on the list has been served with a draft",
        waits_for_papers=True,
        note="The last day for replies may not be earlier.",
    ),
    period_basis=PeriodBasis.STATUTE,
    publishes_after=("the assessment, with a report of the consultation",),
    outcome_owes=(CONSIDERED,),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(2013, 4, 1),
)

DUTIES: Final = (HEALTH_SCRUTINY, PHARMACEUTICAL_NEEDS)
"""The duties of this Act, in the order of a report."""

__all__ = (
    "DUTIES",
    "HEALTH_SCRUTINY",
    "NHS_PROPOSES_SUBSTANTIAL_VARIATION",
    "PHARMACEUTICAL_NEEDS",
    "PREPARES_PHARMACEUTICAL_NEEDS_ASSESSMENT",
)
