"""School days are working days in term, as the council supplies the terms."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest
from attrs import evolve

from engage.calendars import (
    Published,
    SchoolYear,
    Term,
    published,
    school_days,
    school_days_beginning_with,
    terms_of,
)
from engage.errors import InvalidValueError, OutsideCalendarError, OutsideTermsError

ENGLAND: Final = published(Published.ENGLAND_AND_WALES)
YEAR: Final = SchoolYear(
    terms=terms_of(
        (date(2027, 1, 4), date(2027, 2, 12)),
        (date(2026, 11, 2), date(2026, 12, 18)),
    ),
    calendar=ENGLAND,
    closures=(date(2027, 1, 18),),
)


def test_every_day_out_of_term_is_named() -> None:
    """So are the days on which schools are closed."""
    count = school_days(date(2026, 12, 17), date(2027, 1, 19), YEAR)
    reasons = {each.on: each.why for each in count.skipped}

    assert 13 == count.number == len(count.counted)
    assert "out of term" == reasons[date(2026, 12, 29)]
    assert "school closed" == reasons[date(2027, 1, 18)]
    assert "Christmas Day; out of term" == reasons[date(2026, 12, 25)]


@pytest.mark.parametrize(
    ("opened", "closed", "needed"),
    [
        (date(2026, 10, 30), date(2026, 11, 3), date(2026, 10, 30)),
        (date(2027, 2, 11), date(2027, 2, 15), date(2027, 2, 15)),
    ],
)
def test_beyond_the_terms_it_refuses(opened: date, closed: date, needed: date) -> None:
    """And says how many days are inside them."""
    with pytest.raises(OutsideTermsError, match="Supply the terms of that time") as caught:
        school_days(opened, closed, YEAR)

    assert (needed, 2) == (caught.value.day, caught.value.school_days)
    assert (date(2026, 11, 2), date(2027, 2, 12)) == (
        caught.value.covered_from,
        caught.value.covered_to,
    )


def test_the_earliest_day_to_close() -> None:
    """The opening day counts."""
    assert date(2027, 1, 4) == school_days_beginning_with(date(2027, 1, 4), 1, YEAR).on
    assert date(2027, 1, 19) == school_days_beginning_with(date(2027, 1, 15), 2, YEAR).on


@pytest.mark.parametrize(
    ("opened", "number", "inside"),
    [(date(2027, 2, 11), 3, 2), (date(2027, 2, 15), 1, 0)],
)
def test_no_day_to_close_beyond_the_terms(opened: date, number: int, inside: int) -> None:
    """It refuses, and says how many days there are."""
    with pytest.raises(OutsideTermsError) as caught:
        school_days_beginning_with(opened, number, YEAR)

    assert inside == caught.value.school_days


def test_what_cannot_be_asked() -> None:
    """No days, no terms, a term that ends before it starts, and terms nobody has a calendar for."""
    with pytest.raises(InvalidValueError, match="at least one"):
        school_days_beginning_with(date(2027, 1, 4), 0, YEAR)
    with pytest.raises(InvalidValueError, match="there are none"):
        evolve(YEAR, terms=())
    with pytest.raises(InvalidValueError, match="Swap the two"):
        Term(starts=date(2027, 1, 4), ends=date(2027, 1, 3))
    with pytest.raises(OutsideCalendarError):
        evolve(YEAR, terms=terms_of((date(2028, 9, 4), date(2029, 7, 20))))
