"""Children and Families Act 2014: special needs and disability."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from engage.law.children_and_families_act_2014 import DUTIES, LOCAL_OFFER, SEND_PROVISION
from engage.outcomes import Reading
from engage.requirements import Duty
from law.one_duty import COUNTY, DISTRICT, LONDON_BOROUGH, applies, asks_first, duty_on

SCHOOLS: Final = frozenset({"schools_and_children"})
EACH: Final = [
    (SEND_PROVISION, "changes_send_provision"),
    (SEND_PROVISION, "reviews_send_provision"),
    (LOCAL_OFFER, "prepares_or_reviews_local_offer"),
]


@pytest.mark.parametrize(("duty", "fact"), EACH)
class TestEach:
    """An authority asks children, young people, parents and schools before it decides."""

    def test_who_is_bound(self, duty: Duty, fact: str) -> None:
        """Education authorities, and no district."""
        assert applies(duty, COUNTY, **{fact: True})
        assert applies(duty, LONDON_BOROUGH, **{fact: True})
        assert not duty_on(duty, DISTRICT, **{fact: True}).ours

    def test_the_day_it_began(self, duty: Duty, fact: str) -> None:
        """1 September 2014."""
        assert not applies(duty, COUNTY, date(2014, 8, 31), **{fact: True})
        assert applies(duty, COUNTY, date(2014, 9, 1), **{fact: True})


class TestProvision:
    """Provision is consulted on where it is reviewed, and where it is cut."""

    def test_neither_changed_nor_reviewed(self) -> None:
        """Nothing is owed."""
        found = duty_on(
            SEND_PROVISION, COUNTY, changes_send_provision=False, reviews_send_provision=False
        )

        assert Reading.NO is found.reading

    def test_the_deciding_question(self) -> None:
        """Whether it is reviewed, where nothing changes."""
        assert "reviews_send_provision" == asks_first(
            SEND_PROVISION, COUNTY, subjects=SCHOOLS, changes_send_provision=False
        )

    def test_a_budget_that_cuts_it(self) -> None:
        """It is asked of an exercise on the budget as well."""
        assert "changes_send_provision" == asks_first(
            SEND_PROVISION, COUNTY, subjects=frozenset({"budget_and_corporate"})
        )


class TestLocalOffer:
    """What people say of the local offer is published with the response."""

    def test_the_comments_are_published(self) -> None:
        """Beside the offer itself."""
        assert "s.30(6)" in LOCAL_OFFER.publishes_after[0]

    def test_the_deciding_question(self) -> None:
        """Whether it is drawn up or reviewed."""
        assert "prepares_or_reviews_local_offer" == asks_first(
            LOCAL_OFFER, COUNTY, subjects=SCHOOLS
        )

    def test_no_length_is_set(self) -> None:
        """For either duty."""
        assert [None, None] == [duty.period for duty in DUTIES]
