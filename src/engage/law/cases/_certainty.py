"""How far the cases were checked: said once for all of them, and never upgraded."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Final

from engage.citations import Judgment, Verification

_CHECKED: Final = date(2026, 11, 22)

reported: Final = partial(
    Judgment,
    verified=Verification.READ,
    verified_scope=(
        "The outcome and the main facts were seen on a page listed in the sources, "
        "not in the judgment itself."
    ),
    checked=_CHECKED,
)
"""Makes a judgment whose outcome and main facts were seen in a report of it."""

recalled: Final = partial(
    Judgment,
    verified=Verification.FROM_KNOWLEDGE,
    verified_scope="At least one key point is from knowledge: it was not seen on any page.",
    checked=_CHECKED,
)
"""Makes a judgment of which at least one key point was not seen on a page."""

__all__ = ("recalled", "reported")
