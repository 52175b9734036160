"""The pages of the rules, and of the tables of kinds, grounds and relief."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from _reference import conditions
from _reference.conditions import in_words, spelt_out
from _reference.markup import (
    Page,
    asked_by,
    authority_line,
    bare,
    contents,
    link_authority,
    link_fact,
    link_rule,
    rubric,
    slug,
    table,
)
from engage.catalogues import Catalogue
from engage.citations import Authority
from engage.findings import plain
from engage.rules import Branch, Example, Factor, Heading, Rule
from engage.triggers import once

_PLACE: Final = re.compile(r"\{([a-z0-9_]+)\}")


def pages(catalogue: Catalogue) -> dict[str, Page]:
    """Return the pages of the rules, one for each heading, with the tables they share."""
    headings = once(rule.heading for rule in catalogue)
    shared = {
        "kinds": _kinds(catalogue),
        "grounds": _grounds(catalogue),
        "relief": _relief(catalogue),
        "conditions": conditions.page(),
    }
    names = (*(slug(heading.id) for heading in headings), *shared)
    return {
        "rules.md": [*_index(catalogue, headings), *contents(*(f"rules/{name}" for name in names))],
        **{f"rules/{slug(each.id)}.md": _heading(each, catalogue) for each in headings},
        **{f"rules/{name}.md": lines for name, lines in shared.items()},
    }


def _index(catalogue: Catalogue, headings: tuple[Heading, ...]) -> Page:
    """Return the page that lists every rule."""
    how = "[How a rule answers](../../explanation/how-a-rule-answers.md)"
    lines = [
        "(all-rules)=",
        "# Rules",
        "",
        f"The {len(catalogue)} rules of `engage.law.standard()`, in the order of a report.",
        f"Each is an ordered table of branches; {how} says how such a table is read.",
        "",
    ]
    for heading in headings:
        found = [rule for rule in catalogue if rule.heading == heading]
        lines += [f"## {heading.title}", ""]
        rows = ((link_rule(rule), rule.title) for rule in found)
        lines += table(("Rule", "What it asks for"), rows)
    return [
        *lines,
        "## What the rules stand on",
        "",
        "- [Kinds of exercise](rules/kinds.md)",
        "- [Grounds on which consultation is owed](rules/grounds.md)",
        "- [What bears on relief](rules/relief.md)",
        "- [Shared conditions](rules/conditions.md)",
        "",
    ]


def _heading(heading: Heading, catalogue: Catalogue) -> Page:
    """Return the page of one heading with its rules."""
    titles = {rule.heading.id: rule.heading.title for rule in catalogue}
    principles = [each.title for each in catalogue.principles if heading.counts in each.headings]
    lines = [f"# {heading.title}", ""]
    if heading.counts_under:
        lines.append(f"Reported by itself, and counted under *{titles[heading.counts_under]}*.")
    if principles:
        lines.append(f"What is found here counts towards: {', '.join(principles)}.")
    if heading.mended_when is not None:
        lines.append("A later round of which all of this is met mends an earlier one where")
        lines.append(f"{in_words(heading.mended_when)}.")
    lines.append("")
    for rule in catalogue:
        if rule.heading == heading:
            lines += _rule(rule)
    return lines


def _rule(rule: Rule) -> Page:
    """Return what there is to say of one rule."""
    asked = "each round" if rule.per_round else "the exercise as a whole"
    baseline = "What is recorded beside [the baseline](#rule-baseline), and what follows:"
    shown = table(("Recorded", "The rule is"), map(_example, rule.examples))
    return [
        f"(rule-{slug(rule.id)})=",
        f"## {rule.title}",
        "",
        f"`{rule.id}`",
        "",
        f"- Binds as {_force(rule)}.",
        f"- Asked of {asked}; looks at `{rule.at}`.",
        f"- Put right by: {rule.who}.",
        "",
        *table(("If", "the rule is", "and the report says"), map(_branch, rule.branches)),
        *_weighing(rule),
        *rubric("What to do if it is not met", [rule.remedy]),
        *rubric("Authorities", map(authority_line, rule.authority)),
        *rubric("Examples", [baseline, "", *shown]),
        *rubric("Facts it asks for", [", ".join(map(link_fact, asked_by(rule)))]),
    ]


def _force(rule: Rule) -> str:
    """Return with what force *rule* binds, in words."""
    lines = [f"{each} if {in_words(when)}" for when, each in rule.binds]
    usual = f"{rule.force} otherwise" if lines else f"{rule.force}"
    return "; ".join((*lines, usual))


def _branch(branch: Branch) -> tuple[str, str, str]:
    """Return one line of a rule's table in words."""
    says = _quoted(branch.says)
    if branch.judged is None:
        return in_words(branch.when), f"**{branch.outcome}**", says
    met, not_met = ("yes", "no") if branch.met_if else ("no", "yes")
    answer = (
        f"**for judgement** until {link_fact(branch.judged)} is recorded; "
        f"then **met** on *{met}*, **not met** on *{not_met}*"
    )
    return in_words(branch.when), answer, says


def _weighing(rule: Rule) -> Page:
    """Return what weighs in the judgements of *rule*."""
    judged = [branch for branch in rule.branches if branch.judged is not None]
    helps = once(factor for branch in judged for factor in branch.weighs_for)
    hurts = once(factor for branch in judged for factor in branch.weighs_against)
    return [
        *rubric("What weighs for it in a judgement", map(_factor, helps)),
        *rubric("What weighs against it in a judgement", map(_factor, hurts)),
    ]


def _factor(factor: Factor) -> str:
    """Return one factor with its condition."""
    return f"- {_quoted(factor.says)} ({in_words(factor.when)})"


def _example(example: Example) -> tuple[str, str]:
    """Return one example in words."""
    told = [f"{link_fact(each.fact)}: {plain(each.value)}" for each in example.answers]
    told += [f"{link_fact(name)}: not recorded" for name in example.silent_on]
    return "; ".join(told) or "nothing more", f"**{example.outcome}**"


def _quoted(says: str) -> str:
    """Return the words of a line, with the name of a fact where its value will stand."""
    return _PLACE.sub(lambda found: f"*{found[1].replace('_', ' ')}*", bare(says))


def _cited(authorities: Iterable[Authority]) -> str:
    """Return links to *authorities* in one line."""
    return "; ".join(map(link_authority, authorities))


def _kinds(catalogue: Catalogue) -> Page:
    """Return the page of the table that says what kind of exercise something is."""
    rows = (
        (spelt_out(line.when), f"**{line.kind}**", _quoted(line.says), _cited(line.authority))
        for line in catalogue.kinds
    )
    return [
        "(all-kinds)=",
        "# Kinds of exercise",
        "",
        "The first line whose condition holds decides.",
        "Where an earlier line of another kind may still hold, the kind is *unclear*.",
        "The exercise is then treated as consultation.",
        "What an exercise is called plays no part.",
        "",
        *table(("If", "the exercise is", "because", "Authorities"), rows),
    ]


def _grounds(catalogue: Catalogue) -> Page:
    """Return the page of the grounds on which consultation is owed."""
    rows = (
        (
            f"{each.title} (`{each.id}`)",
            spelt_out(each.when),
            _quoted(each.says),
            _cited(each.authority),
        )
        for each in catalogue.grounds
    )
    return [
        "(all-grounds)=",
        "# Grounds on which consultation is owed",
        "",
        "There is no general duty to consult.",
        "Consultation is owed where one of these grounds holds.",
        "",
        *table(("Ground", "holds if", "and means", "Authorities"), rows),
    ]


def _relief(catalogue: Catalogue) -> Page:
    """Return the page of what bears on relief."""
    rows = (
        (in_words(each.when), _quoted(each.says), _cited(each.authority))
        for each in catalogue.considerations
    )
    return [
        "(all-relief)=",
        "# What bears on relief",
        "",
        "A list beside the findings, with no outcome of its own: it never softens a finding.",
        "What a court would grant, engage does not say.",
        "",
        *table(("If", "the report lists", "Authorities"), rows),
    ]


__all__ = ("pages",)
