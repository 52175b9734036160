"""
From plain values to a policy and back, by the types of its fields.

A promise stands in a table with its page, beside ``value`` or the keys of a thing with a name.
Every problem is told at once; what stands under a key that is not known is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import (
    Any,
    Final,
    TypeGuard,
    Union,
    cast,
    final,
    get_args,
    get_origin,
    get_type_hints,
)

from attrs import NOTHING, Attribute, AttrsInstance, fields, has

from engage.catalogues import nearest
from engage.dates import When
from engage.errors import InvalidValueError
from engage.exchange._reading import GUESSES, UNREADABLE, Reading
from engage.exchange._values import Reader, Table, as_table, dotted, reader_of, several, text
from engage.policies.lengths import Length, LengthRange
from engage.policies.policy import Policy
from engage.policies.promises import Promise

SCHEMA: Final = "engage-policy/1"
"""What a document says that holds a policy in this format."""

ABOUT: Final = ("page", "weakened_by", "verified", "made_by")
"""The keys of a promise besides what it promises."""

_SAID: Final[Mapping[type, Callable[[str], object]]] = {
    Length: Length.said,
    LengthRange: LengthRange.said,
}
"""The values that are written in words."""


@cache
def hints_of(kind: type) -> Mapping[str, Any]:
    """Return the types of the fields of one *kind* of value."""
    return get_type_hints(kind)


def is_thing(kind: object) -> TypeGuard[type[AttrsInstance]]:
    """Return whether a *kind* of value has keys of its own in a document."""
    return isinstance(kind, type) and has(kind) and kind is not When and kind not in _SAID


def without_none(hint: object) -> object:
    """Return a *hint* without the ``None`` that says that nothing need be there."""
    if get_origin(hint) not in {Union, UnionType}:
        return hint
    (kept,) = (each for each in get_args(hint) if each is not NoneType)
    return kept


def promised_in(hint: object) -> object:
    """Return what is promised where the *hint* is that of a promise; ``None`` where it is not."""
    return get_args(hint)[0] if get_origin(hint) is Promise else None


@final
class PolicyReading(Reading):
    """One reading of one policy."""

    def policy(self, document: object) -> Policy | None:
        """Return the policy in *document*; ``None`` if anything is wrong with it."""
        found = self._whole(self._document, document, "a policy")
        return found if isinstance(found, Policy) and not self.problems else None

    def _document(self, document: object) -> object:
        keys = self._table(document, "document")
        if keys is None:
            return None
        if keys.get("schema") != SCHEMA:
            self._refuse(
                "schema", f"this is not {SCHEMA}", f'Begin the file with schema = "{SCHEMA}"'
            )
        for path, value in (self._table(keys.get("extra", {}), "extra") or {}).items():
            if self._read(text, path, path) is not UNREADABLE:
                self._keep(value, path)
        rest = {key: each for key, each in keys.items() if key not in {"schema", "extra"}}
        return self._thing(Policy, rest, "")

    def _thing(self, kind: type[AttrsInstance], keys: Table, at: str) -> object:
        """Return the thing of this *kind* with these *keys*."""
        before = len(self.problems)
        parts = {each.name: each for each in fields(kind) if each.name != "extra"}
        hints = hints_of(kind)
        values: dict[str, object] = {}
        for name, part in parts.items():
            if part.default is NOTHING and name not in keys:
                self._refuse(dotted(at, name), "this is missing", "Add it")
        for key, value in keys.items():
            here = dotted(at, key)
            if key in parts:
                values[key] = self._value(hints[key], value, here)
            else:
                self._unknown(key, value, here, parts)
        if len(self.problems) > before:
            return UNREADABLE
        if kind is Policy:
            values["extra"] = self._extra
        return self._made(kind, values, at)

    def _unknown(
        self, key: str, value: object, here: str, parts: Mapping[str, Attribute[Any]]
    ) -> None:
        """Keep what stands under a *key* that is not known."""
        likely = nearest(key, parts)[:1] if len(self.unknown) < GUESSES else ()
        self._keep_unknown(value, here, likely)

    def _value(self, hint: object, value: object, at: str) -> object:
        """Return what *value* means where the *hint* says what can stand."""
        kind = without_none(hint)
        if kind is not hint and value is None:
            return None
        if promised_in(kind) is not None:
            return self._promise(promised_in(kind), value, at)
        several_of = get_origin(kind)
        if several_of is not None:
            if self._read(several, value, at) is UNREADABLE:
                return UNREADABLE
            each = get_args(kind)[0]
            found = [
                self._value(each, item, f"{at}[{place}]")
                for place, item in enumerate(several(value))
            ]
            return several_of(found)
        if is_thing(kind):
            keys = self._table(value, at)
            return UNREADABLE if keys is None else self._thing(kind, keys, at)
        return self._read(_reader(cast("type", kind)), value, at)

    def _promise(self, kind: object, value: object, at: str) -> object:
        """Return the promise of a *kind* of value that stands in a table with its page."""
        if as_table(value) is None:
            self._refuse(
                at,
                "no page makes this promise",
                'Write it as { value = ..., page = "the page or section that says so" }',
            )
            return UNREADABLE
        before = len(self.problems)
        keys = self._table(value, at) or {}
        values: dict[str, object] = {}
        if is_thing(kind):
            own = {key: each for key, each in keys.items() if key not in ABOUT}
            values["value"] = self._thing(kind, own, at)
        else:
            values |= self._plain_promise(kind, keys, at)
        hints = hints_of(Promise)
        for name in ABOUT:
            if name in keys:
                values[name] = self._value(hints[name], keys[name], dotted(at, name))
        if "page" not in keys:
            remedy = "Add the page or section that says so"
            self._refuse(dotted(at, "page"), "this is missing", remedy)
        return self._made(Promise, values, at) if len(self.problems) == before else UNREADABLE

    def _plain_promise(self, kind: object, keys: Table, at: str) -> dict[str, object]:
        """Return what is promised under ``value``, and keep what stands beside it."""
        known = {each.name: each for each in fields(Promise)}
        for key, value in keys.items():
            if key not in known:
                self._unknown(key, value, dotted(at, key), known)
        if "value" in keys:
            return {"value": self._value(kind, keys["value"], dotted(at, "value"))}
        self._refuse(dotted(at, "value"), "this is missing", "Add what the page says")
        return {}

    def _made(self, kind: type, values: dict[str, object], at: str) -> object:
        """Return the value of this *kind*, or note why there can be none."""
        make: Any = kind
        try:
            return make(**values)
        except InvalidValueError as error:
            self._refuse(dotted(at, error.at) if at else error.at, error.problem, error.remedy)
            return UNREADABLE


def _reader(kind: type) -> Reader:
    """Return the reader of a plain *kind* of value, or of one that is written in words."""
    if kind not in _SAID:
        return reader_of(kind)

    def read(value: object, _type: object) -> object:
        return _SAID[kind](text(value))

    return read


def document_of(policy: Policy) -> Table:
    """Return *policy* as plain values, dates and moments, without what it is silent on."""
    document: Table = {"schema": SCHEMA, **_keys(policy)}
    if policy.extra:
        document["extra"] = {
            path: list(value) if isinstance(value, tuple) else value for path, value in policy.extra
        }
    return document


def _keys(thing: AttrsInstance) -> Table:
    """Return the keys of a *thing*, without what is as it would be if nothing stood there."""
    found: Table = {}
    for part in fields(type(thing)):
        value = getattr(thing, part.name)
        if value != part.default and part.name != "extra":
            found[part.name] = _plain(value)
    return found


def _plain(value: object) -> object:
    """Return *value* as a document holds it."""
    if isinstance(value, tuple):
        return [_plain(each) for each in cast("tuple[object, ...]", value)]
    if isinstance(value, frozenset):
        return sorted(str(_plain(each)) for each in cast("frozenset[object]", value))
    if isinstance(value, Promise):
        return _promise_keys(cast("Promise[object]", value))
    return _keys(value) if _is_thing(value) else _leaf(value)


def _leaf(value: object) -> object:
    """Return a *value* without keys of its own as a document holds it."""
    if isinstance(value, (Length, LengthRange)):
        return str(value)
    if isinstance(value, When):
        exact = value.moment or value.day
        return str(value) if value.text or exact is None else exact
    return value.value if isinstance(value, StrEnum) else value


def _is_thing(value: object) -> TypeGuard[AttrsInstance]:
    return is_thing(type(value))


def _promise_keys(promise: Promise[object]) -> Table:
    """Return the keys of a promise: those of the thing itself, or its value, then its page."""
    value = promise.value
    keys = _keys(value) if _is_thing(value) else {"value": _plain(value)}
    about: Table = {
        "page": promise.page,
        "weakened_by": list(promise.weakened_by),
        "verified": promise.verified and promise.verified.value,
        "made_by": promise.made_by,
    }
    return keys | {key: each for key, each in about.items() if each}


__all__ = (
    "ABOUT",
    "SCHEMA",
    "PolicyReading",
    "document_of",
    "hints_of",
    "is_thing",
    "promised_in",
    "without_none",
)
