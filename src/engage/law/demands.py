"""
What a duty asks where it applies, as rules: days, people, notices, and evidence in time.

They are made from the declaration of the duty itself, so that a duty is declared once.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial
from typing import Final

from engage.answers import Value
from engage.facts import About, Fact, FactKind, FactType, Record
from engage.law.vocabulary import DAYS_TO_RESPOND, DECISION_RECORDED_ON
from engage.outcomes import Force, Outcome
from engage.requirements import Duty, DutyKind, Period, PeriodBasis, Purpose
from engage.rules import Branch, Example, Heading, Rule, example, judge, otherwise, when
from engage.stages import KnownFrom
from engage.triggers import Trigger, at_least, less_than, yes

DUTIES_HEADING: Final = Heading(id="duties", title="What the duties that apply ask")

_ONE_DAY: Final = timedelta(days=1)


def _law_day(record: Record) -> date:
    return record.law_day


LAW_DAY: Final = Fact(
    id="law.day",
    question="Which day's law governs the exercise?",
    type=FactType.DATE,
    about=About.EXERCISE,
    known_from=KnownFrom.PLANNING,
    recorded_by="computed",
    evidence="the day of the decision or, failing that, of closing, if it is past",
    read=_law_day,
    read_from="the day of the decision or, failing that, of closing, if it is past",
    computed=True,
)


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
    if duty.consultees and duty.calls_for_consultation:
        yield _done_rule(
            duty,
            "consultees",
            title="The people it names are asked",
            question=f"Were all of these asked or told? {'; '.join(duty.consultees)}.",
            evidence="list of those asked, set beside the duty's",
            about=About.AUDIENCE,
            remedy="Ask those who were left out, and give them the full time.",
        )
    if duty.publishes:
        yield _done_rule(
            duty,
            "notices",
            title="What it says must be published is published",
            question=f"Were all of these published? {'; '.join(duty.publishes)}.",
            evidence="copies of the notices, each with its date",
            about=About.MATERIAL,
            remedy="Publish what is missing, and count the time from then.",
        )


def _force(duty: Duty) -> Force:
    return Force.PRACTICE if duty.kind is DutyKind.GUIDANCE else Force.LAW


def _name(duty: Duty) -> str:
    return duty.id.replace("-", "_")


def _done_rule(  # noqa: PLR0913 - the parts of a question
    duty: Duty, part: str, *, title: str, question: str, evidence: str, about: About, remedy: str
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


def _given(period: Period, record: Record) -> bool | None:
    """Return whether *period* was certainly given, or certainly not."""
    days, value = record["days_to_respond"], period.value(record.law_day)
    if not isinstance(days, int) or value is None:
        return None
    least, most = period.bounds(value)
    if days >= most:
        return True
    # The days are counted by subtraction, so where the first is day one they are one fewer.
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
        read=partial(_given, period),
        read_from="days_to_respond, where the number of days leaves no doubt",
        needs=(DAYS_TO_RESPOND,),
        computed=True,
    )
    binding = duty.period_basis in (PeriodBasis.STATUTE, PeriodBasis.CASE_LAW)
    applies = yes(duty.applying)
    return Rule(
        id=f"duty.{duty.id}.period",
        title=f"{duty.title}: at least {period.in_words(period.values[-1].value)} to respond",
        heading=DUTIES_HEADING,
        authority=duty.authority,
        force=_force(duty) if binding else Force.PRACTICE,
        arises=applies if period.only_if is None else applies & period.only_if,
        branches=tuple(_lengths(period, yes(fact))),
        remedy="Extend to the full period, or give notice again.",
        examples=(
            *_examples_without_length(period),
            example(Outcome.MET, days_to_respond=1000),
            example(Outcome.NOT_MET, days_to_respond=0),
            example(Outcome.UNCLEAR),
        ),
        at="rounds[].closes",
        who="engagement officer",
    )


def _lengths(period: Period, given: Trigger) -> Iterator[Branch]:
    """Yield the lines on each length that the law has set, the earliest first."""
    *earlier, last = period.values
    ended = [(each.value, each.until) for each in earlier if each.until is not None]
    for trigger in _without_length(period):
        yield when(trigger, Outcome.NOT_APPLICABLE, "No length was set on that day.")
    for value, until in ended:
        then = less_than(LAW_DAY, until)
        yield when(then & given, Outcome.MET, _had(period, value))
        yield when(then, Outcome.NOT_MET, _had(period, value))
    yield when(given, Outcome.MET, _had(period, last.value))
    yield otherwise(Outcome.NOT_MET, _had(period, last.value))


def _without_length(period: Period) -> Iterator[Trigger]:
    """Yield the conditions under which the law of the day set no length."""
    first, last = period.values[0], period.values[-1]
    if first.since is not None:
        yield less_than(LAW_DAY, first.since)
    if last.until is not None:
        yield at_least(LAW_DAY, last.until)


def _examples_without_length(period: Period) -> Iterator[Example]:
    since = period.values[0].since
    if since is not None:
        yield example(Outcome.NOT_APPLICABLE, decision_recorded_on=since - _ONE_DAY)


def _had(period: Period, value: int) -> str:
    """Return what people had beside what the duty asks for."""
    starts = f", from {period.starts}" if period.starts else ""
    return f"People had {{days_to_respond}} days; it asks for {period.in_words(value)}{starts}."


def _evidence_dated(record: Record) -> Value | None:
    """Return yes where the paper has a date, which it could not have without being there."""
    return True if record["equality_evidence_on"] is not None else None


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
    read=_evidence_dated,
    read_from="equality_evidence_on, where it is given",
    needs=(EQUALITY_EVIDENCE_ON,),
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
    """Return the rule that evidence of due regard is dated in time; it never weighs the regard."""
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
                "The evidence is dated {equality_evidence_on}, no later than the decision. Whether "
                "the regard was enough is not for a program to say.",
            ),
        ),
        remedy="Have whoever decides consider equality afresh, on a paper put before them, before "
        "acting.",
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
    "LAW_DAY",
    "demands_of",
)
