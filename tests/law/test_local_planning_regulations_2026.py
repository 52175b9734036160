"""The Local Planning Regulations 2026."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from engage.citations import Verification
from engage.law.local_planning_regulations_2026 import (
    CONTENT_AND_EVIDENCE,
    DUTIES,
    PROPOSED_PLAN,
    SCOPING,
)
from engage.outcomes import Reading
from engage.requirements import Duty
from law.one_duty import COUNTY, DISTRICT, PARISH, applies, asks_first, duty_on, said_on

NEW_PLAN: Final = {"prepares_development_plan": True, "plan_is_in_new_system": True}
PLANS: Final = frozenset({"plans"})
STAGES: Final = [
    (SCOPING, "stage_is_scoping", "4 weeks"),
    (CONTENT_AND_EVIDENCE, "stage_is_content_and_evidence", "6 weeks"),
    (PROPOSED_PLAN, "stage_is_proposed_plan", "8 weeks"),
]


class TestNewStylePlans:
    """A plan of the new style is consulted on three times, between its gateways."""

    @pytest.mark.parametrize(("duty", "stage", "weeks"), STAGES)
    def test_each_stage_has_its_own(self, duty: Duty, stage: str, weeks: str) -> None:
        """With its own length, and no other's."""
        at_stage = {**NEW_PLAN, stage: True}

        assert weeks == said_on(duty)
        assert applies(duty, DISTRICT, **at_stage)
        assert applies(duty, COUNTY, **at_stage)
        assert [duty] == [
            each
            for each in DUTIES
            if Reading.NO
            is not duty_on(each, DISTRICT, **{name: name == stage for _, name, _ in STAGES}).reading
        ]

    @pytest.mark.parametrize(("duty", "stage", "weeks"), STAGES)
    def test_the_day_they_began(self, duty: Duty, stage: str, weeks: str) -> None:
        """25 March 2026, whatever the length."""
        at_stage = {**NEW_PLAN, stage: True}

        assert weeks
        assert not applies(duty, DISTRICT, date(2026, 3, 24), **at_stage)
        assert applies(duty, DISTRICT, date(2026, 3, 25), **at_stage)

    @pytest.mark.parametrize("duty", DUTIES)
    def test_a_plan_kept_under_the_old_regulations(self, duty: Duty) -> None:
        """It follows the one system to the end, so nothing more is asked."""
        found = duty_on(
            duty, DISTRICT, prepares_development_plan=True, plan_is_in_legacy_system=True
        )

        assert Reading.NO is found.reading

    @pytest.mark.parametrize("duty", DUTIES)
    def test_a_parish_is_not_bound(self, duty: Duty) -> None:
        """It may be consulted."""
        assert not duty_on(duty, PARISH, **NEW_PLAN).ours

    def test_a_stage_says_that_there_is_such_a_plan(self) -> None:
        """So neither is asked."""
        assert applies(SCOPING, DISTRICT, stage_is_scoping=True)

    def test_the_deciding_question(self) -> None:
        """The stage, where the plan is known."""
        assert "stage_is_scoping" == asks_first(SCOPING, DISTRICT, subjects=PLANS, **NEW_PLAN)

    def test_how_far_each_length_was_checked(self) -> None:
        """Two were read at second hand, the third on no page."""
        assert [Verification.READ, Verification.READ, Verification.FROM_KNOWLEDGE] == [
            duty.verified for duty in DUTIES
        ]
