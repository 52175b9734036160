"""
How great the impact of a decision and the public interest in it are, and what follows.

Both are graded from recorded facts, with the reasons.
A grade only ever adds to what is owed: little interest in a quiet group takes nothing from it.
"""

from __future__ import annotations

from datetime import date
from typing import Final, final

from attrs import frozen

from engage.exercises import Exercise
from engage.facts import About, Fact, FactType, Record
from engage.outcomes import Reading
from engage.policies.lengths import Length
from engage.policies.policy import BASELINE, Policy
from engage.policies.promises import Promise
from engage.policies.records import Approval, GateTerms, Grade, GradedPeriod
from engage.stages import KnownFrom
from engage.triggers import Trigger, is_, once, yes

_SERVICE: Final = "service lead"

EFFECT_ON_THOSE_MOST_AFFECTED: Final = Fact(
    id="effect_on_those_most_affected",
    question="How much would the decision change life for those whom it affects most?",
    type=FactType.CHOICE,
    choices=("none", "slight", "considerable", "severe"),
    choice_notes=(
        "Severe: they lose something that they cannot do without or replace. "
        "Considerable: they have to live differently. Slight: they would notice."
    ),
    about=About.PROPOSAL,
    known_from=KnownFrom.PLANNING,
    recorded_by=_SERVICE,
    evidence="the impact assessment",
)
REACH_OF_EFFECT: Final = Fact(
    id="reach_of_effect",
    question="How widely would the decision be felt?",
    type=FactType.CHOICE,
    choices=("few_people", "one_place_or_group", "large_part_of_the_area", "whole_area"),
    about=About.PROPOSAL,
    known_from=KnownFrom.PLANNING,
    recorded_by=_SERVICE,
    evidence="the impact assessment",
)
FALLS_ON_PEOPLE_IN_NEED: Final = Fact(
    id="falls_on_people_in_need",
    question=(
        "Would it fall on people who rely on the council because of age, disability, ill health, "
        "poverty or care?"
    ),
    type=FactType.YES_NO,
    about=About.PROPOSAL,
    known_from=KnownFrom.PLANNING,
    recorded_by=_SERVICE,
    evidence="the equality impact assessment",
)
CAN_BE_UNDONE: Final = Fact(
    id="decision_can_be_undone",
    question="Could the decision be undone later without great cost or loss?",
    type=FactType.YES_NO,
    about=About.PROPOSAL,
    known_from=KnownFrom.PLANNING,
    recorded_by=_SERVICE,
    evidence="the business case",
)
INTEREST_SHOWN: Final = Fact(
    id="interest_already_shown",
    question="How much interest have people shown: petitions, campaigns, letters, earlier replies?",
    type=FactType.CHOICE,
    choices=("none", "some", "much"),
    about=About.PROPOSAL,
    known_from=KnownFrom.PLANNING,
    recorded_by=_SERVICE,
    evidence="the petition, the letters, the replies to earlier exercises",
    note="None may show that people do not know of the proposal.",
)
PRESS_INTEREST: Final = Fact(
    id="press_interest",
    question="Have the press reported on it?",
    type=FactType.CHOICE,
    choices=("none", "local", "national"),
    about=About.PROPOSAL,
    known_from=KnownFrom.PLANNING,
    recorded_by="communications team",
    evidence="the reports",
)
INTEREST_EXPECTED: Final = Fact(
    id="interest_expected",
    question="How much public interest does the service expect once the proposal is known?",
    type=FactType.CHOICE,
    choices=("little", "some", "much"),
    about=About.PROPOSAL,
    known_from=KnownFrom.PLANNING,
    recorded_by=_SERVICE,
    evidence="what came of like proposals, here or elsewhere",
)

FACTS: Final = (
    EFFECT_ON_THOSE_MOST_AFFECTED,
    REACH_OF_EFFECT,
    FALLS_ON_PEOPLE_IN_NEED,
    CAN_BE_UNDONE,
    INTEREST_SHOWN,
    PRESS_INTEREST,
    INTEREST_EXPECTED,
)
"""The facts from which both are graded."""

_FELT_WIDELY: Final = is_(REACH_OF_EFFECT, "large_part_of_the_area", "whole_area")
_HARD: Final = _FELT_WIDELY | yes(FALLS_ON_PEOPLE_IN_NEED) | ~yes(CAN_BE_UNDONE)

IMPACT_IS_HIGH: Final = is_(EFFECT_ON_THOSE_MOST_AFFECTED, "severe") | (
    is_(EFFECT_ON_THOSE_MOST_AFFECTED, "considerable") & _HARD
)
"""From which answers the impact is high."""

IMPACT_IS_AT_LEAST_MEDIUM: Final = is_(EFFECT_ON_THOSE_MOST_AFFECTED, "considerable", "severe") | (
    is_(EFFECT_ON_THOSE_MOST_AFFECTED, "slight") & _HARD
)
"""From which answers the impact is medium, or more."""

INTEREST_IS_HIGH: Final = (
    is_(INTEREST_SHOWN, "much") | is_(PRESS_INTEREST, "national") | is_(INTEREST_EXPECTED, "much")
)
"""From which answers the public interest is high."""

INTEREST_IS_AT_LEAST_MEDIUM: Final = (
    is_(INTEREST_SHOWN, "some", "much")
    | is_(PRESS_INTEREST, "local", "national")
    | is_(INTEREST_EXPECTED, "some", "much")
)
"""From which answers the public interest is medium, or more."""

_FACTS: Final = {fact.id: fact for fact in FACTS}


@final
@frozen(kw_only=True)
class Graded:
    """
    A grade, as far as the record tells.

    Attributes:
        least: The lowest that it can be.
        most: The highest that it can be.
        because: The ids of the facts that it rests on.
        missing: The facts that could still change it.
    """

    least: Grade
    most: Grade
    because: tuple[str, ...]
    missing: tuple[Fact, ...]

    @property
    def grade(self) -> Grade | None:
        """The grade; ``None`` if the record does not tell."""
        return self.least if self.least is self.most else None

    def reaches(self, grade: Grade) -> Reading:
        """Return whether it is at least this *grade*."""
        if self.least.place >= grade.place:
            return Reading.YES
        return Reading.NO if self.most.place < grade.place else Reading.CANNOT_TELL

    def __str__(self) -> str:
        """Return the grade in words."""
        return str(self.grade or f"at least {self.least}, at most {self.most}")


_Graduated = Promise[GradedPeriod] | Promise[Approval] | Promise[GateTerms]
"""A promise that a policy makes from a certain impact or public interest on."""


@final
@frozen(kw_only=True)
class Consequence:
    """
    Something that a policy asks from a certain impact or public interest.

    Attributes:
        at: Its path in the policy.
        promise: What the policy says, with the page.
        reading: Whether the impact and the interest reach it.
    """

    at: str
    promise: _Graduated
    reading: Reading


@final
@frozen(kw_only=True)
class Proportionality:
    """
    The impact of an exercise and the public interest in it, and what a policy makes of them.

    Attributes:
        policy: The policy.
        impact: How great the impact is.
        public_interest: How great the public interest is.
        follows: What the policy asks by impact or interest, reached or not.
    """

    policy: Policy
    impact: Graded
    public_interest: Graded
    follows: tuple[Consequence, ...]

    @property
    def period(self) -> Length | None:
        """The longest time to reply of those that are reached; ``None`` if none is."""
        return max(
            (
                each.promise.value.length
                for each in self.follows
                if each.reading is Reading.YES and isinstance(each.promise.value, GradedPeriod)
            ),
            key=lambda length: length.fewest_days,
            default=None,
        )

    @property
    def gates_off(self) -> frozenset[str]:
        """The ids of the gates that do not apply; one that may apply stays."""
        return frozenset(
            each.promise.value.id
            for each in self.follows
            if each.reading is Reading.NO and isinstance(each.promise.value, GateTerms)
        )

    @property
    def missing(self) -> tuple[Fact, ...]:
        """The facts that could still change a grade, each once."""
        return once((*self.impact.missing, *self.public_interest.missing))


def weigh(exercise: Exercise, on: date, policy: Policy = BASELINE) -> Proportionality:
    """
    Return how great impact and public interest of *exercise* are, and what *policy* makes of it.

    >>> from engage.testing import exercise_with
    >>> exercise = exercise_with(effect_on_those_most_affected="severe", interest_expected="much")
    >>> weighed = weigh(exercise, date(2026, 11, 24))
    >>> str(weighed.impact), str(weighed.public_interest), weighed.follows
    ('high', 'high', ())
    """
    record = Record(exercise, _FACTS, on)
    impact = _graded(IMPACT_IS_HIGH, IMPACT_IS_AT_LEAST_MEDIUM, record)
    interest = _graded(INTEREST_IS_HIGH, INTEREST_IS_AT_LEAST_MEDIUM, record)

    def reading(terms: GradedPeriod | Approval | GateTerms) -> Reading:
        found = {
            graded.reaches(grade)
            for graded, grade in ((impact, terms.impact), (interest, terms.public_interest))
            if grade is not None
        }
        if isinstance(terms, GateTerms):
            if not terms.applies:
                return Reading.NO
            if terms.only_if:
                # Its condition is in words, which only a person can read.
                found.add(Reading.CANNOT_TELL)
        if Reading.NO in found:
            return Reading.NO
        return Reading.CANNOT_TELL if Reading.CANNOT_TELL in found else Reading.YES

    promises: dict[str, tuple[_Graduated, ...]] = {
        "periods.by_grade": policy.periods.by_grade,
        "process.approvals": policy.process.approvals,
        "process.gates": policy.process.gates,
    }
    follows = tuple(
        Consequence(at=at, promise=each, reading=reading(each.value))
        for at, promised in promises.items()
        for each in promised
    )
    return Proportionality(policy=policy, impact=impact, public_interest=interest, follows=follows)


def _graded(high: Trigger, medium: Trigger, record: Record) -> Graded:
    """Return the grade of which *high* and at least *medium* are the conditions."""
    is_high, is_medium = high.explain(record), medium.explain(record)
    told = {
        Grade.HIGH: is_high.reading,
        Grade.MEDIUM: is_medium.reading,
        Grade.LOW: Reading.YES,
    }
    return Graded(
        least=next(grade for grade, reading in told.items() if reading is Reading.YES),
        most=next(grade for grade, reading in told.items() if reading is not Reading.NO),
        because=once((*is_high.because, *is_medium.because)),
        missing=once((*is_high.missing, *is_medium.missing)),
    )


__all__ = (
    "CAN_BE_UNDONE",
    "EFFECT_ON_THOSE_MOST_AFFECTED",
    "FACTS",
    "FALLS_ON_PEOPLE_IN_NEED",
    "IMPACT_IS_AT_LEAST_MEDIUM",
    "IMPACT_IS_HIGH",
    "INTEREST_EXPECTED",
    "INTEREST_IS_AT_LEAST_MEDIUM",
    "INTEREST_IS_HIGH",
    "INTEREST_SHOWN",
    "PRESS_INTEREST",
    "REACH_OF_EFFECT",
    "Consequence",
    "Graded",
    "Proportionality",
    "weigh",
)
