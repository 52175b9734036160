"""
How the facts of this room are read off an exercise that already says them.

Each function returns ``None`` where the exercise does not say: nothing is guessed from silence.
"""

from __future__ import annotations

from datetime import date

from engage.answers import Value
from engage.dates import When, days_between
from engage.decisions import DecisionKind
from engage.facts import Record
from engage.feedback import CountKind
from engage.stages import EventKind


def form(record: Record) -> Value | None:
    """Return how people were asked, where the round says."""
    return record.round.form.value if record.round and record.round.form else None


def proposal_put(record: Record) -> Value | None:
    """
    Return yes where the round says when the proposal was put, or options are on record.

    The options of a proposal speak of the last round: an earlier one may only have listened.
    """
    if record.round is None:
        return None
    options = record.speaks_last and any(each.options for each in record.exercise.proposals)
    return True if options or record.round.proposal_put is not None else None


def statute_requires_consultation(record: Record) -> Value | None:
    """
    Return yes where a statutory duty that applies gives people a right to be consulted or heard.

    That none of the duties looked at applies shows nothing: others were not searched.
    """
    asking = (duty.applying.id for duty in record.duties if duty.invites_replies)
    return True if any(record[name] for name in asking) else None


def called_a_consultation(record: Record) -> Value | None:
    """Return whether a public name of the exercise, or of one of its rounds, has the word in it."""
    rounds = record.exercise.rounds
    called = (*record.exercise.called, *(name for round_ in rounds for name in round_.called))
    return any("consult" in name.lower() for name in called) if called else None


def opened_on(record: Record) -> Value | None:
    """Return the day on which the round opened, where exactly one is known."""
    return _day(record.round.opens) if record.round else None


def closed_on(record: Record) -> Value | None:
    """Return the last day on which a reply counted, where exactly one is known."""
    return _day(record.round.closes) if record.round else None


def decision_recorded_on(record: Record) -> Value | None:
    """Return the day of the first decision in the chain, unless another may have come before it."""
    first = record.exercise.decided_on()
    if first is None:
        return None
    maybe = [
        each.made.earliest
        for each in record.exercise.decisions
        if each.kind is DecisionKind.DECISION and each.made and each.made.day is None
    ]
    return None if any(day is None or day < first for day in maybe) else first


def decision_recorded_before_close(record: Record) -> Value | None:
    """Return whether the first decision came no later than the day of closing, both being known."""
    decided, closed = record["decision_recorded_on"], record["closed_on"]
    if isinstance(decided, date) and isinstance(closed, date):
        return decided <= closed
    return None


def days_to_respond(record: Record) -> Value | None:
    """
    Return the days from when everything needed was there to the closing day, by subtraction.

    The first day is not counted.
    They run from the latest of opening, the proposal being put, and the last needed paper being
    published. A later paper that may have been needed leaves the number open.
    """
    opened, closed = record["opened_on"], record["closed_on"]
    if not isinstance(opened, date) or not isinstance(closed, date):
        return None
    begins: list[date | None] = [opened]
    if record.round is not None:
        if record.round.proposal_put is not None:
            begins.append(_day(record.round.proposal_put))
        begins += [_day(each.published) for each in record.round.materials if each.needed]
    known = [day for day in begins if day is not None]
    if len(known) < len(begins) or any(day > max(known) for day in _perhaps_needed(record)):
        return None
    return max(0, days_between(max(known), closed))


def documents_sent_late(record: Record) -> Value | None:
    """Return whether a needed paper was published after replies had opened."""
    opened = record["opened_on"]
    if record.round is None or not isinstance(opened, date):
        return None
    days = [_day(each.published) for each in record.round.materials if each.needed]
    if any(day is not None and day > opened for day in days):
        return True
    undecided = any(each.needed is None for each in record.round.materials)
    return None if undecided or not days or None in days else False


def audience(record: Record) -> Value | None:
    """Return the kinds of people asked, where that is recorded of all who are not left out."""
    audiences = [each for each in record.exercise.audiences if each.asked is not False]
    if not audiences or not all(each.kinds for each in audiences):
        return None
    return frozenset(kind.value for each in audiences for kind in each.kinds)


def number_of_people_affected(record: Record) -> Value | None:
    """
    Return how many people are affected, where that is the size of one audience.

    The sizes of several are not added up: the same people may be in more than one.
    """
    audiences = [each for each in record.exercise.audiences if each.affected is not False]
    if len(audiences) != 1 or not audiences[0].affected:
        return None
    return audiences[0].size


def affected_group_not_asked(record: Record) -> Value | None:
    """Return yes where an affected audience is recorded as not asked; its absence shows nothing."""
    missed = any(each.affected and each.asked is False for each in record.exercise.audiences)
    return True if missed else None


def other_ways_considered(record: Record) -> Value | None:
    """Return whether options were looked at and dropped, where every proposal says."""
    return _any_recorded(tuple(each.discarded for each in record.exercise.proposals))


def closed_point_recorded(record: Record) -> Value | None:
    """Return whether a point is recorded as not open, where every proposal says."""
    return _any_recorded(tuple(each.not_open for each in record.exercise.proposals))


def point_left_out_of_report(record: Record) -> Value | None:
    """Return yes where a theme is recorded as not in the report; its absence shows nothing."""
    themes = record.exercise.feedback.themes if record.exercise.feedback else ()
    return True if any(theme.in_report is False for theme in themes) else None


def balance_of_replies(record: Record) -> Value | None:
    """Return how responses divide, where there is one count of support and one of objections."""
    counts = record.exercise.feedback.counts if record.exercise.feedback else ()
    found = {
        kind: [each.number for each in counts if each.kind is kind]
        for kind in (CountKind.IN_SUPPORT, CountKind.OBJECTIONS)
    }
    match found[CountKind.IN_SUPPORT], found[CountKind.OBJECTIONS]:
        case [int(support)], [int(objections)]:
            if support == objections:
                return "even"
            return "most_for" if support > objections else "most_against"
        case _:
            return None


def months_from_close_to_decision(record: Record) -> Value | None:
    """Return the whole months from the closing day to the decision, where that came later."""
    closed, decided = record["closed_on"], record["decision_recorded_on"]
    if not isinstance(closed, date) or not isinstance(decided, date) or decided < closed:
        return None
    months = 12 * (decided.year - closed.year) + decided.month - closed.month
    return months - (decided.day < closed.day)


def more_time_given(record: Record) -> Value | None:
    """
    Return yes where an extension of the round is on record.

    One that names no round is that of the only one; among several it could be any.
    """
    names = {record.round.id} if record.round is not None else set[str]()
    if len(record.exercise.rounds) <= 1:
        names.add("")
    extended = any(
        each.kind is EventKind.EXTENDED and each.round in names for each in record.exercise.events
    )
    return True if extended else None


def prescribed_period_met(record: Record) -> Value | None:
    """
    Return whether the period is as long as the least prescribed, by the two numbers of days.

    The numbers are counted by subtraction, and the provision may count otherwise: one day short
    is not known, and where its own count is recorded, that decides.
    """
    if record.answers(record.facts["prescribed_period_met"]):
        return None
    days, least = record["days_to_respond"], record["prescribed_minimum_days"]
    if not isinstance(days, int) or not isinstance(least, int) or days == least - 1:
        return None
    return days >= least


def days_clear_of_holidays(record: Record) -> Value | None:
    """Return the days to respond that are left when the holiday days are taken off."""
    days, holidays = record["days_to_respond"], record["holiday_days_in_period"]
    if not isinstance(days, int) or not isinstance(holidays, int):
        return None
    return max(0, days - holidays)


def _perhaps_needed(record: Record) -> list[date]:
    """Return when papers came out of which it is not recorded whether they were needed."""
    materials = record.round.materials if record.round is not None else ()
    days = [_day(each.published) for each in materials if each.needed is None]
    return [day for day in days if day is not None]


def _any_recorded(lists: tuple[tuple[object, ...] | None, ...]) -> bool | None:
    """Return yes if any list has something in it, no if all are recorded as empty."""
    if any(lists):
        return True
    return None if not lists or None in lists else False


def _day(when: When | None) -> date | None:
    return when.day if when is not None else None


__all__ = (
    "affected_group_not_asked",
    "audience",
    "balance_of_replies",
    "called_a_consultation",
    "closed_on",
    "closed_point_recorded",
    "days_clear_of_holidays",
    "days_to_respond",
    "decision_recorded_before_close",
    "decision_recorded_on",
    "documents_sent_late",
    "form",
    "months_from_close_to_decision",
    "more_time_given",
    "number_of_people_affected",
    "opened_on",
    "other_ways_considered",
    "point_left_out_of_report",
    "prescribed_period_met",
    "proposal_put",
    "statute_requires_consultation",
)
