"""Gambling Act 2005."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from engage.bodies import BodyKind, PublicBody
from engage.law.gambling_act_2005 import GAMBLING_POLICY
from engage.nations import Nation
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
)

SCOTTISH: Final = body_of(BodyKind.SCOTTISH_COUNCIL, "licensing_authority", nation=Nation.SCOTLAND)
REVISED: Final = {"makes_or_revises_gambling_policy": True}


class TestGamblingPolicy:
    """The police, gambling businesses and those likely to be affected are consulted."""

    @pytest.mark.parametrize("body", [DISTRICT, UNITARY, LONDON_BOROUGH, WELSH, SCOTTISH])
    def test_licensing_authorities_are_bound(self, body: PublicBody) -> None:
        """In Scotland too, where the record says that the body is one."""
        assert applies(GAMBLING_POLICY, body, **REVISED)

    def test_a_county_is_not(self) -> None:
        """Licensing is a district's."""
        assert not duty_on(GAMBLING_POLICY, COUNTY, **REVISED).ours

    def test_the_day_it_began(self) -> None:
        """31 March 2006."""
        assert not applies(GAMBLING_POLICY, DISTRICT, date(2006, 3, 30), **REVISED)
        assert applies(GAMBLING_POLICY, DISTRICT, date(2006, 3, 31), **REVISED)

    def test_the_deciding_question(self) -> None:
        """Whether the principles are made or revised."""
        assert Reading.NO is (
            duty_on(GAMBLING_POLICY, DISTRICT, makes_or_revises_gambling_policy=False).reading
        )
        assert "makes_or_revises_gambling_policy" == asks_first(
            GAMBLING_POLICY, DISTRICT, subjects=frozenset({"licensing_and_order"})
        )

    def test_three_groups_and_no_length(self) -> None:
        """The section names them."""
        asked = requirements_on(GAMBLING_POLICY, DISTRICT, **REVISED)

        assert 3 == len(asked.consultees)
        assert asked.strictest is None
