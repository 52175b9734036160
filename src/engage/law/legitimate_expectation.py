"""
The grounds on which consultation is owed, and what else people were led to expect.

There is no general duty to consult (Plantagenet).
A statute, a clear promise, a settled practice, the loss of a benefit relied on, and, exceptionally,
a process so unfair that it abuses power, are the ways to one.
"""

from __future__ import annotations

from typing import Final

from engage.catalogues import Ground
from engage.law import cases
from engage.law.complaints import no_complaint
from engage.law.factors import CHANCES_TO_COME, ELECTION_NEAR, MUCH_TO_LOSE
from engage.law.legitimate_expectation_facts import (
    BREAKING_PROMISE_JUDGED_LAWFUL,
    EXCEPTIONAL_UNFAIRNESS_CLAIMED,
    EXCEPTIONAL_UNFAIRNESS_JUDGED,
    LEAVING_PROMISED_STEP_JUDGED_FAIR,
    NUMBER_OF_PAST_CONSULTATIONS_ON_SAME_DECISION,
    NUMBER_OF_PAST_DECISIONS_OF_THIS_KIND,
    PRACTICE_JUDGED_SETTLED,
    PROMISE_IS_UNQUALIFIED,
    PROMISE_JUDGED_CLEAR,
    PROMISE_MADE_BY_OR_FOR_THE_COUNCIL,
    PROMISE_TO_CONSULT_RECORDED,
    PROMISE_TO_KEEP_BENEFIT_RECORDED,
    PROMISED_STEP_CLAIMED,
    PROMISED_STEP_TAKEN,
    PROMISED_STEP_WORDS,
    REASON_FOR_LEAVING_PROMISED_STEP,
    RELIANCE_JUDGED_TO_CALL_FOR_CONSULTATION,
)
from engage.law.vocabulary import (
    CLOSES_A_FACILITY,
    IDENTIFIABLE_GROUP_RELIES_ON_IT,
    STATUTE_REQUIRES_CONSULTATION,
    WITHDRAWS_OR_REDUCES_EXISTING_BENEFIT,
)
from engage.outcomes import Force, Outcome
from engage.rules import Heading, Rule, example, judge, weighs, when
from engage.triggers import ALWAYS, at_least, is_, yes

_SEVERAL: Final = 2
"""Fewer past decisions than this make no practice."""

STATUTE: Final = yes(STATUTE_REQUIRES_CONSULTATION)
CLEAR_PROMISE: Final = yes(PROMISE_IS_UNQUALIFIED) | yes(PROMISE_JUDGED_CLEAR)
PROMISE: Final = (
    yes(PROMISE_TO_CONSULT_RECORDED) & yes(PROMISE_MADE_BY_OR_FOR_THE_COUNCIL) & CLEAR_PROMISE
)
PRACTICE: Final = (
    at_least(NUMBER_OF_PAST_DECISIONS_OF_THIS_KIND, _SEVERAL)
    & at_least(NUMBER_OF_PAST_CONSULTATIONS_ON_SAME_DECISION, _SEVERAL)
    & at_least(NUMBER_OF_PAST_CONSULTATIONS_ON_SAME_DECISION, NUMBER_OF_PAST_DECISIONS_OF_THIS_KIND)
    & yes(PRACTICE_JUDGED_SETTLED)
)
LOST_BENEFIT: Final = (
    yes(WITHDRAWS_OR_REDUCES_EXISTING_BENEFIT)
    & yes(IDENTIFIABLE_GROUP_RELIES_ON_IT)
    & (yes(CLOSES_A_FACILITY) | yes(RELIANCE_JUDGED_TO_CALL_FOR_CONSULTATION))
)
EXCEPTIONAL: Final = yes(EXCEPTIONAL_UNFAIRNESS_CLAIMED) & yes(EXCEPTIONAL_UNFAIRNESS_JUDGED)

OWED_TO_SOMEBODY: Final = STATUTE | PROMISE | PRACTICE | LOST_BENEFIT
"""Consultation is owed on a ground that says to whom."""
OWED: Final = OWED_TO_SOMEBODY | EXCEPTIONAL
STATUTE_ALONE: Final = STATUTE & ~(PROMISE | PRACTICE | LOST_BENEFIT)
"""No ground but a statute says to whom consultation is owed, so that its words mark the limit."""

GROUNDS: Final = (
    Ground(
        id="statute",
        title="Statute",
        when=STATUTE,
        says="An Act, regulations or a direction ask for it; a right to make representations "
        "counts.",
        authority=(cases.LEE, cases.MOSELEY),
    ),
    Ground(
        id="promise",
        title="Promise",
        when=PROMISE,
        says="The council has promised these people, clearly, that it would consult.",
        authority=(cases.BHATT_MURPHY,),
    ),
    Ground(
        id="practice",
        title="Settled practice",
        when=PRACTICE,
        says="Decisions of this kind have always been consulted on, and the practice is settled.",
        authority=(cases.PLANTAGENET, cases.CCSU),
    ),
    Ground(
        id="lost_benefit",
        title="Benefit relied on",
        when=LOST_BENEFIT,
        says="People who can be listed rely on something that they would lose.",
        authority=(cases.LH_SHROPSHIRE, cases.BAKER, cases.CURTIS, cases.BHATT_MURPHY),
    ),
    Ground(
        id="exceptional",
        title="Exceptional unfairness",
        when=EXCEPTIONAL,
        says="Deciding without asking would be so unfair that it abuses power: never a default.",
        authority=(cases.PLANTAGENET, cases.GALLAHER),
    ),
)
"""The grounds in the order of a report."""

PROCESS_HEADING: Final = Heading(
    id="promised_process", title="What was announced about the process"
)
_STEP_CLAIMED: Final = is_(PROMISED_STEP_CLAIMED, *PROMISED_STEP_CLAIMED.choices)
_REASON_RECORDED: Final = is_(
    REASON_FOR_LEAVING_PROMISED_STEP, "outside_the_bodys_control", "own_choice"
)
_PROMISED_AND_LEFT: Final = is_(PROMISED_STEP_TAKEN, "none") & is_(PROMISED_STEP_WORDS, "definite")
_STEP_WEIGHS_FOR: Final = (
    weighs(
        is_(REASON_FOR_LEAVING_PROMISED_STEP, "outside_the_bodys_control"),
        "The reason is recorded and was not of the body's making.",
    ),
    weighs(is_(PROMISED_STEP_TAKEN, "part"), "Part of it was done."),
    weighs(is_(PROMISED_STEP_WORDS, "softened"), "It was announced in words that leave room."),
    CHANCES_TO_COME,
)
_STEP_WEIGHS_AGAINST: Final = (
    weighs(
        _STEP_CLAIMED, "Somebody says in writing that it was not done: {promised_step_claimed}."
    ),
    weighs(
        is_(REASON_FOR_LEAVING_PROMISED_STEP, "own_choice"),
        "The recorded reason is the body's own choice.",
    ),
    weighs(is_(PROMISED_STEP_TAKEN, "none"), "None of it was done."),
    weighs(is_(PROMISED_STEP_WORDS, "definite"), "It was announced without reserve."),
    *MUCH_TO_LOSE,
    ELECTION_NEAR,
)

PROMISED_STEP: Final = Rule(
    id="consult.promised-step",
    title="What was announced about how people would be consulted is done",
    heading=PROCESS_HEADING,
    authority=(cases.BHATT_MURPHY, cases.COUGHLAN),
    binds=((is_(PROMISED_STEP_WORDS, "softened"), Force.POLICY),),
    branches=(
        no_complaint(_STEP_CLAIMED, is_(PROMISED_STEP_TAKEN, "part", "none")),
        when(
            is_(PROMISED_STEP_TAKEN, "all"),
            Outcome.MET,
            "All that was announced was done before the decision.",
        ),
        when(
            is_(PROMISED_STEP_WORDS, "not_the_councils"),
            Outcome.NOT_APPLICABLE,
            "Whoever announced it had no authority to speak for the council.",
        ),
        judge(
            _PROMISED_AND_LEFT & _REASON_RECORDED,
            LEAVING_PROMISED_STEP_JUDGED_FAIR,
            "Something was announced without reserve and not done; a reason is recorded.",
            weighs_for=_STEP_WEIGHS_FOR,
            weighs_against=_STEP_WEIGHS_AGAINST,
        ),
        judge(
            _PROMISED_AND_LEFT,
            LEAVING_PROMISED_STEP_JUDGED_FAIR,
            "Something was announced without reserve and not done, and no reason is recorded.",
            weighs_for=_STEP_WEIGHS_FOR,
            weighs_against=_STEP_WEIGHS_AGAINST,
        ),
        judge(
            ALWAYS,
            LEAVING_PROMISED_STEP_JUDGED_FAIR,
            "What was announced was not done in full, or was announced in words that leave room.",
            weighs_for=_STEP_WEIGHS_FOR,
            weighs_against=_STEP_WEIGHS_AGAINST,
        ),
    ),
    remedy="Do it before deciding; or record why not, tell people, and have the reason judged.",
    examples=(
        example(Outcome.NOT_APPLICABLE),
        example(Outcome.MET, promised_step_claimed="how_long", promised_step_taken="all"),
        example(
            Outcome.NOT_MET,
            promised_step_claimed="how_long",
            promised_step_taken="none",
            promised_step_words="definite",
            leaving_promised_step_judged_fair=False,
        ),
        example(
            Outcome.FOR_JUDGEMENT,
            promised_step_claimed="how_long",
            promised_step_taken="none",
            promised_step_words="definite",
            reason_for_leaving_promised_step="own_choice",
        ),
        example(Outcome.UNCLEAR, promised_step_claimed="how_long", promised_step_taken="none"),
    ),
    at="answers.promised_step_claimed",
    per_round=False,
    who="monitoring officer",
)

PROMISE_HEADING: Final = Heading(id="promise_to_keep", title="A promise to keep what people have")

PROMISE_TO_KEEP: Final = Rule(
    id="consult.promise-to-keep",
    title="A promise that people would keep a benefit is not broken",
    heading=PROMISE_HEADING,
    authority=(cases.COUGHLAN,),
    branches=(
        when(
            ~yes(PROMISE_TO_KEEP_BENEFIT_RECORDED),
            Outcome.NOT_APPLICABLE,
            "No promise that particular people would keep it is on record.",
        ),
        when(
            ~yes(WITHDRAWS_OR_REDUCES_EXISTING_BENEFIT),
            Outcome.NOT_APPLICABLE,
            "Nothing that was promised would be withdrawn.",
        ),
        judge(
            ALWAYS,
            BREAKING_PROMISE_JUDGED_LAWFUL,
            "Particular people were promised that they would keep what is now to be withdrawn; "
            "a proper consultation does not by itself allow that.",
        ),
    ),
    remedy="Keep the promise, or take counsel's advice on the public interest that would override "
    "it.",
    examples=(
        example(Outcome.NOT_APPLICABLE, promise_to_keep_benefit_recorded=False),
        example(
            Outcome.MET,
            promise_to_keep_benefit_recorded=True,
            withdraws_or_reduces_existing_benefit=True,
            breaking_promise_judged_lawful=True,
        ),
        example(
            Outcome.NOT_MET,
            promise_to_keep_benefit_recorded=True,
            withdraws_or_reduces_existing_benefit=True,
            breaking_promise_judged_lawful=False,
        ),
        example(
            Outcome.FOR_JUDGEMENT,
            promise_to_keep_benefit_recorded=True,
            withdraws_or_reduces_existing_benefit=True,
        ),
        example(Outcome.UNCLEAR, promise_to_keep_benefit_recorded=True),
    ),
    at="answers.promise_to_keep_benefit_recorded",
    per_round=False,
    who="monitoring officer",
)

RULES: Final = (PROMISED_STEP, PROMISE_TO_KEEP)
"""These rules in the order of a report."""

__all__ = (
    "CLEAR_PROMISE",
    "EXCEPTIONAL",
    "GROUNDS",
    "LOST_BENEFIT",
    "OWED",
    "OWED_TO_SOMEBODY",
    "PRACTICE",
    "PROCESS_HEADING",
    "PROMISE",
    "PROMISED_STEP",
    "PROMISE_HEADING",
    "PROMISE_TO_KEEP",
    "RULES",
    "STATUTE",
    "STATUTE_ALONE",
)
