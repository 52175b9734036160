"""The Local Planning Regulations 2026: the three consultations on a plan of the new style."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.citations import SourceKind, Verification
from engage.law.planning_facts import (
    PLAN_IS_IN_NEW_SYSTEM,
    PREPARES_DEVELOPMENT_PLAN,
    STAGE_IS_CONTENT_AND_EVIDENCE,
    STAGE_IS_PROPOSED_PLAN,
    STAGE_IS_SCOPING,
)
from engage.law.scope import CONSIDERED, JUDICIAL_REVIEW, act, reach
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

_TITLE: Final = "Town and Country Planning (Local Planning) (England) Regulations 2026"
_URL: Final = "https://orderpaper.co.uk/si/the-town-and-country-planning-local-planning-england-regulations-2026"
_COUNCIL_PAGE: Final = (
    "https://www.woking.gov.uk/index.php/planning-building-control/planning/"
    "planning-policy-guidance/local-development-plan/new-local-plan/how-new-local-plans-work"
)
_BEGAN: Final = date(2026, 3, 25)

SCOPING_REGULATION: Final = act(
    "local-planning-regulations-2026-scoping",
    _TITLE,
    "scoping consultation (which regulation is not established)",
    kind=SourceKind.INSTRUMENT,
    url=_URL,
    in_force_from=_BEGAN,
    verified=Verification.READ,
    scope="At second hand: a council's page says four weeks. Whether the Regulations make that a "
    "minimum was not seen.",
    sources=(
        _COUNCIL_PAGE,
        "https://www.origin3.co.uk/news/the-%E2%80%98new-style%E2%80%99-local-plan-system/",
    ),
)
CONTENT_AND_EVIDENCE_REGULATION: Final = act(
    "local-planning-regulations-2026-content-and-evidence",
    _TITLE,
    "consultation on content and evidence (which regulation is not established)",
    kind=SourceKind.INSTRUMENT,
    url=_URL,
    in_force_from=_BEGAN,
    verified=Verification.READ,
    scope="At second hand: a council's page says six weeks. The Regulations themselves were not "
    "read.",
    sources=(_COUNCIL_PAGE,),
)
PROPOSED_PLAN_REGULATION: Final = act(
    "local-planning-regulations-2026-proposed-plan",
    _TITLE,
    "consultation on the proposed plan (which regulation is not established)",
    kind=SourceKind.INSTRUMENT,
    url=_URL,
    in_force_from=_BEGAN,
    verified=Verification.FROM_KNOWLEDGE,
    scope="No page was found that gives the eight weeks.",
    sources=(
        "https://www.gov.uk/government/consultations/plan-making-reforms-consultation-on-implementation/levelling-up-and-regeneration-bill-consultation-on-implementation-of-plan-making-reforms",
    ),
)

_NEW_PLAN: Final = yes(PREPARES_DEVELOPMENT_PLAN) & yes(PLAN_IS_IN_NEW_SYSTEM)
_REACH: Final = reach("local_planning_authority", "minerals_waste_planning_authority")
_STARTS: Final = "the first day of the consultation"
_AFTER_2012: Final = (
    Relation(
        kind=RelationKind.REPLACES,
        to="local-plan-legacy-2012",
        because="the Regulations of 2026 took the place of those of 2012, save for plans kept "
        "under them",
    ),
)

SCOPING: Final = Duty(
    id="local-plan-scoping-consultation",
    title="New local plans: consult on scope",
    kind=DutyKind.CONSULT,
    authority=(SCOPING_REGULATION,),
    reach=_REACH,
    when=_NEW_PLAN & yes(STAGE_IS_SCOPING),
    asks="With its notice of intention or after it, and before Gateway 1, the authority asks what "
    "a plan of the new style should contain.",
    consultees=(
        (
            "everyone, and the bodies that are prescribed, on the content of the plan and on how "
            "they would like to take part"
        ),
    ),
    period=Period(
        values=4,
        unit=Unit.WEEK,
        starts=_STARTS,
        note="So said one council in 2026; see the source.",
    ),
    period_basis=PeriodBasis.STATUTE,
    publishes_after=("once Gateway 1 is passed, a summary of what was said and of the response",),
    outcome_owes=(CONSIDERED,),
    consequence=JUDICIAL_REVIEW,
    in_force_from=_BEGAN,
    relations=_AFTER_2012,
)

CONTENT_AND_EVIDENCE: Final = Duty(
    id="local-plan-content-and-evidence-consultation",
    title="New local plans: consult on proposed content and evidence",
    kind=DutyKind.CONSULT,
    authority=(CONTENT_AND_EVIDENCE_REGULATION,),
    reach=_REACH,
    when=_NEW_PLAN & yes(STAGE_IS_CONTENT_AND_EVIDENCE),
    asks="Between Gateways 1 and 2 the authority consults on what a plan of the new style is to "
    "say and on the evidence for it.",
    consultees=("everyone, and the bodies that are prescribed",),
    period=Period(
        values=6,
        unit=Unit.WEEK,
        starts=_STARTS,
        note="So said one council in 2026; see the source.",
    ),
    period_basis=PeriodBasis.STATUTE,
    publishes_after=("a summary of what was said and of the response",),
    outcome_owes=(CONSIDERED,),
    consequence=JUDICIAL_REVIEW,
    in_force_from=_BEGAN,
    relations=_AFTER_2012,
)

PROPOSED_PLAN: Final = Duty(
    id="local-plan-proposed-plan-consultation",
    title="New local plans: consult on the proposed plan",
    kind=DutyKind.CONSULT,
    authority=(PROPOSED_PLAN_REGULATION,),
    reach=_REACH,
    when=_NEW_PLAN & yes(STAGE_IS_PROPOSED_PLAN),
    asks="Between Gateways 2 and 3 the authority consults on the plan that it proposes.",
    consultees=("everyone, and the bodies that are prescribed",),
    period=Period(
        values=8,
        unit=Unit.WEEK,
        starts=_STARTS,
        note="The figure of government policy since 2023; the Regulations were not seen to "
        "confirm it.",
    ),
    period_basis=PeriodBasis.STATUTE,
    publishes=("the plan that is proposed, its policies map and the evidence for it",),
    outcome_owes=(CONSIDERED,),
    consequence=JUDICIAL_REVIEW,
    in_force_from=_BEGAN,
    relations=_AFTER_2012,
    note="Look it up before relying on it: of the new system's periods, no page was found for this "
    "one alone.",
)

DUTIES: Final = (SCOPING, CONTENT_AND_EVIDENCE, PROPOSED_PLAN)
"""The duties of this source, in the order of a report."""

__all__ = (
    "CONTENT_AND_EVIDENCE",
    "CONTENT_AND_EVIDENCE_REGULATION",
    "DUTIES",
    "PROPOSED_PLAN",
    "PROPOSED_PLAN_REGULATION",
    "SCOPING",
    "SCOPING_REGULATION",
)
