"""With what force a prescribed period binds: that of whatever prescribes it."""

from __future__ import annotations

from typing import Final

from engage.law.legitimate_expectation import CLEAR_PROMISE
from engage.law.legitimate_expectation_facts import PROMISE_IS_UNQUALIFIED
from engage.law.vocabulary import PRESCRIBED_BY
from engage.outcomes import Force
from engage.triggers import is_, yes

PRESCRIBED_BINDS: Final = (
    (is_(PRESCRIBED_BY, "promise") & CLEAR_PROMISE, Force.LAW),
    (is_(PRESCRIBED_BY, "promise") & ~yes(PROMISE_IS_UNQUALIFIED), Force.POLICY),
    (is_(PRESCRIBED_BY, "own_policy"), Force.POLICY),
)
"""
A clear promise binds as law, a qualified one and the body's own policy as policy; all else as law.

A promise of which it is not recorded whether it is qualified binds as law until that is known.
"""

__all__ = ("PRESCRIBED_BINDS",)
