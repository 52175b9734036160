"""The judgments say what the compiled record of decided cases says, and no more."""

from __future__ import annotations

import re
import tomllib
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Final, NotRequired, TypedDict, cast

import pytest

from engage.citations import Judgment, Verification
from engage.law import cases
from engage.law.cases import (
    ARTICLE_39,
    BAKER,
    BETTER_STREETS,
    BROOKE_ENERGY,
    CCSU,
    CHESHIRE_EAST,
    CURTIS,
    GALLAHER,
    GUNNING,
    JUDGMENTS,
    MOSELEY,
    REGAS,
    SHAW,
    SMITH_EAST_KENT,
)


class Record(TypedDict):
    """One case as compiled, as far as it is compared here."""

    id: str
    name: str
    citation: str
    court: str
    decided: date
    decided_precision: str
    facts: list[str]
    ratio: str
    sources: list[str]
    verified: bool
    confidence: str
    note: NotRequired[str]


DATA: Final = Path(__file__).parent.parent / "data" / "cases.toml"
RECORDS: Final = cast("list[Record]", tomllib.loads(DATA.read_text("utf-8"))["case"])
BY_ID: Final = {judgment.id: judgment for judgment in JUDGMENTS}

# Cited for the duty to consult or for consulting again, but not among the compiled cases.
CITED_BESIDES: Final = (CCSU, SMITH_EAST_KENT, CHESHIRE_EAST, GALLAHER, BROOKE_ENERGY)

each_record: Final = pytest.mark.parametrize(
    "record", RECORDS, ids=[record["id"] for record in RECORDS]
)
each_judgment: Final = pytest.mark.parametrize(
    "judgment", JUDGMENTS, ids=[judgment.id for judgment in JUDGMENTS]
)


def phrases(text: str, length: int) -> set[tuple[str, ...]]:
    """Return every run of *length* words in *text*, whatever their case and punctuation."""
    words = re.findall(r"[\w'-]+", text.lower())
    return set(zip(*(words[start:] for start in range(length)), strict=False))


class TestTheCompiledCases:
    """What was compiled is carried over as it stands, with its certainty."""

    def test_every_compiled_case_is_here_and_the_five_cited_besides(self) -> None:
        """Forty-three cases were compiled."""
        compiled = {record["id"] for record in RECORDS}

        assert len(compiled) == 43
        assert compiled | {judgment.id for judgment in CITED_BESIDES} == set(BY_ID)

    @each_record
    def test_a_case_is_cited_as_compiled(self, record: Record) -> None:
        """Name, citation, court, and the date with as much of it as is reliable."""
        judgment = BY_ID[record["id"]]

        assert record["name"] == judgment.name
        assert record["citation"] == judgment.citation
        assert record["court"] == judgment.court
        assert record["decided"] == judgment.decided
        assert record["decided_precision"] == judgment.decided_precision

    @each_record
    def test_a_certainty_is_never_upgraded(self, record: Record) -> None:
        """A case that was verified was read about; any other is from knowledge."""
        judgment = BY_ID[record["id"]]
        verified = Verification.READ if record["verified"] else Verification.FROM_KNOWLEDGE

        assert verified is judgment.verified
        assert record["confidence"] == judgment.confidence
        assert tuple(record["sources"]) == judgment.sources
        assert date(2026, 11, 22) == judgment.checked

    @each_record
    def test_no_words_are_copied(self, record: Record) -> None:
        """What a case is cited for, and any note on it, is put in words of our own."""
        judgment = BY_ID[record["id"]]
        compiled = [record["ratio"], *record["facts"], record.get("note", "")]

        assert record["ratio"].rstrip(".") not in judgment.holds
        for text in compiled:
            assert not phrases(judgment.holds, 6) & phrases(text, 6)
            assert not phrases(judgment.note, 6) & phrases(text, 6)


class TestTheCasesCitedBesides:
    """A case that was not compiled is from knowledge, and says what was seen of it."""

    @pytest.mark.parametrize(
        ("judgment", "citation", "court", "decided"),
        [
            (CCSU, "[1985] AC 374", "House of Lords", date(1984, 11, 22)),
            (SMITH_EAST_KENT, "[2002] EWHC 2640 (Admin)", "High Court", date(2002, 12, 4)),
            (CHESHIRE_EAST, "[2011] EWHC 1975 (Admin)", "High Court", date(2011, 7, 26)),
            (GALLAHER, "[2018] UKSC 25", "Supreme Court", date(2018, 5, 16)),
            (BROOKE_ENERGY, "[2018] EWHC 2012 (Admin)", "Divisional Court", date(2018, 7, 31)),
        ],
    )
    def test_it_is_cited_as_its_own_heading_has_it(
        self, judgment: Judgment, citation: str, court: str, decided: date
    ) -> None:
        """The heading of the judgment decides, where it was seen."""
        assert citation == judgment.citation
        assert court == judgment.court
        assert decided == judgment.decided
        assert judgment.decided_precision == "day"
        assert judgment.verified is Verification.FROM_KNOWLEDGE
        assert "seen" in judgment.verified_scope


class TestEveryJudgment:
    """An authority says what it is cited for and how far to trust that."""

    def test_each_public_name_is_one_of_them_and_is_there_once(self) -> None:
        """Nothing is left out of the list, and nothing stands in it twice."""
        named = [getattr(cases, name) for name in cases.__all__ if name != "JUDGMENTS"]

        assert len(JUDGMENTS) == len(named) == len(BY_ID) == 48
        assert set(JUDGMENTS) == set(named)

    def test_the_oldest_comes_first(self) -> None:
        """They stand in order of the day of judgment."""
        assert all(earlier.decided <= later.decided for earlier, later in pairwise(JUDGMENTS))

    @each_judgment
    def test_it_is_cited_for_one_sentence(self, judgment: Judgment) -> None:
        """One sentence, beginning with a capital and ending with its only full stop."""
        assert re.fullmatch(r"[A-Z][^.?!]+\.", judgment.holds)

    @each_judgment
    def test_its_scope_names_what_was_not_seen(self, judgment: Judgment) -> None:
        """Whatever was verified, the text of the judgment was not."""
        unread = re.compile(r"not in the judgment itself|from knowledge|was not read|not recorded")

        assert judgment.verified in {Verification.READ, Verification.FROM_KNOWLEDGE}
        assert unread.search(judgment.verified_scope)
        assert judgment.confidence in {"high", "medium"}

    @each_judgment
    def test_what_was_read_has_a_page_to_show_for_it(self, judgment: Judgment) -> None:
        """Only a case from knowledge may go without a source."""
        assert judgment.sources or judgment.verified is Verification.FROM_KNOWLEDGE
        assert all(page.startswith(("https://", "http://")) for page in judgment.sources)

    @each_judgment
    def test_its_address_is_that_of_a_published_judgment(self, judgment: Judgment) -> None:
        """The address is of the text, never of a report about it; it may be missing."""
        published = r"(https://((www|beta)\.bailii\.org|caselaw\.nationalarchives\.gov\.uk)/\S+)?"

        assert re.fullmatch(published, judgment.url)

    @pytest.mark.parametrize("judgment", [GUNNING, BETTER_STREETS])
    def test_a_date_that_is_not_reliable_to_the_day_says_so(self, judgment: Judgment) -> None:
        """The year of Gunning, and the month of Better Streets, are as much as is known."""
        assert judgment.decided_precision in {"year", "month"}

    def test_two_appeals_heard_together_are_two_authorities(self) -> None:
        """Baker's time was reasonable and Curtis's was not: one judgment, two outcomes."""
        assert BAKER.citation == CURTIS.citation
        assert BAKER.holds != CURTIS.holds

    def test_the_cases_that_an_officer_meets_first_have_their_usual_names(self) -> None:
        """A report prints the name and the citation."""
        assert MOSELEY.label == "R (Moseley) v Haringey London Borough Council [2014] UKSC 56"
        assert REGAS.label == (
            "R (Regas) v Enfield London Borough Council [2014] EWHC 4173 (Admin)"
        )

    def test_cases_that_pull_apart_point_at_each_other(self) -> None:
        """Soundings were enough in Shaw and not in Article 39, in the same emergency."""
        assert "Article 39" in SHAW.note
        assert SHAW.decided < ARTICLE_39.decided
