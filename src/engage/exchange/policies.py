"""
Policies in files: from and to TOML and JSON, with every problem of a file told at once.

>>> text = '''
... schema = "engage-policy/1"
... id = "anytown"
... title = "Anytown's consultation policy"
... version = "2026"
... [periods]
... least = { value = "6 weeks", page = "p. 4" }
... '''
>>> str(parse_policy(text).periods.least.value)
'6 weeks'
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from os import fspath
from pathlib import Path
from typing import Final

from engage.errors import InvalidDocumentError, InvalidValueError, UnknownKeyWarning
from engage.exchange._loading import LARGEST, Format, load
from engage.exchange._policy_reading import PolicyReading, document_of
from engage.exchange._policy_toml import policy_toml
from engage.exchange._values import TOO_DEEP
from engage.exchange.documents import json_text, warn
from engage.exchange.files import Where, format_of, printable
from engage.policies.overlays import inherit
from engage.policies.policy import Policy
from engage.policies.records import Inheritance
from engage.policies.shipped import find, shipped
from engage.policies.versions import PolicyHistory

Known = Mapping[str, Policy | PolicyHistory]
"""Policies by id, from which another can inherit."""

_NONE: Final[Known] = {}


def parse_policy(
    text: str | bytes,
    *,
    name: str = "policy",
    format: Format = "toml",  # noqa: A002 - the command line has the same word for it
    known: Known = _NONE,
    alone: bool = False,
) -> Policy:
    """
    Return the policy that *text* describes; the errors call it by its *name*.

    What it inherits is laid under it, from *known* or from what ships with engage,
    unless it is asked for *alone*.
    Keys that are not known are kept under ``extra``, each with an ``UnknownKeyWarning``.

    Raises:
        InvalidDocumentError: If anything is wrong: every problem, each with its place and remedy.
    """
    policy, unknown = _parsed(text, name, format)
    warn(unknown)
    return policy if alone else _in_full(policy, name, known, None)


def read_policy(path: Where, known: Known = _NONE, *, alone: bool = False) -> Policy:
    """
    Return the policy in the file at *path*, in JSON where its name ends in ``.json``.

    What it inherits is laid under it, from *known*, from what ships with engage,
    or from the file beside it that it names, unless it is asked for *alone*.
    Keys that are not known are kept under ``extra``, each with an ``UnknownKeyWarning``.

    Raises:
        InvalidDocumentError: If anything is wrong: every problem, each with its place and remedy.
    """
    policy, unknown = _read(Path(path))
    warn(unknown)
    return policy if alone else _in_full(policy, fspath(path), known, Path(path).parent)


def dumps_policy(
    policy: Policy,
    format: Format = "toml",  # noqa: A002 - the command line has the same word for it
) -> str:
    """
    Return *policy* as a document, from which `parse_policy` makes an equal one.

    Raises:
        InvalidDocumentError: If it holds half of a character, which no file can.
        MissingExtraError: If the extra ``files`` is not installed.
    """
    document = document_of(policy)
    text = json_text(document) if format == "json" else policy_toml(document)
    try:
        text.encode()
    except UnicodeEncodeError:
        problem = InvalidValueError(
            "document", "it holds half of a character", "Take the half of a character out of it"
        )
        raise InvalidDocumentError(policy.id, [problem]) from None
    return text


def write_policy(policy: Policy, path: Where) -> None:
    """
    Write *policy* to the file at *path*, in place of what is there.

    Raises:
        InvalidDocumentError: If it holds half of a character; then nothing is written.
        MissingExtraError: If the extra ``files`` is not installed.
        OSError: If the file cannot be written.
    """
    text = dumps_policy(policy, format_of(path))
    Path(path).write_bytes(text.encode())


def _parsed(
    text: str | bytes, name: str, form: Format
) -> tuple[Policy, Sequence[UnknownKeyWarning]]:
    """Return the policy that *text* describes, and a warning for each key that is not known."""
    reading = PolicyReading()
    try:
        policy = reading.policy(load(text, form)[0])
    except InvalidValueError as problem:
        raise InvalidDocumentError(name, [problem]) from None
    except RecursionError:
        raise InvalidDocumentError(name, [InvalidValueError("document", *TOO_DEEP)]) from None
    if policy is None:
        raise InvalidDocumentError(name, reading.problems)
    return policy, reading.unknown


def _read(path: Path) -> tuple[Policy, Sequence[UnknownKeyWarning]]:
    """Return the policy in the file at *path*, and no more of it than is worth reading."""
    name = printable(path)
    try:
        with path.open("rb") as file:
            contents = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        problem = InvalidValueError(name, f"it cannot be opened ({error})", "Name another file")
        raise InvalidDocumentError(name, [problem]) from error
    return _parsed(contents, name, format_of(path))


def _in_full(
    policy: Policy, name: str, known: Known, folder: Path | None, seen: tuple[str, ...] = ()
) -> Policy:
    """Return *policy* laid over what it inherits, over what that inherits, and so on."""
    wanted = policy.inherits
    if wanted is None or not wanted.held:
        return policy
    seen = (*seen, policy.key)
    try:
        parent = _parent(wanted, known, folder, seen)
        return inherit(_in_full(parent, name, known, folder, seen), policy)
    except InvalidValueError as problem:
        raise InvalidDocumentError(name, [problem]) from None


def _parent(
    wanted: Inheritance, known: Known, folder: Path | None, seen: tuple[str, ...]
) -> Policy:
    """Return the policy that is *wanted*, from those known, those shipped, or a file beside."""
    key = f"{wanted.id}@{wanted.version}"
    if key in seen:
        raise InvalidValueError("inherits", f"{key} inherits itself in the end", "Break the circle")
    for policies in (known, shipped()):
        found = find(key, policies)
        if isinstance(found, Policy):
            return found
    if wanted.file and folder is not None:
        if Path(wanted.file).name != wanted.file:
            raise InvalidValueError(
                "inherits.file", "this is not a file beside this one", "Write its name alone"
            )
        return _read(folder / wanted.file)[0]
    raise InvalidValueError(
        "inherits",
        f"there is no policy {key} to be found",
        "Put its file beside this one and name it under file, or write held = false",
    )


__all__ = ("Known", "dumps_policy", "parse_policy", "read_policy", "write_policy")
