"""The README promises commands, exit codes and a score: each is what it says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from engage.assessments import Assessment, assess
from engage.law import standard
from engage.law.gunning.time import DAYS_NOT_WEEKS, USUAL_LENGTH
from engage.outcomes import Outcome, worst
from engage.reports import Status
from engage.testing import SETTING
from law.conformance import (
    ABSTENTIONS,
    DUTY,
    PRINCIPLES,
    Case,
    answer,
    assessed,
    decided_cases,
    exercise_in,
    guessing,
    rulings,
    score,
)

README: Final = (Path(__file__).parents[1] / "README.md").read_text("utf-8")
CASES: Final = decided_cases()

Line = tuple[str, int]
"""One line of one rule's table, by the id of the rule and its place."""


def rows(*head: str) -> dict[str, list[str]]:
    """Return the cells of the table that begins with these headings, by the first of each row."""
    after = README.partition(f"| {' | '.join(head)} |\n")[2]
    assert after
    lines = after.partition("\n\n")[0].splitlines()[1:]
    cells = ([cell.strip() for cell in line[1:-1].split("|")] for line in lines)
    return {first: rest for first, *rest in cells}


def number(pattern: str) -> int:
    """Return the number that stands in the README in the place of the group of *pattern*."""
    found = re.search(pattern, " ".join(README.split()))
    assert found is not None
    return int(found[1])


def correct_answers() -> Iterator[tuple[Case, Assessment, str, Outcome]]:
    """Yield every ruling on a principle that is answered, as argued, as the court held."""
    for case in CASES:
        found = assessed(case)
        for principle, held in rulings(case["expected"]).items():
            if principle in PRINCIPLES and answer(found, principle) is held:
                yield case, found, principle, held


def spoken(found: Assessment) -> dict[str, tuple[Line, Outcome]]:
    """Return the line through which each rule speaks, and what it says, by the id of the rule."""
    record = found.records[-1]
    walks = {rule.id: (rule, rule.walk(record)) for rule in standard()}
    return {
        name: ((name, rule.branches.index(walk.branch)), walk.outcome)
        for name, (rule, walk) in walks.items()
        if walk.branch is not None
        and walk.outcome in {Outcome.MET, Outcome.NOT_MET, Outcome.FOR_JUDGEMENT}
    }


def without_its_own_lines(found: Assessment, principle: str, own: set[Line]) -> Outcome:
    """Return what *principle* comes to when the lines in *own* are taken away."""
    heard = spoken(found)
    rules = {each.rule for each in found.principle(principle).findings} & heard.keys()
    left = [heard[rule][1] for rule in rules if heard[rule][0] not in own]
    return worst(left) if left else Outcome.UNCLEAR


class TestCommands:
    """The first two `sh` blocks are one command each."""

    def test_the_first_two(self) -> None:
        """The main job on a shipped example, and all checks."""
        blocks = re.findall(r"^```sh\n(.*?)\n```$", README, flags=re.MULTILINE | re.DOTALL)

        assert ["python3 dev.py demo", "python3 dev.py test"] == blocks


class TestExitCodes:
    """The table of exit codes is that of the command."""

    def test_each_status_has_a_row(self) -> None:
        """And there are no others."""
        assert [str(status.value) for status in Status] == list(rows("Code", "Meaning"))


class TestTheScore:
    """The score is the one that the library makes, and so is what qualifies it."""

    def test_by_heading(self) -> None:
        """Rulings, correct, abstained and wrong, as argued."""
        told = rows("As argued", "Rulings", "Correct", "Abstained", "Wrong")
        names = {
            "Formative stage": "formative_stage",
            "Sufficient information": "sufficient_information",
            "Adequate time": "adequate_time",
            "Conscientious consideration": "conscientious_consideration",
            "The four principles together": "four_principles",
            "Duty to consult": DUTY,
            "Kind of exercise": "kind",
        }
        made = score(CASES)

        assert names.keys() == told.keys()
        assert {
            title: [
                str(made[name][column]) for column in ("rulings", "correct", "abstained", "wrong")
            ]
            for title, name in names.items()
        } == told

    @pytest.mark.parametrize(
        ("view", "strict", "without_inferred"),
        [
            ("As argued", False, False),
            ("As argued, without inferred facts", False, True),
            ("Strict, as a report shows it", True, False),
            ("Strict, without inferred facts", True, True),
        ],
    )
    def test_by_view(self, view: str, *, strict: bool, without_inferred: bool) -> None:
        """Correct, abstained and wrong, on the four principles and on the duty."""
        told = rows("View", "The four principles", "Duty to consult")[view]
        made = score(CASES, strict=strict, without_inferred=without_inferred)

        assert [
            ", ".join(str(made[name][mark]) for mark in ("correct", "abstained", "wrong"))
            for name in ("four_principles", DUTY)
        ] == told

    def test_beside_guessing(self) -> None:
        """What somebody would score who always gave the commoner answer."""
        made = guessing(CASES)
        told = rows("View", "The four principles", "Duty to consult")

        assert [f"{made['correct']}, {made['abstained']}, {made['wrong']}", ""] == told[
            "Always guessing the commoner answer"
        ]

    def test_how_many_cases(self) -> None:
        """As many as the score is made of."""
        assert len(CASES) == number(r"(\d+) decided cases are written down")

    def test_breaches_in_the_strict_view(self) -> None:
        """Of all the breaches that a court found on a principle."""
        breaches = [
            answer(assessed(case), principle, strict=True)
            for case in CASES
            for principle, held in rulings(case["expected"]).items()
            if principle in PRINCIPLES and held is Outcome.NOT_MET
        ]

        assert len(breaches) == number(r"of the (\d+) breaches that a court found are")
        assert breaches.count(Outcome.NOT_MET) == number(r"In the strict view (\d+) of the")
        assert 1 == breaches.count(Outcome.FOR_JUDGEMENT)

    def test_what_rests_on_an_inferred_fact(self) -> None:
        """Forget one that was inferred, or turn one round, and see which answers move."""
        resting: list[str] = []
        turning: list[str] = []
        for case, _, principle, held in correct_answers():
            exercise = exercise_in(case)
            inferred = case.get("inferred", [])
            forgotten = [exercise.forgetting(name) for name in inferred]
            turned = [
                exercise.answering(**{name: not case["facts"][name]})
                for name in inferred
                if isinstance(case["facts"][name], bool)
            ]
            moved = [answer(assess(each, standard(), SETTING), principle) for each in forgotten]
            wrong = [answer(assess(each, standard(), SETTING), principle) for each in turned]
            resting += [case["id"]] if any(each is not held for each in moved) else []
            turning += (
                [case["id"]]
                if any({held, *ABSTENTIONS}.isdisjoint({each}) for each in wrong)
                else []
            )

        assert len(resting) == number(r"(\d+) of the 42 correct answers rest on an inferred fact")
        assert len(turning) == number(r"would make (\d+) of them wrong")

    def test_what_rests_on_one_case(self) -> None:
        """Take each case away with every line that no other case speaks through."""
        speaking: dict[Line, set[str]] = {}
        for case in CASES:
            for line, _ in spoken(assessed(case)).values():
                speaking.setdefault(line, set()).add(case["id"])
        left = [
            (
                held,
                without_its_own_lines(
                    found,
                    principle,
                    {line for line, speakers in speaking.items() if speakers == {case["id"]}},
                ),
            )
            for case, found, principle, held in correct_answers()
        ]

        assert len(left) == number(r"and (\d+) falls to \d+")
        assert sum(held is after for held, after in left) == number(r"and \d+ falls to (\d+)")
        assert sum(after in ABSTENTIONS for _, after in left) == number(r"the other (\d+) become")
        assert all(after in {held, *ABSTENTIONS} for held, after in left)

    def test_the_two_numbers_of_days(self) -> None:
        """The lines that no case fixes."""
        assert f"reads by, {DAYS_NOT_WEEKS} and {USUAL_LENGTH}." in README
