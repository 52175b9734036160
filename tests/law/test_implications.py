"""What one answer says about another question."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from engage.bodies import PublicBody
from engage.exercises import Exercise
from engage.facts import About, Fact, FactType, Record
from engage.law.implications import excluded, implied
from engage.stages import KnownFrom


def _fact(name: str) -> Fact:
    return Fact(
        id=name,
        question="Is it so?",
        type=FactType.YES_NO,
        about=About.PROPOSAL,
        known_from=KnownFrom.PLANNING,
        recorded_by="service lead",
        evidence="the proposal",
    )


NARROW: Final = _fact("narrow")
OTHER: Final = _fact("other")
WIDE: Final = implied(_fact("wide"), NARROW)
APART: Final = excluded(_fact("apart"), NARROW, OTHER)
BOTH: Final = excluded(implied(_fact("both"), NARROW), OTHER)


def _known(fact: str, **answers: object) -> object:
    facts = {each.id: each for each in (NARROW, OTHER, WIDE, APART, BOTH)}
    exercise = Exercise(reference="one", title="One", body=PublicBody(name="Anytown"))
    return Record(exercise.answering(**answers), facts, date(2026, 11, 24))[fact]


class TestImplied:
    """Yes to the narrow question is yes to the wide one; no to it says nothing."""

    def test_yes_to_the_narrow_one(self) -> None:
        """Answers both."""
        assert _known("wide", narrow=True) is True

    def test_anything_else_leaves_it_open(self) -> None:
        """No to the narrow question, or nothing."""
        assert _known("wide", narrow=False) is None
        assert _known("wide") is None

    def test_an_answer_that_contradicts_it_leaves_it_open(self) -> None:
        """No to the wide question beside yes to the narrow one."""
        assert _known("wide", wide=False, narrow=True) is None

    def test_it_is_said_where_it_is_read(self) -> None:
        """For whoever wonders how the answer came about."""
        assert "yes to narrow means yes" == WIDE.read_from
        assert (NARROW,) == WIDE.needs


class TestExcluded:
    """Yes to one of several is no to what cannot be true together with it."""

    @pytest.mark.parametrize("one", ["narrow", "other"])
    def test_yes_to_one(self, one: str) -> None:
        """Whichever it is."""
        assert _known("apart", **{one: True}) is False

    def test_no_to_both(self) -> None:
        """Says nothing."""
        assert _known("apart", narrow=False, other=False) is None

    def test_what_was_read_before_comes_first(self) -> None:
        """A fact that is both implied and excluded follows what it was given first."""
        assert _known("both", narrow=True, other=True) is True
        assert _known("both", other=True) is False
