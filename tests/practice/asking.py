"""Ask one promise, or one catalogue, of an exercise for people outside the council."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from attrs import evolve

from engage.catalogues import Catalogue, Setting
from engage.classification import records
from engage.exercises import Exercise
from engage.facts import Record
from engage.findings import Finding, finding
from engage.outcomes import Outcome
from engage.practice.working_together import COMMITMENT_2015, STRATEGY_2024
from engage.practice.working_together.lines import STAFF_ONLY
from engage.rules import Rule
from engage.testing import SETTING, exercise_with

DAY: Final = date(2026, 9, 7)
"""A Monday on which exercises open."""


def asked_of(exercise: Exercise, rule: str, catalogue: Catalogue = STRATEGY_2024) -> Finding:
    """Return what the *rule* of *catalogue* says of *exercise*, which reaches outsiders."""
    (record,) = records(exercise.answering(**{STAFF_ONLY.id: False}), catalogue, SETTING)
    return finding(catalogue[f"working_together.{rule}"], record)


def says(rule: str, catalogue: Catalogue = STRATEGY_2024, /, **answers: object) -> Outcome:
    """Return the outcome of the *rule* of *catalogue* on the baseline with these *answers*."""
    return asked_of(exercise_with(**answers), rule, catalogue).outcome


def read(exercise: Exercise, fact: str, catalogue: Catalogue = STRATEGY_2024) -> object:
    """Return what *fact* is by what *exercise* itself says."""
    (record,) = records(exercise, catalogue, SETTING)
    return record[fact]


def on_day(exercise: Exercise, day: date, catalogue: Catalogue) -> Record:
    """Return what is known of *exercise* on *day*."""
    (record,) = records(exercise, catalogue, Setting(on=day))
    return record


def with_parts(**parts: object) -> Exercise:
    """Return the baseline exercise with these parts recorded."""
    # Any, because each part has a type of its own.
    given: dict[str, Any] = parts
    return evolve(exercise_with(), **given)


def both_versions() -> tuple[tuple[Catalogue, Rule], ...]:
    """Return every promise with the version that makes it."""
    return tuple(
        (catalogue, rule) for catalogue in (COMMITMENT_2015, STRATEGY_2024) for rule in catalogue
    )
