"""What kind of exercise something is: by what was done, never by what it was called."""

from __future__ import annotations

from typing import Final

import pytest

from engage.classification import classify
from engage.exercises import ExerciseKind
from engage.law import standard
from engage.law.gunning.again import CHANGED_BASIS, CHANGED_PROPOSAL, NEW_MATERIAL
from engage.law.gunning.consideration import ANALYSED
from engage.law.gunning.time import PERIOD
from engage.outcomes import Force
from engage.rules import Rule
from engage.testing import SETTING, exercise_with
from law.asking import ENGAGEMENT, NOTHING_OWED, force_with, kind_with

RELIED_ON: Final = {
    "withdraws_or_reduces_existing_benefit": True,
    "identifiable_group_relies_on_it": True,
    "closes_a_facility": True,
}


class TestNothing:
    """Where nobody was asked there is no exercise to judge."""

    def test_nobody_asked(self) -> None:
        """Whether or not anything was owed."""
        assert ExerciseKind.NOTHING is kind_with(form_of_exercise="nobody_asked")
        assert ExerciseKind.NOTHING is kind_with(**NOTHING_OWED, form_of_exercise="nobody_asked")


class TestConsultation:
    """Asking openly about a particular proposal is consultation (Eveleigh; Coughlan)."""

    @pytest.mark.parametrize("form", ["document", "meetings_and_letters", "survey"])
    def test_a_proposal_put_openly(self, form: str) -> None:
        """Although nothing asked for it."""
        assert ExerciseKind.CONSULTATION is kind_with(**NOTHING_OWED, form_of_exercise=form)

    def test_anybody_asked_where_it_is_owed(self) -> None:
        """Chosen people sounded out, without a proposal (Shaw; Article 39)."""
        assert ExerciseKind.CONSULTATION is kind_with(
            form_of_exercise="informal_soundings", specific_proposal_put=False
        )


class TestEngagement:
    """A survey that puts no proposal, where nothing is owed, is engagement (Eveleigh)."""

    def test_no_proposal_put(self) -> None:
        """And nothing owed."""
        assert ExerciseKind.ENGAGEMENT is kind_with(**ENGAGEMENT)

    def test_chosen_people_sounded_out(self) -> None:
        """Even on a proposal (Better Streets)."""
        assert ExerciseKind.ENGAGEMENT is kind_with(
            **NOTHING_OWED, form_of_exercise="informal_soundings"
        )

    def test_a_ground_that_is_open_leaves_the_kind_open(self) -> None:
        """What people rely on may call for consultation."""
        assert ExerciseKind.UNCLEAR is kind_with(
            **{**ENGAGEMENT, "withdraws_or_reduces_existing_benefit": None}
        )

    def test_a_benefit_that_people_rely_on_makes_it_consultation(self) -> None:
        """Consultation was owed, and people were asked."""
        assert ExerciseKind.CONSULTATION is kind_with(**{**ENGAGEMENT, **RELIED_ON})


class TestTheName:
    """What it was called has no weight (Eveleigh)."""

    def test_engagement_by_any_name(self) -> None:
        """The report says that the name is of no account."""
        called = classify(
            exercise_with(**ENGAGEMENT, called_a_consultation=True), standard(), SETTING
        )
        not_called = classify(
            exercise_with(**ENGAGEMENT, called_a_consultation=False), standard(), SETTING
        )

        assert ExerciseKind.ENGAGEMENT is called.kind
        assert "no weight" in called.because
        assert ExerciseKind.ENGAGEMENT is not_called.kind
        assert "no weight" not in not_called.because

    def test_consultation_by_any_name(self) -> None:
        """A proposal was put, whatever it was called."""
        assert ExerciseKind.CONSULTATION is kind_with(called_a_consultation=False)


class TestACallForEvidence:
    """Asking for information, to shape proposals still to be made, is not yet consultation."""

    ASKED: Final = {**ENGAGEMENT, "only_information_sought": True}

    def test_information_alone_was_sought(self) -> None:
        """Neither owed nor put."""
        assert ExerciseKind.CALL_FOR_EVIDENCE is kind_with(**self.ASKED)

    def test_it_is_not_so_where_a_proposal_was_put_or_is_owed(self) -> None:
        """The claim changes nothing then."""
        assert ExerciseKind.CONSULTATION is kind_with(
            **{**self.ASKED, "specific_proposal_put": True}
        )
        assert ExerciseKind.CONSULTATION is kind_with(**{**self.ASKED, **RELIED_ON})


class TestPrescribedPublicity:
    """Notice of a drafted order, with a time for objections, as a statute prescribes."""

    def test_what_the_law_prescribes_and_no_more(self) -> None:
        """A right to make representations counts (Lee)."""
        assert ExerciseKind.PUBLICITY is kind_with(only_prescribed_publicity_given=True)

    def test_only_a_statute_prescribes_it(self) -> None:
        """Where consultation is owed on another ground it is consultation."""
        assert ExerciseKind.CONSULTATION is kind_with(
            **{**NOTHING_OWED, **RELIED_ON}, only_prescribed_publicity_given=True
        )


class TestForce:
    """Gunning binds as law on a consultation and as practice on engagement."""

    @pytest.mark.parametrize(
        "rule",
        [PERIOD, ANALYSED, CHANGED_PROPOSAL, NEW_MATERIAL, CHANGED_BASIS],
        ids=lambda rule: str(rule.id),
    )
    def test_it_follows_the_kind(self, rule: Rule) -> None:
        """And it is law while the kind is open."""
        assert Force.LAW is force_with(rule)
        assert Force.PRACTICE is force_with(rule, **ENGAGEMENT)
        assert Force.PRACTICE is force_with(rule, **ENGAGEMENT, only_information_sought=True)
        assert Force.LAW is force_with(rule, **{**ENGAGEMENT, "form_of_exercise": None})
