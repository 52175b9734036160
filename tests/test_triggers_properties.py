"""What holds for any condition, whatever its shape and whatever is recorded."""

from __future__ import annotations

from typing import Final

from hypothesis import given
from hypothesis import strategies as st

from engage.exercises import Exercise
from engage.facts import Fact
from engage.outcomes import Reading
from engage.triggers import ALWAYS, Trigger, as_reading, at_least, includes, is_, less_than, yes
from engage.triggers import known as is_known
from miniature import ASKED, DAYS, FAIR, FORM, LEAST, LOSSES, REASON, TOLD, answered, record_of

U: Final = Reading.CANNOT_TELL

ANSWERS: Final[dict[Fact, st.SearchStrategy[object]]] = {
    ASKED: st.booleans(),
    TOLD: st.booleans(),
    REASON: st.booleans(),
    FAIR: st.booleans(),
    DAYS: st.integers(0, 3),
    LEAST: st.integers(0, 3),
    FORM: st.sampled_from(FORM.choices),
    LOSSES: st.sets(st.sampled_from(LOSSES.choices)),
}


def exercises() -> st.SearchStrategy[Exercise]:
    """Exercises in which any of these facts may be answered in any way."""
    answers = st.fixed_dictionaries({}, optional={fact.id: st_ for fact, st_ in ANSWERS.items()})
    return answers.map(lambda given_: answered(**given_))


def triggers() -> st.SearchStrategy[Trigger]:
    """Conditions of any shape over these facts."""
    leaves = st.one_of(
        st.sampled_from([yes(ASKED), yes(TOLD), yes(REASON), yes(FAIR), ALWAYS]),
        st.sampled_from([less_than(DAYS, LEAST), at_least(LEAST, DAYS)]),
        st.builds(less_than, st.just(DAYS), st.integers(0, 4)),
        st.builds(at_least, st.just(DAYS), st.integers(0, 4)),
        st.sampled_from(FORM.choices).map(lambda word: is_(FORM, word)),
        st.sampled_from(LOSSES.choices).map(lambda word: includes(LOSSES, word)),
    )
    return st.recursive(leaves, _joined, max_leaves=8)


def _joined(parts: st.SearchStrategy[Trigger]) -> st.SearchStrategy[Trigger]:
    """Conditions made up of one or two of these *parts*."""
    two = st.tuples(parts, parts)
    return st.one_of(
        two.map(lambda pair: pair[0] & pair[1]),
        two.map(lambda pair: pair[0] | pair[1]),
        parts.map(lambda part: ~part),
    )


class TestAnyCondition:
    """What is shown to a person and what is run are the same tree."""

    @given(trigger=triggers(), exercise=exercises())
    def test_running_and_explaining_agree(self, trigger: Trigger, exercise: Exercise) -> None:
        """And something is missing exactly where it cannot be told."""
        record = record_of(exercise)
        explained = trigger.explain(record)

        assert as_reading(trigger.test(record)) is explained.reading
        assert (explained.reading is U) is bool(explained.missing)

    @given(trigger=triggers(), exercise=exercises())
    def test_the_number_is_the_openness_of_what_is_missing(
        self, trigger: Trigger, exercise: Exercise
    ) -> None:
        """Of the first that can be known."""
        record = record_of(exercise)
        explained = trigger.explain(record)

        if explained.missing:
            soonest = min(record.openness(fact) for fact in explained.missing)
            assert soonest == trigger.test(record)

    @given(trigger=triggers(), exercise=exercises())
    def test_the_grounds_are_enough(self, trigger: Trigger, exercise: Exercise) -> None:
        """A reading stays when all that it does not rest on is forgotten."""
        explained = trigger.explain(record_of(exercise))
        rest = [fact.id for fact in ANSWERS if fact.id not in explained.because]

        if explained.reading is not U:
            forgotten = record_of(exercise.forgetting(*rest))
            assert explained.reading is trigger.reading(forgotten)

    @given(trigger=triggers(), exercise=exercises(), data=st.data())
    def test_an_answer_more_never_changes_a_reading(
        self, trigger: Trigger, exercise: Exercise, data: st.DataObject
    ) -> None:
        """What is told stays told, unless an excuse is claimed after all."""
        record = record_of(exercise)
        fact = data.draw(st.sampled_from(list(ANSWERS)))
        told = trigger.reading(record)

        if record[fact.id] is None and told is not U:
            more = exercise.answering(**{fact.id: data.draw(ANSWERS[fact])})
            assert told is trigger.reading(record_of(more))

    @given(trigger=triggers(), exercise=exercises())
    def test_not_not_is_the_same(self, trigger: Trigger, exercise: Exercise) -> None:
        """In all three values."""
        record = record_of(exercise)

        assert trigger.reading(record) is (~~trigger).reading(record)
        assert trigger.test(record) == (~~trigger).test(record)

    @given(exercise=exercises(), trigger=triggers())
    def test_with_what_is_recorded(self, exercise: Exercise, trigger: Trigger) -> None:
        """Running and explaining agree, and something is missing where it cannot be told."""
        gate = (is_known(DAYS) & trigger) | ~is_known(LOSSES)
        record = record_of(exercise)
        explained = gate.explain(record)

        assert as_reading(gate.test(record)) is explained.reading
        assert (explained.reading is U) is bool(explained.missing)
