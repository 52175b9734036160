"""
Cambridgeshire County Council: the commitment of 2015 and the strategy of 2024, as a worked example.

It is not the default.
The texts are told in engage's own words, each promise with the section that makes it.
Between the two lies a text of 2017 that is not held.
"""

from __future__ import annotations

from typing import Final

from engage.policies.cambridgeshire.commitment_2015 import COMMITMENT_2015
from engage.policies.cambridgeshire.commitments_2017 import COMMITMENTS_2017
from engage.policies.cambridgeshire.common import BODY, ID
from engage.policies.cambridgeshire.strategy_2024 import STRATEGY_2024
from engage.policies.versions import PolicyHistory

HISTORY: Final = PolicyHistory(
    id=ID,
    title="Cambridgeshire's commitment and strategy",
    body=BODY,
    versions=(COMMITMENT_2015, COMMITMENTS_2017, STRATEGY_2024),
)
"""The versions in order, with the one that is not held."""

__all__ = ("COMMITMENTS_2017", "COMMITMENT_2015", "HISTORY", "STRATEGY_2024")
