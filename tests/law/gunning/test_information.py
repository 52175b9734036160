"""Gunning 2: people are told enough to consider the proposal and reply to it."""

from __future__ import annotations

from typing import Final

import pytest

from engage.law.gunning.information import (
    DECIDING_MATERIAL_SEEN,
    OTHER_WAYS,
    PRESCRIBED_CONTENTS,
    PROPOSAL_STATED,
    REASONS,
)
from engage.outcomes import Force, Outcome
from engage.rules import Rule
from law.asking import ENGAGEMENT, finding_with, force_with, outcome_with


class TestProposalStated:
    """People are told each significant feature, and above all what they would lose (Clifford)."""

    STATED: Final = {"document_states_proposal": True, "change_left_out_of_document": False}
    VAGUE: Final = {
        "document_states_proposal": False,
        "change_left_out_of_document": False,
        "told_another_way": False,
    }

    def test_all_is_in_the_document(self) -> None:
        """Whatever else was done."""
        assert Outcome.MET is outcome_with(PROPOSAL_STATED, **self.STATED)

    @pytest.mark.parametrize("fact", STATED)
    def test_both_must_be_known(self, fact: str) -> None:
        """Silence on either is no answer."""
        assert Outcome.UNCLEAR is outcome_with(PROPOSAL_STATED, **{**self.STATED, fact: None})

    def test_a_loss_left_out(self) -> None:
        """The body's own papers show it (AMA; Clifford)."""
        left_out = {**self.STATED, "change_left_out_of_document": True}

        assert Outcome.NOT_MET is outcome_with(PROPOSAL_STATED, **left_out, told_another_way=False)
        assert Outcome.UNCLEAR is outcome_with(PROPOSAL_STATED, **left_out)

    def test_meetings_make_good_a_poor_booklet(self) -> None:
        """What counts is what people knew (Robson)."""
        assert Outcome.MET is outcome_with(
            PROPOSAL_STATED, **{**self.VAGUE, "told_another_way": True}
        )
        assert Outcome.NOT_MET is outcome_with(PROPOSAL_STATED, **self.VAGUE)

    def test_details_openly_left_to_a_later_stage_are_weighed(self) -> None:
        """It can be too soon to say (Tilley), or too late to choose (HS2)."""
        deferred = {**self.VAGUE, "detail_openly_left_to_later_stage": True}

        assert Outcome.FOR_JUDGEMENT is outcome_with(PROPOSAL_STATED, **deferred)
        assert Outcome.MET is outcome_with(
            PROPOSAL_STATED, **deferred, deferred_detail_judged_enough=True
        )
        assert Outcome.NOT_MET is outcome_with(
            PROPOSAL_STATED, **deferred, deferred_detail_judged_enough=False
        )

    def test_a_loss_that_is_known_cannot_be_left_to_a_later_stage(self) -> None:
        """Whoever judges otherwise."""
        assert Outcome.NOT_MET is outcome_with(
            PROPOSAL_STATED,
            **{**self.VAGUE, "change_left_out_of_document": True},
            detail_openly_left_to_later_stage=True,
            deferred_detail_judged_enough=True,
        )

    def test_what_is_weighed(self) -> None:
        """Whether people are asked to choose without the details, and what is still to come."""
        found = finding_with(
            PROPOSAL_STATED,
            **self.VAGUE,
            detail_openly_left_to_later_stage=True,
            later_chances_to_be_heard=["individual_assessment"],
            what_the_questions_put=["which_option"],
            what_people_lose=["care_or_support"],
        )

        assert ("Views can still count later: individual assessment.",) == found.weighs_for
        assert (
            "People were asked to choose between courses of which details were to come.",
            "People would lose much: care or support.",
        ) == found.weighs_against


class TestReasons:
    """A reason that is kept back cannot be answered (Gunning; Clifford; HS2)."""

    GIVEN: Final = {"main_reason_left_out": False, "legal_conditions_set": False}

    def test_no_reason_left_out(self) -> None:
        """And no legal test to explain."""
        assert Outcome.MET is outcome_with(REASONS, **self.GIVEN)

    def test_a_main_reason_left_out(self) -> None:
        """To save money, and nobody said so."""
        assert Outcome.NOT_MET is outcome_with(
            REASONS, **{**self.GIVEN, "main_reason_left_out": True}
        )

    def test_a_legal_test_is_explained(self) -> None:
        """Why the conditions are thought to be met (West Midlands)."""
        tested = {**self.GIVEN, "legal_conditions_set": True}

        assert Outcome.MET is outcome_with(REASONS, **tested, document_explains_conditions=True)
        assert Outcome.NOT_MET is outcome_with(
            REASONS, **tested, document_explains_conditions=False
        )
        assert Outcome.UNCLEAR is outcome_with(REASONS, **tested)


class TestDecidingMaterial:
    """What would change the result can be seen in time to answer it (Save Our Surgery; HS2)."""

    @pytest.mark.parametrize(
        ("material", "outcome"),
        [
            ("no_such_material", Outcome.NOT_APPLICABLE),
            ("published_in_time", Outcome.MET),
            ("supplied_on_request", Outcome.MET),
            ("too_late_to_comment", Outcome.NOT_MET),
            ("not_disclosed", Outcome.NOT_MET),
        ],
    )
    def test_it_could_be_seen_or_it_could_not(self, material: str, outcome: Outcome) -> None:
        """Late is as bad as never."""
        assert outcome is outcome_with(DECIDING_MATERIAL_SEEN, deciding_material=material)

    def test_a_legal_bar_is_weighed(self) -> None:
        """Where it is claimed; it cannot be guessed."""
        barred = {"deciding_material": "not_disclosed", "disclosure_barred": True}

        assert Outcome.FOR_JUDGEMENT is outcome_with(DECIDING_MATERIAL_SEEN, **barred)
        assert Outcome.MET is outcome_with(
            DECIDING_MATERIAL_SEEN, **barred, non_disclosure_judged_fair=True
        )
        assert Outcome.NOT_MET is outcome_with(
            DECIDING_MATERIAL_SEEN, **barred, non_disclosure_judged_fair=False
        )

    def test_what_is_weighed(self) -> None:
        """Whether something of it was shown, and whether the bar is the whole reason."""
        barred = {"deciding_material": "not_disclosed", "disclosure_barred": True}
        shown = finding_with(DECIDING_MATERIAL_SEEN, **barred, form_of_disclosure="parts_withheld")
        refused = finding_with(
            DECIDING_MATERIAL_SEEN,
            **barred,
            form_of_disclosure="refused_for_cost",
            information_refused_on_request=True,
        )

        assert ("Something of it was shown: parts withheld.",) == shown.weighs_for
        assert (
            "A consultee asked for information and did not get it in time.",
            "The legal reason is not the whole of it: refused for cost.",
        ) == refused.weighs_against


class TestOtherWays:
    """Fairness asks for a word about other ways sometimes only (Moseley; T v Trafford)."""

    LEFT_OUT: Final = {
        "other_ways_considered": True,
        "document_names_other_ways": False,
        "document_says_no_other_way": False,
        "why_not_published_elsewhere": False,
        "other_ways_known_to_consultees": False,
    }
    NO_CHOICE: Final = {**LEFT_OUT, "document_says_no_other_way": True}

    def test_none_was_looked_at(self) -> None:
        """There is nothing to tell."""
        assert Outcome.NOT_APPLICABLE is outcome_with(OTHER_WAYS, other_ways_considered=False)

    def test_readers_were_told_that_there_was_no_choice(self) -> None:
        """Although there was, and nobody had told them of it (Moseley)."""
        assert Outcome.NOT_MET is outcome_with(OTHER_WAYS, **self.NO_CHOICE)

    @pytest.mark.parametrize(
        "fact",
        [
            "document_names_other_ways",
            "why_not_published_elsewhere",
            "other_ways_known_to_consultees",
        ],
    )
    def test_that_is_not_so_where_they_could_know_better(self, fact: str) -> None:
        """From the document, from another paper, or from others."""
        assert Outcome.NOT_MET is not outcome_with(OTHER_WAYS, **{**self.NO_CHOICE, fact: True})

    @pytest.mark.parametrize(
        "explained",
        [
            {"document_names_other_ways": True, "document_says_why_not": True},
            {"why_not_published_elsewhere": True, "own_suggestions_invited": True},
            {"other_ways_known_to_consultees": True},
        ],
        ids=" and ".join,
    )
    def test_explained_or_known(self, explained: dict[str, object]) -> None:
        """A body need not argue its opponents' case (Beale; T v Trafford)."""
        assert Outcome.MET is outcome_with(OTHER_WAYS, **{**self.LEFT_OUT, **explained})

    @pytest.mark.parametrize(
        "half",
        [
            {"document_names_other_ways": True, "document_says_why_not": False},
            {"why_not_published_elsewhere": True, "own_suggestions_invited": False},
        ],
        ids=" and ".join,
    )
    def test_half_an_explanation_is_weighed(self, half: dict[str, object]) -> None:
        """Named without a reason, or a reason elsewhere and nothing asked."""
        assert Outcome.FOR_JUDGEMENT is outcome_with(OTHER_WAYS, **{**self.LEFT_OUT, **half})

    def test_a_named_person_decides(self) -> None:
        """Either way."""
        assert Outcome.MET is outcome_with(
            OTHER_WAYS, **self.LEFT_OUT, other_ways_judged_explained_enough=True
        )
        assert Outcome.NOT_MET is outcome_with(
            OTHER_WAYS, **self.LEFT_OUT, other_ways_judged_explained_enough=False
        )

    def test_what_speaks_for_saying_little(self) -> None:
        """What was asked, of whom, and why in so short a space."""
        found = finding_with(
            OTHER_WAYS,
            **{**self.LEFT_OUT, "document_names_other_ways": True},
            document_says_why_not=False,
            own_suggestions_invited=True,
            what_the_questions_put=["whether_at_all"],
            other_way_outside_stated_scope=True,
            other_way_is_not_the_councils=True,
            audience=["public_bodies"],
            urgent_reason="outside_the_bodys_control",
            earlier_round_on_same_proposal=True,
            later_chances_to_be_heard=["objections_the_law_provides_for"],
        )

        assert (
            "People were asked for ways of their own.",
            "People were asked whether it should be done at all.",
            "The stated scope leaves that other way outside.",
            "The other way is one that somebody else puts forward.",
            "The document names the other ways.",
            "Professionals, experts or public bodies were among those asked.",
            "The urgency is recorded and was not of the body's making.",
            "An earlier round had asked the same people about the same proposal.",
            "Views can still count later: objections the law provides for.",
        ) == found.weighs_for
        assert () == found.weighs_against

    def test_what_speaks_against_it(self) -> None:
        """Readers who cannot know, much to lose, and a question that leaves no room."""
        found = finding_with(
            OTHER_WAYS,
            **self.LEFT_OUT,
            options_screened_on="no_criteria_recorded",
            what_the_questions_put=["agree_or_not"],
            audience=["people_in_vulnerable_circumstances"],
            what_people_lose=["income"],
        )

        assert (
            "The document does not name the other ways.",
            "No criteria are on record by which they were set aside.",
            "The questions ask whether people agree, and no more.",
            "Lay readers, or readers in vulnerable circumstances, were among those asked.",
            "People would lose much: income.",
        ) == found.weighs_against


class TestPrescribedContents:
    """What a statute or a code lists is in the document, for the whole of the proposal (Jones)."""

    def test_the_list_is_followed(self) -> None:
        """Or there is none."""
        assert Outcome.MET is outcome_with(
            PRESCRIBED_CONTENTS, contents_prescribed=True, prescribed_content_missing=False
        )
        assert Outcome.NOT_APPLICABLE is outcome_with(
            PRESCRIBED_CONTENTS, contents_prescribed=False
        )

    def test_something_on_it_is_missing(self) -> None:
        """Or covers only a part."""
        assert Outcome.NOT_MET is outcome_with(
            PRESCRIBED_CONTENTS, contents_prescribed=True, prescribed_content_missing=True
        )

    def test_it_binds_as_law_whatever_sets_the_period(self) -> None:
        """The list comes from an Act, regulations or a code; the period may be the body's own."""
        assert Force.LAW is force_with(PRESCRIBED_CONTENTS, prescribed_by="own_policy")
        assert Force.LAW is force_with(PRESCRIBED_CONTENTS, **ENGAGEMENT)


class TestWhereItDoesNotApply:
    """Where nobody was asked there is nobody to inform."""

    @pytest.mark.parametrize(
        "rule",
        [PROPOSAL_STATED, REASONS, DECIDING_MATERIAL_SEEN, OTHER_WAYS, PRESCRIBED_CONTENTS],
        ids=lambda rule: str(rule.id),
    )
    def test_nobody_was_asked(self, rule: Rule) -> None:
        """No rule of the principle applies."""
        assert Outcome.NOT_APPLICABLE is outcome_with(rule, form_of_exercise="nobody_asked")

    @pytest.mark.parametrize(
        "rule", [PROPOSAL_STATED, REASONS, OTHER_WAYS], ids=lambda rule: str(rule.id)
    )
    def test_no_proposal_was_put(self, rule: Rule) -> None:
        """What is said about a proposal is asked where there is one."""
        assert Outcome.NOT_APPLICABLE is outcome_with(rule, specific_proposal_put=False)
