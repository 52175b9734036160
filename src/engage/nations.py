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
"""The extent of a law of England alone."""

ENGLAND_AND_WALES: Final = frozenset({Nation.ENGLAND, Nation.WALES})
"""The extent of a law of England and Wales, which share their courts."""

GREAT_BRITAIN: Final = ENGLAND_AND_WALES | {Nation.SCOTLAND}
"""The extent of a law of Great Britain."""

UNITED_KINGDOM: Final = frozenset(Nation)
"""The extent of a law of the whole United Kingdom."""

__all__ = ("ENGLAND", "ENGLAND_AND_WALES", "GREAT_BRITAIN", "UNITED_KINGDOM", "Nation")
