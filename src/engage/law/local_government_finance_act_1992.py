"""Local Government Finance Act 1992: the budget, and council tax reduction schemes."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.citations import Verification
from engage.law import cases
from engage.law.scope import CONSIDERED, JUDICIAL_REVIEW, act, asked_of, reach
from engage.law.service_facts import AFFECTS_BUDGET_OR_CORPORATE_PLAN
from engage.nations import ENGLAND_AND_WALES
from engage.requirements import Duty, DutyKind, PeriodBasis
from engage.triggers import yes

SETS_ANNUAL_BUDGET_OR_PRECEPT: Final = asked_of(
    "sets_annual_budget_or_precept",
    "Is this the setting of a year's budget or precept?",
    "budget_and_corporate",
    evidence="the budget timetable",
)
MAKES_OR_CHANGES_COUNCIL_TAX_REDUCTION_SCHEME: Final = asked_of(
    "makes_or_changes_council_tax_reduction_scheme",
    "Would a council tax reduction (council tax support) scheme be made, revised or replaced?",
    "budget_and_corporate",
    evidence="the draft scheme",
)

SECTION_65: Final = act(
    "local-government-finance-act-1992-s65",
    "Local Government Finance Act 1992 (c. 14); Non-Domestic Ratepayers (Consultation) Regulations "
    "1992 (SI 1992/3171)",
    "s.65; SI 1992/3171 reg 2",
    url="https://www.legislation.gov.uk/ukpga/1992/14/section/65",
    extent=ENGLAND_AND_WALES,
    in_force_from=date(1992, 3, 6),
    verified=Verification.READ,
    scope="Section 65 was read as it now stands; its first day is that of Royal Assent, from "
    "knowledge.",
    sources=("https://www.legislation.gov.uk/ukpga/1992/14/section/65?view=plain",),
)
SCHEDULE_1A: Final = act(
    "local-government-finance-act-1992-sch1a",
    "Local Government Finance Act 1992 (c. 14), inserted by the Local Government Finance Act 2012",
    "s.13A; Sch 1A paras 3 and 5",
    url="https://www.legislation.gov.uk/ukpga/1992/14/schedule/1A/crossheading/preparation-of-a-scheme",
    in_force_from=date(2012, 10, 31),
    verified=Verification.READ,
    scope="Paragraph 3(1) and (3) were read as in force in October 2025; the yearly deadline is "
    "from knowledge.",
    sources=(
        "https://www.legislation.gov.uk/ukpga/1992/14/schedule/1A/crossheading/preparation-of-a-scheme/2021-11-08/data.htm",
        "https://careerinlaw.net/uk/case-summary-r-moseley-v-haringey-lbc-2014-uksc-56",
    ),
)

BUSINESS_RATEPAYERS: Final = Duty(
    id="ndr-budget-consultation",
    title="Budget: consult business ratepayers on spending",
    kind=DutyKind.CONSULT,
    authority=(SECTION_65,),
    reach=reach(
        "billing_authority",
        "major_precepting_authority",
        "county",
        "unitary",
        "district",
        extent=ENGLAND_AND_WALES,
    ),
    when=yes(SETS_ANNUAL_BUDGET_OR_PRECEPT) | yes(AFFECTS_BUDGET_OR_CORPORATE_PLAN),
    asks="Each year a billing or precepting authority consults those who speak for business "
    "ratepayers on what it proposes to spend, revenue and capital.",
    consultees=("people or bodies that appear to speak for business ratepayers in the area",),
    period_basis=PeriodBasis.STATUTE,
    publishes=("the prescribed information, given to those consultees",),
    outcome_owes=("Regard is had to guidance on whom to ask, when and how.", CONSIDERED),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(1992, 3, 6),
    note="Police and crime commissioners and some combined fire authorities are outside it. No "
    "like duty is owed each year to council tax payers: what they are owed comes from best value.",
)

COUNCIL_TAX_REDUCTION: Final = Duty(
    id="council-tax-reduction-scheme",
    title="Council tax reduction scheme: consult on the draft",
    kind=DutyKind.CONSULT,
    authority=(SCHEDULE_1A, cases.MOSELEY),
    reach=reach("billing_authority", "district", "unitary", "london_borough"),
    when=yes(MAKES_OR_CHANGES_COUNCIL_TAX_REDUCTION_SCHEME),
    asks="A billing authority that makes, revises or replaces a scheme consults the bodies that "
    "precept on it, then publishes a draft, then consults others with an interest in how it "
    "works, in that order.",
    consultees=(
        (
            "first, every major precepting authority (in Cambridgeshire the county, the police "
            "and crime commissioner, the fire authority and, where it precepts, the mayor)"
        ),
        (
            "then, once the draft is out, whoever else is likely to have an interest in how the "
            "scheme works"
        ),
    ),
    publishes=(
        (
            "the draft scheme, after the first consultation and before the second: the Act fixes "
            "the order"
        ),
    ),
    publishes_after=("the scheme as it is made",),
    outcome_owes=(CONSIDERED,),
    consequence="In Moseley such a consultation was held unlawful. " + JUDICIAL_REVIEW,
    in_force_from=date(2012, 10, 31),
    note="The scheme for a year is revised or replaced by 11 March before it (para 5(2), as "
    "amended by SI 2017/1305 in place of 31 January: from knowledge). It is no function of a "
    "county, which is consulted.",
)

DUTIES: Final = (BUSINESS_RATEPAYERS, COUNCIL_TAX_REDUCTION)
"""The duties of this Act, in the order of a report."""

__all__ = (
    "BUSINESS_RATEPAYERS",
    "COUNCIL_TAX_REDUCTION",
    "DUTIES",
    "MAKES_OR_CHANGES_COUNCIL_TAX_REDUCTION_SCHEME",
    "SCHEDULE_1A",
    "SECTION_65",
    "SETS_ANNUAL_BUDGET_OR_PRECEPT",
)
