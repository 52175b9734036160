"""
Facts for the third Gunning principle: adequate time to consider and respond.

The days themselves, and the least number prescribed, are in the shared vocabulary:
statutes ask for them too.
"""

from typing import Final

from engage.facts import About, Fact, FactKind, FactType
from engage.law import readings
from engage.law.gunning.holidays import holiday_days_in_period
from engage.law.vocabulary import CLOSED_ON, OPENED_ON
from engage.stages import KnownFrom

DOCUMENTS_SENT_LATE = Fact(
    id="documents_sent_late",
    question="Did any document that people needed reach them only once responses had opened?",
    type=FactType.YES_NO,
    about=About.MATERIAL,
    known_from=KnownFrom.OPEN,
    recorded_by="engagement officer",
    evidence="the log of what was published when",
    read_from="rounds[].materials[].published, where rounds[].materials[].needed",
    read=readings.documents_sent_late,
    needs=(OPENED_ON,),
)

LATE_DOCUMENTS_ANSWERED = Fact(
    id="late_documents_answered",
    question="Did those whom it reached late respond on it before the close?",
    type=FactType.YES_NO,
    about=About.ROUND,
    known_from=KnownFrom.CLOSE,
    recorded_by="engagement officer",
    evidence="the responses that deal with it",
)

SAID_TIME_TOO_SHORT = Fact(
    id="said_time_too_short",
    question=(
        "Did consultees, or those who speak for them, give reasons why they could not respond in "
        "time?"
    ),
    type=FactType.YES_NO,
    about=About.ROUND,
    known_from=KnownFrom.OPEN,
    recorded_by="engagement officer",
    evidence="letters and messages received",
)

MORE_TIME_GIVEN = Fact(
    id="more_time_given",
    question="Did they get longer, by a later closing date?",
    type=FactType.YES_NO,
    about=About.ROUND,
    known_from=KnownFrom.CLOSE,
    recorded_by="engagement officer",
    evidence="the notice of extension",
    read_from="events[].kind, where a round was extended",
    read=readings.more_time_given,
)

HOLIDAY_DAYS_IN_PERIOD = Fact(
    id="holiday_days_in_period",
    question=(
        "Counting bank holidays, 24 December to 1 January and, where families or schools were "
        "asked, school holidays, how many such days did the period contain?"
    ),
    type=FactType.NUMBER,
    about=About.ROUND,
    known_from=KnownFrom.PLANNING,
    recorded_by="computed",
    evidence="the calendar that was applied",
    unit="days",
    read_from=(
        "rounds[].opens and rounds[].closes, in England and Wales, where neither families nor "
        "schools are named among the audiences"
    ),
    read=holiday_days_in_period,
    needs=(OPENED_ON, CLOSED_ON),
)

PERIOD_JUDGED_LONG_ENOUGH = Fact(
    id="period_judged_long_enough",
    question=(
        "Does the monitoring officer judge that these people had time enough to think this "
        "proposal over and respond?"
    ),
    type=FactType.YES_NO,
    kind=FactKind.JUDGEMENT,
    about=About.ROUND,
    known_from=KnownFrom.LAUNCH,
    recorded_by="monitoring officer",
    evidence="the monitoring officer's advice, in writing",
)

LATE_DOCUMENTS_JUDGED_HARMLESS = Fact(
    id="late_documents_judged_harmless",
    question=(
        "Does the monitoring officer judge that people could respond properly in spite of a "
        "document's coming late?"
    ),
    type=FactType.YES_NO,
    kind=FactKind.JUDGEMENT,
    about=About.ROUND,
    known_from=KnownFrom.CLOSE,
    recorded_by="monitoring officer",
    evidence="the monitoring officer's advice, in writing",
)

TEXT_CHANGED_WHILE_OPEN = Fact(
    id="text_changed_while_open",
    question="Did the text that people were to respond to change while they were responding?",
    type=FactType.YES_NO,
    about=About.MATERIAL,
    known_from=KnownFrom.OPEN,
    ask_again_at=KnownFrom.CLOSE,
    recorded_by="engagement officer",
    evidence="the versions, each with its date",
)

USUAL_DAYS_FOR_THIS_KIND = Fact(
    id="usual_days_for_this_kind",
    question="How many days has the council usually given people on matters of this kind?",
    type=FactType.NUMBER,
    about=About.ROUND,
    known_from=KnownFrom.PLANNING,
    recorded_by="engagement officer",
    evidence="the register of past consultations",
    note="Why this time was shorter, if it was, is asked by urgent_reason.",
    unit="days",
)

HOLIDAY_OF_UNKNOWN_LENGTH_IN_PERIOD = Fact(
    id="holiday_of_unknown_length_in_period",
    question=(
        "Did the period run through a holiday of the people asked whose dates the council does not "
        "know?"
    ),
    type=FactType.YES_NO,
    about=About.ROUND,
    known_from=KnownFrom.PLANNING,
    recorded_by="engagement officer",
    evidence="what is known of terms, festivals or closures among them",
    note="Holidays whose dates are known are counted by holiday_days_in_period.",
)

NAMED_CONSULTEE_SHORT_OF_TIME = Fact(
    id="named_consultee_short_of_time",
    question="Did a body that the law names as a consultee say that it had too little time?",
    type=FactType.YES_NO,
    about=About.ROUND,
    known_from=KnownFrom.OPEN,
    ask_again_at=KnownFrom.CLOSE,
    recorded_by="engagement officer",
    evidence="its letter, and the provision that names it",
)

FACTS: Final = (
    DOCUMENTS_SENT_LATE,
    LATE_DOCUMENTS_ANSWERED,
    SAID_TIME_TOO_SHORT,
    MORE_TIME_GIVEN,
    HOLIDAY_DAYS_IN_PERIOD,
    PERIOD_JUDGED_LONG_ENOUGH,
    LATE_DOCUMENTS_JUDGED_HARMLESS,
    TEXT_CHANGED_WHILE_OPEN,
    USUAL_DAYS_FOR_THIS_KIND,
    HOLIDAY_OF_UNKNOWN_LENGTH_IN_PERIOD,
    NAMED_CONSULTEE_SHORT_OF_TIME,
)
"""These facts in the order in which a report asks for them."""

__all__ = (
    "DOCUMENTS_SENT_LATE",
    "FACTS",
    "HOLIDAY_DAYS_IN_PERIOD",
    "HOLIDAY_OF_UNKNOWN_LENGTH_IN_PERIOD",
    "LATE_DOCUMENTS_ANSWERED",
    "LATE_DOCUMENTS_JUDGED_HARMLESS",
    "MORE_TIME_GIVEN",
    "NAMED_CONSULTEE_SHORT_OF_TIME",
    "PERIOD_JUDGED_LONG_ENOUGH",
    "SAID_TIME_TOO_SHORT",
    "TEXT_CHANGED_WHILE_OPEN",
    "USUAL_DAYS_FOR_THIS_KIND",
)
