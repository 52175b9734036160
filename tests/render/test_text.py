"""Plain text: wrapped, aligned, and nothing lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engage.render.blocks import (
    Block,
    Entry,
    Item,
    Items,
    Paragraph,
    Section,
    Table,
    Title,
    term,
)
from engage.render.text import WIDTH, as_text, column_widths

LONG = "Consultees were told nothing of the other ways that had been looked at. " * 3
WORDS = st.text(st.sampled_from("ab c"), min_size=1, max_size=60)


def shown(*blocks: Block, width: int = WIDTH) -> list[str]:
    """Return the lines of these blocks."""
    return as_text(blocks, width).splitlines()


class TestWrapping:
    """A page is as wide as it is said to be."""

    def test_it_is_88_columns_wide_unless_somebody_says_otherwise(self) -> None:
        """The last word that fits decides."""
        assert 80 < max(map(len, shown(Paragraph(text=LONG)))) <= 88
        assert max(map(len, shown(Paragraph(text=LONG), width=60))) <= 60

    def test_no_page_is_too_narrow_to_read(self) -> None:
        """Ten columns would be a column of words."""
        assert 30 < max(map(len, shown(Paragraph(text=LONG), width=10))) <= 40

    def test_an_address_stays_whole(self) -> None:
        """A broken one leads nowhere."""
        url = "https://www.legislation.gov.uk/" + "a" * 100

        assert url in shown(Paragraph(text=f"See {url}"))

    @given(WORDS, st.integers(40, 120))
    def test_no_word_is_lost(self, text: str, width: int) -> None:
        """Wherever a line ends."""
        assert text.split() == as_text((Paragraph(text=text),), width).split()


class TestBlocks:
    """Each kind of block can be told from the others without colour."""

    def test_a_title_and_a_section_are_underlined(self) -> None:
        """One with a double line; what follows stands close to it."""
        lines = shown(Title(text="Bins"), Section(text="Met"), Paragraph(text="Nothing."))

        assert ["Bins", "====", "Met", "---", "Nothing."] == lines

    def test_other_blocks_stand_apart(self) -> None:
        """By an empty line."""
        assert ["a", "", "b"] == shown(Paragraph(text="a"), Paragraph(text="b"))

    def test_a_list_has_marks_and_its_details_line_up(self) -> None:
        """With numbers where the order matters, right-aligned."""
        items = tuple(Item(text=f"question {number}") for number in range(1, 11))
        numbered = shown(Items(items=items, numbered=True))

        assert [" 1. question 1", "10. question 10"] == [numbered[0], numbered[-1]]
        assert ["- a", "  b"] == shown(Items(items=(Item(text="a", details=("b",)),)))

    def test_an_entry_lines_its_answers_up(self) -> None:
        """Several answers to one label have marks."""
        entry = Entry(title="1. Time", terms=(term("Why", "short"), term("To do", "a", "b")))

        assert ["1. Time", "   Why    short", "   To do  - a", "          - b"] == shown(entry)

    def test_an_entry_can_do_without_a_title(self) -> None:
        """As the head of a report does; and without answers."""
        assert ["On  today"] == shown(Entry(terms=(term("On", "today"),)))
        assert ["Nothing"] == shown(Entry(title="Nothing"))

    def test_an_empty_line_of_words_leaves_no_trailing_blank(self) -> None:
        """A label without an answer, a cell without words."""
        assert ["Why"] == shown(Entry(terms=(term("Why", ""),)))
        assert ["A  B", "-  -", "   b"] == shown(Table.of("AB", [["", "b"]]))


class TestTables:
    """The widest column gives way first."""

    def test_cells_are_wrapped_in_their_columns(self) -> None:
        """The short column stays as it is."""
        lines = shown(Table.of(["Rule", "Why"], [["r.1", LONG]]))

        assert max(map(len, lines)) <= 88
        assert lines[2].startswith("r.1   Consultees")
        assert lines[3].startswith("      ")

    def test_a_word_that_is_wider_than_its_share_is_not_broken(self) -> None:
        """The table is wider than the page then, rather than unreadable."""
        rows = [("a" * 50, "b" * 50)]

        assert [50, 50] == column_widths(rows, 40)

    @pytest.mark.parametrize(("width", "expected"), [(100, [5, 11]), (12, [5, 7]), (10, [4, 6])])
    def test_widths(self, width: int, expected: list[int]) -> None:
        """The column that is widest and can give way does, down to its longest word."""
        assert expected == column_widths([("aa bb", "cccc dddddd")], width)
