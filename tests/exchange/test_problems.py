"""A file with faults: every one is told at once, at its place, with what to do about it."""

from __future__ import annotations

import json
from typing import Any, Final

import pytest

from engage.errors import InvalidDocumentError, InvalidValueError
from engage.exchange import parse
from engage.exchange._loading import LARGEST, Format
from engage.exchange._reading import ENOUGH

BEST: Final = 'schema = "engage/1"\nreference = "r"\ntitle = "t"\n[body]\nname = "b"\n'


def problems(text: str | bytes, form: Format = "toml") -> tuple[InvalidValueError, ...]:
    """Return every problem of a document that cannot be read."""
    with pytest.raises(InvalidDocumentError) as caught:
        parse(text, name="van.toml", format=form)
    assert "van.toml" == caught.value.document
    return caught.value.problems


def only(text: str | bytes, form: Format = "toml") -> InvalidValueError:
    """Return the one problem of a document."""
    (problem,) = problems(text, form)
    return problem


def told(text: str) -> dict[str, str]:
    """Return the problem at each place of a TOML document."""
    found = problems(text)
    assert len({problem.at for problem in found}) == len(found)
    assert all(problem.remedy for problem in found)
    return {problem.at: problem.problem for problem in found}


def as_json(**changed: object) -> str:
    """Return the smallest JSON document, with other keys."""
    best: dict[str, Any] = {
        "schema": "engage/1",
        "reference": "r",
        "title": "t",
        "body": {"name": "b"},
    }
    return json.dumps(best | changed)


class TestAllAtOnce:
    """An officer corrects a file once, not once for each fault."""

    def test_every_problem_is_told(self) -> None:
        """In different tables, in one table, and checks of several fields together."""
        found = told(
            """
            schema = "engage/1"
            title = ""
            direction = "outgoing"
            links = [{ kind = "earlier", reference = "x" }, { kind = "later", reference = "x" }]

            [body]
            kind = "countty"
            nation = 7

            [[rounds]]
            opens = 2026-05-02
            closes = 2026-05-01
            sessions_held = -1

            [[rounds]]
            planned_opens = "2026-02-30"
            materials = [{ title = "Plan", needed = "yes" }, {}]

            [answers]
            specifc_proposal_put = true
            statute_requires_consultation = "yes"

            [feedback]
            counts = [{ number = 1.5 }]
            """
        )

        assert {
            "reference": "this is missing",
            "direction": "'outgoing' is not one of the words that can stand here",
            "body.name": "this is missing",
            "body.kind": "'countty' is not one of the words that can stand here",
            "body.nation": "7 is not one of the words that can stand here",
            "rounds[0].closes": "1 May 2026 is before 2 May 2026, when it opens",
            "rounds[0].sessions_held": "-1 is below nought",
            "rounds[1].planned_opens": "'2026-02-30': day is out of range for month",
            "rounds[1].materials[0].needed": "'yes' is not true or false",
            "rounds[1].materials[1].title": "this is missing",
            "answers.specifc_proposal_put": "there is no fact of this name",
            "feedback.counts[0].number": "1.5 is not a whole number",
            "title": "nothing is said",
            "rounds": "two rounds have the same id",
            "links": "'x' is linked as earlier and as later",
        }.items() <= found.items()
        assert found["answers.statute_requires_consultation"].startswith("'yes' does not answer")
        assert 16 == len(found)

    def test_a_round_that_cannot_be_read_is_no_other_round(self) -> None:
        """No problem follows from another."""
        assert {"rounds[0].id", "rounds[1].id"} == told(
            BEST + "[[rounds]]\nid = 1\n[[rounds]]\nid = 2\n"
        ).keys()

    def test_too_many_are_too_many(self) -> None:
        """A file with a thousand faults is some other file."""
        found = problems(BEST + "".join(f"[[rounds]]\nid = {i}\n" for i in range(ENOUGH + 1)))

        assert ENOUGH + 1 == len(found)
        assert "document" == found[-1].at
        assert "1000 problems" in found[-1].problem

    def test_a_thousand_unknown_facts_are_told_quickly(self) -> None:
        """The nearest name is looked up for the first of them only."""
        found = problems(BEST + "[answers]\n" + "".join(f"audienc{i} = 1\n" for i in range(200)))

        assert "Did you mean audience?" == found[0].remedy
        assert "Leave it out" == found[-1].remedy


class TestNotADocument:
    """What is not TOML or JSON says where it stops being so."""

    @pytest.mark.parametrize(
        ("text", "at", "problem"),
        [
            ("title = ", "end of document", "invalid value"),
            ("a = 1\ntitle == 2\n", "line 2, column 8", "invalid value"),
            ("opened = 2026-02-30\n", "line 1, column 10", "invalid date"),
            ("a = 1\na = 2\n", "line 2, column 6", "cannot overwrite a value"),
            ("[a]\n[a]\n", "line 2, column 3", "cannot declare ('a',) twice"),
            ('a = "\x00"\n', "line 1, column 6", "illegal character '\\x00'"),
            (r'a = "\d"', "line 1, column 8", "unescaped"),
        ],
    )
    def test_toml(self, text: str, at: str, problem: str) -> None:
        """Line and column, and what stands there."""
        found = only(text)

        assert at == found.at
        assert found.problem.startswith(f"this is not TOML: {problem}")

    @pytest.mark.parametrize(
        ("text", "at"),
        [
            ("", "line 1, column 1"),
            ('{\n"a": }', "line 2, column 6"),
            ('{"a": "\x01"}', "line 1, column 8"),
            ("{'a': 1}", "line 1, column 2"),
        ],
    )
    def test_json(self, text: str, at: str) -> None:
        """Line and column."""
        found = only(text, "json")

        assert at == found.at
        assert found.problem.startswith("this is not JSON: ")

    @pytest.mark.parametrize("form", ["toml", "json"])
    @pytest.mark.parametrize(
        ("text", "at"),
        [
            (b"a = 1\nb = \xff", "line 2, column 5"),
            ("\ufefftitle = 1".encode("utf-16"), "line 1, column 1"),
            ("caf\ud800", "document"),
        ],
        ids=["latin", "utf-16", "half a character"],
    )
    def test_not_utf8(self, form: Format, text: str | bytes, at: str) -> None:
        """Where the first such byte is."""
        found = only(text, form)

        assert at == found.at
        assert "this is not UTF-8 text" == found.problem

    @pytest.mark.parametrize("form", ["toml", "json"])
    @pytest.mark.parametrize(
        "text", [b"x" * (LARGEST + 1), "[" * 50_000_000], ids=["a byte too many", "50 MB"]
    )
    def test_too_large(self, form: Format, text: str | bytes) -> None:
        """It is refused before anything is read."""
        found = only(text, form)

        assert "document" == found.at
        assert "it is larger than 10 MB, so it was not read" == found.problem

    def test_too_deep(self) -> None:
        """It is refused and nothing breaks."""
        assert "it is nested too deeply" == only("[" * LARGEST, "json").problem
        assert "it is nested too deeply" == only("a=" + "[" * (LARGEST - 2)).problem
        assert "it is nested too deeply" == only('{"a":' * 1_000_000, "json").problem

    @pytest.mark.parametrize(
        "text",
        [
            "a." * 100_000 + "a = 1",
            "[" + "'a b' . " * 20_000 + "a]",
            "x = {" + "a." * 100_000 + "a = 1}",
            "a=" + "{a=" * 20_000,
        ],
        ids=["key", "header", "inline", "tables"],
    )
    def test_keys_that_nest(self, text: str) -> None:
        """A key of many parts would keep tomllib busy for hours."""
        assert "it is nested too deeply" == only(text).problem

    def test_prose_is_not_a_key(self) -> None:
        """However many full stops it has."""
        notes = "e.g. " * 5000 + "a.b." * 5000

        assert notes == parse(f'notes = "{notes}"\n{BEST}').notes

    def test_nesting_of_what_is_not_known(self) -> None:
        """Deep enough to be read and too deep to be looked at is too deep."""
        deep: object = {}
        for _ in range(100):
            deep = {"a": [deep, {}]}

        found = only(as_json(deep=deep), "json")

        assert found.at.startswith("deep.a[0].a[0].a[0]")
        assert "it is nested too deeply" == found.problem

    @pytest.mark.parametrize("form", ["toml", "json"])
    def test_numbers_without_end(self, form: Format) -> None:
        """Python does not read them."""
        digits = "9" * 5000
        text = f"a = {digits}" if form == "toml" else f'{{"a": {digits}}}'

        assert "a number in it is too large" == only(text, form).problem

    def test_a_mark_at_the_beginning(self) -> None:
        """Some editors put one there."""
        assert "t" == parse("\ufeff" + BEST).title
        assert "t" == parse(b"\xef\xbb\xbf" + BEST.encode()).title
        assert "t" == parse(("\ufeff" + as_json()).encode(), format="json").title

    @pytest.mark.parametrize("text", ["[]", "1", "null", '"engage/1"', "NaN"])
    def test_json_that_is_no_table(self, text: str) -> None:
        """It has no keys."""
        found = only(text, "json")

        assert "document" == found.at
        assert found.problem.endswith("is not a table")


class TestVersion:
    """A file says in which version of the format it is written."""

    def test_it_must(self) -> None:
        """And says what else is wrong at the same time."""
        assert {"schema", "body"} == told('reference = "r"\ntitle = "t"').keys()

    @pytest.mark.parametrize("version", ['"engage/2"', "1", '"Engage/1"'])
    def test_another_is_not_guessed_at(self, version: str) -> None:
        """Its keys may mean something else, so nothing is said of them."""
        found = only(f"schema = {version}\nbody = 1\n")

        assert "schema" == found.at
        assert "is not a version that can be read here" in found.problem


class TestTypes:
    """Nothing is converted by guess."""

    @pytest.mark.parametrize(
        ("line", "at", "problem"),
        [
            ("title2 = nan", "title2", "nan cannot be kept"),
            ("notes = 1", "notes", "1 is not text"),
            ("notes = true", "notes", "true is not text"),
            ("notes = 1.5", "notes", "1.5 is not text"),
            ("notes = 2026-01-01", "notes", "2026-01-01 is not text"),
            ("notes = 10:00:00", "notes", "10:00:00 is not text"),
            ("notes = []", "notes", "a list is not text"),
            ("notes = {}", "notes", "a table is not text"),
            ("called = 'survey'", "called", "'survey' is not a list"),
            ("called = [1]", "called[0]", "1 is not text"),
            ("rounds = {}", "rounds", "a table is not a list"),
            ("rounds = 'once'", "rounds", "'once' is not a list"),
            ("rounds = ['once']", "rounds[0]", "'once' is not a table"),
            ("rounds = [{answers = []}]", "rounds[0].answers", "a list is not a table"),
            ("rounds = [{form = 'web'}]", "rounds[0].form", "'web' is not one of the words"),
            ("rounds = [{opens = 10:00:00}]", "rounds[0].opens", "10:00:00 is not a date"),
            ("rounds = [{opens = ''}]", "rounds[0].opens", "'': nothing is said"),
            ("rounds = [{sessions_held = true}]", "rounds[0].sessions_held", "true is not a whole"),
            (
                "rounds = [{sessions_held = 0x8000000000000000}]",
                "rounds[0].sessions_held",
                "this number is not a whole number",
            ),
            (
                "rounds = [{opens = 0001-01-01T00:00:00+01:00}]",
                "rounds[0].opens",
                "0001-01-01T00:00:00+01:00: 0001-01-01T00:00:00+01:00 lies outside",
            ),
            ("decider = 'the mayor'", "decider", "'the mayor' is not a table"),
            ("feedback = ''", "feedback", "'' is not a table"),
            (
                "audiences = [{name = 'a', kinds = ['x']}]",
                "audiences[0].kinds[0]",
                "'x' is not one",
            ),
            ("extra = 1", "extra", "1 is not a table"),
            ("extra = {a = {b = 1}, 'a.b' = 2}", "a.b", "this stands twice"),
            ("answers = [1]", "answers", "a list is not a table"),
            ("links = [{kind = 'later', reference = 'r'}]", "links", "the exercise is linked to"),
            ("links = [{}]", "links[0].kind", "this is missing"),
            (f"notes = ['{'long ' * 50}']", "notes", "a list is not text"),
            (f"stage = '{'long ' * 50}'", "stage", "'long long long long"),
        ],
    )
    def test_each(self, line: str, at: str, problem: str) -> None:
        """At its place."""
        found = only(f"{line}\n{BEST}")

        assert at == found.at
        assert found.problem.startswith(problem)
        assert len(found.problem) < 150

    def test_words_that_can_stand_there_are_listed(self) -> None:
        """All of them."""
        assert "Write one of: committees, leader_and_cabinet, elected_mayor" == (
            only(f"{BEST}governance = 'strong leader'").remedy
        )

    def test_null_stands_for_what_is_not_recorded(self) -> None:
        """Where that is not the same as empty; elsewhere the key is left out."""
        assert parse(as_json(stage=None, label=None), format="json").stage is None
        assert "null is not text" == only(as_json(notes=None), "json").problem

    def test_a_key_twice_in_json(self) -> None:
        """At every depth: one of them would be lost."""
        text = as_json().replace('"t"', '"t", "title": "u"').replace('"b"', '"b", "name": "c"')

        assert {"title", "body.name"} == {problem.at for problem in problems(text, "json")}
        assert "this stands twice in one place" == (
            only(as_json(site={"a": 1}).replace('"a": 1', '"a": 1, "a": 2'), "json").problem
        )

    @pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999"])
    def test_what_is_no_number_in_json(self, number: str) -> None:
        """Wherever it stands."""
        text = as_json(size=0).replace('"size": 0', f'"size": {number}')

        assert "size" == only(text, "json").at

    @pytest.mark.parametrize(
        ("keys", "at"),
        [
            ({"notes": "\ud800"}, "notes"),
            ({"colour": "\udfff"}, "colour"),
            ({"extra": {"\ud800": 1}}, "extra"),
            ({"tags": ["\ud800"]}, "tags"),
            ({"rounds": [{"opens": "June \ud800"}]}, "rounds[0].opens"),
        ],
    )
    def test_half_a_character_in_json(self, keys: dict[str, object], at: str) -> None:
        """Half a character cannot be written again."""
        assert at == only(as_json(**keys), "json").at

    def test_a_document_that_cannot_be_kept(self) -> None:
        """A number of more than 64 bits under a key that is not known."""
        assert "this number cannot be kept" == only(f"size = {2**63}\n{BEST}").problem


class TestAnswers:
    """An answer answers the question of its fact."""

    @pytest.mark.parametrize(
        ("line", "at", "remedy"),
        [
            ("statute_requires_consultation = 1", "", "Answer true or false"),
            ("statute_requires_consultation = []", "", "Answer true or false"),
            ("prescribed_minimum_days = true", "", "Answer with a whole number of days"),
            ("prescribed_minimum_days = -1", "", "Answer with a whole number of days"),
            ("prescribed_minimum_days = 28.0", "", "Answer with a whole number of days"),
            ("closed_on = 'June 2025'", "", "Answer with a date, such as 2026-11-24"),
            ("closed_on = 7", "", "Answer with a date, such as 2026-11-24"),
            ("form_of_exercise = 'web'", "", "Answer with one of: document, "),
            ("form_of_exercise = ['survey']", "", "Answer with one of: document, "),
            ("what_people_lose = 'income'", "", "Answer with a list of any of: "),
            ("what_people_lose = ['income', 'hope']", "", "Answer with a list of any of: "),
            ("what_people_lose = [1]", "", "Answer with a list of any of: "),
            ("closed_on = {evidence = 'minutes'}", ".value", "Answer with a date, such as"),
            ("closed_on = {value = 7}", ".value", "Answer with a date, such as"),
            ("closed_on = {value = 2026-01-01, on = 7}", ".on", "Write a date"),
            ("closed_on = {value = 2026-01-01, on = 'June'}", ".on", "Write a date without a time"),
            ("closed_on = {value = 2026-01-01, by = 7}", ".by", "Put it in quotation marks"),
            ("closed_on = [{value = 7}, {value = 2026-01-01}]", "[0].value", "Answer with a date"),
            ("closed_on = [{value = 2026-01-01}, 7]", "[1]", "Give it keys of its own"),
        ],
    )
    def test_each(self, line: str, at: str, remedy: str) -> None:
        """At its place, with what can be answered."""
        fact = line.partition(" ")[0]

        found = only(f"{BEST}[answers]\n{line}\n")

        assert f"answers.{fact}{at}" == found.at
        assert found.remedy.startswith(remedy)

    def test_the_odd_one_among_choices_is_named(self) -> None:
        """Not the list."""
        found = only(f"{BEST}[answers]\nwhat_people_lose = ['income', 'hope']\n")

        assert found.problem.startswith("'hope' does not answer ")

    def test_of_a_round(self) -> None:
        """Each in its round."""
        first, second = "[[rounds]]\nanswers = {opend_on = 1}\n", "[[rounds]]\nid = '2'\n"

        assert {"rounds[0].answers.opend_on", "rounds[1].answers.closed_on"} == told(
            f"{BEST}{first}{second}[rounds.answers]\nclosed_on = 1\n"
        ).keys()

    def test_the_nearest_fact_is_suggested(self) -> None:
        """If one is near."""
        near, far = problems(f"{BEST}[answers]\nspecifc_proposal_put = true\nzzzzzz = true\n")

        assert "Did you mean specific_proposal_put?" == near.remedy
        assert "Leave it out" == far.remedy
