"""
The decided cases, held against the law that engage states, and how well the two agree.

The cases are exercises in the vocabulary of facts, with what each court held. A court rules on what
is argued and a report is silent on the rest, so the score is taken as argued; the strict view is
what a report shows an officer. The rules were written with every case in view: it measures fit.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Final, NotRequired, TypedDict, cast

from engage.assessments import Assessment, assess
from engage.bodies import PublicBody
from engage.exercises import Exercise, ExerciseKind
from engage.law import standard
from engage.outcomes import Outcome
from engage.testing import SETTING, as_argued

DATA: Final = Path(__file__).parent.parent / "data" / "cases_as_facts.toml"

PRINCIPLES: Final = (
    "formative_stage",
    "sufficient_information",
    "adequate_time",
    "conscientious_consideration",
)
DUTY: Final = "duty_to_consult"

ABSTENTIONS: Final = frozenset({Outcome.FOR_JUDGEMENT, Outcome.UNCLEAR, Outcome.NOT_YET})
"""The answers that leave the question to a person or to a record still to be made."""

_HEADINGS: Final = {**{name: name for name in PRINCIPLES}, "duty": DUTY}
"""What the data calls a heading, and the principle of the catalogue that answers it."""


class Rulings(TypedDict, total=False):
    """What was ruled under each heading; one that was not decided is absent."""

    duty: str
    formative_stage: str
    sufficient_information: str
    adequate_time: str
    conscientious_consideration: str


class Held(Rulings):
    """What the court held, in the words of the outcomes."""

    consultation: bool
    owed_by: str


class Prototype(Rulings):
    """What the rules gave when they were drawn up, as argued."""

    kind: str


class Case(TypedDict):
    """One decided case, in the vocabulary of facts."""

    id: str
    name: str
    citation: str
    scored: bool
    inferred: NotRequired[list[str]]
    facts: dict[str, object]
    expected: Held
    prototype: Prototype


Row = dict[str, int]
"""How many rulings there are under one heading, and how they were answered."""


@cache
def decided_cases() -> tuple[Case, ...]:
    """Return the cases of which the file says on what facts the court decided."""
    found = cast("list[Case]", tomllib.loads(DATA.read_text("utf-8"))["case"])
    return tuple(case for case in found if case["scored"])


def exercise_in(case: Case, *, without_inferred: bool = False) -> Exercise:
    """Return the exercise that *case* was about, if need be without what was read between lines."""
    inferred = case.get("inferred", []) if without_inferred else []
    return Exercise(
        reference=case["id"],
        title=case["name"],
        body=PublicBody(name="the defendant"),
        answers={name: value for name, value in case["facts"].items() if name not in inferred},
    )


def assessed(case: Case, *, without_inferred: bool = False) -> Assessment:
    """Return *case* held against the law."""
    exercise = exercise_in(case, without_inferred=without_inferred)
    return assess(exercise, standard(), SETTING)


def rulings(held: Rulings) -> dict[str, Outcome]:
    """Return what was *held*, by principle of the catalogue."""
    return {
        _HEADINGS[name]: Outcome(str(answer)) for name, answer in held.items() if name in _HEADINGS
    }


def answer(found: Assessment, principle: str, *, strict: bool = False) -> Outcome:
    """Return what engage says to *principle*: as argued, or as a report shows it."""
    return found.principle(principle).outcome if strict else as_argued(found, principle)


def score(
    cases: Iterable[Case], *, without_inferred: bool = False, strict: bool = False
) -> dict[str, Row]:
    """
    Return how engage answers the rulings in *cases*, by heading, with the principles together.

    A row has ``rulings``, how many of them found a breach (``breached``), and how many were
    answered as the court did (``correct``), left open (``abstained``) or otherwise (``wrong``).

    Args:
        cases: The decided cases.
        without_inferred: Leave out the facts that are not stated in a case but read from it.
        strict: Take every rule into account, and not only those that the facts let speak.
    """
    counts: dict[str, Counter[str]] = {name: Counter() for name in (*PRINCIPLES, DUTY, "kind")}
    for case in cases:
        found = assessed(case, without_inferred=without_inferred)
        for name, held in rulings(case["expected"]).items():
            said = answer(found, name, strict=strict)
            counts[name]["breached"] += held is Outcome.NOT_MET
            counts[name][_mark(said, held)] += 1
        counts["kind"][_kind_mark(found, consultation=case["expected"]["consultation"])] += 1
    counts["four_principles"] = sum((counts[name] for name in PRINCIPLES), Counter[str]())
    return {name: _row(found) for name, found in counts.items()}


def guessing(cases: Iterable[Case]) -> Row:
    """Return how whoever always says the commoner answer would do on the four principles."""
    held: dict[str, Counter[Outcome]] = {name: Counter() for name in PRINCIPLES}
    for case in cases:
        for name, outcome in rulings(case["expected"]).items():
            if name in held:
                held[name][outcome] += 1
    total = sum(found.total() for found in held.values())
    correct = sum(max(found.values()) for found in held.values())
    return {"rulings": total, "correct": correct, "abstained": 0, "wrong": total - correct}


def _mark(said: Outcome, held: Outcome) -> str:
    if said is held:
        return "correct"
    return "abstained" if said in ABSTENTIONS else "wrong"


def _kind_mark(found: Assessment, *, consultation: bool) -> str:
    kind = found.classification.kind
    if kind is ExerciseKind.UNCLEAR:
        return "abstained"
    return "correct" if (kind is ExerciseKind.CONSULTATION) is consultation else "wrong"


def _row(found: Counter[str]) -> Row:
    marks = {name: found[name] for name in ("correct", "abstained", "wrong")}
    return {"rulings": sum(marks.values()), "breached": found["breached"], **marks}
