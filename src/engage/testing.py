"""
Help for people who write rules: a baseline exercise, a setting, and what a rule says of them.

The baseline is a consultation that a statute asks for and that puts a proposal;
it says nothing else.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.answers import Answer
from engage.assessments import Assessment
from engage.bodies import PublicBody
from engage.catalogues import Setting
from engage.exercises import Exercise
from engage.findings import Finding
from engage.outcomes import Outcome, worst
from engage.rules import Example

SETTING: Final = Setting(on=date(2026, 11, 24))
"""A date to ask about; the baseline records no stage, so nothing is *not yet*."""

BASELINE: Final = Exercise(
    reference="baseline",
    title="A consultation that a statute asks for",
    body=PublicBody(name="Anytown Council"),
    answers={
        "form_of_exercise": "document",
        "specific_proposal_put": True,
        "statute_requires_consultation": True,
    },
)


def exercise_with(**answers: object) -> Exercise:
    """Return the baseline exercise with these facts answered so; ``None`` takes an answer away."""
    silent_on = tuple(fact for fact, value in answers.items() if value is None)
    recorded = {fact: value for fact, value in answers.items() if value is not None}
    return BASELINE.forgetting(*silent_on).answering(**recorded)


def exercise_of(example: Example) -> Exercise:
    """Return the baseline exercise answered as *example* has it."""
    answers: dict[str, list[Answer]] = {}
    for answer in example.answers:
        answers.setdefault(answer.fact, []).append(answer)
    return BASELINE.forgetting(*example.silent_on).answering(**answers)


_ARGUED: Final = frozenset({Outcome.MET, Outcome.NOT_MET, Outcome.FOR_JUDGEMENT})


def as_argued(assessment: Assessment, principle: str) -> Outcome:
    """
    Return what *principle* comes to on the points that were taken, for tests on decided cases only.

    A court rules on what is argued and a law report is silent on the rest,
    so rules that are open are left out.
    Forgetting can improve this answer, which makes it unsafe for officers:
    a report uses the strict view.
    """
    found = assessment.principle(principle)
    argued = [each for each in found.findings if each.outcome in _ARGUED]
    own = found.principle.gate
    if own and not any(each.heading.counts != principle for each in argued):
        argued = [each for each in argued if each.outcome is not Outcome.MET]
    if argued:
        return worst(each.outcome for each in argued)
    return found.outcome if found.outcome is Outcome.NOT_APPLICABLE else Outcome.UNCLEAR


def rule_findings(assessment: Assessment, rule: str) -> tuple[Finding, ...]:
    """Return the findings of one rule."""
    return tuple(each for each in assessment.findings if each.rule == rule)


__all__ = (
    "BASELINE",
    "SETTING",
    "as_argued",
    "exercise_of",
    "exercise_with",
    "rule_findings",
)
