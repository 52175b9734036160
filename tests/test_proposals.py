"""What is proposed: the options, those discarded, and what can be influenced."""

from __future__ import annotations

import pytest

from again import Way, each_way
from engage.errors import InvalidValueError
from engage.proposals import Option, Proposal


class TestProposal:
    """Silence is unclear: a fact that a rule judges is ``None`` until it is recorded."""

    def test_silence_is_not_none_at_all(self) -> None:
        """No record of options dropped differs from a record that none was."""
        silent, empty = Proposal(summary="Close it"), Proposal(summary="Close it", discarded=())

        assert (None, None) == (silent.discarded, silent.not_open)
        assert () == empty.discarded
        assert silent != empty

    def test_a_preference_may_be_open(self) -> None:
        """An option is neither preferred nor not until that is said."""
        assert Option(name="Two sites").preferred is None

    def test_they_are_named(self) -> None:
        """A proposal says what would be done, and an option what it is called."""
        with pytest.raises(InvalidValueError, match="summary"):
            Proposal(summary="")
        with pytest.raises(InvalidValueError, match="name"):
            Option(name=" ")

    @each_way
    def test_it_comes_back_whole(self, again: Way) -> None:
        """With its options."""
        proposal = Proposal(
            summary="Close one of two sites",
            options=(Option(name="North"), Option(name="South", preferred=True)),
            not_open=("the saving",),
        )

        assert proposal == again(proposal)
