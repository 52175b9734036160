"""Ways in which a value goes elsewhere and comes back: the same for every noun and verb."""

from __future__ import annotations

import copy
import pickle
from typing import Any, Final, TypeVar

import pytest

_T = TypeVar("_T")


def pickled(value: _T) -> _T:
    """Return *value* as another process would have it."""
    found: _T = pickle.loads(pickle.dumps(value))  # noqa: S301 - what this test has just written
    return found


def copied(value: _T) -> _T:
    """Return a copy of *value* that shares its parts."""
    return copy.copy(value)


def deeply_copied(value: _T) -> _T:
    """Return a copy of *value* and of all its parts."""
    return copy.deepcopy(value)


each_way: Final = pytest.mark.parametrize("again", [pickled, copied, deeply_copied])
"""Run a test with each way in turn; it takes the way as *again*."""

Way = Any
"""A way, as a test takes it: it returns what it is given."""
