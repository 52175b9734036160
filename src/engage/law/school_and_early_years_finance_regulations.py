"""The School and Early Years Finance Regulations of each year: the local funding formula."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.citations import SourceKind, Verification
from engage.law.scope import CONSIDERED, JUDICIAL_REVIEW, act, asked_of, reach
from engage.requirements import Duty, DutyKind, PeriodBasis
from engage.triggers import yes

CHANGES_SCHOOLS_FUNDING_FORMULA: Final = asked_of(
    "changes_schools_funding_formula",
    "Would the formula that shares money out between schools change: factors, criteria or rules?",
    "schools_and_children",
    "budget_and_corporate",
    recorded_by="schools finance manager",
    evidence="the proposed formula beside the present one",
)

CONSULTATION_REGULATION: Final = act(
    "school-and-early-years-finance-regulations",
    "School and Early Years Finance (England) Regulations (made each year)",
    "the regulation on consultation, whose number varies",
    kind=SourceKind.INSTRUMENT,
    url="https://www.legislation.gov.uk/uksi?title=School%20and%20Early%20Years%20Finance",
    in_force_from=date(2013, 1, 1),
    verified=Verification.FROM_KNOWLEDGE,
    scope="No page was read for any of it.",
)

SCHOOLS_FUNDING_FORMULA: Final = Duty(
    id="schools-funding-formula",
    title="Schools funding formula: consult on a change",
    kind=DutyKind.CONSULT,
    authority=(CONSULTATION_REGULATION,),
    reach=reach("education_authority", "county", "unitary"),
    when=yes(CHANGES_SCHOOLS_FUNDING_FORMULA),
    asks="A council consults before it changes its local formula, in its factors, criteria, "
    "methods, principles or rules.",
    consultees=("the schools forum", "the maintained schools and academies in the area"),
    period_basis=PeriodBasis.STATUTE,
    outcome_owes=(CONSIDERED,),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(2013, 1, 1),
    note="No length of time is set, but it has to be over before the submission in January. To "
    "move money between blocks, the forum or the Secretary of State must agree as well.",
)

DUTIES: Final = (SCHOOLS_FUNDING_FORMULA,)
"""The duties of this source, in the order of a report."""

__all__ = (
    "CHANGES_SCHOOLS_FUNDING_FORMULA",
    "CONSULTATION_REGULATION",
    "DUTIES",
    "SCHOOLS_FUNDING_FORMULA",
)
