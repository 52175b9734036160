"""A later proper round mends an earlier faulty one, and when it does not."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

import pytest
from attrs import evolve

from engage.catalogues import Catalogue
from engage.errors import InvalidValueError
from engage.facts import Record
from engage.outcomes import Outcome
from engage.rules import Heading
from engage.triggers import yes
from miniature import (
    DAYS,
    DECIDED_EARLY,
    FAIR,
    LOSS,
    PERIOD,
    TIME,
    assessed,
    broken,
    in_rounds,
    refusing,
)

MET, NOT_MET = Outcome.MET, Outcome.NOT_MET

SHORT: Final[Mapping[str, object]] = {"form": "document", "days": 14}
LONG: Final[Mapping[str, object]] = {"form": "document", "days": 42}
LAW: Final = Catalogue.of(PERIOD)


class TestMending:
    """A later proper round mends an earlier faulty one as long as nothing has been decided."""

    def test_nothing_was_decided(self) -> None:
        """Draper: both rounds are shown, the later makes up for the earlier, and that is said."""
        found = assessed(in_rounds(SHORT, LONG, least=28, decided_early=False), LAW)

        assert [
            ("round 1", NOT_MET, "round 2"),
            ("round 2", MET, ""),
        ] == [(each.about, each.outcome, each.mended_by) for each in found.findings]
        assert MET is found.outcome
        assert [MET] == [each.outcome for each in found.headings]

    @pytest.mark.parametrize("decided", [True, None])
    def test_a_decision_was_taken(self, *, decided: bool | None) -> None:
        """Partingdale: it is not mended, nor while that is not known."""
        exercise = in_rounds(SHORT, LONG, least=28)
        if decided is not None:
            exercise = exercise.answering(decided_early=decided)
        found = assessed(exercise, LAW)

        assert ["", ""] == [each.mended_by for each in found.findings]
        assert NOT_MET is found.outcome

    def test_the_later_round_is_faulty(self) -> None:
        """What is not proper mends nothing, and an earlier round mends no later one."""
        found = assessed(in_rounds(LONG, SHORT, least=28, decided_early=False), LAW)

        assert ["", ""] == [each.mended_by for each in found.findings]
        assert NOT_MET is found.outcome

    @pytest.mark.parametrize("later", [{"form": "document"}, {"form": "nobody"}])
    def test_the_later_round_is_open_or_asked_nobody(self, later: dict[str, object]) -> None:
        """It is not proper either."""
        found = assessed(in_rounds(SHORT, later, least=28, decided_early=False), LAW)

        assert ["", ""] == [each.mended_by for each in found.findings]

    def test_of_three_rounds(self) -> None:
        """The nearest proper one that comes later."""
        proper_last = assessed(in_rounds(SHORT, SHORT, LONG, least=28, decided_early=False), LAW)
        proper_between = assessed(in_rounds(SHORT, LONG, SHORT, least=28, decided_early=False), LAW)

        assert ["round 3", "round 3", ""] == [each.mended_by for each in proper_last.findings]
        assert ["round 2", "", ""] == [each.mended_by for each in proper_between.findings]
        assert (MET, NOT_MET) == (proper_last.outcome, proper_between.outcome)

    def test_only_what_counts_under_the_heading(self) -> None:
        """All its rules must be met in the later round, those counted under it too."""
        rounds = ({**SHORT, "fair": True}, {**LONG, "fair": False})
        exercise = in_rounds(*rounds, least=28, decided_early=False, losses=["home"])

        assert [LOSS.counts] == [TIME.counts]
        assert {""} == {each.mended_by for each in assessed(exercise).findings}
        proper = in_rounds(
            {**SHORT, "fair": False},
            {**LONG, "fair": True},
            least=28,
            decided_early=False,
            losses=["home"],
        )
        assert [
            *(("mini.period", "round 2"), ("mini.period", "")),
            *(("mini.weighed", "round 2"), ("mini.weighed", "")),
        ] == [(each.rule, each.mended_by) for each in assessed(proper).findings]

    def test_a_heading_that_is_never_mended(self) -> None:
        """Weighing what people said is not made good by asking others."""
        law = Catalogue.of(evolve(PERIOD, heading=Heading(id="plain", title="Plain")))
        found = assessed(in_rounds(SHORT, LONG, least=28, decided_early=False), law)

        assert ["", ""] == [each.mended_by for each in found.findings]

    def test_whether_it_is_mended_cannot_be_found_out(self) -> None:
        """A condition that breaks mends nothing; one that refuses the record is heard."""
        exercise = in_rounds(SHORT, LONG, least=28)

        found = assessed(exercise, self.mended_when(broken)).findings

        assert ["", ""] == [each.mended_by for each in found]
        with pytest.raises(InvalidValueError, match="it is no date"):
            _ = assessed(exercise, self.mended_when(refusing)).findings

    def mended_when(self, reader: Callable[[Record], bool | None]) -> Catalogue:
        """Return a law whose heading is mended by a fact that is read so."""
        heading = evolve(TIME, mended_when=~yes(evolve(DECIDED_EARLY, read=reader)))
        return Catalogue.of(evolve(PERIOD, heading=heading))

    def test_nothing_is_asked_for_its_sake(self) -> None:
        """An open question of a round that is mended is no longer a question."""
        open_first = in_rounds({"form": "document"}, LONG, least=28)

        assert [DAYS, FAIR] == [
            fact for fact in assessed(open_first, LAW).questions if fact is not DECIDED_EARLY
        ]
        mended = open_first.answering(decided_early=False)
        assert () == assessed(mended, LAW).questions
