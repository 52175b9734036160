"""What the command reads: an exercise, from a file or standard input, and the date of today."""

from __future__ import annotations

import sys
import warnings
from codecs import BOM_UTF8
from datetime import date, datetime
from typing import Final

import typer

from engage import exchange
from engage.cli.output import complain
from engage.dates import london
from engage.errors import EngageWarning
from engage.exercises import Exercise

STANDARD_INPUT: Final = "-"
"""The name that stands for standard input."""


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
    with warnings.catch_warnings(record=True) as given:
        warnings.simplefilter("always", EngageWarning)
        try:
            return _piped() if file == STANDARD_INPUT else exchange.read(file)
        finally:
            told = (each.message for each in given if isinstance(each.message, EngageWarning))
            complain(*(f"Warning: {message}" for message in told))


def _piped() -> Exercise:
    """Return the exercise on standard input, in JSON if it begins like it and otherwise in TOML."""
    text = sys.stdin.buffer.read() if sys.stdin else b""
    json = text.removeprefix(BOM_UTF8).lstrip().startswith(b"{")
    return exchange.parse(text, name="standard input", format="json" if json else "toml")


__all__ = ("STANDARD_INPUT", "day", "exercise_in", "today")
