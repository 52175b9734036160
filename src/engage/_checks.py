"""Checks and plain values that several nouns share; each message is for an officer."""

from __future__ import annotations

from typing import Final

from attrs import Attribute

from engage.errors import InvalidValueError

LARGEST: Final = 2**63 - 1
"""The largest whole number that every file format and database carries."""

Plain = str | int | float | bool
"""A value that every file format carries."""

Kept = Plain | tuple[Plain, ...]
"""What a file says under a key that is not known: one plain value, or a list of them."""


def said(_instance: object, attribute: Attribute[str], value: str) -> None:
    """Refuse an empty text where something must be said."""
    if not isinstance(value, str) or not value.strip():
        raise InvalidValueError(attribute.name, "nothing is said", "Write it in words")


def not_negative(_instance: object, attribute: Attribute[int | None], value: int | None) -> None:
    """Refuse what is not a count; ``None`` means that no count is recorded."""
    if value is None:
        return
    if type(value) is not int or value > LARGEST:
        raise InvalidValueError(attribute.name, "this is not a count", "Record a whole number")
    if value < 0:
        raise InvalidValueError(attribute.name, f"{value} is below nought", "Record a count")


__all__ = ("LARGEST", "Kept", "Plain", "not_negative", "said")
