"""Tests in three values, and what follows where one cannot tell."""

from __future__ import annotations

from typing import Any, Final

from engage.outcomes import Outcome

Known = dict[str, Any]
"""What is known of an exercise: fact id to value, or ``None``."""

MET: Final = Outcome.MET
NOT_MET: Final = Outcome.NOT_MET
NOT_APPLICABLE: Final = Outcome.NOT_APPLICABLE
FOR_JUDGEMENT: Final = Outcome.FOR_JUDGEMENT

# When an unknown fact can be known. The first and the last are certain: no and yes.
NO, PLANNING, LAUNCH, OPEN, CLOSE, REPORT, DECISION, REVIEW, JUDGEMENT, YES = range(10)


def yes(value: object, stage: int) -> int:
    """Return whether *value* is yes, where it can be known from *stage*."""
    return YES if value else stage if value is None else NO


def no(value: object, stage: int) -> int:
    """Return whether *value* is no, where it can be known from *stage*."""
    return stage if value is None else NO if value else YES


def is_(value: object, word: str, stage: int) -> int:
    """Return whether *value* is *word*, where it can be known from *stage*."""
    return YES if value == word else stage if value is None else NO


def opposite(reading: int) -> int:
    """Return what is read where *reading* is denied."""
    return YES if not reading else NO if reading == YES else reading


def either(*readings: int) -> int:
    """Return whether one of them holds; whether all do is their ``min``."""
    if YES in readings:
        return YES
    return min(filter(None, readings), default=NO)


def undecided(soonest: int, reached: int) -> Outcome:
    """Return why several outcomes are left, of which the first to settle can be known *soonest*."""
    if soonest >= JUDGEMENT:
        return FOR_JUDGEMENT
    return Outcome.NOT_YET if soonest > reached else Outcome.UNCLEAR


def unless(doubt: int, outcome: Outcome, reached: int) -> Outcome:
    """Return *outcome*, unless it is in *doubt* whether the rule applies at all."""
    return outcome if doubt == YES else undecided(doubt, reached)


def judged(value: bool | None) -> Outcome:  # noqa: FBT001 - an answer, and no switch
    """Return what a person's judgement makes of it."""
    if value is None:
        return FOR_JUDGEMENT
    return MET if value else NOT_MET


def first(lines: list[tuple[int, Outcome]], reached: int) -> Outcome:
    """Return the outcome of the first line that holds, for a rule too long for a chain of ifs."""
    soonest = YES
    possible: set[Outcome] = set()
    for reading, outcome in lines:
        if reading:
            possible.add(outcome)
            soonest = min(soonest, reading)
            if reading == YES:
                break
    return possible.pop() if len(possible) == 1 else undecided(soonest, reached)


__all__ = (
    "CLOSE",
    "DECISION",
    "FOR_JUDGEMENT",
    "JUDGEMENT",
    "LAUNCH",
    "MET",
    "NO",
    "NOT_APPLICABLE",
    "NOT_MET",
    "OPEN",
    "PLANNING",
    "REPORT",
    "YES",
    "Known",
    "either",
    "first",
    "is_",
    "judged",
    "no",
    "opposite",
    "undecided",
    "unless",
    "yes",
)
