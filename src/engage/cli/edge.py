"""
The edge of the command: what can go wrong there, said to a person, with the exit code for it.

What is wrong with the input ends with code 2, what breaks in engage with code 4.
Neither shows a traceback unless it is asked for.
"""

from __future__ import annotations

import sys
import traceback
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from importlib.metadata import version

import typer

from engage.cli.output import complain
from engage.errors import (
    EngageError,
    InvalidDocumentError,
    UnknownDutyError,
    UnknownRuleError,
)
from engage.render.words import counted
from engage.reports import Status


@contextmanager
def edge(*, show_traceback: bool) -> Generator[None, None, None]:
    """Turn whatever is raised inside into a message on standard error and an exit code."""
    try:
        yield
    except InvalidDocumentError as error:
        number = counted(len(error.problems), "problem")
        complain(f"{error.document} cannot be read: {number}.")
        complain(*(f"  {problem}" for problem in error.problems))
        raise typer.Exit(Status.UNUSABLE) from None
    except UnknownRuleError as error:
        complain(str(error), "engage explain lists the rules.")
        raise typer.Exit(Status.UNUSABLE) from None
    except UnknownDutyError as error:
        complain(str(error), "engage law list lists the duties.")
        raise typer.Exit(Status.UNUSABLE) from None
    except EngageError as error:
        complain(str(error))
        raise typer.Exit(Status.UNUSABLE) from None
    except Exception as error:  # noqa: BLE001 - whatever breaks is a fault and never an answer
        if show_traceback:
            complain(*traceback.format_exc().splitlines())
        complain(*_fault(error))
        raise typer.Exit(Status.FAULT) from None


def _fault(error: Exception) -> Iterator[str]:
    yield f"Something broke in engage: {type(error).__name__}: {error}"
    yield "That is a fault in engage and says nothing about the exercise."
    yield "Please report it with the command that you ran, the traceback that --traceback adds, and"
    python = ".".join(map(str, sys.version_info[:3]))
    yield f"these versions: engage {version('engage-governance')}, Python {python}."


__all__ = ("edge",)
