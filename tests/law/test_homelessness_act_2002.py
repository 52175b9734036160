"""Homelessness Act 2002."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from engage.bodies import PublicBody
from engage.citations import Verification
from engage.law.homelessness_act_2002 import HOMELESSNESS_STRATEGY
from engage.outcomes import Reading
from law.one_duty import (
    COUNTY,
    DISTRICT,
    LONDON_BOROUGH,
    UNITARY,
    WELSH,
    applies,
    asks_first,
    duty_on,
    requirements_on,
    said_on,
)

FACT: Final = "adopts_or_modifies_homelessness_strategy"


class TestHomelessnessStrategy:
    """Whoever seems right is consulted before a strategy is adopted or modified."""

    @pytest.mark.parametrize("body", [DISTRICT, UNITARY, LONDON_BOROUGH])
    def test_who_is_bound(self, body: PublicBody) -> None:
        """Housing authorities in England."""
        assert applies(HOMELESSNESS_STRATEGY, body, **{FACT: True})

    @pytest.mark.parametrize("body", [COUNTY, WELSH])
    def test_who_is_not(self, body: PublicBody) -> None:
        """A county helps the district and is told that it is not its own."""
        found = duty_on(HOMELESSNESS_STRATEGY, body, **{FACT: True})

        assert not found.ours
        assert Reading.NO is found.reading

    def test_it_turns_on_one_fact(self) -> None:
        """Which is asked where it is not known."""
        assert Reading.NO is duty_on(HOMELESSNESS_STRATEGY, DISTRICT, **{FACT: False}).reading
        assert FACT == asks_first(HOMELESSNESS_STRATEGY, DISTRICT, subjects=frozenset({"housing"}))

    def test_the_day_it_began(self) -> None:
        """31 July 2002."""
        assert not applies(HOMELESSNESS_STRATEGY, DISTRICT, date(2002, 7, 30), **{FACT: True})
        assert applies(HOMELESSNESS_STRATEGY, DISTRICT, date(2002, 7, 31), **{FACT: True})

    def test_no_length_is_set(self) -> None:
        """Time must be adequate all the same."""
        asked = requirements_on(HOMELESSNESS_STRATEGY, DISTRICT, **{FACT: True})

        assert "" == said_on(HOMELESSNESS_STRATEGY)
        assert asked.strictest is None
        assert 1 == len(asked.consultees)

    def test_how_far_it_was_checked(self) -> None:
        """Only a neighbouring subsection was read."""
        assert Verification.FROM_KNOWLEDGE is HOMELESSNESS_STRATEGY.verified
