"""The commands on policies: show one, compare two, begin one, check one."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Final

import typer

from engage.cli.edge import edge
from engage.cli.inputs import today
from engage.cli.options import EPILOG, Form, NoColor, On, Traceback
from engage.cli.output import Format, show, write
from engage.cli.policies import alone, is_dated, named, one_named, read_file, unusable
from engage.exchange.policy_template import policy_template
from engage.policies.differences import difference
from engage.policies.versions import PolicyHistory, VersionFound
from engage.render.policies import (
    Differences,
    PolicyShown,
    differences_data,
    differences_document,
    policy_data,
    policy_document,
)
from engage.render.words import counted

policy_app = typer.Typer(
    help="What a council promises over and above the law.",
    epilog=EPILOG,
    no_args_is_help=True,
    rich_markup_mode=None,
)
"""The command `engage policy` with its subcommands."""

_NAMED: Final = "A policy file, or the id of a policy that ships, such as cambridgeshire@2024."
_Named = Annotated[str, typer.Argument(metavar="FILE|ID", help=_NAMED)]


@policy_app.command("show", epilog=EPILOG)
def show_policy(
    policy: _Named,
    *,
    on: On = None,
    form: Form = Format.TEXT,
    no_color: NoColor = False,
    traceback: Traceback = False,
) -> None:
    """
    Show a policy: what it promises, and the page that makes each promise.

    Of a policy with several versions, the one in force on the date is shown.
    Where that cannot be told, it says why.
    """
    with edge(show_traceback=traceback):
        found = named(policy)
        version: VersionFound | None = None
        if isinstance(found, PolicyHistory):
            version = found.on(on or today())
        elif on is not None and is_dated(found):
            version = alone(found).on(on)
        shown = PolicyShown(
            policy=version.policy if version is not None else one_named(policy), found=version
        )
        show(shown, form, document=policy_document, data=policy_data, no_color=no_color)


@policy_app.command("diff", epilog=EPILOG)
def diff_policies(
    before: _Named,
    after: _Named,
    *,
    form: Form = Format.TEXT,
    no_color: NoColor = False,
    traceback: Traceback = False,
) -> None:
    """Show what the second of two policies says differently from the first."""
    with edge(show_traceback=traceback):
        first, second = one_named(before), one_named(after)
        show(
            Differences(before=first, after=second, rows=difference(first, second)),
            form,
            document=differences_document,
            data=differences_data,
            no_color=no_color,
        )


@policy_app.command("new", epilog=EPILOG)
def new_policy(
    *,
    body: Annotated[str, typer.Option("--body", metavar="NAME", help="Whose policy it is.")] = "",
    output: Annotated[
        str, typer.Option("--output", "-o", metavar="FILE", help="Where to write it, if not here.")
    ] = "",
    traceback: Traceback = False,
) -> None:
    """
    Write an empty policy file, in which every line that can be filled in is explained.

    A file that is there already is left as it is.
    """
    with edge(show_traceback=traceback):
        text = policy_template(body)
        if output:
            _write_new(output, text)
        else:
            write(text)


@policy_app.command("check", epilog=EPILOG)
def check_policy(
    file: Annotated[str, typer.Argument(metavar="FILE", help="A policy file.")],
    *,
    traceback: Traceback = False,
) -> None:
    """Tell every problem in a policy file at once."""
    with edge(show_traceback=traceback):
        policy = read_file(file)
        number = counted(len(tuple(policy.promises())), "promise")
        write(f"{policy.label}: {number}, each with its page.\n")


def _write_new(path: str, text: str) -> None:
    """Write *text* to a file that is not there yet."""
    try:
        with Path(path).open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError:
        raise unusable(path, "this file is there already", "Name another file") from None
    except OSError as error:
        raise unusable(path, f"it cannot be written ({error})", "Name another file") from error


__all__ = (
    "check_policy",
    "diff_policies",
    "new_policy",
    "policy_app",
    "show_policy",
)
