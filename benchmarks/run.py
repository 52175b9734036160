"""
Measure engage beside its peers and print the table of ratios: ``python3 dev.py bench``.

It ends with exit code 0 whether or not a budget is met: a ratio that misses is said, not hidden.
A rule on which two sides do not agree is compared on neither, and named.
"""

from __future__ import annotations

import argparse
import importlib
import platform
import sys
import time
from collections.abc import Callable, Iterator
from statistics import median
from typing import Final

from pyperf import Benchmark, BenchmarkSuite, Run
from timing import NOISE, RUNS, Row

_FULL: Final = ("imports", "rules", "streams")
"""The parts that measure more when asked for everything."""
_PARTS: Final = ("imports", "values", "rules", "files", "pipeline", "streams")
_NOT_BUILT: Final = {"files": "engage.exchange", "pipeline": "engage.render"}
"""The room that each part needs, where it can be missing."""
_SHOWN: Final = {"us": 1e6, "ms": 1e3, "B": 1.0}
"""How many of each unit make a second, or a byte."""


def main() -> int:
    """Read the command line, measure, and print what came of it."""
    parser = argparse.ArgumentParser(prog="python3 dev.py bench", description="Measure engage.")
    parser.add_argument(
        "--full", action="store_true", help="registers of 100,000 and more samples; some minutes"
    )
    parser.add_argument(
        "--output", metavar="FILE", help="keep the times for `python -m pyperf compare_to`"
    )
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"any of: {', '.join(_PARTS)}")
    given = parser.parse_args()
    if unknown := set(given.parts) - set(_PARTS):
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    began = time.monotonic()
    print(
        f"Python {platform.python_version()} on {platform.machine()}: median of {RUNS} runs, "
        f"in processor time; {NOISE - 1:.0%} over a budget is noise.\n"
    )
    print(
        f"{'ratio':>8} {'budget':>7}  {'':<13} {'engage':>12} {'peer':>12}  what, and against what"
    )
    found: list[Row] = []
    for part in given.parts or _PARTS:
        for row in _measured(part, full=given.full):
            found.append(row)
            print(_line(row), flush=True)
    _summary(found, time.monotonic() - began)
    if given.output:
        _suite(found).dump(given.output, replace=True)
    return 0


def _measured(part: str, *, full: bool) -> Iterator[Row]:
    """Yield the rows of one part; one that says so where its room is not built."""
    room = _NOT_BUILT.get(part, "engage")
    try:
        importlib.import_module(room)
    except ModuleNotFoundError:
        yield Row(path=part.upper(), peer="nothing", budget=None, note=f"SKIPPED: no {room} yet")
        return
    rows: Callable[..., Iterator[Row]] = importlib.import_module(part).rows
    yield from rows(full=full) if part in _FULL else rows()


def _line(row: Row) -> str:
    """Return one line of the table."""
    budget = "" if row.budget is None else f"{row.budget:g}"
    ours, theirs = (
        f"{median(runs) * _SHOWN[row.unit]:,.1f} {row.unit}" if runs else ""
        for runs in (row.ours, row.theirs)
    )
    ratio = "" if row.ratio is None else f"{row.ratio:.3g}"
    text = f"{row.path} / {row.peer}"
    note = f" ({row.note})" if row.note else ""
    return f"{ratio:>8} {budget:>7}  {row.verdict:<13} {ours:>12} {theirs:>12}  {text}{note}"


def _suite(rows: list[Row]) -> BenchmarkSuite:
    """Return what both sides of each row cost, as pyperf keeps it."""
    costs = {
        name: (runs, "byte" if row.unit == "B" else "second")
        for row in rows
        for name, runs in ((row.path, row.ours), (f"{row.path} / {row.peer}", row.theirs))
        if runs
    }
    return BenchmarkSuite(
        [
            Benchmark([Run(runs, metadata={"name": name, "unit": unit}, collect_metadata=False)])
            for name, (runs, unit) in costs.items()
        ]
    )


def _summary(rows: list[Row], took: float) -> None:
    """Print which budgets are missed."""
    missed = [row for row in rows if row.verdict == "MISSED"]
    judged = [row for row in rows if row.budget is not None and row.ratio is not None]
    print(f"\n{len(judged) - len(missed)} of {len(judged)} budgets met, in {took:.0f} s.")
    for note in dict.fromkeys(row.note for row in rows if "LEFT OUT" in row.note):
        print(f"LEFT OUT {note.partition('LEFT OUT')[2].lstrip(', ')}")
    for row in missed:
        print(f"MISSED: {row.path} / {row.peer}: {row.ratio:.3g}, and {row.budget:g} was set")


if __name__ == "__main__":
    sys.exit(main())
