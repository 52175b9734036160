"""
What one page of a policy promises.

Nothing in a policy has a value of its own: each is a promise,
with the page or section that makes it and the words that weaken it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Generic, TypeVar, final

from attrs import Attribute, AttrsInstance, field, fields, frozen

from engage._checks import said
from engage.citations import Verification

T_co = TypeVar("T_co", covariant=True)
"""What is promised."""

_SAYS: Final = "says"
_WHOLE: Final = "whole"


@final
@frozen(kw_only=True)
class Promise(Generic[T_co]):
    """
    One thing that a policy lays down.

    Attributes:
        value: What it lays down.
        page: The page or section that says so.
        weakened_by: The words that weaken it, such as *typically* or *where possible*.
        verified: How far that page was checked; ``None`` if as far as the policy.
        made_by: The policy and version that made it, where it was taken over from another.
    """

    value: T_co
    page: str = field(validator=said)
    weakened_by: tuple[str, ...] = ()
    verified: Verification | None = None
    made_by: str = ""


def says(label: str, *, whole: bool = False) -> Mapping[str, str | bool]:
    """
    Return what the field of a promise declares of it: a *label*, what it is in words.

    Of promises with names, a policy that inherits them adds to those of the other,
    or puts its own *whole* list in their place.
    """
    return {_SAYS: label, _WHOLE: whole}


def label_of(attribute: Attribute[Any]) -> str:
    """Return what an attribute is, in words."""
    declared: Mapping[str, str] = attribute.metadata
    return declared[_SAYS]


def is_whole(attribute: Attribute[Any]) -> bool:
    """Return whether the promises of an attribute are taken over as a whole or not at all."""
    declared: Mapping[str, bool] = attribute.metadata
    return declared[_WHOLE]


def name_of(value: AttrsInstance) -> str:
    """Return the name by which one of several promised things is told from the others."""
    return str(getattr(value, fields(type(value))[0].name))


__all__ = ("Promise", "T_co", "is_whole", "label_of", "name_of", "says")
