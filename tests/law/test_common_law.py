"""The common law: fair consultation, the ways to a duty to consult, and consulting again."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

import pytest

from engage.bodies import BodyKind, PublicBody
from engage.citations import Verification
from engage.law.common_law import (
    ACT_FAIRLY,
    BENEFIT_RELIED_ON,
    CONSPICUOUS_UNFAIRNESS,
    CONSULTING_AGAIN,
    DUTIES,
    FAIR_CONSULTATION,
    PROMISE_OF_CONSULTATION,
    SETTLED_PRACTICE,
)
from engage.law.demands import demands_of
from engage.nations import Nation
from engage.outcomes import Reading
from engage.requirements import Duty
from law.one_duty import COUNTY, PARISH, WELSH, applies, asks_first, body_of, duty_on

SCOTTISH: Final = body_of(BodyKind.SCOTTISH_COUNCIL, nation=Nation.SCOTLAND)
PROPOSAL: Final[dict[str, object]] = {"specific_proposal_put": True}
PROMISE: Final[dict[str, object]] = {
    "promise_to_consult_recorded": True,
    "promise_made_by_or_for_the_council": True,
    "promise_is_unqualified": True,
}
PRACTICE: Final[dict[str, object]] = {
    "number_of_past_decisions_of_this_kind": 4,
    "number_of_past_consultations_on_same_decision": 4,
    "practice_judged_settled": True,
    "last_comparable_decision_was_consulted_on": True,
}
BENEFIT: Final[dict[str, object]] = {
    "withdraws_or_reduces_existing_benefit": True,
    "identifiable_group_relies_on_it": True,
    "closes_a_facility": True,
}
UNFAIR: Final[dict[str, object]] = {
    "exceptional_unfairness_claimed": True,
    "exceptional_unfairness_judged": True,
}
CHANGED: Final[dict[str, object]] = {
    "adopted_compared_with_consulted": "different",
    "change_is_fundamental": True,
}
EACH: Final[list[tuple[Duty, dict[str, object]]]] = [
    (FAIR_CONSULTATION, PROPOSAL),
    (ACT_FAIRLY, PROMISE),
    (PROMISE_OF_CONSULTATION, PROMISE),
    (SETTLED_PRACTICE, PRACTICE),
    (BENEFIT_RELIED_ON, BENEFIT),
    (CONSPICUOUS_UNFAIRNESS, UNFAIR),
    (CONSULTING_AGAIN, CHANGED),
]


@pytest.mark.parametrize(("duty", "facts"), EACH)
class TestEach:
    """The common law of England and Wales binds every public body, and sets no number of days."""

    @pytest.mark.parametrize("body", [COUNTY, PARISH, WELSH])
    def test_every_public_body_is_bound(
        self, body: PublicBody, duty: Duty, facts: dict[str, object]
    ) -> None:
        """Whatever its tier."""
        assert applies(duty, body, **facts)

    def test_scotland_has_its_own_law(self, duty: Duty, facts: dict[str, object]) -> None:
        """Which is not established here."""
        assert not duty_on(duty, SCOTTISH, **facts).ours

    def test_both_sides_of_the_day_of_the_leading_case(
        self, duty: Duty, facts: dict[str, object]
    ) -> None:
        """A court declares what was law before, so the day makes no difference."""
        assert duty.declaratory
        assert applies(duty, COUNTY, duty.in_force_from, **facts)
        assert applies(duty, COUNTY, duty.in_force_from - timedelta(days=1), **facts)

    def test_what_it_asks_is_asked_by_the_gunning_rules(
        self, duty: Duty, facts: dict[str, object]
    ) -> None:
        """So it makes no demands of its own."""
        assert facts
        assert duty.period is None
        assert () == demands_of(duty)


class TestFairConsultation:
    """A consultation is carried out fairly, whether it must be carried out or is by choice."""

    def test_by_choice_or_not(self) -> None:
        """Whether it was voluntary is no condition of it."""
        for voluntary in (True, False):
            assert applies(
                FAIR_CONSULTATION, COUNTY, **PROPOSAL, consultation_is_voluntary=voluntary
            )

    def test_it_does_not_by_itself_call_for_consultation(self) -> None:
        """It says how, and not whether."""
        assert not FAIR_CONSULTATION.calls_for_consultation

    def test_nothing_put_and_nothing_owed(self) -> None:
        """A survey of views before there is any proposal."""
        found = duty_on(
            FAIR_CONSULTATION,
            COUNTY,
            specific_proposal_put=False,
            form_of_exercise="survey",
            statute_requires_consultation=False,
            promise_to_consult_recorded=False,
            number_of_past_decisions_of_this_kind=0,
            withdraws_or_reduces_existing_benefit=False,
        )

        assert Reading.NO is found.reading


class TestWaysToADuty:
    """There is no general duty to consult, and there are four ways to one besides statute."""

    @pytest.mark.parametrize("facts", [PROMISE, PRACTICE, BENEFIT, UNFAIR])
    def test_each_way_leads_to_it(self, facts: dict[str, object]) -> None:
        """As does a statute."""
        assert applies(ACT_FAIRLY, COUNTY, **facts)
        assert applies(ACT_FAIRLY, COUNTY, statute_requires_consultation=True)

    @pytest.mark.parametrize("duty", DUTIES[1:])
    def test_each_calls_for_consultation_though_no_statute_does(self, duty: Duty) -> None:
        """So where one applies it is not said that nothing asks for it."""
        assert duty.calls_for_consultation
        assert not duty.invites_replies

    def test_a_qualified_promise_waits_for_a_judgement(self) -> None:
        """Words such as 'should' weaken it, and a person has to say how far."""
        qualified = {**PROMISE, "promise_is_unqualified": False}

        assert "promise_judged_clear" == asks_first(PROMISE_OF_CONSULTATION, COUNTY, **qualified)

    def test_a_promise_of_somebody_else(self) -> None:
        """Does not bind the council."""
        found = duty_on(
            PROMISE_OF_CONSULTATION,
            COUNTY,
            **{**PROMISE, "promise_made_by_or_for_the_council": False},
        )

        assert Reading.NO is found.reading

    def test_a_practice_that_was_left_the_last_time(self) -> None:
        """Is not settled any longer; and if that is not known, it is asked."""
        left = {**PRACTICE, "last_comparable_decision_was_consulted_on": False}
        unknown = {
            name: value
            for name, value in PRACTICE.items()
            if name != "last_comparable_decision_was_consulted_on"
        }

        assert Reading.NO is duty_on(SETTLED_PRACTICE, COUNTY, **left).reading
        assert "last_comparable_decision_was_consulted_on" == asks_first(
            SETTLED_PRACTICE, COUNTY, **unknown
        )

    def test_a_cut_that_closes_nothing_waits_for_a_judgement(self) -> None:
        """On whether reliance calls for consultation."""
        cut = {**BENEFIT, "closes_a_facility": False}

        assert "reliance_judged_to_call_for_consultation" == asks_first(
            BENEFIT_RELIED_ON, COUNTY, **cut
        )

    def test_unfairness_is_never_a_default(self) -> None:
        """Unless it is claimed, it is not even asked about."""
        assert Reading.NO is duty_on(CONSPICUOUS_UNFAIRNESS, COUNTY).reading
        assert "exceptional_unfairness_judged" == asks_first(
            CONSPICUOUS_UNFAIRNESS, COUNTY, exceptional_unfairness_claimed=True
        )


class TestConsultingAgain:
    """People are asked again on a fundamental change, or on material that fixes the result."""

    def test_new_material_on_which_the_decision_rests(self) -> None:
        """Is the other way to it."""
        assert applies(
            CONSULTING_AGAIN,
            COUNTY,
            new_material_after_launch=True,
            decision_rests_on_new_material=True,
        )

    def test_a_refinement_is_what_consultation_is_for(self) -> None:
        """It calls for nothing more."""
        found = duty_on(
            CONSULTING_AGAIN,
            COUNTY,
            adopted_compared_with_consulted="different",
            change_is_fundamental=False,
            new_material_after_launch=False,
        )

        assert Reading.NO is found.reading


class TestCertainty:
    """Six of the seven were read at second hand."""

    def test_consulting_again_is_from_knowledge(self) -> None:
        """And says so."""
        assert [Verification.FROM_KNOWLEDGE] == [
            duty.verified for duty in DUTIES if duty.verified is not Verification.READ
        ]
        assert Verification.FROM_KNOWLEDGE is CONSULTING_AGAIN.verified
