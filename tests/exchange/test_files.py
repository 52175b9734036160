"""Files on the disk: their names, their formats, and answers added to them."""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path
from typing import Final

import pytest

from engage.answers import Answer
from engage.bodies import PublicBody
from engage.errors import InvalidDocumentError, MissingExtraError, UnknownKeyWarning
from engage.exchange import files, read, record_answers, write
from engage.exchange._loading import LARGEST
from engage.exercises import Exercise
from engage.rounds import Round

EXERCISE: Final = Exercise(
    reference="parking-2026",
    title="Parking in the café quarter",
    body=PublicBody(name="Anytown Council"),
    rounds=(Round(opens=date(2026, 6, 1), answers={"closed_on": date(2026, 7, 1)}),),
    answers={"form_of_exercise": "survey"},
)

COMMENTED: Final = """\
# Parking, as told by the service.
schema = "engage/1"
reference   = 'parking-2026'  # in the register
title = "Parking"

# the council
[body]
name = "Anytown Council"

[answers]  # what is known
form_of_exercise = "survey"   # see the web page

[[rounds]]
opens = 2026-06-01
"""


class TestReadAndWrite:
    """What was written is read again."""

    @pytest.mark.parametrize(
        ("name", "start"),
        [("a.toml", b"schema = "), ("a", b"schema = "), ("a.json", b"{"), ("a.JSON", b"{")],
    )
    def test_by_its_name(self, tmp_path: Path, name: str, start: bytes) -> None:
        """JSON if it is called so, and otherwise TOML."""
        path = tmp_path / name
        write(EXERCISE, path)

        assert EXERCISE == read(path) == read(str(path))
        assert path.read_bytes().startswith(start)

    def test_nothing_is_written_that_cannot_be_read(self, tmp_path: Path) -> None:
        """What stood there before stands there still."""
        path = tmp_path / "a.toml"
        write(EXERCISE, path)

        with pytest.raises(InvalidDocumentError):
            write(EXERCISE.answering(zzz=True), path)

        assert EXERCISE == read(path)

    def test_a_warning_points_at_the_caller(self, tmp_path: Path) -> None:
        """Who can see which file it was."""
        path = tmp_path / "a.toml"
        path.write_text(f"colour = 'red'\n{COMMENTED}", "utf-8")

        with pytest.warns(UnknownKeyWarning) as given:
            read(path)

        assert [__file__] == [each.filename for each in given]


class TestNoFile:
    """A file that cannot be opened is told like one that cannot be read."""

    @pytest.mark.parametrize(
        ("name", "problem"),
        [
            ("none.toml", "there is no such file"),
            (".", "this is a directory"),
            ("a\0b", "it cannot be opened (embedded null byte)"),
            ("\udcff", "there is no such file"),
        ],
    )
    def test_each(self, tmp_path: Path, name: str, problem: str) -> None:
        """At its path, in letters that can be printed."""
        with pytest.raises(InvalidDocumentError) as caught:
            read(tmp_path / name)

        (found,) = caught.value.problems
        assert caught.value.document == found.at
        assert found.at.encode()
        assert problem == found.problem

    def test_one_that_may_not_be_opened(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Tests may run as someone who may open anything."""

        def refuse(*_: object) -> None:
            raise PermissionError

        monkeypatch.setattr(Path, "open", refuse)

        with pytest.raises(InvalidDocumentError, match=r"a\.toml cannot be read") as caught:
            read("a.toml")

        assert ["it may not be opened"] == [each.problem for each in caught.value.problems]

    def test_one_that_is_too_large(self, tmp_path: Path) -> None:
        """No more of it is read than shows that."""
        path = tmp_path / "a.toml"
        with path.open("wb") as file:
            file.truncate(LARGEST * 1000)

        with pytest.raises(InvalidDocumentError) as caught:
            read(path)

        assert "it is larger than 10 MB, so it was not read" == caught.value.problems[0].problem


class TestRecordAnswers:
    """Answers are added to a file that people keep by hand."""

    def test_all_else_stays(self, tmp_path: Path) -> None:
        """Comments, blanks and order."""
        path = tmp_path / "a.toml"
        path.write_text(COMMENTED, "utf-8")

        found = record_answers(
            path, {"closed_on": date(2026, 7, 1), "what_people_lose": ["income"]}
        )

        assert found == read(path)
        assert date(2026, 7, 1) in {answer.value for answer in found.answers}
        assert COMMENTED.replace(
            "# see the web page\n",
            '# see the web page\nclosed_on = 2026-07-01\nwhat_people_lose = ["income"]\n',
        ) == path.read_text("utf-8")

    def test_with_evidence_or_several(self, tmp_path: Path) -> None:
        """In place of the earlier answer."""
        path = tmp_path / "a.toml"
        path.write_text(COMMENTED, "utf-8")
        first = Answer(fact="form_of_exercise", value="document", evidence="the paper")
        second = Answer(fact="form_of_exercise", value="survey", by="B")

        record_answers(path, {"form_of_exercise": [first, second]})

        assert (first, second) == read(path).answers
        assert (
            'form_of_exercise = [{value = "document", evidence = "the paper"}, '
            '{value = "survey", by = "B"}]'
        ) in path.read_text("utf-8")

    @pytest.mark.parametrize("end", ["\n", "\n\n", "\n[[rounds]]\nopens = 2026-06-01\n"])
    def test_where_there_were_none(self, tmp_path: Path, end: str) -> None:
        """A table is added for them, after a blank line."""
        path = tmp_path / "a.toml"
        start = COMMENTED.partition("\n\n[answers]")[0] + end
        path.write_text(start, "utf-8")

        record_answers(path, {"closed_on": date(2026, 7, 1)})

        assert f"{start.rstrip()}\n\n[answers]\nclosed_on = 2026-07-01\n" == path.read_text("utf-8")

    def test_in_json(self, tmp_path: Path) -> None:
        """Keys that are not known stay where they are."""
        path = tmp_path / "a.json"
        plain = {
            "schema": "engage/1",
            "colour": "red",
            "reference": "r",
            "title": "t",
            "body": {"name": "b"},
        }
        path.write_text(json.dumps(plain), "utf-8")

        with pytest.warns(UnknownKeyWarning):
            record_answers(path, {"closed_on": date(2026, 7, 1)})

        assert plain | {"answers": {"closed_on": "2026-07-01"}} == json.loads(path.read_bytes())

    @pytest.mark.parametrize("answers", [{"zzz": True}, {"closed_on": True}, {"closed_on": "June"}])
    def test_what_does_not_answer_is_refused(
        self, tmp_path: Path, answers: dict[str, object]
    ) -> None:
        """The file stays as it was."""
        path = tmp_path / "a.toml"
        path.write_text(COMMENTED, "utf-8")

        with pytest.raises(InvalidDocumentError):
            record_answers(path, answers)

        assert COMMENTED == path.read_text("utf-8")

    def test_an_interruption_leaves_the_file_as_it_was(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """And nothing beside it."""
        path = tmp_path / "a.toml"
        path.write_text(COMMENTED, "utf-8")

        def stop(*_: object) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr(files, "copymode", stop)

        with pytest.raises(KeyboardInterrupt):
            record_answers(path, {"closed_on": date(2026, 7, 1)})

        assert COMMENTED == path.read_text("utf-8")
        assert [path] == list(tmp_path.iterdir())

    def test_it_needs_the_extra(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """For TOML, which nothing else writes with its comments."""
        path = tmp_path / "a.toml"
        path.write_text(COMMENTED, "utf-8")
        monkeypatch.setitem(sys.modules, "tomlkit", None)

        with pytest.raises(MissingExtraError):
            record_answers(path, {"closed_on": date(2026, 7, 1)})

    @pytest.mark.parametrize("added", ["", "# nothing was added\n", "no longer = TOML ="])
    def test_if_it_cannot_be_done_nothing_is(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, added: str
    ) -> None:
        """What was to be written is read first."""
        path = tmp_path / "a.toml"
        path.write_text(COMMENTED, "utf-8")

        def add(text: str, _: object) -> str:
            return text + added

        monkeypatch.setattr(files, "with_answers", add)

        with pytest.raises(InvalidDocumentError) as caught:
            record_answers(path, {"closed_on": date(2026, 7, 1)})

        assert ["answers"] == [problem.at for problem in caught.value.problems]
        assert COMMENTED == path.read_text("utf-8")
