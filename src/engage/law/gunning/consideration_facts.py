"""
Facts for the fourth Gunning principle: responses conscientiously taken into account.

They follow the responses from the analyst's desk to whoever takes the decision.
"""

from typing import Final

from engage.facts import About, Fact, FactKind, FactType
from engage.law import readings
from engage.law.vocabulary import CLOSED_ON, DECISION_RECORDED_ON
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

REPORT_DISPUTED = Fact(
    id="report_disputed",
    question=(
        "Has anybody said in writing that the decision-maker was told something wrong, or not told "
        "a main point?"
    ),
    type=FactType.YES_NO,
    kind=FactKind.EXCUSE,
    about=About.REPORT,
    known_from=KnownFrom.REPORT,
    recorded_by="legal services",
    evidence="the letter, with the passage complained of",
)

REPORT_ON_MAIN_POINTS = Fact(
    id="report_on_main_points",
    question=(
        "Checked against the responses and the evidence, what does the report say on each main "
        "point?"
    ),
    type=FactType.CHOICE,
    choices=("all_there_and_right", "put_right_before_decision", "something_wrong_or_left_out"),
    choice_notes=(
        "A main point is one on which the report rests its recommendation, a condition that the "
        "law sets, or an effect named in the impact assessment."
    ),
    about=About.REPORT,
    known_from=KnownFrom.REPORT,
    ask_again_at=KnownFrom.DECISION,
    recorded_by="analyst",
    evidence="the report set beside the responses and the evidence, point by point",
)

REPORT_FAULT_JUDGED_IMMATERIAL = Fact(
    id="report_fault_judged_immaterial",
    question=(
        "Does the monitoring officer judge that the decision-maker knew enough in spite of what "
        "the report has wrong or leaves out?"
    ),
    type=FactType.YES_NO,
    kind=FactKind.JUDGEMENT,
    about=About.REPORT,
    known_from=KnownFrom.REPORT,
    recorded_by="monitoring officer",
    evidence="the monitoring officer's advice, in writing",
)

EFFECTS_WEIGHED = Fact(
    id="effects_weighed",
    question=(
        "Does the record of the decision say what was made of the effects on people, and not only "
        "that they were reported?"
    ),
    type=FactType.YES_NO,
    about=About.DECISION,
    known_from=KnownFrom.DECISION,
    recorded_by="democratic services",
    evidence="the minute or decision notice, with its reasons",
)

COUNTER_PROPOSAL_CLAIMED = Fact(
    id="counter_proposal_claimed",
    question=(
        "Has anybody said in writing that a counter-proposal they had worked out, on a point the "
        "document asks about, was not assessed?"
    ),
    type=FactType.YES_NO,
    kind=FactKind.EXCUSE,
    about=About.REPORT,
    known_from=KnownFrom.REPORT,
    recorded_by="legal services",
    evidence="the letter, and the counter-proposal",
)

COUNTER_PROPOSAL_ASSESSED = Fact(
    id="counter_proposal_assessed",
    question="What was done with that counter-proposal before the decision?",
    type=FactType.CHOICE,
    choices=("assessed_and_reported", "assessed_not_reported", "reported_not_assessed", "neither"),
    choice_notes=(
        "assessed_and_reported: what it would do was worked out, and the decision-maker was told. "
        "assessed_not_reported: it was worked out, and the decision-maker was not told. "
        "reported_not_assessed: the decision-maker had it, as it was put, and no more. neither: "
        "nobody worked on it and the decision-maker did not have it."
    ),
    about=About.REPORT,
    known_from=KnownFrom.REPORT,
    ask_again_at=KnownFrom.DECISION,
    recorded_by="service lead",
    evidence="the assessment, with its date, and the page of the report",
)

COUNTER_PROPOSAL_NOTED_AS_OUTSIDE = Fact(
    id="counter_proposal_noted_as_outside",
    question=(
        "Was it noted, before the decision, why that counter-proposal could not bear on the choice?"
    ),
    type=FactType.YES_NO,
    kind=FactKind.EXCUSE,
    about=About.REPORT,
    known_from=KnownFrom.REPORT,
    recorded_by="service lead",
    evidence="the note and its date",
)

COUNTER_PROPOSAL_JUDGED_IMMATERIAL = Fact(
    id="counter_proposal_judged_immaterial",
    question=(
        "Does the monitoring officer judge that the decision-maker could do without more on that "
        "counter-proposal?"
    ),
    type=FactType.YES_NO,
    kind=FactKind.JUDGEMENT,
    about=About.REPORT,
    known_from=KnownFrom.REPORT,
    recorded_by="monitoring officer",
    evidence="the monitoring officer's advice, in writing",
)

MONTHS_FROM_CLOSE_TO_DECISION = Fact(
    id="months_from_close_to_decision",
    question="How many whole months lie between the close and the decision that uses the results?",
    type=FactType.NUMBER,
    about=About.DECISION,
    known_from=KnownFrom.REPORT,
    recorded_by="democratic services",
    evidence="the closing date and the date of the decision",
    unit="months",
    note="No number of months is too many in itself: it is read with what came in since.",
    read_from="rounds[].closes to decisions[].made",
    read=readings.months_from_close_to_decision,
    needs=(DECISION_RECORDED_ON, CLOSED_ON),
)

LAST_RESPONSE_READ = Fact(
    id="last_response_read",
    question="By when had every response been read?",
    type=FactType.CHOICE,
    choices=("before_recommendation", "before_decision", "not_before_decision"),
    choice_notes=(
        "before_recommendation: when the recommendation was written. before_decision: after that, "
        "and before it was decided. not_before_decision: some were read only afterwards, or never."
    ),
    about=About.REPORT,
    known_from=KnownFrom.REPORT,
    ask_again_at=KnownFrom.DECISION,
    recorded_by="analyst",
    evidence="the log of responses: when each came in and when it was read",
)

REPLIES_OUTSIDE_THE_FORM = Fact(
    id="replies_outside_the_form",
    question=(
        "What was done with responses that did not come on the form, such as letters, petitions "
        "and things said at meetings?"
    ),
    type=FactType.CHOICE,
    choices=("there_were_none", "handled_like_the_rest", "handled_apart", "set_aside"),
    about=About.REPORT,
    known_from=KnownFrom.REPORT,
    recorded_by="analyst",
    evidence="the log of responses and the written method",
)

BALANCE_OF_REPLIES = Fact(
    id="balance_of_replies",
    question="How did the responses that were counted divide on whether to go ahead?",
    type=FactType.CHOICE,
    choices=("most_for", "most_against", "even", "not_asked_or_counted"),
    about=About.REPORT,
    known_from=KnownFrom.REPORT,
    recorded_by="analyst",
    evidence="the counts",
    note="To decide against the greater number is never a finding.",
    read_from="feedback.counts, where there is one of support and one of objections",
    read=readings.balance_of_replies,
)

REASONS_FOR_GOING_AGAINST_RECORDED = Fact(
    id="reasons_for_going_against_recorded",
    question="If the decision goes against most of those who responded, does its record say why?",
    type=FactType.YES_NO,
    about=About.DECISION,
    known_from=KnownFrom.DECISION,
    recorded_by="democratic services",
    evidence="the reasons in the minute or decision notice",
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
    REPORT_DISPUTED,
    REPORT_ON_MAIN_POINTS,
    REPORT_FAULT_JUDGED_IMMATERIAL,
    EFFECTS_WEIGHED,
    COUNTER_PROPOSAL_CLAIMED,
    COUNTER_PROPOSAL_ASSESSED,
    COUNTER_PROPOSAL_NOTED_AS_OUTSIDE,
    COUNTER_PROPOSAL_JUDGED_IMMATERIAL,
    MONTHS_FROM_CLOSE_TO_DECISION,
    LAST_RESPONSE_READ,
    REPLIES_OUTSIDE_THE_FORM,
    BALANCE_OF_REPLIES,
    REASONS_FOR_GOING_AGAINST_RECORDED,
)
"""These facts in the order in which a report asks for them."""

__all__ = (
    "BALANCE_OF_REPLIES",
    "COUNTER_PROPOSAL_ASSESSED",
    "COUNTER_PROPOSAL_CLAIMED",
    "COUNTER_PROPOSAL_JUDGED_IMMATERIAL",
    "COUNTER_PROPOSAL_NOTED_AS_OUTSIDE",
    "DECISION_MAKER_KNEW_POINT",
    "EFFECTS_WEIGHED",
    "FACTS",
    "LAST_RESPONSE_READ",
    "LEFT_OUT_POINT_JUDGED_IMMATERIAL",
    "MONTHS_FROM_CLOSE_TO_DECISION",
    "POINT_LEFT_OUT_OF_REPORT",
    "POINT_NOTED_AS_NOT_BEARING",
    "REASONS_FOR_GOING_AGAINST_RECORDED",
    "RECOMMENDATION_CHANGED_AFTER_CLOSE",
    "REPLIES_OUTSIDE_THE_FORM",
    "REPORT_DISPUTED",
    "REPORT_FAULT_JUDGED_IMMATERIAL",
    "REPORT_ON_MAIN_POINTS",
    "REPORT_TO_DECISION_MAKER",
    "RESPONSES_IN_TIME_ANALYSED",
    "RESPONSES_REPORTED_WITH_NEW_RECOMMENDATION",
    "UNREAD_REPLIES_JUDGED_IMMATERIAL",
)
