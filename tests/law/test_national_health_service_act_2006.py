"""National Health Service Act 2006."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from engage.bodies import BodyKind, PublicBody
from engage.law.national_health_service_act_2006 import HEALTH_SCRUTINY, PHARMACEUTICAL_NEEDS
from engage.law.service_facts import COUNCIL_IS_CONSULTEE
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
    said_on,
)

HOSPITAL: Final = body_of(BodyKind.NHS_BODY)
COMMISSIONER: Final = body_of(BodyKind.NHS_COMMISSIONER)
PROVIDER: Final = body_of(BodyKind.PUBLIC_BODY, "health_service_provider")
VARIED: Final = {"nhs_proposes_substantial_variation": True}
ASSESSED: Final = {"prepares_pharmaceutical_needs_assessment": True}
HEALTH: Final = frozenset({"health_and_care"})


class TestHealthScrutiny:
    """The NHS consults the council on a substantial change; the council is the one consulted."""

    @pytest.mark.parametrize("body", [HOSPITAL, COMMISSIONER, PROVIDER])
    def test_nhs_bodies_and_providers_are_bound(self, body: PublicBody) -> None:
        """Whoever has the change in mind."""
        assert applies(HEALTH_SCRUTINY, body, **VARIED)

    @pytest.mark.parametrize("body", [COUNTY, UNITARY])
    def test_a_council_is_heard_under_it(self, body: PublicBody) -> None:
        """It is told that the duty is not its own."""
        found = duty_on(HEALTH_SCRUTINY, body, **VARIED)

        assert not found.ours
        assert body.kind in HEALTH_SCRUTINY.reach.heard
        assert COUNCIL_IS_CONSULTEE in HEALTH_SCRUTINY.bears

    def test_the_day_it_began(self) -> None:
        """1 April 2013."""
        assert not applies(HEALTH_SCRUTINY, HOSPITAL, date(2013, 3, 31), **VARIED)
        assert applies(HEALTH_SCRUTINY, HOSPITAL, date(2013, 4, 1), **VARIED)

    @pytest.mark.parametrize("day", [date(2024, 1, 30), date(2024, 1, 31)])
    def test_the_change_of_2024_left_the_duty_as_it_was(self, day: date) -> None:
        """What ended on 31 January 2024 is the council's power to refer a change."""
        assert applies(HEALTH_SCRUTINY, HOSPITAL, day, **VARIED)
        assert "31 January 2024" in HEALTH_SCRUTINY.note

    def test_the_deciding_question(self) -> None:
        """Whether there is such a change."""
        assert "nhs_proposes_substantial_variation" == asks_first(
            HEALTH_SCRUTINY, HOSPITAL, subjects=HEALTH
        )

    def test_dates_are_given_and_no_length_is_set(self) -> None:
        """The NHS body says by when it needs an answer."""
        assert HEALTH_SCRUTINY.period is None
        assert 1 == len(HEALTH_SCRUTINY.publishes)


class TestPharmaceuticalNeeds:
    """Those on a list are consulted once on a draft, for sixty days or more."""

    @pytest.mark.parametrize("body", [COUNTY, UNITARY, LONDON_BOROUGH])
    def test_upper_tier_councils_are_bound(self, body: PublicBody) -> None:
        """Through their health and wellbeing boards."""
        assert applies(PHARMACEUTICAL_NEEDS, body, **ASSESSED)

    @pytest.mark.parametrize("body", [DISTRICT, WELSH, HOSPITAL])
    def test_others_are_not(self, body: PublicBody) -> None:
        """An NHS trust is one of those consulted."""
        assert not duty_on(PHARMACEUTICAL_NEEDS, body, **ASSESSED).ours

    def test_sixty_days(self) -> None:
        """They are a time to respond."""
        asked = requirements_on(PHARMACEUTICAL_NEEDS, COUNTY, **ASSESSED)

        assert "60 days" == said_on(PHARMACEUTICAL_NEEDS)
        assert asked.strictest is not None
        assert 60 == asked.strictest.least_days

    def test_seven_groups_are_named(self) -> None:
        """Each is in the union of consultees."""
        assert 7 == len(requirements_on(PHARMACEUTICAL_NEEDS, COUNTY, **ASSESSED).consultees)

    def test_the_day_it_began(self) -> None:
        """1 April 2013."""
        assert not applies(PHARMACEUTICAL_NEEDS, COUNTY, date(2013, 3, 31), **ASSESSED)
        assert applies(PHARMACEUTICAL_NEEDS, COUNTY, date(2013, 4, 1), **ASSESSED)

    def test_no_such_assessment(self) -> None:
        """Then it does not arise; where nothing is known, that is the question."""
        found = duty_on(
            PHARMACEUTICAL_NEEDS, COUNTY, prepares_pharmaceutical_needs_assessment=False
        )

        assert Reading.NO is found.reading
        assert "prepares_pharmaceutical_needs_assessment" == asks_first(
            PHARMACEUTICAL_NEEDS, COUNTY, subjects=HEALTH
        )
