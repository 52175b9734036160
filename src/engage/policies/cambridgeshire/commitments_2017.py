"""The text between the two that are held."""

from __future__ import annotations

from typing import Final

from engage.citations import Verification
from engage.nations import ENGLAND
from engage.policies.cambridgeshire.common import BODY, CHECKED, ID
from engage.policies.policy import Policy

COMMITMENTS_2017: Final = Policy(
    id=ID,
    title="The commitments of 2017",
    version="2017",
    body=BODY,
    nations=ENGLAND,
    held=False,
    verified=Verification.FROM_KNOWLEDGE,
    verified_scope="that it exists is read in the strategy of 2024; its text is not held",
    checked=CHECKED,
    in_force_from="2017",
    supersedes="2015",
    superseded_by="2024",
    developed_with=("local people", "representatives of local voluntary organisations"),
    notes="Nothing is known of what it promises, so it promises nothing here.",
)
"""The text between the two, of which only its year is known."""

__all__ = ("COMMITMENTS_2017",)
