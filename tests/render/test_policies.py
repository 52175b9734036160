"""Policies as pages and as data."""

from __future__ import annotations

import json
from datetime import date

from attrs import evolve

from engage.citations import Verification
from engage.policies.cambridgeshire import COMMITMENT_2015, HISTORY, STRATEGY_2024
from engage.policies.differences import difference
from engage.policies.lengths import Length
from engage.policies.policy import BASELINE
from engage.policies.promises import Promise
from engage.policies.records import Inheritance
from engage.policies.terms import PeriodTerms
from engage.render import as_json, as_markdown
from engage.render.policies import (
    Differences,
    PolicyShown,
    differences_data,
    differences_document,
    policy_data,
    policy_document,
)

INHERITED = evolve(
    BASELINE,
    inherits=Inheritance(id="parent", version="3"),
    periods=PeriodTerms(
        least=Promise(
            value=Length.said("6 weeks"),
            page="p. 4",
            made_by="parent@3",
            verified=Verification.FROM_KNOWLEDGE,
        )
    ),
)


class TestPolicy:
    """A policy in full."""

    def test_each_promise_with_its_page(self) -> None:
        """And with the words that weaken it."""
        page = as_markdown(policy_document(PolicyShown(policy=STRATEGY_2024)))

        assert "6 to 12 weeks (typically)" in page
        assert "Introduction" in page
        assert all(made.label in page for made in STRATEGY_2024.promises())

    def test_the_law_alone(self) -> None:
        """It says that nothing is promised."""
        page = as_markdown(policy_document(PolicyShown(policy=BASELINE)))

        assert "promises nothing over and above the law" in page

    def test_what_was_taken_over(self) -> None:
        """With who made the promise and how far it was checked."""
        page = as_markdown(policy_document(PolicyShown(policy=INHERITED)))

        assert "p. 4; from parent@3; from knowledge" in page
        assert "parent@3" in page

    def test_on_a_day(self) -> None:
        """With why that version holds, and what to check."""
        found = HISTORY.on(date(2026, 11, 24))
        page = as_markdown(policy_document(PolicyShown(policy=found.policy, found=found)))

        assert found.because in page
        assert "Confirm which version is in force" in page

    def test_on_a_day_that_does_not_tell(self) -> None:
        """The question stands in place of a policy."""
        found = HISTORY.on(date(2020, 6, 1))
        shown = PolicyShown(policy=None, found=found)
        page = as_markdown(policy_document(shown))

        assert "Which version was in force on 1 June 2020?" in page
        assert None is policy_data(shown)["policy"]
        assert "Which version?" in as_markdown(policy_document(PolicyShown(policy=None)))

    def test_as_data(self) -> None:
        """The same promises."""
        found = HISTORY.on(date(2026, 11, 24))
        data = json.loads(as_json(policy_data(PolicyShown(policy=found.policy, found=found))))

        assert [made.at for made in STRATEGY_2024.promises()] == [
            each["at"] for each in data["policy"]["promises"]
        ]
        assert ["cambridgeshire@2024"] == data["version"]["candidates"]
        assert "version" not in policy_data(PolicyShown(policy=INHERITED))


class TestDifferences:
    """What two policies say differently."""

    rows = Differences(
        before=COMMITMENT_2015,
        after=STRATEGY_2024,
        rows=difference(COMMITMENT_2015, STRATEGY_2024),
    )

    def test_as_a_table(self) -> None:
        """What one does not say, it is silent on."""
        page = as_markdown(differences_document(self.rows))

        assert "| The typical time to reply | new | silent | 6 to 12 weeks (typically)" in page

    def test_none(self) -> None:
        """It says so."""
        same = Differences(before=BASELINE, after=BASELINE, rows=())

        assert "They promise the same." in as_markdown(differences_document(same))
        assert [] == differences_data(same)["differences"]

    def test_as_data(self) -> None:
        """Silence is null."""
        data = json.loads(as_json(differences_data(self.rows)))
        row = next(each for each in data["differences"] if each["at"] == "periods.typical")

        assert (None, None, "Introduction") == (
            row["before"],
            row["page_before"],
            row["page_after"],
        )
