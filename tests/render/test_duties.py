"""The duties of an exercise: what applies first, then what it asks, then what is open."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date
from typing import Any, Final

import pytest
from attrs import evolve
from jsonschema import Draft202012Validator

from baths_law import (
    ASK_USERS,
    BE_FAIR,
    CLOSING,
    DUTIES,
    EXERCISE,
    ON,
    REPEALED,
    SETTING,
    TELL_EVERYONE,
    THINK_OF_ALL,
)
from engage.bodies import BodyKind, GovernanceModel, PublicBody
from engage.catalogues import Catalogue, Setting
from engage.exercises import Exercise
from engage.law import standard
from engage.nations import Nation
from engage.render import (
    as_json,
    as_markdown,
    as_text,
    duties_data,
    duties_document,
    duties_schema,
    questions_data,
    questions_document,
    report_data,
    report_document,
)
from engage.render.blocks import Document
from engage.reports import Report, Status, report
from engage.stages import Stage
from schemas import check

Golden = Callable[[str, str], None]

PARKING: Final = Exercise(
    reference="parking-2026",
    title="Parking and trees in the market quarter",
    body=PublicBody(
        name="Northford Council",
        kind=BodyKind.UNITARY,
        nation=Nation.ENGLAND,
        governance=GovernanceModel.COMMITTEES,
    ),
    stage=Stage.PLANNING,
    answers={
        "subjects": {"roads_and_parking", "paths_land_and_byelaws"},
        "form_of_exercise": "document",
        "specific_proposal_put": True,
        "proposes_permanent_traffic_order": True,
        "proposes_to_fell_street_tree": True,
        "tree_felling_exemption_applies": False,
    },
)
"""A council plans a parking order, for which trees on the road are to go."""


def reported(exercise: Exercise, catalogue: Catalogue = DUTIES, on: date = ON) -> Report:
    """Return the report on *exercise*, whatever version of engage is installed."""
    return evolve(report(exercise, catalogue, Setting(on=on)), engage_version="0.0.0")


def page(exercise: Exercise, on: date = ON) -> str:
    """Return what is said of the duties of *exercise*, each block's words on one line."""
    return re.sub(r"\s+", " ", as_text(duties_document(reported(exercise, on=on))))


def read(data: dict[str, object]) -> Any:  # noqa: ANN401 - a test looks into it as it likes
    """Return *data* as another program reads it."""
    return json.loads(as_json(data))


class TestGolden:
    """A change of law, of wording or of shape shows as a readable difference."""

    def test_text(self, golden: Golden) -> None:
        """As it is printed."""
        golden(as_text(duties_document(reported(PARKING, standard()))), "tests/golden/duties.txt")

    def test_markdown(self, golden: Golden) -> None:
        """For a wiki."""
        text = as_markdown(duties_document(reported(PARKING, standard())))

        golden(text, "tests/golden/duties.md")

    def test_json(self, golden: Golden) -> None:
        """For other programs."""
        golden(as_json(duties_data(reported(PARKING, standard()))), "tests/golden/duties.json")


class TestWhatApplies:
    """Those come first by which an exercise is planned, with why."""

    def test_in_their_order(self) -> None:
        """To consult, then to publish, then what the common law asks."""
        text = page(CLOSING)

        assert (
            "3 of 7 duties apply; cannot be told yet: 0; of other bodies: 2; "
            "not arising or not in force: 2." in text
        )
        assert (
            text.index("1. Ask users") < text.index("2. Tell everyone") < text.index("3. Be fair")
        )
        assert (
            "1. Ask users (statutory duty to consult). The body does what ask-users asks. "
            "On record: closes baths: yes. ask-users: Baths Act 1999, s.1 (partly read)" in text
        )

    def test_nothing_asks_for_consultation(self) -> None:
        """The answer says what policy may ask, what a choice brings, and what is left out."""
        nothing = CLOSING.answering(closes_baths=False)
        text = page(nothing)

        assert "None of 7 duties applies" in text
        assert "None of the duties looked at asks for consultation here." in text
        assert "Not searched: " in text
        assert "What they ask together" not in text

    def test_nothing_is_told_yet(self) -> None:
        """Silence is not no."""
        text = page(EXERCISE)

        assert "No duty is shown to apply as yet." in text
        assert "None of the duties looked at" not in text

    def test_of_another_day(self) -> None:
        """Of an exercise that is over, the law is that of its own day."""
        over = CLOSING.answering(decision_recorded_on=date(2005, 5, 1))

        assert "Law of 1 May 2005: an exercise is judged by the law of its own day" in page(over)
        assert "Repealed (statutory duty to involve)" in page(over)
        assert "Law of" not in page(CLOSING)


class TestTogether:
    """What they ask together, each thing with the numbers of those that ask it."""

    def test_the_strictest_period_first(self) -> None:
        """With what starts it and what is left out; the others with what they are for."""
        text = page(CLOSING)

        assert (
            "Least period 6 weeks, from the notice; leaving out bank holidays: time to respond (1)"
            in text
        )
        assert (
            "4 weeks, from the advertisement; where it is advertised: time to respond (1)" in text
        )
        assert "the longest that something may take (2; basis: policy)" in text

    def test_no_period_is_never_no_time(self) -> None:
        """Where replies are invited, time must be adequate; where none are, nothing is said."""
        fair = reported(CLOSING, Catalogue(duties=(BE_FAIR,)))
        only_regard = reported(
            CLOSING.answering(sells_site=True), Catalogue(duties=(THINK_OF_ALL,))
        )

        assert "None of these sets one" in as_text(duties_document(fair))
        assert "Least period" not in as_text(duties_document(only_regard))

    def test_things_are_said_once(self) -> None:
        """By how many duties they may be asked."""
        text = page(CLOSING)

        assert "What to publish a notice (1, 2) Owed once" in text
        assert "Whom to ask or tell users (1) What to" in text

    def test_what_the_common_law_asks_is_in_the_report(self) -> None:
        """The Gunning rules say it, and at length."""
        assert "whom fairness picks out" not in page(CLOSING)
        assert "engage report says what that takes" in page(CLOSING)
        without = reported(CLOSING, Catalogue(duties=(ASK_USERS,)))
        assert "engage report" not in as_text(duties_document(without))

    def test_how_they_stand_to_one_another(self) -> None:
        """And where they do not agree; nothing is said of duties that do not apply."""
        text = page(CLOSING)

        assert "Beside other duties (1) subject to (2): notice comes first" in text
        assert "Tell everyone and Ask users: sources differ" in text
        assert "it is elsewhere" not in text


class TestOpen:
    """Cannot tell is an answer: how many, and which questions would settle it."""

    def test_the_questions(self) -> None:
        """Each with what it takes, what waits for it, who records it and what shows it."""
        text = page(EXERCISE)

        assert "7 duties turn on what is not recorded. To be answered:" in text
        assert (
            "1. Is it so: runs_baths? runs_baths: yes or no. Needed for 7 duties. "
            "Recorded by: service lead. Evidence: the file." in text
        )
        assert "4. Is it so: small_baths? small_baths: yes or no. Needed for repealed." in text
        assert "Open: Be fair; Tell everyone;" in text
        assert "engage questions FILE --answer asks them one by one" in text

    def test_not_all_at_once(self) -> None:
        """Where there are many, the first come first, and the duties are not listed."""
        found = reported(PARKING, standard())
        text = as_text(duties_document(found))

        assert f"Of {len(found.duties.questions)} questions, these settle most:" in text
        assert "\n5. " in text.partition("cannot be told yet\n---")[2]
        assert "\n6. " not in text.partition("cannot be told yet\n---")[2]
        assert "Open:" not in text

    def test_they_stand_before_the_other_questions(self) -> None:
        """Because they decide which of those arise."""
        text = as_text(questions_document(reported(EXERCISE)))

        assert text.index("Duties that cannot be told yet") < text.index("Open questions")

    def test_as_data(self) -> None:
        """With all duties that wait."""
        first, *_ = read(questions_data(reported(EXERCISE)))["duty_questions"]

        assert "runs_baths" == first["fact"]
        assert [duty.id for duty in DUTIES.duties] == first["needed_for"]


class TestWithoutAnExpressDuty:
    """A source that only points to others is no duty that applies."""

    POINTING: Final = evolve(BE_FAIR, id="pointing", title="Pointing", see=("ask-users", "other"))
    LAW: Final = Catalogue(duties=(ASK_USERS, POINTING))

    @pytest.mark.parametrize("document", [duties_document, report_document])
    def test_it_is_said_apart(self, document: Callable[[Report], Document]) -> None:
        """With what to look at instead."""
        text = re.sub(r"\s+", " ", as_text(document(reported(CLOSING, self.LAW))))

        assert "1 of 2 duties applies; cannot be told yet: 0; of other bodies: 0; " in text
        assert "without an express duty: 1; not arising or not in force: 0." in text
        assert "are not counted among the duties that apply: - Pointing: see ask-users, other." in (
            text
        )

    def test_none(self) -> None:
        """Then nothing is said of it."""
        assert "express duty" not in page(CLOSING)

    def test_as_data(self) -> None:
        """It asks nothing, and says where to look."""
        data = read(duties_data(reported(CLOSING, self.LAW)))

        assert [[], ["ask-users", "other"]] == [each["see"] for each in data["duties"]]
        assert [] == data["requirements"]["consultees"][1:]
        assert ["ask-users"] == read(report_data(reported(CLOSING, self.LAW)))["duties"]["applying"]


class TestOfOthers:
    """Duties of other bodies are named only where the exercise touches them."""

    def test_named(self) -> None:
        """The body may be asked under them."""
        text = page(CLOSING)

        assert "Duties of other bodies" in text
        assert "- Of others: of-others" in text
        assert "of-others-perhaps" not in text
        assert "cannot be told from the record" not in text

    def test_counted(self) -> None:
        """Where the record does not tell."""
        text = page(CLOSING.forgetting("sells_site", "closes_baths"))

        assert "Whether it touches 2 duties of other bodies cannot be told" in text
        assert "Of others" not in text

    def test_none(self) -> None:
        """Then nothing is said of them."""
        assert "Duties of other bodies" not in page(CLOSING.answering(closes_baths=False))

    def test_not_in_force(self) -> None:
        """What binds nobody on that day is left out."""
        assert "Of others" not in page(CLOSING, on=date(1999, 1, 1))


class TestInTheReport:
    """The report has the duties in short."""

    def test_its_part(self) -> None:
        """After the grounds: which apply, the strictest period, how many are open."""
        text = re.sub(r"\s+", " ", as_text(report_document(reported(CLOSING))))
        part = text.partition("Which duties apply?")[2].partition("The principles")[0]

        assert "Ask users (statutory duty to consult): Baths Act 1999, s.1 (partly read)." in part
        assert "6 weeks, from the notice; leaving out bank holidays: time to respond (Ask" in part
        assert "turn on" not in part
        assert "engage duties shows what each asks" in part

    def test_what_is_open(self) -> None:
        """The first three questions, and a caution; the status is that of the findings alone."""
        found = reported(EXERCISE.answering(runs_baths=True))
        text = re.sub(r"\s+", " ", as_text(report_document(found)))

        assert "5 duties turn on what is not recorded. To be answered:" in text
        assert "5 duties turn on facts that are not recorded; what the law asks under" in text
        assert Status.NOTHING_OPEN is found.status

    def test_one_that_is_open(self) -> None:
        """One is one."""
        (caution,) = (
            each
            for each in reported(CLOSING.forgetting("sells_site")).cautions
            if each.startswith("1 ")
        )

        assert caution.startswith("1 duty turns on facts that are not recorded")

    def test_nothing_where_no_duty_is_looked_for(self) -> None:
        """A catalogue of a council's own rules has none."""
        text = as_text(report_document(reported(CLOSING, Catalogue())))

        assert "Which duties apply?" not in text

    def test_nothing_found(self) -> None:
        """The negative answer is in the report too."""
        text = as_text(report_document(reported(CLOSING.answering(closes_baths=False))))

        assert "None of the duties looked at asks for consultation here." in text

    def test_as_data(self) -> None:
        """By their ids."""
        data = read(report_data(reported(CLOSING.forgetting("sells_site"))))["duties"]

        assert {
            "law_day": "2026-11-24",
            "applying": ["be-fair", "tell-everyone", "ask-users"],
            "open": ["think-of-all"],
            "not_ours": ["of-others", "of-others-perhaps"],
            "questions": ["sells_site"],
            "nothing_found": "",
        } == {name: data[name] for name in data if name != "strictest_period"}
        assert ("ask-users", 6, "week", "statute") == tuple(
            data["strictest_period"][name] for name in ("duty", "value", "unit", "basis")
        )

    def test_without_a_period(self) -> None:
        """There is none, and not one of no days."""
        data = read(report_data(reported(EXERCISE)))["duties"]

        assert data["strictest_period"] is None


class TestData:
    """The same as data."""

    def test_a_reading(self) -> None:
        """Each duty with why, what is missing, and how far it was checked."""
        data = read(duties_data(reported(CLOSING.forgetting("sells_site"))))
        found = {each["id"]: each for each in data["duties"]}

        assert [duty.id for duty in DUTIES.duties] == list(found)
        assert {
            "title": "Think of all",
            "kind": "statutory_due_regard",
            "reading": "cannot tell",
            "because": "Not recorded: Is it so: sells_site?",
            "missing": ["sells_site"],
            "verified": "partly read",
            "verified_scope": "Half of it was read.",
            "see": [],
            "ours": True,
            "in_force": True,
        } == {
            name: value
            for name, value in found["think-of-all"].items()
            if name not in {"id", "relied_on", "authority"}
        }
        assert (False, "no") == (found["repealed"]["in_force"], found["repealed"]["reading"])
        assert ["of-others", "of-others-perhaps"] == [each["id"] for each in data["not_ours"]]

    def test_what_they_ask(self) -> None:
        """All of it, what the common law asks too."""
        asked = read(duties_data(reported(CLOSING)))["requirements"]

        assert "ask-users" == asked["strictest_period"]["duty"]
        assert ["ask-users", "ask-users", "tell-everyone"] == [
            each["duty"] for each in asked["periods"]
        ]
        assert {"what": "whom fairness picks out", "by": ["be-fair"]} in asked["consultees"]
        assert [{"what": "a notice", "by": ["tell-everyone", "ask-users"]}] == asked["publications"]
        assert 2 == len(asked["conflicts"])

    def test_no_strictest_period(self) -> None:
        """Where none is set."""
        data = read(duties_data(reported(CLOSING, Catalogue(duties=(TELL_EVERYONE, REPEALED)))))

        assert data["requirements"]["strictest_period"] is None


class TestTheSchema:
    """The published schema describes every answer."""

    def test_it_is_a_schema(self) -> None:
        """Of the year 2020."""
        Draft202012Validator.check_schema(duties_schema())

    def test_the_published_one_is_this_one(self, golden: Golden) -> None:
        """What the documentation shows is what the command prints."""
        golden(as_json(duties_schema()), "docs/reference/duties.schema.json")

    @pytest.mark.parametrize(
        "exercise", [PARKING, EXERCISE, CLOSING], ids=["parking", "silent", "closing"]
    )
    @pytest.mark.parametrize("catalogue", [standard(), DUTIES], ids=["law", "small"])
    def test_answers_fit_it(self, exercise: Exercise, catalogue: Catalogue) -> None:
        """And it leaves none of their properties out."""
        data = read(duties_data(reported(exercise, catalogue)))

        check(duties_schema(), data)


class TestSetting:
    """The date asked about is an argument."""

    def test_before_any_of_it_was_law(self) -> None:
        """Nothing enacted since is applied to an old exercise; common law is not enacted."""
        assert (BE_FAIR,) == reported(CLOSING, on=date(1999, 12, 31)).duties.applying
        assert () != report(CLOSING, DUTIES, SETTING).duties.applying
