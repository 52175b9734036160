"""Who does what: the words for roles, and one charge of one role."""

from __future__ import annotations

import pytest

from again import Way, each_way
from engage.errors import InvalidValueError
from engage.roles import Charge, Role, Strength, role_of
from engage.stages import Stage
from miniature import ACT


def a_charge(*stages: Stage, does: str = "tell people") -> Charge:
    """Return a charge of these *stages*."""
    return Charge(
        id="lead.tell",
        role=Role.EXERCISE_LEAD,
        strength=Strength.MUST,
        does=does,
        authority=(ACT,),
        stages=frozenset(stages),
    )


class TestWords:
    """A role is known by its own word and by those that councils use for it."""

    @pytest.mark.parametrize("role", Role)
    def test_its_own_word(self, role: Role) -> None:
        """However it is written."""
        assert role is role_of(role.value)
        assert role is role_of(f" {role.value.upper().replace(' ', '_')} ")

    @pytest.mark.parametrize(
        ("words", "role"),
        [
            ("Communications Team", Role.COMMUNICATIONS),
            ("policy_and_insight", Role.POLICY_AND_INSIGHT),
            ("dpo", Role.DATA_PROTECTION_OFFICER),
            ("foi_team", Role.FREEDOM_OF_INFORMATION_OFFICER),
            ("service lead", Role.INFORMATION_OWNER),
            ("elected members", Role.ELECTED_MEMBER),
        ],
    )
    def test_other_words_for_it(self, words: str, role: Role) -> None:
        """As policies and rules have them."""
        assert role is role_of(words)

    @pytest.mark.parametrize("words", ["", "analyst", "legal services", "engagement officer"])
    def test_nobody_is_taken_for_somebody_else(self, words: str) -> None:
        """Words that name none of the roles stay words."""
        assert role_of(words) is None


class TestCharge:
    """A charge belongs to some stages, or to all."""

    def test_of_one_stage(self) -> None:
        """To that one and to no other."""
        charge = a_charge(Stage.OPEN)

        assert charge.is_at(Stage.OPEN)
        assert not charge.is_at(Stage.ANALYSING)

    @pytest.mark.parametrize("stage", Stage)
    def test_of_every_stage(self, stage: Stage) -> None:
        """Where none is named."""
        assert a_charge().is_at(stage)

    def test_it_says_something(self) -> None:
        """A charge without words is refused."""
        with pytest.raises(InvalidValueError, match="does: nothing is said"):
            a_charge(does=" ")

    @each_way
    def test_it_comes_back_whole(self, again: Way) -> None:
        """Every field of it."""
        charge = a_charge(Stage.OPEN)

        assert charge == again(charge)
