"""A rule as a document: how it is answered, on whose authority, and what it asks for."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from engage.answers import Answer
from engage.catalogues import Catalogue
from engage.facts import Fact
from engage.findings import plain
from engage.outcomes import Force
from engage.render.blocks import (
    Block,
    Document,
    Entry,
    Item,
    Items,
    Paragraph,
    Section,
    Table,
    Term,
    Title,
    Words,
    code,
    joined,
    strong,
    term,
)
from engage.render.parts import authorities_in_full, outcome, who_records
from engage.render.words import (
    Label,
    Part,
    Sentence,
    condition,
    takes,
    unfilled,
)
from engage.rules import Branch, Example, Rule
from engage.triggers import Trigger


def rule_document(rule: Rule) -> Document:
    """Return *rule* as a document, whole."""
    return tuple(_rule(rule))


def _rule(rule: Rule) -> Iterator[Block]:
    yield Title(text=rule.title)
    yield Entry(
        terms=(
            term(Label.RULE, code(rule.id)),
            term(Label.HEADING, rule.heading.title),
            *_arises(rule),
            term(Label.FORCE, _force(rule)),
            term(Label.IF_NOT_MET, rule.remedy),
            term(Label.WHO, rule.who),
        )
    )
    yield Section(text=Part.TABLE)
    yield Paragraph(text=Sentence.FIRST_LINE_DECIDES)
    yield Table.of(
        (Label.LINE, Label.CONDITION, Label.OUTCOME, Label.SAYS),
        (_line(number, branch) for number, branch in enumerate(rule.branches, start=1)),
    )
    for number, branch in enumerate(rule.branches, start=1):
        if branch.judged is not None:
            yield _judgement(number, branch, branch.judged)
    yield Section(text=Part.FACTS)
    yield Items(items=tuple(map(_fact, evolve(rule, binds=()).facts)))
    yield Section(text=Part.EXAMPLES)
    yield Paragraph(text=Sentence.EXAMPLES_START)
    yield Table.of((Label.OUTCOME, Label.RECORDED), map(_example, rule.examples))
    if rule.binds:
        yield Section(text=Part.FORCE)
        yield Items(items=tuple(map(_binding, rule.binds)))
    yield Section(text=Part.AUTHORITIES)
    yield from authorities_in_full(rule.authority)


def _arises(rule: Rule) -> Iterator[Term]:
    if rule.arises is not None:
        yield term(Label.ARISES, f"when {condition(rule.arises)}")


def _force(rule: Rule) -> str:
    """Return with what force the rule binds, leaving the conditions for later."""
    others = ", ".join(dict.fromkeys(force for _, force in rule.binds))
    return f"{rule.force}; {Label.IN_SOME_CASES} {others}" if others else rule.force


def _binding(binds: tuple[Trigger, Force]) -> Item:
    trigger, force = binds
    return Item(text=(strong(force), f": {condition(trigger)}"))


def _line(number: int, branch: Branch) -> tuple[Words, ...]:
    given = "for judgement" if branch.outcome is None else outcome(branch.outcome)
    return str(number), condition(branch.when), given, unfilled(branch.says)


def _judgement(number: int, branch: Branch, judged: Fact) -> Entry:
    """Return what a line leaves to a person, and what weighs in it."""
    met_if = "yes" if branch.met_if else "no"
    terms = [term(Label.QUESTION, f"{judged.question} ({Label.MET_IF} {met_if})")]
    weighing = {
        Label.WEIGHS_FOR: branch.weighs_for,
        Label.WEIGHS_AGAINST: branch.weighs_against,
    }
    for label, factors in weighing.items():
        if factors:
            said = (f"{unfilled(each.says)} ({condition(each.when)})" for each in factors)
            terms.append(term(label, *said))
    return Entry(title=f"{Label.LINE} {number}: {Label.FOR_JUDGEMENT}", terms=tuple(terms))


def _fact(fact: Fact) -> Item:
    asked: list[Words] = [
        (code(fact.id), f": {takes(fact)}. {Label.KNOWN_FROM}: {fact.known_from}."),
        who_records(fact),
    ]
    notes = (note for note in (fact.choice_notes, fact.note) if note)
    asked += (f"{Label.NOTE}: {note}" for note in notes)
    return Item(text=strong(fact.question), details=tuple(asked))


def _example(example: Example) -> tuple[Words, ...]:
    """Return what an example gives, and what is recorded in it."""
    answers = (*map(_answer, example.answers), *map(_silence, example.silent_on))
    return outcome(example.outcome), joined(answers) if answers else Sentence.NOTHING_ELSE


def _answer(answer: Answer) -> Words:
    return code(answer.fact), f": {plain(answer.value)}"


def _silence(fact: str) -> Words:
    return code(fact), f": {plain(None)}"


def rules_document(catalogue: Catalogue) -> Document:
    """Return the rules of *catalogue* as a list, in the order of a report."""
    rows = ((code(rule.id), rule.heading.title, rule.title) for rule in catalogue.asked)
    return (
        Title(text=Sentence.ALL_RULES),
        Table.of((Label.RULE, Label.HEADING, Label.ASKED), rows),
        Paragraph(text=Sentence.ALL_RULES_HINT),
    )


__all__ = ("rule_document", "rules_document")
