"""What two policies, or two versions of one, say differently."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum
from typing import Any, Final, cast, final

from attrs import AttrsInstance, fields, frozen, has

from engage.dates import When, said
from engage.policies.lengths import Length, LengthRange
from engage.policies.policy import PATHS, Made, Policy
from engage.policies.promises import Promise

_SAID_BY_THEMSELVES: Final = (Length, LengthRange, When)


class Change(StrEnum):
    """In what way a promise differs."""

    NEW = "new"
    GONE = "gone"
    LONGER = "longer"
    SHORTER = "shorter"
    WORDING = "worded more or less strongly"
    OTHER = "different"


@final
@frozen(kw_only=True)
class Difference:
    """
    One row of what two policies say differently.

    Attributes:
        at: The dotted path of the place in a policy.
        what: What is promised there, in words.
        change: In what way it differs.
        before: What the first says; empty if it is silent.
        after: What the second says; empty if it is silent.
        page_before: The page on which the first says it.
        page_after: The page on which the second says it.
    """

    at: str
    what: str
    change: Change
    before: str
    after: str
    page_before: str
    page_after: str


def difference(before: Policy, after: Policy) -> tuple[Difference, ...]:
    """
    Return what *after* says differently from *before*, in the order of a policy's fields.

    What differs in page only is no difference.
    """
    ours, theirs = _by_place(before.promises()), _by_place(after.promises())
    order = list(PATHS)
    places = sorted(
        dict.fromkeys((*ours, *theirs)), key=lambda place: (order.index(place[0]), place[1])
    )
    rows = (_row(place, ours.get(place), theirs.get(place)) for place in places)
    return tuple(row for row in rows if row is not None)


def _by_place(promises: Iterable[Made]) -> Mapping[tuple[str, str], Promise[Any]]:
    """Return promises by path and name; several of one name are numbered."""
    found: dict[tuple[str, str], Promise[Any]] = {}
    for made in promises:
        name, number = made.name, 2
        while (made.at, name) in found:
            name, number = f"{made.name} ({number})", number + 1
        found[made.at, name] = made.promise
    return found


def _row(
    place: tuple[str, str], before: Promise[Any] | None, after: Promise[Any] | None
) -> Difference | None:
    at, name = place
    change = _change(before, after)
    if change is None:
        return None
    return Difference(
        at=at,
        what=f"{PATHS[at]}: {name}" if name else PATHS[at],
        change=change,
        before=promise_in_words(before),
        after=promise_in_words(after),
        page_before=before.page if before else "",
        page_after=after.page if after else "",
    )


def _change(before: Promise[Any] | None, after: Promise[Any] | None) -> Change | None:
    if before is None:
        return Change.NEW
    if after is None:
        return Change.GONE
    old: object = before.value
    new: object = after.value
    if old == new:
        return None if before.weakened_by == after.weakened_by else Change.WORDING
    if isinstance(old, Length) and isinstance(new, Length):
        if new.shorter_than(old):
            return Change.SHORTER
        if old.shorter_than(new):
            return Change.LONGER
    return Change.OTHER


def promise_in_words(promise: Promise[Any] | None) -> str:
    """Return what is promised, with the words that weaken it; empty if nothing is."""
    if promise is None:
        return ""
    weak = f" ({', '.join(promise.weakened_by)})" if promise.weakened_by else ""
    return f"{in_words(promise.value)}{weak}"


def in_words(value: object) -> str:
    """
    Return what a promise holds in words.

    >>> in_words(Length.said("6 weeks")), in_words(True), in_words(("early", "often"))
    ('6 weeks', 'yes', 'early; often')
    """
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (tuple, frozenset)):
        several = cast("Iterable[object]", value)
        words = [in_words(each) for each in several]
        return "; ".join(sorted(words) if isinstance(value, frozenset) else words)
    if isinstance(value, date):
        return said(value)
    if has(type(value)) and not isinstance(value, _SAID_BY_THEMSELVES):
        return ", ".join(_parts(cast("AttrsInstance", value)))
    return str(value)


def _parts(value: AttrsInstance) -> Iterable[str]:
    """Yield what a thing with a name says, its name first."""
    name, *others = fields(type(value))
    yield str(getattr(value, name.name))
    for attribute in others:
        part = getattr(value, attribute.name)
        if part != attribute.default:
            yield f"{attribute.name.replace('_', ' ')}: {in_words(part)}"


__all__ = ("Change", "Difference", "difference", "in_words", "promise_in_words")
