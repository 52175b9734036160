"""The command as a process: its door, its pipes and its letters."""

from __future__ import annotations

import io
import json
import os
import runpy
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from engage.cli import main
from engage.cli.output import complain, fitting, show_data, write
from engage.errors import MissingExtraError

Spawn = Callable[..., "subprocess.CompletedProcess[bytes]"]


class TestTheDoor:
    """`engage` as it is installed."""

    def test_it_ends_with_the_exit_code(self, spawn: Spawn, haringey_toml: Path) -> None:
        """Of the report."""
        assert 1 == spawn("report", haringey_toml).returncode

    def test_it_calls_itself_engage(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """However it was started."""
        monkeypatch.setattr(sys, "argv", ["whatever.py", "--help"])

        with pytest.raises(SystemExit) as ended:
            main()

        assert 0 == ended.value.code
        assert capsys.readouterr().out.startswith("Usage: engage ")

    def test_python_can_run_it(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """As `python -m engage`, where the command is not on the path."""
        monkeypatch.setattr(sys, "argv", ["engage", "--version"])

        with pytest.raises(SystemExit) as ended:
            runpy.run_module("engage", run_name="__main__")

        assert 0 == ended.value.code
        assert capsys.readouterr().out.startswith("engage ")

    def test_importing_that_runs_nothing(self) -> None:
        """A tool that imports every module is not answered."""
        assert "main" in runpy.run_module("engage.__main__", run_name="imported")

    @pytest.mark.parametrize("package", ["typer", "rich"])
    def test_without_the_extra_it_says_how_to_install_it(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], package: str
    ) -> None:
        """And ends as for input that it cannot use."""
        monkeypatch.setitem(sys.modules, package, None)

        with pytest.raises(SystemExit) as ended:
            main()

        assert 2 == ended.value.code
        assert f"{MissingExtraError('cli')}\n" == capsys.readouterr().err

    def test_importing_the_door_loads_no_extra(self) -> None:
        """The packages are loaded when the command runs."""
        code = "import sys, engage.cli; print('typer' in sys.modules or 'rich' in sys.modules)"
        done = subprocess.run(  # noqa: S603 - runs this project's own code
            [sys.executable, "-c", code], capture_output=True, check=True
        )

        assert b"False" == done.stdout.strip()


class TestLetters:
    """A terminal that lacks a letter still gets its report."""

    def test_ascii_is_enough(self, spawn: Spawn, haringey_toml: Path) -> None:
        """For text and Markdown: alike where it can be, escaped where it cannot."""
        text = haringey_toml.read_text("utf-8").replace("Council tax", "Tŷ – £5 “Council” tax")
        for form in ("text", "markdown"):
            done = spawn("report", "-", "--format", form, encoding="ascii", stdin=text.encode())

            assert 1 == done.returncode
            assert rb'T\u0177 - \xa35 "Council" tax' in done.stdout.replace(rb"\\", b"\\")

    def test_json_stays_json(self, spawn: Spawn, haringey_toml: Path) -> None:
        """Its own escapes are used."""
        text = haringey_toml.read_text("utf-8").replace("Council tax", "Tŷ £5")
        done = spawn("report", "-", "--format", "json", encoding="ascii", stdin=text.encode())

        assert json.loads(done.stdout)["exercise"]["title"].startswith("Tŷ £5")

    def test_letters_that_fit_stay(self) -> None:
        """Nothing is replaced for its own sake."""
        assert "Tŷ – £5" == fitting("Tŷ – £5", "utf-8")
        assert "- £5" == fitting("– £5", "latin-1")

    def test_a_stream_that_knows_no_encoding(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """It is taken to have every letter."""
        out, err = io.StringIO(), io.StringIO()
        monkeypatch.setattr(sys, "stdout", out)
        monkeypatch.setattr(sys, "stderr", err)
        write("Tŷ\n")
        show_data({"a": "ŷ"})
        complain("  ŷ\n")

        assert 'Tŷ\n{\n  "a": "ŷ"\n}\n' == out.getvalue()
        assert "  ŷ \n" == err.getvalue()


class TestPipes:
    """What stands before and after it in a line of commands."""

    def test_a_reader_who_has_seen_enough(self, haringey_toml: Path) -> None:
        """Nothing is said, and the exit code is that of the report."""
        code = "from engage.cli import main; main()"
        with subprocess.Popen(  # noqa: S603 - runs this project's own command
            [sys.executable, "-c", code, "report", str(haringey_toml)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as process:
            assert process.stdout is not None
            assert process.stderr is not None
            process.stdout.close()
            said = process.stderr.read()

        assert (1, b"") == (process.returncode, said)

    def test_what_is_still_to_be_flushed_goes_nowhere(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Python writes once more on its way out, and that must not fail."""
        reading, writing = os.pipe()
        os.close(reading)
        with os.fdopen(writing, "w") as stream:
            monkeypatch.setattr(sys, "stdout", stream)
            write("more than anybody reads")

            assert 2 == os.write(writing, b"ok")

    def test_no_standard_input_at_all(self) -> None:
        """As from a scheduler that closes it."""
        code = "import os, sys; sys.stdin = None; from engage.cli import main; main()"
        done = subprocess.run(  # noqa: S603 - runs this project's own command
            [sys.executable, "-c", code, "report", "-"], capture_output=True, check=False
        )

        assert 2 == done.returncode
        assert done.stderr.startswith(b"standard input cannot be read")
