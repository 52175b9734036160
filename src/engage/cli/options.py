"""The arguments and options that several commands take."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Final

import typer
from attrs import evolve

from engage import law
from engage.catalogues import Setting
from engage.cli.inputs import STANDARD_INPUT, day, exercise_in, today
from engage.cli.output import Format
from engage.proportionality import weigh
from engage.render.words import EXIT_CODES
from engage.reports import Report
from engage.reports import report as report_on

EPILOG: Final = "\n".join(("\b", "Exit codes:", *(f"  {line}" for line in EXIT_CODES)))
"""The table of exit codes, below the help of every command."""

File = Annotated[
    str,
    typer.Argument(
        metavar="FILE",
        help=f"The record of one exercise, in TOML or JSON; {STANDARD_INPUT} reads standard input.",
    ),
]
"""The file of an exercise."""

On = Annotated[
    date | None,
    typer.Option(
        "--on",
        metavar="DATE",
        parser=day,
        help="The date asked about, as YYYY-MM-DD; today in London if not given.",
    ),
]
"""The date asked about."""

Form = Annotated[Format, typer.Option("--format", help="The form of the answer.")]
"""The form of the answer."""

NoColor = Annotated[
    bool,
    typer.Option("--no-color", help="No colour, even on a terminal; NO_COLOR does the same."),
]
"""Whether to leave colour out."""

Traceback = Annotated[
    bool, typer.Option("--traceback", help="Where something broke, for a report of a fault.")
]
"""Whether to show where something broke."""


Under = Annotated[
    str,
    typer.Option(
        "--policy",
        metavar="FILE|ID",
        help="A council's policy to hold it against too, such as cambridgeshire@2024 or a file.",
    ),
]
"""The policy that an exercise is held against beside the law."""


def setting_of(on: date | None) -> Setting:
    """Return the setting of a question asked of the day *on*, or of today."""
    return Setting(on=on or today())


def report_of(file: str, on: date | None, policy: str = "") -> Report:
    """Return the report on the exercise in *file* under the law, and under a named *policy* too."""
    setting = setting_of(on)
    exercise = exercise_in(file)
    if not policy:
        return report_on(exercise, law.standard(), setting)
    # A policy is read only where one is named, so that nobody else pays for it.
    from engage.cli.policies import policy_named
    from engage.practice import own_policy, working_together

    named = policy_named(policy, setting.on)
    return report_on(
        exercise,
        law.standard() | working_together.on(setting.on) | own_policy.CATALOGUE,
        evolve(
            setting,
            policy=named,
            process=named.own_process() or setting.process,
            gates_off=weigh(exercise, setting.on, named).gates_off,
            gates_approved=named.gates_approved,
        ),
    )


__all__ = (
    "EPILOG",
    "File",
    "Form",
    "NoColor",
    "On",
    "Traceback",
    "Under",
    "report_of",
    "setting_of",
)
