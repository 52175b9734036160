"""Levelling-up and Regeneration Act 2023: proposals for combined county authorities."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.citations import Verification
from engage.law.scope import JUDICIAL_REVIEW, act, reach
from engage.law.service_facts import PROPOSES_NEW_OR_CHANGED_COMBINED_AUTHORITY
from engage.requirements import Duty, DutyKind
from engage.triggers import yes

SECTION_45: Final = act(
    "levelling-up-and-regeneration-act-2023-s45",
    "Levelling-up and Regeneration Act 2023 (c. 55)",
    "ss.45(4) and 47",
    url="https://www.legislation.gov.uk/ukpga/2023/55/section/45",
    in_force_from=date(2023, 12, 26),
    verified=Verification.READ,
    scope="Section 45 was read from its beginning to (4)(a); the rest, and the first day, are from "
    "knowledge.",
    sources=(
        "https://legislation.gov.uk/ukpga/2023/55/part/2/chapter/1/crossheading/requirements-in-connection-with-regulations-about-ccas",
    ),
)

COMBINED_COUNTY_AUTHORITY: Final = Duty(
    id="combined-county-authority-proposal",
    title="Combined county authority: consult on the proposal",
    kind=DutyKind.CONSULT,
    authority=(SECTION_45,),
    reach=reach("county", "unitary"),
    when=yes(PROPOSES_NEW_OR_CHANGED_COMBINED_AUTHORITY),
    asks="A county or unitary council that would propose a combined county authority (s.45), or a "
    "change to one (s.47), first consults across the whole area.",
    consultees=("the public of the whole area proposed",),
    open_to_all=True,
    publishes_after=("for the Secretary of State, with the proposal, a summary of the replies",),
    outcome_owes=("Regard is had to the results as the proposal is made ready to submit.",),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(2023, 12, 26),
    note="The English Devolution and Community Empowerment Act 2026 (c. 23, 29 April 2026) amends "
    "in Sch 1 what is needed to make or enlarge one; which parts of it are in force was not "
    "established. A combined authority that is not a county one comes under the Act of 2009.",
)

DUTIES: Final = (COMBINED_COUNTY_AUTHORITY,)
"""The duties of this Act."""

__all__ = ("COMBINED_COUNTY_AUTHORITY", "DUTIES", "SECTION_45")
