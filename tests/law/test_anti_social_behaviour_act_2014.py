"""Anti-social Behaviour, Crime and Policing Act 2014."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from engage.bodies import BodyKind, PublicBody
from engage.law.anti_social_behaviour_act_2014 import EXPEDITED_ORDER, PUBLIC_SPACES_ORDER
from engage.outcomes import Reading
from engage.requirements import Duty, RelationKind
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
)

METROPOLITAN: Final = body_of(BodyKind.METROPOLITAN)
PARKS_ALONE: Final = body_of(BodyKind.METROPOLITAN, "library_authority")
ORDER: Final = "makes_or_changes_public_spaces_protection_order"
AT_ONCE: Final = "makes_expedited_public_spaces_protection_order"
EACH: Final = [
    (PUBLIC_SPACES_ORDER, ORDER, date(2014, 10, 20)),
    (EXPEDITED_ORDER, AT_ONCE, date(2022, 6, 28)),
]


@pytest.mark.parametrize(("duty", "fact", "began"), EACH)
class TestEach:
    """A council consults the police, those who speak for the community, and owners of the land."""

    @pytest.mark.parametrize(
        "body", [DISTRICT, UNITARY, LONDON_BOROUGH, METROPOLITAN, PARKS_ALONE, WELSH]
    )
    def test_who_is_bound(self, body: PublicBody, duty: Duty, fact: str, began: date) -> None:
        """A council with one tier keeps that word whatever functions it lists."""
        assert applies(duty, body, began, **{fact: True})

    def test_a_county_is_told_and_not_bound(self, duty: Duty, fact: str, began: date) -> None:
        """Nor is a parish."""
        assert not duty_on(duty, COUNTY, began, **{fact: True}).ours
        assert not duty_on(duty, PARISH, began, **{fact: True}).ours

    def test_the_day_it_began(self, duty: Duty, fact: str, began: date) -> None:
        """And the day before."""
        before = date.fromordinal(began.toordinal() - 1)

        assert not applies(duty, DISTRICT, before, **{fact: True})
        assert "Not in force until" in duty_on(duty, DISTRICT, before, **{fact: True}).because

    def test_it_turns_on_one_fact(self, duty: Duty, fact: str, began: date) -> None:
        """Which is asked where it is not known."""
        assert Reading.NO is duty_on(duty, DISTRICT, began, **{fact: False}).reading
        assert fact == asks_first(
            duty, DISTRICT, began, subjects=frozenset({"licensing_and_order"})
        )

    def test_no_length_is_set(self, duty: Duty, fact: str, began: date) -> None:
        """For either."""
        assert applies(duty, DISTRICT, began, **{fact: True})
        assert duty.period is None


class TestExpedited:
    """An order made at once is consulted on afterwards."""

    def test_it_stands_despite_the_general_rule(self) -> None:
        """It is an exception made by statute."""
        (relation,) = EXPEDITED_ORDER.relations

        assert RelationKind.DESPITE is relation.kind
        assert PUBLIC_SPACES_ORDER.id == relation.to
