"""The shipped examples read cleanly, say where they come from, and give what their page says."""

from __future__ import annotations

import re
import tomllib
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from engage import law
from engage.answers import as_answers
from engage.assessments import Assessment
from engage.catalogues import Setting
from engage.exchange import dumps, parse, read
from engage.exercises import Exercise, ExerciseKind, SourceReading
from engage.nations import Nation
from engage.outcomes import Force, Outcome
from engage.reports import Report, report
from engage.testing import rule_findings

TESTS = Path(__file__).parent
EXAMPLES = TESTS.parent / "examples"
PAGE = EXAMPLES / "README.md"
FILES = tuple(sorted(EXAMPLES.glob("*.toml")))
SMALLEST = EXAMPLES / "smallest.toml"
REAL = tuple(path for path in FILES if path != SMALLEST)

HARINGEY = EXAMPLES / "haringey-council-tax-reduction.toml"
BUCKINGHAMSHIRE = EXAMPLES / "buckinghamshire-childrens-centres.toml"
BUSINESS_PLAN = EXAMPLES / "cambridgeshire-business-plan-2026.toml"
QUALITY_OF_LIFE = EXAMPLES / "cambridgeshire-quality-of-life-2025.toml"
HASLINGFIELD = EXAMPLES / "haslingfield-community-governance-review.toml"

ROW = re.compile(
    r"\| \[`(?P<file>[^`]+)`\]\((?P=file)\) \| [^|]+ \| (?P<on>[^|]+) \| (?P<found>.+) \|"
)
"""A row of the table: the file, what it shows, the day asked about, and what was found."""


def named(path: Path) -> str:
    """Return the name that a test goes by."""
    return path.stem


@cache
def rows() -> dict[str, tuple[date, str]]:
    """Return the day and what was found of each row of the page's table, by file."""
    return {
        row["file"]: (date.fromisoformat(row["on"]), row["found"])
        for row in map(ROW.fullmatch, PAGE.read_text("utf-8").splitlines())
        if row
    }


@cache
def exercise(path: Path) -> Exercise:
    """Read one example."""
    return read(path)


@cache
def reported(path: Path) -> Report:
    """Report on one example, on the day of its row."""
    on, _ = rows()[path.name]
    return report(exercise(path), law.standard(), Setting(on=on))


def assessed(path: Path) -> Assessment:
    """Assess one example on the day of its row."""
    return reported(path).assessment


def found(path: Path) -> str:
    """Return what engage finds, as the last cells of a row of the page."""
    seen = reported(path)
    not_met = ", ".join(f"`{each.rule}`" for each in seen.to_act_on) or "nothing"
    still = {
        outcome: [
            each.principle.title.lower()
            for each in seen.assessment.principles
            if each.outcome is outcome
        ]
        for outcome in (Outcome.FOR_JUDGEMENT, Outcome.UNCLEAR, Outcome.NOT_YET)
    }
    still_open = "; ".join(
        f"{outcome}: {', '.join(titles)}" for outcome, titles in still.items() if titles
    )
    kind = seen.assessment.classification.kind
    return f"{kind} | {int(seen.status)} | {not_met} | {still_open}"


def entries(file: str, table: str) -> dict[str, dict[str, Any]]:
    """Return the tables called *table* in a data *file*, by id."""
    document = tomllib.loads((TESTS / "data" / file).read_text("utf-8"))
    return {entry["id"]: entry for entry in document[table]}


class TestPage:
    """What the page of the examples says is what engage finds."""

    def test_every_example_has_a_row(self) -> None:
        """None is missing, and none is left of a file that has gone."""
        assert [path.name for path in FILES] == sorted(rows())

    @pytest.mark.parametrize("path", FILES, ids=named)
    def test_what_is_found(self, path: Path) -> None:
        """Kind, exit code, what is not met and what is open."""
        _, told = rows()[path.name]

        assert found(path) == told

    @pytest.mark.parametrize("path", FILES, ids=named)
    def test_nothing_breaks(self, path: Path) -> None:
        """No rule breaks, and no record contradicts itself."""
        assert assessed(path).findings
        assert () == assessed(path).faults
        assert [{} for _ in assessed(path).records] == [
            record.contradictions for record in assessed(path).records
        ]


class TestRecord:
    """An example is a record that a stranger can check."""

    @pytest.mark.parametrize("path", FILES, ids=named)
    def test_begins_with_what_it_is(self, path: Path) -> None:
        """The comment at its head says what to look for; on a real exercise, also its sources."""
        head = path.read_text("utf-8").partition("\nschema")[0]

        assert all(line.startswith("#") for line in head.splitlines() if line)
        assert "What to look for" in head
        assert (path in REAL) is ("Where its facts come from" in head)

    @pytest.mark.parametrize("path", FILES, ids=named)
    def test_every_key_is_known(self, path: Path) -> None:
        """Nothing is left over when it is read; a warning would fail the test."""
        assert () == exercise(path).extra

    @pytest.mark.parametrize("path", FILES, ids=named)
    def test_survives_writing(self, path: Path) -> None:
        """It is the same exercise when it has been written and read again, in either format."""
        whole = exercise(path)

        assert whole == parse(dumps(whole, "toml"), format="toml")
        assert whole == parse(dumps(whole, "json"), format="json")

    @pytest.mark.parametrize("path", REAL, ids=named)
    def test_every_answer_has_its_evidence(self, path: Path) -> None:
        """Whether it stands on the exercise or on a round."""
        whole = exercise(path)
        answers = [*whole.answers, *(each for part in whole.rounds for each in part.answers)]

        assert answers
        assert [] == [answer.fact for answer in answers if not answer.evidence]

    @pytest.mark.parametrize("path", REAL, ids=named)
    def test_every_source_can_be_found(self, path: Path) -> None:
        """Each has its page and says how it was read; what was recalled is named."""
        sources = exercise(path).sources

        assert sources
        assert [] == [source.url for source in sources if not source.url.startswith("http")]
        assert [] == [
            source.url
            for source in sources
            if source.reading not in {SourceReading.READ, SourceReading.MIXED}
            or bool(source.recalled) is not (source.reading is SourceReading.MIXED)
        ]

    @pytest.mark.parametrize("path", REAL, ids=named)
    def test_what_its_maker_took_it_for(self, path: Path) -> None:
        """The label agrees with the kind that engage finds."""
        label = exercise(path).label

        assert label
        assert label.kind is assessed(path).classification.kind
        assert Nation.ENGLAND is exercise(path).body.nation


class TestDecidedCases:
    """The examples of decided cases say what the conformance cases say, and nothing against it."""

    @pytest.mark.parametrize(
        ("path", "case"),
        [(HARINGEY, "moseley-haringey"), (BUCKINGHAMSHIRE, "l-buckinghamshire")],
        ids=["haringey", "buckinghamshire"],
    )
    def test_same_facts(self, path: Path, case: str) -> None:
        """Every fact of the case stands in the file, and those inferred there are inferred here."""
        entry = entries("cases_as_facts.toml", "case")[case]
        (record,) = assessed(path).records
        inferred = {answer.fact for answer in exercise(path).answers if answer.inferred}
        expected = {answer.fact: answer.value for answer in as_answers(entry["facts"])}

        assert expected == {fact: record[fact] for fact in expected}
        assert set(entry["inferred"]) == inferred & expected.keys()

    def test_haringey_is_not_met_on_information(self) -> None:
        """It fell on saying nothing of other ways, and the finding cites the judgment."""
        (finding,) = rule_findings(assessed(HARINGEY), "gunning.2.other-ways")

        assert Outcome.NOT_MET is finding.outcome
        assert Force.LAW is finding.force
        assert "[2014] UKSC 56" in {
            getattr(authority, "citation", "") for authority in finding.authority
        }
        assert finding.remedy
        assert Outcome.NOT_MET is assessed(HARINGEY).principle("sufficient_information").outcome

    def test_buckinghamshire_has_nothing_to_answer(self) -> None:
        """A point that was closed is met because the document said so."""
        (finding,) = rule_findings(assessed(BUCKINGHAMSHIRE), "gunning.1.open-on-what-is-asked")

        assert Outcome.MET is finding.outcome
        assert () == reported(BUCKINGHAMSHIRE).to_act_on


class TestGatheredExercises:
    """The other real exercises have the dates of the records they were made from."""

    def test_quality_of_life(self) -> None:
        """The survey closed on the day of its record."""
        record = entries("consultations.toml", "consultation")["ccc-quality-of-life-2025"]
        (only,) = exercise(QUALITY_OF_LIFE).rounds

        assert record["id"] == exercise(QUALITY_OF_LIFE).reference
        assert only.opens
        assert record["opened_text"] == only.opens.text
        assert only.closes
        assert record["closed"] == only.closes.day

    def test_haslingfield_has_both_rounds(self) -> None:
        """Two records became two rounds, each with its days."""
        records = entries("consultations.toml", "consultation")

        for place, part in enumerate(exercise(HASLINGFIELD).rounds, start=1):
            record = records[f"scdc-haslingfield-cgr-{place}"]
            assert part.opens
            assert part.closes
            assert (record["opened"], record["closed"]) == (part.opens.day, part.closes.day)
            assert part.opens.moment
            assert part.closes.moment
            assert (record["opens_at"], record["closes_at"]) == (
                f"{part.opens.moment:%H:%M}",
                f"{part.closes.moment:%H:%M}",
            )


class TestKinds:
    """Each is judged by what was done."""

    def test_a_budget_called_engagement_is_consultation(self) -> None:
        """The report says that name and substance part."""
        classification = assessed(BUSINESS_PLAN).classification

        assert ExerciseKind.CONSULTATION is classification.kind
        assert "engagement survey" in classification.disagreement

    def test_a_tracking_survey_is_engagement(self) -> None:
        """The principles bind it as practice."""
        (finding,) = rule_findings(assessed(QUALITY_OF_LIFE), "gunning.3.period")

        assert ExerciseKind.ENGAGEMENT is assessed(QUALITY_OF_LIFE).classification.kind
        assert Force.PRACTICE is finding.force

    def test_a_review_in_two_rounds_is_judged_round_by_round(self) -> None:
        """The first put no proposal; the second did."""
        first, second = rule_findings(assessed(HASLINGFIELD), "gunning.2.proposal-stated")

        assert Outcome.NOT_APPLICABLE is first.outcome
        assert Outcome.NOT_APPLICABLE is not second.outcome
        assert ["First consultation", "Consultation on recommendations"] == [
            reading.about for reading in assessed(HASLINGFIELD).classification.rounds
        ]

    def test_the_smallest_is_unclear(self) -> None:
        """What is left out is not known."""
        assert ExerciseKind.UNCLEAR is assessed(SMALLEST).classification.kind
        assert () == exercise(SMALLEST).rounds
