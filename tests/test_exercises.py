"""The one aggregate: everything recorded about one exercise."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

import pytest
from attrs import evolve

from again import Way, each_way
from engage.answers import Answer
from engage.bodies import PublicBody
from engage.dates import When
from engage.decisions import Decision, DecisionKind
from engage.errors import InvalidValueError
from engage.exercises import Confidence, Exercise, ExerciseKind, Label, Link, LinkKind, Source
from engage.rounds import Round
from engage.stages import KnownFrom, Stage

COUNCIL = PublicBody(name="Anytown Council")
EXERCISE = Exercise(reference="budget-2027", title="Budget 2027/28", body=COUNCIL)
DAY = timedelta(days=1)


def with_round(
    *,
    opens: When | date | str | None = None,
    closes: When | date | str | None = None,
    answers: Mapping[str, object] | None = None,
) -> Exercise:
    """Return an exercise of one round, with its dates and answers."""
    return evolve(EXERCISE, rounds=(Round(opens=opens, closes=closes, answers=answers or {}),))


class TestExercise:
    """It is an immutable value, checked when it is made."""

    def test_it_is_named(self) -> None:
        """By a reference and a title."""
        with pytest.raises(InvalidValueError, match="reference"):
            evolve(EXERCISE, reference="")
        with pytest.raises(InvalidValueError, match="title"):
            evolve(EXERCISE, title=" ")

    def test_its_rounds_can_be_told_apart(self) -> None:
        """Each has an id of its own."""
        assert 2 == len(evolve(EXERCISE, rounds=(Round(id="1"), Round(id="2"))).rounds)
        with pytest.raises(InvalidValueError, match="two rounds have the same id") as caught:
            evolve(EXERCISE, rounds=(Round(), Round(title="Again")))

        assert "rounds" == caught.value.at

    @each_way
    def test_it_comes_back_whole(self, again: Way) -> None:
        """With all that hangs on it."""
        exercise = Exercise(
            reference="budget-2027",
            title="Budget 2027/28",
            body=COUNCIL,
            label=Label(kind=ExerciseKind.CONSULTATION, confidence=Confidence.HIGH),
            rounds=(Round(opens=date(2026, 10, 1), answers={"documents_sent_late": False}),),
            decisions=(Decision(made="February 2027"),),
            answers={"opened_on": date(2026, 10, 1)},
            sources=(Source(recalled=("opened",)),),
            extra={"colour": "blue"},
        )

        assert exercise == again(exercise)
        assert hash(exercise) == hash(again(exercise))


class TestLinks:
    """Another exercise that belongs with this one is another one."""

    def test_it_may_be_known_by_words_alone(self) -> None:
        """Where it has no reference yet."""
        later = Link(kind=LinkKind.LATER, what="experimental traffic orders")
        earlier = Link(kind=LinkKind.EARLIER, what="a listening exercise")

        assert (earlier, later) == evolve(EXERCISE, links=(earlier, later)).links

    @pytest.mark.parametrize("kind", LinkKind)
    def test_it_is_not_this_one(self, kind: LinkKind) -> None:
        """Whatever it is said to be."""
        with pytest.raises(InvalidValueError, match="linked to itself"):
            evolve(EXERCISE, links=(Link(kind=kind, reference="budget-2027"),))

    def test_it_is_not_both_before_and_after(self) -> None:
        """Related it may be besides."""
        before = Link(kind=LinkKind.EARLIER, reference="budget-2026")
        after = Link(kind=LinkKind.LATER, reference="budget-2026")
        beside = Link(kind=LinkKind.RELATED, reference="budget-2026")

        assert (before, beside) == evolve(EXERCISE, links=(before, beside)).links
        with pytest.raises(InvalidValueError, match="'budget-2026' is linked as earlier and as"):
            evolve(EXERCISE, links=(before, after))


class TestExtra:
    """Keys of its file that engage does not know are kept, as any file can carry them."""

    def test_plain_values_and_lists_of_them(self) -> None:
        """In the order of their keys."""
        exercise = evolve(EXERCISE, extra={"b": [1, True], "a": "blue", "c": 1.5, "d": ()})

        assert (("a", "blue"), ("b", (1, True)), ("c", 1.5), ("d", ())) == exercise.extra
        assert exercise == evolve(EXERCISE, extra=exercise.extra)

    @pytest.mark.parametrize(
        "value",
        [None, {"shade": "blue"}, [["blue"]], date(2026, 1, 1), 2**63, -(2**63), float("inf")],
    )
    def test_anything_else_is_refused(self, value: object) -> None:
        """At its place, with what can be kept instead."""
        with pytest.raises(InvalidValueError, match="neither one plain value") as caught:
            evolve(EXERCISE, extra={"colour": value})

        assert "extra.colour" == caught.value.at


class TestAnswering:
    """A changed exercise is a new one."""

    def test_a_new_answer_takes_the_place_of_the_old(self) -> None:
        """The exercise that it was asked of stays as it was."""
        first = EXERCISE.answering(days_to_respond=28, documents_sent_late=True)
        second = first.answering(days_to_respond=42)

        assert (
            Answer(fact="days_to_respond", value=42),
            Answer(fact="documents_sent_late", value=True),
        ) == second.answers
        assert Answer(fact="days_to_respond", value=28) in first.answers

    def test_an_answer_with_its_evidence(self) -> None:
        """It stands as it was recorded."""
        answer = Answer(fact="days_to_respond", value=28, evidence="the notice")

        assert (answer,) == EXERCISE.answering(days_to_respond=answer).answers

    def test_forgetting_takes_answers_away_wherever_they_stand(self) -> None:
        """Flat ones and those of a round; others stay."""
        exercise = with_round(answers={"a": True, "b": True}).answering(a=False, c=True)

        found = exercise.forgetting("a")

        assert ["c"] == [answer.fact for answer in found.answers]
        assert ["b"] == [answer.fact for answer in found.rounds[0].answers]


class TestDecidedOn:
    """The day on which a decision was first taken."""

    def test_the_first_of_several(self) -> None:
        """Whatever their order in the record."""
        steps = (Decision(made=date(2026, 3, 2)), Decision(made=date(2026, 2, 1)))

        assert date(2026, 2, 1) == evolve(EXERCISE, decisions=steps).decided_on()

    @pytest.mark.parametrize(
        "step",
        [
            Decision(kind=DecisionKind.RECOMMENDATION, made=date(2026, 2, 1)),
            Decision(kind=DecisionKind.IN_PRINCIPLE, made=date(2026, 2, 1)),
            Decision(made="February 2026"),
            Decision(by="Cabinet"),
        ],
    )
    def test_what_is_no_decision_on_a_day(self, step: Decision) -> None:
        """A recommendation, a view that leaves the matter open, a month, or no date."""
        assert evolve(EXERCISE, decisions=(step,)).decided_on() is None


class TestReached:
    """The last stage whose facts can be known: by the stage recorded, or else by dates."""

    OPENS = date(2026, 10, 5)
    CLOSES = date(2026, 11, 16)
    DECIDES = date(2027, 1, 12)

    def at(self, exercise: Exercise, day: date) -> KnownFrom | None:
        """Return what *exercise* has reached on *day*."""
        return exercise.reached(day)

    def test_nothing_on_record(self) -> None:
        """Where an exercise says nothing of its stage, that is open."""
        assert EXERCISE.reached(self.OPENS) is None
        assert with_round().reached(self.OPENS) is None

    def test_the_recorded_stage_decides(self) -> None:
        """Whatever the dates say; a word that does not tell leaves it open."""
        exercise = with_round(opens=self.OPENS, closes=self.CLOSES)
        later = self.CLOSES + DAY

        assert KnownFrom.OPEN is evolve(exercise, stage=Stage.OPEN).reached(later)
        assert evolve(exercise, stage=Stage.QUASHED).reached(self.OPENS - DAY) is None

    @pytest.mark.parametrize("where", ["noun", "round", "flat"])
    def test_by_dates(self, where: str) -> None:
        """Both sides of each boundary, wherever the record has the dates."""
        answers = {
            "opened_on": self.OPENS,
            "closed_on": self.CLOSES,
            "decision_recorded_on": self.DECIDES,
        }
        exercise = {
            "noun": evolve(
                with_round(opens=self.OPENS, closes=self.CLOSES),
                decisions=(Decision(made=self.DECIDES),),
            ),
            "round": with_round(answers=answers),
            "flat": EXERCISE.answering(**answers),
        }[where]

        assert {
            self.OPENS - DAY: KnownFrom.PLANNING,
            self.OPENS: KnownFrom.OPEN,
            self.CLOSES: KnownFrom.OPEN,
            self.CLOSES + DAY: KnownFrom.REPORT,
            self.DECIDES - DAY: KnownFrom.REPORT,
            self.DECIDES: None,
        } == {
            day: exercise.reached(day)
            for day in (
                self.OPENS - DAY,
                self.OPENS,
                self.CLOSES,
                self.CLOSES + DAY,
                self.DECIDES - DAY,
                self.DECIDES,
            )
        }

    def test_after_closing_with_no_decision_in_sight(self) -> None:
        """What has happened since is not on record."""
        exercise = with_round(opens=self.OPENS, closes=self.CLOSES)

        assert exercise.reached(self.CLOSES + DAY) is None

    def test_dates_known_in_part_are_taken_at_their_earliest(self) -> None:
        """So nothing is called *not yet* that may be known already."""
        exercise = with_round(opens="October 2026", closes="November 2026")

        assert KnownFrom.PLANNING is exercise.reached(date(2026, 9, 30))
        assert KnownFrom.OPEN is exercise.reached(date(2026, 11, 1))
        assert exercise.reached(date(2026, 11, 2)) is None

    def test_words_that_fix_no_date_leave_it_to_an_answer(self) -> None:
        """The answer is as much on record as the round."""
        exercise = with_round(opens="pending", closes="pending").answering(
            opened_on=self.OPENS, closed_on=self.CLOSES
        )

        assert KnownFrom.PLANNING is exercise.reached(self.OPENS - DAY)
        assert KnownFrom.OPEN is exercise.reached(self.CLOSES)

    def test_the_last_round_counts(self) -> None:
        """An earlier one is over."""
        exercise = evolve(
            EXERCISE,
            rounds=(
                Round(id="1", opens=self.OPENS, closes=self.CLOSES),
                Round(id="2", opens=self.DECIDES),
            ),
        )

        assert KnownFrom.PLANNING is exercise.reached(self.CLOSES)

    def test_an_answer_that_is_no_date_says_nothing(self) -> None:
        """It is refused where it is asked for, and not here."""
        assert EXERCISE.answering(opened_on="soon").reached(self.OPENS) is None


class TestLawDay:
    """An old exercise is judged by the law of its day."""

    CLOSES = date(2026, 11, 16)
    DECIDES = date(2027, 1, 12)
    EXERCISE = evolve(with_round(closes=CLOSES), decisions=(Decision(made=DECIDES),))

    @pytest.mark.parametrize(
        ("on", "expected"),
        [
            (CLOSES - DAY, CLOSES - DAY),
            (CLOSES, CLOSES),
            (DECIDES - DAY, CLOSES),
            (DECIDES, DECIDES),
            (date(2040, 1, 1), DECIDES),
        ],
    )
    def test_the_decision_or_else_the_closing_if_past(self, on: date, expected: date) -> None:
        """Before either, the day asked about."""
        assert expected == self.EXERCISE.law_day(on)

    def test_without_dates(self) -> None:
        """The day asked about."""
        assert self.CLOSES == EXERCISE.law_day(self.CLOSES)
        assert self.CLOSES == with_round(closes="pending").law_day(self.CLOSES)

    def test_dates_on_record_as_answers(self) -> None:
        """They count like those of the round and of the decision."""
        exercise = EXERCISE.answering(closed_on=self.CLOSES)
        decided = exercise.answering(decision_recorded_on=self.DECIDES)

        assert self.CLOSES == exercise.law_day(date(2040, 1, 1))
        assert self.DECIDES == decided.law_day(date(2040, 1, 1))

    @pytest.mark.parametrize(
        ("exercise", "expected"),
        [
            (EXERCISE, CLOSES),
            (with_round(opens=CLOSES + DAY), CLOSES),
            (with_round(opens=CLOSES - DAY), CLOSES - DAY),
            (with_round(opens="pending"), CLOSES),
            (EXERCISE.answering(opened_on=CLOSES - DAY), CLOSES - DAY),
            (
                evolve(
                    EXERCISE,
                    rounds=(Round(id="1", opens=CLOSES - 2 * DAY), Round(id="2", opens=CLOSES)),
                ),
                CLOSES - 2 * DAY,
            ),
        ],
        ids=["undated", "later", "earlier", "pending", "as an answer", "two rounds"],
    )
    def test_when_it_began(self, exercise: Exercise, expected: date) -> None:
        """On the first opening on record, if that is before the day whose law applies."""
        assert expected == exercise.began(self.CLOSES)

    def test_a_closing_known_in_part(self) -> None:
        """It is past when its last day is."""
        exercise = with_round(closes="November 2026")

        assert date(2026, 11, 29) == exercise.law_day(date(2026, 11, 29))
        assert date(2026, 11, 30) == exercise.law_day(date(2026, 12, 24))
        assert When.said("November 2026").latest == exercise.law_day(date(2026, 12, 24))
