"""Local Democracy, Economic Development and Construction Act 2009: combined authorities."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.citations import Verification
from engage.law.scope import CONSIDERED, JUDICIAL_REVIEW, act, reach
from engage.law.service_facts import PROPOSES_NEW_OR_CHANGED_COMBINED_AUTHORITY
from engage.requirements import Duty, DutyKind
from engage.triggers import yes

SECTION_112A: Final = act(
    "local-democracy-act-2009-s112a",
    "Local Democracy, Economic Development and Construction Act 2009 (c. 20), amended in 2023 and "
    "2026",
    "ss.109A-113",
    url="https://www.legislation.gov.uk/ukpga/2009/20/section/112A",
    in_force_from=date(2023, 12, 26),
    verified=Verification.FROM_KNOWLEDGE,
    scope="Only that there is an Act of 2026, and how its Sch 1 is headed, was read.",
    sources=("https://beta.acthub.uk/uk/ukpga/2026-23",),
)

COMBINED_AUTHORITY: Final = Duty(
    id="combined-authority-proposal",
    title="Combined authority: consult on the proposal",
    kind=DutyKind.CONSULT,
    authority=(SECTION_112A,),
    reach=reach("combined_authority", "county", "unitary", "district"),
    when=yes(PROPOSES_NEW_OR_CHANGED_COMBINED_AUTHORITY),
    asks="Whoever would propose a combined authority, or a change of its powers or its area, first "
    "consults across the area.",
    consultees=("the public of the area",),
    open_to_all=True,
    publishes_after=("for the Secretary of State, a summary of the replies",),
    outcome_owes=(CONSIDERED,),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(2023, 12, 26),
    note="The authority for Cambridgeshire and Peterborough is one. What the Act of 2026 changed "
    "has to be checked. A combined county authority comes under the Act of 2023.",
)

DUTIES: Final = (COMBINED_AUTHORITY,)
"""The duties of this Act."""

__all__ = ("COMBINED_AUTHORITY", "DUTIES", "SECTION_112A")
