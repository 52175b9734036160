"""Traffic orders: the procedure regulations of 1996 and the Act behind them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

import pytest

from engage.bodies import PublicBody
from engage.duties import together
from engage.law.local_authorities_traffic_orders_regulations_1996 import (
    AFFECTS_BUS_ROUTE,
    AFFECTS_ROAD_OF_ANOTHER_AUTHORITY,
    CROSSINGS,
    DUTIES,
    EXPERIMENTAL_ORDER,
    PARKING_CHARGES,
    TRAFFIC_ORDER_CONSULTATION,
    TRAFFIC_ORDER_NOTICE,
)
from engage.outcomes import Reading
from engage.requirements import Duty, Purpose
from law.one_duty import (
    COUNTY,
    DISTRICT,
    LONDON_BOROUGH,
    PARISH,
    TODAY,
    UNITARY,
    WELSH,
    applies,
    asks_first,
    duty_on,
    said_on,
)

LASTING: Final = {"proposes_permanent_traffic_order": True}
VARIED: Final = {"varies_existing_parking_charges": True, "introduces_new_parking_charges": False}
CROSSING: Final = {"proposes_pedestrian_crossing_change": True}
EACH: Final[list[tuple[Duty, dict[str, bool]]]] = [
    (TRAFFIC_ORDER_CONSULTATION, LASTING),
    (TRAFFIC_ORDER_NOTICE, LASTING),
    (EXPERIMENTAL_ORDER, {"proposes_experimental_traffic_order": True}),
    (PARKING_CHARGES, VARIED),
    (CROSSINGS, CROSSING),
]
ROADS: Final = frozenset({"roads_and_parking"})


@pytest.mark.parametrize(("duty", "facts"), EACH)
class TestEach:
    """Traffic authorities are bound; each duty turns on what is proposed."""

    @pytest.mark.parametrize("body", [COUNTY, UNITARY, LONDON_BOROUGH, WELSH])
    def test_traffic_authorities_are_bound(
        self, body: PublicBody, duty: Duty, facts: dict[str, bool]
    ) -> None:
        """In England and in Wales."""
        assert applies(duty, body, **facts)

    def test_a_parish_is_not(self, duty: Duty, facts: dict[str, bool]) -> None:
        """It may be told."""
        assert not duty_on(duty, PARISH, **facts).ours

    def test_it_is_asked_what_is_proposed(self, duty: Duty, facts: dict[str, bool]) -> None:
        """Where nothing is known but that roads are concerned."""
        fact = next(iter(facts))

        assert fact == asks_first(duty, COUNTY, subjects=ROADS)
        assert Reading.NO is duty_on(duty, COUNTY, **{fact: False}).reading

    def test_both_sides_of_the_first_day(self, duty: Duty, facts: dict[str, bool]) -> None:
        """1996 for the regulations, 1984 for crossings."""
        assert applies(duty, COUNTY, duty.in_force_from, **facts)
        assert not applies(duty, COUNTY, duty.in_force_from - timedelta(days=1), **facts)


class TestLastingOrders:
    """Named bodies are consulted and anyone may object, for 21 days from the notice."""

    def test_a_district_is_no_traffic_authority(self) -> None:
        """It makes orders on its car parks alone."""
        assert not duty_on(TRAFFIC_ORDER_CONSULTATION, DISTRICT, **LASTING).ours
        assert not duty_on(TRAFFIC_ORDER_NOTICE, DISTRICT, **LASTING).ours

    def test_they_apply_together_and_the_notice_has_the_length(self) -> None:
        """One names bodies, the other gives everybody a time."""
        asked = together((TRAFFIC_ORDER_CONSULTATION, TRAFFIC_ORDER_NOTICE), TODAY)

        assert "" == said_on(TRAFFIC_ORDER_CONSULTATION)
        assert asked.strictest is not None
        assert "21 days" == asked.strictest.said
        assert TRAFFIC_ORDER_NOTICE is asked.strictest.duty
        assert 8 == len(asked.consultees)

    def test_a_bus_route_and_a_neighbours_road_bear_on_whom_to_ask(self) -> None:
        """They are no condition of it."""
        assert (AFFECTS_BUS_ROUTE, AFFECTS_ROAD_OF_ANOTHER_AUTHORITY) == (
            TRAFFIC_ORDER_CONSULTATION.bears
        )
        assert applies(TRAFFIC_ORDER_CONSULTATION, COUNTY, **LASTING, affects_bus_route=False)


class TestExperimentalOrders:
    """Objections are taken for six months while the scheme runs."""

    def test_six_months_are_a_time_to_respond(self) -> None:
        """They begin when the order does."""
        period = EXPERIMENTAL_ORDER.period

        assert "6 months" == said_on(EXPERIMENTAL_ORDER)
        assert period is not None
        assert Purpose.RESPONSE is period.purpose
        assert "comes into force" in period.starts


class TestParkingCharges:
    """Charges that there are may be varied by 21 days' notice; a new charge needs an order."""

    def test_a_district_with_car_parks_is_bound(self) -> None:
        """Unlike for orders on traffic, the record names districts."""
        assert applies(PARKING_CHARGES, DISTRICT, **VARIED)

    def test_a_new_charge_switches_it_off(self) -> None:
        """And where it is not known, that is asked."""
        varied = {"varies_existing_parking_charges": True}
        new = duty_on(PARKING_CHARGES, COUNTY, **varied, introduces_new_parking_charges=True)

        assert Reading.NO is new.reading
        assert "introduces_new_parking_charges" == asks_first(
            PARKING_CHARGES, COUNTY, subjects=ROADS, **varied
        )

    def test_it_is_notice_and_no_consultation(self) -> None:
        """Nobody has a right to be heard under it."""
        assert "21 days" == said_on(PARKING_CHARGES)
        assert not PARKING_CHARGES.calls_for_consultation
        assert together((PARKING_CHARGES,), TODAY).strictest is None


class TestCrossings:
    """Notice is given and the police are consulted; no length is set."""

    def test_the_police_are_asked_though_it_is_publicity(self) -> None:
        """So it is not a case of nobody being consulted."""
        assert CROSSINGS.period is None
        assert CROSSINGS.calls_for_consultation

    def test_the_day_it_began(self) -> None:
        """26 September 1984, long before the regulations."""
        assert date(1984, 9, 26) == CROSSINGS.in_force_from
        assert {date(1996, 12, 1)} == {duty.in_force_from for duty in DUTIES} - {date(1984, 9, 26)}
