"""TOML as people lay it out: plain values, then tables, each answer on a line of its own."""

from __future__ import annotations

from types import ModuleType

from engage.errors import MissingExtraError
from engage.exchange._values import Table, as_list, as_table, several, table


def toml(document: Table) -> str:
    """
    Return *document* in TOML.

    Raises:
        MissingExtraError: If tomlkit is not installed.
    """
    kit = _tomlkit()
    laid_out = _with_lines(kit, document)
    if "rounds" in laid_out:
        laid_out["rounds"] = [_with_lines(kit, table(each)) for each in several(laid_out["rounds"])]
    made = kit.document()
    for key, value in sorted(laid_out.items(), key=_has_header):
        made.add(key, kit.item(value))
    return str(kit.dumps(made))


def with_answers(text: str, answers: Table) -> str:
    """
    Return the TOML document *text* with these *answers* in it, and all else as it is.

    Raises:
        MissingExtraError: If tomlkit is not installed.
        ValueError: If tomlkit cannot read the document.
    """
    kit = _tomlkit()
    document = kit.parse(text)
    if "answers" not in document:
        if not text.endswith("\n\n"):
            document.add(kit.nl())
        document["answers"] = kit.table()
    for fact, said in answers.items():
        document["answers"][fact] = _on_one_line(kit, said)
    return str(kit.dumps(document))


def _tomlkit() -> ModuleType:
    try:
        import tomlkit
    except ImportError as error:
        raise MissingExtraError("files") from error
    return tomlkit


def _has_header(item: tuple[str, object]) -> bool:
    """Return whether a value stands under headers in brackets, so after all that do not."""
    items = as_list(item[1])
    return as_table(item[1]) is not None or bool(items and as_table(items[0]) is not None)


def _with_lines(kit: ModuleType, keys: Table) -> Table:
    """Return a table with its answers, if it has any, each on a line of its own."""
    if "answers" not in keys:
        return dict(keys)
    lines = kit.table()
    for fact, said in table(keys["answers"]).items():
        lines.add(fact, _on_one_line(kit, said))
    return {**keys, "answers": lines}


def _on_one_line(kit: ModuleType, said: object) -> object:
    """Return an answer, its tables in braces."""
    if (details := as_table(said)) is not None:
        braces = kit.inline_table()
        braces.update(details)
        return braces
    tables = as_list(said)
    if not tables or as_table(tables[0]) is None:
        return said
    brackets = kit.array()
    brackets.extend(_on_one_line(kit, each) for each in tables)
    return brackets


__all__ = ("toml", "with_answers")
