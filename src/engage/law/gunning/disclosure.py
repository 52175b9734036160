"""Gunning 2, where what people were given is disputed: it is right, and it could be used."""

from __future__ import annotations

from typing import Final

from engage.law import cases
from engage.law.complaints import no_complaint
from engage.law.factors import CHANCES_TO_COME, EXPERT_READERS, LAY_READERS, MUCH_TO_LOSE
from engage.law.gunning.disclosure_facts import (
    COUNCIL_KNEW_MATERIALS_WERE_WRONG,
    DISCLOSURE_DISPUTED,
    FORM_OF_DISCLOSURE,
    MATERIALS_PUT_RIGHT,
    PARTIAL_DISCLOSURE_JUDGED_ENOUGH,
    PICTURE_DISPUTED,
    PICTURE_JUDGED_FAIR_ENOUGH,
    POINT_ANSWERED_BY_CONSULTEES,
    SIZE_OF_EFFECT_IN_DOCUMENT,
    UNUSABLE_PART_ANSWERED,
    UNUSABLE_PART_FIXES_RESULT,
    WRONG_OR_UNSAID_IN_MATERIALS,
)
from engage.law.gunning.headings import SUFFICIENT_INFORMATION
from engage.law.gunning.information_facts import (
    DISCLOSURE_BARRED,
    INFORMATION_REFUSED_ON_REQUEST,
    TOLD_ANOTHER_WAY,
)
from engage.law.gunning.lines import NO_PROPOSAL_WAS_PUT, NOBODY_WAS_ASKED
from engage.law.kinds import BINDS
from engage.outcomes import Outcome
from engage.rules import Rule, example, judge, weighs, when
from engage.triggers import ALWAYS, includes, is_, yes

_WRONG_OR_UNSAID: Final = includes(
    WRONG_OR_UNSAID_IN_MATERIALS,
    "wrong_fact",
    "evidence_called_complete_that_is_not",
    "right_people_now_have_unsaid",
    "size_of_effect_unsaid",
)

TRUE_PICTURE: Final = Rule(
    id="gunning.2.true-picture",
    title="What the materials say is right, and enough of the picture",
    heading=SUFFICIENT_INFORMATION,
    authority=(cases.MOSELEY, cases.CLIFFORD, cases.ROYAL_BROMPTON, cases.ROBSON),
    binds=BINDS,
    branches=(
        no_complaint(
            yes(PICTURE_DISPUTED),
            _WRONG_OR_UNSAID,
            is_(COUNCIL_KNEW_MATERIALS_WERE_WRONG, *COUNCIL_KNEW_MATERIALS_WERE_WRONG.choices),
        ),
        NOBODY_WAS_ASKED,
        when(
            ~_WRONG_OR_UNSAID,
            Outcome.MET,
            "The materials were checked, and none of what a complaint could be about was found.",
        ),
        when(
            is_(MATERIALS_PUT_RIGHT, "in_time_to_respond"),
            Outcome.MET,
            "What was wrong or missing was put right in time for people to respond.",
        ),
        judge(
            ALWAYS,
            PICTURE_JUDGED_FAIR_ENOUGH,
            "Checked against the body's own records, the materials have this in them: "
            "{wrong_or_unsaid_in_materials}. What that did to people's understanding is weighed.",
            weighs_for=(
                weighs(
                    yes(POINT_ANSWERED_BY_CONSULTEES),
                    "Those whom it touches dealt with the point in their replies.",
                ),
                weighs(
                    yes(TOLD_ANOTHER_WAY),
                    "The people affected were told in another way what the document leaves out.",
                ),
                weighs(
                    is_(SIZE_OF_EFFECT_IN_DOCUMENT, "in_figures"),
                    "The document gives the size of the effect in figures.",
                ),
                CHANCES_TO_COME,
            ),
            weighs_against=(
                weighs(
                    is_(COUNCIL_KNEW_MATERIALS_WERE_WRONG, "before_launch"),
                    "Somebody who prepared or approved the materials knew of it before launch.",
                ),
                weighs(
                    is_(COUNCIL_KNEW_MATERIALS_WERE_WRONG, "while_open"),
                    "Somebody who prepared or approved the materials knew of it while people could "
                    "still respond.",
                ),
                weighs(
                    includes(WRONG_OR_UNSAID_IN_MATERIALS, "evidence_called_complete_that_is_not"),
                    "Evidence was said to be complete when more was held or awaited.",
                ),
                weighs(
                    includes(WRONG_OR_UNSAID_IN_MATERIALS, "right_people_now_have_unsaid"),
                    "A right in law that readers have now is not mentioned.",
                ),
                weighs(
                    is_(SIZE_OF_EFFECT_IN_DOCUMENT, "not_at_all"),
                    "The document does not tell readers the size of the effect.",
                ),
                LAY_READERS,
                *MUCH_TO_LOSE,
            ),
        ),
    ),
    remedy="Send a correction to everybody who had the materials, and extend.",
    examples=(
        example(Outcome.NOT_APPLICABLE),
        example(Outcome.MET, picture_disputed=True, wrong_or_unsaid_in_materials=["none_of_these"]),
        example(
            Outcome.MET,
            picture_disputed=True,
            wrong_or_unsaid_in_materials=["wrong_fact"],
            materials_put_right="in_time_to_respond",
        ),
        example(
            Outcome.FOR_JUDGEMENT,
            picture_disputed=True,
            wrong_or_unsaid_in_materials=["wrong_fact"],
            materials_put_right="not_at_all",
        ),
        example(
            Outcome.NOT_MET,
            picture_disputed=True,
            wrong_or_unsaid_in_materials=["wrong_fact"],
            materials_put_right="not_at_all",
            picture_judged_fair_enough=False,
        ),
        example(Outcome.UNCLEAR, picture_disputed=True),
    ),
    at="rounds[].materials",
)

_UNUSABLE: Final = is_(FORM_OF_DISCLOSURE, "parts_withheld", "too_late_to_use")
_DISCLOSURE_WEIGHS_FOR: Final = (
    weighs(
        yes(UNUSABLE_PART_ANSWERED), "Those who complain dealt with that part in their replies."
    ),
    EXPERT_READERS,
    CHANCES_TO_COME,
)
_DISCLOSURE_WEIGHS_AGAINST: Final = (
    weighs(
        yes(INFORMATION_REFUSED_ON_REQUEST),
        "A consultee asked for information and did not get it in time.",
    ),
    LAY_READERS,
    *MUCH_TO_LOSE,
)

USABLE_DISCLOSURE: Final = Rule(
    id="gunning.2.usable-disclosure",
    title="What was disclosed could be used to respond",
    heading=SUFFICIENT_INFORMATION,
    authority=(cases.SAVE_OUR_SURGERY, cases.BRECKLAND, cases.LCCSA),
    binds=BINDS,
    branches=(
        no_complaint(
            yes(DISCLOSURE_DISPUTED),
            is_(
                FORM_OF_DISCLOSURE,
                "parts_withheld",
                "read_only",
                "refused_for_cost",
                "too_late_to_use",
            ),
            yes(UNUSABLE_PART_FIXES_RESULT),
        ),
        NOBODY_WAS_ASKED,
        NO_PROPOSAL_WAS_PUT,
        when(
            is_(FORM_OF_DISCLOSURE, "whole_and_usable"),
            Outcome.MET,
            "The material was made available whole, in a form that could be used.",
        ),
        when(
            ~yes(UNUSABLE_PART_FIXES_RESULT),
            Outcome.MET,
            "Nothing in the part that could not be used would have changed the result.",
        ),
        judge(
            is_(FORM_OF_DISCLOSURE, "parts_withheld") & yes(DISCLOSURE_BARRED),
            PARTIAL_DISCLOSURE_JUDGED_ENOUGH,
            "Parts that could change the result were withheld for a recorded legal reason.",
            weighs_for=_DISCLOSURE_WEIGHS_FOR,
            weighs_against=_DISCLOSURE_WEIGHS_AGAINST,
        ),
        judge(
            _UNUSABLE & yes(UNUSABLE_PART_ANSWERED),
            PARTIAL_DISCLOSURE_JUDGED_ENOUGH,
            "What could change the result was disclosed so that it could not be used "
            "({form_of_disclosure}); those who complain dealt with it even so.",
            weighs_for=_DISCLOSURE_WEIGHS_FOR,
            weighs_against=_DISCLOSURE_WEIGHS_AGAINST,
        ),
        when(
            _UNUSABLE,
            Outcome.NOT_MET,
            "What could change the result was disclosed so that it could not be used: "
            "{form_of_disclosure}.",
        ),
        judge(
            ALWAYS,
            PARTIAL_DISCLOSURE_JUDGED_ENOUGH,
            "What could change the result was made available in this way: {form_of_disclosure}.",
            weighs_for=_DISCLOSURE_WEIGHS_FOR,
            weighs_against=_DISCLOSURE_WEIGHS_AGAINST,
        ),
    ),
    remedy="Supply the part that decides, in a form that can be worked with, and allow comment on "
    "it.",
    examples=(
        example(Outcome.NOT_APPLICABLE),
        example(
            Outcome.MET,
            disclosure_disputed=True,
            form_of_disclosure="read_only",
            unusable_part_fixes_result=False,
        ),
        example(
            Outcome.NOT_MET,
            disclosure_disputed=True,
            form_of_disclosure="parts_withheld",
            unusable_part_fixes_result=True,
            unusable_part_answered=False,
        ),
        example(
            Outcome.FOR_JUDGEMENT,
            disclosure_disputed=True,
            form_of_disclosure="read_only",
            unusable_part_fixes_result=True,
        ),
        example(Outcome.UNCLEAR, disclosure_disputed=True, form_of_disclosure="parts_withheld"),
    ),
    at="rounds[].materials",
)

RULES: Final = (TRUE_PICTURE, USABLE_DISCLOSURE)
"""These rules in the order of a report."""

__all__ = ("RULES", "TRUE_PICTURE", "USABLE_DISCLOSURE")
