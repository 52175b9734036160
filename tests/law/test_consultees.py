"""Those who should be asked: whom a duty or a choice to consult must reach."""

from __future__ import annotations

import pytest

from engage.law.consultees import AFFECTED_ASKED, INVITATIONS_ARRIVED, INVITED_TO_ANSWER
from engage.outcomes import Outcome
from engage.rules import Rule
from law.asking import ENGAGEMENT, NOTHING_OWED, finding_with, outcome_with

STATUTE_ALONE = {**NOTHING_OWED, "statute_requires_consultation": True}
LEFT_OUT = {"affected_group_not_asked": True}
TOLD = {"only_told_claimed": True, "people_told_could_answer": "none"}

both_rules = pytest.mark.parametrize(
    ("rule", "missed"), [(AFFECTED_ASKED, LEFT_OUT), (INVITED_TO_ANSWER, TOLD)]
)


class TestAGroupThatWasMissed:
    """A duty does not stop at the boundary (Regas), nor is hearing one side enough (Article 39)."""

    @both_rules
    def test_it_is_not_met_where_consultation_is_owed(
        self, rule: Rule, missed: dict[str, object]
    ) -> None:
        """Owed by statute."""
        assert Outcome.NOT_MET is outcome_with(rule, **missed)

    @both_rules
    def test_a_body_that_chooses_to_consult_may_choose_whom(
        self, rule: Rule, missed: dict[str, object]
    ) -> None:
        """Within fairness, which a named person judges."""
        chosen = {**NOTHING_OWED, **missed}

        assert Outcome.FOR_JUDGEMENT is outcome_with(rule, **chosen)
        assert Outcome.MET is outcome_with(rule, **chosen, leaving_out_group_judged_fair=True)
        assert Outcome.NOT_MET is outcome_with(rule, **chosen, leaving_out_group_judged_fair=False)

    @both_rules
    def test_a_claim_of_exceptional_unfairness_does_not_say_to_whom_it_is_owed(
        self, rule: Rule, missed: dict[str, object]
    ) -> None:
        """So that who should have been asked is weighed."""
        assert Outcome.FOR_JUDGEMENT is outcome_with(
            rule,
            **{**NOTHING_OWED, **missed},
            exceptional_unfairness_claimed=True,
            exceptional_unfairness_judged=True,
        )

    @both_rules
    def test_there_is_none_in_engagement(self, rule: Rule, missed: dict[str, object]) -> None:
        """Nothing is owed, and nobody was consulted."""
        assert Outcome.NOT_APPLICABLE is outcome_with(rule, **{**ENGAGEMENT, **missed})

    @both_rules
    def test_asking_nobody_is_another_question(self, rule: Rule, missed: dict[str, object]) -> None:
        """It is asked once."""
        assert Outcome.NOT_APPLICABLE is outcome_with(
            rule, **missed, form_of_exercise="nobody_asked"
        )

    @both_rules
    @pytest.mark.parametrize(
        ("limit", "outcome"),
        [
            ("power_only", Outcome.FOR_JUDGEMENT),
            ("other_people", Outcome.FOR_JUDGEMENT),
            ("other_purpose", Outcome.NOT_MET),
            ("review_at_intervals", Outcome.NOT_MET),
        ],
    )
    def test_a_statute_that_names_others_may_not_reach_it(
        self, rule: Rule, missed: dict[str, object], limit: str, outcome: Outcome
    ) -> None:
        """Where it is the only ground: a power, or a duty to other people."""
        assert outcome is outcome_with(rule, **STATUTE_ALONE, **missed, limit_of_duty=limit)

    @both_rules
    def test_the_words_of_a_statute_do_not_limit_another_ground(
        self, rule: Rule, missed: dict[str, object]
    ) -> None:
        """What people lose by a closure is owed to them, whomever the statute names."""
        closure = {
            **STATUTE_ALONE,
            "withdraws_or_reduces_existing_benefit": True,
            "identifiable_group_relies_on_it": True,
            "closes_a_facility": True,
        }

        assert Outcome.NOT_MET is outcome_with(
            rule, **closure, **missed, limit_of_duty="other_people"
        )

    @both_rules
    def test_what_is_weighed(self, rule: Rule, missed: dict[str, object]) -> None:
        """What they lose and what is left to them, and why they were not asked."""
        found = finding_with(
            rule,
            **STATUTE_ALONE,
            **missed,
            limit_of_duty="other_people",
            urgent_reason="outside_the_bodys_control",
            legal_entitlement_kept=True,
            generality_of_measure="a_class_of_people",
            what_people_lose=["home"],
            who_bears_the_loss=["people_who_were_not_asked"],
        )

        assert (
            "Legal services read the provision as naming other people.",
            "The urgency is recorded and was not of the body's making.",
            "Those who lose by it would still have a right in law to have the need met.",
            "The measure is general: it applies to a class of people.",
        ) == found.weighs_for
        assert (
            "People would lose much: home.",
            "The loss falls on people who were not asked, or who cannot answer for themselves.",
        ) == found.weighs_against

    def test_a_power_is_weighed_as_one(self) -> None:
        """The other reading that legal services may take."""
        found = finding_with(
            AFFECTED_ASKED,
            **STATUTE_ALONE,
            **LEFT_OUT,
            limit_of_duty="power_only",
            generality_of_measure="named_people",
        )

        assert (
            "Legal services read the provision as a power to consult, and not a duty.",
        ) == found.weighs_for
        assert ("The measure is aimed at named people.",) == found.weighs_against


class TestAffectedAsked:
    """Those whom the law names, or who lose by the proposal, are asked or spoken for."""

    def test_no_group_left_out(self) -> None:
        """Recorded, and not merely unsaid."""
        assert Outcome.MET is outcome_with(AFFECTED_ASKED, affected_group_not_asked=False)
        assert Outcome.UNCLEAR is outcome_with(AFFECTED_ASKED)


class TestInvitedToAnswer:
    """To consult is to invite an answer and receive it (AMA); being heard will do (Baker)."""

    def test_it_does_not_arise_while_nothing_is_recorded(self) -> None:
        """Which does not say that nobody complained."""
        found = finding_with(INVITED_TO_ANSWER)

        assert Outcome.NOT_APPLICABLE is found.outcome
        assert "No complaint is recorded, so this was not looked at." == found.message

    def test_a_record_of_it_is_enough(self) -> None:
        """The body need not wait for somebody to say what it has itself found."""
        assert Outcome.NOT_MET is outcome_with(INVITED_TO_ANSWER, people_told_could_answer="none")

    @pytest.mark.parametrize("chance", ["told_how_and_by_when", "answered_unasked_and_reported"])
    def test_a_chance_to_answer(self, chance: str) -> None:
        """Given, or taken."""
        assert Outcome.MET is outcome_with(
            INVITED_TO_ANSWER, only_told_claimed=True, people_told_could_answer=chance
        )


class TestInvitationsArrived:
    """Letters that never came are weighed, not counted (Wainwright)."""

    def test_none_known_to_be_lost(self) -> None:
        """It does not arise."""
        assert Outcome.NOT_APPLICABLE is outcome_with(
            INVITATIONS_ARRIVED, invitations_known_lost=False
        )

    def test_some_known_to_be_lost(self) -> None:
        """A named person judges whether those people could take part even so."""
        lost = {"invitations_known_lost": True}

        assert Outcome.FOR_JUDGEMENT is outcome_with(INVITATIONS_ARRIVED, **lost)
        assert Outcome.MET is outcome_with(
            INVITATIONS_ARRIVED, **lost, lost_invitations_judged_harmless=True
        )
        assert Outcome.NOT_MET is outcome_with(
            INVITATIONS_ARRIVED, **lost, lost_invitations_judged_harmless=False
        )

    def test_asking_nobody_is_another_question(self) -> None:
        """No letters were meant for anybody."""
        assert Outcome.NOT_APPLICABLE is outcome_with(
            INVITATIONS_ARRIVED, form_of_exercise="nobody_asked", invitations_known_lost=True
        )

    def test_a_serious_loss_speaks_against(self) -> None:
        """The more there is to lose, the more a letter matters."""
        found = finding_with(
            INVITATIONS_ARRIVED, invitations_known_lost=True, what_people_lose=["livelihood"]
        )

        assert ("People would lose much: livelihood.",) == found.weighs_against
