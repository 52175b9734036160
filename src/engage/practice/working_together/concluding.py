"""Elected members, the decision, feeding back and reviewing: M1 to M5 and F1 to F3."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.answers import Value
from engage.facts import About, FactType, Record
from engage.outcomes import Outcome
from engage.practice.working_together.documents import (
    COMPLIANCE,
    INTRODUCTION,
    MEMBERS,
    OPENING_2015,
    PROCESS,
)
from engage.practice.working_together.headings import FEEDBACK
from engage.practice.working_together.headings import MEMBERS as ELECTED_MEMBERS
from engage.practice.working_together.lines import (
    asked,
    attest,
    every,
    kept_if,
    promise,
    shown,
)
from engage.rules import judge, otherwise, when
from engage.stages import KnownFrom
from engage.triggers import includes, is_, yes

MONITORING_OFFICER: Final = "monitoring officer"
"""Who judges interests and impartiality."""
DEMOCRATIC_SERVICES: Final = "democratic services"
"""Who sees to papers, meetings and minutes."""


def _promised(record: Record) -> Value | None:
    feedback = record.exercise.feedback
    return feedback.promised.latest if feedback and feedback.promised else None


def _published(record: Record) -> Value | None:
    feedback = record.exercise.feedback
    return feedback.published.day if feedback and feedback.published else None


def _in_time(record: Record) -> Value | None:
    """
    Return whether feedback came by the last day promised.

    The promised day may pass with nothing on record: whether nothing came is then still asked.
    """
    promised, published = record["feedback_promised_by"], record["feedback_published_on"]
    if not isinstance(promised, date) or not isinstance(published, date):
        return None
    return published <= promised


def _answered(record: Record) -> Value | None:
    """Return whether each theme on record has an answer: what was done, or why nothing was."""
    themes = record.exercise.feedback.themes if record.exercise.feedback else ()
    answers = [each.done or each.not_taken_forward_because for each in themes]
    return True if answers and all(answers) else None


_TOOK_PART: Final = asked(
    "members_took_part",
    "Does an elected member lead, explain or promote any of it?",
    "the list of activities",
    by=DEMOCRATIC_SERVICES,
)
_IMPARTIALITY: Final = asked(
    "impartiality_considered",
    "Was it asked for each of them whether taking part could harm impartiality or another duty?",
    "the note for each activity",
    by=MONITORING_OFFICER,
)
_CONFLICT: Final = asked(
    "member_conflict_recorded",
    "Does the note record a concern about impartiality or interests?",
    "the note for each activity",
    by=MONITORING_OFFICER,
)
_STEPPED_BACK: Final = asked(
    "member_stepped_back",
    "Has the member since led no activity and drafted no material?",
    "the list of activities after the concern was recorded",
    known=KnownFrom.OPEN,
    by=DEMOCRATIC_SERVICES,
)
_ADVISED: Final = asked(
    "monitoring_officer_advised",
    "Did the monitoring officer advise on it?",
    "the advice",
    by=MONITORING_OFFICER,
)
_PROPER: Final = attest(
    "member_involvement_judged_proper",
    "Does the monitoring officer judge that the member could go on taking part?",
    "the advice, and what was done on it",
    by=MONITORING_OFFICER,
    known=KnownFrom.OPEN,
)
_CONCERN: Final = {
    "members_took_part": True,
    "impartiality_considered": True,
    "member_conflict_recorded": True,
    "member_stepped_back": False,
}

IMPARTIAL: Final = promise(
    "m1",
    "Members stay out where taking part would harm impartiality",
    ELECTED_MEMBERS,
    when(~yes(_TOOK_PART), Outcome.NOT_APPLICABLE, "No elected member takes part in running it."),
    when(
        ~yes(_IMPARTIALITY),
        Outcome.NOT_MET,
        "It was not asked whether taking part could harm a member's impartiality.",
    ),
    when(~yes(_CONFLICT), Outcome.MET, "It was asked, and no concern is on record."),
    when(
        yes(_STEPPED_BACK),
        Outcome.MET,
        "A concern is on record, and the member stepped back to see that all is fair.",
    ),
    judge(
        yes(_ADVISED),
        _PROPER,
        "A concern is on record, and the member went on taking part on advice.",
    ),
    otherwise(
        Outcome.NOT_MET,
        "A concern is on record, and the member went on taking part without advice.",
    ),
    sources=(MEMBERS,),
    examples=(
        shown(Outcome.NOT_APPLICABLE, members_took_part=False),
        shown(Outcome.NOT_MET, members_took_part=True, impartiality_considered=False),
        shown(
            Outcome.MET,
            members_took_part=True,
            impartiality_considered=True,
            member_conflict_recorded=False,
        ),
        shown(Outcome.MET, **{**_CONCERN, "member_stepped_back": True}),
        shown(Outcome.FOR_JUDGEMENT, **_CONCERN, monitoring_officer_advised=True),
        shown(Outcome.NOT_MET, **_CONCERN, monitoring_officer_advised=False),
    ),
    remedy="Ask it for each member's part; take advice, or let the member step back.",
    who=MONITORING_OFFICER,
    per_round=False,
)

_GIVEN: Final = asked(
    "results_given_to_members",
    "What of the results do those who decide get?",
    "the report and its annexes",
    known=KnownFrom.REPORT,
    about=About.DECISION,
    by=DEMOCRATIC_SERVICES,
    takes=FactType.CHOICE,
    choices=("full", "summary_with_access", "summary_only", "nothing"),
)
_BY_AGENDA: Final = asked(
    "results_given_by_agenda_date",
    "Do they get it no later than the agenda is published?",
    "the agenda and the date of the report",
    known=KnownFrom.REPORT,
    about=About.DECISION,
    by=DEMOCRATIC_SERVICES,
)
_SUMMARY_FAIR: Final = attest(
    "summary_judged_fair",
    "Is the summary fair and complete?",
    "the summary, held against the responses",
    by=MONITORING_OFFICER,
    known=KnownFrom.REPORT,
    about=About.DECISION,
)

RESULTS_BEFORE_MEMBERS: Final = promise(
    "m2",
    "Members have the results before them when they decide",
    ELECTED_MEMBERS,
    when(is_(_GIVEN, "nothing"), Outcome.NOT_MET, "Those who decide get nothing of the results."),
    when(
        ~yes(_BY_AGENDA),
        Outcome.NOT_MET,
        "Those who decide do not get the results by the agenda date.",
    ),
    when(
        is_(_GIVEN, "full", "summary_with_access"),
        Outcome.MET,
        "Those who decide get the results by the agenda date: {results_given_to_members}.",
    ),
    judge(is_(_GIVEN, "summary_only"), _SUMMARY_FAIR, "Those who decide get a summary only."),
    otherwise(Outcome.NOT_MET, "Those who decide get nothing of the results."),
    sources=(PROCESS, MEMBERS),
    examples=(
        shown(Outcome.NOT_MET, results_given_to_members="nothing"),
        shown(Outcome.NOT_MET, results_given_to_members="full", results_given_by_agenda_date=False),
        shown(Outcome.MET, results_given_to_members="full", results_given_by_agenda_date=True),
        shown(
            Outcome.FOR_JUDGEMENT,
            results_given_to_members="summary_only",
            results_given_by_agenda_date=True,
        ),
    ),
    remedy="Put the results, or a summary with access to all of them, before those who decide.",
    who=DEMOCRATIC_SERVICES,
    at="decisions[].papers",
    per_round=False,
)

_INPUTS: Final = asked(
    "decision_inputs",
    "Which of these do those who decide have before them?",
    "the report",
    known=KnownFrom.REPORT,
    about=About.DECISION,
    by=DEMOCRATIC_SERVICES,
    takes=FactType.CHOICES,
    choices=("consultation", "budget", "legal", "equality", "strategy", "other_evidence"),
)
_OTHERS: Final = includes(_INPUTS, "budget", "legal", "equality", "strategy", "other_evidence")

ONE_INPUT_AMONG_OTHERS: Final = promise(
    "m3",
    "The results are weighed, as one input among others",
    ELECTED_MEMBERS,
    when(
        includes(_INPUTS, "consultation") & _OTHERS,
        Outcome.MET,
        "Before those who decide: {decision_inputs}.",
    ),
    when(
        includes(_INPUTS, "consultation"),
        Outcome.NOT_MET,
        "The results are the only input on record.",
    ),
    otherwise(Outcome.NOT_MET, "The results are not among what those who decide have before them."),
    sources=(MEMBERS,),
    examples=(
        shown(Outcome.MET, decision_inputs=["consultation", "budget"]),
        shown(Outcome.NOT_MET, decision_inputs=["consultation"]),
        shown(Outcome.NOT_MET, decision_inputs=["budget", "legal"]),
    ),
    remedy="Put the results beside the budget, the law and the other evidence.",
    who=DEMOCRATIC_SERVICES,
    at="decisions[].papers",
    per_round=False,
)

_DEPARTS: Final = asked(
    "decision_departs_from_main_theme",
    "Does the decision go another way than a main theme of the responses?",
    "the report on the responses and the decision",
    known=KnownFrom.DECISION,
    about=About.DECISION,
    by=DEMOCRATIC_SERVICES,
)
_REASONS: Final = asked(
    "reasons_for_departing_recorded",
    "Are the reasons for that on record?",
    "the minutes or the decision notice",
    known=KnownFrom.DECISION,
    about=About.DECISION,
    by=DEMOCRATIC_SERVICES,
)

DEPARTURES_EXPLAINED: Final = promise(
    "m4",
    "A decision that goes against main themes says why",
    ELECTED_MEMBERS,
    when(
        ~yes(_DEPARTS),
        Outcome.NOT_APPLICABLE,
        "The decision goes against no main theme of the responses.",
    ),
    when(
        yes(_REASONS),
        Outcome.MET,
        "The decision goes against a main theme, as members may decide, and says why.",
    ),
    otherwise(
        Outcome.NOT_MET,
        "The decision goes against a main theme, as members may decide; no reasons are on record.",
    ),
    sources=(MEMBERS,),
    examples=(
        shown(Outcome.NOT_APPLICABLE, decision_departs_from_main_theme=False),
        shown(
            Outcome.MET,
            decision_departs_from_main_theme=True,
            reasons_for_departing_recorded=True,
        ),
        shown(
            Outcome.NOT_MET,
            decision_departs_from_main_theme=True,
            reasons_for_departing_recorded=False,
        ),
    ),
    remedy="Record the reasons, and feed them back.",
    who=DEMOCRATIC_SERVICES,
    at="decisions[].outcome",
    per_round=False,
)

_MINUTED: Final = asked(
    "consideration_shown_in_minutes",
    "Do the minutes or the report show how the responses were taken into account?",
    "the minutes, with the reference",
    known=KnownFrom.DECISION,
    about=About.DECISION,
    by=DEMOCRATIC_SERVICES,
)

CONSIDERATION_SHOWN: Final = kept_if(
    "m5",
    "It is on record how the responses were taken into account",
    ELECTED_MEMBERS,
    _MINUTED,
    met="The record shows how the responses were taken into account.",
    not_met="The record does not show how the responses were taken into account.",
    sources=(MEMBERS,),
    remedy="Record for each theme what was made of it.",
    who=DEMOCRATIC_SERVICES,
    at="decisions[].outcome",
    per_round=False,
)

_ANSWERED: Final = asked(
    "each_theme_answered",
    "Has each theme an answer: changed, not changed and why, or outside and why?",
    "the feedback report",
    known=KnownFrom.DECISION,
    about=About.REPORT,
    read=_answered,
    read_from="feedback.themes[].done or not_taken_forward_because, where each theme has one",
)
_ANSWERS_PUBLISHED: Final = asked(
    "answers_published",
    "Are those answers published?",
    "the feedback report, where it is published",
    known=KnownFrom.DECISION,
    about=About.REPORT,
)

USE_EXPLAINED: Final = kept_if(
    "f1",
    "People learn what was done with what they said",
    FEEDBACK,
    _ANSWERED,
    _ANSWERS_PUBLISHED,
    met="Each theme has an answer, and the answers are published.",
    not_met="A theme has no answer, or the answers are not published.",
    sources=(INTRODUCTION, PROCESS, OPENING_2015),
    remedy="Say for each theme what was said, what was done, and if nothing, why not; publish it.",
    at="feedback.themes",
    per_round=False,
)

_PROMISED_BY: Final = asked(
    "feedback_promised_by",
    "By which day was feedback promised?",
    "the materials",
    known=KnownFrom.LAUNCH,
    about=About.REPORT,
    takes=FactType.DATE,
    read=_promised,
    read_from="feedback.promised, its last day",
)
_PUBLISHED_ON: Final = asked(
    "feedback_published_on",
    "On which day did people hear what was said and decided?",
    "the published report",
    known=KnownFrom.DECISION,
    about=About.REPORT,
    takes=FactType.DATE,
    read=_published,
    read_from="feedback.published, where it is a day",
)
_CAME_IN_TIME: Final = asked(
    "feedback_came_in_time",
    "Did people hear what was said and decided by the day promised?",
    "the published report and the promise",
    known=KnownFrom.DECISION,
    about=About.REPORT,
    read=_in_time,
    read_from="feedback_promised_by and feedback_published_on",
    needs=(_PROMISED_BY, _PUBLISHED_ON),
)
_BY_ROUTE: Final = asked(
    "feedback_came_by_promised_route",
    "Did they hear it by the route promised?",
    "the published report and the promise",
    known=KnownFrom.DECISION,
    about=About.REPORT,
)

FED_BACK: Final = kept_if(
    "f2",
    "Feedback comes as promised",
    FEEDBACK,
    _CAME_IN_TIME,
    _BY_ROUTE,
    met="Feedback came by the day and the route promised.",
    not_met="Feedback did not come by the day and the route promised.",
    sources=(INTRODUCTION, PROCESS, OPENING_2015),
    examples=(
        shown(
            Outcome.MET,
            feedback_promised_by=date(2027, 1, 29),
            feedback_published_on=date(2027, 1, 29),
            feedback_came_by_promised_route=True,
        ),
        shown(
            Outcome.NOT_MET,
            feedback_promised_by=date(2027, 1, 29),
            feedback_published_on=date(2027, 1, 30),
            feedback_came_by_promised_route=True,
        ),
    ),
    remedy="Feed back now, by the route promised, and say that it is late.",
    at="feedback.published",
    per_round=False,
)

_REVIEW: Final = asked(
    "review_covers",
    "Which of these does the review after it cover?",
    "the review, with its date and who made it",
    known=KnownFrom.REVIEW,
    about=About.REPORT,
    takes=FactType.CHOICES,
    choices=("process", "outcomes", "effectiveness", "lessons"),
)

REVIEWED: Final = promise(
    "f3",
    "It is reviewed: process, outcomes, effectiveness, lessons",
    FEEDBACK,
    when(
        every(*(includes(_REVIEW, part) for part in _REVIEW.choices)),
        Outcome.MET,
        "The review covers all four parts.",
    ),
    otherwise(Outcome.NOT_MET, "The review covers {review_covers} and leaves out the rest."),
    sources=(PROCESS, COMPLIANCE),
    examples=(
        shown(Outcome.MET, review_covers=list(_REVIEW.choices)),
        shown(Outcome.NOT_MET, review_covers=["process", "outcomes", "effectiveness"]),
    ),
    remedy="Review what is left out, with a date and a name.",
    at="feedback.lessons",
    per_round=False,
)

RULES: Final = (
    IMPARTIAL,
    RESULTS_BEFORE_MEMBERS,
    ONE_INPUT_AMONG_OTHERS,
    DEPARTURES_EXPLAINED,
    CONSIDERATION_SHOWN,
    USE_EXPLAINED,
    FED_BACK,
    REVIEWED,
)
"""The promises of this part, in the order of a report."""

__all__ = (
    "CONSIDERATION_SHOWN",
    "DEMOCRATIC_SERVICES",
    "DEPARTURES_EXPLAINED",
    "FED_BACK",
    "IMPARTIAL",
    "MONITORING_OFFICER",
    "ONE_INPUT_AMONG_OTHERS",
    "RESULTS_BEFORE_MEMBERS",
    "REVIEWED",
    "RULES",
    "USE_EXPLAINED",
)
