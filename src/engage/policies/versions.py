"""The versions of a policy, and which of them holds on a day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import final

from attrs import Attribute, field, frozen

from engage._checks import said
from engage.dates import said as in_words
from engage.errors import InvalidValueError
from engage.policies.policy import Policy


@final
@frozen(kw_only=True)
class VersionFound:
    """
    Which version of a policy holds on a day, as far as can be told.

    Attributes:
        on: The day.
        policy: The version that holds; ``None`` if that cannot be told, or its text is not held.
        candidates: Every version that may hold.
        because: Why, in words.
        remark: What to check although the version is known; empty if there is nothing.
    """

    on: date
    policy: Policy | None
    candidates: tuple[Policy, ...]
    because: str
    remark: str = ""

    @property
    def question(self) -> str:
        """The question that is open; empty if a version is found."""
        return "" if self.policy else f"Which version was in force on {in_words(self.on)}?"


def _in_order(
    _instance: object, attribute: Attribute[tuple[Policy, ...]], versions: tuple[Policy, ...]
) -> None:
    """Refuse versions that are of different policies, the same, undated, or out of order."""
    if not versions:
        raise InvalidValueError(attribute.name, "there is no version", "Name at least one")
    names = [version.version for version in versions]
    if len(set(names)) < len(names):
        raise InvalidValueError(attribute.name, "two versions have one name", "Rename one of them")
    starts = [version.in_force_from and version.in_force_from.earliest for version in versions]
    known = [start for start in starts if start is not None]
    if None in starts[1:]:
        raise InvalidValueError(
            attribute.name, "a later version has no date", "Record from when it is in force"
        )
    if known != sorted(known):
        raise InvalidValueError(
            attribute.name, "a later version stands before an earlier", "Put them in order"
        )


@final
@frozen(kw_only=True)
class PolicyHistory:
    """
    The versions of one policy, the earliest first.

    A version goes on holding until the next, or its own end, is recorded.
    Where the beginning of the first is not known, it may hold on any day before the next.

    Attributes:
        id: Its public name.
        title: What it is called.
        body: Whose it is.
        versions: Its versions; one whose text is not held may stand among them.
    """

    id: str = field(validator=said)
    title: str = field(validator=said)
    body: str = ""
    versions: tuple[Policy, ...] = field(validator=_in_order)

    def __iter__(self) -> Iterator[Policy]:
        """Iterate over the versions, the earliest first."""
        return iter(self.versions)

    def __getitem__(self, version: str) -> Policy:
        """
        Return the version of this name.

        Raises:
            KeyError: If there is none.
        """
        for each in self.versions:
            if version == each.version:
                return each
        raise KeyError(version)

    def on(self, day: date) -> VersionFound:
        """Return the version that holds on *day*, or why that cannot be told."""
        sure = [
            each
            for each, after in zip(self.versions, (*self.versions[1:], None), strict=True)
            if _surely(each, after, day)
        ]
        may = tuple(
            each
            for each, after in zip(self.versions, (*self.versions[1:], None), strict=True)
            if _possibly(each, after, day)
        )
        if not may:
            return VersionFound(on=day, policy=None, candidates=(), because=self._none(day))
        only = sure[-1] if sure else None
        if only is None:
            names = " or ".join(each.label for each in may)
            because = f"On {in_words(day)} it may have been {names}; their dates do not tell."
            return VersionFound(on=day, policy=None, candidates=may, because=because)
        if not only.held:
            because = f"Only {only.label} is known of for {in_words(day)}: its text is not held."
            return VersionFound(on=day, policy=None, candidates=may, because=because)
        return VersionFound(
            on=day,
            policy=only,
            candidates=(only,),
            because=f"{only.label} is in force from {only.in_force_from}.",
            remark=_remark(only, day),
        )

    def _none(self, day: date) -> str:
        """Return why no version can hold on *day*."""
        first = self.versions[0]
        if not _begun(first, day):
            return (
                f"The earliest version on record, {first.label}, is in force from "
                f"{first.in_force_from}; what held before is not known."
            )
        return f"No version on record was in force on {in_words(day)}."


def _begun(version: Policy, day: date) -> bool:
    """Return whether *version* can have begun by *day*."""
    begins = version.in_force_from and version.in_force_from.earliest
    return begins is None or begins <= day


def _surely(version: Policy, after: Policy | None, day: date) -> bool:
    """Return whether *version* holds on *day* whatever its dates, as far as they are known, are."""
    begins = version.in_force_from
    if begins is None or begins.latest is None or day < begins.latest:
        return False
    if version.in_force_to is not None:
        return version.in_force_to.earliest is not None and day < version.in_force_to.earliest
    if version.sure_until is not None:
        return version.sure_until.latest is not None and day <= version.sure_until.latest
    if after is None or after.in_force_from is None:
        return True
    return after.in_force_from.earliest is not None and day < after.in_force_from.earliest


def _possibly(version: Policy, after: Policy | None, day: date) -> bool:
    """Return whether *version* can hold on *day*."""
    if not _begun(version, day):
        return False
    ends = version.in_force_to
    if ends is not None:
        return ends.latest is None or day < ends.latest
    starts = after.in_force_from if after is not None else None
    return starts is None or starts.latest is None or day < starts.latest


def _remark(version: Policy, day: date) -> str:
    """Return what to check where a planned review is past and no later version is on record."""
    due = version.review_due
    if due is None or due.latest is None or day <= due.latest:
        return ""
    return (
        f"Its review was due ({due}) and no later version is on record; "
        "it is taken to go on applying. Confirm which version is in force."
    )


__all__ = ("PolicyHistory", "VersionFound")
