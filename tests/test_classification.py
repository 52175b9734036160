"""What kind of exercise something is, judged by what was done and never by its label."""

from __future__ import annotations

from typing import Final

import pytest
from attrs import evolve

from again import Way, each_way
from engage.answers import Answer
from engage.catalogues import Catalogue, KindLine
from engage.classification import Classification, classify, records
from engage.errors import InvalidValueError
from engage.exercises import Confidence, Exercise, ExerciseKind, Label
from engage.facts import Record
from engage.rounds import Round
from engage.triggers import is_, yes
from miniature import (
    ASKED,
    CASE,
    EXERCISE,
    FAIR,
    FORM,
    REASON,
    SETTING,
    TOLD,
    answered,
    in_rounds,
)

CONSULTATION, ENGAGEMENT = ExerciseKind.CONSULTATION, ExerciseKind.ENGAGEMENT
NOTHING, UNCLEAR = ExerciseKind.NOTHING, ExerciseKind.UNCLEAR
PUBLICITY, CALL = ExerciseKind.PUBLICITY, ExerciseKind.CALL_FOR_EVIDENCE

KINDS: Final = (
    KindLine(kind=NOTHING, when=is_(FORM, "nobody"), says="Nobody was asked."),
    KindLine(kind=PUBLICITY, when=yes(REASON), says="Only notice was given.", authority=(CASE,)),
    KindLine(
        kind=CONSULTATION,
        when=yes(ASKED) & ~is_(FORM, "nobody"),
        says="People were asked by {form}.",
        authority=(CASE,),
    ),
    KindLine(kind=CONSULTATION, when=yes(FAIR), says="It was judged to be one."),
    KindLine(kind=CALL, when=~yes(ASKED) & yes(TOLD), says="Experience was asked for."),
    KindLine(kind=ENGAGEMENT, when=~yes(ASKED), says="No proposal was put."),
)
CATALOGUE: Final = Catalogue(kinds=KINDS)


def kind_of(exercise: Exercise) -> Classification:
    """Return the classification of *exercise* by this table of kinds."""
    return classify(exercise, CATALOGUE, SETTING)


class TestTheTable:
    """The first line that holds decides, unless an earlier one may."""

    @pytest.mark.parametrize(
        ("answers", "kind", "because"),
        [
            ({"form": "nobody"}, NOTHING, "Nobody was asked."),
            ({"form": "survey", "asked": True}, CONSULTATION, "People were asked by survey."),
            ({"form": "survey", "reason": True}, PUBLICITY, "Only notice was given."),
            (
                {"form": "survey", "asked": False, "fair": False, "told": True},
                CALL,
                "Experience was asked for.",
            ),
            (
                {"form": "survey", "asked": False, "fair": False, "told": False},
                ENGAGEMENT,
                "No proposal was put.",
            ),
        ],
    )
    def test_a_kind_and_why(
        self, answers: dict[str, object], kind: ExerciseKind, because: str
    ) -> None:
        """In the words of its line."""
        found = kind_of(answered(**answers))

        assert (kind, because) == (found.kind, found.because)
        assert () == found.missing

    def test_an_earlier_line_that_may_hold(self) -> None:
        """Then it is unclear which, and the questions that would settle it are named."""
        found = kind_of(answered(asked=True))

        assert (UNCLEAR, Confidence.LOW) == (found.kind, found.confidence)
        assert "if this is nothing or consultation;" in found.because
        assert (FORM, FAIR) == found.missing

    def test_two_lines_of_one_kind(self) -> None:
        """Whichever of them holds, the kind is the same."""
        lines = (
            KindLine(kind=CONSULTATION, when=yes(TOLD), says="Told."),
            KindLine(kind=CONSULTATION, when=yes(ASKED), says="Asked."),
        )
        found = classify(answered(asked=True), Catalogue(kinds=lines), SETTING)

        assert (CONSULTATION, "Asked.") == (found.kind, found.because)

    def test_no_line_holds(self) -> None:
        """It is unclear, and is treated as consultation."""
        line = KindLine(kind=CONSULTATION, when=yes(ASKED), says="Asked.")
        found = classify(answered(asked=False), Catalogue(kinds=(line,)), SETTING)

        assert UNCLEAR is found.kind
        assert (
            "The record does not tell if this is any known kind; it is treated as consultation."
            == found.because
        )

    def test_the_last_line_cannot_be_told(self) -> None:
        """One kind is possible and yet not certain."""
        line = KindLine(kind=CONSULTATION, when=yes(ASKED), says="Asked.")
        found = classify(EXERCISE, Catalogue(kinds=(line,)), SETTING)

        assert (UNCLEAR, (ASKED,)) == (found.kind, found.missing)

    def test_its_authority(self) -> None:
        """That of the line that decides."""
        (reading,) = kind_of(answered(form="survey", asked=True)).rounds

        assert (CASE,) == reading.authority
        assert ("form", "reason", "asked") == reading.relied_on

    def test_an_answer_of_another_kind(self) -> None:
        """It is refused like anywhere else."""
        with pytest.raises(InvalidValueError):
            kind_of(answered(form="letter"))

    def test_a_table_that_breaks(self) -> None:
        """It is a fault of the table, and leaves the kind unclear."""

        def broken(_record: Record) -> bool | None:
            msg = "by nought"
            raise ZeroDivisionError(msg)

        line = KindLine(kind=NOTHING, when=yes(evolve(ASKED, read=broken)), says="")
        found = classify(EXERCISE, Catalogue(kinds=(line,)), SETTING)

        assert (UNCLEAR, Confidence.LOW) == (found.kind, found.confidence)
        assert "could not be run (ZeroDivisionError: by nought)" in found.because


class TestConfidence:
    """High where recorded facts fix the kind; medium where it rests on something softer."""

    SURE: Final = answered(form="survey", asked=True)

    def test_recorded(self) -> None:
        """High."""
        assert Confidence.HIGH is kind_of(self.SURE).confidence

    @pytest.mark.parametrize(
        "answer",
        [
            Answer(fact="asked", value=True, inferred=True),
            Answer(fact="asked", value=True, planned=True),
        ],
        ids=["inferred", "planned"],
    )
    def test_inferred_or_planned(self, answer: Answer) -> None:
        """Medium."""
        assert Confidence.MEDIUM is kind_of(self.SURE.answering(asked=answer)).confidence

    def test_judged(self) -> None:
        """Medium."""
        found = kind_of(answered(form="survey", asked=False, fair=True))

        assert (CONSULTATION, Confidence.MEDIUM) == (found.kind, found.confidence)

    def test_a_kind_ruled_out_by_something_inferred(self) -> None:
        """It rests on that too."""
        notice = Answer(fact="reason", value=False, inferred=True)

        assert Confidence.MEDIUM is kind_of(self.SURE.answering(reason=notice)).confidence

    def test_the_lowest_of_the_rounds(self) -> None:
        """A whole is no surer than its parts."""
        soft = Answer(fact="asked", value=True, inferred=True)
        found = kind_of(
            in_rounds({"form": "survey", "asked": True}, {"form": "survey", "asked": soft})
        )

        assert (CONSULTATION, Confidence.MEDIUM) == (found.kind, found.confidence)
        assert [Confidence.HIGH, Confidence.MEDIUM] == [each.confidence for each in found.rounds]


class TestRounds:
    """Each round is judged by itself; the whole is what asks most of the body."""

    def test_mixed(self) -> None:
        """It says which round is what, and is not sure of the whole."""
        listening = {"form": "survey", "asked": False, "fair": False, "told": False}
        exercise = evolve(
            EXERCISE,
            rounds=(
                Round(id="1", title="Listening", answers=listening),
                Round(id="2", title="Draft", answers={"form": "document", "asked": True}),
            ),
        )

        found = kind_of(exercise)

        assert (CONSULTATION, True, Confidence.LOW) == (found.kind, found.mixed, found.confidence)
        assert (
            "Its rounds differ, and each is judged by itself: "
            "Listening is engagement; Draft is consultation." == found.because
        )
        assert ["Listening", "Draft"] == [each.about for each in found.rounds]

    @pytest.mark.parametrize(
        ("first", "second"),
        [
            ({"asked": True, "form": "survey"}, {"reason": True, "form": "survey"}),
            ({"reason": True, "form": "survey"}, {"asked": True}),
            ({"asked": True}, {"form": "nobody"}),
        ],
    )
    def test_what_asks_most(self, first: dict[str, object], second: dict[str, object]) -> None:
        """Consultation, prescribed publicity, unclear, and the rest, in any order of rounds."""
        kinds = [kind_of(in_rounds(*rounds)).kind for rounds in ((first, second), (second, first))]
        alone = kind_of(in_rounds(first)).kind

        assert [alone, alone] == kinds

    def test_of_one_kind(self) -> None:
        """Nothing is mixed, and the question that is open in both is asked once."""
        found = kind_of(in_rounds({"asked": True}, {"asked": True}))

        assert (False, UNCLEAR) == (found.mixed, found.kind)
        assert (FORM, FAIR) == found.missing

    def test_what_is_known_of_each(self) -> None:
        """A record for each round; for the exercise itself, if it has none."""
        assert [None] == [each.round for each in records(EXERCISE, CATALOGUE, SETTING)]
        rounds = in_rounds({}, {}).rounds
        assert rounds == tuple(
            each.round for each in records(in_rounds({}, {}), CATALOGUE, SETTING)
        )


class TestTheName:
    """What it is called carries no weight, and the report says when name and substance part."""

    CONSULTED: Final = answered(form="survey", asked=True)
    LISTENED: Final = answered(form="survey", asked=False, fair=False, told=False)

    @pytest.mark.parametrize(
        ("exercise", "called", "words"),
        [
            (CONSULTED, ("Public Consultation",), ""),
            (CONSULTED, (), ""),
            (
                CONSULTED,
                ("Have your say",),
                "It was called 'Have your say', but by what was done it is consultation.",
            ),
            (CONSULTED, ("Have your say", "consultation"), ""),
            (LISTENED, ("survey",), ""),
            (
                LISTENED,
                ("survey", "consultation"),
                "It was called 'consultation', but by what was done it is engagement.",
            ),
            (EXERCISE, ("consultation",), ""),
            (answered(form="survey", reason=True), ("consultation",), ""),
            (answered(form="survey", reason=True), ("notice",), ""),
        ],
    )
    def test_against_what_was_done(
        self, exercise: Exercise, called: tuple[str, ...], words: str
    ) -> None:
        """Nothing is said where they agree, or where the record does not tell."""
        found = kind_of(evolve(exercise, called=called))

        assert words == found.disagreement
        assert called == found.declared

    def test_a_name_of_one_round(self) -> None:
        """It counts with those of the exercise, each once."""
        exercise = evolve(
            EXERCISE, called=("survey",), rounds=(Round(called=("survey", "have your say")),)
        )

        assert ("survey", "have your say") == kind_of(exercise).declared

    def test_against_the_label(self) -> None:
        """What whoever made the record took it for is kept beside what is found."""
        label = Label(kind=ENGAGEMENT)

        assert (
            "Whoever made the record took it for engagement; by what was done it is consultation."
            == kind_of(evolve(self.CONSULTED, label=label)).disagreement
        )
        assert "" == kind_of(evolve(self.LISTENED, label=label)).disagreement
        assert "" == kind_of(evolve(EXERCISE, label=label)).disagreement

    def test_it_never_changes_the_kind(self) -> None:
        """Whatever it is called."""
        for exercise in (self.CONSULTED, self.LISTENED, EXERCISE):
            named = evolve(
                exercise, called=("consultation",), label=Label(kind=ExerciseKind.NOTHING)
            )
            assert kind_of(exercise).kind is kind_of(named).kind


@each_way
def test_a_classification_comes_back_whole(again: Way) -> None:
    """With the reading of each round."""
    found = kind_of(in_rounds({"asked": True}, {"form": "nobody"}))

    assert found == again(found)
