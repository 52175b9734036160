"""What Sphinx shows of a page and of a class, where that is not what it does by itself."""

from __future__ import annotations

import ast
import inspect
import textwrap
from collections.abc import Iterator
from enum import Enum

import attrs
from sphinx.application import Sphinx


def close_fences(_app: Sphinx, _page: str, content: list[str]) -> None:
    """Leave out the empty line that tells doctest where a block of Python ends."""
    content[0] = content[0].replace("\n\n```\n", "\n```\n")


def list_members(
    _app: Sphinx, _what: str, _name: str, value: object, _skip: object, _options: object
) -> bool | None:
    """Show every word of an enum; of all else, what has a docstring, as Sphinx does anyway."""
    return False if isinstance(value, Enum) else None


def add_computed(
    _app: Sphinx, what: str, _name: str, value: object, _options: object, lines: list[str]
) -> None:
    """Add to a class its cached properties, which attrs hides from Sphinx behind slots."""
    if what == "class" and inspect.isclass(value) and attrs.has(value):
        for each in _cached_properties(value):
            type_ = ast.unparse(each.returns) if each.returns is not None else "object"
            told = inspect.cleandoc(ast.get_docstring(each) or "").splitlines()
            head = ["", f".. py:property:: {each.name}", f"   :type: {type_}", ""]
            lines += [*head, *(f"   {line}" for line in told), ""]


def _cached_properties(found: type) -> Iterator[ast.FunctionDef]:
    """Yield the public cached properties of a class as they stand in its source."""
    (tree,) = ast.parse(textwrap.dedent(inspect.getsource(found))).body
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.FunctionDef) and node.name[0] != "_" and _is_cached(node):
            yield node


def _is_cached(function: ast.FunctionDef) -> bool:
    return "cached_property" in map(ast.unparse, function.decorator_list)


__all__ = ("add_computed", "close_fences", "list_members")
