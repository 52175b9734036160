"""
The practice room: what councils promise and what good practice asks, beside the law.

Nothing here is part of `engage.law.standard()`, or takes its place.
A caller chooses a policy and joins it to the law.

>>> from engage import law
>>> from engage.practice import working_together
>>> norms = law.standard() | working_together.STRATEGY_2024
>>> norms["working_together.c2"].force.value
'policy'
"""

from __future__ import annotations

from collections.abc import Mapping

from engage.facts import Fact


def facts() -> Mapping[str, Fact]:
    """Return every fact that this room asks for, by id: an exercise file can answer them all."""
    from engage import proportionality
    from engage.practice import own_policy
    from engage.practice.cabinet_office_principles import (
        CODE_2008,
        PRINCIPLES_2012,
        PRINCIPLES_2016,
        PRINCIPLES_2018,
    )
    from engage.practice.members import MEMBERS
    from engage.practice.working_together import COMMITMENT_2015, STRATEGY_2024

    found = {fact.id: fact for fact in proportionality.FACTS}
    for catalogue in (
        COMMITMENT_2015,
        STRATEGY_2024,
        CODE_2008,
        PRINCIPLES_2012,
        PRINCIPLES_2016,
        PRINCIPLES_2018,
        MEMBERS,
        own_policy.CATALOGUE,
    ):
        found |= catalogue.facts
    return found


__all__ = ("facts",)
