"""What the command reads: an exercise, from a file or standard input, and the date of today."""

from __future__ import annotations

import sys
import warnings
from codecs import BOM_UTF8
from collections.abc import Generator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Final

import typer

from engage import exchange
from engage.cli.output import complain
from engage.dates import london
from engage.errors import EngageWarning, InvalidDocumentError, InvalidValueError
from engage.exercises import Exercise

STANDARD_INPUT: Final = "-"
"""The name that stands for standard input."""

PIPED: Final = "standard input"
"""What standard input is called in a message."""


def today() -> date:
    """Return the date in London, where nobody names another: the only clock that engage reads."""
    return datetime.now(london()).date()


def day(text: str) -> date:
    """
    Return the date that *text* gives as YYYY-MM-DD.

    Raises:
        typer.BadParameter: If it gives none.
    """
    try:
        return date.fromisoformat(text)
    except ValueError:
        message = f"{text!r} is not a date. Write it as YYYY-MM-DD, such as 2026-11-24."
        raise typer.BadParameter(message) from None


def exercise_in(file: str) -> Exercise:
    """
    Return the exercise in *file*, or on standard input; warnings go to standard error.

    Raises:
        InvalidDocumentError: If it cannot be read, with every problem in it.
    """
    with telling_warnings():
        return _piped() if file == STANDARD_INPUT else exchange.read(file)


@contextmanager
def telling_warnings() -> Generator[None, None, None]:
    """Write what engage warns of inside to standard error, even where it ends in an error."""
    with warnings.catch_warnings(record=True) as given:
        warnings.simplefilter("always", EngageWarning)
        try:
            yield
        finally:
            told = (each.message for each in given if isinstance(each.message, EngageWarning))
            complain(*(f"Warning: {message}" for message in told))


def _piped() -> Exercise:
    """Return the exercise on standard input, in JSON if it begins like it and otherwise in TOML."""
    text = _standard_input()
    json = text.removeprefix(BOM_UTF8).lstrip().startswith(b"{")
    return exchange.parse(text, name=PIPED, format="json" if json else "toml")


def _standard_input() -> bytes:
    return sys.stdin.buffer.read() if sys.stdin else b""


def text_in(file: str) -> tuple[str, str]:
    """
    Return a name for *file*, or for standard input, and the text in it.

    Raises:
        InvalidDocumentError: If it cannot be opened, or is no text.
    """
    piped = file == STANDARD_INPUT
    name = PIPED if piped else file
    try:
        data = _standard_input() if piped else Path(file).read_bytes()
        return name, data.decode("utf-8-sig")
    except UnicodeDecodeError:
        problem = InvalidValueError(
            name, "it is no text in UTF-8", "Save it as plain text or Markdown, in UTF-8"
        )
    except (OSError, ValueError) as error:
        problem = InvalidValueError(name, f"it cannot be opened ({error})", "Name another file")
    raise InvalidDocumentError(name, [problem])


__all__ = ("PIPED", "STANDARD_INPUT", "day", "exercise_in", "telling_warnings", "text_in", "today")
