"""Localism Act 2011."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from engage.bodies import PublicBody
from engage.citations import Verification
from engage.law.localism_act_2011 import TENANCY_STRATEGY
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

FACT: Final = "adopts_or_majorly_changes_tenancy_strategy"


class TestTenancyStrategy:
    """Providers see a draft before a tenancy strategy is adopted or much changed."""

    @pytest.mark.parametrize("body", [DISTRICT, UNITARY, LONDON_BOROUGH])
    def test_who_is_bound(self, body: PublicBody) -> None:
        """Housing authorities in England."""
        assert applies(TENANCY_STRATEGY, body, **{FACT: True})

    @pytest.mark.parametrize("body", [COUNTY, WELSH])
    def test_who_is_not(self, body: PublicBody) -> None:
        """A county has no tenants."""
        found = duty_on(TENANCY_STRATEGY, body, **{FACT: True})

        assert not found.ours
        assert Reading.NO is found.reading

    def test_it_turns_on_one_fact(self) -> None:
        """Which is asked where it is not known."""
        assert Reading.NO is duty_on(TENANCY_STRATEGY, DISTRICT, **{FACT: False}).reading
        assert FACT == asks_first(TENANCY_STRATEGY, DISTRICT, subjects=frozenset({"housing"}))

    def test_the_day_it_began(self) -> None:
        """15 January 2012."""
        assert not applies(TENANCY_STRATEGY, DISTRICT, date(2012, 1, 14), **{FACT: True})
        assert applies(TENANCY_STRATEGY, DISTRICT, date(2012, 1, 15), **{FACT: True})

    def test_no_length_is_set(self) -> None:
        """Providers have a reasonable opportunity."""
        asked = requirements_on(TENANCY_STRATEGY, DISTRICT, **{FACT: True})

        assert "" == said_on(TENANCY_STRATEGY)
        assert asked.strictest is None
        assert 2 == len(asked.consultees)

    def test_how_far_it_was_checked(self) -> None:
        """No page was read."""
        assert Verification.FROM_KNOWLEDGE is TENANCY_STRATEGY.verified
