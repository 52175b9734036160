"""
Duties: what the law asks of a body, whom it binds, when it applies, and what it then requires.

A duty is a norm with a trigger.
What several duties ask together is worked out by the verb `engage.duties`.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from functools import cached_property, partial
from typing import Final, final

from attrs import field, frozen

from engage._checks import said
from engage.citations import Authority, Verification
from engage.errors import InvalidValueError
from engage.facts import About, Fact, FactType, Record
from engage.nations import Nation
from engage.periods import CountedIn, DatedValue, Period, PeriodBasis, Purpose, Unit, Window
from engage.stages import KnownFrom
from engage.triggers import NO, YES, Trigger, once, yes


class DutyKind(StrEnum):
    """What sort of duty it is; these are often run together and are not the same."""

    CONSULT = "statutory_consult"
    INVOLVE = "statutory_involve"
    DUE_REGARD = "statutory_due_regard"
    PUBLICITY = "statutory_publicity"
    """Notice, and a time for objections or representations."""
    GUIDANCE = "statutory_guidance"
    COMMON_LAW = "common_law"


class Strength(StrEnum):
    """How strongly the source puts it."""

    MUST = "must"
    HAVE_REGARD = "must have regard"
    SHOULD = "should"


class RelationKind(StrEnum):
    """How one duty stands to another."""

    SUBJECT_TO = "subject to"
    DESPITE = "despite"
    NOTWITHSTANDING = "notwithstanding"
    REPLACES = "replaces"
    CONFLICTS_WITH = "conflicts with"
    """Sources disagree on whether both stand; both are kept and the conflict is said."""


@final
@frozen(kw_only=True)
class Relation:
    """How a duty stands to another one, by its id, and why."""

    kind: RelationKind
    to: str
    because: str


@final
@frozen(kw_only=True)
class Reach:
    """
    Whom a duty binds and where it extends.

    Attributes:
        bodies: The kinds of body and the functions that it binds, in words.
        heard: Those that are consulted under it and not bound by it.
        extent: The nations to whose law it belongs.
        when: The same as a condition on what is recorded of a body.
    """

    bodies: frozenset[str]
    heard: frozenset[str]
    extent: frozenset[Nation]
    when: Trigger


@final
@frozen(kw_only=True)
class Duty:
    """
    Something the law asks of a body, declared once, in the module of its source.

    Attributes:
        id: Its public name, never used again for another duty.
        title: Its name in a report.
        kind: What sort of duty it is.
        strength: How strongly it is put.
        authority: Its provisions, the main one first; its certainty is the duty's.
        reach: Whom it binds and where it extends.
        when: The condition under which it applies to a body that it reaches.
        bears: Facts that bear on how much it asks and are no condition of it.
        asks: When it applies and what it asks, in a sentence.
        consultees: Whom to consult, involve or notify.
        period: The least period; ``None`` where the source sets no length, never nought days.
        other_periods: Periods for other steps or other cases.
        period_basis: What the period rests on.
        publishes: What must be published before the consultation, with it or before the decision.
        publishes_after: What must be published only once it is decided.
        outcome_owes: What is owed once people have answered.
        consequence: What follows if it is not done.
        in_force_from: The first day on which it binds; of common law, that of the leading case.
        in_force_to: The first day on which it no longer does; ``None`` if not known to be repealed.
        saved_when: The condition under which it still binds after ``in_force_to``; ``None``: none.
        names_only: Whether it names only certain bodies or representatives, so that it does not by
            itself say that people are to be consulted on the decision in hand.
        relations: How it stands to other duties.
        hears: Whether people are asked or heard under it; ``None``: as its kind and periods say.
        see: The ids of what to look at instead, where the source has no express duty to consult.
        open_to_all: Whether it turns to everyone alike, so that nobody in particular can be missed.
        note: What else a reader should know.
    """

    id: str = field(validator=said)
    title: str = field(validator=said)
    kind: DutyKind
    authority: tuple[Authority, ...]
    reach: Reach
    when: Trigger
    asks: str = field(validator=said)
    consultees: tuple[str, ...]
    period: Period | None = None
    other_periods: tuple[Period, ...] = ()
    period_basis: PeriodBasis = PeriodBasis.NONE
    publishes: tuple[str, ...] = ()
    publishes_after: tuple[str, ...] = ()
    outcome_owes: tuple[str, ...] = ()
    consequence: str
    in_force_from: date
    in_force_to: date | None = None
    bears: tuple[Fact, ...] = ()
    saved_when: Trigger | None = None
    strength: Strength = Strength.MUST
    names_only: bool = False
    relations: tuple[Relation, ...] = ()
    hears: bool | None = None
    see: tuple[str, ...] = ()
    open_to_all: bool = False
    note: str = ""

    def __attrs_post_init__(self) -> None:
        """Refuse a duty without authority, or in force to a day before it began."""
        if not self.authority:
            raise InvalidValueError(self.id, "it cites nothing", "Name the provision first")
        if self.in_force_to is not None and self.in_force_to <= self.in_force_from:
            raise InvalidValueError(self.id, "it ends before it begins", "Correct the dates")

    @property
    def main(self) -> Authority:
        """The authority on which it stands."""
        return self.authority[0]

    @property
    def verified(self) -> Verification:
        """How far the duty and the numbers in it were checked."""
        return self.main.verified

    @property
    def declaratory(self) -> bool:
        """Whether it is common law, which a court declares and does not bring into force."""
        return self.kind is DutyKind.COMMON_LAW and not self.see

    def in_force(self, on: date) -> bool:
        """Return whether it binds new work on the day *on*; common law has no first day."""
        begun = self.declaratory or self.in_force_from <= on
        return begun and (self.in_force_to is None or on < self.in_force_to)

    def ended_between(self, begun: date, on: date) -> bool:
        """Return whether it was in force when something began, or later, and on *on* no longer."""
        ended = self.in_force_to
        return ended is not None and begun < ended <= on

    def binding_from(self, on: date, begun: date | None = None) -> Trigger | None:
        """
        Return the condition under which it binds on the day *on*; ``None`` if it cannot then.

        Of what had *begun* while it was in force, that is for a transitional provision to say.
        """
        if self.in_force(on):
            return self.applies
        if self.in_force_to is None or on < self.in_force_to:
            return None
        if self.saved_when is not None:
            return self._applies_if_saved
        return self._applies_if_kept if self.ended_between(begun or on, on) else None

    @cached_property
    def applies(self) -> Trigger:
        """The condition that it reaches the body and applies to the exercise, while in force."""
        return self.reach.when & self.when

    @property
    def kept_when(self) -> Trigger | None:
        """The condition under which it outlives its end; ``None`` if it is not known to end."""
        if self.saved_when is not None or self.in_force_to is None:
            return self.saved_when
        return yes(self._kept)

    @cached_property
    def _applies_if_saved(self) -> Trigger | None:
        return None if self.saved_when is None else self.saved_when & self.applies

    @cached_property
    def _applies_if_kept(self) -> Trigger:
        return self.applies & yes(self._kept)

    @cached_property
    def _kept(self) -> Fact:
        return Fact(
            id=f"kept_in_transition_{self.id.replace('-', '_')}",
            question="The law changed while this ran. By the transitional provision, does this "
            f"still bind it: {self.title}?",
            type=FactType.YES_NO,
            about=About.EXERCISE,
            known_from=KnownFrom.PLANNING,
            recorded_by="legal services",
            evidence="the transitional provision of what repealed it",
            read=partial(_not_changed, self),
            read_from="the dates, where the law did not change between opening and decision",
        )

    @property
    def applying(self) -> Fact:
        """The computed fact whether it applies, so that other facts and rules can ask."""
        return self._applying

    @cached_property
    def _applying(self) -> Fact:
        return Fact(
            id=f"applies.{self.id}",
            question=f"Does this duty apply: {self.title}?",
            type=FactType.YES_NO,
            about=About.EXERCISE,
            known_from=KnownFrom.PLANNING,
            recorded_by="computed",
            evidence="the facts on which the duty turns",
            read=partial(_applies, self),
            read_from="the facts on which the duty turns",
            needs=once(self._turns_on()),
            computed=True,
        )

    def _turns_on(self) -> Iterator[Fact]:
        yield from self.applies.facts()
        if self.kept_when is not None:
            yield from self.kept_when.facts()

    @property
    def calls_for_consultation(self) -> bool:
        """Whether people are asked or heard under it, with whatever force it has."""
        if self.hears is not None:
            return self.hears
        if self.kind is DutyKind.PUBLICITY:
            return any(each.purpose is Purpose.RESPONSE for each in self.periods)
        if self.kind is DutyKind.GUIDANCE:
            return bool(self.consultees)
        return self.kind in _ASKING

    @property
    def invites_replies(self) -> bool:
        """Whether statute gives people a right to be consulted or heard on the decision in hand."""
        by_right = self.kind in _STATUTORY_RIGHT and self.calls_for_consultation
        return by_right and not self.names_only

    @property
    def publications(self) -> tuple[str, ...]:
        """Everything that must be published, what is due after the decision last."""
        return (*self.publishes, *self.publishes_after)

    @property
    def periods(self) -> tuple[Period, ...]:
        """Every period that it sets."""
        return (*((self.period,) if self.period else ()), *self.other_periods)


_ASKING: Final = frozenset({DutyKind.CONSULT, DutyKind.INVOLVE})
_STATUTORY_RIGHT: Final = frozenset({DutyKind.CONSULT, DutyKind.PUBLICITY})


def _applies(duty: Duty, record: Record) -> bool | None:
    """Return whether *duty* applies on the day whose law governs the exercise."""
    trigger = duty.binding_from(record.law_day, record.exercise.began(record.law_day))
    number = NO if trigger is None else trigger.test(record)
    return {NO: False, YES: True}.get(number)


def _not_changed(duty: Duty, record: Record) -> bool | None:
    """Return no where *duty* did not end while the exercise ran, so that nobody is asked."""
    day = record.law_day
    return None if duty.ended_between(record.exercise.began(day), day) else False


__all__ = (
    "CountedIn",
    "DatedValue",
    "Duty",
    "DutyKind",
    "Period",
    "PeriodBasis",
    "Purpose",
    "Reach",
    "Relation",
    "RelationKind",
    "Strength",
    "Unit",
    "Window",
)
