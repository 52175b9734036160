"""A policy laid over a stated version of another."""

from __future__ import annotations

import pytest
from attrs import evolve

from engage.errors import InvalidValueError
from engage.policies.cambridgeshire import COMMITMENT_2015, STRATEGY_2024
from engage.policies.lengths import Length
from engage.policies.overlays import inherit
from engage.policies.policy import Policy
from engage.policies.promises import Promise
from engage.policies.records import CommitteeRemit, Inheritance, PolicyStage
from engage.policies.terms import PeopleTerms, PeriodTerms, ProcessTerms

LEAST = Promise(value=Length.said("8 weeks"), page="p. 3")
OWN = Policy(
    id="anytown",
    title="Anytown's policy",
    version="2026",
    inherits=Inheritance(id="cambridgeshire", version="2024"),
    periods=PeriodTerms(least=LEAST),
)


class TestInherit:
    """Its own promises come first; where it is silent, those of the other stand."""

    def test_what_is_taken_over(self) -> None:
        """With the page that makes it and the policy that made it."""
        laid = inherit(STRATEGY_2024, OWN)
        typical = laid.periods.typical

        assert LEAST == laid.periods.least
        assert typical is not None
        assert ("Introduction", "cambridgeshire@2024") == (typical.page, typical.made_by)
        assert (OWN.title, OWN.inherits) == (laid.title, laid.inherits)

    def test_nothing_is_lost(self) -> None:
        """Every place in which either promises something has a promise."""
        both = {made.at for policy in (STRATEGY_2024, OWN) for made in policy.promises()}

        assert both == {made.at for made in inherit(STRATEGY_2024, OWN).promises()}

    def test_again(self) -> None:
        """Laid over the same policy again, it stays as it is."""
        laid = inherit(STRATEGY_2024, OWN)

        assert laid == inherit(STRATEGY_2024, laid)

    def test_what_it_drops(self) -> None:
        """It is silent there."""
        laid = inherit(STRATEGY_2024, evolve(OWN, drops=("periods.typical", "people.committees")))

        assert (None, ()) == (laid.periods.typical, laid.people.committees)
        assert laid.people.contacts

    def test_things_with_names(self) -> None:
        """One of the same name takes the place of the other's; the rest stand beside it."""
        ours = CommitteeRemit(name="Adults and Health Committee", remit=("care",))
        own = evolve(OWN, people=PeopleTerms(committees=(Promise(value=ours, page="p. 9"),)))
        committees = [each.value for each in inherit(STRATEGY_2024, own).people.committees]

        assert ours == committees[0]
        assert len(STRATEGY_2024.people.committees) == len(committees)

    def test_a_list_that_is_one_whole(self) -> None:
        """Stages of its own take the place of all of the other's."""
        stage = Promise(value=PolicyStage(name="asking"), page="p. 7")
        own = evolve(OWN, process=ProcessTerms(stages=(stage,)))

        assert (stage,) == inherit(STRATEGY_2024, own).process.stages
        assert 3 == len(inherit(STRATEGY_2024, OWN).process.stages)

    def test_over_several(self) -> None:
        """Each promise names the policy that made it first."""
        laid = inherit(STRATEGY_2024, OWN)
        branch = evolve(
            OWN,
            id="branch",
            periods=PeriodTerms(),
            inherits=Inheritance(id="anytown", version="2026"),
        )
        found = inherit(laid, branch).periods

        assert found.least is not None
        assert found.typical is not None
        assert ("anytown@2026", "cambridgeshire@2024") == (
            found.least.made_by,
            found.typical.made_by,
        )


class TestRefused:
    """Only the version that is named is taken over."""

    @pytest.mark.parametrize("own", [OWN, evolve(OWN, inherits=None)], ids=["other", "none"])
    def test_another_version(self, own: Policy) -> None:
        """A policy goes on inheriting the version that it named."""
        with pytest.raises(InvalidValueError, match="and not cambridgeshire@2015"):
            inherit(COMMITMENT_2015, own)

    def test_dropping_what_no_policy_has(self) -> None:
        """A slip of the pen would otherwise drop nothing."""
        with pytest.raises(InvalidValueError, match=r"a policy has no periods\.typicla"):
            inherit(STRATEGY_2024, evolve(OWN, drops=("periods.typicla",)))
