"""The School Admissions Regulations 2012: consulting on admission arrangements."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.citations import SourceKind, Verification
from engage.law.scope import JUDICIAL_REVIEW, act, asked_of, reach
from engage.requirements import DatedValue, Duty, DutyKind, Period, PeriodBasis, Unit, Window
from engage.triggers import yes

CHANGES_SCHOOL_ADMISSION_ARRANGEMENTS: Final = asked_of(
    "changes_school_admission_arrangements",
    "Would places be given out by other rules than now at schools for which the body sets them?",
    "schools_and_children",
    recorded_by="admissions manager",
    evidence="the proposed arrangements beside the present ones",
    note="To raise the published admission number needs no consultation.",
)
YEARS_SINCE_LAST_CONSULTATION: Final = asked_of(
    "years_since_last_admissions_consultation_is_seven_or_more",
    "By the time the arrangements are settled, will seven years have gone by without consultation?",
    "schools_and_children",
    recorded_by="admissions manager",
    evidence="the date of the last consultation on admissions",
)

REGULATIONS_12_TO_17: Final = act(
    "school-admissions-regulations-2012-regs12-17",
    "School Admissions (Admission Arrangements and Co-ordination of Admission Arrangements) "
    "(England) Regulations 2012 (SI 2012/8), as amended",
    "regs 12-17",
    kind=SourceKind.INSTRUMENT,
    url="https://www.legislation.gov.uk/uksi/2012/8",
    in_force_from=date(2012, 2, 1),
    verified=Verification.PARTLY_READ,
    scope="Whom to consult, the seven years, 28 February and 15 March were read; the six weeks and "
    "the window in which they fall are from knowledge.",
    sources=(
        "https://www.legislation.gov.uk/uksi/2012/8/part/2/chapter/3/made?view=plain",
        "https://schoolgovernors.thekeysupport.com/curriculum-and-pupils/admissions-and-roll/consulting-on-admissions-arrangements/?marker=sub-sub-topic",
        "http://sharonoliverconsultancy.co.uk/deadline-for-determining-your-admissions-policy-for-2020-21-28-february-2019/",
    ),
)
SECTION_88C: Final = act(
    "school-standards-and-framework-act-1998-s88c",
    "School Standards and Framework Act 1998 (c. 31)",
    "s.88C",
    verified=Verification.FROM_KNOWLEDGE,
    scope="The section was not read, nor were its dates checked.",
)
CODE_2021: Final = act(
    "school-admissions-code-2021",
    "School Admissions Code 2021",
    "paras 1.42-1.45",
    kind=SourceKind.GUIDANCE,
    verified=Verification.FROM_KNOWLEDGE,
    scope="The Code itself was not read; summaries of it were.",
)

ADMISSION_ARRANGEMENTS: Final = Duty(
    id="school-admission-arrangements",
    title="School admission arrangements: consult before they change",
    kind=DutyKind.CONSULT,
    authority=(REGULATIONS_12_TO_17, SECTION_88C, CODE_2021),
    reach=reach("education_authority", "county", "unitary", "admission_authority"),
    when=yes(CHANGES_SCHOOL_ADMISSION_ARRANGEMENTS) | yes(YEARS_SINCE_LAST_CONSULTATION),
    asks="An admission authority, as the council is for community and voluntary controlled "
    "schools, consults when it means to change its arrangements and, change or none, every seven "
    "years.",
    consultees=(
        (
            "the governing body or the local authority, whichever of them is not the admission "
            "authority"
        ),
        (
            "the other admission authorities in the relevant area; a primary school need ask only "
            "those of primary schools"
        ),
        "the local authorities next door",
        "parents in the relevant area whose children are from two to eighteen years old",
        "whoever else has an interest",
        "for a school of designated religious character, the body that speaks for the religion",
    ),
    period=Period(
        values=(
            DatedValue(
                value=8,
                until=date(2015, 10, 1),
                within=Window(first=(11, 1), last=(3, 1)),
            ),
            DatedValue(
                value=6,
                since=date(2015, 10, 1),
                within=Window(first=(10, 1), last=(1, 31)),
            ),
        ),
        unit=Unit.WEEK,
        starts="the first day, all of it falling from 1 October to 31 January of the year in which "
        "the arrangements are determined",
        note="The window binds as much as the length. Up to and for entry in 2016 it was eight "
        "weeks from 1 November to 1 March, from knowledge.",
    ),
    period_basis=PeriodBasis.STATUTE,
    publishes=(
        "all of the proposed arrangements on the website, with a contact, from first day to last",
    ),
    outcome_owes=(
        "They are determined by 28 February and published by 15 March.",
        "Objections go to the schools adjudicator by 15 May, from knowledge.",
    ),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(2012, 2, 1),
    note="A trap: the text of the Regulations as first made has an older window and length, which "
    "an amendment of 2014 replaced. The Children's Wellbeing and Schools Act 2026 changes powers "
    "over admissions; when that begins is not established.",
)

DUTIES: Final = (ADMISSION_ARRANGEMENTS,)
"""The duties of this source, in the order of a report."""

__all__ = (
    "ADMISSION_ARRANGEMENTS",
    "CHANGES_SCHOOL_ADMISSION_ARRANGEMENTS",
    "CODE_2021",
    "DUTIES",
    "REGULATIONS_12_TO_17",
    "SECTION_88C",
    "YEARS_SINCE_LAST_CONSULTATION",
)
