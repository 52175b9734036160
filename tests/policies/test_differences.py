"""What two policies say differently."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve

from engage.nations import Nation
from engage.policies.cambridgeshire import COMMITMENT_2015, HISTORY, STRATEGY_2024
from engage.policies.differences import Change, difference, in_words
from engage.policies.lengths import Length
from engage.policies.policy import BASELINE, Policy
from engage.policies.promises import Promise
from engage.policies.records import Contact, Platform
from engage.policies.terms import PeopleTerms, PeriodTerms


def least(text: str, *weakened_by: str, page: str = "p. 1") -> Policy:
    """Return a policy with this least period."""
    value = Promise(value=Length.said(text), page=page, weakened_by=weakened_by)
    return evolve(BASELINE, periods=PeriodTerms(least=value))


class TestChange:
    """In what way a promise differs."""

    @pytest.mark.parametrize(
        ("before", "after", "expected"),
        [
            (BASELINE, least("6 weeks"), Change.NEW),
            (least("6 weeks"), BASELINE, Change.GONE),
            (least("6 weeks"), least("12 weeks"), Change.LONGER),
            (least("3 months"), least("12 weeks"), Change.SHORTER),
            (least("30 days"), least("1 month"), Change.OTHER),
            (least("6 weeks"), least("6 weeks", "where possible"), Change.WORDING),
        ],
    )
    def test_each(self, before: Policy, after: Policy, expected: Change) -> None:
        """One row says it."""
        (row,) = difference(before, after)

        assert ("periods.least", expected) == (row.at, row.change)

    def test_another_page(self) -> None:
        """That is no difference."""
        assert () == difference(least("6 weeks"), least("6 weeks", page="p. 2"))

    @pytest.mark.parametrize("policy", HISTORY.versions, ids=lambda policy: policy.version)
    def test_with_itself(self, policy: Policy) -> None:
        """Nothing differs."""
        assert () == difference(policy, policy)


class TestCambridgeshire:
    """What 2024 changed."""

    rows = {row.at: row for row in difference(COMMITMENT_2015, STRATEGY_2024)}  # noqa: RUF012 - read only

    def test_the_time(self) -> None:
        """Three months for larger ones is gone; a typical 6 to 12 weeks is new."""
        assert Change.GONE is self.rows["periods.larger"].change
        assert self.rows["periods.larger"].before.startswith("3 months (should, ideally")
        assert "6 to 12 weeks (typically)" == self.rows["periods.typical"].after
        assert "Introduction" == self.rows["periods.typical"].page_after

    def test_the_five_things(self) -> None:
        """The same five are put more strongly."""
        assert Change.WORDING is self.rows["publication.understood"].change

    def test_the_other_way(self) -> None:
        """What is new is gone, and what is gone is new."""
        back = {row.at: row for row in difference(STRATEGY_2024, COMMITMENT_2015)}

        assert Change.NEW is back["periods.larger"].change
        assert Change.GONE is back["periods.typical"].change


class TestWords:
    """What a promise holds, in words."""

    def test_a_thing_with_a_name(self) -> None:
        """Its name first, then what it says beside that."""
        platform = Platform(name="Surveys", uses=("polls",), reviewed_on=date(2026, 3, 2))

        assert "Surveys, uses: polls, reviewed on: 2 March 2026" == in_words(platform)

    def test_plain_values(self) -> None:
        """Yes, no, a day, a set of words."""
        assert ("yes", "no") == (in_words(True), in_words(False))  # noqa: FBT003 - the value itself
        assert "2 March 2026" == in_words(date(2026, 3, 2))
        assert "england; wales" == in_words(frozenset({Nation.WALES, Nation.ENGLAND}))

    def test_two_of_one_name(self) -> None:
        """They are told apart."""
        contacts = tuple(
            Promise(value=Contact(role="lead", address=each), page="p. 1") for each in "abc"
        )
        policy = evolve(BASELINE, people=PeopleTerms(contacts=contacts))

        assert [
            "The contacts: lead",
            "The contacts: lead (2)",
            "The contacts: lead (3)",
        ] == [row.what for row in difference(BASELINE, policy)]
