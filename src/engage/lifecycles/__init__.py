"""
May this exercise move on? Every unmet gate, or the exercise moved on.

Nothing here changes what it is given: each verb returns the exercise with one more event.
`advance` makes every move of the process: to pause, relaunch, postpone, withdraw, supersede, quash
or not proceed is to advance to that stage, with a reason.
Gates fail closed, and an override is an event that shows in every later report.
"""

from __future__ import annotations

from engage.lifecycles.gates import (
    Blocked,
    blocked_by,
    gates_between,
)
from engage.lifecycles.moves import (
    Person,
    advance,
    consult_again,
    correct,
    extend,
    superseded_by,
)
from engage.lifecycles.standing import (
    disagreement,
    due,
    overrides,
    public_state,
    replay,
    stage_of,
)

__all__ = (
    "Blocked",
    "Person",
    "advance",
    "blocked_by",
    "consult_again",
    "correct",
    "disagreement",
    "due",
    "extend",
    "gates_between",
    "overrides",
    "public_state",
    "replay",
    "stage_of",
    "superseded_by",
)
