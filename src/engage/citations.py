"""
Authorities as values: provisions and judgments, each with how far its text was read.

The certainty of an authority is part of it and is shown wherever it is cited.
Nothing in engage upgrades it.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import final

from attrs import frozen

from engage.nations import ENGLAND_AND_WALES, Nation


class Verification(StrEnum):
    """How far a point of law was checked when it was written down."""

    READ = "read"
    """The point was read on a page found; the scope says which."""

    PARTLY_READ = "partly read"
    """Some of it was read on a page found; the scope says what was not."""

    FROM_KNOWLEDGE = "from knowledge"
    """No page was read for it, or a key point was not seen: check before relying on it."""


class SourceKind(StrEnum):
    """What kind of text a provision stands in."""

    ACT = "act"
    INSTRUMENT = "instrument"
    GUIDANCE = "guidance"
    COMMON_LAW = "common law"
    """What judgments together lay down."""
    POLICY = "policy"


@final
@frozen(kw_only=True)
class Judgment:
    """
    A decided case, and the one point it is cited for.

    Attributes:
        id: A short name that does not change.
        citation: The neutral citation, or the report where there is none.
        decided: The day of judgment; ``decided_precision`` says how much of it is reliable.
        url: Where the text is published; empty if not established.
        verified: How far the outcome and the main facts were checked.
        verified_scope: What was read and what was not.
        checked: The day on which that was last done.
        confidence: How sure we are of the holding as stated.
        sources: The pages read.
        holds: What it is authority for, in engage's own words.
    """

    id: str
    name: str
    citation: str
    court: str
    decided: date
    verified: Verification
    checked: date
    holds: str
    decided_precision: str = "day"
    url: str = ""
    verified_scope: str = ""
    confidence: str = ""
    sources: tuple[str, ...] = ()
    note: str = ""
    extent: frozenset[Nation] = ENGLAND_AND_WALES

    @property
    def label(self) -> str:
        """The name and citation, as a report prints them."""
        return f"{self.name} {self.citation}"


@final
@frozen(kw_only=True)
class Provision:
    """
    A provision of an Act, an instrument, guidance or a council's own policy.

    Attributes:
        id: A short name that does not change.
        title: The short title and year, or the title of the guidance.
        provision: The section, regulation, paragraph or page.
        in_force_from: The first day in force; ``None`` if not established.
        in_force_to: The first day no longer in force; ``None`` if not known to be repealed.
        saved_after_repeal: Whether it still binds work begun before ``in_force_to``.
        verified: How far the text was checked, with ``verified_scope`` and ``checked``.
    """

    id: str
    title: str
    provision: str
    kind: SourceKind
    verified: Verification
    checked: date
    url: str = ""
    extent: frozenset[Nation] = ENGLAND_AND_WALES
    in_force_from: date | None = None
    in_force_to: date | None = None
    saved_after_repeal: bool = False
    verified_scope: str = ""
    sources: tuple[str, ...] = ()
    note: str = ""

    @property
    def label(self) -> str:
        """The title and provision, as a report prints them."""
        return f"{self.title}, {self.provision}"


Authority = Judgment | Provision
"""Anything that a rule can cite."""

__all__ = ("Authority", "Judgment", "Provision", "SourceKind", "Verification")
