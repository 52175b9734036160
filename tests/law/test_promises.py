"""Candidates for a promise: the words that commit, and those that weaken it, each in its place."""

from __future__ import annotations

from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engage.errors import InvalidValueError
from engage.law.promises import Candidate, Passage, Quote, Wording, candidates, passages


def found(text: str) -> tuple[Candidate, ...]:
    """Return the candidates in a document of this *text*."""
    return candidates(passages(text, "Strategy"))


def words(quotes: tuple[Quote, ...]) -> list[str]:
    """Return the words of *quotes*."""
    return [quote.text for quote in quotes]


# In the manner of a council's short commitment of the middle of the decade: what it should do.
COMMITMENT: Final = """\
Hearing you: what the Council says it will do

The Council believes that:

- Residents should be asked about a service from its first idea to its review.
- All views count alike.

In addition, the Council should:

- Tell people plainly what can change.
- Give enough time for any consultation to happen. This means:
   - It should leave time for a consultation to take place, ideally a quarter of a year for the
     larger ones where appropriate/possible.
   - Papers come in large print.
"""

# In the manner of a longer strategy of a later decade: commitments, principles and tools.
STRATEGY: Final = """\
Contents\t2
How we will listen to you ......... 4

# How the council will engage with you

To that end, the council commits to:

- Engaging people early in design where it is appropriate and proportionate to do so.
- Telling people what came of it.

## How the council will consult with you

1. **Early:** Consultations must happen while proposals can change.
2. Papers must be plain.

The tool may be used to reach groups. It aims to involve those seldom heard.

===

We will not consult on every small change.
"""


class TestTheTwoDocuments:
    """A strategy can hold such a promise; *should* and *ideally* weaken what it says."""

    def test_what_should_be_done(self) -> None:
        """Each candidate of the commitment is weakened, in its own words or in what leads to it."""
        first, second, third = found(COMMITMENT)

        assert {Wording.WEAKENED} == {each.wording for each in (first, second, third)}
        assert (["asked"], [], ["believes that", "should"]) == (
            words(first.asks),
            words(first.commits),
            words(first.weakened_by),
        )
        assert (["consultation"], ["should"]) == (words(second.asks), words(second.weakened_by))
        assert ["should", "should", "ideally", "where appropriate/possible"] == words(
            third.weakened_by
        )

    def test_what_the_council_commits_to(self) -> None:
        """Clear wording and weakened wording, side by side."""
        engaging, early, involving = found(STRATEGY)

        assert (
            Wording.WEAKENED,
            ["commits to"],
            ["where it is appropriate and proportionate"],
        ) == (
            engaging.wording,
            words(engaging.commits),
            words(engaging.weakened_by),
        )
        assert (Wording.CLEAR, ["must"], []) == (
            early.wording,
            words(early.commits),
            words(early.weakened_by),
        )
        assert ["aims to"] == words(involving.weakened_by)

    def test_each_has_its_line(self) -> None:
        """An entry that goes on is found by its first."""
        assert ["line 5", "line 11", "line 12"] == [
            each.passage.where for each in found(COMMITMENT)
        ]
        assert ["line 8", "line 13", "line 16"] == [each.passage.where for each in found(STRATEGY)]

    def test_each_quotation_is_where_it_says(self) -> None:
        """In its passage, or in one that leads to it."""
        for each in (*found(COMMITMENT), *found(STRATEGY)):
            assert each.sentence.text in each.passage.text
            for quote in (*each.asks, *each.commits, *each.weakened_by):
                assert quote.passage in each.passage.chain
                assert quote.passage.text[quote.start : quote.end] == quote.text


class TestWords:
    """Words of commitment and words of asking must come together."""

    @pytest.mark.parametrize(
        "text",
        [
            "We will consult you.",
            "Tenants shall be asked.",
            "Parents must have a real say.",
            "The council promises to listen to carers.",
            "We pledge to seek residents' views.",
            "We guarantee that people are heard: we hear from all, always.",
            "We undertake to run a public consultation.",
            "You are entitled to share your views and we ensure it.",
            "Nobody's centre closes unconsulted: we agree to hold a survey.",
            "We make sure that inviting your comments comes first.",
        ],
    )
    def test_clear_wording(self, text: str) -> None:
        """It commits, and nothing weakens it."""
        (candidate,) = found(text)

        assert Wording.CLEAR is candidate.wording
        assert candidate.asks
        assert candidate.commits
        assert text == candidate.sentence.text

    @pytest.mark.parametrize(
        ("text", "weak"),
        [
            ("We should consult you.", ["should"]),
            ("We may ask you.", ["may"]),
            ("We will ideally consult you.", ["ideally"]),
            ("We will consult you where possible.", ["where possible"]),
            ("We will consult as far as is practicable.", ["as far as is practicable"]),
            ("We aim to involve users, normally early.", ["aim to", "normally"]),
            ("Where appropriate, we will ask you.", ["Where appropriate"]),
            ("We will consider consulting you.", ["consider"]),
            ("We would like to hear from you.", ["would like to"]),
            ("We will consult you, unless it is urgent.", ["unless"]),
            ("Subject to resources we will hold a survey.", ["Subject to"]),
            ("Staff are encouraged to ask and will do so.", ["are encouraged to"]),
            ("We will consult\nif needed.", ["if needed"]),
        ],
    )
    def test_weakened_wording(self, text: str, weak: list[str]) -> None:
        """Each weakening word is quoted."""
        (candidate,) = found(text)

        assert Wording.WEAKENED is candidate.wording
        assert weak == words(candidate.weakened_by)

    @pytest.mark.parametrize(
        "text",
        [
            "We consult often.",
            "The report will be published.",
            "We will not consult on this.",
            "It must never be asked.",
            "In May 2026 residents were asked.",
            "How we will consult you.",
            "What people will be asked about.",
            "This will involve moving the bins.",
            "The panel consults nobody; consultants do.",
            "Well-asked questions willingly answered.",
            "",
        ],
    )
    def test_no_candidate(self, text: str) -> None:
        """Silence, denial, history, and words inside other words."""
        assert () == found(text)

    def test_each_sentence_by_itself(self) -> None:
        """What another sentence of the paragraph says weakens nothing."""
        (candidate,) = found("Fees may rise. We will consult you (in full.) That is all.")

        assert ("We will consult you (in full.)", Wording.CLEAR) == (
            candidate.sentence.text,
            candidate.wording,
        )

    def test_only_the_end_of_a_lead_leads(self) -> None:
        """Of the paragraph before a list, its last sentence."""
        (candidate,) = found("Fees may rise. The council will:\n- ask people")

        assert (["will"], []) == (words(candidate.commits), words(candidate.weakened_by))
        assert ["Fees may rise. The council will:", "ask people"] == [
            each.text for each in candidate.passage.chain
        ]


class TestPassages:
    """A document in pieces, each with its line and what leads to it."""

    @pytest.mark.parametrize(
        "mark", ["- ", "* ", "+ ", "\N{BULLET} ", "– ", "1. ", "2) ", "(3) ", "a) ", "(iv) "]
    )
    def test_entries_of_lists(self, mark: str) -> None:
        """However they are marked."""
        lead, entry = passages(f"We will:\n\n{mark}ask", "S")

        assert ("ask", lead, "line 3") == (entry.text, entry.under, entry.where)

    def test_lists_in_lists(self) -> None:
        """An inner entry stands under an outer one, and the next outer one does not."""
        text = "We will:\n- do this:\n    - ask\n\t- hear\n- do that\nand more\n\nNext."
        lead, this, ask, hear, that, after = passages(text, "S")

        assert (lead, this, this, lead, None) == (
            this.under,
            ask.under,
            hear.under,
            that.under,
            after.under,
        )
        assert "do that and more" == that.text
        assert (lead, this, ask) == ask.chain

    def test_a_heading_leads_to_nothing(self) -> None:
        """Unless it says so; nor does a paragraph that has ended."""
        heading, entry = passages("# Why\n- ask", "S")

        assert ("Why", None) == (heading.text, entry.under)

    def test_what_is_no_passage(self) -> None:
        """Blank lines, lines that divide, entries with nothing in them, tables of contents."""
        text = "\n---\n* * *\n- \n\nPart one\t3\nPart two .... 4\nPart three . . . . 5\n"

        assert () == passages(text, "S")

    @given(st.text())
    def test_whatever_the_text(self, text: str) -> None:
        """Nothing is made up: each word of a passage is in the document."""
        for passage in passages(text, "S"):
            assert set(passage.text.split()) <= set(text.split())
        for each in found(text):
            assert each.asks


class TestValues:
    """A quotation is a place in a passage."""

    @pytest.mark.parametrize(("start", "end"), [(0, 0), (2, 1), (-1, 2), (0, 4)])
    def test_a_place_that_is_none(self, start: int, end: int) -> None:
        """It cannot be quoted."""
        with pytest.raises(ValueError, match=r"there are no words from -?\d to \d in 'ask'"):
            Quote(passage=Passage(reference="S", text="ask"), start=start, end=end)

    @pytest.mark.parametrize(
        ("reference", "text"), [(" ", "ask"), ("S", "")], ids=["document", "words"]
    )
    def test_a_passage_of_nothing(self, reference: str, text: str) -> None:
        """It has a document and words."""
        with pytest.raises(InvalidValueError):
            Passage(reference=reference, text=text)
