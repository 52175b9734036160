"""The duty to consult: where consultation is owed or chosen, people are asked."""

from __future__ import annotations

from typing import ClassVar

import pytest

from engage.assessments import assess
from engage.law import cases, standard
from engage.law.duty_to_consult import SOMEBODY_ASKED
from engage.outcomes import Outcome
from engage.testing import SETTING, exercise_with
from law.asking import ENGAGEMENT, NOTHING_OWED, finding_with, outcome_with

NOBODY = "nobody_asked"
SOUNDINGS = "informal_soundings"


class TestWhereItIsOwed:
    """Where a ground holds, people are asked before the decision, or the duty is broken."""

    def test_people_who_were_asked(self) -> None:
        """Owed by statute, and a document went out."""
        assert Outcome.MET is outcome_with(SOMEBODY_ASKED)

    def test_nobody_asked(self) -> None:
        """Owed by statute, and nobody was asked."""
        found = finding_with(SOMEBODY_ASKED, form_of_exercise=NOBODY)

        assert Outcome.NOT_MET is found.outcome
        assert found.remedy.startswith("Ask before deciding.")

    def test_silence_on_the_grounds_is_not_a_release(self) -> None:
        """Nobody was asked, and it is not recorded whether anything is owed."""
        assert Outcome.UNCLEAR is outcome_with(
            SOMEBODY_ASKED, form_of_exercise=NOBODY, statute_requires_consultation=None
        )

    def test_silence_on_who_was_asked_is_not_a_pass(self) -> None:
        """Owed by statute, and it is not recorded whether anybody was asked."""
        assert Outcome.UNCLEAR is outcome_with(SOMEBODY_ASKED, form_of_exercise=None)


class TestWhereItIsNotOwed:
    """There is no general duty; a body that chooses to consult must do it properly (Coughlan)."""

    def test_engagement_where_nothing_is_owed(self) -> None:
        """A survey without a proposal."""
        found = finding_with(SOMEBODY_ASKED, **ENGAGEMENT)

        assert Outcome.NOT_APPLICABLE is found.outcome
        assert "Policy may" in found.message

    def test_nobody_asked_where_nothing_is_owed(self) -> None:
        """All the grounds were looked at."""
        assert Outcome.NOT_APPLICABLE is outcome_with(
            SOMEBODY_ASKED, **NOTHING_OWED, form_of_exercise=NOBODY
        )

    def test_a_consultation_that_was_chosen(self) -> None:
        """A proposal was put in a document, although nothing asked for it."""
        found = finding_with(SOMEBODY_ASKED, **NOTHING_OWED)

        assert Outcome.MET is found.outcome
        assert cases.COUGHLAN in found.authority


class TestSoundings:
    """In a true emergency soundings may do (Shaw); heard from one side they do not (Article 39)."""

    def test_they_are_for_judgement(self) -> None:
        """Where consultation is owed."""
        assert Outcome.FOR_JUDGEMENT is outcome_with(SOMEBODY_ASKED, form_of_exercise=SOUNDINGS)

    def test_a_named_person_decides(self) -> None:
        """Either way."""
        asked = {"form_of_exercise": SOUNDINGS}

        assert Outcome.MET is outcome_with(SOMEBODY_ASKED, **asked, soundings_judged_enough=True)
        assert Outcome.NOT_MET is outcome_with(
            SOMEBODY_ASKED, **asked, soundings_judged_enough=False
        )

    def test_what_speaks_for_them(self) -> None:
        """Urgency from outside, an end in sight, and those affected heard, for and against."""
        found = finding_with(
            SOMEBODY_ASKED,
            form_of_exercise=SOUNDINGS,
            urgent_reason="outside_the_bodys_control",
            measure_is_time_limited=True,
            affected_group_not_asked=False,
            what_people_were_asked_for="views_for_and_against",
            later_chances_to_be_heard=["trial_with_review"],
            earlier_consultation_relied_on="same_proposal",
            legal_entitlement_kept=True,
            generality_of_measure="everyone",
        )

        assert (
            "The urgency is recorded and was not of the body's making.",
            "The measure ends by itself.",
            "Those affected, or people who speak for them, were among those asked.",
            "An earlier consultation was about this very proposal.",
            "People were asked for views for and against.",
            "Views can still count later: trial with review.",
            "Those who lose by it would still have a right in law to have the need met.",
            "The measure is general: it applies to everyone.",
        ) == found.weighs_for
        assert ("A statute asks for consultation.",) == found.weighs_against

    def test_what_speaks_against_them(self) -> None:
        """A serious loss with its size, one side heard, late, on how and not on whether."""
        found = finding_with(
            SOMEBODY_ASKED,
            form_of_exercise=SOUNDINGS,
            urgent_reason="own_timetable",
            what_people_lose=["care_or_support"],
            loss_per_person=900,
            number_of_people_affected=40,
            affected_group_not_asked=True,
            what_people_were_asked_for="operational_advice",
            text_stage_when_last_group_asked="made_or_signed",
            who_bears_the_loss=["people_unable_to_answer_for_themselves"],
            generality_of_measure="users_of_one_place",
        )

        assert () == found.weighs_for
        assert (
            "A statute asks for consultation.",
            "People would lose much: care or support.",
            "For one of them that is about 900 pounds a year.",
            "About 40 people are affected.",
            "A group that would lose by it was not heard.",
            "The hurry was of the body's own making.",
            "People were asked how to make it work, and not whether to do it.",
            "The group asked last was first asked late: made or signed.",
            "The loss falls on people who were not asked, or who cannot answer for themselves.",
            "The measure is aimed at users of one place.",
        ) == found.weighs_against

    def test_parliament_counts_only_where_no_statute_asks(self) -> None:
        """That a measure goes before Parliament speaks against a duty of the common law (BAPIO)."""
        laid = {
            "form_of_exercise": SOUNDINGS,
            "made_by_instrument_laid_before_parliament": True,
        }
        common_law = {
            "statute_requires_consultation": False,
            "withdraws_or_reduces_existing_benefit": True,
            "identifiable_group_relies_on_it": True,
            "closes_a_facility": True,
        }
        says = "The measure goes before Parliament, which counts against a common-law duty."

        assert says in finding_with(SOMEBODY_ASKED, **laid, **common_law).weighs_for
        assert says not in finding_with(SOMEBODY_ASKED, **laid).weighs_for


class TestAskingWithoutAProposal:
    """Some duties are to gather views (Help Refugees); others need a proposal (Regas)."""

    def test_it_is_for_judgement(self) -> None:
        """Owed, asked, and no proposal put, then or later."""
        assert Outcome.FOR_JUDGEMENT is outcome_with(
            SOMEBODY_ASKED, specific_proposal_put=False, decided_proposal_put_first=False
        )

    def test_it_is_enough_that_the_thing_decided_was_put_in_the_end(self) -> None:
        """Even if the document put none."""
        assert Outcome.MET is outcome_with(
            SOMEBODY_ASKED, specific_proposal_put=False, decided_proposal_put_first=True
        )

    def test_what_is_weighed(self) -> None:
        """What the provision is for, and what people were in fact asked."""
        found = finding_with(
            SOMEBODY_ASKED,
            specific_proposal_put=False,
            decided_proposal_put_first=False,
            limit_of_duty="other_purpose",
            what_people_were_asked_for="facts_or_figures",
            what_the_questions_put=["effect_on_you"],
            withdraws_or_reduces_existing_benefit=True,
            identifiable_group_relies_on_it=True,
            closes_a_facility=True,
        )

        assert ("People were asked for facts or figures that they hold.",) == found.weighs_for[1:]
        assert found.weighs_for[0].endswith("than views on this decision (other purpose).")
        assert (
            "What is owed is owed for a loss, which people must know of.",
            "No question put to people was about whether, or which course, to take.",
        ) == found.weighs_against


class TestRelyingOnAnEarlierConsultation:
    """Consulting on a wider plan does not stand in for consulting on this (LH; Curtis)."""

    @pytest.mark.parametrize("earlier", ["same_proposal", "policy_foreseeing_this_rule"])
    def test_one_on_this_very_thing_is_for_judgement(self, earlier: str) -> None:
        """Or on a policy that told people that a rule of this kind would follow."""
        assert Outcome.FOR_JUDGEMENT is outcome_with(
            SOMEBODY_ASKED, form_of_exercise=NOBODY, earlier_consultation_relied_on=earlier
        )

    def test_one_on_a_wider_plan_excuses_nothing(self) -> None:
        """The centre itself was never put to its users."""
        assert Outcome.NOT_MET is outcome_with(
            SOMEBODY_ASKED, form_of_exercise=NOBODY, earlier_consultation_relied_on="wider_plan"
        )

    def test_its_age_is_read_with_what_has_changed(self) -> None:
        """Months alone speak neither for nor against."""
        relied_on = {
            "form_of_exercise": NOBODY,
            "earlier_consultation_relied_on": "same_proposal",
            "months_since_earlier_consultation": 30,
        }
        alone = finding_with(SOMEBODY_ASKED, **relied_on)
        unchanged = finding_with(
            SOMEBODY_ASKED, **relied_on, changed_since_earlier_consultation=["nothing"]
        )
        changed = finding_with(
            SOMEBODY_ASKED, **relied_on, changed_since_earlier_consultation=["size_of_effect"]
        )

        assert () == alone.weighs_against
        assert "That was 30 months before this decision." in unchanged.weighs_for
        assert () == unchanged.weighs_against
        assert (
            "Since people were consulted, this has changed: size of effect.",
            "That is 30 months ago.",
        ) == changed.weighs_against

    def test_a_named_person_decides(self) -> None:
        """Either way."""
        asked = {"form_of_exercise": NOBODY, "earlier_consultation_relied_on": "same_proposal"}

        assert Outcome.MET is outcome_with(
            SOMEBODY_ASKED, **asked, duty_judged_done_without_asking_now=True
        )
        assert Outcome.NOT_MET is outcome_with(
            SOMEBODY_ASKED, **asked, duty_judged_done_without_asking_now=False
        )


class TestABudgetFigure:
    """A figure closes nothing while each change under it is still to be consulted on (Tilley)."""

    def test_it_is_for_judgement_where_each_change_will_be_put(self) -> None:
        """And not met where that is not recorded."""
        assert Outcome.FOR_JUDGEMENT is outcome_with(
            SOMEBODY_ASKED, form_of_exercise=NOBODY, changes_under_budget_to_be_consulted_on=True
        )
        assert Outcome.NOT_MET is outcome_with(
            SOMEBODY_ASKED, form_of_exercise=NOBODY, changes_under_budget_to_be_consulted_on=False
        )

    def test_a_firm_figure_speaks_against_and_a_ceiling_for(self) -> None:
        """What can still be changed in answer to what people say."""
        budget = {"form_of_exercise": NOBODY, "changes_under_budget_to_be_consulted_on": True}
        fixed = finding_with(SOMEBODY_ASKED, **budget, budget_figure_firmness="fixed")
        ceiling = finding_with(
            SOMEBODY_ASKED, **budget, budget_figure_firmness="ceiling_that_can_be_raised"
        )

        assert ("Nothing lets the budget figure move.",) == fixed.weighs_against
        assert (
            "The budget figure can still move: ceiling that can be raised.",
        ) == ceiling.weighs_for


class TestALimitOfTheStatute:
    """What a duty asks for follows from the statute that lays it down (Moseley; Help Refugees)."""

    ALONE: ClassVar[dict[str, object]] = {
        "form_of_exercise": NOBODY,
        "promise_to_consult_recorded": False,
        "number_of_past_decisions_of_this_kind": 0,
        "withdraws_or_reduces_existing_benefit": False,
    }

    @pytest.mark.parametrize("limit", ["power_only", "other_purpose", "review_at_intervals"])
    def test_it_is_for_judgement_where_a_statute_is_the_only_ground(self, limit: str) -> None:
        """A power, another purpose, or a review that is not tied to this decision."""
        assert Outcome.FOR_JUDGEMENT is outcome_with(
            SOMEBODY_ASKED, **self.ALONE, limit_of_duty=limit
        )

    def test_that_it_names_other_people_does_not_excuse_asking_nobody(self) -> None:
        """Those whom it does name were not asked either."""
        assert Outcome.NOT_MET is outcome_with(
            SOMEBODY_ASKED, **self.ALONE, limit_of_duty="other_people"
        )

    def test_it_excuses_nothing_that_is_owed_on_another_ground(self) -> None:
        """A promise to consult stands, whatever the statute says."""
        promised = {
            **self.ALONE,
            "promise_to_consult_recorded": True,
            "promise_is_unqualified": True,
            "promise_made_by_or_for_the_council": True,
        }

        assert Outcome.NOT_MET is outcome_with(
            SOMEBODY_ASKED, **promised, limit_of_duty="power_only"
        )

    def test_another_ground_must_be_ruled_out_first(self) -> None:
        """While it is not known whether anything was promised, it is unclear."""
        assert Outcome.UNCLEAR is outcome_with(
            SOMEBODY_ASKED,
            **{**self.ALONE, "promise_to_consult_recorded": None},
            limit_of_duty="power_only",
        )


class TestTheDutyAsAWhole:
    """The duty takes in how people were asked, and arises only where it is owed or chosen."""

    def test_it_does_not_arise_where_nothing_is_owed(self) -> None:
        """Not even when a record says things that would break it."""
        found = assess(
            exercise_with(**NOTHING_OWED, form_of_exercise=NOBODY, affected_group_not_asked=True),
            standard(),
            SETTING,
        )

        assert Outcome.NOT_APPLICABLE is found.principle("duty_to_consult").outcome

    def test_a_fault_in_the_document_breaks_it(self) -> None:
        """Consultation that is owed is owed properly."""
        found = assess(exercise_with(main_reason_left_out=True), standard(), SETTING)

        assert Outcome.NOT_MET is found.principle("duty_to_consult").outcome

    def test_a_fault_in_weighing_what_came_back_does_not(self) -> None:
        """That is the fourth principle."""
        found = assess(exercise_with(report_to_decision_maker="nothing"), standard(), SETTING)

        assert Outcome.UNCLEAR is found.principle("duty_to_consult").outcome
        assert Outcome.NOT_MET is found.principle("conscientious_consideration").outcome
