"""The duty to consult: where consultation is owed or chosen, the right people are asked."""

from __future__ import annotations

from typing import Final

from engage.law import cases
from engage.law.kinds import ASKED, CONSULTATION, NOBODY_ASKED, PROPOSAL_PUT, SOUNDINGS
from engage.law.legitimate_expectation import LOST_BENEFIT, OWED, OWED_TO_SOMEBODY, STATUTE
from engage.law.legitimate_expectation_facts import (
    ASKING_WITHOUT_A_PROPOSAL_JUDGED_ENOUGH,
    LEAVING_OUT_GROUP_JUDGED_FAIR,
    LOST_INVITATIONS_JUDGED_HARMLESS,
    SOUNDINGS_JUDGED_ENOUGH,
)
from engage.law.vocabulary import (
    AFFECTED_GROUP_NOT_ASKED,
    DECIDED_PROPOSAL_PUT_FIRST,
    INVITATIONS_KNOWN_LOST,
    MADE_BY_INSTRUMENT_LAID_BEFORE_PARLIAMENT,
    MEASURE_IS_TIME_LIMITED,
    URGENT_REASON,
    WHAT_PEOPLE_LOSE,
)
from engage.outcomes import Outcome
from engage.rules import Heading, Rule, example, judge, otherwise, weighs, when
from engage.triggers import ALWAYS, includes, is_, yes

DUTY_TO_CONSULT: Final = Heading(id="duty_to_consult", title="Duty to consult")

NOT_OF_ITS_MAKING: Final = is_(URGENT_REASON, "outside_the_bodys_control")
OF_ITS_OWN_MAKING: Final = is_(URGENT_REASON, "own_timetable")
SERIOUS_LOSS: Final = includes(
    WHAT_PEOPLE_LOSE, "home", "livelihood", "income", "care_or_support", "legal_safeguard"
)
"""The losses that make a proposal weighty for those who bear them."""

SOMEBODY_ASKED: Final = Rule(
    id="consult.somebody-asked",
    title="Where consultation is owed, people are asked",
    heading=DUTY_TO_CONSULT,
    authority=(cases.PLANTAGENET, cases.SHAW, cases.ARTICLE_39, cases.HELP_REFUGEES, cases.REGAS),
    branches=(
        when(
            OWED & NOBODY_ASKED,
            Outcome.NOT_MET,
            "Consultation is owed and nobody outside the body was asked.",
        ),
        judge(
            OWED & SOUNDINGS,
            SOUNDINGS_JUDGED_ENOUGH,
            "Consultation is owed and only chosen people were sounded out.",
            weighs_for=(
                weighs(NOT_OF_ITS_MAKING, "The urgency is recorded and was not of the body's making."),
                weighs(yes(MEASURE_IS_TIME_LIMITED), "The measure ends by itself."),
                weighs(
                    ~yes(AFFECTED_GROUP_NOT_ASKED),
                    "Those affected, or people who speak for them, were among those asked.",
                ),
                weighs(
                    yes(MADE_BY_INSTRUMENT_LAID_BEFORE_PARLIAMENT) & ~STATUTE,
                    "The measure goes before Parliament, which counts against a common-law duty.",
                ),
            ),
            weighs_against=(
                weighs(STATUTE, "A statute asks for consultation."),
                weighs(SERIOUS_LOSS, "People would lose much: {what_people_lose}."),
                weighs(yes(AFFECTED_GROUP_NOT_ASKED), "A group that would lose by it was not heard."),
                weighs(OF_ITS_OWN_MAKING, "The hurry was of the body's own making."),
            ),
        ),
        judge(
            OWED & ASKED & ~PROPOSAL_PUT & ~yes(DECIDED_PROPOSAL_PUT_FIRST),
            ASKING_WITHOUT_A_PROPOSAL_JUDGED_ENOUGH,
            "Consultation is owed and people were asked without a proposal before them; some duties "
            "ask only for views or numbers, others for a proposal.",
            weighs_against=(
                weighs(LOST_BENEFIT, "What is owed is owed for a loss, which people must know of."),
            ),
        ),
        when(OWED, Outcome.MET, "Consultation is owed, and people were asked."),
        when(
            CONSULTATION,
            Outcome.MET,
            "Nothing on record shows that consultation is owed; having chosen to consult, the body "
            "must do it properly.",
        ),
        otherwise(
            Outcome.NOT_APPLICABLE,
            "On the grounds looked at (statute, promise, settled practice, a benefit relied on, "
            "exceptional unfairness) the law found does not ask for consultation. Policy may.",
        ),
    ),
    remedy="Ask before deciding. If the decision is taken, take legal advice on deciding afresh.",
    examples=(
        example(
            Outcome.NOT_MET, statute_requires_consultation=True, form_of_exercise="nobody_asked"
        ),
        example(
            Outcome.FOR_JUDGEMENT,
            statute_requires_consultation=True,
            form_of_exercise="informal_soundings",
        ),
        example(Outcome.MET, statute_requires_consultation=True, form_of_exercise="document"),
        example(
            Outcome.NOT_APPLICABLE,
            form_of_exercise="survey",
            specific_proposal_put=False,
            decided_proposal_put_first=False,
            statute_requires_consultation=False,
            promise_to_consult_recorded=False,
            number_of_past_decisions_of_this_kind=0,
            withdraws_or_reduces_existing_benefit=False,
        ),
        example(
            Outcome.UNCLEAR, statute_requires_consultation=None, form_of_exercise="nobody_asked"
        ),
    ),
    at="rounds[].form",
    who="engagement officer",
)

AFFECTED_ASKED: Final = Rule(
    id="consult.affected-asked",
    title="Those whom the law names, or who would lose by it, are asked",
    heading=DUTY_TO_CONSULT,
    authority=(cases.REGAS, cases.ARTICLE_39),
    branches=(
        when(NOBODY_ASKED, Outcome.NOT_APPLICABLE, "Nobody was asked at all."),
        when(
            ~OWED & ~CONSULTATION,
            Outcome.NOT_APPLICABLE,
            "This is not a consultation, and nothing on record shows that one is owed.",
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
            weighs_for=(
                weighs(NOT_OF_ITS_MAKING, "The urgency is recorded and was not of the body's making."),
            ),
            weighs_against=(
                weighs(SERIOUS_LOSS, "People would lose much: {what_people_lose}."),
            ),
        ),
        otherwise(Outcome.MET, "No group that the law names or that would lose by it was left out."),
    ),
    remedy="Ask them now and extend the time. Urgency may shorten; it does not excuse hearing one side.",
    examples=(
        example(
            Outcome.NOT_MET, statute_requires_consultation=True, affected_group_not_asked=True
        ),
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
            weighs_against=(
                weighs(SERIOUS_LOSS, "People would lose much: {what_people_lose}."),
            ),
        ),
    ),
    remedy="Send them again, and extend the time for those people.",
    examples=(
        example(Outcome.NOT_APPLICABLE, invitations_known_lost=False),
        example(Outcome.FOR_JUDGEMENT, invitations_known_lost=True),
        example(
            Outcome.MET, invitations_known_lost=True, lost_invitations_judged_harmless=True
        ),
        example(
            Outcome.NOT_MET, invitations_known_lost=True, lost_invitations_judged_harmless=False
        ),
        example(Outcome.UNCLEAR),
    ),
    at="rounds[].channels",
    who="engagement officer",
)

RULES: Final = (SOMEBODY_ASKED, AFFECTED_ASKED, INVITATIONS_ARRIVED)

__all__ = (
    "AFFECTED_ASKED",
    "DUTY_TO_CONSULT",
    "INVITATIONS_ARRIVED",
    "NOT_OF_ITS_MAKING",
    "OF_ITS_OWN_MAKING",
    "RULES",
    "SERIOUS_LOSS",
    "SOMEBODY_ASKED",
)
