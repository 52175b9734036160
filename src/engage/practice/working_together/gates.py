"""
The gates of the strategy between the stages, as rules that must be met or not apply.

Gates fail closed.
What the law asks before opening and before a decision is in gates of law, which stay.
"""

from __future__ import annotations

from typing import Final

from engage.catalogues import Gate
from engage.stages import Stage

_TO_PRE_CONSULTATION: Final = (Stage.PLANNING, Stage.PRE_CONSULTATION)
_STRAIGHT_TO_READY: Final = (Stage.PLANNING, Stage.READY)


def _gate(
    name: str,
    title: str,
    *between: tuple[Stage, Stage],
    rules: str,
    source: str,
    mends: str = "exercise lead",
) -> Gate:
    return Gate(
        id=f"working_together.{name}",
        title=title,
        between=frozenset(between),
        rules=tuple(f"working_together.{code}" for code in rules.split()),
        source=source,
        mends=mends,
    )


_PLANNED: Final = "g2-role g2-reach g2-shared g2-impacts g2-interest g2-room g2-meetings"
_BEFORE_ANY_ROUND: Final = "u1 u2 u3 u4 u5 d1 d2 d3 d4 d5 d6 d7 t1 e4 e5 e6 e7 e11 e13 a2 l6"

GATES: Final = (
    _gate(
        "ongoing",
        "G0: engagement goes on",
        rules="l9 g0",
        source="S24-proc-7, S24-eng-19",
        mends="service lead",
    ),
    _gate(
        "start",
        "G1: start",
        (Stage.IDEA, Stage.PLANNING),
        rules="g0 g1-kind g1-service l7",
        source="S24-intro-3, S24-lis-12, S24-proc-7",
        mends="service lead",
    ),
    _gate(
        "plan",
        "G2: plan",
        _TO_PRE_CONSULTATION,
        rules=_PLANNED,
        source="S24-proc-1, S24-proc-4 to 6, S24-proc-12 to 15",
    ),
    _gate(
        "early-voices",
        "G3: early voices",
        (Stage.PRE_CONSULTATION, Stage.READY),
        rules="g3-early g3-options",
        source="S24-proc-10, S24-proc-11",
    ),
    _gate(
        "no-early-voices",
        "G3e: plan, without early voices",
        _STRAIGHT_TO_READY,
        rules=f"g3-early {_PLANNED}",
        source="S24-eng-5, S24-proc-10",
    ),
    _gate(
        "open-early-round",
        "G4: open the early round",
        _TO_PRE_CONSULTATION,
        rules=_BEFORE_ANY_ROUND,
        source="S24-und-0, S24-data-1 to 8, S24-tool-2",
    ),
    _gate(
        "open",
        "G4: open",
        (Stage.READY, Stage.OPEN),
        rules=_BEFORE_ANY_ROUND,
        source="S24-und-0, S24-data-1 to 8, S24-tool-2",
    ),
    _gate(
        "close",
        "G5: close",
        (Stage.OPEN, Stage.ANALYSING),
        rules="g5-closed g5-publicity",
        source="S24-proc-17",
    ),
    _gate(
        "report",
        "G6: report",
        (Stage.ANALYSING, Stage.REPORTED),
        rules="l8 g6-themes g6-papers",
        source="S24-proc-16, S24-proc-19, S24-lis-14",
    ),
    _gate(
        "decide",
        "G7: decide",
        (Stage.REPORTED, Stage.DECIDED),
        rules="g5-closed m2 m3 g7-regard",
        source="S24-proc-16, S24-mem-11, S24-mem-12, S24-obl-12",
        mends="democratic services",
    ),
    _gate(
        "feed-back",
        "G8: feed back",
        (Stage.DECIDED, Stage.FED_BACK),
        rules="m4 f1 f2",
        source="S24-proc-20, S24-intro-13, S24-intro-14",
    ),
    _gate(
        "review",
        "G9: review",
        (Stage.FED_BACK, Stage.REVIEWED),
        rules="f3 d9",
        source="S24-proc-21, S24-comp-7, S24-data-6",
    ),
    _gate(
        "special-process",
        "GX: special process",
        _STRAIGHT_TO_READY,
        rules="gx gx-advice",
        source="S24-proc-23, S24-proc-24",
        mends="line manager",
    ),
)
"""The gates of the strategy of 2024; the commitment of 2015 has no stages, and so none."""

__all__ = ("GATES",)
