"""What outcomes cost as tables, beside the same tests in other forms; what explaining adds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Final

import by_hand
from by_hand import LEFT_OUT, SAME
from peer_openfisca import System
from peer_rule_engine import Engine
from samples import ANSWERED, SETTING, SILENT, completed, consistent, exercises
from timing import Row, compare

from engage.assessments import assess, outcomes
from engage.exercises import Exercise
from engage.findings import Finding
from engage.law import standard
from engage.outcomes import Outcome

_SAMPLES: Final = {"answered": ANSWERED, "silent": SILENT}

Outcomes = Callable[[Exercise], dict[str, Outcome]]


def _ours(exercise: Exercise) -> dict[str, Outcome]:
    return outcomes(exercise, SAME, SETTING)


def _explained(exercise: Exercise) -> tuple[Finding, ...]:
    return assess(exercise, SAME, SETTING).findings


def _by_hand(exercise: Exercise) -> dict[str, Outcome]:
    return by_hand.outcomes(exercise, SETTING.on)


def _assert_same(theirs: Outcomes, examples: Iterator[Exercise]) -> None:
    """Stop where *theirs* are other outcomes than those of the tables."""
    for exercise in examples:
        mine, other = _ours(exercise), theirs(exercise)
        differing = {rule: (mine[rule], other[rule]) for rule in mine if mine[rule] != other[rule]}
        assert not differing, (differing, exercise)


def _silent_or_not(count: int) -> Iterator[Exercise]:
    """Yield exercises that say little or much, and do not contradict themselves."""
    for exercise in exercises(2 * count):
        kept = consistent(exercise, SAME)
        if kept == consistent(kept, SAME):
            yield kept


def _complete(count: int) -> Iterator[Exercise]:
    """Yield exercises that answer every question on which an outcome turns."""
    turning = {fact.id for fact in System(SAME.rules).facts}
    for exercise in _silent_or_not(count):
        full = consistent(completed(exercise, SAME), SAME)
        known = by_hand.read(full)
        if all(known[fact] is not None for fact in turning):
            yield full


def rows(*, full: bool) -> Iterator[Row]:
    """Yield what outcomes and explanations cost, once all sides are seen to agree."""
    engine, system = Engine(SAME.rules), System(SAME.rules)
    _assert_same(_by_hand, _silent_or_not(3000 if full else 600))
    _assert_same(engine.outcomes, _complete(1000 if full else 200))
    _assert_same(system.outcomes, _complete(100 if full else 30))
    left_out = f"; not written by hand: {', '.join(LEFT_OUT)}" if LEFT_OUT else ""
    for name, exercise in _SAMPLES.items():
        yield compare(
            f"outcomes of {len(SAME)} rules as tables, {name} exercise",
            "plain functions",
            3,
            partial(_ours, exercise),
            partial(_by_hand, exercise),
            note=f"what duties ask is on neither side{left_out}",
        )
    complete = completed(ANSWERED, SAME)
    for peer, theirs, budget in (
        ("rule-engine", engine.outcomes, 0.2),
        ("openfisca-core, one record", system.outcomes, 0.02),
    ):
        yield compare(
            f"outcomes of {len(SAME)} rules as tables, every question answered",
            peer,
            budget,
            partial(_ours, complete),
            partial(theirs, complete),
            note="the peer knows no silence and is handed what is read by hand",
        )
    for name, exercise in _SAMPLES.items():
        yield compare(
            f"every finding of {len(SAME)} rules explained, {name} exercise",
            "outcomes alone",
            10,
            partial(_explained, exercise),
            partial(_ours, exercise),
        )
    yield from _whole_catalogue()


def _whole_catalogue() -> Iterator[Row]:
    """Yield what the whole standard catalogue costs, its duties and what they ask included."""
    whole = standard()
    for name, exercise in _SAMPLES.items():
        yield compare(
            f"outcomes with {len(whole.duties)} duties and what they ask, {name} exercise",
            f"the {len(SAME)} rules alone",
            None,
            partial(outcomes, exercise, whole, SETTING),
            partial(_ours, exercise),
        )


__all__ = ("rows",)
