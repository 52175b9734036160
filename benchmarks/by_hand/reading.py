"""What an exercise says to each question, read in one go."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from datetime import date
from typing import Any, Final, final

from by_hand.logic import Known
from engage.answers import Answer
from engage.calendars import Published, published
from engage.catalogues import Catalogue
from engage.decisions import DecisionKind
from engage.exercises import Exercise
from engage.facts import FactType
from engage.law import standard
from engage.nations import ENGLAND_AND_WALES
from engage.rounds import Material, Round
from engage.stages import EventKind

_FACTS: Final = Catalogue(rules=standard().rules).facts.values()
_YES_NO: Final = frozenset(fact.id for fact in _FACTS if fact.type is FactType.YES_NO)
_NUMBERS: Final = frozenset(fact.id for fact in _FACTS if fact.type is FactType.NUMBER)
_CHOICE: Final = {
    fact.id: frozenset(fact.choices) for fact in _FACTS if fact.type is FactType.CHOICE
}
_CHOICES: Final = {
    fact.id: frozenset(fact.choices) for fact in _FACTS if fact.type is FactType.CHOICES
}
_SCHOOL: Final = re.compile(
    r"child|famil|parent|carer|pupil|student|school|college|nurser|teach|governor|young|youth",
    re.IGNORECASE,
)
_CALENDAR: Final = published(Published.ENGLAND_AND_WALES)
_HOLIDAYS: Final = sorted(
    {
        *(each.on for each in _CALENDAR.closures),
        *(
            date(year, month, day)
            for year in range(_CALENDAR.covered_from.year, _CALENDAR.covered_to.year + 1)
            for month, day in ((1, 1), *((12, day) for day in range(24, 32)))
        ),
    }
)
_SILENT: Final[Known] = {fact.id: fact.silence for fact in _FACTS}


def _fits(fact: str, value: object) -> bool:
    """Return whether *value* is an answer to *fact*."""
    if fact in _YES_NO:
        return type(value) is bool
    if fact in _CHOICE:
        return value in _CHOICE[fact]
    if fact in _CHOICES:
        return isinstance(value, frozenset) and value <= _CHOICES[fact]
    if fact in _NUMBERS:
        return type(value) is int and value >= 0
    return isinstance(value, date)


@final
class _Said:
    """What has been said so far, and what of it in two ways."""

    __slots__ = ("contradicted", "values")

    def __init__(self) -> None:
        """Start with nothing said."""
        self.values: Final[Known] = {}
        self.contradicted: Final[set[str]] = set()

    def add(self, fact: str, value: object) -> None:
        """Take in what is said to *fact*, if anything is."""
        if value is None:
            return
        if fact in self.values and self.values[fact] != value:
            self.contradicted.add(fact)
        self.values[fact] = value

    def known(self, fact: str) -> Any:  # noqa: ANN401 - whatever the fact takes
        """Return what *fact* is, where it is said in one way."""
        return None if fact in self.contradicted else self.values.get(fact)


def read(exercise: Exercise) -> Known:
    """Return what *exercise*, which has one round at most, says to every question."""
    round_ = exercise.rounds[0] if exercise.rounds else None
    said = _Said()
    _add_answers((*round_.answers, *exercise.answers) if round_ else exercise.answers, said)
    said.add("decision_recorded_on", _decided(exercise))
    if any(event.kind is EventKind.EXTENDED for event in exercise.events):
        said.add("more_time_given", True)  # noqa: FBT003 - an answer, and no switch
    _add_proposals(exercise, round_, said)
    _add_audiences(exercise, said)
    if round_ is not None:
        said.add("form_of_exercise", round_.form and round_.form.value)
        said.add("opened_on", round_.opens and round_.opens.day)
        said.add("closed_on", round_.closes and round_.closes.day)
    _add_dates(exercise, round_, said)
    _add_days(said)
    return {**_SILENT, **said.values, **dict.fromkeys(said.contradicted)}


def _add_answers(answers: tuple[Answer, ...], said: _Said) -> None:
    """Add what is recorded, each answer being of the kind that its fact takes."""
    values = said.values
    for answer in answers:
        fact, value = answer.fact, answer.value
        if fact not in _SILENT:
            continue
        if not _fits(fact, value):
            msg = f"{value!r} does not answer {fact}"
            raise ValueError(msg)
        if fact in values:
            said.add(fact, value)
        else:
            values[fact] = value


def _add_dates(exercise: Exercise, round_: Round | None, said: _Said) -> None:
    """Add what follows from the dates."""
    opened, closed = said.known("opened_on"), said.known("closed_on")
    decided = said.known("decision_recorded_on")
    if decided is not None and closed is not None:
        said.add("decision_recorded_before_close", decided <= closed)
    if opened is not None and closed is not None:
        said.add("days_to_respond", _days(round_, opened, closed))
        if "holiday_days_in_period" not in said.values:
            said.add("holiday_days_in_period", _holidays(exercise, opened, closed))
    if opened is not None and round_ is not None:
        said.add("documents_sent_late", _late(round_.materials, opened))


def _add_days(said: _Said) -> None:
    """Add what follows from the number of days."""
    days, least = said.known("days_to_respond"), said.known("prescribed_minimum_days")
    if days is None:
        return
    if least not in (None, days + 1) and "prescribed_period_met" not in said.values:
        said.add("prescribed_period_met", days >= least)
    holidays = said.known("holiday_days_in_period")
    if holidays is not None:
        said.add("days_clear_of_holidays", max(0, days - holidays))


def _decided(exercise: Exercise) -> date | None:
    """Return the day of the first decision, unless another may have come before it."""
    taken = [
        each.made
        for each in exercise.decisions
        if each.kind is DecisionKind.DECISION and each.made is not None
    ]
    found = min((made.day for made in taken if made.day), default=None)
    if found is None or any(
        made.day is None and (made.earliest is None or made.earliest < found) for made in taken
    ):
        return None
    return found


def _add_proposals(exercise: Exercise, round_: Round | None, said: _Said) -> None:
    """Add what the proposals say, and what became of the points made on them."""
    proposals = exercise.proposals
    if round_ is not None and (
        round_.proposal_put is not None or any(each.options for each in proposals)
    ):
        said.add("specific_proposal_put", True)  # noqa: FBT003 - an answer, and no switch
    if proposals:
        said.add("other_ways_considered", _any([each.discarded for each in proposals]))
        said.add("closed_point_recorded", _any([each.not_open for each in proposals]))
    if exercise.feedback and any(each.in_report is False for each in exercise.feedback.themes):
        said.add("point_left_out_of_report", True)  # noqa: FBT003 - an answer, and no switch


def _add_audiences(exercise: Exercise, said: _Said) -> None:
    """Add what the audiences say."""
    if not exercise.audiences:
        return
    asked = [each for each in exercise.audiences if each.asked is not False]
    if asked and all(each.kinds for each in asked):
        said.add("audience", frozenset(kind.value for each in asked for kind in each.kinds))
    if any(each.affected and each.asked is False for each in exercise.audiences):
        said.add("affected_group_not_asked", True)  # noqa: FBT003 - an answer, and no switch


def _any(lists: list[tuple[Any, ...] | None]) -> bool | None:
    if any(lists):
        return True
    return None if None in lists else False


def _days(round_: Round | None, opened: date, closed: date) -> int | None:
    """Return the days from when everything needed was there to the closing day."""
    latest = opened
    if round_ is not None:
        begins = [each.published and each.published.day for each in round_.materials if each.needed]
        if round_.proposal_put is not None:
            begins.append(round_.proposal_put.day)
        for day in begins:
            if day is None:
                return None
            latest = max(latest, day)
        perhaps = [each.published for each in round_.materials if each.needed is None]
        if any(when and when.day and when.day > latest for when in perhaps):
            return None
    return max(0, (closed - latest).days)


def _holidays(exercise: Exercise, opened: date, closed: date) -> int | None:
    """Return the holiday days from *opened* to *closed*, unless schools have some of their own."""
    if exercise.body.nation not in ENGLAND_AND_WALES:
        return None
    if not _CALENDAR.covers(opened) or not _CALENDAR.covers(closed):
        return None
    if any(each.asked is not False and _SCHOOL.search(each.name) for each in exercise.audiences):
        return None
    return bisect_right(_HOLIDAYS, closed) - bisect_left(_HOLIDAYS, opened)


def _late(materials: tuple[Material, ...], opened: date) -> bool | None:
    """Return whether a needed paper was published after replies had opened."""
    days = [each.published and each.published.day for each in materials if each.needed]
    if any(day is not None and day > opened for day in days):
        return True
    if not days or None in days or any(each.needed is None for each in materials):
        return None
    return False


__all__ = ("read",)
