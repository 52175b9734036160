"""Planning and Compulsory Purchase Act 2004."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from engage.bodies import PublicBody
from engage.law.planning_and_compulsory_purchase_act_2004 import (
    NOTICE_OF_INTENTION,
    STATEMENT_OF_COMMUNITY_INVOLVEMENT,
    SUPPLEMENTARY_PLAN,
)
from engage.outcomes import Reading
from law.one_duty import (
    COUNTY,
    DISTRICT,
    PARISH,
    WELSH,
    applies,
    asks_first,
    duty_on,
    requirements_on,
    said_on,
)

BEFORE: Final = date(2026, 3, 24)
BEGAN: Final = date(2026, 3, 25)
NEW_PLAN: Final = {"prepares_development_plan": True, "plan_is_in_new_system": True}


class TestNoticeOfIntention:
    """Four months lie between the notice of a new-style plan and its Gateway 1."""

    def test_since_the_new_system_began(self) -> None:
        """25 March 2026."""
        assert not applies(NOTICE_OF_INTENTION, DISTRICT, BEFORE, **NEW_PLAN)
        assert applies(NOTICE_OF_INTENTION, DISTRICT, BEGAN, **NEW_PLAN)

    def test_the_months_are_no_time_to_respond(self) -> None:
        """They are the distance between two steps."""
        requirements = requirements_on(NOTICE_OF_INTENTION, DISTRICT, **NEW_PLAN)

        assert "4 months" == said_on(NOTICE_OF_INTENTION)
        assert requirements.strictest is None

    def test_the_system_is_asked(self) -> None:
        """Where a plan is known to be under way."""
        assert "plan_is_in_new_system" == asks_first(
            NOTICE_OF_INTENTION,
            COUNTY,
            subjects=frozenset({"plans"}),
            prepares_development_plan=True,
        )

    def test_a_parish_is_not_bound(self) -> None:
        """It makes no local plan."""
        assert not duty_on(NOTICE_OF_INTENTION, PARISH, **NEW_PLAN).ours


class TestSupplementaryPlan:
    """Supplementary plans took the place of supplementary planning documents."""

    def test_since_the_new_system_began(self) -> None:
        """25 March 2026."""
        making = {"prepares_supplementary_plan": True}

        assert not applies(SUPPLEMENTARY_PLAN, DISTRICT, BEFORE, **making)
        assert applies(SUPPLEMENTARY_PLAN, DISTRICT, BEGAN, **making)
        assert not applies(SUPPLEMENTARY_PLAN, DISTRICT, prepares_supplementary_plan=False)

    def test_its_length_is_not_established(self) -> None:
        """Which is not the same as none."""
        assert SUPPLEMENTARY_PLAN.period is None
        assert "not established" in SUPPLEMENTARY_PLAN.note

    def test_the_deciding_question(self) -> None:
        """Whether one is being prepared."""
        assert "prepares_supplementary_plan" == asks_first(
            SUPPLEMENTARY_PLAN, DISTRICT, subjects=frozenset({"plans"})
        )

    def test_a_council_in_wales_is_not_bound(self) -> None:
        """The law is England's."""
        assert not duty_on(SUPPLEMENTARY_PLAN, WELSH, prepares_supplementary_plan=True).ours


class TestStatementOfCommunityInvolvement:
    """A planning authority says how it involves people, and keeps to it."""

    @pytest.mark.parametrize("body", [COUNTY, DISTRICT])
    @pytest.mark.parametrize("work", ["is_planning_application", "prepares_development_plan"])
    def test_for_plans_and_applications_alike(self, body: PublicBody, work: str) -> None:
        """In a county with minerals and waste too."""
        assert applies(STATEMENT_OF_COMMUNITY_INVOLVEMENT, body, **{work: True})

    def test_for_neither(self) -> None:
        """It says nothing of other work."""
        found = duty_on(
            STATEMENT_OF_COMMUNITY_INVOLVEMENT, COUNTY, subjects=frozenset({"schools_and_children"})
        )

        assert Reading.NO is found.reading

    def test_the_day_it_began(self) -> None:
        """28 September 2004; when it ends, if it does, is not established."""
        duty, work = STATEMENT_OF_COMMUNITY_INVOLVEMENT, {"is_planning_application": True}

        assert not applies(duty, DISTRICT, date(2004, 9, 27), **work)
        assert applies(duty, DISTRICT, date(2004, 9, 28), **work)
        assert applies(duty, DISTRICT, BEGAN, **work)
        assert "not established" in duty.main.verified_scope

    def test_a_parish_is_not_bound(self) -> None:
        """It decides no applications."""
        assert not duty_on(STATEMENT_OF_COMMUNITY_INVOLVEMENT, PARISH).ours
