"""The School and Early Years Finance Regulations."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.law.school_and_early_years_finance_regulations import SCHOOLS_FUNDING_FORMULA
from engage.outcomes import Reading
from law.one_duty import COUNTY, DISTRICT, UNITARY, applies, asks_first, duty_on

FACT: Final = "changes_schools_funding_formula"


class TestFundingFormula:
    """The forum and the schools are asked before their formula changes."""

    def test_who_is_bound(self) -> None:
        """Education authorities, and no district."""
        assert applies(SCHOOLS_FUNDING_FORMULA, COUNTY, **{FACT: True})
        assert applies(SCHOOLS_FUNDING_FORMULA, UNITARY, **{FACT: True})
        assert not duty_on(SCHOOLS_FUNDING_FORMULA, DISTRICT, **{FACT: True}).ours

    def test_what_it_turns_on(self) -> None:
        """Asked of exercises on schools and on the budget."""
        assert Reading.NO is duty_on(SCHOOLS_FUNDING_FORMULA, COUNTY, **{FACT: False}).reading
        assert FACT == asks_first(
            SCHOOLS_FUNDING_FORMULA, COUNTY, subjects=frozenset({"budget_and_corporate"})
        )

    def test_the_day_it_began(self) -> None:
        """1 January 2013."""
        assert not applies(SCHOOLS_FUNDING_FORMULA, COUNTY, date(2012, 12, 31), **{FACT: True})
        assert applies(SCHOOLS_FUNDING_FORMULA, COUNTY, date(2013, 1, 1), **{FACT: True})

    def test_no_length_is_set(self) -> None:
        """Only a month by which it must be over."""
        assert SCHOOLS_FUNDING_FORMULA.period is None
        assert "January" in SCHOOLS_FUNDING_FORMULA.note
