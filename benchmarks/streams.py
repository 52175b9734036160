"""
Whether an exercise costs the same in a register of a hundred thousand as in one of a thousand.

Exercises are made one at a time and their making is not timed; garbage is collected as usual.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from statistics import median
from time import process_time
from typing import Final

from samples import SETTING, exercises
from timing import RUNS, Row

from engage.assessments import assess, outcomes
from engage.exercises import Exercise
from engage.law import standard

_FEW: Final = 1_000

Work = Callable[[Exercise], object]


def rows(*, full: bool) -> Iterator[Row]:
    """Yield the cost per exercise of many against that of a thousand, streamed and kept."""
    catalogue = standard()
    streamed = 100_000 if full else 10_000
    kept = 100_000 if full else 4_000
    yield _row(
        "outcomes of an exercise, streamed",
        1.10,
        streamed,
        lambda exercise: outcomes(exercise, catalogue, SETTING),
        keep=False,
    )
    yield _row(
        "every finding of an exercise, kept",
        1.6,
        kept,
        lambda exercise: assess(exercise, catalogue, SETTING).findings,
        keep=True,
    )


def _row(path: str, budget: float, many: int, work: Work, *, keep: bool) -> Row:
    """Measure *work* on a thousand exercises, then on *many*, and a thousand again."""
    _each(_FEW, work, keep=keep)
    few = [_each(_FEW, work, keep=keep) for _ in range(RUNS)]
    ours = _each(many, work, keep=keep)
    few += [_each(_FEW, work, keep=keep) for _ in range(RUNS)]
    return Row(
        path=path,
        peer=f"{many:,} against {_FEW:,}",
        budget=budget,
        ratio=ours / median(few),
        ours=(ours,),
        theirs=tuple(few),
        note="" if many >= 100_000 else "fewer than the budget's 100,000; --full takes them all",  # noqa: PLR2004 - the budget's own number
    )


def _each(count: int, work: Work, *, keep: bool) -> float:
    """Return the seconds that *work* takes for each of *count* exercises."""
    kept: list[object] = []
    taken = 0.0
    for exercise in exercises(count):
        began = process_time()
        found = work(exercise)
        taken += process_time() - began
        if keep:
            kept.append(found)
    return taken / count


__all__ = ("rows",)
