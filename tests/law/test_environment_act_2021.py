"""Environment Act 2021."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from engage.bodies import BodyKind, PublicBody
from engage.law.environment_act_2021 import NATURE_RECOVERY
from engage.outcomes import Reading
from engage.requirements import DutyKind
from law.one_duty import (
    COUNTY,
    DISTRICT,
    PARISH,
    UNITARY,
    WELSH,
    applies,
    asks_first,
    body_of,
    duty_on,
    said_on,
)

COMBINED: Final = body_of(BodyKind.COMBINED_AUTHORITY)
APPOINTED: Final = body_of(BodyKind.COUNTY, "responsible_authority", "library_authority")
SUPPORTING: Final = body_of(BodyKind.COUNTY, "supporting_authority", "library_authority")
UNDESCRIBED: Final = PublicBody(name="Anytown")
PREPARED: Final = {"prepares_local_nature_recovery_strategy": True}
IS_APPOINTED: Final = {**PREPARED, "council_is_responsible_authority_lnrs": True}
NOT_APPOINTED: Final = {**PREPARED, "council_is_responsible_authority_lnrs": False}
ABOUT: Final = frozenset({"environment"})


class TestNatureRecovery:
    """The responsible authority involves supporting authorities, Natural England and others."""

    def test_a_combined_authority_is_responsible_as_a_rule(self) -> None:
        """So nothing more is asked of it."""
        assert applies(NATURE_RECOVERY, COMBINED, **PREPARED)

    @pytest.mark.parametrize("body", [COUNTY, UNITARY])
    def test_a_council_may_have_been_appointed(self, body: PublicBody) -> None:
        """What it is does not tell, so it is asked."""
        assert applies(NATURE_RECOVERY, body, **IS_APPOINTED)
        assert "council_is_responsible_authority_lnrs" == asks_first(
            NATURE_RECOVERY, body, subjects=ABOUT, **PREPARED
        )

    @pytest.mark.parametrize("body", [COUNTY, UNITARY])
    def test_a_council_that_was_not_is_told_so(self, body: PublicBody) -> None:
        """As in Cambridgeshire: it supports the strategy, which is not its own."""
        found = duty_on(NATURE_RECOVERY, body, **NOT_APPOINTED)

        assert not found.ours
        assert "may be a consultee" in found.because

    def test_functions_on_record_tell(self) -> None:
        """One way and the other."""
        assert applies(NATURE_RECOVERY, APPOINTED, **PREPARED)
        assert not duty_on(NATURE_RECOVERY, SUPPORTING, **PREPARED).ours

    @pytest.mark.parametrize("body", [DISTRICT, PARISH, WELSH])
    def test_others_are_never_appointed(self, body: PublicBody) -> None:
        """A district is a supporting authority, heard under it."""
        assert not duty_on(NATURE_RECOVERY, body, **PREPARED).ours
        assert {"supporting_authority"} == NATURE_RECOVERY.reach.heard

    def test_a_body_that_is_not_described(self) -> None:
        """It is asked first where it is and what it is."""
        assert "body_nation" == asks_first(NATURE_RECOVERY, UNDESCRIBED, **PREPARED)
        assert "body_kind" == asks_first(
            NATURE_RECOVERY, UNDESCRIBED, body_nation="england", **PREPARED
        )

    def test_another_subject_settles_it(self) -> None:
        """Nobody is asked about nature recovery in an exercise on libraries."""
        found = duty_on(NATURE_RECOVERY, COUNTY, subjects=frozenset({"services"}))

        assert Reading.NO is found.reading
        assert "subjects" == asks_first(NATURE_RECOVERY, COUNTY)

    def test_the_day_it_began(self) -> None:
        """13 April 2023."""
        assert not applies(NATURE_RECOVERY, COMBINED, date(2023, 4, 12), **PREPARED)
        assert applies(NATURE_RECOVERY, COMBINED, date(2023, 4, 13), **PREPARED)

    def test_it_is_involvement_without_a_length(self) -> None:
        """How long the public has is for the authority to say."""
        assert DutyKind.INVOLVE is NATURE_RECOVERY.kind
        assert "" == said_on(NATURE_RECOVERY)
