"""
The time to respond that a duty sets, as a rule.

It asks whether a round is the step at all, how many days there were and in what part of the year,
and whether the figure is sure enough to find anything wanting by it.
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
from engage.law.vocabulary import CLOSED_ON, DAYS_TO_RESPOND, OPENED_ON
from engage.outcomes import Force, Outcome
from engage.periods import DatedValue, Period, PeriodBasis, Window
from engage.requirements import Duty, DutyKind
from engage.rules import Branch, Example, Heading, Rule, example, judge, when
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


def force_of(duty: Duty) -> Force:
    """Return with what force *duty* itself binds."""
    return Force.PRACTICE if duty.kind is DutyKind.GUIDANCE else Force.LAW


def name_of(duty: Duty) -> str:
    """Return the name of *duty* as it stands in the ids of facts."""
    return duty.id.replace("-", "_")


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
        name = name_of(duty)
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


def period_rule(duty: Duty, period: Period) -> Rule:
    """Return the rule that people have the duty's least period."""
    length = _Length(duty, period)
    binding = duty.period_basis in (PeriodBasis.STATUTE, PeriodBasis.CASE_LAW)
    applies = yes(duty.applying)
    return Rule(
        id=f"duty.{duty.id}.period",
        title=f"{duty.title}: at least {period.in_words(period.values[-1].value)} to respond",
        heading=DUTIES_HEADING,
        authority=duty.authority,
        force=force_of(duty) if binding else Force.PRACTICE,
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


__all__ = (
    "DUTIES_HEADING",
    "LAW_DAY",
    "NOTICE_DAYS",
    "NOTICE_DAYS_WITH_FIRST",
    "force_of",
    "name_of",
    "period_rule",
)
