"""The pages of the public modules, floor by floor."""

from __future__ import annotations

import importlib
import pkgutil
import re
import tomllib
from pathlib import Path
from typing import Final

import engage
from _reference.markup import Page, contents

PYPROJECT: Final = Path(__file__).parents[2] / "pyproject.toml"

_FLOORS: Final = {
    "cli": "Words: how it is said, and to whom",
    "law": "Norms: what is asked, and by what authority",
    "assessments": "Verbs: what follows from nouns and norms",
    "rules": "The form of a norm",
    "exercises": "Nouns: what there is",
    "errors": "Ground: the words that every floor uses",
}
"""The floors from the top, each by one module that stands on it."""


def pages() -> dict[str, Page]:
    """Return the pages of the modules."""
    lines = [
        "# Python",
        "",
        "The public modules, floor by floor; imports only go down.",
        "The names that nearly everybody needs can be had from `engage` itself:",
        f"{', '.join(f'`{name}`' for name in engage.__all__)}.",
        "",
    ]
    found: dict[str, Page] = {}
    for layer in _layers():
        for name, title in _FLOORS.items():
            if name in layer:
                lines += ["", f"## {title}", ""]
        lines += [f"- [`engage.{name}`](api/{name}.md): {_summary(name)}" for name in layer]
        found |= {f"api/{name}.md": _module(name) for name in layer}
    listed = contents(*(name.removesuffix(".md") for name in found))
    return {"api.md": [*lines, "", *listed], **found}


def _layers() -> list[list[str]]:
    """Return the public modules that are built, layer by layer, as import-linter holds them."""
    tool = tomllib.loads(PYPROJECT.read_text("utf-8"))["tool"]["importlinter"]
    layers: list[str] = tool["contracts"][0]["layers"]
    built = {found.name for found in pkgutil.iter_modules(engage.__path__)}
    names = (re.findall(r"\w+", layer) for layer in layers)
    return [sorted(name for name in each if name in built and name[0] != "_") for each in names]


def _summary(name: str) -> str:
    """Return the first line of a module's docstring."""
    told = importlib.import_module(f"engage.{name}").__doc__ or ""
    return " ".join(told.strip().partition("\n\n")[0].split())


def _module(name: str) -> Page:
    """Return the page of one module."""
    return [
        f"# `engage.{name}`",
        "",
        "```{eval-rst}",
        f".. automodule:: engage.{name}",
        "   :members:",
        "```",
    ]


__all__ = ("pages",)
