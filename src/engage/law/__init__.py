"""The law room: one module for each source of law, and the catalogue of them all."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Final

from engage.catalogues import Catalogue
from engage.requirements import Duty

_SOURCES: Final = ("local_government_act_1999",)
"""The modules that declare duties, one for each source of law, in the order of a report."""


@cache
def standard() -> Catalogue:
    """
    Return the law that engage states, as one catalogue, made on first use.

    It is the law of England and Wales as the authorities state it, each with the date it was last checked.
    """
    from engage.law import (
        consultees,
        demands,
        duty_to_consult,
        gunning,
        kinds,
        legitimate_expectation,
        relief,
    )

    duties: tuple[Duty, ...] = tuple(
        duty for source in _SOURCES for duty in import_module(f"engage.law.{source}").DUTIES
    )
    return Catalogue(
        duties=duties,
        demands=tuple(demand for duty in duties for demand in demands.demands_of(duty)),
        rules=(
            *duty_to_consult.RULES,
            *consultees.RULES,
            *gunning.RULES,
            *legitimate_expectation.RULES,
        ),
        kinds=kinds.KINDS,
        grounds=legitimate_expectation.GROUNDS,
        considerations=relief.CONSIDERATIONS,
        principles=gunning.PRINCIPLES,
    )


__all__ = ("standard",)
