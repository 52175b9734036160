"""Local Government Act 1999."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from engage.bodies import BodyKind, PublicBody
from engage.duties import together
from engage.law.local_government_act_1999 import (
    BEST_VALUE,
    BEST_VALUE_GUIDANCE_2015,
    BEST_VALUE_STANDARDS_2024,
    DUTIES,
    DUTY_TO_INVOLVE_REPEALED,
    LOCAL_INVOLVEMENT_THOUGHT_RIGHT,
)
from engage.outcomes import Reading
from engage.requirements import Duty, Purpose, Strength
from law.one_duty import (
    COUNTY,
    DISTRICT,
    LONDON_BOROUGH,
    PARISH,
    TODAY,
    UNITARY,
    WELSH,
    applies,
    asks_first,
    body_of,
    duty_on,
    requirements_on,
    said_on,
)

COMBINED: Final = body_of(BodyKind.COMBINED_AUTHORITY)
ROADS_ALONE: Final = body_of(BodyKind.COUNTY, "local_highway_authority")
BUDGET: Final = {"affects_budget_or_corporate_plan": True}
GRANTS: Final = {"reduces_funding_to_voluntary_sector_or_small_business": True}
SERVICE: Final = {"changes_how_a_service_is_provided_or_commissioned": True}
ENDED: Final = {"decommissions_a_service": True}
OTHER_SUBJECT: Final = frozenset({"planning_applications"})


class TestBestValue:
    """Representatives of four groups are consulted on how improvement is to be secured."""

    @pytest.mark.parametrize(
        "body", [COUNTY, DISTRICT, UNITARY, LONDON_BOROUGH, COMBINED, ROADS_ALONE]
    )
    @pytest.mark.parametrize("facts", [BUDGET, GRANTS, SERVICE, ENDED])
    def test_any_of_four_things_is_enough(self, body: PublicBody, facts: dict[str, object]) -> None:
        """The budget, a service changed or ended, or less money for a group."""
        assert applies(BEST_VALUE, body, **facts)

    def test_a_list_of_functions_need_not_repeat_what_every_council_is(self) -> None:
        """A county that lists its roads alone is a best value authority all the same."""
        assert duty_on(BEST_VALUE, ROADS_ALONE).ours

    def test_a_parish_is_no_longer_one(self) -> None:
        """Nor is a council in Wales, for this Act in England."""
        assert not duty_on(BEST_VALUE, PARISH, **BUDGET).ours
        assert not duty_on(BEST_VALUE, WELSH, **BUDGET).ours

    def test_another_subject(self) -> None:
        """A planning application is none of the four."""
        found = duty_on(BEST_VALUE, COUNTY, subjects=OTHER_SUBJECT)

        assert Reading.NO is found.reading

    def test_the_first_question_is_what_it_is_about(self) -> None:
        """And the next whether the budget is touched."""
        assert "subjects" == asks_first(BEST_VALUE, COUNTY)
        assert "affects_budget_or_corporate_plan" == asks_first(
            BEST_VALUE, COUNTY, subjects=frozenset({"budget_and_corporate"})
        )

    def test_the_day_it_began(self) -> None:
        """10 August 1999."""
        assert not applies(BEST_VALUE, COUNTY, date(1999, 8, 9), **BUDGET)
        assert applies(BEST_VALUE, COUNTY, date(1999, 8, 10), **BUDGET)

    def test_it_sets_no_length(self) -> None:
        """Which is never nought days."""
        assert "" == said_on(BEST_VALUE)
        assert requirements_on(BEST_VALUE, COUNTY, **BUDGET).strictest is None

    def test_it_is_people_who_speak_for_four_groups(self) -> None:
        """And not every resident."""
        assert 4 == len(requirements_on(BEST_VALUE, COUNTY, **BUDGET).consultees)


class TestGuidanceOf2015:
    """Support for a group is not cut until three months after it was told."""

    @pytest.mark.parametrize("facts", [GRANTS, SERVICE, ENDED])
    def test_it_is_about_services_and_support(self, facts: dict[str, object]) -> None:
        """And not about the budget as a whole."""
        assert applies(BEST_VALUE_GUIDANCE_2015, COUNTY, **facts)
        assert not applies(BEST_VALUE_GUIDANCE_2015, COUNTY, **BUDGET)

    def test_three_months_are_notice_and_no_time_to_respond(self) -> None:
        """So they are not the strictest time for replies."""
        asked = requirements_on(BEST_VALUE_GUIDANCE_2015, COUNTY, **GRANTS)

        assert "3 months" == said_on(BEST_VALUE_GUIDANCE_2015)
        assert [Purpose.NOTICE] == [each.period.purpose for each in asked.periods]
        assert asked.strictest is None

    def test_the_day_it_was_issued(self) -> None:
        """26 March 2015."""
        assert not applies(BEST_VALUE_GUIDANCE_2015, COUNTY, date(2015, 3, 25), **GRANTS)
        assert applies(BEST_VALUE_GUIDANCE_2015, COUNTY, date(2015, 3, 26), **GRANTS)

    def test_it_does_not_bind_a_parish(self) -> None:
        """It is guidance for best value authorities."""
        assert not duty_on(BEST_VALUE_GUIDANCE_2015, PARISH, **GRANTS).ours


class TestGuideOf2024:
    """How a body engages, its budget and its plan are matters for the statutory guide."""

    @pytest.mark.parametrize("facts", [BUDGET, {"is_engagement_or_consultation_policy": True}])
    def test_it_is_about_plans_and_policies(self, facts: dict[str, object]) -> None:
        """And not about one service."""
        assert applies(BEST_VALUE_STANDARDS_2024, COMBINED, **facts)
        assert not applies(BEST_VALUE_STANDARDS_2024, COMBINED, **SERVICE)

    def test_the_day_it_was_issued(self) -> None:
        """8 May 2024, and nothing of it is asked of an older exercise."""
        assert not applies(BEST_VALUE_STANDARDS_2024, COUNTY, date(2024, 5, 7), **BUDGET)
        assert applies(BEST_VALUE_STANDARDS_2024, COUNTY, date(2024, 5, 8), **BUDGET)
        assert not applies(BEST_VALUE_STANDARDS_2024, COUNTY, **BUDGET, closed_on=date(2024, 5, 7))

    def test_whether_it_took_the_place_of_the_older_text_is_left_open(self) -> None:
        """Sources disagree, so both are kept and the conflict is said."""
        asked = together((BEST_VALUE_GUIDANCE_2015, BEST_VALUE_STANDARDS_2024), TODAY)

        assert 1 == len(asked.conflicts)
        assert "2024" in asked.conflicts[0]

    def test_both_are_guidance_to_have_regard_to(self) -> None:
        """Neither is put as a must."""
        assert Strength.HAVE_REGARD is BEST_VALUE_GUIDANCE_2015.strength
        assert Strength.HAVE_REGARD is BEST_VALUE_STANDARDS_2024.strength


class TestFormerDutyToInvolve:
    """It was repealed in 2015, and a paper that still cites it is out of date."""

    CITED: Final = {"cites_duty_to_involve": True}

    @pytest.mark.parametrize(
        ("day", "expected"),
        [
            (date(2009, 3, 31), False),
            (date(2009, 4, 1), True),
            (date(2015, 5, 25), True),
            (date(2015, 5, 26), False),
            (TODAY, False),
        ],
    )
    def test_it_bound_for_six_years(self, day: date, *, expected: bool) -> None:
        """From 1 April 2009 to 25 May 2015."""
        assert expected is applies(DUTY_TO_INVOLVE_REPEALED, COUNTY, day, **self.CITED)

    @pytest.mark.parametrize(
        ("thought", "expected"),
        [(True, Reading.YES), (False, Reading.NO), (None, Reading.CANNOT_TELL)],
    )
    def test_in_its_time_it_bound_without_being_cited(
        self, thought: object, expected: Reading
    ) -> None:
        """Where the authority thought involvement right, which is asked."""
        day = date(2012, 6, 1)
        answers = {} if thought is None else {"local_involvement_thought_right": thought}
        found = duty_on(
            DUTY_TO_INVOLVE_REPEALED, COUNTY, day, cites_duty_to_involve=False, **answers
        )

        assert expected is found.reading
        assert Reading.NO is duty_on(DUTY_TO_INVOLVE_REPEALED, COUNTY, **answers).reading

    def test_its_question(self) -> None:
        """Whether it is cited, or whether involvement was thought right."""
        missing = duty_on(DUTY_TO_INVOLVE_REPEALED, COUNTY, date(2012, 6, 1)).missing

        assert LOCAL_INVOLVEMENT_THOUGHT_RIGHT in missing
        assert () == duty_on(DUTY_TO_INVOLVE_REPEALED, COUNTY).missing

    def test_why_it_does_not_apply_today(self) -> None:
        """It says when it ended; nothing saves it."""
        found = duty_on(DUTY_TO_INVOLVE_REPEALED, COUNTY, **self.CITED)

        assert not found.in_force
        assert "No longer in force from 26 May 2015" in found.because
        assert DUTY_TO_INVOLVE_REPEALED.saved_when is None


class TestThisAct:
    """It has two duties and two guides."""

    @pytest.mark.parametrize("duty", DUTIES)
    def test_no_duty_reaches_beyond_england(self, duty: Duty) -> None:
        """As the record has it."""
        assert not duty_on(duty, WELSH).ours
