"""Environmental Protection Act 1990: household waste sites, where no text asks for consultation."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.citations import Verification
from engage.law.scope import CONSIDERED, JUDICIAL_REVIEW, act, asked_of, reach
from engage.law.vocabulary import WITHDRAWS_OR_REDUCES_EXISTING_BENEFIT
from engage.requirements import Duty, DutyKind, PeriodBasis
from engage.triggers import yes

CLOSES_OR_CHANGES_HOUSEHOLD_WASTE_SITE: Final = asked_of(
    "closes_or_changes_household_waste_site",
    "Would a household waste or recycling site close, or its hours, charges or booking change?",
    "environment",
    "services",
    evidence="the proposal, site by site",
)

SECTION_51: Final = act(
    "environmental-protection-act-1990-s51",
    "Environmental Protection Act 1990 (c. 43) s.51; Local Government Act 1999 s.3; common law",
    "s.51(1)(b)",
    url="https://www.legislation.gov.uk/ukpga/1990/43/section/51",
    in_force_from=date(1990, 11, 29),
    verified=Verification.FROM_KNOWLEDGE,
    scope="No page was read for it. That there is no duty to consult is a negative, not searched "
    "to the end, and the first day is that of Royal Assent.",
)

WASTE_SITES: Final = Duty(
    id="household-waste-sites",
    title="Household waste sites: no express duty to consult",
    kind=DutyKind.COMMON_LAW,
    authority=(SECTION_51,),
    reach=reach("waste_disposal_authority", "county", "unitary"),
    when=yes(CLOSES_OR_CHANGES_HOUSEHOLD_WASTE_SITE),
    bears=(WITHDRAWS_OR_REDUCES_EXISTING_BENEFIT,),
    asks="The Act asks for sites and not for consultation; a closure, or a change of hours, "
    "charges or booking, brings in best value, the equality duty and what users may expect.",
    consultees=(
        (
            "nobody by name: those who speak for the groups of best value and, where much is "
            "lost, users, as fairness asks"
        ),
    ),
    period_basis=PeriodBasis.CASE_LAW,
    outcome_owes=(CONSIDERED,),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(1990, 11, 29),
    see=(
        "best-value-consultation",
        "public-sector-equality-duty",
        "legitimate-expectation-promise",
    ),
    note="It is how the law stands on many services of a county.",
)

DUTIES: Final = (WASTE_SITES,)
"""The duties of this Act."""

__all__ = ("CLOSES_OR_CHANGES_HOUSEHOLD_WASTE_SITE", "DUTIES", "SECTION_51", "WASTE_SITES")
