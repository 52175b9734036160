"""
Writes the generated part of the reference; Sphinx runs it before it reads the pages (`conf.py`).

How the pages are made is in the folder `_reference`.
"""

from __future__ import annotations

from pathlib import Path

from _reference import authorities, commitment, duties, facts, modules, rules, schemas
from engage import law


def generate(folder: Path) -> None:
    """Write the generated pages into *folder*, and remove those that are no longer made."""
    catalogue = law.standard()
    pages = {
        **rules.pages(catalogue),
        **duties.pages(catalogue),
        **facts.pages(catalogue),
        **authorities.pages(catalogue),
        **commitment.pages(catalogue),
        **modules.pages(),
        **schemas.pages(),
    }
    for old in folder.rglob("*.md"):
        if old.relative_to(folder).as_posix() not in pages:
            old.unlink()
    for name, lines in pages.items():
        path = folder / name
        text = "\n".join(lines) + "\n"
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists() or path.read_text("utf-8") != text:
            path.write_text(text, "utf-8")


__all__ = ("generate",)
