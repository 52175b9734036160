"""Local Government and Public Involvement in Health Act 2007: health, parishes, structures."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.citations import Verification
from engage.law.scope import CONSIDERED, JUDICIAL_REVIEW, act, asked_of, reach
from engage.law.service_facts import COUNCIL_IS_CONSULTEE
from engage.requirements import Duty, DutyKind, Period, PeriodBasis, Purpose, Unit
from engage.triggers import yes

_TITLE: Final = "Local Government and Public Involvement in Health Act 2007 (c. 28)"
_PART_5: Final = "https://www.legislation.gov.uk/ukpga/2007/28/part/5/chapter/1"

PREPARES_INTEGRATED_CARE_STRATEGY: Final = asked_of(
    "prepares_integrated_care_strategy",
    "Would the integrated care strategy be drawn up or revised?",
    "health_and_care",
    evidence="the partnership's agenda",
)
ACTS_AS_MEMBER_OF_INTEGRATED_CARE_PARTNERSHIP: Final = asked_of(
    "acts_as_member_of_integrated_care_partnership",
    "Does the council act here as one of the members of the integrated care partnership?",
    "health_and_care",
    evidence="the partnership's terms of reference",
)
PREPARES_JOINT_STRATEGIC_NEEDS_ASSESSMENT: Final = asked_of(
    "prepares_joint_strategic_needs_assessment",
    "Would the joint strategic needs assessment be drawn up?",
    "health_and_care",
    evidence="the health and wellbeing board's agenda",
)
PREPARES_HEALTH_AND_WELLBEING_STRATEGY: Final = asked_of(
    "prepares_health_and_wellbeing_strategy",
    "Would the joint local health and wellbeing strategy be drawn up or revised?",
    "health_and_care",
    evidence="the health and wellbeing board's agenda",
)
UNDERTAKES_COMMUNITY_GOVERNANCE_REVIEW: Final = asked_of(
    "undertakes_community_governance_review",
    "Are parishes, or how they are elected, to be made, changed or ended, or has a petition asked "
    "for it?",
    "governance",
    evidence="the terms of reference, the petition",
)
CONCERNS_LOCAL_GOVERNMENT_REORGANISATION: Final = asked_of(
    "concerns_local_government_reorganisation",
    "Is it about putting new councils in the place of those there are?",
    "governance",
    evidence="the invitation and the proposals made under it",
)
CHANGES_ELECTORAL_CYCLE: Final = asked_of(
    "changes_electoral_cycle",
    "Would the council move between electing all its members at once and electing them by parts?",
    "governance",
    evidence="the draft resolution",
)
INTEGRATED_CARE: Final = Duty(
    id="integrated-care-strategy",
    title="Integrated care strategy: involve people",
    kind=DutyKind.INVOLVE,
    authority=(
        act(
            "lgpiha-2007-s116zb",
            f"{_TITLE}, inserted by the Health and Care Act 2022 (c. 31) s.26",
            "s.116ZB(4) (the partnership: s.116ZA)",
            url="https://www.legislation.gov.uk/ukpga/2007/28/section/116ZB",
            in_force_from=date(2022, 7, 1),
            verified=Verification.READ,
            scope="Section 116ZB(1)-(6) and s.26 of the Act of 2022 were read; 1 July 2022 was "
            "read on a page of NHS England.",
            sources=(
                "https://www.legislation.gov.uk/ukpga/2007/28/section/116ZB/data.html",
                "https://www.legislation.gov.uk/ukpga/2022/31/section/26",
                "https://www.gov.uk/government/publications/guidance-on-the-preparation-of-integrated-care-strategies/guidance-on-the-preparation-of-integrated-care-strategies",
            ),
        ),
    ),
    reach=reach("integrated_care_partnership", "county", "unitary"),
    when=yes(PREPARES_INTEGRATED_CARE_STRATEGY)
    & yes(ACTS_AS_MEMBER_OF_INTEGRATED_CARE_PARTNERSHIP),
    asks="The integrated care partnership involves Healthwatch and local people when it draws up "
    "or revises its strategy.",
    consultees=(
        "the local Healthwatch organisations, who are involved",
        "people who live or work in the area, who are involved",
    ),
    publishes_after=("the strategy, with a copy to each responsible council and partner board",),
    outcome_owes=("Regard is had to the guidance of July 2022 and later, and to the NHS mandate.",),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(2022, 7, 1),
    note="The strategy of 2024 calls its source the Health and Social Care Act 2022: it is the "
    "Health and Care Act. The word is 'involve', and it binds the partnership, not the council "
    "alone. Changes to Healthwatch and to partnerships were announced in 2025; where they stood "
    "in November 2026 is not known.",
)

NEEDS_ASSESSMENT: Final = Duty(
    id="joint-strategic-needs-assessment",
    title="Joint strategic needs assessment: involve people",
    kind=DutyKind.INVOLVE,
    authority=(
        act(
            "lgpiha-2007-s116",
            f"{_TITLE}; Health and Social Care Act 2012 s.196",
            "s.116(8)",
            url="https://www.legislation.gov.uk/ukpga/2007/28/section/116",
            in_force_from=date(2008, 4, 1),
            verified=Verification.PARTLY_READ,
            scope="The section was found and its amendments of 2022 read; the words on involving "
            "people are from knowledge.",
            sources=(_PART_5, "https://www.legislation.gov.uk/ukpga/2022/31/section/26"),
        ),
    ),
    reach=reach("health_and_wellbeing_board", "county", "unitary"),
    when=yes(PREPARES_JOINT_STRATEGIC_NEEDS_ASSESSMENT),
    asks="Healthwatch and local people are involved when needs for health and care are assessed.",
    consultees=(
        "local Healthwatch, who are involved",
        "people who live or work in the area, who are involved",
        "every district council concerned, where the authority is a county",
    ),
    publishes_after=("the assessment",),
    outcome_owes=("The council and each partner board work together, with regard to guidance.",),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(2008, 4, 1),
    note="The health and wellbeing board does this for the council and its partners.",
)

WELLBEING_STRATEGY: Final = Duty(
    id="joint-local-health-and-wellbeing-strategy",
    title="Joint local health and wellbeing strategy: involve people",
    kind=DutyKind.INVOLVE,
    authority=(
        act(
            "lgpiha-2007-s116a",
            _TITLE,
            "s.116A",
            url="https://www.legislation.gov.uk/ukpga/2007/28/section/116A",
            in_force_from=date(2013, 4, 1),
            verified=Verification.FROM_KNOWLEDGE,
            scope="The page of the chapter was found, but this section was not in what was seen of "
            "it.",
            sources=(_PART_5,),
        ),
    ),
    reach=reach("health_and_wellbeing_board", "county", "unitary"),
    when=yes(PREPARES_HEALTH_AND_WELLBEING_STRATEGY),
    asks="Healthwatch and local people are involved in the strategy that meets the needs assessed.",
    consultees=(
        "local Healthwatch, who are involved",
        "people who live or work in the area, who are involved",
    ),
    publishes_after=("the strategy",),
    outcome_owes=("Regard is had to the integrated care strategy, the mandate and guidance.",),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(2013, 4, 1),
)

COMMUNITY_GOVERNANCE_REVIEW: Final = Duty(
    id="community-governance-review",
    title="Community governance review of parishes",
    kind=DutyKind.CONSULT,
    authority=(
        act(
            "lgpiha-2007-s93",
            _TITLE,
            "s.93 (and ss.79, 81, 96)",
            url="https://www.legislation.gov.uk/ukpga/2007/28/section/93",
            in_force_from=date(2008, 2, 13),
            verified=Verification.PARTLY_READ,
            scope="Sections 79, 81 and 83 were read; whom s.93 names, and the 12 months, are from "
            "knowledge.",
            sources=(
                "http://www.legislation.gov.uk/ukpga/2007/28/notes/division/6/4/1/3/1/1?view=plain",
                "https://www.legislation.gov.uk/ukpga/2007/28/section/83/2018-05-25?view=plain",
            ),
        ),
    ),
    reach=reach("district", "unitary", "london_borough"),
    when=yes(UNDERTAKES_COMMUNITY_GOVERNANCE_REVIEW),
    asks="A principal council that reviews parishes consults electors and others with an interest.",
    consultees=(
        "the local government electors of the area",
        "anyone else, another council among them, who appears to have an interest",
    ),
    period=Period(
        values=12,
        unit=Unit.MONTH,
        purpose=Purpose.LIMIT,
        starts="the beginning of the review, or receipt of the petition or application",
        note="It is the time within which the whole review ends, and no time to respond.",
    ),
    period_basis=PeriodBasis.STATUTE,
    publishes=("the terms of reference",),
    publishes_after=("the recommendations, with the reasons for them",),
    outcome_owes=("Representations are taken into account.", "Those with an interest are told."),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(2008, 2, 13),
    note="A district tells the county of the review.",
)

REORGANISATION: Final = Duty(
    id="local-government-reorganisation",
    title="Local government reorganisation: the Secretary of State consults",
    kind=DutyKind.CONSULT,
    authority=(
        act(
            "lgpiha-2007-s7",
            _TITLE,
            "ss.2 and 7(3)",
            url="https://www.legislation.gov.uk/ukpga/2007/28/section/7",
            in_force_from=date(2008, 1, 1),
            verified=Verification.PARTLY_READ,
            scope="The government's consultation on Cambridgeshire and Peterborough, 5 February to "
            "26 March 2026, was read of; the sections are from knowledge.",
            sources=(
                "https://www.peterborough.gov.uk/council/council-structure/devolution",
                "https://fenland.gov.uk/LGRconsultation",
            ),
        ),
    ),
    reach=reach("secretary_of_state", heard=("county", "district", "unitary")),
    when=yes(CONCERNS_LOCAL_GOVERNMENT_REORGANISATION),
    bears=(COUNCIL_IS_CONSULTEE,),
    asks="Before giving effect to a proposal for new councils the Secretary of State consults "
    "those that it affects; councils are heard, and may choose to engage their people.",
    consultees=(
        "every council affected that did not make the proposal",
        "whoever else is thought fit",
    ),
    outcome_owes=(CONSIDERED,),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(2008, 1, 1),
    note="Four proposals for the area went in on 28 November 2025; the decision expected in summer "
    "2026 was not found. It matters: a new unitary council would inherit the districts' duties.",
)

ELECTORAL_CYCLE: Final = Duty(
    id="electoral-cycle-change",
    title="Changing the scheme of elections",
    kind=DutyKind.CONSULT,
    authority=(
        act(
            "lgpiha-2007-s33",
            _TITLE,
            "ss.33, 38, 40",
            url="https://www.legislation.gov.uk/ukpga/2007/28/section/33",
            in_force_from=date(2008, 1, 1),
            verified=Verification.FROM_KNOWLEDGE,
            scope="No page was read for it.",
        ),
    ),
    reach=reach("district", "unitary"),
    when=yes(CHANGES_ELECTORAL_CYCLE),
    asks="A council that would change how often its members are elected first takes reasonable "
    "steps to consult.",
    consultees=("whomever the council thinks fit, by reasonable steps",),
    open_to_all=True,
    publishes_after=("a document that explains the change, once it is resolved",),
    outcome_owes=("The resolution is passed by two thirds at a special meeting.",),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(2008, 1, 1),
    note="On boundaries and wards it is the Boundary Commission that consults, and the council is "
    "heard.",
)

DUTIES: Final = (
    INTEGRATED_CARE,
    NEEDS_ASSESSMENT,
    WELLBEING_STRATEGY,
    COMMUNITY_GOVERNANCE_REVIEW,
    REORGANISATION,
    ELECTORAL_CYCLE,
)
"""The duties of this Act, in the order of a report."""

__all__ = (
    "ACTS_AS_MEMBER_OF_INTEGRATED_CARE_PARTNERSHIP",
    "CHANGES_ELECTORAL_CYCLE",
    "COMMUNITY_GOVERNANCE_REVIEW",
    "CONCERNS_LOCAL_GOVERNMENT_REORGANISATION",
    "DUTIES",
    "ELECTORAL_CYCLE",
    "INTEGRATED_CARE",
    "NEEDS_ASSESSMENT",
    "PREPARES_HEALTH_AND_WELLBEING_STRATEGY",
    "PREPARES_INTEGRATED_CARE_STRATEGY",
    "PREPARES_JOINT_STRATEGIC_NEEDS_ASSESSMENT",
    "REORGANISATION",
    "UNDERTAKES_COMMUNITY_GOVERNANCE_REVIEW",
    "WELLBEING_STRATEGY",
)
