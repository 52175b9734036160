"""
The two documents that the commitment stands in, section by section, and when each was in force.

A version whose text was not seen is not guessed at: between the two lies one of 2017.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Final

from engage.citations import Provision, SourceKind, Verification


class Version(StrEnum):
    """The versions of the commitment of which something is known."""

    COMMITMENT_2015 = "2015"
    """Agreed in February 2015, to be reviewed in February 2017."""
    UNSEEN_2017 = "2017"
    """Said by the strategy of 2024 to have been developed in 2017; its text is not held."""
    STRATEGY_2024 = "2024"
    """In force from a day in 2024 that is not known; a fuller revision was planned for 2025."""


CHECKED: Final = date(2026, 11, 24)
"""The day on which both documents were last read through."""

FIRST_OF_2015: Final = date(2015, 2, 1)
"""The first day of the month in which the commitment of 2015 was agreed."""
CERTAIN_FROM_2015: Final = date(2015, 3, 1)
"""The first day on which the commitment of 2015 was in force for certain."""
GAP_FROM: Final = date(2017, 3, 1)
"""The first day after the month in which the commitment of 2015 was to be reviewed."""
FIRST_OF_2024: Final = date(2024, 1, 1)
"""The first day of the year in which the strategy of 2024 began to apply."""
CERTAIN_FROM_2024: Final = date(2025, 1, 1)
"""The first day on which the strategy of 2024 was in force for certain."""
SUCCESSOR_DUE: Final = date(2026, 1, 1)
"""The first day after the year for which a fuller revision was planned."""

_TITLES: Final = {
    Version.COMMITMENT_2015: "Working together with Cambridgeshire County Council (2015)",
    Version.STRATEGY_2024: "Cambridgeshire Engagement and Consultation Strategy 2024",
}
_DATES: Final = {
    Version.COMMITMENT_2015: (FIRST_OF_2015, GAP_FROM),
    Version.STRATEGY_2024: (FIRST_OF_2024, None),
}
_NOTES: Final = {
    Version.COMMITMENT_2015: "The document gives months and no days for its agreement and review.",
    Version.STRATEGY_2024: "The document gives a year and no day; its links had no address.",
}


def _section(version: Version, key: str, name: str) -> Provision:
    begins, ends = _DATES[version]
    return Provision(
        id=f"working_together_{version}.{key}",
        title=_TITLES[version],
        provision=name,
        kind=SourceKind.POLICY,
        verified=Verification.READ,
        verified_scope="The text of the whole document.",
        checked=CHECKED,
        in_force_from=begins,
        in_force_to=ends,
        note=_NOTES[version],
    )


_2015: Final = Version.COMMITMENT_2015
_2024: Final = Version.STRATEGY_2024

OPENING_2015: Final = _section(_2015, "opening", "opening")
LISTEN_2015: Final = _section(_2015, "listen", "How the Council will listen to you")
CONSULT_2015: Final = _section(_2015, "consult", "How the Council will consult with you")
DATES_2015: Final = _section(_2015, "dates", "agreement and review dates")

INTRODUCTION: Final = _section(_2024, "introduction", "Introduction")
ROLE: Final = _section(_2024, "role", "The Role of Engagement and Consultation")
COMMITMENT: Final = _section(_2024, "commitment", "Our 'Working Together Commitment'")
LISTEN: Final = _section(_2024, "listen", "How the council will listen to you")
ENGAGE: Final = _section(_2024, "engage", "How the council will engage with you")
CONSULT: Final = _section(_2024, "consult", "How the council will consult with you")
PROCESS: Final = _section(_2024, "process", "A Defined Process")
TOOLS: Final = _section(_2024, "tools", "Tools for Effective Engagement and Consultation")
MEMBERS: Final = _section(_2024, "members", "Elected Members' Role in Engagement and Consultations")
DATA: Final = _section(_2024, "data", "Managing the Data Collected")
INFORMATION_RIGHTS: Final = _section(
    _2024,
    "information_rights",
    "Freedom of Information/Environmental Information Regulations",
)
OBLIGATIONS: Final = _section(
    _2024, "obligations", "Legal Obligations for Public Authority Consultations"
)
COMPLIANCE: Final = _section(_2024, "compliance", "compliance with the Duty to Consult")


def certain_version(day: date) -> Version | None:
    """
    Return the version certainly in force on *day*; ``None`` where the documents leave doubt.

    The last version held goes on applying after the revision planned for 2025 (`SUCCESSOR_DUE`).

    >>> certain_version(date(2016, 6, 1)).value, certain_version(date(2020, 6, 1))
    ('2015', None)
    """
    if CERTAIN_FROM_2015 <= day < GAP_FROM:
        return Version.COMMITMENT_2015
    return Version.STRATEGY_2024 if day >= CERTAIN_FROM_2024 else None


__all__ = (
    "CERTAIN_FROM_2015",
    "CERTAIN_FROM_2024",
    "CHECKED",
    "COMMITMENT",
    "COMPLIANCE",
    "CONSULT",
    "CONSULT_2015",
    "DATA",
    "DATES_2015",
    "ENGAGE",
    "FIRST_OF_2015",
    "FIRST_OF_2024",
    "GAP_FROM",
    "INFORMATION_RIGHTS",
    "INTRODUCTION",
    "LISTEN",
    "LISTEN_2015",
    "MEMBERS",
    "OBLIGATIONS",
    "OPENING_2015",
    "PROCESS",
    "ROLE",
    "SUCCESSOR_DUE",
    "TOOLS",
    "Version",
    "certain_version",
)
