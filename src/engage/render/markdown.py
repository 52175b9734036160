"""
Documents as Markdown, for a page on the web or a wiki.

The words of a record never become markup: whatever Markdown or HTML would read is escaped.
Markdown is written here and never read back.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from engage.render.blocks import (
    Block,
    Document,
    Entry,
    Items,
    Paragraph,
    Section,
    Span,
    Spans,
    Style,
    Table,
    Title,
)

_STANDING_OUT: Final = frozenset({Style.STRONG, Style.BAD, Style.OPEN})
_MARKS: Final = {
    **{ord(mark): f"\\{mark}" for mark in r"\`*_~^$#|{}[]"},
    ord("<"): "&lt;",
    ord(">"): "&gt;",
}
"""What stands for each character that Markdown or HTML would read."""
_MEANING: Final = re.compile(r"[\\`*_~^$#|{}\[\]<>&]")
_CITATION: Final = re.compile(r"(?<!\S)\\\[(\d{4})\\\](?=\s)")
"""A neutral citation's year: with a space on either side it can neither be nor name a link."""
_ENTITY: Final = re.compile(r"&(?=#?\w+;)")
_START: Final = re.compile(r"^(\d+(?=[.)])|(?=[-+=:%(]))")
"""What comes before a character that would make a line something else than words."""
_TICKS: Final = re.compile(r"`+")


def as_markdown(document: Document) -> str:
    r"""
    Return *document* as Markdown.

    >>> print(as_markdown((Title(text="Bins"), Paragraph(text="*Nothing* is <b>decided"))), end="")
    # Bins
    <BLANKLINE>
    \*Nothing\* is &lt;b&gt;decided
    """
    return "\n\n".join("\n".join(_block(block)) for block in document) + "\n"


def _block(block: Block) -> Iterator[str]:
    """Yield the lines of one block."""
    match block:
        case Title():
            yield f"# {_inline(block.text)}"
        case Section():
            yield f"## {_inline(block.text)}"
        case Paragraph():
            yield _opening(block.text)
        case Items():
            yield from _items(block)
        case Entry():
            yield from _entry(block)
        case _:
            yield from _table(block)


def _items(block: Items) -> Iterator[str]:
    for number, item in enumerate(block.items, start=1):
        mark = f"{number}. " if block.numbered else "- "
        yield mark + _opening(item.text)
        for detail in item.details:
            yield f"{' ' * len(mark)}- {_opening(detail)}"


def _entry(block: Entry) -> Iterator[str]:
    if block.title:
        yield f"### {_inline(block.title)}"
        yield ""
    for term in block.terms:
        label = f"- **{_escaped(term.label)}:**"
        if len(term.answers) == 1:
            yield f"{label} {_inline(term.answers[0])}"
        else:
            yield label
            for answer in term.answers:
                yield f"  - {_opening(answer)}"


def _table(block: Table) -> Iterator[str]:
    yield _row(block.head)
    yield f"|{'---|' * len(block.head)}"
    for row in block.rows:
        yield _row(row)


def _row(cells: Iterable[Spans]) -> str:
    return f"| {' | '.join(map(_cell, cells))} |"


def _cell(words: Spans) -> str:
    """Return the words of a cell; there a bar ends the cell even inside code."""
    return "".join(
        _span(span).replace("|", r"\|") if span.style is Style.CODE else _span(span)
        for span in words
    )


def _opening(words: Spans) -> str:
    """Return *words* where a block begins, so that they begin no other kind of block."""
    return _START.sub(r"\1\\", _inline(words).lstrip())


def _inline(words: Spans) -> str:
    return "".join(map(_span, words))


def _span(span: Span) -> str:
    """Return one run of words."""
    text = _code(span.text) if span.style is Style.CODE else _escaped(span.text)
    if span.style in _STANDING_OUT:
        text = f"**{text}**"
    if span.url:
        text = f"[{text}](<{span.url}>)"
    return text


def _escaped(text: str) -> str:
    """Return *text* as words that mean nothing to Markdown or HTML."""
    if not _MEANING.search(text):
        return text
    marked = _ENTITY.sub("&amp;", text).translate(_MARKS)
    return _CITATION.sub(r"[\1]", marked)


def _code(text: str) -> str:
    """Return *text* as code, fenced by more ticks than it holds."""
    ticks = "`" * (1 + max((len(run) for run in _TICKS.findall(text)), default=0))
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{ticks}{pad}{text}{pad}{ticks}"


__all__ = ("as_markdown",)
