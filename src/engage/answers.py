"""
What is recorded in answer to a question: the value, who recorded it, and on what evidence.

An answer speaks for itself; whether a fact needs one, and what follows, is said on other floors.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from operator import attrgetter
from typing import Final, cast, final

from attrs import field, frozen
from attrs.converters import optional

from engage._checks import LARGEST
from engage.dates import as_date, day_of
from engage.errors import InvalidValueError

Value = bool | int | str | date | frozenset[str]
"""What an answer can be: yes or no, a number, one choice, a date, or a set of choices."""


def as_value(value: object) -> Value:
    """
    Return *value* as an answer holds it: a list of choices becomes a set, a moment its London day.

    >>> sorted(as_value(["home", "income"]))
    ['home', 'income']

    Raises:
        TypeError: If *value* is nothing that a question can be answered with.
    """
    if isinstance(value, (bool, str)):
        return value
    if isinstance(value, int):
        if value > LARGEST:
            msg = "the number is larger than a record can hold"
            raise TypeError(msg)
        return value
    if isinstance(value, datetime):
        return day_of(value)
    if isinstance(value, date):
        return as_date(value)
    if isinstance(value, (list, tuple, set, frozenset)):
        given = tuple(cast("Iterable[object]", value))
        words = [word for word in given if isinstance(word, str)]
        if len(words) == len(given):
            return frozenset(words)
    msg = f"{value!r} is not yes or no, a whole number, a date, a choice or a list of choices"
    raise TypeError(msg)


@final
@frozen(kw_only=True)
class Answer:
    """
    One recorded answer to the question of one fact.

    Attributes:
        fact: The id of the fact.
        value: What was answered.
        evidence: What shows it: a page, a minute, a note.
        by: Who recorded it; a judgement must say.
        role: In what role.
        on: On which day.
        planned: Whether it states what is planned and not yet done.
        reasons: Why, where it is a judgement.
        inferred: Whether it was read from other material and not stated there.
    """

    fact: str
    value: Value = field(converter=as_value)
    evidence: str = ""
    by: str = ""
    role: str = ""
    on: date | None = field(default=None, converter=optional(as_date))
    planned: bool = False
    reasons: str = ""
    inferred: bool = False


def as_answers(
    answers: Mapping[str, object] | Iterable[Answer],
) -> tuple[Answer, ...]:
    """
    Return *answers* in the order of their facts.

    A mapping from fact id to a plain value, to an ``Answer`` or to several is welcome too.

    >>> [answer.fact for answer in as_answers({"b": True, "a": 3})]
    ['a', 'b']
    """
    if not answers:
        return ()
    if isinstance(answers, tuple):
        found = list(answers)
    elif isinstance(answers, Mapping):
        by_fact = cast("Mapping[str, object]", answers)
        found = [answer for fact, given in by_fact.items() for answer in _answers(fact, given)]
    else:
        found = list(answers)
    return tuple(sorted(found, key=_FACT))


_FACT: Final = attrgetter("fact")


def _answers(fact: str, given: object) -> Iterable[Answer]:
    """Return the answers *given* to one *fact*."""
    listed = isinstance(given, (list, tuple))
    several = tuple(cast("Iterable[object]", given)) if listed else (given,)
    answers = tuple(answer for answer in several if isinstance(answer, Answer))
    # A plain value among answers is refused with them: left out, it would be lost.
    if not answers or len(answers) < len(several):
        try:
            return (Answer(fact=fact, value=given),)
        except TypeError as error:
            raise InvalidValueError(f"answers.{fact}", str(error), "Record one of these") from error
    for answer in answers:
        if answer.fact != fact:
            raise InvalidValueError(
                f"answers.{fact}", f"an answer for {answer.fact!r} stands here", "Move it there"
            )
    return answers


__all__ = ("Answer", "Value", "as_answers", "as_value")
