"""Highways Act 1980."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from engage.bodies import BodyKind, PublicBody
from engage.law.highways_act_1980 import PUBLIC_PATHS, ROAD_HUMPS, STREET_TREES
from engage.outcomes import Reading
from engage.requirements import PeriodBasis
from law.one_duty import (
    COUNTY,
    DISTRICT,
    LONDON_BOROUGH,
    PARISH,
    UNITARY,
    WELSH,
    applies,
    asks_first,
    body_of,
    duty_on,
    said_on,
)

HUMPS: Final = {"proposes_road_humps_or_raised_tables": True}
TREE: Final = {"proposes_to_fell_street_tree": True}
PATH: Final = {"changes_public_right_of_way": True}
NO_ROADS: Final = body_of(BodyKind.COUNTY, "education_authority")


class TestRoadHumps:
    """The police and prescribed bodies are consulted, and notice is given for 21 days."""

    @pytest.mark.parametrize("body", [COUNTY, UNITARY, LONDON_BOROUGH, WELSH])
    def test_highway_authorities_are_bound(self, body: PublicBody) -> None:
        """In Wales too."""
        assert applies(ROAD_HUMPS, body, **HUMPS)

    @pytest.mark.parametrize("body", [DISTRICT, NO_ROADS])
    def test_others_are_not(self, body: PublicBody) -> None:
        """A district is consulted; a county without the roads is bound by nothing on them."""
        assert not duty_on(ROAD_HUMPS, body, **HUMPS).ours

    def test_the_length_and_the_first_day(self) -> None:
        """21 days; 31 July 1981."""
        assert "21 days" == said_on(ROAD_HUMPS)
        assert not applies(ROAD_HUMPS, COUNTY, date(1981, 7, 30), **HUMPS)
        assert applies(ROAD_HUMPS, COUNTY, date(1981, 7, 31), **HUMPS)

    def test_the_deciding_question(self) -> None:
        """Whether humps are proposed."""
        assert Reading.NO is (
            duty_on(ROAD_HUMPS, COUNTY, proposes_road_humps_or_raised_tables=False).reading
        )
        assert "proposes_road_humps_or_raised_tables" == asks_first(
            ROAD_HUMPS, COUNTY, subjects=frozenset({"roads_and_parking"})
        )


class TestStreetTrees:
    """The public is consulted before a tree on an urban road is felled, unless it is exempt."""

    def test_highway_authorities_in_england_are_bound(self) -> None:
        """It is no law of Wales."""
        kept = {**TREE, "tree_felling_exemption_applies": False}

        assert applies(STREET_TREES, COUNTY, **kept)
        assert applies(STREET_TREES, UNITARY, **kept)
        assert not duty_on(STREET_TREES, DISTRICT, **kept).ours
        assert not duty_on(STREET_TREES, WELSH, **kept).ours

    def test_an_exemption_switches_it_off(self) -> None:
        """And where it is not known, that is asked."""
        exempt = duty_on(STREET_TREES, COUNTY, **TREE, tree_felling_exemption_applies=True)

        assert Reading.NO is exempt.reading
        assert "tree_felling_exemption_applies" == asks_first(
            STREET_TREES, COUNTY, subjects=frozenset({"environment"}), **TREE
        )

    def test_the_day_it_began(self) -> None:
        """30 November 2023."""
        kept = {**TREE, "tree_felling_exemption_applies": False}

        assert not applies(STREET_TREES, COUNTY, date(2023, 11, 29), **kept)
        assert applies(STREET_TREES, COUNTY, date(2023, 11, 30), **kept)

    def test_28_days_are_practice_and_not_statute(self) -> None:
        """The section itself has no number."""
        assert "28 days" == said_on(STREET_TREES)
        assert PeriodBasis.POLICY is STREET_TREES.period_basis


class TestPublicPaths:
    """Other councils are consulted, notice is given, and people may object for 28 days."""

    @pytest.mark.parametrize("body", [COUNTY, DISTRICT, UNITARY, WELSH])
    def test_counties_and_districts_make_orders(self, body: PublicBody) -> None:
        """Both tiers have the power."""
        assert applies(PUBLIC_PATHS, body, **PATH)

    def test_a_parish_does_not(self) -> None:
        """It is told by notice."""
        assert not duty_on(PUBLIC_PATHS, PARISH, **PATH).ours

    def test_the_length_and_the_first_day(self) -> None:
        """28 days; 1 January 1981."""
        assert "28 days" == said_on(PUBLIC_PATHS)
        assert not applies(PUBLIC_PATHS, COUNTY, date(1980, 12, 31), **PATH)
        assert applies(PUBLIC_PATHS, COUNTY, date(1981, 1, 1), **PATH)

    def test_the_deciding_question(self) -> None:
        """Whether a path is changed."""
        assert (
            Reading.NO is duty_on(PUBLIC_PATHS, COUNTY, changes_public_right_of_way=False).reading
        )
        assert "changes_public_right_of_way" == asks_first(
            PUBLIC_PATHS, COUNTY, subjects=frozenset({"paths_land_and_byelaws"})
        )
