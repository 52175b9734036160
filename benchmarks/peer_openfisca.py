"""
The standard rules in openfisca-core: a variable for each fact, and a formula for each rule.

The formulas are taken from the tables and work on arrays, as openfisca's do, here of one record.
Openfisca fills silence with a default, so it is measured on an exercise that answers everything.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final, final

import numpy as np
from by_hand import read
from openfisca_core.entities import build_entity
from openfisca_core.periods import DateUnit
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

from engage.exercises import Exercise
from engage.facts import Fact, FactType
from engage.outcomes import WORST_FIRST, Outcome
from engage.rules import Branch, Rule
from engage.triggers import Operator, Trigger

_MONTH: Final = "2026-11"
_ENTITY: Final = build_entity(
    key="exercise", plural="exercises", label="An exercise", is_person=True
)
_VALUE_TYPES: Final = {
    FactType.YES_NO: bool,
    FactType.NUMBER: int,
    FactType.CHOICE: int,
}

Formula = Callable[[Any, Any], Any]
"""A formula of openfisca: what it is asked of, and the period, to an array."""


def _condition(trigger: Trigger) -> Formula:
    """Return *trigger* as a formula."""
    if trigger.operator is Operator.ALWAYS:
        return lambda _exercise, _period: np.array([True])
    parts = tuple(map(_condition, trigger.parts))
    if trigger.operator is Operator.NOT:
        (part,) = parts
        return lambda exercise, period: ~part(exercise, period)
    if trigger.parts:
        join = np.logical_and if trigger.operator is Operator.ALL else np.logical_or
        return lambda exercise, period: join.reduce([part(exercise, period) for part in parts])
    return _comparison(trigger)


def _comparison(trigger: Trigger) -> Formula:
    """Return a condition on one fact, or on two, as a formula."""
    fact, bound = trigger.fact, trigger.bound
    assert fact is not None
    name = fact.id
    if trigger.operator is Operator.YES:
        return lambda exercise, period: exercise(name, period)
    if trigger.operator is Operator.IS:
        numbers = [fact.choices.index(word) for word in trigger.words]
        return lambda exercise, period: np.isin(exercise(name, period), numbers)
    if trigger.operator is Operator.INCLUDES:
        words = [_word(fact, word) for word in sorted(trigger.words)]
        return lambda exercise, period: np.logical_or.reduce(
            [exercise(word, period) for word in words]
        )
    compare = np.less if trigger.operator is Operator.LESS_THAN else np.greater_equal
    if isinstance(bound, Fact):
        other = bound.id
        return lambda exercise, period: compare(exercise(name, period), exercise(other, period))
    limit: Any = bound
    return lambda exercise, period: compare(exercise(name, period), limit)


def _gives(branch: Branch) -> Formula:
    """Return what a line gives as a formula: the place of the outcome."""
    if branch.outcome is not None:
        place = WORST_FIRST.index(branch.outcome)
        return lambda _exercise, _period: place
    assert branch.judged is not None
    judged = branch.judged.id
    met, not_met = WORST_FIRST.index(Outcome.MET), WORST_FIRST.index(Outcome.NOT_MET)
    yes, no = (met, not_met) if branch.met_if else (not_met, met)
    return lambda exercise, period: np.where(exercise(judged, period), yes, no)


def _formula(rule: Rule) -> Formula:
    """Return the table of *rule* as a formula."""
    lines = [(_condition(branch.when), _gives(branch)) for branch in rule.branches]

    def formula(exercise: Any, period: Any) -> Any:  # noqa: ANN401 - openfisca does not type them
        return np.select(
            [holds(exercise, period) for holds, _ in lines],
            [gives(exercise, period) for _, gives in lines],
        )

    return formula


def _asked(branch: Branch) -> Iterator[Fact]:
    """Yield the facts on which the outcome of a line turns; those that only weigh are left out."""
    yield from branch.when.facts()
    if branch.judged is not None:
        yield branch.judged


def _word(fact: Fact, word: str) -> str:
    return f"{fact.id}__{word}"


def _outcome(rule: Rule) -> str:
    return f"outcome_{rule.id.replace('.', '_').replace('-', '_')}"


@final
class System:
    """The rules as a tax-benefit system, made once."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        """Make a variable for each fact and each of *rules*."""
        self.rules: Final = tuple(rules)
        self.facts: Final = tuple(
            {
                fact.id: fact
                for rule in self.rules
                for branch in rule.branches
                for fact in _asked(branch)
            }.values()
        )
        self.system: Final = TaxBenefitSystem([_ENTITY])
        for fact in self.facts:
            if fact.type is FactType.CHOICES:
                for word in fact.choices:
                    self._add(_word(fact, word), bool)
            elif fact.type in _VALUE_TYPES:
                self._add(fact.id, _VALUE_TYPES[fact.type])
        for rule in self.rules:
            self._add(_outcome(rule), int, formula=_formula(rule))

    def _add(self, name: str, value_type: type, **more: Formula) -> None:
        parts: dict[str, object] = {
            "value_type": value_type,
            "entity": _ENTITY,
            "definition_period": DateUnit.MONTH,
            "label": name,
            **more,
        }
        self.system.add_variable(type(name, (Variable,), parts))

    def outcomes(self, exercise: Exercise) -> dict[str, Outcome]:
        """Return the outcome of every rule on *exercise*."""
        known = read(exercise)
        simulation = SimulationBuilder().build_default_simulation(self.system, count=1)
        for fact in self.facts:
            value = known[fact.id]
            if fact.type is FactType.CHOICES:
                for word in fact.choices:
                    simulation.set_input(_word(fact, word), _MONTH, np.array([word in value]))
            elif fact.type is FactType.CHOICE:
                place = fact.choices.index(value) if value else -1
                simulation.set_input(fact.id, _MONTH, np.array([place]))
            elif fact.type in _VALUE_TYPES:
                simulation.set_input(fact.id, _MONTH, np.array([value]))
        return {
            rule.id: WORST_FIRST[simulation.calculate(_outcome(rule), _MONTH)[0]]
            for rule in self.rules
        }


__all__ = ("System",)
