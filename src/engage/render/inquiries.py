"""
What a reader can ask about one exercise without the whole report: its kind, and its open questions.

Both are cut from the same report, so that they never say anything else.
"""

from __future__ import annotations

from engage.render.blocks import Document, Entry, Title
from engage.render.duties import open_duties_blocks
from engage.render.parts import head_terms
from engage.render.report import kind_blocks, owed_blocks, question_blocks
from engage.reports import Report


def classification_document(report: Report) -> Document:
    """Return what kind of exercise it is and whether consultation is owed, with the grounds."""
    return (*_head(report), *kind_blocks(report), *owed_blocks(report))


def questions_document(report: Report) -> Document:
    """Return the open questions, the most decisive first, each with who answers it and how."""
    return (*_head(report), *open_duties_blocks(report), *question_blocks(report))


def _head(report: Report) -> Document:
    return Title(text=report.exercise.title), Entry(terms=tuple(head_terms(report)))


__all__ = ("classification_document", "questions_document")
