"""Markdown: whatever a record says, it is words and not markup."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from engage.render.blocks import (
    Block,
    Entry,
    Item,
    Items,
    Paragraph,
    Section,
    Span,
    Table,
    Title,
    clean,
    code,
    strong,
    term,
)
from engage.render.markdown import as_markdown

MARKS = list("\\`*_~^$#|{}[]()<>&!-+=:.%1 \"'/;h\t\n")
TEXTS = st.text(st.characters(codec=None) | st.sampled_from(MARKS), min_size=1, max_size=30).filter(
    lambda text: clean(text).strip() != ""
)
READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
WORDS_ALONE = {"text", "text_special"}


def read(*blocks: Block) -> list[Token]:
    """Return what a reader of Markdown makes of these blocks."""
    return READER.parse(as_markdown(blocks))


def lines(tokens: list[Token]) -> list[str]:
    """Return the words of each line, which must be nothing but words."""
    found: list[str] = []
    for token in tokens:
        if token.type == "inline":
            children = token.children or []
            assert {child.type for child in children} <= WORDS_ALONE
            found.append("".join(child.content for child in children).strip())
    return found


def words(text: str) -> str:
    """Return what of *text* must be read."""
    return clean(text).strip()


class TestNothingIsMarkup:
    """Text of a record stays text, in every kind of block."""

    @given(TEXTS)
    @example("&copy; <b>x</b> [a](javascript:b)")
    @example("1. first")
    @example("(target)=")
    def test_in_a_paragraph(self, text: str) -> None:
        """It begins no list, heading, quotation or code."""
        tokens = read(Paragraph(text=text))

        assert ["paragraph_open", "inline", "paragraph_close"] == [each.type for each in tokens]
        assert [words(text)] == lines(tokens)

    @given(TEXTS)
    def test_in_a_title_or_a_section(self, text: str) -> None:
        """Marks at the end of it are part of it too."""
        assert [words(text)] * 2 == lines(read(Title(text=text), Section(text=text)))

    @given(TEXTS, TEXTS)
    def test_in_a_table(self, one: str, other: str) -> None:
        """A bar does not end the cell."""
        table = Table.of([one, other], [[other, one]])

        assert [words(each) for each in (one, other, other, one)] == lines(read(table))

    @given(TEXTS, TEXTS)
    def test_in_a_list(self, one: str, other: str) -> None:
        """It does not begin a list inside the list."""
        items = (Item(text=one, details=(other,)), Item(text=other))

        assert [words(each) for each in (one, other, other)] == lines(read(Items(items=items)))

    @given(TEXTS)
    def test_as_code(self, text: str) -> None:
        """However many ticks it has."""
        tokens = read(Paragraph(text=("See ", code(text), ".")))
        children = tokens[1].children or []

        assert ["text", "code_inline", "text"] == [child.type for child in children]
        assert words(text) == children[1].content.strip()


class TestWhatIsWritten:
    """What the page itself marks is marked."""

    def test_a_link_leads_where_it_says(self) -> None:
        """An authority with its brackets; but no address that a reader should not follow."""
        case = Span(text="R (A) v B [2014] UKSC 56", url="https://example.org/a_(b)")
        script = Span(text="click", url="javascript:alert(1)")

        assert "[R (A) v B [2014] UKSC 56](<https://example.org/a_(b)>)\n" == as_markdown(
            (Paragraph(text=case),)
        )
        assert "click\n" == as_markdown((Paragraph(text=script),))

    def test_a_neutral_citation_can_be_found_as_it_is_written(self) -> None:
        """Its brackets need no escape; those of a footnote or a link do."""
        text = "[2014] UKSC 56, [2014](x), [^1]"

        assert "[2014] UKSC 56, \\[2014\\](x), \\[\\^1\\]\n" == as_markdown((Paragraph(text=text),))

    def test_an_entry_is_a_list_of_labelled_answers(self) -> None:
        """Several answers stand below their label."""
        entry = Entry(title="1. Time", terms=(term("Why", "- short"), term("Against", "a", "b")))

        assert "### 1. Time\n\n- **Why:** - short\n- **Against:**\n  - a\n  - b\n" == as_markdown(
            (entry,)
        )

    def test_an_entry_can_do_without_a_title(self) -> None:
        """As the head of a report does."""
        assert "- **On:** today\n" == as_markdown((Entry(terms=(term("On", "today"),)),))

    def test_a_list_can_be_numbered(self) -> None:
        """Its details are indented below it."""
        items = Items(items=(Item(text="a", details=("b",)), Item(text="c")), numbered=True)

        assert "1. a\n   - b\n2. c\n" == as_markdown((items,))

    @pytest.mark.parametrize(("text", "written"), [("a|b", "`a\\|b`"), ("`", "`` ` ``")])
    def test_code_in_a_table(self, text: str, written: str) -> None:
        """There a bar is escaped even inside code, and ticks are fenced by more ticks."""
        table = Table.of([strong("Path")], [[code(text)]])

        assert f"| **Path** |\n|---|\n| {written} |\n" == as_markdown((table,))
