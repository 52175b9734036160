"""Who is asked: consultees, the barriers they meet, and whether they were reached."""

from __future__ import annotations

from enum import StrEnum
from typing import final

from attrs import field, frozen

from engage._checks import not_negative, said


class AudienceKind(StrEnum):
    """The kinds of people and bodies that an exercise asks."""

    GENERAL_PUBLIC = "general_public"
    USERS_OF_THE_SERVICE = "users_of_the_service"
    PEOPLE_IN_VULNERABLE_CIRCUMSTANCES = "people_in_vulnerable_circumstances"
    BUSINESSES = "businesses"
    PROFESSIONALS_OR_EXPERTS = "professionals_or_experts"
    PUBLIC_BODIES = "public_bodies"
    ORGANISATIONS_THAT_MUST_MEET_TO_REPLY = "organisations_that_must_meet_to_reply"


@final
@frozen(kw_only=True)
class Audience:
    """
    A group of consultees.

    Attributes:
        name: Who they are, in the words of the record.
        kinds: What kinds of consultee they are; empty if not recorded.
        affected: Whether the proposal affects them; ``None`` if not recorded.
        asked: Whether they, or a body that speaks for them, were asked; ``None`` if not recorded.
        size: How many people there are; ``None`` if not recorded.
        barriers: What makes it harder for them to take part.
        adjustments: What is done about it.
        channels: How they are reached.
    """

    name: str = field(validator=said)
    kinds: frozenset[AudienceKind] = frozenset()
    affected: bool | None = None
    asked: bool | None = None
    size: int | None = field(default=None, validator=not_negative, metadata={"unit": "people"})
    barriers: tuple[str, ...] = ()
    adjustments: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()


__all__ = ("Audience", "AudienceKind")
