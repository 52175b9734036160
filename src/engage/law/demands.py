"""
What a duty asks where it applies, as rules: enough days, the right people, notices, evidence in time.

They are made from the declaration of the duty itself, so that a duty is declared once.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import Final

from engage.facts import About, Fact, FactKind, FactType, Record
from engage.law.vocabulary import DAYS_TO_RESPOND, DECISION_RECORDED_ON
from engage.outcomes import Force, Outcome
from engage.requirements import CountedIn, Duty, DutyKind, Period, PeriodBasis, Purpose, Unit
from engage.rules import Heading, Rule, example, judge, otherwise, when
from engage.stages import KnownFrom
from engage.triggers import less_than, yes

DUTIES_HEADING: Final = Heading(id="duties", title="What the duties that apply ask")

_WEEK: Final = 7
_MONTH: Final = (28, 31)
_HOLIDAYS: Final = 14
"""More public holidays than any period of weeks can hold, for a bound from above."""


def demands_of(duty: Duty) -> tuple[Rule, ...]:
    """Return what *duty* asks where it applies."""
    return tuple(_demands(duty))


def _demands(duty: Duty) -> Iterator[Rule]:
    # What the common law asks is asked by the Gunning rules, once.
    if duty.kind is DutyKind.COMMON_LAW:
        return
    if duty.period is not None and duty.period.purpose is Purpose.RESPONSE and not duty.period.when:
        yield _period_rule(duty, duty.period)
    if duty.kind is DutyKind.DUE_REGARD:
        yield _due_regard_rule(duty)
        return
    if duty.consultees:
        yield _done_rule(
            duty,
            "consultees",
            "The people it names are asked",
            f"Were all of these asked or told? {'; '.join(duty.consultees)}.",
            "list of those asked, set beside the duty's",
            About.AUDIENCE,
            "Ask those who were left out, and give them the full time.",
        )
    if duty.publishes:
        yield _done_rule(
            duty,
            "notices",
            "What it says must be published is published",
            f"Were all of these published? {'; '.join(duty.publishes)}.",
            "copies of the notices, each with its date",
            About.MATERIAL,
            "Publish what is missing, and count the time from then.",
        )


def _force(duty: Duty) -> Force:
    return Force.PRACTICE if duty.kind is DutyKind.GUIDANCE else Force.LAW


def _name(duty: Duty) -> str:
    return duty.id.replace("-", "_")


def _done_rule(  # noqa: PLR0913 - the parts of a question
    duty: Duty, part: str, title: str, question: str, evidence: str, about: About, remedy: str
) -> Rule:
    """Return the rule that something the duty names was done in full."""
    fact = Fact(
        id=f"{part}_of_{_name(duty)}",
        question=question,
        type=FactType.YES_NO,
        about=about,
        known_from=KnownFrom.OPEN,
        recorded_by="engagement officer",
        evidence=evidence,
    )
    return Rule(
        id=f"duty.{duty.id}.{part}",
        title=f"{duty.title}: {title[0].lower()}{title[1:]}",
        heading=DUTIES_HEADING,
        authority=duty.authority,
        force=_force(duty),
        arises=yes(duty.applying),
        branches=(
            when(yes(fact), Outcome.MET, f"{title}, according to the record."),
            otherwise(Outcome.NOT_MET, f"Not everyone or everything was covered. {question}"),
        ),
        remedy=remedy,
        examples=(
            example(Outcome.MET, **{fact.id: True}),
            example(Outcome.NOT_MET, **{fact.id: False}),
            example(Outcome.UNCLEAR),
        ),
        at="audiences" if about is About.AUDIENCE else "rounds[].materials",
        per_round=True,
        who="engagement officer",
    )


def bounds(period: Period, value: int) -> tuple[int, int]:
    """
    Return the fewest and the most days, by subtraction, that *value* units of *period* can take.

    Below the fewest the period was not given; from the most it was; between them only a count by the
    provision's own rule can tell.
    """
    if period.counted_in is CountedIn.WORKING:
        return value * _WEEK // 5, value * _WEEK // 5 + _HOLIDAYS
    low, high = {Unit.DAY: (1, 1), Unit.WEEK: (_WEEK, _WEEK), Unit.MONTH: _MONTH}[period.unit]
    return value * low, value * high + (_HOLIDAYS if period.excludes else 0)


def _given(duty: Duty, record: Record) -> bool | None:
    """Return whether the period of *duty* was certainly given, or certainly not."""
    days = record["days_to_respond"]
    assert duty.period is not None
    value = duty.period.value(record.law_day)
    if not isinstance(days, int) or value is None:
        return None
    least, most = bounds(duty.period, value)
    if days >= most:
        return True
    return False if days < least - 1 else None


def _period_rule(duty: Duty, period: Period) -> Rule:
    """Return the rule that people have the duty's least period."""
    fact = Fact(
        id=f"period_of_{_name(duty)}",
        question=f"Counted as the provision counts, was the whole period given under {duty.title}?",
        type=FactType.YES_NO,
        about=About.ROUND,
        known_from=KnownFrom.LAUNCH,
        recorded_by="legal services",
        evidence="the count of days, by the provision's own rule",
        read=partial(_given, duty),
        read_from="days_to_respond, where the number of days leaves no doubt",
        needs=(DAYS_TO_RESPOND,),
        computed=True,
    )
    set_by = f"{period.values[-1].value} {period.unit}{'s' if period.values[-1].value > 1 else ''}"
    counted = f"{period.counted_in} time, from {period.starts}" if period.starts else ""
    binding = duty.period_basis in (PeriodBasis.STATUTE, PeriodBasis.CASE_LAW)
    applies = yes(duty.applying)
    return Rule(
        id=f"duty.{duty.id}.period",
        title=f"{duty.title}: at least {set_by} to respond",
        heading=DUTIES_HEADING,
        authority=duty.authority,
        force=_force(duty) if binding else Force.PRACTICE,
        arises=applies if period.only_if is None else applies & period.only_if,
        branches=(
            when(
                yes(fact),
                Outcome.MET,
                f"People had {{days_to_respond}} days; it asks for {set_by} ({counted}).",
            ),
            otherwise(
                Outcome.NOT_MET,
                f"People had {{days_to_respond}} days; it asks for {set_by} ({counted}).",
            ),
        ),
        remedy="Extend to the full period, or give notice again.",
        examples=(
            example(Outcome.MET, days_to_respond=1000),
            example(Outcome.NOT_MET, days_to_respond=0),
            example(Outcome.UNCLEAR),
        ),
        at="rounds[].closes",
        who="engagement officer",
    )


EQUALITY_EVIDENCE_ON: Final = Fact(
    id="equality_evidence_on",
    question="What date does the paper bear that shows how equality was considered?",
    type=FactType.DATE,
    about=About.DECISION,
    known_from=KnownFrom.REPORT,
    recorded_by="service lead",
    evidence="the assessment or report, with its date",
)
EQUALITY_EVIDENCE_RECORDED: Final = Fact(
    id="equality_evidence_recorded",
    question="Is there a paper that shows how equality was considered on this decision?",
    type=FactType.YES_NO,
    about=About.DECISION,
    known_from=KnownFrom.REPORT,
    recorded_by="service lead",
    evidence="the assessment or report",
)
DUE_REGARD_JUDGED_SHOWN: Final = Fact(
    id="due_regard_judged_shown",
    question=(
        "Without such a paper, can it be shown in another way that equality was considered in "
        "substance and in time, in the view of the monitoring officer?"
    ),
    type=FactType.YES_NO,
    kind=FactKind.JUDGEMENT,
    about=About.DECISION,
    known_from=KnownFrom.DECISION,
    recorded_by="monitoring officer",
    evidence="the monitoring officer's advice, in writing",
)


def _due_regard_rule(duty: Duty) -> Rule:
    """Return the rule that evidence of due regard is dated before the decision; never that regard was due."""
    return Rule(
        id=f"duty.{duty.id}.evidence-in-time",
        title=f"{duty.title}: evidence of due regard is dated before the decision",
        heading=DUTIES_HEADING,
        authority=duty.authority,
        arises=yes(duty.applying),
        branches=(
            judge(
                ~yes(EQUALITY_EVIDENCE_RECORDED),
                DUE_REGARD_JUDGED_SHOWN,
                "No paper shows how equality was considered. None is prescribed in England, but "
                "without one it is hard to show.",
            ),
            when(
                less_than(DECISION_RECORDED_ON, EQUALITY_EVIDENCE_ON),
                Outcome.NOT_MET,
                "The evidence is dated {equality_evidence_on}, after the decision on "
                "{decision_recorded_on}; regard is due before and at the time of deciding.",
            ),
            otherwise(
                Outcome.MET,
                "The evidence is dated {equality_evidence_on}, no later than the decision. Whether the "
                "regard was enough is not for a program to say.",
            ),
        ),
        remedy="Have whoever decides consider equality afresh, on a paper put before them, before acting.",
        examples=(
            example(
                Outcome.MET,
                equality_evidence_recorded=True,
                equality_evidence_on=date(2026, 1, 5),
                decision_recorded_on=date(2026, 2, 2),
            ),
            example(
                Outcome.NOT_MET,
                equality_evidence_recorded=True,
                equality_evidence_on=date(2026, 3, 1),
                decision_recorded_on=date(2026, 2, 2),
            ),
            example(Outcome.FOR_JUDGEMENT, equality_evidence_recorded=False),
            example(Outcome.UNCLEAR),
        ),
        at="decisions",
        per_round=False,
        who="service lead",
    )


__all__ = (
    "DUE_REGARD_JUDGED_SHOWN",
    "DUTIES_HEADING",
    "EQUALITY_EVIDENCE_ON",
    "EQUALITY_EVIDENCE_RECORDED",
    "bounds",
    "demands_of",
)
