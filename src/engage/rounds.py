"""One window of engagement or consultation: its dates, methods and materials."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from enum import StrEnum
from typing import final

from attrs import Attribute, field, frozen

from engage._checks import not_negative, said
from engage.answers import Answer, as_answers
from engage.dates import When, maybe_when
from engage.errors import InvalidValueError


class Form(StrEnum):
    """How people outside the body were asked, taken as a whole."""

    DOCUMENT = "document"
    MEETINGS_AND_LETTERS = "meetings_and_letters"
    SURVEY = "survey"
    INFORMAL_SOUNDINGS = "informal_soundings"
    NOBODY_ASKED = "nobody_asked"


@final
@frozen(kw_only=True)
class Material:
    """
    A document or other material for consultees.

    Attributes:
        title: What it is called.
        published: When people could first see it; ``None`` if not recorded.
        needed: Whether people needed it in order to reply; ``None`` if not recorded.
        formats: The formats it comes in.
        languages: The languages it comes in.
        url: Where it is.
    """

    title: str = field(validator=said)
    published: When | None = field(default=None, converter=maybe_when)
    needed: bool | None = None
    formats: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    url: str = ""


@final
@frozen(kw_only=True)
class Session:
    """
    A meeting or event at which people could take part.

    Attributes:
        on: When it was, or is to be, held.
        place: Where.
        what: What kind of event it was, in the words of the record.
    """

    on: When | None = field(default=None, converter=maybe_when)
    place: str = ""
    what: str = ""


def _after(name: str) -> Callable[[object, Attribute[When | None], When | None], None]:
    """Return the check that refuses a closing that is certainly before the opening *name*."""

    def check(instance: object, attribute: Attribute[When | None], closes: When | None) -> None:
        if closes is None:
            return
        opens: When | None = getattr(instance, name)
        if opens is None:
            return
        early: date | None = opens.moment
        late: date | None = closes.moment
        if early is None or late is None:
            early, late = opens.earliest, closes.latest
        if early is not None and late is not None and late < early:
            raise InvalidValueError(
                attribute.name,
                f"{closes} is before {opens}, when it opens",
                "Correct one of the two dates",
            )

    return check


@final
@frozen(kw_only=True)
class Round:
    """
    One window in which people could reply.

    Attributes:
        id: A name for it within the exercise.
        title: What it was called.
        proposal_put: When the proposal itself was put, if not when replies opened.
        opens: When people could first reply, as it turned out or is now planned.
        closes: The last day or moment on which a reply counts; that day counts.
        planned_opens: When it was first planned to open, if that changed.
        planned_closes: When it was first planned to close, if that changed.
        form: How people were asked, taken as a whole; ``None`` if not recorded.
        channels: The ways to take part, in the words of the record.
        languages: The languages in which people could take part.
        formats: The formats offered.
        materials: What consultees were given.
        sessions: Meetings and events.
        sessions_held: How many there were, where the record gives only a number.
        stated_duration: The length in the body's own words.
        called: What it was called in public.
        answers: Answers that speak of this round only.
    """

    id: str = "1"
    title: str = ""
    proposal_put: When | None = field(default=None, converter=maybe_when)
    opens: When | None = field(default=None, converter=maybe_when)
    closes: When | None = field(default=None, converter=maybe_when, validator=_after("opens"))
    planned_opens: When | None = field(default=None, converter=maybe_when)
    planned_closes: When | None = field(
        default=None, converter=maybe_when, validator=_after("planned_opens")
    )
    form: Form | None = None
    channels: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    formats: tuple[str, ...] = ()
    materials: tuple[Material, ...] = ()
    sessions: tuple[Session, ...] = ()
    sessions_held: int | None = field(
        default=None, validator=not_negative, metadata={"unit": "sessions"}
    )
    stated_duration: str = ""
    called: tuple[str, ...] = ()
    answers: tuple[Answer, ...] = field(default=(), converter=as_answers)


__all__ = ("Form", "Material", "Round", "Session")
