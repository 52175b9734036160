"""Gunning 3: people have time enough to consider the proposal and reply."""

from __future__ import annotations

from typing import Final

from engage.facts import About, Fact, FactType
from engage.law import cases, readings
from engage.law.factors import (
    CHANCES_TO_COME,
    ELECTION_NEAR,
    EXPERT_READERS,
    MUCH_TO_LOSE,
    NOT_OF_ITS_MAKING,
    OUTSIDE_URGENCY,
    OWN_HASTE,
    SERIOUS_LOSS,
    VULNERABLE,
    VULNERABLE_READERS,
)
from engage.law.gunning.disclosure_facts import FORM_OF_DISCLOSURE
from engage.law.gunning.headings import ADEQUATE_TIME
from engage.law.gunning.lines import NOBODY_WAS_ASKED
from engage.law.gunning.prescribed import PRESCRIBED_BINDS
from engage.law.gunning.time_facts import (
    DOCUMENTS_SENT_LATE,
    HOLIDAY_DAYS_IN_PERIOD,
    HOLIDAY_OF_UNKNOWN_LENGTH_IN_PERIOD,
    LATE_DOCUMENTS_ANSWERED,
    LATE_DOCUMENTS_JUDGED_HARMLESS,
    MORE_TIME_GIVEN,
    NAMED_CONSULTEE_SHORT_OF_TIME,
    PERIOD_JUDGED_LONG_ENOUGH,
    SAID_TIME_TOO_SHORT,
    TEXT_CHANGED_WHILE_OPEN,
    USUAL_DAYS_FOR_THIS_KIND,
)
from engage.law.kinds import BINDS, PROPOSAL_PUT
from engage.law.legitimate_expectation_facts import PROMISED_STEP_CLAIMED, PROMISED_STEP_TAKEN
from engage.law.vocabulary import (
    AUDIENCE,
    DAYS_TO_RESPOND,
    EARLIER_ROUND_ON_SAME_PROPOSAL,
    MEASURE_IS_TIME_LIMITED,
    PRESCRIBED_MINIMUM_DAYS,
)
from engage.outcomes import Outcome
from engage.rules import Rule, example, judge, otherwise, weighs, when
from engage.stages import KnownFrom
from engage.triggers import ALWAYS, at_least, includes, is_, less_than, yes

DAYS_NOT_WEEKS: Final = 14
"""Below this many days the time is days, not weeks: engage's own reading, which no case fixes."""

USUAL_LENGTH: Final = 42
"""From this many days the time is of usual length: engage's own reading, which no case fixes."""

PRESCRIBED_PERIOD_MET: Final = Fact(
    id="prescribed_period_met",
    question="Counted as the provision itself counts, was the prescribed period given in full?",
    type=FactType.YES_NO,
    about=About.ROUND,
    known_from=KnownFrom.LAUNCH,
    recorded_by="legal services",
    evidence="the count of days, with the provision's own rule",
    read=readings.prescribed_period_met,
    read_from="days_to_respond and prescribed_minimum_days, where they are more than a day apart",
    needs=(DAYS_TO_RESPOND, PRESCRIBED_MINIMUM_DAYS),
    computed=True,
)
DAYS_CLEAR_OF_HOLIDAYS: Final = Fact(
    id="days_clear_of_holidays",
    question="How many days to respond are left when the holiday days are taken off?",
    type=FactType.NUMBER,
    about=About.ROUND,
    known_from=KnownFrom.PLANNING,
    recorded_by="computed",
    evidence="the two numbers it is computed from",
    unit="days",
    read=readings.days_clear_of_holidays,
    read_from="days_to_respond less holiday_days_in_period",
    needs=(DAYS_TO_RESPOND, HOLIDAY_DAYS_IN_PERIOD),
    computed=True,
)

PRESCRIBED_MINIMUM: Final = Rule(
    id="gunning.3.prescribed-minimum",
    title="At least the prescribed period is given",
    heading=ADEQUATE_TIME,
    authority=(cases.REGAS,),
    binds=PRESCRIBED_BINDS,
    branches=(
        NOBODY_WAS_ASKED,
        when(
            less_than(PRESCRIBED_MINIMUM_DAYS, 1),
            Outcome.NOT_APPLICABLE,
            "No period is prescribed.",
        ),
        when(
            yes(PRESCRIBED_PERIOD_MET),
            Outcome.MET,
            "People had {days_to_respond} days; {prescribed_minimum_days} are prescribed. Whether "
            "that is enough is another question.",
        ),
        otherwise(
            Outcome.NOT_MET,
            "People had {days_to_respond} days; {prescribed_minimum_days} are prescribed.",
        ),
    ),
    remedy="Extend to the prescribed period, or start again.",
    examples=(
        example(Outcome.MET, days_to_respond=70, prescribed_minimum_days=70),
        example(Outcome.NOT_MET, days_to_respond=56, prescribed_minimum_days=70),
        example(Outcome.UNCLEAR, days_to_respond=69, prescribed_minimum_days=70),
        example(Outcome.NOT_APPLICABLE, prescribed_minimum_days=0),
    ),
    at="rounds[].closes",
    who="engagement officer",
)

_MUST_MEET: Final = includes(AUDIENCE, "organisations_that_must_meet_to_reply")
_REFUSED: Final = yes(SAID_TIME_TOO_SHORT) & ~yes(MORE_TIME_GIVEN)
_HOLIDAYS_BITE: Final = less_than(DAYS_CLEAR_OF_HOLIDAYS, USUAL_LENGTH) & at_least(
    HOLIDAY_DAYS_IN_PERIOD, 1
)
WEIGHTY: Final = VULNERABLE | SERIOUS_LOSS | _REFUSED | _MUST_MEET | _HOLIDAYS_BITE
"""What makes even the usual length a matter for judgement."""

_TEXT_MOVED: Final = weighs(
    yes(TEXT_CHANGED_WHILE_OPEN), "The text changed while people were responding to it."
)

_WEIGHS_FOR: Final = (
    weighs(
        yes(EARLIER_ROUND_ON_SAME_PROPOSAL),
        "An earlier round had asked the same people about the same proposal.",
    ),
    weighs(yes(MORE_TIME_GIVEN), "The closing date was put back."),
    EXPERT_READERS,
    weighs(yes(MEASURE_IS_TIME_LIMITED), "The measure ends by itself."),
    OUTSIDE_URGENCY,
    weighs(
        at_least(DAYS_TO_RESPOND, USUAL_DAYS_FOR_THIS_KIND),
        "The body has usually given {usual_days_for_this_kind} days on matters of this kind.",
    ),
    CHANCES_TO_COME,
)
_WEIGHS_AGAINST: Final = (
    VULNERABLE_READERS,
    *MUCH_TO_LOSE,
    weighs(_REFUSED, "A reasoned request for more time was not granted."),
    weighs(_MUST_MEET, "Bodies that must meet before they reply were asked."),
    weighs(
        yes(NAMED_CONSULTEE_SHORT_OF_TIME),
        "A body that the law names as a consultee said that it had too little time.",
    ),
    weighs(
        _HOLIDAYS_BITE,
        "Holidays take {holiday_days_in_period} days and leave {days_clear_of_holidays}; no "
        "holiday is excluded in law.",
    ),
    weighs(
        yes(HOLIDAY_OF_UNKNOWN_LENGTH_IN_PERIOD),
        "The period ran through a holiday of those asked whose dates are not known.",
    ),
    OWN_HASTE,
    weighs(
        less_than(DAYS_TO_RESPOND, USUAL_DAYS_FOR_THIS_KIND),
        "The body has usually given more on matters of this kind: {usual_days_for_this_kind} days.",
    ),
    _TEXT_MOVED,
    weighs(
        is_(PROMISED_STEP_CLAIMED, "how_long", "a_step_before_the_end")
        & is_(PROMISED_STEP_TAKEN, "part", "none"),
        "What was announced about the process ({promised_step_claimed}) was not done in full.",
    ),
    ELECTION_NEAR,
)

PERIOD: Final = Rule(
    id="gunning.3.period",
    title="The period suits the people and the matter",
    heading=ADEQUATE_TIME,
    authority=(cases.LEE, cases.CURTIS, cases.AMA, cases.CLIFFORD, cases.SHAW, cases.ARTICLE_39),
    binds=BINDS,
    branches=(
        NOBODY_WAS_ASKED,
        judge(
            less_than(DAYS_TO_RESPOND, DAYS_NOT_WEEKS) & (NOT_OF_ITS_MAKING | ~PROPOSAL_PUT),
            PERIOD_JUDGED_LONG_ENOUGH,
            "People had {days_to_respond} days: days and not weeks.",
            weighs_for=_WEIGHS_FOR,
            weighs_against=_WEIGHS_AGAINST,
        ),
        when(
            less_than(DAYS_TO_RESPOND, DAYS_NOT_WEEKS),
            Outcome.NOT_MET,
            "People had {days_to_respond} days to consider a proposal and reply: days and not "
            "weeks, with no recorded reason from outside the body.",
        ),
        judge(
            less_than(DAYS_TO_RESPOND, USUAL_LENGTH) | WEIGHTY,
            PERIOD_JUDGED_LONG_ENOUGH,
            "People had {days_to_respond} days. No law sets a number; whether that suits these "
            "people and this matter is weighed.",
            weighs_for=_WEIGHS_FOR,
            weighs_against=_WEIGHS_AGAINST,
        ),
        otherwise(
            Outcome.MET,
            "People had {days_to_respond} days, and nothing on record asks for more.",
        ),
    ),
    remedy="Extend now; or record the reason for the shorter time and a reasoned judgement on it.",
    examples=(
        example(
            Outcome.MET,
            days_to_respond=56,
            what_people_lose=["nothing"],
            audience=["general_public"],
            said_time_too_short=False,
            holiday_days_in_period=0,
        ),
        example(Outcome.NOT_MET, days_to_respond=5),
        example(Outcome.FOR_JUDGEMENT, days_to_respond=28),
        example(Outcome.UNCLEAR, days_to_respond=56),
        example(Outcome.NOT_APPLICABLE, form_of_exercise="nobody_asked"),
    ),
    at="rounds[].closes",
    who="engagement officer",
)

LATE_DOCUMENTS: Final = Rule(
    id="gunning.3.late-documents",
    title="A document that comes late leaves people able to answer on it",
    heading=ADEQUATE_TIME,
    authority=(cases.COUGHLAN,),
    binds=BINDS,
    branches=(
        NOBODY_WAS_ASKED,
        when(
            ~yes(DOCUMENTS_SENT_LATE),
            Outcome.NOT_APPLICABLE,
            "No document that people needed came late.",
        ),
        when(
            yes(LATE_DOCUMENTS_ANSWERED),
            Outcome.MET,
            "A document came late, and the people who got it late answered on it in time.",
        ),
        judge(
            ALWAYS,
            LATE_DOCUMENTS_JUDGED_HARMLESS,
            "A document that people needed came after replies had opened, and they did not answer "
            "on it.",
            weighs_for=(weighs(yes(MORE_TIME_GIVEN), "The closing date was put back."),),
            weighs_against=(
                VULNERABLE_READERS,
                _TEXT_MOVED,
                weighs(
                    is_(FORM_OF_DISCLOSURE, "too_late_to_use"),
                    "It came when no time was left to work with it.",
                ),
            ),
        ),
    ),
    remedy="Extend the time for those who got it late, counted from the day they had it.",
    examples=(
        example(Outcome.NOT_APPLICABLE, documents_sent_late=False),
        example(Outcome.MET, documents_sent_late=True, late_documents_answered=True),
        example(Outcome.FOR_JUDGEMENT, documents_sent_late=True, late_documents_answered=False),
        example(
            Outcome.NOT_MET,
            documents_sent_late=True,
            late_documents_answered=False,
            late_documents_judged_harmless=False,
        ),
        example(Outcome.UNCLEAR, documents_sent_late=True),
    ),
    at="rounds[].materials",
    who="engagement officer",
)

RULES: Final = (PRESCRIBED_MINIMUM, PERIOD, LATE_DOCUMENTS)
"""These rules in the order of a report."""

__all__ = (
    "DAYS_CLEAR_OF_HOLIDAYS",
    "DAYS_NOT_WEEKS",
    "LATE_DOCUMENTS",
    "PERIOD",
    "PRESCRIBED_MINIMUM",
    "PRESCRIBED_PERIOD_MET",
    "RULES",
    "USUAL_LENGTH",
    "WEIGHTY",
)
