"""
What a duty asks where it applies, as rules: days, people, notices, and evidence in time.

They are made from the declaration of the duty itself, so that a duty is declared once.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial
from typing import Final, final

from engage.answers import Value
from engage.citations import Verification
from engage.dates import days_between
from engage.facts import About, Fact, FactKind, FactType, Record
from engage.law.vocabulary import CLOSED_ON, DAYS_TO_RESPOND, DECISION_RECORDED_ON, OPENED_ON
from engage.outcomes import Force, Outcome
from engage.requirements import DatedValue, Duty, DutyKind, Period, PeriodBasis, Purpose, Window
from engage.rules import Branch, Example, Heading, Rule, example, judge, otherwise, when
from engage.stages import KnownFrom
from engage.triggers import ALWAYS, Trigger, at_least, less_than, yes

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


def _force(duty: Duty) -> Force:
    return Force.PRACTICE if duty.kind is DutyKind.GUIDANCE else Force.LAW


def _name(duty: Duty) -> str:
    return duty.id.replace("-", "_")


def _done_rule(  # noqa: PLR0913 - the parts of a question
    duty: Duty, part: str, *, title: str, question: str, evidence: str, about: About, remedy: str
) -> Rule:
    """Return the rule that something the duty names was done in full."""
    after = about is About.DECISION
    fact = Fact(
        id=f"{part}_of_{_name(duty)}",
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
        force=_force(duty),
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


def _notice_days(first: int, record: Record) -> Value | None:
    """Return the days from opening to closing, or else the days that people had; plus *first*."""
    opened, closed = record["opened_on"], record["closed_on"]
    if isinstance(opened, date) and isinstance(closed, date):
        return max(0, days_between(opened, closed)) + first
    days = record["days_to_respond"]
    return days + first if isinstance(days, int) else None


def _notice_days_fact(name: str, question: str, first: int) -> Fact:
    return Fact(
        id=name,
        question=question,
        type=FactType.NUMBER,
        about=About.ROUND,
        known_from=KnownFrom.LAUNCH,
        recorded_by="computed",
        evidence="the notice, with its first and last day",
        unit="days",
        read=partial(_notice_days, first),
        read_from="opened_on and closed_on or, failing them, days_to_respond",
        needs=(DAYS_TO_RESPOND,),
        computed=True,
    )


NOTICE_DAYS: Final = _notice_days_fact(
    "notice_days", "How many days after the first day was the last one for responses?", 0
)
NOTICE_DAYS_WITH_FIRST: Final = _notice_days_fact(
    "notice_days_with_first",
    "How many days were there to respond, with the first and the last day counted?",
    1,
)


def _count(period: Period) -> Fact:
    """Return the number of days to hold against *period*."""
    if period.waits_for_papers:
        return DAYS_TO_RESPOND
    return NOTICE_DAYS_WITH_FIRST if period.first_day_counts else NOTICE_DAYS


def _given(period: Period, count: Fact, record: Record) -> bool | None:
    """Return whether *period* was certainly given, or certainly not."""
    days, value = record[count.id], period.value(record.law_day)
    if not isinstance(days, int) or value is None:
        return None
    least, most = period.bounds(value)
    if days >= most:
        return True
    # Days counted by subtraction are one fewer where the first turns out to be day one.
    return False if days < least - (not period.first_day_counts) else None


def _inside(period: Period, record: Record) -> bool | None:
    """Return whether all of a round fell into the part of the year that *period* names."""
    holding = period.holding(record.law_day)
    opened, closed = record["opened_on"], record["closed_on"]
    if holding is None or not isinstance(opened, date) or not isinstance(closed, date):
        return None
    return holding.within is None or holding.within.holds(opened, closed)


@final
class _Length:
    """The questions that the period of one duty raises, and the lines of its rule."""

    def __init__(self, duty: Duty, period: Period) -> None:
        """Make the questions."""
        name = _name(duty)
        self.period: Final = period
        self.count: Final = _count(period)
        self.given: Final = Fact(
            id=f"period_of_{name}",
            question=f"Counted as the provision counts, was the whole period given under "
            f"{duty.title}?",
            type=FactType.YES_NO,
            about=About.ROUND,
            known_from=KnownFrom.LAUNCH,
            recorded_by="legal services",
            evidence="the count of days, by the provision's own rule",
            read=partial(_given, period, self.count),
            read_from=f"{self.count.id}, where the number of days leaves no doubt",
            needs=(self.count,),
            computed=True,
        )
        self.inside: Final = Fact(
            id=f"window_of_{name}",
            question=f"Did all of it fall into the part of the year set for {duty.title}?",
            type=FactType.YES_NO,
            about=About.ROUND,
            known_from=KnownFrom.LAUNCH,
            recorded_by="legal services",
            evidence="the first and the last day of the consultation",
            read=partial(_inside, period),
            read_from="opened_on and closed_on",
            needs=(OPENED_ON, CLOSED_ON),
            computed=True,
        )
        self.step: Final = Fact(
            id=f"round_is_statutory_step_of_{name}",
            question=f"Is this round the step itself that is laid down for {duty.title}, the time "
            f"for which runs from {period.starts or 'its opening'}?",
            type=FactType.YES_NO,
            about=About.ROUND,
            known_from=KnownFrom.PLANNING,
            recorded_by="legal services",
            evidence="the notice, and the provision that it names",
            note="A round of another kind, such as early engagement, is not held to its length.",
        )
        figures = " and, later, ".join(period.in_words(each.value) for each in period.values)
        self.confirmed: Final = Fact(
            id=f"figure_confirmed_of_{name}",
            question=f"Check the figure in the source: does it say {figures} for {duty.title}?",
            type=FactType.YES_NO,
            about=About.EXERCISE,
            known_from=KnownFrom.PLANNING,
            recorded_by="legal services",
            evidence="the text of the source, as it stood on the day",
            note="The figure here was not read in it.",
        )
        self.other: Final = Fact(
            id=f"other_length_of_{name}",
            question=f"Was the length given that the source itself sets in this case, for "
            f"{duty.title}?",
            type=FactType.YES_NO,
            kind=FactKind.JUDGEMENT,
            about=About.ROUND,
            known_from=KnownFrom.LAUNCH,
            recorded_by="legal services",
            evidence="the source, and the count of days by its own rule",
        )
        self.unread: Final = (period.figure or duty.verified) is not Verification.READ

    def lines(self) -> Iterator[Branch]:
        """Yield the lines on each length that the law has set, the earliest first."""
        for trigger in _without_length(self.period):
            yield when(trigger, Outcome.NOT_APPLICABLE, "No length was set on that day.")
        if self.period.only_if is None:
            yield when(
                ~yes(self.step),
                Outcome.NOT_APPLICABLE,
                "According to the record this round is not the step that has to last so long.",
            )
        *earlier, last = self.period.values
        ended = [(each, each.until) for each in earlier if each.until is not None]
        for each, until in ended:
            yield from self._on(each, less_than(LAW_DAY, until))
        yield from self._on(last, ALWAYS)

    def _on(self, value: DatedValue, then: Trigger) -> Iterator[Branch]:
        """Yield the lines on one length, which holds *then*."""
        given = yes(self.given)
        inside = yes(self.inside)
        had = self._had(value.value)
        short = f"{had} {self.period.short}".rstrip()
        yield when(_both(then, given if value.within is None else given & inside), Outcome.MET, had)
        for trigger, says in self._doubts():
            yield judge(_both(then, trigger), self.other, says)
        if value.within is not None:
            yield when(_both(then, ~inside), Outcome.NOT_MET, _outside(value.within))
        yield when(then, Outcome.NOT_MET, short)

    def _doubts(self) -> Iterator[tuple[Trigger, str]]:
        """Yield when too few days prove nothing, and why."""
        if self.period.other_if is not None:
            yield (
                self.period.other_if,
                f"Another length is the one here: look it up. {self.period.note}",
            )
        if self.unread:
            yield ~yes(self.confirmed), "The source sets another length: hold the days against it."

    def _had(self, value: int) -> str:
        """Return what people had beside what the duty asks for."""
        period = self.period
        starts = f", from {period.starts}" if period.starts else ""
        first = ", the first day counted" if self.count is NOTICE_DAYS_WITH_FIRST else ""
        unread = " The figure was not read in the source: check it." if self.unread else ""
        asked = f"it asks for {period.in_words(value)}{starts}."
        return f"People had {{{self.count.id}}} days{first}; {asked}{unread}"


def _both(then: Trigger, trigger: Trigger) -> Trigger:
    return trigger if then is ALWAYS else then & trigger


def _outside(window: Window) -> str:
    return (
        f"It ran from {{opened_on}} to {{closed_on}}; all of it has to fall within {window.said()}."
    )


def _period_rule(duty: Duty, period: Period) -> Rule:
    """Return the rule that people have the duty's least period."""
    length = _Length(duty, period)
    binding = duty.period_basis in (PeriodBasis.STATUTE, PeriodBasis.CASE_LAW)
    applies = yes(duty.applying)
    return Rule(
        id=f"duty.{duty.id}.period",
        title=f"{duty.title}: at least {period.in_words(period.values[-1].value)} to respond",
        heading=DUTIES_HEADING,
        authority=duty.authority,
        force=_force(duty) if binding else Force.PRACTICE,
        arises=applies if period.only_if is None else applies & period.only_if,
        branches=tuple(length.lines()),
        remedy=period.remedy or "Extend to the full period, or give notice again.",
        examples=tuple(_examples(length)),
        at="rounds[].closes",
        who="engagement officer",
    )


def _without_length(period: Period) -> Iterator[Trigger]:
    """Yield the conditions under which the law of the day set no length."""
    first, last = period.values[0], period.values[-1]
    if first.since is not None:
        yield less_than(LAW_DAY, first.since)
    if last.until is not None:
        yield at_least(LAW_DAY, last.until)


def _examples(length: _Length) -> Iterator[Example]:
    period = length.period
    since = period.values[0].since
    known: dict[str, object] = {}
    if period.only_if is None:
        known[length.step.id] = True
        yield example(Outcome.NOT_APPLICABLE, **{length.step.id: False})
    if since is not None:
        yield example(Outcome.NOT_APPLICABLE, decision_recorded_on=since - _ONE_DAY)
    if length.unread:
        known[length.confirmed.id] = True
        yield example(
            Outcome.FOR_JUDGEMENT, **{**known, length.confirmed.id: False}, days_to_respond=0
        )
    if period.other_if is not None:
        cases = [fact.id for fact in period.other_if.facts()]
        yield example(
            Outcome.FOR_JUDGEMENT, **known, **dict.fromkeys(cases, True), days_to_respond=0
        )
        known |= dict.fromkeys(cases, False)
    yield example(Outcome.NOT_MET, **known, days_to_respond=0)
    if period.values[-1].within is not None:
        known[length.inside.id] = True
    yield example(Outcome.MET, **known, days_to_respond=1000)
    yield example(Outcome.UNCLEAR)


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
    "NOTICE_DAYS",
    "NOTICE_DAYS_WITH_FIRST",
    "demands_of",
)
