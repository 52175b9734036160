"""Local Government Act 1972."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from engage.bodies import PublicBody
from engage.law.local_government_act_1972 import BYELAWS, OPEN_SPACE
from engage.outcomes import Reading
from engage.requirements import Purpose
from law.one_duty import (
    COUNTY,
    DISTRICT,
    GOVERNORS,
    PARISH,
    UNITARY,
    WELSH,
    applies,
    asks_first,
    duty_on,
    requirements_on,
    said_on,
)

SOLD: Final = {"disposes_of_or_appropriates_open_space": True}
BYELAW: Final = {"makes_or_revokes_byelaw": True, "byelaw_is_of_prescribed_class": True}
ABOUT: Final = frozenset({"paths_land_and_byelaws"})


class TestOpenSpace:
    """Land that is open space is advertised for two weeks, and objections are considered."""

    @pytest.mark.parametrize("body", [COUNTY, DISTRICT, UNITARY, WELSH])
    def test_principal_councils_are_bound(self, body: PublicBody) -> None:
        """In England and Wales."""
        assert applies(OPEN_SPACE, body, **SOLD)

    @pytest.mark.parametrize("body", [PARISH, GOVERNORS])
    def test_others_are_not(self, body: PublicBody) -> None:
        """Parishes have sections of their own."""
        assert not duty_on(OPEN_SPACE, body, **SOLD).ours

    def test_two_weeks_are_of_advertising(self) -> None:
        """They are no time to respond, though objections are heard."""
        asked = requirements_on(OPEN_SPACE, DISTRICT, **SOLD)

        assert "2 weeks" == said_on(OPEN_SPACE)
        assert [Purpose.NOTICE] == [each.period.purpose for each in asked.periods]
        assert asked.strictest is None
        assert OPEN_SPACE.invites_replies

    def test_the_day_it_began(self) -> None:
        """13 November 1980."""
        assert not applies(OPEN_SPACE, DISTRICT, date(1980, 11, 12), **SOLD)
        assert applies(OPEN_SPACE, DISTRICT, date(1980, 11, 13), **SOLD)

    def test_it_turns_on_one_fact(self) -> None:
        """Which is asked where it is not known."""
        fact = "disposes_of_or_appropriates_open_space"

        assert Reading.NO is duty_on(OPEN_SPACE, DISTRICT, **{fact: False}).reading
        assert fact == asks_first(OPEN_SPACE, DISTRICT, subjects=ABOUT)


class TestByelaws:
    """A byelaw of a class that is listed is published for 28 days of representations."""

    @pytest.mark.parametrize("body", [COUNTY, DISTRICT, UNITARY, PARISH])
    def test_councils_of_every_tier_are_bound(self, body: PublicBody) -> None:
        """Parishes too."""
        assert applies(BYELAWS, body, **BYELAW)

    def test_wales_has_its_own_law(self) -> None:
        """The Regulations are England's."""
        assert not duty_on(BYELAWS, WELSH, **BYELAW).ours

    def test_a_byelaw_of_another_class(self) -> None:
        """Goes by section 236; where the class is not known, it is asked."""
        other = duty_on(
            BYELAWS, DISTRICT, makes_or_revokes_byelaw=True, byelaw_is_of_prescribed_class=False
        )

        assert Reading.NO is other.reading
        assert "byelaw_is_of_prescribed_class" == asks_first(
            BYELAWS, DISTRICT, subjects=ABOUT, makes_or_revokes_byelaw=True
        )

    def test_28_days_to_respond(self) -> None:
        """The day of the notice is day one."""
        asked = requirements_on(BYELAWS, DISTRICT, **BYELAW)

        assert asked.strictest is not None
        assert "28 days" == asked.strictest.said
        assert 3 == len(BYELAWS.publications)

    def test_the_day_it_began(self) -> None:
        """3 March 2016."""
        assert not applies(BYELAWS, DISTRICT, date(2016, 3, 2), **BYELAW)
        assert applies(BYELAWS, DISTRICT, date(2016, 3, 3), **BYELAW)
