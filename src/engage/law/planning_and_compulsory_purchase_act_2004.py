"""Planning and Compulsory Purchase Act 2004: notice of a plan, supplementary plans, involvement."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.citations import SourceKind, Verification
from engage.law.planning_facts import (
    IS_PLANNING_APPLICATION,
    PLAN_IS_IN_NEW_SYSTEM,
    PREPARES_DEVELOPMENT_PLAN,
)
from engage.law.scope import JUDICIAL_REVIEW, act, asked_of, reach
from engage.requirements import (
    Duty,
    DutyKind,
    Period,
    PeriodBasis,
    Purpose,
    Relation,
    RelationKind,
    Unit,
)
from engage.triggers import yes

_TITLE: Final = "Planning and Compulsory Purchase Act 2004 (c. 5)"
_REGULATIONS: Final = "Town and Country Planning (Local Planning) (England) Regulations 2026"

PREPARES_SUPPLEMENTARY_PLAN: Final = asked_of(
    "prepares_supplementary_plan",
    "Is a supplementary plan being prepared, of the kind that the law has known since March 2026?",
    "plans",
    recorded_by="planning policy lead",
    evidence="the local plan timetable",
)

SECTIONS_15B_TO_15CA: Final = act(
    "planning-and-compulsory-purchase-act-2004-ss15b-15ca",
    f"{_TITLE}, as amended by the Levelling-up and Regeneration Act 2023 Sch 7",
    "ss.15B-15BB, 15C and 15CA",
    url="https://www.gov.uk/guidance/giving-notice-of-your-plan-making",
    in_force_from=date(2026, 3, 25),
    verified=Verification.READ,
    scope="The four months were read in government guidance, then in draft, and on a council's "
    "page of mid-2026. That the Regulations were made on 3 March 2026, and when they began, was "
    "read; their text was not.",
    sources=(
        "https://www.gov.uk/guidance/giving-notice-of-your-plan-making",
        "https://www.woking.gov.uk/index.php/planning-building-control/planning/planning-policy-guidance/local-development-plan/new-local-plan/how-new-local-plans-work",
        "https://orderpaper.co.uk/si/the-town-and-country-planning-local-planning-england-regulations-2026",
    ),
)
NOTICE_REGULATION: Final = act(
    "local-planning-regulations-2026-notice",
    _REGULATIONS,
    "the provisions on notice (which regulation is not established)",
    kind=SourceKind.INSTRUMENT,
    url="https://orderpaper.co.uk/si/the-town-and-country-planning-local-planning-england-regulations-2026",
    in_force_from=date(2026, 3, 25),
    verified=Verification.PARTLY_READ,
    scope="That they were made on 3 March 2026 and when they began was read; their text was not.",
)
SECTION_15CC: Final = act(
    "planning-and-compulsory-purchase-act-2004-s15cc",
    _TITLE,
    "ss.15CC and 15DB",
    url="https://www.legislation.gov.uk/ukpga/2004/5/section/15CC",
    in_force_from=date(2026, 3, 25),
    verified=Verification.PARTLY_READ,
    scope="That ss.15B to 15EA, and so s.15CC, began on 25 March 2026 was read; the rules on "
    "consultation were not.",
    sources=("https://www.legislation.gov.uk/uksi/2026/169/regulation/3",),
)
SECTION_18: Final = act(
    "planning-and-compulsory-purchase-act-2004-s18",
    _TITLE,
    "s.18, as it stood before the Levelling-up and Regeneration Act 2023",
    url="https://www.legislation.gov.uk/ukpga/2004/5/section/18",
    in_force_from=date(2004, 9, 28),
    verified=Verification.PARTLY_READ,
    scope="That an authority must have a statement was read. Whether section 18 still stands "
    "after 25 March 2026, and what follows it if not, is not established.",
    sources=(
        "https://www.planningaid.co.uk/hc/en-us/articles/25384338276893-How-do-I-get-involved-in-the-Local-Plan-process",
    ),
)
REGULATION_10A: Final = act(
    "local-planning-regulations-2012-reg10a",
    "Town and Country Planning (Local Planning) (England) Regulations 2012 (SI 2012/767)",
    "reg 10A (a review every five years)",
    kind=SourceKind.INSTRUMENT,
    verified=Verification.FROM_KNOWLEDGE,
    scope="The regulation was not read, nor were its dates checked.",
)

_PLANNING_AUTHORITIES: Final = reach(
    "local_planning_authority", "minerals_waste_planning_authority"
)

NOTICE_OF_INTENTION: Final = Duty(
    id="local-plan-notice-of-intention",
    title="New local plans: timetable, and notice of intention to commence",
    kind=DutyKind.PUBLICITY,
    authority=(SECTIONS_15B_TO_15CA, NOTICE_REGULATION),
    reach=_PLANNING_AUTHORITIES,
    when=yes(PREPARES_DEVELOPMENT_PLAN) & yes(PLAN_IS_IN_NEW_SYSTEM),
    asks="Before it begins a plan of the new style the authority publishes a timetable for it and "
    "gives notice that it means to begin.",
    consultees=(),
    period=Period(
        values=4,
        unit=Unit.MONTH,
        purpose=Purpose.INTERVAL,
        starts="publication of the notice",
        note="So much at least lies between the notice and Gateway 1, from which the 30 months "
        "run.",
    ),
    period_basis=PeriodBasis.STATUTE,
    publishes=("the timetable of the plan", "the notice, as a web page (HTML)"),
    outcome_owes=("The notice comes no later than the scoping consultation.",),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(2026, 3, 25),
    note="SI 2026/169 brought it into force. The number of the Regulations was not found.",
)

SUPPLEMENTARY_PLAN: Final = Duty(
    id="supplementary-plan",
    title="Supplementary plans of the new style",
    kind=DutyKind.CONSULT,
    authority=(SECTION_15CC,),
    reach=_PLANNING_AUTHORITIES,
    when=yes(PREPARES_SUPPLEMENTARY_PLAN),
    asks="A supplementary plan, which sets policy on a site, on design or on an area with the "
    "weight of the development plan, is consulted on as the Regulations say.",
    consultees=("those whom the Regulations prescribe",),
    outcome_owes=("The plan goes to independent examination.",),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(2026, 3, 25),
    relations=(
        Relation(
            kind=RelationKind.REPLACES,
            to="supplementary-planning-document-legacy",
            because="plans of this kind come in place of supplementary planning documents",
        ),
    ),
    note="What length of time the Regulations set, if any, is not established.",
)

STATEMENT_OF_COMMUNITY_INVOLVEMENT: Final = Duty(
    id="statement-of-community-involvement",
    title="Statement of community involvement: have one and keep to it",
    kind=DutyKind.PUBLICITY,
    authority=(SECTION_18, REGULATION_10A),
    reach=reach("local_planning_authority", "minerals_waste_planning_authority", "county"),
    when=yes(IS_PLANNING_APPLICATION) | yes(PREPARES_DEVELOPMENT_PLAN),
    asks="An authority that makes planning policy or decides applications has said in a statement "
    "how it involves people, and does as it said.",
    consultees=(),
    publishes_after=("the statement of community involvement",),
    outcome_owes=("What it says is done; it can also found a legitimate expectation.",),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(2004, 9, 28),
    note="Open: whether it outlives the change of 25 March 2026. Counties have one as well, for "
    "minerals and waste. The Act sets no time to respond.",
)

DUTIES: Final = (NOTICE_OF_INTENTION, SUPPLEMENTARY_PLAN, STATEMENT_OF_COMMUNITY_INVOLVEMENT)
"""The duties of this source, in the order of a report."""

__all__ = (
    "DUTIES",
    "NOTICE_OF_INTENTION",
    "NOTICE_REGULATION",
    "PREPARES_SUPPLEMENTARY_PLAN",
    "REGULATION_10A",
    "SECTIONS_15B_TO_15CA",
    "SECTION_15CC",
    "SECTION_18",
    "STATEMENT_OF_COMMUNITY_INVOLVEMENT",
    "SUPPLEMENTARY_PLAN",
)
