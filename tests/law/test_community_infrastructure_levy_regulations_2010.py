"""The Community Infrastructure Levy Regulations 2010."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from engage.bodies import BodyKind, PublicBody
from engage.law.community_infrastructure_levy_regulations_2010 import CIL_CHARGING_SCHEDULE
from law.one_duty import (
    COUNTY,
    DISTRICT,
    LONDON_BOROUGH,
    UNITARY,
    applies,
    asks_first,
    body_of,
    duty_on,
    said_on,
)

CHARGING: Final = {"sets_or_changes_cil_charges": True}


class TestChargingSchedule:
    """A levy on development is put out in draft, four weeks at least, before it is charged."""

    @pytest.mark.parametrize(
        "body",
        [
            DISTRICT,
            UNITARY,
            LONDON_BOROUGH,
            body_of(BodyKind.COMBINED_AUTHORITY, "mayor_with_cil_power"),
        ],
    )
    def test_charging_authorities_are_bound(self, body: PublicBody) -> None:
        """And a mayor who has been given the power."""
        assert applies(CIL_CHARGING_SCHEDULE, body, **CHARGING)

    @pytest.mark.parametrize("body", [COUNTY, body_of(BodyKind.COMBINED_AUTHORITY)])
    def test_others_are_not(self, body: PublicBody) -> None:
        """A county is consulted; a mayor has the power only where it is given."""
        assert not duty_on(CIL_CHARGING_SCHEDULE, body, **CHARGING).ours

    def test_the_deciding_question(self) -> None:
        """Whether the levy would be set or altered."""
        assert "sets_or_changes_cil_charges" == asks_first(
            CIL_CHARGING_SCHEDULE, DISTRICT, subjects=frozenset({"plans"})
        )
        assert not applies(CIL_CHARGING_SCHEDULE, DISTRICT, sets_or_changes_cil_charges=False)

    def test_the_day_it_began(self) -> None:
        """6 April 2010."""
        assert not applies(CIL_CHARGING_SCHEDULE, DISTRICT, date(2010, 4, 5), **CHARGING)
        assert applies(CIL_CHARGING_SCHEDULE, DISTRICT, date(2010, 4, 6), **CHARGING)

    def test_the_least_time(self) -> None:
        """Four weeks."""
        assert "4 weeks" == said_on(CIL_CHARGING_SCHEDULE)
