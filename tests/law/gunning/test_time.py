"""Gunning 3: people have time enough to consider the proposal and reply."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest
from attrs import evolve

from engage.dates import When
from engage.law.gunning.time import (
    DAYS_NOT_WEEKS,
    LATE_DOCUMENTS,
    PERIOD,
    PRESCRIBED_MINIMUM,
    USUAL_LENGTH,
    WEIGHTY,
)
from engage.outcomes import Force, Outcome, Reading
from engage.rounds import Round
from engage.rules import Rule
from engage.testing import exercise_with
from law.asking import (
    ENGAGEMENT,
    finding_with,
    force_with,
    outcome_with,
    reading_with,
    record_of,
    record_with,
)

ORDINARY: Final = {
    "what_people_lose": ["nothing"],
    "audience": ["general_public"],
    "said_time_too_short": False,
    "holiday_days_in_period": 0,
}
"""Nothing on record makes it weighty."""


class TestPrescribedMinimum:
    """A prescribed period is a floor, whatever else was done well (Regas)."""

    def test_the_last_prescribed_day_is_enough(self) -> None:
        """Seventy days where seventy are prescribed."""
        assert Outcome.MET is outcome_with(
            PRESCRIBED_MINIMUM, days_to_respond=70, prescribed_minimum_days=70
        )

    def test_one_day_short_depends_on_how_the_provision_counts(self) -> None:
        """Sixty-nine by subtraction may be seventy, both ends counted."""
        short = {"days_to_respond": 69, "prescribed_minimum_days": 70}
        found = finding_with(PRESCRIBED_MINIMUM, **short)

        assert Outcome.UNCLEAR is found.outcome
        assert ("prescribed_period_met",) == found.missing
        assert Outcome.MET is outcome_with(PRESCRIBED_MINIMUM, **short, prescribed_period_met=True)
        assert Outcome.NOT_MET is outcome_with(
            PRESCRIBED_MINIMUM, **short, prescribed_period_met=False
        )

    def test_two_days_short_is_short_however_it_counts(self) -> None:
        """Sixty-eight where seventy are prescribed."""
        assert Outcome.NOT_MET is outcome_with(
            PRESCRIBED_MINIMUM, days_to_respond=68, prescribed_minimum_days=70
        )

    def test_eight_weeks_of_ten(self) -> None:
        """Regas."""
        found = finding_with(PRESCRIBED_MINIMUM, days_to_respond=56, prescribed_minimum_days=70)

        assert Outcome.NOT_MET is found.outcome
        assert "People had 56 days; 70 are prescribed." == found.message

    @pytest.mark.parametrize(("least", "outcome"), [(0, "not applicable"), (1, "met")])
    def test_none_prescribed(self, least: int, outcome: str) -> None:
        """Nought stands for none."""
        assert Outcome(outcome) is outcome_with(
            PRESCRIBED_MINIMUM, days_to_respond=5, prescribed_minimum_days=least
        )

    def test_the_provisions_own_count_decides_where_it_is_recorded(self) -> None:
        """Seventy days by subtraction are sixty-nine clear days: no contradiction, but too few."""
        record = record_with(
            days_to_respond=70, prescribed_minimum_days=70, prescribed_period_met=False
        )

        assert Outcome.NOT_MET is PRESCRIBED_MINIMUM.outcome(record)
        assert {} == record.contradictions

    def test_the_numbers_are_what_is_asked_for(self) -> None:
        """And not what is computed from them."""
        found = finding_with(PRESCRIBED_MINIMUM, prescribed_minimum_days=70)

        assert Outcome.UNCLEAR is found.outcome
        assert ("days_to_respond",) == found.missing

    @pytest.mark.parametrize(
        ("source", "force"),
        [
            ("statute", Force.LAW),
            ("direction_or_approval", Force.LAW),
            ("own_policy", Force.POLICY),
        ],
    )
    def test_it_binds_as_what_prescribes_it(self, source: str, force: Force) -> None:
        """A statute, a direction, or the body's own policy; on engagement too."""
        assert force is force_with(PRESCRIBED_MINIMUM, prescribed_by=source)
        assert force is force_with(PRESCRIBED_MINIMUM, **ENGAGEMENT, prescribed_by=source)

    def test_a_promise_binds_as_law_if_it_is_clear(self) -> None:
        """A qualified one as policy, unless it is judged clear; law while that is not recorded."""
        promised = {"prescribed_by": "promise"}
        qualified = {**promised, "promise_is_unqualified": False}

        assert Force.LAW is force_with(PRESCRIBED_MINIMUM, **promised, promise_is_unqualified=True)
        assert Force.POLICY is force_with(PRESCRIBED_MINIMUM, **qualified)
        assert Force.POLICY is force_with(
            PRESCRIBED_MINIMUM, **qualified, promise_judged_clear=False
        )
        assert Force.LAW is force_with(PRESCRIBED_MINIMUM, **qualified, promise_judged_clear=True)
        assert Force.LAW is force_with(PRESCRIBED_MINIMUM, **promised)


class TestPeriod:
    """No law sets a number: the time must suit the people and the matter (Clifford)."""

    def test_the_lines_are_the_projects_own(self) -> None:
        """Fourteen days and forty-two: kept as named values, since no case fixes them."""
        assert (14, 42) == (DAYS_NOT_WEEKS, USUAL_LENGTH)

    @pytest.mark.parametrize(
        ("days", "outcome"),
        [
            (0, Outcome.NOT_MET),
            (4, Outcome.NOT_MET),
            (13, Outcome.NOT_MET),
            (14, Outcome.FOR_JUDGEMENT),
            (41, Outcome.FOR_JUDGEMENT),
            (42, Outcome.MET),
            (90, Outcome.MET),
        ],
    )
    def test_days_weeks_and_the_usual_length(self, days: int, outcome: Outcome) -> None:
        """With nothing that makes the matter weighty, and no reason for haste."""
        assert outcome is outcome_with(PERIOD, **ORDINARY, days_to_respond=days)

    def test_a_judgement_does_not_make_days_enough(self) -> None:
        """Five days without an outside reason stay too few (Lee; Curtis; AMA)."""
        assert Outcome.NOT_MET is outcome_with(
            PERIOD, days_to_respond=5, period_judged_long_enough=True
        )
        assert Outcome.NOT_MET is outcome_with(
            PERIOD,
            days_to_respond=5,
            urgent_reason="own_timetable",
            period_judged_long_enough=True,
        )

    def test_urgency_from_outside_is_weighed(self) -> None:
        """If it is on record (Shaw)."""
        urgent = {"days_to_respond": 5, "urgent_reason": "outside_the_bodys_control"}

        assert Outcome.FOR_JUDGEMENT is outcome_with(PERIOD, **urgent)
        assert Outcome.MET is outcome_with(PERIOD, **urgent, period_judged_long_enough=True)
        assert Outcome.NOT_MET is outcome_with(PERIOD, **urgent, period_judged_long_enough=False)

    def test_without_a_proposal_a_few_days_may_do(self) -> None:
        """There is less to consider."""
        assert Outcome.FOR_JUDGEMENT is outcome_with(
            PERIOD, days_to_respond=5, specific_proposal_put=False
        )

    @pytest.mark.parametrize(
        "weighty",
        [
            {"audience": ["people_in_vulnerable_circumstances"]},
            {"audience": ["organisations_that_must_meet_to_reply"]},
            {"what_people_lose": ["home"]},
            {"what_people_lose": ["livelihood"]},
            {"what_people_lose": ["income"]},
            {"what_people_lose": ["care_or_support"]},
            {"what_people_lose": ["legal_safeguard"]},
            {"said_time_too_short": True, "more_time_given": False},
        ],
        ids=str,
    )
    def test_a_weighty_matter_is_weighed_whatever_the_length(
        self, weighty: dict[str, object]
    ) -> None:
        """Clifford's fifty-five days were too few for those who had to answer."""
        record = {**ORDINARY, **weighty, "days_to_respond": 55}

        assert Reading.YES is reading_with(WEIGHTY, **record)
        assert Outcome.FOR_JUDGEMENT is outcome_with(PERIOD, **record)

    @pytest.mark.parametrize(
        "light",
        [
            {"what_people_lose": ["charge_to_pay", "service_or_facility"]},
            {"audience": ["businesses", "users_of_the_service"]},
            {"said_time_too_short": True, "more_time_given": True},
        ],
        ids=str,
    )
    def test_another_matter_is_not(self, light: dict[str, object]) -> None:
        """A charge, other readers, or more time when it was asked for."""
        assert Outcome.MET is outcome_with(PERIOD, **{**ORDINARY, **light}, days_to_respond=42)

    @pytest.mark.parametrize(
        ("days", "holidays", "outcome"),
        [
            (42, 0, Outcome.MET),
            (42, 1, Outcome.FOR_JUDGEMENT),
            (50, 8, Outcome.MET),
            (50, 9, Outcome.FOR_JUDGEMENT),
        ],
    )
    def test_holidays_count_where_they_take_it_below_the_usual_length(
        self, days: int, holidays: int, outcome: Outcome
    ) -> None:
        """No holiday is excluded in law; they only speak against."""
        assert outcome is outcome_with(
            PERIOD, **{**ORDINARY, "holiday_days_in_period": holidays}, days_to_respond=days
        )

    @pytest.mark.parametrize("fact", ORDINARY)
    def test_the_usual_length_is_no_answer_while_it_may_be_weighty(self, fact: str) -> None:
        """Each of what could make it so must be known."""
        assert Outcome.UNCLEAR is outcome_with(
            PERIOD, **{**ORDINARY, fact: None}, days_to_respond=42
        )

    def test_what_speaks_for_it(self) -> None:
        """Another round, more time, readers who know the matter, a measure that ends."""
        found = finding_with(
            PERIOD,
            days_to_respond=28,
            earlier_round_on_same_proposal=True,
            more_time_given=True,
            audience=["professionals_or_experts"],
            measure_is_time_limited=True,
            urgent_reason="outside_the_bodys_control",
            usual_days_for_this_kind=28,
            later_chances_to_be_heard=["further_consultation"],
        )

        assert (
            "An earlier round had asked the same people about the same proposal.",
            "The closing date was put back.",
            "Professionals, experts or public bodies were among those asked.",
            "The measure ends by itself.",
            "The urgency is recorded and was not of the body's making.",
            "The body has usually given 28 days on matters of this kind.",
            "Views can still count later: further consultation.",
        ) == found.weighs_for
        assert () == found.weighs_against

    def test_what_speaks_against_it(self) -> None:
        """Who was asked, what they would lose, and what was done to their time."""
        found = finding_with(
            PERIOD,
            days_to_respond=28,
            audience=[
                "people_in_vulnerable_circumstances",
                "organisations_that_must_meet_to_reply",
            ],
            what_people_lose=["income"],
            said_time_too_short=True,
            more_time_given=False,
            named_consultee_short_of_time=True,
            holiday_days_in_period=9,
            holiday_of_unknown_length_in_period=True,
            urgent_reason="own_timetable",
            usual_days_for_this_kind=84,
            text_changed_while_open=True,
            promised_step_claimed="a_step_before_the_end",
            promised_step_taken="none",
            changed_close_to_election=True,
        )

        assert (
            "People in vulnerable circumstances were asked.",
            "People would lose much: income.",
            "A reasoned request for more time was not granted.",
            "Bodies that must meet before they reply were asked.",
            "A body that the law names as a consultee said that it had too little time.",
            "Holidays take 9 days and leave 19; no holiday is excluded in law.",
            "The period ran through a holiday of those asked whose dates are not known.",
            "The hurry was of the body's own making.",
            "The body has usually given more on matters of this kind: 84 days.",
            "The text changed while people were responding to it.",
            "What was announced about the process (a step before the end) was not done in full.",
        ) == found.weighs_against[:-1]
        assert "notice of an election" in found.weighs_against[-1]

    def test_a_step_that_is_only_said_to_be_missing_speaks_for_nothing(self) -> None:
        """A claim is not a fact."""
        found = finding_with(PERIOD, days_to_respond=28, promised_step_claimed="how_long")

        assert () == found.weighs_against

    def test_it_is_about_the_close_of_its_round(self) -> None:
        """Listening before there was a proposal does not count (Regas)."""
        exercise = evolve(
            exercise_with(what_people_lose=["nothing"], said_time_too_short=False),
            rounds=(
                Round(
                    id="2",
                    opens=When.on(date(2026, 1, 1)),
                    proposal_put=When.on(date(2026, 2, 1)),
                    closes=When.on(date(2026, 2, 11)),
                ),
            ),
        )

        assert Outcome.NOT_MET is PERIOD.outcome(record_of(exercise))


class TestLateDocuments:
    """A paper that comes late does no harm to those who answer on it in time (Coughlan)."""

    LATE: Final = {"documents_sent_late": True, "late_documents_answered": False}

    def test_none_came_late(self) -> None:
        """There is nothing to make good."""
        assert Outcome.NOT_APPLICABLE is outcome_with(LATE_DOCUMENTS, documents_sent_late=False)

    def test_they_answered_all_the_same(self) -> None:
        """In time."""
        assert Outcome.MET is outcome_with(
            LATE_DOCUMENTS, **{**self.LATE, "late_documents_answered": True}
        )

    def test_otherwise_a_named_person_decides(self) -> None:
        """Either way."""
        assert Outcome.FOR_JUDGEMENT is outcome_with(LATE_DOCUMENTS, **self.LATE)
        assert Outcome.MET is outcome_with(
            LATE_DOCUMENTS, **self.LATE, late_documents_judged_harmless=True
        )
        assert Outcome.NOT_MET is outcome_with(
            LATE_DOCUMENTS, **self.LATE, late_documents_judged_harmless=False
        )

    def test_what_is_weighed(self) -> None:
        """More time, those who had it late, and how late it was."""
        found = finding_with(
            LATE_DOCUMENTS,
            **self.LATE,
            more_time_given=True,
            audience=["people_in_vulnerable_circumstances"],
            text_changed_while_open=True,
            form_of_disclosure="too_late_to_use",
        )

        assert ("The closing date was put back.",) == found.weighs_for
        assert (
            "People in vulnerable circumstances were asked.",
            "The text changed while people were responding to it.",
            "It came when no time was left to work with it.",
        ) == found.weighs_against


class TestWhereTheyDoNotApply:
    """Where nobody was asked nobody needs time."""

    @pytest.mark.parametrize(
        "rule", [PRESCRIBED_MINIMUM, PERIOD, LATE_DOCUMENTS], ids=lambda rule: str(rule.id)
    )
    def test_nobody_was_asked(self, rule: Rule) -> None:
        """Whatever the calendar says."""
        assert Outcome.NOT_APPLICABLE is outcome_with(
            rule, form_of_exercise="nobody_asked", days_to_respond=1, documents_sent_late=True
        )
