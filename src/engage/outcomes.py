"""Outcomes, force and readings: the words that every floor uses for an answer."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Final


class Outcome(StrEnum):
    """The six answers that a rule can give; none of them is silence."""

    NOT_MET = "not met"
    """Recorded facts show that the rule is not satisfied."""

    FOR_JUDGEMENT = "for judgement"
    """The facts are there, but the law weighs them: a named person must decide."""

    UNCLEAR = "unclear"
    """A fact that the rule needs is not recorded."""

    NOT_YET = "not yet"
    """What the rule needs cannot be known at this stage."""

    MET = "met"
    """Recorded facts satisfy the rule."""

    NOT_APPLICABLE = "not applicable"
    """The rule does not reach this exercise."""


WORST_FIRST: Final = tuple(Outcome)
"""The outcomes in the order in which they are put together, worst first."""

_SEVERITY: Final = {outcome: place for place, outcome in enumerate(WORST_FIRST)}


def worst(outcomes: Iterable[Outcome]) -> Outcome:
    """
    Return the worst of *outcomes*; of none at all, *not applicable*.

    >>> worst([Outcome.MET, Outcome.UNCLEAR, Outcome.NOT_APPLICABLE]).value
    'unclear'
    """
    return min(outcomes, key=_SEVERITY.__getitem__, default=Outcome.NOT_APPLICABLE)


class Force(StrEnum):
    """With what force a question binds; it never changes the outcome."""

    LAW = "law"
    """The law asks."""

    POLICY = "policy"
    """The council has promised it."""

    PRACTICE = "practice"
    """Good practice asks for it."""


class Reading(StrEnum):
    """What a condition reads as, in Kleene's three-valued logic."""

    NO = "no"
    CANNOT_TELL = "cannot tell"
    YES = "yes"


__all__ = ("WORST_FIRST", "Force", "Outcome", "Reading", "worst")
