"""Gunning 1: people are asked while their views can still change the proposal."""

from __future__ import annotations

from typing import Final

from engage.law import cases
from engage.law.gunning.formative_stage_facts import (
    CARRYING_OUT_BEGAN_BEFORE_CLOSE,
    CLOSED_POINT_RECORDED,
    DECISION_RECORDED_BEFORE_CLOSE,
    DOCUMENT_SAYS_POINT_CLOSED,
    MINDS_JUDGED_OPEN,
    OUTCOME_ANNOUNCED_BEFORE_CLOSE,
    PREFERENCE_STATED,
)
from engage.law.gunning.headings import FORMATIVE_STAGE
from engage.law.gunning.lines import NO_PROPOSAL_WAS_PUT, NOBODY_WAS_ASKED
from engage.law.kinds import BINDS
from engage.law.gunning.information_facts import OTHER_WAYS_CONSIDERED
from engage.law.vocabulary import DECIDED_PROPOSAL_PUT_FIRST
from engage.outcomes import Outcome
from engage.rules import Rule, example, judge, otherwise, weighs, when
from engage.triggers import yes

DECISION_NOT_TAKEN: Final = Rule(
    id="gunning.1.decision-not-taken",
    title="The decision is taken after people have been asked about it",
    heading=FORMATIVE_STAGE,
    authority=(cases.PARTINGDALE, cases.LH_SHROPSHIRE, cases.COUGHLAN, cases.ROYAL_BROMPTON),
    binds=BINDS,
    branches=(
        NOBODY_WAS_ASKED,
        NO_PROPOSAL_WAS_PUT,
        when(
            yes(DECISION_RECORDED_BEFORE_CLOSE),
            Outcome.NOT_MET,
            "A decision on the proposal was already recorded when replies closed.",
        ),
        when(
            ~yes(DECIDED_PROPOSAL_PUT_FIRST),
            Outcome.NOT_MET,
            "What was decided, or is to be, was not itself put to the people it affects first.",
        ),
        when(
            yes(PREFERENCE_STATED),
            Outcome.MET,
            "The proposal was put before any decision on it. A preferred option was stated, which "
            "is no closed mind.",
        ),
        otherwise(Outcome.MET, "The proposal was put before any decision on it."),
    ),
    remedy="Rescind the earlier decision and put the actual proposal to those it affects; later "
    "procedure alone did not cure Partingdale.",
    examples=(
        example(
            Outcome.MET, decision_recorded_before_close=False, decided_proposal_put_first=True
        ),
        example(Outcome.NOT_MET, decision_recorded_before_close=True),
        example(Outcome.NOT_APPLICABLE, specific_proposal_put=False),
        example(Outcome.UNCLEAR, decision_recorded_before_close=False),
    ),
    at="decisions",
    who="democratic services",
)

OPEN_ON_WHAT_IS_ASKED: Final = Rule(
    id="gunning.1.open-on-what-is-asked",
    title="What readers are asked about is open",
    heading=FORMATIVE_STAGE,
    authority=(cases.STEPHENSON, cases.L_BUCKINGHAMSHIRE),
    binds=BINDS,
    branches=(
        NOBODY_WAS_ASKED,
        when(
            yes(CLOSED_POINT_RECORDED) & ~yes(DOCUMENT_SAYS_POINT_CLOSED),
            Outcome.NOT_MET,
            "A point that readers would think open had been ruled out, and the document does not "
            "say so.",
        ),
        otherwise(Outcome.MET, "Nothing that seems open to readers was closed without saying so."),
    ),
    remedy="Say in the document what is not open, and why; or open it.",
    examples=(
        example(Outcome.MET, closed_point_recorded=False),
        example(
            Outcome.NOT_MET, closed_point_recorded=True, document_says_point_closed=False
        ),
        example(Outcome.NOT_APPLICABLE, form_of_exercise="nobody_asked"),
        example(Outcome.UNCLEAR, closed_point_recorded=True),
    ),
    at="proposals[].not_open",
)

NOTHING_TREATS_IT_AS_SETTLED: Final = Rule(
    id="gunning.1.nothing-treats-it-as-settled",
    title="Nothing is said or done while people reply that treats the outcome as settled",
    heading=FORMATIVE_STAGE,
    authority=(cases.PARTINGDALE, cases.COUGHLAN),
    binds=BINDS,
    branches=(
        NOBODY_WAS_ASKED,
        NO_PROPOSAL_WAS_PUT,
        judge(
            yes(OUTCOME_ANNOUNCED_BEFORE_CLOSE) | yes(CARRYING_OUT_BEGAN_BEFORE_CLOSE),
            MINDS_JUDGED_OPEN,
            "Before replies closed, something was said or done as if the outcome were settled. A "
            "view once stated does not prove a closed mind (Localism Act 2011 s.25).",
            weighs_for=(
                weighs(yes(OTHER_WAYS_CONSIDERED), "Other ways are on record as looked at."),
            ),
            weighs_against=(
                weighs(
                    yes(OUTCOME_ANNOUNCED_BEFORE_CLOSE),
                    "Someone with power to decide said in public that it was settled.",
                ),
                weighs(
                    yes(CARRYING_OUT_BEGAN_BEFORE_CLOSE),
                    "Steps to carry it out began before replies closed.",
                ),
            ),
        ),
        otherwise(Outcome.MET, "Nothing on record treated the outcome as settled."),
    ),
    remedy="Stop the step, publish a correction, and have the decision taken by others.",
    examples=(
        example(
            Outcome.MET,
            outcome_announced_before_close=False,
            carrying_out_began_before_close=False,
        ),
        example(Outcome.FOR_JUDGEMENT, outcome_announced_before_close=True),
        example(Outcome.NOT_MET, outcome_announced_before_close=True, minds_judged_open=False),
        example(Outcome.NOT_APPLICABLE, specific_proposal_put=False),
        example(Outcome.UNCLEAR, outcome_announced_before_close=False),
    ),
    at="events",
    who="monitoring officer",
)

RULES: Final = (DECISION_NOT_TAKEN, OPEN_ON_WHAT_IS_ASKED, NOTHING_TREATS_IT_AS_SETTLED)

__all__ = (
    "DECISION_NOT_TAKEN",
    "NOTHING_TREATS_IT_AS_SETTLED",
    "OPEN_ON_WHAT_IS_ASKED",
    "RULES",
)
