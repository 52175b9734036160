"""Gunning 4: what people said is conscientiously considered before the decision."""

from __future__ import annotations

from typing import Final

from engage.law import cases
from engage.law.gunning.consideration_facts import (
    DECISION_MAKER_KNEW_POINT,
    LEFT_OUT_POINT_JUDGED_IMMATERIAL,
    POINT_LEFT_OUT_OF_REPORT,
    POINT_NOTED_AS_NOT_BEARING,
    RECOMMENDATION_CHANGED_AFTER_CLOSE,
    REPORT_TO_DECISION_MAKER,
    RESPONSES_IN_TIME_ANALYSED,
    RESPONSES_REPORTED_WITH_NEW_RECOMMENDATION,
    UNREAD_REPLIES_JUDGED_IMMATERIAL,
)
from engage.law.gunning.headings import CONSCIENTIOUS_CONSIDERATION
from engage.law.gunning.lines import NOBODY_WAS_ASKED
from engage.law.kinds import BINDS
from engage.outcomes import Outcome
from engage.rules import Rule, example, judge, otherwise, when
from engage.triggers import ALWAYS, is_, yes

ANALYSED: Final = Rule(
    id="gunning.4.analysed",
    title="Every reply received in time is read and dealt with by one method",
    heading=CONSCIENTIOUS_CONSIDERATION,
    authority=(cases.HELP_REFUGEES,),
    binds=BINDS,
    branches=(
        NOBODY_WAS_ASKED,
        when(
            yes(RESPONSES_IN_TIME_ANALYSED),
            Outcome.MET,
            "Every reply received in time was read and dealt with by one written method.",
        ),
        judge(
            ALWAYS,
            UNREAD_REPLIES_JUDGED_IMMATERIAL,
            "Some replies received in time were not read and dealt with by the one method.",
        ),
    ),
    remedy="Read them before the decision is taken, by the same method as the rest.",
    examples=(
        example(Outcome.MET, responses_in_time_analysed=True),
        example(Outcome.FOR_JUDGEMENT, responses_in_time_analysed=False),
        example(
            Outcome.NOT_MET,
            responses_in_time_analysed=False,
            unread_replies_judged_immaterial=False,
        ),
        example(Outcome.NOT_APPLICABLE, form_of_exercise="nobody_asked"),
        example(Outcome.UNCLEAR),
    ),
    at="feedback.counts",
    who="analyst",
)

_MISSED: Final = (
    is_(REPORT_TO_DECISION_MAKER, "summary")
    & yes(POINT_LEFT_OUT_OF_REPORT)
    & ~yes(DECISION_MAKER_KNEW_POINT)
)

REACHED_DECISION_MAKER: Final = Rule(
    id="gunning.4.reached-decision-maker",
    title="What people said reaches whoever decides",
    heading=CONSCIENTIOUS_CONSIDERATION,
    authority=(cases.STEPHENSON, cases.KOHLER, cases.HS2, cases.NAHS, cases.POSSIBLE),
    binds=BINDS,
    branches=(
        NOBODY_WAS_ASKED,
        when(
            is_(REPORT_TO_DECISION_MAKER, "nothing"),
            Outcome.NOT_MET,
            "Nothing of what people said was before whoever decided.",
        ),
        judge(
            _MISSED & yes(POINT_NOTED_AS_NOT_BEARING),
            LEFT_OUT_POINT_JUDGED_IMMATERIAL,
            "The report leaves out a point that people made; a note of the time says why it could "
            "not bear on the choice.",
        ),
        when(
            _MISSED,
            Outcome.NOT_MET,
            "The report leaves out a point on whether, where or when to go ahead, and whoever decides "
            "had it from nowhere else.",
        ),
        otherwise(
            Outcome.MET,
            "Whoever decided had the {report_to_decision_maker}. Deciding against the majority is "
            "never a fault in itself.",
        ),
    ),
    remedy="Send a supplementary note before the decision, with one line for each missing point.",
    examples=(
        example(Outcome.MET, report_to_decision_maker="responses"),
        example(Outcome.NOT_MET, report_to_decision_maker="nothing"),
        example(
            Outcome.FOR_JUDGEMENT,
            report_to_decision_maker="summary",
            point_left_out_of_report=True,
            decision_maker_knew_point=False,
            point_noted_as_not_bearing=True,
        ),
        example(Outcome.NOT_APPLICABLE, form_of_exercise="nobody_asked"),
        example(Outcome.UNCLEAR, report_to_decision_maker="summary"),
    ),
    at="decisions[].papers",
    who="democratic services",
)

HEAVIER_COURSE: Final = Rule(
    id="gunning.4.heavier-course",
    title="A heavier course recommended afterwards is reported with what people said about it",
    heading=CONSCIENTIOUS_CONSIDERATION,
    authority=(cases.WX,),
    binds=BINDS,
    branches=(
        NOBODY_WAS_ASKED,
        when(
            ~yes(RECOMMENDATION_CHANGED_AFTER_CLOSE),
            Outcome.NOT_APPLICABLE,
            "The recommendation did not change to a heavier course after replies closed.",
        ),
        when(
            yes(RESPONSES_REPORTED_WITH_NEW_RECOMMENDATION),
            Outcome.MET,
            "The later report sets out what people had said about the heavier course.",
        ),
        otherwise(
            Outcome.NOT_MET,
            "The recommendation changed to a heavier course, and the later report does not set out "
            "what people had said about it. An emergency does not excuse that.",
        ),
    ),
    remedy="Report again, with what people said about that course, before it is decided.",
    examples=(
        example(Outcome.NOT_APPLICABLE, recommendation_changed_after_close=False),
        example(
            Outcome.MET,
            recommendation_changed_after_close=True,
            responses_reported_with_new_recommendation=True,
        ),
        example(
            Outcome.NOT_MET,
            recommendation_changed_after_close=True,
            responses_reported_with_new_recommendation=False,
        ),
        example(Outcome.UNCLEAR, recommendation_changed_after_close=True),
    ),
    at="decisions",
    who="democratic services",
)

RULES: Final = (ANALYSED, REACHED_DECISION_MAKER, HEAVIER_COURSE)

__all__ = ("ANALYSED", "HEAVIER_COURSE", "REACHED_DECISION_MAKER", "RULES")
