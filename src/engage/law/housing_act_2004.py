"""Housing Act 2004: licensing of privately rented homes and of shared houses."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.citations import SourceKind, Verification
from engage.law.scope import JUDICIAL_REVIEW, act, asked_of, reach
from engage.requirements import DatedValue, Duty, DutyKind, Period, PeriodBasis, Unit
from engage.triggers import yes

_TITLE: Final = "Housing Act 2004 (c. 34)"
_PROPERTY_LICENSING: Final = (
    "https://www.londonpropertylicensing.co.uk/government-have-lifted-restrictions-implementing-"
    "large-selective-licensing-schemes/"
)
_NEARLY_LEGAL: Final = (
    "https://nearlylegal.co.uk/2010/05/selective-and-additional-licensing-consent-for-england/"
)
_SINCE: Final = date(2006, 4, 6)
_APPROVED_ANEW: Final = date(2024, 12, 23)
_APPROVED_FIRST: Final = date(2010, 4, 1)

PROPOSES_SELECTIVE_LICENSING: Final = asked_of(
    "proposes_selective_licensing",
    "Would privately rented homes in all or part of the district need a licence (Part 3 of the Act "
    "of 2004)?",
    "housing",
    "licensing_and_order",
    recorded_by="housing lead",
    evidence="the draft designation and its map",
)
PROPOSES_ADDITIONAL_HMO_LICENSING: Final = asked_of(
    "proposes_additional_hmo_licensing",
    "Would more kinds of shared house need a licence than the Act itself asks it of?",
    "housing",
    "licensing_and_order",
    recorded_by="housing lead",
    evidence="the draft designation",
)

SECTION_80: Final = act(
    "housing-act-2004-s80",
    _TITLE,
    "s.80(9)",
    url="https://www.legislation.gov.uk/ukpga/2004/34/section/80",
    in_force_from=_SINCE,
    verified=Verification.READ,
    scope="Section 80(9), the approval of 2024, the day it came and its ten weeks were read; the "
    "first day of the section is approximate.",
    sources=(
        _PROPERTY_LICENSING,
        "https://localgovernmentlawyer.co.uk/community-safety/310-community-safety-features/60160-new-horizons-for-selective-licensing-schemes",
        "https://surreypropertylicensing.co.uk/news/important-changes-to-selective-licensing-general-approval-2024",
    ),
)
SECTION_56: Final = act(
    "housing-act-2004-s56",
    _TITLE,
    "s.56(3)",
    url="https://www.legislation.gov.uk/ukpga/2004/34/section/56",
    in_force_from=_SINCE,
    verified=Verification.READ,
    scope="That s.56 asks for consultation was read, and the ten weeks of the approval that covers "
    "both kinds of licensing.",
    sources=(_NEARLY_LEGAL, _PROPERTY_LICENSING),
)
GENERAL_APPROVAL_2024: Final = act(
    "licensing-general-approval-2024",
    "Licensing of HMOs and Selective Licensing of Other Residential Accommodation (England) "
    "General Approval 2024, under Housing Act 2004 ss.58 and 82",
    "the condition on consultation",
    kind=SourceKind.INSTRUMENT,
    in_force_from=_APPROVED_ANEW,
    verified=Verification.READ,
    scope="Its day, its ten weeks and that it takes in schemes of any size were read in reports of "
    "it.",
    sources=(_PROPERTY_LICENSING,),
)
GENERAL_APPROVAL_2010: Final = act(
    "licensing-general-approval-2010",
    "General approval of 2010, and that of 2015 after it, under Housing Act 2004 ss.58 and 82",
    "the condition on consultation",
    kind=SourceKind.INSTRUMENT,
    in_force_from=_APPROVED_FIRST,
    in_force_to=_APPROVED_ANEW,
    verified=Verification.PARTLY_READ,
    scope="That a joint approval asked for ten weeks was read in a comment of May 2010; its first "
    "day, and that the approval of 2015 kept the ten weeks, are from knowledge.",
    sources=(_NEARLY_LEGAL,),
)

_TEN_WEEKS: Final = (
    DatedValue(
        value=10, since=_APPROVED_FIRST, until=_APPROVED_ANEW, authority=GENERAL_APPROVAL_2010
    ),
    DatedValue(value=10, since=_APPROVED_ANEW, authority=GENERAL_APPROVAL_2024),
)
_STARTS: Final = "the opening of the consultation"
_SHORT: Final = (
    "That is a condition of the general approval, which cannot be relied on here; the Act itself "
    "sets no length."
)
_REMEDY: Final = (
    "Extend to ten weeks, or have the Secretary of State confirm the designation before it takes "
    "effect."
)

SELECTIVE_LICENSING: Final = Duty(
    id="selective-licensing",
    title="Selective licensing of private rented homes: consult before designating",
    kind=DutyKind.CONSULT,
    authority=(SECTION_80, GENERAL_APPROVAL_2024, GENERAL_APPROVAL_2010),
    reach=reach("local_housing_authority", "district", "unitary"),
    when=yes(PROPOSES_SELECTIVE_LICENSING),
    asks="A housing authority that would designate an area, whatever its size, first takes "
    "reasonable steps to consult those likely to be affected.",
    consultees=(
        (
            "those likely to be affected, by reasonable steps: tenants, landlords and agents, "
            "other residents and businesses, those just outside the area too"
        ),
    ),
    period=Period(
        values=_TEN_WEEKS,
        unit=Unit.WEEK,
        starts=_STARTS,
        short=_SHORT,
        remedy=_REMEDY,
        note="The Act has no figure. The approval sets one as its condition: with less, the "
        "designation needs confirming by the Secretary of State (s.82).",
    ),
    period_basis=PeriodBasis.STATUTE,
    publishes_after=("a notice that the area is designated (s.83)",),
    outcome_owes=(
        "Representations are considered (s.80(9)(b)).",
        "The designation fits the housing strategy.",
    ),
    consequence=JUDICIAL_REVIEW,
    in_force_from=_SINCE,
    note="Until 23 December 2024 a scheme over a fifth of the area or of its rented homes had to "
    "be confirmed. A condition of an approval under s.82 binds more than guidance does.",
)

ADDITIONAL_HMO_LICENSING: Final = Duty(
    id="additional-hmo-licensing",
    title="Additional licensing of shared houses: consult before designating",
    kind=DutyKind.CONSULT,
    authority=(SECTION_56, GENERAL_APPROVAL_2024, GENERAL_APPROVAL_2010),
    reach=reach("local_housing_authority", "district", "unitary"),
    when=yes(PROPOSES_ADDITIONAL_HMO_LICENSING),
    asks="A housing authority that would license further kinds of shared house first takes "
    "reasonable steps to consult those likely to be affected.",
    consultees=("those likely to be affected, by reasonable steps",),
    period=Period(
        values=_TEN_WEEKS,
        unit=Unit.WEEK,
        starts=_STARTS,
        short=_SHORT,
        remedy=_REMEDY,
        note="It is a condition of the approval (s.58), and no figure of the Act.",
    ),
    period_basis=PeriodBasis.STATUTE,
    publishes_after=("a notice that the area is designated (s.59)",),
    outcome_owes=("Representations are considered.",),
    consequence=JUDICIAL_REVIEW,
    in_force_from=_SINCE,
)

DUTIES: Final = (SELECTIVE_LICENSING, ADDITIONAL_HMO_LICENSING)
"""The duties of this Act, in the order of a report."""

__all__ = (
    "ADDITIONAL_HMO_LICENSING",
    "DUTIES",
    "GENERAL_APPROVAL_2010",
    "GENERAL_APPROVAL_2024",
    "PROPOSES_ADDITIONAL_HMO_LICENSING",
    "PROPOSES_SELECTIVE_LICENSING",
    "SECTION_56",
    "SECTION_80",
    "SELECTIVE_LICENSING",
)
