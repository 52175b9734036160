"""Facts that follow from others, so that nobody is asked what another answer already says."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from attrs import evolve

from engage.answers import Value
from engage.facts import Fact, Record

_SAID: Final = {
    True: "yes to {} means yes",
    False: "yes to {} means no",
}


def implied(fact: Fact, *by: Fact) -> Fact:
    """
    Return *fact*, a yes-or-no question, as one to which yes to any of *by* means yes.

    >>> from engage.law.scope import asked_of
    >>> wide = asked_of("alters_school", "Is a school altered?", "services", evidence="the plan")
    >>> narrow = asked_of("closes_school", "Is a school closed?", "services", evidence="the plan")
    >>> implied(wide, narrow).read_from
    'subjects, where it is about others; yes to closes_school means yes'
    """
    return _following(fact, *by, meaning=True)


def excluded(fact: Fact, *by: Fact) -> Fact:
    """Return *fact*, a yes-or-no question, as one to which yes to any of *by* means no."""
    return _following(fact, *by, meaning=False)


def _following(fact: Fact, *by: Fact, meaning: bool) -> Fact:
    names = " or ".join(each.id for each in by)
    return evolve(
        fact,
        read=partial(_read, fact.read, by, meaning),
        read_from="; ".join(filter(None, (fact.read_from, _SAID[meaning].format(names)))),
        needs=(*fact.needs, *by),
    )


def _read(
    first: Callable[[Record], Value | None] | None,
    by: tuple[Fact, ...],
    meaning: bool,  # noqa: FBT001 - bound once, by name, in the line that makes the fact
    record: Record,
) -> Value | None:
    """Return what is read without *by*, and failing that *meaning* where one of *by* is yes."""
    read = first(record) if first is not None else None
    if read is not None:
        return read
    return meaning if any(record[each.id] is True for each in by) else None


__all__ = ("excluded", "implied")
