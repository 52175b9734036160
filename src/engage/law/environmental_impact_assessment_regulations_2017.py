"""The Environmental Impact Assessment Regulations 2017: notice of an environmental statement."""

from __future__ import annotations

from datetime import date
from typing import Final

from attrs import evolve

from engage.citations import SourceKind, Verification
from engage.law.planning_facts import IS_PLANNING_APPLICATION
from engage.law.scope import BODY_NATION, act, asked_of, reach
from engage.nations import ENGLAND
from engage.requirements import Duty, DutyKind, Period, PeriodBasis, Unit
from engage.triggers import is_, yes

LIKELY_SIGNIFICANT_ENVIRONMENTAL_EFFECTS: Final = asked_of(
    "likely_significant_environmental_effects",
    "Is it of a kind in Schedule 1, or in Schedule 2 with a real likelihood of significant effects "
    "on the environment?",
    "planning_applications",
    recorded_by="case officer",
    evidence="the screening opinion or direction",
    note="It is too where the applicant chooses to put in a statement without being asked.",
)
ENVIRONMENTAL_STATEMENT_SUBMITTED: Final = asked_of(
    "environmental_statement_submitted",
    "Has an environmental statement come in, or further information on one?",
    "planning_applications",
    recorded_by="case officer",
    evidence="the statement and the date on which it came",
)
BODY_IS_THE_DEVELOPER: Final = asked_of(
    "body_is_the_developer",
    "Is it the body itself that wants to carry out the development?",
    "planning_applications",
    recorded_by="service lead",
    evidence="the name of the applicant on the form",
)

REGULATION_20: Final = act(
    "environmental-impact-assessment-regulations-2017-reg20",
    "Town and Country Planning (Environmental Impact Assessment) Regulations 2017 (SI 2017/571)",
    "regs 19-20, 25-26 and 30",
    kind=SourceKind.INSTRUMENT,
    url="https://www.legislation.gov.uk/uksi/2017/571/regulation/20",
    in_force_from=date(2017, 5, 16),
    verified=Verification.READ,
    scope="Regulation 20(2)(e) was read, and that from 16 May 2017 the form in the Order of 2015 "
    "says 30 days where it said 21; the numbers of the other regulations are from knowledge.",
    sources=(
        "https://www.legislation.gov.uk/uksi/2017/571/regulation/20?timeline=false&view=plain",
        "https://www.legislation.gov.uk/uksi/2015/595/schedule/3",
    ),
)
SCHEDULE_3: Final = act(
    "development-management-procedure-order-2015-sch3",
    "Town and Country Planning (Development Management Procedure) (England) Order 2015 (SI "
    "2015/595)",
    "art 15 and Sch 3",
    kind=SourceKind.INSTRUMENT,
    url="https://www.legislation.gov.uk/uksi/2015/595/schedule/3",
    in_force_from=date(2015, 4, 15),
    verified=Verification.PARTLY_READ,
    scope="That the form of notice says 30 days from 16 May 2017 was read; article 15 was not.",
    sources=("https://www.legislation.gov.uk/uksi/2015/595/schedule/3",),
)

_PLANNING: Final = reach(
    "local_planning_authority",
    "minerals_waste_planning_authority",
    "any_developer_including_council",
)

ENVIRONMENTAL_IMPACT_ASSESSMENT: Final = Duty(
    id="environmental-impact-assessment",
    title="Environmental statements: notice, and time for representations",
    kind=DutyKind.PUBLICITY,
    authority=(REGULATION_20, SCHEDULE_3),
    reach=evolve(
        _PLANNING,
        when=_PLANNING.when | (is_(BODY_NATION, *ENGLAND) & yes(BODY_IS_THE_DEVELOPER)),
    ),
    when=yes(IS_PLANNING_APPLICATION)
    & yes(LIKELY_SIGNIFICANT_ENVIRONMENTAL_EFFECTS)
    & yes(ENVIRONMENTAL_STATEMENT_SUBMITTED),
    asks="Notice is given of an environmental statement that comes with an application, and of "
    "further information on it; the planning authority does so, or the developer.",
    consultees=("the consultation bodies", "everyone, through the notice"),
    period=Period(
        values=30,
        unit=Unit.DAY,
        starts="publication of the notice",
        note="The papers stay open to inspection for at least as long, and no decision comes "
        "before.",
    ),
    period_basis=PeriodBasis.STATUTE,
    publishes=(
        "a notice on the site and one in a newspaper, and on a website the statement itself",
    ),
    outcome_owes=(
        "A conclusion, with reasons, is reached on the significant effects.",
        "What regulation 30 lists goes out with the decision.",
    ),
    consequence="A court may quash a permission that was granted without it; the claim has to come "
    "within six weeks.",
    in_force_from=date(2017, 5, 16),
    note="Highways, flood works, agriculture and infrastructure have like Regulations of their "
    "own. Environmental outcomes reports (Levelling-up and Regeneration Act 2023 Part 6) may take "
    "its place; as far as established they are not in force.",
)

DUTIES: Final = (ENVIRONMENTAL_IMPACT_ASSESSMENT,)
"""The duties of this source, in the order of a report."""

__all__ = (
    "BODY_IS_THE_DEVELOPER",
    "DUTIES",
    "ENVIRONMENTAL_IMPACT_ASSESSMENT",
    "ENVIRONMENTAL_STATEMENT_SUBMITTED",
    "LIKELY_SIGNIFICANT_ENVIRONMENTAL_EFFECTS",
    "REGULATION_20",
    "SCHEDULE_3",
)
