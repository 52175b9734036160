"""
Facts that bear on what a court might do about a fault.

They are weighed apart from the principles (Senior Courts Act 1981 s.31(2A)): no answer
given here makes a finding milder.
"""

from typing import Final

from engage.facts import About, Fact, FactType
from engage.stages import KnownFrom

SAME_RESULT_REASONS_RECORDED = Fact(
    id="same_result_reasons_recorded",
    question=(
        "Does any paper of the time show why, but for the fault, the outcome would have been no "
        "different?"
    ),
    type=FactType.YES_NO,
    about=About.DECISION,
    known_from=KnownFrom.REVIEW,
    recorded_by="legal services",
    evidence="a paper from before the decision or shortly after it",
)

FAULT_TOUCHES_PART_ONLY = Fact(
    id="fault_touches_part_only",
    question=(
        "Is the fault confined to a single site, option or instrument that is separable from the "
        "others?"
    ),
    type=FactType.YES_NO,
    about=About.DECISION,
    known_from=KnownFrom.REVIEW,
    recorded_by="legal services",
    evidence="the terms of the decision",
)

MEASURE_ALREADY_CARRIED_OUT = Fact(
    id="measure_already_carried_out",
    question=(
        "Has so long passed since the measure came into force, or was carried out, that others "
        "have acted on it?"
    ),
    type=FactType.YES_NO,
    about=About.DECISION,
    known_from=KnownFrom.REVIEW,
    recorded_by="service lead",
    evidence="when it came into force or was carried out",
)

COMPLAINANT_WAS_ASKED = Fact(
    id="complainant_was_asked",
    question="Was the complainant among those asked, and is there a response from that person?",
    type=FactType.YES_NO,
    about=About.ROUND,
    known_from=KnownFrom.REVIEW,
    recorded_by="engagement officer",
    evidence="the log of who responded",
)

FACTS: Final = (
    SAME_RESULT_REASONS_RECORDED,
    FAULT_TOUCHES_PART_ONLY,
    MEASURE_ALREADY_CARRIED_OUT,
    COMPLAINANT_WAS_ASKED,
)
"""These facts in the order in which a report asks for them."""

__all__ = (
    "COMPLAINANT_WAS_ASKED",
    "FACTS",
    "FAULT_TOUCHES_PART_ONLY",
    "MEASURE_ALREADY_CARRIED_OUT",
    "SAME_RESULT_REASONS_RECORDED",
)
