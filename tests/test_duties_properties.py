"""What holds of duties whatever is recorded, and in whatever order they are declared."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import chain
from typing import Final

from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from engage.answers import Value
from engage.bodies import BodyKind, PublicBody
from engage.catalogues import Catalogue, Setting
from engage.classification import records
from engage.duties import DutiesFound, of_record, together
from engage.exercises import Exercise
from engage.facts import Fact, FactKind, FactType, Record
from engage.law import standard
from engage.nations import Nation
from engage.outcomes import Reading
from engage.requirements import Duty
from strategies import values

LAW: Final = Catalogue(duties=standard().duties)
DAYS: Final = frozenset({"closed_on", "decision_recorded_on"})
"""They say which day's law governs, and so change the question and not the answer to it."""

ASKED: Final = tuple(
    fact
    for fact in LAW.facts.values()
    if not fact.computed and fact.kind is not FactKind.EXCUSE and fact.id not in DAYS
)
"""
The facts on which duties turn, of which silence means not known.

Silence on an excuse means that it is not claimed, so claiming it may open what was settled.
"""

ON: Final = st.dates(date(2009, 1, 1), date(2026, 11, 24))
KINDS: Final = st.none() | st.sampled_from(BodyKind)
# Most of the law is England's, so a nation drawn evenly would leave most of it untouched.
NATIONS: Final = st.just(Nation.ENGLAND) | st.none() | st.sampled_from(Nation)
ABOUT_THE_BODY: Final = frozenset({"body_kind", "body_nation", "subjects"})

quick: Final = settings(max_examples=40)


def bodies() -> st.SearchStrategy[PublicBody]:
    """Return a body of any kind and nation, or one that is not described."""
    return st.builds(PublicBody, name=st.just("Anytown"), kind=KINDS, nation=NATIONS)


def a_few_answers() -> st.SearchStrategy[dict[str, Value]]:
    """Return answers to a few of the facts on which duties turn, those of one duty together."""
    of_one = st.sampled_from(LAW.duties).map(_turns_on)
    any_ = st.lists(st.sampled_from(ASKED), max_size=3, unique=True)
    several = st.lists(of_one, max_size=3).map(lambda many: list(chain.from_iterable(many)))
    return st.tuples(several, any_).map(chain.from_iterable).flatmap(_answers)


def _turns_on(duty: Duty) -> list[Fact]:
    """Return the facts on which *duty* turns, without what settles it for whatever it asks."""
    needs = duty.applying.needs
    return [need for need in needs if need in ASKED and need.id not in ABOUT_THE_BODY]


def _answers(facts: Iterable[Fact]) -> st.SearchStrategy[dict[str, Value]]:
    """Return answers to *facts*, yes more often than no: else hardly any duty would apply."""
    return st.fixed_dictionaries(
        {
            fact.id: st.sampled_from((True, True, False))
            if fact.type is FactType.YES_NO
            else values(fact)
            for fact in facts
        }
    )


def exercises() -> st.SearchStrategy[Exercise]:
    """Return an exercise of any body with a few answers."""
    return st.builds(
        Exercise,
        reference=st.just("one"),
        title=st.just("One"),
        body=bodies(),
        answers=a_few_answers(),
    )


def record_on(exercise: Exercise, on: date) -> Record:
    """Return what is known of *exercise* on the day *on*."""
    return records(exercise, LAW, Setting(on=on))[-1]


def read_on(exercise: Exercise, on: date) -> DutiesFound:
    """Return which duties apply to *exercise* on the day *on*."""
    return of_record(record_on(exercise, on), LAW)


def readings(found: DutiesFound) -> dict[str, Reading]:
    """Return what each duty reads as."""
    return {each.duty.id: each.reading for each in found.readings}


def contradicts(exercise: Exercise, on: date) -> bool:
    """Return whether anything on which a duty turns is answered in two ways."""
    record = record_on(exercise, on)
    for name in LAW.facts:
        _ = record[name]
    return bool(record.contradictions)


def settled(found: DutiesFound) -> dict[str, Reading]:
    """Return the duties that are told, one way or the other."""
    return {
        name: reading
        for name, reading in readings(found).items()
        if reading is not Reading.CANNOT_TELL
    }


class TestAnswers:
    """To know more settles more; to know less unsettles and never settles."""

    @quick
    @given(exercise=exercises(), more=a_few_answers(), on=ON)
    def test_an_answer_to_an_open_question_unsettles_nothing(
        self, exercise: Exercise, more: dict[str, Value], on: date
    ) -> None:
        """What applies still does, and what does not still does not."""
        before = record_on(exercise, on)
        unknown = {name: value for name, value in more.items() if before[name] is None}
        fuller = exercise.answering(**unknown)
        told = settled(read_on(exercise, on))

        if not contradicts(fuller, on):
            after = readings(read_on(fuller, on))
            assert told == {name: after[name] for name in told}

    @quick
    @given(exercise=exercises(), data=st.data(), on=ON)
    def test_taking_an_answer_away_settles_nothing(
        self, exercise: Exercise, data: st.DataObject, on: date
    ) -> None:
        """What could not be told still cannot be."""
        names = [answer.fact for answer in exercise.answers]
        fewer = exercise.forgetting(*data.draw(st.sets(st.sampled_from(names or ["none"]))))
        open_ = {each.duty.id for each in read_on(exercise, on).open}

        if not contradicts(exercise, on):
            assert open_ <= {each.duty.id for each in read_on(fewer, on).open}

    @quick
    @given(exercise=exercises(), on=ON)
    def test_what_cannot_be_told_says_what_would_settle_it(
        self, exercise: Exercise, on: date
    ) -> None:
        """And what can be told asks nothing."""
        for each in read_on(exercise, on).readings:
            assert bool(each.missing) is (each.reading is Reading.CANNOT_TELL)
            assert each.because

    @quick
    @given(exercise=exercises(), on=ON)
    def test_a_duty_of_another_body_never_applies(self, exercise: Exercise, on: date) -> None:
        """Nor does one that is not in force."""
        for each in read_on(exercise, on).readings:
            assert each.reading is Reading.NO or (each.ours and each.in_force)


def some_duties() -> st.SearchStrategy[tuple[Duty, ...]]:
    """Return some duties of the law, each once, in any order."""
    return st.lists(st.sampled_from(LAW.duties), unique_by=lambda duty: duty.id, max_size=6).map(
        tuple
    )


class TestTogether:
    """Duties add up: one takes nothing away from another, in whatever order they stand."""

    @quick
    @given(duties=some_duties(), one=st.sampled_from(LAW.duties), on=ON)
    def test_another_duty_never_shortens_the_period(
        self, duties: tuple[Duty, ...], one: Duty, on: date
    ) -> None:
        """Nor leaves out anybody, or anything to be published or owed."""
        before, after = together(duties, on), together((*duties, one), on)

        if before.strictest is not None:
            assert after.strictest is not None
            assert before.strictest.least_days <= after.strictest.least_days
        for part in ("consultees", "publications", "outcome"):
            had = {each.what for each in getattr(before, part)}
            assert had <= {each.what for each in getattr(after, part)}

    @quick
    @given(duties=some_duties(), data=st.data(), on=ON)
    def test_the_order_of_declaration_does_not_matter(
        self, duties: tuple[Duty, ...], data: st.DataObject, on: date
    ) -> None:
        """To what is asked; it is only listed in that order."""
        shuffled = tuple(data.draw(st.permutations(duties)))
        one, two = together(duties, on), together(shuffled, on)

        assert one.strictest == two.strictest
        assert [each.said for each in one.periods] == [each.said for each in two.periods]
        for part in ("consultees", "publications", "outcome"):
            assert {
                (each.what, frozenset(duty.id for duty in each.by)) for each in getattr(one, part)
            } == {
                (each.what, frozenset(duty.id for duty in each.by)) for each in getattr(two, part)
            }
        assert set(one.conflicts) == set(two.conflicts)

    @quick
    @given(exercise=exercises(), data=st.data(), on=ON)
    def test_nor_does_it_to_what_applies(
        self, exercise: Exercise, data: st.DataObject, on: date
    ) -> None:
        """Each duty is read by itself."""
        duties = tuple(data.draw(st.permutations(LAW.duties)))
        shuffled = of_record(record_on(exercise, on), evolve(LAW, duties=duties))

        assert readings(read_on(exercise, on)) == readings(shuffled)
        assert set(read_on(exercise, on).questions) == set(shuffled.questions)
