"""Whatever a file holds, it is read or its faults are told: nothing else ever happens."""

from __future__ import annotations

import json
import warnings
from typing import Any, Final, cast

import pytest
import tomlkit
from hypothesis import given
from hypothesis import strategies as st

from engage.errors import InvalidDocumentError, UnknownKeyWarning
from engage.exchange import dumps, parse
from engage.exchange._careful import CarefulReading
from engage.exchange._loading import Format
from engage.exchange._quick import exercise_of
from engage.exchange.documents import known_facts
from engage.exercises import Exercise
from strategies_nouns import exercises

FACTS: Final = known_facts()

every_format = pytest.mark.parametrize("form", ["toml", "json"])

Step = str | int


def read_or_told(text: str | bytes, form: Format) -> Exercise | None:
    """Return the exercise in a document; ``None`` if its faults are told as they should be."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UnknownKeyWarning)
        try:
            return parse(text, format=form)
        except InvalidDocumentError as error:
            problems = error.problems
    assert problems
    for problem in problems:
        assert problem.at
        assert problem.problem
        assert problem.remedy
        assert str(problem).encode()
    return None


def junk() -> st.SearchStrategy[Any]:
    """Anything that can stand in a document."""
    words = st.sampled_from(["2026-11-24", "2026-02-30T10:00", "June 2025", "", "decision", "1"])
    return st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9) | words,
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from(["name", "value", "id"]), inner, max_size=3)
            | st.dictionaries(st.text(max_size=5), inner, max_size=3)
        ),
        max_leaves=4,
    )


def paths(value: object, at: tuple[Step, ...] = ()) -> list[tuple[Step, ...]]:
    """Return the path of everything in *value*."""
    found = [at] if at else []
    if isinstance(value, dict):
        for key, each in cast("dict[str, object]", value).items():
            found += paths(each, (*at, key))
    elif isinstance(value, list):
        for place, each in enumerate(cast("list[object]", value)):
            found += paths(each, (*at, place))
    return found


@st.composite
def damaged(draw: st.DrawFn) -> dict[str, Any]:
    """Return the plain values of an exercise, with some of them replaced, lost or renamed."""
    document: dict[str, Any] = json.loads(dumps(draw(exercises(FACTS)), "json"))
    for _ in range(draw(st.integers(1, 3))):
        *way, last = draw(st.sampled_from(paths(document)))
        holder: Any = document
        for step in way:
            holder = holder[step]
        match draw(st.sampled_from(["replace", "lose", "rename"])):
            case "replace":
                holder[last] = draw(junk())
            case "rename" if isinstance(last, str):
                holder[draw(st.sampled_from([f"{last}s", "name", "value"]))] = holder.pop(last)
            case _ if len(holder) > 1:
                del holder[last]
            case _:
                pass
    return document


def without_null(value: Any) -> Any:  # noqa: ANN401 - any plain value
    """Return *value* without what TOML has no word for."""
    if isinstance(value, dict):
        keys = cast("dict[str, Any]", value).items()
        return {key: without_null(each) for key, each in keys if each is not None}
    if isinstance(value, list):
        items = cast("list[object]", value)
        return [without_null(each) for each in items if each is not None]
    return value


class TestAnything:
    """No text and no bytes break the reader."""

    @every_format
    @given(text=st.text() | st.text("[]{}=.\"'\n#-:,0123456789TZaeinft \\ux", max_size=60))
    def test_text(self, form: Format, text: str) -> None:
        """Of any letters, or of those that mean something."""
        assert read_or_told(text, form) is None

    @every_format
    @given(text=st.binary())
    def test_bytes(self, form: Format, text: bytes) -> None:
        """Most are no text at all."""
        assert read_or_told(text, form) is None

    @every_format
    @given(exercise=exercises(FACTS), data=st.data())
    def test_a_piece_is_missing(
        self, form: Format, exercise: Exercise, data: st.DataObject
    ) -> None:
        """A file cut short, or with a hole: what is still read can be written and read again."""
        text = dumps(exercise, form).encode()
        start = data.draw(st.integers(0, len(text)))
        end = data.draw(st.integers(start, len(text)))

        found = read_or_told(text[:start] + text[end:], form)

        assert found is None or found == parse(dumps(found, form), format=form)


class TestDamaged:
    """No value in any place breaks it."""

    @given(document=damaged())
    def test_json(self, document: dict[str, Any]) -> None:
        """What can be read can be written and read again."""
        found = read_or_told(json.dumps(document), "json")

        assert found is None or found == parse(dumps(found, "json"), format="json")

    @given(document=damaged())
    def test_toml(self, document: dict[str, Any]) -> None:
        """The same in TOML."""
        found = read_or_told(tomlkit.dumps(without_null(document)), "toml")

        assert found is None or found == parse(dumps(found))

    @given(document=damaged())
    def test_both_ways_of_reading_agree(self, document: dict[str, Any]) -> None:
        """What the quick way takes, the careful one takes too; what it refuses has a fault."""
        careful = CarefulReading(FACTS)
        expected = careful.exercise(document)
        try:
            found = exercise_of(document, FACTS)
        except Exception:  # noqa: BLE001 - any of them sends the document to the careful reading
            found = None

        assert found is None or (found == expected and not careful.unknown)
        assert found is not None or careful.problems or careful.unknown or "None" in str(document)
