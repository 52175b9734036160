"""
Whom to reach first, and who was reached: what was planned beside who replied, group by group.

Small numbers of people are suppressed, and further cells with them, so that no suppressed number
can be worked out from the total.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, final

from attrs import frozen

from engage.audiences import Audience, Loss, Segmentation
from engage.errors import InvalidValueError

SMALL_NUMBER: Final = 5
"""
The least number of people that a table shows, unless the caller sets another; none is shown too.

This is a convention and no rule of law: publishers of official figures often hide counts of one to
four, since so few people can be recognised by those who know them. A body whose own rule is
stricter passes that.
"""

_LEAST_THRESHOLD: Final = 3
"""Below this a suppressed number could only be one."""
_LOSS: Final = {Loss.SERIOUS: 0, Loss.SOME: 1, None: 2, Loss.NONE: 3}
_AFFECTED: Final = {True: 0, None: 1, False: 2}


@final
@frozen(kw_only=True)
class Standing:
    """
    Where a group stands among those affected.

    Attributes:
        audience: The group.
        unknown: What is not recorded of it, which could put it higher or lower.
    """

    audience: Audience
    unknown: tuple[str, ...] = ()


def most_affected(audiences: Iterable[Audience]) -> tuple[Standing, ...]:
    """
    Return *audiences*, those most affected first.

    The order is: whether they are affected, how much they stand to lose, how many they are. What is
    not recorded of a group is said; such a group comes after those of whom it is known, and before
    those of whom it is known that they are not affected, or lose nothing.
    """
    return tuple(
        Standing(audience=each, unknown=_unknown(each)) for each in sorted(audiences, key=_rank)
    )


def _rank(audience: Audience) -> tuple[int, int, bool, int, str]:
    size = audience.size
    return (
        _AFFECTED[audience.affected],
        _LOSS[audience.loss],
        size is None,
        -(size or 0),
        audience.name,
    )


def _unknown(audience: Audience) -> tuple[str, ...]:
    recorded = {
        "whether they are affected": audience.affected,
        "how much they stand to lose": audience.loss,
        "how many they are": audience.size,
    }
    return tuple(what for what, value in recorded.items() if value is None)


@final
@frozen(kw_only=True)
class Gap:
    """
    Something that the plan for a group leaves open.

    Attributes:
        audience: The group.
        missing: What is not recorded, or not planned.
    """

    audience: Audience
    missing: str


def gaps(audiences: Iterable[Audience]) -> tuple[Gap, ...]:
    """Return what the plan leaves open of those who are seldom heard, affected or face barriers."""
    return tuple(Gap(audience=each, missing=what) for each in audiences for what in _missing(each))


def _missing(audience: Audience) -> Iterator[str]:
    if audience.seldom_heard and not audience.barriers:
        yield "what makes it harder for them to take part"
    if audience.barriers and not audience.adjustments:
        yield "what is done about what makes it harder for them"
    if (audience.seldom_heard or audience.affected or audience.barriers) and not audience.channels:
        yield "how they are reached"


@final
@frozen(kw_only=True)
class Counted:
    """
    How many places lie in each segment.

    Attributes:
        numbers: The number for each code, those of the scheme with none too.
        not_found: How many places the table of the scheme does not have.
    """

    numbers: tuple[tuple[str, int], ...]
    not_found: int


def counted(places: Iterable[str], scheme: Segmentation) -> Counted:
    """Return how many of *places*, one for each person, lie in each segment of *scheme*."""
    found = Counter(map(scheme.segment_of, places))
    return Counted(
        numbers=tuple((code, found[code]) for code in scheme.codes), not_found=found[None]
    )


@final
@frozen(kw_only=True)
class Group:
    """
    A group or segment, before anything is suppressed: not for publication.

    Attributes:
        name: What it is called.
        planned: How many were to be reached; ``None`` if that was not planned.
        replied: How many replied; ``None`` if not recorded.
    """

    name: str
    planned: int | None = None
    replied: int | None = None


def groups_of(audiences: Iterable[Audience]) -> tuple[Group, ...]:
    """Return what was planned for each of *audiences* and who of them replied."""
    return tuple(
        Group(name=each.name, planned=each.to_reach, replied=each.replied) for each in audiences
    )


def groups_in(
    scheme: Segmentation, planned: Mapping[str, int], replied: Counted
) -> tuple[Group, ...]:
    """Return what was *planned* for each segment of *scheme*, by its code, and who replied."""
    numbers = dict(replied.numbers)
    return tuple(
        Group(name=scheme.name_of(code), planned=planned.get(code), replied=numbers.get(code))
        for code in scheme.codes
    )


@final
@frozen(kw_only=True)
class Row:
    """
    One line of a table of reach.

    Attributes:
        name: The group or segment.
        planned: How many were to be reached; ``None`` if that was not planned or is suppressed.
        replied: How many replied; ``None`` if not recorded or suppressed.
        planned_suppressed: Whether the number to be reached is suppressed.
        suppressed: Whether the number of replies is suppressed.
        percent: Replies for each hundred to be reached; ``None`` if that cannot be shown.
    """

    name: str
    planned: int | None
    replied: int | None
    planned_suppressed: bool
    suppressed: bool
    percent: int | None


@final
@frozen(kw_only=True)
class ReachTable:
    """
    What was planned beside who replied, ready to be shown to anybody.

    Attributes:
        rows: The groups, in the order given.
        total: How many replied in the groups together; ``None`` if it is not shown.
        total_suppressed: Whether the total is suppressed too.
        threshold: The least number of people that is shown.
    """

    rows: tuple[Row, ...]
    total: int | None
    total_suppressed: bool
    threshold: int


def reach(
    groups: Iterable[Group], *, threshold: int = SMALL_NUMBER, overlapping: bool = False
) -> ReachTable:
    """
    Return the table of *groups*, with small numbers suppressed.

    Every number from one to below *threshold* is suppressed; a group from which nobody replied is
    shown, since it is the one to go back to. Where a number is suppressed, so is at least one that
    is not small, chosen by what was planned and by name and never by the number itself. Where that
    does not suffice, the total is not shown either; then it must not be shown elsewhere.
    A small number to be reached is suppressed too.

    Args:
        groups: What was planned and who replied.
        threshold: The least number of people that is shown.
        overlapping: Whether a person can be counted in two groups, so that there is no total.

    Raises:
        InvalidValueError: If a smaller threshold would protect nobody, or two groups share a name.
    """
    listed = tuple(groups)
    if threshold < _LEAST_THRESHOLD:
        raise InvalidValueError(
            "threshold",
            f"with {threshold} a suppressed number could be told",
            f"Set {_LEAST_THRESHOLD} or more",
        )
    replies = {each.name: each.replied for each in listed}
    if len(replies) < len(listed):
        raise InvalidValueError("groups", "two groups share a name", "Give each its own")
    hidden, enough = _suppressed(listed, threshold)
    total = None if overlapping or not enough else sum(filter(None, replies.values()))
    return ReachTable(
        rows=tuple(_row(each, threshold, hidden=each.name in hidden) for each in listed),
        total=total,
        total_suppressed=not overlapping and not enough,
        threshold=threshold,
    )


def _suppressed(groups: tuple[Group, ...], threshold: int) -> tuple[frozenset[str], bool]:
    """
    Return the names of the groups whose replies are suppressed, and whether that is enough.

    Somebody who knows the total and how this works must find each small number to be more than one
    number. One further cell suffices unless their sum is the least that it can be.
    """
    known = {each.name: each.replied for each in groups if each.replied}
    small = {name for name, number in known.items() if number < threshold}
    if not small:
        return frozenset(), True
    order = sorted(groups, key=lambda each: (each.planned is None, each.planned or 0, each.name))
    others = [each.name for each in order if each.name in known and each.name not in small]
    least = len(small) + threshold
    hidden = small | {*others[:1]}
    if others and sum(known[name] for name in hidden) > least:
        return frozenset(hidden), True
    return frozenset(small | {*others[:2]}), len(others) > 1


def _row(group: Group, threshold: int, *, hidden: bool) -> Row:
    few = 0 < (group.planned or 0) < threshold
    planned = None if few else group.planned
    replied = None if hidden else group.replied
    return Row(
        name=group.name,
        planned=planned,
        replied=replied,
        planned_suppressed=few,
        suppressed=hidden,
        percent=None if replied is None or not planned else round(100 * replied / planned),
    )


__all__ = (
    "SMALL_NUMBER",
    "Counted",
    "Gap",
    "Group",
    "ReachTable",
    "Row",
    "Standing",
    "counted",
    "gaps",
    "groups_in",
    "groups_of",
    "most_affected",
    "reach",
)
