"""The Environmental Assessment of Plans and Programmes Regulations 2004."""

from __future__ import annotations

from datetime import date

import pytest

from engage.bodies import BodyKind, PublicBody
from engage.law.environmental_assessment_of_plans_regulations_2004 import (
    STRATEGIC_ENVIRONMENTAL_ASSESSMENT,
)
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

DUTY = STRATEGIC_ENVIRONMENTAL_ASSESSMENT


class TestStrategicEnvironmentalAssessment:
    """Whoever makes a plan that needs an environmental report consults on both."""

    @pytest.mark.parametrize(
        "body", [COUNTY, DISTRICT, PARISH, body_of(BodyKind.COMBINED_AUTHORITY)]
    )
    def test_any_body_that_makes_such_a_plan(self, body: PublicBody) -> None:
        """A local plan, a transport plan, a neighbourhood plan."""
        assert applies(DUTY, body, is_plan_or_programme_needing_sea=True)

    def test_a_body_in_wales_is_not_bound(self) -> None:
        """Wales has Regulations of its own."""
        assert not duty_on(DUTY, WELSH, is_plan_or_programme_needing_sea=True).ours

    def test_a_plan_found_not_to_need_it(self) -> None:
        """Although it is a local plan: a small change to one."""
        assert not applies(
            DUTY, DISTRICT, prepares_development_plan=True, is_plan_or_programme_needing_sea=False
        )

    def test_whether_a_local_plan_needs_it_is_asked(self) -> None:
        """It does as a rule, and the answer is the authority's own."""
        assert "is_plan_or_programme_needing_sea" == asks_first(
            DUTY, DISTRICT, subjects=frozenset({"plans"}), prepares_development_plan=True
        )

    def test_the_day_it_began(self) -> None:
        """20 July 2004."""
        assert not applies(DUTY, COUNTY, date(2004, 7, 19), is_plan_or_programme_needing_sea=True)
        assert applies(DUTY, COUNTY, date(2004, 7, 20), is_plan_or_programme_needing_sea=True)

    def test_the_five_weeks_are_not_the_publics(self) -> None:
        """They are for three bodies, on scope; no number is set for the draft."""
        requirements = requirements_on(DUTY, COUNTY, is_plan_or_programme_needing_sea=True)

        assert requirements.strictest is None
        assert ["5 weeks"] == [each.said for each in requirements.periods]
