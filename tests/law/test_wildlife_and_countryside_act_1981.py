"""Wildlife and Countryside Act 1981."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from engage.bodies import PublicBody
from engage.citations import Verification
from engage.law.wildlife_and_countryside_act_1981 import DEFINITIVE_MAP
from engage.outcomes import Reading
from engage.requirements import DutyKind
from law.one_duty import (
    COUNTY,
    DISTRICT,
    LONDON_BOROUGH,
    UNITARY,
    WELSH,
    applies,
    asks_first,
    duty_on,
    said_on,
)

CORRECTED: Final = {"corrects_definitive_map": True}


class TestDefinitiveMap:
    """The record of rights of way is put right on evidence; people may object for 42 days."""

    @pytest.mark.parametrize("body", [COUNTY, UNITARY, LONDON_BOROUGH, WELSH])
    def test_surveying_authorities_are_bound(self, body: PublicBody) -> None:
        """In England and Wales."""
        assert applies(DEFINITIVE_MAP, body, **CORRECTED)

    def test_a_district_is_consulted(self) -> None:
        """The map is the county's."""
        assert not duty_on(DEFINITIVE_MAP, DISTRICT, **CORRECTED).ours

    def test_the_length_and_the_first_day(self) -> None:
        """42 days; 28 February 1983."""
        assert "42 days" == said_on(DEFINITIVE_MAP)
        assert not applies(DEFINITIVE_MAP, COUNTY, date(1983, 2, 27), **CORRECTED)
        assert applies(DEFINITIVE_MAP, COUNTY, date(1983, 2, 28), **CORRECTED)

    def test_the_deciding_question(self) -> None:
        """Whether evidence shows that the map is wrong."""
        assert Reading.NO is duty_on(DEFINITIVE_MAP, COUNTY, corrects_definitive_map=False).reading
        assert "corrects_definitive_map" == asks_first(
            DEFINITIVE_MAP, COUNTY, subjects=frozenset({"paths_land_and_byelaws"})
        )

    def test_it_is_notice_and_objection_known_only_from_knowledge(self) -> None:
        """It is never put to people as a choice."""
        assert DutyKind.PUBLICITY is DEFINITIVE_MAP.kind
        assert DEFINITIVE_MAP.invites_replies
        assert Verification.FROM_KNOWLEDGE is DEFINITIVE_MAP.verified
