"""
How a rule comes into play that is about something gone wrong.

It is asked where somebody complains, and where the record itself shows what a complaint would be
about. Where it does neither the rule does not apply, and what it asks was not looked at.
"""

from __future__ import annotations

from typing import Final

from engage.outcomes import Outcome
from engage.rules import Branch, when
from engage.triggers import Trigger, known, once

NOT_LOOKED_AT: Final = "No complaint is recorded, so this was not looked at."
"""What a report says then; it does not say that nobody complained."""


def no_complaint(claimed: Trigger, *shown: Trigger) -> Branch:
    """Return the line for neither *claimed* nor anything *shown* being on record."""
    in_play = claimed
    for each in shown:
        on_record = each
        for fact in once(each.facts()):
            on_record = known(fact) & on_record
        in_play |= on_record
    return when(~in_play, Outcome.NOT_APPLICABLE, NOT_LOOKED_AT)


__all__ = ("NOT_LOOKED_AT", "no_complaint")
