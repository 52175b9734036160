"""Whatever is done to an exercise is on record."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Final

import pytest
from attrs import evolve

from engage.catalogues import Catalogue, Setting
from engage.dates import When
from engage.errors import InvalidValueError, TransitionNotAllowedError
from engage.exercises import Link, LinkKind
from engage.lifecycles import (
    Blocked,
    Person,
    advance,
    blocked_by,
    consult_again,
    correct,
    extend,
    overrides,
    public_state,
    stage_of,
    superseded_by,
)
from engage.processes import SPECIAL
from engage.rounds import Round
from engage.stages import ENDS, Event, EventKind, GateResult, Stage
from miniature import (
    EXERCISE,
    ON,
    SETTING,
    staged,
)
from moving import (
    DAY,
    GOOD,
    LAW,
    LEAD,
    OPENING,
    opened,
)


class TestAdvance:
    """An exercise is moved on with who, role, when, from, to, reason, evidence and gates."""

    def test_the_event(self) -> None:
        """All of it is on record."""
        moved = opened(staged(Stage.READY, **GOOD), evidence="minute 4", approved_by="B. Head")

        assert (
            Event(
                kind=EventKind.ADVANCED,
                at=ON,
                leaves=Stage.READY,
                enters=Stage.OPEN,
                evidence="minute 4",
                actor="A. Lead",
                role="exercise lead",
                gates=(GateResult(gate="opening", passed=True),),
                approved_by="B. Head",
            ),
        ) == moved.events
        assert Stage.OPEN is moved.stage

    def test_a_gate_in_the_way(self) -> None:
        """Nothing happens, and the error carries all that is unmet."""
        exercise = staged(Stage.READY, form="document")

        with pytest.raises(TransitionNotAllowedError) as refused:
            opened(exercise)

        assert blocked_by(exercise, Stage.OPEN, LAW, SETTING) == refused.value.unmet
        assert "From 'ready' to 'open': 1 condition is not met." == str(refused.value)

    def test_an_end_is_never_left(self) -> None:
        """Whatever is asked of it."""
        for end in ENDS:
            for stage in Stage:
                with pytest.raises(TransitionNotAllowedError, match="leads to nowhere"):
                    advance(staged(end), stage, LAW, SETTING, by=LEAD)

    def test_another_process(self) -> None:
        """The setting says which."""
        special = evolve(SETTING, process=SPECIAL)

        with pytest.raises(TransitionNotAllowedError):
            advance(staged(Stage.PLANNING), Stage.PRE_CONSULTATION, LAW, special, by=LEAD)
        assert advance(staged(Stage.PLANNING), Stage.READY, LAW, special, by=LEAD).events

    def test_a_person_has_a_name_and_a_role(self) -> None:
        """Nothing is done by nobody."""
        with pytest.raises(InvalidValueError, match="role: nothing is said"):
            Person(name="A. Lead", role="")


class TestOverride:
    """An override is an event with person, role, reason and gates, and stays on record."""

    def test_the_event(self) -> None:
        """The rules that were not met are in it."""
        moved = opened(staged(Stage.READY), overriding=("opening",), reason="It is printed.")

        (event,) = overrides(moved)

        assert moved.events == (event,)
        assert (EventKind.OVERRIDDEN, "A. Lead", "exercise lead", "It is printed.") == (
            event.kind,
            event.actor,
            event.role,
            event.reason,
        )
        assert ("opening",) == event.overrode
        assert (GateResult(gate="opening", passed=False, unmet=("mini.period",)),) == event.gates

    def test_it_takes_a_reason(self) -> None:
        """Spaces are none."""
        with pytest.raises(InvalidValueError, match="reason: none is given"):
            opened(staged(Stage.READY), overriding=("opening",), reason="  ")

    def test_a_gate_that_lets_it_through_is_not_overridden(self) -> None:
        """So nothing is on record, and no reason is asked."""
        moved = opened(staged(Stage.READY, **GOOD), overriding=("opening",))

        assert () == overrides(moved)
        assert EventKind.ADVANCED is moved.events[0].kind

    def test_the_others_still_block(self) -> None:
        """Each gate is overridden by name."""
        second = evolve(OPENING, id="second", rules=("mini.notice",))
        law = evolve(LAW, gates=(OPENING, second))

        with pytest.raises(TransitionNotAllowedError) as refused:
            advance(staged(Stage.READY), Stage.OPEN, law, SETTING, by=LEAD, overriding=("opening",))

        assert ["mini.notice"] == [
            each.rule for each in refused.value.unmet if isinstance(each, Blocked)
        ]

    @pytest.mark.parametrize(
        ("law", "named"), [(LAW, "opening"), (evolve(LAW, gates=()), "none")], ids=["one", "none"]
    )
    def test_a_gate_that_does_not_stand_there(self, law: Catalogue, named: str) -> None:
        """It is a mistake in the name."""
        with pytest.raises(InvalidValueError, match=f"closing does not stand .*: {named}$"):
            advance(
                staged(Stage.READY, **GOOD),
                Stage.OPEN,
                law,
                SETTING,
                by=LEAD,
                overriding=("closing",),
            )


class TestApproval:
    """Where the policy asks for it, a second person approves."""

    SETTING: Final = Setting(on=ON, gates_approved=frozenset({"opening"}))

    @pytest.mark.parametrize("second", ["", " ", "A. Lead", "a. lead "])
    def test_nobody_else(self, second: str) -> None:
        """Nobody approves what they do themselves."""
        with pytest.raises(InvalidValueError, match="opening needs the approval"):
            advance(
                staged(Stage.READY, **GOOD),
                Stage.OPEN,
                LAW,
                self.SETTING,
                by=LEAD,
                approved_by=second,
            )

    def test_somebody_else(self) -> None:
        """They are on record."""
        moved = advance(
            staged(Stage.READY, **GOOD),
            Stage.OPEN,
            LAW,
            self.SETTING,
            by=LEAD,
            approved_by="B. Head",
        )

        assert "B. Head" == moved.events[0].approved_by

    def test_where_no_such_gate_is_on_the_way(self) -> None:
        """Nobody need approve."""
        assert advance(staged(Stage.IDEA), Stage.PLANNING, LAW, self.SETTING, by=LEAD).events


class TestOffCourse:
    """Pause, relaunch, postpone, withdraw, supersede, quash, not proceed: each with a reason."""

    @pytest.mark.parametrize(
        ("leaves", "enters", "kind"),
        [
            (Stage.OPEN, Stage.PAUSED, EventKind.PAUSED),
            (Stage.PAUSED, Stage.OPEN, EventKind.RELAUNCHED),
            (Stage.READY, Stage.POSTPONED, EventKind.POSTPONED),
            (Stage.POSTPONED, Stage.PLANNING, EventKind.RELAUNCHED),
            (Stage.OPEN, Stage.WITHDRAWN, EventKind.WITHDRAWN),
            (Stage.OPEN, Stage.SUPERSEDED, EventKind.SUPERSEDED),
            (Stage.DECIDED, Stage.QUASHED, EventKind.QUASHED),
            (Stage.REPORTED, Stage.NOT_PROCEEDING, EventKind.NOT_PROCEEDING),
        ],
    )
    def test_each(self, leaves: Stage, enters: Stage, kind: EventKind) -> None:
        """To advance to that stage."""
        with pytest.raises(InvalidValueError, match="reason: none is given"):
            advance(staged(leaves), enters, LAW, SETTING, by=LEAD)

        moved = advance(
            staged(leaves), enters, LAW, SETTING, by=LEAD, reason="An election.", until="June 2027"
        )

        (event,) = moved.events
        assert (kind, "An election.", When.said("June 2027")) == (
            event.kind,
            event.reason,
            event.until,
        )
        assert enters is stage_of(moved)

    def test_what_takes_its_place(self) -> None:
        """It is linked as the later one."""
        moved = advance(
            staged(Stage.OPEN), Stage.SUPERSEDED, LAW, SETTING, by=LEAD, reason="A wider one."
        )

        assert (Link(kind=LinkKind.LATER, reference="wider"),) == superseded_by(
            moved, "wider"
        ).links


class TestConsultAgain:
    """A further round on the same proposal goes through the gates again."""

    ONCE: Final = evolve(staged(Stage.REPORTED, **GOOD), rounds=(Round(id="1"),))
    AGAIN: Final = Round(id="2", opens=ON + DAY, closes=ON + 42 * DAY)

    def test_it_is_ready_to_open(self) -> None:
        """With the round that is to come, and why."""
        found = consult_again(
            self.ONCE, self.AGAIN, LAW, SETTING, by=LEAD, reason="The route changed."
        )

        (event,) = found.events
        assert (EventKind.RECONSULTED, "2", Stage.READY) == (event.kind, event.round, event.enters)
        assert (self.ONCE.rounds[0], self.AGAIN) == found.rounds
        assert Stage.READY is stage_of(found)
        assert "forthcoming" == public_state(found, ON)

    def test_not_without_a_reason_or_from_anywhere(self) -> None:
        """Or with a round that could not be told from another."""
        with pytest.raises(InvalidValueError, match="reason"):
            consult_again(self.ONCE, self.AGAIN, LAW, SETTING, by=LEAD, reason="")
        with pytest.raises(InvalidValueError, match="two rounds have the same id"):
            consult_again(self.ONCE, Round(id="1"), LAW, SETTING, by=LEAD, reason="So.")
        with pytest.raises(TransitionNotAllowedError):
            consult_again(staged(Stage.DECIDED), self.AGAIN, LAW, SETTING, by=LEAD, reason="So.")


class TestExtend:
    """An extension keeps the planned closing, and gives the event."""

    OPEN: Final = evolve(
        staged(Stage.OPEN),
        rounds=(Round(id="1", closes=ON), Round(id="2", opens=ON, closes=ON + 10 * DAY)),
    )

    def test_the_last_round(self) -> None:
        """And no other."""
        longer = extend(self.OPEN, ON + 20 * DAY, on=ON, by=LEAD, reason="They asked.")

        first, second = longer.rounds
        assert self.OPEN.rounds[0] == first
        assert (When.on(ON + 20 * DAY), When.on(ON + 10 * DAY)) == (
            second.closes,
            second.planned_closes,
        )
        assert (
            Event(
                kind=EventKind.EXTENDED,
                at=ON,
                until=ON + 20 * DAY,
                reason="They asked.",
                round="2",
                actor="A. Lead",
                role="exercise lead",
            ),
        ) == longer.events

    def test_again(self) -> None:
        """What was planned first stays on record."""
        once = extend(self.OPEN, ON + 20 * DAY, on=ON, by=LEAD, reason="They asked.")
        twice = extend(once, ON + 30 * DAY, on=ON, by=LEAD, reason="And again.")

        assert When.on(ON + 10 * DAY) == twice.rounds[1].planned_closes
        assert 2 == len(twice.events)

    def test_a_round_by_its_id(self) -> None:
        """Which must be there."""
        longer = extend(self.OPEN, ON + DAY, on=ON, by=LEAD, reason="So.", round_="1")

        assert When.on(ON + DAY) == longer.rounds[0].closes
        with pytest.raises(InvalidValueError, match="there is no round '3'"):
            extend(self.OPEN, ON + DAY, on=ON, by=LEAD, reason="So.", round_="3")
        with pytest.raises(InvalidValueError, match="there is no round ''"):
            extend(EXERCISE, ON, on=ON, by=LEAD, reason="So.")

    @pytest.mark.parametrize(
        ("closes", "until", "later"),
        [
            (ON, ON, False),
            (ON, ON + DAY, True),
            (ON, ON - DAY, False),
            ("November 2026", date(2026, 11, 30), False),
            ("November 2026", date(2026, 12, 1), True),
            (datetime(2026, 11, 24, 12, tzinfo=UTC), datetime(2026, 11, 24, 17, tzinfo=UTC), True),
            (datetime(2026, 11, 24, 12, tzinfo=UTC), datetime(2026, 11, 24, 12, tzinfo=UTC), False),
            (datetime(2026, 11, 24, 12, tzinfo=UTC), ON, True),
            ("when all have replied", ON, True),
            (None, ON, True),
            (ON, "when all have replied", False),
        ],
    )
    def test_it_is_later(
        self, closes: date | str | None, until: date | str, *, later: bool
    ) -> None:
        """Shown by the record, or it is refused."""
        exercise = evolve(EXERCISE, rounds=(Round(closes=closes),))

        if later:
            assert extend(exercise, until, on=ON, by=LEAD, reason="So.").events
        else:
            with pytest.raises(InvalidValueError, match="not shown to be later"):
                extend(exercise, until, on=ON, by=LEAD, reason="So.")

    def test_it_takes_a_reason(self) -> None:
        """As every change of date does."""
        with pytest.raises(InvalidValueError, match="reason: none is given"):
            extend(self.OPEN, ON + 20 * DAY, on=ON, by=LEAD, reason="")


class TestCorrect:
    """A record can be put right, and never what happened."""

    def test_it_is_on_record(self) -> None:
        """After what had happened before."""
        moved = opened(staged(Stage.READY, **GOOD))

        found = correct(moved, moved.answering(days=43), on=ON, by=LEAD, reason="Miscounted.")

        assert (EventKind.CORRECTED, "Miscounted.") == (
            found.events[-1].kind,
            found.events[-1].reason,
        )
        assert moved.events == found.events[:-1]
        assert moved.answering(days=43).answers == found.answers

    def test_what_it_cannot_do(self) -> None:
        """Change the events or the exercise, or say nothing."""
        moved = opened(staged(Stage.READY, **GOOD))

        for other, problem in (
            (evolve(moved, reference="other"), "it is another exercise"),
            (evolve(moved, events=()), "what happened was changed"),
            (evolve(moved, events=(*moved.events, Event())), "what happened was changed"),
        ):
            with pytest.raises(InvalidValueError, match=problem):
                correct(moved, other, on=ON, by=LEAD, reason="So.")
        with pytest.raises(InvalidValueError, match="reason"):
            correct(moved, moved, on=ON, by=LEAD, reason="")
