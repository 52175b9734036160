"""
The whole way on one exercise, from a file to Markdown, beside a stack of other libraries.

The stack reads with tomllib or json, makes attrs values by hand, decides with rule-engine and
writes with a compiled Jinja2 template: the quickest that was found for each step.
"""

from __future__ import annotations

import json
import tempfile
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from by_hand import SAME
from files import exercise_from
from jinja2 import Environment, Template
from peer_rule_engine import Engine
from samples import ANSWERED, SETTING
from timing import Row, compare

from engage.assessments import outcomes
from engage.exchange import read, write
from engage.exercises import Exercise
from engage.law import standard
from engage.render import as_markdown, report_document
from engage.render.blocks import Table, Title
from engage.reports import report

_TABLE = """\
# {{ exercise.title }}

| Rule | Outcome |
|---|---|
{% for each in decided -%}
| {{ each.rule.title }} | {{ each.outcome }} |
{% endfor %}"""

_FINDINGS = """\
# {{ exercise.title }}

- **Body:** {{ exercise.body.name }} (reference: {{ exercise.reference }})
- **As at:** {{ on }}
{% for each in decided %}
## {{ each.rule.title }}

**{{ each.outcome }}**: {{ each.says }}
{% if each.outcome == "not met" %}
{{ each.rule.remedy }}
{% endif %}
{% for authority in each.rule.authority -%}
- {{ authority.label }} ({{ authority.verified }}) {{ authority.url }}
{% endfor %}{% endfor %}"""


def _theirs(
    path: Path, load: Callable[[str], dict[str, Any]], engine: Engine, template: Template
) -> str:
    """Return what the stack of other libraries makes of the file."""
    exercise = exercise_from(load(path.read_text("utf-8")))
    return template.render(
        exercise=exercise, decided=engine.decided(exercise), on=SETTING.on.isoformat()
    )


def _table(path: Path) -> str:
    """Return the outcomes of the file as a table: what engage makes of it."""
    exercise = read(path)
    given = outcomes(exercise, SAME, SETTING)
    rows = ((rule.title, given[rule.id]) for rule in SAME)
    return as_markdown((Title(text=exercise.title), Table.of(("Rule", "Outcome"), rows)))


def _report(path: Path) -> str:
    """Return the whole report on the file."""
    return as_markdown(report_document(report(read(path), standard(), SETTING)))


def rows() -> Iterator[Row]:
    """Yield the cost of the way from a file to Markdown."""
    exercise = ANSWERED
    engine = Engine(SAME.rules)
    environment = Environment(autoescape=False)  # noqa: S701 - it writes Markdown, not HTML
    short, long = environment.from_string(_TABLE), environment.from_string(_FINDINGS)
    with tempfile.TemporaryDirectory() as folder:
        toml, plain = Path(folder, "exercise.toml"), Path(folder, "exercise.json")
        for path in (toml, plain):
            write(exercise, path)
        _assert_same(_table(toml), _theirs(toml, tomllib.loads, engine, short), exercise)
        yield compare(
            "TOML file to a Markdown table of outcomes",
            "tomllib, attrs, rule-engine, Jinja2",
            0.35,
            lambda: _table(toml),
            lambda: _theirs(toml, tomllib.loads, engine, short),
            note="most of either is tomllib, which both call",
        )
        yield compare(
            "JSON file to a Markdown table of outcomes",
            "json, attrs, rule-engine, Jinja2",
            0.35,
            lambda: _table(plain),
            lambda: _theirs(plain, json.loads, engine, short),
        )
        yield compare(
            "TOML file to the whole report in Markdown",
            "the same, with messages and authorities",
            None,
            lambda: _report(toml),
            lambda: _theirs(toml, tomllib.loads, engine, long),
            note="engage adds kind, grounds, duties, open questions, cautions and escaping",
        )


def _assert_same(ours: str, theirs: str, exercise: Exercise) -> None:
    """Stop where the two tables do not say the same."""
    told = [[cell.strip() for cell in line.split("|")] for line in ours.splitlines()[4:]]
    other = [[cell.strip() for cell in line.split("|")] for line in theirs.splitlines()[4:]]
    assert [line for line in told if line[1:]] == [line for line in other if line[1:]], exercise


__all__ = ("rows",)
