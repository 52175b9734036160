"""Local Government Act 2000."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from engage.bodies import PublicBody
from engage.citations import Verification
from engage.law.demands import demands_of
from engage.law.local_government_act_2000 import GOVERNANCE_MODEL
from engage.outcomes import Reading
from law.one_duty import (
    COUNTY,
    DISTRICT,
    PARISH,
    UNITARY,
    WELSH,
    applies,
    asks_first,
    duty_on,
)

FACT: Final = "changes_governance_model"


class TestGovernanceModel:
    """A council that changes how it decides makes that public; nobody is named to be asked."""

    @pytest.mark.parametrize("body", [COUNTY, DISTRICT, UNITARY])
    def test_principal_councils_are_bound(self, body: PublicBody) -> None:
        """In England."""
        assert applies(GOVERNANCE_MODEL, body, **{FACT: True})

    @pytest.mark.parametrize("body", [PARISH, WELSH])
    def test_others_are_not(self, body: PublicBody) -> None:
        """A parish has no such models."""
        assert not duty_on(GOVERNANCE_MODEL, body, **{FACT: True}).ours

    def test_notices_are_asked_for_and_no_consultees(self) -> None:
        """A question whether nobody was asked would be none."""
        assert ["duty.governance-model-change.notices-after"] == [
            demand.id for demand in demands_of(GOVERNANCE_MODEL)
        ]
        assert 2 == len(GOVERNANCE_MODEL.publications)
        assert not GOVERNANCE_MODEL.calls_for_consultation

    def test_it_turns_on_one_fact(self) -> None:
        """Which is asked where it is not known."""
        assert Reading.NO is duty_on(GOVERNANCE_MODEL, COUNTY, **{FACT: False}).reading
        assert FACT == asks_first(GOVERNANCE_MODEL, COUNTY, subjects=frozenset({"governance"}))

    def test_the_day_it_began(self) -> None:
        """4 May 2012."""
        assert not applies(GOVERNANCE_MODEL, COUNTY, date(2012, 5, 3), **{FACT: True})
        assert applies(GOVERNANCE_MODEL, COUNTY, date(2012, 5, 4), **{FACT: True})

    @pytest.mark.parametrize("day", [date(2026, 4, 28), date(2026, 4, 29)])
    def test_the_act_of_2026(self, day: date) -> None:
        """Favours cabinets; which of it is in force is not stated, and the duty stands."""
        assert applies(GOVERNANCE_MODEL, COUNTY, day, **{FACT: True})
        assert Verification.PARTLY_READ is GOVERNANCE_MODEL.verified
