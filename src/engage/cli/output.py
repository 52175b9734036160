"""
What the command writes: colour and tables on a terminal, plain text elsewhere.

Nothing that a file says can steer the terminal, and no letter that it lacks stops the command.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from enum import StrEnum
from typing import Final, TypeVar

from rich.console import Console

from engage.cli.terminal import on_terminal
from engage.render import as_json, as_markdown, as_text
from engage.render.as_json import Data
from engage.render.blocks import Document, clean

_T = TypeVar("_T")

_WIDEST: Final = 100
"""Longer lines than this are hard to read, however wide the terminal is."""
_LOOKALIKES: Final = str.maketrans(
    {
        "\N{EN DASH}": "-",
        "\N{EM DASH}": "-",
        "\N{LEFT SINGLE QUOTATION MARK}": "'",
        "\N{RIGHT SINGLE QUOTATION MARK}": "'",
        "\N{LEFT DOUBLE QUOTATION MARK}": '"',
        "\N{RIGHT DOUBLE QUOTATION MARK}": '"',
        "\N{HORIZONTAL ELLIPSIS}": "...",
        "\N{NO-BREAK SPACE}": " ",
        "\N{REPLACEMENT CHARACTER}": "?",
    }
)


class Format(StrEnum):
    """The forms in which the command answers."""

    TEXT = "text"
    MARKDOWN = "markdown"
    JSON = "json"


def show(
    subject: _T,
    form: Format,
    *,
    document: Callable[[_T], Document],
    data: Callable[[_T], Data],
    no_color: bool,
) -> None:
    """Write *subject* to standard output in this *form*."""
    if form is Format.JSON:
        show_data(data(subject))
    elif form is Format.MARKDOWN:
        write(as_markdown(document(subject)))
    else:
        show_page(document(subject), no_color=no_color)


def show_page(page: Document, *, no_color: bool) -> None:
    """Write *page* to standard output, for a person to read there."""
    plain = no_color or bool(os.environ.get("NO_COLOR"))
    console = Console(color_system=None if plain else "auto")
    console.width = min(console.width, _WIDEST)
    write(on_terminal(page, console) if console.is_terminal else as_text(page))


def show_data(data: Data) -> None:
    """Write *data* to standard output as JSON, in the letters that it takes."""
    text = as_json(data)
    write(text if _takes(text) else as_json(data, only_ascii=True))


def write(text: str) -> None:
    """Write *text* to standard output; a reader who has seen enough is no fault."""
    try:
        sys.stdout.write(fitting(text, _encoding()))
        sys.stdout.flush()
    except BrokenPipeError:
        _hang_up()


def write_exactly(text: str) -> None:
    """Write *text* to standard output in UTF-8 with its own line ends, not a letter changed."""
    sys.stdout.flush()
    try:
        sys.stdout.buffer.write(text.encode())
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        _hang_up()


def _hang_up() -> None:
    # Python flushes once more on its way out; that must not fail either.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def complain(*lines: str) -> None:
    """Write *lines* to standard error, each on a line of its own."""
    encoding = sys.stderr.encoding or "utf-8"
    for line in lines:
        indent = line[: len(line) - len(line.lstrip(" "))]
        sys.stderr.write(fitting(f"{indent}{clean(line.lstrip(' '))}\n", encoding))


def fitting(text: str, encoding: str) -> str:
    r"""
    Return *text* in letters that *encoding* has: one that looks alike, or else an escape.

    >>> fitting("a key decision – £500,000", "ascii")
    'a key decision - \\xa3500,000'
    """
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        alike = text.translate(_LOOKALIKES)
        return alike.encode(encoding, "backslashreplace").decode(encoding)
    return text


def _encoding() -> str:
    return sys.stdout.encoding or "utf-8"


def _takes(text: str) -> bool:
    """Return whether standard output has every letter of *text*."""
    return fitting(text, _encoding()) == text


__all__ = (
    "Format",
    "complain",
    "fitting",
    "show",
    "show_data",
    "show_page",
    "write",
    "write_exactly",
)
