"""The table of charges: every role, every stage, and what lays each down."""

from __future__ import annotations

from datetime import date

import pytest

from engage.citations import Judgment, SourceKind, Verification
from engage.outcomes import Force
from engage.practice.role_sources import KEY_DECISION
from engage.practice.roles import CHARGES, charges
from engage.processes import STANDARD
from engage.roles import Charge, Role, Strength
from engage.stages import ENDS, Stage

RUNNING = STANDARD.stages - ENDS | {Stage.ONGOING}
"""Where an exercise can stand before its end."""


class TestTable:
    """Every role has something to do, and something stands behind it."""

    @pytest.mark.parametrize("role", Role)
    def test_each_role(self, role: Role) -> None:
        """Has a charge."""
        assert charges(role)

    @pytest.mark.parametrize("stage", [each for each in Stage if each in RUNNING])
    def test_each_stage(self, stage: Stage) -> None:
        """Has somebody who must do something that belongs to it, or to every stage."""
        assert [each for each in charges(stage=stage) if each.strength is Strength.MUST]

    def test_ids(self) -> None:
        """No two share one."""
        assert len(CHARGES) == len({each.id for each in CHARGES})

    @pytest.mark.parametrize("charge", CHARGES, ids=lambda each: each.id)
    def test_force_comes_from_the_source(self, charge: Charge) -> None:
        """A charge that binds as law cites more than a council's own document."""
        law = [
            source
            for source in charge.authority
            if isinstance(source, Judgment) or source.kind is not SourceKind.POLICY
        ]

        assert charge.authority
        assert charge.force is not Force.LAW or law

    def test_an_addition_of_engage_says_so(self) -> None:
        """Nothing is put into the mouth of the strategy."""
        own = [each for each in CHARGES if each.force is Force.PRACTICE]

        assert ["lead.not-follow", "monitoring.advise"] == [each.id for each in own]
        assert all("own addition" in each.note for each in own)

    def test_what_was_not_read_says_so(self) -> None:
        """The number of days for a key decision is from knowledge."""
        assert Verification.FROM_KNOWLEDGE is KEY_DECISION.verified
        assert "was not" in KEY_DECISION.verified_scope


class TestCharges:
    """The table can be asked for a role, a stage and a day."""

    def test_everything(self) -> None:
        """Where nothing is named."""
        assert CHARGES == charges()

    def test_a_role_at_a_stage(self) -> None:
        """The line manager settles doubt about the process while it is planned, and not later."""
        assert ["manager.special-process"] == [
            each.id for each in charges(Role.LINE_MANAGER, Stage.PLANNING)
        ]
        assert () == charges(Role.LINE_MANAGER, Stage.OPEN)

    def test_members_may_decide_against_most_replies(self) -> None:
        """Results are one input."""
        found = {each.id: each.strength for each in charges(stage=Stage.REPORTED)}

        assert Strength.MAY is found["decider.otherwise"]
        assert Strength.MUST is found["decider.weigh"]

    def test_a_stage_and_no_role(self) -> None:
        """A decision under executive arrangements can be called in once it is taken."""
        at_decision = {each.id for each in charges(stage=Stage.DECIDED)}

        assert "member.call-in" in at_decision
        assert "member.call-in" not in {each.id for each in charges(stage=Stage.REPORTED)}

    @pytest.mark.parametrize(
        ("on", "there"), [(date(2023, 12, 31), False), (date(2024, 1, 1), True)]
    )
    def test_a_day(self, on: date, there: bool) -> None:  # noqa: FBT001 - what is expected
        """The strategy lays nothing down before the year in which it began."""
        assert there is ("lead.answer" in {each.id for each in charges(on=on)})

    def test_what_judges_have_said_held_before(self) -> None:
        """To weigh responses was law on any day."""
        assert "decider.weigh" in {each.id for each in charges(on=date(2001, 1, 1))}
