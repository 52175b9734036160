"""Consulting again: when what was put, or what the decision rests on, changes afterwards."""

from __future__ import annotations

from typing import Final

from engage.law import cases
from engage.law.gunning.again_facts import (
    ADOPTED_COMPARED_WITH_CONSULTED,
    CHANGE_IS_FUNDAMENTAL,
    CONSULTED_AGAIN_ON_CHANGE,
    DECISION_RESTS_ON_NEW_MATERIAL,
    NEW_MATERIAL_AFTER_LAUNCH,
    NEW_MATERIAL_PUT_TO_CONSULTEES,
)
from engage.law.gunning.headings import CONSULTING_AGAIN
from engage.law.gunning.lines import NO_PROPOSAL_WAS_PUT, NOBODY_WAS_ASKED
from engage.law.kinds import BINDS
from engage.outcomes import Outcome
from engage.rules import Rule, example, judge, otherwise, when
from engage.triggers import ALWAYS, is_, yes

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
            Outcome.MET, "The new material does not fix the result, or consultees could comment on it."
        ),
    ),
    remedy="Put the new material to consultees, with time to comment, before the decision.",
    examples=(
        example(Outcome.NOT_APPLICABLE, new_material_after_launch=False),
        example(
            Outcome.MET, new_material_after_launch=True, decision_rests_on_new_material=False
        ),
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

RULES: Final = (CHANGED_PROPOSAL, NEW_MATERIAL)

__all__ = ("CHANGED_PROPOSAL", "NEW_MATERIAL", "RULES")
