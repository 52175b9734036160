"""The duty to consult: where consultation is owed or chosen, people are asked."""

from __future__ import annotations

from typing import Final

from engage.law import cases
from engage.law.duty_to_consult_facts import (
    ASKING_WITHOUT_A_PROPOSAL_JUDGED_ENOUGH,
    BUDGET_FIGURE_FIRMNESS,
    CHANGED_SINCE_EARLIER_CONSULTATION,
    CHANGES_UNDER_BUDGET_TO_BE_CONSULTED_ON,
    DUTY_JUDGED_DONE_WITHOUT_ASKING_NOW,
    EARLIER_CONSULTATION_RELIED_ON,
    LIMIT_OF_DUTY,
    MONTHS_SINCE_EARLIER_CONSULTATION,
    SOUNDINGS_JUDGED_ENOUGH,
)
from engage.law.factors import (
    ASKED_AT_THE_END,
    ASKED_FOR_VIEWS,
    ASKED_ONLY_HOW,
    CHANCES_TO_COME,
    GENERAL_MEASURE,
    MUCH_TO_LOSE,
    OUTSIDE_URGENCY,
    OWN_HASTE,
    PARTICULAR_MEASURE,
    RIGHT_KEPT,
    UNHEARD_BEAR_IT,
)
from engage.law.hearing_facts import WHAT_PEOPLE_WERE_ASKED_FOR, WHAT_THE_QUESTIONS_PUT
from engage.law.kinds import ASKED, CONSULTATION, NOBODY_ASKED, PROPOSAL_PUT, SOUNDINGS
from engage.law.legitimate_expectation import (
    EXCEPTIONAL,
    LOST_BENEFIT,
    OWED,
    STATUTE,
    STATUTE_ALONE,
)
from engage.law.vocabulary import (
    AFFECTED_GROUP_NOT_ASKED,
    DECIDED_PROPOSAL_PUT_FIRST,
    MADE_BY_INSTRUMENT_LAID_BEFORE_PARLIAMENT,
    MEASURE_IS_TIME_LIMITED,
)
from engage.outcomes import Outcome
from engage.rules import Heading, Rule, example, judge, otherwise, weighs, when
from engage.triggers import at_least, includes, is_, yes

DUTY_TO_CONSULT: Final = Heading(id="duty_to_consult", title="Duty to consult")

_RELIES_ON_EARLIER: Final = is_(
    EARLIER_CONSULTATION_RELIED_ON, "same_proposal", "policy_foreseeing_this_rule"
)
_CHANGED_SINCE: Final = includes(
    CHANGED_SINCE_EARLIER_CONSULTATION,
    "who_is_affected",
    "size_of_effect",
    "other_ways",
    "money_available",
    "law_or_policy",
)
_MONTHS_KNOWN: Final = at_least(MONTHS_SINCE_EARLIER_CONSULTATION, 0)

_NOT_NOW_WEIGHS_FOR: Final = (
    weighs(
        is_(EARLIER_CONSULTATION_RELIED_ON, "same_proposal"),
        "An earlier consultation was about this very proposal.",
    ),
    weighs(
        is_(EARLIER_CONSULTATION_RELIED_ON, "policy_foreseeing_this_rule"),
        "A policy that was consulted on told people that a rule of this kind would follow.",
    ),
    weighs(~_CHANGED_SINCE, "Nothing that bears on it has changed since people were consulted."),
    weighs(
        ~_CHANGED_SINCE & _MONTHS_KNOWN,
        "That was {months_since_earlier_consultation} months before this decision.",
    ),
    weighs(
        is_(BUDGET_FIGURE_FIRMNESS, "estimate", "ceiling_that_can_be_raised"),
        "The budget figure can still move: {budget_figure_firmness}.",
    ),
    CHANCES_TO_COME,
    RIGHT_KEPT,
    GENERAL_MEASURE,
)
_NOT_NOW_WEIGHS_AGAINST: Final = (
    weighs(
        _CHANGED_SINCE,
        "Since people were consulted, this has changed: {changed_since_earlier_consultation}.",
    ),
    weighs(
        _CHANGED_SINCE & _MONTHS_KNOWN,
        "That is {months_since_earlier_consultation} months ago.",
    ),
    weighs(is_(BUDGET_FIGURE_FIRMNESS, "fixed"), "Nothing lets the budget figure move."),
    *MUCH_TO_LOSE,
    PARTICULAR_MEASURE,
    UNHEARD_BEAR_IT,
)
SOMEBODY_ASKED: Final = Rule(
    id="consult.somebody-asked",
    title="Where consultation is owed, people are asked",
    heading=DUTY_TO_CONSULT,
    authority=(
        cases.PLANTAGENET,
        cases.COUGHLAN,
        cases.SHAW,
        cases.ARTICLE_39,
        cases.HELP_REFUGEES,
        cases.REGAS,
        cases.LH_SHROPSHIRE,
        cases.TILLEY,
    ),
    branches=(
        judge(
            OWED
            & NOBODY_ASKED
            & (_RELIES_ON_EARLIER | yes(CHANGES_UNDER_BUDGET_TO_BE_CONSULTED_ON)),
            DUTY_JUDGED_DONE_WITHOUT_ASKING_NOW,
            "Consultation is owed and nobody was asked now; the body relies on an earlier "
            "consultation, or on consulting about each change under the budget.",
            weighs_for=_NOT_NOW_WEIGHS_FOR,
            weighs_against=_NOT_NOW_WEIGHS_AGAINST,
        ),
        judge(
            NOBODY_ASKED
            & STATUTE_ALONE
            & ~EXCEPTIONAL
            & is_(LIMIT_OF_DUTY, "power_only", "other_purpose", "review_at_intervals"),
            DUTY_JUDGED_DONE_WITHOUT_ASKING_NOW,
            "A statute speaks of consulting and nobody was asked; legal services read it as "
            "stopping short of this decision ({limit_of_duty}).",
            weighs_for=_NOT_NOW_WEIGHS_FOR,
            weighs_against=_NOT_NOW_WEIGHS_AGAINST,
        ),
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
                OUTSIDE_URGENCY,
                weighs(yes(MEASURE_IS_TIME_LIMITED), "The measure ends by itself."),
                weighs(
                    ~yes(AFFECTED_GROUP_NOT_ASKED),
                    "Those affected, or people who speak for them, were among those asked.",
                ),
                weighs(
                    yes(MADE_BY_INSTRUMENT_LAID_BEFORE_PARLIAMENT) & ~STATUTE,
                    "The measure goes before Parliament, which counts against a common-law duty.",
                ),
                weighs(
                    is_(EARLIER_CONSULTATION_RELIED_ON, "same_proposal"),
                    "An earlier consultation was about this very proposal.",
                ),
                ASKED_FOR_VIEWS,
                CHANCES_TO_COME,
                RIGHT_KEPT,
                GENERAL_MEASURE,
            ),
            weighs_against=(
                weighs(STATUTE, "A statute asks for consultation."),
                *MUCH_TO_LOSE,
                weighs(
                    yes(AFFECTED_GROUP_NOT_ASKED), "A group that would lose by it was not heard."
                ),
                OWN_HASTE,
                ASKED_ONLY_HOW,
                ASKED_AT_THE_END,
                UNHEARD_BEAR_IT,
                PARTICULAR_MEASURE,
            ),
        ),
        judge(
            OWED & ASKED & ~PROPOSAL_PUT & ~yes(DECIDED_PROPOSAL_PUT_FIRST),
            ASKING_WITHOUT_A_PROPOSAL_JUDGED_ENOUGH,
            "Consultation is owed and people were asked without a proposal before them; some "
            "duties ask only for views or numbers, others for a proposal.",
            weighs_for=(
                weighs(
                    is_(LIMIT_OF_DUTY, "other_purpose", "review_at_intervals"),
                    "Legal services read the provision as asking for something else than views on "
                    "this decision ({limit_of_duty}).",
                ),
                weighs(
                    is_(WHAT_PEOPLE_WERE_ASKED_FOR, "facts_or_figures"),
                    "People were asked for facts or figures that they hold.",
                ),
            ),
            weighs_against=(
                weighs(LOST_BENEFIT, "What is owed is owed for a loss, which people must know of."),
                ASKED_ONLY_HOW,
                weighs(
                    ~includes(
                        WHAT_THE_QUESTIONS_PUT, "whether_at_all", "agree_or_not", "which_option"
                    ),
                    "No question put to people was about whether, or which course, to take.",
                ),
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
            "On what is recorded of these grounds (statute, promise, settled practice, a benefit "
            "relied on, exceptional unfairness), consultation is not shown to be owed. Duties of "
            "which the record does not tell are open and are not counted here. Policy may ask.",
        ),
    ),
    remedy="Ask before deciding.",
    examples=(
        example(
            Outcome.NOT_MET, statute_requires_consultation=True, form_of_exercise="nobody_asked"
        ),
        example(
            Outcome.FOR_JUDGEMENT,
            statute_requires_consultation=True,
            form_of_exercise="informal_soundings",
        ),
        example(
            Outcome.FOR_JUDGEMENT,
            statute_requires_consultation=True,
            form_of_exercise="nobody_asked",
            earlier_consultation_relied_on="same_proposal",
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

RULES: Final = (SOMEBODY_ASKED,)
"""These rules in the order of a report."""

__all__ = ("DUTY_TO_CONSULT", "RULES", "SOMEBODY_ASKED")
