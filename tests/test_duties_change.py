"""Duties across a change of law, and outside the nations to which they extend."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest
from attrs import evolve

from engage.catalogues import Catalogue, Setting
from engage.duties import NOTHING_FOUND, DutyReading, read
from engage.exercises import Exercise
from engage.facts import Record
from engage.law.scope import reach
from engage.nations import UNITED_KINGDOM, Nation
from engage.outcomes import Reading
from engage.requirements import Duty
from engage.rounds import Round
from engage.triggers import yes
from miniature import ON
from small_duties import APPLIES, CONSULTING, COUNTY, LEGACY, duty, found

ENDED: Final = date(2020, 4, 1)
EVE: Final = date(2020, 3, 31)
SAVED: Final = duty("saved", in_force_to=ENDED, saved_when=yes(LEGACY))
GONE: Final = duty("gone", in_force_to=ENDED)


class TestTheLawChangedMeanwhile:
    """What an exercise began under is not dropped when it ends before the decision."""

    def during(self, one: Duty, opens: date, closes: date, /, **answers: object) -> DutyReading:
        """Return how *one* duty reads on an exercise that was open between two days."""
        exercise = Exercise(
            reference="one",
            title="One",
            body=COUNTY,
            rounds=(Round(opens=opens, closes=closes),),
        ).answering(**{**APPLIES, **answers})
        return read(exercise, Catalogue(duties=(one,)), Setting(on=ON)).readings[0]

    @pytest.mark.parametrize(
        ("opens", "closes", "expected"),
        [
            (EVE, EVE, Reading.YES),
            (EVE, ENDED, Reading.CANNOT_TELL),
            (ENDED, ENDED, Reading.NO),
        ],
    )
    def test_both_sides(self, opens: date, closes: date, expected: Reading) -> None:
        """Wholly before, across and wholly after the change."""
        assert expected is self.during(GONE, opens, closes).reading

    def test_across_it_says_so(self) -> None:
        """With the question that settles it."""
        one = self.during(GONE, EVE, ENDED)

        assert one.in_force
        assert ["kept_in_transition_gone"] == [fact.id for fact in one.missing]
        assert one.because.startswith("Not recorded: The law changed while this ran.")
        assert one.because.endswith(
            "The law changed on 1 April 2020; check the transitional provision."
        )

    def test_what_does_not_arise_does_not_arise(self) -> None:
        """Whatever a transitional provision says."""
        assert Reading.NO is self.during(GONE, EVE, ENDED, closes=False).reading

    def test_the_answer_settles_it(self) -> None:
        """Legal services have looked it up."""
        kept = self.during(GONE, EVE, ENDED, kept_in_transition_gone=True)
        over = self.during(GONE, EVE, ENDED, kept_in_transition_gone=False)

        assert Reading.YES is kept.reading
        assert "It ended on 1 April 2020 and is saved for this." in kept.because
        assert Reading.NO is over.reading
        assert not over.in_force
        assert "It is not saved here." in over.because

    def test_a_saving_provision_that_is_written_down(self) -> None:
        """Decides by itself."""
        assert (LEGACY,) == self.during(SAVED, EVE, ENDED).missing
        assert Reading.YES is self.during(SAVED, EVE, ENDED, legacy=True).reading
        assert Reading.NO is self.during(SAVED, EVE, ENDED, legacy=False).reading

    def test_nobody_is_asked_where_nothing_changed(self) -> None:
        """Neither before nor after the end."""
        law = Catalogue(duties=(GONE,))
        exercise = Exercise(reference="one", title="One", body=COUNTY)

        for day in (EVE, ENDED):
            record = Record(exercise, law.facts, day)
            assert record["kept_in_transition_gone"] is False

    def test_the_computed_fact_agrees(self) -> None:
        """Rules ask whether the duty applies, and get the same answer."""
        law = Catalogue(duties=(GONE,))
        exercise = Exercise(
            reference="one", title="One", body=COUNTY, rounds=(Round(opens=EVE, closes=ENDED),)
        ).answering(**APPLIES)

        assert Record(exercise, law.facts, ON)["applies.gone"] is None
        kept = exercise.answering(kept_in_transition_gone=True)
        assert Record(kept, law.facts, ON)["applies.gone"] is True


class TestWhereTheBodyIs:
    """What does not extend to it was not searched, and that is said instead of nothing found."""

    NORTHERN_IRISH: Final = evolve(COUNTY, nation=Nation.NORTHERN_IRELAND)

    def test_no_duty_extends_there(self) -> None:
        """Then nothing was searched, and nothing is found or not found."""
        all_ = found([CONSULTING], self.NORTHERN_IRISH, closes=False)

        assert "" == all_.nothing_found
        assert (
            "No duty in this catalogue extends to Northern Ireland; nothing was searched."
            == all_.outside
        )

    def test_one_extends_there(self) -> None:
        """The others are counted as set aside."""
        wider = duty("wider", reach=reach("any_employer", extent=UNITED_KINGDOM))
        all_ = found([CONSULTING, wider], self.NORTHERN_IRISH, closes=False)

        assert "" == all_.outside
        assert all_.nothing_found.startswith(NOTHING_FOUND)
        assert all_.nothing_found.endswith(
            "1 of 2 duties do not extend to Northern Ireland and were set aside."
        )

    def test_where_it_is_not_recorded(self) -> None:
        """Nothing is set aside."""
        all_ = found([CONSULTING], evolve(COUNTY, nation=None), closes=False)

        assert all_.nation is None
        assert ("", NOTHING_FOUND) == (all_.outside, all_.nothing_found)

    def test_where_it_is_answered(self) -> None:
        """The answer counts like the record of the body."""
        all_ = found(
            [CONSULTING],
            evolve(COUNTY, nation=None),
            closes=False,
            body_nation="northern_ireland",
        )

        assert Nation.NORTHERN_IRELAND is all_.nation
        assert "" != all_.outside

    def test_without_duties(self) -> None:
        """A council's own rules have none, and nothing is said of them."""
        assert "" == found([], self.NORTHERN_IRISH).outside
