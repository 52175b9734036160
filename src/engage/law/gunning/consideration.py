"""Gunning 4: what people said is conscientiously considered before the decision."""

from __future__ import annotations

from typing import Final

from engage.law import cases
from engage.law.complaints import no_complaint
from engage.law.factors import MUCH_TO_LOSE
from engage.law.gunning.again_facts import NEW_MATERIAL_AFTER_LAUNCH
from engage.law.gunning.consideration_facts import (
    BALANCE_OF_REPLIES,
    COUNTER_PROPOSAL_ASSESSED,
    COUNTER_PROPOSAL_CLAIMED,
    COUNTER_PROPOSAL_JUDGED_IMMATERIAL,
    COUNTER_PROPOSAL_NOTED_AS_OUTSIDE,
    DECISION_MAKER_KNEW_POINT,
    EFFECTS_WEIGHED,
    LAST_RESPONSE_READ,
    LEFT_OUT_POINT_JUDGED_IMMATERIAL,
    MONTHS_FROM_CLOSE_TO_DECISION,
    POINT_LEFT_OUT_OF_REPORT,
    POINT_NOTED_AS_NOT_BEARING,
    REASONS_FOR_GOING_AGAINST_RECORDED,
    RECOMMENDATION_CHANGED_AFTER_CLOSE,
    REPLIES_OUTSIDE_THE_FORM,
    REPORT_DISPUTED,
    REPORT_FAULT_JUDGED_IMMATERIAL,
    REPORT_ON_MAIN_POINTS,
    REPORT_TO_DECISION_MAKER,
    RESPONSES_IN_TIME_ANALYSED,
    RESPONSES_REPORTED_WITH_NEW_RECOMMENDATION,
    UNREAD_REPLIES_JUDGED_IMMATERIAL,
)
from engage.law.gunning.headings import CONSCIENTIOUS_CONSIDERATION
from engage.law.gunning.information_facts import (
    LEGAL_CONDITIONS_SET,
    OTHER_WAY_OUTSIDE_STATED_SCOPE,
    OWN_SUGGESTIONS_INVITED,
)
from engage.law.gunning.lines import NO_PROPOSAL_WAS_PUT, NOBODY_WAS_ASKED
from engage.law.kinds import BINDS
from engage.outcomes import Outcome
from engage.rules import Rule, example, judge, otherwise, weighs, when
from engage.triggers import ALWAYS, at_least, is_, yes

_WEIGHED: Final = weighs(
    yes(EFFECTS_WEIGHED), "The record of the decision says what was made of the effects on people."
)
_NOT_WEIGHED: Final = weighs(
    ~yes(EFFECTS_WEIGHED), "The record of the decision does not say what was made of the effects."
)
_AGAINST_MOST_WITH_REASONS: Final = weighs(
    yes(REASONS_FOR_GOING_AGAINST_RECORDED),
    "The record says why the decision goes against most of those who responded.",
)
_AGAINST_MOST_WITHOUT: Final = weighs(
    ~yes(REASONS_FOR_GOING_AGAINST_RECORDED) & is_(BALANCE_OF_REPLIES, "most_for", "most_against"),
    "Of the replies {balance_of_replies}; the decision goes the other way and its record does not "
    "say why.",
)

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
            weighs_for=(
                weighs(
                    is_(REPLIES_OUTSIDE_THE_FORM, "handled_like_the_rest", "handled_apart"),
                    "Replies that did not come on the form were dealt with too.",
                ),
                weighs(
                    is_(LAST_RESPONSE_READ, "before_recommendation", "before_decision"),
                    "All had been read: {last_response_read}.",
                ),
            ),
            weighs_against=(
                weighs(
                    is_(REPLIES_OUTSIDE_THE_FORM, "set_aside"),
                    "Replies that did not come on the form were set aside.",
                ),
                weighs(
                    is_(LAST_RESPONSE_READ, "not_before_decision"),
                    "Some were read only after the decision, or never.",
                ),
            ),
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
            weighs_for=(_WEIGHED, _AGAINST_MOST_WITH_REASONS),
            weighs_against=(_NOT_WEIGHED, _AGAINST_MOST_WITHOUT, *MUCH_TO_LOSE),
        ),
        when(
            _MISSED,
            Outcome.NOT_MET,
            "The report leaves out a point on whether, where or when to go ahead, and whoever "
            "decides had it from nowhere else.",
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

REPORT_CORRECT: Final = Rule(
    id="gunning.4.report-correct",
    title="Whoever decides is told the main points, and rightly",
    heading=CONSCIENTIOUS_CONSIDERATION,
    authority=(cases.NAHS, cases.WX, cases.TILLEY),
    binds=BINDS,
    branches=(
        no_complaint(
            yes(REPORT_DISPUTED), is_(REPORT_ON_MAIN_POINTS, "something_wrong_or_left_out")
        ),
        NOBODY_WAS_ASKED,
        when(
            is_(REPORT_ON_MAIN_POINTS, "all_there_and_right"),
            Outcome.MET,
            "The report was checked, and every main point is there and right.",
        ),
        when(
            is_(REPORT_ON_MAIN_POINTS, "put_right_before_decision"),
            Outcome.MET,
            "What the report had wrong, or left out, was put right before the decision.",
        ),
        judge(
            ALWAYS,
            REPORT_FAULT_JUDGED_IMMATERIAL,
            "On a main point the report has something wrong or leaves something out. A report may "
            "be less clear than it should be, and the decision-maker know enough.",
            weighs_for=(
                weighs(
                    is_(REPORT_TO_DECISION_MAKER, "responses"),
                    "Whoever decided had the responses themselves.",
                ),
                _WEIGHED,
                _AGAINST_MOST_WITH_REASONS,
            ),
            weighs_against=(
                weighs(yes(LEGAL_CONDITIONS_SET), "The law sets conditions for the decision."),
                _NOT_WEIGHED,
                _AGAINST_MOST_WITHOUT,
                weighs(
                    yes(NEW_MATERIAL_AFTER_LAUNCH) & at_least(MONTHS_FROM_CLOSE_TO_DECISION, 1),
                    "The results were {months_from_close_to_decision} months old at the decision, "
                    "and new material had come in.",
                ),
                *MUCH_TO_LOSE,
            ),
        ),
    ),
    remedy="Send the decision-maker a correcting note before the decision.",
    examples=(
        example(Outcome.NOT_APPLICABLE),
        example(Outcome.MET, report_disputed=True, report_on_main_points="all_there_and_right"),
        example(
            Outcome.FOR_JUDGEMENT,
            report_disputed=True,
            report_on_main_points="something_wrong_or_left_out",
        ),
        example(
            Outcome.NOT_MET,
            report_disputed=True,
            report_on_main_points="something_wrong_or_left_out",
            report_fault_judged_immaterial=False,
        ),
        example(Outcome.UNCLEAR, report_disputed=True),
    ),
    at="decisions[].papers",
    who="democratic services",
)

_COUNTER_WEIGHS_FOR: Final = (
    weighs(
        is_(REPORT_TO_DECISION_MAKER, "responses"), "Whoever decided had the responses themselves."
    ),
    weighs(yes(OTHER_WAY_OUTSIDE_STATED_SCOPE), "The stated scope leaves that other way outside."),
)
_COUNTER_WEIGHS_AGAINST: Final = (
    weighs(yes(OWN_SUGGESTIONS_INVITED), "People were asked for ways of their own."),
    *MUCH_TO_LOSE,
)

COUNTER_PROPOSAL: Final = Rule(
    id="gunning.4.counter-proposal",
    title="A worked counter-proposal is considered by whoever decides",
    heading=CONSCIENTIOUS_CONSIDERATION,
    authority=(cases.HS2, cases.KOHLER, cases.POSSIBLE),
    binds=BINDS,
    branches=(
        no_complaint(
            yes(COUNTER_PROPOSAL_CLAIMED),
            is_(
                COUNTER_PROPOSAL_ASSESSED,
                "assessed_not_reported",
                "reported_not_assessed",
                "neither",
            ),
        ),
        NOBODY_WAS_ASKED,
        NO_PROPOSAL_WAS_PUT,
        when(
            is_(COUNTER_PROPOSAL_ASSESSED, "assessed_and_reported"),
            Outcome.MET,
            "The counter-proposal was assessed, and the decision-maker was told.",
        ),
        judge(
            is_(COUNTER_PROPOSAL_ASSESSED, "neither") & yes(COUNTER_PROPOSAL_NOTED_AS_OUTSIDE),
            COUNTER_PROPOSAL_JUDGED_IMMATERIAL,
            "A counter-proposal was neither assessed nor put to the decision-maker; a note of the "
            "time says why it could not bear on the choice.",
            weighs_for=_COUNTER_WEIGHS_FOR,
            weighs_against=_COUNTER_WEIGHS_AGAINST,
        ),
        judge(
            is_(COUNTER_PROPOSAL_ASSESSED, "neither") & is_(REPORT_TO_DECISION_MAKER, "responses"),
            COUNTER_PROPOSAL_JUDGED_IMMATERIAL,
            "Nobody worked on a counter-proposal and no report brings it out; whoever decided had "
            "the responses themselves.",
            weighs_for=_COUNTER_WEIGHS_FOR,
            weighs_against=_COUNTER_WEIGHS_AGAINST,
        ),
        when(
            is_(COUNTER_PROPOSAL_ASSESSED, "neither"),
            Outcome.NOT_MET,
            "A counter-proposal on a point that the document asks about was neither assessed nor "
            "put to the decision-maker.",
        ),
        judge(
            ALWAYS,
            COUNTER_PROPOSAL_JUDGED_IMMATERIAL,
            "What was done with the counter-proposal stops half way: {counter_proposal_assessed}.",
            weighs_for=_COUNTER_WEIGHS_FOR,
            weighs_against=_COUNTER_WEIGHS_AGAINST,
        ),
    ),
    remedy="Put it to the decision-maker before the decision, with what officers make of it.",
    examples=(
        example(Outcome.NOT_APPLICABLE),
        example(
            Outcome.MET,
            counter_proposal_claimed=True,
            counter_proposal_assessed="assessed_and_reported",
        ),
        example(
            Outcome.NOT_MET,
            counter_proposal_claimed=True,
            counter_proposal_assessed="neither",
            report_to_decision_maker="summary",
        ),
        example(
            Outcome.FOR_JUDGEMENT,
            counter_proposal_claimed=True,
            counter_proposal_assessed="assessed_not_reported",
        ),
        example(Outcome.UNCLEAR, counter_proposal_claimed=True),
    ),
    at="feedback.themes",
    who="service lead",
)

RULES: Final = (
    ANALYSED,
    REACHED_DECISION_MAKER,
    HEAVIER_COURSE,
    REPORT_CORRECT,
    COUNTER_PROPOSAL,
)
"""These rules in the order of a report."""

__all__ = (
    "ANALYSED",
    "COUNTER_PROPOSAL",
    "HEAVIER_COURSE",
    "REACHED_DECISION_MAKER",
    "REPORT_CORRECT",
    "RULES",
)
