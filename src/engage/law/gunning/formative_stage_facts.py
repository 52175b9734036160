"""
Facts for the first Gunning principle: asked while the proposal is still formative.

They record what was decided, said and done before responses closed. A stated
preference is recorded too, although it never counts against anybody (Coughlan).
"""

from typing import Final

from engage.facts import About, Fact, FactKind, FactType
from engage.law import readings
from engage.law.vocabulary import CLOSED_ON, DECISION_RECORDED_ON
from engage.stages import KnownFrom

DECISION_RECORDED_BEFORE_CLOSE = Fact(
    id="decision_recorded_before_close",
    question=(
        "By the time responses closed, was there already a recorded decision on this proposal by a "
        "person or body that has power to take it, leaving aside recommendations and views said to "
        "depend on the consultation?"
    ),
    type=FactType.YES_NO,
    about=About.DECISION,
    known_from=KnownFrom.CLOSE,
    recorded_by="democratic services",
    evidence="whatever was minuted, notified or signed by the closing date",
    read_from="decisions[].made, where it is not after rounds[].closes",
    replaces=("decision_already_taken",),
    read=readings.decision_recorded_before_close,
    needs=(DECISION_RECORDED_ON, CLOSED_ON),
)

PREFERENCE_STATED = Fact(
    id="preference_stated",
    question="Are readers of the document told which option the council favours?",
    type=FactType.YES_NO,
    about=About.MATERIAL,
    known_from=KnownFrom.LAUNCH,
    recorded_by="engagement officer",
    evidence="the passage that names the option",
    note="To name a favourite is never held against the council. The finding mentions the answer.",
)

CLOSED_POINT_RECORDED = Fact(
    id="closed_point_recorded",
    question=(
        "Does any brief, minute or message state that some point on which the document asks for "
        "views, or appears to, will be neither changed nor reopened?"
    ),
    type=FactType.YES_NO,
    about=About.PROPOSAL,
    known_from=KnownFrom.LAUNCH,
    recorded_by="service lead",
    evidence="the brief, submission or minute, with its words",
    read_from="proposals[].not_open",
    read=readings.closed_point_recorded,
)

DOCUMENT_SAYS_POINT_CLOSED = Fact(
    id="document_says_point_closed",
    question="Are readers told, in the document itself, that this point is closed?",
    type=FactType.YES_NO,
    about=About.MATERIAL,
    known_from=KnownFrom.LAUNCH,
    recorded_by="engagement officer",
    evidence="the words that tell them",
)

OUTCOME_ANNOUNCED_BEFORE_CLOSE = Fact(
    id="outcome_announced_before_close",
    question=(
        "Before responses closed, did somebody with a vote, or with power to decide, say publicly "
        "that the matter was settled?"
    ),
    type=FactType.YES_NO,
    about=About.DECISION,
    known_from=KnownFrom.CLOSE,
    recorded_by="democratic services",
    evidence="the dated press report, post or recording",
)

CARRYING_OUT_BEGAN_BEFORE_CLOSE = Fact(
    id="carrying_out_began_before_close",
    question=(
        "Had the council begun to carry it out before responses closed, by signing a contract, "
        "giving notice, deleting posts, moving users or stopping intake?"
    ),
    type=FactType.YES_NO,
    about=About.DECISION,
    known_from=KnownFrom.CLOSE,
    recorded_by="service lead",
    evidence="the contract, the notices given, records of staff and intake",
)

MINDS_JUDGED_OPEN = Fact(
    id="minds_judged_open",
    question=(
        "Does the monitoring officer judge that the decision-makers remained open to another "
        "course, for all that had been said or done at an early point?"
    ),
    type=FactType.YES_NO,
    kind=FactKind.JUDGEMENT,
    about=About.DECISION,
    known_from=KnownFrom.CLOSE,
    recorded_by="monitoring officer",
    evidence="the monitoring officer's advice, in writing",
)

FACTS: Final = (
    DECISION_RECORDED_BEFORE_CLOSE,
    PREFERENCE_STATED,
    CLOSED_POINT_RECORDED,
    DOCUMENT_SAYS_POINT_CLOSED,
    OUTCOME_ANNOUNCED_BEFORE_CLOSE,
    CARRYING_OUT_BEGAN_BEFORE_CLOSE,
    MINDS_JUDGED_OPEN,
)
"""These facts in the order in which a report asks for them."""

__all__ = (
    "CARRYING_OUT_BEGAN_BEFORE_CLOSE",
    "CLOSED_POINT_RECORDED",
    "DECISION_RECORDED_BEFORE_CLOSE",
    "DOCUMENT_SAYS_POINT_CLOSED",
    "FACTS",
    "MINDS_JUDGED_OPEN",
    "OUTCOME_ANNOUNCED_BEFORE_CLOSE",
    "PREFERENCE_STATED",
)
