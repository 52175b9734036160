"""Local Democracy, Economic Development and Construction Act 2009."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from engage.bodies import BodyKind, PublicBody
from engage.citations import Verification
from engage.law.local_democracy_act_2009 import COMBINED_AUTHORITY
from engage.outcomes import Reading
from law.one_duty import (
    COUNTY,
    DISTRICT,
    PARISH,
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


class TestCombinedAuthority:
    """The public of the area is consulted on a new combined authority, or a change to one."""

    @pytest.mark.parametrize("body", [COMBINED, COUNTY, DISTRICT, UNITARY])
    def test_whoever_proposes_it_is_bound(self, body: PublicBody) -> None:
        """The authority itself or a council in it."""
        assert applies(COMBINED_AUTHORITY, body, **{FACT: True})

    @pytest.mark.parametrize("body", [PARISH, WELSH])
    def test_others_are_not(self, body: PublicBody) -> None:
        """They may be consulted."""
        assert not duty_on(COMBINED_AUTHORITY, body, **{FACT: True}).ours

    def test_it_turns_on_one_fact(self) -> None:
        """Which is asked where it is not known."""
        assert Reading.NO is duty_on(COMBINED_AUTHORITY, DISTRICT, **{FACT: False}).reading
        assert FACT == asks_first(COMBINED_AUTHORITY, DISTRICT, subjects=frozenset({"governance"}))

    def test_the_day_it_began(self) -> None:
        """26 December 2023, as the Act was amended."""
        assert not applies(COMBINED_AUTHORITY, DISTRICT, date(2023, 12, 25), **{FACT: True})
        assert applies(COMBINED_AUTHORITY, DISTRICT, date(2023, 12, 26), **{FACT: True})

    def test_how_far_it_was_checked(self) -> None:
        """The sections were not read, and no length is stated."""
        assert Verification.FROM_KNOWLEDGE is COMBINED_AUTHORITY.verified
        assert "" == said_on(COMBINED_AUTHORITY)
