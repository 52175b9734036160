"""Consulting again: when what was put, or what the decision rests on, changes afterwards."""

from __future__ import annotations

from typing import Final

import pytest
from attrs import evolve

from engage.law.gunning.again import CHANGED_BASIS, CHANGED_PROPOSAL, NEW_MATERIAL
from engage.outcomes import Outcome
from engage.rules import Rule
from engage.stages import Stage
from engage.testing import exercise_with
from law.asking import finding_with, outcome_with, record_of


class TestChangedProposal:
    """Only a fundamental difference calls for another round (Elphinstone; Smith)."""

    DIFFERENT: Final = {
        "adopted_compared_with_consulted": "different",
        "consulted_again_on_change": False,
    }

    @pytest.mark.parametrize(
        ("adopted", "outcome"),
        [
            ("same", Outcome.NOT_APPLICABLE),
            ("one_of_the_options", Outcome.NOT_APPLICABLE),
            ("detail_changed", Outcome.MET),
            ("different", Outcome.UNCLEAR),
        ],
    )
    def test_change_in_the_light_of_replies_is_what_consultation_is_for(
        self, adopted: str, outcome: Outcome
    ) -> None:
        """What was put, a detail of it, or something else."""
        assert outcome is outcome_with(CHANGED_PROPOSAL, adopted_compared_with_consulted=adopted)

    def test_people_were_asked_again(self) -> None:
        """About the change."""
        assert Outcome.MET is outcome_with(
            CHANGED_PROPOSAL, **{**self.DIFFERENT, "consulted_again_on_change": True}
        )

    def test_whether_the_change_is_fundamental_is_judged(self) -> None:
        """That it is means that the rule is not met."""
        assert Outcome.FOR_JUDGEMENT is outcome_with(CHANGED_PROPOSAL, **self.DIFFERENT)
        assert Outcome.NOT_MET is outcome_with(
            CHANGED_PROPOSAL, **self.DIFFERENT, change_is_fundamental=True
        )
        assert Outcome.MET is outcome_with(
            CHANGED_PROPOSAL, **self.DIFFERENT, change_is_fundamental=False
        )

    def test_what_speaks_for_going_on(self) -> None:
        """The same footing, and a change that readers could expect."""
        found = finding_with(
            CHANGED_PROPOSAL,
            **self.DIFFERENT,
            basis_compared_with_stated="refined",
            detail_openly_left_to_later_stage=True,
        )

        assert (
            "The criteria and aims are those that people were given.",
            "Readers had been told which details were left to a later stage.",
        ) == found.weighs_for

    def test_what_speaks_for_asking_again(self) -> None:
        """Another footing, other people, and replies that have aged."""
        found = finding_with(
            CHANGED_PROPOSAL,
            **self.DIFFERENT,
            basis_compared_with_stated="different_and_not_put",
            who_bears_the_loss=["people_who_were_not_asked"],
            what_people_lose=["legal_safeguard"],
            new_material_after_launch=True,
            months_from_close_to_decision=14,
        )

        assert (
            "The criteria or aims changed too, and people could not comment on that.",
            "The loss falls on people who were not asked, or who cannot answer for themselves.",
            "People would lose much: legal safeguard.",
        ) == found.weighs_against[:-1]
        assert "14 months before the decision" in found.weighs_against[-1]

    def test_age_alone_speaks_for_neither(self) -> None:
        """Where nothing new came in."""
        aged = {**self.DIFFERENT, "months_from_close_to_decision": 14}

        assert () == finding_with(CHANGED_PROPOSAL, **aged).weighs_against
        assert (
            ()
            == finding_with(
                CHANGED_PROPOSAL, **aged, new_material_after_launch=False
            ).weighs_against
        )


class TestNewMaterial:
    """What arrives late and fixes the result is put to people first (LCCSA)."""

    NEW: Final = {"new_material_after_launch": True, "decision_rests_on_new_material": True}

    def test_none_came_in(self) -> None:
        """There is nothing to put."""
        assert Outcome.NOT_APPLICABLE is outcome_with(NEW_MATERIAL, new_material_after_launch=False)

    def test_it_decides_and_was_not_put(self) -> None:
        """Not met."""
        assert Outcome.NOT_MET is outcome_with(
            NEW_MATERIAL, **self.NEW, new_material_put_to_consultees=False
        )

    def test_it_does_not_decide_or_was_put(self) -> None:
        """Either is enough (Keep Wythenshawe)."""
        assert Outcome.MET is outcome_with(
            NEW_MATERIAL, **{**self.NEW, "decision_rests_on_new_material": False}
        )
        assert Outcome.MET is outcome_with(
            NEW_MATERIAL, **self.NEW, new_material_put_to_consultees=True
        )


class TestChangedBasis:
    """Deciding on factors that people were not given is unfair (HS2); refining them need not be."""

    CHANGED: Final = {
        "basis_change_claimed": True,
        "basis_compared_with_stated": "different_and_not_put",
    }

    def test_it_arises_by_the_record_too(self) -> None:
        """Of a basis that people were not given; any other needs a complaint."""
        assert Outcome.FOR_JUDGEMENT is outcome_with(
            CHANGED_BASIS, basis_compared_with_stated="different_and_not_put"
        )
        assert Outcome.NOT_APPLICABLE is outcome_with(
            CHANGED_BASIS, basis_compared_with_stated="refined"
        )

    @pytest.mark.parametrize(
        ("basis", "outcome"),
        [
            ("same", Outcome.MET),
            ("refined", Outcome.MET),
            ("different_and_put_to_people", Outcome.MET),
            ("different_and_not_put", Outcome.FOR_JUDGEMENT),
        ],
    )
    def test_it_depends_on_what_changed(self, basis: str, outcome: Outcome) -> None:
        """And on whether people could comment on that (Keep Wythenshawe)."""
        assert outcome is outcome_with(
            CHANGED_BASIS, basis_change_claimed=True, basis_compared_with_stated=basis
        )

    def test_a_named_person_decides(self) -> None:
        """Either way."""
        assert Outcome.MET is outcome_with(
            CHANGED_BASIS, **self.CHANGED, change_of_basis_judged_fair=True
        )
        assert Outcome.NOT_MET is outcome_with(
            CHANGED_BASIS, **self.CHANGED, change_of_basis_judged_fair=False
        )

    def test_it_cannot_be_known_before_there_is_a_report(self) -> None:
        """While replies are being analysed it is not yet known; once reported, it is asked."""
        claimed = exercise_with(basis_change_claimed=True)
        analysing = record_of(evolve(claimed, stage=Stage.ANALYSING))
        reported = record_of(evolve(claimed, stage=Stage.REPORTED))

        assert Outcome.NOT_YET is CHANGED_BASIS.outcome(analysing)
        assert Outcome.UNCLEAR is CHANGED_BASIS.outcome(reported)

    def test_what_is_weighed(self) -> None:
        """What is adopted, what fixes it, and what was done meanwhile."""
        found = finding_with(
            CHANGED_BASIS,
            **self.CHANGED,
            adopted_compared_with_consulted="one_of_the_options",
            later_chances_to_be_heard=["trial_with_review"],
            decision_rests_on_new_material=True,
            later_conduct_at_odds=True,
            what_people_lose=["home"],
        )

        assert (
            "What is to be adopted was itself put to people.",
            "Views can still count later: trial with review.",
        ) == found.weighs_for
        assert (
            "Material that came in after launch fixes the result.",
            "What was done or said afterwards contradicts what people had been told.",
            "People would lose much: home.",
        ) == found.weighs_against


class TestWhereTheyDoNotApply:
    """Nobody is asked again who was not asked at all, or about nothing in particular."""

    @pytest.mark.parametrize(
        "rule", [CHANGED_PROPOSAL, NEW_MATERIAL, CHANGED_BASIS], ids=lambda rule: str(rule.id)
    )
    def test_no_proposal_or_nobody_asked(self, rule: Rule) -> None:
        """Whatever is recorded afterwards."""
        later = {
            "adopted_compared_with_consulted": "different",
            "new_material_after_launch": True,
            "basis_change_claimed": True,
        }

        assert Outcome.NOT_APPLICABLE is outcome_with(rule, **later, specific_proposal_put=False)
        assert Outcome.NOT_APPLICABLE is outcome_with(
            rule, **later, form_of_exercise="nobody_asked"
        )
