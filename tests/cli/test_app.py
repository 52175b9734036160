"""The commands: what they answer with, and the one table of exit codes."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from typer.testing import Result

from engage.catalogues import Catalogue
from engage.errors import MissingExtraError
from engage.law import standard
from engage.reports import Status

Run = Callable[..., Result]

SMALLEST = """\
schema = "engage/1"
reference = "bins-26"
title = "Bins"
[body]
name = "Anytown Council"
[answers]
"""
NOTHING_TO_ASK = (
    SMALLEST
    + """\
form_of_exercise = "nobody_asked"
statute_requires_consultation = false
promise_to_consult_recorded = false
promise_to_keep_benefit_recorded = false
number_of_past_decisions_of_this_kind = 0
withdraws_or_reduces_existing_benefit = false
"""
)


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch, haringey_toml: Path) -> None:
    """Break the first thing that a report on a file that is there needs of the law."""
    assert haringey_toml.exists()

    def fail() -> Catalogue:
        message = "the \x1b[2J shelf is empty"
        raise LookupError(message)

    monkeypatch.setattr("engage.cli.app.law.standard", fail)


class TestReport:
    """The main job."""

    def test_what_is_wrong_comes_first(self, run: Run, haringey_toml: Path) -> None:
        """As plain text where it is piped."""
        result = run("report", haringey_toml, "--on", "2026-11-24")
        screen = " ".join(" ".join(result.stdout.splitlines()[:25]).split())

        assert "1. Sufficient information: not met in law" in screen
        assert "R (Moseley) v Haringey London Borough Council [2014] UKSC 56 (read)" in screen
        assert "\x1b" not in result.stdout
        assert "" == result.stderr

    def test_as_markdown(self, run: Run, haringey_toml: Path) -> None:
        """Of the same report."""
        result = run("report", haringey_toml, "--format", "markdown")

        assert result.stdout.startswith("# Council tax reduction scheme for 2013/14\n")
        assert "### 1. Sufficient information: **not met in law**" in result.stdout

    def test_as_json(self, run: Run, haringey_toml: Path) -> None:
        """With the date asked about and the exit code."""
        result = run("report", haringey_toml, "--format", "json", "--on", "2026-11-24")
        data = json.loads(result.stdout)

        assert ("2026-11-24", 1) == (data["on"], data["exit_code"])
        assert "not met" == data["principles"]["sufficient_information"]["outcome"]

    def test_the_date_is_that_of_today_unless_somebody_says_otherwise(
        self, run: Run, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The clock is read in one place."""
        monkeypatch.setattr("engage.cli.options.today", lambda: date(2031, 5, 1))
        result = run("report", "-", stdin=SMALLEST)

        assert "As at   1 May 2031" in result.stdout


class TestExitCodes:
    """One table for all commands."""

    def test_nothing_not_met_or_open(self, run: Run) -> None:
        """0: nobody was asked and nothing is owed."""
        assert Status.NOTHING_OPEN == run("report", "-", stdin=NOTHING_TO_ASK).exit_code

    def test_something_not_met(self, run: Run, haringey_toml: Path) -> None:
        """1: whatever the format is."""
        for form in ("text", "markdown", "json"):
            assert Status.NOT_MET == run("report", haringey_toml, "--format", form).exit_code

    def test_something_open(self, run: Run) -> None:
        """3: silence is not a pass."""
        assert Status.OPEN == run("report", "-", stdin=SMALLEST).exit_code

    @pytest.mark.parametrize("command", ["report", "classify", "questions", "duties"])
    def test_unusable_input(self, run: Run, command: str, tmp_path: Path) -> None:
        """2: a file that is not there."""
        result = run(command, tmp_path / "none.toml")

        assert Status.UNUSABLE == result.exit_code
        assert "" == result.stdout
        assert "none.toml" in result.stderr

    @pytest.mark.parametrize(
        "arguments",
        [
            (),
            ("report",),
            ("report", "-", "--on", "2026-02-30"),
            ("report", "-", "--format", "x"),
            ("no",),
        ],
        ids=" ".join,
    )
    def test_unusable_arguments(self, run: Run, arguments: tuple[str, ...]) -> None:
        """2: as for a file that cannot be used."""
        assert Status.UNUSABLE == run(*arguments).exit_code

    def test_a_date_that_is_none_says_how_to_write_one(self, run: Run) -> None:
        """With an example."""
        assert "Write it as YYYY-MM-DD, such as 2026-11-24." in " ".join(
            run("report", "-", "--on", "30/2/26").stderr.split()
        )

    @pytest.mark.usefixtures("broken")
    def test_a_fault(self, run: Run, haringey_toml: Path) -> None:
        """4: said in words, on one line each, with how to report it."""
        result = run("report", haringey_toml)

        assert Status.FAULT == result.exit_code
        assert "" == result.stdout
        assert "Something broke in engage: LookupError: the �[2J shelf is empty\n" in result.stderr
        assert "Please report it" in result.stderr
        assert "Traceback" not in result.stderr

    @pytest.mark.usefixtures("broken")
    def test_a_fault_with_its_traceback(self, run: Run, haringey_toml: Path) -> None:
        """Only where it is asked for."""
        result = run("report", haringey_toml, "--traceback")

        assert Status.FAULT == result.exit_code
        assert result.stderr.startswith("Traceback (most recent call last):\n  File ")

    def test_a_rule_that_breaks(
        self, run: Run, haringey_toml: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """4 too: the report is shown, says so first, and is never met."""
        law = standard()
        first = law.rules[0]

        def walk(_rule: object, _record: object) -> None:
            message = "no walking"
            raise ArithmeticError(message)

        monkeypatch.setattr(type(first), "walk", walk)
        result = run("report", haringey_toml)

        assert Status.FAULT == result.exit_code
        assert "checks could not be run, so this report is incomplete." in " ".join(
            result.stdout.split()
        )
        assert "No requirement is found not met" in result.stdout

    @pytest.mark.parametrize(
        "command",
        ["", "report", "classify", "questions", "duties", "explain", "schema", "law"],
    )
    def test_every_help_page_has_the_table(self, run: Run, command: str) -> None:
        """So that a script can be written from it."""
        page = run(*filter(None, (command, "--help"))).stdout

        assert [str(status.value) for status in Status] == re.findall(
            r"^  +(\d)  \w", page.partition("Exit codes:")[2], re.MULTILINE
        )


class TestInput:
    """A file, or standard input; all its problems at once."""

    def test_standard_input_can_be_json(self, run: Run) -> None:
        """It is told by how it begins, whatever a Windows editor puts before it."""
        json_text = json.dumps(
            {
                "schema": "engage/1",
                "reference": "j",
                "title": "Jay",
                "body": {"name": "B"},
                "answers": {},
            }
        )
        result = run("report", "-", stdin=b"\xef\xbb\xbf\n " + json_text.encode())

        assert result.stdout.startswith("Jay\n===\n")

    def test_every_problem_has_a_line_with_its_place_and_remedy(self, run: Run) -> None:
        """And none of it can steer the terminal."""
        text = SMALLEST + 'form_of_exercise = "seance"\ndays_to_respnd = 4\n"x\\u001b[2J" = 1\n'
        result = run("report", "-", stdin=text)
        first, *problems = result.stderr.splitlines()

        assert Status.UNUSABLE == result.exit_code
        assert "standard input cannot be read: 3 problems." == first
        assert any(
            line.startswith("  answers.form_of_exercise: ") and "nobody_asked" in line
            for line in problems
        )
        assert any("days_to_respond" in line for line in problems)
        assert "\x1b" not in result.stderr

    @pytest.mark.parametrize(
        "text",
        [
            b"",
            b"not toml",
            b"{",
            b"{}",
            b"[]",
            b"\xff\xfe",
            b"\x00",
            b"schema = 1",
            b"a = 2026-02-30",
            b"{" + b'"a":{' * 10_000,
            b"a = " + b"[" * 10_000,
            b"a." * 10_000 + b"a = 1",
            b'{"a": 1e999, "b": NaN}',
            b'{"title": "\\ud800"}',
        ],
        ids=lambda text: repr(text[:12]),
    )
    def test_whatever_is_wrong_is_said(self, run: Run, text: bytes) -> None:
        """With code 2, a place and a remedy, and never a traceback."""
        result = run("report", "-", stdin=text)

        assert Status.UNUSABLE == result.exit_code
        assert result.stderr.startswith("standard input cannot be read: ")
        assert result.stderr.splitlines()[1].startswith("  ")
        assert "Traceback" not in result.stderr

    def test_an_unknown_key_is_a_warning(self, run: Run) -> None:
        """The report is made all the same."""
        result = run("report", "-", stdin='colour = "red"\n' + SMALLEST)

        assert Status.OPEN == result.exit_code
        assert result.stderr.startswith("Warning: colour: ")
        assert 1 == len(result.stderr.splitlines())

    def test_reading_needs_the_extra_for_files(
        self, run: Run, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """What to install is said, without a traceback."""

        def fail(_path: str) -> None:
            raise MissingExtraError("files")

        monkeypatch.setattr("engage.exchange.read", fail)
        result = run("report", "bins.toml")

        assert Status.UNUSABLE == result.exit_code
        assert f"{MissingExtraError('files')}\n" == result.stderr

    def test_a_folder_is_no_file(self, run: Run, tmp_path: Path) -> None:
        """Nor is anything else that cannot be opened."""
        assert Status.UNUSABLE == run("report", tmp_path).exit_code


class TestClassify:
    """What kind of exercise it is."""

    def test_it_says_why(self, run: Run, haringey_toml: Path) -> None:
        """And whether consultation is owed; an answer, whatever it is, ends with 0."""
        result = run("classify", haringey_toml)

        assert 0 == result.exit_code
        assert "Consultation, with high confidence." in result.stdout
        assert "Consultation is owed (statute)." in result.stdout

    def test_as_json(self, run: Run, haringey_toml: Path) -> None:
        """The part of the report."""
        data = json.loads(run("classify", haringey_toml, "--format", "json").stdout)

        assert "consultation" == data["classification"]["kind"]


class TestQuestions:
    """What is not recorded and would settle something."""

    def test_they_are_numbered(self, run: Run, haringey_toml: Path) -> None:
        """The most decisive first."""
        result = run("questions", haringey_toml, "--format", "markdown")

        assert 0 == result.exit_code
        assert "\n1. **" in result.stdout
        assert "Recorded by: " in result.stdout

    def test_as_json(self, run: Run, haringey_toml: Path) -> None:
        """The part of the report."""
        data = json.loads(run("questions", haringey_toml, "--format", "json").stdout)

        assert data["questions"][0]["needed_for"]


class TestExplain:
    """What a rule asks."""

    def test_a_rule(self, run: Run) -> None:
        """With its authorities."""
        result = run("explain", "gunning.2.other-ways")

        assert 0 == result.exit_code
        assert "Where fairness asks for it, people are told of other ways" in result.stdout
        assert "[2014] UKSC 56" in result.stdout

    def test_a_rule_as_json(self, run: Run) -> None:
        """With its table."""
        data = json.loads(run("explain", "gunning.2.other-ways", "--format", "json").stdout)

        assert "gunning.2.other-ways" == data["rule"]

    def test_without_a_rule_all_are_listed(self, run: Run) -> None:
        """To choose from."""
        assert "gunning.3.period" in run("explain").stdout
        assert len(standard()) <= len(
            json.loads(run("explain", "--format", "json").stdout)["rules"]
        )

    def test_a_rule_that_is_not_there(self, run: Run) -> None:
        """2, with what may have been meant and where to look."""
        result = run("explain", "gunning.2.other-way")

        assert Status.UNUSABLE == result.exit_code
        assert "Did you mean gunning.2.other-ways" in result.stderr
        assert "engage explain lists the rules." in result.stderr


class TestSchema:
    """The shapes that other programs can rely on."""

    @pytest.mark.parametrize(
        "arguments",
        [(), ("--report",), ("--duties",), ("--law",)],
        ids=["file", "report", "duties", "law"],
    )
    def test_they_are_schemas(self, run: Run, arguments: tuple[str, ...]) -> None:
        """Of the year 2020."""
        result = run("schema", *arguments)

        assert 0 == result.exit_code
        Draft202012Validator.check_schema(json.loads(result.stdout))

    def test_they_differ(self, run: Run) -> None:
        """Each is of something else."""
        options = ((), ("--report",), ("--duties",), ("--law",))

        assert len(options) == len({run("schema", *each).stdout for each in options})

    def test_one_at_a_time(self, run: Run) -> None:
        """Two would be no JSON."""
        result = run("schema", "--duties", "--law")

        assert Status.UNUSABLE == result.exit_code
        assert "name one schema at a time" in result.stderr


class TestVersion:
    """Which engage it is."""

    def test_it_is_shown(self, run: Run) -> None:
        """And nothing else is done."""
        result = run("--version")

        assert 0 == result.exit_code
        assert re.fullmatch(r"engage \d+\.\d+\.\d+\n", result.stdout)
