"""Facts: the questions that norms ask, and what one exercise answers to them."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve

from again import Way, each_way
from engage.answers import Answer
from engage.errors import InvalidValueError
from engage.facts import AFTER_EVERY_STAGE, About, Fact, FactKind, FactType, Record
from engage.rounds import Round
from engage.stages import KnownFrom, Stage
from miniature import (
    ASKED,
    BY_ID,
    DAYS,
    DAYS_LEFT,
    DECIDED,
    EVERY_FACT,
    EXERCISE,
    FAIR,
    FORM,
    HOLIDAYS,
    LEAST,
    LOSSES,
    ON,
    OPENED,
    REASON,
    URGENCY,
    a_fact,
    answered,
    in_rounds,
    known,
    record_of,
    staged,
)


class TestFact:
    """A fact is declared once, next to the law that asks for it."""

    def test_it_is_told_apart_by_its_id(self) -> None:
        """Whatever else is said of it."""
        assert ASKED == evolve(ASKED, note="see the guide")
        assert hash(ASKED) == hash(evolve(ASKED, note="see the guide"))
        assert ASKED != a_fact("told")
        assert ASKED != "asked"

    @pytest.mark.parametrize("kind", [FactType.CHOICE, FactType.CHOICES])
    def test_a_choice_needs_choices(self, kind: FactType) -> None:
        """And nothing else has any."""
        assert ("home",) == a_fact("losses", kind, choices=("home",)).choices
        with pytest.raises(TypeError, match="needs choices"):
            a_fact("losses", kind)
        with pytest.raises(TypeError, match="asked takes yes_no, so it has no choices"):
            a_fact("asked", choices=("home",))

    @pytest.mark.parametrize("kind", [FactType.NUMBER, FactType.DATE])
    def test_an_excuse_is_claimed_by_yes_or_by_a_choice(self, kind: FactType) -> None:
        """A number that nobody claimed could be compared with nothing."""
        with pytest.raises(TypeError, match="is an excuse"):
            a_fact("reason", kind, silence=FactKind.EXCUSE)
        with pytest.raises(TypeError, match="is an excuse"):
            a_fact("reason", FactType.CHOICES, silence=FactKind.EXCUSE, choices=("own",))

    @pytest.mark.parametrize("fact", EVERY_FACT, ids=lambda fact: fact.id)
    @each_way
    def test_it_comes_back_whole(self, fact: Fact, again: Way) -> None:
        """With the function that reads it."""
        found = again(fact)

        assert fact == found
        assert (fact.question, fact.read, fact.needs) == (found.question, found.read, found.needs)


class TestAnswers:
    """Each type of question takes answers of its kind, and says which."""

    @pytest.mark.parametrize(
        ("fact", "value"),
        [
            (ASKED, True),
            (ASKED, False),
            (DAYS, 0),
            (DAYS, 42),
            (OPENED, ON),
            (FORM, "survey"),
            (LOSSES, frozenset[str]()),
            (LOSSES, frozenset({"home", "nothing"})),
        ],
    )
    def test_an_answer_that_it_takes(self, fact: Fact, value: object) -> None:
        """There is no problem."""
        assert "" == fact.problem(value)

    @pytest.mark.parametrize(
        ("fact", "value", "told"),
        [
            (ASKED, 1, "1"),
            (ASKED, "yes", "'yes'"),
            (ASKED, None, "None"),
            (DAYS, True, "True"),
            (DAYS, -1, "-1"),
            (DAYS, "42", "'42'"),
            (OPENED, "2026-11-24", "'2026-11-24'"),
            (OPENED, 20261124, "20261124"),
            (FORM, "letter", "'letter'"),
            (FORM, frozenset({"survey"}), "['survey']"),
            (LOSSES, "home", "'home'"),
            (LOSSES, frozenset({"home", "dog"}), "['dog', 'home']"),
        ],
    )
    def test_an_answer_that_it_does_not_take(self, fact: Fact, value: object, told: str) -> None:
        """The problem names the answer and the question."""
        assert f"{told} does not answer {fact.question!r}" == fact.problem(value)

    @pytest.mark.parametrize(
        ("fact", "words"),
        [
            (ASKED, "Answer true or false"),
            (DAYS, "Answer with a whole number of days"),
            (LEAST, "Answer with a whole number"),
            (OPENED, "Answer with a date, such as 2026-11-24"),
            (FORM, "Answer with one of: document, survey, nobody"),
            (LOSSES, "Answer with a list of any of: nothing, home, care_or_support"),
        ],
    )
    def test_what_it_takes_in_words(self, fact: Fact, words: str) -> None:
        """For an officer."""
        assert words == fact.takes

    def test_a_record_refuses_an_answer_of_another_kind(self) -> None:
        """At its place, with what can be answered instead."""
        with pytest.raises(InvalidValueError, match="does not answer") as caught:
            known(days="six weeks")["days"]

        assert "answers.days" == caught.value.at
        assert "Answer with a whole number of days" == caught.value.remedy


class TestSilence:
    """Not recorded means not known, not claimed, or not judged."""

    @pytest.mark.parametrize("fact", [ASKED, DAYS, OPENED, FORM, LOSSES, FAIR, DAYS_LEFT])
    def test_done_and_judged(self, fact: Fact) -> None:
        """Not known: never the favourable answer."""
        assert known()[fact.id] is None

    def test_an_excuse(self) -> None:
        """Not claimed: the body must show it."""
        assert known()[REASON.id] is False
        assert "" == known()[URGENCY.id]
        assert "outside" == known(urgency="outside")[URGENCY.id]

    def test_a_question_that_nobody_asks(self) -> None:
        """A record knows only the facts that it was made for."""
        with pytest.raises(KeyError):
            known()["colour"]


class TestRecord:
    """It fills itself in as it is asked, so nothing is read that no norm asks for."""

    def test_it_reads_each_fact_once_and_only_when_asked(self) -> None:
        """What is not asked for is not read, even where it could not be."""
        asked: list[str] = []

        def read(record: Record) -> bool | None:
            asked.append(record.exercise.reference)
            return None

        facts = {"asked": evolve(ASKED, read=read)}
        record = Record(answered(days="not a number"), facts, ON)

        assert [] == asked
        assert record["asked"] is None
        assert record["asked"] is None
        assert ["mini"] == asked

    def test_an_exercise_can_answer_by_itself(self) -> None:
        """A reading counts like an answer, and agrees with one that says the same."""
        assert 28 == known(days=30, holidays=2)[DAYS_LEFT.id]
        assert 28 == known(days=30, holidays=2, days_left=28)[DAYS_LEFT.id]

    def test_the_day_whose_law_applies(self) -> None:
        """That of the exercise, found out once."""
        exercise = answered(closed_on=date(2020, 2, 1))
        record = record_of(exercise)

        assert date(2020, 2, 1) == record.law_day == exercise.law_day(ON)
        assert record.law_day is record.law_day

    @each_way
    def test_it_comes_back_whole(self, again: Way) -> None:
        """It knows what it knew, and what it had still to find out."""
        record = record_of(in_rounds({"days": 42}, {"days": 28}, losses=["home"]), 1)
        before = record["days"]

        found: Record = again(record)

        assert before == found["days"] == 28
        assert frozenset({"home"}) == found[LOSSES.id]
        assert (record.exercise, record.round) == (found.exercise, found.round)
        assert (record.on, record.about, record.reached) == (found.on, found.about, found.reached)


class TestContradictions:
    """Contradictory answers make a fact unknown, and say so."""

    TWO = (Answer(fact="days", value=28), Answer(fact="days", value=42))

    def test_two_answers(self) -> None:
        """Both are kept, and neither counts."""
        record = known(days=self.TWO)

        assert record["days"] is None
        assert {"days": (28, 42)} == record.contradictions

    def test_an_answer_against_the_exercise_itself(self) -> None:
        """The two are as good as each other."""
        record = known(days=30, holidays=2, days_left=30)

        assert record["days_left"] is None
        assert {"days_left": (30, 28)} == record.contradictions

    def test_the_same_answer_twice(self) -> None:
        """It contradicts nothing."""
        record = known(days=[Answer(fact="days", value=28, by="A"), Answer(fact="days", value=28)])

        assert 28 == record["days"]
        assert {} == record.contradictions

    def test_an_excuse_claimed_and_denied(self) -> None:
        """It is neither claimed nor not."""
        record = known(
            reason=[Answer(fact="reason", value=True), Answer(fact="reason", value=False)]
        )

        assert record["reason"] is None

    def test_a_round_against_a_flat_answer(self) -> None:
        """Both speak of the last round."""
        record = record_of(in_rounds({"days": 28}, days=42), 0)

        assert record["days"] is None


class TestRounds:
    """A flat answer speaks of the only round, or of the last one."""

    def test_of_an_exercise_without_rounds(self) -> None:
        """It speaks of the exercise."""
        record = known(days=28)

        assert 28 == record["days"]
        assert "" == record.about
        assert record.speaks_last

    def test_of_the_only_round(self) -> None:
        """There is no other."""
        assert 28 == record_of(in_rounds({}, days=28), 0)["days"]

    def test_of_the_last_round(self) -> None:
        """An earlier round has only its own answers."""
        exercise = in_rounds({"holidays": 2}, {}, days=28)
        first, last = record_of(exercise, 0), record_of(exercise, 1)

        assert (None, 28) == (first["days"], last["days"])
        assert (2, None) == (first["holidays"], last["holidays"])
        assert (False, True) == (first.speaks_last, last.speaks_last)

    @pytest.mark.parametrize("about", [About.EXERCISE, About.PROPOSAL, About.DECISION])
    def test_of_the_whole_exercise(self, about: About) -> None:
        """A fact that belongs to the exercise as a whole is answered for every round."""
        facts = {"asked": evolve(ASKED, about=about)}
        exercise = in_rounds({}, {}, asked=True)

        assert [True, True] == [
            Record(exercise, facts, ON, round_)["asked"] for round_ in exercise.rounds
        ]

    @pytest.mark.parametrize("about", [About.ROUND, About.AUDIENCE, About.MATERIAL, About.REPORT])
    def test_of_what_each_round_has_of_its_own(self, about: About) -> None:
        """People asked, materials and report differ from round to round."""
        facts = {"asked": evolve(ASKED, about=about)}
        exercise = in_rounds({}, {}, asked=True)

        assert [None, True] == [
            Record(exercise, facts, ON, round_)["asked"] for round_ in exercise.rounds
        ]

    def test_an_equal_round_is_the_same_round(self) -> None:
        """Wherever it was copied from."""
        exercise = in_rounds({"holidays": 2}, {}, days=28)
        record = Record(exercise, BY_ID, ON, evolve(exercise.rounds[-1]))

        assert 28 == record["days"]

    def test_a_round_goes_by_its_title(self) -> None:
        """By its number if it has none, and by both if another has the same."""
        rounds = (
            Round(id="1", title="Options"),
            Round(id="2", title="Draft"),
            Round(id="3", title="Draft"),
            Round(id="4"),
        )
        exercise = evolve(EXERCISE, rounds=rounds)

        assert ["Options", "Draft (round 2)", "Draft (round 3)", "round 4"] == [
            record_of(exercise, place).about for place in range(4)
        ]


class TestOpenness:
    """An open fact can be known from its stage on; a judgement only from a named person."""

    def test_by_stage(self) -> None:
        """One more than its place, so that nought is left for *no*."""
        assert 1 == known().openness(LEAST)
        assert 2 == known().openness(DAYS)
        assert 6 == known().openness(DECIDED)
        assert AFTER_EVERY_STAGE == known().openness(FAIR) == 8

    def test_what_is_computed_waits_for_what_it_needs(self) -> None:
        """For those of its needs that are unknown, and the first of them."""
        assert [DAYS, HOLIDAYS] == list(known().open_facts(DAYS_LEFT))
        assert [DAYS] == list(known(holidays=2).open_facts(DAYS_LEFT))
        assert 1 == known().openness(DAYS_LEFT)
        assert 2 == known(holidays=2).openness(DAYS_LEFT)

    def test_it_is_the_same_whenever_it_is_asked(self) -> None:
        """What was found out once is kept."""
        record = known(holidays=2)

        assert record.openness(DAYS_LEFT) == record.openness(DAYS_LEFT) == 2

    def test_what_is_computed_from_known_facts_is_asked_itself(self) -> None:
        """Where its reading still does not tell."""
        record = known(days=30, holidays=2, days_left=30)

        assert record["days_left"] is None
        assert [DAYS_LEFT] == list(record.open_facts(DAYS_LEFT))

    def test_what_is_read_off_is_asked_itself(self) -> None:
        """The facts that its reading uses are not asked in its place unless it is only computed."""
        fact = evolve(DAYS_LEFT, computed=False)

        assert [fact] == list(known().open_facts(fact))

    def test_what_may_settle_it_is_asked_first(self) -> None:
        """As long as that is unknown."""
        fact = evolve(ASKED, ask_first=LOSSES)

        assert [LOSSES, ASKED] == list(known().open_facts(fact))
        assert [ASKED] == list(known(losses=["home"]).open_facts(fact))

    def test_a_contradiction_can_be_settled_at_once(self) -> None:
        """Whatever the stage of its fact; but a judgement stays a judgement."""
        two = [Answer(fact="decided", value=ON), Answer(fact="decided", value=date(2026, 12, 1))]
        both = [Answer(fact="fair", value=True), Answer(fact="fair", value=False)]
        record = known(decided=two, fair=both)

        assert (None, None) == (record["decided"], record["fair"])
        assert (1, 8) == (record.openness(DECIDED), record.openness(FAIR))


class TestTurn:
    """What can be known now is asked first, then what comes later, then what a person judges."""

    def test_where_a_stage_is_recorded(self) -> None:
        """All that it reaches comes at once."""
        record = record_of(staged(Stage.OPEN))

        assert record.turn(LEAST) == record.turn(DAYS) < record.turn(DECIDED) < record.turn(FAIR)

    def test_where_no_stage_is_known(self) -> None:
        """Only judgements wait."""
        record = known()

        assert record.turn(LEAST) == record.turn(DECIDED) < record.turn(FAIR)

    def test_the_order_of_stages_is_kept(self) -> None:
        """Among what is still to come."""
        record = record_of(staged(Stage.PLANNING))
        facts = [FAIR, DECIDED, DAYS, LEAST]

        assert [LEAST, DAYS, DECIDED, FAIR] == sorted(facts, key=record.turn)
        assert KnownFrom.PLANNING is record.reached
