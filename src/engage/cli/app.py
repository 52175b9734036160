"""The commands of `engage`, and what each answers with."""

from __future__ import annotations

from importlib.metadata import version
from typing import Annotated

import typer

from engage import exchange, law
from engage.cli.count import count
from engage.cli.edge import edge
from engage.cli.interview import interview
from engage.cli.law import duties, law_app
from engage.cli.next import next_, trail_app
from engage.cli.options import (
    EPILOG,
    File,
    Form,
    NoColor,
    On,
    Traceback,
    Under,
    report_of,
    setting_of,
)
from engage.cli.output import Format, show, show_data, write
from engage.cli.policy import policy_app
from engage.render import (
    classification_data,
    classification_document,
    duties_schema,
    law_schema,
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

app = typer.Typer(
    name="engage",
    help="Hold a public engagement or consultation exercise against the law, with authorities.",
    epilog=EPILOG,
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
"""The command with all its subcommands."""


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


@app.command(epilog=EPILOG)
def report(  # noqa: PLR0913 - the options that the command takes
    file: File,
    *,
    on: On = None,
    policy: Under = "",
    form: Form = Format.TEXT,
    no_color: NoColor = False,
    traceback: Traceback = False,
) -> None:
    """
    Report on an exercise, and on what to do next.

    It says what is met, what is not and what is open, with the authority for each.
    """
    with edge(show_traceback=traceback):
        found = report_of(file, on, policy)
        show(found, form, document=report_document, data=report_data, no_color=no_color)
        code = found.status
    raise typer.Exit(code)


@app.command(epilog=EPILOG)
def classify(
    file: File,
    *,
    on: On = None,
    form: Form = Format.TEXT,
    no_color: NoColor = False,
    traceback: Traceback = False,
) -> None:
    """
    Say what kind of exercise it is, and why.

    The kind is judged by what was done, whatever it was called.
    Whether consultation is owed is said too.
    """
    with edge(show_traceback=traceback):
        show(
            report_of(file, on),
            form,
            document=classification_document,
            data=classification_data,
            no_color=no_color,
        )


@app.command(epilog=EPILOG)
def questions(  # noqa: PLR0913 - each is an option of the command
    file: File,
    *,
    answer: Annotated[
        bool,
        typer.Option(
            "--answer", help="Ask them one by one, and write each answer into the file at once."
        ),
    ] = False,
    on: On = None,
    form: Form = Format.TEXT,
    no_color: NoColor = False,
    traceback: Traceback = False,
) -> None:
    """
    List the open questions of an exercise.

    The most decisive come first, each with who records the answer and what evidence shows it.
    """
    if answer and form is not Format.TEXT:
        message = "it asks a person, so it answers in text: leave it out with --answer."
        raise typer.BadParameter(message, param_hint="--format")
    with edge(show_traceback=traceback):
        if answer:
            interview(file, setting_of(on), no_color=no_color)
        else:
            show(
                report_of(file, on),
                form,
                document=questions_document,
                data=questions_data,
                no_color=no_color,
            )


@app.command(epilog=EPILOG)
def explain(
    rule: Annotated[
        str, typer.Argument(metavar="[RULE]", help="The id of a rule; without one, all are listed.")
    ] = "",
    *,
    form: Form = Format.TEXT,
    no_color: NoColor = False,
    traceback: Traceback = False,
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


@app.command(epilog=EPILOG)
def schema(
    *,
    of_report: Annotated[bool, typer.Option("--report", help="Of engage report as JSON.")] = False,
    of_duties: Annotated[bool, typer.Option("--duties", help="Of engage duties as JSON.")] = False,
    of_law: Annotated[bool, typer.Option("--law", help="Of engage law list as JSON.")] = False,
    traceback: Traceback = False,
) -> None:
    """
    Print the schema of an exercise file or an answer.

    Without an option, it is that of an exercise file.
    """
    asked = {report_schema: of_report, duties_schema: of_duties, law_schema: of_law}
    wanted = [made for made, named in asked.items() if named]
    if len(wanted) > 1:
        message = "name one schema at a time."
        raise typer.BadParameter(message, param_hint="--report, --duties, --law")
    with edge(show_traceback=traceback):
        show_data(wanted[0]() if wanted else exchange.schema())


app.command(epilog=EPILOG)(duties)
app.add_typer(law_app, name="law")
app.command("next", epilog=EPILOG)(next_)
app.add_typer(trail_app, name="trail")
app.add_typer(policy_app, name="policy")
app.command(epilog=EPILOG)(count)

__all__ = ("app", "classify", "explain", "questions", "report", "schema")
