"""Public Libraries and Museums Act 1964."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from engage.bodies import PublicBody
from engage.citations import Verification
from engage.law import standard
from engage.law.demands import demands_of
from engage.law.public_libraries_and_museums_act_1964 import LIBRARIES
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

FACT: Final = "closes_or_changes_libraries"


class TestLibraries:
    """The Act asks for a service and not for consultation; other law comes in with a cut."""

    @pytest.mark.parametrize("body", [COUNTY, UNITARY, LONDON_BOROUGH, WELSH])
    def test_who_is_bound(self, body: PublicBody) -> None:
        """Library authorities in England and Wales."""
        assert applies(LIBRARIES, body, **{FACT: True})

    @pytest.mark.parametrize("body", [DISTRICT])
    def test_who_is_not(self, body: PublicBody) -> None:
        """It keeps no libraries."""
        found = duty_on(LIBRARIES, body, **{FACT: True})

        assert not found.ours
        assert Reading.NO is found.reading

    def test_it_turns_on_one_fact(self) -> None:
        """Which is asked where it is not known."""
        assert Reading.NO is duty_on(LIBRARIES, COUNTY, **{FACT: False}).reading
        assert FACT == asks_first(LIBRARIES, COUNTY, subjects=frozenset({"services"}))

    def test_the_day_it_began(self) -> None:
        """1 April 1965."""
        assert not applies(LIBRARIES, COUNTY, date(1965, 3, 31), **{FACT: True})
        assert applies(LIBRARIES, COUNTY, date(1965, 4, 1), **{FACT: True})

    def test_no_length_is_set(self) -> None:
        """Nobody is named but the department, by guidance."""
        asked = requirements_on(LIBRARIES, COUNTY, **{FACT: True})

        assert "" == said_on(LIBRARIES)
        assert asked.strictest is None
        assert 2 == len(LIBRARIES.consultees)

    def test_it_points_to_duties_and_is_none(self) -> None:
        """So it asks nothing by itself, and what it points to is in the catalogue."""
        found = duty_on(LIBRARIES, COUNTY, **{FACT: True})

        assert Reading.YES is found.reading
        assert found.because.startswith("No express duty; see ")
        assert () == requirements_on(LIBRARIES, COUNTY, **{FACT: True}).consultees
        assert {*LIBRARIES.see} <= {each.id for each in standard().duties}
        assert "no express duty" in LIBRARIES.title

    def test_how_far_it_was_checked(self) -> None:
        """The section was read as a judgment quotes it."""
        assert Verification.READ is LIBRARIES.verified

    def test_it_is_no_duty_to_consult(self) -> None:
        """So by itself it leaves the negative answer standing, and makes no demands."""
        assert not LIBRARIES.calls_for_consultation
        assert () == demands_of(LIBRARIES)

    @pytest.mark.parametrize("cut", [True, False])
    def test_whether_something_is_lost_bears_on_it(self, *, cut: bool) -> None:
        """It is no condition: other law asks what a loss calls for."""
        assert WITHDRAWS_OR_REDUCES_EXISTING_BENEFIT in LIBRARIES.bears
        assert applies(LIBRARIES, COUNTY, **{FACT: True}, withdraws_or_reduces_existing_benefit=cut)
