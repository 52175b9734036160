"""The words for where an exercise stands, and for what has happened to it."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from again import Way, each_way
from engage.dates import When
from engage.stages import ENDS, Event, EventKind, GateResult, KnownFrom, Stage


class TestKnownFrom:
    """A fact is known from one of seven stages."""

    def test_they_come_in_order(self) -> None:
        """Planning first, review last, each in its place."""
        assert ["planning", "launch", "open", "close", "report", "decision", "review"] == [
            str(stage) for stage in sorted(KnownFrom, key=lambda stage: stage.place)
        ]
        assert list(range(7)) == [stage.place for stage in KnownFrom]


class TestStage:
    """A recorded stage says which facts can be known now."""

    @pytest.mark.parametrize(
        ("stage", "reaches"),
        [
            (Stage.IDEA, KnownFrom.PLANNING),
            (Stage.PLANNING, KnownFrom.PLANNING),
            (Stage.PRE_CONSULTATION, KnownFrom.PLANNING),
            (Stage.POSTPONED, KnownFrom.PLANNING),
            (Stage.READY, KnownFrom.LAUNCH),
            (Stage.OPEN, KnownFrom.OPEN),
            (Stage.PAUSED, KnownFrom.OPEN),
            (Stage.ANALYSING, KnownFrom.CLOSE),
            (Stage.REPORTED, KnownFrom.REPORT),
            (Stage.DECIDED, KnownFrom.DECISION),
            (Stage.FED_BACK, KnownFrom.REVIEW),
            (Stage.REVIEWED, KnownFrom.REVIEW),
        ],
    )
    def test_a_stage_that_tells(self, stage: Stage, reaches: KnownFrom) -> None:
        """It corresponds to one of the seven."""
        assert reaches is stage.reaches

    @pytest.mark.parametrize(
        "stage",
        [
            Stage.ONGOING,
            Stage.CLOSED,
            Stage.WITHDRAWN,
            Stage.SUPERSEDED,
            Stage.QUASHED,
            Stage.NOT_PROCEEDING,
        ],
    )
    def test_a_stage_that_does_not_tell(self, stage: Stage) -> None:
        """What has happened since is open: no fact is *not yet* because of it."""
        assert stage.reaches is None

    def test_every_end_says_why(self) -> None:
        """Completed, which is reviewed; withdrawn, superseded, quashed, not proceeding."""
        assert ["not proceeding", "quashed", "reviewed", "superseded", "withdrawn"] == sorted(ENDS)


class TestEvent:
    """Extension, pause, relaunch, postponement, withdrawal: events with reasons."""

    def test_dates_are_read_as_exactly_as_they_are_known(self) -> None:
        """A day, a moment or words."""
        event = Event(kind=EventKind.EXTENDED, at="June 2026", until=date(2026, 9, 4))
        moment = datetime(2026, 9, 4, 17, tzinfo=UTC)

        assert When.said("June 2026") == event.at
        assert When.on(date(2026, 9, 4)) == event.until
        assert When.at(moment) == Event(at=moment).at

    def test_an_event_of_which_little_is_known(self) -> None:
        """It is a milestone, and has no date."""
        event = Event(what="results announced")

        assert EventKind.MILESTONE is event.kind
        assert (None, None) == (event.at, event.until)

    @each_way
    def test_it_comes_back_whole(self, again: Way) -> None:
        """Every field of it."""
        event = Event(
            kind=EventKind.OVERRIDDEN,
            at=date(2026, 6, 1),
            reason="an election",
            actor="A. Lead",
            role="exercise lead",
            leaves=Stage.READY,
            enters=Stage.OPEN,
            gates=(GateResult(gate="law.open", passed=False, unmet=("gunning.2.reasons",)),),
            overrode=("law.open",),
            approved_by="B. Head",
        )

        assert event == again(event)
