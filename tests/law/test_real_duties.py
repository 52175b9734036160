"""
The duties of real exercises, as whoever compiled their records labelled them.

Each record is answered with what it plainly says of itself; the labels are only held beside what
is found.
"""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest

from engage.catalogues import Setting
from engage.duties import DutiesFound, DutyReading, read
from engage.law import standard
from engage.law.scope import SUBJECT
from engage.outcomes import Reading
from records import exercise_of_record, gathered, raw_records

DATA: Final = Path(__file__).parents[1] / "data"
FACTS: Final[dict[str, dict[str, bool | list[str]]]] = tomllib.loads(
    (DATA / "record_facts.toml").read_text("utf-8")
)
LABELS: Final[dict[str, dict[str, Any]]] = tomllib.loads(
    (DATA / "consultations.toml").read_text("utf-8")
)["duties"]
RECORDS: Final = {str(record["id"]): record for record in raw_records()}
ENGLISH: Final = [name for name, record in RECORDS.items() if record["nation"] == "england"]
LABELLED: Final = [
    (name, label)
    for name in ENGLISH
    for label in RECORDS[name]["duties"]
    if "law_ids" in LABELS[label]
]
"""Every duty with which an English body is labelled and that the library has, record by record."""

NOT_HERE: Final = {"neighbourhood_area", "nhs_public_involvement"}
"""The labels of English bodies for which the library has no duty."""

FOR_OTHER_NATIONS: Final = {"ldp_ni", "section75", "wfg_involvement"}

DECIDING_QUESTIONS: Final = {
    ("ccc-household-recycling-2014", "legitimate_expectation"): "promise_to_consult_recorded",
    ("ealing-southall-cpz-2022", "legitimate_expectation"): "promise_to_consult_recorded",
    ("shropshire-cultural-strategy-2020", "legitimate_expectation"): "promise_to_consult_recorded",
    ("cbc-send-2025", "legitimate_expectation"): "promise_to_consult_recorded",
    ("cbc-send-2025", "send"): "changes_send_provision",
    ("gclp-first-proposals-2021", "local_plan_reg18"): "body_capacities",
    ("gclp-first-proposals-2021", "sci"): "body_capacities",
    ("hdc-local-plan-further-options-2024", "local_plan_reg18"): "stage_is_regulation_18",
    ("hdc-local-plan-preferred-2025", "local_plan_reg18"): "stage_is_regulation_18",
    ("telford-local-plan-2020", "local_plan_reg18"): "stage_is_regulation_18",
    ("rbwm-local-plan-2017", "local_plan_reg19"): "plan_is_in_legacy_system",
    ("winchester-village-design-2021", "spd"): "prepares_supplementary_planning_document",
}
"""What the record of each duty that cannot be told leaves out, as the first question to ask."""

KEPT_OPEN: Final = frozenset({Reading.YES, Reading.CANNOT_TELL})


@cache
def found_in(name: str) -> DutiesFound:
    """Return what is found of the record called *name*, with what it says of itself."""
    exercise = exercise_of_record(RECORDS[name])
    answers = {
        fact: frozenset(value) if isinstance(value, list) else value
        for fact, value in FACTS[name].items()
    }
    return read(exercise.answering(**answers), standard(), Setting(on=gathered()))


def readings(name: str, label: str) -> list[DutyReading]:
    """Return how the duties of a *label* read on the record called *name*."""
    ids = set(LABELS[label]["law_ids"])
    return [each for each in found_in(name).readings if each.duty.id in ids]


def best(name: str, label: str) -> DutyReading:
    """Return the reading of a *label* that is nearest to yes: it may stand for several duties."""
    return max(readings(name, label), key=lambda each: tuple(Reading).index(each.reading))


class TestTheAnswers:
    """What is answered for a record is what the record says."""

    def test_every_record_has_a_place(self) -> None:
        """And nothing else has."""
        assert RECORDS.keys() == FACTS.keys()

    @pytest.mark.parametrize("name", RECORDS)
    def test_each_is_an_answer_to_a_question_that_duties_ask(self, name: str) -> None:
        """Of the kind that the question takes, and against nothing else on record."""
        facts = standard().facts
        asked = {need for duty in standard().duties for need in (*duty.applying.needs, *duty.bears)}
        asked |= {SUBJECT}

        for fact, value in FACTS[name].items():
            assert facts[fact] in asked
            assert "" == facts[fact].problem(frozenset(value) if isinstance(value, list) else value)

    def test_none_is_an_answer_no(self) -> None:
        """A record says what is proposed, and is silent on what is not."""
        assert False not in [value for facts in FACTS.values() for value in facts.values()]


class TestLabels:
    """A duty that a person found plainly to apply is never found not to."""

    @pytest.mark.parametrize(("name", "label"), LABELLED)
    def test_it_applies_or_cannot_be_told(self, name: str, label: str) -> None:
        """And then the question that decides is named."""
        one = best(name, label)

        assert one.reading in KEPT_OPEN, one.because
        assert bool(one.missing) is (one.reading is Reading.CANNOT_TELL)

    def test_most_of_them_plainly_apply(self) -> None:
        """Three in five, at the least."""
        plain = [pair for pair in LABELLED if best(*pair).reading is Reading.YES]

        assert len(plain) >= 0.6 * len(LABELLED)

    def test_what_is_found_of_all_of_them(self) -> None:
        """A change of the law, or of how it is read, shows here."""
        open_ = {
            (name, label): best(name, label).missing[0].id
            for name, label in LABELLED
            if best(name, label).reading is Reading.CANNOT_TELL
        }

        assert 70 == len(LABELLED)
        assert DECIDING_QUESTIONS == open_

    def test_labels_without_a_duty_here(self) -> None:
        """They are listed, so that the gap is seen."""
        english = {label for name in ENGLISH for label in RECORDS[name]["duties"]}
        every = {label for record in RECORDS.values() for label in record["duties"]}

        assert NOT_HERE == {label for label in english if "law_ids" not in LABELS[label]}
        assert NOT_HERE | FOR_OTHER_NATIONS == {
            label for label in every if "law_ids" not in LABELS[label]
        }

    @pytest.mark.parametrize("label", [label for label in LABELS if "law_ids" in LABELS[label]])
    def test_a_label_stands_for_duties_of_the_library(self, label: str) -> None:
        """All of them are there."""
        assert set(LABELS[label]["law_ids"]) <= {duty.id for duty in standard().duties}


class TestOtherNations:
    """English law is not applied beyond England."""

    @pytest.mark.parametrize("name", [name for name in RECORDS if name not in ENGLISH])
    def test_only_law_that_extends_there_applies(self, name: str) -> None:
        """As the equality duty does to Wales."""
        nation = RECORDS[name]["nation"]

        for duty in found_in(name).applying:
            assert nation in duty.reach.extent


class TestNothingCurrentIsAppliedToAnOldExercise:
    """Each record is read by the law of its own day."""

    @pytest.mark.parametrize("name", RECORDS)
    def test_every_duty_that_applies_was_in_force(self, name: str) -> None:
        """Or is saved for it."""
        found = found_in(name)

        for duty in found.applying:
            assert duty.in_force_from <= found.on
            assert duty.in_force(found.on) or duty.saved_when is not None
