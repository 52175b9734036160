"""Housing Act 1985."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from engage.bodies import BodyKind, PublicBody
from engage.law.housing_act_1985 import SECURE_TENANTS
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
    said_on,
)

TENANTS: Final = {"affects_secure_tenants_housing_management": True}
MORE_THAN_RENT: Final = {**TENANTS, "matter_is_rent_or_service_charges_only": False}
NO_HOMES: Final = body_of(BodyKind.DISTRICT, "local_planning_authority")


class TestSecureTenants:
    """Tenants say what they think of changes that would much affect them; rent is outside it."""

    @pytest.mark.parametrize("body", [DISTRICT, UNITARY, LONDON_BOROUGH])
    def test_landlords_are_bound(self, body: PublicBody) -> None:
        """Councils that let homes."""
        assert applies(SECURE_TENANTS, body, **MORE_THAN_RENT)

    @pytest.mark.parametrize("body", [COUNTY, WELSH, NO_HOMES])
    def test_others_are_not(self, body: PublicBody) -> None:
        """Nor is a district that has passed its homes on and lists what it still does."""
        assert not duty_on(SECURE_TENANTS, body, **MORE_THAN_RENT).ours

    def test_rent_alone_switches_it_off(self) -> None:
        """And where that is not known, it is asked."""
        rent = duty_on(
            SECURE_TENANTS, DISTRICT, **TENANTS, matter_is_rent_or_service_charges_only=True
        )

        assert Reading.NO is rent.reading
        assert "matter_is_rent_or_service_charges_only" == asks_first(
            SECURE_TENANTS, DISTRICT, subjects=frozenset({"housing"}), **TENANTS
        )

    def test_the_day_it_began(self) -> None:
        """1 April 1986."""
        assert not applies(SECURE_TENANTS, DISTRICT, date(1986, 3, 31), **MORE_THAN_RENT)
        assert applies(SECURE_TENANTS, DISTRICT, date(1986, 4, 1), **MORE_THAN_RENT)

    def test_the_landlords_own_arrangements_set_the_time(self) -> None:
        """The section has no number."""
        assert "" == said_on(SECURE_TENANTS)
