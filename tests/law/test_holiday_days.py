"""How many holiday days a period contains, where the calendar alone can say."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest
from attrs import evolve

from engage.answers import Answer
from engage.audiences import Audience
from engage.bodies import PublicBody
from engage.exercises import Exercise
from engage.nations import Nation
from engage.rounds import Round
from law.reading import SILENT, read

FACT: Final = "holiday_days_in_period"
BODY: Final = PublicBody(name="Anytown Council", nation=Nation.ENGLAND)


def open_from(opens: date | str, closes: date | str, body: PublicBody = BODY) -> Exercise:
    """Return an exercise whose only round is open between these days."""
    return evolve(SILENT, body=body, rounds=(Round(id="1", opens=opens, closes=closes),))


CHRISTMAS: Final = open_from(date(2026, 12, 14), date(2027, 1, 25))


@pytest.mark.parametrize(
    ("opens", "closes", "days"),
    [
        (date(2026, 12, 14), date(2027, 1, 25), 9),
        (date(2026, 12, 25), date(2026, 12, 25), 1),
        (date(2026, 10, 1), date(2026, 12, 23), 0),
        (date(2026, 10, 1), date(2026, 12, 24), 1),
        (date(2027, 1, 1), date(2027, 1, 31), 1),
        (date(2027, 12, 20), date(2028, 1, 10), 10),
        (date(2026, 3, 20), date(2026, 5, 4), 3),
    ],
)
def test_bank_holidays_and_christmas(opens: date, closes: date, days: int) -> None:
    """Both ends counted, and no day twice: a substitute in January is one more."""
    assert days == read(FACT, open_from(opens, closes))


@pytest.mark.parametrize(
    "exercise",
    [
        open_from("December 2026", date(2027, 1, 25)),
        open_from(date(2026, 12, 14), "January 2027"),
        open_from(date(2028, 12, 14), date(2029, 1, 25)),
        open_from(date(2011, 12, 14), date(2012, 1, 25)),
        open_from(date(2026, 12, 14), date(2027, 1, 25), PublicBody(name="Anytown Council")),
        open_from(
            date(2026, 12, 14),
            date(2027, 1, 25),
            PublicBody(name="Anytown Council", nation=Nation.SCOTLAND),
        ),
        evolve(CHRISTMAS, audiences=(Audience(name="Parents and carers"),)),
    ],
    ids=["opens", "closes", "after", "before", "nation", "Scotland", "schools"],
)
def test_where_it_cannot_be_said(exercise: Exercise) -> None:
    """A day or the nation is not known or not covered, or the school terms would count."""
    assert read(FACT, exercise) is None


def test_other_audiences_leave_it_as_it_is() -> None:
    """So do families that are not asked."""
    audiences = (Audience(name="Local businesses"), Audience(name="Families", asked=False))

    assert 9 == read(FACT, evolve(CHRISTMAS, audiences=audiences))


def test_an_answer_on_record_stands() -> None:
    """It may count what the calendar does not show, and contradicts nothing."""
    answered = evolve(CHRISTMAS, answers=(Answer(fact=FACT, value=14),))

    assert 14 == read(FACT, answered)


def test_a_body_in_wales() -> None:
    """Has the same holidays."""
    welsh = evolve(BODY, nation=Nation.WALES)

    assert 9 == read(FACT, evolve(CHRISTMAS, body=welsh))
