"""The four Gunning principles as cited rules, with consulting again."""

from __future__ import annotations

from typing import Final

from engage.catalogues import Principle
from engage.law.duty_to_consult import DUTY_TO_CONSULT, SOMEBODY_ASKED
from engage.law.gunning import (
    again,
    consideration,
    disclosure,
    formative_stage,
    information,
    time,
)
from engage.law.gunning.headings import (
    ADEQUATE_TIME,
    CONSCIENTIOUS_CONSIDERATION,
    FORMATIVE_STAGE,
    SUFFICIENT_INFORMATION,
)
from engage.law.legitimate_expectation import PROCESS_HEADING

RULES: Final = (
    *formative_stage.RULES,
    *information.RULES,
    *disclosure.RULES,
    *again.RULES,
    *time.RULES,
    *consideration.RULES,
)
"""The rules in the order of a report."""

_BEFORE_REPLIES: Final = (FORMATIVE_STAGE, SUFFICIENT_INFORMATION, ADEQUATE_TIME)

PRINCIPLES: Final = (
    *(
        Principle(id=heading.id, title=heading.title, headings=frozenset({heading.id}))
        for heading in (*_BEFORE_REPLIES, CONSCIENTIOUS_CONSIDERATION)
    ),
    Principle(
        id=DUTY_TO_CONSULT.id,
        title=DUTY_TO_CONSULT.title,
        headings=frozenset(
            each.id for each in (DUTY_TO_CONSULT, PROCESS_HEADING, *_BEFORE_REPLIES)
        ),
        gate=SOMEBODY_ASKED.id,
    ),
)
"""
The four principles, and the duty to consult as a whole.

The duty takes in the first three, and what was announced about the process.
A fault only in weighing the replies is reported under the fourth.
"""

__all__ = ("PRINCIPLES", "RULES")
