"""A say in what affects people, and how to have it: A1 and A2 of the commitment."""

from __future__ import annotations

from typing import Final

from engage.answers import Value
from engage.facts import About, Record
from engage.outcomes import Outcome
from engage.practice.working_together.documents import (
    INTRODUCTION,
    OPENING_2015,
)
from engage.practice.working_together.headings import TAKE_PART
from engage.practice.working_together.lines import (
    asked,
    explained,
    if_explained,
    kept_if,
    promise,
    shown,
)
from engage.rules import when
from engage.stages import KnownFrom
from engage.triggers import yes

_COMMUNICATIONS: Final = "communications team"
"""Who makes it public."""
_SERVICE: Final = "service lead"
"""Who answers for the service, and so for asking about it at all."""


def _asked_before(record: Record) -> Value | None:
    """Return yes where a round certainly opened before the first decision on record."""
    decided = record.exercise.decided_on()
    opens = [each.opens.latest for each in record.exercise.rounds if each.opens]
    if decided is None or not opens:
        return None
    return True if any(day is not None and day < decided for day in opens) else None


def _named(record: Record) -> Value | None:
    return True if record.round and record.round.channels else None


def _reachable(record: Record) -> Value | None:
    return True if record.exercise.body.contact else None


_AFFECTS_RESIDENTS: Final = asked(
    "decision_affects_residents",
    "Does what is to be decided touch people who live in the area?",
    "the proposal",
    about=About.PROPOSAL,
    by=_SERVICE,
)
_ASKED_BEFORE: Final = asked(
    "people_asked_before_decision",
    "Were people asked in a round that opened before the decision was taken?",
    "the dates of the round and of the decision",
    known=KnownFrom.DECISION,
    read=_asked_before,
    read_from="rounds[].opens and decisions[].made, where one round came first",
)

HAS_A_SAY: Final = promise(
    "a1",
    "People have a say in a decision that affects them",
    TAKE_PART,
    when(
        ~yes(_AFFECTS_RESIDENTS),
        Outcome.NOT_APPLICABLE,
        "The decision does not affect people who live in the area.",
    ),
    when(yes(_ASKED_BEFORE), Outcome.MET, "People were asked before the decision."),
    *explained(
        "a1",
        "nobody was asked before the decision",
        "The decision affects residents and was taken without asking any of them.",
    ),
    sources=(INTRODUCTION, OPENING_2015),
    examples=(
        shown(Outcome.NOT_APPLICABLE, decision_affects_residents=False),
        shown(Outcome.MET, decision_affects_residents=True, people_asked_before_decision=True),
        *if_explained("a1", decision_affects_residents=True, people_asked_before_decision=False),
    ),
    remedy="Ask before deciding, or record why nobody is asked.",
    who=_SERVICE,
    at="rounds",
    per_round=False,
)

_WAYS_SHOWN: Final = asked(
    "ways_to_respond_shown",
    "Do the materials list at least one way to respond, with its address?",
    "the materials",
    known=KnownFrom.LAUNCH,
    about=About.ROUND,
    read=_named,
    read_from="rounds[].channels",
)
_HELP_SHOWN: Final = asked(
    "help_contact_shown",
    "Do the materials say whom to ask for help?",
    "the materials",
    known=KnownFrom.LAUNCH,
    about=About.ROUND,
    read=_reachable,
    read_from="body.contact",
)
PUBLICISED: Final = asked(
    "publicised_by_opening",
    "Was it made public, or is that arranged, no later than the day of opening?",
    "the publicity log, with dates",
    known=KnownFrom.LAUNCH,
    about=About.ROUND,
    by=_COMMUNICATIONS,
)

HOW_TO_TAKE_PART: Final = kept_if(
    "a2",
    "People know how to take part",
    TAKE_PART,
    _WAYS_SHOWN,
    _HELP_SHOWN,
    PUBLICISED,
    met="Ways to respond and a contact for help are shown, and it was made public by opening.",
    not_met="Ways to respond, a contact for help or publicity by opening is missing.",
    sources=(INTRODUCTION, OPENING_2015),
    remedy="Name the ways to respond and a contact for help, and publicise both by opening.",
    at="rounds[].channels",
)

RULES: Final = (HAS_A_SAY, HOW_TO_TAKE_PART)
"""The promises of this part, in the order of a report."""

__all__ = ("HAS_A_SAY", "HOW_TO_TAKE_PART", "PUBLICISED", "RULES")
