"""The chain of decision: who decides what, when, and with what before them."""

from __future__ import annotations

from enum import StrEnum
from typing import final

from attrs import field, frozen

from engage.dates import When, maybe_when


class DecisionKind(StrEnum):
    """What a step in the chain of decision is."""

    DECISION = "decision"
    """Taken by a person or body with power to decide."""
    IN_PRINCIPLE = "in principle"
    """Stated to leave the matter open until replies are in."""
    RECOMMENDATION = "recommendation"
    """To the person or body that decides."""


class DecisionResult(StrEnum):
    """What was decided."""

    APPROVED = "approved"
    APPROVED_MODIFIED = "approved_modified"
    REJECTED = "rejected"
    DEFERRED = "deferred"


@final
@frozen(kw_only=True)
class Decision:
    """
    One step in the chain of decision.

    Attributes:
        kind: Whether it decides or only recommends.
        made: When it was, or is to be, taken.
        by: The person, committee or meeting.
        published: When the decision was published.
        effective: When it takes effect, after any call-in.
        result: What was decided; ``None`` if not recorded.
        outcome: What that means, in the words of the record.
        papers: What was before those who took it.
        agenda_published: When the papers were published.
    """

    kind: DecisionKind = DecisionKind.DECISION
    made: When | None = field(default=None, converter=maybe_when)
    by: str = ""
    published: When | None = field(default=None, converter=maybe_when)
    effective: When | None = field(default=None, converter=maybe_when)
    result: DecisionResult | None = None
    outcome: str = ""
    papers: tuple[str, ...] = ()
    agenda_published: When | None = field(default=None, converter=maybe_when)


class LegalResult(StrEnum):
    """How a legal challenge ended."""

    PENDING = "pending"
    DISMISSED = "dismissed"
    ALLOWED = "allowed"
    QUASHED = "quashed"
    QUASHED_BY_CONSENT = "quashed by consent"
    SETTLED = "settled"


@final
@frozen(kw_only=True)
class Challenge:
    """
    A legal challenge to an exercise or to what was decided after it.

    Attributes:
        result: How it ended; ``None`` if not recorded.
        decided: When it was decided.
        ground: On what ground it was brought.
        citation: The neutral citation of the judgment, or its report.
    """

    result: LegalResult | None = None
    decided: When | None = field(default=None, converter=maybe_when)
    ground: str = ""
    citation: str = ""


__all__ = ("Challenge", "Decision", "DecisionKind", "DecisionResult", "LegalResult")
