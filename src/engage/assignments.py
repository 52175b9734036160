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
from engage.facts import FactKind
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
_BY_NOBODY: Final = "computed"
"""Who records what follows from other facts; whoever can put the rule right then has to."""
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
        about: The rounds that it is about; none for the exercise as a whole.
        due: The first day by which a rule wants it; ``None`` where none is known.
    """

    who: str
    work: Work
    to_do: str
    urgency: Urgency
    force: Force
    rules: tuple[str, ...]
    fact: str = ""
    about: tuple[str, ...] = ()
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
    found: dict[tuple[str, Work, str], Task] = {}
    for each in _tasks(assessment, reached, tuple(blocked)):
        key = (each.who, each.work, each.fact or f"{each.to_do} {each.rules[0]}")
        found[key] = _together(found[key], each) if key in found else each
    # Sorting keeps the order of the catalogue between tasks that are alike in all this.
    tasks = sorted(found.values(), key=_place)
    return tuple(
        Workload(who=who, role=role_of(who), tasks=tuple(each for each in tasks if each.who == who))
        for who in once(each.who for each in tasks)
    )


def _tasks(
    assessment: Assessment, reached: KnownFrom | None, blocked: tuple[Blocked, ...]
) -> Iterator[Task]:
    blocking = frozenset(each.rule for each in blocked)
    # A gate asks as at its own stage, so it can find what the assessment of today does not.
    at_gates = (each.finding for each in blocked if each.finding is not None)
    for found in once((*assessment.findings, *at_gates)):
        if found.outcome in _DONE or found.mended_by:
            continue
        who = assessment.catalogue[found.rule].who
        facts = tuple(map(assessment.catalogue.fact, found.missing))
        if found.outcome is Outcome.NOT_MET or not facts:
            yield _task(found, _soon(found, blocking), who, Work.MEND, found.remedy)
            continue
        for fact in facts:
            early = reached is not None and fact.known_from.place > reached.place
            yield _task(
                found,
                _soon(found, blocking, early=early),
                who if fact.recorded_by == _BY_NOBODY else fact.recorded_by,
                Work.JUDGE if fact.kind is FactKind.JUDGEMENT else Work.RECORD,
                fact.question,
                fact.id,
            )
    for each in blocked:
        if each.finding is None:
            yield Task(
                who=_who(each.mends),
                work=Work.MEND,
                to_do=each.remedy,
                urgency=Urgency.IN_THE_WAY,
                force=each.gate.force,
                rules=(each.rule,),
            )


def _who(words: str) -> str:
    """Return the role that *words* name, or the words themselves."""
    role = role_of(words)
    return words if role is None else role.value


def _soon(found: Finding, blocking: frozenset[str], *, early: bool = False) -> Urgency:
    if found.rule in blocking:
        return Urgency.IN_THE_WAY
    return Urgency.LATER if early or found.outcome is Outcome.NOT_YET else Urgency.NOW


def _task(  # noqa: PLR0913, PLR0917 - the parts of a task
    found: Finding, urgency: Urgency, who: str, work: Work, to_do: str, fact: str = ""
) -> Task:
    return Task(
        who=_who(who),
        work=work,
        to_do=to_do,
        urgency=urgency,
        force=found.force,
        rules=(found.rule,),
        fact=fact,
        about=(found.about,) if found.about else (),
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
        about=once((*one.about, *other.about)),
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
