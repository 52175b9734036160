"""The pages of the authorities: by when and how far each was checked, and each by itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import groupby
from typing import Final

from _reference.markup import (
    CERTAINTY,
    Page,
    bare,
    contents,
    in_force,
    link_authority,
    link_duty,
    link_rule,
    slug,
    table,
)
from engage.catalogues import Catalogue
from engage.citations import Authority, Judgment, Provision, Verification
from engage.dates import said
from engage.findings import plain
from engage.law import cases
from engage.triggers import once

_LEAST_SURE_FIRST: Final = tuple(reversed(Verification))

Citing = Mapping[str, tuple[str, ...]]
"""Links to what cites each authority, by its id."""


def pages(catalogue: Catalogue) -> dict[str, Page]:
    """Return the pages of the authorities."""
    cited = tuple(_cited(catalogue))
    found = once((*(each for each, _ in cited), *cases.JUDGMENTS))
    citing = {each.id: once(link for other, link in cited if other == each) for each in found}
    judgments = [each for each in found if isinstance(each, Judgment)]
    judgments.sort(key=lambda each: each.decided)
    provisions = [each for each in found if isinstance(each, Provision)]
    provisions.sort(key=lambda each: each.label)
    return {
        "authorities.md": _index(found, citing),
        "authorities/judgments.md": _details("Judgments", judgments, citing),
        "authorities/provisions.md": _details("Provisions", provisions, citing),
    }


def _cited(catalogue: Catalogue) -> Iterator[tuple[Authority, str]]:
    """Yield every authority that the catalogue cites, with a link to where it does."""
    for rule in catalogue:
        yield from ((each, link_rule(rule)) for each in rule.authority)
    for line in catalogue.kinds:
        yield from ((each, "[kinds](#all-kinds)") for each in line.authority)
    for ground in catalogue.grounds:
        yield from ((each, "[grounds](#all-grounds)") for each in ground.authority)
    for duty in catalogue.duties:
        yield from ((each, link_duty(duty)) for each in duty.authority)
    for consideration in catalogue.considerations:
        yield from ((each, "[relief](#all-relief)") for each in consideration.authority)


def _index(found: Iterable[Authority], citing: Citing) -> Page:
    """Return the page that lists the authorities by when and how far they were checked."""

    def age(authority: Authority) -> tuple[date, int]:
        return authority.checked, _LEAST_SURE_FIRST.index(authority.verified)

    ordered = sorted(found, key=age)
    lines = [
        "(all-authorities)=",
        "# Authorities",
        "",
        f"The {len(ordered)} authorities that engage cites.",
        "Those come first that were checked longest ago.",
        "How far each was checked is part of it, and a report says so.",
        "Nothing in engage upgrades it.",
        "",
        "- *Read*: the point was seen on a page found; the scope says which.",
        "  For most judgments that is a report of the case and not the judgment itself.",
        "- *Partly read*: some of it was seen; the scope says what was not.",
        "- *From knowledge*: at least one key point was seen on no page.",
        "",
    ]
    for (checked, place), group in groupby(ordered, key=age):
        lines += [f"## Checked {said(checked)}: {CERTAINTY[_LEAST_SURE_FIRST[place]].lower()}", ""]
        rows = (
            (link_authority(each), ", ".join(citing[each.id]) or "no rule")
            for each in sorted(group, key=lambda each: each.label)
        )
        lines += table(("Authority", "Cited by"), rows)
    return lines + contents("authorities/judgments", "authorities/provisions")


def _details(title: str, found: Iterable[Authority], citing: Citing) -> Page:
    """Return the page that says all there is to say of each authority."""
    lines = [f"# {title}", ""]
    for each in found:
        own = _judgment(each) if isinstance(each, Judgment) else _provision(each)
        lines += [f"(authority-{slug(each.id)})=", f"## {bare(each.label)}", "", *own]
        lines += [f"- {text}" for text in _certainty(each)]
        lines += [f"- Cited by: {', '.join(citing[each.id])}"] if citing[each.id] else []
        lines.append("")
    return lines


def _judgment(judgment: Judgment) -> Page:
    """Return what a judgment holds, and who gave it when, no more exactly than is known."""
    words = {"day": said(judgment.decided), "month": f"{judgment.decided:%B %Y}"}
    decided = words.get(judgment.decided_precision, f"{judgment.decided:%Y}")
    sure = f" (confidence in it: {judgment.confidence})" if judgment.confidence else ""
    return [f"{bare(judgment.holds)}{sure}", "", f"- {judgment.court}, {decided}"]


def _provision(provision: Provision) -> Page:
    """Return what kind of text a provision stands in, and when it is in force."""
    saved = "; saved for work begun before" if provision.saved_after_repeal else ""
    times = in_force(provision.in_force_from, provision.in_force_to)
    return [f"- {provision.kind.title()}, {times}{saved}"]


def _certainty(authority: Authority) -> Iterator[str]:
    """Yield where an authority holds, and how far it was checked."""
    extent = sorted(plain(nation.value).title() for nation in authority.extent)
    yield f"Extent: {' and '.join(extent)}"
    yield f"{CERTAINTY[authority.verified]}. {bare(authority.verified_scope)}"
    yield f"Checked: {said(authority.checked)}"
    if authority.url:
        yield f"Text: <{authority.url}>"
    for source in authority.sources:
        yield f"Page read: <{source}>"
    if authority.note:
        yield bare(authority.note)


__all__ = ("pages",)
