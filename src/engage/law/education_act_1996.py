"""Education Act 1996: school travel, travel after sixteen, and activities for young people."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.citations import SourceKind, Verification
from engage.law.scope import CONSIDERED, JUDICIAL_REVIEW, act, asked_of, reach
from engage.requirements import CountedIn, Duty, DutyKind, Period, PeriodBasis, Strength, Unit
from engage.triggers import yes

_TITLE: Final = "Education Act 1996 (c. 56)"

CHANGES_HOME_TO_SCHOOL_TRAVEL_POLICY: Final = asked_of(
    "changes_home_to_school_travel_policy",
    "Would the policy on travel between home and school, up to sixteen, read otherwise than now?",
    "schools_and_children",
    "public_transport",
    recorded_by="school transport manager",
    evidence="the draft policy beside the present one",
)
PREPARES_POST_16_TRANSPORT_STATEMENT: Final = asked_of(
    "prepares_post_16_transport_statement",
    "Is it the statement, due each year, on how learners over sixteen get to school or college?",
    "schools_and_children",
    "public_transport",
    recorded_by="school transport manager",
    evidence="the draft statement",
)
CHANGES_YOUTH_SERVICES: Final = asked_of(
    "changes_youth_services",
    "Would there be other youth clubs, youth services or activities than now, more or fewer?",
    "schools_and_children",
    "services",
    evidence="the proposal beside the present offer",
)

TRAVEL_GUIDANCE: Final = act(
    "travel-to-school-guidance-2023",
    "Travel to school for children of compulsory school age (Department for Education, June 2023, "
    "updated January 2024)",
    "the part on changes of policy",
    kind=SourceKind.GUIDANCE,
    url="https://www.gov.uk/government/publications/home-to-school-travel-and-transport-guidance",
    in_force_from=date(2023, 6, 29),
    verified=Verification.PARTLY_READ,
    scope="That it bears the date 29 June 2023, and that councils are told to consult for 28 days, "
    "was read; that these are working days in term is from knowledge.",
    sources=(
        "https://consult.thurrock.gov.uk/school-travel-consultation?tool=qanda",
        "https://moderngov.rotherham.gov.uk/mgAi.aspx?ID=97639",
    ),
)
SECTIONS_508B_TO_508D: Final = act(
    "education-act-1996-ss508b-508d",
    _TITLE,
    "ss.508B-508D",
    verified=Verification.FROM_KNOWLEDGE,
    scope="The sections were not read, nor were their dates checked.",
)
SECTIONS_509AA_TO_509AC: Final = act(
    "education-act-1996-ss509aa-509ac",
    _TITLE,
    "ss.509AA-509AC",
    url="https://www.legislation.gov.uk/ukpga/1996/56/section/509AA",
    in_force_from=date(2002, 7, 26),
    verified=Verification.FROM_KNOWLEDGE,
    scope="No page was read for any of it.",
)
SECTION_507B: Final = act(
    "education-act-1996-s507b",
    _TITLE,
    "s.507B(9)-(10)",
    url="https://www.legislation.gov.uk/ukpga/1996/56/section/507B",
    in_force_from=date(2007, 1, 8),
    verified=Verification.FROM_KNOWLEDGE,
    scope="No page was read for any of it, and the day on which it began is approximate.",
)

_REACH: Final = reach("education_authority", "county", "unitary")

HOME_TO_SCHOOL_TRAVEL: Final = Duty(
    id="home-to-school-travel-policy",
    title="Home to school travel: consult on a change of policy",
    kind=DutyKind.GUIDANCE,
    strength=Strength.HAVE_REGARD,
    authority=(TRAVEL_GUIDANCE, SECTIONS_508B_TO_508D),
    reach=_REACH,
    when=yes(CHANGES_HOME_TO_SCHOOL_TRAVEL_POLICY),
    asks="A council that means to change its policy on travel to school has regard to guidance "
    "that tells it to consult in its area.",
    consultees=("in the area, parents, schools and whoever else has an interest",),
    period=Period(
        values=28,
        unit=Unit.DAY,
        counted_in=CountedIn.WORKING,
        starts="the first day of the consultation",
        excludes=("the school holidays: only days in term count",),
        note="So says the text of 2014; one council in 2023 summed up the new text as 28 days.",
    ),
    period_basis=PeriodBasis.STATUTORY_GUIDANCE,
    publishes_after=("the policy",),
    outcome_owes=(
        "Changes are phased in where they can be.",
        "Regard is had to the guidance.",
    ),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(2023, 6, 29),
    note="The safest reading is 28 school days, counted by the council's own term dates.",
)

POST_16_TRANSPORT: Final = Duty(
    id="post-16-transport-policy-statement",
    title="Travel after sixteen: consult on the yearly statement",
    kind=DutyKind.CONSULT,
    authority=(SECTIONS_509AA_TO_509AC,),
    reach=_REACH,
    when=yes(PREPARES_POST_16_TRANSPORT_STATEMENT),
    asks="Each year the authority states how learners of sixth-form age will travel, up to 25 for "
    "those with an education, health and care plan, and it consults first.",
    consultees=(
        "such other local authorities as seem right",
        "the governing bodies of schools and of further education institutions",
        "young people about to reach sixth-form age, with their parents",
        "whoever else seems right",
    ),
    period_basis=PeriodBasis.STATUTE,
    publishes_after=("the statement, no later than 31 May",),
    outcome_owes=(CONSIDERED,),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(2002, 7, 26),
    note="The Act sets a last day for the statement and no time to respond. The policy for younger "
    "pupils is a matter of its own.",
)

POSITIVE_ACTIVITIES: Final = Duty(
    id="positive-activities-young-people",
    title="Activities for young people: find out what they think",
    kind=DutyKind.INVOLVE,
    authority=(SECTION_507B,),
    reach=_REACH,
    when=yes(CHANGES_YOUTH_SERVICES),
    asks="An authority that settles its youth services and activities first finds out what young "
    "people think.",
    consultees=("the young people in the area who qualify: learn their views and weigh them",),
    publishes=("what there is for them to do",),
    outcome_owes=(CONSIDERED,),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(2007, 1, 8),
    note="No length of time is set. In R (Hunt) v North Somerset Council [2013] EWCA Civ 1320 a "
    "declaration was refused when it was too late to matter.",
)

DUTIES: Final = (HOME_TO_SCHOOL_TRAVEL, POST_16_TRANSPORT, POSITIVE_ACTIVITIES)
"""The duties of this source, in the order of a report."""

__all__ = (
    "CHANGES_HOME_TO_SCHOOL_TRAVEL_POLICY",
    "CHANGES_YOUTH_SERVICES",
    "DUTIES",
    "HOME_TO_SCHOOL_TRAVEL",
    "POSITIVE_ACTIVITIES",
    "POST_16_TRANSPORT",
    "PREPARES_POST_16_TRANSPORT_STATEMENT",
    "SECTIONS_508B_TO_508D",
    "SECTIONS_509AA_TO_509AC",
    "SECTION_507B",
    "TRAVEL_GUIDANCE",
)
