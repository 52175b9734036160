"""Checks that several nouns share; each message is for an officer."""

from __future__ import annotations

from attrs import Attribute

from engage.errors import InvalidValueError


def said(_instance: object, attribute: Attribute[str], value: str) -> None:
    """Refuse an empty text where something must be said."""
    if not isinstance(value, str) or not value.strip():
        raise InvalidValueError(attribute.name, "nothing is said", "Write it in words")


def not_negative(_instance: object, attribute: Attribute[int | None], value: int | None) -> None:
    """Refuse a count below nought; ``None`` means that no count is recorded."""
    if value is not None and value < 0:
        raise InvalidValueError(attribute.name, f"{value} is below nought", "Record a count")


__all__ = ("not_negative", "said")
