"""The School Admissions Regulations 2012."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from engage.bodies import BodyKind, PublicBody
from engage.law.school_admissions_regulations_2012 import ADMISSION_ARRANGEMENTS
from engage.outcomes import Reading
from law.one_duty import (
    COUNTY,
    DISTRICT,
    UNITARY,
    applies,
    asks_first,
    body_of,
    duty_on,
    requirements_on,
    said_on,
)

CHANGED: Final = {"changes_school_admission_arrangements": True}
SEVEN_YEARS: Final = "years_since_last_admissions_consultation_is_seven_or_more"


class TestAdmissionArrangements:
    """An admission authority consults before a change, and every seven years without one."""

    @pytest.mark.parametrize(
        "body", [COUNTY, UNITARY, body_of(BodyKind.PUBLIC_BODY, "admission_authority")]
    )
    def test_admission_authorities_are_bound(self, body: PublicBody) -> None:
        """An academy trust too, which has the function."""
        assert applies(ADMISSION_ARRANGEMENTS, body, **CHANGED)

    def test_a_district_is_not(self) -> None:
        """It has no schools."""
        assert not duty_on(ADMISSION_ARRANGEMENTS, DISTRICT, **CHANGED).ours

    def test_seven_years_without_a_change(self) -> None:
        """Consultation falls due all the same."""
        unchanged = {"changes_school_admission_arrangements": False}

        assert applies(ADMISSION_ARRANGEMENTS, COUNTY, **unchanged, **{SEVEN_YEARS: True})
        assert Reading.NO is (
            duty_on(ADMISSION_ARRANGEMENTS, COUNTY, **unchanged, **{SEVEN_YEARS: False}).reading
        )
        assert SEVEN_YEARS == asks_first(
            ADMISSION_ARRANGEMENTS,
            COUNTY,
            subjects=frozenset({"schools_and_children"}),
            **unchanged,
        )

    def test_the_day_it_began(self) -> None:
        """1 February 2012."""
        assert not applies(ADMISSION_ARRANGEMENTS, COUNTY, date(2012, 1, 31), **CHANGED)
        assert applies(ADMISSION_ARRANGEMENTS, COUNTY, date(2012, 2, 1), **CHANGED)

    def test_the_least_time_has_changed(self) -> None:
        """Eight weeks up to entry in 2016, six since."""
        assert "8 weeks" == said_on(ADMISSION_ARRANGEMENTS, date(2015, 9, 30))
        assert "6 weeks" == said_on(ADMISSION_ARRANGEMENTS, date(2015, 10, 1))

    def test_an_old_consultation_has_the_length_of_its_day(self) -> None:
        """One that closed in February 2015."""
        requirements = requirements_on(
            ADMISSION_ARRANGEMENTS, COUNTY, **CHANGED, closed_on=date(2015, 2, 27)
        )

        assert requirements.strictest is not None
        assert "8 weeks" == requirements.strictest.said
