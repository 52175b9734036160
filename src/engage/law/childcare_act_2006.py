"""Childcare Act 2006: consulting on children's centres."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.citations import Verification
from engage.law.scope import CONSIDERED, JUDICIAL_REVIEW, act, asked_of, reach
from engage.requirements import Duty, DutyKind
from engage.triggers import yes

OPENS_CHANGES_OR_CLOSES_CHILDRENS_CENTRE: Final = asked_of(
    "opens_changes_or_closes_childrens_centre",
    "Would a children's centre begin, cease to be one, or offer services that differ in a way that "
    "matters?",
    "schools_and_children",
    "services",
    evidence="the proposal; the list of centres in the area",
    note="A new name, such as a family hub, may end a children's centre in law.",
)

SECTION_5D: Final = act(
    "childcare-act-2006-s5d",
    "Childcare Act 2006 (c. 21), as amended by the Apprenticeships, Skills, Children and Learning "
    "Act 2009 s.198",
    "s.5D",
    url="https://www.legislation.gov.uk/ukpga/2006/21/section/5D",
    in_force_from=date(2010, 1, 12),
    verified=Verification.PARTLY_READ,
    scope="Section 5A and the explanatory note were read; the words of s.5D are from knowledge.",
    sources=(
        "https://www.legislation.gov.uk/ukpga/2009/22/part/9/crossheading/childrens-centres/2010-01-12/data.html",
        "https://www.legislation.gov.uk/ukpga/2009/22/notes/division/5/9/3/1",
    ),
)

CHILDRENS_CENTRES: Final = Duty(
    id="childrens-centres",
    title="Children's centres: consult before one opens, changes or ends",
    kind=DutyKind.CONSULT,
    authority=(SECTION_5D,),
    reach=reach("education_authority", "county", "unitary", "social_services_authority"),
    when=yes(OPENS_CHANGES_OR_CLOSES_CHILDRENS_CENTRE),
    asks="An authority consults before it provides for a children's centre, before the services "
    "given through one change in a way that matters, and before anything by which one ceases to "
    "be one.",
    consultees=("those whom the authority thinks it right to consult",),
    outcome_owes=("Regard is had to the guidance of April 2013.", CONSIDERED),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(2010, 1, 12),
    note="No length of time is set; it must be adequate. A hub under a new name, Best Start "
    "Family Hubs for instance, may still end a centre in law. R (WX) v Northamptonshire CC [2018] "
    "EWHC 2178 (Admin), on libraries with centres in them, is cited from knowledge.",
)

DUTIES: Final = (CHILDRENS_CENTRES,)
"""The duties of this source, in the order of a report."""

__all__ = (
    "CHILDRENS_CENTRES",
    "DUTIES",
    "OPENS_CHANGES_OR_CLOSES_CHILDRENS_CENTRE",
    "SECTION_5D",
)
