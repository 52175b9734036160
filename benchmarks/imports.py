"""What importing engage costs, in new processes that take turns."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from statistics import median
from typing import Final

from timing import RUNS, Row

DEPENDENCIES: Final = "import attrs, pendulum, typing_extensions"
NAME_ONLY: Final = "import engage"
TOUCHED: Final = "import engage\nfor name in engage.__all__: getattr(engage, name)"
STANDARD: Final = f"{TOUCHED}\nengage.law.standard()"

_TIMED: Final = """
from time import perf_counter
began = perf_counter()
{code}
print(perf_counter() - began)
"""


def rows(*, full: bool) -> Iterator[Row]:
    """Yield a row for each way of importing engage, against importing what it depends on."""
    peer = "its three dependencies"
    cases = (
        ("import engage", 1.10, NAME_ONLY),
        ("import engage, every export touched", 1.45, TOUCHED),
        ("... and the standard catalogue made", None, STANDARD),
    )
    codes = [DEPENDENCIES, *(code for _, _, code in cases)]
    times = [_one_run(codes, 11 if full else 5) for _ in range(RUNS)]
    for place, (path, budget, _) in enumerate(cases, start=1):
        yield Row(
            path=path,
            peer=peer,
            budget=budget,
            ratio=median(run[place] / run[0] for run in times),
            ours=tuple(run[place] for run in times),
            theirs=tuple(run[0] for run in times),
            unit="ms",
        )


def _one_run(codes: list[str], turns: int) -> list[float]:
    """Return the median seconds of each of *codes*, after one turn that is not counted."""
    taken = [[_seconds(code) for code in codes] for _ in range(turns + 1)][1:]
    return [median(turn[place] for turn in taken) for place in range(len(codes))]


def _seconds(code: str) -> float:
    """Return how long *code* takes in a new interpreter, its own start left out."""
    done = subprocess.run(
        [sys.executable, "-c", _TIMED.format(code=code)], capture_output=True, text=True, check=True
    )
    return float(done.stdout)


__all__ = ("rows",)
