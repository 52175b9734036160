"""Which duties apply, what they ask together, and which question settles the rest."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest
from attrs import evolve

from engage.catalogues import Catalogue, Setting
from engage.duties import (
    NOTHING_FOUND,
    DutiesFound,
    next_question,
    of_record,
    read,
)
from engage.exercises import Exercise
from engage.facts import Record
from engage.law import standard
from engage.law.scope import BODY_KIND
from engage.nations import Nation
from engage.outcomes import Reading
from engage.requirements import (
    DutyKind,
)
from engage.rounds import Round
from engage.triggers import ALWAYS, is_, yes
from miniature import ON
from small_duties import (
    APPLIES,
    CLOSES,
    CONSULTING,
    COUNTY,
    EXEMPT,
    JUDGED,
    LEGACY,
    PARISH,
    SHRINKS,
    duty,
    found,
    reading,
)

ENDED: Final = date(2020, 4, 1)
EVE: Final = date(2020, 3, 31)
SAVED: Final = duty("saved", in_force_to=ENDED, saved_when=yes(LEGACY))
GONE: Final = duty("gone", in_force_to=ENDED)


class TestReading:
    """A duty applies, does not, or cannot be told; each with the facts it rests on."""

    def test_it_applies(self) -> None:
        """The facts that decide are on record."""
        one = reading(CONSULTING, **APPLIES)

        assert Reading.YES is one.reading
        assert one.ours
        assert one.in_force
        assert Reading.YES is one.topical
        assert ("body_nation", "body_capacities", "closes", "exempt") == one.relied_on
        assert () == one.missing

    def test_why_it_applies(self) -> None:
        """What it asks, and what is on record."""
        assert (
            "Users are consulted before a service closes. On record: closes: yes; exempt: no."
            == reading(CONSULTING, **APPLIES).because
        )

    def test_a_duty_without_a_condition(self) -> None:
        """Says what it asks, and no more."""
        one = reading(duty("always", when=ALWAYS))

        assert "Users are consulted before a service closes." == one.because

    def test_it_does_not_arise(self) -> None:
        """One failed condition is reason enough."""
        one = reading(CONSULTING, closes=False)

        assert Reading.NO is one.reading
        assert one.ours
        assert Reading.NO is one.topical
        assert "It does not arise. On record: closes: no." == one.because
        assert ("closes",) == one.relied_on

    def test_it_cannot_be_told(self) -> None:
        """The first question is the one to ask."""
        one = reading(CONSULTING, closes=True)

        assert Reading.CANNOT_TELL is one.reading
        assert Reading.CANNOT_TELL is one.topical
        assert "Not recorded: What of exempt?" == one.because
        assert (EXEMPT,) == one.missing

    def test_a_record_that_contradicts_itself_does_not_tell(self) -> None:
        """And both answers are said."""
        exercise = Exercise(
            reference="one",
            title="One",
            body=COUNTY,
            rounds=(Round(id="1", answers={"closes": False}),),
        ).answering(**APPLIES)
        one = read(exercise, Catalogue(duties=(CONSULTING,)), Setting(on=ON)).readings[0]

        assert Reading.CANNOT_TELL is one.reading
        assert "The record contradicts itself (no and yes): What of closes?" == one.because


class TestNotOurs:
    """A duty of another body is said to be that, and that this one may be consulted."""

    def test_it_says_whom_it_binds(self) -> None:
        """And never that nothing is asked."""
        one = reading(CONSULTING, PARISH, **APPLIES)

        assert Reading.NO is one.reading
        assert not one.ours
        assert Reading.YES is one.topical
        assert (
            "Not this body's own duty: it binds county. The body may be a consultee." == one.because
        )

    def test_a_body_that_is_not_described_may_be_bound(self) -> None:
        """So it is asked what it is."""
        one = reading(CONSULTING, evolve(COUNTY, kind=None), **APPLIES)

        assert Reading.CANNOT_TELL is one.reading
        assert one.ours
        assert (BODY_KIND,) == one.missing

    def test_they_are_listed_apart(self) -> None:
        """Beside the body's own."""
        parish = duty("parish", reach=evolve(CONSULTING.reach, when=is_(BODY_KIND, "parish")))
        all_ = found([CONSULTING, parish], **APPLIES)

        assert (CONSULTING,) == all_.applying
        assert ["parish"] == [each.duty.id for each in all_.not_ours]
        assert () == all_.open


class TestInForce:
    """Duties are read as at the day of the exercise, and nothing current is asked of an old one."""

    @pytest.mark.parametrize(
        ("day", "expected"),
        [
            (date(2010, 3, 31), Reading.NO),
            (date(2010, 4, 1), Reading.YES),
            (EVE, Reading.YES),
            (ENDED, Reading.NO),
        ],
    )
    def test_both_ends(self, day: date, expected: Reading) -> None:
        """Of a duty that was repealed."""
        one = reading(GONE, COUNTY, day, **APPLIES)

        assert expected is one.reading
        assert one.in_force is (expected is Reading.YES)

    def test_it_says_when(self) -> None:
        """It will be, or it was."""
        before = reading(GONE, COUNTY, date(2010, 3, 31), **APPLIES)
        after = reading(GONE, COUNTY, ENDED, **APPLIES)

        assert (
            "Not in force until 1 April 2010; this is read as at 31 March 2010." == before.because
        )
        assert (
            "No longer in force from 1 April 2020; this is read as at 1 April 2020."
            == after.because
        )
        assert () == after.relied_on
        assert Reading.NO is after.topical

    def test_a_duty_still_to_come(self) -> None:
        """Of which no end is known."""
        one = reading(CONSULTING, COUNTY, date(2010, 3, 31), **APPLIES)

        assert "Not in force until 1 April 2010; this is read as at 31 March 2010." == one.because

    @pytest.mark.parametrize("fact", ["closed_on", "decision_recorded_on"])
    def test_the_day_is_that_of_the_exercise(self, fact: str) -> None:
        """It closed, or was decided, while the duty was there."""
        law = Catalogue(duties=(GONE,), demands=standard().demands[:1])
        exercise = Exercise(reference="one", title="One", body=COUNTY).answering(
            **APPLIES, **{fact: EVE}
        )
        all_ = read(exercise, law, Setting(on=ON))

        assert EVE == all_.on
        assert (GONE,) == all_.applying


class TestSaved:
    """After its end a saved duty binds work of one kind, and no other."""

    def test_while_it_is_in_force_nothing_is_asked(self) -> None:
        """There is nothing to save it from."""
        one = reading(SAVED, COUNTY, EVE, **APPLIES)

        assert Reading.YES is one.reading
        assert "saved" not in one.because

    def test_work_that_is_saved(self) -> None:
        """It still binds, and says so."""
        one = reading(SAVED, legacy=True, **APPLIES)

        assert Reading.YES is one.reading
        assert one.in_force
        assert one.because.endswith("It ended on 1 April 2020 and is saved for this.")

    def test_work_that_is_not(self) -> None:
        """It is over, whatever else is on record."""
        one = reading(SAVED, legacy=False, **APPLIES)

        assert Reading.NO is one.reading
        assert not one.in_force
        assert one.because.endswith("It is not saved here. On record: legacy: no.")
        assert ("legacy",) == one.relied_on

    def test_work_of_which_that_is_not_known(self) -> None:
        """It is asked."""
        one = reading(SAVED, **APPLIES)

        assert Reading.CANNOT_TELL is one.reading
        assert (LEGACY,) == one.missing

    def test_before_it_began_nothing_saves_it(self) -> None:
        """It was not there."""
        assert (
            Reading.NO is reading(SAVED, COUNTY, date(2010, 3, 31), legacy=True, **APPLIES).reading
        )


class TestQuestions:
    """The question that bears on most open duties comes first, and a judgement last."""

    def test_most_duties_first(self) -> None:
        """Then in the order of the duties."""
        all_ = found(
            [
                duty("a", when=yes(SHRINKS) & yes(EXEMPT)),
                duty("b", when=yes(CLOSES)),
                duty("c", when=yes(CLOSES) & yes(LEGACY)),
            ]
        )

        assert (CLOSES, SHRINKS, EXEMPT, LEGACY) == all_.questions

    def test_judgements_last(self) -> None:
        """However many duties wait for one."""
        all_ = found(
            [
                duty("a", when=yes(JUDGED)),
                duty("b", when=yes(JUDGED)),
                duty("c", when=yes(SHRINKS)),
            ]
        )

        assert (SHRINKS, JUDGED) == all_.questions

    def test_duties_that_are_told_ask_nothing(self) -> None:
        """Neither yes nor no."""
        all_ = found([CONSULTING, duty("b", when=yes(SHRINKS))], closes=False, shrinks=True)

        assert () == all_.questions
        assert () == all_.open

    def test_an_interview_ends(self) -> None:
        """Each answer settles something, until nothing is left to ask."""
        law = Catalogue(duties=(CONSULTING, duty("b", when=yes(SHRINKS) | yes(CLOSES))))
        exercise = Exercise(reference="one", title="One", body=evolve(COUNTY, kind=None))
        answers: dict[str, object] = {"body_kind": "county", **APPLIES, "shrinks": True}
        asked: list[str] = []

        while (question := next_question(exercise, law, Setting(on=ON))) is not None:
            asked.append(question.id)
            exercise = exercise.answering(**{question.id: answers[question.id]})

        assert ["body_kind", "closes", "exempt"] == asked

    def test_the_law_as_a_whole_asks_first_what_it_is_about(self) -> None:
        """Then what the body is: two answers that settle most duties."""
        exercise = Exercise(
            reference="one", title="One", body=evolve(COUNTY, kind=None, nation=Nation.ENGLAND)
        )
        first = next_question(exercise, standard(), Setting(on=ON))
        about = exercise.answering(subjects=frozenset({"workforce", "housing"}))
        second = next_question(about, standard(), Setting(on=ON))

        assert first is not None
        assert "subjects" == first.id
        assert second is not None
        assert "body_kind" == second.id

    def test_a_subject_settles_all_other_duties(self) -> None:
        """What stays open is about it, or about every exercise."""
        exercise = Exercise(reference="one", title="One", body=COUNTY)
        before = read(exercise, standard(), Setting(on=ON))
        after = read(
            exercise.answering(subjects=frozenset({"workforce"})), standard(), Setting(on=ON)
        )

        assert len(after.open) < len(before.open) / 3
        assert "collective-redundancy-consultation" in {each.duty.id for each in after.open}


class TestNothingFound:
    """Where no duty asks or hears people, that is said, with what was not searched."""

    def test_nothing_applies(self) -> None:
        """The law found does not ask; policy may, and a choice to consult must be done properly."""
        all_ = found([CONSULTING], closes=False)

        assert NOTHING_FOUND == all_.nothing_found
        for what in ("policy may", "proper one", "Not searched", "local Acts"):
            assert what in NOTHING_FOUND

    def test_something_applies(self) -> None:
        """Then it is not said."""
        assert "" == found([CONSULTING], **APPLIES).nothing_found

    def test_something_is_open(self) -> None:
        """It would be too soon to say."""
        assert "" == found([CONSULTING]).nothing_found

    @pytest.mark.parametrize("kind", [DutyKind.DUE_REGARD, DutyKind.PUBLICITY, DutyKind.COMMON_LAW])
    def test_a_duty_that_asks_nobody(self, kind: DutyKind) -> None:
        """Leaves the negative answer standing."""
        assert NOTHING_FOUND == found([duty("small", kind=kind)], **APPLIES).nothing_found

    @pytest.mark.parametrize("kind", [DutyKind.INVOLVE, DutyKind.GUIDANCE])
    def test_a_duty_that_asks_in_another_way(self, kind: DutyKind) -> None:
        """Involving people, or guidance to consult them, is something."""
        assert "" == found([duty("small", kind=kind)], **APPLIES).nothing_found

    def test_a_promise(self) -> None:
        """Is a duty to consult by the common law alone."""
        promise = duty("promise", kind=DutyKind.COMMON_LAW, hears=True)

        assert "" == found([promise], **APPLIES).nothing_found


class TestOfRecord:
    """What is known of an exercise can be read once and used again."""

    def test_it_is_the_same(self) -> None:
        """As from the exercise."""
        law = Catalogue(duties=(CONSULTING, SAVED))
        exercise = Exercise(reference="one", title="One", body=COUNTY).answering(**APPLIES)
        record = Record(exercise, law.facts, ON)
        all_: DutiesFound = of_record(record, law)

        assert read(exercise, law, Setting(on=ON)).readings == all_.readings
        assert exercise is all_.exercise

    def test_the_last_round_speaks_for_the_exercise(self) -> None:
        """Its answers go before those of an earlier one."""
        exercise = Exercise(
            reference="one",
            title="One",
            body=COUNTY,
            rounds=(
                Round(id="1", answers={"closes": False}),
                Round(id="2", answers={"closes": True}),
            ),
        ).answering(exempt=False)
        all_ = read(exercise, Catalogue(duties=(CONSULTING,)), Setting(on=ON))

        assert (CONSULTING,) == all_.applying
