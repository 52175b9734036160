"""What a person says to a question: a line from the terminal or a pipe, and the value it gives."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Mapping
from typing import Final, final

from engage.answers import Value
from engage.cli.output import complain, write
from engage.dates import as_when
from engage.facts import Fact, FactType
from engage.render.blocks import clean

NONE: Final = "none"
"""The word for choosing nothing."""

_LEFT: Final = frozenset({NONE, "no_set_questions", "nobody", "none_of_these", "nothing", "other"})
"""Choices for whatever the others leave."""
_NONE: Final = frozenset({NONE, "0"})
_WORDS: Final = {
    **dict.fromkeys(("y", "yes", "true"), True),
    **dict.fromkeys(("n", "no", "false"), False),
}
_NUMBER: Final = re.compile(r"[0-9]{1,12}")
_BETWEEN: Final = re.compile(r"[,;]")


@final
class NoMoreError(Exception):
    """There is no further line: the pipe has ended, or the person has closed it."""


@final
class Lines:
    """The lines on standard input, one for each thing that is asked."""

    __slots__ = ("heard",)

    def __init__(self) -> None:
        """Start with nothing heard."""
        self.heard = False

    @property
    def nobody(self) -> bool:
        """Whether nothing was heard, and there is no person who could have said anything."""
        return not self.heard and not _on_terminal()

    def ask(self, prompt: str) -> str:
        """
        Write *prompt* and return the next line, without the blanks around it.

        Raises:
            NoMoreError: If there is none.
        """
        while True:
            write(f"{prompt} ")
            line = sys.stdin.buffer.readline() if sys.stdin else b""
            if not line:
                raise NoMoreError
            self.heard = True
            encoding = sys.stdin.encoding or "utf-8"
            try:
                said = line.decode(encoding).strip()
            except UnicodeDecodeError:
                complain(f"That is no text in {encoding}; please type it again.")
                continue
            if not _on_terminal():
                # A terminal shows what is typed; a pipe does not, and its transcript should.
                write(f"{clean(said)}\n")
            return said

    def need(self, prompt: str) -> str:
        """Return the next line that says anything, asking again until one does."""
        while not (said := self.ask(prompt)):
            pass
        return said


def _on_terminal() -> bool:
    return sys.stdin is not None and sys.stdin.isatty()


def value_of(fact: Fact, reply: str) -> Value:
    """
    Return what *reply* says in answer to *fact*; the reply as it stands where that answers nothing.

    A choice can be given by its word or by its place, from 1.
    """
    value = _READERS[fact.type](fact, reply)
    return value if fact.fits(value) else reply


def can_be_none(fact: Fact) -> bool:
    """Return whether several choices can be none, where no choice says so itself."""
    return fact.type is FactType.CHOICES and _LEFT.isdisjoint(fact.choices)


def _plain(text: str) -> str:
    """Return *text* as a word of a file: in small letters, joined by low lines."""
    return re.sub(r"[\s-]+", "_", text.strip().lower())


def _yes_or_no(_fact: Fact, reply: str) -> Value:
    return _WORDS.get(_plain(reply), reply)


def _number(_fact: Fact, reply: str) -> Value:
    return int(reply) if _NUMBER.fullmatch(reply.strip()) else reply


def _day(_fact: Fact, reply: str) -> Value:
    try:
        return as_when(reply).day or reply
    except ValueError:
        return reply


def _choice(fact: Fact, reply: str) -> str:
    word = _plain(reply)
    place = int(word) if _NUMBER.fullmatch(word) else 0
    return str(fact.choices[place - 1]) if 0 < place <= len(fact.choices) else word


def _choices(fact: Fact, reply: str) -> Value:
    if _plain(reply) in _NONE and can_be_none(fact):
        return frozenset()
    return frozenset(_choice(fact, part) for part in _BETWEEN.split(reply))


_READERS: Final[Mapping[FactType, Callable[[Fact, str], Value]]] = {
    FactType.YES_NO: _yes_or_no,
    FactType.NUMBER: _number,
    FactType.DATE: _day,
    FactType.CHOICE: _choice,
    FactType.CHOICES: _choices,
}


__all__ = ("NONE", "Lines", "NoMoreError", "can_be_none", "value_of")
