"""Education and Inspections Act 2006: opening, closing and altering maintained schools."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.citations import SourceKind, Verification
from engage.law.implications import implied
from engage.law.scope import CONSIDERED, JUDICIAL_REVIEW, act, asked_of, reach
from engage.requirements import Duty, DutyKind, Period, PeriodBasis, Unit
from engage.triggers import yes

_TITLE: Final = "Education and Inspections Act 2006 (c. 40)"

SCHOOL_CHANGE_IS_CLOSURE: Final = asked_of(
    "school_change_is_closure",
    "Would a maintained school close?",
    "schools_and_children",
    evidence="the proposal",
)
SCHOOL_CHANGE_IS_OPENING: Final = asked_of(
    "school_change_is_opening",
    "Would a new maintained school open?",
    "schools_and_children",
    evidence="the proposal",
)
SCHOOL_CHANGE_IS_PRESCRIBED_ALTERATION: Final = asked_of(
    "school_change_is_prescribed_alteration",
    "Would a maintained school be altered in a way that the Regulations list, as by enlarging it, "
    "moving it, or changing its ages, its category or its special provision?",
    "schools_and_children",
    evidence="the proposal, read against SI 2013/3110",
)
SCHOOL_OPENING_CLOSING_OR_ALTERATION: Final = implied(
    asked_of(
        "school_opening_closing_or_alteration",
        "Is a maintained school to be opened, closed, or altered in some way that matters?",
        "schools_and_children",
        evidence="the proposal",
    ),
    SCHOOL_CHANGE_IS_CLOSURE,
    SCHOOL_CHANGE_IS_OPENING,
    SCHOOL_CHANGE_IS_PRESCRIBED_ALTERATION,
)
SCHOOL_IS_RURAL_PRIMARY: Final = asked_of(
    "school_is_rural_primary",
    "Is it a primary school on the list of those designated as rural?",
    "schools_and_children",
    evidence="the order that designates rural primary schools",
)
SCHOOL_IS_SPECIAL: Final = asked_of(
    "school_is_special",
    "Is it a special school, be it community or foundation?",
    "schools_and_children",
    evidence="the register of schools",
)

SECTIONS_15_AND_16: Final = act(
    "education-and-inspections-act-2006-ss15-16",
    _TITLE,
    "ss.15(4) and 16",
    url="https://www.legislation.gov.uk/ukpga/2006/40/section/16",
    in_force_from=date(2007, 5, 25),
    verified=Verification.READ,
    scope="Sections 15(4) and 16 were read; when they came into force is from knowledge.",
    sources=(
        "https://www.legislation.gov.uk/ukpga/2006/40/section/16/data.html",
        "https://www.legislation.gov.uk/ukpga/2006/40/part/2/crossheading/discontinuance-of-schools/2009-03-11/data.html",
        "https://cyps.northyorks.gov.uk/changes-school-provision",
    ),
)
REGULATIONS_13_AND_14: Final = act(
    "school-establishment-and-discontinuance-regulations-2013-regs13-14",
    "School Organisation (Establishment and Discontinuance of Schools) Regulations 2013 "
    "(SI 2013/3109)",
    "regs 13 and 14",
    kind=SourceKind.INSTRUMENT,
    url="https://www.legislation.gov.uk/uksi/2013/3109/part/5/made",
    in_force_from=date(2014, 1, 28),
    verified=Verification.READ,
    scope="Regulations 7, 13 and 14 were read as first made, and so was s.65 of the Children's "
    "Wellbeing and Schools Act 2026.",
    sources=(
        "https://www.legislation.gov.uk/uksi/2013/3109/part/5/made",
        "https://www.legislation.gov.uk/uksi/2013/3109/regulation/7/made",
        "https://www.legislation.gov.uk/ukpga/2026/21/section/65/2",
    ),
)
SECTIONS_7_TO_15: Final = act(
    "education-and-inspections-act-2006-ss7-15",
    _TITLE,
    "ss.7, 10, 11 and 15",
    verified=Verification.FROM_KNOWLEDGE,
    scope="Apart from s.15(4), none of these was read, nor were their dates checked.",
)
SCHEDULE_3: Final = act(
    "school-prescribed-alterations-regulations-2013-sch3",
    "School Organisation (Prescribed Alterations to Maintained Schools) (England) Regulations 2013 "
    "(SI 2013/3110)",
    "Sch 3 paras 1-3",
    kind=SourceKind.INSTRUMENT,
    url="https://www.legislation.gov.uk/uksi/2013/3110/schedule/3",
    in_force_from=date(2014, 1, 28),
    verified=Verification.READ,
    scope="Paragraph 2 of Schedule 3 was read as first made; the two months and the newspaper are "
    "from knowledge.",
    sources=(
        "http://legislation.data.gov.uk/cy/uksi/2013/3110/schedule/3/paragraph/2/made?view=plain",
        "https://cyps.northyorks.gov.uk/changes-school-provision",
    ),
)
SECTIONS_18_AND_19: Final = act(
    "education-and-inspections-act-2006-ss18-19",
    _TITLE,
    "ss.18-19",
    verified=Verification.FROM_KNOWLEDGE,
    scope="The sections were not read, nor were their dates checked.",
)

_GUIDANCE: Final = "Regard is had to the guidance."

CLOSURE: Final = Duty(
    id="school-closure-consultation",
    title="Closing a maintained school: consult before proposals are published",
    kind=DutyKind.CONSULT,
    authority=(SECTIONS_15_AND_16,),
    reach=reach("education_authority", "county", "unitary", "governing_body"),
    when=yes(SCHOOL_OPENING_CLOSING_OR_ALTERATION) & yes(SCHOOL_CHANGE_IS_CLOSURE),
    bears=(SCHOOL_IS_RURAL_PRIMARY, SCHOOL_IS_SPECIAL),
    asks="A council or governing body consults before it publishes proposals to close a maintained "
    "school: community, foundation, voluntary, special or nursery.",
    consultees=(
        (
            "for a rural primary or a special school: parents registered there and whoever else "
            "seems right; for a rural primary also any parish council and, where a county is the "
            "authority, the district council; for a special school also each authority that "
            "maintains a plan for one of its pupils"
        ),
        "for any other school: whoever seems right",
    ),
    period_basis=PeriodBasis.STATUTORY_GUIDANCE,
    outcome_owes=(
        (
            "For a rural primary, regard is had to the effect on the community, transport and the "
            "use of cars, and to what could be done instead (s.15(4))."
        ),
        "Regard is had to the guidance (s.16(3)).",
        CONSIDERED,
    ),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(2007, 5, 25),
    note="The Act sets no length. Guidance looks for some six weeks, in term where that can be; "
    "one authority's page says that six is usual. This comes before the four weeks for "
    "representations and does not stand in for them.",
)

OPENING_OR_CLOSING: Final = Duty(
    id="school-opening-closing-representations",
    title="New maintained schools, and schools that close: time for representations",
    kind=DutyKind.PUBLICITY,
    authority=(REGULATIONS_13_AND_14, SECTIONS_7_TO_15),
    reach=reach("education_authority", "county", "unitary"),
    when=yes(SCHOOL_OPENING_CLOSING_OR_ALTERATION)
    & (yes(SCHOOL_CHANGE_IS_CLOSURE) | yes(SCHOOL_CHANGE_IS_OPENING)),
    asks="When proposals for a new maintained school, or for the end of one, have been published, "
    "anyone may object to them or comment.",
    consultees=("everyone, who may object or comment",),
    open_to_all=True,
    period=Period(
        values=4,
        unit=Unit.WEEK,
        starts="publication of the proposals",
        note="Objections and comments have to come within it.",
    ),
    period_basis=PeriodBasis.STATUTE,
    publishes=(
        "the proposals on the website, saying how to object and until when",
        "copies, to everyone on the list in the Regulations",
    ),
    outcome_owes=(
        (
            "The authority has two months from the end of that time to decide; after that the "
            "schools adjudicator does."
        ),
        _GUIDANCE,
    ),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(2014, 1, 28),
    note="The Children's Wellbeing and Schools Act 2026, of 29 April 2026, rewrites s.7 and takes "
    "out s.6A, which prefers academies (s.65). As read in June 2026 that was not in force: check "
    "before planning a new school.",
)

PRESCRIBED_ALTERATION: Final = Duty(
    id="school-prescribed-alterations",
    title="Altering a maintained school as prescribed: time for representations",
    kind=DutyKind.PUBLICITY,
    authority=(SCHEDULE_3, SECTIONS_18_AND_19),
    reach=reach("education_authority", "county", "unitary", "governing_body"),
    when=yes(SCHOOL_OPENING_CLOSING_OR_ALTERATION) & yes(SCHOOL_CHANGE_IS_PRESCRIBED_ALTERATION),
    asks="Proposals for an alteration that the Regulations list, such as a larger school, other "
    "ages, another site, another category, boarding or special provision, are published for "
    "objections and comments.",
    consultees=("everyone, who may object or comment",),
    open_to_all=True,
    period=Period(
        values=4,
        unit=Unit.WEEK,
        starts="publication of the proposals",
        first_day_counts=True,
        note="It begins on the day of publication.",
    ),
    period_basis=PeriodBasis.STATUTE,
    publishes=(
        (
            "the proposals on a website, a short notice in a local newspaper, and copies to "
            "everyone on the list in the Regulations"
        ),
    ),
    outcome_owes=(
        "It is decided no later than two months after that time.",
        _GUIDANCE,
    ),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(2014, 1, 28),
    note="No consultation before publication is prescribed. The guidance expects one, and for "
    "fairness it should be treated as required.",
)

DUTIES: Final = (CLOSURE, OPENING_OR_CLOSING, PRESCRIBED_ALTERATION)
"""The duties of this source, in the order of a report."""

__all__ = (
    "CLOSURE",
    "DUTIES",
    "OPENING_OR_CLOSING",
    "PRESCRIBED_ALTERATION",
    "REGULATIONS_13_AND_14",
    "SCHEDULE_3",
    "SCHOOL_CHANGE_IS_CLOSURE",
    "SCHOOL_CHANGE_IS_OPENING",
    "SCHOOL_CHANGE_IS_PRESCRIBED_ALTERATION",
    "SCHOOL_IS_RURAL_PRIMARY",
    "SCHOOL_IS_SPECIAL",
    "SCHOOL_OPENING_CLOSING_OR_ALTERATION",
    "SECTIONS_7_TO_15",
    "SECTIONS_15_AND_16",
    "SECTIONS_18_AND_19",
)
