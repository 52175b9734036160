"""Fifty-two real records become exercises, and nothing that they say is lost."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Final

import pytest

from again import Way, each_way
from engage.catalogues import Setting
from engage.classification import classify
from engage.dates import Precision, When, days_between
from engage.decisions import DecisionKind, DecisionResult, LegalResult
from engage.exercises import Confidence, Exercise, ExerciseKind, LinkKind, SourceReading
from engage.feedback import CountKind
from engage.law import standard
from engage.stages import EventKind, Stage
from records import (
    COMPILERS,
    Raw,
    as_record,
    days_counted,
    exercise_of_record,
    gathered,
    raw_records,
)

RECORDS: Final = {str(record["id"]): record for record in raw_records()}
EXERCISES: Final = {name: exercise_of_record(record) for name, record in RECORDS.items()}
SETTING: Final = Setting(on=gathered())

each_record: Final = pytest.mark.parametrize("name", RECORDS)


class TestEveryRecord:
    """A general converter takes every key of every record."""

    def test_all_are_there(self) -> None:
        """As many as were gathered, each once."""
        assert len(EXERCISES) == len(raw_records()) == 52

    @each_record
    def test_nothing_is_lost(self, name: str) -> None:
        """The exercise alone gives back the record that it was made from."""
        assert RECORDS[name] == as_record(EXERCISES[name])

    @each_record
    def test_nothing_is_left_over(self, name: str) -> None:
        """Every fact has a place of its own."""
        assert () == EXERCISES[name].extra

    @each_record
    def test_its_days_are_counted_alike(self, name: str) -> None:
        """By subtraction, counting both ends, and from closing to decision and feedback."""
        record = RECORDS[name]
        stated = {key: days for key, days in record.items() if key.startswith("days_")}

        assert stated == days_counted(EXERCISES[name])
        if "days_between" in record:
            assert record["days_between"] == days_between(record["opened"], record["closed"])

    @pytest.mark.parametrize("name", ["ccc-mill-road-tro-2022", "lichfield-cgr-2022"])
    @each_way
    def test_it_comes_back_whole(self, name: str, again: Way) -> None:
        """With all that hangs on it."""
        assert EXERCISES[name] == again(EXERCISES[name])


class TestConverter:
    """It says so where it would lose something."""

    RECORD: Final = RECORDS["ccc-mill-road-tro-2022"]

    def test_a_key_that_it_does_not_know(self) -> None:
        """No key is dropped in silence."""
        with pytest.raises(ValueError, match="no place in an exercise: colour"):
            exercise_of_record({**self.RECORD, "colour": "blue"})

    @pytest.mark.parametrize("key", ["days_between", "days_close_to_decision"])
    def test_a_number_of_days_that_the_dates_do_not_give(self, key: str) -> None:
        """It would be a fact of its own."""
        with pytest.raises(ValueError, match="its dates give"):
            exercise_of_record({**self.RECORD, key: self.RECORD[key] + 1})

    @pytest.mark.parametrize(
        ("key", "words"),
        [("timetable_text", "soon the committee meets"), ("windows_text", "some time in spring")],
    )
    def test_words_that_it_cannot_take_apart(self, key: str, words: str) -> None:
        """They are not kept as something else."""
        with pytest.raises(ValueError, match=words):
            exercise_of_record({**self.RECORD, key: [words]})

    def test_quashed_otherwise_than_by_agreement(self) -> None:
        """The result says which."""
        found = exercise_of_record({**self.RECORD, "notes": "", "issues": []})

        assert [(LegalResult.QUASHED, "")] == [
            (each.result, each.ground) for each in found.challenges
        ]


class TestDates:
    """A date is as exact as the record, and a closing moment has a zone."""

    def test_to_the_minute(self) -> None:
        """By the clock of London, in summer and in winter."""
        (opened,) = EXERCISES["scdc-haslingfield-cgr-1"].rounds
        (later,) = EXERCISES["scdc-haslingfield-cgr-2"].rounds

        assert When.at(datetime(2016, 3, 15, 9, tzinfo=UTC)) == opened.opens
        assert When.at(datetime(2016, 6, 13, 21, 59, tzinfo=UTC)) == opened.closes
        assert When.at(datetime(2016, 11, 14, 23, 59, tzinfo=UTC)) == later.closes

    def test_a_bare_closing_day_ends_in_its_last_minute(self) -> None:
        """As where the record says 23:59."""
        (window,) = EXERCISES["ccc-mill-road-tro-2022"].rounds

        assert window.closes is not None
        assert datetime(2023, 1, 6, 23, 59, tzinfo=UTC) == window.closes.closing()

    def test_in_words(self) -> None:
        """A month or a year."""
        (listening,) = EXERCISES["norwich-corporate-plan-2023"].rounds
        (survey,) = EXERCISES["ccc-quality-of-life-2025"].rounds

        assert (When.said("2023"), When.said("2024")) == (listening.opens, listening.closes)
        assert survey.opens is not None
        assert (Precision.MONTH, date(2025, 6, 1)) == (
            survey.opens.precision,
            survey.opens.earliest,
        )

    def test_several_windows_known_only_in_words(self) -> None:
        """Each is a round, with its name and its length."""
        rounds = EXERCISES["lichfield-cgr-2022"].rounds

        assert [
            ("initial submissions", "February 2022", "April 2022", "12 weeks"),
            ("draft recommendations", "July 2022", "September 2022", "10 weeks"),
        ] == [
            (each.title, str(each.opens), str(each.closes), each.stated_duration) for each in rounds
        ]

    def test_a_timetable_in_words(self) -> None:
        """Its months are kept as months."""
        events = EXERCISES["lichfield-cgr-2022"].events

        assert ("December 2021", "council approves principle") == (
            str(events[0].at),
            events[0].what,
        )
        assert date(2022, 12, 31) == (events[-1].at or When.said("2022-12")).latest


class TestChanges:
    """Extension and postponement are events with reasons."""

    def test_extended(self) -> None:
        """To the day on which it closed in the end."""
        exercise = EXERCISES["telford-local-plan-2020"]
        (event,) = exercise.events

        assert (EventKind.EXTENDED, "second lockdown; five more weeks") == (
            event.kind,
            event.reason,
        )
        assert exercise.rounds[0].closes == event.until

    def test_postponed(self) -> None:
        """With when it had been planned to open."""
        exercise = EXERCISES["rbwm-local-plan-2017"]
        (event,) = exercise.events

        assert (EventKind.POSTPONED, "election", When.on(date(2017, 6, 9))) == (
            event.kind,
            event.reason,
            event.until,
        )
        assert When.said("May 2017") == exercise.rounds[0].planned_opens
        assert Stage.POSTPONED is exercise.stage

    def test_quashed(self) -> None:
        """By consent, and on what ground."""
        (challenge,) = EXERCISES["ccc-mill-road-tro-2022"].challenges

        assert (LegalResult.QUASHED_BY_CONSENT, "want of reasons") == (
            challenge.result,
            challenge.ground,
        )


class TestDecisions:
    """The chain of decision has decided, published and effective dates."""

    def test_with_call_in(self) -> None:
        """Decided, published the next day, in effect a week later."""
        (step,) = EXERCISES["havering-libraries-2024"].decisions

        assert ("Cabinet", DecisionResult.APPROVED) == (step.by, step.result)
        assert ["2025-02-05", "2025-02-06", "2025-02-13"] == [
            str(when and when.day) for when in (step.made, step.published, step.effective)
        ]
        assert "three branches close from 1 April 2025 and are mothballed" == step.outcome

    def test_recommended_then_decided(self) -> None:
        """Only the second decides."""
        exercise = EXERCISES["walsall-budget-2025-26"]

        assert [
            (DecisionKind.RECOMMENDATION, "Cabinet"),
            (DecisionKind.DECISION, "Full Council"),
        ] == [(step.kind, step.by) for step in exercise.decisions]
        assert date(2025, 2, 26) == exercise.decided_on()

    def test_to_consult_is_not_to_decide(self) -> None:
        """A cabinet that approves consulting has decided nothing on the proposal."""
        assert () == EXERCISES["rct-budget-2019-20"].decisions

    def test_in_words(self) -> None:
        """The meeting and the month."""
        (step,) = EXERCISES["iow-council-tax-support-2025"].decisions

        assert ("Full Council", "November 2024") == (step.by, str(step.made))


class TestCounts:
    """A number of responses says what it counts."""

    @pytest.mark.parametrize(
        ("name", "counts"),
        [
            (
                "ccc-mill-road-tro-2022",
                [
                    (CountKind.RESPONSES, 981, None),
                    (CountKind.OBJECTIONS, 690, 316),
                    (CountKind.IN_SUPPORT, 291, 244),
                ],
            ),
            ("ccc-quality-of-life-2025", [(CountKind.TARGET, 5500, None)]),
            ("craven-local-plan-events-2013", [(CountKind.ATTENDANCE, 1000, None)]),
            ("carmarthenshire-residents-survey-2023", [(CountKind.EARLIER_ROUND, 2195, None)]),
            ("rbwm-local-plan-2017", [(CountKind.EARLIER_ROUND, 7000, None)]),
            ("wnc-croughton-age-range-2023", [(CountKind.RESPONSES, 0, None)]),
        ],
    )
    def test_what_is_counted(
        self, name: str, counts: list[tuple[CountKind, int, int | None]]
    ) -> None:
        """Replies, objections, attendance, a target, or an earlier round."""
        feedback = EXERCISES[name].feedback

        assert feedback is not None
        assert counts == [(each.kind, each.number, each.with_detail) for each in feedback.counts]

    def test_sessions(self) -> None:
        """By place and day, or by their number, in the round to which they belong."""
        (seven,) = EXERCISES["hdc-local-plan-further-options-2024"].rounds
        earlier, draft = EXERCISES["cbc-send-2025"].rounds

        assert ("Yaxley", When.on(date(2024, 10, 8))) == (
            seven.sessions[0].place,
            seven.sessions[0].on,
        )
        assert 7 == len(seven.sessions)
        assert (6, None) == (earlier.sessions_held, draft.sessions_held)
        assert 20 == EXERCISES["craven-local-plan-events-2013"].rounds[0].sessions_held


class TestWhoSaysSo:
    """The label, the sources, and how a fact came into the record are kept."""

    @each_record
    def test_the_label_has_a_reason_and_a_confidence(self, name: str) -> None:
        """And says whose it is."""
        label = EXERCISES[name].label

        assert label is not None
        assert (RECORDS[name]["kind"], RECORDS[name]["confidence"]) == (
            label.kind,
            label.confidence,
        )
        assert (RECORDS[name]["kind_reason"], COMPILERS) == (label.reason, label.by)

    def test_a_field_that_was_recalled(self) -> None:
        """It is named, and the source says that it was read in part."""
        source = EXERCISES["mse-hospitals-2017"].sources[0]

        assert (SourceReading.MIXED, ("opened",)) == (source.reading, source.recalled)

    def test_links(self) -> None:
        """Two stages of one review, and one that is still to come."""
        (later,) = EXERCISES["scdc-haslingfield-cgr-1"].links
        (earlier,) = EXERCISES["scdc-haslingfield-cgr-2"].links
        (planned,) = EXERCISES["bathnes-liveable-neighbourhoods-2021"].links

        assert (LinkKind.LATER, "scdc-haslingfield-cgr-2") == (later.kind, later.reference)
        assert (LinkKind.EARLIER, "scdc-haslingfield-cgr-1") == (earlier.kind, earlier.reference)
        assert (LinkKind.LATER, "") == (planned.kind, planned.reference)

    def test_what_was_only_inferred(self) -> None:
        """That a proposal was put is read from what was proposed."""
        (answer,) = (
            each
            for each in EXERCISES["herts-pna-2025"].answers
            if each.fact == "specific_proposal_put"
        )

        assert answer.inferred
        assert {"prescribed_by": "statute", "prescribed_minimum_days": 60} == {
            each.fact: each.value
            for each in EXERCISES["herts-pna-2025"].answers
            if each.fact.startswith("prescribed")
        }


class TestClassification:
    """What is found never flatly contradicts what whoever made the record took it for."""

    def found(self, exercise: Exercise) -> tuple[ExerciseKind, Confidence]:
        """Return the kind of *exercise* under the law, and how sure that is."""
        classification = classify(exercise, standard(), SETTING)
        return classification.kind, classification.confidence

    @each_record
    def test_as_recorded(self, name: str) -> None:
        """No record says in what form people were asked, so the kind of each is unclear."""
        assert (ExerciseKind.UNCLEAR, Confidence.LOW) == self.found(EXERCISES[name])

    @each_record
    def test_once_the_form_is_known(self, name: str) -> None:
        """Where a proposal is on record it agrees; elsewhere it stays unclear or agrees."""
        record: Raw = RECORDS[name]
        kind, confidence = self.found(EXERCISES[name].answering(form_of_exercise="document"))
        expected = ExerciseKind.CONSULTATION if "proposes" in record else ExerciseKind.UNCLEAR

        assert expected is kind
        assert kind in (record["kind"], ExerciseKind.UNCLEAR)
        assert Confidence.HIGH is not confidence
