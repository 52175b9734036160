"""The pieces that several documents share: authorities, findings, questions, what is on record."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from engage.answers import Answer
from engage.citations import Authority, Judgment, Verification
from engage.dates import said
from engage.facts import Fact, FactKind, Record
from engage.findings import Finding, plain
from engage.outcomes import Outcome
from engage.render.blocks import (
    Block,
    Entry,
    Item,
    Items,
    Paragraph,
    Span,
    Spans,
    Style,
    Term,
    Words,
    code,
    joined,
    strong,
    term,
)
from engage.render.words import Label, Sentence, capitalised, in_force, takes
from engage.reports import Report

_STYLES: Final = {
    Outcome.NOT_MET: Style.BAD,
    Outcome.FOR_JUDGEMENT: Style.OPEN,
    Outcome.UNCLEAR: Style.OPEN,
    Outcome.NOT_YET: Style.FAINT,
    Outcome.MET: Style.GOOD,
    Outcome.NOT_APPLICABLE: Style.FAINT,
}


def head_terms(report: Report) -> Iterator[Term]:
    """Yield which exercise it is, whose, and as at which date."""
    exercise = report.exercise
    yield term(Label.BODY, f"{exercise.body.name} (reference: {exercise.reference})")
    if exercise.partners:
        yield term(Label.PARTNERS, "; ".join(each.name for each in exercise.partners))
    if exercise.decider is not None:
        yield term(Label.DECIDER, exercise.decider.name)
    yield term(
        Label.AS_AT, f"{said(report.assessment.setting.on)} (engage {report.engage_version})"
    )


def outcome(of: Outcome, text: str = "") -> Span:
    """Return an outcome in its colour, in other words if *text* gives them."""
    return Span(text=text or str(of), style=_STYLES[of])


def cited(authorities: Iterable[Authority]) -> Spans:
    """Return *authorities* in one line, each with how far it was read."""
    return joined(
        (Span(text=each.label, url=each.url), f" ({each.verified})") for each in authorities
    )


def authorities_in_full(authorities: Iterable[Authority]) -> Iterator[Block]:
    """Yield *authorities* with what each is cited for, grouped by what of them was read."""
    groups: dict[tuple[Verification, str, date], list[Item]] = {}
    for each in authorities:
        how = each.verified, each.verified_scope, each.checked
        groups.setdefault(how, []).append(_authority(each))
    for how in sorted(groups, key=lambda how: tuple(Verification).index(how[0])):
        verified, scope, checked = how
        told = f": {scope}" if scope else "."
        yield Paragraph(
            text=(strong(capitalised(verified)), f"{told} {Label.CHECKED} {said(checked)}.")
        )
        yield Items(items=tuple(groups[how]))


def _authority(authority: Authority) -> Item:
    court = f", {authority.court}" if isinstance(authority, Judgment) else ""
    holds = (authority.holds,) if isinstance(authority, Judgment) else ()
    address = (Span(text=authority.url, url=authority.url),) if authority.url else ()
    return Item(text=(strong(authority.label), court), details=(*holds, *address))


def finding_entry(report: Report, found: Finding, number: int) -> Entry:
    """Return a finding that asks something of the reader, the most needed answers first."""
    about = f", {found.about}" if _several_rounds(report) and found.about else ""
    return Entry(
        title=(
            f"{number}. {found.heading.title}{about}: ",
            outcome(found.outcome, in_force(found.outcome, found.force)),
        ),
        terms=tuple(_terms(report, found)),
    )


def _terms(report: Report, found: Finding) -> Iterator[Term]:
    judgement = found.outcome is Outcome.FOR_JUDGEMENT
    yield term(Label.ASKED, found.title)
    asked = tuple(_judgements(report, found)) if judgement else ()
    if found.message not in asked:
        yield term(Label.WHY, found.message)
    if asked:
        yield term(Label.QUESTION, *asked)
    if found.weighs_for or found.weighs_against:
        yield term(Label.WEIGHS_FOR, *(found.weighs_for or (Sentence.NOTHING_WEIGHS,)))
        yield term(Label.WEIGHS_AGAINST, *(found.weighs_against or (Sentence.NOTHING_WEIGHS,)))
    if found.judged_by:
        yield term(Label.JUDGED_BY, found.judged_by)
    yield term(Label.TO_DO, found.remedy)
    if not judgement:
        yield term(Label.WHO, report.assessment.catalogue[found.rule].who)
    if found.due is not None:
        yield term(Label.DUE, said(found.due))
    yield term(Label.AUTHORITY, cited(found.authority))
    place = (", in the record at ", code(found.at)) if found.at else ()
    yield term(Label.RULE, (code(found.rule), *place))
    if recorded := tuple(on_record(report, found)):
        yield term(Label.ON_RECORD, *recorded)


def _several_rounds(report: Report) -> bool:
    """Return whether a reader needs to be told which round a finding is about."""
    return len(report.exercise.rounds) > 1


def _judgements(report: Report, found: Finding) -> Iterator[str]:
    """Yield the questions that a person must answer to settle a finding."""
    facts = report.assessment.catalogue.facts
    for name in found.missing:
        if facts[name].kind is FactKind.JUDGEMENT:
            yield facts[name].question


def on_record(report: Report, found: Finding) -> Iterator[Words]:
    """Yield what a finding rests on: answers without a source together, then the others."""
    records = report.assessment.records
    record = next((each for each in records if each.about == found.about), records[-1])
    bare: list[Words] = []
    sourced: list[Words] = []
    for name in found.relied_on:
        said_so = f"{plain(name)}: {plain(record[name])}"
        source = _source(record, record.facts[name])
        if source:
            sourced.append((strong(said_so), f" ({source})"))
        else:
            bare.append(said_so)
    if bare:
        yield joined(bare)
    yield from sourced


def _source(record: Record, fact: Fact) -> str:
    """Return where the answer to *fact* comes from; empty if the record does not say."""
    return "; ".join(part for part in map(_answer_source, record.answers(fact)) if part)


def _answer_source(answer: Answer) -> str:
    soft = ("planned" if answer.planned else "", "inferred" if answer.inferred else "")
    by = ", ".join(part for part in (answer.by, answer.role) if part)
    parts = (answer.evidence, by, answer.reasons, *soft)
    return "; ".join(part for part in parts if part)


def question_items(report: Report) -> Items:
    """Return the open questions, the most decisive first."""
    return Items(
        items=tuple(_question(report, fact) for fact in report.assessment.questions),
        numbered=True,
    )


def _question(report: Report, fact: Fact) -> Item:
    more = (Sentence.QUESTIONS_FOR_JUDGEMENT,) if fact.kind is FactKind.JUDGEMENT else ()
    return question_item(fact, joined(map(code, report.waiting_for(fact.id)), ", "), *more)


def question_item(fact: Fact, waiting: Spans, *more: Words) -> Item:
    """Return *fact* as an open question, with what is *waiting* for it and what *more* to know."""
    return Item(
        text=strong(fact.question),
        details=(
            (code(fact.id), f": {takes(fact)}. {Label.WAITING} ", *waiting, "."),
            who_records(fact),
            *more,
        ),
    )


def who_records(fact: Fact) -> str:
    """Return who records *fact*, and what shows it."""
    return f"{Label.RECORDED_BY}: {fact.recorded_by}. {Label.EVIDENCE}: {fact.evidence}."


def rule_and_message(report: Report, found: Finding) -> Item:
    """Return a finding that asks nothing of the reader, in short."""
    about = f" ({found.about})" if _several_rounds(report) and found.about else ""
    details: list[Words] = []
    if found.judged_by:
        details.append(f"{Label.JUDGED_BY}: {found.judged_by}")
    if found.outcome is Outcome.MET:
        details.append((code(found.rule), ": ", *cited(found.authority)))
    else:
        details.append(code(found.rule))
    return Item(
        text=(strong(f"{found.title}{about}."), f" {found.message}"), details=tuple(details)
    )


__all__ = (
    "authorities_in_full",
    "cited",
    "finding_entry",
    "head_terms",
    "on_record",
    "outcome",
    "question_item",
    "question_items",
    "rule_and_message",
    "who_records",
)
