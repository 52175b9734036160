"""Flood and Water Management Act 2010."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from engage.bodies import PublicBody
from engage.citations import Verification
from engage.law.flood_and_water_management_act_2010 import FLOOD_RISK
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

FACT: Final = "prepares_flood_risk_strategy"


class TestFloodRisk:
    """Risk management authorities and the public are consulted on the local strategy."""

    @pytest.mark.parametrize("body", [COUNTY, UNITARY, LONDON_BOROUGH])
    def test_who_is_bound(self, body: PublicBody) -> None:
        """Lead local flood authorities in England."""
        assert applies(FLOOD_RISK, body, **{FACT: True})

    @pytest.mark.parametrize("body", [DISTRICT, WELSH])
    def test_who_is_not(self, body: PublicBody) -> None:
        """A district may be affected, and is then consulted."""
        found = duty_on(FLOOD_RISK, body, **{FACT: True})

        assert not found.ours
        assert Reading.NO is found.reading

    def test_it_turns_on_one_fact(self) -> None:
        """Which is asked where it is not known."""
        assert Reading.NO is duty_on(FLOOD_RISK, COUNTY, **{FACT: False}).reading
        assert FACT == asks_first(FLOOD_RISK, COUNTY, subjects=frozenset({"environment"}))

    def test_the_day_it_began(self) -> None:
        """1 October 2010."""
        assert not applies(FLOOD_RISK, COUNTY, date(2010, 9, 30), **{FACT: True})
        assert applies(FLOOD_RISK, COUNTY, date(2010, 10, 1), **{FACT: True})

    def test_no_length_is_set(self) -> None:
        """Time must be adequate all the same."""
        asked = requirements_on(FLOOD_RISK, COUNTY, **{FACT: True})

        assert "" == said_on(FLOOD_RISK)
        assert asked.strictest is None
        assert 2 == len(asked.consultees)

    def test_how_far_it_was_checked(self) -> None:
        """No page was read."""
        assert Verification.FROM_KNOWLEDGE is FLOOD_RISK.verified
