"""
The Working Together commitment of Cambridgeshire County Council, in both its versions, as rules.

What it promises binds as policy, beside the law and never in its place.
A caller chooses it and joins it to the law.

>>> from datetime import date
>>> from engage import law
>>> norms = law.standard() | on(date(2026, 11, 24))
>>> norms["working_together.c2"].title
'The period is the typical one, six to twelve weeks'
"""

from __future__ import annotations

from engage.practice.working_together.documents import Version
from engage.practice.working_together.gates import GATES
from engage.practice.working_together.versions import (
    COMMITMENT_2015,
    STRATEGY_2024,
    WHICH_VERSION,
    catalogue,
    on,
)

__all__ = (
    "COMMITMENT_2015",
    "GATES",
    "STRATEGY_2024",
    "WHICH_VERSION",
    "Version",
    "catalogue",
    "on",
)
