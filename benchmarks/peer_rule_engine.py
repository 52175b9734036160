"""
The standard rules in rule-engine: each table as one expression, taken from the table itself.

Rule-engine knows yes and no but not silence, so it is given an exercise that answers everything.
What the exercise says is read for it by hand, which is quicker than engage's reading.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, final

from attrs import frozen
from by_hand import read
from rule_engine import Rule as Expression

from engage.exercises import Exercise
from engage.facts import Fact
from engage.outcomes import Outcome
from engage.rules import Branch, Rule
from engage.triggers import Operator, Trigger

_JOINED: Final = {Operator.ALL: " and ", Operator.ANY: " or "}
_COMPARED: Final = {Operator.LESS_THAN: "<", Operator.AT_LEAST: ">="}


def condition(trigger: Trigger) -> str:  # noqa: PLR0911 - one for each operator
    """Return *trigger* in the language of rule-engine."""
    if trigger.operator is Operator.ALWAYS:
        return "true"
    if trigger.operator is Operator.NOT:
        return f"not {condition(trigger.parts[0])}"
    if trigger.parts:
        return f"({_JOINED[trigger.operator].join(map(condition, trigger.parts))})"
    assert trigger.fact is not None
    name = trigger.fact.id
    if trigger.operator is Operator.YES:
        return name
    if trigger.operator is Operator.IS:
        return _any(f'{name} == "{word}"' for word in sorted(trigger.words))
    if trigger.operator is Operator.INCLUDES:
        return _any(f'"{word}" in {name}' for word in sorted(trigger.words))
    bound = trigger.bound.id if isinstance(trigger.bound, Fact) else trigger.bound
    return f"({name} {_COMPARED[trigger.operator]} {bound})"


def _any(conditions: Iterable[str]) -> str:
    return f"({' or '.join(conditions)})"


def _line(number: int, branch: Branch) -> str:
    """Return what one line gives: its number, with what a judgement makes of it."""
    if branch.judged is None:
        return f'"{number}"'
    yes, no = ("met", "not met") if branch.met_if else ("not met", "met")
    return f'({branch.judged.id} ? "{number} {yes}" : "{number} {no}")'


def table(rule: Rule) -> str:
    """Return the table of *rule* as one expression that gives the line that decides."""
    *lines, last = [
        (condition(branch.when), _line(number, branch))
        for number, branch in enumerate(rule.branches)
    ]
    text = last[1]
    for holds, line in reversed(lines):
        text = f"({holds} ? {line} : {text})"
    return text


@final
@frozen(kw_only=True)
class Decided:
    """What one line of a table gives, for a template to show."""

    rule: Rule
    outcome: Outcome
    says: str


@final
class Engine:
    """The rules in rule-engine, parsed once."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        """Parse the table of each of *rules*."""
        self.expressions: Final = [(rule.id, Expression(table(rule))) for rule in rules]
        self.lines: Final[Mapping[str, Mapping[str, Decided]]] = {
            rule.id: dict(_lines(rule)) for rule in rules
        }

    def decided(self, exercise: Exercise) -> list[Decided]:
        """Return what decides each rule on *exercise*."""
        known = {
            fact: tuple(value) if isinstance(value, frozenset) else value
            for fact, value in read(exercise).items()
        }
        return [
            self.lines[rule][expression.evaluate(known)] for rule, expression in self.expressions
        ]

    def outcomes(self, exercise: Exercise) -> dict[str, Outcome]:
        """Return the outcome of every rule on *exercise*."""
        return {each.rule.id: each.outcome for each in self.decided(exercise)}


def _lines(rule: Rule) -> Iterable[tuple[str, Decided]]:
    for number, branch in enumerate(rule.branches):
        if branch.outcome is not None:
            yield f"{number}", Decided(rule=rule, outcome=branch.outcome, says=branch.says)
            continue
        for outcome in (Outcome.MET, Outcome.NOT_MET):
            yield (
                f"{number} {outcome}",
                Decided(rule=rule, outcome=outcome, says=branch.says),
            )


__all__ = ("Decided", "Engine", "condition", "table")
