"""Local Government Finance Act 1992."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from engage.bodies import BodyKind, PublicBody
from engage.law.local_government_finance_act_1992 import BUSINESS_RATEPAYERS, COUNCIL_TAX_REDUCTION
from engage.outcomes import Reading
from law.one_duty import (
    COUNTY,
    DISTRICT,
    LONDON_BOROUGH,
    PARISH,
    UNITARY,
    WELSH,
    applies,
    asks_first,
    body_of,
    duty_on,
    requirements_on,
    said_on,
)

METROPOLITAN: Final = body_of(BodyKind.METROPOLITAN)
BUDGET: Final = {"sets_annual_budget_or_precept": True}
SCHEME: Final = {"makes_or_changes_council_tax_reduction_scheme": True}
CORPORATE: Final = frozenset({"budget_and_corporate"})


class TestBusinessRatepayers:
    """Each year those who speak for business ratepayers are asked about spending."""

    @pytest.mark.parametrize("body", [COUNTY, DISTRICT, UNITARY, LONDON_BOROUGH, WELSH])
    def test_billing_and_precepting_authorities_are_bound(self, body: PublicBody) -> None:
        """A county because it precepts; a council in Wales too."""
        assert applies(BUSINESS_RATEPAYERS, body, **BUDGET)
        assert applies(BUSINESS_RATEPAYERS, body, affects_budget_or_corporate_plan=True)

    def test_a_parish_is_not(self) -> None:
        """It precepts, but is no major precepting authority."""
        assert not duty_on(BUSINESS_RATEPAYERS, PARISH, **BUDGET).ours

    def test_neither_the_budget_nor_the_plan(self) -> None:
        """Then it does not arise."""
        found = duty_on(
            BUSINESS_RATEPAYERS,
            COUNTY,
            sets_annual_budget_or_precept=False,
            affects_budget_or_corporate_plan=False,
        )

        assert Reading.NO is found.reading
        assert "It does not arise." in found.because

    def test_the_day_it_began(self) -> None:
        """6 March 1992."""
        assert not applies(BUSINESS_RATEPAYERS, COUNTY, date(1992, 3, 5), **BUDGET)
        assert applies(BUSINESS_RATEPAYERS, COUNTY, date(1992, 3, 6), **BUDGET)

    def test_the_deciding_question(self) -> None:
        """Whether this is the setting of the budget."""
        assert "sets_annual_budget_or_precept" == asks_first(
            BUSINESS_RATEPAYERS, COUNTY, subjects=CORPORATE
        )


class TestCouncilTaxReduction:
    """Precepting bodies are asked first, a draft is published, and others are asked on it."""

    @pytest.mark.parametrize("body", [DISTRICT, UNITARY, LONDON_BOROUGH, METROPOLITAN])
    def test_billing_authorities_are_bound(self, body: PublicBody) -> None:
        """They bill for council tax."""
        assert applies(COUNCIL_TAX_REDUCTION, body, **SCHEME)

    def test_a_county_is_consulted_and_not_bound(self) -> None:
        """It is one of the bodies that precept."""
        found = duty_on(COUNCIL_TAX_REDUCTION, COUNTY, **SCHEME)

        assert not found.ours
        assert "Not this body's own duty" in found.because
        assert "may be a consultee" in found.because

    def test_a_council_in_wales_has_other_rules(self) -> None:
        """The schedule is England's."""
        assert not duty_on(COUNCIL_TAX_REDUCTION, WELSH, **SCHEME).ours

    def test_the_order_is_part_of_it(self) -> None:
        """First one group, then the draft, then the other."""
        asked = requirements_on(COUNCIL_TAX_REDUCTION, DISTRICT, **SCHEME)

        assert ["first", "then"] == [each.what.split(",")[0] for each in asked.consultees]
        assert (1, 1) == (
            len(COUNCIL_TAX_REDUCTION.publishes),
            len(COUNCIL_TAX_REDUCTION.publishes_after),
        )

    def test_no_length_is_set(self) -> None:
        """Time must be adequate all the same."""
        assert "" == said_on(COUNCIL_TAX_REDUCTION)

    def test_the_day_it_began(self) -> None:
        """31 October 2012."""
        assert not applies(COUNCIL_TAX_REDUCTION, DISTRICT, date(2012, 10, 30), **SCHEME)
        assert applies(COUNCIL_TAX_REDUCTION, DISTRICT, date(2012, 10, 31), **SCHEME)

    def test_the_deciding_question(self) -> None:
        """Whether a scheme is made or changed."""
        assert "makes_or_changes_council_tax_reduction_scheme" == asks_first(
            COUNCIL_TAX_REDUCTION, DISTRICT, subjects=CORPORATE
        )
