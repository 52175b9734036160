"""Documents on a terminal: colour for what matters, boxes round tables."""

from __future__ import annotations

from typing import Final

from rich import box
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table as Grid
from rich.text import Text

from engage.render.blocks import (
    Block,
    Document,
    Entry,
    Items,
    Paragraph,
    Section,
    Spans,
    Style,
    Table,
    Title,
    plain_text,
)

_SHORT: Final = 50
"""The longest cell of a table that needs no lines between its rows."""

_STYLES: Final = {
    Style.PLAIN: "",
    Style.STRONG: "bold",
    Style.CODE: "cyan",
    Style.FAINT: "dim",
    Style.BAD: "bold red",
    Style.OPEN: "yellow",
    Style.GOOD: "green",
}


def on_terminal(document: Document, console: Console) -> str:
    """Return *document* as *console* shows it, with the sequences that colour it."""
    with console.capture() as captured:
        for number, block in enumerate(document):
            if number and not isinstance(document[number - 1], (Title, Section)):
                console.print()
            console.print(_block(block, console.width))
    return captured.get()


def _block(block: Block, width: int) -> RenderableType:
    """Return one block as rich shows it."""
    match block:
        case Title():
            return _underlined(block.text, "=", width)
        case Section():
            return _underlined(block.text, "-", width)
        case Paragraph():
            return _text(block.text)
        case Items():
            return _items(block)
        case Entry():
            return _entry(block)
        case _:
            return _table(block)


def _underlined(words: Spans, mark: str, width: int) -> RenderableType:
    """Return a title with a line under it, so that it stands out without colour too."""
    text = _text(words, "bold blue")
    return Group(text, Text(mark * min(text.cell_len, width), "blue"))


def _text(words: Spans, style: str = "") -> Text:
    text = Text(style=style)
    for span in words:
        link = f" link {span.url}" if span.url else ""
        text.append(span.text, f"{_STYLES[span.style]}{link}".strip())
    return text


def _items(block: Items) -> Grid:
    grid = Grid.grid(padding=(0, 1))
    grid.add_column(justify="right", no_wrap=True)
    grid.add_column(ratio=1)
    for number, item in enumerate(block.items, start=1):
        grid.add_row(f"{number}." if block.numbered else "-", _text(item.text))
        for detail in item.details:
            grid.add_row("", _text(detail, "dim"))
    return grid


def _entry(block: Entry) -> RenderableType:
    grid = Grid.grid(padding=(0, 2))
    grid.add_column(no_wrap=True, style="bold")
    grid.add_column(ratio=1)
    for term in block.terms:
        mark = "- " if len(term.answers) > 1 else ""
        for number, answer in enumerate(term.answers):
            text = Text(mark).append_text(_text(answer))
            grid.add_row("" if number else term.label, text)
    if not block.title:
        return grid
    titled = Grid.grid()
    titled.add_row(_text(block.title, "bold"))
    titled.add_row(Padding(grid, (0, 0, 0, 3)))
    return titled


def _table(block: Table) -> Grid:
    cells = (cell for row in block.rows for cell in row)
    lined = any(len(plain_text(cell)) > _SHORT for cell in cells)
    table = Grid(box=box.ROUNDED, header_style="bold", show_lines=lined)
    for head in block.head:
        table.add_column(_text(head))
    for row in block.rows:
        table.add_row(*map(_text, row))
    return table


__all__ = ("on_terminal",)
