"""What is written can be read, and is the same."""

from __future__ import annotations

import json
import tomllib
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

import pendulum
import pytest
from attrs import evolve
from hypothesis import given

from engage.bodies import PublicBody
from engage.dates import When
from engage.exchange import dumps, parse
from engage.exchange._careful import CarefulReading
from engage.exchange._loading import Format
from engage.exchange._quick import exercise_of
from engage.exchange.documents import known_facts
from engage.exercises import Exercise
from engage.rounds import Round
from strategies_nouns import exercises, whens

FACTS: Final = known_facts()
EXAMPLES: Final = sorted((Path(__file__).parents[2] / "examples").glob("*.toml"))
EXERCISE: Final = Exercise(
    reference="parking-2026", title="Parking", body=PublicBody(name="Anytown Council")
)

every_format = pytest.mark.parametrize("form", ["toml", "json"])


def plain(text: str, form: Format) -> dict[str, object]:
    """Return the plain values of a document."""
    found: dict[str, object] = json.loads(text) if form == "json" else tomllib.loads(text)
    return found


class TestAnyExercise:
    """Nothing is lost on the way to a file and back."""

    @every_format
    @given(exercise=exercises(FACTS))
    def test_it_comes_back(self, form: Format, exercise: Exercise) -> None:
        """Equal, and written again to the letter: offsets and the order of things too."""
        text = dumps(exercise, form)
        again = parse(text, format=form)

        assert exercise == again
        assert text == dumps(again, form)

    @every_format
    @given(exercise=exercises(FACTS))
    def test_both_ways_of_reading_agree(self, form: Format, exercise: Exercise) -> None:
        """The quick one is enough for what is written, and the careful one finds nothing wrong."""
        document = plain(dumps(exercise, form), form)
        careful = CarefulReading(FACTS)

        assert exercise == exercise_of(document, FACTS)
        assert exercise == careful.exercise(document)
        assert [] == careful.unknown

    @given(exercise=exercises(FACTS))
    def test_the_formats_say_the_same(self, exercise: Exercise) -> None:
        """One can be made from the other."""
        assert parse(dumps(exercise)) == parse(dumps(exercise, "json"), format="json")


class TestExamples:
    """The files that are shipped are read the quick way, and survive being written."""

    @every_format
    @pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
    def test_each(self, form: Format, path: Path) -> None:
        """Whatever becomes of their comments."""
        exercise = exercise_of(tomllib.loads(path.read_text("utf-8")), FACTS)

        assert exercise == parse(dumps(exercise, form), format=form)


class TestDates:
    """A date is as exact in the file as in the record."""

    @every_format
    @given(when=whens())
    def test_any_date(self, form: Format, when: When) -> None:
        """To the microsecond and with its offset, or in its own words."""
        exercise = evolve(EXERCISE, rounds=(Round(opens=when),))

        found = parse(dumps(exercise, form), format=form).rounds[0].opens

        assert found
        assert when == found
        assert str(when.moment) == str(found.moment)

    @every_format
    @pytest.mark.parametrize(
        ("moment", "written"),
        [
            (datetime(2026, 7, 1, 17, 0), "2026-07-01T17:00:00+01:00"),  # noqa: DTZ001 - London's
            (datetime(2026, 12, 1, 17, 0, tzinfo=UTC), "2026-12-01T17:00:00+00:00"),
            (
                datetime(2026, 7, 1, 17, 0, tzinfo=timezone(timedelta(hours=-5))),
                "2026-07-01T17:00:00-05:00",
            ),
            (
                datetime(2026, 10, 25, 1, 30, fold=1, tzinfo=ZoneInfo("Europe/London")),
                "2026-10-25T01:30:00+00:00",
            ),
            (
                datetime(2026, 10, 25, 1, 30, fold=0, tzinfo=ZoneInfo("Europe/London")),
                "2026-10-25T01:30:00+01:00",
            ),
            (pendulum.datetime(2026, 7, 1, 17, tz="Europe/Paris"), "2026-07-01T17:00:00+02:00"),
        ],
        ids=["without zone", "winter", "elsewhere", "second time", "first time", "pendulum"],
    )
    def test_a_moment_keeps_its_offset(self, form: Format, moment: datetime, written: str) -> None:
        """Even in the hour that comes twice when the clocks go back."""
        exercise = evolve(EXERCISE, rounds=(Round(closes=moment),))

        found = parse(dumps(exercise, form), format=form).rounds[0].closes

        assert found
        assert found.moment
        assert written == found.moment.isoformat()

    @every_format
    @pytest.mark.parametrize(
        ("written", "read"),
        [
            ("2026-11-24", "24 November 2026"),
            ("24 November 2026", "24 November 2026"),
            ("2026-11-24T17:00", "24 November 2026 at 5pm"),
            ("2026-07-01T17:00:00Z", "1 July 2026 at 6pm"),
            ("June 2025", "June 2025"),
            ("autumn 2026", "autumn 2026"),
        ],
    )
    def test_text_is_read_as_a_date(self, form: Format, written: str, read: str) -> None:
        """In JSON there is nothing else, and in TOML it does no harm."""
        document = {
            "schema": "engage/1",
            "reference": "r",
            "title": "t",
            "body": {"name": "b"},
            "rounds": [{"opens": written}],
        }
        text = json.dumps(document) if form == "json" else _toml(written)

        assert read == str(parse(text, format=form).rounds[0].opens)


def _toml(opens: str) -> str:
    """Return the smallest TOML document with a round that opens then."""
    return (
        'schema = "engage/1"\nreference = "r"\ntitle = "t"\nbody = {name = "b"}\n'
        f"[[rounds]]\nopens = {opens!r}\n"
    )
