"""Whether an answer fits its JSON Schema, with nothing in it that the schema does not describe."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, cast

from jsonschema import Draft202012Validator, FormatChecker


def closed(schema: Any) -> Any:  # noqa: ANN401 - any part of a schema
    """Return *schema* so that it allows no property that it does not describe."""
    if isinstance(schema, list):
        return [closed(part) for part in cast("Iterable[Any]", schema)]
    if not isinstance(schema, dict):
        return schema
    parts = {name: closed(part) for name, part in cast("dict[str, Any]", schema).items()}
    if "properties" in parts:
        parts["additionalProperties"] = False
    return parts


def check(schema: dict[str, object], data: object) -> None:
    """Fail unless *data* fits *schema*, and *schema* describes all of *data*."""
    validator = Draft202012Validator(closed(schema), format_checker=FormatChecker())
    validator.validate(data)  # pyright: ignore[reportUnknownMemberType] - it has no types
