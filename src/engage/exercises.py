"""The one aggregate: everything recorded about one engagement or consultation exercise."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum
from math import isfinite
from typing import Final, Self, cast, final

from attrs import Attribute, evolve, field, frozen

from engage._checks import LARGEST, Kept, Plain, said
from engage.answers import Answer, as_answers
from engage.audiences import Audience
from engage.bodies import Partner, PublicBody
from engage.decisions import Challenge, Decision, DecisionKind
from engage.errors import InvalidValueError
from engage.feedback import Feedback
from engage.proposals import Proposal
from engage.rounds import Round
from engage.stages import Event, KnownFrom, Stage


class Direction(StrEnum):
    """Who asks whom."""

    OURS = "ours"
    """The body consults."""
    INCOMING = "incoming"
    """Another body consults, and this one answers."""


class ExerciseKind(StrEnum):
    """What an exercise is, whatever it is called."""

    CONSULTATION = "consultation"
    """Views are sought on a particular proposal before it is decided."""
    ENGAGEMENT = "engagement"
    """People are asked, but no proposal is put and nothing is owed."""
    CALL_FOR_EVIDENCE = "call for evidence"
    """Information or experience is asked for, to shape proposals not yet made."""
    PUBLICITY = "prescribed publicity"
    """The law prescribes notice of a proposal and a time for representations or objections."""
    NOTHING = "nothing"
    """Nobody outside the body was asked."""
    UNCLEAR = "unclear"
    """The record does not tell; treated as consultation."""


class Confidence(StrEnum):
    """How sure a reading or a judgement is."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@final
@frozen(kw_only=True)
class Label:
    """
    What whoever made the record took the exercise to be.

    It is kept beside what engage finds, and carries no weight in it.

    Attributes:
        kind: What they took it to be.
        reason: Why.
        confidence: How sure they were; ``None`` if not recorded.
        by: Who took it to be that.
    """

    kind: ExerciseKind
    reason: str = ""
    confidence: Confidence | None = None
    by: str = ""


class LinkKind(StrEnum):
    """How another exercise stands to this one."""

    EARLIER = "earlier"
    LATER = "later"
    RELATED = "related"


@final
@frozen(kw_only=True)
class Link:
    """
    Another exercise that belongs with this one.

    Attributes:
        kind: How it stands to this one.
        reference: Its reference, where it has one.
        what: What it is, where it has none or has still to come.
    """

    kind: LinkKind
    reference: str = ""
    what: str = ""


class SourceReading(StrEnum):
    """How a fact about an exercise came into its record."""

    READ = "read"
    RECALLED = "recalled"
    MIXED = "mixed"


@final
@frozen(kw_only=True)
class Source:
    """
    Where a record comes from.

    Attributes:
        url: The page.
        kind: What kind of page it is.
        reading: Whether the record was read there or recalled.
        recalled: The fields that were recalled and not read.
        note: What else there is to say about it.
    """

    url: str = ""
    kind: str = ""
    reading: SourceReading | None = None
    recalled: tuple[str, ...] = ()
    note: str = ""


_NO_ROUND: Final = Round()


def _told_apart(
    _instance: object, attribute: Attribute[tuple[Round, ...]], rounds: tuple[Round, ...]
) -> None:
    """Refuse rounds that cannot be told apart."""
    names = [round_.id for round_ in rounds]
    if len(set(names)) < len(names):
        raise InvalidValueError(
            attribute.name, "two rounds have the same id", "Give each round an id of its own"
        )


def _lead_elsewhere(
    instance: Exercise, attribute: Attribute[tuple[Link, ...]], links: tuple[Link, ...]
) -> None:
    """Refuse links that go round in a circle."""
    if not links:
        return
    named = {kind: {link.reference for link in links if link.kind is kind} for kind in LinkKind}
    if any(instance.reference in references for references in named.values()):
        raise InvalidValueError(
            attribute.name, "the exercise is linked to itself", "Name the other exercise"
        )
    if both := (named[LinkKind.EARLIER] & named[LinkKind.LATER]) - {""}:
        raise InvalidValueError(
            attribute.name,
            f"{min(both)!r} is linked as earlier and as later",
            "Keep one of the two links",
        )


def _plain(key: str, value: object) -> Plain:
    """Return *value*, refusing what some file format cannot carry."""
    if isinstance(value, str):
        return value
    if isinstance(value, int) and -LARGEST <= value <= LARGEST:
        return value
    if isinstance(value, float) and isfinite(value):
        return value
    raise InvalidValueError(
        f"extra.{key}",
        "this is neither one plain value nor a list of them",
        "Keep text, true or false, finite numbers and whole numbers of up to 64 bits",
    )


def _kept(
    extra: Mapping[str, object] | Iterable[tuple[str, object]],
) -> tuple[tuple[str, Kept], ...]:
    """Return *extra* in the order of its keys, a later value in place of an earlier one."""
    if not extra:
        return ()
    found: dict[str, Kept] = {
        key: tuple(_plain(key, each) for each in cast("Iterable[object]", value))
        if isinstance(value, (list, tuple))
        else _plain(key, value)
        for key, value in dict(extra).items()
    }
    return tuple(sorted(found.items()))


@final
@frozen(kw_only=True)
class Exercise:
    """
    Everything recorded about one engagement or consultation exercise.

    It reaches from the first idea to the lessons learned.

    Attributes:
        reference: The body's own reference, unique in its register.
        title: What it is called.
        body: The body whose exercise it is.
        decider: The body that decides, where that is another one.
        partners: Bodies that run it with the body or for it.
        direction: Whether the body asks, or answers another body.
        called: What it was called in public.
        label: What whoever made the record took it to be.
        proposals: What is proposed.
        audiences: Who is asked.
        rounds: The windows in which people could reply, in order.
        decisions: The chain of decision, in order.
        feedback: What was said, and what people were told.
        events: What happened, in order.
        links: Earlier, later and related exercises.
        challenges: Legal challenges and how they ended.
        stage: Where the record says it stands.
        duties: The duties that the record says apply.
        prior_engagement: What was done before, in words.
        answers: Answers by fact id; those that speak of one round are kept on it.
        issues: What whoever made the record thought worth a flag.
        notes: Anything else.
        sources: Where the record comes from.
        extra: What its file says under keys that are not known here, each by its dotted path.
    """

    reference: str = field(validator=said)
    title: str = field(validator=said)
    body: PublicBody
    decider: PublicBody | None = None
    partners: tuple[Partner, ...] = ()
    direction: Direction = Direction.OURS
    called: tuple[str, ...] = ()
    label: Label | None = None
    proposals: tuple[Proposal, ...] = ()
    audiences: tuple[Audience, ...] = ()
    rounds: tuple[Round, ...] = field(default=(), validator=_told_apart)
    decisions: tuple[Decision, ...] = ()
    feedback: Feedback | None = None
    events: tuple[Event, ...] = ()
    links: tuple[Link, ...] = field(default=(), validator=_lead_elsewhere)
    challenges: tuple[Challenge, ...] = ()
    stage: Stage | None = None
    duties: tuple[str, ...] = ()
    prior_engagement: str = ""
    answers: tuple[Answer, ...] = field(default=(), converter=as_answers)
    issues: tuple[str, ...] = ()
    notes: str = ""
    sources: tuple[Source, ...] = ()
    extra: tuple[tuple[str, Kept], ...] = field(default=(), converter=_kept)

    def answering(self, **answers: object) -> Self:
        """Return the exercise with these facts answered so, in place of earlier flat answers."""
        kept = tuple(answer for answer in self.answers if answer.fact not in answers)
        return evolve(self, answers=kept + as_answers(answers))

    def forgetting(self, *facts: str) -> Self:
        """Return the exercise without any recorded answer to these facts."""
        return evolve(
            self,
            answers=_without(self.answers, facts),
            rounds=tuple(
                evolve(round_, answers=_without(round_.answers, facts)) for round_ in self.rounds
            ),
        )

    def decided_on(self) -> date | None:
        """Return the day on which a decision was first taken; ``None`` if none is on record."""
        return min(
            (
                step.made.day
                for step in self.decisions
                if step.kind is DecisionKind.DECISION and step.made and step.made.day
            ),
            default=None,
        )

    def reached(self, on: date) -> KnownFrom | None:
        """
        Return the last stage whose facts can be known on the date *on*; ``None`` if that is open.

        The recorded stage decides; failing that, the dates of the last round and of the decision.
        """
        if self.stage is not None:
            return self.stage.reaches
        last = self._last
        opens = (last.opens and last.opens.earliest) or self._dated("opened_on")
        if opens is not None and on < opens:
            return KnownFrom.PLANNING
        closes = (last.closes and last.closes.earliest) or self._dated("closed_on")
        if closes is not None and on <= closes:
            return KnownFrom.OPEN
        decided = self.decided_on() or self._dated("decision_recorded_on")
        if decided is not None and on < decided:
            return KnownFrom.REPORT
        return None

    def law_day(self, on: date) -> date:
        """
        Return the day whose law applies, asked on *on*.

        An old exercise is judged by the law of its day: that of the decision, or else of closing.
        """
        last = self._last
        closes = (last.closes and last.closes.latest) or self._dated("closed_on")
        decided = self.decided_on() or self._dated("decision_recorded_on")
        return next((day for day in (decided, closes) if day is not None and day <= on), on)

    def began(self, law_day: date) -> date:
        """
        Return the day on which the exercise opened, and *law_day* if no earlier one is on record.

        Law that was in force between the two may still govern it.
        """
        opens = (round_.opens.earliest for round_ in self.rounds if round_.opens)
        return min(filter(None, (law_day, self._dated("opened_on"), *opens)))

    @property
    def _last(self) -> Round:
        """The last round, or one of which nothing is known."""
        return self.rounds[-1] if self.rounds else _NO_ROUND

    def _dated(self, fact: str) -> date | None:
        """Return the earliest date answered to *fact*, of the last round or of the exercise."""
        return min(
            (
                answer.value
                for answer in (*self._last.answers, *self.answers)
                if answer.fact == fact and isinstance(answer.value, date)
            ),
            default=None,
        )


def _without(answers: tuple[Answer, ...], facts: tuple[str, ...]) -> tuple[Answer, ...]:
    return tuple(answer for answer in answers if answer.fact not in facts)


__all__ = (
    "Confidence",
    "Direction",
    "Exercise",
    "ExerciseKind",
    "Label",
    "Link",
    "LinkKind",
    "Plain",
    "Source",
    "SourceReading",
)
