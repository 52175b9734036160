"""What people said and what they were told."""

from __future__ import annotations

from datetime import date

import pytest

from again import Way, each_way
from engage.errors import InvalidValueError
from engage.feedback import CountKind, Feedback, ResponseCount, Theme


class TestResponseCount:
    """A number of responses says what it counts."""

    def test_words_without_a_number(self) -> None:
        """They are kept, and are not nought."""
        count = ResponseCount(note="more than last year")

        assert (CountKind.RESPONSES, None) == (count.kind, count.number)

    def test_a_count_is_not_below_nought(self) -> None:
        """Nought is a count: nobody replied."""
        assert 0 == ResponseCount(number=0).number
        with pytest.raises(InvalidValueError, match="number: -1 is below nought"):
            ResponseCount(number=-1)
        with pytest.raises(InvalidValueError, match="with_detail: -1 is below nought"):
            ResponseCount(with_detail=-1)


class TestTheme:
    """A point that people made, and what became of it."""

    def test_its_absence_from_the_report_is_not_assumed(self) -> None:
        """Nor its presence."""
        assert Theme(said="Keep the branch open").in_report is None

    def test_it_says_something(self) -> None:
        """And is made by no fewer than nobody."""
        with pytest.raises(InvalidValueError, match="said"):
            Theme(said="")
        with pytest.raises(InvalidValueError, match="responses"):
            Theme(said="Keep it", responses=-1)


@each_way
def test_feedback_comes_back_whole(again: Way) -> None:
    """With its counts and themes."""
    feedback = Feedback(
        counts=(ResponseCount(kind=CountKind.OBJECTIONS, number=690, with_detail=316),),
        themes=(Theme(said="Keep it", done="Kept"),),
        published=date(2026, 11, 24),
        promised="autumn 2026",
    )

    assert feedback == again(feedback)
