"""
The grounds on which consultation is owed, and the promise that outlives it.

There is no general duty to consult (Plantagenet).
A statute, a clear promise, a settled practice, the loss of a benefit relied on, and, exceptionally, a process
so unfair that it abuses power, are the ways to one.
"""

from __future__ import annotations

from typing import Final

from engage.catalogues import Ground
from engage.law import cases
from engage.law.legitimate_expectation_facts import (
    BREAKING_PROMISE_JUDGED_LAWFUL,
    EXCEPTIONAL_UNFAIRNESS_CLAIMED,
    EXCEPTIONAL_UNFAIRNESS_JUDGED,
    NUMBER_OF_PAST_CONSULTATIONS_ON_SAME_DECISION,
    NUMBER_OF_PAST_DECISIONS_OF_THIS_KIND,
    PRACTICE_JUDGED_SETTLED,
    PROMISE_IS_UNQUALIFIED,
    PROMISE_JUDGED_CLEAR,
    PROMISE_MADE_BY_OR_FOR_THE_COUNCIL,
    PROMISE_TO_CONSULT_RECORDED,
    PROMISE_TO_KEEP_BENEFIT_RECORDED,
    RELIANCE_JUDGED_TO_CALL_FOR_CONSULTATION,
)
from engage.law.vocabulary import (
    CLOSES_A_FACILITY,
    IDENTIFIABLE_GROUP_RELIES_ON_IT,
    STATUTE_REQUIRES_CONSULTATION,
    WITHDRAWS_OR_REDUCES_EXISTING_BENEFIT,
)
from engage.outcomes import Outcome
from engage.rules import Heading, Rule, example, judge, when
from engage.triggers import ALWAYS, at_least, yes

_SEVERAL: Final = 2
"""Fewer past decisions than this make no practice."""

STATUTE: Final = yes(STATUTE_REQUIRES_CONSULTATION)
CLEAR_PROMISE: Final = yes(PROMISE_IS_UNQUALIFIED) | yes(PROMISE_JUDGED_CLEAR)
PROMISE: Final = (
    yes(PROMISE_TO_CONSULT_RECORDED) & yes(PROMISE_MADE_BY_OR_FOR_THE_COUNCIL) & CLEAR_PROMISE
)
PRACTICE: Final = (
    at_least(NUMBER_OF_PAST_DECISIONS_OF_THIS_KIND, _SEVERAL)
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

GROUNDS: Final = (
    Ground(
        id="statute",
        title="Statute",
        when=STATUTE,
        says="An Act, regulations or a direction ask for it; a right to make representations counts.",
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
        authority=(cases.LH_SHROPSHIRE, cases.BAKER, cases.BHATT_MURPHY),
    ),
    Ground(
        id="exceptional",
        title="Exceptional unfairness",
        when=EXCEPTIONAL,
        says="Deciding without asking would be so unfair that it abuses power: never a default.",
        authority=(cases.PLANTAGENET, cases.GALLAHER),
    ),
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
    remedy="Keep the promise, or take counsel's advice on the public interest that would override it.",
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

__all__ = (
    "CLEAR_PROMISE",
    "EXCEPTIONAL",
    "GROUNDS",
    "LOST_BENEFIT",
    "OWED",
    "OWED_TO_SOMEBODY",
    "PRACTICE",
    "PROMISE",
    "PROMISE_HEADING",
    "PROMISE_TO_KEEP",
    "STATUTE",
)
