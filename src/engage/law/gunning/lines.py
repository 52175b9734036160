"""Lines that open the tables of several Gunning rules."""

from __future__ import annotations

from typing import Final

from engage.law.kinds import NOBODY_ASKED, PROPOSAL_PUT
from engage.outcomes import Outcome
from engage.rules import when

NOBODY_WAS_ASKED: Final = when(NOBODY_ASKED, Outcome.NOT_APPLICABLE, "Nobody was asked.")
NO_PROPOSAL_WAS_PUT: Final = when(
    ~PROPOSAL_PUT, Outcome.NOT_APPLICABLE, "No particular proposal was put."
)

__all__ = ("NOBODY_WAS_ASKED", "NO_PROPOSAL_WAS_PUT")
