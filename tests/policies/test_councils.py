"""What other councils and statutes lay down can all be said in a policy, with nothing left over."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve

from engage.citations import Verification
from engage.exchange.policies import dumps_policy, parse_policy
from engage.policies.cambridgeshire import STRATEGY_2024
from engage.policies.lengths import Length
from engage.policies.policy import BASELINE, PATHS
from engage.policies.terms import ProcessTerms
from policy_records import POLICIES, PROCESSES, SINGLE, Keys, history_of, policy_of, process_of


class TestPolicies:
    """Thirty-five policies of councils and others."""

    @pytest.mark.parametrize("record", POLICIES, ids=lambda record: record["id"])
    def test_nothing_is_left_over(self, record: Keys) -> None:
        """Every key of the record has its place, and the policy comes back from both formats."""
        for policy in history_of(record):
            assert policy == parse_policy(dumps_policy(policy), alone=True)
            assert policy == parse_policy(dumps_policy(policy, "json"), format="json", alone=True)

    def test_all_of_them(self) -> None:
        """As many as the data says."""
        assert (35, 15) == (len(POLICIES), len(PROCESSES))

    def test_no_place_is_made_up(self) -> None:
        """Each key leads to a place that a policy has."""
        assert [] == [at for at, _ in SINGLE.values() if at not in PATHS]

    def test_a_rule_that_changed_on_a_date(self) -> None:
        """The Equality Commission's twelve weeks hold before 2016 and not after."""
        record = next(each for each in POLICIES if each["id"] == "ecni-2016")
        before, after = history_of(record)

        assert before.periods.least is not None
        assert Length.said("12 weeks") == before.periods.least.value
        assert (None, before.periods.least.page) == (
            after.periods.least,
            after.periods.rule and after.periods.rule.page,
        )
        assert after == history_of(record).on(date(2017, 1, 1)).policy

    def test_a_recalled_field(self) -> None:
        """It is not passed off as read."""
        record = next(each for each in POLICIES if each["id"] == "merton-parking")

        policy = policy_of(record)

        assert Verification.READ is policy.verified
        assert "an excerpt; recalled: the statutory stage" == policy.verified_scope

    def test_cambridgeshire_says_the_same(self) -> None:
        """What the record has of the strategy, the worked example has too."""
        record = policy_of(next(each for each in POLICIES if each["id"] == "cambridgeshire-2024"))
        by_place = {(made.at, made.name): made.promise for made in STRATEGY_2024.promises()}

        assert [] == [
            f"{made.at} {made.name}"
            for made in record.promises()
            if (made.at, made.name) not in by_place
            or (made.promise.value != by_place[made.at, made.name].value and not made.name)
        ]
        assert record.not_set == STRATEGY_2024.not_set


class TestProcesses:
    """Fifteen processes laid down by law for one kind of exercise."""

    @pytest.mark.parametrize("record", PROCESSES, ids=lambda record: record["id"])
    def test_nothing_is_left_over(self, record: Keys) -> None:
        """Every key of the record has its place, and the process comes back from both formats."""
        process = process_of(record)
        policy = evolve(BASELINE, process=ProcessTerms(special=(process,)))

        assert record["source"] == process.page
        assert policy == parse_policy(dumps_policy(policy))
        assert policy == parse_policy(dumps_policy(policy, "json"), format="json")

    def test_what_it_counts(self) -> None:
        """A school in Wales: 42 days, of which 20 are school days."""
        record = next(each for each in PROCESSES if each["id"] == "wales-school-organisation")
        clocks = process_of(record).value.clocks

        assert ["42 days", "20 school days", "13 weeks", "28 days"] == [
            str(clock.length) for clock in clocks
        ]
