"""Nothing in the two documents is left out: every statement has an answer that exists."""

from __future__ import annotations

import re
import tomllib
from importlib import import_module
from pathlib import Path
from typing import Final, TypedDict, cast

import attrs
import pytest

from engage import law
from engage.law.cases import JUDGMENTS
from engage.practice import members
from engage.practice.working_together import COMMITMENT_2015, STRATEGY_2024
from engage.practice.working_together.clauses import CLAUSES
from engage.practice.working_together.summary import PublicSummary

ROOT: Final = Path(__file__).parents[3]
DOCS: Final = ROOT / "docs"
LAW: Final = law.standard()
COMMITMENT_PAGE: Final = "explanation/working-together.md"


class Clause(TypedDict):
    """One statement, as it was listed."""

    id: str
    section: str
    kind: str
    strength: str


def listed() -> tuple[Clause, ...]:
    """Return the statements as they were listed."""
    data = tomllib.loads((ROOT / "tests" / "data" / "seed_clauses.toml").read_text("utf-8"))
    return tuple(cast("list[Clause]", data["clause"]))


def has_field(dotted: str) -> bool:
    """Return whether *dotted*, a module, a class and a name, is a field of that class."""
    path, _, name = dotted.rpartition(".")
    module, _, kind = path.rpartition(".")
    return hasattr(attrs.fields(getattr(import_module(f"engage.{module}"), kind)), name)


def has_verb(dotted: str) -> bool:
    """Return whether *dotted*, a module and a name, is a public function."""
    module, _, name = dotted.rpartition(".")
    return name in import_module(f"engage.{module}").__all__


def has_section(page: str) -> bool:
    """Return whether the *page* exists, with its section if it names one."""
    path, _, section = page.partition("#")
    text = (DOCS / path).read_text("utf-8")
    headings = re.findall(r"^#+ (.+)$", text, flags=re.MULTILINE)
    return not section or section in {
        re.sub(r"[^a-z0-9]+", "-", each.lower()).strip("-") for each in headings
    }


def resolves(reference: str, clause: str) -> bool:
    """Return whether what *reference* names is there, a promise in the document of the *clause*."""
    kind, _, name = reference.partition(":")
    promises = (COMMITMENT_2015 if clause.startswith("C15") else STRATEGY_2024).names
    gates = {gate.id for gate in (*LAW.gates, *STRATEGY_2024.gates)}
    return {
        "promise": lambda: f"working_together.{name}" in promises,
        "rule": lambda: name in LAW.names or name in members.MEMBERS.names,
        "gate": lambda: name in gates or f"working_together.{name}" in gates,
        "duty": lambda: name in {duty.id for duty in LAW.duties},
        "fact": lambda: name in STRATEGY_2024.facts,
        "judgment": lambda: name in {each.id for each in JUDGMENTS},
        "field": lambda: has_field(name),
        "verb": lambda: has_verb(name),
        "summary": lambda: hasattr(PublicSummary, name),
        "page": lambda: has_section(name),
        "about": lambda: has_section(f"{COMMITMENT_PAGE}#{name}"),
    }[kind]()


class TestEveryStatement:
    """222 statements were listed in the two documents."""

    def test_all_of_them_are_answered(self) -> None:
        """None is missing and none is made up, in the order of the documents."""
        assert 222 == len(listed())
        assert [clause["id"] for clause in listed()] == list(CLAUSES)

    @pytest.mark.parametrize("clause", CLAUSES)
    def test_by_something_that_exists(self, clause: str) -> None:
        """Each has at least one reference, and each reference resolves."""
        assert CLAUSES[clause]
        assert [] == [each for each in CLAUSES[clause] if not resolves(each, clause)]

    def test_what_the_council_must_do_is_answered_by_more_than_a_page(self) -> None:
        """A commitment that binds is a promise, a rule, a gate, a duty or a field."""
        only_told = {
            clause["id"]
            for clause in listed()
            if (clause["kind"], clause["strength"]) == ("commitment", "must")
            and all(each.startswith(("about:", "page:")) for each in CLAUSES[clause["id"]])
        }

        # The first says that what follows are commitments, the second that compliance follows.
        assert {"S24-wtc-1", "S24-comp-1"} == only_told


class TestEveryPromise:
    """No rule stands there without a statement that makes it."""

    def test_each_rests_on_a_statement(self) -> None:
        """Engage adds nothing to what the documents promise."""
        used = {each for references in CLAUSES.values() for each in references}
        rules = {rule.id for rule in (*STRATEGY_2024, *COMMITMENT_2015)}
        unused = {
            rule
            for rule in rules
            if f"promise:{rule.removeprefix('working_together.')}" not in used
        }

        assert set() == unused
