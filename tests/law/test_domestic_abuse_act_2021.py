"""Domestic Abuse Act 2021."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from engage.bodies import BodyKind, PublicBody
from engage.citations import Verification
from engage.law.domestic_abuse_act_2021 import DOMESTIC_ABUSE_STRATEGY
from engage.outcomes import Reading
from law.one_duty import (
    COUNTY,
    DISTRICT,
    LONDON_BOROUGH,
    UNITARY,
    WELSH,
    applies,
    asks_first,
    body_of,
    duty_on,
    requirements_on,
    said_on,
)

METROPOLITAN: Final = body_of(BodyKind.METROPOLITAN)
FACT: Final = "prepares_domestic_abuse_strategy"


class TestSafeAccommodation:
    """The partnership board and tier two authorities are consulted on the strategy."""

    @pytest.mark.parametrize("body", [COUNTY, UNITARY, METROPOLITAN])
    def test_who_is_bound(self, body: PublicBody) -> None:
        """Tier one authorities."""
        assert applies(DOMESTIC_ABUSE_STRATEGY, body, **{FACT: True})

    @pytest.mark.parametrize("body", [DISTRICT, LONDON_BOROUGH, WELSH])
    def test_who_is_not(self, body: PublicBody) -> None:
        """A district, or a London borough, is a tier two authority, and is consulted."""
        found = duty_on(DOMESTIC_ABUSE_STRATEGY, body, **{FACT: True})

        assert not found.ours
        assert Reading.NO is found.reading

    def test_it_turns_on_one_fact(self) -> None:
        """Which is asked where it is not known."""
        assert Reading.NO is duty_on(DOMESTIC_ABUSE_STRATEGY, COUNTY, **{FACT: False}).reading
        assert FACT == asks_first(DOMESTIC_ABUSE_STRATEGY, COUNTY, subjects=frozenset({"housing"}))

    def test_the_day_it_began(self) -> None:
        """1 October 2021."""
        assert not applies(DOMESTIC_ABUSE_STRATEGY, COUNTY, date(2021, 9, 30), **{FACT: True})
        assert applies(DOMESTIC_ABUSE_STRATEGY, COUNTY, date(2021, 10, 1), **{FACT: True})

    def test_no_length_is_set(self) -> None:
        """Time must be adequate all the same."""
        asked = requirements_on(DOMESTIC_ABUSE_STRATEGY, COUNTY, **{FACT: True})

        assert "" == said_on(DOMESTIC_ABUSE_STRATEGY)
        assert asked.strictest is None
        assert 3 == len(asked.consultees)

    def test_how_far_it_was_checked(self) -> None:
        """No page was read."""
        assert Verification.FROM_KNOWLEDGE is DOMESTIC_ABUSE_STRATEGY.verified
