"""The commands on policies."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest
from typer.testing import CliRunner, Result

from engage.cli.policy import policy_app
from engage.exchange.policies import read_policy

EXAMPLE: Final = Path(__file__).parents[2] / "examples" / "policies" / "anytown-2026.toml"

RunPolicy = Callable[..., Result]


@pytest.fixture
def policy(monkeypatch: pytest.MonkeyPatch) -> RunPolicy:
    """Return the way to run `engage policy` in this process, into a pipe."""
    for name in ("FORCE_COLOR", "NO_COLOR", "TTY_COMPATIBLE", "TTY_INTERACTIVE"):
        monkeypatch.delenv(name, raising=False)

    def invoke(*arguments: object) -> Result:
        return CliRunner().invoke(policy_app, [str(each) for each in arguments])

    return invoke


class TestShow:
    """One policy, by its id or its file."""

    def test_the_version_in_force(self, policy: RunPolicy) -> None:
        """On the day asked about, or today."""
        found = policy("show", "cambridgeshire", "--on", "2016-06-01")

        assert 0 == found.exit_code
        assert found.output.startswith("Working together: the council's commitment of 2015\n")
        assert "strategy of 2024" in policy("show", "cambridgeshire").output

    def test_a_day_that_does_not_tell(self, policy: RunPolicy) -> None:
        """The question is the answer."""
        found = policy("show", "cambridgeshire", "--on", "2020-06-01", "--format", "json")
        data = json.loads(found.output)

        assert 0 == found.exit_code
        assert None is data["policy"]
        assert "Which version was in force on 1 June 2020?" == data["version"]["question"]

    def test_one_version(self, policy: RunPolicy) -> None:
        """By name."""
        assert "3 months" in policy("show", "cambridgeshire@2015").output
        assert "The law alone" in policy("show", "baseline", "--on", "2026-01-01").output

    def test_a_file(self, policy: RunPolicy) -> None:
        """And whether it is in force on a day."""
        assert "6 weeks" in policy("show", EXAMPLE, "--format", "markdown").output
        assert (
            "is in force from 1 April 2026" in policy("show", EXAMPLE, "--on", "2026-04-01").output
        )
        assert "what held before is not" in policy("show", EXAMPLE, "--on", "2026-03-31").output

    def test_what_there_is_not(self, policy: RunPolicy) -> None:
        """It names what there is."""
        found = policy("show", "camb")

        assert 2 == found.exit_code
        assert "cambridgeshire@2024" in found.stderr


class TestDiff:
    """Two policies, side by side."""

    def test_two_versions(self, policy: RunPolicy) -> None:
        """In any form."""
        found = policy("diff", "cambridgeshire@2015", "cambridgeshire@2024", "--format", "json")
        data = json.loads(found.output)

        assert ("cambridgeshire@2015", "cambridgeshire@2024") == (data["before"], data["after"])
        assert "silent" in policy("diff", "baseline", EXAMPLE).output

    def test_a_policy_with_several_versions(self, policy: RunPolicy) -> None:
        """It has to be said which."""
        found = policy("diff", "cambridgeshire", "baseline")

        assert 2 == found.exit_code
        assert "cambridgeshire@2015, cambridgeshire@2017, cambridgeshire@2024" in found.stderr


class TestNew:
    """A file to fill in."""

    def test_into_a_file(self, policy: RunPolicy, tmp_path: Path) -> None:
        """It can be read at once, and is not written over."""
        path = tmp_path / "ourtown.toml"
        found = policy("new", "--body", "Ourtown Council", "-o", path)

        assert (0, "") == (found.exit_code, found.output)
        assert "Ourtown Council" == read_policy(path).body
        again = policy("new", "-o", path)
        assert 2 == again.exit_code
        assert "there already" in again.stderr
        assert "Ourtown Council" == read_policy(path).body

    def test_to_standard_output(self, policy: RunPolicy) -> None:
        """Where no file is named."""
        assert policy("new").output.startswith("# The policy of Anytown Council")

    def test_where_nothing_can_be_written(self, policy: RunPolicy, tmp_path: Path) -> None:
        """It says so."""
        found = policy("new", "-o", tmp_path / "nowhere" / "ourtown.toml")

        assert 2 == found.exit_code
        assert "cannot be written" in found.stderr


class TestCheck:
    """Whether a file can be read."""

    def test_a_good_one(self, policy: RunPolicy) -> None:
        """With how much it promises."""
        found = policy("check", EXAMPLE)

        assert (0, "") == (found.exit_code, found.stderr)
        assert "promises, each with its page." in found.output

    def test_a_bad_one(self, policy: RunPolicy, tmp_path: Path) -> None:
        """Every problem at once."""
        path = tmp_path / "bad.toml"
        path.write_text('schema = "engage-policy/1"\nid = "x"\n[periods]\nleast = "6 weeks"\n')
        found = policy("check", path)

        assert 2 == found.exit_code
        assert "3 problems" in found.stderr
        assert "periods.least: no page makes this promise" in found.stderr

    def test_a_key_that_is_not_known(self, policy: RunPolicy, tmp_path: Path) -> None:
        """It is a warning."""
        path = tmp_path / "odd.toml"
        path.write_text(
            'schema = "engage-policy/1"\nid = "x"\ntitle = "X"\nversion = "1"\ncolour = "red"\n'
        )
        found = policy("check", path)

        assert 0 == found.exit_code
        assert "Warning: colour" in found.stderr
