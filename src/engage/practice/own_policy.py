"""
What a body's own policy promises in numbers, as rules: the policy comes with the setting.

Another council's numbers apply by naming its policy, without a line of code.
They bind as policy, and neither supply nor clear what the law asks.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final

from engage.answers import Value
from engage.catalogues import Catalogue
from engage.citations import Provision, SourceKind, Verification
from engage.dates import days_between
from engage.facts import About, Fact, FactKind, FactType, Record
from engage.law.vocabulary import CLOSED_ON, DAYS_TO_RESPOND
from engage.outcomes import Force, Outcome
from engage.policies.lengths import Length
from engage.rules import Heading, Rule, example, judge, otherwise, when
from engage.stages import KnownFrom
from engage.triggers import ALWAYS, less_than, yes

_Read = Callable[[Record], Value | None]

HEADING: Final = Heading(id="own_policy", title="The body's own policy")

OWN_POLICY: Final = Provision(
    id="own-policy",
    title="The body's own policy",
    provision="the page named by the policy for each promise",
    kind=SourceKind.POLICY,
    verified=Verification.FROM_KNOWLEDGE,
    verified_scope="The policy file says of each promise how far its page was checked.",
    checked=date(2026, 11, 24),
)
"""What these rules stand on: the policy of the setting, which names the page of each promise."""


def _least(record: Record) -> Length | None:
    """Return the least time to reply that the policy sets."""
    promise = record.policy.periods.least if record.policy else None
    return promise.value if promise else None


def _typical(record: Record) -> Length | None:
    """Return the shorter end of the time that the policy calls typical."""
    promise = record.policy.periods.typical if record.policy else None
    return promise.value.shortest if promise else None


def _deadline(record: Record) -> Length | None:
    """Return how soon after closing the policy promises feedback."""
    promise = record.policy.feedback.deadline if record.policy else None
    return promise.value if promise else None


def _days_of(length: Length | None, record: Record) -> Value | None:
    """Return the fewest days of a length of the policy: 0 where it is silent."""
    if record.policy is None:
        return None
    return 0 if length is None else length.fewest_days


def _least_days(record: Record) -> Value | None:
    return _days_of(_least(record), record)


def _typical_days(record: Record) -> Value | None:
    return _days_of(_typical(record), record)


def _deadline_days(record: Record) -> Value | None:
    return _days_of(_deadline(record), record)


def _long_enough(length: Length | None, record: Record) -> bool | None:
    """Return whether the window, both end days counted, is certainly as long as *length* or not."""
    days = record["days_to_respond"]
    if length is None or not isinstance(days, int):
        return None
    window = days + 1
    if window < length.fewest_days:
        return False
    most = length.most_days
    return True if most is not None and window >= most else None


def _least_given(record: Record) -> Value | None:
    return _long_enough(_least(record), record)


def _typical_given(record: Record) -> Value | None:
    return _long_enough(_typical(record), record)


def _fed_back_in_time(record: Record) -> Value | None:
    """Return whether feedback was published by the policy's deadline, counted from closing."""
    deadline = _deadline(record)
    feedback = record.exercise.feedback
    published = feedback.published.day if feedback and feedback.published else None
    closed = record["closed_on"]
    if deadline is None or published is None or not isinstance(closed, date):
        return None
    taken = days_between(closed, published)
    if taken <= deadline.fewest_days:
        return True
    return False if deadline.most_days is not None and taken > deadline.most_days else None


def _number(name: str, question: str, read: _Read) -> Fact:
    """Return a number that the policy of the setting says."""
    return Fact(
        id=name,
        question=question,
        type=FactType.NUMBER,
        about=About.ROUND,
        known_from=KnownFrom.PLANNING,
        recorded_by="computed",
        evidence="the policy",
        unit="days",
        read=read,
        read_from="the policy of the setting; 0 where it is silent",
    )


def _given(name: str, question: str, read: _Read, *needs: Fact) -> Fact:
    """Return whether a length of the policy was kept."""
    return Fact(
        id=name,
        question=question,
        type=FactType.YES_NO,
        about=About.ROUND,
        known_from=KnownFrom.LAUNCH,
        recorded_by="exercise lead",
        evidence="the count of days, by the policy's own calendar",
        read=read,
        read_from="the dates on record, where they leave no doubt",
        needs=needs,
        computed=True,
    )


OWN_LEAST_DAYS: Final = _number(
    "own_least_days", "What least time to reply does the body's own policy set?", _least_days
)
OWN_TYPICAL_DAYS: Final = _number(
    "own_typical_days", "What time to reply does the body's own policy call typical?", _typical_days
)
OWN_FEEDBACK_DAYS: Final = _number(
    "own_feedback_days",
    "Within how long of closing does the body's own policy promise feedback?",
    _deadline_days,
)
OWN_LEAST_PERIOD_GIVEN: Final = _given(
    "own_least_period_given",
    "Was the least time of the body's own policy given in full?",
    _least_given,
    DAYS_TO_RESPOND,
)
OWN_TYPICAL_PERIOD_GIVEN: Final = _given(
    "own_typical_period_given",
    "Was at least the time given that the body's own policy calls typical?",
    _typical_given,
    DAYS_TO_RESPOND,
)
OWN_FEEDBACK_IN_TIME: Final = Fact(
    id="own_feedback_in_time",
    question="Was feedback published within the time that the body's own policy promises?",
    type=FactType.YES_NO,
    about=About.DECISION,
    known_from=KnownFrom.REVIEW,
    recorded_by="exercise lead",
    evidence="the published feedback, with its date",
    read=_fed_back_in_time,
    read_from="feedback.published and the closing date, where they leave no doubt",
    needs=(CLOSED_ON,),
)
SHORTER_THAN_TYPICAL_JUDGED_RIGHT: Final = Fact(
    id="shorter_than_typical_judged_right",
    question="Does the exercise lead judge that less than the typical time is right here?",
    type=FactType.YES_NO,
    kind=FactKind.JUDGEMENT,
    about=About.ROUND,
    known_from=KnownFrom.PLANNING,
    recorded_by="exercise lead",
    evidence="the reason, written down before opening",
)

LEAST_PERIOD: Final = Rule(
    id="own-policy.least-period",
    title="The least time of the body's own policy is given",
    heading=HEADING,
    authority=(OWN_POLICY,),
    force=Force.POLICY,
    branches=(
        when(
            less_than(OWN_LEAST_DAYS, 1),
            Outcome.NOT_APPLICABLE,
            "The policy sets no least time.",
        ),
        when(
            yes(OWN_LEAST_PERIOD_GIVEN),
            Outcome.MET,
            "The policy's least time is {own_least_days} days, and the window has them.",
        ),
        otherwise(
            Outcome.NOT_MET,
            "The policy's least time is {own_least_days} days, and the window is shorter.",
        ),
    ),
    remedy="Extend to the policy's least time, or record who departed from it and why.",
    examples=(
        example(Outcome.NOT_APPLICABLE, own_least_days=0),
        example(Outcome.MET, own_least_days=42, own_least_period_given=True),
        example(Outcome.NOT_MET, own_least_days=42, own_least_period_given=False),
        example(Outcome.UNCLEAR, own_least_days=42),
    ),
    at="rounds[].closes",
    who="exercise lead",
)

TYPICAL_PERIOD: Final = Rule(
    id="own-policy.typical-period",
    title="The time that the body's own policy calls typical is given, or less for a reason",
    heading=HEADING,
    authority=(OWN_POLICY,),
    force=Force.POLICY,
    branches=(
        when(
            less_than(OWN_TYPICAL_DAYS, 1),
            Outcome.NOT_APPLICABLE,
            "The policy calls no time typical.",
        ),
        when(
            yes(OWN_TYPICAL_PERIOD_GIVEN),
            Outcome.MET,
            "The policy calls {own_typical_days} days typical, and the window has them.",
        ),
        judge(
            ALWAYS,
            SHORTER_THAN_TYPICAL_JUDGED_RIGHT,
            "The window is shorter than the {own_typical_days} days that the policy calls typical, "
            "which describes and does not promise.",
        ),
    ),
    remedy="Extend to the typical time.",
    examples=(
        example(Outcome.NOT_APPLICABLE, own_typical_days=0),
        example(Outcome.MET, own_typical_days=42, own_typical_period_given=True),
        example(Outcome.FOR_JUDGEMENT, own_typical_days=42, own_typical_period_given=False),
        example(
            Outcome.NOT_MET,
            own_typical_days=42,
            own_typical_period_given=False,
            shorter_than_typical_judged_right=False,
        ),
        example(Outcome.UNCLEAR, own_typical_days=42),
    ),
    at="rounds[].closes",
    who="exercise lead",
)

FEEDBACK: Final = Rule(
    id="own-policy.feedback",
    title="Feedback is published within the time that the body's own policy promises",
    heading=HEADING,
    authority=(OWN_POLICY,),
    force=Force.POLICY,
    branches=(
        when(
            less_than(OWN_FEEDBACK_DAYS, 1),
            Outcome.NOT_APPLICABLE,
            "The policy sets no time for feedback.",
        ),
        when(
            yes(OWN_FEEDBACK_IN_TIME),
            Outcome.MET,
            "Feedback was published within {own_feedback_days} days of closing.",
        ),
        otherwise(
            Outcome.NOT_MET,
            "Feedback was not published within the {own_feedback_days} days that the policy "
            "promises.",
        ),
    ),
    remedy="Publish it now, say why it is late, and tell those who replied.",
    examples=(
        example(Outcome.NOT_APPLICABLE, own_feedback_days=0),
        example(Outcome.MET, own_feedback_days=84, own_feedback_in_time=True),
        example(Outcome.NOT_MET, own_feedback_days=84, own_feedback_in_time=False),
        example(Outcome.UNCLEAR, own_feedback_days=84),
    ),
    at="feedback.published",
    per_round=False,
    who="exercise lead",
)

CATALOGUE: Final = Catalogue.of(LEAST_PERIOD, TYPICAL_PERIOD, FEEDBACK)
"""The rules, to be joined to the law where a policy is named."""

__all__ = (
    "CATALOGUE",
    "FEEDBACK",
    "HEADING",
    "LEAST_PERIOD",
    "OWN_FEEDBACK_DAYS",
    "OWN_FEEDBACK_IN_TIME",
    "OWN_LEAST_DAYS",
    "OWN_LEAST_PERIOD_GIVEN",
    "OWN_POLICY",
    "OWN_TYPICAL_DAYS",
    "OWN_TYPICAL_PERIOD_GIVEN",
    "SHORTER_THAN_TYPICAL_JUDGED_RIGHT",
    "TYPICAL_PERIOD",
)
