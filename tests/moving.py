"""A small law with a gate, and an exercise to move through it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, Final

from attrs import evolve

from engage.catalogues import Catalogue, Gate
from engage.exercises import Exercise
from engage.lifecycles import (
    Person,
    advance,
)
from engage.outcomes import Outcome
from engage.rules import otherwise, when
from engage.stages import Stage
from engage.triggers import yes
from miniature import (
    ASKED,
    SETTING,
    SMALL_LAW,
    TOLD,
    a_rule,
)

LEAD: Final = Person(name="A. Lead", role="exercise lead")
OPENING: Final = Gate(
    id="opening",
    title="Before opening",
    between=frozenset({(Stage.READY, Stage.OPEN)}),
    rules=("mini.period",),
    source="section 3",
)
NOTICE: Final = a_rule(
    "mini.notice",
    when(yes(ASKED), Outcome.MET, "They were asked."),
    otherwise(Outcome.NOT_MET, "They were not asked."),
)
LATER: Final = a_rule(
    "mini.later",
    when(yes(TOLD), Outcome.MET, "They were told."),
    otherwise(Outcome.NOT_MET, "They were not told."),
)
LAW: Final = Catalogue(rules=(*SMALL_LAW, NOTICE, LATER), gates=(OPENING,))
GOOD: Final = {"form": "document", "days": 42, "least": 28}
DAY: Final = timedelta(days=1)


def gated(*rules: str, **parts: Any) -> Catalogue:  # noqa: ANN401 - any part of a gate
    """Return the small law with one gate before opening, on these *rules*."""
    return evolve(LAW, gates=(evolve(OPENING, rules=rules, **parts),))


def opened(exercise: Exercise, **parts: Any) -> Exercise:  # noqa: ANN401 - any part of a move
    """Return *exercise* moved on to opening."""
    return advance(exercise, Stage.OPEN, LAW, SETTING, by=LEAD, **parts)
