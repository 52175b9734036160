"""What bears on relief is listed apart, has no outcome, and softens nothing."""

from __future__ import annotations

from typing import Final

import pytest

from engage.assessments import Assessment, assess
from engage.law import standard
from engage.law.relief import CONSIDERATIONS, SENIOR_COURTS_ACT_S31_2A
from engage.outcomes import Outcome
from engage.testing import SETTING, exercise_with

BROKEN: Final = {"main_reason_left_out": True}
EVERYTHING: Final = {
    "same_result_reasons_recorded": True,
    "complainant_was_asked": True,
    "fault_touches_part_only": True,
    "measure_already_carried_out": True,
}


def found_with(**answers: object) -> Assessment:
    """Return the baseline exercise with these facts answered so, held against the law."""
    return assess(exercise_with(**answers), standard(), SETTING)


class TestConsiderations:
    """Whether a court would quash is another question than whether the law was kept."""

    @pytest.mark.parametrize(
        ("fact", "says"),
        [
            ("same_result_reasons_recorded", "the result would have been the same"),
            ("complainant_was_asked", "Whoever complains was asked"),
            ("fault_touches_part_only", "can be taken apart from the rest"),
            ("measure_already_carried_out", "others have acted on it"),
        ],
    )
    def test_each_is_listed_where_it_is_recorded(self, fact: str, says: str) -> None:
        """And not where it is recorded that it is not so, or nothing is."""
        (listed,) = found_with(**BROKEN, **{fact: True}).considerations

        assert says in listed.says
        assert listed.authority
        assert () == found_with(**BROKEN, **{fact: False}).considerations
        assert () == found_with(**BROKEN).considerations

    def test_all_together_soften_nothing(self) -> None:
        """The findings are the same with them as without."""
        plain, pleaded = found_with(**BROKEN), found_with(**BROKEN, **EVERYTHING)

        assert CONSIDERATIONS == pleaded.considerations
        assert plain.findings == pleaded.findings
        assert Outcome.NOT_MET is pleaded.outcome

    def test_no_rule_asks_for_them(self) -> None:
        """So that they cannot change an outcome."""
        asked = {fact.id for rule in standard() for fact in rule.facts}

        assert set() == asked & EVERYTHING.keys()

    def test_the_statute_says_how_far_it_was_read(self) -> None:
        """Its text was not, when this was written down."""
        assert "not read" in SENIOR_COURTS_ACT_S31_2A.verified_scope
