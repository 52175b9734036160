"""Inheritance: a policy laid over a stated version of another."""

from __future__ import annotations

from typing import Any, cast

from attrs import AttrsInstance, evolve, fields

from engage.errors import InvalidValueError
from engage.policies.policy import GROUPS, PATHS, Policy
from engage.policies.promises import Promise, is_whole, name_of


def inherit(parent: Policy, own: Policy) -> Policy:
    """
    Return *own* with every promise of *parent* on which it is silent and which it does not drop.

    What *own* says of something with a name takes the place of what *parent* says of it.
    Each promise taken over keeps the page that makes it, and says which policy made it.

    Raises:
        InvalidValueError: If *own* inherits another policy or version, or drops what no policy has.
    """
    if own.inherits is None or (own.inherits.id, own.inherits.version) != (
        parent.id,
        parent.version,
    ):
        named = f"{own.inherits.id}@{own.inherits.version}" if own.inherits else "nothing"
        raise InvalidValueError(
            "inherits", f"it inherits {named} and not {parent.key}", "Pass the version it names"
        )
    for at in own.drops:
        if at not in PATHS:
            raise InvalidValueError(
                "drops", f"a policy has no {at}", "Name a place such as periods.least"
            )
    laid = {
        group: _overlay(getattr(parent, group), getattr(own, group), group, own.drops, parent.key)
        for group in GROUPS
    }
    changes = cast("dict[str, Any]", laid)
    return evolve(own, **changes)


def _overlay(
    parent: AttrsInstance, own: AttrsInstance, group: str, drops: tuple[str, ...], made_by: str
) -> AttrsInstance:
    """Return the terms of *own* filled up from those of *parent*."""
    found: dict[str, Any] = {}
    kind: Any = type(own)
    for attribute in fields(kind):
        name = attribute.name
        said, inherited = getattr(own, name), getattr(parent, name)
        if f"{group}.{name}" in drops:
            continue
        if isinstance(said, tuple):
            ours = cast("tuple[Promise[Any], ...]", said)
            theirs = cast("tuple[Promise[Any], ...]", inherited)
            known = {name_of(each.value) for each in ours}
            if not (ours and is_whole(attribute)):
                found[name] = ours + tuple(
                    _taken(each, made_by) for each in theirs if name_of(each.value) not in known
                )
        elif said is None and inherited is not None:
            found[name] = _taken(inherited, made_by)
    kept = {each.name: getattr(own, each.name) for each in fields(kind)}
    made: AttrsInstance = kind(**(kept | found))
    return made


def _taken(promise: Promise[Any], made_by: str) -> Promise[Any]:
    """Return *promise* with the policy that made it first."""
    return promise if promise.made_by else evolve(promise, made_by=made_by)


__all__ = ("inherit",)
