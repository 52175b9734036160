"""Who has what to do: nobody who is waited for is left out, and the most urgent comes first."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve
from hypothesis import given

from engage.assessments import Assessment
from engage.assignments import Task, Urgency, Work, Workload, outstanding
from engage.catalogues import Catalogue, Gate
from engage.exercises import Exercise
from engage.lifecycles import Blocked
from engage.outcomes import Force, Outcome
from engage.roles import Role
from engage.rules import judge, otherwise, when
from engage.stages import KnownFrom, Stage
from engage.triggers import ALWAYS, yes
from miniature import (
    ASKED,
    DAYS_LEFT,
    EVERY_FACT,
    FAIR,
    PERIOD,
    SMALL_LAW,
    TOLD,
    a_rule,
    answered,
    assessed,
    in_rounds,
    staged,
)
from strategies import flat_exercises

LATE = evolve(
    a_rule(
        "mini.told",
        when(yes(TOLD), Outcome.MET, "They were told."),
        otherwise(Outcome.NOT_MET, "They were not told."),
    ),
    who="Communications Team",
    force=Force.POLICY,
)
ASKS = evolve(
    a_rule(
        "mini.asked",
        when(yes(evolve(ASKED, recorded_by="analyst")) & yes(TOLD), Outcome.MET, "Yes."),
        otherwise(Outcome.NOT_MET, "No."),
    ),
    who="democratic services",
)
SOME = tuple(each for each in EVERY_FACT if each is not DAYS_LEFT)
GATE = Gate(
    id="mini.gate",
    title="A gate",
    between=frozenset({(Stage.READY, Stage.OPEN)}),
    rules=("mini.gone",),
    mends="line manager",
)


def blocked_by_rule(name: str, assessment: Assessment | None = None) -> Blocked:
    """Return that the gate waits for a rule, with its finding if *assessment* has one."""
    found = [each for each in assessment.findings if each.rule == name] if assessment else []
    return Blocked(
        gate=GATE,
        rule=name,
        outcome=Outcome.UNCLEAR,
        reason="It is not there.",
        remedy="Put it back.",
        mends=GATE.mends,
        authority=(),
        finding=found[0] if found else None,
    )


def tasks_of(loads: tuple[Workload, ...]) -> list[Task]:
    """Return every task, role by role."""
    return [task for load in loads for task in load.tasks]


class TestWork:
    """What is to be done follows from the outcome."""

    def test_nothing_is_left_where_all_is_met(self) -> None:
        """Neither for what is met nor for what does not apply."""
        assert () == outstanding(assessed(answered(form="nobody")))

    def test_what_is_not_met_is_for_whoever_can_put_it_right(self) -> None:
        """By the rule's own word, as a role."""
        (load,) = outstanding(assessed(answered(told=False), Catalogue.of(LATE)))

        assert (Role.COMMUNICATIONS, "communications") == (load.role, load.who)
        assert [(Work.MEND, LATE.remedy, ("mini.told",))] == [
            (each.work, each.to_do, each.rules) for each in load.tasks
        ]

    def test_what_is_not_recorded_is_for_whoever_records_it(self) -> None:
        """With the question, in words that name no role if the fact's do not."""
        loads = outstanding(assessed(answered(), Catalogue.of(ASKS)), Stage.ANALYSING)

        assert [("analyst", None), ("service as information owner", Role.INFORMATION_OWNER)] == [
            (each.who, each.role) for each in loads
        ]
        assert [ASKED.question, TOLD.question] == [each.to_do for each in tasks_of(loads)]

    def test_what_must_be_judged_is_for_whoever_judges(self) -> None:
        """A judgement is not something to look up."""
        judged = evolve(FAIR, recorded_by="monitoring officer")
        rule = a_rule("mini.judged", judge(ALWAYS, judged, "People lose something."))
        (load,) = outstanding(assessed(answered(), Catalogue.of(rule)))

        assert Role.MONITORING_OFFICER is load.role
        assert [(Work.JUDGE, "fair")] == [(each.work, each.fact) for each in load.tasks]

    def test_what_is_computed_is_for_whoever_can_put_the_rule_right(self) -> None:
        """Nobody records it."""
        rule = evolve(
            ASKS,
            branches=(
                when(yes(evolve(ASKED, recorded_by="computed")), Outcome.MET, "Yes."),
                otherwise(Outcome.NOT_MET, "No."),
            ),
        )
        (load,) = outstanding(assessed(answered(), Catalogue.of(rule)))

        assert "democratic services" == load.who

    def test_a_rule_that_broke_is_work_too(self) -> None:
        """It names no fact, so whoever can put it right reports it."""

        def breaks(_record: object) -> bool:
            raise RuntimeError

        rule = evolve(
            LATE,
            branches=(
                when(yes(evolve(TOLD, read=breaks)), Outcome.MET, "Yes."),
                otherwise(Outcome.NOT_MET, "No."),
            ),
        )
        (task,) = tasks_of(outstanding(assessed(answered(), Catalogue.of(rule))))

        assert Work.MEND is task.work
        assert task.to_do.startswith("Report the fault")


class TestTogether:
    """The same question is asked of the same role once."""

    def test_two_rules_that_wait_for_one_fact(self) -> None:
        """With the stronger force, and both rules."""
        asks_policy = evolve(LATE, id="mini.told-again", force=Force.LAW)
        (task,) = tasks_of(outstanding(assessed(answered(), Catalogue.of(LATE, asks_policy))))

        assert (Force.LAW, ("mini.told", "mini.told-again")) == (task.force, task.rules)

    def test_two_rounds(self) -> None:
        """Both are named."""
        (task,) = tasks_of(outstanding(assessed(in_rounds({}, {}), Catalogue.of(LATE))))

        assert ("round 1", "round 2") == task.about

    def test_a_round_made_good_asks_nothing(self) -> None:
        """A later one mends it."""
        exercise = in_rounds(
            {"form": "survey", "days": 5, "least": 10},
            {"form": "survey", "days": 20, "least": 10},
            decided_early=False,
            holidays=0,
        )
        assessment = assessed(exercise, Catalogue.of(PERIOD))
        mended = [each for each in assessment.findings if each.mended_by]

        assert mended
        assert () == outstanding(assessment)


class TestUrgency:
    """What is in the way comes first, and what cannot be done yet last."""

    def test_later(self) -> None:
        """A fact that only a later stage brings."""
        assessment = assessed(staged(Stage.READY), Catalogue.of(ASKS))

        assert {"asked": Urgency.NOW, "told": Urgency.LATER} == {
            each.fact: each.urgency for each in tasks_of(outstanding(assessment))
        }

    @pytest.mark.parametrize(
        ("stage", "urgency"), [(Stage.OPEN, Urgency.LATER), (Stage.ANALYSING, Urgency.NOW)]
    )
    def test_the_stage_decides(self, stage: Stage, urgency: Urgency) -> None:
        """What is known from closing is asked once it is closed."""
        assert KnownFrom.CLOSE is TOLD.known_from
        found = tasks_of(outstanding(assessed(answered(), Catalogue.of(ASKS)), stage))

        assert [urgency] == [each.urgency for each in found if each.fact == "told"]

    def test_not_yet_is_later(self) -> None:
        """The rule cannot be answered at its stage."""
        assessment = assessed(staged(Stage.READY), Catalogue.of(LATE))
        (task,) = tasks_of(outstanding(assessment, Stage.ANALYSING))

        assert Outcome.NOT_YET is assessment.findings[0].outcome
        assert Urgency.LATER is task.urgency

    def test_what_blocks_comes_first(self) -> None:
        """Before law that does not."""
        rules = Catalogue.of(evolve(ASKS, id="mini.first"), LATE)
        assessment = assessed(answered(asked=False, told=False), rules)
        first = outstanding(assessment, None, [blocked_by_rule("mini.told", assessment)])[0]

        assert Role.COMMUNICATIONS is first.role
        assert Urgency.IN_THE_WAY is first.tasks[0].urgency
        assert "democratic services" == outstanding(assessment)[0].who

    def test_a_rule_that_is_not_there_blocks_too(self) -> None:
        """Whoever mends the gate has to put it back."""
        (load,) = outstanding(
            assessed(answered(form="nobody")), None, [blocked_by_rule("mini.gone")]
        )

        assert (Role.LINE_MANAGER, Urgency.IN_THE_WAY) == (load.role, load.tasks[0].urgency)
        assert "Put it back." == load.tasks[0].to_do

    def test_the_sooner_day_comes_first(self) -> None:
        """And of two for one task the first."""
        assessment = assessed(answered(), Catalogue.of(ASKS, LATE))
        blocked = [
            evolve(each, finding=each.finding and evolve(each.finding, due=due))
            for each, due in (
                (blocked_by_rule("mini.asked", assessment), date(2026, 12, 2)),
                (blocked_by_rule("mini.told", assessment), date(2026, 12, 1)),
            )
        ]
        found = tasks_of(outstanding(assessment, None, blocked))

        assert [("told", date(2026, 12, 1)), ("asked", date(2026, 12, 2))] == [
            (each.fact, each.due) for each in found
        ]


@given(exercise=flat_exercises(SOME))
def test_nobody_is_left_out(exercise: Exercise) -> None:
    """Each finding that is open or not met has a task, and each missing fact one who records it."""
    assessment = assessed(exercise, SMALL_LAW)
    found = tasks_of(outstanding(assessment))
    rules = {rule for task in found for rule in task.rules}
    open_ = [
        each
        for each in assessment.findings
        if each.outcome not in (Outcome.MET, Outcome.NOT_APPLICABLE) and not each.mended_by
    ]

    assert {each.rule for each in open_} == rules
    assert {
        fact for each in open_ if each.outcome is not Outcome.NOT_MET for fact in each.missing
    } == {task.fact for task in found if task.fact}
    assert all(task.who for task in found)


@given(exercise=flat_exercises(SOME))
def test_the_most_urgent_comes_first(exercise: Exercise) -> None:
    """For each role, and of the roles the one with the most urgent task."""
    order = list(Urgency)
    loads = outstanding(assessed(exercise, SMALL_LAW))
    places = [[order.index(task.urgency) for task in load.tasks] for load in loads]

    assert places == [sorted(each) for each in places]
    assert [each[0] for each in places] == sorted(each[0] for each in places)
