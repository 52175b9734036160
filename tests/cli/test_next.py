"""The commands on the way of an exercise: what comes next, and the trail of what happened."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from attrs import evolve
from typer.testing import Result

from engage import exchange
from engage.cli.output import write_exactly
from engage.reports import Status
from engage.stages import Event, EventKind, Stage
from engage.testing import BASELINE
from engage.trails import head

Run = Callable[..., Result]
Spawn = Callable[..., "subprocess.CompletedProcess[bytes]"]

EVENTS = (
    Event(kind=EventKind.ADVANCED, at="2026-11-01", leaves=Stage.PLANNING, enters=Stage.READY),
    Event(what="A café was booked.\nIt has a ramp."),
)
EXERCISE = evolve(BASELINE, events=EVENTS, stage=Stage.READY)


@pytest.fixture
def record(tmp_path: Path) -> Path:
    """Return the file of an exercise that is ready to open."""
    path = tmp_path / "record.toml"
    exchange.write(EXERCISE, path)
    return path


class TestNext:
    """What must happen next, with the law alone."""

    def test_as_text(self, run: Run, record: Path) -> None:
        """What is in the way, and who can mend it."""
        result = run("next", record, "--on", "2026-11-24")

        assert 0 == result.exit_code
        assert "Next open (open)" in " ".join(result.stdout.split())
        assert "What is in the way" in result.stdout
        assert "gunning.2.reasons" in result.stdout

    def test_as_json(self, run: Run, record: Path) -> None:
        """For other programs."""
        data = json.loads(run("next", record, "--format", "json").stdout)

        assert ("ready", "open", []) == (data["stage"], data["next"]["stage"], data["overrides"])
        assert "law.open" in {each["gate"] for each in data["blocked"]}


class TestUnderAPolicy:
    """What a council promises stands beside the law, and clears nothing of it."""

    def test_its_rules_and_gates_apply(self, run: Run, record: Path) -> None:
        """Those of the shipped strategy, with the gates of law."""
        result = run("next", record, "--policy", "cambridgeshire@2024", "--format", "json")
        gates = {each["gate"] for each in json.loads(result.stdout)["blocked"]}

        assert {"law.open", "working_together.open"} <= gates

    def test_a_report_has_its_findings(self, run: Run, record: Path) -> None:
        """Beside every finding of law."""
        alone, under = (
            {each["rule"] for each in json.loads(run(*command).stdout)["findings"]}
            for command in (
                ("report", record, "--format", "json"),
                ("report", record, "--format", "json", "--policy", "cambridgeshire@2024"),
            )
        )

        assert alone < under
        assert "working_together.a1" in under - alone

    def test_the_version_of_the_day(self, run: Run, record: Path) -> None:
        """A policy with several versions is taken as it stood."""
        asked = ("report", record, "--on", "2026-11-24", "--policy", "cambridgeshire")

        assert Status.UNUSABLE != run(*asked).exit_code

    def test_a_day_without_a_known_version(self, run: Run, record: Path) -> None:
        """Says so, and what to name."""
        result = run("report", record, "--on", "2019-01-01", "--policy", "cambridgeshire")

        assert Status.UNUSABLE == result.exit_code
        assert "cambridgeshire@2024" in result.stderr


class TestTrail:
    """Events that are only ever added to, exported and held against themselves."""

    @pytest.mark.parametrize("form", ["jsonl", "csv"])
    def test_there_and_back(self, spawn: Spawn, record: Path, form: str, tmp_path: Path) -> None:
        """Not a letter is changed on the way, whatever the terminal takes."""
        exported = spawn("trail", "export", record, "--format", form, encoding="ascii")
        trail = tmp_path / f"trail.{form}"
        trail.write_bytes(exported.stdout)
        ends = head(EVENTS)

        found = spawn("trail", "verify", trail, "--ends", ends)

        assert f"The hash of the last event is {ends}{os.linesep}".encode() == exported.stderr
        assert b"The trail is as it was written." == found.stdout.strip()
        assert 0 == found.returncode

    @pytest.mark.parametrize("form", ["jsonl", "csv"])
    def test_an_altered_trail(self, run: Run, record: Path, form: str, tmp_path: Path) -> None:
        """Says where, and ends as for input that cannot be used."""
        trail = tmp_path / f"trail.{form}"
        written = run("trail", "export", record, "--format", form).stdout_bytes
        trail.write_bytes(written.replace(b"2026-11-01", b"2026-11-0\xff"))

        result = run("trail", "verify", trail)

        assert Status.UNUSABLE == result.exit_code
        line = 2 if form == "csv" else 1
        assert f"line {line}: it is not what its hash was made of\n" == result.stdout

    def test_a_trail_that_was_not_altered(self, run: Run, record: Path, tmp_path: Path) -> None:
        """Says so."""
        trail = tmp_path / "trail.jsonl"
        trail.write_bytes(run("trail", "export", record).stdout_bytes)

        result = run("trail", "verify", trail)

        assert (0, "The trail is as it was written.\n") == (result.exit_code, result.stdout)

    def test_a_trail_that_is_not_there(self, run: Run, tmp_path: Path) -> None:
        """Is named."""
        result = run("trail", "verify", tmp_path / "none.jsonl")

        assert Status.UNUSABLE == result.exit_code
        assert "none.jsonl: it cannot be opened" in result.stderr

    def test_a_reader_who_has_seen_enough(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Is no fault: what is left to write goes nowhere."""
        reading, writing = os.pipe()
        os.close(reading)
        with os.fdopen(writing, "w", encoding="utf-8") as pipe:
            monkeypatch.setattr("sys.stdout", pipe)

            write_exactly("line\n")
            write_exactly("line\n")

            assert os.path.samestat(Path(os.devnull).stat(), os.fstat(pipe.fileno()))
