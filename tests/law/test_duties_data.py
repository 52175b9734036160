"""The duties of the library, beside the record from which they were built: neither may drift."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any, Final

import pytest

from engage.citations import Verification
from engage.facts import Fact
from engage.law import standard
from engage.requirements import Duty, Period

_DATA: Final[dict[str, Any]] = tomllib.loads(
    (Path(__file__).parents[1] / "data" / "duties.toml").read_text(encoding="utf-8")
)
_RECORDS: Final = {record["id"]: record for record in _DATA["duty"]}
_DUTIES: Final = {duty.id: duty for duty in standard().duties}
_NO_CONDITION: Final = {
    ("common-law-fair-consultation", "decision_already_taken"): "a Gunning rule asks it",
    ("common-law-fair-consultation", "decision_outline_published"): "a Gunning rule asks it",
    (
        "legitimate-expectation-withdrawal-of-benefit",
        "effect_on_group_is_substantial",
    ): "a conclusion; the monitoring officer's judgement on reliance stands in for it",
    (
        "legitimate-expectation-conspicuous-unfairness",
        "effect_on_group_is_substantial",
    ): "a conclusion; the judgement on exceptional unfairness takes it in",
}
"""Facts that a record lists with a duty and that are no condition of it, each with the reason."""
_BOTH: Final = sorted(_RECORDS.keys() & _DUTIES.keys())


def _verification(record: dict[str, Any]) -> Verification:
    if record["verified"]:
        return Verification.READ
    partly = record["verified_scope"].startswith("Partial")
    return Verification.PARTLY_READ if partly else Verification.FROM_KNOWLEDGE


def _period(period: Period | None) -> tuple[object, ...]:
    if period is None:
        return (False, 0, "none", "none", 0)
    last = period.values[-1]
    return (True, last.value, period.unit, period.counted_in, len(period.excludes))


class TestDutiesAsCompiled:
    """What was compiled of each duty stands in the library, in its own words."""

    def test_every_duty_is_there_once_and_no_other(self) -> None:
        """The ids are those of the record."""
        assert _RECORDS.keys() == _DUTIES.keys()

    @pytest.mark.parametrize("name", _BOTH)
    def test_kind_strength_and_basis(self, name: str) -> None:
        """What sort of duty it is, how it is put and what its period rests on."""
        record, duty = _RECORDS[name], _DUTIES[name]

        assert record["kind"] == duty.kind
        assert record["strength"] == duty.strength
        assert record["period_basis"] == duty.period_basis

    @pytest.mark.parametrize("name", _BOTH)
    def test_dates(self, name: str) -> None:
        """When it binds, and whether it is saved."""
        record, duty = _RECORDS[name], _DUTIES[name]
        ends = date.fromisoformat(record["in_force_to"]) if record["in_force_to"] else None

        assert date.fromisoformat(record["in_force_from"]) == duty.in_force_from
        assert ends == duty.in_force_to
        assert record["saved_after_repeal"] is (duty.saved_when is not None)

    @pytest.mark.parametrize("name", _BOTH)
    def test_bodies_and_extent(self, name: str) -> None:
        """Whom it binds and where."""
        record, duty = _RECORDS[name], _DUTIES[name]

        assert set(record["applies_to"]) == duty.reach.bodies | duty.reach.heard
        assert set(record["extent"]) == duty.reach.extent

    @pytest.mark.parametrize("name", _BOTH)
    def test_periods(self, name: str) -> None:
        """The least period, in its own units, and how many others there are."""
        record, duty = _RECORDS[name], _DUTIES[name]
        least = record["minimum_period"]
        expected = (
            least["specified"],
            least["value"],
            least["unit"],
            least["counting"],
            len(least["excludes"]),
        )

        assert expected == _period(duty.period)
        others = [(p["value"], p["unit"]) for p in record["other_periods"]]
        assert others == [(p.values[-1].value, p.unit) for p in duty.other_periods]

    @pytest.mark.parametrize("name", _BOTH)
    def test_certainty_is_carried_and_never_upgraded(self, name: str) -> None:
        """Read, partly read or from knowledge, with what was read."""
        record, duty = _RECORDS[name], _DUTIES[name]

        assert _verification(record) is duty.verified
        assert tuple(record["sources"]) == duty.main.sources
        assert record["url"] == duty.main.url
        assert duty.main.verified_scope

    @pytest.mark.parametrize("name", _BOTH)
    def test_as_many_things_are_asked(self, name: str) -> None:
        """Consultees, publications and what the outcome owes: as many of each."""
        record, duty = _RECORDS[name], _DUTIES[name]

        assert len(record["must_consult"]) == len(duty.consultees)
        assert len(record["must_publish"]) == len(duty.publications)
        assert len(record["outcome_duties"]) == len(duty.outcome_owes)

    @pytest.mark.parametrize("name", _BOTH)
    def test_the_words_are_the_librarys_own(self, name: str) -> None:
        """No sentence of the record stands in the library."""
        record, duty = _RECORDS[name], _DUTIES[name]

        assert record["trigger"] != duty.asks
        assert not {record["trigger"], record["notes"]} & _texts(duty) - {""}
        assert duty.main.verified_scope != record["verified_scope"]

    @pytest.mark.parametrize("name", _BOTH)
    def test_trigger_facts(self, name: str) -> None:
        """The facts on which it turns are those of the record, or what stands in for them."""
        record, duty = _RECORDS[name], _DUTIES[name]
        saved = () if duty.saved_when is None else duty.saved_when.facts()
        facts = (*duty.applies.facts(), *saved, *duty.bears)
        asked = {known for fact in facts for known in _names(fact)}

        conditions = {fact for fact in record["trigger_facts"] if (name, fact) not in _NO_CONDITION}
        assert conditions <= asked


def _names(fact: Fact) -> set[str]:
    return {fact.id, *fact.same_as, *fact.replaces}


def _texts(duty: Duty) -> set[str]:
    return {duty.title, duty.asks, duty.note, duty.consequence}
