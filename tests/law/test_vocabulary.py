"""The facts are public vocabulary: each is what the data says, once, in our own words."""

from __future__ import annotations

import tomllib
from collections import Counter
from pathlib import Path
from typing import Final

import pytest

from engage.facts import Fact
from engage.law import (
    duty_to_consult_facts,
    effect_facts,
    hearing_facts,
    legitimate_expectation_facts,
    relief_facts,
    standard,
    vocabulary,
)
from engage.law.gunning import (
    again_facts,
    consideration_facts,
    disclosure_facts,
    formative_stage_facts,
    information_facts,
    time_facts,
)

DATA: Final = Path(__file__).parents[1] / "data" / "gunning_facts.toml"

MODULES: Final = (
    vocabulary,
    effect_facts,
    hearing_facts,
    legitimate_expectation_facts,
    duty_to_consult_facts,
    formative_stage_facts,
    information_facts,
    disclosure_facts,
    again_facts,
    time_facts,
    consideration_facts,
    relief_facts,
)

DECLARED: Final[tuple[Fact, ...]] = tuple(fact for module in MODULES for fact in module.FACTS)
BY_ID: Final = {fact.id: fact for fact in DECLARED}


def data_facts() -> list[dict[str, str | list[str]]]:
    """Return the facts of the data, each as the table that holds it."""
    facts: list[dict[str, str | list[str]]] = tomllib.loads(DATA.read_text("utf-8"))["fact"]
    return facts


def strings(table: dict[str, str | list[str]], key: str) -> tuple[str, ...]:
    """Return what *table* has under *key* as a tuple, empty if it has nothing."""
    value = table.get(key, [])
    return (value,) if isinstance(value, str) else tuple(value)


def plain(text: str) -> str:
    """Return *text* without what could hide that it is the same sentence as another."""
    return " ".join("".join(c if c.isalnum() else " " for c in text.casefold()).split())


every_fact_of_the_data: Final = pytest.mark.parametrize(
    "table", [pytest.param(table, id=str(table["id"])) for table in data_facts()]
)
every_declared_fact: Final = pytest.mark.parametrize(
    "fact", [pytest.param(fact, id=fact.id) for fact in DECLARED]
)


class TestEachIsDeclaredOnce:
    """A fact is declared once, next to the law that asks for it."""

    def test_no_id_is_declared_twice(self) -> None:
        """Not within a module, and not in two."""
        twice = [fact for fact, times in Counter(fact.id for fact in DECLARED).items() if times > 1]

        assert twice == []

    def test_no_fact_of_the_data_is_wanting(self) -> None:
        """All ninety-two are here; there may be more."""
        ids = {str(table["id"]) for table in data_facts()}

        assert len(ids) == 92
        assert ids <= BY_ID.keys()

    @pytest.mark.parametrize("module", MODULES, ids=lambda module: str(module.__name__))
    def test_a_constant_is_called_by_its_id(self, module: object) -> None:
        """What a module declares is what it lists, and each name is the id in capitals."""
        shared = () if module is vocabulary else vocabulary.FACTS
        named = {
            name: fact
            for name, fact in vars(module).items()
            if isinstance(fact, Fact) and fact not in shared
        }
        listed: tuple[Fact, ...] = vars(module)["FACTS"]
        public: tuple[str, ...] = vars(module)["__all__"]

        assert {fact.id.upper(): fact for fact in listed} == named
        assert {*named, "FACTS"} == set(public)

    def test_each_module_keeps_the_order_of_the_data(self) -> None:
        """A report asks in that order."""
        order = [str(table["id"]) for table in data_facts()]

        for module in MODULES:
            places = [order.index(fact.id) for fact in module.FACTS if fact.id in order]
            assert places == sorted(places)


class TestEachIsWhatTheDataSays:
    """Ids, types, choices, stages and recorders are public, and are carried over exactly."""

    @every_fact_of_the_data
    def test_it_has_the_same_shape(self, table: dict[str, str | list[str]]) -> None:
        """What can be answered, and what silence means."""
        fact = BY_ID[str(table["id"])]

        assert fact.type == table["type"]
        assert fact.choices == strings(table, "choices")
        assert fact.kind == table["kind"]
        assert fact.about == table["about"]

    @every_fact_of_the_data
    def test_it_is_known_when_and_by_whom_it_should_be(
        self, table: dict[str, str | list[str]]
    ) -> None:
        """From which stage, at which stage again, and who writes it down."""
        fact = BY_ID[str(table["id"])]

        assert fact.known_from == table["stage_known"]
        assert fact.ask_again_at == table.get("ask_again_at")
        assert fact.recorded_by == table["recorded_by"]

    @every_fact_of_the_data
    def test_it_stands_for_the_same_questions_elsewhere(
        self, table: dict[str, str | list[str]]
    ) -> None:
        """The same question, or a fact in place of a conclusion of law."""
        fact = BY_ID[str(table["id"])]

        assert fact.same_as == strings(table, "same_as")
        assert fact.replaces == strings(table, "replaces")

    @every_fact_of_the_data
    def test_it_is_explained_wherever_the_data_explains(
        self, table: dict[str, str | list[str]]
    ) -> None:
        """No note and no meaning of a choice is dropped."""
        fact = BY_ID[str(table["id"])]

        assert fact.note or "note" not in table
        assert fact.choice_notes or "choice_notes" not in table


class TestEachIsInOurWords:
    """Facts carry over, sentences do not."""

    @every_fact_of_the_data
    def test_no_sentence_is_copied(self, table: dict[str, str | list[str]]) -> None:
        """Neither the question nor what shows the answer, nor any note."""
        fact = BY_ID[str(table["id"])]

        assert plain(fact.question) != plain(str(table["question"]))
        assert plain(fact.evidence) != plain(str(table["evidence"]))
        assert not fact.note or plain(fact.note) != plain(str(table.get("note", "")))
        assert not fact.choice_notes or plain(fact.choice_notes) != plain(
            str(table.get("choice_notes", ""))
        )


class TestEachIsOfUse:
    """A fact feeds a rule, an excuse or a factor, or it is not asked."""

    @every_declared_fact
    def test_the_law_asks_for_it(self, fact: Fact) -> None:
        """An exercise file may answer it, because the catalogue knows it."""
        assert standard().facts[fact.id] is fact

    @every_declared_fact
    def test_it_says_where_it_is_read_off_if_it_is(self, fact: Fact) -> None:
        """And only then."""
        assert bool(fact.read_from) is (fact.read is not None)


class TestEachCanBeAnswered:
    """An officer can answer each fact, and is told how."""

    @every_declared_fact
    def test_it_is_one_question(self, fact: Fact) -> None:
        """One sentence, and a question."""
        assert fact.question.endswith("?")
        assert fact.question.count("?") == 1
        assert fact.question[0].isupper()

    @every_declared_fact
    def test_somebody_records_it_from_something(self, fact: Fact) -> None:
        """A person or the calendar, and what shows it."""
        assert fact.recorded_by
        assert fact.evidence

    @every_declared_fact
    def test_choices_are_offered_where_one_is_to_be_made(self, fact: Fact) -> None:
        """There and nowhere else, and none of them twice."""
        assert bool(fact.choices) is (fact.type in {"choice", "choices"})
        assert len(set(fact.choices)) == len(fact.choices)

    @every_declared_fact
    def test_a_number_says_what_it_counts(self, fact: Fact) -> None:
        """A number without its unit cannot be compared."""
        assert bool(fact.unit) is (fact.type == "number")

    @every_declared_fact
    def test_what_goes_stale_is_asked_again_later(self, fact: Fact) -> None:
        """Never at the stage at which it could first be known."""
        assert fact.ask_again_at is None or fact.ask_again_at.place > fact.known_from.place

    @every_declared_fact
    def test_only_the_monitoring_officer_judges(self, fact: Fact) -> None:
        """A judgement is asked of that officer by name, and no other fact asks for one."""
        judges = fact.question.startswith("Does the monitoring officer judge ")

        assert judges is (fact.kind == "judgement")
        assert (fact.recorded_by == "monitoring officer") is (fact.kind == "judgement")
