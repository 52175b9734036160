"""The kind of an exercise and its open questions, without the whole report."""

from __future__ import annotations

from collections.abc import Callable

from engage.exercises import Exercise
from engage.render import as_text, classification_document, questions_document, report_document
from engage.reports import Report

Reported = Callable[..., Report]


class TestInquiries:
    """Both say what the report says, and no more."""

    def test_the_kind(self, exercise: Exercise, reported: Reported) -> None:
        """With whether consultation is owed."""
        report = reported(exercise.answering(proposal_put=True, promised=True))
        page = as_text(classification_document(report))

        assert "Bins\n====\nBody   Anytown Council (reference: bins-26)\nAs at  24 Nov" in page
        assert "Consultation, with high confidence. A proposal was put." in page
        assert "Consultation is owed (promise)." in page
        assert "What is not met" not in page

    def test_the_questions(self, exercise: Exercise, reported: Reported) -> None:
        """In the order of the report."""
        report = reported(exercise)
        page = as_text(questions_document(report))
        whole = as_text(report_document(report))

        assert "\n1. Is it so: people_told?" in page
        assert page.partition("Open questions")[2] in whole
