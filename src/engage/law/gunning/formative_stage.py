"""Gunning 1: people are asked while their views can still change the proposal."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.citations import Provision, SourceKind, Verification
from engage.law import cases
from engage.law.complaints import no_complaint
from engage.law.factors import (
    ASKED_AT_THE_END,
    ASKED_EARLY,
    ASKED_ONLY_TO_AGREE,
    CHANCES_TO_COME,
    LAY_READERS,
    MUCH_TO_LOSE,
)
from engage.law.gunning.formative_stage_facts import (
    CARRYING_OUT_BEGAN_BEFORE_CLOSE,
    CLOSED_POINT_ONLY_IN_UNADOPTED_DRAFT,
    CLOSED_POINT_RECORDED,
    DECISION_LEFT_OPEN,
    DECISION_RECORDED_BEFORE_CLOSE,
    DOCUMENT_SAYS_POINT_CLOSED,
    LATER_CONDUCT_AT_ODDS,
    MINDS_JUDGED_OPEN,
    OPTIONS_SCREENED_BY,
    OPTIONS_SCREENED_ON,
    OUTCOME_ANNOUNCED_BEFORE_CLOSE,
    PREFERENCE_STATED,
    SCREENED_OPTION_STILL_ARGUABLE,
    SCREENING_CLAIMED,
    SCREENING_JUDGED_FAIR,
)
from engage.law.gunning.headings import FORMATIVE_STAGE
from engage.law.gunning.information_facts import (
    DOCUMENT_SAYS_NO_OTHER_WAY,
    DOCUMENT_SAYS_WHY_NOT,
    OTHER_WAY_OUTSIDE_STATED_SCOPE,
    OTHER_WAYS_CONSIDERED,
    OWN_SUGGESTIONS_INVITED,
)
from engage.law.gunning.lines import NO_PROPOSAL_WAS_PUT, NOBODY_WAS_ASKED
from engage.law.kinds import BINDS
from engage.law.vocabulary import DECIDED_PROPOSAL_PUT_FIRST
from engage.outcomes import Outcome
from engage.rules import Rule, example, judge, otherwise, weighs, when
from engage.triggers import ALWAYS, is_, yes

LOCALISM_ACT_2011_S25: Final = Provision(
    id="localism-act-2011-s25",
    title="Localism Act 2011",
    provision="s.25",
    kind=SourceKind.ACT,
    url="https://www.legislation.gov.uk/ukpga/2011/20/section/25",
    verified=Verification.READ,
    verified_scope="What it says of a view indicated earlier was read on a page found.",
    checked=date(2026, 11, 22),
)

_MINDS_WEIGH_FOR: Final = (
    weighs(yes(OWN_SUGGESTIONS_INVITED), "People were asked for other ways."),
    weighs(yes(OTHER_WAYS_CONSIDERED), "The papers show that other ways were looked at."),
    CHANCES_TO_COME,
    ASKED_EARLY,
)
_MINDS_WEIGH_AGAINST: Final = (
    weighs(
        yes(OUTCOME_ANNOUNCED_BEFORE_CLOSE),
        "Someone with power to decide said in public that it was settled.",
    ),
    weighs(
        yes(CARRYING_OUT_BEGAN_BEFORE_CLOSE), "Steps to carry it out began before replies closed."
    ),
    weighs(
        is_(DECISION_LEFT_OPEN, "only_how_when_or_where"),
        "An early decision left open only how, when or where.",
    ),
    weighs(
        yes(LATER_CONDUCT_AT_ODDS),
        "What was done or said afterwards contradicts what people had been told was open.",
    ),
    ASKED_AT_THE_END,
)

DECISION_NOT_TAKEN: Final = Rule(
    id="gunning.1.decision-not-taken",
    title="The decision is taken after people have been asked about it",
    heading=FORMATIVE_STAGE,
    authority=(
        cases.PARTINGDALE,
        cases.LH_SHROPSHIRE,
        cases.COUGHLAN,
        cases.ROYAL_BROMPTON,
        cases.WEST_MIDLANDS,
    ),
    binds=BINDS,
    branches=(
        NOBODY_WAS_ASKED,
        NO_PROPOSAL_WAS_PUT,
        when(
            ~yes(DECIDED_PROPOSAL_PUT_FIRST),
            Outcome.NOT_MET,
            "What was decided, or is to be, was not itself put to the people it affects first.",
        ),
        judge(
            yes(DECISION_RECORDED_BEFORE_CLOSE) & is_(DECISION_LEFT_OPEN, "whether_to_go_ahead"),
            MINDS_JUDGED_OPEN,
            "A decision was already recorded when replies closed; its record leaves open whether "
            "to go ahead.",
            weighs_for=_MINDS_WEIGH_FOR,
            weighs_against=_MINDS_WEIGH_AGAINST,
        ),
        when(
            yes(DECISION_RECORDED_BEFORE_CLOSE),
            Outcome.NOT_MET,
            "A decision on the proposal was already recorded when replies closed.",
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
        example(Outcome.MET, decision_recorded_before_close=False, decided_proposal_put_first=True),
        example(Outcome.NOT_MET, decision_recorded_before_close=True),
        example(
            Outcome.FOR_JUDGEMENT,
            decided_proposal_put_first=True,
            decision_recorded_before_close=True,
            decision_left_open="whether_to_go_ahead",
        ),
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
        judge(
            yes(CLOSED_POINT_RECORDED)
            & ~yes(DOCUMENT_SAYS_POINT_CLOSED)
            & yes(CLOSED_POINT_ONLY_IN_UNADOPTED_DRAFT),
            MINDS_JUDGED_OPEN,
            "A draft says that a point was ruled out which readers would think open; nobody with "
            "power to decide adopted it.",
            weighs_for=_MINDS_WEIGH_FOR,
            weighs_against=_MINDS_WEIGH_AGAINST,
        ),
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
        example(Outcome.NOT_MET, closed_point_recorded=True, document_says_point_closed=False),
        example(
            Outcome.FOR_JUDGEMENT,
            closed_point_recorded=True,
            document_says_point_closed=False,
            closed_point_only_in_unadopted_draft=True,
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
    authority=(cases.PARTINGDALE, cases.COUGHLAN, LOCALISM_ACT_2011_S25),
    binds=BINDS,
    branches=(
        NOBODY_WAS_ASKED,
        NO_PROPOSAL_WAS_PUT,
        judge(
            yes(OUTCOME_ANNOUNCED_BEFORE_CLOSE) | yes(CARRYING_OUT_BEGAN_BEFORE_CLOSE),
            MINDS_JUDGED_OPEN,
            "Before replies closed, something was said or done as if the outcome were settled. A "
            "view once stated does not prove a closed mind (Localism Act 2011 s.25).",
            weighs_for=_MINDS_WEIGH_FOR,
            weighs_against=_MINDS_WEIGH_AGAINST,
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

SCREENED_OPTIONS: Final = Rule(
    id="gunning.1.screened-options",
    title="Options taken off the list beforehand can still be argued for",
    heading=FORMATIVE_STAGE,
    authority=(cases.L_BUCKINGHAMSHIRE, cases.FOREST_HEATH, cases.POSSIBLE),
    binds=BINDS,
    branches=(
        no_complaint(yes(SCREENING_CLAIMED), ~yes(SCREENED_OPTION_STILL_ARGUABLE)),
        NOBODY_WAS_ASKED,
        NO_PROPOSAL_WAS_PUT,
        when(
            yes(SCREENED_OPTION_STILL_ARGUABLE),
            Outcome.MET,
            "People could argue for an option that was taken off the list, and whoever decides "
            "would be shown it.",
        ),
        judge(
            ALWAYS,
            SCREENING_JUDGED_FAIR,
            "An option was taken off the list before launch, and people could not argue for it to "
            "any effect.",
            weighs_for=(
                weighs(
                    is_(OPTIONS_SCREENED_BY, "panel_with_consultees"),
                    "Those consulted had a part in taking options off the list.",
                ),
                weighs(
                    is_(OPTIONS_SCREENED_ON, "criteria_published"),
                    "Options were taken off by criteria that are public.",
                ),
                weighs(yes(DOCUMENT_SAYS_WHY_NOT), "The document says why they are not proposed."),
                weighs(
                    yes(OTHER_WAY_OUTSIDE_STATED_SCOPE), "The stated scope leaves them outside."
                ),
                CHANCES_TO_COME,
            ),
            weighs_against=(
                weighs(
                    is_(OPTIONS_SCREENED_ON, "no_criteria_recorded"),
                    "No criteria are on record by which options were taken off.",
                ),
                weighs(
                    is_(OPTIONS_SCREENED_BY, "officers")
                    & is_(OPTIONS_SCREENED_ON, "criteria_not_published"),
                    "Officers took options off by criteria that are not public.",
                ),
                weighs(
                    yes(DOCUMENT_SAYS_NO_OTHER_WAY),
                    "The document tells readers that there is no other way.",
                ),
                ASKED_ONLY_TO_AGREE,
                LAY_READERS,
                *MUCH_TO_LOSE,
            ),
        ),
    ),
    remedy="Say that other ways may still be argued for, extend, and report what is said of them.",
    examples=(
        example(Outcome.NOT_APPLICABLE),
        example(Outcome.MET, screening_claimed=True, screened_option_still_arguable=True),
        example(
            Outcome.FOR_JUDGEMENT, screening_claimed=True, screened_option_still_arguable=False
        ),
        example(
            Outcome.NOT_MET,
            screening_claimed=True,
            screened_option_still_arguable=False,
            screening_judged_fair=False,
        ),
        example(Outcome.UNCLEAR, screening_claimed=True),
    ),
    at="proposals[].discarded",
)

RULES: Final = (
    DECISION_NOT_TAKEN,
    OPEN_ON_WHAT_IS_ASKED,
    NOTHING_TREATS_IT_AS_SETTLED,
    SCREENED_OPTIONS,
)
"""These rules in the order of a report."""

__all__ = (
    "DECISION_NOT_TAKEN",
    "LOCALISM_ACT_2011_S25",
    "NOTHING_TREATS_IT_AS_SETTLED",
    "OPEN_ON_WHAT_IS_ASKED",
    "RULES",
    "SCREENED_OPTIONS",
)
