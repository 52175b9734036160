"""The four principles, and consulting again, as headings of a report."""

from __future__ import annotations

from typing import Final

from engage.law.gunning.formative_stage_facts import DECISION_RECORDED_BEFORE_CLOSE
from engage.rules import Heading
from engage.triggers import yes

_NOTHING_DECIDED: Final = ~yes(DECISION_RECORDED_BEFORE_CLOSE)
"""
When a later proper round mends a faulty earlier one (Draper).

Not if the decision was already taken (Partingdale), nor while that is not known.
"""

FORMATIVE_STAGE: Final = Heading(
    id="formative_stage", title="Formative stage", mended_when=_NOTHING_DECIDED
)
SUFFICIENT_INFORMATION: Final = Heading(
    id="sufficient_information", title="Sufficient information", mended_when=_NOTHING_DECIDED
)
CONSULTING_AGAIN: Final = Heading(
    id="consulting_again", title="Consulting again", counts_under="sufficient_information"
)
ADEQUATE_TIME: Final = Heading(
    id="adequate_time", title="Adequate time", mended_when=_NOTHING_DECIDED
)
CONSCIENTIOUS_CONSIDERATION: Final = Heading(
    id="conscientious_consideration", title="Conscientious consideration"
)

__all__ = (
    "ADEQUATE_TIME",
    "CONSCIENTIOUS_CONSIDERATION",
    "CONSULTING_AGAIN",
    "FORMATIVE_STAGE",
    "SUFFICIENT_INFORMATION",
)
