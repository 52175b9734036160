"""
The rules of the standard catalogue as plain functions: outcomes, and nothing else.

They ask the same questions of the same exercise, answer silence alike, and explain nothing.
`rules.py` sees on random exercises which of them agree with the tables, and measures only those.
They know one round at most, and treat a contradiction as silence that can be settled at any time.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final

from by_hand import consideration, duty, information
from by_hand.logic import JUDGEMENT, Known
from by_hand.reading import read
from engage.catalogues import Catalogue
from engage.exercises import Exercise
from engage.law import standard
from engage.outcomes import Outcome
from engage.rules import Rule
from engage.triggers import Operator, Trigger

Rules = dict[str, Callable[[Known, int], Outcome]]
"""Functions by the id of the rule that they state: of what is known, and of the stage reached."""

RULES: Final[Rules] = {
    **duty.RULES,
    **information.RULES,
    **consideration.RULES,
}


def _asks_what_is_recorded(trigger: Trigger) -> bool:
    """Return whether *trigger* tells silence from an answer, which the peers cannot."""
    return trigger.operator is Operator.KNOWN or any(map(_asks_what_is_recorded, trigger.parts))


def _is_the_same(rule: Rule) -> bool:
    asked = any(_asks_what_is_recorded(branch.when) for branch in rule.branches)
    return rule.id in RULES and not asked


SAME: Final = Catalogue(rules=tuple(filter(_is_the_same, standard().rules)))
"""The same rules as tables; what the duties ask where they apply is not written by hand."""

_WRITTEN: Final = frozenset(rule.id for rule in SAME)
LEFT_OUT: Final = tuple(rule.id for rule in standard().rules if rule.id not in _WRITTEN)
"""The rules of the standard catalogue that no peer can be asked, and so are not compared."""


def outcomes(exercise: Exercise, on: date, rules: Rules = RULES) -> dict[str, Outcome]:
    """Return the outcome of each of these *rules*, or of every one that is written here."""
    known = read(exercise)
    stage = exercise.reached(on)
    reached = JUDGEMENT if stage is None else 1 + stage.place
    return {rule: outcome(known, reached) for rule, outcome in rules.items()}


__all__ = ("LEFT_OUT", "RULES", "SAME", "Rules", "outcomes", "read")
