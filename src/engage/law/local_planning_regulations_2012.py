"""The Local Planning Regulations 2012: plans of the old style, some of them saved from 2026."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.citations import SourceKind, Verification
from engage.law.planning_facts import (
    PLAN_IS_IN_LEGACY_SYSTEM,
    PREPARES_DEVELOPMENT_PLAN,
    STAGE_IS_REGULATION_18,
    STAGE_IS_REGULATION_19,
)
from engage.law.scope import CONSIDERED, JUDICIAL_REVIEW, act, asked_of, reach
from engage.requirements import Duty, DutyKind, Period, PeriodBasis, Unit
from engage.triggers import yes

_TITLE: Final = (
    "Town and Country Planning (Local Planning) (England) Regulations 2012 (SI 2012/767)"
)

PREPARES_SUPPLEMENTARY_PLANNING_DOCUMENT: Final = asked_of(
    "prepares_supplementary_planning_document",
    "Is a supplementary planning document, of the kind that the 2012 Regulations know, being made?",
    "plans",
    recorded_by="planning policy lead",
    evidence="the draft document",
)

REGULATIONS_18_TO_20: Final = act(
    "local-planning-regulations-2012-regs18-20",
    _TITLE,
    "regs 18, 19 and 20",
    kind=SourceKind.INSTRUMENT,
    url="https://www.legislation.gov.uk/uksi/2012/767",
    in_force_from=date(2012, 4, 6),
    in_force_to=date(2026, 3, 25),
    saved_after_repeal=True,
    verified=Verification.PARTLY_READ,
    scope="When they began, that they were replaced on 25 March 2026, and that plans must be "
    "submitted by 31 December 2026 were read; the six weeks are from knowledge.",
    sources=(
        "https://www2.local.gov.uk/pas/plans/new-plan-making-system-what-we-know-so-far",
        "http://policy-wire.co.uk/englands-new-30-month-local-plan-system-starts-early-2026",
        "https://www.legislation.gov.uk/uksi/2012/767",
    ),
)
SECTIONS_19_AND_20: Final = act(
    "planning-and-compulsory-purchase-act-2004-ss19-20",
    "Planning and Compulsory Purchase Act 2004 (c. 5)",
    "ss.19-20, as they stood before the Levelling-up and Regeneration Act 2023",
    saved_after_repeal=True,
    verified=Verification.FROM_KNOWLEDGE,
    scope="The sections were not read, nor were their dates checked.",
)
REGULATIONS_12_TO_14: Final = act(
    "local-planning-regulations-2012-regs12-14",
    _TITLE,
    "regs 12-14",
    kind=SourceKind.INSTRUMENT,
    url="https://www.legislation.gov.uk/uksi/2012/767/part/5",
    in_force_from=date(2012, 4, 6),
    in_force_to=date(2026, 3, 25),
    saved_after_repeal=True,
    verified=Verification.READ,
    scope="The four weeks of regulation 12(b) were read where a council quotes it, and the day of "
    "revocation was read; for how long a document under way is saved is not established.",
    sources=(
        "https://www.brighton-hove.gov.uk/planning/spd-consultation-statement-october-2019",
        "https://www.legislation.gov.uk/uksi/2012/767/part/5",
        "https://www2.local.gov.uk/pas/plans/new-plan-making-system-what-we-know-so-far",
    ),
)

LOCAL_PLAN: Final = Duty(
    id="local-plan-legacy-2012",
    title="Local plans, minerals and waste plans of the old style: regulations 18 to 20",
    kind=DutyKind.CONSULT,
    authority=(REGULATIONS_18_TO_20, SECTIONS_19_AND_20),
    reach=reach("local_planning_authority", "minerals_waste_planning_authority", "county"),
    when=yes(PREPARES_DEVELOPMENT_PLAN)
    & (yes(STAGE_IS_REGULATION_18) | yes(STAGE_IS_REGULATION_19)),
    asks="A development plan document begun under the 2012 Regulations is consulted on as it takes "
    "shape (regulation 18) and published for representations before it is submitted (19 and 20).",
    consultees=(
        "those of the specific consultation bodies that have an interest",
        "such general consultation bodies as seem right",
        "such residents and businesses as seem right",
    ),
    period=Period(
        values=6,
        unit=Unit.WEEK,
        starts="publication of the statement of the representations procedure",
        only_if=yes(STAGE_IS_REGULATION_19),
        note="It belongs to regulation 19. For regulation 18 the Regulations set no length; most "
        "statements of community involvement say six weeks there too.",
    ),
    period_basis=PeriodBasis.STATUTE,
    publishes=(
        "the documents proposed for submission",
        "the statement of the representations procedure",
    ),
    publishes_after=("with submission, a statement of who was consulted and how (reg 22(1)(c))",),
    outcome_owes=(
        "Representations are taken into account (reg 18(3)).",
        "The plan goes to independent examination.",
    ),
    consequence="The plan can fail at examination, as unsound or as not prepared in the way the "
    "law asks; a challenge to it has to come within six weeks (PCPA 2004 s.113).",
    in_force_from=date(2012, 4, 6),
    in_force_to=date(2026, 3, 25),
    saved_when=yes(PLAN_IS_IN_LEGACY_SYSTEM),
    note="SI 2026/169 Sch 1 saves it for plans submitted by 31 December 2026. One plan follows one "
    "system from beginning to end, so for a saved plan the repeal is not the end.",
)

SUPPLEMENTARY_PLANNING_DOCUMENT: Final = Duty(
    id="supplementary-planning-document-legacy",
    title="Supplementary planning documents of the old style",
    kind=DutyKind.CONSULT,
    authority=(REGULATIONS_12_TO_14,),
    reach=reach("local_planning_authority"),
    when=yes(PREPARES_SUPPLEMENTARY_PLANNING_DOCUMENT),
    asks="Before an authority adopts a supplementary planning document it makes the document "
    "available for representations.",
    consultees=("everyone, who may make representations",),
    open_to_all=True,
    period=Period(
        values=4,
        unit=Unit.WEEK,
        starts="the day on which document and consultation statement can both be had",
        waits_for_papers=True,
    ),
    period_basis=PeriodBasis.STATUTE,
    publishes=(
        (
            "a statement that names those consulted, sums up the main issues, and says what was "
            "done about them"
        ),
        "the document",
    ),
    outcome_owes=(CONSIDERED,),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(2012, 4, 6),
    in_force_to=date(2026, 3, 25),
    saved_when=yes(PLAN_IS_IN_LEGACY_SYSTEM),
    note="Whether a document that was under way can still be adopted is for SI 2026/169 Sch 1: "
    "look there first.",
)

DUTIES: Final = (LOCAL_PLAN, SUPPLEMENTARY_PLANNING_DOCUMENT)
"""The duties of this source, in the order of a report."""

__all__ = (
    "DUTIES",
    "LOCAL_PLAN",
    "PREPARES_SUPPLEMENTARY_PLANNING_DOCUMENT",
    "REGULATIONS_12_TO_14",
    "REGULATIONS_18_TO_20",
    "SECTIONS_19_AND_20",
    "SUPPLEMENTARY_PLANNING_DOCUMENT",
)
