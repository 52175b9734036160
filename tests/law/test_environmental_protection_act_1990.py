"""Environmental Protection Act 1990."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from engage.bodies import PublicBody
from engage.citations import Verification
from engage.law import standard
from engage.law.demands import demands_of
from engage.law.environmental_protection_act_1990 import WASTE_SITES
from engage.law.vocabulary import WITHDRAWS_OR_REDUCES_EXISTING_BENEFIT
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

FACT: Final = "closes_or_changes_household_waste_site"


class TestWasteSites:
    """The Act asks for sites and not for consultation; other law comes in when one closes."""

    @pytest.mark.parametrize("body", [COUNTY, UNITARY, LONDON_BOROUGH])
    def test_who_is_bound(self, body: PublicBody) -> None:
        """Waste disposal authorities in England."""
        assert applies(WASTE_SITES, body, **{FACT: True})

    @pytest.mark.parametrize("body", [DISTRICT, WELSH])
    def test_who_is_not(self, body: PublicBody) -> None:
        """A district collects waste and keeps no sites."""
        found = duty_on(WASTE_SITES, body, **{FACT: True})

        assert not found.ours
        assert Reading.NO is found.reading

    def test_it_turns_on_one_fact(self) -> None:
        """Which is asked where it is not known."""
        assert Reading.NO is duty_on(WASTE_SITES, COUNTY, **{FACT: False}).reading
        assert FACT == asks_first(WASTE_SITES, COUNTY, subjects=frozenset({"environment"}))

    def test_the_day_it_began(self) -> None:
        """29 November 1990."""
        assert not applies(WASTE_SITES, COUNTY, date(1990, 11, 28), **{FACT: True})
        assert applies(WASTE_SITES, COUNTY, date(1990, 11, 29), **{FACT: True})

    def test_no_length_is_set(self) -> None:
        """Nobody is named."""
        asked = requirements_on(WASTE_SITES, COUNTY, **{FACT: True})

        assert "" == said_on(WASTE_SITES)
        assert asked.strictest is None
        assert 1 == len(WASTE_SITES.consultees)

    def test_it_points_to_duties_and_is_none(self) -> None:
        """So it asks nothing by itself, and what it points to is in the catalogue."""
        found = duty_on(WASTE_SITES, COUNTY, **{FACT: True})

        assert Reading.YES is found.reading
        assert found.because.startswith("No express duty; see ")
        assert () == requirements_on(WASTE_SITES, COUNTY, **{FACT: True}).consultees
        assert {*WASTE_SITES.see} <= {each.id for each in standard().duties}
        assert "no express duty" in WASTE_SITES.title

    def test_how_far_it_was_checked(self) -> None:
        """That there is no duty is a negative, not searched to the end."""
        assert Verification.FROM_KNOWLEDGE is WASTE_SITES.verified

    def test_it_is_no_duty_to_consult(self) -> None:
        """So by itself it leaves the negative answer standing, and makes no demands."""
        assert not WASTE_SITES.calls_for_consultation
        assert () == demands_of(WASTE_SITES)

    @pytest.mark.parametrize("cut", [True, False])
    def test_whether_something_is_lost_bears_on_it(self, *, cut: bool) -> None:
        """It is no condition: other law asks what a loss calls for."""
        assert WITHDRAWS_OR_REDUCES_EXISTING_BENEFIT in WASTE_SITES.bears
        assert applies(
            WASTE_SITES, COUNTY, **{FACT: True}, withdraws_or_reduces_existing_benefit=cut
        )
