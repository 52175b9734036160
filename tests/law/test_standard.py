"""The law as a whole: each source of it, and what other vocabularies call its facts."""

from __future__ import annotations

import tomllib
from collections import Counter
from importlib import import_module
from pathlib import Path
from typing import Any, Final

import pytest

from engage import law
from engage.law import aliases, replaced, standard
from engage.law.demands import demands_of
from engage.requirements import Duty

DATA: Final[dict[str, Any]] = tomllib.loads(
    (Path(__file__).parents[1] / "data" / "duties.toml").read_text("utf-8")
)
SOURCES: Final[tuple[str, ...]] = vars(law)["_SOURCES"]
ORDER: Final = [record["id"] for record in DATA["duty"]]
QUESTIONS: Final[dict[str, str]] = DATA["trigger_fact_questions"]


def duties_in(source: str) -> tuple[Duty, ...]:
    """Return the duties that the module of a *source* declares."""
    declared: tuple[Duty, ...] = import_module(f"engage.law.{source}").DUTIES
    return declared


class TestSources:
    """One module for each source of law, in the order of the record."""

    def test_every_module_that_declares_duties_is_listed_once(self) -> None:
        """So that none is forgotten."""
        here = Path(str(law.__file__)).parent
        declaring = {
            path.stem for path in here.glob("*.py") if "\nDUTIES: Final" in path.read_text("utf-8")
        }

        assert declaring == set(SOURCES)
        assert len(SOURCES) == len(set(SOURCES))

    def test_they_come_in_the_order_of_their_first_duties(self) -> None:
        """In which a report lists them."""
        places = [min(ORDER.index(duty.id) for duty in duties_in(source)) for source in SOURCES]

        assert sorted(places) == places

    @pytest.mark.parametrize("source", SOURCES)
    def test_a_source_lists_its_duties_in_that_order_too(self, source: str) -> None:
        """And each of them is public."""
        module = import_module(f"engage.law.{source}")
        public = {name: vars(module)[name] for name in module.__all__}
        places = [ORDER.index(duty.id) for duty in duties_in(source)]

        assert sorted(places) == places
        assert {duty.id for duty in public.values() if isinstance(duty, Duty)} == {
            duty.id for duty in duties_in(source)
        }

    def test_each_duty_has_its_demands(self) -> None:
        """Made from its own declaration."""
        made = [demand.id for duty in standard().duties for demand in demands_of(duty)]

        assert made == [demand.id for demand in standard().demands]


class TestRelations:
    """A relation leads to a duty that is there."""

    def test_each_leads_somewhere_and_says_why(self) -> None:
        """And to another duty than its own."""
        for duty in standard().duties:
            for relation in duty.relations:
                assert relation.to in ORDER
                assert relation.to != duty.id
                assert relation.because


class TestVocabulary:
    """Every question of the record is asked here, under its own name or another."""

    @pytest.mark.parametrize("name", QUESTIONS)
    def test_a_question_has_a_fact(self, name: str) -> None:
        """That asks it, or that stands in for a conclusion of law."""
        known = [name in standard().facts, name in aliases(), name in replaced()]

        assert 1 == sum(known)

    @pytest.mark.parametrize("name", [name for name in QUESTIONS if name in standard().facts])
    def test_its_words_are_our_own(self, name: str) -> None:
        """Facts carry over, sentences do not."""
        assert QUESTIONS[name] != standard().facts[name].question

    def test_one_question_goes_by_another_name(self) -> None:
        """It is the same question."""
        assert {"is_consultation_on_a_proposal": "specific_proposal_put"} == aliases()

    def test_conclusions_of_law_are_not_asked(self) -> None:
        """Facts stand in for them, and a person draws them."""
        assert {
            "clear_promise_to_consult_made": "promise_to_consult_recorded",
            "decision_already_taken": "decision_recorded_before_close",
            "decision_outline_published": "change_left_out_of_document",
            "effect_on_group_is_substantial": "what_people_lose",
            "exceptional_unfairness_without_consultation": "exceptional_unfairness_judged",
            "important_new_information_after_close": "decision_rests_on_new_material",
            "proposal_changed_after_consultation": "adopted_compared_with_consulted",
            "settled_practice_of_consulting": "number_of_past_consultations_on_same_decision",
        } == replaced()

    def test_no_name_stands_for_two_facts(self) -> None:
        """So the mappings lose nothing."""
        facts = standard().facts.values()
        names = Counter(name for fact in facts for name in {*fact.same_as, *fact.replaces})

        assert {1} == set(names.values())
        assert not aliases().keys() & standard().facts.keys()
