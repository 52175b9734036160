"""
What every careful reading of a document does: it notes each problem with its place, and reads on.

Past some number of them there is no use in reading on.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from engage._checks import Kept
from engage.errors import InvalidValueError, UnknownKeyWarning
from engage.exchange._values import TWICE, Reader, Repeated, Table, dotted, leaves, table

ENOUGH: Final = 1000
"""Problems and unknown keys past which a document is taken for something else."""

GUESSES: Final = 50
"""Names for which the nearest known one is looked up: that is slow, and past some helps nobody."""

UNREADABLE: Final = object()
"""Stands for a value that cannot be read; the problem with it has been noted."""


class _EnoughError(Exception):
    """There is no use in reading on."""


class Reading:
    """
    One careful reading of one document.

    Attributes:
        problems: Everything that is wrong.
        unknown: A warning for each key that is not known.
    """

    def __init__(self) -> None:
        """Begin with nothing noted."""
        self.problems: list[InvalidValueError] = []
        self.unknown: list[UnknownKeyWarning] = []
        self._extra: dict[str, Kept] = {}

    def _whole(self, read: Callable[[object], object], document: object, what: str) -> object:
        """Return what *read* makes of *document*; ``None`` if it can hardly be *what* is wanted."""
        try:
            return read(document)
        except _EnoughError:
            problem = f"there are more than {ENOUGH} problems and unknown keys"
            remedy = f"Make sure that this is {what}"
            self.problems.append(InvalidValueError("document", problem, remedy))
            return None

    def _read(self, read: Reader, value: object, at: str) -> object:
        """Return what *value* means to the reader *read*."""
        try:
            return read(value, None)
        except InvalidValueError as error:
            self._refuse(at, error.problem, error.remedy)
            return UNREADABLE

    def _table(self, value: object, at: str) -> Table | None:
        """Return *value* if it is a table."""
        try:
            found = table(value)
        except InvalidValueError as error:
            self._refuse(at, error.problem, error.remedy)
            return None
        for key in value.twice if isinstance(value, Repeated) else ():
            self._refuse(dotted("" if at == "document" else at, key), *TWICE)
        return found

    def _keep(self, value: object, at: str) -> None:
        """Keep what stands at a path that is not known."""
        try:
            for path, plain in leaves(value, at):
                if path in self._extra:
                    self._refuse(path, *TWICE)
                self._extra[path] = plain
        except InvalidValueError as error:
            self._refuse(error.at, error.problem, error.remedy)

    def _keep_unknown(self, value: object, at: str, likely: tuple[str, ...]) -> None:
        """Keep what stands under a key that is not known, and note which is *likely* meant."""
        self._count()
        self.unknown.append(UnknownKeyWarning(at, likely))
        self._keep(value, at)

    def _refuse(self, at: str, problem: str, remedy: str) -> None:
        self._count()
        self.problems.append(InvalidValueError(at, problem, remedy))

    def _count(self) -> None:
        if len(self.problems) + len(self.unknown) >= ENOUGH:
            raise _EnoughError


__all__ = ("ENOUGH", "GUESSES", "UNREADABLE", "Reading")
