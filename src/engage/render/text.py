"""Documents as plain text, wrapped: what a file, a pipe or a letter takes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from textwrap import TextWrapper
from typing import Final

from engage.render.blocks import (
    Block,
    Document,
    Entry,
    Items,
    Paragraph,
    Section,
    Spans,
    Table,
    Title,
    plain_text,
)

WIDTH: Final = 88
"""The columns of a page where nobody says otherwise."""
_NARROWEST: Final = 40
_GAP: Final = 2


def as_text(document: Document, width: int = WIDTH) -> str:
    """
    Return *document* as plain text of at most *width* columns, wherever a word fits into them.

    >>> print(as_text((Title(text="Bins"), Paragraph(text="Nothing is decided."))), end="")
    Bins
    ====
    Nothing is decided.
    """
    columns = max(width, _NARROWEST)
    text = ""
    after = ""
    for block in document:
        text += after + "\n".join(_block(block, columns)) + "\n"
        after = "" if isinstance(block, (Title, Section)) else "\n"
    return text


def _block(block: Block, width: int) -> Iterator[str]:
    """Yield the lines of one block."""
    match block:
        case Title():
            yield from _underlined(plain_text(block.text), "=", width)
        case Section():
            yield from _underlined(plain_text(block.text), "-", width)
        case Paragraph():
            yield from _wrapped(block.text, width)
        case Items():
            yield from _items(block, width)
        case Entry():
            yield from _entry(block, width)
        case _:
            yield from _table(block, width)


def _underlined(text: str, line: str, width: int) -> Iterator[str]:
    found = _lines(text, width)
    yield from found
    yield line * max(map(len, found))


def _lines(text: str, width: int, first: str = "", rest: str = "") -> list[str]:
    """Return *text* wrapped, never inside a word: an address must stay whole."""
    wrapper = TextWrapper(
        width=width,
        initial_indent=first,
        subsequent_indent=rest,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return wrapper.wrap(text) or [first.rstrip()]


def _wrapped(words: Spans, width: int, first: str = "", rest: str | None = None) -> list[str]:
    return _lines(plain_text(words), width, first, first if rest is None else rest)


def _items(block: Items, width: int) -> Iterator[str]:
    digits = len(str(len(block.items)))
    for number, item in enumerate(block.items, start=1):
        mark = f"{number:>{digits}}. " if block.numbered else "- "
        margin = " " * len(mark)
        yield from _wrapped(item.text, width, mark, margin)
        for detail in item.details:
            yield from _wrapped(detail, width, margin)


def _entry(block: Entry, width: int) -> Iterator[str]:
    indent = ""
    if block.title:
        yield from _wrapped(block.title, width, "", "   ")
        indent = "   "
    column = max((len(term.label) for term in block.terms), default=0) + _GAP
    for term in block.terms:
        label = f"{indent}{term.label:<{column}}"
        margin = " " * len(label)
        several = len(term.answers) > 1
        for answer in term.answers:
            first, rest = (f"{label}- ", f"{margin}  ") if several else (label, margin)
            yield from _wrapped(answer, width, first, rest)
            label = margin


def _table(block: Table, width: int) -> Iterator[str]:
    rows = [tuple(map(plain_text, row)) for row in (block.head, *block.rows)]
    widths = column_widths(rows, width - _GAP * (len(block.head) - 1))
    yield from _row(rows[0], widths)
    yield (" " * _GAP).join("-" * column for column in widths)
    for row in rows[1:]:
        yield from _row(row, widths)


def _row(cells: tuple[str, ...], widths: list[int]) -> Iterator[str]:
    columns = [_lines(cell, width) for cell, width in zip(cells, widths, strict=True)]
    for number in range(max(map(len, columns))):
        parts = (
            f"{column[number] if number < len(column) else '':<{width}}"
            for column, width in zip(columns, widths, strict=True)
        )
        yield (" " * _GAP).join(parts).rstrip()


def column_widths(rows: Iterable[tuple[str, ...]], width: int) -> list[int]:
    """
    Return how wide each column of *rows* is within *width* together: the widest gives way first.

    >>> column_widths([("Ground", "Why"), ("Statute", "An Act asks for it.")], 20)
    [7, 13]
    """
    columns = list(zip(*rows, strict=True))
    longest_words = [
        max((len(word) for cell in column for word in cell.split()), default=1)
        for column in columns
    ]
    widths = [max(len(cell) for cell in column) for column in columns]
    while sum(widths) > width:
        spare = [have - need for have, need in zip(widths, longest_words, strict=True)]
        if max(spare) <= 0:
            break
        place = max((place for place, left in enumerate(spare) if left > 0), key=widths.__getitem__)
        widths[place] -= 1
    return widths


__all__ = ("WIDTH", "as_text", "column_widths")
