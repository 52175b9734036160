"""With what force a prescribed period or content binds: that of whatever prescribes it."""

from __future__ import annotations

from typing import Final

from engage.law.legitimate_expectation import CLEAR_PROMISE
from engage.law.vocabulary import PRESCRIBED_BY
from engage.outcomes import Force
from engage.triggers import is_

PRESCRIBED_BINDS: Final = (
    (is_(PRESCRIBED_BY, "promise") & CLEAR_PROMISE, Force.LAW),
    (is_(PRESCRIBED_BY, "promise", "own_policy"), Force.POLICY),
)
"""A clear promise binds as law, any other promise and the body's own policy as policy; all else as law."""

__all__ = ("PRESCRIBED_BINDS",)
