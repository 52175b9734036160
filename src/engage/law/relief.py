"""
What bears on relief: a separate list, with no outcome.

It never softens a finding.
What a court would grant is not for a program to say.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.catalogues import Consideration
from engage.citations import Provision, SourceKind, Verification
from engage.law import cases
from engage.law.relief_facts import (
    COMPLAINANT_WAS_ASKED,
    FAULT_TOUCHES_PART_ONLY,
    MEASURE_ALREADY_CARRIED_OUT,
    SAME_RESULT_REASONS_RECORDED,
)
from engage.triggers import yes

SENIOR_COURTS_ACT_S31_2A: Final = Provision(
    id="senior-courts-act-1981-s31-2a",
    title="Senior Courts Act 1981",
    provision="s.31(2A)",
    kind=SourceKind.ACT,
    url="https://www.legislation.gov.uk/ukpga/1981/54/section/31",
    verified=Verification.FROM_KNOWLEDGE,
    verified_scope="The text was not read when this was written down.",
    checked=date(2026, 11, 22),
)

CONSIDERATIONS: Final = (
    Consideration(
        when=yes(SAME_RESULT_REASONS_RECORDED),
        says="A paper of the time shows why the result would have been the same without the fault.",
        authority=(SENIOR_COURTS_ACT_S31_2A, cases.HPSPC),
    ),
    Consideration(
        when=yes(COMPLAINANT_WAS_ASKED),
        says="Whoever complains was asked, and replied.",
        authority=(cases.WAINWRIGHT,),
    ),
    Consideration(
        when=yes(FAULT_TOUCHES_PART_ONLY),
        says="The fault touches only a part that can be taken apart from the rest.",
        authority=(cases.KOHLER, cases.LCCSA),
    ),
    Consideration(
        when=yes(MEASURE_ALREADY_CARRIED_OUT),
        says="The measure has been carried out for so long that others have acted on it.",
        authority=(cases.AMA, cases.MOSELEY),
    ),
)
"""What may be listed, in the order of a report."""

__all__ = ("CONSIDERATIONS", "SENIOR_COURTS_ACT_S31_2A")
