"""Policies by the names that a command takes: a file, or the id of one that ships."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from engage.cli.inputs import telling_warnings
from engage.errors import InvalidDocumentError, InvalidValueError
from engage.exchange.policies import read_policy
from engage.policies.policy import Policy
from engage.policies.shipped import find, shipped
from engage.policies.versions import PolicyHistory


def named(name: str) -> Policy | PolicyHistory:
    """Return the policy of this *name*, from what ships with engage or from a file."""
    found = find(name, shipped())
    if found is not None:
        return found
    if Path(name).suffix.lower() in {".toml", ".json"} or Path(name).exists():
        return read_file(name)
    raise unusable(
        name,
        "there is no such file, and no such policy ships with engage",
        f"Name a file in TOML or JSON, or one of: {', '.join(_ids())}",
    )


def one_named(name: str) -> Policy:
    """Return the one policy of this *name*."""
    found = named(name)
    if isinstance(found, PolicyHistory):
        raise unusable(name, "it has several versions", f"Name {_all(found)}")
    return found


def policy_named(name: str, on: date) -> Policy:
    """Return the policy of this *name*, in the version in force on the day *on*."""
    found = named(name)
    if isinstance(found, Policy):
        return found
    version = found.on(on)
    if version.policy is None:
        raise unusable(name, version.because, f"Name {_all(found)}")
    return version.policy


def read_file(file: str) -> Policy:
    """Return the policy in *file*; warnings go to standard error."""
    with telling_warnings():
        return read_policy(file)


def is_dated(policy: Policy) -> bool:
    """Return whether the day from which *policy* is in force is known."""
    return policy.in_force_from is not None and policy.in_force_from.earliest is not None


def alone(policy: Policy) -> PolicyHistory:
    """Return the history of a *policy* of which one version is known."""
    return PolicyHistory(id=policy.id, title=policy.title, body=policy.body, versions=(policy,))


def _all(history: PolicyHistory) -> str:
    return ", ".join(each.key for each in history)


def _ids() -> list[str]:
    """Return the names of the policies that ship."""
    return [
        each.key
        for policy in shipped().values()
        for each in ((policy,) if isinstance(policy, Policy) else policy)
    ]


def unusable(at: str, problem: str, remedy: str) -> InvalidDocumentError:
    """Return the error that what is named *at* cannot be used, and what to name instead."""
    return InvalidDocumentError(at, [InvalidValueError(at, problem, remedy)])


__all__ = ("alone", "is_dated", "named", "one_named", "policy_named", "read_file", "unusable")
