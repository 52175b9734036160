"""The README's first command works for somebody who has just cloned the project."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def first_command(readme: str) -> str:
    """Return the first ``sh`` block of *readme*, which must be one command."""
    block = re.search(r"^```sh\n(.*?)^```$", readme, flags=re.MULTILINE | re.DOTALL)
    assert block is not None
    (command,) = block.group(1).strip().splitlines()
    return command


@pytest.mark.system
def test_the_first_command_reports_on_the_shipped_example(tmp_path: Path) -> None:
    """It sets itself up, and finds what the court found: people were not told enough."""
    clone = tmp_path / "engage"
    subprocess.run(["git", "clone", "--quiet", "--no-hardlinks", ROOT, clone], check=True)
    bare = {name: value for name, value in os.environ.items() if name != "VIRTUAL_ENV"}

    done = subprocess.run(
        ["sh", "-c", first_command((clone / "README.md").read_text("utf-8"))],
        cwd=clone,
        env=bare,
        capture_output=True,
        text=True,
        check=False,
    )

    assert 0 == done.returncode, done.stdout + done.stderr
    report = " ".join(done.stdout.split()).casefold()
    assert re.search(r"sufficient information\W+(\w+\W+){0,8}?not met", report), done.stdout
    assert "[2014] uksc 56" in report
