"""The commands on duties: which apply to an exercise, and what the law room holds."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Final

import typer

from engage import law
from engage.bodies import USUAL_FUNCTIONS, BodyKind
from engage.catalogues import nearest
from engage.citations import Verification
from engage.cli.edge import edge
from engage.cli.inputs import STANDARD_INPUT, day, text_in
from engage.cli.options import EPILOG, File, Form, NoColor, On, Traceback, report_of
from engage.cli.output import Format, show
from engage.dates import said
from engage.errors import UnknownDutyError
from engage.findings import plain
from engage.law.promises import candidates, passages
from engage.law.scope import BODY_WORDS
from engage.nations import Nation
from engage.render import (
    LawList,
    PromiseSearch,
    duties_data,
    duties_document,
    duty_data,
    duty_document,
    law_data,
    law_document,
    promises_data,
    promises_document,
)
from engage.render.words import DUTY_KINDS
from engage.requirements import Duty, DutyKind

law_app: Final = typer.Typer(
    help="Look at the duties that engage knows, or for promises in a council's policy.",
    epilog=EPILOG,
    no_args_is_help=True,
    rich_markup_mode=None,
)
"""The command `engage law` with its subcommands."""

_EVERY: Final = frozenset({"any_employer", "any_public_authority"})
_ELSEWHERE: Final = {
    BodyKind.COUNTY_BOROUGH: Nation.WALES,
    BodyKind.NI_DISTRICT: Nation.NORTHERN_IRELAND,
    BodyKind.SCOTTISH_COUNCIL: Nation.SCOTLAND,
}
"""The kinds of body that act outside England."""


def duties(
    file: File,
    *,
    on: On = None,
    form: Form = Format.TEXT,
    no_color: NoColor = False,
    traceback: Traceback = False,
) -> None:
    """
    Say which legal duties apply to an exercise.

    It says why, what they ask together, and which questions settle the rest.
    """
    with edge(show_traceback=traceback):
        show(
            report_of(file, on),
            form,
            document=duties_document,
            data=duties_data,
            no_color=no_color,
        )


def _body(text: str) -> str:
    """Return the word for a kind of body, or for a function, that *text* gives."""
    return _one_of(text, (*BodyKind, *BODY_WORDS))


def _verified(text: str) -> Verification:
    """Return how far an authority was checked, as *text* gives it."""
    words = {each.replace(" ", "_"): each for each in Verification}
    return words[_one_of(text, tuple(words))]


def _one_of(text: str, words: tuple[str, ...]) -> str:
    """
    Return the one of *words* that *text* gives, with dashes or spaces for what joins it.

    Raises:
        typer.BadParameter: If it gives none.
    """
    word = text.strip().lower().replace("-", "_").replace(" ", "_")
    if word in words:
        return word
    likely = nearest(word, words) or words
    message = f"{text!r} is none of these words. Name one of: {', '.join(dict.fromkeys(likely))}."
    raise typer.BadParameter(message)


@law_app.command("list", epilog=EPILOG)
def list_(  # noqa: PLR0913 - each is an option of the command
    *,
    body: Annotated[
        str | None,
        typer.Option(
            "--body",
            metavar="WORD",
            parser=_body,
            help="Only duties that bind bodies of this kind, or with this function: county, "
            "billing_authority.",
        ),
    ] = None,
    kind: Annotated[
        DutyKind | None, typer.Option("--kind", help="Only duties of this kind.")
    ] = None,
    verified: Annotated[
        Verification | None,
        typer.Option(
            "--verified",
            metavar="[read|partly-read|from-knowledge]",
            parser=_verified,
            help="Only duties whose main authority was checked this far.",
        ),
    ] = None,
    on: Annotated[
        date | None,
        typer.Option(
            "--on",
            metavar="DATE",
            parser=day,
            help="Only duties in force on this date, as YYYY-MM-DD.",
        ),
    ] = None,
    form: Form = Format.TEXT,
    no_color: NoColor = False,
    traceback: Traceback = False,
) -> None:
    """
    List the duties, or some of them.

    Each is listed with its kind, its days in force, and how far its authority was checked.
    """
    with edge(show_traceback=traceback):
        listed = LawList(
            duties=tuple(
                duty
                for duty in law.standard().duties
                if (body is None or _binds(duty, body))
                and (kind is None or duty.kind is kind)
                and (verified is None or duty.verified is verified)
                and (on is None or duty.in_force(on))
            ),
            picked=tuple(_picked(body, kind, verified, on)),
            on=on,
        )
        show(listed, form, document=law_document, data=law_data, no_color=no_color)


def _binds(duty: Duty, word: str) -> bool:
    """Return whether *duty* binds bodies of the kind that *word* means, or with that function."""
    reach = duty.reach
    if word not in tuple(BodyKind):
        return word in reach.bodies
    kind = BodyKind(word)
    words = {word, *USUAL_FUNCTIONS.get(kind, ()), *_EVERY}
    return _ELSEWHERE.get(kind, Nation.ENGLAND) in reach.extent and not words.isdisjoint(
        reach.bodies
    )


def _picked(
    body: str | None, kind: DutyKind | None, verified: Verification | None, on: date | None
) -> Iterator[str]:
    """Yield in words by what duties are picked."""
    if body is not None:
        yield f"Binding: {plain(body)}"
    if kind is not None:
        yield f"Kind: {DUTY_KINDS[kind]}"
    if verified is not None:
        yield f"Checked: {verified}"
    if on is not None:
        yield f"In force on {said(on)}"


@law_app.command("show", epilog=EPILOG)
def show_duty(
    duty: Annotated[str, typer.Argument(metavar="ID", help="The id of a duty.")],
    *,
    form: Form = Format.TEXT,
    no_color: NoColor = False,
    traceback: Traceback = False,
) -> None:
    """
    Show one duty.

    It shows whom the duty binds, when it applies, what it asks, and on what authority.
    """
    with edge(show_traceback=traceback):
        found = {each.id: each for each in law.standard().duties}
        if duty not in found:
            raise UnknownDutyError(duty, nearest(duty, found))
        show(found[duty], form, document=duty_document, data=duty_data, no_color=no_color)


@law_app.command(epilog=EPILOG)
def promises(
    file: Annotated[
        str,
        typer.Argument(
            metavar="FILE",
            help="A council's policy, in plain text or Markdown; "
            f"{STANDARD_INPUT} reads standard input.",
        ),
    ],
    *,
    form: Form = Format.TEXT,
    no_color: NoColor = False,
    traceback: Traceback = False,
) -> None:
    """
    List passages of a policy that may promise consultation.

    Each is listed with the words that commit and those that weaken it.
    Whether it is a promise is for a person to judge.
    """
    with edge(show_traceback=traceback):
        name, text = text_in(file)
        found = passages(text, name)
        search = PromiseSearch(reference=name, passages=len(found), found=candidates(found))
        show(search, form, document=promises_document, data=promises_data, no_color=no_color)


__all__ = ("duties", "law_app", "list_", "promises", "show_duty")
