"""Childcare Act 2006: children's centres."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.law.childcare_act_2006 import CHILDRENS_CENTRES
from engage.outcomes import Reading
from law.one_duty import COUNTY, DISTRICT, UNITARY, applies, asks_first, duty_on

FACT: Final = "opens_changes_or_closes_childrens_centre"


class TestChildrensCentres:
    """Nothing that makes, alters or ends a children's centre comes before consultation."""

    def test_who_is_bound(self) -> None:
        """The authorities for education and social care, and no district."""
        assert applies(CHILDRENS_CENTRES, COUNTY, **{FACT: True})
        assert applies(CHILDRENS_CENTRES, UNITARY, **{FACT: True})
        assert not duty_on(CHILDRENS_CENTRES, DISTRICT, **{FACT: True}).ours

    def test_what_it_turns_on(self) -> None:
        """Asked where it is not known."""
        assert Reading.NO is duty_on(CHILDRENS_CENTRES, COUNTY, **{FACT: False}).reading
        assert FACT == asks_first(
            CHILDRENS_CENTRES, COUNTY, subjects=frozenset({"schools_and_children"})
        )

    def test_the_day_it_began(self) -> None:
        """12 January 2010."""
        assert not applies(CHILDRENS_CENTRES, COUNTY, date(2010, 1, 11), **{FACT: True})
        assert applies(CHILDRENS_CENTRES, COUNTY, date(2010, 1, 12), **{FACT: True})

    def test_no_length_is_set(self) -> None:
        """Which is not nought days."""
        assert CHILDRENS_CENTRES.period is None
