"""Transport Act 2000."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

import pytest

from engage.bodies import USUAL_FUNCTIONS, BodyKind, PublicBody
from engage.law.transport_act_2000 import (
    BUS_FRANCHISING,
    DUTIES,
    ENHANCED_PARTNERSHIP,
    LOCAL_TRANSPORT_PLAN,
    ROAD_CHARGING,
)
from engage.outcomes import Reading
from engage.requirements import Duty
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
    said_on,
)

COMBINED: Final = body_of(BodyKind.COMBINED_AUTHORITY)
COMBINED_COUNTY: Final = body_of(BodyKind.COMBINED_COUNTY_AUTHORITY)
UNDER_A_MAYOR: Final = body_of(
    BodyKind.COUNTY, *(USUAL_FUNCTIONS[BodyKind.COUNTY] - {"local_transport_authority"})
)
"""A county in whose area the combined authority is the transport authority."""

EACH: Final = [
    (LOCAL_TRANSPORT_PLAN, "prepares_local_transport_plan"),
    (BUS_FRANCHISING, "proposes_bus_franchising"),
    (ENHANCED_PARTNERSHIP, "proposes_enhanced_partnership"),
    (ROAD_CHARGING, "proposes_road_charging_or_clean_air_zone"),
]
OF_THE_TRANSPORT_AUTHORITY: Final = EACH[:3]


@pytest.mark.parametrize(("duty", "fact"), EACH)
class TestEach:
    """Each turns on one fact, and binds no district."""

    def test_it_turns_on_one_fact(self, duty: Duty, fact: str) -> None:
        """Which is asked where it is not known."""
        about = frozenset({"public_transport", "roads_and_parking"})

        assert applies(duty, COUNTY, **{fact: True})
        assert Reading.NO is duty_on(duty, COUNTY, **{fact: False}).reading
        assert fact == asks_first(duty, COUNTY, subjects=about)

    def test_a_district_is_not_bound(self, duty: Duty, fact: str) -> None:
        """It is consulted on some of them; Wales has its own rules."""
        assert not duty_on(duty, DISTRICT, **{fact: True}).ours
        assert not duty_on(duty, WELSH, **{fact: True}).ours

    def test_both_sides_of_the_first_day(self, duty: Duty, fact: str) -> None:
        """2009 for the plan and for charges, 2017 for the two on buses."""
        began = duty.in_force_from

        assert applies(duty, COUNTY, began, **{fact: True})
        assert not applies(duty, COUNTY, began - timedelta(days=1), **{fact: True})


class TestWhoIsTheTransportAuthority:
    """Where a combined authority has the function, the county does not."""

    @pytest.mark.parametrize(("duty", "fact"), OF_THE_TRANSPORT_AUTHORITY)
    @pytest.mark.parametrize("body", [COMBINED, COUNTY, UNITARY])
    def test_whoever_holds_the_function_is_bound(
        self, body: PublicBody, duty: Duty, fact: str
    ) -> None:
        """As such a body usually does."""
        assert applies(duty, body, **{fact: True})

    @pytest.mark.parametrize(("duty", "fact"), OF_THE_TRANSPORT_AUTHORITY)
    def test_a_county_that_is_not_it_is_told_so(self, duty: Duty, fact: str) -> None:
        """As in Cambridgeshire, where the mayor's authority makes the plan."""
        found = duty_on(duty, UNDER_A_MAYOR, **{fact: True})

        assert not found.ours
        assert "may be a consultee" in found.because

    def test_a_combined_county_authority_makes_the_plan(self) -> None:
        """It is named for the plan."""
        assert applies(LOCAL_TRANSPORT_PLAN, COMBINED_COUNTY, prepares_local_transport_plan=True)

    def test_a_london_borough_is_none(self) -> None:
        """Transport for London is, which is not here."""
        found = duty_on(LOCAL_TRANSPORT_PLAN, LONDON_BOROUGH, prepares_local_transport_plan=True)

        assert not found.ours

    def test_charging_for_roads_stays_with_the_highway_authority(self) -> None:
        """Whoever makes the transport plan."""
        charge = {"proposes_road_charging_or_clean_air_zone": True}

        assert applies(ROAD_CHARGING, UNDER_A_MAYOR, **charge)
        assert applies(ROAD_CHARGING, COMBINED, **charge)


class TestLengths:
    """Only the operators' time to object has a number."""

    def test_what_each_sets(self) -> None:
        """28 days for an enhanced partnership."""
        assert ["", "", "28 days", ""] == [said_on(duty) for duty in DUTIES]
