"""
Which committee may answer another body's consultation, and the last meeting in time for that.

Nothing is looked up: committees, delegations and meetings are passed in.
Whatever is not recorded is said, and so is every guess.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from itertools import pairwise
from typing import Final, final

from attrs import frozen

from engage.citations import Authority, Provision, SourceKind, Verification
from engage.committees import Committee, Delegation, Meeting
from engage.dates import When, as_date, day_of
from engage.errors import InvalidValueError
from engage.exercises import Direction, Exercise
from engage.policies import Policy
from engage.triggers import once

ASK: Final = "policy and insight"
"""Who says which committee may answer, unless the caller names another."""


@final
@frozen(kw_only=True)
class Routing:
    """
    Which committee may answer, and why.

    Attributes:
        committee: The committee; ``None`` if what is recorded names none.
        why: How that comes about.
        others: Other committees with one of the topics in their remit, to be asked to comment.
        ambiguity: What could make it another committee, or leaves it open.
        guesses: What the answer takes for granted.
        officers: Recorded delegations under which an officer may answer instead.
        ask: Whom to ask where the answer is not certain.
        authority: What the remits stand in.
        meeting: The last meeting of the committee that is in time; ``None`` if none is.
        no_meeting: Why there is none; empty if there is one.
    """

    committee: Committee | None
    why: str
    others: tuple[Committee, ...] = ()
    ambiguity: tuple[str, ...] = ()
    guesses: tuple[str, ...] = ()
    officers: tuple[Delegation, ...] = ()
    ask: str = ASK
    authority: tuple[Authority, ...] = ()
    meeting: Meeting | None = None
    no_meeting: str = ""

    @property
    def is_certain(self) -> bool:
        """Whether there is one answer, without a doubt or a guess in it."""
        return self.committee is not None and not self.ambiguity and not self.guesses


def committees_of(policy: Policy) -> tuple[Committee, ...]:
    """Return the committees that *policy* names, each with the page that does."""
    return tuple(
        Committee(
            name=promise.value.name,
            remit=promise.value.remit,
            cross_cutting=promise.value.cross_cutting,
            from_name_only=promise.value.from_name_only,
            authority=_page(policy, promise.page, promise.verified or policy.verified),
        )
        for promise in policy.people.committees
    )


def _page(policy: Policy, page: str, verified: Verification | None) -> Provision | None:
    """Return a *page* of *policy* as an authority; ``None`` if no check of it is recorded."""
    if verified is None or policy.checked is None:
        return None
    return Provision(
        id=f"{policy.key}: {page}",
        title=policy.label,
        provision=page,
        kind=SourceKind.POLICY,
        verified=verified,
        verified_scope=policy.verified_scope,
        checked=policy.checked,
        url=policy.source,
        extent=policy.nations,
    )


@final
@frozen(kw_only=True)
class _Compared:
    """The topics beside the remits of one day."""

    sitting: tuple[Committee, ...]
    topics: tuple[str, ...]
    touched: tuple[Committee, ...]
    """Those with a topic in their remit."""
    full: tuple[Committee, ...]
    """Those with every topic in their remit."""
    nowhere: tuple[str, ...]
    """The topics in no remit."""


def route(  # noqa: PLR0913 - what is asked, of whom, when, and what else is recorded
    consultation: Exercise,
    topics: Iterable[str],
    committees: Iterable[Committee],
    on: date,
    cross_cutting_to: str = "",
    *,
    cross_cutting: bool = False,
    delegations: Iterable[Delegation] = (),
    meetings: Iterable[Meeting] = (),
    ask: str = ASK,
) -> Routing:
    """
    Return which committee may answer another body's *consultation* on the day *on*.

    If one remit covers every topic, it is that committee. If several do, if the topics lie in
    several remits, or if somebody marked it so, it is cross-cutting. Otherwise nobody can tell.

    Args:
        consultation: The exercise of the other body.
        topics: What it is about, in the words of the remits.
        committees: The committees, those of other days too.
        on: The day on which the question is asked.
        cross_cutting_to: The committee for what cuts across; by default the one that is marked so.
        cross_cutting: Whether somebody marked it as cutting across.
        delegations: The recorded powers of officers; without one, no officer answers.
        meetings: The meetings on record.
        ask: Whom to ask where the answer is not certain.

    Raises:
        InvalidValueError: If it is the body's own exercise, or two committees of that day have one
            name.
    """
    if consultation.direction is not Direction.INCOMING:
        raise InvalidValueError(
            "direction", "the body does not answer its own exercise", "Route an incoming one"
        )
    compared = _compared(topics, _sitting(committees, as_date(on)))
    committee, why, doubts = _named(compared, cross_cutting_to, cross_cutting=cross_cutting)
    relied = once((*((committee,) if committee else ()), *compared.touched))
    meeting, no_meeting = last_meeting(consultation, committee, meetings, on)
    return Routing(
        committee=committee,
        why=why,
        others=tuple(each for each in compared.touched if each is not committee),
        ambiguity=doubts,
        guesses=tuple(guess for each in relied for guess in _guesses(each)),
        officers=_officers(delegations, compared.topics, on),
        ask=ask,
        authority=once(each.authority for each in relied if each.authority is not None),
        meeting=meeting,
        no_meeting=no_meeting,
    )


def _plainly(topic: str) -> str:
    return " ".join(topic.casefold().replace("-", " ").replace("_", " ").split())


def _sitting(committees: Iterable[Committee], on: date) -> tuple[Committee, ...]:
    """Return the committees of the day *on*, by name."""
    found = sorted(
        once(each for each in committees if each.is_in_force(on)), key=lambda each: each.name
    )
    for one, other in pairwise(found):
        if one.name == other.name:
            raise InvalidValueError(
                "committees",
                f"{one.name} has two remits on one day",
                "Keep one, or say when each holds",
            )
    return tuple(found)


def _compared(topics: Iterable[str], sitting: tuple[Committee, ...]) -> _Compared:
    asked = tuple(sorted({_plainly(topic) for topic in topics} - {""}))
    remits = {each.name: frozenset(map(_plainly, each.remit)) for each in sitting}
    touched = tuple(each for each in sitting if remits[each.name] & set(asked))
    return _Compared(
        sitting=sitting,
        topics=asked,
        touched=touched,
        full=tuple(each for each in touched if remits[each.name] >= set(asked)),
        nowhere=tuple(
            topic for topic in asked if all(topic not in remit for remit in remits.values())
        ),
    )


_Named = tuple[Committee | None, str, tuple[str, ...]]
"""The committee, why, and what leaves that open."""


def _named(compared: _Compared, across: str, *, cross_cutting: bool) -> _Named:
    if cross_cutting:
        committee, doubts = _across(compared.sitting, across)
        return committee, "It is marked as cutting across remits.", doubts
    topics, touched, full = compared.topics, compared.touched, compared.full
    unseen = tuple(
        f"The remit of {each.name} is not recorded; it may cover this."
        for each in compared.sitting
        if not each.remit and not each.cross_cutting and each.name != across
    )
    if not topics:
        why = "What it is about is not recorded, so no remit can be compared."
        return None, why, (why,)
    if compared.nowhere:
        why = f"No remit on record covers {_listed(compared.nowhere)}."
        return None, why, (why, *unseen)
    if len(full) == 1:
        too = tuple(
            f"Part of it lies in the remit of {each.name} too."
            for each in touched
            if each not in full
        )
        why = f"The remit of {full[0].name} alone covers {_listed(topics)}."
        return full[0], why, (*too, *unseen)
    committee, doubts = _across(compared.sitting, across)
    names = _listed(each.name for each in full or touched)
    if full:
        several = f"It was not marked as cross-cutting, and may be for any of {names}."
        why = f"The remits of {names} each cover {_listed(topics)}."
        return committee, why, (several, *doubts, *unseen)
    return committee, f"It cuts across the remits of {names}.", (*doubts, *unseen)


def _across(sitting: tuple[Committee, ...], name: str) -> tuple[Committee | None, tuple[str, ...]]:
    """Return the committee for what cuts across remits, or what leaves it open."""
    if name:
        found = tuple(each for each in sitting if each.name == name)
        problem = f"{name} is not among the committees of that day."
    else:
        found = tuple(each for each in sitting if each.cross_cutting)
        names = _listed(each.name for each in found)
        problem = (
            f"Several committees take what cuts across remits: {names}."
            if found
            else "No committee is recorded for what cuts across remits."
        )
    return (found[0], ()) if len(found) == 1 else (None, (problem,))


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names)


def _guesses(committee: Committee) -> Iterator[str]:
    """Yield what is taken for granted of a *committee*."""
    source = committee.authority
    if committee.from_name_only:
        yield f"The remit of {committee.name} is read off its name."
    if committee.in_force_from is None:
        yield f"From when {committee.name} has had this remit is not recorded."
    if source is None:
        yield f"No source is recorded for the remit of {committee.name}."
    elif source.verified is not Verification.READ:
        yield f"The source for the remit of {committee.name} was not read in full: {source.label}."


def _officers(
    delegations: Iterable[Delegation], topics: tuple[str, ...], on: date
) -> tuple[Delegation, ...]:
    """Return the delegations of the day *on* that cover every topic, by post."""
    return tuple(
        sorted(
            once(
                each
                for each in delegations
                if topics and each.is_in_force(on) and {*map(_plainly, each.topics)} >= {*topics}
            ),
            key=lambda each: (each.officer, each.topics),
        )
    )


def last_meeting(
    consultation: Exercise, committee: Committee | None, meetings: Iterable[Meeting], on: date
) -> tuple[Meeting | None, str]:
    """
    Return the last meeting at which *committee* can settle an answer in time, or why there is none.

    Its papers can still be handed in on the day *on*, and both the deadline for them and the
    meeting come before the moment at which the *consultation* closes.
    """
    if committee is None:
        return None, "No committee is named, so none can meet."
    closes = _closing(consultation)
    if closes is None:
        return None, "When the consultation closes is not recorded."
    left = [each for each in meetings if each.committee == committee.name]
    name = committee.name
    steps: tuple[tuple[Callable[[Meeting], bool], str], ...] = (
        (lambda _: True, f"No meeting of {name} is recorded."),
        (lambda each: _is_before(each.at, closes), _too_late(name, left, closes)),
        (
            lambda each: each.papers_due is not None,
            f"By when papers for {name} are due is not recorded.",
        ),
        (
            lambda each: _is_before(each.papers_due, closes) and _is_ahead(each.papers_due, on),
            f"No deadline for papers of {name} can be met before replies close.",
        ),
    )
    for keeps, otherwise in steps:
        left = [each for each in left if keeps(each)]
        if not left:
            return None, otherwise
    return max(left, key=_order), ""


def _too_late(name: str, meetings: Iterable[Meeting], closes: datetime) -> str:
    """Return that no meeting comes in time, and which could still confirm an answer sent before."""
    later = sorted(
        (
            each
            for each in meetings
            if _is_before(each.papers_due, closes) and not _is_before(each.at, closes)
        ),
        key=_order,
    )
    confirming = (
        f" Its meeting on {later[0].at} takes papers before that, and could only confirm an answer "
        "already sent."
        if later
        else ""
    )
    return f"{name} does not meet before replies close.{confirming}"


def _closing(consultation: Exercise) -> datetime | None:
    """Return the moment at which replies close; of several that it can mean, the first day's."""
    closes = consultation.rounds[-1].closes if consultation.rounds else None
    if closes is None or closes.earliest is None:
        return None
    return closes.moment or When.on(closes.earliest).closing()


def _is_before(when: When | None, closes: datetime) -> bool:
    """Return whether *when* is sure to come before *closes*; without a time, on an earlier day."""
    if when is None or when.latest is None:
        return False
    return when.moment < closes if when.moment else when.latest < day_of(closes)


def _is_ahead(due: When | None, on: date) -> bool:
    """Return whether what is *due* then is sure not to be late on the day *on*."""
    return due is not None and due.earliest is not None and due.earliest >= on


def _order(meeting: Meeting) -> tuple[date, float, str]:
    """Return what puts meetings in order, however they are recorded."""
    moment = meeting.at.moment
    return (
        meeting.at.latest or date.min,
        moment.timestamp() if moment else 0.0,
        repr(meeting),
    )


__all__ = ("ASK", "Routing", "committees_of", "last_meeting", "route")
