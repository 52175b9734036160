"""Wording: it can be read by an officer, and it gives no verdict."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from attrs import evolve

from engage.catalogues import Catalogue
from engage.exercises import Exercise
from engage.facts import About, Fact, FactType
from engage.outcomes import Force, Outcome
from engage.render.words import (
    EXIT_CODES,
    STATUS,
    Label,
    Part,
    Sentence,
    comes_to,
    condition,
    in_force,
    not_run,
    takes,
    unfilled,
)
from engage.reports import Report, Status
from engage.stages import KnownFrom, Stage
from engage.triggers import ALWAYS, Trigger, at_least, includes, is_, known, less_than, yes

Reported = Callable[..., Report]


def fact(name: str, kind: FactType, *choices: str, unit: str = "") -> Fact:
    """Return a question that takes this kind of answer."""
    return Fact(
        id=name,
        question=f"What of {name}?",
        type=kind,
        about=About.ROUND,
        known_from=KnownFrom.LAUNCH,
        recorded_by="officer",
        evidence="the file",
        choices=choices,
        unit=unit,
    )


TOLD = fact("people_told", FactType.YES_NO)
HEARD = fact("people_heard", FactType.YES_NO)
DAYS = fact("days_given", FactType.NUMBER, unit="days")
LEAST = fact("days_asked", FactType.NUMBER)
FORM = fact("form", FactType.CHOICE, "by_post", "on_line")
WHOM = fact("whom", FactType.CHOICES, "lay_people", "experts")


class TestConditions:
    """A condition reads as a sentence about the names of facts."""

    @pytest.mark.parametrize(
        ("trigger", "words"),
        [
            (yes(TOLD), "people told: yes"),
            (~yes(TOLD), "people told: no"),
            (is_(FORM, "by_post", "on_line"), "form: by post or on line"),
            (~is_(FORM, "by_post"), "form: not by post"),
            (includes(WHOM, "experts"), "whom: among them experts"),
            (~includes(WHOM, "experts"), "whom: not among them experts"),
            (less_than(DAYS, LEAST), "days given: less than days asked"),
            (~at_least(DAYS, 42), "days given: not at least 42"),
            (yes(TOLD) & yes(HEARD), "people told: yes and people heard: yes"),
            (~(yes(TOLD) | yes(HEARD)), "not (people told: yes or people heard: yes)"),
            (
                yes(TOLD) & (yes(HEARD) | less_than(DAYS, 7)),
                "people told: yes and (people heard: yes or days given: less than 7)",
            ),
            (~~yes(TOLD), "not (people told: no)"),
            (known(DAYS), "days given: recorded"),
            (~known(DAYS), "days given: not recorded"),
            (ALWAYS, "in every other case"),
        ],
        ids=str,
    )
    def test_words(self, trigger: Trigger, words: str) -> None:
        """For each way in which a condition is made up."""
        assert words == condition(trigger)


class TestAnswers:
    """A question says what it takes, in the words that are typed."""

    @pytest.mark.parametrize(
        ("asked", "words"),
        [
            (TOLD, "yes or no"),
            (DAYS, "a whole number of days"),
            (LEAST, "a whole number"),
            (FORM, "one of: by_post, on_line"),
            (WHOM, "any of: lay_people, experts"),
            (fact("held_on", FactType.DATE), "a date"),
        ],
    )
    def test_what_it_takes(self, asked: Fact, words: str) -> None:
        """For each type."""
        assert words == takes(asked)

    def test_a_place_for_a_fact_is_named(self) -> None:
        """Where no record fills it."""
        assert "They had [days given] days." == unfilled("They had {days_given} days.")


class TestWhatItComesTo:
    """One line for each force."""

    def test_of_several_not_met_it_names_the_headings_once(
        self, exercise: Exercise, reported: Reported, small: Catalogue
    ) -> None:
        """An officer sees where to look."""
        first = small["a.told"]
        three = Catalogue.of(
            first, evolve(first, id="a.again"), evolve(small["c.weighed"], force=Force.LAW)
        )
        report = reported(exercise.answering(people_told=False, weighed=False), three)

        assert (
            "3 requirements are not met (Information; Weighing), and none is open."
        ) == comes_to(report, Force.LAW)

    def test_of_several_open_it_says_why(self, exercise: Exercise, reported: Reported) -> None:
        """Something is to be recorded, or somebody must judge."""
        told = reported(exercise.answering(people_told=True))

        assert "No requirement is found not met; 1 is open for a person to judge." == comes_to(
            told, Force.LAW
        )
        assert "No requirement is found not met; 2 are open for want of a record." == comes_to(
            reported(exercise), Force.LAW
        )

    def test_both_reasons_are_counted(
        self, exercise: Exercise, reported: Reported, small: Catalogue
    ) -> None:
        """The total and its parts."""
        all_law = Catalogue.of(small["b.enough"], evolve(small["c.weighed"], force=Force.LAW))

        assert (
            "No requirement is found not met; 2 are open: 1 for want of a record "
            "and 1 for a person to judge."
        ) == comes_to(reported(exercise.answering(people_told=True), all_law), Force.LAW)

    def test_of_what_is_still_to_come(self, exercise: Exercise, reported: Reported) -> None:
        """It is neither met nor open."""
        planned = reported(evolve(exercise, stage=Stage.OPEN))

        assert (
            "No point of good practice is found not met, and none is open; 1 cannot be known yet."
        ) == comes_to(planned, Force.PRACTICE)

    def test_a_promise_has_its_own_words(
        self, exercise: Exercise, reported: Reported, small: Catalogue
    ) -> None:
        """It is the council's own."""
        own = Catalogue.of(evolve(small["a.told"], force=Force.POLICY))
        report = reported(exercise.answering(people_told=False), own)

        assert "1 promise is not met (Information), and none is open." == comes_to(
            report, Force.POLICY
        )
        assert "" == comes_to(report, Force.PRACTICE)
        assert "not met by the council's own promise" == in_force(Outcome.NOT_MET, Force.POLICY)

    def test_points_of_practice_have_a_plural(
        self, exercise: Exercise, reported: Reported, small: Catalogue
    ) -> None:
        """Points, and not practices."""
        first = small["c.weighed"]
        two = Catalogue.of(first, evolve(first, id="c.again"))
        report = reported(exercise.answering(weighed=False), two)

        assert "2 points of good practice are not met (Weighing), and none is open." == comes_to(
            report, Force.PRACTICE
        )

    def test_a_whole_report_says_nothing_of_faults(
        self, exercise: Exercise, reported: Reported
    ) -> None:
        """There are none."""
        assert "" == not_run(reported(exercise))


class TestNoVerdict:
    """No wording says that an exercise complies with the law."""

    def test_no_word_for_it_is_used(self) -> None:
        """Not even in a heading."""
        wording = " ".join((*Label, *Part, *Sentence, *STATUS.values())).lower()

        assert not re.search(r"complian|complies|lawful|\bpass", wording)

    def test_every_exit_code_is_explained(self) -> None:
        """In one table, in order."""
        assert set(Status) == set(STATUS)
        assert ["0", "1", "2", "3", "4"] == [line[0] for line in EXIT_CODES]
