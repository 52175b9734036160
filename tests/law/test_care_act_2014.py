"""Care Act 2014."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from engage.bodies import PublicBody
from engage.citations import Verification
from engage.law.care_act_2014 import CARE_CHARGING, CHANGES_ADULT_SOCIAL_CARE_SERVICE
from engage.outcomes import Reading
from engage.requirements import DutyKind, Strength
from law.one_duty import (
    COUNTY,
    DISTRICT,
    LONDON_BOROUGH,
    UNITARY,
    WELSH,
    applies,
    asks_first,
    duty_on,
)

CHARGES: Final = {"changes_social_care_charging": True}


class TestCareCharging:
    """Guidance asks that people with care needs are consulted when charges change."""

    @pytest.mark.parametrize("body", [COUNTY, UNITARY, LONDON_BOROUGH])
    def test_social_services_authorities(self, body: PublicBody) -> None:
        """They charge for care."""
        assert applies(CARE_CHARGING, body, **CHARGES)

    @pytest.mark.parametrize("body", [DISTRICT, WELSH])
    def test_others(self, body: PublicBody) -> None:
        """A district does not, and Wales has its own Act."""
        assert not duty_on(CARE_CHARGING, body, **CHARGES).ours

    def test_another_service_at_the_same_price(self) -> None:
        """Is not this duty: a change of service bears on it and does not bring it in."""
        found = duty_on(
            CARE_CHARGING,
            COUNTY,
            changes_adult_social_care_service=True,
            changes_social_care_charging=False,
        )

        assert Reading.NO is found.reading
        assert CHANGES_ADULT_SOCIAL_CARE_SERVICE in CARE_CHARGING.bears

    def test_the_day_it_began(self) -> None:
        """1 April 2015."""
        assert not applies(CARE_CHARGING, COUNTY, date(2015, 3, 31), **CHARGES)
        assert applies(CARE_CHARGING, COUNTY, date(2015, 4, 1), **CHARGES)

    def test_the_deciding_question(self) -> None:
        """Whether charges change."""
        assert "changes_social_care_charging" == asks_first(
            CARE_CHARGING, COUNTY, subjects=frozenset({"health_and_care"})
        )

    def test_it_is_guidance_from_knowledge(self) -> None:
        """It says should, and no page was read for it."""
        assert DutyKind.GUIDANCE is CARE_CHARGING.kind
        assert Strength.SHOULD is CARE_CHARGING.strength
        assert Verification.FROM_KNOWLEDGE is CARE_CHARGING.verified
        assert CARE_CHARGING.calls_for_consultation
        assert not CARE_CHARGING.invites_replies
