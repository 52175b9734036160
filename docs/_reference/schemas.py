"""The pages of what a JSON Schema describes: every field, with what it holds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final, cast

from _reference.markup import Page, slug, table
from engage import exchange, render

Schema = Mapping[str, object]
"""A JSON Schema, or a part of one."""

_TYPES: Final = {
    "array": "a list",
    "boolean": "yes or no",
    "integer": "a whole number",
    "null": "null",
    "number": "a number",
    "object": "a table",
    "string": "text",
}
_FORMATS: Final = {"date": "a date", "date-time": "a moment"}


def pages() -> dict[str, Page]:
    """Return the page of an exercise file, and those of the answers in JSON."""
    return {
        "file.md": _page(
            "Every field of an exercise file",
            "Written out of `engage schema`; [the format](../file-format.md) says how it is read.",
            "file",
            exchange.schema(),
        ),
        "report.md": _page(
            "Every property of the JSON report",
            "Written out of `engage schema --report`.",
            "report",
            render.report_schema(),
        ),
        "duties-answer.md": _page(
            "Every property of the JSON of duties",
            "Written out of `engage schema --duties`.",
            "duties-answer",
            render.duties_schema(),
        ),
        "law-answer.md": _page(
            "Every property of the JSON list of duties",
            "Written out of `engage schema --law`.",
            "law-answer",
            render.law_schema(),
        ),
    }


def _page(title: str, intro: str, name: str, schema: Schema) -> Page:
    """Return the page of one *schema*: the whole first, then each part that has a name."""
    lines = [f"# {title}", "", intro, "Fields in bold must be there.", ""]
    lines += ["## The whole", "", *_fields(name, schema)]
    for part, definition in sorted(_parts(schema, "$defs").items()):
        if part.startswith("fact_"):
            continue  # each has a place of its own among the facts
        lines += [f"({name}-{slug(part)})=", f"## {_in_words(part).capitalize()}", ""]
        lines += [_text(definition, "description"), ""]
        lines += _fields(name, definition) or [f"This is {_holds(name, definition)}.", ""]
    return lines


def _fields(name: str, schema: Schema) -> Page:
    """Return the table of the fields of one object."""
    return table(("Field", "Holds", "What it is"), _rows(name, schema, ""))


def _rows(name: str, schema: Schema, path: str) -> Iterator[tuple[str, str, str]]:
    """Yield a row for each field, and for each field of a table within it."""
    required = _list(schema, "required")
    for key, field in _parts(schema, "properties").items():
        if "fact_" in str(field):
            continue
        at = f"{path}.{key}" if path else key
        shown = f"**`{at}`**" if key in required else f"`{at}`"
        yield shown, _holds(name, field), _text(field, "description")
        yield from _rows(name, field, at)


def _holds(name: str, schema: Schema) -> str:
    """Return what a field holds, in words."""
    if "$ref" in schema:
        part = _text(schema, "$ref").rpartition("/")[2]
        return f"[{_in_words(part)}](#{name}-{slug(part)})"
    if "const" in schema or "enum" in schema:
        words = _list(schema, "enum") or [schema["const"]]
        return ("one of " if len(words) > 1 else "") + ", ".join(f"`{word}`" for word in words)
    if either := [*_list(schema, "anyOf"), *_list(schema, "oneOf")]:
        found = dict.fromkeys(_holds(name, cast("Schema", each)) for each in either)
        return " or ".join(each for each in found if each != _TYPES["null"])
    if "items" in schema:
        return f"list of {_holds(name, cast('Schema', schema['items']))}"
    return _FORMATS.get(_text(schema, "format")) or _type(schema)


def _in_words(part: str) -> str:
    """Return the name of a part, such as *PublicBody*, as words."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", part).replace("_", " ").lower()


def _type(schema: Schema) -> str:
    """Return the type of a field that holds one plain value, in words."""
    kinds = _list(schema, "type") or [schema.get("type")]
    return " or ".join(_TYPES.get(str(kind), "a value") for kind in kinds)


def _parts(schema: Schema, key: str) -> Mapping[str, Schema]:
    """Return the named parts of *schema* under *key*."""
    return cast("Mapping[str, Schema]", schema.get(key, {}))


def _list(schema: Schema, key: str) -> list[object]:
    """Return what *schema* lists under *key*; nothing if that is no list."""
    found = schema.get(key)
    return cast("list[object]", found) if isinstance(found, list) else []


def _text(schema: Schema, key: str) -> str:
    """Return the text of *schema* under *key*; empty if it has none."""
    return str(schema.get(key, ""))


__all__ = ("pages",)
