"""Candidates for a promise as a page and as data."""

from __future__ import annotations

import json
import re
from typing import Any, Final

import pytest

from engage.law.promises import candidates, passages
from engage.render import (
    PromiseSearch,
    as_json,
    as_markdown,
    as_text,
    promises_data,
    promises_document,
)

POLICY: Final = """\
We will:

- consult tenants
- ask users, where possible, before we ideally decide

Residents should be asked.
"""


def searched(text: str) -> PromiseSearch:
    """Return what is found in a policy of this *text*."""
    found = passages(text, "Anytown's strategy")
    return PromiseSearch(
        reference="Anytown's strategy", passages=len(found), found=candidates(found)
    )


@pytest.fixture
def page() -> str:
    """Return the page on the policy, each block's words on one line."""
    return re.sub(r"\s+", " ", as_text(promises_document(searched(POLICY))))


class TestPage:
    """What was found, and that it is no verdict."""

    def test_clear_wording_first(self, page: str) -> None:
        """Each with its line, what leads to it, and the words that tell."""
        assert "Anytown's strategy: 4 passages were searched, 3 sentences are listed." in page
        assert (
            "Clear wording ------------- line 3: consult tenants Under line 1: We will: "
            "Asks consult Commits will Weakened wording" in page
        )
        assert "line 6: Residents should be asked. Asks asked Weakened by should" in page

    def test_it_is_for_a_person_to_judge(self, page: str) -> None:
        """With the questions that decide it."""
        assert "These are candidates and no more." in page
        assert "- promise_judged_clear: " in page

    def test_words_stand_out(self) -> None:
        """In the sentence itself, where the page can show it."""
        text = as_markdown(promises_document(searched(POLICY)))

        assert "ask users, **where possible**, before we **ideally** decide" in text
        assert "**will**" not in text.partition("- **Under:**")[0]

    def test_words_that_commit_stand_out(self) -> None:
        """As do those that weaken."""
        text = as_markdown(promises_document(searched("We will usually consult you.")))

        assert "line 1: We **will** **usually** consult you." in text

    def test_nothing_found(self) -> None:
        """That says nothing about minutes, letters and statements."""
        text = as_text(promises_document(searched("Bins are emptied on Mondays.")))

        assert "1 passage was searched, 0 sentences are listed." in text
        assert "No sentence was found" in text
        assert "Clear wording" not in text
        assert "promise_judged_clear" not in text


class TestData:
    """The same for other programs."""

    def test_each_quotation_has_its_place(self) -> None:
        """In the passage that it stands in."""
        data: Any = json.loads(as_json(promises_data(searched(POLICY))))
        first, second, _ = data["candidates"]

        assert ("engage-promises/1", 4) == (data["schema"], data["passages"])
        assert {
            "where": "line 3",
            "sentence": {"text": "consult tenants", "where": "line 3", "start": 0, "end": 15},
            "under": [{"where": "line 1", "text": "We will:"}],
            "wording": "clear wording",
            "asks": [{"text": "consult", "where": "line 3", "start": 0, "end": 7}],
            "commits": [{"text": "will", "where": "line 1", "start": 3, "end": 7}],
            "weakened_by": [],
        } == first
        assert ["where possible", "ideally"] == [each["text"] for each in second["weakened_by"]]
