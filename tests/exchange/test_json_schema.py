"""The schema says what a file can hold, and every file that is written is as it says."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, time
from pathlib import Path
from typing import Any, Final, cast, final

import pytest
from attrs import frozen
from hypothesis import given
from jsonschema import Draft202012Validator

from engage.exchange import dumps, schema
from engage.exchange._shapes import words_of
from engage.exchange.documents import known_facts
from engage.exercises import Exercise
from engage.facts import About, Fact, FactKind, FactType
from engage.stages import KnownFrom
from strategies_nouns import exercises

FACTS: Final = known_facts()
EXAMPLES: Final = sorted((Path(__file__).parents[2] / "examples").glob("*.toml"))
VALIDATOR: Final = Draft202012Validator(
    schema(), format_checker=Draft202012Validator.FORMAT_CHECKER
)


def fact(name: str, answer: FactType, **rest: Any) -> Fact:  # noqa: ANN401 - any part of a fact
    """Return a fact of one type."""
    return Fact(
        id=name,
        question=f"What is the {name}?",
        type=answer,
        about=About.EXERCISE,
        known_from=KnownFrom.PLANNING,
        recorded_by="service lead",
        evidence="a minute",
        **rest,
    )


@final
@frozen(kw_only=True)
class _Undocumented:
    where_it_is: str


A_FACT_OF_EACH_TYPE: Final[Mapping[str, Fact]] = {
    each.id: each
    for each in (
        fact("permit", FactType.YES_NO, kind=FactKind.EXCUSE),
        fact("harm", FactType.YES_NO, kind=FactKind.JUDGEMENT, note="The monitoring officer's."),
        fact("length", FactType.NUMBER, unit="metres"),
        fact("start", FactType.DATE),
        fact("colour", FactType.CHOICE, choices=("red", "blue"), choice_notes="red: warm."),
        fact("tools", FactType.CHOICES, choices=("spade", "rake")),
    )
}


def with_text(value: Any) -> Any:  # noqa: ANN401 - any plain value
    """Return a value of TOML as JSON has it."""
    if isinstance(value, dict):
        return {key: with_text(each) for key, each in cast("dict[str, Any]", value).items()}
    if isinstance(value, list):
        return [with_text(each) for each in cast("list[object]", value)]
    return value.isoformat() if isinstance(value, (date, datetime, time)) else value


def faults(document: Any) -> list[str]:  # noqa: ANN401 - any plain value
    """Return where *document* is not as the schema says."""
    validator: Any = VALIDATOR
    return [error.json_path for error in validator.iter_errors(document)]


def changed(**keys: object) -> dict[str, object]:
    """Return the smallest document, with other keys."""
    smallest = {"schema": "engage/1", "reference": "r", "title": "t", "body": {"name": "b"}}
    return smallest | keys


def fields(part: Mapping[str, Any], at: str = "") -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield every property in *part* of a schema, with its path."""
    for name, field in part.get("properties", {}).items():
        yield f"{at}.{name}", field
    for name, each in part.get("$defs", {}).items():
        yield from fields(each, name)


class TestSchema:
    """It is a JSON Schema, and says of each field what it is."""

    def test_it_is_one(self) -> None:
        """Of the version of 2020."""
        Draft202012Validator.check_schema(VALIDATOR.schema)

        assert "https://json-schema.org/draft/2020-12/schema" == schema()["$schema"]

    def test_each_field_is_described(self) -> None:
        """A fact, where it is defined."""
        whole: Any = schema(A_FACT_OF_EACH_TYPE)
        undescribed = {
            at for at, field in fields(whole) if not field.get("description", "").endswith(".")
        }

        assert {f"answers.{name}" for name in A_FACT_OF_EACH_TYPE} == undescribed
        for name, each in A_FACT_OF_EACH_TYPE.items():
            assert whole["$defs"][f"fact_{name}"]["description"].startswith(each.question)

    def test_each_number_has_its_unit(self) -> None:
        """Of a field or of a fact; where the kind of a count says it, the field says that."""
        whole: Any = schema()
        numbers = [
            (at, field) for at, field in fields(whole) if '"integer"' in json.dumps(field)
        ] + [
            (name, part)
            for name, part in whole["$defs"].items()
            if part.get("$ref") == "#/$defs/number"
        ]

        assert len(numbers) > 10
        assert [] == [at for at, field in numbers if not field.get("unit")]

    def test_it_can_be_changed_without_changing_the_next(self) -> None:
        """Each is made anew."""
        first: Any = schema(A_FACT_OF_EACH_TYPE)
        first["$defs"]["day"]["type"] = "number"
        first["$defs"]["PublicBody"]["properties"]["contact"]["type"] = "number"

        assert first != schema(A_FACT_OF_EACH_TYPE)
        assert schema(A_FACT_OF_EACH_TYPE) == schema(A_FACT_OF_EACH_TYPE)

    def test_golden(self, golden: Callable[[str, str], None]) -> None:
        """A changed field shows as a readable difference."""
        text = json.dumps(schema(A_FACT_OF_EACH_TYPE), indent=2) + "\n"

        golden(text, "tests/golden/exercise.schema.json")


class TestWithoutDocstrings:
    """Python can be told to forget docstrings, and files are read all the same."""

    def test_a_field_is_called_by_its_name(self) -> None:
        """That is the best there is then."""
        assert {"where_it_is": "where it is"} == words_of(_Undocumented)


class TestDocuments:
    """What engage reads and writes is as the schema says."""

    @pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
    def test_examples(self, path: Path) -> None:
        """Each file that is shipped."""
        assert [] == faults(with_text(tomllib.loads(path.read_text("utf-8"))))

    @given(exercise=exercises(FACTS))
    def test_whatever_is_written(self, exercise: Exercise) -> None:
        """In either format."""
        assert [] == faults(json.loads(dumps(exercise, "json")))
        assert [] == faults(with_text(tomllib.loads(dumps(exercise))))

    @pytest.mark.parametrize(
        ("document", "at"),
        [
            ({}, "$"),
            (changed(schema="engage/2"), "$.schema"),
            (changed(title=" "), "$.title"),
            (changed(body={"name": "b", "kind": "countty"}), "$.body.kind"),
            (changed(rounds=[{"sessions_held": -1}]), "$.rounds[0].sessions_held"),
            (changed(rounds=[{"opens": 5}]), "$.rounds[0].opens"),
            (changed(answers={"zzz": True}), "$.answers"),
            (changed(answers={"closed_on": True}), "$.answers.closed_on"),
            (changed(answers={"closed_on": {"by": "B"}}), "$.answers.closed_on"),
            (changed(answers={"form_of_exercise": "web"}), "$.answers.form_of_exercise"),
            (changed(answers={"what_people_lose": "income"}), "$.answers.what_people_lose"),
        ],
    )
    def test_what_cannot_be_read_is_not(self, document: object, at: str) -> None:
        """At its place."""
        assert at in faults(document)

    @pytest.mark.parametrize(
        "document",
        [
            changed(colour="red", stage=None, rounds=[{"opens": "June 2025"}]),
            changed(answers={"closed_on": [{"value": "2026-01-01", "by": "B"}]}),
            changed(answers={"what_people_lose": []}),
            changed(extra={"site": {"size": 1}}),
        ],
    )
    def test_what_can_be_read_is(self, document: object) -> None:
        """Keys that are not known too: they are kept."""
        assert [] == faults(document)
