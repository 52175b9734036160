"""The Local Planning Regulations 2012."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from engage.assessments import outcomes
from engage.bodies import PublicBody
from engage.law import standard
from engage.law.local_planning_regulations_2012 import (
    LOCAL_PLAN,
    SUPPLEMENTARY_PLANNING_DOCUMENT,
)
from engage.outcomes import Outcome, Reading
from engage.testing import SETTING, exercise_with
from law.one_duty import (
    COUNTY,
    DISTRICT,
    PARISH,
    UNITARY,
    applies,
    asks_first,
    duty_on,
    requirements_on,
    said_on,
)

LAST_DAY: Final = date(2026, 3, 24)
REPEALED: Final = date(2026, 3, 25)
AT_18: Final = {"prepares_development_plan": True, "stage_is_regulation_18": True}
AT_19: Final = {"prepares_development_plan": True, "stage_is_regulation_19": True}
PLANS: Final = frozenset({"plans"})


class TestLocalPlan:
    """Old-style plans are consulted on as they take shape, and published before they go in."""

    @pytest.mark.parametrize("body", [COUNTY, DISTRICT, UNITARY])
    def test_planning_authorities_are_bound(self, body: PublicBody) -> None:
        """A county for minerals and waste."""
        assert applies(LOCAL_PLAN, body, LAST_DAY, **AT_18)
        assert applies(LOCAL_PLAN, body, LAST_DAY, **AT_19)

    def test_a_parish_is_not(self) -> None:
        """It may be consulted."""
        assert not duty_on(LOCAL_PLAN, PARISH, LAST_DAY, **AT_18).ours

    def test_a_plan_at_neither_stage(self) -> None:
        """As one that is being examined."""
        assert not applies(
            LOCAL_PLAN,
            DISTRICT,
            LAST_DAY,
            prepares_development_plan=True,
            stage_is_regulation_18=False,
            stage_is_regulation_19=False,
        )

    def test_a_stage_says_that_there_is_a_plan(self) -> None:
        """So that is not asked."""
        assert applies(LOCAL_PLAN, DISTRICT, LAST_DAY, stage_is_regulation_19=True)

    def test_the_day_it_began(self) -> None:
        """6 April 2012."""
        assert not applies(LOCAL_PLAN, DISTRICT, date(2012, 4, 5), **AT_18)
        assert applies(LOCAL_PLAN, DISTRICT, date(2012, 4, 6), **AT_18)

    def test_a_plan_that_is_kept_under_it_is_saved(self) -> None:
        """From 25 March 2026 it binds those plans alone."""
        kept = {**AT_19, "plan_is_in_legacy_system": True}
        left = {**AT_19, "plan_is_in_legacy_system": False}

        assert applies(LOCAL_PLAN, DISTRICT, REPEALED, **kept)
        assert not applies(LOCAL_PLAN, DISTRICT, REPEALED, **left)

    def test_whether_it_is_kept_is_asked_only_since(self) -> None:
        """Before the repeal there was no other system."""
        assert not asks_first(LOCAL_PLAN, DISTRICT, LAST_DAY, **AT_19)
        assert "plan_is_in_legacy_system" == asks_first(
            LOCAL_PLAN, DISTRICT, REPEALED, subjects=PLANS, **AT_19
        )

    def test_an_old_exercise_is_read_by_the_law_of_its_day(self) -> None:
        """A consultation that closed in 2021 is asked nothing about 2026."""
        found = duty_on(LOCAL_PLAN, DISTRICT, **AT_18, closed_on=date(2021, 12, 13))

        assert Reading.YES is found.reading

    def test_six_weeks_belong_to_regulation_19(self) -> None:
        """For regulation 18 no length is set."""
        kept = {"plan_is_in_legacy_system": True}
        published = requirements_on(LOCAL_PLAN, DISTRICT, **AT_19, **kept)
        shaped = requirements_on(LOCAL_PLAN, DISTRICT, **AT_18, **kept)

        assert published.strictest is not None
        assert "6 weeks" == published.strictest.said
        assert shaped.strictest is None

    @pytest.mark.parametrize(
        ("stage", "expected"),
        [("stage_is_regulation_18", None), ("stage_is_regulation_19", Outcome.NOT_MET)],
    )
    def test_four_weeks_are_too_short_only_there(
        self, stage: str, expected: Outcome | None
    ) -> None:
        """So a short consultation under regulation 18 is not found wanting for its length."""
        exercise = exercise_with(
            **{"prepares_development_plan": True, "plan_is_in_legacy_system": True, stage: True},
            body_kind="district",
            body_nation="england",
            days_to_respond=28,
            figure_confirmed_of_local_plan_legacy_2012=True,
        )

        found = outcomes(exercise, standard(), SETTING)

        assert expected is found.get("duty.local-plan-legacy-2012.period")


class TestSupplementaryPlanningDocument:
    """An old-style supplementary document is put out for four weeks."""

    def test_while_it_was_in_force(self) -> None:
        """From 6 April 2012 to 24 March 2026."""
        duty, making = SUPPLEMENTARY_PLANNING_DOCUMENT, "prepares_supplementary_planning_document"

        assert not applies(duty, DISTRICT, date(2012, 4, 5), **{making: True})
        assert applies(duty, DISTRICT, date(2012, 4, 6), **{making: True})
        assert applies(duty, DISTRICT, LAST_DAY, **{making: True})
        assert not applies(duty, DISTRICT, LAST_DAY, **{making: False})

    def test_saved_where_the_old_system_is_kept(self) -> None:
        """Whether it is, is asked from 25 March 2026."""
        duty = SUPPLEMENTARY_PLANNING_DOCUMENT
        making = {"subjects": PLANS, "prepares_supplementary_planning_document": True}

        assert "plan_is_in_legacy_system" == asks_first(duty, DISTRICT, REPEALED, **making)
        assert applies(duty, DISTRICT, REPEALED, **making, plan_is_in_legacy_system=True)
        assert not applies(duty, DISTRICT, REPEALED, **making, plan_is_in_legacy_system=False)

    def test_a_county_is_not_bound(self) -> None:
        """It makes none."""
        assert not duty_on(SUPPLEMENTARY_PLANNING_DOCUMENT, COUNTY, LAST_DAY).ours

    def test_the_least_time(self) -> None:
        """Four weeks."""
        assert "4 weeks" == said_on(SUPPLEMENTARY_PLANNING_DOCUMENT)
