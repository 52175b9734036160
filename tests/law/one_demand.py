"""Ask one duty what it demands of an exercise of which nothing is known but what a test says."""

from __future__ import annotations

from typing import Final

from engage.assessments import assess
from engage.catalogues import Catalogue
from engage.exercises import Exercise
from engage.findings import Finding
from engage.law.demands import demands_of
from engage.outcomes import Outcome
from engage.requirements import Duty, Period, PeriodBasis
from engage.testing import SETTING
from small_duties import APPLIES, COUNTY, duty

LENGTH: Final = "duty.small.period"
"""The demand that the duty called small gives its time to respond."""

STEP: Final = "round_is_statutory_step_of_small"
"""The fact that the round is the step for which that time is set."""


def finding_of(
    duty_: Duty, rule: str, exercise: Exercise | None = None, /, **answers: object
) -> Finding | None:
    """Return what *rule* of *duty_* finds with these facts answered so; nothing if it is silent."""
    law = Catalogue(duties=(duty_,), demands=demands_of(duty_))
    bare = exercise or Exercise(reference="one", title="One", body=COUNTY)
    found = assess(bare.answering(**answers), law, SETTING).findings
    return next((each for each in found if each.rule == rule), None)


def outcome_of(duty_: Duty, rule: str, /, **answers: object) -> Outcome | None:
    """Return the outcome of *rule* of *duty_* with these facts answered so."""
    found = finding_of(duty_, rule, **answers)
    return found.outcome if found else None


def length_outcome(period: Period, /, **answers: object) -> Outcome | None:
    """Return what is found of *period*, as that of a duty that applies."""
    small = duty("small", period=period, period_basis=PeriodBasis.STATUTE)
    return outcome_of(small, LENGTH, **{**APPLIES, STEP: True, **answers})
