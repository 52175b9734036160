"""What holds for any exercise that can be recorded."""

from __future__ import annotations

import tomllib
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Final

from attrs import evolve
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from again import Way, each_way
from engage.assessments import assess, outcomes
from engage.classification import records
from engage.exercises import Exercise
from engage.facts import Fact, FactKind
from engage.findings import finding
from engage.law import standard
from engage.law.gunning import time
from engage.law.gunning.headings import ADEQUATE_TIME
from engage.outcomes import Outcome, worst
from engage.rounds import Round
from engage.testing import SETTING, exercise_with
from strategies import ANSWERED, NUMBERS, days, exercises, flat_exercises, values

LAW: Final = standard()
COMPILED: Final = {
    table["id"]
    for table in tomllib.loads(
        (Path(__file__).parents[1] / "data" / "gunning_facts.toml").read_text("utf-8")
    )["fact"]
}
"""The facts of the vocabulary before it grew."""

WHEN_CLAIMED: Final = {
    "consult.invited-to-answer": "only_told_claimed",
    "consult.promised-step": "promised_step_claimed",
    "gunning.1.screened-options": "screening_claimed",
    "gunning.2.true-picture": "picture_disputed",
    "gunning.2.usable-disclosure": "disclosure_disputed",
    "reconsult.changed-basis": "basis_change_claimed",
    "gunning.4.report-correct": "report_disputed",
    "gunning.4.counter-proposal": "counter_proposal_claimed",
}
"""The rules that came with the larger vocabulary, each with the claim that brings it into play.

What is recorded of the matter itself does so too.
"""

BRINGING_IN: Final = {*WHEN_CLAIMED.values(), "exceptional_unfairness_claimed"}
CLASSIFYING: Final = {"only_information_sought", "only_prescribed_publicity_given"}
SOFTENING: Final = tuple(
    fact
    for fact in ANSWERED
    if fact.kind is FactKind.EXCUSE and fact.id not in BRINGING_IN | CLASSIFYING
)
JUDGEMENTS: Final = tuple(fact.id for fact in ANSWERED if fact.kind is FactKind.JUDGEMENT)

ABOUT_TIME: Final = tuple(
    {
        fact.id: fact for rule in time.RULES for line in rule.branches for fact in line.when.facts()
    }.values()
)
"""The facts that decide whether there was time enough, without those that are only weighed."""

some: Final = partial(settings, max_examples=100)
few: Final = partial(settings, max_examples=50)


def consistent(exercise: Exercise) -> Exercise:
    """Return *exercise* without the answers that contradict what else is recorded."""
    while contradicted := assess(exercise, LAW, SETTING).contradictions:
        exercise = exercise.forgetting(*contradicted)
    return exercise


def without(exercise: Exercise, *facts: str) -> Exercise:
    """Return *exercise* without any source of *facts*: answers, and what they are read from."""
    taken = list(facts)
    for name in taken:
        taken += [need.id for need in LAW.fact(name).needs if need.id not in taken]
    return exercise.forgetting(*taken)


def better(before: dict[str, Outcome], after: dict[str, Outcome]) -> list[str]:
    """Return the rules that are met after and were not before."""
    return [
        rule
        for rule, outcome in after.items()
        if outcome is Outcome.MET and before[rule] is not Outcome.MET
    ]


class TestForgetting:
    """Silence is never rewarded: whoever records less is never told that more is met."""

    @some()
    @given(
        exercise=flat_exercises().map(consistent),
        forgotten=st.sets(st.sampled_from([fact.id for fact in ANSWERED]), min_size=1),
    )
    def test_any_facts(self, exercise: Exercise, forgotten: set[str]) -> None:
        """No rule becomes met, excuses and judgements included."""
        before = outcomes(exercise, LAW, SETTING)
        after = outcomes(without(exercise, *forgotten), LAW, SETTING)

        assert [] == better(before, after)

    @few()
    @given(exercise=flat_exercises().map(consistent))
    def test_each_fact_alone(self, exercise: Exercise) -> None:
        """However much else is recorded."""
        before = outcomes(exercise, LAW, SETTING)

        for answer in exercise.answers:
            after = outcomes(without(exercise, answer.fact), LAW, SETTING)
            assert [] == better(before, after), answer.fact


class TestExcuses:
    """An excuse must be claimed, and then softens what is not met into a judgement."""

    @some()
    @given(
        exercise=flat_exercises().map(lambda each: each.forgetting(*JUDGEMENTS)),
        excuse=st.sampled_from(SOFTENING),
        data=st.data(),
    )
    def test_it_softens_and_never_clears(
        self, exercise: Exercise, excuse: Fact, data: st.DataObject
    ) -> None:
        """As long as nobody has judged, what was not met is left open, and nothing else moves."""
        claimed = exercise.answering(**{excuse.id: data.draw(values(excuse))})
        before = outcomes(exercise.forgetting(excuse.id), LAW, SETTING)
        after = outcomes(claimed, LAW, SETTING)

        assert [] == [
            (rule, before[rule], outcome)
            for rule, outcome in after.items()
            if before[rule] in {Outcome.MET, Outcome.NOT_APPLICABLE} and outcome is not before[rule]
        ]
        assert [] == better(before, after)


class TestTheLargerVocabulary:
    """An exercise that is silent on what was added later answers as it did before."""

    @some()
    @given(exercise=flat_exercises([fact for fact in ANSWERED if fact.id in COMPILED]))
    def test_no_added_rule_applies(self, exercise: Exercise) -> None:
        """Each waits for a claim, or for a record of what one would be about."""
        found = outcomes(exercise, LAW, SETTING)

        assert {Outcome.NOT_APPLICABLE} == {found[rule] for rule in WHEN_CLAIMED}

    @some()
    @given(exercise=flat_exercises())
    def test_what_is_only_weighed_decides_nothing(self, exercise: Exercise) -> None:
        """Every added fact that is no claim, excuse or judgement, where nothing is claimed."""
        asked = {
            fact.id
            for rule in LAW
            for branch in rule.branches
            for fact in (*branch.when.facts(), branch.judged)
            if rule.id not in WHEN_CLAIMED and fact is not None
        }
        weighed = [fact.id for fact in ANSWERED if fact.id not in COMPILED and fact.id not in asked]
        silent = exercise.forgetting(*WHEN_CLAIMED.values())
        before = outcomes(silent, LAW, SETTING)
        after = outcomes(silent.forgetting(*weighed), LAW, SETTING)

        assert weighed
        assert [] == [
            rule for rule in after if rule not in WHEN_CLAIMED and after[rule] is not before[rule]
        ]


class TestMoreTime:
    """More time never hurts adequate time."""

    @some()
    @given(exercise=flat_exercises(ABOUT_TIME), before=NUMBERS, extra=NUMBERS)
    def test_more_days(self, exercise: Exercise, before: int, extra: int) -> None:
        """As they are recorded."""
        shorter = exercise.answering(days_to_respond=before)
        longer = exercise.answering(days_to_respond=before + extra)

        assert not (_time(shorter) is Outcome.MET and _time(longer) is Outcome.NOT_MET)

    @some()
    @given(exercise=flat_exercises(ABOUT_TIME), opens=days(), length=NUMBERS, extra=NUMBERS)
    def test_a_later_close(self, exercise: Exercise, opens: date, length: int, extra: int) -> None:
        """As they are counted from the dates of a round."""
        undated = exercise.forgetting("days_to_respond", "opened_on", "closed_on")
        closes = opens + timedelta(days=length)
        shorter = evolve(undated, rounds=(Round(opens=opens, closes=closes),))
        later = closes + timedelta(days=extra)
        longer = evolve(undated, rounds=(Round(opens=opens, closes=later),))

        assert not (_time(shorter) is Outcome.MET and _time(longer) is Outcome.NOT_MET)


def _time(exercise: Exercise) -> Outcome:
    return assess(exercise, LAW, SETTING).principle(ADEQUATE_TIME.id).outcome


class TestOneAnswer:
    """The same question has the same answer, however it is put."""

    @few()
    @given(exercise=exercises())
    def test_outcomes_are_those_of_the_findings(self, exercise: Exercise) -> None:
        """The quick way and the full one, over all rounds, with nothing broken."""
        quick = outcomes(exercise, LAW, SETTING)
        full = assess(exercise, LAW, SETTING)

        assert () == full.faults
        assert quick == {
            rule.id: worst(each.outcome for each in full.findings if each.rule == rule.id)
            for rule in LAW
        }

    @few()
    @given(exercise=exercises())
    def test_a_walk_ends_where_the_compiled_rule_does(self, exercise: Exercise) -> None:
        """And it names what is missing if and only if something is."""
        for record in records(exercise, LAW, SETTING):
            for rule in LAW:
                walk = rule.walk(record)
                open_ = walk.outcome in {
                    Outcome.FOR_JUDGEMENT,
                    Outcome.UNCLEAR,
                    Outcome.NOT_YET,
                }

                assert rule.outcome(record) is walk.outcome
                assert bool(walk.missing) is open_

    @each_way
    @few()
    @given(exercise=exercises())
    def test_equal_in_equal_out(self, again: Way, exercise: Exercise) -> None:
        """An exercise that went elsewhere and came back is judged alike, and so do its findings."""
        copy = again(exercise)
        found, found_again = assess(exercise, LAW, SETTING), assess(copy, LAW, SETTING)

        assert exercise == copy
        assert hash(exercise) == hash(copy)
        assert found.findings == found_again.findings
        assert found.classification == found_again.classification
        assert found.findings == again(found.findings)
        assert found.classification == again(found.classification)


class TestContradictions:
    """A record that contradicts itself knows less, and says so."""

    @some()
    @given(exercise=flat_exercises().map(consistent), data=st.data())
    def test_a_second_answer_makes_a_fact_unknown(
        self, exercise: Exercise, data: st.DataObject
    ) -> None:
        """Neither answer is taken for the truth."""
        assume(exercise.answers)
        given_ = data.draw(st.sampled_from(exercise.answers))
        other = data.draw(values(LAW.fact(given_.fact)))
        assume(other != given_.value)
        twice = evolve(exercise, answers=(*exercise.answers, evolve(given_, value=other)))
        (record,) = records(twice, LAW, SETTING)

        assert record[given_.fact] is None
        assert {given_.value, other} <= set(record.contradictions[given_.fact])

    @example(first=14, second=42)
    @given(first=NUMBERS, second=NUMBERS)
    def test_the_report_says_so(self, first: int, second: int) -> None:
        """With both answers, as the next question to ask."""
        assume(first != second)
        exercise = exercise_with(days_to_respond=first)
        (answer,) = (each for each in exercise.answers if each.fact == "days_to_respond")
        twice = evolve(exercise, answers=(*exercise.answers, evolve(answer, value=second)))
        found = assess(twice, LAW, SETTING)
        (period,) = (each for each in found.findings if each.rule == "gunning.3.period")

        assert Outcome.UNCLEAR is period.outcome
        assert period.message.startswith(f"The record contradicts itself ({first} and {second})")
        assert ("days_to_respond",) == found.contradictions


class TestWords:
    """What is said to an officer is said in full."""

    @few()
    @given(exercise=flat_exercises())
    def test_each_finding_says_something(self, exercise: Exercise) -> None:
        """No finding is empty, and none that asks for something leaves out what."""
        (record,) = records(exercise, LAW, SETTING)

        for rule in LAW:
            found = finding(rule, record)
            settled = found.outcome in {Outcome.MET, Outcome.NOT_APPLICABLE}
            assert found.message
            assert "{" not in found.message
            assert bool(found.remedy) is not settled

    def test_it_never_calls_an_exercise_lawful(self) -> None:
        """Nor compliant: engage says what is met, and what is not."""
        says = [
            text for rule in LAW for branch in rule.branches for text in (rule.title, branch.says)
        ]

        assert [] == [text for text in says if "lawful" in text or "complian" in text]
