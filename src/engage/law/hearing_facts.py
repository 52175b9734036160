"""
Facts about how people are heard: what they are asked for, when, and what chances are still to come.

They are weighed inside judgements, under the duty to consult and under the principles alike.
"""

from typing import Final

from engage.facts import About, Fact, FactType
from engage.stages import KnownFrom

WHAT_PEOPLE_WERE_ASKED_FOR = Fact(
    id="what_people_were_asked_for",
    question="What were those who were approached asked to give?",
    type=FactType.CHOICE,
    choices=("views_for_and_against", "operational_advice", "facts_or_figures"),
    choice_notes=(
        "views_for_and_against: whether it should be done. operational_advice: how to make it "
        "work, its being done taken as given. facts_or_figures: information that they hold."
    ),
    about=About.ROUND,
    known_from=KnownFrom.LAUNCH,
    recorded_by="engagement officer",
    evidence="the letters, messages or questions as sent",
)

WHAT_THE_QUESTIONS_PUT = Fact(
    id="what_the_questions_put",
    question="Going through the questions one by one, which of these were people asked?",
    type=FactType.CHOICES,
    choices=(
        "whether_at_all",
        "agree_or_not",
        "which_option",
        "how_or_when",
        "effect_on_you",
        "own_suggestions",
        "other_comments",
        "no_set_questions",
    ),
    choice_notes=(
        "whether_at_all: whether it should be done at all. agree_or_not: whether they agree with "
        "it as it stands. which_option: which of several courses they prefer. how_or_when: how or "
        "when it should be done. effect_on_you: what it would mean for them. own_suggestions: what "
        "else might be done. other_comments: anything further. no_set_questions: they were free to "
        "say what they liked."
    ),
    about=About.MATERIAL,
    known_from=KnownFrom.LAUNCH,
    recorded_by="engagement officer",
    evidence="the list of questions as published",
)

TEXT_STAGE_WHEN_LAST_GROUP_ASKED = Fact(
    id="text_stage_when_last_group_asked",
    question="How far had the text gone when the group that was asked last was first asked?",
    type=FactType.CHOICE,
    choices=("no_text", "options", "draft", "final_draft", "made_or_signed"),
    about=About.AUDIENCE,
    known_from=KnownFrom.LAUNCH,
    ask_again_at=KnownFrom.REPORT,
    recorded_by="service lead",
    evidence="dated versions of the text, and the date of the first approach to each group",
)

LATER_CHANCES_TO_BE_HEARD = Fact(
    id="later_chances_to_be_heard",
    question=(
        "After this, what further chances are there for views to count before it takes effect for "
        "good?"
    ),
    type=FactType.CHOICES,
    choices=(
        "none",
        "further_consultation",
        "objections_the_law_provides_for",
        "trial_with_review",
        "meeting_of_the_decision_maker",
        "individual_assessment",
    ),
    about=About.EXERCISE,
    known_from=KnownFrom.LAUNCH,
    ask_again_at=KnownFrom.REPORT,
    recorded_by="service lead",
    evidence="the published timetable, or the provision",
)

CHANGED_CLOSE_TO_ELECTION = Fact(
    id="changed_close_to_election",
    question=(
        "Was the proposal, the document or one of the dates changed after notice of the next "
        "election of those who decide had been given, and before the poll?"
    ),
    type=FactType.YES_NO,
    about=About.EXERCISE,
    known_from=KnownFrom.OPEN,
    ask_again_at=KnownFrom.REPORT,
    recorded_by="democratic services",
    evidence="the change, with its date, the notice of election and the date of the poll",
)

FACTS: Final = (
    WHAT_PEOPLE_WERE_ASKED_FOR,
    WHAT_THE_QUESTIONS_PUT,
    TEXT_STAGE_WHEN_LAST_GROUP_ASKED,
    LATER_CHANCES_TO_BE_HEARD,
    CHANGED_CLOSE_TO_ELECTION,
)
"""These facts in the order in which a report asks for them."""

__all__ = (
    "CHANGED_CLOSE_TO_ELECTION",
    "FACTS",
    "LATER_CHANCES_TO_BE_HEARD",
    "TEXT_STAGE_WHEN_LAST_GROUP_ASKED",
    "WHAT_PEOPLE_WERE_ASKED_FOR",
    "WHAT_THE_QUESTIONS_PUT",
)
