"""Blocks: what goes into a document cannot steer what shows it."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from engage.render.blocks import (
    Item,
    Paragraph,
    Span,
    Style,
    Table,
    Term,
    clean,
    code,
    joined,
    plain_text,
    spans,
    strong,
    term,
    web_address,
)

ANYTHING = st.text(st.characters(codec=None))
STEERING = {"Cc", "Cs", "Zl", "Zp"}


class TestCleaning:
    """A record's text is shown, never obeyed."""

    @given(ANYTHING)
    def test_nothing_is_left_that_a_terminal_would_obey(self, text: str) -> None:
        """Neither a control character, nor a line break, nor half of a character."""
        assert not STEERING & {unicodedata.category(each) for each in clean(text)}

    @given(ANYTHING)
    def test_cleaning_again_changes_nothing(self, text: str) -> None:
        """What is clean stays as it is."""
        assert clean(text) == clean(clean(text))

    def test_a_forged_line_stays_in_its_own_line(self) -> None:
        """A title cannot pretend to be the next line of a report."""
        assert "Bins In law Nothing" == clean("Bins\r\n\n  In law Nothing")

    def test_what_turns_the_direction_of_writing_is_marked(self) -> None:
        """Words cannot be made to read backwards."""
        assert "a�b" == clean("a\N{RIGHT-TO-LEFT OVERRIDE}b")

    def test_ordinary_letters_stay(self) -> None:
        """Welsh, the pound sign and an emoji made of several characters are no threat."""
        text = "Tŷ’r dref – £5, 👩‍🔧"

        assert text == clean(text)


class TestAddresses:
    """Only an address on the web becomes a link."""

    def test_an_address_is_kept(self) -> None:
        """One of the law."""
        url = "https://www.legislation.gov.uk/ukpga/1981/54/section/31"

        assert url == web_address(url)

    def test_a_script_is_not(self) -> None:
        """Nor is anything that would end the link early."""
        for url in (
            "javascript:alert(1)",
            "https://a b",
            "https://a>b",
            "https://a\x1b[m",
            "ftp://a",
        ):
            assert "" == web_address(url)


class TestWords:
    """Words can be given in the way that is easiest to write."""

    def test_an_empty_run_is_left_out(self) -> None:
        """It would only be in the way."""
        assert (Span(text="a"),) == spans(("", "a", Span(text="")))

    def test_one_run_alone_is_a_line(self) -> None:
        """No tuple is needed."""
        assert (Span(text="a", style=Style.STRONG),) == spans(strong("a"))

    def test_parts_are_joined_with_something_between(self) -> None:
        """Each part may have several runs."""
        line = joined((("a", strong("b")), "c"), ", ")

        assert "ab, c" == plain_text(line)
        assert [Style.PLAIN, Style.STRONG, Style.PLAIN, Style.PLAIN] == [run.style for run in line]

    def test_every_door_cleans(self) -> None:
        """Whatever kind of block the text goes into."""
        bad, good = "a\x1bb", "a�b"

        assert good == plain_text(Paragraph(text=bad).text)
        assert good == plain_text(Item(text="a", details=(bad,)).details[0])
        assert Term(label=good, answers=(good,)) == term(bad, bad)
        assert good == plain_text(Table.of([bad], [[code(bad)]]).rows[0][0])
