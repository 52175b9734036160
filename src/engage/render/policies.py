"""Policies as documents and as data: one in full, and what two of them say differently."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, final

from attrs import frozen

from engage.policies.differences import Change, Difference, in_words, promise_in_words
from engage.policies.policy import GROUPS, Made, Policy
from engage.policies.versions import VersionFound
from engage.render.as_json import Data
from engage.render.blocks import (
    Block,
    Document,
    Entry,
    Paragraph,
    Section,
    Span,
    Style,
    Table,
    Term,
    Title,
    Words,
    code,
    term,
)

_NOTHING: Final = "This policy promises nothing over and above the law."
_SILENT: Final = "silent"
_SAME: Final = "They promise the same."
_PARTS: Final = {
    "definitions": "Definitions",
    "scope": "Scope",
    "principles": "Principles",
    "occasions": "When to consult",
    "periods": "Periods",
    "feedback": "Feedback",
    "process": "Stages, gates and approvals",
    "taking_part": "Taking part",
    "publication": "Publication",
    "tools": "Tools",
    "people": "People",
    "records": "Records",
}
_STYLES: Final = {
    Change.NEW: Style.GOOD,
    Change.GONE: Style.BAD,
    Change.SHORTER: Style.OPEN,
    Change.LONGER: Style.OPEN,
}


@final
@frozen(kw_only=True)
class PolicyShown:
    """
    A policy to show.

    Attributes:
        policy: The policy; ``None`` if it cannot be told which version to show.
        found: Which version holds on the day asked about; ``None`` if no day was.
    """

    policy: Policy | None
    found: VersionFound | None = None


@final
@frozen(kw_only=True)
class Differences:
    """
    What two policies say differently.

    Attributes:
        before: The first.
        after: The second.
        rows: The differences.
    """

    before: Policy
    after: Policy
    rows: tuple[Difference, ...]


def policy_document(shown: PolicyShown) -> Document:
    """Return a policy in full, each promise with its page."""
    policy, found = shown.policy, shown.found
    if policy is None:
        return tuple(_undecided(found))
    blocks: list[Block] = [Title(text=policy.label)]
    if found is not None:
        blocks.append(Paragraph(text=" ".join(filter(None, (found.because, found.remark)))))
    blocks.append(Entry(terms=tuple(_about(policy))))
    promises = list(policy.promises())
    for group in GROUPS:
        terms = tuple(_term(made) for made in promises if made.at.startswith(f"{group}."))
        if terms:
            blocks += [Section(text=_PARTS[group]), Entry(terms=terms)]
    if not promises:
        blocks.append(Paragraph(text=_NOTHING))
    return tuple(blocks)


def _undecided(found: VersionFound | None) -> Iterator[Block]:
    """Yield why it cannot be told which version to show."""
    yield Title(text="Which version?")
    if found is not None:
        yield Paragraph(text=found.because)
        yield Paragraph(text=Span(text=found.question, style=Style.OPEN))


def _about(policy: Policy) -> Iterator[Term]:
    """Yield what a policy says of itself."""
    yield term("Id", code(policy.key))
    if policy.inherits is not None:
        yield term("Inherits", code(f"{policy.inherits.id}@{policy.inherits.version}"))
    for label, said in (
        ("Body", policy.body),
        ("Document", policy.document),
        ("Source", policy.source),
        ("In force from", policy.in_force_from),
        ("In force to", policy.in_force_to),
        ("Review due", policy.review_due),
        ("Follows", policy.supersedes),
        ("Followed by", policy.superseded_by),
        ("How far checked", policy.verified),
        ("What was read", policy.verified_scope),
        ("Last checked", policy.checked),
        ("Not set", policy.not_set),
        ("Note", policy.notes),
    ):
        if said:
            yield term(label, in_words(said))


def _term(made: Made) -> Term:
    """Return a promise with its page, and who made it if that was another policy."""
    promise = made.promise
    notes = [promise.page]
    if promise.made_by:
        notes.append(f"from {promise.made_by}")
    if promise.verified is not None:
        notes.append(str(promise.verified))
    words: Words = (
        promise_in_words(promise),
        Span(text=f" [{'; '.join(notes)}]", style=Style.FAINT),
    )
    return term(made.label, words)


def policy_data(shown: PolicyShown) -> Data:
    """Return the same as data."""
    policy, found = shown.policy, shown.found
    data: Data = {
        "policy": None if policy is None else _policy_data(policy),
    }
    if found is not None:
        data["version"] = {
            "on": found.on.isoformat(),
            "because": found.because,
            "remark": found.remark,
            "question": found.question,
            "candidates": [each.key for each in found.candidates],
        }
    return data


def _policy_data(policy: Policy) -> Data:
    return {
        "id": policy.id,
        "version": policy.version,
        "title": policy.title,
        "body": policy.body,
        "document": policy.document,
        "source": policy.source,
        "verified": policy.verified and policy.verified.value,
        "verified_scope": policy.verified_scope,
        "in_force_from": str(policy.in_force_from or "") or None,
        "in_force_to": str(policy.in_force_to or "") or None,
        "review_due": str(policy.review_due or "") or None,
        "inherits": f"{policy.inherits.id}@{policy.inherits.version}" if policy.inherits else None,
        "not_set": list(policy.not_set),
        "notes": policy.notes,
        "promises": [
            {
                "at": made.at,
                "what": made.label,
                "name": made.name,
                "says": in_words(made.promise.value),
                "page": made.promise.page,
                "weakened_by": list(made.promise.weakened_by),
                "verified": made.promise.verified and made.promise.verified.value,
                "made_by": made.promise.made_by,
            }
            for made in policy.promises()
        ],
    }


def differences_document(differences: Differences) -> Document:
    """Return what two policies say differently, as a table."""
    title = Title(text=f"{differences.before.label} and {differences.after.label}")
    if not differences.rows:
        return (title, Paragraph(text=_SAME))
    return (
        title,
        Table.of(
            ("What", "Change", differences.before.key, differences.after.key),
            (
                (
                    row.what,
                    Span(text=row.change, style=_STYLES.get(row.change, Style.PLAIN)),
                    _cell(row.before, row.page_before),
                    _cell(row.after, row.page_after),
                )
                for row in differences.rows
            ),
        ),
    )


def _cell(said: str, page: str) -> Words:
    if not said:
        return Span(text=_SILENT, style=Style.FAINT)
    return (said, Span(text=f" [{page}]", style=Style.FAINT))


def differences_data(differences: Differences) -> Data:
    """Return the same as data."""
    return {
        "before": differences.before.key,
        "after": differences.after.key,
        "differences": [
            {
                "at": row.at,
                "what": row.what,
                "change": row.change.value,
                "before": row.before or None,
                "after": row.after or None,
                "page_before": row.page_before or None,
                "page_after": row.page_after or None,
            }
            for row in differences.rows
        ],
    }


__all__ = (
    "Differences",
    "PolicyShown",
    "differences_data",
    "differences_document",
    "policy_data",
    "policy_document",
)
