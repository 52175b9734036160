"""What a report says of where an exercise stands."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest
from attrs import evolve

from engage.answers import Answer
from engage.catalogues import Catalogue, Gate
from engage.dates import When
from engage.exercises import Direction, Exercise
from engage.lifecycles import Person, advance
from engage.nations import Nation
from engage.outcomes import Force
from engage.reports import Report, report
from engage.rounds import Round
from engage.stages import Event, Stage
from miniature import EXERCISE, PERIOD, SETTING, SMALL_LAW, in_rounds, staged
from small_duties import APPLIES, CONSULTING, COUNTY, PARISH

OPENING: Final = Gate(
    id="opening",
    title="Before opening",
    between=frozenset({(Stage.READY, Stage.OPEN)}),
    rules=("mini.period",),
    mends="service lead",
)
LAW: Final = evolve(SMALL_LAW, gates=(OPENING,))
LEAD: Final = Person(name="A. Lead", role="exercise lead")


def reported(exercise: Exercise, law: Catalogue = LAW) -> Report:
    """Return the report on *exercise*."""
    return report(exercise, law, SETTING)


class TestWhereItStands:
    """The stage, the next gate with everything that blocks it, and the overrides."""

    def test_a_gate_in_the_way(self) -> None:
        """With who can move it on, and by when."""
        found = reported(
            evolve(staged(Stage.READY, form="document"), rounds=(Round(opens="2027-01-04"),))
        )

        assert (Stage.READY, Stage.OPEN) == (found.stage, found.next_stage)
        assert ["mini.period"] == [each.rule for each in found.blocked]
        assert (OPENING,) == found.next_gates
        assert ("service lead",) == found.movers
        assert When.said("2027-01-04") == found.due
        assert "forthcoming" == found.public_state

    def test_no_gate_in_the_way(self) -> None:
        """Whoever leads the exercise moves it on."""
        found = reported(staged(Stage.PLANNING))

        assert Stage.PRE_CONSULTATION is found.next_stage
        assert ((), (), ("exercise lead",)) == (found.next_gates, found.blocked, found.movers)

    @pytest.mark.parametrize(
        ("exercise", "stage"),
        [
            (EXERCISE, None),
            (staged(Stage.REVIEWED), Stage.REVIEWED),
            (staged(Stage.CLOSED), Stage.CLOSED),
        ],
        ids=["not recorded", "at an end", "outside the process"],
    )
    def test_nothing_comes_next(self, exercise: Exercise, stage: Stage | None) -> None:
        """So nothing is in the way, and nothing is due."""
        found = reported(exercise)

        assert stage is found.stage
        assert (None, None, None) == (found.next_move, found.next_stage, found.due)
        assert ((), ()) == (found.next_gates, found.blocked)

    def test_events_without_a_recorded_stage(self) -> None:
        """They say it."""
        events = (Event(leaves=Stage.IDEA, enters=Stage.PLANNING),)

        assert Stage.PLANNING is reported(evolve(EXERCISE, events=events)).stage

    def test_events_that_do_not_follow_from_one_another(self) -> None:
        """Then nothing says where it stands, and that is a caution and no fault."""
        events = (Event(leaves=Stage.OPEN, enters=Stage.PLANNING),)

        found = reported(evolve(staged(Stage.PLANNING), events=events))

        assert found.stage is None
        assert () == found.blocked
        assert found.disagreement in found.cautions

    def test_a_recorded_stage_that_disagrees(self) -> None:
        """Is a caution."""
        moved = advance(staged(Stage.IDEA), Stage.PLANNING, LAW, SETTING, by=LEAD)

        assert "" == reported(moved).disagreement
        assert (
            "The record says 'decided', and its events lead to 'planning'."
            in reported(evolve(moved, stage=Stage.DECIDED)).cautions
        )


class TestOverrides:
    """An override shows in every later report."""

    MOVED: Final = advance(
        staged(Stage.READY, form="document"),
        Stage.OPEN,
        LAW,
        SETTING,
        by=LEAD,
        reason="It is printed.",
        overriding=("opening",),
    )

    def test_it_is_a_caution(self) -> None:
        """With person, role, day, reason and gate; and the finding stays."""
        later = evolve(self.MOVED, rounds=(Round(opens=date(2026, 11, 24)),))

        assert self.MOVED.events == reported(later).overrides
        assert (
            "opening was overridden on 24 November 2026 by A. Lead (exercise lead): It is printed."
        ) in reported(later).cautions
        assert "mini.period" in {each.rule for each in reported(later).assessment.findings}

    def test_without_a_day(self) -> None:
        """As much is said as is known."""
        events = (evolve(self.MOVED.events[0], at=None),)

        assert (
            "opening was overridden by A. Lead (exercise lead): It is printed."
            in reported(evolve(self.MOVED, events=events)).cautions
        )


class TestCautions:
    """What a reader must know before relying on the report."""

    def test_the_record_contradicts_itself(self) -> None:
        """On what, with what it says."""
        exercise = staged(Stage.READY, days=[Answer(fact="days", value=value) for value in (1, 2)])

        assert (
            "The record contradicts itself on days (1 and 2); it counts as not known."
            in reported(exercise).cautions
        )

    def test_in_one_round_of_several(self) -> None:
        """It is said once."""
        exercise = in_rounds({"days": 1}, {"days": [Answer(fact="days", value=n) for n in (1, 2)]})

        told = [each for each in reported(exercise).cautions if "contradicts" in each]

        assert 1 == len(told)

    def test_the_law_of_another_nation(self) -> None:
        """Is not what engage states."""
        body = evolve(EXERCISE.body, nation=Nation.SCOTLAND)

        assert (
            "The law here is that of England and Wales; it is not established for Scotland."
            in reported(evolve(EXERCISE, body=body)).cautions
        )

    def test_wales(self) -> None:
        """Its own statutory duties are not here, though its courts are those of England."""
        body = evolve(EXERCISE.body, nation=Nation.WALES)
        welsh = "Welsh statutory duties are not in this catalogue"

        assert [welsh] == [
            each.partition(":")[0]
            for each in reported(evolve(EXERCISE, body=body)).cautions
            if "Welsh" in each
        ]
        assert not any("Welsh" in each for each in reported(EXERCISE).cautions)

    def test_no_duty_extends_to_the_nation(self) -> None:
        """That comes before everything else, and nothing found is not said."""
        body = evolve(EXERCISE.body, nation=Nation.NORTHERN_IRELAND)
        found = reported(evolve(EXERCISE, body=body), Catalogue(duties=(CONSULTING,)))

        assert (
            "No duty in this catalogue extends to Northern Ireland; nothing was searched."
            == found.cautions[0]
        )
        assert "" == found.duties.nothing_found

    @pytest.mark.parametrize(
        ("exercise", "said"),
        [
            (Exercise(reference="one", title="One", body=PARISH).answering(**APPLIES), True),
            (Exercise(reference="one", title="One", body=COUNTY).answering(**APPLIES), False),
            (Exercise(reference="one", title="One", body=PARISH).answering(closes=False), False),
            (
                Exercise(
                    reference="one", title="One", body=PARISH, direction=Direction.INCOMING
                ).answering(**APPLIES),
                False,
            ),
            (
                Exercise(
                    reference="one", title="One", body=evolve(PARISH, nation=Nation.WALES)
                ).answering(**APPLIES),
                False,
            ),
        ],
        ids=["another's", "its own", "not this", "asked by another", "another nation"],
    )
    def test_a_function_of_another_body(self, exercise: Exercise, *, said: bool) -> None:
        """The body may have no power to do what it consults on."""
        cautions = reported(exercise, Catalogue(duties=(CONSULTING,))).cautions

        assert said is (
            "Consult users: on the record this is a function of another body (county); "
            "check the power to act." in cautions
        )

    def test_a_rule_that_was_left_out(self) -> None:
        """With the reason."""
        rule = evolve(PERIOD, id="ours.period", force=Force.POLICY)
        law = Catalogue.of(rule).without("ours.period", because="We promise more.")

        assert (
            "The rule ours.period was left out or replaced: We promise more."
            in reported(EXERCISE, law).cautions
        )
