"""Exercises in files: in TOML, or in JSON where the name of the file ends in ``.json``."""

from __future__ import annotations

import json
from collections.abc import Mapping
from os import PathLike, fspath
from pathlib import Path
from shutil import copymode
from tempfile import NamedTemporaryFile
from typing import Final

from engage.answers import as_answers
from engage.errors import InvalidDocumentError, InvalidValueError, MissingExtraError
from engage.exchange._answers import Facts, plain_answers
from engage.exchange._loading import LARGEST, Format
from engage.exchange._toml import with_answers
from engage.exchange._values import Table
from engage.exchange.documents import dumps, json_text, known_facts, read_text, unfit, warn
from engage.exercises import Exercise

Where = str | PathLike[str]
"""The path of a file."""


def read(path: Where, facts: Facts | None = None) -> Exercise:
    """
    Return the exercise in the file at *path*, answering *facts*.

    Keys that are not known are kept under ``extra``, each with an ``UnknownKeyWarning``.

    Raises:
        InvalidDocumentError: If anything is wrong with the file, or with what is in it.
        MissingExtraError: If the extra ``files`` is not installed.
    """
    exercise, unknown = read_text(_contents(path), printable(path), format_of(path), facts)
    warn(unknown)
    return exercise


def write(exercise: Exercise, path: Where, facts: Facts | None = None) -> None:
    """
    Write *exercise* to the file at *path*, in place of what is there.

    Raises:
        InvalidDocumentError: If it holds what could not be read again; then nothing is written.
        MissingExtraError: If the extra ``files`` is not installed.
        OSError: If the file cannot be written.
    """
    text = dumps(exercise, format_of(path), facts=facts)
    Path(path).write_bytes(text.encode())


def record_answers(
    path: Where, answers: Mapping[str, object], facts: Facts | None = None
) -> Exercise:
    """
    Record *answers* in the file at *path*, and return the exercise as it is then.

    They are given by fact id, as plain values, as ``Answer`` values or as several of those, and
    take the place of earlier ones that speak of no round.
    All else in the file stays as it is; in TOML, so do comments and layout.

    Raises:
        InvalidDocumentError: If the file cannot be read, or an answer does not fit its fact:
            then nothing is written.
        MissingExtraError: If the extra ``files`` is not installed.
        OSError: If the file cannot be written.
    """
    facts = known_facts() if facts is None else facts
    before, name, form = _contents(path), printable(path), format_of(path)
    exercise, unknown = read_text(before, name, form, facts)
    warn(unknown)
    recorded = as_answers(answers)
    if problems := list(unfit("answers", recorded, facts)):
        raise InvalidDocumentError(name, problems)
    expected = exercise.answering(**answers)
    add = _add_to_json if form == "json" else with_answers
    try:
        after = add(before.decode("utf-8-sig"), plain_answers(recorded))
        lost = read_text(after, name, form, facts)[0] != expected
    except MissingExtraError:
        raise
    except Exception:  # noqa: BLE001 - whatever is in the way, nothing has been written yet
        after, lost = "", True
    if lost:
        problem = InvalidValueError("answers", "its layout leaves no place", "Write them by hand")
        raise InvalidDocumentError(name, [problem])
    _replace(path, after.encode())
    return expected


def _replace(path: Where, contents: bytes) -> None:
    """Put *contents* in place of the file at *path* in one step: no interruption halves it."""
    # What a link leads to is replaced, and not the link.
    target = Path(path).resolve()
    with NamedTemporaryFile(dir=target.parent, prefix=".engage-", delete=False) as file:
        written = Path(file.name)
    try:
        written.write_bytes(contents)
        copymode(target, written)
        written.replace(target)
    except BaseException:
        written.unlink()
        raise


def _add_to_json(text: str, answers: Table) -> str:
    document = json.loads(text)
    document.setdefault("answers", {}).update(answers)
    return json_text(document)


def format_of(path: Where) -> Format:
    """Return the format in which the file at *path* is written, by its name."""
    return "json" if fspath(path).lower().endswith(".json") else "toml"


def printable(path: Where) -> str:
    """Return the *path* in letters that can be printed."""
    return fspath(path).encode(errors="backslashreplace").decode()


def _contents(path: Where) -> bytes:
    """Return what is in the file at *path*, and no more of it than is worth reading."""
    try:
        with Path(path).open("rb") as file:
            return file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        problem, remedy = next(
            (words for kind, words in _UNOPENED.items() if isinstance(error, kind)),
            (f"it cannot be opened ({error})", "Name another file"),
        )
        name = printable(path)
        raise InvalidDocumentError(name, [InvalidValueError(name, problem, remedy)]) from error


_UNOPENED: Final = {
    FileNotFoundError: ("there is no such file", "See how its name is spelt on the disk"),
    IsADirectoryError: ("this is a directory", "Name the file in it"),
    PermissionError: ("it may not be opened", "Ask whoever owns it for leave to read it"),
}

__all__ = ("Where", "format_of", "printable", "read", "record_answers", "write")
