"""Environment Act 1995: reviews of air quality, and action plans."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.citations import Verification
from engage.law.scope import JUDICIAL_REVIEW, act, asked_of, reach
from engage.nations import GREAT_BRITAIN
from engage.requirements import Duty, DutyKind
from engage.triggers import yes

PREPARES_AIR_QUALITY_ACTION_PLAN: Final = asked_of(
    "prepares_air_quality_action_plan",
    "Is local air quality being reviewed or assessed, or an action plan on it drawn up or revised?",
    "environment",
    "roads_and_parking",
    recorded_by="environmental health lead",
    evidence="the review, or the draft plan",
)

SCHEDULE_11: Final = act(
    "environment-act-1995-sch11",
    "Environment Act 1995 (c. 25), amended by the Environment Act 2021 Sch 11",
    "ss.82-84 and Sch 11 para 1",
    url="https://www.legislation.gov.uk/ukpga/1995/25/schedule/11",
    extent=GREAT_BRITAIN,
    in_force_from=date(1997, 12, 23),
    verified=Verification.PARTLY_READ,
    scope="Paragraph 1 was read as it stood in 2006, and the changes of 2021 in explanatory notes "
    "alone; whether they touch paragraph 1 was not checked.",
    sources=(
        "https://www.legislation.gov.uk/ukpga/1995/25/schedule/11/crossheading/consultation-requirements/2006-03-16/data.xht?view=snippet&wrap=true",
        "https://www.legislation.gov.uk/ukpga/2021/30/notes/division/17/index.htm",
    ),
)

AIR_QUALITY: Final = Duty(
    id="air-quality-action-plan",
    title="Air quality: consult on reviews and action plans",
    kind=DutyKind.CONSULT,
    authority=(SCHEDULE_11,),
    reach=reach("district", "unitary", heard=("county_as_consultee",), extent=GREAT_BRITAIN),
    when=yes(PREPARES_AIR_QUALITY_ACTION_PLAN),
    asks="A district or unitary council consults when it reviews or assesses air quality, and when "
    "it draws up or revises an action plan.",
    consultees=(
        "the Secretary of State",
        "the Environment Agency",
        "the authority for the highways",
        "the councils next to it",
        "the county council, where there is one",
        "other public bodies, those who speak for business, and whoever else it thinks fit",
    ),
    publishes_after=("the plan",),
    outcome_owes=(
        "Air quality partners, of whom the county is one, say what they will do (Act of 2021).",
    ),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(1997, 12, 23),
    note="A clean air zone that people pay to drive in comes under the charges for using roads.",
)

DUTIES: Final = (AIR_QUALITY,)
"""The duties of this Act."""

__all__ = ("AIR_QUALITY", "DUTIES", "PREPARES_AIR_QUALITY_ACTION_PLAN", "SCHEDULE_11")
