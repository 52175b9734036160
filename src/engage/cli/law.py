"""The commands on duties: which apply to an exercise, and what the law room holds."""

from __future__ import annotations

from datetime import date
from typing import Annotated

import typer

from engage import law
from engage.bodies import USUAL_FUNCTIONS, BodyKind
from engage.catalogues import Catalogue, nearest
from engage.citations import Verification
from engage.cli.edge import edge
from engage.cli.options import EPILOG, File, Form, NoColor, On, Traceback, report_of
from engage.cli.output import Format, show
from engage.dates import said
from engage.errors import UnknownRuleError
from engage.render.duties import (
    LawList,
    duties_data,
    duties_document,
    duty_data,
    duty_document,
    law_data,
    law_document,
)
from engage.requirements import Duty, DutyKind

law_app = typer.Typer(
    help="The duties that engage knows, each with its authority.",
    epilog=EPILOG,
    no_args_is_help=True,
    rich_markup_mode=None,
)
"""The command `engage law` with its subcommands."""


def duties(
    file: File,
    *,
    on: On = None,
    form: Form = Format.TEXT,
    no_color: NoColor = False,
    traceback: Traceback = False,
) -> None:
    """
    Say which legal duties apply to an exercise, and what they ask together.

    Duties that cannot be told yet are counted, with the questions that settle most of them.
    """
    with edge(show_traceback=traceback):
        show(
            report_of(file, on).duties,
            form,
            document=duties_document,
            data=duties_data,
            no_color=no_color,
        )


@law_app.command("list", epilog=EPILOG)
def list_(
    *,
    body: Annotated[
        str, typer.Option("--body", metavar="KIND", help="Only duties that bind this kind of body.")
    ] = "",
    kind: Annotated[
        DutyKind | None, typer.Option("--kind", help="Only duties of this kind.")
    ] = None,
    verified: Annotated[
        Verification | None, typer.Option("--verified", help="Only duties checked this far.")
    ] = None,
    on: On = None,
    form: Form = Format.TEXT,
    no_color: NoColor = False,
    traceback: Traceback = False,
) -> None:
    """List the duties, all of them or those picked by body, kind, day and how far they were checked."""
    with edge(show_traceback=traceback):
        listed = _picked(law.standard(), body=body, kind=kind, verified=verified, on=on)
        show(listed, form, document=law_document, data=law_data, no_color=no_color)


@law_app.command("show", epilog=EPILOG)
def show_duty(
    duty: Annotated[str, typer.Argument(metavar="ID", help="The id of a duty.")],
    *,
    form: Form = Format.TEXT,
    no_color: NoColor = False,
    traceback: Traceback = False,
) -> None:
    """Show one duty: whom it binds, when, what it asks, on what authority."""
    with edge(show_traceback=traceback):
        found = {each.id: each for each in law.standard().duties}
        if duty not in found:
            raise UnknownRuleError(duty, nearest(duty, found))
        show(found[duty], form, document=duty_document, data=duty_data, no_color=no_color)


def _picked(
    catalogue: Catalogue,
    *,
    body: str,
    kind: DutyKind | None,
    verified: Verification | None,
    on: date | None,
) -> LawList:
    """Return the duties of *catalogue* that every filter lets through."""
    words = _capacities(body)
    picked = [
        f"that bind a {body.replace('_', ' ')}" if body else "",
        f"of kind {kind.replace('_', ' ')}" if kind else "",
        f"checked: {verified}" if verified else "",
        f"in force on {said(on)}" if on else "",
    ]
    return LawList(
        duties=tuple(
            duty
            for duty in catalogue.duties
            if (not words or _binds(duty, words))
            and (kind is None or duty.kind is kind)
            and (verified is None or duty.verified is verified)
            and (on is None or duty.in_force(on))
        ),
        picked=", ".join(each for each in picked if each),
        on=on,
    )


def _capacities(body: str) -> frozenset[str]:
    """Return the words by which a duty may bind *body*; none if nothing is asked."""
    if not body:
        return frozenset()
    kinds = {kind.value: kind for kind in BodyKind}
    if body not in kinds:
        raise typer.BadParameter(
            f"{body!r} is no kind of body. One of: {', '.join(kinds)}.", param_hint="--body"
        )
    usual = USUAL_FUNCTIONS.get(kinds[body], frozenset())
    return usual | {body, "any_public_authority", "any_employer"}


def _binds(duty: Duty, words: frozenset[str]) -> bool:
    return not duty.reach.bodies.isdisjoint(words)


__all__ = ("duties", "law_app", "list_", "show_duty")
