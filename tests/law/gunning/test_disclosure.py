"""Gunning 2, where what people were given is disputed: it is right, and it could be used."""

from __future__ import annotations

from typing import Final

import pytest

from engage.law.gunning.disclosure import TRUE_PICTURE, USABLE_DISCLOSURE
from engage.outcomes import Force, Outcome
from engage.rules import Rule
from law.asking import ENGAGEMENT, finding_with, force_with, outcome_with

DISPUTED: Final = {"picture_disputed": True, "disclosure_disputed": True}


class TestTruePicture:
    """A picture that misleads is unfair (Moseley; Clifford), unless people could answer it."""

    WRONG: Final = {
        "picture_disputed": True,
        "wrong_or_unsaid_in_materials": ["wrong_fact"],
        "materials_put_right": "not_at_all",
    }

    def test_a_complaint_that_was_checked_and_not_borne_out(self) -> None:
        """None of what it could be about was found."""
        assert Outcome.MET is outcome_with(
            TRUE_PICTURE, picture_disputed=True, wrong_or_unsaid_in_materials=["none_of_these"]
        )

    @pytest.mark.parametrize(
        "fault",
        [
            "wrong_fact",
            "evidence_called_complete_that_is_not",
            "right_people_now_have_unsaid",
            "size_of_effect_unsaid",
        ],
    )
    def test_what_was_wrong_or_unsaid_is_weighed(self, fault: str) -> None:
        """Engage never says that a document misleads: a named person judges what it did."""
        found = finding_with(
            TRUE_PICTURE, **{**self.WRONG, "wrong_or_unsaid_in_materials": [fault]}
        )

        assert Outcome.FOR_JUDGEMENT is found.outcome
        assert fault.replace("_", " ") in found.message
        assert "mislead" not in found.message

    def test_a_named_person_decides(self) -> None:
        """Either way."""
        assert Outcome.MET is outcome_with(
            TRUE_PICTURE, **self.WRONG, picture_judged_fair_enough=True
        )
        assert Outcome.NOT_MET is outcome_with(
            TRUE_PICTURE, **self.WRONG, picture_judged_fair_enough=False
        )

    @pytest.mark.parametrize(
        ("put_right", "outcome"),
        [
            ("in_time_to_respond", Outcome.MET),
            ("too_late_to_respond", Outcome.FOR_JUDGEMENT),
            ("not_at_all", Outcome.FOR_JUDGEMENT),
        ],
    )
    def test_a_correction_in_time_makes_it_good(self, put_right: str, outcome: Outcome) -> None:
        """One that is too late does not."""
        assert outcome is outcome_with(
            TRUE_PICTURE, **{**self.WRONG, "materials_put_right": put_right}
        )

    def test_what_speaks_for_the_materials(self) -> None:
        """That people could deal with the point all the same (Royal Brompton; Robson)."""
        found = finding_with(
            TRUE_PICTURE,
            **self.WRONG,
            point_answered_by_consultees=True,
            told_another_way=True,
            size_of_effect_in_document="in_figures",
            later_chances_to_be_heard=["further_consultation"],
        )

        assert (
            "Those whom it touches dealt with the point in their replies.",
            "The people affected were told in another way what the document leaves out.",
            "The document gives the size of the effect in figures.",
            "Views can still count later: further consultation.",
        ) == found.weighs_for

    def test_what_speaks_against_them(self) -> None:
        """What was known, and what was kept from those who would lose."""
        found = finding_with(
            TRUE_PICTURE,
            picture_disputed=True,
            wrong_or_unsaid_in_materials=[
                "evidence_called_complete_that_is_not",
                "right_people_now_have_unsaid",
            ],
            materials_put_right="not_at_all",
            council_knew_materials_were_wrong="before_launch",
            size_of_effect_in_document="not_at_all",
            audience=["people_in_vulnerable_circumstances"],
            what_people_lose=["income"],
            loss_per_person=5000,
            number_of_people_affected=400000,
        )

        assert (
            "Somebody who prepared or approved the materials knew of it before launch.",
            "Evidence was said to be complete when more was held or awaited.",
            "A right in law that readers have now is not mentioned.",
            "The document does not tell readers the size of the effect.",
            "Lay readers, or readers in vulnerable circumstances, were among those asked.",
            "People would lose much: income.",
            "For one of them that is about 5000 pounds a year.",
            "About 400000 people are affected.",
        ) == found.weighs_against

    def test_when_it_was_known(self) -> None:
        """Before people could respond, while they could, or only afterwards."""
        open_ = finding_with(
            TRUE_PICTURE, **self.WRONG, council_knew_materials_were_wrong="while_open"
        )
        afterwards = finding_with(
            TRUE_PICTURE, **self.WRONG, council_knew_materials_were_wrong="after_close"
        )

        assert open_.weighs_against[0].endswith("knew of it while people could still respond.")
        assert () == afterwards.weighs_against


class TestUsableDisclosure:
    """Totals are not enough where the parts decide, nor papers too late to use (Breckland)."""

    FIXES: Final = {"disclosure_disputed": True, "unusable_part_fixes_result": True}

    @pytest.mark.parametrize(
        ("form", "outcome"),
        [
            ("whole_and_usable", Outcome.MET),
            ("parts_withheld", Outcome.NOT_MET),
            ("too_late_to_use", Outcome.NOT_MET),
            ("read_only", Outcome.FOR_JUDGEMENT),
            ("refused_for_cost", Outcome.FOR_JUDGEMENT),
        ],
    )
    def test_it_depends_on_the_form(self, form: str, outcome: Outcome) -> None:
        """Where the part that could not be used fixes the result."""
        assert outcome is outcome_with(
            USABLE_DISCLOSURE,
            **self.FIXES,
            form_of_disclosure=form,
            unusable_part_answered=False,
        )

    @pytest.mark.parametrize("form", ["parts_withheld", "too_late_to_use"])
    def test_what_was_answered_all_the_same_is_weighed(self, form: str) -> None:
        """Those who complain dealt with it, so it could be used after all."""
        unused = {**self.FIXES, "form_of_disclosure": form}
        found = finding_with(USABLE_DISCLOSURE, **unused, unusable_part_answered=True)

        assert Outcome.UNCLEAR is outcome_with(USABLE_DISCLOSURE, **unused)
        assert Outcome.FOR_JUDGEMENT is found.outcome
        assert found.weighs_for[0].startswith("Those who complain dealt with that part")

    def test_it_does_not_arise_without_a_proposal(self) -> None:
        """There is nothing to respond to."""
        assert Outcome.NOT_APPLICABLE is outcome_with(
            USABLE_DISCLOSURE, **self.FIXES, specific_proposal_put=False
        )

    @pytest.mark.parametrize(
        "form", ["parts_withheld", "too_late_to_use", "read_only", "refused_for_cost"]
    )
    def test_it_matters_only_where_it_decides(self, form: str) -> None:
        """Nothing in the rest would have changed the result."""
        assert Outcome.MET is outcome_with(
            USABLE_DISCLOSURE,
            disclosure_disputed=True,
            unusable_part_fixes_result=False,
            form_of_disclosure=form,
        )

    def test_a_legal_bar_excuses_keeping_back_and_not_lateness(self) -> None:
        """Where parts were withheld a named person judges."""
        barred = {**self.FIXES, "disclosure_barred": True}
        withheld = {**barred, "form_of_disclosure": "parts_withheld"}

        assert Outcome.FOR_JUDGEMENT is outcome_with(USABLE_DISCLOSURE, **withheld)
        assert Outcome.MET is outcome_with(
            USABLE_DISCLOSURE, **withheld, partial_disclosure_judged_enough=True
        )
        assert Outcome.NOT_MET is outcome_with(
            USABLE_DISCLOSURE, **withheld, partial_disclosure_judged_enough=False
        )
        assert Outcome.NOT_MET is outcome_with(
            USABLE_DISCLOSURE,
            **barred,
            form_of_disclosure="too_late_to_use",
            unusable_part_answered=False,
        )

    def test_what_is_weighed(self) -> None:
        """Whether they managed all the same, and who they are."""
        found = finding_with(
            USABLE_DISCLOSURE,
            **self.FIXES,
            form_of_disclosure="read_only",
            unusable_part_answered=True,
            audience=["professionals_or_experts", "general_public"],
            information_refused_on_request=True,
            what_people_lose=["livelihood"],
            later_chances_to_be_heard=["none"],
        )

        assert (
            "Those who complain dealt with that part in their replies.",
            "Professionals, experts or public bodies were among those asked.",
        ) == found.weighs_for
        assert (
            "A consultee asked for information and did not get it in time.",
            "Lay readers, or readers in vulnerable circumstances, were among those asked.",
            "People would lose much: livelihood.",
        ) == found.weighs_against


class TestWhereTheyDoNotApply:
    """Neither is asked unless something is on record, and nobody is consulted by a complaint."""

    @pytest.mark.parametrize(
        "rule", [TRUE_PICTURE, USABLE_DISCLOSURE], ids=lambda rule: str(rule.id)
    )
    def test_nothing_recorded_or_nobody_asked(self, rule: Rule) -> None:
        """Whatever else is recorded."""
        wrong = {"wrong_or_unsaid_in_materials": ["wrong_fact"], "unusable_part_fixes_result": True}

        assert Outcome.NOT_APPLICABLE is outcome_with(rule)
        assert Outcome.NOT_APPLICABLE is outcome_with(
            rule, **wrong, **DISPUTED, form_of_exercise="nobody_asked"
        )

    @pytest.mark.parametrize(
        "rule", [TRUE_PICTURE, USABLE_DISCLOSURE], ids=lambda rule: str(rule.id)
    )
    def test_what_is_well_on_record_needs_a_complaint(self, rule: Rule) -> None:
        """Before anything is looked at."""
        well = {
            "wrong_or_unsaid_in_materials": ["none_of_these"],
            "form_of_disclosure": "whole_and_usable",
            "unusable_part_fixes_result": False,
        }

        assert Outcome.NOT_APPLICABLE is outcome_with(rule, **well)
        assert Outcome.MET is outcome_with(rule, **well, **DISPUTED)

    @pytest.mark.parametrize(
        ("rule", "fact", "value"),
        [
            (TRUE_PICTURE, "wrong_or_unsaid_in_materials", ["size_of_effect_unsaid"]),
            (TRUE_PICTURE, "council_knew_materials_were_wrong", "after_close"),
            (USABLE_DISCLOSURE, "form_of_disclosure", "read_only"),
            (USABLE_DISCLOSURE, "unusable_part_fixes_result", True),
        ],
    )
    def test_what_is_wrong_on_record_needs_none(self, rule: Rule, fact: str, value: object) -> None:
        """The next question is asked at once."""
        assert Outcome.UNCLEAR is outcome_with(rule, **{fact: value})

    @pytest.mark.parametrize(
        "rule", [TRUE_PICTURE, USABLE_DISCLOSURE], ids=lambda rule: str(rule.id)
    )
    def test_a_complaint_alone_proves_nothing(self, rule: Rule) -> None:
        """It asks the next question; on engagement as a matter of practice."""
        assert Outcome.UNCLEAR is outcome_with(rule, **DISPUTED)
        assert Force.PRACTICE is force_with(rule, **ENGAGEMENT, **DISPUTED)
