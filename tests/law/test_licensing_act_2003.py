"""Licensing Act 2003."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from engage.bodies import PublicBody
from engage.citations import Verification
from engage.law.licensing_act_2003 import LICENSING_POLICY
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
)

REVISED: Final = {"makes_or_revises_licensing_policy": True}


class TestLicensingPolicy:
    """The police, fire, health, licence holders and those who speak for others are consulted."""

    @pytest.mark.parametrize("body", [DISTRICT, UNITARY, LONDON_BOROUGH, WELSH])
    def test_licensing_authorities_are_bound(self, body: PublicBody) -> None:
        """In England and Wales."""
        assert applies(LICENSING_POLICY, body, **REVISED)

    def test_a_county_is_not(self) -> None:
        """Licensing is a district's."""
        assert not duty_on(LICENSING_POLICY, COUNTY, **REVISED).ours

    def test_the_day_it_began(self) -> None:
        """7 December 2004."""
        assert not applies(LICENSING_POLICY, DISTRICT, date(2004, 12, 6), **REVISED)
        assert applies(LICENSING_POLICY, DISTRICT, date(2004, 12, 7), **REVISED)

    def test_the_deciding_question(self) -> None:
        """Whether the policy is made or revised."""
        assert Reading.NO is (
            duty_on(LICENSING_POLICY, DISTRICT, makes_or_revises_licensing_policy=False).reading
        )
        assert "makes_or_revises_licensing_policy" == asks_first(
            LICENSING_POLICY, DISTRICT, subjects=frozenset({"licensing_and_order"})
        )

    def test_five_groups_and_no_length(self) -> None:
        """Whom to consult is from knowledge."""
        asked = requirements_on(LICENSING_POLICY, DISTRICT, **REVISED)

        assert 5 == len(asked.consultees)
        assert asked.strictest is None
        assert Verification.PARTLY_READ is LICENSING_POLICY.verified
