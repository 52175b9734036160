"""Where an exercise stands: by its events, for the public, and by when it must move on."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest
from attrs import evolve
from hypothesis import assume, given
from hypothesis import strategies as st

from engage.catalogues import Catalogue, Setting
from engage.dates import When
from engage.decisions import Decision, DecisionKind
from engage.errors import TransitionNotAllowedError
from engage.feedback import Feedback
from engage.lifecycles import (
    advance,
    disagreement,
    due,
    extend,
    public_state,
    replay,
    stage_of,
)
from engage.processes import STANDARD
from engage.rounds import Round
from engage.stages import Event, EventKind, Stage
from engage.trails import as_json_lines, verify
from miniature import (
    EXERCISE,
    ON,
    staged,
)
from moving import (
    DAY,
    GOOD,
    LAW,
    LEAD,
    opened,
)


class TestStage:
    """Where an exercise stands follows from what happened to it."""

    def test_events_come_before_what_is_recorded(self) -> None:
        """Which comes before the beginning."""
        moved = opened(staged(Stage.READY, **GOOD))

        assert Stage.IDEA is stage_of(EXERCISE)
        assert Stage.READY is stage_of(staged(Stage.READY))
        assert Stage.OPEN is stage_of(evolve(moved, stage=Stage.DECIDED))

    def test_an_event_that_moves_nothing_moves_nothing(self) -> None:
        """A milestone can stand between two moves."""
        moved = opened(staged(Stage.READY, **GOOD))
        events = (Event(what="announced"), *moved.events, Event(kind=EventKind.EXTENDED))

        assert Stage.OPEN is stage_of(evolve(moved, events=events))
        assert Stage.READY is replay((Event(what="announced"),), begins=Stage.READY)

    @pytest.mark.parametrize(
        "event",
        [
            Event(leaves=Stage.READY, enters=Stage.OPEN),
            Event(leaves=Stage.IDEA, enters=Stage.OPEN),
            Event(enters=Stage.PLANNING),
        ],
        ids=["from elsewhere", "no such way", "from nowhere"],
    )
    def test_an_impossible_event_is_an_error(self, event: Event) -> None:
        """It is never passed over."""
        with pytest.raises(TransitionNotAllowedError) as refused:
            replay((event,))

        assert ("idea", ("planning", "withdrawn", "superseded", "not proceeding"), ()) == (
            refused.value.stage,
            refused.value.allowed,
            refused.value.unmet,
        )

    @given(data=st.data())
    def test_replay_of_events_is_the_state_reached(self, data: st.DataObject) -> None:
        """Whichever way an exercise goes, and whatever else is noted on it."""
        exercise = evolve(EXERCISE, rounds=(Round(opens=ON, closes=ON),))
        for number in range(data.draw(st.integers(0, 12))):
            stage = stage_of(exercise)
            moves = STANDARD.moves_from(stage)
            if not moves:
                break
            enters = data.draw(st.sampled_from(moves)).enters
            setting = Setting(on=ON + number * DAY)
            law = Catalogue()
            exercise = advance(exercise, enters, law, setting, by=LEAD, reason="So it is.")
            if data.draw(st.booleans()):
                until = date(2027, 1, 1) + number * DAY
                exercise = extend(exercise, until, on=setting.on, by=LEAD, reason="More time.")
            assert enters is exercise.stage is stage_of(exercise) is replay(exercise.events)

        assert "" == disagreement(exercise)
        assert () == verify(as_json_lines(exercise.events))

    def test_a_stage_that_disagrees_with_the_events(self) -> None:
        """It is said, as are events that do not follow from one another."""
        moved = opened(staged(Stage.READY, **GOOD))
        torn = evolve(moved, events=(*moved.events, *moved.events))

        assert "" == disagreement(moved) == disagreement(evolve(moved, stage=None))
        assert "The record says 'decided', and its events lead to 'open'." == disagreement(
            evolve(moved, stage=Stage.DECIDED)
        )
        assert disagreement(torn).startswith(
            "The events do not follow from one another. There is no way from 'open' to 'open'"
        )


class TestDue:
    """By when a stage must be reached, as far as the record says."""

    EXERCISE: Final = evolve(
        EXERCISE,
        rounds=(Round(opens="2027-01-04", closes="2027-03-01"),),
        decisions=(
            Decision(kind=DecisionKind.IN_PRINCIPLE, made="2027-06-30"),
            Decision(made="2027-05-20", agenda_published="2027-05-12"),
        ),
        feedback=Feedback(promised="June 2027"),
    )

    @pytest.mark.parametrize(
        ("stage", "day"),
        [
            (Stage.PLANNING, "2027-01-04"),
            (Stage.OPEN, "2027-01-04"),
            (Stage.ANALYSING, "2027-03-01"),
            (Stage.REPORTED, "2027-05-12"),
            (Stage.DECIDED, "2027-05-20"),
            (Stage.FED_BACK, "June 2027"),
        ],
    )
    def test_each_stage(self, stage: Stage, day: str) -> None:
        """The last round's dates, the decision's, and what was promised."""
        assert When.said(day) == due(self.EXERCISE, stage)

    def test_nothing_is_planned(self) -> None:
        """Then nothing is due."""
        assert {None} == {due(EXERCISE, stage) for stage in Stage}
        assert due(self.EXERCISE, Stage.REVIEWED) is None


class TestPublicState:
    """What the public sees, on both sides of each date."""

    ROUND: Final = Round(opens=ON, closes=ON + 10 * DAY)

    @pytest.mark.parametrize("stage", [None, Stage.PLANNING, Stage.READY, Stage.OPEN])
    @pytest.mark.parametrize(
        ("after", "state"), [(-1, "forthcoming"), (0, "open"), (10, "open"), (11, "closed")]
    )
    def test_between_the_dates(self, stage: Stage | None, after: int, state: str) -> None:
        """The closing day counts."""
        exercise = evolve(EXERCISE, rounds=(self.ROUND,), stage=stage)

        assert state == public_state(exercise, ON + after * DAY)

    @pytest.mark.parametrize(
        ("stage", "state"),
        [
            (Stage.ANALYSING, "being analysed"),
            (Stage.CLOSED, "closed"),
            (Stage.REPORTED, "reported"),
            (Stage.DECIDED, "decided"),
            (Stage.FED_BACK, "fed back"),
            (Stage.REVIEWED, "reviewed"),
            (Stage.PAUSED, "paused"),
            (Stage.POSTPONED, "postponed"),
            (Stage.WITHDRAWN, "withdrawn"),
            (Stage.ONGOING, "ongoing"),
        ],
    )
    def test_the_stage_itself(self, stage: Stage, state: str) -> None:
        """Whatever the dates say."""
        exercise = evolve(EXERCISE, rounds=(self.ROUND,), stage=stage)

        assert state == public_state(exercise, ON)

    @pytest.mark.parametrize(
        ("round_", "stage", "state"),
        [
            (None, None, "forthcoming"),
            (None, Stage.OPEN, "open"),
            (Round(opens=ON), None, "forthcoming"),
            (Round(opens=ON), Stage.OPEN, "open"),
            (Round(closes=ON), None, "forthcoming"),
            (Round(closes=ON - DAY), None, "closed"),
        ],
    )
    def test_where_a_date_is_not_recorded(
        self, round_: Round | None, stage: Stage | None, state: str
    ) -> None:
        """It is open only if something says so."""
        exercise = evolve(EXERCISE, rounds=(round_,) if round_ else (), stage=stage)

        assert state == public_state(exercise, ON)

    def test_by_what_had_happened_by_then(self) -> None:
        """Events say from when; one without a date counts as past."""
        exercise = evolve(staged(Stage.READY, **GOOD), rounds=(self.ROUND,))
        late = Setting(on=ON + 2 * DAY)
        moved = advance(exercise, Stage.OPEN, LAW, late, by=LEAD)
        paused = advance(
            moved, Stage.PAUSED, LAW, Setting(on=ON + 5 * DAY), by=LEAD, reason="An election."
        )

        assert ["forthcoming", "forthcoming", "open", "open", "paused"] == [
            public_state(paused, ON + days * DAY) for days in (0, 1, 2, 4, 5)
        ]
        for undated in (None, "in the spring"):
            events = tuple(evolve(event, at=undated) for event in moved.events)
            assert "open" == public_state(evolve(moved, events=events), ON)

    @given(stage=st.sampled_from(Stage), days=st.integers(-5, 15))
    def test_it_never_says_open_after_closing(self, stage: Stage, days: int) -> None:
        """Or before opening."""
        exercise = evolve(EXERCISE, rounds=(self.ROUND,), stage=stage)
        assume(not 0 <= days <= 10)

        assert "open" != public_state(exercise, ON + days * DAY)
