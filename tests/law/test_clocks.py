"""Time limits of law are values: the rule, the number, the authority and how sure it is."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest
from attrs import evolve

from engage.calendars import (
    Certainty,
    DayKind,
    Direction,
    Published,
    Roll,
    Unit,
    published,
)
from engage.errors import InvalidValueError, OutsideCalendarError
from engage.law import standard
from engage.law.clocks import (
    CLOCKS,
    FREEDOM_OF_INFORMATION,
    STATUTORY_PERIODS,
    Challenge,
    Clock,
    Election,
    StartBasis,
    agenda_publication,
    challenge_limit,
    decision_effective,
    key_decision_notice,
    last_day_court_open,
    notice_of_election,
    pre_election_period,
    statutory_minimum_end,
)
from engage.law.clocks.challenges import CALVERTON
from engage.law.clocks.elections import NOTICE_OF_ELECTION
from engage.law.clocks.meetings import GENERAL_EXCEPTION
from engage.nations import Nation

ENGLAND: Final = published(Published.ENGLAND_AND_WALES)
POLL: Final = date(2027, 5, 6)
PAST_THE_COVER: Final = date(2029, 5, 3)
ALL: Final = (*CLOCKS.values(), *NOTICE_OF_ELECTION.values())


class TestClocks:
    """Each says on whose authority, and how sure that is."""

    @pytest.mark.parametrize(
        "clock", ALL, ids=[f"{place} {each.id}" for place, each in enumerate(ALL)]
    )
    def test_the_count_carries_both(self, clock: Clock) -> None:
        """With every day left out."""
        count = clock.run(date(2027, 4, 14))

        assert clock.authority
        assert (clock.certainty, clock.authority) == (count.certainty, count.authority)
        assert (clock.number, clock.rule) == (count.number, count.rule)
        assert all(each.why for each in count.skipped)

    def test_a_holiday_proclaimed_since(self) -> None:
        """The caller's calendar takes the place of the published one."""
        union = published(Published.UK_UNION)
        proclaimed = union.closing(date(2026, 11, 16), because="proclaimed")

        assert date(2026, 12, 8) == FREEDOM_OF_INFORMATION.run(date(2026, 11, 9)).on
        assert date(2026, 12, 9) == FREEDOM_OF_INFORMATION.run(date(2026, 11, 9), proclaimed).on

    def test_one_that_needs_no_calendar(self) -> None:
        """Has none to give."""
        with pytest.raises(InvalidValueError, match="counted without a calendar"):
            CLOCKS["challenge_general"].days()

    def test_after_clear_days(self) -> None:
        """The general exception runs on from the notice."""
        assert Direction.AFTER is GENERAL_EXCEPTION.run(date(2026, 12, 23)).direction
        assert date(2027, 1, 5) == GENERAL_EXCEPTION.run(date(2026, 12, 23)).on


class TestMeetings:
    """Papers, notices and call-in."""

    def test_a_nation_whose_rule_was_not_established(self) -> None:
        """Nothing is guessed."""
        with pytest.raises(InvalidValueError, match="no rule for northern_ireland"):
            agenda_publication(date(2026, 12, 10), Nation.NORTHERN_IRELAND)

    def test_without_a_consultation_nothing_is_said_of_one(self) -> None:
        """Only when the papers are due."""
        papers = agenda_publication(date(2026, 12, 10), Nation.ENGLAND)

        assert papers.closed_before_papers_due is None
        assert papers.working_days_to_analyse is None

    def test_closing_on_the_day_the_papers_are_due(self) -> None:
        """In time, with no day to analyse."""
        papers = agenda_publication(
            date(2026, 12, 10), Nation.ENGLAND, consultation_closed=date(2026, 12, 2)
        )

        assert papers.closed_before_papers_due
        assert 0 == papers.working_days_to_analyse

    def test_an_office_that_closes(self) -> None:
        """Its days are left out, where the caller says so."""
        closed = ENGLAND.closing(date(2026, 12, 9), because="office closed")
        papers = agenda_publication(date(2026, 12, 10), Nation.ENGLAND, calendar=closed)
        notice = key_decision_notice(date(2027, 1, 7), calendar=closed)

        assert date(2026, 12, 1) == papers.latest.on
        assert date(2026, 12, 8) == notice.latest_working_day.on
        assert date(2026, 12, 9) == notice.latest.on

    @pytest.mark.parametrize("reading", DayKind)
    def test_both_readings_are_unsettled(self, reading: DayKind) -> None:
        """And say so."""
        notice = key_decision_notice(date(2027, 2, 9), reading)

        assert Certainty.UNSETTLED is notice.latest.certainty

    def test_no_call_in(self) -> None:
        """Has no end to ask for."""
        with pytest.raises(InvalidValueError, match="no call-in"):
            decision_effective(date(2027, 3, 24), 0, ENGLAND, publication_day_counts=False)


class TestElections:
    """The notice of an election, and the period before the poll."""

    def test_the_scottish_parliament_has_an_earliest_day_too(self) -> None:
        """Not before the thirty-fifth day."""
        notice = notice_of_election(POLL, Election.SCOTTISH_PARLIAMENT, Nation.SCOTLAND)

        assert notice.earliest is not None
        assert notice.earliest.on < notice.latest.on
        assert (35, 28) == (notice.earliest.number, notice.latest.number)
        assert notice_of_election(POLL, Election.LOCAL, Nation.SCOTLAND).earliest is None

    @pytest.mark.parametrize("nation", [None, Nation.SCOTLAND])
    def test_an_election_whose_timetable_is_not_kept(self, nation: Nation | None) -> None:
        """Nothing is guessed."""
        with pytest.raises(InvalidValueError, match="no timetable is kept"):
            notice_of_election(POLL, Election.MAYOR, nation)

    def test_the_uk_parliament_has_one_in_all_nations(self) -> None:
        """Whichever is named."""
        assert notice_of_election(POLL, Election.UK_PARLIAMENT) == notice_of_election(
            POLL, Election.UK_PARLIAMENT, Nation.WALES
        )

    def test_the_earliest_start_that_is_known(self) -> None:
        """Weeks that begin after the latest lawful notice start nothing by themselves."""
        late = pre_election_period(POLL, Election.LOCAL, Nation.ENGLAND, policy_weeks=2)
        both = pre_election_period(
            POLL,
            Election.LOCAL,
            Nation.ENGLAND,
            notice_published=date(2027, 3, 25),
            council_starts=date(2027, 3, 22),
        )

        assert (date(2027, 3, 31), StartBasis.LATEST_LAWFUL_NOTICE) == (late.starts, late.basis)
        assert (date(2027, 3, 22), StartBasis.SET_BY_THE_COUNCIL) == (both.starts, both.basis)

    def test_past_the_cover(self) -> None:
        """What is known still answers; otherwise nothing does."""
        known = pre_election_period(
            PAST_THE_COVER, Election.LOCAL, Nation.ENGLAND, council_starts=date(2029, 3, 20)
        )

        assert known.latest_lawful_notice is None
        assert (date(2029, 3, 20), PAST_THE_COVER) == (known.starts, known.ends)
        with pytest.raises(OutsideCalendarError):
            pre_election_period(PAST_THE_COVER, Election.LOCAL, Nation.ENGLAND)


class TestChallenges:
    """The last day for a claim, and the court office."""

    def test_over_christmas_it_is_unsettled(self) -> None:
        """Unless the day on which the office closes besides is supplied."""
        limit = challenge_limit(date(2026, 9, 25), Challenge.GENERAL)

        assert Certainty.READ is limit.certainty
        assert Certainty.UNSETTLED is last_day_court_open(limit).certainty
        assert Certainty.READ is last_day_court_open(limit, (date(2026, 12, 24),)).certainty
        assert Certainty.UNSETTLED is last_day_court_open(limit, (date(2024, 12, 27),)).certainty

    def test_it_says_why_it_rolls(self) -> None:
        """On whose authority, and over which days."""
        limit = challenge_limit(date(2027, 2, 12), Challenge.PLANNING)
        found = last_day_court_open(limit, calendar=ENGLAND)

        assert CALVERTON in found.authority
        assert Roll.FOLLOWING is found.roll
        assert "Good Friday" == found.skipped[0].why


class TestPeriods:
    """The least periods of duties."""

    def test_each_belongs_to_a_duty_of_the_law(self) -> None:
        """By its id."""
        duties = {each.id for each in standard().duties}

        assert {each.duty.id for each in STATUTORY_PERIODS.values()} <= duties

    def test_the_number_is_the_duty_s_own(self) -> None:
        """Six weeks for admissions, as the law now has it; nothing before it set any."""
        count = statutory_minimum_end("school-admission-arrangements", date(2026, 12, 1))

        assert (6, Unit.WEEK) == (count.number, count.unit)
        assert count.authority == STATUTORY_PERIODS["school-admission-arrangements"].duty.authority

    def test_a_duty_that_is_not_here(self) -> None:
        """How it is counted was not established."""
        with pytest.raises(InvalidValueError, match="was not established"):
            statutory_minimum_end("public-sector-equality-duty", date(2026, 12, 1))

    def test_a_duty_that_sets_none(self) -> None:
        """There is nothing to count."""
        counted = STATUTORY_PERIODS["byelaws-alternative-procedure"]
        silent = evolve(counted, duty=evolve(counted.duty, period=None))

        with pytest.raises(InvalidValueError, match="sets no period"):
            silent.clock(date(2026, 12, 1))
