"""From text to plain values: what can be wrong before anybody asks what a document means."""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import Final, Literal

from engage.errors import InvalidValueError
from engage.exchange._values import DEEPEST, TOO_DEEP, Repeated, Table

Format = Literal["toml", "json"]
"""The formats in which a document can be written; its shape is the same in each."""

LARGEST: Final = 10_000_000
"""How many bytes a document can have: far more than any record, and few enough to read at once."""

_SMALL: Final = 16_384
_QUOTED: Final = re.compile(r"""\"(?:[^"\\]|\\.)*+(?:"|$)|'[^']*+(?:'|$)""")
_DEEP_KEY: Final = re.compile(rf"(?<![\w-])(?:[\w-]++[ \t]*+\.[ \t]*+){{{DEEPEST}}}")
_PLACE: Final = re.compile(r"(.*) \(at (.*)\)", re.DOTALL)
_ADVICE: Final = {
    "Invalid date": "Write a day that is in the calendar, such as 2026-11-24",
    "Cannot": "Keep one of those that have the same name",
    "Duplicate": "Keep one of those that have the same name",
    "Unescaped": "Write a backslash twice, or use single quotation marks",
    "Illegal character": "Take that character out",
    "Invalid control": "Take that character out",
}
_OTHERWISE: Final = "Correct it there; text stands in quotation marks, a date as 2026-11-24"


def load(text: str | bytes, form: Format) -> tuple[object, bool]:
    """
    Return the plain values of a document, and whether a key stands twice anywhere in it.

    Raises:
        InvalidValueError: If the text is too large, not UTF-8, or not in the format *form*.
        RecursionError: If it is nested too deeply.
    """
    decoded = _decoded(text)
    try:
        return _load_json(decoded) if form == "json" else (_load_toml(decoded), False)
    except InvalidValueError:
        raise
    except ValueError:
        # Python reads no more than some thousands of digits.
        raise InvalidValueError(
            "document", "a number in it is too large", "Write numbers of up to 18 digits"
        ) from None


def _decoded(text: str | bytes) -> str:
    """Return *text* as text, refusing what is too large or not UTF-8."""
    if len(text) > LARGEST:
        problem = f"it is larger than {LARGEST // 1_000_000} MB, so it was not read"
        raise InvalidValueError("document", problem, "Keep the record in it, and not the papers")
    at = "document"
    try:
        if isinstance(text, str):
            text.encode()
        else:
            text = text.decode()
    except UnicodeError as error:
        if isinstance(error, UnicodeDecodeError):
            *lines, line = error.object[: error.start].decode().split("\n")
            at = f"line {len(lines) + 1}, column {len(line) + 1}"
        remedy = "Save the file with the encoding UTF-8"
        raise InvalidValueError(at, "this is not UTF-8 text", remedy) from None
    return text.removeprefix("\ufeff")


def _load_toml(text: str) -> Table:
    import tomllib

    if len(text) > _SMALL and _has_deep_key(text):
        raise InvalidValueError("document", *TOO_DEEP)
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        message = str(error)
        found = _PLACE.fullmatch(message)
        said, place = (found[1], found[2]) if found else (message, "document")
        raise _not_in_format("TOML", said, place) from None


def _has_deep_key(text: str) -> bool:
    """
    Return whether a dotted key in *text* has more parts than any document needs.

    The time that `tomllib` takes over a key grows with the square of its parts.
    """
    return any(
        line.count(".") >= DEEPEST and _DEEP_KEY.search(_QUOTED.sub("q", line)) is not None
        for line in text.split("\n")
    )


def _load_json(text: str) -> tuple[object, bool]:
    repeated = False

    def table(pairs: list[tuple[str, object]]) -> Table:
        nonlocal repeated
        found = dict(pairs)
        if len(found) == len(pairs):
            return found
        repeated = True
        times = Counter(key for key, _ in pairs)
        kept = Repeated(found)
        kept.twice = tuple(key for key in found if times[key] > 1)
        return kept

    try:
        return json.loads(text, object_pairs_hook=table), repeated
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise _not_in_format("JSON", error.msg, place) from None


def _not_in_format(form: str, said: str, at: str) -> InvalidValueError:
    """Return the problem with a document that is not in the format *form*, as its reader *said*."""
    remedy = next((word for start, word in _ADVICE.items() if said.startswith(start)), _OTHERWISE)
    return InvalidValueError(at, f"this is not {form}: {said[:1].lower()}{said[1:]}", remedy)


__all__ = ("LARGEST", "Format", "load")
