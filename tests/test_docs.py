"""What the documentation shows beside its Python is true too: files, words and commands."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable, Iterator
from enum import Enum
from pathlib import Path
from typing import Final

import attrs
import pytest
from typer.testing import CliRunner

from engage import exchange, law
from engage.citations import Verification
from engage.cli.app import app
from engage.exercises import ExerciseKind
from engage.outcomes import Force, Outcome, Reading
from engage.reports import Status

DOCS: Final = Path(__file__).parents[1] / "docs"
PAGES: Final = tuple(
    path for path in sorted(DOCS.rglob("*.md")) if not {"_build", "generated"} & set(path.parts)
)


def text_of(page: str) -> str:
    """Return the text of one page of the documentation."""
    return (DOCS / page).read_text("utf-8")


def fences(text: str, language: str) -> list[str]:
    """Return the blocks of *text* in this *language*."""
    return re.findall(rf"^```{language}\n(.*?)^```$", text, flags=re.MULTILINE | re.DOTALL)


class TestFiles:
    """Every exercise file that is shown can be read."""

    @pytest.mark.parametrize(
        "page",
        [
            "how-to/find-promises.md",
            "how-to/find-the-duties.md",
            "how-to/write-an-exercise-file.md",
            "reference/file-format.md",
        ],
    )
    def test_the_pieces_of_a_page_make_a_file(self, page: str) -> None:
        """Put together in order, without a key that is not known."""
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            exercise = exchange.parse("\n".join(fences(text_of(page), "toml")), name=page)

        assert exercise.reference

    def test_every_part_of_an_exercise_is_shown(self) -> None:
        """The guide to writing a file leaves out only what an officer does not write."""
        pieces = "\n".join(fences(text_of("how-to/write-an-exercise-file.md"), "toml"))
        exercise = exchange.parse(pieces)
        left_out = {"challenges", "direction", "duties", "extra", "issues", "label"}

        assert left_out == {
            part.name
            for part in attrs.fields(type(exercise))
            if getattr(exercise, part.name) == part.default
        }


class TestWords:
    """The words that engage answers with are all explained."""

    @pytest.mark.parametrize(
        "words",
        [Outcome, Force, Reading, ExerciseKind, Verification],
        ids=lambda words: words.__name__,
    )
    def test_each_word_is_there(self, words: Iterable[Enum]) -> None:
        """In the reference, as it is written in a report."""
        page = text_of("reference/outcomes.md")

        assert [] == [word.value for word in words if f"`{word.value}`" not in page]

    @pytest.mark.parametrize("status", Status)
    def test_each_status_is_there(self, status: Status) -> None:
        """With its exit code, in both places."""
        assert f"| `{status.name}` | {status.value} |" in text_of("reference/outcomes.md")
        assert f"\n| {status.value} | " in text_of("reference/command-line.md")


def shown_by(*arguments: str) -> str:
    """Return what the command shows for these *arguments*."""
    return CliRunner().invoke(app, [*arguments, "--help"]).output


def commands_under(*group: str) -> Iterator[tuple[str, ...]]:
    """Yield every command that answers, with the names that lead to it."""
    listed = shown_by(*group).partition("Commands:\n")[2].partition("\n\n")[0]
    for name in re.findall(r"^  (\w+)", listed, flags=re.MULTILINE):
        below = list(commands_under(*group, name))
        yield from below or [(*group, name)]


class TestCommands:
    """The reference of the command has all of it, and nothing else."""

    page = text_of("reference/command-line.md")
    named = re.findall(r"^\| `engage ([a-z]+(?: [a-z]+)?)", page, flags=re.MULTILINE)
    commands = tuple(tuple(name.split()) for name in named)

    def test_each_command(self) -> None:
        """By its name, those too that stand under another."""
        assert set(commands_under()) == set(self.commands)

    def test_each_option(self) -> None:
        """By its long name."""
        helps = [shown_by(), *(shown_by(*command) for command in self.commands)]
        options = {
            name
            for text in helps
            for name in re.findall(r"^  (?:-\w, )?(--[\w-]+)", text, re.MULTILINE)
        }

        assert set(re.findall(r"`(--[\w-]+)", self.page)) == options


class TestNames:
    """Rules and facts that are named on a page exist."""

    @pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(DOCS).as_posix())
    def test_rules(self, page: Path) -> None:
        """The ids of the law's rules."""
        named = re.findall(
            r"\b(?:consult|gunning\.\d|reconsult)\.[a-z]+(?:-[a-z]+)*\b", page.read_text("utf-8")
        )

        assert [] == [name for name in named if name not in {rule.id for rule in law.standard()}]
