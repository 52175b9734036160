"""A policy in TOML: plain keys first, then a table for each group, each promise on one line."""

from __future__ import annotations

from types import ModuleType

from engage.errors import MissingExtraError
from engage.exchange._values import Table, as_list, as_table


def policy_toml(document: Table) -> str:
    """
    Return the *document* of a policy in TOML.

    Raises:
        MissingExtraError: If tomlkit is not installed.
    """
    try:
        import tomlkit
    except ImportError as error:
        raise MissingExtraError("files") from error
    made = tomlkit.document()
    groups: list[tuple[str, Table]] = []
    for key, value in document.items():
        if (keys := as_table(value)) is None:
            made.add(key, _in_line(tomlkit, value))
        else:
            groups.append((key, keys))
    for key, keys in groups:
        made.add(key, _group(tomlkit, keys))
    return str(tomlkit.dumps(made))


def _group(kit: ModuleType, keys: Table) -> object:
    """Return a group: what stands on one line, then its lists of things under headers."""
    group = kit.table()
    for key, value in keys.items():
        if not _has_tables(value):
            group.add(key, _in_line(kit, value))
    for key, value in keys.items():
        if _has_tables(value):
            listed = kit.aot()
            for each in as_list(value) or ():
                entry = kit.table()
                for name, part in (as_table(each) or {}).items():
                    entry.add(name, _in_line(kit, part))
                listed.append(entry)
            group.add(key, listed)
    return group


def _has_tables(value: object) -> bool:
    return any(as_table(each) is not None for each in as_list(value) or ())


def _in_line(kit: ModuleType, value: object) -> object:
    """Return *value* so that it stands on one line."""
    if (keys := as_table(value)) is not None:
        braces = kit.inline_table()
        for key, each in keys.items():
            braces.add(key, _in_line(kit, each))
        return braces
    if (items := as_list(value)) is not None:
        brackets = kit.array()
        for each in items:
            brackets.append(_in_line(kit, each))
        return brackets
    return value


__all__ = ("policy_toml",)
