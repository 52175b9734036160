"""
Facts for the second Gunning principle where what people were given is disputed.

Two complaints open them: that the materials give a wrong or partial picture, and that what was
disclosed could not be used. Neither asks whether the complaint is right; the facts after it do.
"""

from typing import Final

from engage.facts import About, Fact, FactKind, FactType
from engage.stages import KnownFrom

PICTURE_DISPUTED = Fact(
    id="picture_disputed",
    question=(
        "Has anybody said in writing that the materials have a fact wrong or leave people with too "
        "little of the picture?"
    ),
    type=FactType.YES_NO,
    kind=FactKind.EXCUSE,
    about=About.MATERIAL,
    known_from=KnownFrom.OPEN,
    recorded_by="engagement officer",
    evidence="the letter or response, with the passage complained of",
)

WRONG_OR_UNSAID_IN_MATERIALS = Fact(
    id="wrong_or_unsaid_in_materials",
    question="Now that the complaint has been checked, which of these do the materials contain?",
    type=FactType.CHOICES,
    choices=(
        "none_of_these",
        "wrong_fact",
        "evidence_called_complete_that_is_not",
        "right_people_now_have_unsaid",
        "size_of_effect_unsaid",
    ),
    choice_notes=(
        "wrong_fact: a statement of fact or a figure that the council's own records contradict. "
        "evidence_called_complete_that_is_not: evidence said to be all there is, or final, when "
        "more was held or awaited. right_people_now_have_unsaid: a right in law that readers have "
        "at present, and that it would touch, is not mentioned. size_of_effect_unsaid: how many "
        "would be affected, or by how much, was known and is not given."
    ),
    about=About.MATERIAL,
    known_from=KnownFrom.OPEN,
    ask_again_at=KnownFrom.REPORT,
    recorded_by="service lead",
    evidence="the passage beside the council's own records",
)

COUNCIL_KNEW_MATERIALS_WERE_WRONG = Fact(
    id="council_knew_materials_were_wrong",
    question="When did anybody who prepared or approved the materials first know of it?",
    type=FactType.CHOICE,
    choices=("before_launch", "while_open", "after_close"),
    about=About.MATERIAL,
    known_from=KnownFrom.OPEN,
    recorded_by="service lead",
    evidence="messages and drafts, with their dates and who had them",
)

MATERIALS_PUT_RIGHT = Fact(
    id="materials_put_right",
    question="Were those who had the materials told what was wrong or missing?",
    type=FactType.CHOICE,
    choices=("in_time_to_respond", "too_late_to_respond", "not_at_all"),
    about=About.MATERIAL,
    known_from=KnownFrom.OPEN,
    ask_again_at=KnownFrom.REPORT,
    recorded_by="engagement officer",
    evidence="the correction, its date and whom it reached",
)

POINT_ANSWERED_BY_CONSULTEES = Fact(
    id="point_answered_by_consultees",
    question=(
        "Did those whom the wrong or missing point touches deal with it in their responses all the "
        "same?"
    ),
    type=FactType.YES_NO,
    about=About.ROUND,
    known_from=KnownFrom.CLOSE,
    recorded_by="analyst",
    evidence="the responses that deal with it",
)

PICTURE_JUDGED_FAIR_ENOUGH = Fact(
    id="picture_judged_fair_enough",
    question=(
        "Does the monitoring officer judge that, in spite of what was wrong or unsaid, people "
        "could understand what was proposed and respond properly?"
    ),
    type=FactType.YES_NO,
    kind=FactKind.JUDGEMENT,
    about=About.MATERIAL,
    known_from=KnownFrom.OPEN,
    recorded_by="monitoring officer",
    evidence="the monitoring officer's advice, in writing",
)

DISCLOSURE_DISPUTED = Fact(
    id="disclosure_disputed",
    question=(
        "Has a consultee said in writing that what the council disclosed could not be used to "
        "respond?"
    ),
    type=FactType.YES_NO,
    kind=FactKind.EXCUSE,
    about=About.MATERIAL,
    known_from=KnownFrom.OPEN,
    recorded_by="engagement officer",
    evidence="the letter or response",
)

FORM_OF_DISCLOSURE = Fact(
    id="form_of_disclosure",
    question="How was the material about which they complain made available?",
    type=FactType.CHOICE,
    choices=(
        "whole_and_usable",
        "parts_withheld",
        "read_only",
        "refused_for_cost",
        "too_late_to_use",
    ),
    choice_notes=(
        "parts_withheld: totals, a summary or an extract. read_only: it could be looked at but not "
        "copied, run or tested. refused_for_cost: the cost of supplying it was the reason given. "
        "too_late_to_use: it came when no time was left to work with it."
    ),
    about=About.MATERIAL,
    known_from=KnownFrom.OPEN,
    ask_again_at=KnownFrom.REPORT,
    recorded_by="service lead",
    evidence="the request, the answer to it and what was supplied when",
)

UNUSABLE_PART_FIXES_RESULT = Fact(
    id="unusable_part_fixes_result",
    question=(
        "Would another figure or assumption in what they could not use have meant another result?"
    ),
    type=FactType.YES_NO,
    about=About.MATERIAL,
    known_from=KnownFrom.OPEN,
    ask_again_at=KnownFrom.REPORT,
    recorded_by="service lead",
    evidence="the calculation, run again with the figure altered",
)

UNUSABLE_PART_ANSWERED = Fact(
    id="unusable_part_answered",
    question="Did those who complain of it deal in their responses with what they could not use?",
    type=FactType.YES_NO,
    about=About.ROUND,
    known_from=KnownFrom.CLOSE,
    recorded_by="analyst",
    evidence="the responses that deal with it",
)

PARTIAL_DISCLOSURE_JUDGED_ENOUGH = Fact(
    id="partial_disclosure_judged_enough",
    question=(
        "Does the monitoring officer judge that people could respond properly on what was made "
        "available to them?"
    ),
    type=FactType.YES_NO,
    kind=FactKind.JUDGEMENT,
    about=About.MATERIAL,
    known_from=KnownFrom.OPEN,
    recorded_by="monitoring officer",
    evidence="the monitoring officer's advice, in writing",
)

SIZE_OF_EFFECT_IN_DOCUMENT = Fact(
    id="size_of_effect_in_document",
    question="How does the document tell readers the size of the effect on those who lose by it?",
    type=FactType.CHOICE,
    choices=("in_figures", "in_words_only", "not_at_all"),
    about=About.MATERIAL,
    known_from=KnownFrom.LAUNCH,
    recorded_by="engagement officer",
    evidence="the table or passage",
)

FACTS: Final = (
    PICTURE_DISPUTED,
    WRONG_OR_UNSAID_IN_MATERIALS,
    COUNCIL_KNEW_MATERIALS_WERE_WRONG,
    MATERIALS_PUT_RIGHT,
    POINT_ANSWERED_BY_CONSULTEES,
    PICTURE_JUDGED_FAIR_ENOUGH,
    DISCLOSURE_DISPUTED,
    FORM_OF_DISCLOSURE,
    UNUSABLE_PART_FIXES_RESULT,
    UNUSABLE_PART_ANSWERED,
    PARTIAL_DISCLOSURE_JUDGED_ENOUGH,
    SIZE_OF_EFFECT_IN_DOCUMENT,
)
"""These facts in the order in which a report asks for them."""

__all__ = (
    "COUNCIL_KNEW_MATERIALS_WERE_WRONG",
    "DISCLOSURE_DISPUTED",
    "FACTS",
    "FORM_OF_DISCLOSURE",
    "MATERIALS_PUT_RIGHT",
    "PARTIAL_DISCLOSURE_JUDGED_ENOUGH",
    "PICTURE_DISPUTED",
    "PICTURE_JUDGED_FAIR_ENOUGH",
    "POINT_ANSWERED_BY_CONSULTEES",
    "SIZE_OF_EFFECT_IN_DOCUMENT",
    "UNUSABLE_PART_ANSWERED",
    "UNUSABLE_PART_FIXES_RESULT",
    "WRONG_OR_UNSAID_IN_MATERIALS",
)
