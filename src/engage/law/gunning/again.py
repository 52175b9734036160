"""Consulting again: when what was put, or what the decision rests on, changes afterwards."""

from __future__ import annotations

from typing import Final

from engage.law import cases
from engage.law.complaints import no_complaint
from engage.law.factors import CHANCES_TO_COME, MUCH_TO_LOSE, UNHEARD_BEAR_IT
from engage.law.gunning.again_facts import (
    ADOPTED_COMPARED_WITH_CONSULTED,
    BASIS_CHANGE_CLAIMED,
    BASIS_COMPARED_WITH_STATED,
    CHANGE_IS_FUNDAMENTAL,
    CHANGE_OF_BASIS_JUDGED_FAIR,
    CONSULTED_AGAIN_ON_CHANGE,
    DECISION_RESTS_ON_NEW_MATERIAL,
    NEW_MATERIAL_AFTER_LAUNCH,
    NEW_MATERIAL_PUT_TO_CONSULTEES,
)
from engage.law.gunning.consideration_facts import MONTHS_FROM_CLOSE_TO_DECISION
from engage.law.gunning.formative_stage_facts import LATER_CONDUCT_AT_ODDS
from engage.law.gunning.headings import CONSULTING_AGAIN
from engage.law.gunning.information_facts import DETAIL_OPENLY_LEFT_TO_LATER_STAGE
from engage.law.gunning.lines import NO_PROPOSAL_WAS_PUT, NOBODY_WAS_ASKED
from engage.law.kinds import BINDS
from engage.outcomes import Outcome
from engage.rules import Rule, example, judge, otherwise, weighs, when
from engage.triggers import ALWAYS, at_least, is_, yes

CHANGED_PROPOSAL: Final = Rule(
    id="reconsult.changed-proposal",
    title="People are asked again about a change that what they said does not bear on",
    heading=CONSULTING_AGAIN,
    authority=(cases.ELPHINSTONE, cases.SMITH_EAST_KENT),
    binds=BINDS,
    branches=(
        NOBODY_WAS_ASKED,
        NO_PROPOSAL_WAS_PUT,
        when(
            is_(ADOPTED_COMPARED_WITH_CONSULTED, "same", "one_of_the_options"),
            Outcome.NOT_APPLICABLE,
            "What is to be adopted was put to people.",
        ),
        when(
            is_(ADOPTED_COMPARED_WITH_CONSULTED, "detail_changed"),
            Outcome.MET,
            "Only details changed; change in the light of replies is what consultation is for.",
        ),
        when(
            yes(CONSULTED_AGAIN_ON_CHANGE),
            Outcome.MET,
            "The proposal became another one, and people were asked again.",
        ),
        judge(
            ALWAYS,
            CHANGE_IS_FUNDAMENTAL,
            "What is to be adopted is not what was put, and people were not asked again.",
            met_if=False,
            weighs_for=(
                weighs(
                    is_(BASIS_COMPARED_WITH_STATED, "same", "refined"),
                    "The criteria and aims are those that people were given.",
                ),
                weighs(
                    yes(DETAIL_OPENLY_LEFT_TO_LATER_STAGE),
                    "Readers had been told which details were left to a later stage.",
                ),
            ),
            weighs_against=(
                weighs(
                    is_(BASIS_COMPARED_WITH_STATED, "different_and_not_put"),
                    "The criteria or aims changed too, and people could not comment on that.",
                ),
                UNHEARD_BEAR_IT,
                *MUCH_TO_LOSE,
                weighs(
                    yes(NEW_MATERIAL_AFTER_LAUNCH) & at_least(MONTHS_FROM_CLOSE_TO_DECISION, 1),
                    "Replies closed {months_from_close_to_decision} months before the decision, "
                    "and new material has come in.",
                ),
            ),
        ),
    ),
    remedy="Hold a short round on the change, with those newly affected by it.",
    examples=(
        example(Outcome.NOT_APPLICABLE, adopted_compared_with_consulted="same"),
        example(Outcome.MET, adopted_compared_with_consulted="detail_changed"),
        example(
            Outcome.FOR_JUDGEMENT,
            adopted_compared_with_consulted="different",
            consulted_again_on_change=False,
        ),
        example(
            Outcome.NOT_MET,
            adopted_compared_with_consulted="different",
            consulted_again_on_change=False,
            change_is_fundamental=True,
        ),
        example(Outcome.UNCLEAR, adopted_compared_with_consulted="different"),
    ),
    at="decisions",
)

NEW_MATERIAL: Final = Rule(
    id="reconsult.new-material",
    title="New material on which the decision rests is put to people before it",
    heading=CONSULTING_AGAIN,
    authority=(cases.LCCSA, cases.KEEP_WYTHENSHAWE),
    binds=BINDS,
    branches=(
        NOBODY_WAS_ASKED,
        NO_PROPOSAL_WAS_PUT,
        when(
            ~yes(NEW_MATERIAL_AFTER_LAUNCH),
            Outcome.NOT_APPLICABLE,
            "No evidence, figures or criteria came in after launch.",
        ),
        when(
            yes(DECISION_RESTS_ON_NEW_MATERIAL) & ~yes(NEW_MATERIAL_PUT_TO_CONSULTEES),
            Outcome.NOT_MET,
            "Material that came in after launch fixes the result, and consultees could not comment "
            "on it.",
        ),
        otherwise(
            Outcome.MET,
            "The new material does not fix the result, or consultees could comment on it.",
        ),
    ),
    remedy="Put the new material to consultees, with time to comment, before the decision.",
    examples=(
        example(Outcome.NOT_APPLICABLE, new_material_after_launch=False),
        example(Outcome.MET, new_material_after_launch=True, decision_rests_on_new_material=False),
        example(
            Outcome.NOT_MET,
            new_material_after_launch=True,
            decision_rests_on_new_material=True,
            new_material_put_to_consultees=False,
        ),
        example(Outcome.UNCLEAR, new_material_after_launch=True),
    ),
    at="rounds[].materials",
)

CHANGED_BASIS: Final = Rule(
    id="reconsult.changed-basis",
    title="The decision is made on the basis that people were given",
    heading=CONSULTING_AGAIN,
    authority=(cases.HS2, cases.KEEP_WYTHENSHAWE),
    binds=BINDS,
    branches=(
        no_complaint(
            yes(BASIS_CHANGE_CLAIMED), is_(BASIS_COMPARED_WITH_STATED, "different_and_not_put")
        ),
        NOBODY_WAS_ASKED,
        NO_PROPOSAL_WAS_PUT,
        when(
            is_(BASIS_COMPARED_WITH_STATED, "same", "refined"),
            Outcome.MET,
            "The criteria and aims are those that people were given "
            "({basis_compared_with_stated}).",
        ),
        when(
            is_(BASIS_COMPARED_WITH_STATED, "different_and_put_to_people"),
            Outcome.MET,
            "The criteria or aims changed, and people could comment on that before the decision.",
        ),
        judge(
            ALWAYS,
            CHANGE_OF_BASIS_JUDGED_FAIR,
            "The criteria or aims are not those that people were given, and people could not "
            "comment on that.",
            weighs_for=(
                weighs(
                    is_(ADOPTED_COMPARED_WITH_CONSULTED, "same", "one_of_the_options"),
                    "What is to be adopted was itself put to people.",
                ),
                CHANCES_TO_COME,
            ),
            weighs_against=(
                weighs(
                    yes(DECISION_RESTS_ON_NEW_MATERIAL),
                    "Material that came in after launch fixes the result.",
                ),
                weighs(
                    yes(LATER_CONDUCT_AT_ODDS),
                    "What was done or said afterwards contradicts what people had been told.",
                ),
                *MUCH_TO_LOSE,
            ),
        ),
    ),
    remedy="Tell people the new basis and take comments on it before deciding.",
    examples=(
        example(Outcome.NOT_APPLICABLE),
        example(Outcome.MET, basis_change_claimed=True, basis_compared_with_stated="refined"),
        example(
            Outcome.FOR_JUDGEMENT,
            basis_change_claimed=True,
            basis_compared_with_stated="different_and_not_put",
        ),
        example(
            Outcome.NOT_MET,
            basis_change_claimed=True,
            basis_compared_with_stated="different_and_not_put",
            change_of_basis_judged_fair=False,
        ),
        example(Outcome.UNCLEAR, basis_change_claimed=True),
    ),
    at="decisions",
)

RULES: Final = (CHANGED_PROPOSAL, NEW_MATERIAL, CHANGED_BASIS)
"""These rules in the order of a report."""

__all__ = ("CHANGED_BASIS", "CHANGED_PROPOSAL", "NEW_MATERIAL", "RULES")
