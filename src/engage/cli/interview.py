"""
The interview: open questions asked one by one, and each answer written into the file at once.

The question that bears on most duties comes first, then what the findings wait for.
What is open is read anew after each answer, so that nothing is asked that another answer settles.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from typing import Final, final

from engage import exchange, law
from engage.answers import Answer, Value
from engage.catalogues import Setting
from engage.cli.inputs import PIPED, STANDARD_INPUT, exercise_in
from engage.cli.output import complain, show_page, write
from engage.cli.replies import NONE, Lines, NoMoreError, can_be_none, value_of
from engage.errors import EngageWarning, InvalidValueError
from engage.exercises import Exercise
from engage.facts import Fact, FactKind, FactType
from engage.render.blocks import Entry, Term, Words, code, term
from engage.render.words import Label, Sentence, counted, takes
from engage.reports import Report, report
from engage.triggers import once

_EXPLAIN: Final = "?"
_SKIP: Final = "s"
_STOP: Final = "q"
_PROMPT: Final = f"Answer ({_EXPLAIN} explains, {_SKIP} skips, {_STOP} stops):"
_MOST: Final = 8
"""So many of those that wait for an answer are named; more are counted."""


def interview(file: str, setting: Setting, *, no_color: bool) -> None:
    """
    Ask the open questions of the exercise in *file*, and record each answer there.

    Raises:
        InvalidDocumentError: If the file cannot be read, or its layout leaves no place for answers.
        InvalidValueError: If the file cannot be written, or nobody is there to answer.
    """
    if file == STANDARD_INPUT:
        raise InvalidValueError(PIPED, "no answer can be written back to it", "Name a file")
    lines = Lines()
    asking = _Interview(file, exercise_in(file), setting, lines, no_color=no_color)
    try:
        asking.run()
    except (NoMoreError, KeyboardInterrupt):
        write("\n")
        if lines.nobody:
            raise InvalidValueError(
                PIPED,
                "it is no terminal and there is nothing on it, so nobody can answer",
                "Run the command on a terminal, or pipe one reply a line into it",
            ) from None
    asking.close()


@final
class _Interview:
    """One interview: the exercise as it stands, and what was asked and recorded so far."""

    __slots__ = (
        "_asked",
        "_ended",
        "_file",
        "_lines",
        "_no_color",
        "_recorded",
        "_report",
        "_setting",
    )

    def __init__(
        self, file: str, exercise: Exercise, setting: Setting, lines: Lines, *, no_color: bool
    ) -> None:
        self._file: Final = file
        self._setting: Final = setting
        self._lines: Final = lines
        self._no_color: Final = no_color
        self._asked: Final[set[str]] = set()
        self._recorded = 0
        self._ended = False
        self._report = self._read(exercise)

    def _read(self, exercise: Exercise) -> Report:
        return report(exercise, law.standard(), self._setting)

    def run(self) -> None:
        """Ask until nothing is left to ask, or somebody stops it."""
        while (fact := self._next()) is not None:
            self._asked.add(fact.id)
            self._show(_question(fact, len(self._asked)))
            if (answer := self._answer(fact)) is not None:
                self._record(fact, answer)

    def close(self) -> None:
        """Say what was recorded, and what is left."""
        left = self._all()
        earlier = len(left) - len(tuple(self._open()))
        write(
            f"{counted(self._recorded, 'answer')} recorded in {self._file}. "
            f"{counted(len(left), 'question is', 'questions are')} open.\n"
        )
        if earlier:
            write(
                f"{counted(earlier, 'question is', 'questions are')} about an earlier round: "
                "answer under [rounds.answers] in the file.\n"
            )

    def _next(self) -> Fact | None:
        """Return what to ask next; each question once, whether it was answered or skipped."""
        fresh = (fact for fact in self._open() if fact.id not in self._asked)
        return None if self._ended else next(fresh, None)

    def _all(self) -> tuple[Fact, ...]:
        """Return every open question, those on duties first."""
        found = self._report
        return once((*found.duties.questions, *found.assessment.questions))

    def _open(self) -> Iterator[Fact]:
        """Yield the open questions that a flat answer speaks to: those of the last round."""
        last = self._report.assessment.records[-1]
        return (fact for fact in self._all() if last[fact.id] is None)

    def _answer(self, fact: Fact) -> Answer | None:
        """Return the answer to *fact*; ``None`` if there is none now."""
        while (reply := self._told(_PROMPT)) is not None:
            if reply == _EXPLAIN:
                self._show(self._explained(fact))
                continue
            value = value_of(fact, reply)
            if not (problem := fact.problem(value)):
                return self._answered(fact, value)
            complain(f"{problem}. Answer with {takes(fact)}.")
        return None

    def _told(self, prompt: str) -> str | None:
        """Return what is said to *prompt*; ``None`` if it skips the question or stops it all."""
        reply = self._lines.need(prompt)
        if reply.lower() == _STOP:
            self._ended = True
        elif reply.lower() == _SKIP:
            write("Skipped.\n\n")
        else:
            return reply
        return None

    def _answered(self, fact: Fact, value: Value) -> Answer | None:
        """Return *value* as the answer to *fact*, with what else has to be known of it."""
        by = reasons = ""
        if fact.kind is FactKind.JUDGEMENT:
            named = self._told("Who judged it? Name:")
            argued = None if named is None else self._told("For what reasons?")
            if named is None or argued is None:
                return None
            by, reasons = named, argued
        return Answer(
            fact=fact.id, value=value, evidence=self._evidence(fact), by=by, reasons=reasons
        )

    def _evidence(self, fact: Fact) -> str:
        """Return what shows it; whoever stops here has given an answer all the same."""
        try:
            reply = self._lines.ask(f"Evidence ({fact.evidence}; empty if there is none):")
        except NoMoreError:
            reply = _STOP
        if reply.lower() == _STOP:
            self._ended = True
        return "" if reply.lower() in {_EXPLAIN, _SKIP, _STOP} else reply

    def _record(self, fact: Fact, answer: Answer) -> None:
        """Write *answer* into the file, and read anew what is open."""
        try:
            with warnings.catch_warnings():
                # The first reading of the file has told of them.
                warnings.simplefilter("ignore", EngageWarning)
                exercise = exchange.record_answers(self._file, {fact.id: answer})
        except OSError as error:
            raise InvalidValueError(
                self._file,
                f"it cannot be written ({error})",
                "See who may write there, and try again",
            ) from error
        self._recorded += 1
        self._report = self._read(exercise)
        duties = len(self._report.duties.open)
        write(
            f"Recorded. {counted(duties, 'duty', 'duties')} cannot be told yet; "
            f"{counted(len(self._all()), 'question is', 'questions are')} open.\n\n"
        )
        if self._report.assessment.records[-1][fact.id] is None:
            complain(
                f"The record says something else elsewhere, so {fact.id} counts as not known: "
                "see what engage report says under its cautions."
            )

    def _show(self, entry: Entry) -> None:
        show_page((entry,), no_color=self._no_color)

    def _explained(self, fact: Fact) -> Entry:
        """Return why *fact* is asked, and what becomes of the answer."""
        found = self._report
        waiting = [each.duty.title for each in found.duties.open if fact in each.missing]
        waiting += [found.assessment.catalogue[rule].title for rule in found.waiting_for(fact.id)]
        if len(waiting) > _MOST:
            waiting[_MOST:] = [f"and {len(waiting) - _MOST} more"]
        return Entry(
            terms=(
                term(Label.RECORDED, (code(fact.id), f", under [answers] in {self._file}")),
                term(Label.KNOWN_FROM, fact.known_from),
                term(Label.WAITING, *waiting),
            )
        )


def _question(fact: Fact, number: int) -> Entry:
    """Return *fact* as a question to a person."""
    return Entry(title=f"{number}. {fact.question}", terms=tuple(_terms(fact)))


def _terms(fact: Fact) -> Iterator[Term]:
    if fact.choices:
        several = fact.type is FactType.CHOICES
        yield term(Label.ANY_OF if several else Label.ONE_OF, *_choices(fact))
    else:
        yield term(Label.ANSWER, takes(fact))
    if note := " ".join(part for part in (_meanings(fact)[0], fact.note) if part):
        yield term(Label.NOTE, note)
    yield term(Label.RECORDED_BY, fact.recorded_by)
    yield term(Label.EVIDENCE, fact.evidence)
    if fact.kind is FactKind.JUDGEMENT:
        yield term(Label.WHO, Sentence.QUESTIONS_FOR_JUDGEMENT)


def _choices(fact: Fact) -> Iterator[Words]:
    """Yield each choice with its place and its meaning."""
    _, *told = _meanings(fact)
    meanings = dict(zip(told[::2], told[1::2], strict=True))
    for place, word in enumerate(fact.choices, start=1):
        meaning = f": {meanings[word]}" if word in meanings else ""
        yield f"{place} ", code(word), meaning
    if can_be_none(fact):
        yield "0 ", code(NONE), ": none of these"


def _meanings(fact: Fact) -> list[str]:
    """Return what the notes say of the choices at large, then each word with what it means."""
    words = "|".join(fact.choices)
    return re.split(rf"(?:^|[;.] )({words}): ", fact.choice_notes)


__all__ = ("interview",)
