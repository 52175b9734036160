"""The dates that an exercise has on record are read off it, and what is counted from them."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest
from attrs import evolve

from engage.decisions import Decision, DecisionKind
from engage.exercises import Exercise
from engage.rounds import Material, Round
from engage.stages import Event, EventKind
from law.reading import CLOSES, DECIDED, OPENS, SILENT, WINDOW, read, with_round


def with_materials(*materials: Material) -> Exercise:
    """Return an exercise of one round of forty-two days, with these materials."""
    return with_round(evolve(WINDOW, materials=materials))


def with_decisions(*decisions: Decision) -> Exercise:
    """Return an exercise of one round with these decisions."""
    return evolve(SILENT, rounds=(WINDOW,), decisions=decisions)


class TestDates:
    """When people could reply, and when it was decided."""

    def test_the_round_says(self) -> None:
        """To the day."""
        assert OPENS == read("opened_on", with_round(WINDOW))
        assert CLOSES == read("closed_on", with_round(WINDOW))

    @pytest.mark.parametrize("fact", ["opened_on", "closed_on"])
    def test_a_month_is_no_day(self, fact: str) -> None:
        """Nor is no round, or a round without dates."""
        autumn = Round(id="1", opens="October 2026", closes="December 2026")

        assert read(fact, with_round(autumn)) is None
        assert read(fact, with_round(Round())) is None
        assert read(fact, SILENT) is None

    def test_the_first_decision_counts(self) -> None:
        """Neither a recommendation nor one in principle is a decision."""
        decisions = (
            Decision(kind=DecisionKind.IN_PRINCIPLE, made=date(2025, 12, 1)),
            Decision(kind=DecisionKind.RECOMMENDATION, made=date(2026, 3, 1)),
            Decision(made=date(2026, 5, 1)),
            Decision(made=DECIDED),
        )

        assert DECIDED == read("decision_recorded_on", with_decisions(*decisions))
        assert read("decision_recorded_on", with_decisions(*decisions[:2])) is None

    def test_one_that_may_have_come_before_leaves_it_open(self) -> None:
        """A month that begins earlier, or words; not a decision still to come."""
        known = Decision(made=DECIDED)

        for unsure in ("March 2026", "at the spring meeting"):
            assert (
                read("decision_recorded_on", with_decisions(known, Decision(made=unsure))) is None
            )
        for later in ("autumn 2026", None):
            assert DECIDED == read(
                "decision_recorded_on", with_decisions(known, Decision(made=later))
            )


class TestDecidedBeforeClose:
    """Whether it was decided by the time replies closed."""

    @pytest.mark.parametrize(
        ("day", "before"), [(11, True), (12, True), (13, False)], ids=["before", "on", "after"]
    )
    def test_the_closing_day_counts_as_before(self, day: int, before: bool) -> None:  # noqa: FBT001 - what is expected
        """A reply could still have come in on that day."""
        exercise = with_decisions(Decision(made=date(2026, 2, day)))

        assert before is read("decision_recorded_before_close", exercise)

    def test_both_days_must_be_known(self) -> None:
        """One tells nothing."""
        undated = evolve(SILENT, decisions=(Decision(made=DECIDED),))

        assert read("decision_recorded_before_close", undated) is None
        assert read("decision_recorded_before_close", with_decisions()) is None


class TestDaysToRespond:
    """The days from when everything needed was there to the closing day."""

    def test_they_are_counted_by_subtraction(self) -> None:
        """The first day is not counted."""
        assert 42 == read("days_to_respond", with_round(WINDOW))

    def test_they_begin_when_the_proposal_was_put(self) -> None:
        """Listening before that does not count (Regas)."""
        put = evolve(WINDOW, proposal_put=date(2026, 2, 1))

        assert 11 == read("days_to_respond", with_round(put))
        assert 42 == read("days_to_respond", with_round(evolve(WINDOW, proposal_put=OPENS)))

    def test_they_begin_when_the_last_needed_paper_was_there(self) -> None:
        """One that was not needed changes nothing."""
        late = Material(title="Impact assessment", published=date(2026, 1, 15), needed=True)

        assert 28 == read("days_to_respond", with_materials(late))
        assert 42 == read("days_to_respond", with_materials(evolve(late, needed=False)))

    def test_a_late_paper_that_may_have_been_needed_leaves_them_open(self) -> None:
        """One that came no later than the opening does not."""
        paper = Material(title="Impact assessment", published=date(2026, 1, 15))

        assert read("days_to_respond", with_materials(paper)) is None
        assert 42 == read("days_to_respond", with_materials(evolve(paper, published=OPENS)))
        assert 42 == read("days_to_respond", with_materials(evolve(paper, published=None)))

    def test_so_does_a_needed_paper_or_a_proposal_without_a_day(self) -> None:
        """When it all began is not known."""
        paper = Material(title="Impact assessment", published="January 2026", needed=True)

        assert read("days_to_respond", with_materials(paper)) is None
        assert (
            read("days_to_respond", with_round(evolve(WINDOW, proposal_put="January 2026"))) is None
        )

    def test_they_are_never_less_than_none(self) -> None:
        """Even if the paper came after the close."""
        after = Material(title="Impact assessment", published=date(2026, 3, 1), needed=True)

        assert 0 == read("days_to_respond", with_materials(after))

    @pytest.mark.parametrize("half", [evolve(WINDOW, opens=None), evolve(WINDOW, closes=None)])
    def test_both_ends_must_be_known(self, half: Round) -> None:
        """One tells nothing."""
        assert read("days_to_respond", with_round(half)) is None

    def test_dates_that_are_answered_count_too(self) -> None:
        """Where there is no round to say them."""
        exercise = evolve(SILENT, answers={"opened_on": OPENS, "closed_on": CLOSES})

        assert 42 == read("days_to_respond", exercise)


class TestDocumentsSentLate:
    """Whether a needed paper came after replies had opened."""

    def test_one_came_late(self) -> None:
        """The day after."""
        late = Material(title="Map", published=date(2026, 1, 2), needed=True)

        assert True is read("documents_sent_late", with_materials(late))

    def test_none_did(self) -> None:
        """Every needed paper was there on the day of opening."""
        there = Material(title="Map", published=OPENS, needed=True)
        leaflet = Material(title="Leaflet", published=date(2026, 1, 20), needed=False)

        assert False is read("documents_sent_late", with_materials(there, leaflet))

    def test_that_is_open_while_something_is_unsaid(self) -> None:
        """Whether it was needed, when it came, what there was, or when replies opened."""
        there = Material(title="Map", published=OPENS, needed=True)
        late = evolve(there, published=date(2026, 1, 2))

        assert (
            read("documents_sent_late", with_materials(there, evolve(there, needed=None))) is None
        )
        assert (
            read("documents_sent_late", with_materials(there, evolve(there, published=None)))
            is None
        )
        assert read("documents_sent_late", with_materials()) is None
        assert read("documents_sent_late", with_round(Round(materials=(late,)))) is None
        assert read("documents_sent_late", evolve(SILENT, answers={"opened_on": OPENS})) is None


class TestMonthsToDecision:
    """How old the results are when they are used."""

    @pytest.mark.parametrize(
        ("decided", "months"),
        [
            (date(2026, 2, 12), 0),
            (date(2026, 3, 11), 0),
            (date(2026, 3, 12), 1),
            (date(2027, 2, 11), 11),
            (date(2027, 2, 12), 12),
        ],
    )
    def test_whole_months(self, decided: date, months: int) -> None:
        """From the closing day."""
        exercise = with_decisions(Decision(made=decided))

        assert months == read("months_from_close_to_decision", exercise)

    def test_a_decision_before_the_close_used_no_results(self) -> None:
        """And without both days there is no number."""
        early = with_decisions(Decision(made=date(2026, 2, 11)))

        assert read("months_from_close_to_decision", early) is None
        assert read("months_from_close_to_decision", with_decisions()) is None
        assert (
            read(
                "months_from_close_to_decision",
                evolve(SILENT, decisions=(Decision(made=DECIDED),)),
            )
            is None
        )


class TestMoreTimeGiven:
    """Whether the closing date was put back."""

    EXTENDED: Final = Event(kind=EventKind.EXTENDED, round="1", until=date(2026, 3, 1))

    def test_an_extension_of_this_round(self) -> None:
        """And not of another."""
        exercise = evolve(with_round(Round(id="2"), WINDOW), events=(self.EXTENDED,))

        assert True is read("more_time_given", exercise, 0)
        assert read("more_time_given", exercise, 1) is None

    def test_one_that_names_no_round_is_of_the_only_one(self) -> None:
        """Among several it could be any."""
        unnamed = (evolve(self.EXTENDED, round=""),)
        several = evolve(with_round(Round(id="2"), WINDOW), events=unnamed)

        assert True is read("more_time_given", evolve(with_round(WINDOW), events=unnamed))
        assert True is read("more_time_given", evolve(SILENT, events=unnamed))
        assert read("more_time_given", several, 0) is None
        assert read("more_time_given", several, 1) is None

    def test_anything_else_that_happened_shows_nothing(self) -> None:
        """That no extension is on record does not say that there was none."""
        paused = (Event(kind=EventKind.PAUSED, round="1"),)

        assert read("more_time_given", evolve(with_round(WINDOW), events=paused)) is None
        assert read("more_time_given", with_round(WINDOW)) is None


class TestPrescribedPeriodMet:
    """Whether the prescribed period was given, by the two numbers of days."""

    @pytest.mark.parametrize(("days", "met"), [(70, True), (71, True), (69, None), (68, False)])
    def test_one_day_short_is_not_known(self, days: int, met: bool | None) -> None:  # noqa: FBT001 - what is expected
        """The provision may count both ends."""
        answers = {"days_to_respond": days, "prescribed_minimum_days": 70}

        assert met is read("prescribed_period_met", evolve(SILENT, answers=answers))

    @pytest.mark.parametrize("missing", ["days_to_respond", "prescribed_minimum_days"])
    def test_both_numbers_must_be_known(self, missing: str) -> None:
        """One tells nothing."""
        answers = {"days_to_respond": 70, "prescribed_minimum_days": 70}
        exercise = evolve(SILENT, answers=answers).forgetting(missing)

        assert read("prescribed_period_met", exercise) is None

    def test_the_provisions_own_count_is_taken_for_it(self) -> None:
        """Whatever the two numbers say."""
        answers = {
            "days_to_respond": 70,
            "prescribed_minimum_days": 70,
            "prescribed_period_met": False,
        }

        assert False is read("prescribed_period_met", evolve(SILENT, answers=answers))


class TestDaysClearOfHolidays:
    """What is left when the holidays are taken off."""

    @pytest.mark.parametrize(("holidays", "left"), [(0, 42), (9, 33), (50, 0)])
    def test_never_less_than_none(self, holidays: int, left: int) -> None:
        """Forty-two days."""
        answers = {"days_to_respond": 42, "holiday_days_in_period": holidays}

        assert left == read("days_clear_of_holidays", evolve(SILENT, answers=answers))

    @pytest.mark.parametrize("missing", ["days_to_respond", "holiday_days_in_period"])
    def test_both_numbers_must_be_known(self, missing: str) -> None:
        """One tells nothing."""
        answers = {"days_to_respond": 42, "holiday_days_in_period": 9}
        exercise = evolve(SILENT, answers=answers).forgetting(missing)

        assert read("days_clear_of_holidays", exercise) is None
