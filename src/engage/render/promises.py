"""Candidates for a promise to consult, as a document and as data: findings, and no verdict."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, final

from attrs import frozen

from engage.law.legitimate_expectation_facts import (
    PROMISE_IS_UNQUALIFIED,
    PROMISE_JUDGED_CLEAR,
    PROMISE_MADE_BY_OR_FOR_THE_COUNCIL,
    PROMISE_TO_CONSULT_RECORDED,
)
from engage.law.promises import Candidate, Passage, Quote, Wording
from engage.render.as_json import Data
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
    Term,
    Title,
    code,
    strong,
    term,
)
from engage.render.words import Label, Part, Sentence, counted

SCHEMA: Final = "engage-promises/1"
"""The name of the shape of the data."""

_PARTS: Final = {
    Wording.CLEAR: Part.CLEAR_WORDING,
    Wording.WEAKENED: Part.WEAKENED_WORDING,
}
_FACTS: Final = (
    PROMISE_TO_CONSULT_RECORDED,
    PROMISE_MADE_BY_OR_FOR_THE_COUNCIL,
    PROMISE_IS_UNQUALIFIED,
    PROMISE_JUDGED_CLEAR,
)
"""The questions that decide whether a candidate is a promise, for somebody to answer."""


@final
@frozen(kw_only=True)
class PromiseSearch:
    """
    What a search for promises found in one document.

    Attributes:
        reference: The document.
        passages: How many passages were searched.
        found: The candidates, in the order of the document.
    """

    reference: str
    passages: int
    found: tuple[Candidate, ...]


def promises_document(search: PromiseSearch) -> Document:
    """Return the candidates, those of clear wording first, each with the words that tell."""
    return tuple(_document(search))


def _document(search: PromiseSearch) -> Iterator[Block]:
    searched = counted(search.passages, "passage was", "passages were")
    listed = counted(len(search.found), "sentence is", "sentences are")
    yield Title(text=Part.PROMISES)
    yield Paragraph(text=f"{search.reference}: {searched} searched, {listed} listed.")
    yield Paragraph(text=Sentence.PROMISES if search.found else Sentence.NO_PROMISES)
    for wording, part in _PARTS.items():
        if found := [each for each in search.found if each.wording is wording]:
            yield Section(text=part)
            for each in found:
                yield _entry(each)
    if search.found:
        yield Section(text=Part.FOR_JUDGEMENT)
        yield Items(
            items=tuple(Item(text=(code(fact.id), f": {fact.question}")) for fact in _FACTS)
        )


def _entry(found: Candidate) -> Entry:
    return Entry(title=(f"{found.passage.where}: ", *_marked(found)), terms=tuple(_terms(found)))


def _marked(found: Candidate) -> Iterator[Span]:
    """Yield the sentence, with the words that commit or weaken standing out."""
    styles = dict.fromkeys(found.weakened_by, Style.OPEN)
    styles |= {quote: Style.STRONG for quote in found.commits if quote not in styles}
    own = sorted(
        (quote for quote in styles if quote.passage is found.passage), key=lambda each: each.start
    )
    text, place = found.passage.text, found.sentence.start
    for quote in own:
        yield Span(text=text[place : quote.start])
        yield Span(text=text[max(place, quote.start) : quote.end], style=styles[quote])
        place = max(place, quote.end)
    yield Span(text=text[place : found.sentence.end])


def _terms(found: Candidate) -> Iterator[Term]:
    for lead in found.passage.chain[:-1]:
        yield term(Label.UNDER, f"{lead.where}: {lead.text}")
    for label, quotes in (
        (Label.ASKS, found.asks),
        (Label.COMMITS, found.commits),
        (Label.WEAKENED_BY, found.weakened_by),
    ):
        if quotes:
            yield term(label, strong("; ".join(dict.fromkeys(quote.text for quote in quotes))))


def promises_data(search: PromiseSearch) -> Data:
    """Return the same as data, each quotation with its place in its passage."""
    return {
        "schema": SCHEMA,
        "reference": search.reference,
        "passages": search.passages,
        "candidates": [_candidate(each) for each in search.found],
    }


def _candidate(found: Candidate) -> Data:
    return {
        "where": found.passage.where,
        "sentence": _quote(found.sentence),
        "under": [_passage(each) for each in found.passage.chain[:-1]],
        "wording": found.wording,
        "asks": [_quote(each) for each in found.asks],
        "commits": [_quote(each) for each in found.commits],
        "weakened_by": [_quote(each) for each in found.weakened_by],
    }


def _passage(passage: Passage) -> Data:
    return {"where": passage.where, "text": passage.text}


def _quote(quote: Quote) -> Data:
    return {
        "text": quote.text,
        "where": quote.passage.where,
        "start": quote.start,
        "end": quote.end,
    }


__all__ = ("SCHEMA", "PromiseSearch", "promises_data", "promises_document")
