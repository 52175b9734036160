"""
Where an exercise stands and what comes next; a process, and one exercise's way through it.

A process and a way are also given as Mermaid state diagrams, which are text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from engage.assignments import Task, Urgency, Workload, outstanding
from engage.exercises import Exercise
from engage.lifecycles import Blocked
from engage.lifecycles.standing import moved_by
from engage.processes import Process
from engage.render.as_json import Data, head_data, standing_data
from engage.render.blocks import (
    Block,
    Document,
    Entry,
    Item,
    Items,
    Paragraph,
    Section,
    Span,
    Style,
    Table,
    Term,
    Title,
    Words,
    clean,
    code,
    joined,
    strong,
    term,
)
from engage.render.parts import cited, head_terms, outcome
from engage.render.words import Label, Part, Sentence, capitalised, in_force
from engage.reports import Report
from engage.stages import ENDS, Event, Stage

SCHEMA: Final = "engage-next/1"
"""The name of the shape of what comes next, as data."""

_READ_BY_MERMAID: Final = re.compile(r"[^\w,.']+")


def process_document(process: Process) -> Document:
    """Return *process* as a table of its moves."""
    source = (Paragraph(text=f"{Label.LAID_DOWN}: {process.source}."),) if process.source else ()
    return (
        Title(text=process.title),
        *source,
        Table.of(
            (Label.FROM, Label.TO, Label.MOVE, Label.REASON),
            (
                (move.leaves, move.enters, move.name, "yes" if move.asks_reason else "")
                for move in process.moves
            ),
        ),
    )


def process_mermaid(process: Process) -> str:
    """Return *process* as a state diagram in Mermaid."""
    stages = [stage for stage in Stage if stage in process.stages]
    arrows = [f"[*] --> {_state(process.begins)}"]
    arrows += [
        f"{_state(move.leaves)} --> {_state(move.enters)} : {_label(move.name)}"
        for move in process.moves
    ]
    arrows += [f"{_state(stage)} --> [*]" for stage in stages if stage in ENDS]
    return _diagram(stages, arrows)


def way_document(exercise: Exercise) -> Document:
    """Return the way of *exercise* so far: when, from where to where, who, and which gates."""
    rows = [_way_row(event) for event in moved_by(exercise)]
    return (
        Title(text=exercise.title),
        Section(text=Part.WAY),
        Table.of(
            (
                Label.CONDITION,
                Label.FROM,
                Label.TO,
                Label.WHO,
                Label.GATES,
                Label.OVERRIDDEN,
                Label.REASON,
            ),
            rows,
        )
        if rows
        else Paragraph(text=Sentence.NO_WAY),
    )


def _way_row(event: Event) -> Iterator[Words]:
    yield _when(event)
    yield str(event.leaves or "")
    yield str(event.enters)
    yield _who(event)
    yield joined((code(each.gate) for each in event.gates if each.passed), ", ")
    yield joined(map(code, event.overrode), ", ")
    yield event.reason


def _when(event: Event) -> str:
    return str(event.at) if event.at else ""


def _who(event: Event) -> str:
    who = ", ".join(part for part in (event.actor, event.role) if part)
    return f"{who}; approved by {event.approved_by}" if event.approved_by else who


def way_mermaid(exercise: Exercise) -> str:
    """Return the way of *exercise* so far as a state diagram in Mermaid, its moves numbered."""
    moved = moved_by(exercise)
    met = {stage for event in moved for stage in (event.leaves, event.enters)}
    stages = [stage for stage in Stage if stage in met]
    arrows = [
        f"{_state(event.leaves)} --> {_state(event.enters)} : {number}. {_label(_told(event))}"
        for number, event in enumerate(moved, start=1)
    ]
    begins = [f"[*] --> {_state(moved[0].leaves)}"] if moved and moved[0].leaves else []
    return _diagram(stages, begins + arrows)


def _told(event: Event) -> str:
    gates = f"overridden {', '.join(event.overrode)}" if event.overrode else ""
    return ", ".join(part for part in (_when(event), gates) if part)


def _diagram(stages: Iterable[Stage], arrows: Iterable[str]) -> str:
    named = [f'state "{stage}" as {_state(stage)}' for stage in stages]
    return "\n    ".join(("stateDiagram-v2", *named, *arrows)) + "\n"


def _state(stage: Stage | None) -> str:
    """Return a name for *stage* that Mermaid takes; where none is recorded, the beginning."""
    return "[*]" if stage is None else re.sub(r"\W", "_", stage)


def _label(text: str) -> str:
    """Return *text* without what Mermaid would read."""
    return _READ_BY_MERMAID.sub(" ", clean(text)).strip()


def next_document(report: Report) -> Document:
    """Return what must happen next, by whom, by when and on whose authority."""
    return tuple(_next(report))


def _next(report: Report) -> Iterator[Block]:
    yield Title(text=report.exercise.title)
    yield Entry(terms=(*head_terms(report), *_standing(report)))
    if report.disagreement:
        yield Paragraph(text=Span(text=report.disagreement, style=Style.BAD))
    if report.blocked:
        yield Section(text=Part.IN_THE_WAY)
        items = tuple(_in_full(report, each) for each in report.blocked)
        yield Items(items=items, numbered=True)
    yield from _work(report)
    yield from _overrides(report)


def _work(report: Report) -> Iterator[Block]:
    """Yield who has what to do now, by role; what can only be done later is left out."""
    loads = [(each.who, _now(each)) for each in _outstanding(report)]
    if any(tasks for _, tasks in loads):
        yield Section(text=Part.WORK)
        yield Entry(
            terms=tuple(
                term(capitalised(who), *(_task(each) for each in tasks))
                for who, tasks in loads
                if tasks
            )
        )


def _outstanding(report: Report) -> tuple[Workload, ...]:
    return outstanding(report.assessment, report.stage, report.blocked)


def _now(load: Workload) -> tuple[Task, ...]:
    return tuple(each for each in load.tasks if each.urgency is not Urgency.LATER)


def _task(task: Task) -> Words:
    """Return one task: what is in the way of the next stage stands out."""
    urgent = (strong(f"{capitalised(task.urgency)}. "),)
    first = urgent if task.urgency is Urgency.IN_THE_WAY else ()
    named = (" ", code(task.fact)) if task.fact else ()
    return (*first, f"{capitalised(task.work)}: {task.to_do}", *named)


def _standing(report: Report) -> Iterator[Term]:
    """Yield where the exercise stands, and what comes next."""
    if report.stage is None:
        yield term(Label.STAGE, Span(text=Sentence.NO_STAGE, style=Style.OPEN))
        return
    yield term(Label.STAGE, strong(report.stage))
    yield term(Label.PUBLIC_STATE, report.public_state)
    move = report.next_move
    if move is None:
        yield term(Label.NEXT, Sentence.NOTHING_NEXT)
        return
    free = "" if report.blocked else f": {Sentence.NOTHING_IN_THE_WAY}"
    yield term(Label.NEXT, (strong(move.enters), f" ({move.name}){free}"))
    yield term(Label.WHO, ", ".join(report.movers))
    if report.due is not None:
        yield term(Label.DUE, str(report.due))
    if sources := [f"{each.title} ({each.source})" for each in report.next_gates if each.source]:
        yield term(Label.GATE, *sources)


def _in_full(report: Report, each: Blocked) -> Item:
    authority = (f"{Label.AUTHORITY}: ", *cited(each.authority), ".")
    details: tuple[Words, ...] = (
        f"{Label.TO_DO}: {each.remedy}",
        f"{Label.WHO}: {each.mends}",
        *((authority,) if each.authority else ()),
        (f"{Label.GATE}: ", code(each.gate.id), f"; {Label.RULE.lower()}: ", code(each.rule)),
    )
    return Item(text=_named(report, each), details=details)


def _named(report: Report, each: Blocked) -> tuple[str | Span, ...]:
    """Return what is asked, of which round, and what came of it."""
    found = each.finding
    if found is None:
        return (outcome(each.outcome), f": {each.reason}")
    several = len(report.exercise.rounds) > 1 and found.about
    about = f" ({found.about})" if several else ""
    said = outcome(each.outcome, in_force(each.outcome, found.force))
    return (strong(f"{found.title}{about}: "), said, f". {capitalised(each.reason)}")


def _overrides(report: Report) -> Iterator[Block]:
    if report.overrides:
        yield Section(text=Part.OVERRIDES)
        yield Items(items=tuple(map(_override, report.overrides)))


def _override(event: Event) -> Item:
    unmet = [rule for each in event.gates for rule in each.unmet]
    return Item(
        text=(*joined(map(code, event.overrode), ", "), f": {event.reason}"),
        details=(
            ", ".join(part for part in (_when(event), _who(event)) if part),
            (f"{Label.RULES}: ", *joined(map(code, unmet), ", ")),
        ),
    )


def standing_blocks(report: Report) -> Iterator[Block]:
    """Yield the part of a report that says where the exercise stands; nothing if nothing says."""
    if report.stage is None:
        return
    yield Section(text=Part.STANDS)
    yield Entry(terms=tuple(_standing(report)))
    if report.blocked:
        yield Paragraph(text=f"{Part.IN_THE_WAY}:")
        yield Items(
            items=tuple(
                Item(text=(*_named(report, each), " ", code(each.rule))) for each in report.blocked
            )
        )
        yield Paragraph(text=Sentence.GATES_HINT)
    yield from _overrides(report)


def next_data(report: Report) -> Data:
    """Return what must happen next, by whom, by when and on whose authority, as plain data."""
    return {
        **head_data(report, SCHEMA),
        **standing_data(report),
        "work": [
            {"who": load.who, "tasks": [_task_data(task) for task in load.tasks]}
            for load in _outstanding(report)
        ],
    }


def _task_data(task: Task) -> Data:
    return {
        "work": task.work.value,
        "to_do": task.to_do,
        "urgency": task.urgency.value,
        "force": task.force.value,
        "fact": task.fact,
        "rules": list(task.rules),
        "about": list(task.about),
    }


__all__ = (
    "SCHEMA",
    "next_data",
    "next_document",
    "process_document",
    "process_mermaid",
    "standing_blocks",
    "way_document",
    "way_mermaid",
)
