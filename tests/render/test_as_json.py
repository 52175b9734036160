"""Reports as data: the shape is a promise, and what is said can be printed."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from engage.catalogues import Catalogue
from engage.exercises import Exercise
from engage.law import standard
from engage.outcomes import Outcome
from engage.render import (
    as_json,
    classification_data,
    questions_data,
    report_data,
    report_schema,
    rule_data,
    rules_data,
)
from engage.render.schema import PRINCIPLES
from engage.reports import Report
from engage.rules import example
from schemas import check

Reported = Callable[..., Report]
JSON = st.recursive(
    st.text(st.characters(codec=None)) | st.integers() | st.booleans() | st.none(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)


def read(data: dict[str, object]) -> Any:  # noqa: ANN401 - a test looks into it as it likes
    """Return *data* as another program reads it."""
    return json.loads(as_json(data))


class TestJson:
    """What is written can be read, by programs and by terminals."""

    @given(JSON, st.booleans())
    def test_nothing_is_lost_and_nothing_steers(self, value: object, only_ascii: bool) -> None:  # noqa: FBT001 - given by hypothesis
        """Whatever the words are."""
        text = as_json({"value": value}, only_ascii=only_ascii)

        assert {"value": value} == json.loads(text)
        assert not any(
            ord(each) < 32 or 127 <= ord(each) < 160 or 0xD800 <= ord(each) < 0xE000
            for each in text.replace("\n", "")
        )
        assert not only_ascii or text.isascii()


class TestTheReport:
    """The report as another program reads it."""

    def test_golden(
        self, haringey: Exercise, reported: Reported, golden: Callable[[str, str], None]
    ) -> None:
        """A change of law, of wording or of shape shows as a readable difference."""
        golden(as_json(report_data(reported(haringey, standard()))), "tests/golden/haringey.json")

    def test_the_main_finding(self, haringey: Exercise, reported: Reported) -> None:
        """Sufficient information is not met, and Moseley is cited for it."""
        data = read(report_data(reported(haringey, standard())))
        principle = data["principles"]["sufficient_information"]
        (finding,) = (each for each in principle["findings"] if each["outcome"] == "not met")

        assert ("not_met", 1) == (data["status"], data["exit_code"])
        assert "not met" == principle["outcome"]
        assert "gunning.2.other-ways" == finding["rule"]
        assert "[2014] UKSC 56" == finding["authority"][0]["citation"]
        assert finding in data["findings"]
        assert PRINCIPLES == tuple(data["principles"])

    def test_there_is_a_finding_for_every_rule(
        self, haringey: Exercise, reported: Reported
    ) -> None:
        """The met ones too."""
        law = standard()
        data = read(report_data(reported(haringey, law)))

        assert {rule.id for rule in law} <= {each["rule"] for each in data["findings"]}
        assert {"met", "not met", "unclear"} <= {each["outcome"] for each in data["findings"]}

    def test_questions_and_their_answers(self, exercise: Exercise, reported: Reported) -> None:
        """Each with what it settles."""
        first, *_ = read(report_data(reported(exercise)))["questions"]

        assert {
            "fact": "people_told",
            "question": "Is it so: people_told?",
            "type": "yes_no",
            "choices": [],
            "unit": "",
            "note": "Telling some is not enough.",
            "recorded_by": "engagement officer",
            "evidence": "the file",
            "kind": "done",
            "known_from": "launch",
            "needed_for": ["a.told", "b.enough"],
        } == first

    def test_grounds_relief_and_cautions(self, exercise: Exercise, reported: Reported) -> None:
        """A provision has no citation; a ground says what would settle it."""
        data = read(report_data(reported(exercise.answering(came_late=True))))
        (ground,) = data["grounds"]

        assert ("promise", "cannot tell", ["promised"]) == (
            ground["id"],
            ground["reading"],
            ground["missing"],
        )
        assert "s.1" == ground["authority"][0]["provision"]
        assert "citation" not in ground["authority"][0]
        assert "Little turned on it." == data["considerations"][0]["says"]
        assert any("Not legal advice" in each for each in data["cautions"])

    def test_a_day_by_which(self, exercise: Exercise, reported: Reported, small: Catalogue) -> None:
        """A finding that has one gives it as a date."""
        report = reported(exercise)
        first, *others = report.assessment.findings
        object.__setattr__(
            report.assessment, "findings", (evolve(first, due=date(2026, 12, 1)), *others)
        )

        assert "2026-12-01" == read(report_data(report))["findings"][0]["due"]
        assert small["a.told"].id == first.rule


class TestInquiries:
    """The same data, cut down."""

    def test_both_are_parts_of_the_report(self, exercise: Exercise, reported: Reported) -> None:
        """They never say anything else."""
        report = reported(exercise)
        whole = report_data(report)

        asked = questions_data(report)
        assert [] == asked.pop("duty_questions")
        for part in (classification_data(report), asked):
            assert {name: whole[name] for name in part} == part
        assert "grounds" in classification_data(report)
        assert "questions" in questions_data(report)


class TestRules:
    """A rule as data."""

    def test_a_rule(self, small: Catalogue) -> None:
        """Its table, with what a person judges."""
        data = read(rule_data(small["b.enough"]))

        assert ("b.enough", None, []) == (data["rule"], data["arises"], data["binds"])
        assert {
            "when": "people told: yes",
            "outcome": None,
            "judged": "judged_enough",
            "met_if": True,
            "says": "Something was said.",
            "weighs_for": [{"when": "in every other case", "says": "They were experts."}],
            "weighs_against": [{"when": "came late: yes", "says": "It came late."}],
        } == data["branches"][0]

    def test_examples_have_values_as_a_file_has_them(self, small: Catalogue) -> None:
        """A set of choices is a list, a date is text, silence is named."""
        shown = example(
            Outcome.MET,
            whom={"b", "a"},
            held_on=date(2026, 5, 1),
            days=3,
            said="x",
            people_told=None,
        )
        data = read(rule_data(evolve(small["a.told"], examples=(shown,))))

        assert [
            {
                "outcome": "met",
                "answers": {"days": 3, "held_on": "2026-05-01", "said": "x", "whom": ["a", "b"]},
                "silent_on": ["people_told"],
            }
        ] == data["examples"]

    @pytest.mark.parametrize("rule", [*standard(), *standard().demands], ids=lambda rule: rule.id)
    def test_every_rule_of_the_law(self, rule: Any) -> None:  # noqa: ANN401 - one of the law's
        """Each can be written as JSON."""
        assert rule.id == read(rule_data(rule))["rule"]

    def test_all_rules(self, small: Catalogue) -> None:
        """As a list."""
        assert {"rule": "a.told", "title": "Information is given", "heading": "information"} == (
            read(rules_data(small))["rules"][0]
        )


class TestTheSchema:
    """The published schema describes every report on the law."""

    def test_it_is_a_schema(self) -> None:
        """Of the year 2020."""
        Draft202012Validator.check_schema(report_schema())

    def test_the_published_one_is_this_one(self, golden: Callable[[str, str], None]) -> None:
        """What the documentation shows is what the command prints."""
        golden(as_json(report_schema()), "docs/reference/report.schema.json")

    def test_reports_fit_it(
        self, haringey: Exercise, exercise: Exercise, reported: Reported
    ) -> None:
        """One full of answers and one without any; no property is left without a description."""
        for each in (haringey, exercise, exercise.answering(form_of_exercise="nobody_asked")):
            check(report_schema(), read(report_data(reported(each, standard()))))
