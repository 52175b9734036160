"""
What a duty asks where it applies, as rules: days, people, notices, and evidence in time.

They are made from the declaration of the duty itself, so that a duty is declared once.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from engage.answers import Value
from engage.facts import About, Fact, FactKind, FactType, Record
from engage.law.demands_lengths import (
    DUTIES_HEADING,
    force_of,
    name_of,
    period_rule,
)
from engage.law.vocabulary import DECISION_RECORDED_ON
from engage.outcomes import Outcome
from engage.requirements import Duty, DutyKind, Purpose
from engage.rules import Rule, example, judge, otherwise, when
from engage.stages import KnownFrom
from engage.triggers import at_least, less_than, yes


def demands_of(duty: Duty) -> tuple[Rule, ...]:
    """Return what *duty* asks where it applies."""
    return tuple(_demands(duty))


def _demands(duty: Duty) -> Iterator[Rule]:
    # What the common law asks is asked by the Gunning rules, once.
    if duty.kind is DutyKind.COMMON_LAW:
        return
    if duty.period is not None and duty.period.purpose is Purpose.RESPONSE and not duty.period.when:
        yield period_rule(duty, duty.period)
    if duty.kind is DutyKind.DUE_REGARD:
        yield _due_regard_rule(duty)
        return
    if duty.consultees and duty.calls_for_consultation and not duty.open_to_all:
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
    if duty.publishes_after:
        yield _done_rule(
            duty,
            "notices_after",
            title="What it says must be published after the decision is published",
            question=f"Since the decision, were all of these published? "
            f"{'; '.join(duty.publishes_after)}.",
            evidence="copies of what was published, each with its date",
            about=About.DECISION,
            remedy="Publish now what is missing, and take advice if a time limit has passed.",
        )


def _done_rule(  # noqa: PLR0913 - the parts of a question
    duty: Duty, part: str, *, title: str, question: str, evidence: str, about: About, remedy: str
) -> Rule:
    """Return the rule that something the duty names was done in full."""
    after = about is About.DECISION
    fact = Fact(
        id=f"{part}_of_{name_of(duty)}",
        question=question,
        type=FactType.YES_NO,
        about=about,
        known_from=KnownFrom.REVIEW if after else KnownFrom.OPEN,
        recorded_by="engagement officer",
        evidence=evidence,
    )
    applies = yes(duty.applying)
    decided: dict[str, object] = {DECISION_RECORDED_ON.id: date(2026, 2, 2)} if after else {}
    return Rule(
        id=f"duty.{duty.id}.{part.replace('_', '-')}",
        title=f"{duty.title}: {title[0].lower()}{title[1:]}",
        heading=DUTIES_HEADING,
        authority=duty.authority,
        force=force_of(duty),
        arises=applies & _DECIDED if after else applies,
        branches=(
            when(yes(fact), Outcome.MET, f"{title}, according to the record."),
            otherwise(Outcome.NOT_MET, f"Not everyone or everything was covered. {question}"),
        ),
        remedy=remedy,
        examples=(
            example(Outcome.MET, **{fact.id: True}, **decided),
            example(Outcome.NOT_MET, **{fact.id: False}, **decided),
            example(Outcome.UNCLEAR, **decided),
        ),
        at=_WHERE[about],
        per_round=not after,
        who="engagement officer",
    )


_DECIDED: Final = at_least(DECISION_RECORDED_ON, date.min)
"""It holds where a day is recorded, and cannot be told where none is."""

_WHERE: Final = {
    About.AUDIENCE: "audiences",
    About.MATERIAL: "rounds[].materials",
    About.DECISION: "decisions",
}


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
    "demands_of",
)
