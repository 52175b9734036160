"""
What weighs in several judgements alike, and the lines that say it.

A factor decides nothing and none is counted. A number is quoted only beside something that speaks
for or against by itself, because no authority says how much is much.
"""

from __future__ import annotations

from typing import Final

from engage.law.effect_facts import (
    GENERALITY_OF_MEASURE,
    LEGAL_ENTITLEMENT_KEPT,
    LOSS_PER_PERSON,
    NUMBER_OF_PEOPLE_AFFECTED,
    WHO_BEARS_THE_LOSS,
)
from engage.law.hearing_facts import (
    CHANGED_CLOSE_TO_ELECTION,
    LATER_CHANCES_TO_BE_HEARD,
    TEXT_STAGE_WHEN_LAST_GROUP_ASKED,
    WHAT_PEOPLE_WERE_ASKED_FOR,
    WHAT_THE_QUESTIONS_PUT,
)
from engage.law.vocabulary import AUDIENCE, URGENT_REASON, WHAT_PEOPLE_LOSE
from engage.rules import weighs
from engage.triggers import at_least, includes, is_, yes

NOT_OF_ITS_MAKING: Final = is_(URGENT_REASON, "outside_the_bodys_control")
OF_ITS_OWN_MAKING: Final = is_(URGENT_REASON, "own_timetable")
SERIOUS_LOSS: Final = includes(
    WHAT_PEOPLE_LOSE, "home", "livelihood", "income", "care_or_support", "legal_safeguard"
)
"""The losses that make a proposal weighty for those who bear them."""
VULNERABLE: Final = includes(AUDIENCE, "people_in_vulnerable_circumstances")
BARE_QUESTIONS: Final = includes(WHAT_THE_QUESTIONS_PUT, "agree_or_not") & ~includes(
    WHAT_THE_QUESTIONS_PUT,
    "whether_at_all",
    "which_option",
    "how_or_when",
    "effect_on_you",
    "own_suggestions",
    "no_set_questions",
)
"""People were asked whether they agree, and nothing more (West Midlands)."""

OUTSIDE_URGENCY: Final = weighs(
    NOT_OF_ITS_MAKING, "The urgency is recorded and was not of the body's making."
)
OWN_HASTE: Final = weighs(OF_ITS_OWN_MAKING, "The hurry was of the body's own making.")
MUCH_TO_LOSE: Final = (
    weighs(SERIOUS_LOSS, "People would lose much: {what_people_lose}."),
    weighs(
        SERIOUS_LOSS & at_least(LOSS_PER_PERSON, 1),
        "For one of them that is about {loss_per_person} pounds a year.",
    ),
    weighs(
        SERIOUS_LOSS & at_least(NUMBER_OF_PEOPLE_AFFECTED, 1),
        "About {number_of_people_affected} people are affected.",
    ),
)
"""A serious loss, with its size where that is recorded."""
UNHEARD_BEAR_IT: Final = weighs(
    includes(
        WHO_BEARS_THE_LOSS, "people_who_were_not_asked", "people_unable_to_answer_for_themselves"
    ),
    "The loss falls on people who were not asked, or who cannot answer for themselves.",
)
RIGHT_KEPT: Final = weighs(
    yes(LEGAL_ENTITLEMENT_KEPT),
    "Those who lose by it would still have a right in law to have the need met.",
)
GENERAL_MEASURE: Final = weighs(
    is_(GENERALITY_OF_MEASURE, "a_class_of_people", "everyone"),
    "The measure is general: it applies to {generality_of_measure}.",
)
PARTICULAR_MEASURE: Final = weighs(
    is_(GENERALITY_OF_MEASURE, "named_people", "users_of_one_place"),
    "The measure is aimed at {generality_of_measure}.",
)
CHANCES_TO_COME: Final = weighs(
    includes(
        LATER_CHANCES_TO_BE_HEARD,
        "further_consultation",
        "objections_the_law_provides_for",
        "trial_with_review",
        "meeting_of_the_decision_maker",
        "individual_assessment",
    ),
    "Views can still count later: {later_chances_to_be_heard}.",
)
ASKED_EARLY: Final = weighs(
    is_(TEXT_STAGE_WHEN_LAST_GROUP_ASKED, "no_text", "options", "draft"),
    "The group asked last was first asked early: {text_stage_when_last_group_asked}.",
)
ASKED_AT_THE_END: Final = weighs(
    is_(TEXT_STAGE_WHEN_LAST_GROUP_ASKED, "final_draft", "made_or_signed"),
    "The group asked last was first asked late: {text_stage_when_last_group_asked}.",
)
ASKED_FOR_VIEWS: Final = weighs(
    is_(WHAT_PEOPLE_WERE_ASKED_FOR, "views_for_and_against"),
    "People were asked for views for and against.",
)
ASKED_ONLY_HOW: Final = weighs(
    is_(WHAT_PEOPLE_WERE_ASKED_FOR, "operational_advice"),
    "People were asked how to make it work, and not whether to do it.",
)
ASKED_ONLY_TO_AGREE: Final = weighs(
    BARE_QUESTIONS, "The questions ask whether people agree, and no more."
)
EXPERT_READERS: Final = weighs(
    includes(AUDIENCE, "professionals_or_experts", "public_bodies"),
    "Professionals, experts or public bodies were among those asked.",
)
LAY_READERS: Final = weighs(
    includes(
        AUDIENCE,
        "general_public",
        "users_of_the_service",
        "people_in_vulnerable_circumstances",
    ),
    "Lay readers, or readers in vulnerable circumstances, were among those asked.",
)
VULNERABLE_READERS: Final = weighs(VULNERABLE, "People in vulnerable circumstances were asked.")
ELECTION_NEAR: Final = weighs(
    yes(CHANGED_CLOSE_TO_ELECTION),
    "The proposal, the document or a date was changed between notice of an election and the poll.",
)

__all__ = (
    "ASKED_AT_THE_END",
    "ASKED_EARLY",
    "ASKED_FOR_VIEWS",
    "ASKED_ONLY_HOW",
    "ASKED_ONLY_TO_AGREE",
    "BARE_QUESTIONS",
    "CHANCES_TO_COME",
    "ELECTION_NEAR",
    "EXPERT_READERS",
    "GENERAL_MEASURE",
    "LAY_READERS",
    "MUCH_TO_LOSE",
    "NOT_OF_ITS_MAKING",
    "OF_ITS_OWN_MAKING",
    "OUTSIDE_URGENCY",
    "OWN_HASTE",
    "PARTICULAR_MEASURE",
    "RIGHT_KEPT",
    "SERIOUS_LOSS",
    "UNHEARD_BEAR_IT",
    "VULNERABLE",
    "VULNERABLE_READERS",
)
