"""Levelling-up and Regeneration Act 2023."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from engage.bodies import BodyKind, PublicBody
from engage.law.levelling_up_and_regeneration_act_2023 import COMBINED_COUNTY_AUTHORITY
from engage.outcomes import Reading
from law.one_duty import (
    COUNTY,
    DISTRICT,
    UNITARY,
    WELSH,
    applies,
    asks_first,
    body_of,
    duty_on,
    said_on,
)

COMBINED: Final = body_of(BodyKind.COMBINED_AUTHORITY)
FACT: Final = "proposes_new_or_changed_combined_authority"


class TestCombinedCountyAuthority:
    """The public of the whole area is consulted before the proposal goes in."""

    @pytest.mark.parametrize("body", [COUNTY, UNITARY])
    def test_counties_and_unitaries_propose_it(self, body: PublicBody) -> None:
        """They make it up."""
        assert applies(COMBINED_COUNTY_AUTHORITY, body, **{FACT: True})

    @pytest.mark.parametrize("body", [DISTRICT, COMBINED, WELSH])
    def test_others_do_not(self, body: PublicBody) -> None:
        """A district is no part of one."""
        assert not duty_on(COMBINED_COUNTY_AUTHORITY, body, **{FACT: True}).ours

    def test_it_turns_on_one_fact(self) -> None:
        """Which is asked where it is not known."""
        assert Reading.NO is duty_on(COMBINED_COUNTY_AUTHORITY, COUNTY, **{FACT: False}).reading
        assert FACT == asks_first(
            COMBINED_COUNTY_AUTHORITY, COUNTY, subjects=frozenset({"governance"})
        )

    def test_the_day_it_began(self) -> None:
        """26 December 2023."""
        assert not applies(COMBINED_COUNTY_AUTHORITY, COUNTY, date(2023, 12, 25), **{FACT: True})
        assert applies(COMBINED_COUNTY_AUTHORITY, COUNTY, date(2023, 12, 26), **{FACT: True})

    @pytest.mark.parametrize("day", [date(2026, 4, 28), date(2026, 4, 29)])
    def test_what_the_act_of_2026_changed_is_left_open(self, day: date) -> None:
        """It became law on 29 April 2026; nothing is stated of it but that it has to be checked."""
        assert applies(COMBINED_COUNTY_AUTHORITY, COUNTY, day, **{FACT: True})
        assert "29 April 2026" in COMBINED_COUNTY_AUTHORITY.note
        assert "" == said_on(COMBINED_COUNTY_AUTHORITY, day)
