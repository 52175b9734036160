"""Those who should be asked: whom a duty or a choice to consult must reach."""

from __future__ import annotations

from typing import Final

from engage.law import cases
from engage.law.complaints import no_complaint
from engage.law.duty_to_consult import DUTY_TO_CONSULT
from engage.law.duty_to_consult_facts import (
    LEAVING_OUT_GROUP_JUDGED_FAIR,
    LIMIT_OF_DUTY,
    LOST_INVITATIONS_JUDGED_HARMLESS,
    ONLY_TOLD_CLAIMED,
    PEOPLE_TOLD_COULD_ANSWER,
)
from engage.law.factors import (
    GENERAL_MEASURE,
    MUCH_TO_LOSE,
    OUTSIDE_URGENCY,
    PARTICULAR_MEASURE,
    RIGHT_KEPT,
    UNHEARD_BEAR_IT,
)
from engage.law.kinds import CONSULTATION, NOBODY_ASKED
from engage.law.legitimate_expectation import OWED, OWED_TO_SOMEBODY, STATUTE_ALONE
from engage.law.vocabulary import AFFECTED_GROUP_NOT_ASKED, INVITATIONS_KNOWN_LOST
from engage.outcomes import Outcome
from engage.rules import Rule, example, judge, otherwise, weighs, when
from engage.triggers import ALWAYS, is_, yes

_GROUP_IS_OUTSIDE: Final = STATUTE_ALONE & is_(LIMIT_OF_DUTY, "power_only", "other_people")
_LEFT_OUT_WEIGHS_FOR: Final = (
    weighs(
        is_(LIMIT_OF_DUTY, "power_only"),
        "Legal services read the provision as a power to consult, and not a duty.",
    ),
    weighs(
        is_(LIMIT_OF_DUTY, "other_people"),
        "Legal services read the provision as naming other people.",
    ),
    OUTSIDE_URGENCY,
    RIGHT_KEPT,
    GENERAL_MEASURE,
)
_LEFT_OUT_WEIGHS_AGAINST: Final = (*MUCH_TO_LOSE, UNHEARD_BEAR_IT, PARTICULAR_MEASURE)

AFFECTED_ASKED: Final = Rule(
    id="consult.affected-asked",
    title="Those whom the law names, or who would lose by it, are asked",
    heading=DUTY_TO_CONSULT,
    authority=(cases.REGAS, cases.ARTICLE_39, cases.HELP_REFUGEES),
    branches=(
        when(NOBODY_ASKED, Outcome.NOT_APPLICABLE, "Nobody was asked at all."),
        when(
            ~OWED & ~CONSULTATION,
            Outcome.NOT_APPLICABLE,
            "This is not a consultation, and nothing on record shows that one is owed.",
        ),
        judge(
            yes(AFFECTED_GROUP_NOT_ASKED) & _GROUP_IS_OUTSIDE,
            LEAVING_OUT_GROUP_JUDGED_FAIR,
            "A group that would lose by the proposal was not asked; legal services read the "
            "provision as not reaching it ({limit_of_duty}).",
            weighs_for=_LEFT_OUT_WEIGHS_FOR,
            weighs_against=_LEFT_OUT_WEIGHS_AGAINST,
        ),
        when(
            yes(AFFECTED_GROUP_NOT_ASKED) & OWED_TO_SOMEBODY,
            Outcome.NOT_MET,
            "Consultation is owed, and a group that the law names or that would lose by the "
            "proposal was not asked, nor anyone who speaks for it.",
        ),
        judge(
            yes(AFFECTED_GROUP_NOT_ASKED),
            LEAVING_OUT_GROUP_JUDGED_FAIR,
            "A group that would lose by the proposal was not asked. A body that chooses to consult "
            "may choose whom, within fairness.",
            weighs_for=_LEFT_OUT_WEIGHS_FOR,
            weighs_against=_LEFT_OUT_WEIGHS_AGAINST,
        ),
        otherwise(
            Outcome.MET, "No group that the law names or that would lose by it was left out."
        ),
    ),
    remedy="Ask them now and extend the time. Urgency may shorten; it does not excuse hearing one "
    "side.",
    examples=(
        example(Outcome.NOT_MET, statute_requires_consultation=True, affected_group_not_asked=True),
        example(
            Outcome.FOR_JUDGEMENT,
            statute_requires_consultation=False,
            promise_to_consult_recorded=False,
            number_of_past_decisions_of_this_kind=0,
            withdraws_or_reduces_existing_benefit=False,
            affected_group_not_asked=True,
        ),
        example(Outcome.MET, affected_group_not_asked=False),
        example(Outcome.NOT_APPLICABLE, form_of_exercise="nobody_asked"),
        example(Outcome.UNCLEAR),
    ),
    at="audiences",
    who="engagement officer",
)

INVITED_TO_ANSWER: Final = Rule(
    id="consult.invited-to-answer",
    title="Those who are told of a proposal are also invited to answer",
    heading=DUTY_TO_CONSULT,
    authority=(cases.AMA, cases.BAKER),
    branches=(
        no_complaint(yes(ONLY_TOLD_CLAIMED), is_(PEOPLE_TOLD_COULD_ANSWER, "none")),
        when(NOBODY_ASKED, Outcome.NOT_APPLICABLE, "Nobody was asked at all."),
        when(
            ~OWED & ~CONSULTATION,
            Outcome.NOT_APPLICABLE,
            "This is not a consultation, and nothing on record shows that one is owed.",
        ),
        when(
            is_(PEOPLE_TOLD_COULD_ANSWER, "told_how_and_by_when"),
            Outcome.MET,
            "They were told how to answer and by when.",
        ),
        when(
            is_(PEOPLE_TOLD_COULD_ANSWER, "answered_unasked_and_reported"),
            Outcome.MET,
            "They answered unasked, and whoever decided had what they said.",
        ),
        judge(
            _GROUP_IS_OUTSIDE,
            LEAVING_OUT_GROUP_JUDGED_FAIR,
            "A group was told of the proposal and had no chance to answer; legal services read the "
            "provision as not reaching it ({limit_of_duty}).",
            weighs_for=_LEFT_OUT_WEIGHS_FOR,
            weighs_against=_LEFT_OUT_WEIGHS_AGAINST,
        ),
        when(
            OWED_TO_SOMEBODY,
            Outcome.NOT_MET,
            "Consultation is owed, and a group that the law names or that would lose by the "
            "proposal was told of it and had no chance to answer.",
        ),
        judge(
            ALWAYS,
            LEAVING_OUT_GROUP_JUDGED_FAIR,
            "A group was told of the proposal and had no chance to answer. A body that chooses to "
            "consult may choose whom, within fairness.",
            weighs_for=_LEFT_OUT_WEIGHS_FOR,
            weighs_against=_LEFT_OUT_WEIGHS_AGAINST,
        ),
    ),
    remedy="Write to them with how to answer and by when, and hold the decision until they have.",
    examples=(
        example(Outcome.NOT_APPLICABLE),
        example(
            Outcome.MET, only_told_claimed=True, people_told_could_answer="told_how_and_by_when"
        ),
        example(Outcome.NOT_MET, only_told_claimed=True, people_told_could_answer="none"),
        example(
            Outcome.FOR_JUDGEMENT,
            statute_requires_consultation=False,
            promise_to_consult_recorded=False,
            number_of_past_decisions_of_this_kind=0,
            withdraws_or_reduces_existing_benefit=False,
            only_told_claimed=True,
            people_told_could_answer="none",
        ),
        example(Outcome.UNCLEAR, only_told_claimed=True),
    ),
    at="audiences",
    who="engagement officer",
)

INVITATIONS_ARRIVED: Final = Rule(
    id="consult.invitations-arrived",
    title="Invitations known to be lost are made good",
    heading=DUTY_TO_CONSULT,
    authority=(cases.WAINWRIGHT,),
    branches=(
        when(NOBODY_ASKED, Outcome.NOT_APPLICABLE, "Nobody was asked at all."),
        when(
            ~yes(INVITATIONS_KNOWN_LOST),
            Outcome.NOT_APPLICABLE,
            "No letters or notices are known to have gone astray.",
        ),
        judge(
            ALWAYS,
            LOST_INVITATIONS_JUDGED_HARMLESS,
            "Letters or notices meant for particular people did not arrive and were not replaced.",
            weighs_against=MUCH_TO_LOSE,
        ),
    ),
    remedy="Send them again, and extend the time for those people.",
    examples=(
        example(Outcome.NOT_APPLICABLE, invitations_known_lost=False),
        example(Outcome.FOR_JUDGEMENT, invitations_known_lost=True),
        example(Outcome.MET, invitations_known_lost=True, lost_invitations_judged_harmless=True),
        example(
            Outcome.NOT_MET, invitations_known_lost=True, lost_invitations_judged_harmless=False
        ),
        example(Outcome.UNCLEAR),
    ),
    at="rounds[].channels",
    who="engagement officer",
)

RULES: Final = (AFFECTED_ASKED, INVITED_TO_ANSWER, INVITATIONS_ARRIVED)
"""These rules in the order of a report."""

__all__ = ("AFFECTED_ASKED", "INVITATIONS_ARRIVED", "INVITED_TO_ANSWER", "RULES")
