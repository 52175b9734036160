"""The table of reach as a document: who was to be reached, who replied, and what is suppressed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from engage.reach import ReachTable, Row, Standing
from engage.render.blocks import Document, Item, Items, Paragraph, Table, Title, Words, strong

SUPPRESSED: Final = "suppressed"
"""What stands in place of a number that is not shown."""
NOT_RECORDED: Final = "not recorded"
"""What stands in place of a number that nobody recorded."""
ALL_GROUPS: Final = "All groups"
"""What the line of the total is called."""
_HEAD: Final = ("Group", "To be reached", "Replied", "Of a hundred to be reached")


def reach_document(table: ReachTable, title: str = "Who was reached") -> Document:
    """Return *table* as a document that anybody may see."""
    return (
        Title(text=title),
        Table.of(_HEAD, _rows(table)),
        *(Paragraph(text=note) for note in _notes(table)),
    )


def _rows(table: ReachTable) -> Iterator[tuple[Words, ...]]:
    for row in table.rows:
        yield (
            row.name,
            _number(row.planned, suppressed=row.planned_suppressed),
            _number(row.replied, suppressed=row.suppressed),
            "" if row.percent is None else str(row.percent),
        )
    if table.total is not None or table.total_suppressed:
        yield (
            strong(ALL_GROUPS),
            "",
            strong(_number(table.total, suppressed=table.total_suppressed)),
            "",
        )


def _number(number: int | None, *, suppressed: bool) -> str:
    if suppressed:
        return SUPPRESSED
    return NOT_RECORDED if number is None else f"{number:,}"


def _is_hidden(row: Row) -> bool:
    return row.suppressed or row.planned_suppressed


def _notes(table: ReachTable) -> Iterator[str]:
    if not any(map(_is_hidden, table.rows)):
        return
    yield (
        f"Numbers of people from 1 to {table.threshold - 1} are suppressed, and others with them, "
        "so that nobody can be recognised."
    )
    if table.total_suppressed:
        yield "The total is suppressed too, since it would give a number away: keep it from others."


def affected_document(standings: tuple[Standing, ...], title: str = "Most affected") -> Document:
    """Return the groups that are most affected, in order, with what is not recorded of each."""
    items = tuple(
        Item(
            text=each.audience.name,
            details=tuple(f"Not recorded: {what}." for what in each.unknown),
        )
        for each in standings
    )
    return (Title(text=title), Items(items=items, numbered=True))


__all__ = ("ALL_GROUPS", "NOT_RECORDED", "SUPPRESSED", "affected_document", "reach_document")
