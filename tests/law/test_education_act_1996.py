"""Education Act 1996: travel to school and college, and activities for young people."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from engage.citations import Verification
from engage.law.education_act_1996 import (
    DUTIES,
    HOME_TO_SCHOOL_TRAVEL,
    POSITIVE_ACTIVITIES,
    POST_16_TRANSPORT,
)
from engage.outcomes import Reading
from engage.requirements import Duty, DutyKind
from law.one_duty import (
    COUNTY,
    DISTRICT,
    LONDON_BOROUGH,
    UNITARY,
    WELSH,
    applies,
    asks_first,
    duty_on,
    said_on,
)

EACH: Final = [
    (HOME_TO_SCHOOL_TRAVEL, "changes_home_to_school_travel_policy", date(2023, 6, 29)),
    (POST_16_TRANSPORT, "prepares_post_16_transport_statement", date(2002, 7, 26)),
    (POSITIVE_ACTIVITIES, "changes_youth_services", date(2007, 1, 8)),
]


@pytest.mark.parametrize(("duty", "fact", "began"), EACH)
class TestEach:
    """An education authority consults, or learns what young people think, before it decides."""

    def test_education_authorities_are_bound(self, duty: Duty, fact: str, began: date) -> None:
        """From the day it began, and not before."""
        before = date.fromordinal(began.toordinal() - 1)

        for body in (COUNTY, UNITARY, LONDON_BOROUGH):
            assert applies(duty, body, **{fact: True})
            assert applies(duty, body, began, **{fact: True})
            assert not applies(duty, body, before, **{fact: True})

    def test_others_are_not(self, duty: Duty, fact: str, began: date) -> None:
        """A district; a council in Wales."""
        assert not duty_on(duty, DISTRICT, began, **{fact: True}).ours
        assert not duty_on(duty, WELSH, began, **{fact: True}).ours

    def test_it_turns_on_one_fact(self, duty: Duty, fact: str, began: date) -> None:
        """Which is asked where nothing is known of it."""
        assert Reading.NO is duty_on(duty, COUNTY, began, **{fact: False}).reading
        assert fact == asks_first(duty, COUNTY, began, subjects=frozenset({"schools_and_children"}))


class TestWhatTheyAre:
    """One is guidance, one a duty to consult, one a duty to find out what people think."""

    def test_the_kind_of_each(self) -> None:
        """They are not the same."""
        assert [DutyKind.GUIDANCE, DutyKind.CONSULT, DutyKind.INVOLVE] == [
            duty.kind for duty in DUTIES
        ]

    def test_the_least_time(self) -> None:
        """28 working days for school travel, counted in term; no length for the others."""
        assert "28 working days" == said_on(HOME_TO_SCHOOL_TRAVEL)
        assert POST_16_TRANSPORT.period is None
        assert POSITIVE_ACTIVITIES.period is None

    def test_what_is_from_knowledge_says_so(self) -> None:
        """Two of the three."""
        assert [
            Verification.PARTLY_READ,
            Verification.FROM_KNOWLEDGE,
            Verification.FROM_KNOWLEDGE,
        ] == [duty.verified for duty in DUTIES]
