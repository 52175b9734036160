"""On a terminal: colour and tables, and nothing that a file says can steer it."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from rich.console import Console
from typer.testing import Result

from engage.cli.terminal import on_terminal
from engage.render.blocks import (
    Block,
    Entry,
    Item,
    Items,
    Paragraph,
    Section,
    Span,
    Style,
    Table,
    Title,
    code,
    term,
)

Run = Callable[..., Result]


def shown(*blocks: Block, colour: bool = False, width: int = 60) -> str:
    """Return these blocks as a terminal shows them."""
    console = Console(
        file=io.StringIO(),
        force_terminal=True,
        color_system="standard" if colour else None,
        width=width,
    )
    return on_terminal(blocks, console)


class TestBlocks:
    """Each kind of block, without its colours."""

    def test_titles_and_text(self) -> None:
        """What follows a title stands close to it."""
        page = shown(Title(text="Bins"), Paragraph(text="One."), Section(text="Met"))

        assert "Bins\n====\nOne.\n\nMet\n---\n" == page

    def test_a_long_title_has_a_line_as_wide_as_the_page(self) -> None:
        """And no wider."""
        assert "=" * 60 == shown(Title(text="Bins and roads " * 9)).splitlines()[-1]

    def test_a_list(self) -> None:
        """With marks or numbers, and its details below."""
        items = (Item(text="a", details=("b",)), Item(text="c"))
        lines = [line.rstrip() for line in shown(Items(items=items, numbered=True)).splitlines()]

        assert ["1. a", "   b", "2. c"] == lines
        assert shown(Items(items=items)).startswith("- a")

    def test_an_entry(self) -> None:
        """Its answers line up; several have marks."""
        entry = Entry(title="1. Time", terms=(term("Why", "short"), term("To do", "x", "y")))
        lines = [line.rstrip() for line in shown(entry).splitlines()]

        assert ["1. Time", "   Why    short", "   To do  - x", "          - y"] == lines
        assert shown(Entry(terms=(term("On", "today"),))).startswith("On  today")

    def test_a_table_has_a_frame(self) -> None:
        """And lines between its rows only where they are long."""
        short = shown(Table.of(["A", "B"], [["a", "b"], ["c", "d"]]))
        long = shown(Table.of(["A"], [["word " * 30], ["c"]]))

        assert 1 == short.count("├")
        assert 2 == long.count("├")
        assert short.startswith("╭")

    def test_colour_marks_what_matters(self) -> None:
        """What is not met is red; a name to type is set off; an authority can be followed."""
        bad = Span(text="not met", style=Style.BAD)
        link = Span(text="R (A) v B", url="https://example.org/")
        page = shown(Paragraph(text=(bad, code("a.rule"), link)), colour=True)

        assert "\x1b[1;31mnot met\x1b[0m" in page
        assert "\x1b[36ma.rule\x1b[0m" in page
        assert ";https://example.org/\x1b\\" in page

    def test_words_are_not_read_as_markup(self) -> None:
        """Neither rich's own nor emoji names."""
        text = "[bold red]x[/] :smile: [2014] UKSC 56"

        assert f"{text}\n" == shown(Paragraph(text=text))


class TestTheCommand:
    """When the command finds a terminal."""

    @pytest.fixture
    def terminal(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> Run:
        """Return the way to run the command as if on a terminal with colours."""
        monkeypatch.setenv("FORCE_COLOR", "1")
        monkeypatch.setenv("TERM", "xterm-256color")
        monkeypatch.setenv("COLUMNS", "200")
        return run

    def test_colour_and_tables(self, terminal: Run, haringey_toml: Path) -> None:
        """And lines no longer than can be read."""
        page = terminal("report", haringey_toml).stdout
        plain = re.sub(r"\x1b(\[[\d;]*m|\]8;[^\x1b]*\x1b\\)", "", page)

        assert "\x1b[1;31mnot met in law" in page
        assert "╭" in page
        assert 88 < max(map(len, plain.splitlines())) <= 100

    def test_no_colour_on_request(
        self, terminal: Run, haringey_toml: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """By the option or by the environment: tables, and not one escape sequence."""
        by_option = terminal("report", haringey_toml, "--no-color").stdout
        monkeypatch.setenv("NO_COLOR", "1")
        by_environment = terminal("report", haringey_toml).stdout

        assert "╭" in by_option
        assert "\x1b" not in by_option
        assert by_option == by_environment

    def test_markdown_and_json_stay_as_they_are(self, terminal: Run, haringey_toml: Path) -> None:
        """They are for programs."""
        for form in ("markdown", "json"):
            assert "\x1b" not in terminal("report", haringey_toml, "--format", form).stdout
