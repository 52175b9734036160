"""Housing Act 1985: secure tenants and how their homes are managed."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.citations import Verification
from engage.law.scope import JUDICIAL_REVIEW, act, asked_of, reach
from engage.requirements import Duty, DutyKind, PeriodBasis
from engage.triggers import yes

AFFECTS_SECURE_TENANTS_HOUSING_MANAGEMENT: Final = asked_of(
    "affects_secure_tenants_housing_management",
    "Would the council's tenants, or a group of them, feel much of it: new works to their homes, "
    "demolition, or another way of managing them?",
    "housing",
    recorded_by="housing lead",
    evidence="the programme or policy beside the present one",
)
MATTER_IS_RENT_OR_SERVICE_CHARGES_ONLY: Final = asked_of(
    "matter_is_rent_or_service_charges_only",
    "Is rent, or what is charged for services, all that would change?",
    "housing",
    recorded_by="housing lead",
    evidence="the proposal",
)

SECTION_105: Final = act(
    "housing-act-1985-s105",
    "Housing Act 1985 (c. 68); Housing Act 1996 s.137 (introductory tenants)",
    "s.105",
    url="https://www.legislation.gov.uk/ukpga/1985/68/section/105",
    in_force_from=date(1986, 4, 1),
    verified=Verification.READ,
    scope="Section 105(1)-(3) was read as it stands; the first day is from knowledge.",
    sources=("http://legislation.gov.uk/ukpga/1985/68/section/105/data.html",),
)

SECURE_TENANTS: Final = Duty(
    id="secure-tenants-housing-management",
    title="Council tenants: consult on how their homes are managed",
    kind=DutyKind.CONSULT,
    authority=(SECTION_105,),
    reach=reach("landlord_authority", "district", "unitary"),
    when=yes(AFFECTS_SECURE_TENANTS_HOUSING_MANAGEMENT)
    & ~yes(MATTER_IS_RENT_OR_SERVICE_CHARGES_ONLY),
    asks="A landlord authority keeps arrangements by which its secure tenants hear of new "
    "programmes and changed policies that would much affect them, and say what they think of "
    "them, before it decides.",
    consultees=("the secure tenants on whom it is likely to have a substantial effect",),
    period_basis=PeriodBasis.STATUTE,
    publishes=("the arrangements by which the landlord consults",),
    outcome_owes=("What tenants say is considered before the decision (s.105(1)).",),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(1986, 4, 1),
    note="The landlord's own arrangements set the time to reply. Rent and charges are outside it. "
    "If homes are to pass to another landlord, s.106A and Sch 3A apply in its place. It is no "
    "function of a county.",
)

DUTIES: Final = (SECURE_TENANTS,)
"""The duties of this Act."""

__all__ = (
    "AFFECTS_SECURE_TENANTS_HOUSING_MANAGEMENT",
    "DUTIES",
    "MATTER_IS_RENT_OR_SERVICE_CHARGES_ONLY",
    "SECTION_105",
    "SECURE_TENANTS",
)
