"""Local Government and Public Involvement in Health Act 2007."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

import pytest

from engage.bodies import BodyKind, PublicBody
from engage.citations import Verification
from engage.law.local_government_and_public_involvement_in_health_act_2007 import (
    COMMUNITY_GOVERNANCE_REVIEW,
    DUTIES,
    ELECTORAL_CYCLE,
    INTEGRATED_CARE,
    NEEDS_ASSESSMENT,
    REORGANISATION,
    WELLBEING_STRATEGY,
)
from engage.outcomes import Reading
from engage.requirements import Duty, DutyKind, Purpose
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
    requirements_on,
    said_on,
)

HEALTH: Final = frozenset({"health_and_care"})
GOVERNANCE: Final = frozenset({"governance"})
PARTNERSHIP: Final = body_of(BodyKind.JOINT, "integrated_care_partnership")
MINISTER: Final = body_of(BodyKind.GOVERNMENT_DEPARTMENT)
REVIEW: Final = {"undertakes_community_governance_review": True}
NEW_COUNCILS: Final = {"concerns_local_government_reorganisation": True}
HEALTH_BOARD: Final = [
    (NEEDS_ASSESSMENT, "prepares_joint_strategic_needs_assessment"),
    (WELLBEING_STRATEGY, "prepares_health_and_wellbeing_strategy"),
]


class TestIntegratedCare:
    """The partnership involves Healthwatch and local people: the word is 'involve'."""

    STRATEGY: Final = {
        "prepares_integrated_care_strategy": True,
        "acts_as_member_of_integrated_care_partnership": True,
    }

    @pytest.mark.parametrize("body", [PARTNERSHIP, COUNTY, UNITARY])
    def test_it_binds_the_partnership_and_councils_as_its_members(self, body: PublicBody) -> None:
        """Where they act as such."""
        assert applies(INTEGRATED_CARE, body, **self.STRATEGY)
        assert DutyKind.INVOLVE is INTEGRATED_CARE.kind

    def test_a_council_that_does_not_act_as_a_member(self) -> None:
        """The duty is then not engaged."""
        found = duty_on(
            INTEGRATED_CARE,
            COUNTY,
            prepares_integrated_care_strategy=True,
            acts_as_member_of_integrated_care_partnership=False,
        )

        assert Reading.NO is found.reading

    def test_the_deciding_question(self) -> None:
        """In what capacity the council acts."""
        assert "acts_as_member_of_integrated_care_partnership" == asks_first(
            INTEGRATED_CARE, COUNTY, subjects=HEALTH, prepares_integrated_care_strategy=True
        )

    def test_a_district_is_not_bound(self) -> None:
        """It has no social services."""
        assert not duty_on(INTEGRATED_CARE, DISTRICT, **self.STRATEGY).ours

    def test_the_day_it_began(self) -> None:
        """1 July 2022."""
        assert not applies(INTEGRATED_CARE, COUNTY, date(2022, 6, 30), **self.STRATEGY)
        assert applies(INTEGRATED_CARE, COUNTY, date(2022, 7, 1), **self.STRATEGY)


@pytest.mark.parametrize(("duty", "fact"), HEALTH_BOARD)
class TestHealthBoard:
    """Local people are involved in assessing needs, and in the strategy that meets them."""

    def test_upper_tier_councils_are_bound(self, duty: Duty, fact: str) -> None:
        """Through their health and wellbeing boards."""
        for body in (COUNTY, UNITARY, LONDON_BOROUGH):
            assert applies(duty, body, **{fact: True})
        assert not duty_on(duty, DISTRICT, **{fact: True}).ours
        assert not duty_on(duty, WELSH, **{fact: True}).ours

    def test_it_turns_on_one_fact(self, duty: Duty, fact: str) -> None:
        """Which is asked where it is not known."""
        assert Reading.NO is duty_on(duty, COUNTY, **{fact: False}).reading
        assert fact == asks_first(duty, COUNTY, subjects=HEALTH)

    def test_both_sides_of_the_first_day(self, duty: Duty, fact: str) -> None:
        """2008 for needs, 2013 for the strategy."""
        began = duty.in_force_from

        assert applies(duty, COUNTY, began, **{fact: True})
        assert not applies(duty, COUNTY, began - timedelta(days=1), **{fact: True})


class TestCommunityGovernanceReview:
    """Electors and others with an interest are consulted on a review that ends in 12 months."""

    @pytest.mark.parametrize("body", [DISTRICT, UNITARY, LONDON_BOROUGH])
    def test_the_council_that_reviews_parishes_is_bound(self, body: PublicBody) -> None:
        """A district, a unitary or a London borough."""
        assert applies(COMMUNITY_GOVERNANCE_REVIEW, body, **REVIEW)

    @pytest.mark.parametrize("body", [COUNTY, PARISH, WELSH])
    def test_others_are_not(self, body: PublicBody) -> None:
        """A county is told of it; a parish is what it is about."""
        assert not duty_on(COMMUNITY_GOVERNANCE_REVIEW, body, **REVIEW).ours

    def test_twelve_months_are_a_limit_and_no_time_to_respond(self) -> None:
        """So they do not make the strictest time for replies."""
        asked = requirements_on(COMMUNITY_GOVERNANCE_REVIEW, DISTRICT, **REVIEW)

        assert "12 months" == said_on(COMMUNITY_GOVERNANCE_REVIEW)
        assert [Purpose.LIMIT] == [each.period.purpose for each in asked.periods]
        assert asked.strictest is None

    def test_the_day_it_began(self) -> None:
        """13 February 2008."""
        assert not applies(COMMUNITY_GOVERNANCE_REVIEW, DISTRICT, date(2008, 2, 12), **REVIEW)
        assert applies(COMMUNITY_GOVERNANCE_REVIEW, DISTRICT, date(2008, 2, 13), **REVIEW)

    def test_the_deciding_question(self) -> None:
        """Whether there is such a review."""
        assert "undertakes_community_governance_review" == asks_first(
            COMMUNITY_GOVERNANCE_REVIEW, DISTRICT, subjects=GOVERNANCE
        )


class TestReorganisation:
    """It is the Secretary of State who consults on new councils; councils are heard."""

    def test_the_minister_is_bound(self) -> None:
        """Before a proposal is put into effect."""
        assert applies(REORGANISATION, MINISTER, **NEW_COUNCILS)

    @pytest.mark.parametrize("body", [COUNTY, DISTRICT, UNITARY])
    def test_councils_are_told_that_it_is_not_theirs(self, body: PublicBody) -> None:
        """They may choose to engage their people."""
        found = duty_on(REORGANISATION, body, **NEW_COUNCILS)

        assert not found.ours
        assert body.kind in REORGANISATION.reach.heard
        assert "it binds secretary of state" in found.because

    def test_the_day_it_began(self) -> None:
        """1 January 2008."""
        assert not applies(REORGANISATION, MINISTER, date(2007, 12, 31), **NEW_COUNCILS)
        assert applies(REORGANISATION, MINISTER, date(2008, 1, 1), **NEW_COUNCILS)


class TestElectoralCycle:
    """A council that would change how often it is elected consults by reasonable steps."""

    CHANGED: Final = {"changes_electoral_cycle": True}

    def test_districts_and_unitaries_are_bound(self) -> None:
        """A county is always elected as a whole."""
        assert applies(ELECTORAL_CYCLE, DISTRICT, **self.CHANGED)
        assert applies(ELECTORAL_CYCLE, UNITARY, **self.CHANGED)
        assert not duty_on(ELECTORAL_CYCLE, COUNTY, **self.CHANGED).ours

    def test_it_turns_on_one_fact(self) -> None:
        """Which is asked where it is not known."""
        assert (
            Reading.NO is duty_on(ELECTORAL_CYCLE, DISTRICT, changes_electoral_cycle=False).reading
        )
        assert "changes_electoral_cycle" == asks_first(
            ELECTORAL_CYCLE, DISTRICT, subjects=GOVERNANCE
        )

    def test_the_day_it_began(self) -> None:
        """1 January 2008."""
        assert not applies(ELECTORAL_CYCLE, DISTRICT, date(2007, 12, 31), **self.CHANGED)
        assert applies(ELECTORAL_CYCLE, DISTRICT, date(2008, 1, 1), **self.CHANGED)


class TestCertainty:
    """Only one of the six was read in full."""

    def test_how_far_each_was_checked(self) -> None:
        """In the order of a report."""
        assert [
            Verification.READ,
            Verification.PARTLY_READ,
            Verification.FROM_KNOWLEDGE,
            Verification.PARTLY_READ,
            Verification.PARTLY_READ,
            Verification.FROM_KNOWLEDGE,
        ] == [duty.verified for duty in DUTIES]
