"""Housing Act 1996."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from engage.bodies import PublicBody
from engage.citations import Verification
from engage.law.housing_act_1996 import ALLOCATION_SCHEME
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

FACT: Final = "adopts_or_majorly_changes_allocation_scheme"


class TestAllocationScheme:
    """Providers with nominations see a draft before a scheme is adopted or much changed."""

    @pytest.mark.parametrize("body", [DISTRICT, UNITARY, LONDON_BOROUGH])
    def test_who_is_bound(self, body: PublicBody) -> None:
        """Housing authorities in England."""
        assert applies(ALLOCATION_SCHEME, body, **{FACT: True})

    @pytest.mark.parametrize("body", [COUNTY, WELSH])
    def test_who_is_not(self, body: PublicBody) -> None:
        """A county has no homes to allocate."""
        found = duty_on(ALLOCATION_SCHEME, body, **{FACT: True})

        assert not found.ours
        assert Reading.NO is found.reading

    def test_it_turns_on_one_fact(self) -> None:
        """Which is asked where it is not known."""
        assert Reading.NO is duty_on(ALLOCATION_SCHEME, DISTRICT, **{FACT: False}).reading
        assert FACT == asks_first(ALLOCATION_SCHEME, DISTRICT, subjects=frozenset({"housing"}))

    def test_the_day_it_began(self) -> None:
        """18 June 2012."""
        assert not applies(ALLOCATION_SCHEME, DISTRICT, date(2012, 6, 17), **{FACT: True})
        assert applies(ALLOCATION_SCHEME, DISTRICT, date(2012, 6, 18), **{FACT: True})

    def test_no_length_is_set(self) -> None:
        """Providers have a reasonable opportunity; applicants are not named."""
        asked = requirements_on(ALLOCATION_SCHEME, DISTRICT, **{FACT: True})

        assert "" == said_on(ALLOCATION_SCHEME)
        assert asked.strictest is None
        assert 1 == len(asked.consultees)

    def test_how_far_it_was_checked(self) -> None:
        """The subsection itself is from knowledge."""
        assert Verification.PARTLY_READ is ALLOCATION_SCHEME.verified
