"""What every test shares."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

from engage.bodies import PublicBody
from engage.exercises import Exercise

# A busy machine is not a fault of the code, and a failure found once can be repeated from its blob.
settings.register_profile("engage", deadline=None, print_blob=True)
settings.load_profile("engage")

HERE = Path(__file__).parent


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let whoever changes what is printed look at the difference and accept it."""
    parser.addoption("--update-golden", action="store_true", help="rewrite tests/golden")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Return the check that a text is the one kept, byte for byte, in a file of the project."""

    def check(text: str, path: str) -> None:
        kept = HERE.parent / path
        if request.config.getoption("--update-golden"):
            kept.write_text(text, "utf-8", newline="\n")
        assert kept.read_bytes().decode() == text

    return check


@pytest.fixture(scope="session")
def haringey() -> Exercise:
    """Return the exercise that was judged in Moseley, as far as its facts are known."""
    cases = tomllib.loads((HERE / "data" / "cases_as_facts.toml").read_text("utf-8"))["case"]
    facts = next(case["facts"] for case in cases if case["id"] == "moseley-haringey")
    return Exercise(
        reference="haringey-2012",
        title="Council tax reduction scheme for 2013/14",
        body=PublicBody(name="London Borough of Haringey"),
        answers=facts,
    )
