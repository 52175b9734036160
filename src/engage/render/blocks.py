"""
The few kinds of block that a document is made of.

Every page for people is one tree of these, written out as Markdown, as plain text or on a terminal.
Text enters the tree through one door, which takes out whatever could steer a terminal.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum
from typing import Final, final

from attrs import field, frozen

_BREAKS: Final = re.compile(r"\s*[\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]\s*")
"""What would start a new line or move along one."""
_CONTROLS: Final = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
"""Terminal controls, characters that hide or reorder others, and halves of characters."""
_WEB: Final = re.compile(r"https?://[^\s<>\"\\^`{|}]+")


def clean(text: str) -> str:
    r"""
    Return *text* on one line, with a mark in place of each character that a terminal would obey.

    >>> clean("Bins\n\x1b[2Jand roads")
    'Bins �[2Jand roads'
    """
    # Whatever breaks a line or steers a terminal is not printable, so most text is left as it is.
    if text.isprintable():
        return text
    return _CONTROLS.sub("\N{REPLACEMENT CHARACTER}", _BREAKS.sub(" ", text))


def web_address(url: str) -> str:
    """Return *url* if it is an address on the web, and nothing if a reader should not follow it."""
    return url if url and clean(url) == url and _WEB.fullmatch(url) else ""


class Style(StrEnum):
    """How a run of words stands out, where the page can show it."""

    PLAIN = "plain"
    STRONG = "strong"
    CODE = "code"
    """A name that is typed as it stands: a fact, a rule, a path."""
    FAINT = "faint"
    BAD = "bad"
    """Something not met."""
    OPEN = "open"
    """Something that nobody can tell yet, or that a person must judge."""
    GOOD = "good"
    """Something met."""


@final
@frozen(kw_only=True)
class Span:
    """
    A run of words in one style.

    Attributes:
        text: The words, without control characters.
        style: How they stand out.
        url: The page that they lead to; kept only if it is an address on the web.
    """

    text: str = field(converter=clean)
    style: Style = Style.PLAIN
    url: str = field(default="", converter=web_address)


Spans = tuple[Span, ...]
"""A line of words, of any length."""

Words = str | Span | Iterable[str | Span]
"""What can be given for a line of words."""


def spans(words: Words) -> Spans:
    """Return *words* as runs; an empty one is left out."""
    if isinstance(words, str):
        return (Span(text=words),) if words else ()
    parts = (words,) if isinstance(words, Span) else words
    runs = (part if isinstance(part, Span) else Span(text=part) for part in parts)
    return tuple(run for run in runs if run.text)


def lines(given: Iterable[Words]) -> tuple[Spans, ...]:
    """Return several lines of words."""
    return tuple(spans(words) for words in given)


def strong(text: str) -> Span:
    """Return *text* so that it stands out."""
    return Span(text=text, style=Style.STRONG)


def code(text: str) -> Span:
    """Return *text* as a name that is typed as it stands."""
    return Span(text=text, style=Style.CODE)


def joined(parts: Iterable[Words], between: str = "; ") -> Spans:
    """Return all *parts* as one line, with *between* between each two."""
    found: list[Span] = []
    for part in lines(parts):
        if found:
            found.append(Span(text=between))
        found += part
    return tuple(found)


@final
@frozen(kw_only=True)
class Title:
    """The name of the whole document."""

    text: Spans = field(converter=spans)


@final
@frozen(kw_only=True)
class Section:
    """The name of a part of the document."""

    text: Spans = field(converter=spans)


@final
@frozen(kw_only=True)
class Paragraph:
    """Words of any length."""

    text: Spans = field(converter=spans)


@final
@frozen(kw_only=True)
class Item:
    """One entry of a list, with lines of detail below it."""

    text: Spans = field(converter=spans)
    details: tuple[Spans, ...] = field(default=(), converter=lines)


@final
@frozen(kw_only=True)
class Items:
    """A list, numbered where the order matters."""

    items: tuple[Item, ...]
    numbered: bool = False


@final
@frozen(kw_only=True)
class Term:
    """One labelled answer in an entry; several answers stand below one another."""

    label: str = field(converter=clean)
    answers: tuple[Spans, ...] = field(converter=lines)


@final
@frozen(kw_only=True)
class Entry:
    """Something with a name and labelled answers: a finding, or a definition."""

    title: Spans = field(default=(), converter=spans)
    terms: tuple[Term, ...] = ()


@final
@frozen(kw_only=True)
class Table:
    """Rows under a head, each with as many cells as the head."""

    head: tuple[Spans, ...] = field(converter=lines)
    rows: tuple[tuple[Spans, ...], ...]

    @classmethod
    def of(cls, head: Iterable[Words], rows: Iterable[Iterable[Words]]) -> Table:
        """Return the table of these *rows* under this *head*."""
        return cls(head=tuple(head), rows=tuple(lines(row) for row in rows))


Block = Title | Section | Paragraph | Items | Entry | Table
"""Any block."""

Document = tuple[Block, ...]
"""A whole document, in order."""


def term(label: str, *answers: Words) -> Term:
    """Return one labelled answer, or several."""
    return Term(label=label, answers=answers)


def plain_text(words: Spans) -> str:
    """Return the words alone."""
    return "".join(span.text for span in words)


__all__ = (
    "Block",
    "Document",
    "Entry",
    "Item",
    "Items",
    "Paragraph",
    "Section",
    "Span",
    "Spans",
    "Style",
    "Table",
    "Term",
    "Title",
    "Words",
    "clean",
    "code",
    "joined",
    "lines",
    "plain_text",
    "spans",
    "strong",
    "term",
    "web_address",
)
