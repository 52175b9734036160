"""What a file says, and what is made of it."""

from __future__ import annotations

import json
import sys
from datetime import date
from typing import Any

import pytest
from attrs import evolve

from engage.answers import Answer
from engage.errors import InvalidDocumentError, MissingExtraError, UnknownKeyWarning
from engage.exchange import _quick, dumps, parse
from engage.exchange._loading import Format
from engage.facts import About, Fact, FactType
from engage.stages import KnownFrom

BEST = 'schema = "engage/1"\nreference = "r"\ntitle = "t"\n[body]\nname = "b"\n'

COLOUR = Fact(
    id="colour",
    question="What colour is the van?",
    type=FactType.CHOICE,
    choices=("red", "2026-01-01"),
    about=About.EXERCISE,
    known_from=KnownFrom.PLANNING,
    recorded_by="service lead",
    evidence="a photograph",
)


def answers(text: str) -> tuple[Answer, ...]:
    """Return the answers in a document that ends with them."""
    return parse(f"{BEST}[answers]\n{text}").answers


class TestAnswers:
    """An answer is as short as it can be, and says more where there is more."""

    def test_a_plain_value(self) -> None:
        """Of each type."""
        found = answers(
            "statute_requires_consultation = true\n"
            "prescribed_minimum_days = 28\n"
            "closed_on = 2026-01-31\n"
            "opened_on = '1 January 2026'\n"
            "form_of_exercise = 'survey'\n"
            "what_people_lose = ['income', 'income']\n"
        )

        assert {
            "statute_requires_consultation": True,
            "prescribed_minimum_days": 28,
            "closed_on": date(2026, 1, 31),
            "opened_on": date(2026, 1, 1),
            "form_of_exercise": "survey",
            "what_people_lose": frozenset({"income"}),
        } == {answer.fact: answer.value for answer in found}

    def test_a_moment_is_its_day_in_london(self) -> None:
        """A question about a day is about a day there."""
        (answer,) = answers("closed_on = 2026-06-30T23:30:00Z")

        assert date(2026, 7, 1) == answer.value

    def test_a_table(self) -> None:
        """With who says so, why, and on what evidence."""
        (answer,) = answers(
            "closed_on = {value = 2026-01-31, evidence = 'notice', by = 'A Clerk', role = 'clerk',"
            " on = '2026-02-01', planned = true, reasons = 'why', inferred = true}"
        )

        assert answer == Answer(
            fact="closed_on",
            value=date(2026, 1, 31),
            evidence="notice",
            by="A Clerk",
            role="clerk",
            on=date(2026, 2, 1),
            planned=True,
            reasons="why",
            inferred=True,
        )

    def test_several(self) -> None:
        """People may differ."""
        found = answers("closed_on = [{value = 2026-01-31}, {value = 2026-02-01, by = 'B'}]")

        assert [date(2026, 1, 31), date(2026, 2, 1)] == [answer.value for answer in found]

    def test_no_choice_at_all(self) -> None:
        """That is an answer too."""
        (answer,) = answers("what_people_lose = []")

        assert frozenset() == answer.value

    def test_null_is_not_recorded(self) -> None:
        """In a table in JSON."""
        document = {
            "schema": "engage/1",
            "reference": "r",
            "title": "t",
            "body": {"name": "b"},
            "answers": {"opened_on": {"value": "2026-01-01", "on": None}},
        }
        (answer,) = parse(json.dumps(document), format="json").answers

        assert answer.on is None

    def test_facts_of_ones_own(self) -> None:
        """Whoever passes other facts can answer those, and no others."""
        text = f"{BEST}[answers]\ncolour = '2026-01-01'\n"
        own = {"colour": COLOUR}

        exercise = parse(text, facts=own)

        assert (Answer(fact="colour", value="2026-01-01"),) == exercise.answers
        assert exercise == parse(dumps(exercise, facts=own), facts=own)
        with pytest.raises(InvalidDocumentError):
            parse(text)

    def test_every_fact_of_the_vocabulary_can_be_answered(self) -> None:
        """Also one that no rule asks for."""
        assert True is answers("called_a_consultation = true")[0].value


class TestUnknownKeys:
    """What is not known is kept, and said."""

    def test_they_are_kept_by_their_path(self) -> None:
        """At every depth, whatever they hold."""
        with pytest.warns(UnknownKeyWarning) as given:
            exercise = parse(
                "colour = 'red'\n'to do' = [1, 2]\nsite = {size = 1.5, old = [{a = 1}, {b = []}]}\n"
                f"seen = [10:00:00, 2026-01-01, 2026-01-01T00:00:00Z]\nempty = {{}}\n{BEST}"
                "nickname = 'B'\n[[rounds]]\nweather = 'fine'\n"
                "[answers]\nclosed_on = {value = 2026-01-01, fact = 'x', sure = true}\n"
            )

        assert {
            "colour": "red",
            '"to do"': (1, 2),
            "site.size": 1.5,
            "site.old[0].a": 1,
            "site.old[1].b": (),
            "seen": ("10:00:00", "2026-01-01", "2026-01-01T00:00:00+00:00"),
            "body.nickname": "B",
            "rounds[0].weather": "fine",
            "answers.closed_on.fact": "x",
            "answers.closed_on.sure": True,
        } == dict(exercise.extra)
        assert [
            *("colour", '"to do"', "site", "seen", "empty", "body.nickname", "rounds[0].weather"),
            *("answers.closed_on.fact", "answers.closed_on.sure"),
        ] == [getattr(each.message, "key", None) for each in given]

    def test_written_out_they_give_no_warning(self) -> None:
        """They stand under ``extra`` then."""
        with pytest.warns(UnknownKeyWarning):
            exercise = parse(f"colour = 'red'\nsite = {{a = [true, 1]}}\n{BEST}")

        assert exercise == parse(dumps(exercise))
        assert '[extra]\ncolour = "red"\n"site.a" = [true, 1]\n' in dumps(exercise)

    def test_null_says_nothing(self) -> None:
        """So nothing of it is kept."""
        document = {
            "schema": "engage/1",
            "reference": "r",
            "title": "t",
            "body": {"name": "b"},
            "colour": None,
            "tags": ["a", None],
        }
        with pytest.warns(UnknownKeyWarning):
            exercise = parse(json.dumps(document), format="json")

        assert (("tags[0]", "a"),) == exercise.extra

    def test_the_nearest_known_key_is_named(self) -> None:
        """Most unknown keys are known ones misspelt."""
        message = (
            "rounds[0].open: this key is not known; its value is kept under extra. "
            "Did you mean opens?"
        )
        with pytest.warns(UnknownKeyWarning) as given:
            parse(f"{BEST}[[rounds]]\nopen = 2026-01-01\n")

        assert [message] == [str(each.message) for each in given]
        assert __file__ == given[0].filename

    def test_many_are_told_without_looking_each_up(self) -> None:
        """The search for the nearest one is slow."""
        keys = "".join(f"notez{i} = 1\n" for i in range(100))
        with pytest.warns(UnknownKeyWarning) as given:
            parse(keys + BEST)

        assert "Did you mean notes?" in str(given[0].message)
        assert "Did you mean" not in str(given[-1].message)


class TestWriting:
    """A document that could not be read again is not written."""

    @pytest.mark.parametrize(
        ("changes", "at"),
        [
            ({"answers": {"colour": "red"}}, "answers.colour"),
            ({"answers": {"closed_on": True}}, "answers.closed_on"),
            ({"notes": "half \ud800"}, "notes"),
            ({"called": ("a", "\udfff")}, "called"),
            ({"extra": {"\ud800": 1}}, "extra"),
        ],
    )
    @pytest.mark.parametrize("form", ["toml", "json"])
    def test_each(self, form: Format, changes: dict[str, Any], at: str) -> None:
        """The error says what and where."""
        with pytest.raises(InvalidDocumentError) as caught:
            dumps(evolve(parse(BEST), **changes), form)

        assert [at] == [problem.at for problem in caught.value.problems]

    def test_of_a_round_too(self) -> None:
        """At its place."""
        text = f"{BEST}[[rounds]]\n[rounds.answers]\ncolour = 'red'\n"
        exercise = parse(text, facts={"colour": COLOUR})

        with pytest.raises(InvalidDocumentError) as caught:
            dumps(exercise)

        assert ["rounds[0].answers.colour"] == [problem.at for problem in caught.value.problems]

    def test_layout(self) -> None:
        """Plain values, then tables, each answer on its line, and nothing that says nothing."""
        exercise = parse(
            f"{BEST}[[rounds]]\n[[decisions]]\n[answers]\n"
            "closed_on = [{value = 2026-01-31}, {value = 2026-02-01, by = 'B'}]\n"
            "opened_on = {value = 2026-01-01, by = 'B'}\n"
        )

        assert (
            f'{BEST}\n[[rounds]]\nid = "1"\n\n[[decisions]]\nkind = "decision"\n\n[answers]\n'
            'closed_on = [{value = 2026-01-31}, {value = 2026-02-01, by = "B"}]\n'
            'opened_on = {value = 2026-01-01, by = "B"}\n'
        ).replace("[body]", "\n[body]") == dumps(exercise)


class TestExtra:
    """Files need packages that the core does not."""

    def test_without_cattrs(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """The error names the command that installs it."""
        _quick.converter.cache_clear()
        monkeypatch.setitem(sys.modules, "cattrs", None)

        with pytest.raises(MissingExtraError, match=r"engage-governance\[files\]"):
            parse(BEST)

    def test_without_tomlkit(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """JSON can still be written."""
        exercise = parse(BEST)
        monkeypatch.setitem(sys.modules, "tomlkit", None)

        assert exercise == parse(dumps(exercise, "json"), format="json")
        with pytest.raises(MissingExtraError):
            dumps(exercise)
