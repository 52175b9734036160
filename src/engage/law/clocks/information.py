"""Requests for information: when an answer is due."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.calendars import Certainty, CountingRule, Published, Unit
from engage.citations import SourceKind, Verification
from engage.law.clocks.forms import Clock
from engage.law.scope import act
from engage.nations import UNITED_KINGDOM, Nation

_NOT_SCOTLAND: Final = UNITED_KINGDOM - {Nation.SCOTLAND}

SECTION_10: Final = act(
    "freedom-of-information-act-2000-s10",
    "Freedom of Information Act 2000",
    "s 10(1), (6)",
    url="https://www.legislation.gov.uk/ukpga/2000/36/section/10",
    extent=_NOT_SCOTLAND,
    in_force_from=date(2005, 1, 1),
    verified=Verification.READ,
    scope="The section and the regulator's guidance on counting were read.",
)
REGULATIONS_5_AND_7: Final = act(
    "environmental-information-regulations-2004-reg5-reg7",
    "Environmental Information Regulations 2004 (SI 2004/3391)",
    "regs 5(2), 7",
    kind=SourceKind.INSTRUMENT,
    url="https://www.legislation.gov.uk/uksi/2004/3391",
    extent=_NOT_SCOTLAND,
    in_force_from=date(2005, 1, 1),
    verified=Verification.FROM_KNOWLEDGE,
    scope="That working days have the meaning of the Act of 2000 was not read again.",
)

FREEDOM_OF_INFORMATION: Final = Clock(
    id="freedom_of_information",
    title="Answer to a request under the Freedom of Information Act",
    rule=CountingRule.WORKING_DAYS_AFTER,
    number=20,
    unit=Unit.WORKING_DAY,
    calendar=Published.UK_UNION,
    certainty=Certainty.READ,
    authority=(SECTION_10,),
    note="Receipt may fall on a closed day, and a bank holiday in any nation is left out. Whether "
    "a holiday proclaimed while the time runs extends it is unsettled.",
)
ENVIRONMENTAL_INFORMATION: Final = Clock(
    id="environmental_information",
    title="Answer to a request for environmental information, or word that it takes longer",
    rule=CountingRule.WORKING_DAYS_AFTER,
    number=20,
    unit=Unit.WORKING_DAY,
    calendar=Published.UK_UNION,
    certainty=Certainty.RECALLED,
    authority=(REGULATIONS_5_AND_7,),
)
ENVIRONMENTAL_INFORMATION_EXTENDED: Final = Clock(
    id="environmental_information_extended",
    title="Answer to a complex and voluminous request for environmental information",
    rule=CountingRule.WORKING_DAYS_AFTER,
    number=40,
    unit=Unit.WORKING_DAY,
    calendar=Published.UK_UNION,
    certainty=Certainty.RECALLED,
    authority=(REGULATIONS_5_AND_7,),
    note="The applicant is told within the twenty working days.",
)

CLOCKS: Final = (
    FREEDOM_OF_INFORMATION,
    ENVIRONMENTAL_INFORMATION,
    ENVIRONMENTAL_INFORMATION_EXTENDED,
)
"""These clocks, in order."""

__all__ = (
    "CLOCKS",
    "ENVIRONMENTAL_INFORMATION",
    "ENVIRONMENTAL_INFORMATION_EXTENDED",
    "FREEDOM_OF_INFORMATION",
    "REGULATIONS_5_AND_7",
    "SECTION_10",
)
