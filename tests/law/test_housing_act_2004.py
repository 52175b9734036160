"""Housing Act 2004."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from engage.assessments import outcomes
from engage.bodies import BodyKind, PublicBody
from engage.citations import Verification
from engage.exercises import Exercise
from engage.law import standard
from engage.law.housing_act_2004 import (
    ADDITIONAL_HMO_LICENSING,
    GENERAL_APPROVAL_2010,
    GENERAL_APPROVAL_2024,
    SELECTIVE_LICENSING,
)
from engage.outcomes import Outcome, Reading
from engage.requirements import Duty
from engage.testing import SETTING, exercise_with
from law.one_demand import finding_of
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

METROPOLITAN: Final = body_of(BodyKind.METROPOLITAN)
BY_FUNCTION: Final = body_of(BodyKind.JOINT, "local_housing_authority")
EACH: Final = [
    (SELECTIVE_LICENSING, "proposes_selective_licensing"),
    (ADDITIONAL_HMO_LICENSING, "proposes_additional_hmo_licensing"),
]


@pytest.mark.parametrize(("duty", "fact"), EACH)
class TestEach:
    """Those likely to be affected are consulted before an area is designated, for ten weeks."""

    @pytest.mark.parametrize("body", [DISTRICT, UNITARY, LONDON_BOROUGH, METROPOLITAN, BY_FUNCTION])
    def test_housing_authorities_are_bound(self, body: PublicBody, duty: Duty, fact: str) -> None:
        """By what they are, or by a function on record."""
        assert applies(duty, body, **{fact: True})

    @pytest.mark.parametrize("body", [COUNTY, PARISH, WELSH])
    def test_others_are_not(self, body: PublicBody, duty: Duty, fact: str) -> None:
        """A county has no housing; Wales has its own law."""
        assert not duty_on(duty, body, **{fact: True}).ours

    def test_it_turns_on_one_fact(self, duty: Duty, fact: str) -> None:
        """Which is asked where it is not known."""
        assert Reading.NO is duty_on(duty, DISTRICT, **{fact: False}).reading
        assert fact == asks_first(duty, DISTRICT, subjects=frozenset({"housing"}))

    def test_the_day_it_began(self, duty: Duty, fact: str) -> None:
        """6 April 2006."""
        assert not applies(duty, DISTRICT, date(2006, 4, 5), **{fact: True})
        assert applies(duty, DISTRICT, date(2006, 4, 6), **{fact: True})

    @pytest.mark.parametrize(
        ("day", "expected"),
        [
            (date(2010, 3, 31), "no period on that date"),
            (date(2010, 4, 1), "10 weeks"),
            (date(2024, 12, 22), "10 weeks"),
            (date(2024, 12, 23), "10 weeks"),
        ],
    )
    def test_ten_weeks_come_from_an_approval(
        self, day: date, expected: str, duty: Duty, fact: str
    ) -> None:
        """The Act itself sets none, and before the first approval there was none."""
        asked = requirements_on(duty, DISTRICT, day, **{fact: True})

        assert expected == said_on(duty, day)
        assert [expected] * (expected != "no period on that date") == [
            each.said for each in asked.periods
        ]

    def test_each_number_says_whose_it_is(self, duty: Duty, fact: str) -> None:
        """Both sides of 23 December 2024."""
        assert applies(duty, DISTRICT, **{fact: True})
        assert duty.period is not None
        assert [GENERAL_APPROVAL_2010, GENERAL_APPROVAL_2024] == [
            value.authority for value in duty.period.values
        ]

    @pytest.mark.parametrize(
        ("day", "days", "expected"),
        [
            (date(2024, 12, 23), 70, Outcome.MET),
            (date(2024, 12, 22), 70, Outcome.MET),
            (date(2024, 12, 23), 68, Outcome.NOT_MET),
            (date(2010, 3, 31), 68, Outcome.NOT_APPLICABLE),
        ],
    )
    def test_what_is_found_of_the_length(
        self, day: date, days: int, expected: Outcome, duty: Duty, fact: str
    ) -> None:
        """Seventy days are enough; before the first approval no number is applied."""
        exercise = exercise_with(
            **{fact: True, f"round_is_statutory_step_of_{duty.id.replace('-', '_')}": True},
            body_kind="district",
            body_nation="england",
            days_to_respond=days,
            decision_recorded_on=day,
        )

        found = outcomes(exercise, standard(), SETTING)

        assert expected is found[f"duty.{duty.id}.period"]

    def test_what_too_short_a_time_means(self, duty: Duty, fact: str) -> None:
        """The approval is lost, and the Act itself is not broken by it."""
        found = finding_of(
            duty,
            f"duty.{duty.id}.period",
            Exercise(reference="one", title="One", body=DISTRICT),
            **{fact: True, f"round_is_statutory_step_of_{duty.id.replace('-', '_')}": True},
            days_to_respond=63,
        )

        assert found is not None
        assert "general approval, which cannot be relied on" in found.message
        assert "Secretary of State" in found.remedy


class TestSizeOfAScheme:
    """Since 23 December 2024 a scheme of any size needs no confirmation."""

    def test_the_duty_to_consult_never_turned_on_it(self) -> None:
        """What changed is who confirms, and that is said."""
        assert "23 December 2024" in SELECTIVE_LICENSING.note

    def test_how_far_it_was_checked(self) -> None:
        """The approvals before 2024 are in part from knowledge."""
        assert Verification.READ is SELECTIVE_LICENSING.verified
        assert Verification.READ is ADDITIONAL_HMO_LICENSING.verified
        assert Verification.PARTLY_READ is GENERAL_APPROVAL_2010.verified
