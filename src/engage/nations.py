"""The nations of the United Kingdom, and the extent of a law over them."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class Nation(StrEnum):
    """A part of the United Kingdom with law of its own."""

    ENGLAND = "england"
    WALES = "wales"
    SCOTLAND = "scotland"
    NORTHERN_IRELAND = "northern_ireland"


ENGLAND: Final = frozenset({Nation.ENGLAND})
ENGLAND_AND_WALES: Final = frozenset({Nation.ENGLAND, Nation.WALES})
GREAT_BRITAIN: Final = ENGLAND_AND_WALES | {Nation.SCOTLAND}
UNITED_KINGDOM: Final = frozenset(Nation)

__all__ = ("ENGLAND", "ENGLAND_AND_WALES", "GREAT_BRITAIN", "UNITED_KINGDOM", "Nation")
