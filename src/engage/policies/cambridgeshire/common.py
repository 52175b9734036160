"""What the versions of Cambridgeshire's policy have in common."""

from __future__ import annotations

from datetime import date
from typing import Final, TypeVar

from engage.policies.promises import Promise

_T = TypeVar("_T")

ID: Final = "cambridgeshire"
"""The public name of the policy, the same in every version."""

BODY: Final = "Cambridgeshire County Council"
"""Whose policy it is."""

CHECKED: Final = date(2026, 11, 22)
"""When the texts were last read against these values."""

READ_WHOLE: Final = "the whole text"
"""How much of a text was read."""

SHOULD: Final = "should"
"""The word that weakens most promises of 2015 and some of 2024."""

FIVE_THINGS: Final = (
    "what is asked, and why",
    "how long there is to take part",
    "what they are asked to do, and what that takes",
    "what difference it will make",
    "how they will hear back",
)
"""The five things that people are to understand, in both versions."""


def on(page: str, value: _T, *weakened_by: str) -> Promise[_T]:
    """Return what a *page* promises, with the words that weaken it."""
    return Promise(value=value, page=page, weakened_by=weakened_by)


__all__ = ("BODY", "CHECKED", "FIVE_THINGS", "ID", "READ_WHOLE", "SHOULD", "on")
