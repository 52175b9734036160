"""The pieces of Markdown that every generated page is made of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from engage.citations import Authority, Judgment, Verification
from engage.dates import said
from engage.facts import Fact
from engage.requirements import Duty
from engage.rules import Rule
from engage.triggers import once

Page = list[str]
"""The lines of one page."""

CERTAINTY: Final = {
    Verification.READ: "Read",
    Verification.PARTLY_READ: "Partly read",
    Verification.FROM_KNOWLEDGE: "From knowledge: check before relying on it",
}
"""How far an authority was checked, in the words of a heading."""


def slug(name: str) -> str:
    """Return *name* as part of an address."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Page:
    """Return a table with a *head*; nothing where there are no *rows*."""
    lines = [f"| {' | '.join(map(_cell, row))} |" for row in rows]
    rule = f"| {' | '.join('---' for _ in head)} |"
    return [f"| {' | '.join(head)} |", rule, *lines, ""] if lines else []


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def rubric(title: str, lines: Iterable[str]) -> Page:
    """Return *lines* under a *title* that the list of contents leaves out, if there are any."""
    found = list(lines)
    return [f"```{{rubric}} {title}", "```", "", *found, ""] if found else []


def contents(*pages: str) -> Page:
    """Return the place of *pages* in the site's list of contents, which shows nothing here."""
    return ["```{toctree}", ":hidden:", "", *pages, "```"]


def link_fact(fact: Fact | str) -> str:
    """Return a link to what is said of *fact*."""
    name = fact if isinstance(fact, str) else fact.id
    return f"[`{name}`](#fact-{slug(name)})"


def link_rule(rule: Rule) -> str:
    """Return a link to *rule*."""
    return f"[`{rule.id}`](#rule-{slug(rule.id)})"


def link_duty(duty: Duty) -> str:
    """Return a link to *duty*."""
    return f"[{bare(duty.title)}](#duty-{slug(duty.id)})"


def link_authority(authority: Authority) -> str:
    """Return a link to what is said of *authority*."""
    return f"[{bare(authority.label)}](#authority-{slug(authority.id)})"


def authority_line(authority: Authority) -> str:
    """Return one authority with what it is cited for and how sure that is."""
    holds = authority.holds if isinstance(authority, Judgment) else authority.note
    told = f": {bare(holds).rstrip('.')}." if holds else "."
    certainty = CERTAINTY[authority.verified].lower()
    return f"- {link_authority(authority)}{told} *({certainty}; {said(authority.checked)})*"


def in_force(first: date | None, until: date | None) -> str:
    """Return from when until when something is in force, in words."""
    begins = f"in force from {said(first)}" if first else "first day in force not established"
    return f"{begins}, until {said(until)}" if until else begins


def asked_by(rule: Rule) -> tuple[Fact, ...]:
    """Return the facts that the table of *rule* asks for or weighs, without those of its force."""
    return once(_asked(rule))


def _asked(rule: Rule) -> Iterator[Fact]:
    for branch in rule.branches:
        yield from branch.when.facts()
        if branch.judged is not None:
            yield branch.judged
        for factor in (*branch.weighs_for, *branch.weighs_against):
            yield from factor.when.facts()


def bare(text: str) -> str:
    """Return *text* with its square brackets, as of a citation, kept from being read as a link."""
    return text.replace("[", "\\[").replace("]", "\\]")


__all__ = (
    "CERTAINTY",
    "Page",
    "asked_by",
    "authority_line",
    "bare",
    "contents",
    "in_force",
    "link_authority",
    "link_duty",
    "link_fact",
    "link_rule",
    "rubric",
    "slug",
    "table",
)
