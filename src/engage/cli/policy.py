"""The commands on policies: show one, compare two, begin one, check one."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Annotated, Final

import typer

from engage.cli.edge import edge
from engage.cli.inputs import today
from engage.cli.options import EPILOG, Form, NoColor, On, Traceback
from engage.cli.output import Format, complain, show, write
from engage.errors import EngageWarning, InvalidDocumentError, InvalidValueError
from engage.exchange.policies import read_policy
from engage.exchange.policy_template import policy_template
from engage.policies.differences import difference
from engage.policies.policy import Policy
from engage.policies.shipped import find, shipped
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
        found = _named(policy)
        version: VersionFound | None = None
        if isinstance(found, PolicyHistory):
            version = found.on(on or today())
        elif on is not None and _is_dated(found):
            version = _alone(found).on(on)
        shown = PolicyShown(
            policy=version.policy if version is not None else _one(policy), found=version
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
        first, second = _one(before), _one(after)
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
        policy = _read(file)
        number = counted(len(tuple(policy.promises())), "promise")
        write(f"{policy.label}: {number}, each with its page.\n")


def _named(name: str) -> Policy | PolicyHistory:
    """Return the policy of this *name*, from what ships with engage or from a file."""
    found = find(name, shipped())
    if found is not None:
        return found
    if Path(name).suffix.lower() in {".toml", ".json"} or Path(name).exists():
        return _read(name)
    raise _unusable(
        name,
        "there is no such file, and no such policy ships with engage",
        f"Name a file in TOML or JSON, or one of: {', '.join(_ids())}",
    )


def _one(name: str) -> Policy:
    """Return the one policy of this *name*."""
    found = _named(name)
    if isinstance(found, PolicyHistory):
        raise _unusable(name, "it has several versions", f"Name {_all(found)}")
    return found


def _read(file: str) -> Policy:
    """Return the policy in *file*; warnings go to standard error."""
    with warnings.catch_warnings(record=True) as given:
        warnings.simplefilter("always", EngageWarning)
        try:
            return read_policy(file)
        finally:
            told = (each.message for each in given if isinstance(each.message, EngageWarning))
            complain(*(f"Warning: {message}" for message in told))


def _is_dated(policy: Policy) -> bool:
    return policy.in_force_from is not None and policy.in_force_from.earliest is not None


def _alone(policy: Policy) -> PolicyHistory:
    """Return the history of a *policy* of which one version is known."""
    return PolicyHistory(id=policy.id, title=policy.title, body=policy.body, versions=(policy,))


def _all(history: PolicyHistory) -> str:
    return ", ".join(each.key for each in history)


def _ids() -> list[str]:
    """Return the names of the policies that ship."""
    return [
        each.key
        for policy in shipped().values()
        for each in ((policy,) if isinstance(policy, Policy) else policy)
    ]


def _write_new(path: str, text: str) -> None:
    """Write *text* to a file that is not there yet."""
    try:
        with Path(path).open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError:
        raise _unusable(path, "this file is there already", "Name another file") from None
    except OSError as error:
        raise _unusable(path, f"it cannot be written ({error})", "Name another file") from error


def _unusable(at: str, problem: str, remedy: str) -> InvalidDocumentError:
    return InvalidDocumentError(at, [InvalidValueError(at, problem, remedy)])


__all__ = ("check_policy", "diff_policies", "new_policy", "policy_app", "show_policy")
