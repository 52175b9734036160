"""Who is asked: consultees, the barriers they meet, and whether they were reached."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import cached_property
from typing import cast, final

from attrs import field, frozen

from engage._checks import not_negative, said
from engage.errors import InvalidValueError


class AudienceKind(StrEnum):
    """The kinds of people and bodies that an exercise asks."""

    GENERAL_PUBLIC = "general_public"
    USERS_OF_THE_SERVICE = "users_of_the_service"
    PEOPLE_IN_VULNERABLE_CIRCUMSTANCES = "people_in_vulnerable_circumstances"
    BUSINESSES = "businesses"
    PROFESSIONALS_OR_EXPERTS = "professionals_or_experts"
    PUBLIC_BODIES = "public_bodies"
    ORGANISATIONS_THAT_MUST_MEET_TO_REPLY = "organisations_that_must_meet_to_reply"


class Loss(StrEnum):
    """How much a group stands to lose, as whoever made the record sees it."""

    NONE = "none"
    SOME = "some"
    SERIOUS = "serious"


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
        loss: How much they stand to lose; ``None`` if not recorded.
        seldom_heard: Whether the usual ways to take part miss them; ``None`` if not recorded.
        barriers: What makes it harder for them to take part.
        adjustments: What is done about it.
        channels: How they are reached.
        to_reach: How many of them are to be reached; ``None`` if that is not planned.
        replied: How many of them replied; ``None`` if not recorded.
    """

    name: str = field(validator=said)
    kinds: frozenset[AudienceKind] = frozenset()
    affected: bool | None = None
    asked: bool | None = None
    size: int | None = field(default=None, validator=not_negative, metadata={"unit": "people"})
    loss: Loss | None = None
    seldom_heard: bool | None = None
    barriers: tuple[str, ...] = ()
    adjustments: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    to_reach: int | None = field(default=None, validator=not_negative, metadata={"unit": "people"})
    replied: int | None = field(default=None, validator=not_negative, metadata={"unit": "people"})


@final
@frozen(kw_only=True)
class Segment:
    """
    One segment of a scheme.

    Attributes:
        code: Its code in the scheme.
        label: What the scheme calls it.
    """

    code: str = field(validator=said)
    label: str = ""


def _place(name: str) -> str:
    return "".join(name.casefold().split())


def _lookup(
    places: Mapping[str, str] | Iterable[tuple[str, str]],
) -> tuple[tuple[str, str], ...]:
    """Return the places in order, each written in one way, refusing one in two segments."""
    if isinstance(places, Mapping):
        return _lookup(tuple(cast("Mapping[str, str]", places).items()))
    found = sorted({(_place(place), code.strip()) for place, code in places})
    for name, number in Counter(place for place, _ in found).items():
        if number > 1:
            raise InvalidValueError(
                "lookup", f"{name!r} is in two segments", "Keep one segment for each place"
            )
    return tuple(found)


@final
@frozen(kw_only=True)
class Segmentation:
    """
    A scheme that puts each place into a segment, with the table that the caller has of it.

    A segment describes a place and not a person: joined to a named record it is new personal data,
    and it is no evidence of protected characteristics. No table ships with engage.

    Attributes:
        scheme: What the scheme is called.
        version: Its version or year.
        licence: On what terms the table may be used.
        geography: What its places are, such as *postcode* or *lower layer super output area*.
        lookup: The segment of each place, by its code.
        segments: What the codes mean; empty if the table does not say.
    """

    scheme: str = field(validator=said)
    version: str = field(validator=said)
    licence: str = field(validator=said)
    geography: str = field(validator=said)
    lookup: tuple[tuple[str, str], ...] = field(converter=_lookup, repr=False)
    segments: tuple[Segment, ...] = ()

    def segment_of(self, place: str) -> str | None:
        """Return the code of the segment of *place*; ``None`` if the table does not have it."""
        return self._by_place.get(_place(place))

    def name_of(self, code: str) -> str:
        """Return what the scheme calls the segment with this *code*, or else the code."""
        return next(
            (each.label for each in self.segments if each.code == code and each.label), code
        )

    @cached_property
    def codes(self) -> tuple[str, ...]:
        """Every code of the table or of its key, in order."""
        return tuple(
            sorted({code for _, code in self.lookup} | {each.code for each in self.segments})
        )

    @cached_property
    def _by_place(self) -> Mapping[str, str]:
        return dict(self.lookup)


__all__ = ("Audience", "AudienceKind", "Loss", "Segment", "Segmentation")
