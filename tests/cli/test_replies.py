"""What a person says: a line, and the value that it gives."""

from __future__ import annotations

import io
import sys
from datetime import date
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engage.cli.replies import Lines, NoMoreError, can_be_none, value_of
from engage.facts import Fact
from engage.law import standard

FACTS: Final = standard().facts


@pytest.fixture
def piped(monkeypatch: pytest.MonkeyPatch) -> None:
    """Put two lines on standard input, one of which is no text."""
    pipe = io.TextIOWrapper(io.BytesIO(b"\xff\n  Anytown \x1b[2J\r\n"), "utf-8")
    monkeypatch.setattr(sys, "stdin", pipe)


class TestLines:
    """One line is one reply."""

    @pytest.mark.usefixtures("piped")
    def test_what_is_no_text_is_asked_again(self, capsys: pytest.CaptureFixture[str]) -> None:
        """A transcript of the rest is written, and nothing in it steers the terminal."""
        lines = Lines()

        assert lines.nobody
        assert "Anytown \x1b[2J" == lines.ask("Name:")
        assert not lines.nobody
        out, err = capsys.readouterr()
        assert "Name: Name: Anytown �[2J\n" == out
        assert "That is no text in utf-8; please type it again.\n" == err

    @pytest.mark.usefixtures("piped")
    def test_the_end(self) -> None:
        """After the last line there is none."""
        lines = Lines()
        lines.need("Name:")

        with pytest.raises(NoMoreError):
            lines.need("Name:")

    def test_no_standard_input(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """As from a scheduler that closes it."""
        monkeypatch.setattr(sys, "stdin", None)
        lines = Lines()

        with pytest.raises(NoMoreError):
            lines.ask("Name:")
        assert lines.nobody

    def test_a_stream_that_knows_no_encoding(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """It is taken to be UTF-8."""

        class Nameless(io.TextIOWrapper):
            encoding = ""  # pyright: ignore[reportAssignmentType,reportIncompatibleMethodOverride] - as some consoles have it

        monkeypatch.setattr(sys, "stdin", Nameless(io.BytesIO("Tŷ\n".encode()), "utf-8"))

        assert "Tŷ" == Lines().ask("Name:")


class TestValues:
    """What is typed, as a file would have it."""

    @pytest.mark.parametrize(
        ("fact", "reply", "value"),
        [
            ("specific_proposal_put", "Y", True),
            ("specific_proposal_put", " true ", True),
            ("specific_proposal_put", "no", False),
            ("days_to_respond", "42", 42),
            ("decision_recorded_on", "2026-11-24", date(2026, 11, 24)),
            ("decision_recorded_on", "24 November 2026", date(2026, 11, 24)),
            ("form_of_exercise", "2", "meetings_and_letters"),
            ("form_of_exercise", "Informal soundings", "informal_soundings"),
            ("body_kind", "1", "county"),
            ("subjects", "housing; Health-and-care", frozenset({"housing", "health_and_care"})),
            ("subjects", "1, 1", frozenset({"budget_and_corporate"})),
            ("audience", "none", frozenset[str]()),
            ("audience", "0", frozenset[str]()),
        ],
    )
    def test_an_answer(self, fact: str, reply: str, value: object) -> None:
        """In several ways."""
        found = value_of(FACTS[fact], reply)

        assert (type(value), value) == (type(found), found)
        assert "" == FACTS[fact].problem(found)

    @pytest.mark.parametrize(
        ("fact", "reply"),
        [
            ("specific_proposal_put", "perhaps"),
            ("days_to_respond", "six weeks"),
            ("days_to_respond", "-4"),
            ("days_to_respond", "9" * 13),
            ("decision_recorded_on", "May 2026"),
            ("decision_recorded_on", "30 February 2026"),
            ("form_of_exercise", "0"),
            ("form_of_exercise", "99"),
            ("subjects", "housing, fishing"),
            ("subjects", "none"),
            ("subjects", ""),
        ],
    )
    def test_no_answer(self, fact: str, reply: str) -> None:
        """It stays as it was typed, so that it can be quoted."""
        found = value_of(FACTS[fact], reply)

        assert reply == found
        assert FACTS[fact].problem(found)

    def test_none_of_them(self) -> None:
        """Only where no choice says so itself."""
        assert can_be_none(FACTS["audience"])
        assert not can_be_none(FACTS["subjects"])
        assert not can_be_none(FACTS["specific_proposal_put"])

    @given(st.sampled_from(sorted(FACTS.values(), key=lambda fact: fact.id)), st.text())
    def test_whatever_is_typed(self, fact: Fact, reply: str) -> None:
        """It answers the question, or it is given back."""
        found = value_of(fact, reply)

        assert fact.fits(found) or reply == found
