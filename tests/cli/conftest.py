"""What the tests of the command share."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from engage import exchange
from engage.cli.app import app
from engage.exercises import Exercise

Run = Callable[..., Result]
Spawn = Callable[..., "subprocess.CompletedProcess[bytes]"]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Run:
    """Return the way to run the command in this process, into a pipe."""
    for name in ("FORCE_COLOR", "NO_COLOR", "TTY_COMPATIBLE", "TTY_INTERACTIVE"):
        monkeypatch.delenv(name, raising=False)

    def invoke(*arguments: object, stdin: str | bytes | None = None) -> Result:
        return CliRunner().invoke(app, [str(each) for each in arguments], input=stdin)

    return invoke


@pytest.fixture
def spawn() -> Spawn:
    """Return the way to run the command in a process of its own."""

    def start(
        *arguments: object, stdin: bytes = b"", encoding: str = "utf-8"
    ) -> subprocess.CompletedProcess[bytes]:
        code = "from engage.cli import main; main()"
        return subprocess.run(  # noqa: S603 - runs this project's own command
            [sys.executable, "-c", code, *map(str, arguments)],
            input=stdin,
            capture_output=True,
            check=False,
            env={**os.environ, "PYTHONIOENCODING": encoding},
        )

    return start


@pytest.fixture
def haringey_toml(haringey: Exercise, tmp_path: Path) -> Path:
    """Return the file of the exercise that the Supreme Court judged in Moseley."""
    path = tmp_path / "haringey.toml"
    path.write_text(exchange.dumps(haringey), "utf-8")
    return path
