"""What people said and what they were told: responses, themes and publication."""

from __future__ import annotations

from enum import StrEnum
from typing import final

from attrs import field, frozen

from engage._checks import not_negative, said
from engage.dates import When, maybe_when


class CountKind(StrEnum):
    """What a number of responses counts."""

    RESPONSES = "responses"
    OBJECTIONS = "objections"
    IN_SUPPORT = "in_support"
    ATTENDANCE = "attendance"
    TARGET = "target"
    """How many were hoped for."""
    EARLIER_ROUND = "earlier_round"


@final
@frozen(kw_only=True)
class ResponseCount:
    """
    A number of responses, and what it counts.

    Attributes:
        kind: What is counted.
        number: How many; ``None`` where the record has words only.
        note: What the record adds, such as *over* or *target*.
        with_detail: How many of them gave reasons; ``None`` if not recorded.
    """

    kind: CountKind = CountKind.RESPONSES
    number: int | None = field(
        default=None, validator=not_negative, metadata={"unit": "what the kind says"}
    )
    note: str = ""
    with_detail: int | None = field(
        default=None, validator=not_negative, metadata={"unit": "responses"}
    )


@final
@frozen(kw_only=True)
class Theme:
    """
    A point that people made, and what became of it.

    Attributes:
        said: The point.
        responses: How many made it; ``None`` if not counted.
        in_report: Whether the report to the decision-maker covers it; ``None`` if not recorded.
        done: What the body did about it.
        not_taken_forward_because: Why it did not act on it.
    """

    said: str = field(validator=said)
    responses: int | None = field(
        default=None, validator=not_negative, metadata={"unit": "responses"}
    )
    in_report: bool | None = None
    done: str = ""
    not_taken_forward_because: str = ""


@final
@frozen(kw_only=True)
class Feedback:
    """
    What was said in reply, and what people were told about it.

    Attributes:
        counts: The numbers of responses, each with what it counts.
        themes: The points made.
        published: When people were told what was said and decided.
        promised: When that was promised.
        where: Where it is published.
        lessons: What the body would do otherwise next time.
    """

    counts: tuple[ResponseCount, ...] = ()
    themes: tuple[Theme, ...] = ()
    published: When | None = field(default=None, converter=maybe_when)
    promised: When | None = field(default=None, converter=maybe_when)
    where: str = ""
    lessons: tuple[str, ...] = ()


__all__ = ("CountKind", "Feedback", "ResponseCount", "Theme")
