"""
Who has what to do: the work that an assessment leaves outstanding, by role, most urgent first.

What is not met is for whoever can put it right; what is not recorded, for whoever records it;
what must be judged, for the person asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum
from typing import Final, final

from attrs import frozen

from engage.assessments import Assessment
from engage.facts import Fact, FactKind
from engage.findings import Finding
from engage.lifecycles import Blocked
from engage.outcomes import Force, Outcome
from engage.roles import Role, role_of
from engage.stages import KnownFrom, Stage
from engage.triggers import once


class Work(StrEnum):
    """What kind of work is to be done."""

    MEND = "mend"
    """Something is not met."""
    RECORD = "record"
    """A fact is not recorded."""
    JUDGE = "judge"
    """A named person must decide."""


class Urgency(StrEnum):
    """How soon work is to be done, the soonest first."""

    IN_THE_WAY = "in the way of the next stage"
    NOW = "now"
    LATER = "later"
    """It cannot be done before a later stage."""


_URGENCY: Final = {each: place for place, each in enumerate(Urgency)}
_FORCE: Final = {each: place for place, each in enumerate(Force)}
_WORK: Final = {each: place for place, each in enumerate(Work)}
_DONE: Final = frozenset({Outcome.MET, Outcome.NOT_APPLICABLE})


@final
@frozen(kw_only=True)
class Task:
    """
    One thing to do.

    Attributes:
        who: Who is to do it, by role or in the words of the rule or the question.
        work: What kind of work it is.
        to_do: What to do.
        urgency: How soon.
        force: With what force it is asked, the strongest if several rules ask it.
        rules: The ids of the rules that wait for it.
        fact: The id of the fact to record or to judge; empty where something is to be mended.
        due: The first day by which a rule wants it; ``None`` where none is known.
    """

    who: str
    work: Work
    to_do: str
    urgency: Urgency
    force: Force
    rules: tuple[str, ...]
    fact: str = ""
    due: date | None = None


@final
@frozen(kw_only=True)
class Workload:
    """
    What one role has to do.

    Attributes:
        who: The role, or the words of the rule or the question where they name none.
        role: The role; ``None`` where the words name none of those in `engage.roles.Role`.
        tasks: What there is to do, the most urgent first.
    """

    who: str
    role: Role | None
    tasks: tuple[Task, ...]


def outstanding(
    assessment: Assessment, stage: Stage | None = None, blocked: Iterable[Blocked] = ()
) -> tuple[Workload, ...]:
    """
    Return who has what to do, whoever has the most urgent task first.

    Nothing is asked for the sake of a round that a later one mends.

    Args:
        assessment: What was found.
        stage: Where the exercise is taken to stand; ``None``: where the assessment found it.
        blocked: What keeps the exercise from its next stage; the work for it comes first.
    """
    reached = assessment.records[-1].reached if stage is None else stage.reaches
    blocking = frozenset(each.rule for each in blocked)
    found: dict[tuple[str, Work, str], Task] = {}
    for each in _tasks(assessment, reached, blocking):
        key = (each.who, each.work, each.fact or f"{each.to_do} {each.rules[0]}")
        found[key] = _together(found[key], each) if key in found else each
    # Sorting keeps the order of the catalogue between tasks that are alike in all this.
    tasks = sorted(found.values(), key=_place)
    return tuple(
        Workload(
            who=who, role=role_of(who), tasks=tuple(each for each in tasks if each.who == who)
        )
        for who in once(each.who for each in tasks)
    )


def _tasks(
    assessment: Assessment, reached: KnownFrom | None, blocking: frozenset[str]
) -> Iterator[Task]:
    for each in assessment.findings:
        if each.outcome in _DONE or each.mended_by:
            continue
        facts = tuple(map(assessment.catalogue.fact, each.missing))
        if each.outcome is Outcome.NOT_MET or not facts:
            yield _mending(each, assessment.catalogue[each.rule].who, blocking)
        else:
            yield from (_asking(each, fact, reached, blocking) for fact in facts)


def _who(words: str) -> str:
    """Return the role that *words* name, or the words themselves."""
    role = role_of(words)
    return words if role is None else role.value


def _mending(found: Finding, who: str, blocking: frozenset[str]) -> Task:
    return Task(
        who=_who(who),
        work=Work.MEND,
        to_do=found.remedy,
        urgency=_soon(found, blocking),
        force=found.force,
        rules=(found.rule,),
        due=found.due,
    )


def _soon(found: Finding, blocking: frozenset[str]) -> Urgency:
    if found.rule in blocking:
        return Urgency.IN_THE_WAY
    return Urgency.LATER if found.outcome is Outcome.NOT_YET else Urgency.NOW


def _asking(
    found: Finding, fact: Fact, reached: KnownFrom | None, blocking: frozenset[str]
) -> Task:
    early = reached is not None and fact.known_from.place > reached.place
    return Task(
        who=_who(fact.recorded_by),
        work=Work.JUDGE if fact.kind is FactKind.JUDGEMENT else Work.RECORD,
        to_do=fact.question,
        urgency=Urgency.LATER if early else _soon(found, blocking),
        force=found.force,
        rules=(found.rule,),
        fact=fact.id,
        due=found.due,
    )


def _together(one: Task, other: Task) -> Task:
    """Return two tasks that ask the same of the same role as one."""
    return Task(
        who=one.who,
        work=one.work,
        to_do=one.to_do,
        urgency=min(one.urgency, other.urgency, key=_URGENCY.__getitem__),
        force=min(one.force, other.force, key=_FORCE.__getitem__),
        rules=once((*one.rules, *other.rules)),
        fact=one.fact,
        due=min(filter(None, (one.due, other.due)), default=None),
    )


def _place(task: Task) -> tuple[int, date, int, int, int]:
    """Return where *task* stands: by urgency, day, force, kind of work, and rules that wait."""
    return (
        _URGENCY[task.urgency],
        task.due or date.max,
        _FORCE[task.force],
        _WORK[task.work],
        -len(task.rules),
    )


__all__ = ("Task", "Urgency", "Work", "Workload", "outstanding")
