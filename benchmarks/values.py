"""What a checked value costs: a round, beside its fields in attrs with one check, and in slots."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any, Final, final

from attrs import fields, frozen
from timing import Row, compare

from engage.answers import Answer
from engage.dates import When
from engage.rounds import Form, Material, Round, Session

_COUNT: Final = 5_000


@final
@frozen(kw_only=True)
class PlainRound:
    """The fields of a round, and one check for them all."""

    id: str = "1"
    title: str = ""
    proposal_put: When | None = None
    opens: When | None = None
    closes: When | None = None
    planned_opens: When | None = None
    planned_closes: When | None = None
    form: Form | None = None
    channels: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    formats: tuple[str, ...] = ()
    materials: tuple[Material, ...] = ()
    sessions: tuple[Session, ...] = ()
    sessions_held: int | None = None
    stated_duration: str = ""
    called: tuple[str, ...] = ()
    answers: tuple[Answer, ...] = ()

    def __attrs_post_init__(self) -> None:
        """Refuse a window that ends before it begins, and less than no meetings."""
        opens, closes = self.opens, self.closes
        if (
            opens is not None
            and closes is not None
            and opens.earliest is not None
            and closes.latest is not None
            and closes.latest < opens.earliest
        ):
            msg = "closes before it opens"
            raise ValueError(msg)
        if self.sessions_held is not None and self.sessions_held < 0:
            msg = "sessions_held is below nought"
            raise ValueError(msg)


_NAMES: Final = tuple(field.name for field in fields(PlainRound))


class ByHand:
    """The same fields in slots, written by hand, without a check."""

    __slots__ = _NAMES

    def __init__(self, **values: object) -> None:
        """Keep *values*, and nothing where none is given."""
        for name in _NAMES:
            setattr(self, name, values.get(name))


# Any, because a dictionary of keywords has one type for all its values.
_GIVEN: Final[dict[str, Any]] = {
    "id": "1",
    "title": "Library consultation",
    "opens": When.on(date(2026, 6, 1)),
    "closes": When.on(date(2026, 7, 27)),
    "form": Form.DOCUMENT,
    "channels": ("online form", "paper form"),
    "languages": ("English", "Polish"),
    "formats": ("web page", "large print"),
    "materials": (Material(title="Consultation document"),),
    "sessions_held": 6,
    "stated_duration": "eight weeks",
}


def _bytes(make: Callable[[], object]) -> float:
    """Return how many bytes one value takes that is made from parts that exist already."""
    tracemalloc.start()
    kept = [make() for _ in range(_COUNT)]
    used, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return (used - kept.__sizeof__()) / len(kept)


def rows() -> Iterator[Row]:
    """Yield the cost of a round in time and in memory."""
    yield compare(
        "a round of 17 fields, checked",
        "attrs with one check",
        1.25,
        lambda: Round(**_GIVEN),
        lambda: PlainRound(**_GIVEN),
        note="engage also converts five dates and the answers",
    )
    ours, theirs = _bytes(lambda: Round(**_GIVEN)), _bytes(lambda: ByHand(**_GIVEN))
    yield Row(
        path="the same in memory",
        peer="slots by hand",
        budget=1.10,
        ratio=ours / theirs,
        ours=(ours,),
        theirs=(theirs,),
        unit="B",
    )


__all__ = ("rows",)
