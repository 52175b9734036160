"""What the command reads: an exercise file, or standard input; and, in one place, the date of today."""

from __future__ import annotations

import sys
import warnings
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
_THERE: Final = "standard input"


def today() -> date:
    """Return the date in London, where nobody names another: the only clock that engage reads."""
    return datetime.now(london()).date()


def day(text: str) -> date:
    """Return the date that *text* gives as YYYY-MM-DD."""
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
            return _from_standard_input() if file == STANDARD_INPUT else exchange.read(Path(file))
        except OSError as error:
            why = (error.strerror or str(error)).lower()
            raise _unreadable(file, f"it cannot be opened ({why})", "Check its name") from error
        finally:
            told = (each.message for each in given if isinstance(each.message, EngageWarning))
            complain(*(f"Warning: {message}" for message in told))


def _from_standard_input() -> Exercise:
    """Return the exercise on standard input, in JSON if it begins like it and otherwise in TOML."""
    try:
        text = sys.stdin.buffer.read().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        problem = f"byte {error.start} is not UTF-8"
        raise _unreadable(_THERE, problem, "Save the file as UTF-8") from error
    form = "json" if text.lstrip().startswith("{") else "toml"
    return exchange.parse(text, _THERE, form)


def _unreadable(name: str, problem: str, remedy: str) -> InvalidDocumentError:
    return InvalidDocumentError(name, [InvalidValueError(name, problem, remedy)])


__all__ = ("STANDARD_INPUT", "day", "exercise_in", "today")
