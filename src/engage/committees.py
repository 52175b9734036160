"""Committees: what each may answer for, when it meets, and who may answer without it."""

from __future__ import annotations

from datetime import date
from typing import final

from attrs import Attribute, field, frozen
from attrs.converters import optional

from engage._checks import said
from engage.citations import Authority
from engage.dates import When, as_date, as_when, maybe_when
from engage.errors import InvalidValueError


@final
@frozen(kw_only=True)
class Identifier:
    """
    What a committee or meeting is called in another system.

    Attributes:
        scheme: The system, such as *ModernGov*.
        value: Its name there.
    """

    scheme: str = field(validator=said)
    value: str = field(validator=said)


def _ends_after(
    instance: Committee | Delegation, attribute: Attribute[date | None], ends: date | None
) -> None:
    """Refuse an end that is not after the beginning."""
    if ends is not None and instance.in_force_from is not None and ends <= instance.in_force_from:
        raise InvalidValueError(
            attribute.name, "it ends before it begins", "Correct one of the two dates"
        )


@final
@frozen(kw_only=True)
class Committee:
    """
    A committee and its remit, as the constitution has it for a time.

    Attributes:
        name: Its name.
        remit: The topics that it may answer for; none if not recorded.
        cross_cutting: Whether it takes what cuts across remits.
        from_name_only: Whether the topics were read off its name: then they are a guess.
        powers: The powers that are delegated to it, in the words of the constitution.
        identifiers: What it is called in other systems.
        authority: The constitution, or whatever else says so, in its version and with how far it
            was read; ``None`` if not recorded.
        in_force_from: The first day of this remit; ``None`` if not known.
        in_force_to: The first day on which it no longer holds; ``None`` if not known to have ended.
    """

    name: str = field(validator=said)
    remit: tuple[str, ...] = ()
    cross_cutting: bool = False
    from_name_only: bool = False
    powers: tuple[str, ...] = ()
    identifiers: tuple[Identifier, ...] = ()
    authority: Authority | None = None
    in_force_from: date | None = field(default=None, converter=optional(as_date))
    in_force_to: date | None = field(
        default=None, converter=optional(as_date), validator=_ends_after
    )

    def is_in_force(self, on: date) -> bool:
        """Return whether this remit holds on the day *on*, as far as its dates are known."""
        return _holds(self, on)


@final
@frozen(kw_only=True)
class Delegation:
    """
    A recorded power of an officer to answer without a committee.

    Attributes:
        officer: Who may answer, by post.
        topics: For what.
        authority: What gives the power.
        in_force_from: The first day; ``None`` if not known.
        in_force_to: The first day on which it no longer holds; ``None`` if not known to have ended.
    """

    officer: str = field(validator=said)
    topics: tuple[str, ...]
    authority: Authority
    in_force_from: date | None = field(default=None, converter=optional(as_date))
    in_force_to: date | None = field(
        default=None, converter=optional(as_date), validator=_ends_after
    )

    def is_in_force(self, on: date) -> bool:
        """Return whether the power holds on the day *on*, as far as its dates are known."""
        return _holds(self, on)


def _holds(power: Committee | Delegation, on: date) -> bool:
    begins, ends = power.in_force_from, power.in_force_to
    return (begins is None or begins <= on) and (ends is None or on < ends)


@final
@frozen(kw_only=True)
class Meeting:
    """
    A meeting of a committee.

    Attributes:
        committee: The name of the committee.
        at: The day or moment at which it begins.
        papers_due: The last day or moment for its papers; ``None`` if not recorded.
        identifiers: What it is called in other systems.
    """

    committee: str = field(validator=said)
    at: When = field(converter=as_when)
    papers_due: When | None = field(default=None, converter=maybe_when)
    identifiers: tuple[Identifier, ...] = ()


__all__ = ("Committee", "Delegation", "Identifier", "Meeting")
