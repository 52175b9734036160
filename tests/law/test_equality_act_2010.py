"""Equality Act 2010."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest
from attrs import evolve

from engage.bodies import BodyKind, PublicBody
from engage.catalogues import Catalogue, Setting
from engage.duties import read
from engage.exercises import Direction, Exercise
from engage.law.equality_act_2010 import (
    AFFECTS_PEOPLE_WITH_PROTECTED_CHARACTERISTICS,
    PUBLIC_SECTOR_EQUALITY_DUTY,
)
from engage.nations import Nation
from engage.outcomes import Reading
from engage.requirements import DutyKind, Strength
from law.one_duty import COUNTY, PARISH, TODAY, WELSH, applies, asks_first, body_of, duty_on

SCOTTISH: Final = body_of(BodyKind.SCOTTISH_COUNCIL, nation=Nation.SCOTLAND)
NHS: Final = body_of(BodyKind.NHS_BODY)
NORTHERN_IRISH: Final = body_of(BodyKind.NI_DISTRICT, nation=Nation.NORTHERN_IRELAND)
UNPLACED: Final = body_of(BodyKind.COUNTY, nation=None)


class TestEqualityDuty:
    """Regard to equality is due whenever a public function is exercised: in every exercise."""

    @pytest.mark.parametrize("body", [COUNTY, PARISH, WELSH, SCOTTISH, NHS])
    def test_every_public_body_in_great_britain_is_bound(self, body: PublicBody) -> None:
        """Whatever the exercise is about, since to ask people is to exercise a function."""
        assert applies(PUBLIC_SECTOR_EQUALITY_DUTY, body)

    def test_northern_ireland_has_its_own_law(self) -> None:
        """Section 75 of another Act, which is not here."""
        assert not duty_on(PUBLIC_SECTOR_EQUALITY_DUTY, NORTHERN_IRISH).ours

    def test_the_deciding_question_is_where_the_body_is(self) -> None:
        """If that is not on record."""
        assert "body_nation" == asks_first(PUBLIC_SECTOR_EQUALITY_DUTY, UNPLACED)

    def test_the_specific_duties_are_english(self) -> None:
        """Its note says so, since Wales has its own."""
        assert "Regulations of 2017 are English" in PUBLIC_SECTOR_EQUALITY_DUTY.note

    def test_an_exercise_of_another_body(self) -> None:
        """Whether answering it is a function is for the body to say."""
        exercise = Exercise(reference="one", title="One", body=COUNTY, direction=Direction.INCOMING)
        law = Catalogue(duties=(PUBLIC_SECTOR_EQUALITY_DUTY,))
        setting = Setting(on=TODAY)
        answering = exercise.answering(exercises_any_public_function=True)

        assert Reading.CANNOT_TELL is read(exercise, law, setting).readings[0].reading
        assert Reading.YES is read(answering, law, setting).readings[0].reading
        assert Reading.YES is (
            read(evolve(exercise, direction=Direction.OURS), law, setting).readings[0].reading
        )

    def test_the_day_it_began(self) -> None:
        """5 April 2011."""
        assert not applies(PUBLIC_SECTOR_EQUALITY_DUTY, COUNTY, date(2011, 4, 4))
        assert applies(PUBLIC_SECTOR_EQUALITY_DUTY, COUNTY, date(2011, 4, 5))

    def test_it_is_regard_and_not_consultation(self) -> None:
        """So alone it does not make anyone a consultee."""
        assert DutyKind.DUE_REGARD is PUBLIC_SECTOR_EQUALITY_DUTY.kind
        assert Strength.HAVE_REGARD is PUBLIC_SECTOR_EQUALITY_DUTY.strength
        assert not PUBLIC_SECTOR_EQUALITY_DUTY.calls_for_consultation
        assert PUBLIC_SECTOR_EQUALITY_DUTY.period is None

    @pytest.mark.parametrize("affected", [True, False])
    def test_whom_it_touches_changes_how_much_and_not_whether(self, *, affected: bool) -> None:
        """Effects on a protected group bear on the duty and are no condition of it."""
        name = AFFECTS_PEOPLE_WITH_PROTECTED_CHARACTERISTICS.id

        assert AFFECTS_PEOPLE_WITH_PROTECTED_CHARACTERISTICS in PUBLIC_SECTOR_EQUALITY_DUTY.bears
        assert applies(PUBLIC_SECTOR_EQUALITY_DUTY, COUNTY, **{name: affected})
