"""What outcomes cost as tables, beside the same tests in other forms; what explaining adds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Final

import by_hand
from by_hand import LEFT_OUT, SAME
from peer_openfisca import System
from peer_rule_engine import Engine
from samples import ANSWERED, SETTING, SILENT, completed, consistent, exercises
from timing import Row, compare

from engage.assessments import assess, outcomes
from engage.catalogues import Catalogue
from engage.classification import records
from engage.exercises import Exercise
from engage.findings import Finding
from engage.law import standard
from engage.outcomes import Outcome

_SAMPLES: Final = {"answered": ANSWERED, "silent": SILENT}

Outcomes = Callable[[Exercise], dict[str, Outcome]]


def rows(*, full: bool) -> Iterator[Row]:
    """Yield what outcomes and explanations cost, once all sides are seen to agree."""
    differing = _differing(_silent_or_not(3000 if full else 600))
    same = Catalogue(rules=tuple(rule for rule in SAME if rule.id not in differing))
    yield from _beside_functions(same, note=_left_out(differing))
    yield from _beside_engines(same, full=full)
    for name, exercise in _SAMPLES.items():
        yield compare(
            f"every finding of {len(same)} rules explained, {name} exercise",
            "outcomes alone",
            10,
            partial(_explained, exercise, same),
            partial(outcomes, exercise, same, SETTING),
        )
    whole = standard()
    for name, exercise in _SAMPLES.items():
        yield compare(
            f"outcomes with {len(whole.duties)} duties and what they ask, {name} exercise",
            f"the {len(same)} rules alone",
            None,
            partial(outcomes, exercise, whole, SETTING),
            partial(outcomes, exercise, same, SETTING),
        )


def _beside_functions(same: Catalogue, note: str) -> Iterator[Row]:
    """Yield the outcomes of tables beside those of plain functions."""
    rules = {rule.id: by_hand.RULES[rule.id] for rule in same}
    for name, exercise in _SAMPLES.items():
        yield compare(
            f"outcomes of {len(same)} rules as tables, {name} exercise",
            "plain functions",
            3,
            partial(outcomes, exercise, same, SETTING),
            partial(by_hand.outcomes, exercise, SETTING.on, rules),
            note=note,
        )


def _beside_engines(same: Catalogue, *, full: bool) -> Iterator[Row]:
    """Yield the outcomes of tables beside those of two engines for rules."""
    complete = completed(ANSWERED, same)
    for peer, engine, budget, count in (
        ("rule-engine", Engine(same.rules), 0.2, 200),
        ("openfisca-core, one record", System(same.rules), 0.02, 30),
    ):
        _assert_same(engine.outcomes, same, _complete(same, 5 * count if full else count))
        yield compare(
            f"outcomes of {len(same)} rules as tables, every question answered",
            peer,
            budget,
            partial(outcomes, complete, same, SETTING),
            partial(engine.outcomes, complete),
            note="the peer knows no silence and is handed what is read by hand",
        )


def _explained(exercise: Exercise, catalogue: Catalogue) -> tuple[Finding, ...]:
    return assess(exercise, catalogue, SETTING).findings


def _differing(examples: Iterable[Exercise]) -> set[str]:
    """Return the rules that by hand come to another outcome than their tables on any example."""
    found: set[str] = set()
    for exercise in examples:
        mine = outcomes(exercise, SAME, SETTING)
        other = by_hand.outcomes(exercise, SETTING.on)
        found |= {rule for rule in mine if mine[rule] != other[rule]}
    return found


def _left_out(differing: set[str]) -> str:
    """Return which rules are not compared, and why."""
    told = ["what duties ask is on neither side"]
    if LEFT_OUT:
        told.append(f"LEFT OUT, not written by hand: {', '.join(LEFT_OUT)}")
    if differing:
        told.append(f"LEFT OUT, no longer the same by hand: {', '.join(sorted(differing))}")
    return "; ".join(told)


def _assert_same(theirs: Outcomes, same: Catalogue, examples: Iterable[Exercise]) -> None:
    """Stop where *theirs* are other outcomes than those of the tables."""
    for exercise in examples:
        mine, other = outcomes(exercise, same, SETTING), theirs(exercise)
        differing = {rule: (mine[rule], other[rule]) for rule in mine if mine[rule] != other[rule]}
        assert not differing, (differing, exercise)


def _silent_or_not(count: int) -> Iterator[Exercise]:
    """Yield exercises that say little or much, and do not contradict themselves."""
    for exercise in exercises(2 * count):
        kept = consistent(exercise, SAME)
        if kept == consistent(kept, SAME):
            yield kept


def _complete(same: Catalogue, count: int) -> Iterator[Exercise]:
    """Yield exercises that answer all on which an outcome turns, and are read by hand alike."""
    turning = [fact.id for fact in System(same.rules).facts]
    for exercise in _silent_or_not(count):
        full = consistent(completed(exercise, SAME), SAME)
        (record,) = records(full, SAME, SETTING)
        known = by_hand.read(full)
        if all(known[fact] is not None and known[fact] == record[fact] for fact in turning):
            yield full


__all__ = ("rows",)
