"""
Facts for the fourth Gunning principle: responses conscientiously taken into account.

They follow the responses from the analyst's desk to whoever takes the decision.
"""

from typing import Final

from engage.facts import About, Fact, FactKind, FactType
from engage.law import readings
from engage.stages import KnownFrom

RESPONSES_IN_TIME_ANALYSED = Fact(
    id="responses_in_time_analysed",
    question=(
        "Has each response that came in time been read and handled, all under a single written "
        "method?"
    ),
    type=FactType.YES_NO,
    about=About.REPORT,
    known_from=KnownFrom.REPORT,
    recorded_by="analyst",
    evidence="the log of responses and the coding frame",
)

REPORT_TO_DECISION_MAKER = Fact(
    id="report_to_decision_maker",
    question="What from the responses was before whoever took the decision?",
    type=FactType.CHOICE,
    choices=("responses", "summary", "nothing"),
    about=About.REPORT,
    known_from=KnownFrom.REPORT,
    recorded_by="democratic services",
    evidence="the pack or submission as it went to them",
)

POINT_LEFT_OUT_OF_REPORT = Fact(
    id="point_left_out_of_report",
    question=(
        "Did any response ask for something, or give a reason, about going ahead at all, about the "
        "place or about the time, which the report nowhere mentions?"
    ),
    type=FactType.YES_NO,
    about=About.REPORT,
    known_from=KnownFrom.REPORT,
    recorded_by="analyst",
    evidence="the report checked against themes and single points",
    read_from="feedback.themes[].in_report",
    read=readings.point_left_out_of_report,
)

DECISION_MAKER_KNEW_POINT = Fact(
    id="decision_maker_knew_point",
    question=(
        "Ahead of the decision, had that point reached the decision-maker in some other paper or "
        "briefing?"
    ),
    type=FactType.YES_NO,
    about=About.DECISION,
    known_from=KnownFrom.DECISION,
    recorded_by="democratic services",
    evidence="that other paper, or the note of the briefing",
)

POINT_NOTED_AS_NOT_BEARING = Fact(
    id="point_noted_as_not_bearing",
    question=(
        "Was it noted, ahead of the decision, why that point could make no difference to the "
        "choice?"
    ),
    type=FactType.YES_NO,
    kind=FactKind.EXCUSE,
    about=About.REPORT,
    known_from=KnownFrom.REPORT,
    recorded_by="analyst",
    evidence="the note and the date on it",
)

LEFT_OUT_POINT_JUDGED_IMMATERIAL = Fact(
    id="left_out_point_judged_immaterial",
    question=(
        "Does the monitoring officer judge that the omitted point could not have altered the "
        "decision?"
    ),
    type=FactType.YES_NO,
    kind=FactKind.JUDGEMENT,
    about=About.REPORT,
    known_from=KnownFrom.REPORT,
    recorded_by="monitoring officer",
    evidence="the monitoring officer's advice, in writing",
)

UNREAD_REPLIES_JUDGED_IMMATERIAL = Fact(
    id="unread_replies_judged_immaterial",
    question=(
        "Does the monitoring officer judge that the responses not dealt with held nothing that the "
        "decision-maker needed?"
    ),
    type=FactType.YES_NO,
    kind=FactKind.JUDGEMENT,
    about=About.REPORT,
    known_from=KnownFrom.REPORT,
    recorded_by="monitoring officer",
    evidence="the monitoring officer's advice, in writing, once those responses have been read",
)

RECOMMENDATION_CHANGED_AFTER_CLOSE = Fact(
    id="recommendation_changed_after_close",
    question=(
        "Once responses had closed, did officers move their recommendation to a course that weighs "
        "more heavily?"
    ),
    type=FactType.YES_NO,
    about=About.REPORT,
    known_from=KnownFrom.REPORT,
    recorded_by="democratic services",
    evidence="the report before and the report after",
)

RESPONSES_REPORTED_WITH_NEW_RECOMMENDATION = Fact(
    id="responses_reported_with_new_recommendation",
    question="Does the later report give what people had to say on that heavier course?",
    type=FactType.YES_NO,
    about=About.REPORT,
    known_from=KnownFrom.DECISION,
    recorded_by="democratic services",
    evidence="the pages of the later report that give it",
)

FACTS: Final = (
    RESPONSES_IN_TIME_ANALYSED,
    REPORT_TO_DECISION_MAKER,
    POINT_LEFT_OUT_OF_REPORT,
    DECISION_MAKER_KNEW_POINT,
    POINT_NOTED_AS_NOT_BEARING,
    LEFT_OUT_POINT_JUDGED_IMMATERIAL,
    UNREAD_REPLIES_JUDGED_IMMATERIAL,
    RECOMMENDATION_CHANGED_AFTER_CLOSE,
    RESPONSES_REPORTED_WITH_NEW_RECOMMENDATION,
)
"""These facts in the order in which a report asks for them."""

__all__ = (
    "DECISION_MAKER_KNEW_POINT",
    "FACTS",
    "LEFT_OUT_POINT_JUDGED_IMMATERIAL",
    "POINT_LEFT_OUT_OF_REPORT",
    "POINT_NOTED_AS_NOT_BEARING",
    "RECOMMENDATION_CHANGED_AFTER_CLOSE",
    "REPORT_TO_DECISION_MAKER",
    "RESPONSES_IN_TIME_ANALYSED",
    "RESPONSES_REPORTED_WITH_NEW_RECOMMENDATION",
    "UNREAD_REPLIES_JUDGED_IMMATERIAL",
)
