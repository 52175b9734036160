"""Who is reached, and by whom: E10 to E15 of the commitment."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.answers import Value
from engage.facts import About, FactType, Record
from engage.law.vocabulary import CLOSED_ON
from engage.outcomes import Outcome
from engage.practice.working_together.documents import CONSULT_2015, ENGAGE, LISTEN
from engage.practice.working_together.headings import ENGAGE as ENGAGING
from engage.practice.working_together.lines import (
    asked,
    attest,
    explained,
    if_explained,
    kept_if,
    promise,
    shown,
)
from engage.rules import judge, otherwise, when
from engage.stages import KnownFrom
from engage.triggers import yes

_SERVICE: Final = "service lead"


def _affected(record: Record) -> Value | None:
    """Return yes where an audience is recorded as affected."""
    return True if any(each.affected for each in record.exercise.audiences) else None


def _in_time(record: Record) -> Value | None:
    """Return whether options and impacts were both recorded before the closing day."""
    recorded, closed = record["options_and_impacts_recorded_on"], record["closed_on"]
    if not isinstance(recorded, date) or not isinstance(closed, date):
        return None
    return recorded < closed


_TRAINED: Final = asked(
    "lead_training_in_date",
    "Is the lead trained for this work, no longer ago than the council allows?",
    "the training record: topic and date",
    by=_SERVICE,
)

TRAINED: Final = kept_if(
    "e10",
    "Whoever leads it is trained to do so",
    ENGAGING,
    _TRAINED,
    met="The lead's training is in date.",
    not_met="The lead is not trained, or the training is out of date.",
    sources=(ENGAGE, CONSULT_2015),
    remedy="Train the lead, or let somebody lead who is.",
    who=_SERVICE,
    per_round=False,
)

_IDENTIFIED: Final = asked(
    "most_affected_identified",
    "Are those who are most likely to be affected named, and how?",
    "the list of groups",
    about=About.AUDIENCE,
    read=_affected,
    read_from="audiences[].affected",
)
_EVIDENCED: Final = asked(
    "most_affected_evidenced",
    "Is there evidence on record for who they are?",
    "the data or the impact assessment",
    about=About.AUDIENCE,
)
_JUDGED: Final = attest(
    "most_affected_judged_right",
    "Are those named the ones most likely to be affected?",
    "what is known of the service and the place",
    by=_SERVICE,
    known=KnownFrom.PLANNING,
    about=About.AUDIENCE,
)

IDENTIFIED: Final = promise(
    "e11",
    "Those most likely to be affected are identified",
    ENGAGING,
    when(
        yes(_IDENTIFIED) & yes(_EVIDENCED),
        Outcome.MET,
        "Those most likely to be affected are named, on evidence.",
    ),
    judge(
        yes(_IDENTIFIED),
        _JUDGED,
        "Those most likely to be affected are named, without evidence.",
    ),
    *explained(
        "e11",
        "nobody is named as most likely to be affected",
        "Nobody is named as most likely to be affected.",
        by=_SERVICE,
    ),
    sources=(ENGAGE,),
    examples=(
        shown(Outcome.MET, most_affected_identified=True, most_affected_evidenced=True),
        shown(Outcome.FOR_JUDGEMENT, most_affected_identified=True, most_affected_evidenced=False),
        *if_explained("e11", most_affected_identified=False),
    ),
    remedy="Name the groups most likely to be affected, and how, with evidence.",
    who=_SERVICE,
    at="audiences",
    per_round=False,
)

_EACH_HAD_ONE: Final = asked(
    "most_affected_each_had_activity",
    "Had each of those groups an activity of its own by the close?",
    "the activities, each with its group",
    known=KnownFrom.CLOSE,
    about=About.AUDIENCE,
)

PRIORITY: Final = kept_if(
    "e12",
    "Those most likely to be affected come first",
    ENGAGING,
    _EACH_HAD_ONE,
    met="Each of those groups had an activity of its own.",
    not_met="It closed, and one of those groups had no activity of its own.",
    sources=(ENGAGE,),
    remedy="Hold an activity with the group that had none, and give the time for it.",
    at="rounds[].sessions",
)

_CONSIDERED: Final = asked(
    "support_considered_for_each",
    "Was it considered for each minority, disadvantaged or seldom heard group whether it needs "
    "support?",
    "the note for each group",
    about=About.AUDIENCE,
)
_NEEDED: Final = asked(
    "support_needed",
    "Does any of them need support to respond?",
    "the note for each group",
    about=About.AUDIENCE,
)
_ARRANGED: Final = asked(
    "support_arranged_in_time",
    "Is that support arranged so that it comes while people can still respond?",
    "what was arranged, with whom and when",
    known=KnownFrom.LAUNCH,
    about=About.AUDIENCE,
)

SUPPORT: Final = promise(
    "e13",
    "Groups that are seldom heard get the support they need",
    ENGAGING,
    when(
        ~yes(_CONSIDERED),
        Outcome.NOT_MET,
        "It was not considered for each group whether it needs support.",
    ),
    when(~yes(_NEEDED), Outcome.MET, "It was considered for each group; none needs support."),
    when(yes(_ARRANGED), Outcome.MET, "Support is needed and arranged in time."),
    otherwise(Outcome.NOT_MET, "Support is needed and not arranged in time."),
    sources=(ENGAGE, LISTEN),
    examples=(
        shown(Outcome.NOT_MET, support_considered_for_each=False),
        shown(Outcome.MET, support_considered_for_each=True, support_needed=False),
        shown(
            Outcome.MET,
            support_considered_for_each=True,
            support_needed=True,
            support_arranged_in_time=True,
        ),
        shown(
            Outcome.NOT_MET,
            support_considered_for_each=True,
            support_needed=True,
            support_arranged_in_time=False,
        ),
    ),
    remedy="Ask each group, or those who work with it, what it needs, and arrange it in time.",
    at="audiences[].adjustments",
)

_EXCLUDED: Final = asked(
    "staff_input_left_out_for_its_sender",
    "Was anything from staff or partners on behalf of their clients left out only because of who "
    "sent it?",
    "the list of responses left out, with reasons",
    known=KnownFrom.CLOSE,
    about=About.REPORT,
)
_CAPACITY: Final = asked(
    "capacity_of_respondents_recorded",
    "Does each response say in what capacity it was made: for oneself, a body, or as an advocate?",
    "the responses as recorded",
    known=KnownFrom.CLOSE,
    about=About.REPORT,
)

ADVOCATES: Final = promise(
    "e14",
    "Informal advocates are heard",
    ENGAGING,
    when(
        yes(_EXCLUDED),
        Outcome.NOT_MET,
        "What staff or partners sent for their clients was left out because of who sent it.",
    ),
    when(
        yes(_CAPACITY),
        Outcome.MET,
        "Nothing was left out for its sender, and each response says in what capacity it was made.",
    ),
    otherwise(Outcome.NOT_MET, "Responses do not say in what capacity they were made."),
    sources=(ENGAGE, CONSULT_2015),
    examples=(
        shown(Outcome.NOT_MET, staff_input_left_out_for_its_sender=True),
        shown(
            Outcome.MET,
            staff_input_left_out_for_its_sender=False,
            capacity_of_respondents_recorded=True,
        ),
        shown(
            Outcome.NOT_MET,
            staff_input_left_out_for_its_sender=False,
            capacity_of_respondents_recorded=False,
        ),
    ),
    remedy="Take those responses in, and label them by capacity.",
    at="feedback",
)

_RECORDED_ON: Final = asked(
    "options_and_impacts_recorded_on",
    "By which day were both the options and the likely impacts on record?",
    "the proposal and the impact assessment, with dates",
    known=KnownFrom.OPEN,
    about=About.PROPOSAL,
    takes=FactType.DATE,
)
_IN_TIME: Final = asked(
    "options_and_impacts_recorded_before_close",
    "Were the options and the likely impacts on record before the close?",
    "the dates of both",
    known=KnownFrom.CLOSE,
    about=About.ROUND,
    read=_in_time,
    read_from="options_and_impacts_recorded_on and closed_on",
    needs=(_RECORDED_ON, CLOSED_ON),
)

OPTIONS_IN_TIME: Final = kept_if(
    "e15",
    "Options and impacts are found while people can still speak to them",
    ENGAGING,
    _IN_TIME,
    met="Options and impacts were on record before the close.",
    not_met="Options or impacts were first recorded on the closing day or later.",
    sources=(ENGAGE,),
    examples=(
        shown(
            Outcome.MET,
            options_and_impacts_recorded_on=date(2026, 10, 17),
            closed_on=date(2026, 10, 18),
        ),
        shown(
            Outcome.NOT_MET,
            options_and_impacts_recorded_on=date(2026, 10, 18),
            closed_on=date(2026, 10, 18),
        ),
    ),
    remedy="Put what was found late to people, with time to respond to it.",
    at="proposals[].options",
)

RULES: Final = (TRAINED, IDENTIFIED, PRIORITY, SUPPORT, ADVOCATES, OPTIONS_IN_TIME)
"""The promises of this part, in the order of a report."""

__all__ = (
    "ADVOCATES",
    "IDENTIFIED",
    "OPTIONS_IN_TIME",
    "PRIORITY",
    "RULES",
    "SUPPORT",
    "TRAINED",
)
