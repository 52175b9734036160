"""
Catalogues: the norms that a verb applies, passed to it as one value.

A catalogue never removes a rule of law; it can add to the law and take another view of a practice.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from datetime import date
from difflib import get_close_matches
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING, Self, final

from attrs import evolve, field, frozen

from engage.citations import Authority, Provision
from engage.dates import as_date
from engage.errors import (
    CannotDisapplyError,
    DuplicateRuleError,
    UnknownFactError,
    UnknownRuleError,
)
from engage.exercises import ExerciseKind
from engage.facts import Fact
from engage.nations import Nation
from engage.outcomes import Force
from engage.processes import STANDARD, Process
from engage.requirements import Duty
from engage.rules import Rule
from engage.stages import KnownFrom, Stage
from engage.triggers import Trigger, once

if TYPE_CHECKING:  # a policy is loaded by whoever has one, and nobody else pays for it
    from engage.policies.policy import Policy


@final
@frozen(kw_only=True)
class Setting:
    """
    In what circumstances a question is asked.

    Attributes:
        on: The date asked about; nothing in engage reads a clock.
        policy: The body's own policy; ``None``: the law alone.
        process: The stages that an exercise goes through.
        gates_off: The ids of gates that the body's policy does without; one of law stays.
        gates_approved: The ids of gates that the policy lets nobody pass alone.
    """

    on: date = field(converter=as_date)
    policy: Policy | None = None
    process: Process = STANDARD
    gates_off: frozenset[str] = frozenset()
    gates_approved: frozenset[str] = frozenset()


@final
@frozen(kw_only=True)
class KindLine:
    """
    One line of the table that says what kind of exercise something is.

    Attributes:
        kind: The kind.
        when: The condition under which it is of that kind.
        says: Why, for an officer; ``{fact_id}`` stands for what is recorded.
        authority: On whose authority.
    """

    kind: ExerciseKind
    when: Trigger
    says: str
    authority: tuple[Authority, ...] = ()


@final
@frozen(kw_only=True)
class Ground:
    """
    A ground on which consultation is owed.

    Attributes:
        id: Its public key.
        title: Its name in a report.
        when: The condition under which it holds.
        says: Why, for an officer.
        authority: On whose authority.
    """

    id: str
    title: str
    when: Trigger
    says: str
    authority: tuple[Authority, ...]


@final
@frozen(kw_only=True)
class Consideration:
    """
    Something that bears on relief; it has no outcome and softens no finding.

    Attributes:
        when: The condition under which it is listed.
        says: What it is, for an officer.
        authority: On whose authority.
    """

    when: Trigger
    says: str
    authority: tuple[Authority, ...]


@final
@frozen(kw_only=True)
class Gate:
    """
    Conditions between two stages, as rules of the catalogue.

    An exercise passes when each of its rules is met or not applicable; anything else blocks,
    but for what no record of its stage could say yet.

    Attributes:
        id: Its public key.
        title: Its name in a report.
        between: The moves that it guards, each from one stage to another.
        rules: The ids of its rules.
        source: The section or clauses that lay it down.
        mends: Who can mend a gate whose rule is not there.
        force: With what force it binds; no policy takes away a gate of law, which asks of each of
            its rules only what binds as law.
        known_by: The stage whose facts must be known to pass; what only a later stage brings does
            not block. ``None``: whatever is not known blocks.
    """

    id: str
    title: str
    between: frozenset[tuple[Stage, Stage]]
    rules: tuple[str, ...]
    source: str = ""
    mends: str = "exercise lead"
    force: Force = Force.POLICY
    known_by: KnownFrom | None = None


@final
@frozen(kw_only=True)
class Principle:
    """
    A question of law at large, answered by the worst of the rules that count towards it.

    Attributes:
        id: Its public key.
        title: Its name in a report.
        headings: The headings whose rules count towards it.
        gate: The rule without which it does not arise: where that is *not applicable*, so is it.
    """

    id: str
    title: str
    headings: frozenset[str]
    gate: str = ""


@final
@frozen(kw_only=True)
class Departure:
    """A rule that a catalogue leaves out or replaces, and why: printed in every report."""

    rule: str
    because: str


def _no_repeats(norms: Iterable[Rule | Duty | Gate]) -> None:
    """Refuse two norms that could not be told apart."""
    seen: set[str] = set()
    for norm in norms:
        if norm.id in seen:
            raise DuplicateRuleError(norm.id)
        seen.add(norm.id)


@final
@frozen(kw_only=True)
class Catalogue:
    """
    The norms to apply: rules, the table of kinds, the grounds of a duty to consult.

    Attributes:
        rules: The rules, in the order of a report.
        duties: The duties, in the order of a report.
        demands: What each duty asks where it applies, as rules that arise only then.
        kinds: The table by which an exercise is classified, in order.
        grounds: The grounds on which consultation is owed.
        considerations: What bears on relief.
        principles: The questions at large that the rules answer together.
        gates: The gates between stages.
        departures: Rules left out or replaced, each with its reason.
    """

    rules: tuple[Rule, ...] = ()
    duties: tuple[Duty, ...] = ()
    demands: tuple[Rule, ...] = ()
    kinds: tuple[KindLine, ...] = ()
    grounds: tuple[Ground, ...] = ()
    considerations: tuple[Consideration, ...] = ()
    principles: tuple[Principle, ...] = ()
    gates: tuple[Gate, ...] = ()
    departures: tuple[Departure, ...] = ()

    def __attrs_post_init__(self) -> None:
        """Refuse two rules, two duties or two gates with one id."""
        _no_repeats(self.asked)
        _no_repeats(self.duties)
        _no_repeats(self.gates)

    @classmethod
    def of(cls, *rules: Rule) -> Self:
        """Return the catalogue of these *rules* alone."""
        return cls(rules=rules)

    def __or__(self, other: Catalogue) -> Catalogue:
        """Return both catalogues as one; a rule that stands in both is an error."""
        return Catalogue(
            rules=self.rules + other.rules,
            duties=self.duties + other.duties,
            demands=self.demands + other.demands,
            kinds=self.kinds + other.kinds,
            grounds=self.grounds + other.grounds,
            considerations=self.considerations + other.considerations,
            principles=self.principles + other.principles,
            gates=self.gates + other.gates,
            departures=self.departures + other.departures,
        )

    def __iter__(self) -> Iterator[Rule]:
        """Iterate over the rules."""
        return iter(self.rules)

    def __len__(self) -> int:
        """Return the number of rules."""
        return len(self.rules)

    def __getitem__(self, rule: str) -> Rule:
        """
        Return the rule with this id.

        Raises:
            UnknownRuleError: If there is none; it names the nearest.
        """
        try:
            return self._by_id[rule]
        except KeyError:
            raise UnknownRuleError(rule, nearest(rule, self._by_id)) from None

    @cached_property
    def _by_id(self) -> Mapping[str, Rule]:
        return {rule.id: rule for rule in self.asked}

    @cached_property
    def asked(self) -> tuple[Rule, ...]:
        """Its rules, and after them what its duties ask."""
        return (*self.rules, *self.demands)

    @property
    def names(self) -> Collection[str]:
        """The ids of its rules, and of what its duties ask."""
        return self._by_id.keys()

    @cached_property
    def facts(self) -> Mapping[str, Fact]:
        """Every fact that the catalogue asks for, by id."""
        asked: Iterable[Fact] = chain(
            chain.from_iterable(line.when.facts() for line in self.kinds),
            chain.from_iterable(ground.when.facts() for ground in self.grounds),
            chain.from_iterable(rule.facts for rule in self.asked),
            chain.from_iterable(
                heading.mended_when.facts()
                for heading in once(rule.heading for rule in self.asked)
                if heading.mended_when is not None
            ),
            chain.from_iterable(each.when.facts() for each in self.considerations),
            (duty.applying for duty in self.duties),
            chain.from_iterable(
                period.only_if.facts()
                for duty in self.duties
                for period in duty.periods
                if period.only_if is not None
            ),
            chain.from_iterable(duty.bears for duty in self.duties),
        )
        found: dict[str, Fact] = {}
        for fact in asked:
            _take(fact, found)
        return found

    def fact(self, name: str) -> Fact:
        """
        Return the fact with this id.

        Raises:
            UnknownFactError: If there is none; it names the nearest.
        """
        try:
            return self.facts[name]
        except KeyError:
            raise UnknownFactError(name, nearest(name, self.facts)) from None

    def on(self, day: date) -> Catalogue:
        """
        Return the catalogue without the rules that nothing supports on *day*.

        A judgment supports its rule on every day, since it states what was law before it;
        a provision does while it is in force, and afterwards where work begun before is saved.
        """
        return self._keeping(lambda rule: _in_force(rule, day))

    def extending_to(self, nation: Nation) -> Catalogue:
        """Return the catalogue without the rules of which no authority extends to *nation*."""
        return self._keeping(
            lambda rule: any(nation in authority.extent for authority in rule.authority)
        )

    def _keeping(self, stays: Callable[[Rule], bool]) -> Self:
        """Return the catalogue with the rules that stay; no gate waits for one that does not."""
        gone = frozenset(rule.id for rule in self.rules if not stays(rule))
        return evolve(
            self,
            rules=tuple(rule for rule in self.rules if rule.id not in gone),
            gates=_asking(self.gates, dict.fromkeys(gone, ())),
        )

    def replacing(self, rule: str, by: Rule, because: str) -> Catalogue:
        """
        Return the catalogue with *by* in place of *rule*, and the reason on record.

        Raises:
            CannotDisapplyError: If *rule* states the law.
        """
        return self._departing(rule, (by,), because)

    def without(self, rule: str, because: str) -> Catalogue:
        """
        Return the catalogue without *rule*, and the reason on record.

        Raises:
            CannotDisapplyError: If *rule* states the law.
        """
        return self._departing(rule, (), because)

    def _departing(self, rule: str, instead: tuple[Rule, ...], because: str) -> Catalogue:
        """Return the catalogue with *instead* in place of *rule*, unless that states the law."""
        old = self[rule]
        if Force.LAW in (old.force, *(force for _, force in old.binds)):
            raise CannotDisapplyError(rule)

        def kept(rules: tuple[Rule, ...]) -> tuple[Rule, ...]:
            return tuple(new for each in rules for new in (instead if each is old else (each,)))

        return evolve(
            self,
            rules=kept(self.rules),
            demands=kept(self.demands),
            gates=_asking(self.gates, {rule: tuple(new.id for new in instead)}),
            departures=(*self.departures, Departure(rule=rule, because=because)),
        )


def _asking(gates: tuple[Gate, ...], instead: Mapping[str, tuple[str, ...]]) -> tuple[Gate, ...]:
    """Return *gates* with the rules that stand *instead* of others, or with none in their place."""
    return tuple(
        evolve(gate, rules=tuple(new for name in gate.rules for new in instead.get(name, (name,))))
        for gate in gates
    )


def _take(fact: Fact, found: dict[str, Fact]) -> None:
    """Put *fact* and what it is computed from into *found*."""
    known = found.setdefault(fact.id, fact)
    if known is not fact and (known.type, known.question) != (fact.type, fact.question):
        msg = f"the fact {fact.id!r} is declared twice, with different questions"
        raise ValueError(msg)
    for need in fact.needs:
        _take(need, found)
    if fact.ask_first is not None:
        _take(fact.ask_first, found)


def _in_force(rule: Rule, day: date) -> bool:
    """Return whether any authority of *rule* supports it on *day*."""
    return any(
        not isinstance(authority, Provision)
        or (
            (authority.in_force_from is None or authority.in_force_from <= day)
            and (
                authority.in_force_to is None
                or day < authority.in_force_to
                or authority.saved_after_repeal
            )
        )
        for authority in rule.authority
    )


def nearest(name: str, known: Iterable[str]) -> tuple[str, ...]:
    """Return the known names most like *name*, the likest first."""
    return tuple(get_close_matches(name, known, n=3, cutoff=0.6))


__all__ = (
    "Catalogue",
    "Consideration",
    "Departure",
    "Gate",
    "Ground",
    "KindLine",
    "Principle",
    "Setting",
    "nearest",
)
