"""The Development Management Procedure Order 2015: who hears of planning applications, and when."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.citations import SourceKind, Verification
from engage.law.planning_facts import IS_PLANNING_APPLICATION
from engage.law.scope import JUDICIAL_REVIEW, act, asked_of, reach
from engage.requirements import (
    Duty,
    DutyKind,
    Period,
    PeriodBasis,
    Relation,
    RelationKind,
    Unit,
)
from engage.triggers import yes

_TITLE: Final = (
    "Town and Country Planning (Development Management Procedure) (England) Order 2015 "
    "(SI 2015/595)"
)

IS_MAJOR_DEVELOPMENT: Final = asked_of(
    "is_major_development",
    "Is the development major, by the Order's own measure?",
    "planning_applications",
    recorded_by="case officer",
    evidence="the number of homes, the floor space or the area of the site (art 2)",
)
AFFECTS_LISTED_BUILDING_OR_CONSERVATION_AREA: Final = asked_of(
    "affects_listed_building_or_conservation_area",
    "Would it touch a listed building, its setting, or the look of a conservation area?",
    "planning_applications",
    recorded_by="case officer",
    evidence="the constraints map",
)
AFFECTS_PUBLIC_RIGHT_OF_WAY: Final = asked_of(
    "affects_public_right_of_way",
    "Does a public right of way cross the land, or lie so near that it is affected?",
    "planning_applications",
    recorded_by="case officer",
    evidence="the definitive map",
)
DEPARTS_FROM_DEVELOPMENT_PLAN: Final = asked_of(
    "departs_from_development_plan",
    "Would it run against the development plan?",
    "planning_applications",
    recorded_by="case officer",
    evidence="the policies that bear on the site",
)
IS_PUBLIC_SERVICE_INFRASTRUCTURE: Final = asked_of(
    "is_public_service_infrastructure",
    "Is it public service infrastructure, such as a school, a hospital or a prison?",
    "planning_applications",
    recorded_by="case officer",
    evidence="the description on the application form",
)
SCHEDULE_4_CONSULTEE_ENGAGED: Final = asked_of(
    "schedule_4_consultee_engaged",
    "Is there a body that Schedule 4 to the Order of 2015 names for an application of this kind?",
    "planning_applications",
    recorded_by="case officer",
    evidence="the application, read against the table in Schedule 4",
)

ARTICLES_15_AND_33: Final = act(
    "development-management-procedure-order-2015-art33",
    _TITLE,
    "arts 15 and 33, Sch 3",
    kind=SourceKind.INSTRUMENT,
    url="https://www.legislation.gov.uk/uksi/2015/595/article/33",
    in_force_from=date(2015, 4, 15),
    verified=Verification.READ,
    scope="Article 33 was read as in force in January 2026, for the 21 and the 14 days, and so was "
    "the guidance. That public holidays are left out was read in the like amendment of another "
    "Order by SI 2018/119; for this Order it is from knowledge.",
    sources=(
        "https://www.legislation.gov.uk/uksi/2015/595/article/33",
        "https://www.gov.uk/guidance/consultation-and-pre-decision-matters",
        "https://www.legislation.gov.uk/uksi/2018/119/part/6/made/data.html",
    ),
)
SCHEDULE_4: Final = act(
    "development-management-procedure-order-2015-sch4",
    _TITLE,
    "arts 18-26 and 33, Sch 4",
    kind=SourceKind.INSTRUMENT,
    url="https://www.legislation.gov.uk/uksi/2015/595/article/18",
    in_force_from=date(2015, 4, 15),
    verified=Verification.PARTLY_READ,
    scope="Guidance on which kinds of body are consulted was read; the article and the number of "
    "days are from knowledge.",
    sources=("https://www.gov.uk/guidance/consultation-and-pre-decision-matters",),
)

PUBLICITY: Final = Duty(
    id="planning-application-publicity",
    title="Planning applications: notices, and time for representations",
    kind=DutyKind.PUBLICITY,
    authority=(ARTICLES_15_AND_33,),
    reach=reach(
        "local_planning_authority",
        "district",
        "unitary",
        "county",
        "minerals_waste_planning_authority",
    ),
    when=yes(IS_PLANNING_APPLICATION),
    bears=(
        IS_MAJOR_DEVELOPMENT,
        AFFECTS_LISTED_BUILDING_OR_CONSERVATION_AREA,
        AFFECTS_PUBLIC_RIGHT_OF_WAY,
        DEPARTS_FROM_DEVELOPMENT_PLAN,
        IS_PUBLIC_SERVICE_INFRASTRUCTURE,
    ),
    asks="Whichever authority receives a planning application publicises it, its own development "
    "(regulation 3), minerals and waste among them.",
    consultees=(
        (
            "everyone, who may make representations, with neighbouring owners and occupiers where "
            "they are sent notice"
        ),
    ),
    open_to_all=True,
    period=Period(
        values=21,
        unit=Unit.DAY,
        starts="the display of the site notice or the service of the notice on neighbours, that "
        "day being the first",
        first_day_counts=True,
        other_if=yes(IS_PUBLIC_SERVICE_INFRASTRUCTURE),
        excludes=("Christmas Day, Good Friday and bank holidays in England",),
        note="For public service infrastructure (a school, hospital or prison) applied for from "
        "1 August 2021 it is 18 days, from knowledge.",
    ),
    other_periods=(
        Period(
            values=14,
            unit=Unit.DAY,
            starts="publication of the newspaper in which the notice stands",
            excludes=("public holidays",),
            when="where notice is given in a newspaper",
        ),
        Period(
            values=30,
            unit=Unit.DAY,
            starts="the notice of an application with an environmental statement",
            when="where there is an environmental statement",
        ),
    ),
    period_basis=PeriodBasis.STATUTE,
    publishes=(
        (
            "a notice on the site or to neighbours, or both; in a newspaper too for major "
            "development, an environmental statement, a departure from the development plan, a "
            "right of way, a listed building or a conservation area"
        ),
        "the particulars on the website",
    ),
    outcome_owes=(
        (
            "Nothing is determined before the time is over, and what has come in by then is taken "
            "into account (art 33)."
        ),
        "Reasons are given for the decision.",
    ),
    consequence="A court may quash the permission; the claim has to come within six weeks "
    "(CPR 54.5(5)).",
    in_force_from=date(2015, 4, 15),
    relations=(
        Relation(
            kind=RelationKind.SUBJECT_TO,
            to="environmental-impact-assessment",
            because="with an environmental statement, 30 days take the place of 21",
        ),
    ),
    note="It is no matter for the lower tier alone: a county decides on minerals, waste and its "
    "own development, and in Cambridgeshire a Planning Committee does. Changes to committees, "
    "consultees and notices in the press were on their way in 2025 and 2026; check for them.",
)

STATUTORY_CONSULTEES: Final = Duty(
    id="planning-statutory-consultees",
    title="Planning applications: the bodies that Schedule 4 names",
    kind=DutyKind.CONSULT,
    authority=(SCHEDULE_4,),
    reach=reach("local_planning_authority", "minerals_waste_planning_authority"),
    when=yes(IS_PLANNING_APPLICATION) & yes(SCHEDULE_4_CONSULTEE_ENGAGED),
    asks="Before it grants permission on an application that Schedule 4 lists, the authority "
    "consults the body named there.",
    consultees=(
        (
            "whichever bodies Schedule 4 names for the case, such as the highway authority, the "
            "lead local flood authority, the Environment Agency, Natural England, Historic "
            "England, or a parish council that has asked to be told"
        ),
    ),
    period=Period(
        values=21,
        unit=Unit.DAY,
        starts="notice to the body, with the information that it needs",
        waits_for_papers=True,
        other_if=yes(IS_PUBLIC_SERVICE_INFRASTRUCTURE),
        excludes=("public holidays",),
        note="18 days for public service infrastructure; more can be agreed.",
    ),
    period_basis=PeriodBasis.STATUTE,
    outcome_owes=(
        "Nothing is determined before the time is over, and the replies are taken into account.",
        "The body that is consulted owes a reply of substance (art 22).",
    ),
    consequence=JUDICIAL_REVIEW,
    names_only=True,
    in_force_from=date(2015, 4, 15),
    note="Articles 21, 24 and 25 add parish councils and the county. In 2025 the government "
    "consulted on a shorter list of bodies; what came of it is not established.",
)

DUTIES: Final = (PUBLICITY, STATUTORY_CONSULTEES)
"""The duties of this source, in the order of a report."""

__all__ = (
    "AFFECTS_LISTED_BUILDING_OR_CONSERVATION_AREA",
    "AFFECTS_PUBLIC_RIGHT_OF_WAY",
    "ARTICLES_15_AND_33",
    "DEPARTS_FROM_DEVELOPMENT_PLAN",
    "DUTIES",
    "IS_MAJOR_DEVELOPMENT",
    "IS_PUBLIC_SERVICE_INFRASTRUCTURE",
    "PUBLICITY",
    "SCHEDULE_4",
    "SCHEDULE_4_CONSULTEE_ENGAGED",
    "STATUTORY_CONSULTEES",
)
