"""Authorities as values: the certainty of an authority is part of it."""

from __future__ import annotations

from datetime import date

from again import Way, each_way
from engage.citations import Judgment, Provision, SourceKind, Verification
from engage.nations import ENGLAND_AND_WALES

REGAS = Judgment(
    id="regas-enfield",
    name="R (Regas) v Enfield London Borough Council",
    citation="[2014] EWHC 4173 (Admin)",
    court="High Court",
    decided=date(2014, 12, 11),
    verified=Verification.FROM_KNOWLEDGE,
    checked=date(2026, 11, 22),
    holds="A prescribed period is a floor.",
)
LICENSING = Provision(
    id="housing-act-2004-s80",
    title="Housing Act 2004",
    provision="section 80(9)",
    kind=SourceKind.ACT,
    verified=Verification.READ,
    checked=date(2026, 11, 22),
)


class TestLabel:
    """An authority is cited as a report prints it."""

    def test_a_judgment(self) -> None:
        """Name and citation."""
        assert "R (Regas) v Enfield London Borough Council [2014] EWHC 4173 (Admin)" == REGAS.label

    def test_a_provision(self) -> None:
        """Title and provision."""
        assert "Housing Act 2004, section 80(9)" == LICENSING.label


class TestCertainty:
    """How far a text was read is shown wherever it is cited; nothing upgrades it."""

    def test_it_must_be_said(self) -> None:
        """It has three degrees, and no default."""
        assert ["read", "partly read", "from knowledge"] == list(Verification)
        assert Verification.FROM_KNOWLEDGE is REGAS.verified

    def test_nothing_is_claimed_that_was_not_said(self) -> None:
        """No address, no page read, no day from which it is in force."""
        assert ("", (), None, None) == (
            LICENSING.url,
            LICENSING.sources,
            LICENSING.in_force_from,
            LICENSING.in_force_to,
        )

    def test_the_extent_is_that_of_this_law(self) -> None:
        """England and Wales, where nothing else is said."""
        assert ENGLAND_AND_WALES == REGAS.extent == LICENSING.extent


@each_way
def test_an_authority_comes_back_whole(again: Way) -> None:
    """Every field of it."""
    assert REGAS == again(REGAS)
    assert LICENSING == again(LICENSING)
