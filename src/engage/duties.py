"""
Which duties apply to an exercise, what they ask together, and which question settles the rest.

Duties are read as at the day of the exercise: that of its decision or, failing that, of its
closing, if that is past.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cached_property
from typing import Final, final

from attrs import frozen

from engage.catalogues import Catalogue, Setting
from engage.classification import records
from engage.dates import said
from engage.exercises import Exercise
from engage.facts import Fact, FactKind, Record
from engage.findings import plain
from engage.nations import Nation
from engage.outcomes import Reading
from engage.requirements import Duty, Period, Purpose, RelationKind
from engage.triggers import NO, Explanation, once


@final
@frozen(kw_only=True)
class DutyReading:
    """
    Whether one duty applies.

    Attributes:
        duty: The duty.
        reading: Yes, no or cannot tell.
        ours: Whether it binds this body at all; a duty that does not may make the body a consultee.
        topical: Whether its own condition holds, whomever it binds.
        in_force: Whether it binds on the day asked about.
        because: Why, for an officer.
        relied_on: The ids of the facts on which that rests.
        missing: The facts that would settle it, the first to ask first.
    """

    duty: Duty
    reading: Reading
    ours: bool
    topical: Reading
    in_force: bool
    because: str
    relied_on: tuple[str, ...]
    missing: tuple[Fact, ...]


@final
@frozen(kw_only=True)
class Asked:
    """One thing that is asked, and the duties that ask it."""

    what: str
    by: tuple[Duty, ...]


@final
@frozen(kw_only=True)
class PeriodAsked:
    """
    A period that a duty sets, as at the day asked about.

    Attributes:
        period: The period.
        duty: The duty that sets it.
        said: The period in words.
        least_days: The fewest days that it can take.
        most_days: The most that it can take.
    """

    period: Period
    duty: Duty
    said: str
    least_days: int
    most_days: int


@final
@frozen(kw_only=True)
class Requirements:
    """
    What duties ask together: the strictest period, everyone named, every notice, all that is owed.

    Attributes:
        strictest: The longest time to respond that any of them sets; ``None`` if none sets one.
        periods: Every period, the longest time to respond first.
        consultees: Whom to consult, involve or notify.
        publications: What must be published.
        outcome: What is owed once people have answered.
        conflicts: Where they do not agree.
    """

    strictest: PeriodAsked | None
    periods: tuple[PeriodAsked, ...]
    consultees: tuple[Asked, ...]
    publications: tuple[Asked, ...]
    outcome: tuple[Asked, ...]
    conflicts: tuple[str, ...]


@final
@frozen(kw_only=True)
class DutiesFound:
    """
    Every duty of a catalogue, read on one exercise.

    Attributes:
        exercise: The exercise.
        on: The day as at which duties were read.
        readings: One reading for each duty, in the order of the catalogue.
        moot: The periods that the record shows not to be asked here, whether or not their duty is.
        nation: The nation in which the body acts; ``None`` if not recorded.
    """

    exercise: Exercise
    on: date
    readings: tuple[DutyReading, ...]
    moot: frozenset[Period] = frozenset()
    nation: Nation | None = None

    @cached_property
    def binding(self) -> tuple[DutyReading, ...]:
        """The readings of the duties that apply; one that only points to others is not one."""
        return tuple(
            each for each in self.readings if each.reading is Reading.YES and not each.duty.see
        )

    @cached_property
    def applying(self) -> tuple[Duty, ...]:
        """The duties that apply."""
        return tuple(each.duty for each in self.binding)

    @cached_property
    def pointing(self) -> tuple[Duty, ...]:
        """The sources that bear on it and have no express duty, and so only point to others."""
        return tuple(
            each.duty for each in self.readings if each.reading is Reading.YES and each.duty.see
        )

    @cached_property
    def open(self) -> tuple[DutyReading, ...]:
        """The duties of which the record does not tell."""
        return tuple(each for each in self.readings if each.reading is Reading.CANNOT_TELL)

    @cached_property
    def not_ours(self) -> tuple[DutyReading, ...]:
        """The duties of other bodies, which may make this one a consultee."""
        return tuple(each for each in self.readings if not each.ours)

    @cached_property
    def of_another_body(self) -> tuple[Duty, ...]:
        """The duties to consult on what this is, or to publicise it, that bind other bodies."""
        return tuple(
            each.duty
            for each in self.not_ours
            if each.in_force
            and each.topical is Reading.YES
            and each.duty.invites_replies
            and self._extends(each.duty)
        )

    def _extends(self, duty: Duty) -> bool:
        """Return whether *duty* is law where the body acts, as far as the record tells."""
        return self.nation is None or self.nation in duty.reach.extent

    @property
    def outside(self) -> str:
        """That no duty extends to where the body acts; empty if one does, or if none was read."""
        if self.nation is None or not self.readings:
            return ""
        if any(self._extends(each.duty) for each in self.readings):
            return ""
        return (
            f"No duty in this catalogue extends to {plain(self.nation).title()}; "
            "nothing was searched."
        )

    @cached_property
    def requirements(self) -> Requirements:
        """What the duties that apply ask together."""
        return together(self.applying, self.on, self.moot)

    @cached_property
    def questions(self) -> tuple[Fact, ...]:
        """The open questions, the one that bears on most duties first."""
        weight: dict[Fact, int] = {}
        for each in self.open:
            for fact in each.missing:
                weight[fact] = weight.get(fact, 0) + 1
        places = {fact: place for place, fact in enumerate(weight)}
        return tuple(
            sorted(
                weight,
                key=lambda fact: (
                    fact.kind is FactKind.JUDGEMENT,
                    -weight[fact],
                    places[fact],
                ),
            )
        )

    @property
    def nothing_found(self) -> str:
        """What to say where no duty to ask or hear people applies or is open; empty otherwise."""
        asked = any(duty.calls_for_consultation for duty in self.applying)
        if asked or self.open or self.outside:
            return ""
        aside = sum(not self._extends(each.duty) for each in self.readings)
        if self.nation is None or not aside:
            return NOTHING_FOUND
        return (
            f"{NOTHING_FOUND} {aside} of {len(self.readings)} duties do not extend to "
            f"{plain(self.nation).title()} and were set aside."
        )


NOTHING_FOUND: Final = (
    "None of the duties looked at asks for consultation here. The body's own policy may. A "
    "consultation that it chooses to hold must still be a proper one. Not searched: duties "
    "outside this catalogue, local Acts, directions and conditions addressed to the body, and its "
    "contracts."
)
"""The negative answer: what it says and what it does not."""


def read(exercise: Exercise, catalogue: Catalogue, setting: Setting) -> DutiesFound:
    """Return which duties of *catalogue* apply to *exercise*, as at its own day."""
    return of_record(records(exercise, catalogue, setting)[-1], catalogue)


def of_record(record: Record, catalogue: Catalogue) -> DutiesFound:
    """Return which duties of *catalogue* apply to the exercise of *record*."""
    day = record.law_day
    return DutiesFound(
        exercise=record.exercise,
        on=day,
        readings=tuple(_reading(duty, record, day) for duty in catalogue.duties),
        moot=frozenset(
            period
            for duty in catalogue.duties
            for period in duty.periods
            if period.only_if is not None and period.only_if.test(record) == NO
        ),
        nation=_nation(record),
    )


def _nation(record: Record) -> Nation | None:
    """Return the nation on record of the body, by itself or as an answer."""
    recorded = record.exercise.body.nation
    if recorded is not None or _NATION not in record.facts:
        return recorded
    answered = record[_NATION]
    return Nation(answered) if isinstance(answered, str) else None


_NATION: Final = "body_nation"
"""The fact by which the nation of a body is answered."""


def _reading(duty: Duty, record: Record, day: date) -> DutyReading:
    """Return whether *duty* applies on *day*, and why."""
    reach = duty.reach.when.explain(record)
    ours = reach.reading is not Reading.NO
    begun = record.exercise.began(day)
    trigger = duty.binding_from(day, begun)
    lapsed = _lapsed(duty, record, day)
    if trigger is None or lapsed is not None:
        return DutyReading(
            duty=duty,
            reading=Reading.NO,
            ours=ours,
            topical=Reading.NO,
            in_force=False,
            because=_when_in_force(duty, day, _on_record(lapsed, record)),
            relied_on=() if lapsed is None else lapsed.because,
            missing=(),
        )
    explained = trigger.explain(record)
    return DutyReading(
        duty=duty,
        reading=explained.reading,
        ours=ours,
        topical=duty.when.reading(record),
        in_force=True,
        because=_because(duty, explained, record, ours=ours) + _changed(duty, begun, day),
        relied_on=explained.because,
        missing=explained.missing,
    )


def _lapsed(duty: Duty, record: Record, day: date) -> Explanation | None:
    """Return why *duty*, ended before *day*, is not saved here; ``None`` if it stands or may."""
    if duty.in_force_to is None or day < duty.in_force_to or duty.kept_when is None:
        return None
    if duty.saved_when is None and not duty.ended_between(record.exercise.began(day), day):
        return None
    explained = duty.kept_when.explain(record)
    return explained if explained.reading is Reading.NO else None


def _changed(duty: Duty, begun: date, day: date) -> str:
    """Return that *duty* ended while the exercise ran, if it did."""
    if duty.in_force_to is None or not duty.ended_between(begun, day):
        return ""
    return f" The law changed on {said(duty.in_force_to)}; check the transitional provision."


def _when_in_force(duty: Duty, day: date, not_saved: str) -> str:
    if duty.in_force_to is None or day < duty.in_force_from:
        return f"Not in force until {said(duty.in_force_from)}; this is read as at {said(day)}."
    ended = f"No longer in force from {said(duty.in_force_to)}; this is read as at {said(day)}."
    return f"{ended} It is not saved here.{not_saved}" if not_saved else ended


def _on_record(explained: Explanation | None, record: Record) -> str:
    """Return the facts that decide, with what is recorded of each; empty if none does."""
    facts = () if explained is None else explained.because
    known = "; ".join(f"{plain(fact)}: {plain(record[fact])}" for fact in facts)
    return f" On record: {known}." if known else ""


def _because(duty: Duty, explained: Explanation, record: Record, *, ours: bool) -> str:
    """Return why *duty* applies or does not, for an officer."""
    if not ours:
        bound = ", ".join(sorted(plain(word) for word in duty.reach.bodies))
        return f"Not this body's own duty: it binds {bound}. The body may be a consultee."
    if explained.reading is Reading.CANNOT_TELL:
        return _not_known(explained.missing[0], record)
    known = _on_record(duty.when.explain(record), record)
    if explained.reading is Reading.NO:
        return f"It does not arise.{known}"
    if duty.see:
        return f"No express duty; see {', '.join(duty.see)}. {duty.asks}{known}"
    if duty.in_force(record.law_day) or duty.in_force_to is None:
        return f"{duty.asks}{known}"
    return f"{duty.asks}{known} It ended on {said(duty.in_force_to)} and is saved for this."


def _not_known(fact: Fact, record: Record) -> str:
    """Return that *fact* is wanting, or that the record contradicts itself on it."""
    told = record.contradictions.get(fact.id)
    if told is None:
        return f"Not recorded: {fact.question}"
    values = " and ".join(plain(value) for value in told)
    return f"The record contradicts itself ({values}): {fact.question}"


def together(
    duties: Iterable[Duty], on: date, moot: frozenset[Period] = frozenset()
) -> Requirements:
    """
    Return what *duties* ask together on the day *on*, without the periods that are *moot*.

    The strictest period wins, consultees and notices add up, and nothing that one duty asks is
    lessened by another.
    """
    duties = tuple(duties)
    periods = sorted(_periods(duties, on, moot), key=_strictness)
    responding = [
        each for each in periods if each.period.purpose is Purpose.RESPONSE and not each.period.when
    ]
    strictest = responding[0] if responding else None
    return Requirements(
        strictest=strictest,
        periods=tuple(periods),
        consultees=_asked((what, duty) for duty in duties for what in duty.consultees),
        publications=_asked((what, duty) for duty in duties for what in duty.publications),
        outcome=_asked((what, duty) for duty in duties for what in duty.outcome_owes),
        conflicts=tuple(_conflicts(duties, periods, strictest)),
    )


def _periods(duties: tuple[Duty, ...], on: date, moot: frozenset[Period]) -> Iterable[PeriodAsked]:
    for duty in duties:
        for period in duty.periods:
            value = period.value(on)
            if value is not None and period not in moot:
                least, most = period.bounds(value)
                yield PeriodAsked(
                    period=period,
                    duty=duty,
                    said=period.said(on),
                    least_days=least,
                    most_days=most,
                )


def _strictness(asked: PeriodAsked) -> tuple[bool, bool, int, int, str]:
    """Return the order of periods: times to respond, usual cases and longer ones come first."""
    return (
        asked.period.purpose is not Purpose.RESPONSE,
        bool(asked.period.when),
        -asked.least_days,
        -asked.most_days,
        asked.duty.id,
    )


def _asked(pairs: Iterable[tuple[str, Duty]]) -> tuple[Asked, ...]:
    """Return each thing asked once, with every duty that asks it."""
    by: dict[str, tuple[Duty, ...]] = {}
    for what, duty in pairs:
        by[what] = once((*by.get(what, ()), duty))
    return tuple(Asked(what=what, by=duties) for what, duties in by.items())


def _conflicts(
    duties: tuple[Duty, ...], periods: list[PeriodAsked], strictest: PeriodAsked | None
) -> Iterable[str]:
    """Yield where duties that apply together do not agree."""
    here = {duty.id: duty for duty in duties}
    for duty in duties:
        for relation in duty.relations:
            if relation.kind is RelationKind.CONFLICTS_WITH and relation.to in here:
                yield f"{duty.title} and {here[relation.to].title}: {relation.because}"
    if strictest is None:
        return
    for each in periods:
        if each.period.purpose is Purpose.LIMIT and each.most_days < strictest.least_days:
            yield (
                f"{strictest.duty.title} asks for {strictest.said}, but {each.duty.title} must be "
                f"over within {each.said}."
            )


def next_question(exercise: Exercise, catalogue: Catalogue, setting: Setting) -> Fact | None:
    """Return the question whose answer bears on most open duties; ``None`` when all are told."""
    return next(iter(read(exercise, catalogue, setting).questions), None)


__all__ = (
    "NOTHING_FOUND",
    "Asked",
    "DutiesFound",
    "DutyReading",
    "PeriodAsked",
    "Requirements",
    "next_question",
    "of_record",
    "read",
    "together",
)
