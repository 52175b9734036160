"""The words for an answer, and the order in which answers are put together."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from again import pickled
from engage.outcomes import WORST_FIRST, Force, Outcome, Reading, worst


class TestOutcome:
    """There are six answers, and none of them is silence."""

    def test_the_words(self) -> None:
        """An outcome is the word that a report prints."""
        assert [
            "not met",
            "for judgement",
            "unclear",
            "not yet",
            "met",
            "not applicable",
        ] == [str(outcome) for outcome in Outcome]

    @pytest.mark.parametrize("word", [*Outcome, *Force, *Reading])
    def test_a_word_is_the_same_after_pickling(self, word: Outcome | Force | Reading) -> None:
        """Enums keep their identity, so that ``is`` works in another process."""
        assert word is pickled(word)


class TestWorst:
    """Outcomes are put together worst first."""

    def test_the_order(self) -> None:
        """What is not met outweighs every other answer; what does not apply outweighs none."""
        assert (
            Outcome.NOT_MET,
            Outcome.FOR_JUDGEMENT,
            Outcome.UNCLEAR,
            Outcome.NOT_YET,
            Outcome.MET,
            Outcome.NOT_APPLICABLE,
        ) == WORST_FIRST

    def test_of_none_at_all(self) -> None:
        """Where nothing was asked, nothing applies."""
        assert Outcome.NOT_APPLICABLE is worst([])

    @given(first=st.sampled_from(Outcome), second=st.sampled_from(Outcome))
    def test_of_two(self, first: Outcome, second: Outcome) -> None:
        """The one that stands first in the order, whichever way round they are given."""
        expected = min(first, second, key=WORST_FIRST.index)

        assert expected is worst([first, second])
        assert expected is worst([second, first])

    @given(outcomes=st.lists(st.sampled_from(Outcome)), more=st.lists(st.sampled_from(Outcome)))
    def test_more_outcomes_never_make_it_better(
        self, outcomes: list[Outcome], more: list[Outcome]
    ) -> None:
        """Adding an answer leaves the whole as it was or makes it worse."""
        assert WORST_FIRST.index(worst(outcomes + more)) <= WORST_FIRST.index(worst(outcomes))


class TestForce:
    """Force is separate from outcome."""

    def test_the_words(self) -> None:
        """The law asks, the council has promised, or good practice asks."""
        assert ["law", "policy", "practice"] == [str(force) for force in Force]


class TestReading:
    """A condition reads as one of three values."""

    def test_the_words(self) -> None:
        """Cannot tell stands between no and yes."""
        assert ["no", "cannot tell", "yes"] == [str(reading) for reading in Reading]
