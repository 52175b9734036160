"""Environment Act 1995."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from engage.bodies import BodyKind, PublicBody
from engage.citations import Verification
from engage.law.environment_act_1995 import AIR_QUALITY
from engage.nations import Nation
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
)

FACT: Final = "prepares_air_quality_action_plan"
SCOTTISH: Final = body_of(BodyKind.SCOTTISH_COUNCIL, nation=Nation.SCOTLAND)
NORTHERN_IRISH: Final = body_of(BodyKind.NI_DISTRICT, nation=Nation.NORTHERN_IRELAND)


class TestAirQuality:
    """A district or unitary council consults on reviews and action plans; a county is consulted."""

    @pytest.mark.parametrize("body", [DISTRICT, UNITARY, LONDON_BOROUGH, WELSH])
    def test_who_is_bound(self, body: PublicBody) -> None:
        """In Wales too."""
        assert applies(AIR_QUALITY, body, **{FACT: True})

    def test_a_county_is_heard(self) -> None:
        """It is told that the plan is not its own."""
        found = duty_on(AIR_QUALITY, COUNTY, **{FACT: True})

        assert not found.ours
        assert {"county_as_consultee"} == AIR_QUALITY.reach.heard

    def test_beyond_england_and_wales(self) -> None:
        """The Act extends to Scotland, whose councils have to be described; not to Ireland."""
        assert "body_capacities" == asks_first(AIR_QUALITY, SCOTTISH, **{FACT: True})
        assert not duty_on(AIR_QUALITY, NORTHERN_IRISH, **{FACT: True}).ours

    def test_it_turns_on_one_fact(self) -> None:
        """Which is asked where it is not known."""
        assert Reading.NO is duty_on(AIR_QUALITY, DISTRICT, **{FACT: False}).reading
        assert FACT == asks_first(AIR_QUALITY, DISTRICT, subjects=frozenset({"environment"}))

    def test_the_day_it_began(self) -> None:
        """23 December 1997."""
        assert not applies(AIR_QUALITY, DISTRICT, date(1997, 12, 22), **{FACT: True})
        assert applies(AIR_QUALITY, DISTRICT, date(1997, 12, 23), **{FACT: True})

    def test_six_are_named_and_no_length(self) -> None:
        """Read in a version of 2006."""
        asked = requirements_on(AIR_QUALITY, DISTRICT, **{FACT: True})

        assert 6 == len(asked.consultees)
        assert asked.strictest is None
        assert Verification.PARTLY_READ is AIR_QUALITY.verified
