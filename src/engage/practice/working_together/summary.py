"""
The summary for the public: the five things that people must understand, made from the record.

It is made from what is recorded, so it cannot disagree with it; what is missing shows as a gap.
What no field of an exercise holds is handed in as words.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Final, final

from attrs import field, frozen

from engage._checks import said
from engage.dates import When
from engage.decisions import Decision, DecisionKind
from engage.exercises import Exercise
from engage.feedback import Feedback
from engage.rounds import Round
from engage.stages import Stage


class Item(StrEnum):
    """The five things, by the codes of the promises that ask for them."""

    WHAT_AND_WHY = "U1"
    HOW_LONG = "U2"
    WHAT_TO_DO = "U3"
    DIFFERENCE = "U4"
    FEEDBACK = "U5"


@final
@frozen(kw_only=True)
class Task:
    """
    What people are asked to do when they take part in one way.

    Attributes:
        channel: The way to take part, as the round names it.
        does: What they do.
        takes: How long it takes, or how often.
    """

    channel: str = field(validator=said)
    does: str = ""
    takes: str = ""


@final
@frozen(kw_only=True)
class SummaryWords:
    """
    What a summary says that no field of an exercise holds.

    Attributes:
        why: Why people are asked.
        tasks: What they do and what it takes, for each way to take part.
        no_decision: Whether no decision is planned.
        feedback_route: By what route people hear what came of it.
        privacy: Where the privacy notice is.
        publication: When and where the data is published, if it is.
    """

    why: str = ""
    tasks: tuple[Task, ...] = ()
    no_decision: bool = False
    feedback_route: str = ""
    privacy: str = ""
    publication: str = ""


@final
@frozen(kw_only=True)
class Gap:
    """
    Something that the summary has to say and the record does not.

    Attributes:
        item: Which of the five things it belongs to.
        missing: What is missing, in words.
        at: Where to record it.
    """

    item: Item
    missing: str
    at: str


@final
@frozen(kw_only=True)
class PublicSummary:
    """
    What people are told before they take part.

    Attributes:
        title: What the exercise is called.
        body: Whose exercise it is.
        what: What opinion is sought on.
        why: Why.
        ongoing: Whether it is open all year.
        opens: When people can first take part.
        closes: The last day or moment that counts.
        tasks: What people do and what it takes, for each way to take part.
        can_change: What they can still change.
        cannot_change: What is fixed; ``None`` if it is not recorded whether anything is.
        decides: Who takes the decision.
        decided: When it is taken.
        no_decision: Whether none is planned.
        feedback_route: By what route people hear what came of it.
        feedback_by: When they hear it.
        ways: The ways to take part.
        help: Whom to ask for help.
        formats: The formats and languages on offer.
        links: Where the materials are.
        privacy: Where the privacy notice is.
        publication: When and where the data is published, if it is.
        gaps: What is missing of the five things.
    """

    title: str
    body: str
    what: tuple[str, ...]
    why: str
    ongoing: bool
    opens: When | None
    closes: When | None
    tasks: tuple[Task, ...]
    can_change: tuple[str, ...]
    cannot_change: tuple[str, ...] | None
    decides: str
    decided: When | None
    no_decision: bool
    feedback_route: str
    feedback_by: When | None
    ways: tuple[str, ...]
    help: str
    formats: tuple[str, ...]
    links: tuple[str, ...]
    privacy: str
    publication: str

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """What is missing of the five things; the summary is not ready while anything is."""
        return tuple(Gap(item=item, missing=what, at=at) for item, what, at in self._missing())

    def _missing(self) -> Iterator[tuple[Item, str, str]]:
        if not self.what:
            yield Item.WHAT_AND_WHY, "what opinion is sought on", "proposals[].summary"
        if not self.why:
            yield Item.WHAT_AND_WHY, "why it is sought", "words.why"
        if self.opens is None and not self.ongoing:
            yield Item.HOW_LONG, "when it opens", "rounds[].opens"
        if self.closes is None and not self.ongoing:
            yield Item.HOW_LONG, "when it closes", "rounds[].closes"
        yield from self._missing_tasks()
        yield from self._missing_difference()
        if not self.feedback_route:
            yield Item.FEEDBACK, "by what route people hear back", "words.feedback_route"
        if self.feedback_by is None:
            yield Item.FEEDBACK, "when people hear back", "feedback.promised"

    def _missing_difference(self) -> Iterator[tuple[Item, str, str]]:
        if not self.can_change:
            yield Item.DIFFERENCE, "what can change", "proposals[].open_to_influence"
        if self.cannot_change is None:
            yield Item.DIFFERENCE, "what cannot change", "proposals[].not_open"
        if not self.no_decision and not self.decides:
            yield Item.DIFFERENCE, "who decides", "decisions[].by"
        if not self.no_decision and self.decided is None:
            yield Item.DIFFERENCE, "when it is decided", "decisions[].made"

    def _missing_tasks(self) -> Iterator[tuple[Item, str, str]]:
        if not self.ways:
            yield Item.WHAT_TO_DO, "how to take part", "rounds[].channels"
        told = {task.channel.casefold(): task for task in self.tasks}
        for way in self.ways:
            task = told.get(way.casefold())
            if task is None or not task.does:
                yield Item.WHAT_TO_DO, f"what to do: {way}", "words.tasks"
            if task is None or not task.takes:
                yield Item.WHAT_TO_DO, f"what it takes: {way}", "words.tasks"


_NO_ROUND: Final = Round()
_NO_FEEDBACK: Final = Feedback()
_NO_DECISION: Final = Decision()
_NO_WORDS: Final = SummaryWords()


def summary(exercise: Exercise, words: SummaryWords = _NO_WORDS) -> PublicSummary:
    """
    Return what the public is told of *exercise*, of its last round if it has several.

    >>> from engage.testing import BASELINE
    >>> summary(BASELINE).gaps[0].missing
    'what opinion is sought on'
    """
    here = exercise.rounds[-1] if exercise.rounds else _NO_ROUND
    decision = next(
        (each for each in exercise.decisions if each.kind is DecisionKind.DECISION), _NO_DECISION
    )
    feedback = exercise.feedback or _NO_FEEDBACK
    decider = exercise.decider.name if exercise.decider else ""
    return PublicSummary(
        title=exercise.title,
        body=exercise.body.name,
        what=tuple(each.summary for each in exercise.proposals),
        why=words.why,
        ongoing=exercise.stage is Stage.ONGOING,
        opens=here.opens,
        closes=here.closes,
        tasks=words.tasks,
        can_change=tuple(point for each in exercise.proposals for point in each.open_to_influence),
        cannot_change=_fixed(exercise),
        decides=decision.by or decider,
        decided=decision.made,
        no_decision=words.no_decision,
        feedback_route=words.feedback_route or feedback.where,
        feedback_by=feedback.promised,
        ways=here.channels,
        help=exercise.body.contact,
        formats=(*here.formats, *here.languages),
        links=tuple(each.url for each in here.materials if each.url),
        privacy=words.privacy,
        publication=words.publication,
    )


def _fixed(exercise: Exercise) -> tuple[str, ...] | None:
    """Return the points that are fixed; ``None`` unless every proposal records whether any are."""
    fixed = [each.not_open for each in exercise.proposals]
    if not fixed or None in fixed:
        return None
    return tuple(point for points in fixed for point in points or ())


__all__ = ("Gap", "Item", "PublicSummary", "SummaryWords", "Task", "summary")
