"""Commons Act 2006."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from engage.bodies import PublicBody
from engage.citations import Verification
from engage.law.commons_act_2006 import VILLAGE_GREEN
from engage.outcomes import Reading
from engage.requirements import DutyKind
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
)

FACT: Final = "receives_town_or_village_green_application"


class TestVillageGreen:
    """Notice of an application is given, for six weeks of objections; evidence decides it."""

    @pytest.mark.parametrize("body", [COUNTY, UNITARY, LONDON_BOROUGH])
    def test_registration_authorities_are_bound(self, body: PublicBody) -> None:
        """Of the upper tier."""
        assert applies(VILLAGE_GREEN, body, **{FACT: True})

    @pytest.mark.parametrize("body", [DISTRICT, WELSH])
    def test_others_are_not(self, body: PublicBody) -> None:
        """A district may own the land."""
        assert not duty_on(VILLAGE_GREEN, body, **{FACT: True}).ours

    def test_42_days_to_object(self) -> None:
        """It is a time to respond, though opinions on merit have no bearing."""
        asked = requirements_on(VILLAGE_GREEN, COUNTY, **{FACT: True})

        assert asked.strictest is not None
        assert "42 days" == asked.strictest.said
        assert DutyKind.PUBLICITY is VILLAGE_GREEN.kind
        assert VILLAGE_GREEN.invites_replies

    def test_the_day_it_began(self) -> None:
        """6 April 2007."""
        assert not applies(VILLAGE_GREEN, COUNTY, date(2007, 4, 5), **{FACT: True})
        assert applies(VILLAGE_GREEN, COUNTY, date(2007, 4, 6), **{FACT: True})

    def test_it_turns_on_one_fact(self) -> None:
        """Which is asked where it is not known."""
        assert Reading.NO is duty_on(VILLAGE_GREEN, COUNTY, **{FACT: False}).reading
        assert FACT == asks_first(
            VILLAGE_GREEN, COUNTY, subjects=frozenset({"paths_land_and_byelaws"})
        )

    def test_how_far_it_was_checked(self) -> None:
        """No page was read for it, or for the Regulations of pioneer areas."""
        assert {Verification.FROM_KNOWLEDGE} == {
            authority.verified for authority in VILLAGE_GREEN.authority
        }
