"""
Conditions over facts, in Kleene's three-valued logic.

A trigger reads *yes*, *no* or *cannot tell*, because of which facts,
and says which open facts could still change it.
It is data: what is shown to a person and what is run are the same tree.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Any, Final, Never, TypeVar, final

from attrs import frozen

from engage.facts import AFTER_EVERY_STAGE, Fact, FactKind, FactType, Record
from engage.outcomes import Reading

_T = TypeVar("_T")

NO: Final = 0
"""What a compiled trigger returns for *no*."""

YES: Final = AFTER_EVERY_STAGE + 1
"""What a compiled trigger returns for *yes*; between the two is *cannot tell* yet."""

_LONG: Final = 10
"""From so many facts on, what a condition reads as is worth keeping."""

Test = Callable[[Record], int]
"""
A compiled trigger.

It returns `NO`, `YES`, or the openness of the first fact that could still change it
(`Record.openness`).
So *and* is the least of its parts, and whether an answer is *not yet*, *for judgement* or *unclear*
is known without asking which facts are open.
"""


class Operator(StrEnum):
    """How a trigger is made up."""

    YES = "yes"
    IS = "is"
    INCLUDES = "includes"
    LESS_THAN = "less than"
    AT_LEAST = "at least"
    KNOWN = "is recorded"
    ALL = "and"
    ANY = "or"
    NOT = "not"
    ALWAYS = "always"


_ALL: Final = Operator.ALL
_KNOWN: Final = Operator.KNOWN
_NOT: Final = Operator.NOT
_YES: Final = Operator.YES
_ALONE: Final = frozenset({_YES, _KNOWN})
_UNDONE: Final = {NO: YES, YES: NO}


@final
@frozen(kw_only=True)
class Explanation:
    """
    A reading with its grounds.

    Attributes:
        reading: Yes, no or cannot tell.
        because: The ids of the known facts on which it rests.
        missing: The unknown facts that could still change it, the first to ask first.
    """

    reading: Reading
    because: tuple[str, ...] = ()
    missing: tuple[Fact, ...] = ()


@final
@frozen(kw_only=True)
class Trigger:
    """
    A condition over facts; combine with ``&``, ``|`` and ``~``.

    Make one with the functions of this module: `yes`, `is_`, `includes`, `less_than`, `at_least`,
    `known`.
    """

    operator: Operator
    fact: Fact | None = None
    words: frozenset[str] = frozenset()
    bound: int | date | Fact | None = None
    parts: tuple[Trigger, ...] = ()

    def __and__(self, other: Trigger) -> Trigger:
        """Return the condition that both hold."""
        return _grouped(Operator.ALL, self, other)

    def __or__(self, other: Trigger) -> Trigger:
        """Return the condition that one or the other holds."""
        return _grouped(Operator.ANY, self, other)

    def __invert__(self) -> Trigger:
        """Return the condition that it does not hold."""
        return Trigger(operator=Operator.NOT, parts=(self,))

    def __bool__(self) -> Never:
        """Refuse to be true or false: a reading has three values."""
        msg = "a trigger is neither true nor false; read it on a record"
        raise TypeError(msg)

    def reading(self, record: Record) -> Reading:
        """Return what the condition reads as on *record*."""
        return as_reading(self.test(record))

    def holds(self, record: Record) -> bool:
        """Return whether it certainly holds on *record*, without asking when it could be known."""
        if self.operator is _YES and self.fact is not None:
            return bool(record[self.fact.id])
        return self.test(record) == YES

    def explain(self, record: Record) -> Explanation:
        """Return what it reads as on *record*, with the facts it rests on or waits for."""
        grounds = Grounds()
        reading = as_reading(grounds.take(self, record))
        return Explanation(
            reading=reading, because=tuple(grounds.because), missing=tuple(grounds.missing.values())
        )

    @cached_property
    def test(self) -> Test:
        """The condition as a function, made once."""
        if self.fact is not None:
            return _leaf_test(self.operator, self.fact, self.words, self.bound)
        tests = tuple(part.test for part in self.parts)
        if self.parts[1:]:
            test = _every(tests) if self.operator is Operator.ALL else _some(tests)
            return _kept(test) if sum(1 for _ in self.facts()) >= _LONG else test
        return _opposite(*tests) if self.operator is Operator.NOT else _always

    def facts(self) -> Iterator[Fact]:
        """Yield every fact that the condition asks for, as often as it does."""
        yield from self._leaf_facts()
        for part in self.parts:
            yield from part.facts()

    def _leaf_facts(self) -> Iterator[Fact]:
        """Yield the facts that this condition itself compares."""
        if self.fact is not None:
            yield self.fact
        if isinstance(self.bound, Fact):
            yield self.bound

    def __str__(self) -> str:
        """Return the condition in the words of its facts."""
        if self.operator is Operator.ALWAYS:
            return "in every other case"
        if self.operator is Operator.NOT:
            return f"not {self.parts[0]._bracketed()}"  # noqa: SLF001 - its own kind
        if self.parts:
            return f" {self.operator} ".join(part._bracketed() for part in self.parts)  # noqa: SLF001 - its own kind
        return self._compared(self.fact.id if self.fact else "")

    def _compared(self, name: str) -> str:
        """Return what is asked of the fact of this *name* in words."""
        if self.operator in _ALONE:
            return f"{name} {self.operator}" if self.operator is _KNOWN else name
        if self.words:
            return f"{name} {self.operator} {' or '.join(sorted(self.words))}"
        bound = self.bound.id if isinstance(self.bound, Fact) else self.bound
        return f"{name} is {self.operator} {bound}"

    def _bracketed(self) -> str:
        """Return the words of the condition, in brackets where they would be misread without."""
        several = len(self.parts) > 1
        return f"({self})" if several else str(self)


@final
class Grounds:
    """The facts on which conditions rest and those they wait for, one condition after another."""

    __slots__ = ("because", "missing")

    def __init__(self) -> None:
        """Start with none."""
        # Dictionaries, because they keep what is put in once, and in order.
        self.because: Final[dict[str, None]] = {}
        self.missing: Final[dict[str, Fact]] = {}

    def take(self, trigger: Trigger, record: Record) -> int:
        """Take in what decides *trigger* on *record*, and return what it reads as, compiled."""
        number = trigger.test(record)
        self._take(trigger, record, number)
        return number

    def _take(self, trigger: Trigger, record: Record, number: int) -> None:
        if trigger.fact is not None:
            if trigger.operator is _KNOWN:
                if number == YES:
                    self.because[trigger.fact.id] = None
                return
            self.take_fact(trigger.fact, record)
            if isinstance(trigger.bound, Fact):
                self.take_fact(trigger.bound, record)
            return
        if trigger.operator is _NOT:
            (part,) = trigger.parts
            self._take(part, record, _UNDONE.get(number, number))
            return
        # One part that fails decides an *and*, and one that holds an *or*; else all alike decide.
        alone = NO if trigger.operator is _ALL else YES
        open_ = NO < number < YES
        for part in trigger.parts:
            its = part.test(record)
            if its == number or (open_ and NO < its < YES):
                self._take(part, record, its)
                if number == alone:
                    return

    def take_fact(self, fact: Fact, record: Record) -> None:
        """Take in *fact* if it is known, and what must be asked for it if it is not."""
        if record[fact.id] is not None:
            self.because[fact.id] = None
            return
        if fact.asked_alone:
            self.missing[fact.id] = fact
            return
        for need in record.open_facts(fact):
            self.missing[need.id] = need


def once(values: Iterable[_T]) -> tuple[_T, ...]:
    """Return *values* without repeats, in the order of first appearance."""
    return tuple(dict.fromkeys(values))


def as_reading(number: int) -> Reading:
    """Return what a compiled trigger's *number* reads as."""
    if number == NO:
        return Reading.NO
    return Reading.YES if number == YES else Reading.CANNOT_TELL


def _grouped(operator: Operator, *triggers: Trigger) -> Trigger:
    """Join *triggers*, taking in the parts of those joined in the same way."""
    parts = [
        part
        for trigger in triggers
        for part in (trigger.parts if trigger.operator is operator else (trigger,))
    ]
    return Trigger(operator=operator, parts=tuple(parts))


def _opens(fact: Fact) -> Test:
    """Compile when *fact* can be known, for a record on which it is not (`Record.openness`)."""
    name, later = fact.id, fact.openness

    def at_its_stage(record: Record) -> int:
        return record.openness(fact) if name in record.contradictions else later

    def by_others(record: Record) -> int:
        return record.openness(fact)

    return at_its_stage if fact.asked_alone else by_others


def _leaf_test(operator: Operator, fact: Fact, words: frozenset[str], bound: object) -> Test:
    """Compile a condition on one fact, or on two that are compared."""
    name, opens = fact.id, _opens(fact)
    # Any, because a record holds only what the fact takes, and the bound is of that type.
    limit: Any = bound

    if isinstance(bound, Fact):
        return _comparison(fact, bound, below=operator is Operator.LESS_THAN)

    def yes(record: Record) -> int:
        value = record[name]
        return YES if value else opens(record) if value is None else NO

    def is_one_of(record: Record) -> int:
        value = record[name]
        return YES if value in words else opens(record) if value is None else NO

    def includes_one_of(record: Record) -> int:
        value: Any = record[name]
        if value is None:
            return opens(record)
        return NO if words.isdisjoint(value) else YES

    def below_bound(record: Record) -> int:
        value: Any = record[name]
        if value is None:
            return opens(record)
        return YES if value < limit else NO

    def from_bound(record: Record) -> int:
        value: Any = record[name]
        if value is None:
            return opens(record)
        return NO if value < limit else YES

    return {
        Operator.YES: yes,
        _KNOWN: _recorded(name),
        Operator.IS: is_one_of,
        Operator.INCLUDES: includes_one_of,
        Operator.LESS_THAN: below_bound,
        Operator.AT_LEAST: from_bound,
    }[operator]


def _recorded(name: str) -> Test:
    """Compile the condition that something is recorded for the fact of this *name*."""

    def is_recorded(record: Record) -> int:
        return NO if record[name] is None and name not in record.contradictions else YES

    return is_recorded


def _comparison(fact: Fact, bound: Fact, *, below: bool) -> Test:
    """Compile the condition that one fact is below another, or that it is not."""
    both = (fact, bound)

    def compares(record: Record) -> int:
        value: Any = record[fact.id]
        limit: Any = record[bound.id]
        if value is None or limit is None:
            return min(record.openness(each) for each in both if record[each.id] is None)
        return YES if (value < limit) is below else NO

    return compares


def _every(tests: tuple[Test, ...]) -> Test:
    """Compile the condition that all hold."""

    def every(record: Record) -> int:
        least = YES
        for test in tests:
            number = test(record)
            if number < least:
                if not number:
                    return NO
                least = number
        return least

    return every


def _some(tests: tuple[Test, ...]) -> Test:
    """Compile the condition that at least one holds."""

    def some(record: Record) -> int:
        soonest = NO
        for test in tests:
            number = test(record)
            if number == YES:
                return YES
            if number and (number < soonest or not soonest):
                soonest = number
        return soonest

    return some


def _kept(test: Test) -> Test:
    """Keep what a long condition reads as on a record: several rules may ask for it."""

    def kept(record: Record) -> int:
        number = record.kept.get(test)
        if number is None:
            number = record.kept[test] = test(record)
        return number

    return kept


def _opposite(test: Test) -> Test:
    """Compile the condition that another does not hold."""

    def opposite(record: Record) -> int:
        number = test(record)
        return YES if not number else NO if number == YES else number

    return opposite


def _always(_record: Record) -> int:
    return YES


def yes(fact: Fact) -> Trigger:
    """Return the condition that *fact* is answered yes; of an excuse, that it is claimed."""
    _need(fact, FactType.YES_NO)
    return Trigger(operator=Operator.YES, fact=fact)


def is_(fact: Fact, *words: str) -> Trigger:
    """Return the condition that the choice answered to *fact* is one of *words*."""
    _need(fact, FactType.CHOICE)
    return Trigger(operator=Operator.IS, fact=fact, words=_words(fact, words))


def includes(fact: Fact, *words: str) -> Trigger:
    """Return the condition that the choices answered to *fact* have one of *words* among them."""
    _need(fact, FactType.CHOICES)
    return Trigger(operator=Operator.INCLUDES, fact=fact, words=_words(fact, words))


def less_than(fact: Fact, bound: int | date | Fact) -> Trigger:
    """Return the condition that *fact* is less, or earlier, than *bound*."""
    _need_bound(fact, bound)
    return Trigger(operator=Operator.LESS_THAN, fact=fact, bound=bound)


def at_least(fact: Fact, bound: int | date | Fact) -> Trigger:
    """Return the condition that *fact* is not less, or not earlier, than *bound*."""
    _need_bound(fact, bound)
    return Trigger(operator=Operator.AT_LEAST, fact=fact, bound=bound)


def known(fact: Fact) -> Trigger:
    """
    Return the condition that *fact* is recorded at all: yes or no, and never cannot tell.

    It reads yes where the record contradicts itself too, because something is then recorded.
    An answer can turn its *no* into *yes*, so it may bring a rule into play and decide nothing
    in one: silence must never be the better answer.

    Raises:
        TypeError: If *fact* is an excuse, on which silence is an answer.
    """
    if fact.kind is FactKind.EXCUSE:
        msg = f"{fact.id} is an excuse, of which silence says that it is not claimed"
        raise TypeError(msg)
    return Trigger(operator=_KNOWN, fact=fact)


ALWAYS: Final = Trigger(operator=Operator.ALWAYS)
"""The condition that holds whatever is known: the last branch of a table."""


def _need(fact: Fact, *types: FactType) -> None:
    """Refuse a condition that the answers to *fact* cannot meet."""
    if fact.type not in types:
        msg = f"{fact.id} takes {fact.type}, not {' or '.join(types)}"
        raise TypeError(msg)


def _need_bound(fact: Fact, bound: int | date | Fact) -> None:
    """Refuse a comparison between things that have no order."""
    _need(fact, FactType.NUMBER, FactType.DATE)
    if isinstance(bound, Fact):
        _need(bound, fact.type)
    elif isinstance(bound, date) is not (fact.type is FactType.DATE):
        msg = f"{fact.id} takes {fact.type}, and {bound} is none"
        raise TypeError(msg)


def _words(fact: Fact, words: tuple[str, ...]) -> frozenset[str]:
    """Return *words*, refusing one that *fact* does not offer."""
    if strange := sorted(set(words) - set(fact.choices)):
        msg = f"{fact.id} does not offer {', '.join(strange)}"
        raise ValueError(msg)
    return frozenset(words)


__all__ = (
    "ALWAYS",
    "NO",
    "YES",
    "Explanation",
    "Grounds",
    "Operator",
    "Test",
    "Trigger",
    "as_reading",
    "at_least",
    "includes",
    "is_",
    "known",
    "less_than",
    "once",
    "yes",
)
