"""Conditions over facts, in Kleene's three-valued logic."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from itertools import product
from typing import Final

import pytest
from attrs import evolve

from again import Way, each_way
from engage.answers import Answer
from engage.facts import Fact, Record
from engage.outcomes import Reading
from engage.triggers import (
    ALWAYS,
    NO,
    YES,
    Trigger,
    as_reading,
    at_least,
    includes,
    is_,
    less_than,
    once,
    yes,
)
from engage.triggers import known as is_known
from miniature import (
    ASKED,
    DAYS,
    DAYS_LEFT,
    DECIDED,
    DECIDED_EARLY,
    FAIR,
    FORM,
    HOLIDAYS,
    LEAST,
    LOSSES,
    ON,
    OPENED,
    REASON,
    TOLD,
    URGENCY,
    known,
)

N, U, Y = Reading.NO, Reading.CANNOT_TELL, Reading.YES
VALUE: Final = {N: False, U: None, Y: True}
DAY: Final = timedelta(days=1)


def reads(trigger: Trigger, **answers: object) -> Reading:
    """Return what *trigger* reads as where these facts are answered so."""
    return trigger.reading(known(**answers))


def read_as(first: Reading, second: Reading) -> Record:
    """Return a record on which *asked* and *told* read so."""
    given_ = {"asked": VALUE[first], "told": VALUE[second]}
    return known(**{fact: value for fact, value in given_.items() if value is not None})


def by_words(part: object) -> str:
    """Return the name of a case: its words, whatever makes it."""
    return part if isinstance(part, str) else "made"


class TestKleene:
    """*And*, *or* and *not* in three values: cannot tell is neither yes nor no."""

    AND: Final = {
        (N, N): N, (N, U): N, (N, Y): N,
        (U, N): N, (U, U): U, (U, Y): U,
        (Y, N): N, (Y, U): U, (Y, Y): Y,
    }  # fmt: skip
    OR: Final = {
        (N, N): N, (N, U): U, (N, Y): Y,
        (U, N): U, (U, U): U, (U, Y): Y,
        (Y, N): Y, (Y, U): Y, (Y, Y): Y,
    }  # fmt: skip
    NOT: Final = {N: Y, U: U, Y: N}

    @pytest.mark.parametrize("pair", list(product(Reading, repeat=2)))
    def test_and(self, pair: tuple[Reading, Reading]) -> None:
        """No if either is, yes if both are."""
        assert self.AND[pair] is (yes(ASKED) & yes(TOLD)).reading(read_as(*pair))

    @pytest.mark.parametrize("pair", list(product(Reading, repeat=2)))
    def test_or(self, pair: tuple[Reading, Reading]) -> None:
        """Yes if either is, no if both are."""
        assert self.OR[pair] is (yes(ASKED) | yes(TOLD)).reading(read_as(*pair))

    @pytest.mark.parametrize("reading", Reading)
    def test_not(self, reading: Reading) -> None:
        """What cannot be told cannot be told the other way round."""
        assert self.NOT[reading] is (~yes(ASKED)).reading(read_as(reading, U))

    @pytest.mark.parametrize("pair", list(product(Reading, repeat=2)))
    def test_de_morgan(self, pair: tuple[Reading, Reading]) -> None:
        """Not both is either not; not either is both not."""
        record, first, second = read_as(*pair), yes(ASKED), yes(TOLD)

        assert (~(first & second)).reading(record) is (~first | ~second).reading(record)
        assert (~(first | second)).reading(record) is (~first & ~second).reading(record)

    def test_always(self) -> None:
        """It holds whatever is known, and rests on nothing."""
        assert Y is ALWAYS.reading(known())
        assert (Y, (), ()) == (
            ALWAYS.explain(known()).reading,
            ALWAYS.explain(known()).because,
            ALWAYS.explain(known()).missing,
        )

    def test_a_number_for_each_reading(self) -> None:
        """What a compiled condition returns says which reading it is."""
        assert (N, U, U, Y) == tuple(as_reading(number) for number in (NO, 1, YES - 1, YES))


class TestLeaves:
    """A condition on one fact, or on two that are compared."""

    @pytest.mark.parametrize(("answer", "expected"), [(True, Y), (False, N)])
    def test_yes(self, *, answer: bool, expected: Reading) -> None:
        """Answered yes; of an excuse, that it is claimed."""
        assert expected is reads(yes(ASKED), asked=answer)
        assert expected is reads(yes(REASON), reason=answer)

    def test_an_excuse_is_never_open(self) -> None:
        """Silence means not claimed."""
        assert N is reads(yes(REASON))
        assert Y is reads(~yes(REASON))
        assert N is reads(is_(URGENCY, "outside"))
        assert Y is reads(is_(URGENCY, "outside"), urgency="outside")

    @pytest.mark.parametrize(
        ("answer", "expected"), [("document", Y), ("survey", Y), ("nobody", N)]
    )
    def test_is(self, answer: str, expected: Reading) -> None:
        """The choice is one of the words."""
        assert expected is reads(is_(FORM, "document", "survey"), form=answer)

    @pytest.mark.parametrize(
        ("answer", "expected"),
        [([], N), (["nothing"], N), (["home"], Y), (["home", "nothing"], Y)],
    )
    def test_includes(self, answer: list[str], expected: Reading) -> None:
        """One of the words is among the choices."""
        assert expected is reads(includes(LOSSES, "home", "care_or_support"), losses=answer)

    @pytest.mark.parametrize(("days", "expected"), [(27, Y), (28, N), (29, N)])
    def test_a_number_against_a_bound(self, days: int, expected: Reading) -> None:
        """The bound itself is not less than the bound."""
        assert expected is reads(less_than(DAYS, 28), days=days)
        assert expected is reads(~at_least(DAYS, 28), days=days)

    @pytest.mark.parametrize(("days", "expected"), [(27, Y), (28, N), (29, N)])
    def test_a_number_against_another(self, days: int, expected: Reading) -> None:
        """As against a bound."""
        assert expected is reads(less_than(DAYS, LEAST), days=days, least=28)
        assert expected is reads(~at_least(DAYS, LEAST), days=days, least=28)

    @pytest.mark.parametrize(("day", "expected"), [(ON - DAY, Y), (ON, N), (ON + DAY, N)])
    def test_a_date_against_a_bound_or_another(self, day: date, expected: Reading) -> None:
        """Earlier is less."""
        assert expected is reads(less_than(OPENED, ON), opened=day)
        assert expected is reads(less_than(OPENED, DECIDED), opened=day, decided=ON)

    @pytest.mark.parametrize(
        "trigger",
        [
            yes(ASKED),
            is_(FORM, "survey"),
            includes(LOSSES, "home"),
            less_than(DAYS, 28),
            at_least(DAYS, 28),
            less_than(OPENED, ON),
        ],
        ids=str,
    )
    def test_silence(self, trigger: Trigger) -> None:
        """It cannot be told, and the fact is what is missing."""
        assert U is reads(trigger)
        assert (trigger.fact,) == trigger.explain(known()).missing

    def test_either_side_of_a_comparison_may_be_missing(self) -> None:
        """Both are asked for, and the sooner known counts."""
        trigger = less_than(DAYS, LEAST)

        assert (DAYS, LEAST) == trigger.explain(known()).missing
        assert (LEAST,) == trigger.explain(known(days=28)).missing
        assert (DAYS,) == trigger.explain(known(least=28)).missing
        assert (1, 1, 2) == (
            trigger.test(known()),
            trigger.test(known(days=28)),
            trigger.test(known(least=28)),
        )

    def test_what_is_computed_asks_for_what_it_needs(self) -> None:
        """The officer is asked for what can be written down."""
        assert (DAYS, HOLIDAYS) == less_than(DAYS_LEFT, 28).explain(known()).missing


class TestDeclaring:
    """A condition that no answer could meet is a misused library."""

    @pytest.mark.parametrize(
        ("make", "words"),
        [
            (lambda: yes(DAYS), "days takes number, not yes_no"),
            (lambda: is_(ASKED, "yes"), "asked takes yes_no, not choice"),
            (lambda: includes(FORM, "survey"), "form takes choice, not choices"),
            (lambda: less_than(ASKED, 1), "asked takes yes_no, not number or date"),
            (lambda: at_least(FORM, 1), "form takes choice, not number or date"),
            (lambda: less_than(DAYS, OPENED), "opened takes date, not number"),
            (lambda: less_than(DAYS, ON), "days takes number, and 2026-11-24 is none"),
            (lambda: at_least(OPENED, 28), "opened takes date, and 28 is none"),
        ],
        ids=by_words,
    )
    def test_of_another_type(self, make: Callable[[], Trigger], words: str) -> None:
        """The message names the fact and what it takes."""
        with pytest.raises(TypeError, match=words):
            make()

    @pytest.mark.parametrize(
        "make",
        [lambda: is_(FORM, "letter", "survey"), lambda: includes(LOSSES, "letter")],
        ids=["choice", "choices"],
    )
    def test_of_words_that_are_not_offered(self, make: Callable[[], Trigger]) -> None:
        """The message names the strange word."""
        with pytest.raises(ValueError, match="does not offer letter"):
            make()

    def test_it_is_neither_true_nor_false(self) -> None:
        """So that nobody can put one in an ``if`` by mistake."""
        with pytest.raises(TypeError, match="neither true nor false"):
            bool(yes(ASKED))


class TestWords:
    """A condition says in words what it runs."""

    @pytest.mark.parametrize(
        ("trigger", "words"),
        [
            (ALWAYS, "in every other case"),
            (yes(ASKED), "asked"),
            (~yes(ASKED), "not asked"),
            (is_(FORM, "survey", "document"), "form is document or survey"),
            (includes(LOSSES, "home"), "losses includes home"),
            (less_than(DAYS, 28), "days is less than 28"),
            (at_least(DAYS, LEAST), "days is at least least"),
            (less_than(OPENED, ON), "opened is less than 2026-11-24"),
            (yes(ASKED) & yes(TOLD), "asked and told"),
            (yes(ASKED) & (yes(TOLD) | yes(REASON)), "asked and (told or reason)"),
            (~(yes(ASKED) | yes(TOLD)), "not (asked or told)"),
            (~~yes(ASKED), "not not asked"),
            (is_known(ASKED), "asked is recorded"),
            (~is_known(ASKED) | yes(TOLD), "not asked is recorded or told"),
        ],
    )
    def test_words(self, trigger: Trigger, words: str) -> None:
        """In brackets where they would be misread without."""
        assert words == str(trigger)

    def test_joining_again_makes_no_deeper_tree(self) -> None:
        """Three that must hold are three, not one and two."""
        joined = yes(ASKED) & yes(TOLD) & yes(REASON)

        assert 3 == len(joined.parts)
        assert joined == yes(ASKED) & (yes(TOLD) & yes(REASON))
        assert 2 == len((joined | yes(FAIR)).parts)

    def test_its_facts(self) -> None:
        """Every fact that it asks for, as often as it does, on both sides of a comparison."""
        trigger = (yes(ASKED) & less_than(DAYS, LEAST)) | ~yes(ASKED)

        assert [ASKED, DAYS, LEAST, ASKED] == list(trigger.facts())


class TestOpenness:
    """A condition that cannot be told says from which stage on it may be."""

    def test_of_several_the_first(self) -> None:
        """Whether an answer is *not yet* is known without asking which facts are open."""
        both = yes(DECIDED_EARLY) & yes(ASKED)
        either = yes(DECIDED_EARLY) | yes(ASKED)

        assert 2 == both.test(known()) == either.test(known())
        assert 4 == both.test(known(asked=True)) == either.test(known(asked=False))

    def test_a_judgement_comes_after_every_stage(self) -> None:
        """Whether an answer is *for judgement* is known likewise."""
        trigger = yes(FAIR) & yes(ASKED)

        assert 2 == trigger.test(known())
        assert YES - 1 == trigger.test(known(asked=True))
        assert YES - 1 == (~yes(FAIR)).test(known())

    def test_the_order_of_parts_does_not_matter(self) -> None:
        """The least is the least."""
        one, other = yes(ASKED) | yes(FAIR), yes(FAIR) | yes(ASKED)

        assert one.test(known()) == other.test(known()) == 2


class TestLongConditions:
    """What a long condition reads as on a record is kept, since several rules may ask for it."""

    LONG: Final = (
        (yes(ASKED) | yes(TOLD) | yes(DECIDED_EARLY))
        & (less_than(DAYS, LEAST) | less_than(HOLIDAYS, LEAST))
        & (includes(LOSSES, "home") | is_(FORM, "survey") | yes(REASON) | yes(FAIR))
    )

    def test_it_reads_the_same_again(self) -> None:
        """As each of its parts does."""
        record = known(asked=True, days=1, least=2, losses=["home"])

        assert Y is self.LONG.reading(record) is self.LONG.reading(record)
        assert (~self.LONG).reading(record) is N
        assert U is self.LONG.reading(known(asked=True))

    def test_it_is_kept_for_that_record_only(self) -> None:
        """Another record reads it afresh."""
        readings = [
            self.LONG.reading(known(asked=True, days=days, least=2, losses=["home"], holidays=9))
            for days in (1, 2, 1)
        ]

        assert [Y, N, Y] == readings


class TestExplanation:
    """A reading is explained by the facts it rests on, or by those it waits for."""

    def test_one_no_is_enough_for_and(self) -> None:
        """What else is known does not matter to it."""
        explained = (yes(ASKED) & yes(TOLD)).explain(known(asked=False, told=False))

        assert (N, ("asked",), ()) == (explained.reading, explained.because, explained.missing)

    def test_one_yes_is_enough_for_or(self) -> None:
        """An open fact beside it is not asked for."""
        explained = (yes(ASKED) | yes(TOLD)).explain(known(told=True))

        assert (Y, ("told",), ()) == (explained.reading, explained.because, explained.missing)

    def test_all_yes_are_needed_for_and(self) -> None:
        """Each is a ground."""
        explained = (yes(ASKED) & yes(TOLD)).explain(known(asked=True, told=True))

        assert (Y, ("asked", "told")) == (explained.reading, explained.because)

    def test_what_is_open_is_asked_for(self) -> None:
        """Only what could still change it, each fact once."""
        trigger = (yes(ASKED) | yes(TOLD)) & (yes(ASKED) | less_than(DAYS, LEAST)) & yes(REASON)
        explained = trigger.explain(known(reason=True, days=20))

        assert (U, (ASKED, TOLD, LEAST)) == (explained.reading, explained.missing)

    def test_not_is_explained_by_what_it_denies(self) -> None:
        """The grounds are the same."""
        explained = (~yes(ASKED)).explain(known(asked=False))

        assert (Y, ("asked",)) == (explained.reading, explained.because)

    def test_a_contradiction_is_no_ground(self) -> None:
        """The fact is missing."""
        two = [Answer(fact="asked", value=True), Answer(fact="asked", value=False)]
        explained = yes(ASKED).explain(known(asked=two))

        assert (U, (), (ASKED,)) == (explained.reading, explained.because, explained.missing)


class TestKnown:
    """Whether something is recorded is never in doubt: it reads yes or no."""

    TWO: Final = (Answer(fact="asked", value=True), Answer(fact="asked", value=False))

    @pytest.mark.parametrize(
        ("answers", "reading"),
        [({}, N), ({"asked": True}, Y), ({"asked": False}, Y), ({"asked": TWO}, Y)],
        ids=["nothing", "yes", "no", "a contradiction"],
    )
    def test_it_has_two_values(self, answers: dict[str, object], reading: Reading) -> None:
        """Whatever the answer is, and even where the record contradicts itself."""
        assert reading is reads(is_known(ASKED), **answers)
        assert (reading is Y) is is_known(ASKED).holds(known(**answers))
        assert {N: Y, Y: N}[reading] is reads(~is_known(ASKED), **answers)

    def test_nothing_is_asked_for_it(self) -> None:
        """Silence is an answer to it, and no ground that could be named."""
        explained = is_known(ASKED).explain(known())

        assert (N, (), ()) == (explained.reading, explained.because, explained.missing)

    @pytest.mark.parametrize("answer", [True, TWO], ids=["an answer", "a contradiction"])
    def test_it_rests_on_the_fact(self, answer: object) -> None:
        """Where there is anything on record."""
        explained = is_known(ASKED).explain(known(asked=answer))

        assert (Y, ("asked",), ()) == (explained.reading, explained.because, explained.missing)

    def test_what_is_computed_is_recorded_once_it_can_be(self) -> None:
        """From the facts that it needs."""
        assert N is reads(is_known(DAYS_LEFT), days=28)
        assert Y is reads(is_known(DAYS_LEFT), days=28, holidays=1)

    def test_beside_an_answer_it_makes_silence_a_no(self) -> None:
        """Which is what it is for: a rule comes into play by what is recorded."""
        short = is_known(DAYS) & less_than(DAYS, 28)

        assert (N, Y, N) == (reads(short), reads(short, days=14), reads(short, days=28))
        assert U is reads(short, days=[Answer(fact="days", value=value) for value in (14, 42)])

    @pytest.mark.parametrize("excuse", [REASON, URGENCY], ids=["yes or no", "a choice"])
    def test_of_an_excuse_there_is_none(self, excuse: Fact) -> None:
        """It is never unknown: silence says that it is not claimed."""
        with pytest.raises(TypeError, match="is an excuse"):
            is_known(excuse)


class TestOnce:
    """Values without repeats, in the order of first appearance."""

    def test_order_and_repeats(self) -> None:
        """The first stays, the others go."""
        assert (3, 1, 2) == once([3, 1, 3, 2, 1])
        assert () == once([])


@each_way
def test_a_condition_comes_back_whole(again: Way) -> None:
    """The compiled form does not travel, and is made again."""
    trigger = (yes(ASKED) & less_than(DAYS, LEAST)) | ~is_(FORM, "survey")
    before = trigger.test(known(asked=True, days=1, least=2))

    found = again(trigger)

    assert trigger == found
    assert hash(trigger) == hash(found)
    assert before == found.test(known(asked=True, days=1, least=2))
    assert evolve(trigger) == trigger
