"""The Environmental Assessment of Plans and Programmes Regulations 2004."""

from __future__ import annotations

from datetime import date
from typing import Final

from attrs import evolve

from engage.citations import SourceKind, Verification
from engage.law.planning_facts import PREPARES_DEVELOPMENT_PLAN
from engage.law.scope import BODY_NATION, JUDICIAL_REVIEW, act, asked_of, reach
from engage.law.transport_act_2000 import PREPARES_LOCAL_TRANSPORT_PLAN
from engage.nations import ENGLAND
from engage.requirements import Duty, DutyKind, Period, PeriodBasis, Unit
from engage.triggers import is_, yes

IS_PLAN_OR_PROGRAMME_NEEDING_SEA: Final = asked_of(
    "is_plan_or_programme_needing_sea",
    "Is it a plan or programme for which an environmental report must be prepared?",
    "plans",
    "public_transport",
    "roads_and_parking",
    "environment",
    "paths_land_and_byelaws",
    "other",
    recorded_by="planning policy lead",
    evidence="the determination whether it is likely to have significant environmental effects",
    note="A local plan, a plan for minerals or waste and a local transport plan need one as a "
    "rule; a small change to one may have been found not to.",
)

REGULATION_13: Final = act(
    "environmental-assessment-of-plans-regulations-2004-reg13",
    "Environmental Assessment of Plans and Programmes Regulations 2004 (SI 2004/1633)",
    "regs 12(5)-(6), 13 and 16",
    kind=SourceKind.INSTRUMENT,
    url="https://www.legislation.gov.uk/uksi/2004/1633/regulation/13",
    in_force_from=date(2004, 7, 20),
    verified=Verification.PARTLY_READ,
    scope="Regulation 13 as it applies in England was read. For the five weeks only the matching "
    "Regulations for Wales were read (regulation 12(6)).",
    sources=(
        "https://www.legislation.gov.uk/uksi/2004/1633/regulation/13?view=plain",
        "https://www.legislation.gov.uk/wsi/2004/1656/part/3/2004-07-12?view=plain+extent",
    ),
)

STRATEGIC_ENVIRONMENTAL_ASSESSMENT: Final = Duty(
    id="strategic-environmental-assessment",
    title="Strategic environmental assessment: consult on the draft plan and its report",
    kind=DutyKind.CONSULT,
    authority=(REGULATION_13,),
    reach=evolve(reach("any_plan_making_authority"), when=is_(BODY_NATION, *ENGLAND)),
    when=yes(IS_PLAN_OR_PROGRAMME_NEEDING_SEA),
    bears=(PREPARES_DEVELOPMENT_PLAN, PREPARES_LOCAL_TRANSPORT_PLAN),
    asks="Whoever makes a plan or programme that needs an environmental report consults on both: "
    "transport, waste, minerals, flood risk, land use and the like.",
    consultees=(
        "the Environment Agency, Historic England and Natural England, on scope and on the report",
        "whoever is or may be affected by the plan, or has an interest in it",
    ),
    period=Period(
        values=5,
        unit=Unit.WEEK,
        starts="the day on which the three bodies are first consulted on scope",
        when="for the three bodies, on the scope of the report",
        note="On the draft and its report no number is set; the time must be enough for an "
        "effective chance to respond.",
    ),
    period_basis=PeriodBasis.STATUTE,
    publishes=("the draft and the environmental report, on a website that says whom to write to",),
    outcome_owes=(
        "What people say is taken into account before the plan is adopted (reg 8).",
        "A statement after adoption says how it was (reg 16(4)).",
    ),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(2004, 7, 20),
    note="For development plans it has mostly been done together with sustainability appraisal.",
)

DUTIES: Final = (STRATEGIC_ENVIRONMENTAL_ASSESSMENT,)
"""The duties of this source, in the order of a report."""

__all__ = (
    "DUTIES",
    "IS_PLAN_OR_PROGRAMME_NEEDING_SEA",
    "REGULATION_13",
    "STRATEGIC_ENVIRONMENTAL_ASSESSMENT",
)
