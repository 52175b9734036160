"""The commands on the way of an exercise: what must happen next, and the trail of what did."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated, Final

import typer

from engage.cli.edge import edge
from engage.cli.inputs import exercise_in
from engage.cli.options import EPILOG, File, Form, NoColor, On, Traceback, Under, report_of
from engage.cli.output import Format, complain, show, write, write_exactly
from engage.errors import InvalidDocumentError, InvalidValueError
from engage.render.lifecycles import next_data, next_document
from engage.reports import Status
from engage.trails import as_csv, as_json_lines, head, verify, verify_csv

trail_app = typer.Typer(
    help="The audit trail of an exercise: what happened, and whether it was altered.",
    epilog=EPILOG,
    no_args_is_help=True,
    rich_markup_mode=None,
)
"""The command `engage trail` with its subcommands."""


class TrailForm(StrEnum):
    """The forms of a trail."""

    JSONL = "jsonl"
    CSV = "csv"


_WRITING: Final = {TrailForm.JSONL: as_json_lines, TrailForm.CSV: as_csv}


def next_(  # noqa: PLR0913 - the options that the command takes
    file: File,
    *,
    on: On = None,
    policy: Under = "",
    form: Form = Format.TEXT,
    no_color: NoColor = False,
    traceback: Traceback = False,
) -> None:
    """
    Say what must happen next to an exercise, by whom, by when and on whose authority.

    It lists everything that keeps it from its next stage, and every gate that was overridden.
    """
    with edge(show_traceback=traceback):
        show(
            report_of(file, on, policy),
            form,
            document=next_document,
            data=next_data,
            no_color=no_color,
        )


@trail_app.command(epilog=EPILOG)
def export(
    file: File,
    *,
    form: Annotated[
        TrailForm, typer.Option("--format", help="The form of the trail.")
    ] = TrailForm.JSONL,
    traceback: Traceback = False,
) -> None:
    """
    Write the events of an exercise as a trail, each with the hash of the one before.

    The hash of the last event goes to standard error: kept elsewhere, it shows a trail cut short.
    """
    with edge(show_traceback=traceback):
        events = exercise_in(file).events
        write_exactly(_WRITING[form](events))
        complain(f"The hash of the last event is {head(events)}")


@trail_app.command("verify", epilog=EPILOG)
def verify_(
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="A trail; in CSV if its name ends so.")
    ],
    *,
    ends: Annotated[
        str, typer.Option("--ends", metavar="HASH", help="The hash that the last event had.")
    ] = "",
    traceback: Traceback = False,
) -> None:
    """Say whether a trail is as it was written, and if not, at which line it was altered."""
    with edge(show_traceback=traceback):
        check = verify_csv if file.suffix.casefold() == ".csv" else verify
        found = check(_trail_in(file), ends=ends)
        for each in found:
            write(f"line {each.line}: {each.problem}\n")
        if not found:
            write("The trail is as it was written.\n")
    if found:
        raise typer.Exit(Status.UNUSABLE)


def _trail_in(file: Path) -> str:
    """Return what is in *file* to the byte, whether it is text or not."""
    try:
        return file.read_bytes().decode("utf-8", "surrogateescape")
    except OSError as error:
        problem = InvalidValueError(
            str(file), f"it cannot be opened ({error})", "Name another file"
        )
        raise InvalidDocumentError(str(file), [problem]) from None


__all__ = ("TrailForm", "export", "next_", "trail_app", "verify_")
