"""The law room: one module for each source of law, and the catalogue of them all."""

from __future__ import annotations

from functools import cache

from engage.catalogues import Catalogue


@cache
def standard() -> Catalogue:
    """
    Return the law that engage states, as one catalogue, made on first use.

    It is the law of England and Wales as the authorities state it, each with the date it was last checked.
    """
    from engage.law import duty_to_consult, gunning, kinds, legitimate_expectation, relief

    return Catalogue(
        rules=(
            *duty_to_consult.RULES,
            *gunning.RULES,
            legitimate_expectation.PROMISE_TO_KEEP,
        ),
        kinds=kinds.KINDS,
        grounds=legitimate_expectation.GROUNDS,
        considerations=relief.CONSIDERATIONS,
        principles=gunning.PRINCIPLES,
    )


__all__ = ("standard",)
