"""What is proposed: the options, those discarded, and what can and cannot be influenced."""

from __future__ import annotations

from typing import final

from attrs import field, frozen

from engage._checks import said


@final
@frozen(kw_only=True)
class Option:
    """
    One way of reaching the aim.

    Attributes:
        name: What it is called.
        summary: What would be done.
        preferred: Whether the body prefers it; ``None`` if not recorded.
        discarded_because: Why it was not taken forward, if it was looked at and dropped.
    """

    name: str = field(validator=said)
    summary: str = ""
    preferred: bool | None = None
    discarded_because: str = ""


@final
@frozen(kw_only=True)
class Proposal:
    """
    A particular thing that a body proposes or is choosing between.

    Attributes:
        summary: What would be done.
        options: The options put to people.
        discarded: Options looked at and not put; ``None`` if not recorded whether there are any.
        open_to_influence: What people's views can still change.
        not_open: Points that are not open; ``None`` if it is not recorded whether there are any.
        about: The site, service or instrument it concerns.
    """

    summary: str = field(validator=said)
    options: tuple[Option, ...] = ()
    discarded: tuple[Option, ...] | None = None
    open_to_influence: tuple[str, ...] = ()
    not_open: tuple[str, ...] | None = None
    about: str = ""


__all__ = ("Option", "Proposal")
