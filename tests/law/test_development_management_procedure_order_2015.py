"""The Development Management Procedure Order 2015."""

from __future__ import annotations

from datetime import date

import pytest

from engage.bodies import PublicBody
from engage.law.development_management_procedure_order_2015 import (
    PUBLICITY,
    STATUTORY_CONSULTEES,
)
from engage.outcomes import Reading
from law.one_duty import (
    COUNTY,
    DISTRICT,
    PARISH,
    UNITARY,
    WELSH,
    applies,
    asks_first,
    duty_on,
    requirements_on,
    said_on,
)


class TestPublicity:
    """Whoever decides an application gives notice of it, a county too, and waits 21 days."""

    @pytest.mark.parametrize("body", [COUNTY, DISTRICT, UNITARY])
    def test_every_planning_authority_is_bound(self, body: PublicBody) -> None:
        """A county for minerals, waste and its own development."""
        assert applies(PUBLICITY, body, is_planning_application=True)

    @pytest.mark.parametrize("body", [PARISH, WELSH])
    def test_others_are_not(self, body: PublicBody) -> None:
        """They may be consulted on it."""
        reading = duty_on(PUBLICITY, body, is_planning_application=True)

        assert Reading.NO is reading.reading
        assert not reading.ours
        assert "may be a consultee" in reading.because

    def test_what_it_is_about_is_asked_first(self) -> None:
        """One answer may settle it, and many duties with it."""
        assert "subjects" == asks_first(PUBLICITY, COUNTY)
        assert not applies(PUBLICITY, COUNTY, subjects=frozenset({"housing"}))
        assert "is_planning_application" == asks_first(
            PUBLICITY, COUNTY, subjects=frozenset({"planning_applications"})
        )

    def test_the_day_it_began(self) -> None:
        """15 April 2015."""
        assert not applies(PUBLICITY, COUNTY, date(2015, 4, 14), is_planning_application=True)
        assert applies(PUBLICITY, COUNTY, date(2015, 4, 15), is_planning_application=True)

    def test_the_least_time(self) -> None:
        """By notice on the site or to neighbours 21 days, in a newspaper 14."""
        requirements = requirements_on(PUBLICITY, COUNTY, is_planning_application=True)

        assert requirements.strictest is not None
        assert "21 days" == requirements.strictest.said
        assert ["21 days", "30 days", "14 days"] == [each.said for each in requirements.periods]

    def test_what_bears_on_it_is_no_condition(self) -> None:
        """Whether a newspaper notice is due as well does not decide whether notice is."""
        assert applies(PUBLICITY, COUNTY, is_planning_application=True, is_major_development=False)


class TestStatutoryConsultees:
    """A body that Schedule 4 names for an application is consulted before it is decided."""

    def test_where_one_is_named(self) -> None:
        """A district, and a county for its own applications."""
        named = {"is_planning_application": True, "schedule_4_consultee_engaged": True}

        assert applies(STATUTORY_CONSULTEES, DISTRICT, **named)
        assert applies(STATUTORY_CONSULTEES, COUNTY, **named)

    def test_where_none_is_named(self) -> None:
        """Nothing is owed under Schedule 4."""
        assert not applies(
            STATUTORY_CONSULTEES,
            DISTRICT,
            is_planning_application=True,
            schedule_4_consultee_engaged=False,
        )

    def test_the_deciding_question(self) -> None:
        """Whether one is named."""
        assert "schedule_4_consultee_engaged" == asks_first(
            STATUTORY_CONSULTEES,
            DISTRICT,
            subjects=frozenset({"planning_applications"}),
            is_planning_application=True,
        )

    def test_a_parish_is_not_bound(self) -> None:
        """It is one of those consulted."""
        assert not duty_on(STATUTORY_CONSULTEES, PARISH, is_planning_application=True).ours

    def test_the_least_time(self) -> None:
        """21 days, without public holidays."""
        assert "21 days" == said_on(STATUTORY_CONSULTEES)
