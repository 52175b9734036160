"""Education and Inspections Act 2006: opening, closing and altering maintained schools."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from engage.bodies import PublicBody
from engage.law.education_and_inspections_act_2006 import (
    CLOSURE,
    DUTIES,
    OPENING_OR_CLOSING,
    PRESCRIBED_ALTERATION,
)
from engage.outcomes import Reading
from engage.requirements import Duty
from law.one_duty import (
    COUNTY,
    DISTRICT,
    GOVERNORS,
    UNITARY,
    WELSH,
    applies,
    asks_first,
    duty_on,
    said_on,
)

SCHOOLS: Final = frozenset({"schools_and_children"})
CHANGE: Final = "school_opening_closing_or_alteration"


class TestEachKindOfChange:
    """Closing is consulted on first, then put out for objections as opening and altering are."""

    @pytest.mark.parametrize(
        ("change", "duties"),
        [
            ("school_change_is_closure", [CLOSURE, OPENING_OR_CLOSING]),
            ("school_change_is_opening", [OPENING_OR_CLOSING]),
            ("school_change_is_prescribed_alteration", [PRESCRIBED_ALTERATION]),
        ],
    )
    def test_which_duties_it_brings(self, change: str, duties: list[Duty]) -> None:
        """To say what kind of change it is says that there is one."""
        answers = {
            "school_change_is_closure": False,
            "school_change_is_opening": False,
            "school_change_is_prescribed_alteration": False,
            change: True,
        }

        assert duties == [each for each in DUTIES if applies(each, COUNTY, **answers)]
        assert duties == [each for each in DUTIES if applies(each, UNITARY, **answers)]

    @pytest.mark.parametrize("duty", DUTIES)
    def test_no_change_at_all(self, duty: Duty) -> None:
        """One answer settles all three."""
        assert Reading.NO is duty_on(duty, COUNTY, **{CHANGE: False}).reading

    @pytest.mark.parametrize("duty", DUTIES)
    def test_the_first_question(self, duty: Duty) -> None:
        """Whether any school is changed."""
        assert CHANGE == asks_first(duty, COUNTY, subjects=SCHOOLS)

    @pytest.mark.parametrize("duty", DUTIES)
    @pytest.mark.parametrize("body", [DISTRICT, WELSH])
    def test_others_are_not_bound(self, duty: Duty, body: PublicBody) -> None:
        """A district is no education authority; Wales has its own law."""
        assert not duty_on(duty, body, **{CHANGE: True}).ours

    def test_governing_bodies(self) -> None:
        """They may propose to close or alter a school; the council opens one."""
        assert applies(CLOSURE, GOVERNORS, school_change_is_closure=True)
        assert applies(
            PRESCRIBED_ALTERATION, GOVERNORS, school_change_is_prescribed_alteration=True
        )
        assert not duty_on(OPENING_OR_CLOSING, GOVERNORS, school_change_is_opening=True).ours


class TestDates:
    """The Act began to bind closures on 25 May 2007, the Regulations on 28 January 2014."""

    @pytest.mark.parametrize(
        ("duty", "change", "began"),
        [
            (CLOSURE, "school_change_is_closure", date(2007, 5, 25)),
            (OPENING_OR_CLOSING, "school_change_is_opening", date(2014, 1, 28)),
            (
                PRESCRIBED_ALTERATION,
                "school_change_is_prescribed_alteration",
                date(2014, 1, 28),
            ),
        ],
    )
    def test_the_day_each_began(self, duty: Duty, change: str, began: date) -> None:
        """And not the day before."""
        before = date.fromordinal(began.toordinal() - 1)

        assert not applies(duty, COUNTY, before, **{change: True})
        assert applies(duty, COUNTY, began, **{change: True})


class TestPeriods:
    """Four weeks for objections; for the consultation before them the Act sets none."""

    def test_each(self) -> None:
        """None set is not nought."""
        assert CLOSURE.period is None
        assert "4 weeks" == said_on(OPENING_OR_CLOSING)
        assert "4 weeks" == said_on(PRESCRIBED_ALTERATION)

    def test_what_kind_of_school_it_is_is_no_condition(self) -> None:
        """It adds to those consulted."""
        assert applies(
            CLOSURE,
            COUNTY,
            school_change_is_closure=True,
            school_is_rural_primary=False,
            school_is_special=False,
        )
