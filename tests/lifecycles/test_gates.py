"""Gates fail closed, and asking changes nothing."""

from __future__ import annotations

import pytest
from attrs import evolve

from again import Way, each_way
from engage.catalogues import Setting
from engage.errors import TransitionNotAllowedError
from engage.lifecycles import (
    Blocked,
    advance,
    blocked_by,
)
from engage.outcomes import Force, Outcome
from engage.rules import otherwise, when
from engage.stages import KnownFrom, Stage
from engage.triggers import yes
from miniature import (
    ASKED,
    ON,
    PERIOD,
    SETTING,
    a_fact,
    a_rule,
    broken,
    in_rounds,
    staged,
)
from moving import (
    GOOD,
    LAW,
    LEAD,
    OPENING,
    gated,
    opened,
)


class TestBlockedBy:
    """Every unmet gate with reason, source, remedy and who can mend it; it fails closed."""

    def test_nothing_is_in_the_way(self) -> None:
        """The gate's rule is met."""
        assert () == blocked_by(staged(Stage.READY, **GOOD), Stage.OPEN, LAW, SETTING)

    def test_what_is_not_met(self) -> None:
        """With all that is needed to mend it."""
        exercise = staged(Stage.READY, form="document", days=14, least=28)

        (found,) = blocked_by(exercise, Stage.OPEN, LAW, SETTING)

        assert (OPENING, "mini.period", Outcome.NOT_MET) == (
            found.gate,
            found.rule,
            found.outcome,
        )
        assert "People had 14 days; 28 are prescribed." == found.reason
        assert ("Put it right.", "service lead") == (found.remedy, found.mends)
        assert PERIOD.authority == found.authority
        assert found.finding is not None

    @pytest.mark.parametrize(
        ("answers", "outcome"),
        [
            ({"form": "document"}, Outcome.UNCLEAR),
            ({**GOOD, "days": 14, "reason": True}, Outcome.FOR_JUDGEMENT),
        ],
        ids=["unclear", "for judgement"],
    )
    def test_what_is_open_blocks(self, answers: dict[str, object], outcome: Outcome) -> None:
        """Silence is not a pass, and nor is a judgement that nobody has made."""
        (found,) = blocked_by(staged(Stage.READY, **answers), Stage.OPEN, LAW, SETTING)

        assert outcome is found.outcome

    def test_a_judgement_in_favour_opens(self) -> None:
        """And one against does not."""
        short = {**GOOD, "days": 14, "reason": True}

        assert () == blocked_by(staged(Stage.READY, **short, fair=True), Stage.OPEN, LAW, SETTING)
        assert blocked_by(staged(Stage.READY, **short, fair=False), Stage.OPEN, LAW, SETTING)

    def test_what_does_not_apply_does_not_block(self) -> None:
        """Nobody was asked."""
        assert () == blocked_by(staged(Stage.READY, form="nobody"), Stage.OPEN, LAW, SETTING)

    def test_a_rule_that_does_not_arise_does_not_block(self) -> None:
        """Its question does not come up."""
        law = evolve(gated("mini.period"), rules=(evolve(PERIOD, arises=yes(ASKED)),))

        assert () == blocked_by(staged(Stage.READY, asked=False), Stage.OPEN, law, SETTING)

    def test_a_missing_rule_blocks(self) -> None:
        """The gate says who can mend that."""
        (found,) = blocked_by(
            staged(Stage.READY, **GOOD), Stage.OPEN, gated("mini.gone", "mini.period"), SETTING
        )

        assert ("mini.gone", Outcome.UNCLEAR, "exercise lead", (), None) == (
            found.rule,
            found.outcome,
            found.mends,
            found.authority,
            found.finding,
        )
        assert "which is not in this catalogue" in found.reason

    def test_a_rule_that_breaks_blocks(self) -> None:
        """In a gate of law too, and even where a later round mends it."""
        fact = evolve(a_fact("breaks"), read=broken)
        rule = a_rule("mini.breaks", when(yes(fact), Outcome.MET, ""), otherwise(Outcome.MET, ""))
        law = evolve(
            LAW, rules=(rule,), gates=(evolve(OPENING, rules=(rule.id,), force=Force.LAW),)
        )

        (found,) = blocked_by(staged(Stage.READY), Stage.OPEN, law, SETTING)

        assert found.finding is not None
        assert "ZeroDivisionError: by nought" == found.finding.fault

    def test_what_a_later_round_mends_does_not_block(self) -> None:
        """The earlier finding stays and the gate lets it through."""
        poor, proper = {"days": 14, "form": "document"}, {"days": 42, "form": "document"}
        exercise = evolve(in_rounds(poor, proper, least=28, decided_early=False), stage=Stage.READY)
        unmended = evolve(in_rounds(proper, poor, least=28, decided_early=False), stage=Stage.READY)

        law = evolve(LAW, rules=(PERIOD,))

        assert () == blocked_by(exercise, Stage.OPEN, law, SETTING)
        assert blocked_by(unmended, Stage.OPEN, law, SETTING)

    def test_it_changes_nothing(self) -> None:
        """Asked twice it says the same of the same exercise."""
        exercise = staged(Stage.READY, form="document")
        first = blocked_by(exercise, Stage.OPEN, LAW, SETTING)

        assert staged(Stage.READY, form="document") == exercise
        assert first == blocked_by(exercise, Stage.OPEN, LAW, SETTING)

    def test_a_stage_that_was_wrongly_recorded_opens_no_gate(self) -> None:
        """What is *not yet* depends on where the events have led."""
        ready = advance(staged(Stage.PLANNING), Stage.READY, LAW, SETTING, by=LEAD)
        law = gated("mini.notice", known_by=KnownFrom.PLANNING)
        strict = gated("mini.notice", known_by=KnownFrom.LAUNCH)

        assert () == blocked_by(ready, Stage.OPEN, law, SETTING)
        assert blocked_by(evolve(ready, stage=Stage.PLANNING), Stage.OPEN, strict, SETTING)

    @pytest.mark.parametrize(
        ("known_by", "blocked"),
        [
            (None, Outcome.NOT_YET),
            (KnownFrom.LAUNCH, None),
            (KnownFrom.OPEN, None),
            (KnownFrom.CLOSE, Outcome.UNCLEAR),
            (KnownFrom.REVIEW, Outcome.UNCLEAR),
        ],
    )
    def test_what_cannot_be_known_yet(
        self, known_by: KnownFrom | None, blocked: Outcome | None
    ) -> None:
        """It blocks unless the gate asks only for what is known by an earlier stage."""
        law = gated("mini.later", known_by=known_by)

        found = blocked_by(staged(Stage.READY), Stage.OPEN, law, SETTING)

        assert ([] if blocked is None else [blocked]) == [each.outcome for each in found]

    def test_a_gate_of_law_asks_only_what_binds_as_law(self) -> None:
        """A gate of policy asks all."""
        rule = evolve(PERIOD, force=Force.PRACTICE)
        policy = evolve(gated("mini.period"), rules=(rule,))
        law = evolve(gated("mini.period", force=Force.LAW), rules=(rule,))

        assert blocked_by(staged(Stage.READY), Stage.OPEN, policy, SETTING)
        assert () == blocked_by(staged(Stage.READY), Stage.OPEN, law, SETTING)

    @pytest.mark.parametrize(("force", "stands"), [(Force.POLICY, False), (Force.LAW, True)])
    def test_a_policy_takes_away_no_gate_of_law(self, force: Force, *, stands: bool) -> None:
        """Its own it can."""
        law = gated("mini.period", force=force)
        setting = Setting(on=ON, gates_off=frozenset({"opening"}))

        assert stands is bool(blocked_by(staged(Stage.READY), Stage.OPEN, law, setting))

    def test_no_such_way(self) -> None:
        """It is an error to ask what blocks a move that there is not, and never *nothing*."""
        with pytest.raises(TransitionNotAllowedError, match="There is no way from 'ready'"):
            blocked_by(staged(Stage.READY), Stage.DECIDED, LAW, SETTING)

    @each_way
    def test_it_comes_back_whole(self, again: Way) -> None:
        """In the error that carries it too."""
        with pytest.raises(TransitionNotAllowedError) as refused:
            opened(staged(Stage.READY))
        found: TransitionNotAllowedError = again(refused.value)
        (reason,) = found.unmet

        assert isinstance(reason, Blocked)
        assert refused.value.unmet == found.unmet
        assert str(refused.value) == str(found)
