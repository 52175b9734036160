"""The Environmental Impact Assessment Regulations 2017."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from engage.bodies import BodyKind, PublicBody
from engage.law.environmental_impact_assessment_regulations_2017 import (
    ENVIRONMENTAL_IMPACT_ASSESSMENT,
)
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
    said_on,
)

WITH_STATEMENT: Final = {
    "is_planning_application": True,
    "likely_significant_environmental_effects": True,
    "environmental_statement_submitted": True,
}
TRANSPORT: Final = body_of(BodyKind.COMBINED_AUTHORITY)


class TestEnvironmentalImpactAssessment:
    """Notice is given of an environmental statement, and 30 days follow before a decision."""

    @pytest.mark.parametrize("body", [COUNTY, DISTRICT])
    def test_a_planning_authority_is_bound(self, body: PublicBody) -> None:
        """Where a statement has come with an application."""
        assert applies(ENVIRONMENTAL_IMPACT_ASSESSMENT, body, **WITH_STATEMENT)

    @pytest.mark.parametrize("missing", WITH_STATEMENT)
    def test_each_part_is_needed(self, missing: str) -> None:
        """An application, development that calls for it, a statement."""
        without = {**WITH_STATEMENT, missing: False}

        assert not applies(ENVIRONMENTAL_IMPACT_ASSESSMENT, COUNTY, **without)

    def test_a_developer_is_bound_too(self) -> None:
        """Such as a transport authority that applies for permission."""
        found = duty_on(
            ENVIRONMENTAL_IMPACT_ASSESSMENT,
            TRANSPORT,
            **WITH_STATEMENT,
            body_is_the_developer=True,
        )

        assert Reading.YES is found.reading
        assert found.ours

    def test_whether_it_is_the_developer_is_asked(self) -> None:
        """Of a body that decides no applications."""
        assert "body_is_the_developer" == asks_first(
            ENVIRONMENTAL_IMPACT_ASSESSMENT,
            TRANSPORT,
            subjects=frozenset({"planning_applications"}),
            **WITH_STATEMENT,
        )

    @pytest.mark.parametrize("body", [PARISH, WELSH])
    def test_others_are_not_bound(self, body: PublicBody) -> None:
        """A parish council that neither decides nor builds; a council in Wales."""
        found = duty_on(
            ENVIRONMENTAL_IMPACT_ASSESSMENT, body, **WITH_STATEMENT, body_is_the_developer=False
        )

        assert Reading.NO is found.reading
        assert not found.ours

    def test_the_day_it_began(self) -> None:
        """16 May 2017."""
        duty = ENVIRONMENTAL_IMPACT_ASSESSMENT

        assert not applies(duty, COUNTY, date(2017, 5, 15), **WITH_STATEMENT)
        assert applies(duty, COUNTY, date(2017, 5, 16), **WITH_STATEMENT)

    def test_the_least_time(self) -> None:
        """30 days, from the notice."""
        assert "30 days" == said_on(ENVIRONMENTAL_IMPACT_ASSESSMENT)
