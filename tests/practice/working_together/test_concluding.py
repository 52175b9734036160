"""Members, the decision, feeding back, reviewing, and the steps of the process."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from engage.decisions import Decision
from engage.exercises import ExerciseKind, Label
from engage.feedback import Feedback, Theme
from engage.outcomes import Outcome
from engage.practice.working_together import STRATEGY_2024
from engage.rounds import Round
from practice.asking import DAY, asked_of, on_day, read, says, with_parts


class TestMembers:
    """Results are one input; members may decide against them and say why."""

    def test_deciding_against_views_is_no_finding(self) -> None:
        """Only silence about the reasons is."""
        against = {"decision_departs_from_main_theme": True}

        assert Outcome.MET is says("m4", **against, reasons_for_departing_recorded=True)
        assert Outcome.NOT_MET is says("m4", **against, reasons_for_departing_recorded=False)

    def test_results_alone_are_not_all_inputs(self) -> None:
        """Nor are the other inputs without them."""
        assert Outcome.MET is says("m3", decision_inputs={"consultation", "legal"})
        assert Outcome.NOT_MET is says("m3", decision_inputs={"consultation"})
        assert Outcome.NOT_MET is says("m3", decision_inputs={"legal"})

    def test_stepping_back_settles_a_concern(self) -> None:
        """Going on needs advice, and then a person judges it."""
        concern = {
            "members_took_part": True,
            "impartiality_considered": True,
            "member_conflict_recorded": True,
        }

        assert Outcome.MET is says("m1", **concern, member_stepped_back=True)
        stayed = {**concern, "member_stepped_back": False}
        assert Outcome.FOR_JUDGEMENT is says("m1", **stayed, monitoring_officer_advised=True)
        assert Outcome.NOT_MET is says("m1", **stayed, monitoring_officer_advised=False)


class TestFeedback:
    """People learn how their feedback was used, as they were promised."""

    @pytest.mark.parametrize(
        ("published", "outcome"),
        [(DAY, Outcome.MET), (DAY + timedelta(days=1), Outcome.NOT_MET), (None, Outcome.UNCLEAR)],
    )
    def test_by_the_day_promised(self, published: date | None, outcome: Outcome) -> None:
        """Both read off the exercise; that nothing is on record does not show that nothing came."""
        exercise = with_parts(feedback=Feedback(promised=DAY, published=published))
        found = asked_of(exercise.answering(feedback_came_by_promised_route=True), "f2")

        assert outcome is found.outcome

    def test_a_month_ends_with_its_last_day(self) -> None:
        """A promise of a month is kept on any day of it."""
        exercise = with_parts(feedback=Feedback(promised="January 2027"))

        assert date(2027, 1, 31) == read(exercise, "feedback_promised_by")
        assert read(with_parts(), "feedback_promised_by") is None

    @pytest.mark.parametrize(
        ("themes", "answered"),
        [
            ((Theme(said="Too soon", done="put back"),), True),
            ((Theme(said="Too soon", not_taken_forward_because="no money"),), True),
            ((Theme(said="Too soon", done="put back"), Theme(said="Too dear")), None),
            ((), None),
        ],
    )
    def test_each_theme_has_an_answer(self, themes: tuple[Theme, ...], answered: object) -> None:
        """One that is not on record may still exist, and is asked for."""
        exercise = with_parts(feedback=Feedback(themes=themes))

        assert answered is read(exercise, "each_theme_answered")
        assert read(with_parts(), "each_theme_answered") is None

    @pytest.mark.parametrize(
        ("told", "reported"),
        [((True, True), True), ((True, False), False), ((True, None), None), ((), None)],
    )
    def test_each_theme_is_in_the_report(
        self, told: tuple[bool | None, ...], reported: object
    ) -> None:
        """One that is left out is enough for no."""
        themes = tuple(Theme(said="Too soon", in_report=each) for each in told)

        assert reported is read(
            with_parts(feedback=Feedback(themes=themes)), "each_theme_in_report"
        )


class TestProcess:
    """A structured process ensures thorough and effective engagement."""

    def test_earlier_engagement_is_read_off(self) -> None:
        """Where the exercise says what there was."""
        exercise = with_parts(prior_engagement="A survey in 2025")

        assert "cited" == read(exercise, "earlier_engagement_cited")
        assert read(with_parts(), "earlier_engagement_cited") is None

    @pytest.mark.parametrize(
        ("kind", "settled"),
        [
            (ExerciseKind.CONSULTATION, "consultation"),
            (ExerciseKind.ENGAGEMENT, "engagement"),
            (ExerciseKind.UNCLEAR, None),
        ],
    )
    def test_the_kind_is_read_off_the_label(self, kind: ExerciseKind, settled: str | None) -> None:
        """Where it is one of the two."""
        assert settled == read(with_parts(label=Label(kind=kind)), "kind_settled")

    @pytest.mark.parametrize(
        ("meets", "outcome"), [(DAY + timedelta(days=1), Outcome.MET), (DAY, Outcome.NOT_MET)]
    )
    def test_the_meeting_comes_after_the_close(self, meets: date, outcome: Outcome) -> None:
        """Not on the closing day."""
        exercise = with_parts(decisions=(Decision(made=meets),)).answering(
            closed_on=DAY, consultation_is_statutory_regulatory_or_technical=False
        )

        assert outcome is asked_of(exercise, "g2-meetings").outcome

    def test_no_meeting_is_read_from_silence(self) -> None:
        """It is asked for."""
        told = {"closed_on": DAY, "consultation_is_statutory_regulatory_or_technical": False}

        assert Outcome.UNCLEAR is says("g2-meetings", **told)

    @pytest.mark.parametrize(
        ("settled", "outcome"),
        [
            (DAY - timedelta(days=9), Outcome.NOT_MET),
            (DAY - timedelta(days=8), Outcome.MET),
            (DAY - timedelta(days=1), Outcome.MET),
            (DAY, Outcome.NOT_MET),
        ],
    )
    def test_options_come_between(self, settled: date, outcome: Outcome) -> None:
        """After the day on which early voices closed and before the day of opening."""
        assert outcome is says(
            "g3-options",
            consultation_is_statutory_regulatory_or_technical=False,
            early_voices_heard=True,
            early_voices_closed_on=DAY - timedelta(days=9),
            options_settled_on=settled,
            opened_on=DAY,
        )

    @pytest.mark.parametrize("missing", ["early_voices_closed_on", "opened_on"])
    def test_options_with_a_date_wanting(self, missing: str) -> None:
        """It is asked for."""
        told: dict[str, object] = {
            "early_voices_closed_on": DAY - timedelta(days=9),
            "options_settled_on": DAY - timedelta(days=5),
            "opened_on": DAY,
        }
        del told[missing]

        assert Outcome.UNCLEAR is says(
            "g3-options",
            consultation_is_statutory_regulatory_or_technical=False,
            early_voices_heard=True,
            **told,
        )

    @pytest.mark.parametrize(("days", "closed"), [(0, False), (1, True)])
    def test_responses_close_when_the_last_day_has_passed(self, days: int, closed: object) -> None:
        """On the day itself people can still respond."""
        exercise = with_parts(rounds=(Round(closes=DAY),))
        record = on_day(exercise, DAY + timedelta(days=days), STRATEGY_2024)

        assert closed is record["responses_have_closed"]

    @pytest.mark.parametrize("rounds", [(), (Round(),), (Round(closes="pending"),)])
    def test_without_a_closing_day_it_is_asked(self, rounds: tuple[Round, ...]) -> None:
        """Nothing is read from silence, nor from words that fix no day."""
        assert read(with_parts(rounds=rounds), "responses_have_closed") is None

    def test_a_special_process_takes_the_place_of_steps(self) -> None:
        """Only with its authority on record; and not of what the data or the five things ask."""
        special = {"consultation_is_statutory_regulatory_or_technical": True}
        recorded = {**special, "special_process_authority_recorded": True}

        assert Outcome.NOT_APPLICABLE is says(
            "g2-role", **recorded, role_in_decision_recorded=False
        )
        assert Outcome.NOT_MET is says(
            "g2-role",
            **special,
            special_process_authority_recorded=False,
            role_in_decision_recorded=False,
        )
        assert Outcome.NOT_MET is says("u1", **recorded, materials_say_why=False)
