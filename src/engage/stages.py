"""
The words for where an exercise stands, and for what has happened to it.

The gates between stages are not here: they are rules.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final, final

from attrs import field, frozen

from engage.dates import When, maybe_when


class KnownFrom(StrEnum):
    """The stage at which a fact can first be known, in the order in which stages come."""

    PLANNING = "planning"
    LAUNCH = "launch"
    OPEN = "open"
    CLOSE = "close"
    REPORT = "report"
    DECISION = "decision"
    REVIEW = "review"

    @property
    def place(self) -> int:
        """The place of the stage in the order, from 0."""
        return _PLACES[self]


_PLACES: Final = {stage: place for place, stage in enumerate(KnownFrom)}


class Stage(StrEnum):
    """Where an exercise stands in its life."""

    ONGOING = "ongoing"
    """Engagement with no end in view, outside the cycle."""
    IDEA = "idea"
    """Nothing has been asked yet."""
    PLANNING = "planning"
    PRE_CONSULTATION = "pre-consultation"
    READY = "ready"
    OPEN = "open"
    ANALYSING = "analysing"
    REPORTED = "reported"
    DECIDED = "decided"
    FED_BACK = "fed back"
    REVIEWED = "reviewed"
    CLOSED = "closed"
    """Replies have closed; what has happened since is not recorded."""
    PAUSED = "paused"
    POSTPONED = "postponed"
    WITHDRAWN = "withdrawn"
    SUPERSEDED = "superseded"
    QUASHED = "quashed"
    NOT_PROCEEDING = "not proceeding"

    @property
    def reaches(self) -> KnownFrom | None:
        """The last stage whose facts can be known now; ``None`` if the word does not tell."""
        return _REACHES.get(self)


ENDS: Final = frozenset(
    {Stage.REVIEWED, Stage.WITHDRAWN, Stage.SUPERSEDED, Stage.QUASHED, Stage.NOT_PROCEEDING}
)
"""The stages that nothing leaves: the name says why it ended, and reviewed means completed."""

_REACHES: Final = {
    Stage.IDEA: KnownFrom.PLANNING,
    Stage.PAUSED: KnownFrom.OPEN,
    Stage.PLANNING: KnownFrom.PLANNING,
    Stage.PRE_CONSULTATION: KnownFrom.PLANNING,
    Stage.POSTPONED: KnownFrom.PLANNING,
    Stage.READY: KnownFrom.LAUNCH,
    Stage.OPEN: KnownFrom.OPEN,
    Stage.ANALYSING: KnownFrom.CLOSE,
    Stage.REPORTED: KnownFrom.REPORT,
    Stage.DECIDED: KnownFrom.DECISION,
    Stage.FED_BACK: KnownFrom.REVIEW,
    Stage.REVIEWED: KnownFrom.REVIEW,
}


class EventKind(StrEnum):
    """What can happen to an exercise."""

    ADVANCED = "advanced"
    """It reached another stage."""
    EXTENDED = "extended"
    PAUSED = "paused"
    RELAUNCHED = "relaunched"
    POSTPONED = "postponed"
    WITHDRAWN = "withdrawn"
    SUPERSEDED = "superseded"
    QUASHED = "quashed"
    NOT_PROCEEDING = "not proceeding"
    RECONSULTED = "re-consulted"
    CORRECTED = "corrected"
    OVERRIDDEN = "overridden"
    MILESTONE = "milestone"
    """Anything else worth a line in the record."""


@final
@frozen(kw_only=True)
class GateResult:
    """
    What a gate said when an exercise came to it.

    Attributes:
        gate: The id of the gate.
        passed: Whether it let the exercise through.
        unmet: The ids of the rules that did not.
    """

    gate: str
    passed: bool
    unmet: tuple[str, ...] = ()


@final
@frozen(kw_only=True)
class Event:
    """
    Something that happened to an exercise.

    Attributes:
        kind: What kind of thing happened.
        at: When it happened; ``None`` if the record does not say.
        what: What happened, in the words of the record.
        round: The id of the round it concerns, where there are several.
        until: The new date, for an extension, a postponement or a relaunch.
        reason: Why.
        actor: Who did it.
        role: In what role they did it.
        body: The body or meeting at which it happened.
        evidence: What shows it.
        leaves: The stage that it left, for a move.
        enters: The stage that it reached, for a move.
        gates: What each gate on the way said.
        overrode: The ids of the gates that were overridden.
        approved_by: The second person who approved it, where one did.
    """

    kind: EventKind = EventKind.MILESTONE
    at: When | None = field(default=None, converter=maybe_when)
    what: str = ""
    round: str = ""
    until: When | None = field(default=None, converter=maybe_when)
    reason: str = ""
    actor: str = ""
    role: str = ""
    body: str = ""
    evidence: str = ""
    leaves: Stage | None = None
    enters: Stage | None = None
    gates: tuple[GateResult, ...] = ()
    overrode: tuple[str, ...] = ()
    approved_by: str = ""


__all__ = ("ENDS", "Event", "EventKind", "GateResult", "KnownFrom", "Stage")
