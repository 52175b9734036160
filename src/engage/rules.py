"""
Rules: a question of law, policy or practice as an ordered table of branches.

The table is the rule: the outcome, the explanation and the next question all follow from it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import final

from attrs import field, frozen

from engage._checks import said
from engage.answers import Answer, as_answers
from engage.citations import Authority
from engage.errors import InvalidValueError
from engage.facts import AFTER_EVERY_STAGE, Fact, FactKind, FactType, Record
from engage.outcomes import Force, Outcome
from engage.triggers import ALWAYS, NO, YES, Grounds, Trigger, once


@final
@frozen(kw_only=True)
class Heading:
    """
    What a rule is reported under.

    Attributes:
        id: Its public key.
        title: Its name in a report.
        counts_under: The heading whose outcome it counts towards, if not its own.
        mended_when: When a later proper round mends a faulty earlier one; ``None``: never.
    """

    id: str
    title: str
    counts_under: str = ""
    mended_when: Trigger | None = None

    @property
    def counts(self) -> str:
        """The key of the heading whose outcome it counts towards."""
        return self.counts_under or self.id


@final
@frozen(kw_only=True)
class Factor:
    """Something that weighs in a judgement when its condition holds."""

    when: Trigger
    says: str


@final
@frozen(kw_only=True)
class Branch:
    """
    One line of a rule's table.

    Attributes:
        when: The condition under which the line decides.
        outcome: What it gives; ``None`` where a judgement gives it.
        says: What it says to an officer; ``{fact_id}`` stands for what is recorded.
        judged: The judgement that gives the outcome.
        met_if: The answer to the judgement that makes the rule met.
        weighs_for: What speaks for *met*.
        weighs_against: What speaks for *not met*.
    """

    when: Trigger
    says: str
    outcome: Outcome | None = None
    judged: Fact | None = None
    met_if: bool = True
    weighs_for: tuple[Factor, ...] = ()
    weighs_against: tuple[Factor, ...] = ()

    def __attrs_post_init__(self) -> None:
        """Refuse a line that gives no outcome, or two."""
        if (self.outcome is None) is (self.judged is None):
            msg = "a branch has either an outcome or a judgement"
            raise TypeError(msg)
        if self.judged is not None and (
            self.judged.kind is not FactKind.JUDGEMENT or self.judged.type is not FactType.YES_NO
        ):
            msg = f"{self.judged.id} is not a judgement of yes or no"
            raise TypeError(msg)

    def gives(self, record: Record) -> Outcome:
        """Return what the line gives on *record*, supposing that its condition holds."""
        if self.outcome is not None:
            return self.outcome
        judged = None if self.judged is None else record[self.judged.id]
        if judged is None:
            return Outcome.FOR_JUDGEMENT
        return Outcome.MET if judged is self.met_if else Outcome.NOT_MET


def when(trigger: Trigger, outcome: Outcome, says: str) -> Branch:
    """Return the line that gives *outcome* when *trigger* holds, and *says* so."""
    return Branch(when=trigger, outcome=outcome, says=says)


def judge(  # noqa: PLR0913 - the six parts of a line that a person decides
    trigger: Trigger,
    judged: Fact,
    says: str,
    *,
    met_if: bool = True,
    weighs_for: tuple[Factor, ...] = (),
    weighs_against: tuple[Factor, ...] = (),
) -> Branch:
    """Return the line on which the fact *judged* decides when *trigger* holds."""
    return Branch(
        when=trigger,
        says=says,
        judged=judged,
        met_if=met_if,
        weighs_for=weighs_for,
        weighs_against=weighs_against,
    )


def otherwise(outcome: Outcome, says: str) -> Branch:
    """Return the last line of a table."""
    return Branch(when=ALWAYS, outcome=outcome, says=says)


def weighs(trigger: Trigger, says: str) -> Factor:
    """Return what *says* something in a judgement when *trigger* holds."""
    return Factor(when=trigger, says=says)


@final
@frozen(kw_only=True)
class Example:
    """
    An outcome, and answers that lead to it: a rule's first test and its picture.

    Attributes:
        outcome: What the rule gives.
        answers: What is recorded beside the baseline, and in its place.
        silent_on: Facts that the baseline records and this example does not.
    """

    outcome: Outcome
    answers: tuple[Answer, ...] = field(default=(), converter=as_answers)
    silent_on: tuple[str, ...] = ()


def example(outcome: Outcome, **answers: object) -> Example:
    """
    Return the example that these *answers*, beside the baseline's, give *outcome*.

    ``None`` takes away what the baseline records.
    """
    return Example(
        outcome=outcome,
        answers={fact: value for fact, value in answers.items() if value is not None},
        silent_on=tuple(fact for fact, value in answers.items() if value is None),
    )


Run = Callable[[Record], Outcome]
"""A compiled rule."""


@final
@frozen(kw_only=True)
class Walk:
    """
    How a rule came to its outcome.

    Attributes:
        outcome: The outcome.
        branch: The line that gave it; ``None`` where several are still possible.
        because: The ids of the facts it rests on.
        missing: The facts that could still change it, the first to ask first.
        possible: The lines that may still decide, where none does yet.
    """

    outcome: Outcome
    branch: Branch | None
    because: tuple[str, ...]
    missing: tuple[Fact, ...]
    possible: tuple[Branch, ...]


@final
@frozen(kw_only=True)
class Rule:
    """
    One question, declared once.

    Attributes:
        id: Its public name, never used again for another rule.
        title: What it asks for, as a sentence.
        heading: What it is reported under.
        authority: On whose authority it stands.
        branches: The table; the last line holds in every other case.
        remedy: What to do where it is not met.
        examples: One for each outcome that it can give.
        force: With what force it binds, where no line of ``binds`` says otherwise.
        binds: Conditions under which it binds with another force; the first that reads yes decides.
        at: The dotted path into the exercise that it is about.
        per_round: Whether it is asked of every round, or of the exercise as a whole.
        arises: When the question comes up at all; ``None``: always.
        who: Who can put it right.
    """

    id: str = field(validator=said)
    title: str = field(validator=said)
    heading: Heading
    authority: tuple[Authority, ...]
    branches: tuple[Branch, ...]
    remedy: str
    examples: tuple[Example, ...]
    force: Force = Force.LAW
    binds: tuple[tuple[Trigger, Force], ...] = ()
    at: str = ""
    per_round: bool = True
    arises: Trigger | None = None
    who: str = "service lead"

    def __attrs_post_init__(self) -> None:
        """Refuse a table that can end without an answer, and a rule that nothing stands behind."""
        if not self.branches or self.branches[-1].when != ALWAYS:
            raise InvalidValueError(
                self.id, "its last branch leaves cases open", "End with otherwise(...)"
            )
        if not self.authority:
            raise InvalidValueError(self.id, "nothing stands behind it", "Name its authority")

    @cached_property
    def facts(self) -> tuple[Fact, ...]:
        """Every fact that it asks for or weighs, the first asked first."""
        return once(self._facts())

    def _facts(self) -> Iterator[Fact]:
        for branch in self.branches:
            yield from branch.when.facts()
            if branch.judged is not None:
                yield branch.judged
            for factor in (*branch.weighs_for, *branch.weighs_against):
                yield from factor.when.facts()
        for trigger, _ in self.binds:
            yield from trigger.facts()
        if self.arises is not None:
            yield from self.arises.facts()

    @cached_property
    def outcome(self) -> Run:
        """The table as a function of a record, made once."""
        lines = tuple((branch.when.test, branch.outcome, branch) for branch in self.branches)

        def run(record: Record) -> Outcome:
            possible: Outcome | None = None
            soonest = YES
            several = False
            for test, fixed, branch in lines:  # pragma: no branch - the last line always holds
                number = test(record)
                if not number:
                    continue
                given = fixed or branch.gives(record)
                if possible is None:
                    if number == YES:
                        return given
                    possible = given
                elif given is not possible:
                    several = True
                if number == YES:
                    break
                soonest = min(soonest, number)
            # The last line always holds, so at least one is possible.
            return _undecided(soonest, record) if several or possible is None else possible

        return run

    def walk(self, record: Record) -> Walk:
        """Return how the outcome on *record* comes about."""
        possible: list[Branch] = []
        grounds = Grounds()
        for branch in self.branches:  # pragma: no branch - the last line always holds
            number = grounds.take(branch.when, record)
            if number == NO:
                continue
            possible.append(branch)
            if branch.judged is not None:
                grounds.take_fact(branch.judged, record)
            if number == YES:
                break
        given = {branch.gives(record) for branch in possible}
        settled = len(given) == 1 and Outcome.FOR_JUDGEMENT not in given
        return Walk(
            outcome=self.outcome(record),
            branch=possible[-1] if len(given) == 1 else None,
            because=tuple(grounds.because),
            missing=() if settled else tuple(sorted(grounds.missing.values(), key=record.turn)),
            possible=tuple(possible),
        )

    def binding(self, record: Record) -> Force:
        """Return with what force the question binds on *record*."""
        for trigger, force in self.binds:
            if trigger.holds(record):
                return force
        return self.force


def _undecided(soonest: int, record: Record) -> Outcome:
    """Return why several outcomes are left: a judgement, a stage still to come, or silence."""
    if soonest >= AFTER_EVERY_STAGE:
        return Outcome.FOR_JUDGEMENT
    if record.reached is not None and soonest > 1 + record.reached.place:
        return Outcome.NOT_YET
    return Outcome.UNCLEAR


__all__ = (
    "Branch",
    "Example",
    "Factor",
    "Heading",
    "Rule",
    "Run",
    "Walk",
    "example",
    "judge",
    "otherwise",
    "weighs",
    "when",
)
