"""Moving an exercise on: gates fail closed, and whatever happens is on record."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Final

import pytest
from attrs import evolve
from hypothesis import assume, given
from hypothesis import strategies as st

from again import Way, each_way
from engage.catalogues import Catalogue, Gate, Setting
from engage.dates import When
from engage.decisions import Decision, DecisionKind
from engage.errors import InvalidValueError, TransitionNotAllowedError
from engage.exercises import Exercise, Link, LinkKind
from engage.feedback import Feedback
from engage.lifecycles import (
    Blocked,
    Person,
    advance,
    blocked_by,
    consult_again,
    correct,
    disagreement,
    due,
    extend,
    overrides,
    public_state,
    replay,
    stage_of,
    superseded_by,
)
from engage.outcomes import Force, Outcome
from engage.processes import SPECIAL, STANDARD
from engage.rounds import Round
from engage.rules import otherwise, when
from engage.stages import ENDS, Event, EventKind, GateResult, KnownFrom, Stage
from engage.trails import as_json_lines, verify
from engage.triggers import yes
from miniature import (
    ASKED,
    EXERCISE,
    ON,
    PERIOD,
    SMALL_LAW,
    TOLD,
    a_fact,
    a_rule,
    answered,
    broken,
    in_rounds,
)

LEAD: Final = Person(name="A. Lead", role="exercise lead")
SETTING: Final = Setting(on=ON)
OPENING: Final = Gate(
    id="opening",
    title="Before opening",
    between=frozenset({(Stage.READY, Stage.OPEN)}),
    rules=("mini.period",),
    source="section 3",
)
NOTICE: Final = a_rule(
    "mini.notice",
    when(yes(ASKED), Outcome.MET, "They were asked."),
    otherwise(Outcome.NOT_MET, "They were not asked."),
)
LATER: Final = a_rule(
    "mini.later",
    when(yes(TOLD), Outcome.MET, "They were told."),
    otherwise(Outcome.NOT_MET, "They were not told."),
)
LAW: Final = Catalogue(rules=(*SMALL_LAW, NOTICE, LATER), gates=(OPENING,))
GOOD: Final = {"form": "document", "days": 42, "least": 28}
DAY: Final = timedelta(days=1)


def at(stage: Stage, **answers: object) -> Exercise:
    """Return the small exercise recorded at *stage*, with these facts answered so."""
    return evolve(answered(**answers), stage=stage)


def gated(*rules: str, **parts: object) -> Catalogue:
    """Return the small law with one gate before opening, on these *rules*."""
    return evolve(LAW, gates=(evolve(OPENING, rules=rules, **parts),))


def opened(exercise: Exercise, **parts: object) -> Exercise:
    """Return *exercise* moved on to opening."""
    return advance(exercise, Stage.OPEN, LAW, SETTING, by=LEAD, **parts)  # type: ignore[arg-type] # whatever a test says of a move


class TestStage:
    """Where an exercise stands follows from what happened to it."""

    def test_events_come_before_what_is_recorded(self) -> None:
        """Which comes before the beginning."""
        moved = opened(at(Stage.READY, **GOOD))

        assert Stage.IDEA is stage_of(EXERCISE)
        assert Stage.READY is stage_of(at(Stage.READY))
        assert Stage.OPEN is stage_of(evolve(moved, stage=Stage.DECIDED))

    def test_an_event_that_moves_nothing_moves_nothing(self) -> None:
        """A milestone can stand between two moves."""
        moved = opened(at(Stage.READY, **GOOD))
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
        moved = opened(at(Stage.READY, **GOOD))
        torn = evolve(moved, events=(*moved.events, *moved.events))

        assert "" == disagreement(moved) == disagreement(evolve(moved, stage=None))
        assert "The record says 'decided', and its events lead to 'open'." == disagreement(
            evolve(moved, stage=Stage.DECIDED)
        )
        assert disagreement(torn).startswith(
            "The events do not follow from one another. There is no way from 'open' to 'open'"
        )


class TestBlockedBy:
    """Every unmet gate with reason, source, remedy and who can mend it; it fails closed."""

    def test_nothing_is_in_the_way(self) -> None:
        """The gate's rule is met."""
        assert () == blocked_by(at(Stage.READY, **GOOD), Stage.OPEN, LAW, SETTING)

    def test_what_is_not_met(self) -> None:
        """With all that is needed to mend it."""
        exercise = at(Stage.READY, form="document", days=14, least=28)

        (found,) = blocked_by(exercise, Stage.OPEN, LAW, SETTING)

        assert (OPENING, "mini.period", Outcome.NOT_MET) == (
            found.gate,
            found.rule,
            found.outcome,
        )
        assert "People had 14 days; 28 are prescribed." == found.reason
        assert ("Put it right.", "service lead") == (found.remedy, found.mends)
        assert PERIOD.authority == found.authority
        assert found.finding is not None

    @pytest.mark.parametrize(
        ("answers", "outcome"),
        [
            ({"form": "document"}, Outcome.UNCLEAR),
            ({**GOOD, "days": 14, "reason": True}, Outcome.FOR_JUDGEMENT),
        ],
        ids=["unclear", "for judgement"],
    )
    def test_what_is_open_blocks(self, answers: dict[str, object], outcome: Outcome) -> None:
        """Silence is not a pass, and nor is a judgement that nobody has made."""
        (found,) = blocked_by(at(Stage.READY, **answers), Stage.OPEN, LAW, SETTING)

        assert outcome is found.outcome

    def test_a_judgement_in_favour_opens(self) -> None:
        """And one against does not."""
        short = {**GOOD, "days": 14, "reason": True}

        assert () == blocked_by(at(Stage.READY, **short, fair=True), Stage.OPEN, LAW, SETTING)
        assert blocked_by(at(Stage.READY, **short, fair=False), Stage.OPEN, LAW, SETTING)

    def test_what_does_not_apply_does_not_block(self) -> None:
        """Nobody was asked."""
        assert () == blocked_by(at(Stage.READY, form="nobody"), Stage.OPEN, LAW, SETTING)

    def test_a_rule_that_does_not_arise_does_not_block(self) -> None:
        """Its question does not come up."""
        law = evolve(gated("mini.period"), rules=(evolve(PERIOD, arises=yes(ASKED)),))

        assert () == blocked_by(at(Stage.READY, asked=False), Stage.OPEN, law, SETTING)

    def test_a_missing_rule_blocks(self) -> None:
        """The gate says who can mend that."""
        (found,) = blocked_by(
            at(Stage.READY, **GOOD), Stage.OPEN, gated("mini.gone", "mini.period"), SETTING
        )

        assert ("mini.gone", Outcome.UNCLEAR, "exercise lead", (), None) == (
            found.rule,
            found.outcome,
            found.mends,
            found.authority,
            found.finding,
        )
        assert "which is not in this catalogue" in found.reason

    def test_a_rule_that_breaks_blocks(self) -> None:
        """In a gate of law too, and even where a later round mends it."""
        fact = evolve(a_fact("breaks"), read=broken)
        rule = a_rule("mini.breaks", when(yes(fact), Outcome.MET, ""), otherwise(Outcome.MET, ""))
        law = evolve(
            LAW, rules=(rule,), gates=(evolve(OPENING, rules=(rule.id,), force=Force.LAW),)
        )

        (found,) = blocked_by(at(Stage.READY), Stage.OPEN, law, SETTING)

        assert found.finding is not None
        assert "ZeroDivisionError: by nought" == found.finding.fault

    def test_what_a_later_round_mends_does_not_block(self) -> None:
        """The earlier finding stays and the gate lets it through."""
        poor, proper = {"days": 14, "form": "document"}, {"days": 42, "form": "document"}
        exercise = evolve(in_rounds(poor, proper, least=28, decided_early=False), stage=Stage.READY)
        unmended = evolve(in_rounds(proper, poor, least=28, decided_early=False), stage=Stage.READY)

        law = evolve(LAW, rules=(PERIOD,))

        assert () == blocked_by(exercise, Stage.OPEN, law, SETTING)
        assert blocked_by(unmended, Stage.OPEN, law, SETTING)

    def test_it_changes_nothing(self) -> None:
        """Asked twice it says the same of the same exercise."""
        exercise = at(Stage.READY, form="document")
        first = blocked_by(exercise, Stage.OPEN, LAW, SETTING)

        assert at(Stage.READY, form="document") == exercise
        assert first == blocked_by(exercise, Stage.OPEN, LAW, SETTING)

    def test_a_stage_that_was_wrongly_recorded_opens_no_gate(self) -> None:
        """What is *not yet* depends on where the events have led."""
        ready = advance(at(Stage.PLANNING), Stage.READY, LAW, SETTING, by=LEAD)
        law = gated("mini.notice", known_by=KnownFrom.PLANNING)
        strict = gated("mini.notice", known_by=KnownFrom.LAUNCH)

        assert () == blocked_by(ready, Stage.OPEN, law, SETTING)
        assert blocked_by(evolve(ready, stage=Stage.PLANNING), Stage.OPEN, strict, SETTING)

    @pytest.mark.parametrize(
        ("known_by", "blocked"),
        [
            (None, Outcome.NOT_YET),
            (KnownFrom.LAUNCH, None),
            (KnownFrom.OPEN, None),
            (KnownFrom.CLOSE, Outcome.UNCLEAR),
            (KnownFrom.REVIEW, Outcome.UNCLEAR),
        ],
    )
    def test_what_cannot_be_known_yet(
        self, known_by: KnownFrom | None, blocked: Outcome | None
    ) -> None:
        """It blocks unless the gate asks only for what is known by an earlier stage."""
        law = gated("mini.later", known_by=known_by)

        found = blocked_by(at(Stage.READY), Stage.OPEN, law, SETTING)

        assert ([] if blocked is None else [blocked]) == [each.outcome for each in found]

    def test_a_gate_of_law_asks_only_what_binds_as_law(self) -> None:
        """A gate of policy asks all."""
        rule = evolve(PERIOD, force=Force.PRACTICE)
        policy = evolve(gated("mini.period"), rules=(rule,))
        law = evolve(gated("mini.period", force=Force.LAW), rules=(rule,))

        assert blocked_by(at(Stage.READY), Stage.OPEN, policy, SETTING)
        assert () == blocked_by(at(Stage.READY), Stage.OPEN, law, SETTING)

    @pytest.mark.parametrize(("force", "stands"), [(Force.POLICY, False), (Force.LAW, True)])
    def test_a_policy_takes_away_no_gate_of_law(self, force: Force, *, stands: bool) -> None:
        """Its own it can."""
        law = gated("mini.period", force=force)
        setting = Setting(on=ON, gates_off=frozenset({"opening"}))

        assert stands is bool(blocked_by(at(Stage.READY), Stage.OPEN, law, setting))

    def test_no_such_way(self) -> None:
        """It is an error to ask what blocks a move that there is not, and never *nothing*."""
        with pytest.raises(TransitionNotAllowedError, match="There is no way from 'ready'"):
            blocked_by(at(Stage.READY), Stage.DECIDED, LAW, SETTING)

    @each_way
    def test_it_comes_back_whole(self, again: Way) -> None:
        """In the error that carries it too."""
        with pytest.raises(TransitionNotAllowedError) as refused:
            opened(at(Stage.READY))
        found: TransitionNotAllowedError = again(refused.value)
        (reason,) = found.unmet

        assert isinstance(reason, Blocked)
        assert refused.value.unmet == found.unmet
        assert str(refused.value) == str(found)


class TestAdvance:
    """An exercise is moved on with who, role, when, from, to, reason, evidence and gates."""

    def test_the_event(self) -> None:
        """All of it is on record."""
        moved = opened(at(Stage.READY, **GOOD), evidence="minute 4", approved_by="B. Head")

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
        exercise = at(Stage.READY, form="document")

        with pytest.raises(TransitionNotAllowedError) as refused:
            opened(exercise)

        assert blocked_by(exercise, Stage.OPEN, LAW, SETTING) == refused.value.unmet
        assert "From 'ready' to 'open': 1 condition is not met." == str(refused.value)

    def test_an_end_is_never_left(self) -> None:
        """Whatever is asked of it."""
        for end in ENDS:
            for stage in Stage:
                with pytest.raises(TransitionNotAllowedError, match="leads to nowhere"):
                    advance(at(end), stage, LAW, SETTING, by=LEAD)

    def test_another_process(self) -> None:
        """The setting says which."""
        special = evolve(SETTING, process=SPECIAL)

        with pytest.raises(TransitionNotAllowedError):
            advance(at(Stage.PLANNING), Stage.PRE_CONSULTATION, LAW, special, by=LEAD)
        assert advance(at(Stage.PLANNING), Stage.READY, LAW, special, by=LEAD).events

    def test_a_person_has_a_name_and_a_role(self) -> None:
        """Nothing is done by nobody."""
        with pytest.raises(InvalidValueError, match="role: nothing is said"):
            Person(name="A. Lead", role="")


class TestOverride:
    """An override is an event with person, role, reason and gates, and stays on record."""

    def test_the_event(self) -> None:
        """The rules that were not met are in it."""
        moved = opened(at(Stage.READY), overriding=("opening",), reason="It is printed.")

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
            opened(at(Stage.READY), overriding=("opening",), reason="  ")

    def test_a_gate_that_lets_it_through_is_not_overridden(self) -> None:
        """So nothing is on record, and no reason is asked."""
        moved = opened(at(Stage.READY, **GOOD), overriding=("opening",))

        assert () == overrides(moved)
        assert EventKind.ADVANCED is moved.events[0].kind

    def test_the_others_still_block(self) -> None:
        """Each gate is overridden by name."""
        second = evolve(OPENING, id="second", rules=("mini.notice",))
        law = evolve(LAW, gates=(OPENING, second))

        with pytest.raises(TransitionNotAllowedError) as refused:
            advance(at(Stage.READY), Stage.OPEN, law, SETTING, by=LEAD, overriding=("opening",))

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
                at(Stage.READY, **GOOD), Stage.OPEN, law, SETTING, by=LEAD, overriding=("closing",)
            )


class TestApproval:
    """Where the policy asks for it, a second person approves."""

    SETTING: Final = Setting(on=ON, gates_approved=frozenset({"opening"}))

    @pytest.mark.parametrize("second", ["", " ", "A. Lead", "a. lead "])
    def test_nobody_else(self, second: str) -> None:
        """Nobody approves what they do themselves."""
        with pytest.raises(InvalidValueError, match="opening needs the approval"):
            advance(
                at(Stage.READY, **GOOD),
                Stage.OPEN,
                LAW,
                self.SETTING,
                by=LEAD,
                approved_by=second,
            )

    def test_somebody_else(self) -> None:
        """They are on record."""
        moved = advance(
            at(Stage.READY, **GOOD), Stage.OPEN, LAW, self.SETTING, by=LEAD, approved_by="B. Head"
        )

        assert "B. Head" == moved.events[0].approved_by

    def test_where_no_such_gate_is_on_the_way(self) -> None:
        """Nobody need approve."""
        assert advance(at(Stage.IDEA), Stage.PLANNING, LAW, self.SETTING, by=LEAD).events


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
            advance(at(leaves), enters, LAW, SETTING, by=LEAD)

        moved = advance(
            at(leaves), enters, LAW, SETTING, by=LEAD, reason="An election.", until="June 2027"
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
            at(Stage.OPEN), Stage.SUPERSEDED, LAW, SETTING, by=LEAD, reason="A wider one."
        )

        assert (Link(kind=LinkKind.LATER, reference="wider"),) == superseded_by(
            moved, "wider"
        ).links


class TestConsultAgain:
    """A further round on the same proposal goes through the gates again."""

    ONCE: Final = evolve(at(Stage.REPORTED, **GOOD), rounds=(Round(id="1"),))
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
            consult_again(at(Stage.DECIDED), self.AGAIN, LAW, SETTING, by=LEAD, reason="So.")


class TestExtend:
    """An extension keeps the planned closing, and gives the event."""

    OPEN: Final = evolve(
        at(Stage.OPEN),
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
        moved = opened(at(Stage.READY, **GOOD))

        found = correct(moved, moved.answering(days=43), on=ON, by=LEAD, reason="Miscounted.")

        assert (EventKind.CORRECTED, "Miscounted.") == (
            found.events[-1].kind,
            found.events[-1].reason,
        )
        assert moved.events == found.events[:-1]
        assert moved.answering(days=43).answers == found.answers

    def test_what_it_cannot_do(self) -> None:
        """Change the events or the exercise, or say nothing."""
        moved = opened(at(Stage.READY, **GOOD))

        for other, problem in (
            (evolve(moved, reference="other"), "it is another exercise"),
            (evolve(moved, events=()), "what happened was changed"),
            (evolve(moved, events=(*moved.events, Event())), "what happened was changed"),
        ):
            with pytest.raises(InvalidValueError, match=problem):
                correct(moved, other, on=ON, by=LEAD, reason="So.")
        with pytest.raises(InvalidValueError, match="reason"):
            correct(moved, moved, on=ON, by=LEAD, reason="")


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
        exercise = evolve(at(Stage.READY, **GOOD), rounds=(self.ROUND,))
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
