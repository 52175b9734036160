"""The Neighbourhood Planning Regulations 2012: the draft plan, and the plan once submitted."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.citations import SourceKind, Verification
from engage.law.scope import JUDICIAL_REVIEW, act, asked_of, reach
from engage.requirements import Duty, DutyKind, Period, PeriodBasis, Unit
from engage.triggers import yes

_TITLE: Final = "Neighbourhood Planning (General) Regulations 2012 (SI 2012/637)"

PREPARES_NEIGHBOURHOOD_PLAN: Final = asked_of(
    "prepares_neighbourhood_plan",
    "Is a neighbourhood plan, or a change to one, being written and soon to be submitted?",
    "plans",
    recorded_by="clerk or forum secretary",
    evidence="the designation of the area, and the draft",
)
ACTING_AS_QUALIFYING_BODY: Final = asked_of(
    "acting_as_qualifying_body",
    "Does the body write that plan itself, as parish council or as designated forum?",
    "plans",
    recorded_by="clerk or forum secretary",
    evidence="the application for the area, or the designation of the forum",
)
RECEIVES_NEIGHBOURHOOD_PLAN: Final = asked_of(
    "receives_neighbourhood_plan",
    "Has somebody submitted a neighbourhood plan to the council as planning authority?",
    "plans",
    recorded_by="planning policy lead",
    evidence="the letter with which it came",
)

REGULATION_14: Final = act(
    "neighbourhood-planning-regulations-2012-reg14",
    _TITLE,
    "reg 14",
    kind=SourceKind.INSTRUMENT,
    url="https://www.legislation.gov.uk/uksi/2012/637/regulation/14",
    in_force_from=date(2012, 4, 6),
    verified=Verification.READ,
    scope="Regulation 14 was read in its amended form.",
    sources=(
        "https://www.legislation.gov.uk/uksi/2012/637/regulation/14?timeline=false&view=plain",
    ),
)
REGULATION_16: Final = act(
    "neighbourhood-planning-regulations-2012-reg16",
    _TITLE,
    "reg 16",
    kind=SourceKind.INSTRUMENT,
    url="https://www.legislation.gov.uk/uksi/2012/637/regulation/16",
    in_force_from=date(2012, 4, 6),
    verified=Verification.PARTLY_READ,
    scope="The regulation was found in the list of contents; the six weeks are from knowledge.",
    sources=("https://www.legislation.gov.uk/uksi/2012/637/contents?view=plain",),
)

PRE_SUBMISSION: Final = Duty(
    id="neighbourhood-plan-pre-submission",
    title="Neighbourhood plans: consult before the plan is submitted",
    kind=DutyKind.CONSULT,
    authority=(REGULATION_14,),
    reach=reach("qualifying_body", "parish"),
    when=yes(PREPARES_NEIGHBOURHOOD_PLAN) & yes(ACTING_AS_QUALIFYING_BODY),
    asks="Before it submits a neighbourhood plan or a change to one, the parish council or forum "
    "publicises the draft and consults on it.",
    consultees=(
        "those who live in the area, work there or have a business there",
        "the bodies in Schedule 1 whose interests it may touch",
    ),
    period=Period(
        values=6,
        unit=Unit.WEEK,
        starts="the day on which the draft is first publicised",
        note="It may be longer and not shorter.",
    ),
    period_basis=PeriodBasis.STATUTE,
    publishes=(
        "the proposals, the place to see them, and how to respond and until when",
        "a copy, sent to the planning authority",
    ),
    outcome_owes=("A consultation statement goes in with the plan (reg 15(2)).",),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(2012, 4, 6),
    note="It is the parish council or forum that is bound, and not the principal council. "
    "Sections 98 and 99 of the Levelling-up and Regeneration Act 2023 came into force on 25 March "
    "2026.",
)

PUBLICISING_SUBMISSION: Final = Duty(
    id="neighbourhood-plan-publicising-submission",
    title="Neighbourhood plans: publicise the submitted plan",
    kind=DutyKind.PUBLICITY,
    authority=(REGULATION_16,),
    reach=reach("local_planning_authority"),
    when=yes(RECEIVES_NEIGHBOURHOOD_PLAN),
    asks="A planning authority to which a neighbourhood plan is submitted publicises it and "
    "invites representations.",
    consultees=(
        "those who live in the area, work there or have a business there",
        "each body that the consultation statement names, which is notified",
    ),
    period=Period(
        values=6,
        unit=Unit.WEEK,
        starts="the day on which the plan is first publicised",
        note="It may be longer and not shorter.",
    ),
    period_basis=PeriodBasis.STATUTE,
    publishes=("the plan, on the website and wherever else people are likely to learn of it",),
    outcome_owes=("What is said goes to the examiner.",),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(2012, 4, 6),
)

DUTIES: Final = (PRE_SUBMISSION, PUBLICISING_SUBMISSION)
"""The duties of this source, in the order of a report."""

__all__ = (
    "ACTING_AS_QUALIFYING_BODY",
    "DUTIES",
    "PREPARES_NEIGHBOURHOOD_PLAN",
    "PRE_SUBMISSION",
    "PUBLICISING_SUBMISSION",
    "RECEIVES_NEIGHBOURHOOD_PLAN",
    "REGULATION_14",
    "REGULATION_16",
)
