"""Gunning 4: what people said is conscientiously considered before the decision."""

from __future__ import annotations

from typing import Final

import pytest

from engage.law.gunning.consideration import (
    ANALYSED,
    COUNTER_PROPOSAL,
    HEAVIER_COURSE,
    REACHED_DECISION_MAKER,
    REPORT_CORRECT,
)
from engage.outcomes import Force, Outcome
from engage.rules import Rule
from law.asking import ENGAGEMENT, finding_with, force_with, outcome_with


class TestAnalysed:
    """How replies are collected and counted is for the body, by one method (Help Refugees)."""

    def test_every_reply_was_read(self) -> None:
        """Under one written method."""
        assert Outcome.MET is outcome_with(ANALYSED, responses_in_time_analysed=True)

    def test_whether_the_rest_mattered_is_judged(self) -> None:
        """Once they have been read."""
        unread = {"responses_in_time_analysed": False}

        assert Outcome.FOR_JUDGEMENT is outcome_with(ANALYSED, **unread)
        assert Outcome.MET is outcome_with(
            ANALYSED, **unread, unread_replies_judged_immaterial=True
        )
        assert Outcome.NOT_MET is outcome_with(
            ANALYSED, **unread, unread_replies_judged_immaterial=False
        )

    def test_what_is_weighed(self) -> None:
        """What became of letters and petitions, and when the last reply was read."""
        unread = {"responses_in_time_analysed": False}
        kept = finding_with(
            ANALYSED,
            **unread,
            replies_outside_the_form="handled_apart",
            last_response_read="before_decision",
        )
        lost = finding_with(
            ANALYSED,
            **unread,
            replies_outside_the_form="set_aside",
            last_response_read="not_before_decision",
        )

        assert (
            "Replies that did not come on the form were dealt with too.",
            "All had been read: before decision.",
        ) == kept.weighs_for
        assert (
            "Replies that did not come on the form were set aside.",
            "Some were read only after the decision, or never.",
        ) == lost.weighs_against


class TestReachedDecisionMaker:
    """A fair summary is enough (NAHS), but not one that leaves out a material point (Kohler)."""

    MISSED: Final = {
        "report_to_decision_maker": "summary",
        "point_left_out_of_report": True,
        "decision_maker_knew_point": False,
    }

    def test_the_responses_themselves(self) -> None:
        """Were before whoever decided."""
        assert Outcome.MET is outcome_with(
            REACHED_DECISION_MAKER, report_to_decision_maker="responses"
        )

    def test_nothing(self) -> None:
        """Was before whoever decided."""
        assert Outcome.NOT_MET is outcome_with(
            REACHED_DECISION_MAKER, report_to_decision_maker="nothing"
        )

    def test_a_summary_with_every_point_in_it(self) -> None:
        """Or of a point that was known from elsewhere (Possible)."""
        for fact, value in (
            ("point_left_out_of_report", False),
            ("decision_maker_knew_point", True),
        ):
            assert Outcome.MET is outcome_with(
                REACHED_DECISION_MAKER, **{**self.MISSED, fact: value}
            )

    def test_a_summary_that_leaves_one_out(self) -> None:
        """HS2."""
        assert Outcome.NOT_MET is outcome_with(REACHED_DECISION_MAKER, **self.MISSED)

    @pytest.mark.parametrize("fact", MISSED)
    def test_each_part_of_that_must_be_known(self, fact: str) -> None:
        """Silence is no pass."""
        assert Outcome.UNCLEAR is outcome_with(
            REACHED_DECISION_MAKER, **{**self.MISSED, fact: None}
        )

    def test_a_note_of_the_time_is_weighed(self) -> None:
        """It says why the point could not bear on the choice."""
        noted = {**self.MISSED, "point_noted_as_not_bearing": True}

        assert Outcome.FOR_JUDGEMENT is outcome_with(REACHED_DECISION_MAKER, **noted)
        assert Outcome.MET is outcome_with(
            REACHED_DECISION_MAKER, **noted, left_out_point_judged_immaterial=True
        )
        assert Outcome.NOT_MET is outcome_with(
            REACHED_DECISION_MAKER, **noted, left_out_point_judged_immaterial=False
        )

    def test_what_is_weighed(self) -> None:
        """What was made of the effects, and of most people's view."""
        noted = {**self.MISSED, "point_noted_as_not_bearing": True}
        good = finding_with(
            REACHED_DECISION_MAKER,
            **noted,
            effects_weighed=True,
            reasons_for_going_against_recorded=True,
        )
        poor = finding_with(
            REACHED_DECISION_MAKER,
            **noted,
            effects_weighed=False,
            reasons_for_going_against_recorded=False,
            balance_of_replies="most_against",
            what_people_lose=["home"],
        )

        assert (
            "The record of the decision says what was made of the effects on people.",
            "The record says why the decision goes against most of those who responded.",
        ) == good.weighs_for
        assert "The record of the decision does not say what was made of the effects." in (
            poor.weighs_against
        )
        assert poor.weighs_against[1].startswith("Of the replies most against;")
        assert "People would lose much: home." == poor.weighs_against[-1]

    def test_deciding_against_the_majority_is_never_a_fault(self) -> None:
        """The finding says so."""
        found = finding_with(
            REACHED_DECISION_MAKER,
            report_to_decision_maker="responses",
            balance_of_replies="most_against",
            reasons_for_going_against_recorded=False,
        )

        assert Outcome.MET is found.outcome
        assert "never a fault" in found.message


class TestHeavierCourse:
    """Members who turn to a harsher course weigh what was said of it, emergency or not (WX)."""

    def test_no_heavier_course(self) -> None:
        """There is nothing to report again."""
        assert Outcome.NOT_APPLICABLE is outcome_with(
            HEAVIER_COURSE, recommendation_changed_after_close=False
        )

    def test_a_heavier_course_is_reported_with_what_people_said(self) -> None:
        """Or it is not."""
        heavier = {"recommendation_changed_after_close": True}

        assert Outcome.MET is outcome_with(
            HEAVIER_COURSE, **heavier, responses_reported_with_new_recommendation=True
        )
        assert Outcome.NOT_MET is outcome_with(
            HEAVIER_COURSE,
            **heavier,
            responses_reported_with_new_recommendation=False,
            urgent_reason="outside_the_bodys_control",
        )


class TestReportCorrect:
    """Whoever decides must know enough not to miss what is obviously material (NAHS; WX)."""

    FAULTY: Final = {
        "report_disputed": True,
        "report_on_main_points": "something_wrong_or_left_out",
    }

    @pytest.mark.parametrize(
        ("report", "outcome"),
        [
            ("all_there_and_right", Outcome.MET),
            ("put_right_before_decision", Outcome.MET),
            ("something_wrong_or_left_out", Outcome.FOR_JUDGEMENT),
        ],
    )
    def test_it_is_checked_against_what_people_said(self, report: str, outcome: Outcome) -> None:
        """A report may be less clear than it should be, and not fatally so (Tilley)."""
        assert outcome is outcome_with(
            REPORT_CORRECT, report_disputed=True, report_on_main_points=report
        )

    def test_a_named_person_decides(self) -> None:
        """Either way."""
        assert Outcome.MET is outcome_with(
            REPORT_CORRECT, **self.FAULTY, report_fault_judged_immaterial=True
        )
        assert Outcome.NOT_MET is outcome_with(
            REPORT_CORRECT, **self.FAULTY, report_fault_judged_immaterial=False
        )

    def test_what_speaks_for_it(self) -> None:
        """What else was before them, and what they made of it."""
        found = finding_with(
            REPORT_CORRECT,
            **self.FAULTY,
            report_to_decision_maker="responses",
            effects_weighed=True,
            reasons_for_going_against_recorded=True,
        )

        assert (
            "Whoever decided had the responses themselves.",
            "The record of the decision says what was made of the effects on people.",
            "The record says why the decision goes against most of those who responded.",
        ) == found.weighs_for

    def test_what_speaks_against_it(self) -> None:
        """A legal test, effects passed over, and results that had aged."""
        found = finding_with(
            REPORT_CORRECT,
            **self.FAULTY,
            legal_conditions_set=True,
            effects_weighed=False,
            new_material_after_launch=True,
            months_from_close_to_decision=9,
            what_people_lose=["care_or_support"],
        )

        assert "The law sets conditions for the decision." == found.weighs_against[0]
        assert found.weighs_against[2].startswith("The results were 9 months old")
        assert "People would lose much: care or support." == found.weighs_against[-1]


class TestCounterProposal:
    """A worked answer on what was asked is not to be overlooked (HS2; Kohler)."""

    @pytest.mark.parametrize(
        ("done", "outcome"),
        [
            ("assessed_and_reported", Outcome.MET),
            ("assessed_not_reported", Outcome.FOR_JUDGEMENT),
            ("reported_not_assessed", Outcome.FOR_JUDGEMENT),
            ("neither", Outcome.NOT_MET),
        ],
    )
    def test_it_is_considered_by_whoever_decides(self, done: str, outcome: Outcome) -> None:
        """Half of what could be done is weighed."""
        assert outcome is outcome_with(
            COUNTER_PROPOSAL,
            counter_proposal_claimed=True,
            counter_proposal_assessed=done,
            report_to_decision_maker="summary",
        )

    def test_it_is_weighed_where_the_responses_themselves_were_read(self) -> None:
        """Nobody worked on it, and whoever decided had it before them all the same."""
        neither = {"counter_proposal_claimed": True, "counter_proposal_assessed": "neither"}
        read = {**neither, "report_to_decision_maker": "responses"}

        assert Outcome.UNCLEAR is outcome_with(COUNTER_PROPOSAL, **neither)
        assert Outcome.FOR_JUDGEMENT is outcome_with(COUNTER_PROPOSAL, **read)
        assert Outcome.MET is outcome_with(
            COUNTER_PROPOSAL, **read, counter_proposal_judged_immaterial=True
        )

    def test_it_does_not_arise_without_a_proposal(self) -> None:
        """There is nothing for it to be counter to."""
        assert Outcome.NOT_APPLICABLE is outcome_with(
            COUNTER_PROPOSAL, counter_proposal_claimed=True, specific_proposal_put=False
        )

    def test_a_note_of_the_time_is_weighed(self) -> None:
        """It says why the counter-proposal could not bear on the choice."""
        noted = {
            "counter_proposal_claimed": True,
            "counter_proposal_assessed": "neither",
            "counter_proposal_noted_as_outside": True,
        }

        assert Outcome.FOR_JUDGEMENT is outcome_with(COUNTER_PROPOSAL, **noted)
        assert Outcome.MET is outcome_with(
            COUNTER_PROPOSAL, **noted, counter_proposal_judged_immaterial=True
        )
        assert Outcome.NOT_MET is outcome_with(
            COUNTER_PROPOSAL, **noted, counter_proposal_judged_immaterial=False
        )

    def test_what_is_weighed(self) -> None:
        """Whether people were asked for it, and whether it was within what was asked (Possible)."""
        found = finding_with(
            COUNTER_PROPOSAL,
            counter_proposal_claimed=True,
            counter_proposal_assessed="reported_not_assessed",
            report_to_decision_maker="responses",
            other_way_outside_stated_scope=True,
            own_suggestions_invited=True,
            what_people_lose=["livelihood"],
        )

        assert (
            "Whoever decided had the responses themselves.",
            "The stated scope leaves that other way outside.",
        ) == found.weighs_for
        assert (
            "People were asked for ways of their own.",
            "People would lose much: livelihood.",
        ) == found.weighs_against


class TestWhereTheyDoNotApply:
    """Where nobody was asked there is nothing to consider; a complaint must be made first."""

    RULES: Final = (
        ANALYSED,
        REACHED_DECISION_MAKER,
        HEAVIER_COURSE,
        REPORT_CORRECT,
        COUNTER_PROPOSAL,
    )

    @pytest.mark.parametrize("rule", RULES, ids=lambda rule: str(rule.id))
    def test_nobody_was_asked(self, rule: Rule) -> None:
        """Whatever is claimed."""
        assert Outcome.NOT_APPLICABLE is outcome_with(
            rule,
            form_of_exercise="nobody_asked",
            report_disputed=True,
            counter_proposal_claimed=True,
        )

    @pytest.mark.parametrize("rule", RULES, ids=lambda rule: str(rule.id))
    def test_on_engagement_they_bind_as_practice(self, rule: Rule) -> None:
        """What people say is considered whether or not they were consulted."""
        assert Force.LAW is force_with(rule)
        assert Force.PRACTICE is force_with(rule, **ENGAGEMENT)

    @pytest.mark.parametrize(
        ("rule", "fact", "value"),
        [
            (REPORT_CORRECT, "report_on_main_points", "something_wrong_or_left_out"),
            (COUNTER_PROPOSAL, "counter_proposal_assessed", "neither"),
        ],
    )
    def test_no_complaint_is_recorded(self, rule: Rule, fact: str, value: str) -> None:
        """Then the question is raised by what the record shows, and by nothing else."""
        assert Outcome.NOT_APPLICABLE is outcome_with(rule)
        assert Outcome.NOT_APPLICABLE is not outcome_with(rule, **{fact: value})
