"""Trade Union and Labour Relations (Consolidation) Act 1992."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from engage.bodies import BodyKind, PublicBody
from engage.citations import Verification
from engage.law.trade_union_and_labour_relations_act_1992 import REDUNDANCIES
from engage.nations import Nation
from engage.outcomes import Reading
from law.one_duty import (
    COUNTY,
    DISTRICT,
    PARISH,
    WELSH,
    applies,
    asks_first,
    body_of,
    duty_on,
    requirements_on,
)

SCOTTISH: Final = body_of(BodyKind.SCOTTISH_COUNCIL, nation=Nation.SCOTLAND)
NORTHERN_IRISH: Final = body_of(BodyKind.NI_DISTRICT, nation=Nation.NORTHERN_IRELAND)
TWENTY: Final = {"proposes_twenty_or_more_redundancies": True}
HUNDRED: Final = {"proposes_hundred_or_more_redundancies": True}
ABOUT: Final = frozenset({"workforce"})


class TestRedundancies:
    """An employer consults those who speak for staff: it is no consultation of the public."""

    @pytest.mark.parametrize("body", [COUNTY, DISTRICT, PARISH, WELSH, SCOTTISH])
    def test_every_employer_in_great_britain_is_bound(self, body: PublicBody) -> None:
        """Whatever else it is."""
        assert applies(REDUNDANCIES, body, **TWENTY)

    def test_northern_ireland_has_its_own_law(self) -> None:
        """Which is not here."""
        assert not duty_on(REDUNDANCIES, NORTHERN_IRISH, **TWENTY).ours

    def test_a_hundred_are_twenty_too(self) -> None:
        """So that is not asked as well."""
        assert applies(REDUNDANCIES, COUNTY, **HUNDRED)

    @pytest.mark.parametrize(
        ("hundred", "expected"),
        [(True, ["45 days"]), (False, ["30 days"]), (None, ["30 days", "45 days"])],
    )
    def test_the_number_decides_the_length(
        self, *, hundred: bool | None, expected: list[str]
    ) -> None:
        """30 days before the first dismissal, or 45; both are listed while it is not known."""
        known = {} if hundred is None else {"proposes_hundred_or_more_redundancies": hundred}
        asked = requirements_on(REDUNDANCIES, COUNTY, **TWENTY, **known)

        assert expected == [each.said for each in asked.periods]

    def test_it_is_no_time_for_the_public_to_respond(self) -> None:
        """It lies between two steps."""
        assert requirements_on(REDUNDANCIES, COUNTY, **HUNDRED).strictest is None

    def test_fewer_than_twenty(self) -> None:
        """Then it does not arise; where the number is not known, it is asked."""
        found = duty_on(REDUNDANCIES, COUNTY, proposes_twenty_or_more_redundancies=False)

        assert Reading.NO is found.reading
        assert "proposes_twenty_or_more_redundancies" == asks_first(
            REDUNDANCIES, COUNTY, subjects=ABOUT
        )

    def test_the_day_it_began(self) -> None:
        """16 October 1992; what the Act of 2025 changes was not established."""
        assert not applies(REDUNDANCIES, COUNTY, date(1992, 10, 15), **TWENTY)
        assert applies(REDUNDANCIES, COUNTY, date(1992, 10, 16), **TWENTY)
        assert Verification.FROM_KNOWLEDGE is REDUNDANCIES.verified
