"""The policies that ship with engage: the law alone, and the worked example."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Final

from engage.policies.policy import BASELINE, Policy
from engage.policies.versions import PolicyHistory

_BASELINE: Final = BASELINE.id


@cache
def shipped() -> Mapping[str, Policy | PolicyHistory]:
    """Return what ships, by id; nothing of it applies unless somebody names it."""
    from engage.policies.cambridgeshire import HISTORY

    return {_BASELINE: BASELINE, HISTORY.id: HISTORY}


def find(name: str, known: Mapping[str, Policy | PolicyHistory]) -> Policy | PolicyHistory | None:
    """
    Return the policy of *known* with this *name*, such as ``cambridgeshire@2024``.

    A name without a version finds all versions; ``None`` says that there is none such.

    >>> find("cambridgeshire@2024", shipped()).version
    '2024'
    """
    id_, _, version = name.partition("@")
    found = known.get(id_)
    if found is None or not version:
        return found
    versions = (found,) if isinstance(found, Policy) else found.versions
    return next((each for each in versions if each.version == version), None)


__all__ = ("find", "shipped")
