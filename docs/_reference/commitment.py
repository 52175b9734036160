"""The page of the Working Together commitment: its promises, its gates, and what answers what."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import groupby
from typing import Final

from _reference.markup import Page, bare, link_duty, slug, table
from engage.catalogues import Catalogue
from engage.law.cases import JUDGMENTS
from engage.practice.working_together import COMMITMENT_2015, STRATEGY_2024
from engage.practice.working_together.clauses import CLAUSES
from engage.triggers import once

_SECTIONS: Final = {
    "S24-intro": "Strategy 2024: introduction",
    "S24-role": "Strategy 2024: the role of engagement and consultation",
    "S24-wtc": "Strategy 2024: the commitment",
    "S24-lis": "Strategy 2024: listening",
    "S24-eng": "Strategy 2024: engaging",
    "S24-und": "Strategy 2024: five things to understand",
    "S24-con": "Strategy 2024: consulting",
    "S24-app": "Strategy 2024: the approach",
    "S24-proc": "Strategy 2024: the process",
    "S24-tool": "Strategy 2024: tools",
    "S24-mem": "Strategy 2024: elected members",
    "S24-legal": "Strategy 2024: the legal requirements",
    "S24-data": "Strategy 2024: data",
    "S24-foi": "Strategy 2024: information rights",
    "S24-gun": "Strategy 2024: the Gunning principles",
    "S24-obl": "Strategy 2024: legal obligations",
    "S24-comp": "Strategy 2024: compliance",
    "S24-next": "Strategy 2024: next steps",
    "S24-glos": "Strategy 2024: glossary",
    "S24-link": "Strategy 2024: links and contacts",
    "C15-pre": "Commitment 2015: opening",
    "C15-lis": "Commitment 2015: listening",
    "C15-und": "Commitment 2015: five things to understand",
    "C15-con": "Commitment 2015: consulting",
    "C15-rev": "Commitment 2015: dates",
    "C15-help": "Commitment 2015: help to improve",
}
"""What each part of the two documents is about, by the beginning of its ids."""


def pages(law: Catalogue) -> dict[str, Page]:
    """Return the page of the commitment."""
    return {"commitment.md": [*_promises(), *_gates(), *_clauses(law)]}


def _promises() -> Iterator[str]:
    rules = once(rule.id for rule in (*STRATEGY_2024, *COMMITMENT_2015))
    titles = {rule.id: rule.title for rule in (*COMMITMENT_2015, *STRATEGY_2024)}
    yield from (
        "# The Working Together commitment",
        "",
        "The promises of `engage.practice.working_together`, which bind as policy.",
        "They are asked of an exercise by whoever joins them to the law, and are no part of it.",
        "",
        "## Promises",
        "",
    )
    rows = (
        (
            f"`{name}`",
            titles[name],
            "yes" if name in COMMITMENT_2015.names else "",
            "yes" if name in STRATEGY_2024.names else "",
        )
        for name in rules
    )
    yield from table(("Promise", "What it asks for", "2015", "2024"), rows)


def _gates() -> Iterator[str]:
    yield from ("## Gates", "")
    rows = (
        (
            f"`{gate.id}`",
            gate.title,
            "; ".join(sorted(f"{leaves} to {enters}" for leaves, enters in gate.between)),
            ", ".join(f"`{name.removeprefix('working_together.')}`" for name in gate.rules),
        )
        for gate in STRATEGY_2024.gates
    )
    yield from table(("Gate", "Title", "Between", "Promises"), rows)


def _clauses(law: Catalogue) -> Iterator[str]:
    yield from (
        "(commitment-clauses)=",
        "## What answers each statement",
        "",
        f"All {len(CLAUSES)} statements of the two documents, by their ids.",
        "",
    )
    for section, ids in groupby(CLAUSES, key=lambda name: name.rpartition("-")[0]):
        yield from (f"### {_SECTIONS[section]}", "")
        rows = (
            (f"`{name}`", "; ".join(_said(each, law) for each in CLAUSES[name])) for name in ids
        )
        yield from table(("Statement", "Answered by"), rows)


def _said(reference: str, law: Catalogue) -> str:
    """Return one reference as a reader can follow it."""
    kind, _, name = reference.partition(":")
    return _SAYS[kind](name, law)


def _duty(name: str, law: Catalogue) -> str:
    return next(link_duty(duty) for duty in law.duties if duty.id == name)


def _judgment(name: str, _: Catalogue) -> str:
    found = next(each for each in JUDGMENTS if each.id == name)
    return f"[{bare(found.label)}](#authority-{slug(name)})"


def _page(name: str, _: Catalogue) -> str:
    path, _mark, section = name.partition("#")
    title = (section or path.rpartition("/")[2].removesuffix(".md")).replace("-", " ")
    return f"[{title}](../../{name})"


_SAYS: Final[dict[str, Callable[[str, Catalogue], str]]] = {
    "promise": lambda name, _: f"promise `working_together.{name}`",
    "rule": lambda name, law: (
        f"[`{name}`](#rule-{slug(name)})" if name in law.names else f"rule `{name}`"
    ),
    "gate": lambda name, _: f"gate `{name}`",
    "duty": _duty,
    "fact": lambda name, _: f"question `{name}`",
    "judgment": _judgment,
    "field": lambda name, _: f"field `engage.{name}`",
    "verb": lambda name, _: f"`engage.{name}`",
    "summary": lambda name, _: f"public summary, `{name}`",
    "page": _page,
    "about": lambda name, law: _page(f"explanation/working-together.md#{name}", law),
}

__all__ = ("pages",)
