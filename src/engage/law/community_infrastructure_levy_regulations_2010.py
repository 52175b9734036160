"""The Community Infrastructure Levy Regulations 2010: the draft charging schedule."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.citations import SourceKind, Verification
from engage.law.scope import JUDICIAL_REVIEW, act, asked_of, reach
from engage.requirements import Duty, DutyKind, Period, PeriodBasis, Unit
from engage.triggers import yes

SETS_OR_CHANGES_CIL_CHARGES: Final = asked_of(
    "sets_or_changes_cil_charges",
    "Would it fix what developers pay as Community Infrastructure Levy, or alter it?",
    "plans",
    "planning_applications",
    recorded_by="planning policy lead",
    evidence="the draft charging schedule",
)

REGULATIONS_16_AND_17: Final = act(
    "community-infrastructure-levy-regulations-2010-regs16-17",
    "Community Infrastructure Levy Regulations 2010 (SI 2010/948), as amended by SI 2019/1103",
    "regs 16 and 17",
    kind=SourceKind.INSTRUMENT,
    url="https://www.legislation.gov.uk/uksi/2010/948/regulation/16",
    in_force_from=date(2010, 4, 6),
    verified=Verification.PARTLY_READ,
    scope="Regulation 16 was read, and that from 1 September 2019 there is one round of "
    "consultation where there were two; the four weeks are from knowledge.",
    sources=(
        "https://www.legislation.gov.uk/uksi/2010/948/regulation/16",
        "https://www.legislation.gov.uk/uksi/2019/1103/note/made?view=plain",
    ),
)

CIL_CHARGING_SCHEDULE: Final = Duty(
    id="cil-charging-schedule",
    title="Community Infrastructure Levy: publish the draft charging schedule",
    kind=DutyKind.CONSULT,
    authority=(REGULATIONS_16_AND_17,),
    reach=reach("local_planning_authority", "district", "unitary", "mayor_with_cil_power"),
    when=yes(SETS_OR_CHANGES_CIL_CHARGES),
    asks="A charging authority that means to set its levy or revise it publishes the draft "
    "schedule and invites representations.",
    consultees=(
        (
            "the consultation bodies, which are sent the draft: authorities next door, the county, "
            "parish councils"
        ),
        "everyone, who may make representations",
    ),
    period=Period(
        values=4,
        unit=Unit.WEEK,
        starts="the day on which the draft is published",
        note="It may be longer and not shorter.",
    ),
    period_basis=PeriodBasis.STATUTE,
    publishes=(
        (
            "the draft, the evidence that bears on it and the statement of the representations "
            "procedure, on the website and where they can be seen in person"
        ),
    ),
    outcome_owes=("The draft goes to independent examination.",),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(2010, 4, 6),
    note="A county charges no levy and is consulted. Until 1 September 2019 a preliminary draft "
    "was consulted on first. The English Devolution and Community Empowerment Act 2026 lets some "
    "mayors charge it; when that begins is not established.",
)

DUTIES: Final = (CIL_CHARGING_SCHEDULE,)
"""The duties of this source, in the order of a report."""

__all__ = (
    "CIL_CHARGING_SCHEDULE",
    "DUTIES",
    "REGULATIONS_16_AND_17",
    "SETS_OR_CHANGES_CIL_CHARGES",
)
