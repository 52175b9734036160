"""Children and Families Act 2014: special needs and disability, provision and local offer."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.citations import SourceKind, Verification
from engage.law.scope import CONSIDERED, JUDICIAL_REVIEW, act, asked_of, reach
from engage.requirements import Duty, DutyKind
from engage.triggers import yes

_TITLE: Final = "Children and Families Act 2014 (c. 6)"

CHANGES_SEND_PROVISION: Final = asked_of(
    "changes_send_provision",
    "Would there be other provision than now for special needs or disability up to 25, be it only "
    "because there is less money?",
    "schools_and_children",
    "health_and_care",
    "budget_and_corporate",
    evidence="the proposal, and the budget lines that it rests on",
)
REVIEWS_SEND_PROVISION: Final = asked_of(
    "reviews_send_provision",
    "Does the authority look at whether what there is for special needs and disability suffices?",
    "schools_and_children",
    "health_and_care",
    evidence="the terms of the review",
)
PREPARES_OR_REVIEWS_LOCAL_OFFER: Final = asked_of(
    "prepares_or_reviews_local_offer",
    "Is the local offer for special needs and disability being drawn up, or gone through again?",
    "schools_and_children",
    "health_and_care",
    evidence="the draft of the local offer",
)

SECTION_27: Final = act(
    "children-and-families-act-2014-s27",
    _TITLE,
    "s.27(3)",
    url="https://www.legislation.gov.uk/ukpga/2014/6/section/27",
    in_force_from=date(2014, 9, 1),
    verified=Verification.READ,
    scope="Subsections (1) to (3) of section 27 were read.",
    sources=(
        "https://www.legislation.gov.uk/ukpga/2014/6/part/3/crossheading/review-of-education-and-care-provision/2015-04-05/data.xht?view=snippet&wrap=true",
        "https://www.legislation.gov.uk/ukpga/2014/6/notes/division/4/3/6/1/data.xht",
    ),
)
REGULATION_54: Final = act(
    "special-educational-needs-and-disability-regulations-2014-reg54",
    "Special Educational Needs and Disability Regulations 2014 (SI 2014/1530)",
    "reg 54 (and regs 55-57)",
    kind=SourceKind.INSTRUMENT,
    url="https://www.legislation.gov.uk/uksi/2014/1530/regulation/54",
    in_force_from=date(2014, 9, 1),
    verified=Verification.READ,
    scope="Regulation 54 was read, and section 30 of the Act.",
    sources=(
        "http://www.legislation.gov.uk/uksi/2014/1530/part/4",
        "https://www.legislation.gov.uk/ukpga/2014/6/section/30?timeline=true&view=plain",
    ),
)
SECTION_30: Final = act(
    "children-and-families-act-2014-s30",
    _TITLE,
    "s.30",
    url="https://www.legislation.gov.uk/ukpga/2014/6/section/30",
    in_force_from=date(2014, 9, 1),
    verified=Verification.READ,
    scope="The section was read.",
    sources=("https://www.legislation.gov.uk/ukpga/2014/6/section/30?timeline=true&view=plain",),
)

_REACH: Final = reach("education_authority", "county", "unitary")

SEND_PROVISION: Final = Duty(
    id="send-provision-review",
    title="Special needs and disability: consult when provision is reviewed",
    kind=DutyKind.CONSULT,
    authority=(SECTION_27,),
    reach=_REACH,
    when=yes(CHANGES_SEND_PROVISION) | yes(REVIEWS_SEND_PROVISION),
    asks="An authority keeps under review what education, training and social care there is for "
    "children and young people with special needs or a disability, and consults as it does, also "
    "when it cuts.",
    consultees=(
        "children and young people with special needs or a disability, and parents",
        "schools and academies, early years providers and institutions for those over sixteen",
        "the advisory boards of children's centres",
        "youth offending teams, and the others on the list",
    ),
    outcome_owes=(
        "The authority considers whether there is enough.",
        "Regard is had to the assessment of needs and to the health strategy.",
    ),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(2014, 9, 1),
    note="No length of time is set; it must be adequate. Budgets that bear on this provision have "
    "been quashed or held unlawful where s.27 was passed over (R (KE) v Bristol CC [2018] EWHC "
    "2103 (Admin), from knowledge). A wider reform was announced for 2026; its effect is not "
    "established.",
)

LOCAL_OFFER: Final = Duty(
    id="send-local-offer",
    title="Special needs and disability: consult on the local offer",
    kind=DutyKind.CONSULT,
    authority=(REGULATION_54, SECTION_30),
    reach=_REACH,
    when=yes(PREPARES_OR_REVIEWS_LOCAL_OFFER),
    asks="An authority consults when it draws up its local offer, and again when it reviews it.",
    consultees=(
        "children and young people with special needs or a disability, and parents",
        "governing bodies, proprietors and principals, and early years providers",
        (
            "youth offending teams, officers of the authority, integrated care boards, NHS England "
            "and the others on the list"
        ),
    ),
    publishes=("the local offer",),
    publishes_after=("the comments, with the authority's response and what it will do (s.30(6))",),
    outcome_owes=(CONSIDERED,),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(2014, 9, 1),
    note="No length of time is set; it must be adequate. Few statutes require, as this does, that "
    "what people said be published with the response.",
)

DUTIES: Final = (SEND_PROVISION, LOCAL_OFFER)
"""The duties of this source, in the order of a report."""

__all__ = (
    "CHANGES_SEND_PROVISION",
    "DUTIES",
    "LOCAL_OFFER",
    "PREPARES_OR_REVIEWS_LOCAL_OFFER",
    "REGULATION_54",
    "REVIEWS_SEND_PROVISION",
    "SECTION_27",
    "SECTION_30",
    "SEND_PROVISION",
)
