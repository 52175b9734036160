"""
A report as a document: what an officer must know first, then the grounds of it.

What is not met comes first, with why, what to do and on whose authority.
Then comes what a person must judge.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from engage.catalogues import Principle
from engage.classification import KindReading
from engage.exercises import ExerciseKind
from engage.findings import Finding
from engage.outcomes import WORST_FIRST, Force, Outcome, Reading
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
    strong,
    term,
)
from engage.render.duties import duties_in_short
from engage.render.lifecycles import standing_blocks
from engage.render.parts import (
    authorities_in_full,
    cited,
    finding_entry,
    head_terms,
    outcome,
    question_items,
    rule_and_message,
)
from engage.render.words import (
    Label,
    Part,
    Sentence,
    capitalised,
    comes_to,
    ground_says,
    in_force,
    not_run,
    owed,
)
from engage.reports import Report


def report_document(report: Report) -> Document:
    """Return *report* as a document; the first screen says what is wrong, why, and what to do."""
    return tuple(_report(report))


def _report(report: Report) -> Iterator[Block]:
    yield Title(text=report.exercise.title)
    yield Entry(terms=tuple(_head(report)))
    yield from _to_act_on(report)
    yield from _for_judgement(report)
    yield from standing_blocks(report)
    yield from kind_blocks(report)
    yield from owed_blocks(report)
    yield from duties_in_short(report)
    yield from _principles(report)
    yield from question_blocks(report)
    yield from _not_yet(report)
    yield from _mended(report)
    yield from _in_short(report, Part.MET, Outcome.MET)
    yield from _in_short(report, Part.DOES_NOT_APPLY, Outcome.NOT_APPLICABLE)
    yield from _considerations(report)
    yield Section(text=Part.CAUTIONS)
    yield Items(items=tuple(Item(text=each) for each in report.cautions))
    yield from _authorities(report)
    yield Section(text=Part.IN_SHORT)
    yield Entry(terms=tuple(_comes_to(report)))


def _head(report: Report) -> Iterator[Term]:
    """Yield what exercise it is, and what it comes to."""
    yield from head_terms(report)
    kind = report.assessment.classification
    yield term(Label.KIND, f"{capitalised(kind.kind)}; {owed(report)}.")
    yield from _comes_to(report)


def _comes_to(report: Report) -> Iterator[Term]:
    """Yield what it comes to, force by force, and whether the check itself is whole."""
    if broken := not_run(report):
        yield term(Label.NOT_RUN, Span(text=broken, style=Style.BAD))
    labels = {
        Force.LAW: Label.IN_LAW,
        Force.POLICY: Label.IN_POLICY,
        Force.PRACTICE: Label.IN_PRACTICE,
    }
    for force, label in labels.items():
        if line := comes_to(report, force):
            yield term(label, strong(line))


def _to_act_on(report: Report) -> Iterator[Block]:
    yield Section(text=Part.NOT_MET)
    if not report.to_act_on:
        yield Paragraph(text=Sentence.NOTHING_NOT_MET)
    yield from _entries(report, report.to_act_on)


def _for_judgement(report: Report) -> Iterator[Block]:
    if report.for_judgement:
        yield Section(text=Part.FOR_JUDGEMENT)
        yield from _entries(report, report.for_judgement)


def _entries(report: Report, findings: Iterable[Finding]) -> Iterator[Block]:
    for number, found in enumerate(findings, start=1):
        yield finding_entry(report, found, number)


def kind_blocks(report: Report) -> Iterator[Block]:
    """Yield what kind of exercise it is and why, round by round where there are several."""
    kind = report.assessment.classification
    yield Section(text=Part.KIND_OF_EXERCISE)
    yield Paragraph(
        text=(
            strong(capitalised(kind.kind)),
            f", with {kind.confidence} confidence. {kind.because}",
        )
    )
    if kind.declared:
        yield Paragraph(text=f"{Label.CALLED}: {'; '.join(kind.declared)}. {Sentence.NO_WEIGHT}")
    if kind.disagreement:
        yield Paragraph(text=Span(text=kind.disagreement, style=Style.OPEN))
    if len(kind.rounds) > 1:
        yield Table.of(
            (Label.ROUND, Label.KIND, Label.CONFIDENCE, Label.WHY),
            ((each.about, each.kind, each.confidence, each.because) for each in kind.rounds),
        )
    yield from _kind_details(kind.rounds)


def _kind_details(rounds: tuple[KindReading, ...]) -> Iterator[Block]:
    """Yield what would settle a kind that is open, and on whose authority the others rest."""
    if any(each.kind is ExerciseKind.UNCLEAR for each in rounds):
        asked = dict.fromkeys(fact.question for each in rounds for fact in each.missing)
        yield Paragraph(text=Sentence.SETTLES_KIND)
        yield Items(items=tuple(Item(text=question) for question in asked))
    authorities = dict.fromkeys(each for found in rounds for each in found.authority)
    if authorities:
        yield Paragraph(text=(f"{Label.AUTHORITY}: ", *cited(authorities), "."))


def owed_blocks(report: Report) -> Iterator[Block]:
    """Yield whether consultation is owed, and what each ground comes to."""
    yield Section(text=Part.OWED)
    yield Paragraph(text=f"{capitalised(owed(report))}.")
    rows: list[tuple[Words, ...]] = []
    record = report.assessment.records[-1]
    for each in report.assessment.grounds:
        why: list[str | Span] = [ground_says(each, record)]
        if each.reading is Reading.YES:
            why += [" ", *cited(each.ground.authority), "."]
        rows.append((each.ground.title, each.reading, why))
    yield Table.of((Label.GROUND, Label.HOLDS, Label.WHY), rows)


def _principles(report: Report) -> Iterator[Block]:
    """Yield every principle with its outcome, and the headings that belong to none."""
    assessment = report.assessment
    taken = {name for each in assessment.principles for name in each.principle.headings}
    rows: list[tuple[Words, ...]] = [
        (each.principle.title, outcome(each.outcome), _tally(each.findings))
        for each in assessment.principles
    ]
    rows += [
        (each.heading.title, outcome(each.outcome), _tally(each.findings))
        for each in assessment.headings
        if each.heading.counts not in taken
    ]
    yield Section(text=Part.PRINCIPLES)
    yield Table.of((Label.PRINCIPLE, Label.OUTCOME, Label.RULES), rows)
    titles = {each.heading.id: each.heading.title for each in assessment.headings}
    for each in assessment.principles:
        if parts := _takes_in(each.principle, titles):
            yield Paragraph(text=f"{each.principle.title} takes in: {'; '.join(parts)}.")


def _takes_in(principle: Principle, titles: dict[str, str]) -> tuple[str, ...]:
    """Return the names of the other headings that count towards *principle*."""
    return tuple(
        title for name, title in titles.items() if name in principle.headings - {principle.id}
    )


def _tally(findings: Iterable[Finding]) -> str:
    """Return how many findings have each outcome, and how many a later round makes up for."""
    found = tuple(findings)
    count = Counter(each.outcome for each in found if not each.mended_by)
    parts = [f"{count[each]} {each}" for each in WORST_FIRST if count[each]]
    mended = sum(bool(each.mended_by) for each in found)
    return ", ".join((*parts, f"{mended} {Label.MENDED}") if mended else parts)


def question_blocks(report: Report) -> Iterator[Block]:
    """Yield the open questions, or that there are none."""
    yield Section(text=Part.QUESTIONS)
    if report.assessment.questions:
        yield question_items(report)
    else:
        yield Paragraph(text=Sentence.NO_QUESTIONS)


def _not_yet(report: Report) -> Iterator[Block]:
    found = report.with_outcome(Outcome.NOT_YET)
    if found:
        yield Section(text=Part.NOT_YET)
        yield Items(
            items=tuple(
                Item(text=(strong(f"{each.title}."), f" {each.message}"), details=(each.remedy,))
                for each in found
            )
        )


def _mended(report: Report) -> Iterator[Block]:
    """Yield what an earlier round got wrong, with the later round that makes up for it."""
    if report.mended:
        yield Section(text=Part.MENDED)
        yield Items(
            items=tuple(
                Item(
                    text=(
                        strong(f"{each.about}: "),
                        outcome(each.outcome, in_force(each.outcome, each.force)),
                        f". {each.title}. {each.message}",
                    ),
                    details=(f"{Label.MENDED_BY}: {each.mended_by}.",),
                )
                for each in report.mended
            )
        )


def _in_short(report: Report, part: Part, of: Outcome) -> Iterator[Block]:
    """Yield the findings that ask nothing of the reader."""
    if found := report.with_outcome(of):
        yield Section(text=part)
        yield Items(items=tuple(rule_and_message(report, each) for each in found))


def _considerations(report: Report) -> Iterator[Block]:
    if found := report.assessment.considerations:
        yield Section(text=Part.CONSIDERATIONS)
        yield Paragraph(text=Sentence.RELIEF)
        yield Items(
            items=tuple(Item(text=each.says, details=(cited(each.authority),)) for each in found)
        )


def _authorities(report: Report) -> Iterator[Block]:
    if report.authorities:
        yield Section(text=Part.AUTHORITIES)
        yield from authorities_in_full(report.authorities)


__all__ = ("kind_blocks", "owed_blocks", "question_blocks", "report_document")
