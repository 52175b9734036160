"""
Facts: the questions that norms ask, and what one exercise answers to them.

A fact is declared once, next to the law that asks for it.
A `Record` is what is known of one exercise, or of one of its rounds;
whatever it does not say is unknown.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Final, Protocol, cast, final

from attrs import field, frozen

from engage._checks import said
from engage.answers import Answer, Value
from engage.errors import InvalidValueError
from engage.exercises import Exercise
from engage.rounds import Round
from engage.stages import KnownFrom

if TYPE_CHECKING:  # a policy is loaded by whoever has one, and nobody else pays for it
    from engage.policies.policy import Policy


class FactType(StrEnum):
    """What kind of answer a question takes."""

    YES_NO = "yes_no"
    NUMBER = "number"
    DATE = "date"
    CHOICE = "choice"
    CHOICES = "choices"
    """Any number of the choices, together."""


class FactKind(StrEnum):
    """What it means that a fact is not recorded."""

    DONE = "done"
    """What was done or is the case: not recorded means not known."""
    EXCUSE = "excuse"
    """Something claimed by the body or against it: not recorded means not claimed."""
    JUDGEMENT = "judgement"
    """A conclusion that only a named person may record, with reasons; never inferred."""


class About(StrEnum):
    """The noun that a fact belongs to."""

    EXERCISE = "exercise"
    PROPOSAL = "proposal"
    AUDIENCE = "audience"
    ROUND = "round"
    MATERIAL = "material"
    REPORT = "report"
    DECISION = "decision"


_ONE_ROUND: Final = frozenset({About.AUDIENCE, About.ROUND, About.MATERIAL, About.REPORT})
"""The nouns of which there is one for each round, so that a flat answer speaks of the last."""

# Looked up once, for what is asked of every fact of every exercise.
_EXCUSE: Final = FactKind.EXCUSE
_JUDGEMENT: Final = FactKind.JUDGEMENT
_CLAIMED_AS: Final = frozenset({FactType.YES_NO, FactType.CHOICE})


@final
@frozen(kw_only=True, eq=False)
class Fact:
    """
    A question that a norm asks, in words that an officer can answer.

    Facts are told apart by their ids: each is declared once.

    Attributes:
        id: Its public name; an exercise file answers it by this.
        question: The question in plain words.
        type: What kind of answer it takes.
        about: The noun it belongs to.
        known_from: The first stage at which it can be known.
        recorded_by: Who records it.
        evidence: What shows it.
        kind: What silence means.
        choices: The words that can be answered, for a choice.
        choice_notes: What those words mean.
        ask_again_at: The stage at which an earlier answer goes stale and is asked again.
        note: What else the answerer should know.
        unit: What a number counts.
        read_from: Where in an exercise it may already be said.
        read: How it is read off there; returns ``None`` where the exercise does not say.
        needs: The other facts that its reading uses.
        ask_first: The fact to ask before this one while it is unknown: it may settle this one too.
        computed: Whether it is only ever computed from them, so that they are asked and not it.
        replaces: Ids of other vocabularies whose question is a conclusion of law and not a fact.
        same_as: Ids of other vocabularies that ask the same question.
    """

    id: str = field(validator=said)
    question: str = field(validator=said)
    type: FactType
    about: About
    known_from: KnownFrom
    recorded_by: str
    evidence: str
    kind: FactKind = FactKind.DONE
    choices: tuple[str, ...] = ()
    choice_notes: str = ""
    ask_again_at: KnownFrom | None = None
    note: str = ""
    unit: str = ""
    read_from: str = ""
    read: Callable[[Record], Value | None] | None = None
    needs: tuple[Fact, ...] = ()
    ask_first: Fact | None = None
    computed: bool = False
    replaces: tuple[str, ...] = ()
    same_as: tuple[str, ...] = ()

    def __attrs_post_init__(self) -> None:
        """Refuse a choice with nothing to choose from, and an excuse that nobody could claim."""
        chosen = self.type in {FactType.CHOICE, FactType.CHOICES}
        if chosen is not bool(self.choices):
            msg = f"{self.id} takes {self.type}, so it {'needs' if chosen else 'has no'} choices"
            raise TypeError(msg)
        if self.kind is FactKind.EXCUSE and self.type not in _CLAIMED_AS:
            msg = f"{self.id} is an excuse, which is claimed by yes or by a choice"
            raise TypeError(msg)

    def __eq__(self, other: object) -> bool:
        """Return whether *other* is the fact with the same id."""
        return self.id == other.id if isinstance(other, Fact) else NotImplemented

    def __hash__(self) -> int:
        """Return the hash of the id."""
        return hash(self.id)

    def problem(self, value: object) -> str:
        """
        Return what is wrong with *value* as an answer; empty if nothing is.

        The message says what can be answered instead.
        """
        return "" if self.fits(value) else f"{_plain(value)} does not answer {self.question!r}"

    def fits(self, value: object) -> bool:
        """Return whether *value* is an answer to the question."""
        return _FITS[self.type](value, self.choices)

    @property
    def openness(self) -> int:
        """When it can be known: one more than the place of its stage; a judgement at the end."""
        return AFTER_EVERY_STAGE if self.kind is _JUDGEMENT else _OPENNESS[self.known_from]

    @property
    def asked_alone(self) -> bool:
        """Whether it is this fact that is asked where it is unknown, and no other before it."""
        return not self.computed and self.ask_first is None

    @property
    def silence(self) -> Value | None:
        """What it is where nothing is recorded: not known, or of an excuse, not claimed."""
        if self.kind is not _EXCUSE:
            return None
        return False if self.type is FactType.YES_NO else ""

    @property
    def takes(self) -> str:
        """What can be answered, in words."""
        return {
            FactType.YES_NO: "Answer true or false",
            FactType.NUMBER: f"Answer with a whole number{f' of {self.unit}' if self.unit else ''}",
            FactType.DATE: "Answer with a date, such as 2026-11-24",
            FactType.CHOICE: f"Answer with one of: {', '.join(self.choices)}",
            FactType.CHOICES: f"Answer with a list of any of: {', '.join(self.choices)}",
        }[self.type]


_FITS: Final[Mapping[FactType, Callable[[object, tuple[str, ...]], bool]]] = {
    FactType.YES_NO: lambda value, _: isinstance(value, bool),
    FactType.NUMBER: lambda value, _: (
        isinstance(value, int) and not isinstance(value, bool) and value >= 0
    ),
    FactType.DATE: lambda value, _: isinstance(value, date),
    FactType.CHOICE: lambda value, choices: isinstance(value, str) and value in choices,
    FactType.CHOICES: lambda value, choices: (
        isinstance(value, frozenset) and cast("frozenset[object]", value) <= set(choices)
    ),
}
"""Whether a value answers a question of each type, of which these are the choices."""


def _plain(value: object) -> str:
    several = isinstance(value, frozenset)
    return repr(sorted(cast("frozenset[str]", value))) if several else repr(value)


class Norm(Protocol):
    """What a record needs to know of a duty."""

    @property
    def applying(self) -> Fact:
        """The computed fact whether it applies."""
        ...

    @property
    def invites_replies(self) -> bool:
        """Whether people have a right to be consulted or to make representations under it."""
        ...


@final
class Record(dict[str, Value | None]):
    """
    What is known of one exercise on one day, or of one of its rounds.

    It leads from the id of a fact to its value, or to ``None`` where that is not known.
    It fills itself in as it is asked, so nothing is read that no norm asks for.
    """

    __slots__ = (
        "_about",
        "_answers",
        "_law_day",
        "contradictions",
        "duties",
        "exercise",
        "facts",
        "kept",
        "on",
        "policy",
        "reached",
        "round",
    )

    def __init__(  # noqa: PLR0913, PLR0917 - what a record is read from
        self,
        exercise: Exercise,
        facts: Mapping[str, Fact],
        on: date,
        round_: Round | None = None,
        duties: Sequence[Norm] = (),
        policy: Policy | None = None,
    ) -> None:
        """Read *exercise* on the day *on*, of its *round_* if it has rounds, for these *facts*."""
        super().__init__()
        self.exercise: Final = exercise
        self.facts: Final = facts
        self.on: Final = on
        self.round: Final = round_
        self.duties: Final = duties
        self.policy: Final = policy
        self.reached: Final = exercise.reached(on)
        self.contradictions: Final[dict[str, tuple[Value, ...]]] = {}
        self.kept: Final[dict[object, int]] = {}
        self._answers: Final = _by_fact(self._spoken())
        self._about: str | None = None
        self._law_day: date | None = None

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle and copy what it is made from; the rest it finds out again."""
        made_from = self.exercise, self.facts, self.on, self.round, self.duties, self.policy
        return Record, made_from

    @property
    def speaks_last(self) -> bool:
        """Whether flat answers about a round speak of this one."""
        return self.round is None or self.round.id == self.exercise.rounds[-1].id

    @property
    def about(self) -> str:
        """The name of the round, which no other round has; empty if the exercise has none."""
        if self._about is None:
            self._about = _name(self.round, self.exercise.rounds) if self.round else ""
        return self._about

    @property
    def law_day(self) -> date:
        """The day whose law applies to the exercise."""
        if self._law_day is None:
            self._law_day = self.exercise.law_day(self.on)
        return self._law_day

    def answers(self, fact: Fact) -> tuple[Answer, ...]:
        """Return the answers recorded for *fact* that speak of this round."""
        return self._answers.get(fact.id, ())

    def _spoken(self) -> tuple[Answer, ...]:
        """Return all answers that speak of this round, its own first."""
        flat = self.exercise.answers
        if not self.speaks_last:
            flat = tuple(answer for answer in flat if not self._of_one_round(answer))
        return flat if self.round is None else self.round.answers + flat

    def _of_one_round(self, answer: Answer) -> bool:
        fact = self.facts.get(answer.fact)
        return fact is not None and fact.about in _ONE_ROUND

    def __missing__(self, fact: str) -> Value | None:
        """Find out what the exercise says to *fact*, once."""
        asked = self.facts[fact]
        silent = asked.read is None and fact not in self._answers
        self[fact] = value = asked.silence if silent else self._find(asked)
        return value

    def _find(self, fact: Fact) -> Value | None:
        """Return what *fact* is here, from its answers and from the exercise itself."""
        answers = self._answers.get(fact.id, ())
        for answer in answers:
            value = answer.value
            if not fact.fits(value):
                raise InvalidValueError(f"answers.{fact.id}", fact.problem(value), fact.takes)
        read = None if fact.read is None else fact.read(self)
        if not answers:
            return fact.silence if read is None else read
        if read is None and len(answers) == 1:
            return answers[0].value
        told = [answer.value for answer in answers]
        if read is not None:
            told.append(read)
        if told.count(told[0]) == len(told):
            return told[0]
        self.contradictions[fact.id] = tuple(dict.fromkeys(told))
        return None

    def openness(self, fact: Fact) -> int:
        """
        Return when *fact*, which is unknown, can be known: one more than the place of the stage.

        A fact that only a judgement can settle comes after every stage.
        One on which the record contradicts itself can be settled at once.
        """
        if fact.asked_alone:
            return self._alone(fact)
        soonest = self.kept.get(fact.id)
        if soonest is None:
            soonest = self.kept[fact.id] = min(map(self._alone, self.open_facts(fact)))
        return soonest

    def _alone(self, fact: Fact) -> int:
        """Return when *fact* can be known, once it is asked."""
        soonest = fact.openness
        if soonest < AFTER_EVERY_STAGE and fact.id in self.contradictions:
            return _AT_ONCE
        return soonest

    def turn(self, fact: Fact) -> int:
        """Return when to ask for *fact*: now, at a later stage, or of a person at the end."""
        now = _LAST if self.reached is None else _AT_ONCE + self.reached.place
        return max(now, self._alone(fact))

    def open_facts(self, fact: Fact) -> Iterator[Fact]:
        """Yield what must be asked so that *fact*, which is unknown, can be known."""
        unknown = [need for need in fact.needs if fact.computed and self[need.id] is None]
        if not unknown:
            if fact.ask_first is not None and self[fact.ask_first.id] is None:
                yield fact.ask_first
            yield fact
        for need in unknown:
            yield from self.open_facts(need)


_AT_ONCE: Final = 1
"""The openness of what can be known at the first stage."""

_LAST: Final = len(KnownFrom)
_OPENNESS: Final = {stage: _AT_ONCE + stage.place for stage in KnownFrom}
AFTER_EVERY_STAGE: Final = _AT_ONCE + _LAST
"""The openness of a judgement: no stage brings it, only a named person."""


def _name(round_: Round, rounds: tuple[Round, ...]) -> str:
    """Return the name of *round_*, which no other of the *rounds* has."""
    name, number = round_.title, f"round {round_.id}"
    alone = sum(each.title == name for each in rounds) == 1
    return (name if alone else f"{name} ({number})") if name else number


def _by_fact(answers: tuple[Answer, ...]) -> dict[str, tuple[Answer, ...]]:
    index: dict[str, tuple[Answer, ...]] = {answer.fact: (answer,) for answer in answers}
    if len(index) < len(answers):
        index = dict.fromkeys(index, ())
        for answer in answers:
            index[answer.fact] += (answer,)
    return index


__all__ = ("AFTER_EVERY_STAGE", "About", "Fact", "FactKind", "FactType", "Norm", "Record")
