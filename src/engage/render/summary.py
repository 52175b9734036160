"""The summary for the public as a document: five lines, how to take part, and the gaps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from engage.practice.working_together.summary import Item, PublicSummary
from engage.render.blocks import (
    Block,
    Document,
    Entry,
    Paragraph,
    Section,
    Span,
    Style,
    Term,
    Title,
    Words,
    strong,
    term,
)

INFORMS: Final = "What you tell us informs the decision; it does not make it."
"""What every summary says of the part that responses play."""

NO_PROMISE: Final = "We may not be able to do what you hope for."
"""What every summary says so that nobody expects too much."""

_LABELS: Final = {
    Item.WHAT_AND_WHY: "What we are asking, and why",
    Item.HOW_LONG: "How long you have",
    Item.WHAT_TO_DO: "What we ask you to do",
    Item.DIFFERENCE: "What difference it can make",
    Item.FEEDBACK: "How you will hear back",
}


def summary_document(summary: PublicSummary) -> Document:
    """Return *summary* as a document, its gaps in the lines where they belong."""
    return tuple(_summary(summary))


def _summary(summary: PublicSummary) -> Iterator[Block]:
    yield Title(text=summary.title)
    yield Paragraph(text=summary.body)
    lines = {
        Item.WHAT_AND_WHY: (*summary.what, summary.why),
        Item.HOW_LONG: (_window(summary),),
        Item.WHAT_TO_DO: tuple(_tasks(summary)),
        Item.DIFFERENCE: tuple(_difference(summary)),
        Item.FEEDBACK: (_feedback(summary),),
    }
    for item, label in _LABELS.items():
        missing = (
            Span(text=f"Still missing: {gap.missing}.", style=Style.OPEN)
            for gap in summary.gaps
            if gap.item is item
        )
        yield Entry(terms=(_term(label, (*lines[item], *missing)),))
    yield Section(text="Taking part")
    yield Entry(terms=tuple(_taking_part(summary)))


def _term(label: str, answers: Iterable[Words]) -> Term:
    """Return a labelled line of all that is said in *answers*."""
    return term(label, *(answer for answer in answers if answer))


def _window(summary: PublicSummary) -> str:
    if summary.ongoing:
        return "You can take part at any time of the year."
    begins = f"From {summary.opens}" if summary.opens else ""
    ends = f"until {summary.closes}; that day counts" if summary.closes else ""
    return ", ".join(part for part in (begins, ends) if part)


def _tasks(summary: PublicSummary) -> Iterator[str]:
    for task in summary.tasks:
        takes = f" ({task.takes})" if task.takes else ""
        yield f"{task.channel}: {task.does or 'take part'}{takes}"


def _difference(summary: PublicSummary) -> Iterator[Words]:
    if summary.can_change:
        yield strong("Can change: "), "; ".join(summary.can_change)
    if summary.cannot_change is not None:
        yield strong("Cannot change: "), "; ".join(summary.cannot_change) or "nothing is fixed"
    if summary.no_decision:
        yield "No decision is planned."
        return
    if summary.decides:
        when = f", {summary.decided}" if summary.decided else ""
        yield strong("Who decides: "), f"{summary.decides}{when}"
    yield INFORMS
    yield NO_PROMISE


def _feedback(summary: PublicSummary) -> str:
    by = f"by {summary.feedback_by}" if summary.feedback_by else ""
    return ", ".join(part for part in (summary.feedback_route, by) if part)


def _taking_part(summary: PublicSummary) -> Iterator[Term]:
    answers = {
        "Ways to take part": summary.ways,
        "Help": (summary.help,),
        "Other formats and languages": summary.formats,
        "Materials": summary.links,
        "Privacy notice": (summary.privacy,),
        "Publication of the data": (summary.publication,),
    }
    for label, said in answers.items():
        found = [each for each in said if each]
        yield term(label, *(found or ["not recorded"]))


__all__ = ("INFORMS", "NO_PROMISE", "summary_document")
