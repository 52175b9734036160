"""The nations of the United Kingdom, and the extent of a law over them."""

from __future__ import annotations

from engage.nations import ENGLAND, ENGLAND_AND_WALES, GREAT_BRITAIN, UNITED_KINGDOM, Nation


class TestExtent:
    """A law has an extent: the nations in which it is law."""

    def test_each_extent_takes_in_the_one_before(self) -> None:
        """England, England and Wales, Great Britain, the United Kingdom."""
        assert ENGLAND < ENGLAND_AND_WALES < GREAT_BRITAIN < UNITED_KINGDOM

    def test_what_each_adds(self) -> None:
        """One nation at a time, and all four in the end."""
        assert {Nation.ENGLAND} == ENGLAND
        assert {Nation.WALES} == ENGLAND_AND_WALES - ENGLAND
        assert {Nation.SCOTLAND} == GREAT_BRITAIN - ENGLAND_AND_WALES
        assert {Nation.NORTHERN_IRELAND} == UNITED_KINGDOM - GREAT_BRITAIN
        assert len(UNITED_KINGDOM) == 4
