"""The commands of `engage`, and what each answers with."""

from __future__ import annotations

from datetime import date
from importlib.metadata import version
from typing import Annotated, Final

import typer

from engage import exchange, law
from engage.catalogues import Setting
from engage.cli.edge import edge
from engage.cli.inputs import STANDARD_INPUT, day, exercise_in, today
from engage.cli.output import Format, show, show_data, write
from engage.render import (
    classification_data,
    classification_document,
    questions_data,
    questions_document,
    report_data,
    report_document,
    report_schema,
    rule_data,
    rule_document,
    rules_data,
    rules_document,
)
from engage.render.words import EXIT_CODES
from engage.reports import Report
from engage.reports import report as report_on

_EPILOG: Final = "\n".join(("\b", "Exit codes:", *(f"  {line}" for line in EXIT_CODES)))

app = typer.Typer(
    name="engage",
    help="Hold a public engagement or consultation exercise against the law, with authorities.",
    epilog=_EPILOG,
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
"""The command with all its subcommands."""

_File = Annotated[
    str,
    typer.Argument(
        metavar="FILE",
        help=f"The record of one exercise, in TOML or JSON; {STANDARD_INPUT} reads standard input.",
    ),
]
_On = Annotated[
    date | None,
    typer.Option(
        "--on",
        metavar="DATE",
        parser=day,
        help="The date asked about, as YYYY-MM-DD; today in London if not given.",
    ),
]
_Format = Annotated[Format, typer.Option("--format", help="The form of the answer.")]
_NoColor = Annotated[
    bool,
    typer.Option("--no-color", help="No colour, even on a terminal; NO_COLOR does the same."),
]
_Traceback = Annotated[
    bool, typer.Option("--traceback", help="Where something broke, for a report of a fault.")
]


def _show_version(wanted: bool) -> None:  # noqa: FBT001 - typer passes it by position
    if wanted:
        write(f"engage {version('engage-governance')}\n")
        raise typer.Exit


@app.callback()
def _engage(
    *,
    _version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_show_version, is_eager=True, help="Show the version and stop."
        ),
    ] = False,
) -> None:
    """Take the options that stand before any subcommand."""


@app.command(epilog=_EPILOG)
def report(
    file: _File,
    *,
    on: _On = None,
    form: _Format = Format.TEXT,
    no_color: _NoColor = False,
    traceback: _Traceback = False,
) -> None:
    """
    Report on an exercise, and on what to do next.

    It says what is met, what is not and what is open, with the authority for each.
    """
    with edge(show_traceback=traceback):
        found = _report(file, on)
        show(found, form, document=report_document, data=report_data, no_color=no_color)
        code = found.status
    raise typer.Exit(code)


@app.command(epilog=_EPILOG)
def classify(
    file: _File,
    *,
    on: _On = None,
    form: _Format = Format.TEXT,
    no_color: _NoColor = False,
    traceback: _Traceback = False,
) -> None:
    """
    Say what kind of exercise it is, and why.

    The kind is judged by what was done, whatever it was called.
    Whether consultation is owed is said too.
    """
    with edge(show_traceback=traceback):
        show(
            _report(file, on),
            form,
            document=classification_document,
            data=classification_data,
            no_color=no_color,
        )


@app.command(epilog=_EPILOG)
def questions(
    file: _File,
    *,
    on: _On = None,
    form: _Format = Format.TEXT,
    no_color: _NoColor = False,
    traceback: _Traceback = False,
) -> None:
    """
    List the open questions of an exercise.

    The most decisive come first, each with who records the answer and what evidence shows it.
    """
    with edge(show_traceback=traceback):
        show(
            _report(file, on),
            form,
            document=questions_document,
            data=questions_data,
            no_color=no_color,
        )


@app.command(epilog=_EPILOG)
def explain(
    rule: Annotated[
        str, typer.Argument(metavar="[RULE]", help="The id of a rule; without one, all are listed.")
    ] = "",
    *,
    form: _Format = Format.TEXT,
    no_color: _NoColor = False,
    traceback: _Traceback = False,
) -> None:
    """
    Explain a rule, or list the rules.

    It shows how the rule is answered, on whose authority, and what it asks for.
    """
    with edge(show_traceback=traceback):
        catalogue = law.standard()
        if rule:
            show(
                catalogue[rule],
                form,
                document=rule_document,
                data=rule_data,
                no_color=no_color,
            )
        else:
            show(catalogue, form, document=rules_document, data=rules_data, no_color=no_color)


@app.command(epilog=_EPILOG)
def schema(
    *,
    of_report: Annotated[
        bool, typer.Option("--report", help="Of the JSON report, and not of an exercise file.")
    ] = False,
    traceback: _Traceback = False,
) -> None:
    """Print the schema of a file or a report."""
    with edge(show_traceback=traceback):
        show_data(report_schema() if of_report else exchange.schema())


def _report(file: str, on: date | None) -> Report:
    """Return the report on the exercise in *file* under the law that engage states."""
    return report_on(exercise_in(file), law.standard(), Setting(on=on or today()))


__all__ = ("app", "classify", "explain", "questions", "report", "schema")
