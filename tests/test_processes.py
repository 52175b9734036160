"""The process as a table: checked when it is made, so that no exercise can be lost in it."""

from __future__ import annotations

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from again import Way, each_way
from engage.errors import InvalidValueError
from engage.processes import SPECIAL, STANDARD, Move, Process
from engage.stages import ENDS, EventKind, Stage


def a_process(*ways: tuple[Stage, Stage], begins: Stage = Stage.IDEA) -> Process:
    """Return a process with these ways."""
    moves = tuple(Move(leaves=leaves, enters=enters, name="go") for leaves, enters in ways)
    return Process(id="small", title="A small process", begins=begins, moves=moves)


class TestTable:
    """One beginning, no way out of an end, nothing unreachable, no trap."""

    @pytest.mark.parametrize(
        ("ways", "problem"),
        [
            (
                [(Stage.IDEA, Stage.WITHDRAWN), (Stage.READY, Stage.WITHDRAWN)],
                "small.begins: ready can be left and never entered. Add the way to it",
            ),
            (
                [(Stage.IDEA, Stage.OPEN), (Stage.OPEN, Stage.IDEA)],
                "small.begins: idea is entered again. Begin in a stage of its own",
            ),
            (
                [(Stage.IDEA, Stage.WITHDRAWN), (Stage.WITHDRAWN, Stage.REVIEWED)],
                "small.moves: withdrawn is an end and is left. Take the move away",
            ),
            (
                [
                    (Stage.IDEA, Stage.REVIEWED),
                    (Stage.OPEN, Stage.PAUSED),
                    (Stage.PAUSED, Stage.OPEN),
                ],
                "small.moves: open, paused cannot be reached. Add the way to it",
            ),
            (
                [
                    (Stage.IDEA, Stage.REVIEWED),
                    (Stage.IDEA, Stage.OPEN),
                    (Stage.OPEN, Stage.PAUSED),
                    (Stage.PAUSED, Stage.OPEN),
                ],
                "small.moves: open, paused leads to no end. Add a way on",
            ),
            ([], "small.moves: idea leads to no end. Add a way on"),
            (
                [(Stage.IDEA, Stage.REVIEWED), (Stage.IDEA, Stage.REVIEWED)],
                "small.moves: idea to reviewed is there twice. Keep one of the two",
            ),
        ],
        ids=["beginning", "again", "end", "unreachable", "trap", "empty", "twice"],
    )
    def test_it_is_checked(self, ways: list[tuple[Stage, Stage]], problem: str) -> None:
        """Whatever is wrong with it is said with the stages."""
        with pytest.raises(InvalidValueError) as refused:
            a_process(*ways)

        assert problem == str(refused.value)

    def test_a_name_must_be_said(self) -> None:
        """Of a way, since it is shown."""
        with pytest.raises(InvalidValueError, match="name: nothing is said"):
            Move(leaves=Stage.IDEA, enters=Stage.PLANNING, name=" ")

    @given(
        st.lists(st.tuples(st.sampled_from(Stage), st.sampled_from(Stage)), max_size=12),
        st.sampled_from(Stage),
    )
    def test_in_any_table_that_is_made_every_way_ends(
        self, ways: list[tuple[Stage, Stage]], begins: Stage
    ) -> None:
        """From every stage an end is in reach, and only ends are left by nothing."""
        try:
            process = a_process(*ways, begins=begins)
        except InvalidValueError:
            return

        for stage in process.stages:
            reached = {stage}
            for _ in process.moves:
                reached |= {move.enters for each in reached for move in process.moves_from(each)}
            assert reached & ENDS
            assert (not process.moves_from(stage)) is (stage in ENDS)


class TestWays:
    """What leads from a stage, and what a move is."""

    def test_the_ordinary_course_comes_first(self) -> None:
        """From the idea to the review."""
        stage, course = STANDARD.begins, [STANDARD.begins]
        while (move := STANDARD.way_on(stage)) is not None:
            stage = move.enters
            course.append(stage)

        assert [
            *(Stage.IDEA, Stage.PLANNING, Stage.PRE_CONSULTATION, Stage.READY, Stage.OPEN),
            *(Stage.ANALYSING, Stage.REPORTED, Stage.DECIDED, Stage.FED_BACK, Stage.REVIEWED),
        ] == course

    def test_a_move(self) -> None:
        """By the stages at both of its ends; none where there is no way."""
        found = STANDARD.move(Stage.READY, Stage.OPEN)

        assert found is not None
        assert "open" == found.name
        assert STANDARD.move(Stage.OPEN, Stage.READY) is None

    @pytest.mark.parametrize(
        ("leaves", "enters", "kind"),
        [
            (Stage.READY, Stage.OPEN, EventKind.ADVANCED),
            (Stage.OPEN, Stage.PAUSED, EventKind.PAUSED),
            (Stage.PAUSED, Stage.OPEN, EventKind.RELAUNCHED),
            (Stage.PLANNING, Stage.POSTPONED, EventKind.POSTPONED),
            (Stage.POSTPONED, Stage.PLANNING, EventKind.RELAUNCHED),
            (Stage.POSTPONED, Stage.WITHDRAWN, EventKind.WITHDRAWN),
            (Stage.OPEN, Stage.SUPERSEDED, EventKind.SUPERSEDED),
            (Stage.IDEA, Stage.NOT_PROCEEDING, EventKind.NOT_PROCEEDING),
            (Stage.DECIDED, Stage.QUASHED, EventKind.QUASHED),
            (Stage.REPORTED, Stage.READY, EventKind.RECONSULTED),
            (Stage.ANALYSING, Stage.REPORTED, EventKind.ADVANCED),
        ],
    )
    def test_what_leaves_the_course_asks_for_a_reason(
        self, leaves: Stage, enters: Stage, kind: EventKind
    ) -> None:
        """And is an event of a kind of its own."""
        move = STANDARD.move(leaves, enters)

        assert move is not None
        assert kind is move.kind
        assert (kind is not EventKind.ADVANCED) is move.asks_reason

    def test_every_stage_but_two_is_in_the_standard_process(self) -> None:
        """Standing engagement is outside the cycle, and *closed* is only ever recorded."""
        assert {Stage.ONGOING, Stage.CLOSED} == set(Stage) - STANDARD.stages


class TestAlternatives:
    """Another process is another table."""

    def test_the_special_process_has_no_early_voices(self) -> None:
        """Where another law lays down the steps before opening."""
        assert {Stage.PRE_CONSULTATION} == STANDARD.stages - SPECIAL.stages
        assert Stage.READY in {move.enters for move in SPECIAL.moves_from(Stage.PLANNING)}

    def test_a_stage_that_is_needed_cannot_be_left_out(self) -> None:
        """What is left is checked as a whole table is."""
        with pytest.raises(InvalidValueError, match="can be left and never entered"):
            STANDARD.without(Stage.ANALYSING)

    @each_way
    def test_it_comes_back_whole(self, again: Way) -> None:
        """With its ways."""
        found: Process = again(evolve(STANDARD, id="ours"))

        assert evolve(STANDARD, id="ours") == found
        assert STANDARD.stages == found.stages
