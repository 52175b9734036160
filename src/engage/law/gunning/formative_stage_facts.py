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

DECISION_LEFT_OPEN = Fact(
    id="decision_left_open",
    question=(
        "If a decision recorded early was in principle or conditional, what does its record leave "
        "to be decided after the responses?"
    ),
    type=FactType.CHOICE,
    choices=("whether_to_go_ahead", "only_how_when_or_where"),
    kind=FactKind.EXCUSE,
    about=About.DECISION,
    known_from=KnownFrom.CLOSE,
    recorded_by="democratic services",
    evidence="the minute or report that sets the condition or names the later decision",
)

SCREENING_CLAIMED = Fact(
    id="screening_claimed",
    question="Has anybody objected in writing that an option was taken off the list before launch?",
    type=FactType.YES_NO,
    kind=FactKind.EXCUSE,
    about=About.PROPOSAL,
    known_from=KnownFrom.OPEN,
    recorded_by="engagement officer",
    evidence="the letter or response",
)

OPTIONS_SCREENED_BY = Fact(
    id="options_screened_by",
    question="Who took options off the list before launch?",
    type=FactType.CHOICE,
    choices=("decision_maker", "officers", "outside_advisers", "panel_with_consultees"),
    about=About.PROPOSAL,
    known_from=KnownFrom.LAUNCH,
    recorded_by="service lead",
    evidence="the minutes or notes of the sifting",
)

OPTIONS_SCREENED_ON = Fact(
    id="options_screened_on",
    question="By what were they taken off?",
    type=FactType.CHOICE,
    choices=("criteria_published", "criteria_not_published", "no_criteria_recorded"),
    about=About.PROPOSAL,
    known_from=KnownFrom.LAUNCH,
    recorded_by="service lead",
    evidence="the criteria and the marks given under them",
)

SCREENED_OPTION_STILL_ARGUABLE = Fact(
    id="screened_option_still_arguable",
    question=(
        "Could people argue for an option taken off the list, and would the decision-maker be "
        "shown it if they did?"
    ),
    type=FactType.YES_NO,
    about=About.MATERIAL,
    known_from=KnownFrom.LAUNCH,
    ask_again_at=KnownFrom.REPORT,
    recorded_by="engagement officer",
    evidence="the question or passage that lets them, and the plan for analysing responses",
)

SCREENING_JUDGED_FAIR = Fact(
    id="screening_judged_fair",
    question=(
        "Does the monitoring officer judge that it was fair to put the list to people as it was?"
    ),
    type=FactType.YES_NO,
    kind=FactKind.JUDGEMENT,
    about=About.PROPOSAL,
    known_from=KnownFrom.LAUNCH,
    recorded_by="monitoring officer",
    evidence="the monitoring officer's advice, in writing",
)

CLOSED_POINT_ONLY_IN_UNADOPTED_DRAFT = Fact(
    id="closed_point_only_in_unadopted_draft",
    question=(
        "Is what was written about the point being closed found only in an internal draft that "
        "nobody with power to decide adopted?"
    ),
    type=FactType.YES_NO,
    kind=FactKind.EXCUSE,
    about=About.PROPOSAL,
    known_from=KnownFrom.LAUNCH,
    recorded_by="legal services",
    evidence="the draft, and the paper that was adopted in its place",
)

LATER_CONDUCT_AT_ODDS = Fact(
    id="later_conduct_at_odds",
    question=(
        "After responses closed, did the council do or say something that contradicts what it had "
        "told people about what was open or what would follow?"
    ),
    type=FactType.YES_NO,
    about=About.DECISION,
    known_from=KnownFrom.REPORT,
    recorded_by="legal services",
    evidence="what was said in the document, beside the later act or statement",
)

FACTS: Final = (
    DECISION_RECORDED_BEFORE_CLOSE,
    PREFERENCE_STATED,
    CLOSED_POINT_RECORDED,
    DOCUMENT_SAYS_POINT_CLOSED,
    OUTCOME_ANNOUNCED_BEFORE_CLOSE,
    CARRYING_OUT_BEGAN_BEFORE_CLOSE,
    MINDS_JUDGED_OPEN,
    DECISION_LEFT_OPEN,
    SCREENING_CLAIMED,
    OPTIONS_SCREENED_BY,
    OPTIONS_SCREENED_ON,
    SCREENED_OPTION_STILL_ARGUABLE,
    SCREENING_JUDGED_FAIR,
    CLOSED_POINT_ONLY_IN_UNADOPTED_DRAFT,
    LATER_CONDUCT_AT_ODDS,
)
"""These facts in the order in which a report asks for them."""

__all__ = (
    "CARRYING_OUT_BEGAN_BEFORE_CLOSE",
    "CLOSED_POINT_ONLY_IN_UNADOPTED_DRAFT",
    "CLOSED_POINT_RECORDED",
    "DECISION_LEFT_OPEN",
    "DECISION_RECORDED_BEFORE_CLOSE",
    "DOCUMENT_SAYS_POINT_CLOSED",
    "FACTS",
    "LATER_CONDUCT_AT_ODDS",
    "MINDS_JUDGED_OPEN",
    "OPTIONS_SCREENED_BY",
    "OPTIONS_SCREENED_ON",
    "OUTCOME_ANNOUNCED_BEFORE_CLOSE",
    "PREFERENCE_STATED",
    "SCREENED_OPTION_STILL_ARGUABLE",
    "SCREENING_CLAIMED",
    "SCREENING_JUDGED_FAIR",
)
