"""How the council consults, with what tools, and the data: C1 to C5, T1 to T3, D1 to D9."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from engage.outcomes import Outcome
from engage.practice.working_together import COMMITMENT_2015, STRATEGY_2024
from engage.practice.working_together.consulting import three_months_end
from engage.practice.working_together.engaging import RULES as ENGAGING
from engage.practice.working_together.headings import ENGAGE
from engage.rounds import Round
from engage.testing import exercise_with
from practice.asking import DAY, asked_of, read, says, with_parts


class TestEngageRules:
    """As a form of engagement, consultations follow the same guidelines."""

    @pytest.mark.parametrize("proposal", [True, False])
    def test_each_is_asked_of_consultation_and_of_engagement(self, proposal: object) -> None:
        """None of them drops out because a proposal is put, or because none is."""
        rules = [rule for rule in STRATEGY_2024 if rule.heading == ENGAGE]

        assert len(ENGAGING) < len(rules)
        for rule in rules:
            code = rule.id.removeprefix("working_together.")
            assert Outcome.NOT_APPLICABLE is not says(code, specific_proposal_put=proposal)


class TestTypicalPeriod:
    """Consultation is typically over 6 to 12 weeks: a description, and no promise."""

    @pytest.mark.parametrize(
        ("days", "outcome", "remark"),
        [
            (41, Outcome.FOR_JUDGEMENT, "fewer"),
            (42, Outcome.MET, "within"),
            (84, Outcome.MET, "within"),
            (85, Outcome.MET, "longer"),
        ],
    )
    def test_both_ends(self, days: int, outcome: Outcome, remark: str) -> None:
        """Forty-two and eighty-four days, both end days counted."""
        closes = DAY + timedelta(days=days - 1)
        found = asked_of(exercise_with(opened_on=DAY, closed_on=closes), "c2")

        assert outcome is found.outcome
        assert remark in found.message

    def test_it_is_never_not_met(self) -> None:
        """What is typical cannot be broken."""
        outcomes = {branch.outcome for branch in STRATEGY_2024["working_together.c2"].branches}

        assert Outcome.NOT_MET not in outcomes
        assert None not in outcomes


class TestThreeMonths:
    """Three months for larger scale consultations, where appropriate or possible."""

    @pytest.mark.parametrize(
        ("opens", "last"),
        [
            (date(2015, 3, 1), date(2015, 5, 31)),
            (date(2015, 3, 2), date(2015, 6, 1)),
            (date(2015, 11, 29), date(2016, 2, 28)),
            (date(2015, 11, 30), date(2016, 2, 29)),
            (date(2016, 11, 30), date(2017, 2, 28)),
            (date(2015, 12, 31), date(2016, 3, 30)),
            (date(2015, 8, 31), date(2015, 11, 30)),
            (date(2015, 10, 1), date(2015, 12, 31)),
        ],
    )
    def test_the_corresponding_date_rule(self, opens: date, last: date) -> None:
        """They end the day before the same date, or on the last day of a month without it."""
        assert last == three_months_end(opens)

    @pytest.mark.parametrize(
        ("closes", "outcome"),
        [(date(2015, 8, 31), Outcome.MET), (date(2015, 8, 30), Outcome.NOT_MET)],
    )
    def test_the_last_day_counts(self, closes: date, outcome: Outcome) -> None:
        """One day less is too short for a larger consultation."""
        told = {"opened_on": date(2015, 6, 1), "closed_on": closes}

        assert outcome is says("c3", COMMITMENT_2015, consultation_is_of_larger_scale=True, **told)
        assert Outcome.NOT_APPLICABLE is says(
            "c3", COMMITMENT_2015, consultation_is_of_larger_scale=False, **told
        )

    def test_twelve_weeks_are_less(self) -> None:
        """So the later text gives less time where the earlier one applied."""
        closes = date(2015, 6, 1) + timedelta(days=83)
        told = {"opened_on": date(2015, 6, 1), "closed_on": closes}

        assert Outcome.MET is says("c2", **told)
        assert Outcome.NOT_MET is says(
            "c3", COMMITMENT_2015, consultation_is_of_larger_scale=True, **told
        )

    def test_a_date_that_is_wanting(self) -> None:
        """It is asked for."""
        told = {"opened_on": date(2015, 6, 1), "consultation_is_of_larger_scale": True}

        assert Outcome.UNCLEAR is says("c3", COMMITMENT_2015, **told)


class TestTools:
    """Approved survey platforms, which are reviewed every year."""

    @pytest.mark.parametrize(
        ("reviewed", "opened", "outcome"),
        [
            (date(2025, 9, 7), DAY, Outcome.MET),
            (date(2025, 9, 6), DAY, Outcome.NOT_MET),
            (DAY, DAY, Outcome.MET),
            (DAY + timedelta(days=1), DAY, Outcome.NOT_MET),
            (date(2027, 2, 28), date(2028, 2, 29), Outcome.MET),
            (date(2027, 2, 27), date(2028, 2, 29), Outcome.NOT_MET),
        ],
    )
    def test_within_the_year(self, reviewed: date, opened: date, outcome: Outcome) -> None:
        """From the same date a year before to the day of opening."""
        assert outcome is says(
            "t2", online_survey_used=True, platform_reviewed_on=reviewed, opened_on=opened
        )

    @pytest.mark.parametrize(("channel", "used"), [("Online survey", True), ("online form", None)])
    def test_an_online_survey_is_read_off(self, channel: str, used: object) -> None:
        """From a channel of that name."""
        exercise = with_parts(rounds=(Round(channels=(channel,)),))

        assert used is read(exercise, "online_survey_used")
        assert read(with_parts(), "online_survey_used") is None

    def test_segmentation_is_never_required(self) -> None:
        """It is recommended: without a word on it, it is for a person and never not met."""
        outcomes = {branch.outcome for branch in STRATEGY_2024["working_together.t3"].branches}

        assert Outcome.NOT_MET not in outcomes


class TestData:
    """The steps come before anything is collected."""

    @pytest.mark.parametrize(
        ("code", "fact"),
        [
            ("d1", "privacy_screening_on"),
            ("d5", "data_duties_gone_over_on"),
        ],
    )
    @pytest.mark.parametrize(
        ("day", "outcome"), [(DAY - timedelta(days=1), Outcome.MET), (DAY, Outcome.NOT_MET)]
    )
    def test_the_day_before_opening_is_the_last(
        self, code: str, fact: str, day: date, outcome: Outcome
    ) -> None:
        """On the day of opening it is too late."""
        told = {"collects_personal_data": True, "opened_on": DAY}

        assert outcome is says(code, **told, **{fact: day})

    def test_what_is_not_collected_needs_none_of_it(self) -> None:
        """But freedom of information reaches whatever the council holds."""
        for code in ("d1", "d2", "d3", "d4", "d5", "d8", "d9"):
            assert Outcome.NOT_APPLICABLE is says(code, collects_personal_data=False)
        assert Outcome.UNCLEAR is says("d7", collects_personal_data=False)

    @pytest.mark.parametrize("left_out", ["reason", "use", "recipients", "storage"])
    def test_each_part_of_the_notice(self, left_out: str) -> None:
        """A notice without one of them is not enough."""
        parts = {"reason", "use", "recipients", "storage"}
        told = {"collects_personal_data": True, "privacy_notice_on_every_channel": True}

        assert Outcome.MET is says("d2", **told, privacy_notice_states=parts)
        assert Outcome.NOT_MET is says("d2", **told, privacy_notice_states=parts - {left_out})
