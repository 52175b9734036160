"""A new policy file: every place at which a policy can promise something, to fill in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum
from json import dumps
from typing import Final, cast, get_args, get_origin

from attrs import NOTHING, AttrsInstance, fields

from engage.dates import When
from engage.exchange._policy_reading import SCHEMA, hints_of, is_thing, promised_in, without_none
from engage.exchange._shapes import words_of
from engage.policies.lengths import Length, LengthRange
from engage.policies.policy import GROUPS, Policy
from engage.policies.promises import label_of

_HEAD: Final = """\
# The policy of {body} on engagement and consultation, as a file that engage reads.
#
# Write down only what your policy says, each promise with the page or section that says so.
# Where it is silent, leave the line as a comment: nothing is put in its place.
# Take the "# " away from a line to use it. Beside any page you may add
#   weakened_by = ["typically", "where possible"]   the words that weaken the promise
#   verified = "read"                               read, partly read, or from knowledge
# `engage policy check FILE` tells every problem in this file at once.
"""

_EXAMPLES: Final[Mapping[type, str]] = {
    bool: "true",
    int: "2",
    str: '"..."',
    When: '"January 2026"',
    Length: '"6 weeks"',
    LengthRange: '"6 to 12 weeks"',
}
_OTHERS: Final[Mapping[str, str]] = {
    "version": '"2026"',
    "id": '"anytown"',
    "title": '"Our consultation policy"',
    "in_force_from": '"1 April 2026"',
    "in_force_to": '"31 March 2030"',
    "sure_until": '"31 March 2029"',
    "review_due": '"2029"',
    "inherits": '{ id = "cambridgeshire", version = "2024" }',
    "drops": '["periods.typical"]',
    "history": '[{ what = "adopted", on = "March 2026" }]',
    "checked": "2026-04-01",
    "month": "1",
    "day": "31",
    "process.begins": '"planning"',
    "process.gates.id": '"plan"',
    "process.special.id": '"traffic-orders"',
    "process.special.title": '"Traffic orders"',
    "records.documents.version": '"March 2026"',
}
_MOVES: Final = (
    ("planning", "open", "open"),
    ("open", "decided", "decide"),
    ("decided", "reviewed", "review"),
)
_SOMEBODY: Final = "Anytown Council"
_NEEDED: Final = ("id", "title", "version", "body")


def policy_template(body: str = _SOMEBODY) -> str:
    """
    Return a commented TOML file for the policy of *body*, which can be read as it stands.

    >>> print(policy_template().splitlines()[0])
    # The policy of Anytown Council on engagement and consultation, as a file that engage reads.
    """
    return "\n".join(_lines(body)) + "\n"


def _lines(body: str) -> Iterator[str]:
    """Yield the lines of the file."""
    # What cannot be printed cannot stand in a TOML comment either.
    shown = "".join(letter for letter in body if letter.isprintable()).strip() or _SOMEBODY
    yield _HEAD.format(body=shown)
    yield f"schema = {dumps(SCHEMA)}"
    words = words_of(Policy)
    for part in fields(Policy):
        if part.name in GROUPS or part.name == "extra":
            continue
        says = words[part.name]
        if part.name in _NEEDED:
            given = dumps(shown, ensure_ascii=False) if part.name == "body" else _OTHERS[part.name]
            yield f"{part.name} = {given}  # {says}"
        else:
            yield f"# {part.name} = {_value(part.name, hints_of(Policy)[part.name])}  # {says}"
    for group in GROUPS:
        yield from _group(group)


def _group(group: str) -> Iterator[str]:
    """Yield the lines of a *group* of promises: single ones first, then those with names."""
    kind = hints_of(Policy)[group]
    hints = hints_of(kind)
    yield f"\n[{group}]  # {words_of(Policy)[group]}"
    for part in fields(kind):
        if not _is_listed(hints[part.name]):
            promised = promised_in(without_none(hints[part.name]))
            value = _value(f"{group}.{part.name}", promised)
            yield f'# {part.name} = {{ value = {value}, page = "p. 1" }}  # {label_of(part)}'
    for part in fields(kind):
        if _is_listed(hints[part.name]):
            yield f"# {label_of(part)}:"
            at = f"{group}.{part.name}"
            if at == "process.moves":
                yield from _moves()
            else:
                listed = promised_in(get_args(hints[part.name])[0])
                yield from _thing(at, cast("type[AttrsInstance]", listed))


def _is_listed(hint: object) -> bool:
    return get_origin(hint) is tuple


def _thing(at: str, kind: type[AttrsInstance]) -> Iterator[str]:
    """Yield the lines of a promise that has a name among others."""
    yield f"# [[{at}]]"
    words, hints = words_of(kind), hints_of(kind)
    for part in fields(kind):
        own = f"{at}.{part.name}"
        value = _value(own if own in _OTHERS else part.name, hints[part.name])
        yield f"# {part.name} = {value}  # {words[part.name]}"
    yield '# page = "p. 1"'


def _moves() -> Iterator[str]:
    """Yield the lines of a small process that hangs together."""
    for leaves, enters, name in _MOVES:
        yield "# [[process.moves]]"
        yield f'# leaves = "{leaves}"'
        yield f'# enters = "{enters}"'
        yield f'# name = "{name}"'
        yield '# page = "p. 1"'


def _value(name: str, hint: object) -> str:
    """Return an example of what can stand at a *name*."""
    if name in _OTHERS:
        return _OTHERS[name]
    kind = without_none(hint)
    if get_origin(kind) is not None:
        return f"[{_value('', get_args(kind)[0])}]"
    if is_thing(kind):
        hints = hints_of(kind)
        needed = [each.name for each in fields(kind) if each.default is NOTHING]
        return f"{{ {', '.join(f'{each} = {_value(each, hints[each])}' for each in needed)} }}"
    if issubclass(cast("type", kind), StrEnum):
        return dumps(next(iter(cast("type[StrEnum]", kind))).value)
    return _EXAMPLES[cast("type", kind)]


__all__ = ("policy_template",)
