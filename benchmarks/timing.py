"""
How ratios are measured: both sides in turn in one process, medians, the median of three runs.

What is counted is the processor's time, so that other programs on the machine change little.
A ratio says how the two compare on whatever machine this runs on; no absolute time is judged.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from statistics import median
from time import process_time
from typing import Final, final

from attrs import frozen

RUNS: Final = 3
NOISE: Final = 1.05
"""A ratio may be this many times its budget: what two runs on a quiet machine differ by."""

_BLOCKS: Final = 41
_BLOCK_SECONDS: Final = 0.002

Work = Callable[[], object]


@final
@frozen(kw_only=True)
class Row:
    """
    One line of the table.

    Attributes:
        path: What is measured.
        peer: What it is measured against.
        budget: The largest ratio that was set; ``None`` where none was.
        ratio: What engage costs for each unit that the peer costs; ``None`` if not measured.
        ours: What engage costs, in seconds or bytes, run by run.
        theirs: What the peer costs, in the same.
        unit: In what to show it: microseconds, milliseconds or bytes.
        note: What a reader must know.
    """

    path: str
    peer: str
    budget: float | None
    ratio: float | None = None
    ours: tuple[float, ...] = ()
    theirs: tuple[float, ...] = ()
    unit: str = "us"
    note: str = ""

    @property
    def verdict(self) -> str:
        """Whether the budget was met."""
        if self.ratio is None:
            return "not measured"
        if self.budget is None:
            return "no budget"
        return "met" if self.ratio <= self.budget * NOISE else "MISSED"


def compare(  # noqa: PLR0913 - the parts of a row
    path: str, peer: str, budget: float | None, ours: Work, theirs: Work, *, note: str = ""
) -> Row:
    """Time *ours* and *theirs* in turn, and return the median of the ratios of three runs."""
    loops = _loops(ours), _loops(theirs)
    runs = sorted(_one_run(ours, theirs, loops) for _ in range(RUNS))
    ratios, mine, other = zip(*runs, strict=True)
    return Row(
        path=path,
        peer=peer,
        budget=budget,
        ratio=median(ratios),
        ours=mine,
        theirs=other,
        note=note,
    )


def _one_run(ours: Work, theirs: Work, loops: tuple[int, int]) -> tuple[float, float, float]:
    """Return one ratio with its two medians, from blocks that take turns."""
    mine: list[float] = []
    other: list[float] = []
    for _ in range(_BLOCKS):
        mine.append(_block(ours, loops[0]))
        other.append(_block(theirs, loops[1]))
    ratios = [each / its for each, its in zip(mine, other, strict=True)]
    return median(ratios), median(mine), median(other)


def _loops(work: Work) -> int:
    """Return how often *work* fits into one block, after a first call that is not counted."""
    work()
    loops = 1
    while (took := _block(work, loops) * loops) < _BLOCK_SECONDS / 4:
        loops *= 4
    return max(1, round(loops * _BLOCK_SECONDS / took))


def _block(work: Work, loops: int) -> float:
    """Return the seconds that one call takes, over *loops* of them, without garbage collection."""
    collects = gc.isenabled()
    gc.disable()
    try:
        repeated = range(loops)
        began = process_time()
        for _ in repeated:
            work()
        return (process_time() - began) / loops
    finally:
        if collects:
            gc.enable()


__all__ = ("NOISE", "RUNS", "Row", "Work", "compare")
