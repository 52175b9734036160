"""The policy of one body in one version."""

from __future__ import annotations

import copy
import pickle

import pytest
from attrs import evolve

from engage.errors import InvalidValueError
from engage.policies.cambridgeshire import COMMITMENT_2015, HISTORY, STRATEGY_2024
from engage.policies.lengths import Length
from engage.policies.policy import BASELINE, GROUPS, PATHS, Policy
from engage.policies.promises import Promise
from engage.policies.records import Approval, GateTerms, YearlyDate
from engage.policies.shipped import find, shipped
from engage.policies.terms import PeriodTerms, ProcessTerms
from engage.processes import Move
from engage.stages import Stage


class TestSilence:
    """Where a policy is silent, nothing stands in its place."""

    def test_the_law_alone(self) -> None:
        """It promises nothing at all."""
        assert [] == list(BASELINE.promises())
        assert [] == [at for at in PATHS if BASELINE[at] is not None]

    def test_what_the_strategy_does_not_set(self) -> None:
        """No least period, no deadline for feedback, no levels, nothing on elections."""
        silent = ("periods.least", "feedback.deadline", "taking_part.levels", "periods.elections")

        assert [] == [at for at in silent if STRATEGY_2024[at] is not None]

    def test_a_promise_without_a_page(self) -> None:
        """There is none."""
        with pytest.raises(InvalidValueError, match="nothing is said"):
            Promise(value=Length.said("6 weeks"), page=" ")


class TestPromises:
    """Every promise has a place, a page and a name in words."""

    @pytest.mark.parametrize("policy", HISTORY.versions, ids=lambda policy: policy.version)
    def test_each_has_its_section(self, policy: Policy) -> None:
        """In every version of the worked example."""
        made = list(policy.promises())

        assert policy.held is bool(made)
        assert [] == [each.at for each in made if not (each.promise.page and each.label)]
        assert {each.at for each in made} == {at for at in PATHS if policy[at] is not None}

    def test_the_time_of_2015_is_hedged(self) -> None:
        """Three months for larger consultations, weakened three times over."""
        larger = COMMITMENT_2015.periods.larger

        assert larger is not None
        assert Length.said("3 months") == larger.value
        assert len(larger.weakened_by) == 3

    def test_what_is_no_place(self) -> None:
        """It is a fault of whoever asks."""
        with pytest.raises(KeyError):
            STRATEGY_2024["periods.leats"]

    def test_every_group_is_there(self) -> None:
        """Each group of the policy is walked."""
        assert set(GROUPS) == {at.partition(".")[0] for at in PATHS}

    @pytest.mark.parametrize("policy", HISTORY.versions, ids=lambda policy: policy.version)
    def test_it_is_a_value(self, policy: Policy) -> None:
        """It survives pickling and copying."""
        assert policy == pickle.loads(pickle.dumps(policy)) == copy.deepcopy(policy)  # noqa: S301 - pickled in this line


class TestNames:
    """How a policy is named."""

    def test_label_and_key(self) -> None:
        """The version is not said twice."""
        assert "The law alone (1)" == BASELINE.label
        assert STRATEGY_2024.title == STRATEGY_2024.label
        assert "cambridgeshire@2024" == STRATEGY_2024.key

    def test_what_ships(self) -> None:
        """By id, by id and version, or not at all."""
        assert BASELINE is find("baseline", shipped())
        assert BASELINE is find("baseline@1", shipped())
        assert HISTORY is find("cambridgeshire", shipped())
        assert STRATEGY_2024 is find("cambridgeshire@2024", shipped())
        assert None is find("cambridgeshire@2020", shipped())
        assert None is find("baseline@2", shipped())
        assert None is find("anytown@2026", shipped())


class TestDates:
    """Dates must be able to follow one another."""

    def test_an_end_before_the_beginning(self) -> None:
        """It is refused."""
        with pytest.raises(InvalidValueError, match="ends before it begins"):
            evolve(BASELINE, in_force_from="2026", in_force_to="2025")

    def test_a_day_that_no_year_has(self) -> None:
        """The last of February is the 29th."""
        assert 29 == YearlyDate(what="leap day", month=2, day=29).day
        for month, day in ((2, 30), (13, 1), (0, 1)):
            with pytest.raises(InvalidValueError, match="no year has day"):
                YearlyDate(what="nothing", month=month, day=day)


MOVES = (
    Promise(value=Move(leaves=Stage.PLANNING, enters=Stage.OPEN, name="open"), page="p. 1"),
    Promise(value=Move(leaves=Stage.OPEN, enters=Stage.REVIEWED, name="review"), page="p. 1"),
)


class TestProcess:
    """A policy can lay down a process of its own."""

    def test_none(self) -> None:
        """Most do not."""
        assert STRATEGY_2024.own_process() is None

    def test_its_own(self) -> None:
        """It begins where it says, and cites the page."""
        begins = Promise(value=Stage.PLANNING, page="p. 7")
        policy = evolve(BASELINE, process=ProcessTerms(begins=begins, moves=MOVES))
        process = policy.own_process()

        assert process is not None
        assert (Stage.PLANNING, "The law alone, p. 7") == (process.begins, process.source)
        assert 2 == len(process.moves)

    @pytest.mark.parametrize(
        ("terms", "at"),
        [
            (ProcessTerms(moves=MOVES), "process.begins"),
            (ProcessTerms(begins=Promise(value=Stage.PLANNING, page="p.")), "process.moves"),
            (
                ProcessTerms(begins=Promise(value=Stage.PLANNING, page="p."), moves=MOVES[:1]),
                "process.moves",
            ),
        ],
    )
    def test_in_which_an_exercise_could_be_lost(self, terms: ProcessTerms, at: str) -> None:
        """It is refused, with the place."""
        with pytest.raises(InvalidValueError) as raised:
            evolve(BASELINE, process=terms)

        assert at == raised.value.at

    def test_gates_by_id(self) -> None:
        """Those that it does without, and those that need a second person."""
        gates = (GateTerms(id="plan", applies=False), GateTerms(id="open"))
        approvals = (
            Approval(what="opening", gate="open", second_person=True),
            Approval(what="closing", gate="close"),
            Approval(what="a notice", second_person=True),
        )
        policy = evolve(
            BASELINE,
            process=ProcessTerms(
                gates=tuple(Promise(value=each, page="p.") for each in gates),
                approvals=tuple(Promise(value=each, page="p.") for each in approvals),
            ),
        )

        assert {"plan"} == policy.gates_off
        assert {"open"} == policy.gates_approved


def test_a_group_is_a_value() -> None:
    """Two that say the same are the same."""
    least = Promise(value=Length.said("6 weeks"), page="p. 1")

    assert PeriodTerms(least=least) == PeriodTerms(least=least)
