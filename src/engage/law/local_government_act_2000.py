"""Local Government Act 2000: moving between committees, a cabinet and an elected mayor."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.citations import Verification
from engage.law.scope import JUDICIAL_REVIEW, act, asked_of, reach
from engage.requirements import Duty, DutyKind, PeriodBasis
from engage.triggers import yes

_ACT_2026: Final = "https://beta.acthub.uk/uk/ukpga/2026-23"

CHANGES_GOVERNANCE_MODEL: Final = asked_of(
    "changes_governance_model",
    "Would the council move between committees, a leader with a cabinet, and an elected mayor?",
    "governance",
    recorded_by="monitoring officer",
    evidence="the draft resolution",
)

SECTION_9KC: Final = act(
    "local-government-act-2000-s9kc",
    "Local Government Act 2000 (c. 22) Part 1A; English Devolution and Community Empowerment Act "
    "2026 (c. 23)",
    "ss.9K-9KC",
    url="https://www.legislation.gov.uk/ukpga/2000/22/section/9KC",
    in_force_from=date(2012, 5, 4),
    verified=Verification.PARTLY_READ,
    scope="That the Bill asked for a leader and cabinet, and became an Act on 29 April 2026, was "
    "read; all else is from knowledge.",
    sources=(
        "https://www.weightmans.com/media-centre/news/the-english-devolution-and-community-empowerment-bill-what-you-need-to-know",
        _ACT_2026,
    ),
)

GOVERNANCE_MODEL: Final = Duty(
    id="governance-model-change",
    title="Changing how the council decides: publicity",
    kind=DutyKind.PUBLICITY,
    authority=(SECTION_9KC,),
    reach=reach("principal_council", "county", "district", "unitary"),
    when=yes(CHANGES_GOVERNANCE_MODEL),
    asks="A council that resolves to move between committees, a leader with a cabinet, and an "
    "elected mayor makes its new arrangements public.",
    consultees=("nobody by name, where the council resolves on it without a referendum",),
    period_basis=PeriodBasis.STATUTE,
    publishes_after=(
        "a document that sets out the arrangements, open at the council's office",
        "a newspaper notice of the resolution, with the main features and the day it takes effect",
    ),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(2012, 5, 4),
    note="On the page found, Cambridgeshire decided by committees. If the Act of 2026 moves it to "
    "a cabinet, the rules on notice of key decisions and on call-in begin to bind it. How that "
    "Act protects committees that there are now was not established.",
)

DUTIES: Final = (GOVERNANCE_MODEL,)
"""The duties of this Act."""

__all__ = ("CHANGES_GOVERNANCE_MODEL", "DUTIES", "GOVERNANCE_MODEL", "SECTION_9KC")
