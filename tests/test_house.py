"""The house rules that hold for every module alike."""

from __future__ import annotations

import ast
import importlib
import inspect
import json
import pkgutil
import re
import subprocess
import sys
import tokenize
import tomllib
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import attrs
import pytest

import engage
from engage import law
from engage.outcomes import Outcome

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = Path(engage.__file__).parent
PYPROJECT = ROOT / "pyproject.toml"

CORE = {"attrs", "pendulum", "typing-extensions"}
"""The distributions that engage needs, and no others."""

LOADED_WITH_CORE = {
    *("attr", "attrs", "engage", "pendulum", "typing_extensions"),
    # what pendulum itself stands on
    *("dateutil", "tzdata", "six"),
}
"""The modules that may be loaded without any extra."""

LONGEST = 500
"""Lines past which a module becomes a package."""

EXEMPTION = re.compile(
    r"(noqa(?!:)|noqa: *[A-Z]+\d+(, *[A-Z]+\d+)*"
    r"|type: *ignore(\[[\w-]+(, *[\w-]+)*\])?|pyright: *ignore(\[\w+(, *\w+)*\])?|pragma: *no *\w+)"
)
"""A comment that exempts its line from a check."""


def modules() -> Iterator[ModuleType]:
    """Every module of engage but its command-line door, which runs when imported."""
    yield engage
    for found in pkgutil.walk_packages(engage.__path__, "engage."):
        if not found.name.endswith("__main__"):
            yield importlib.import_module(found.name)


def python_files() -> Iterator[Path]:
    """Every Python file of the project, and those of engage wherever it is installed."""
    yield from sorted(PACKAGE.rglob("*.py"))
    yield from sorted(ROOT.glob("*.py"))
    for folder in ("tests", "docs", "benchmarks"):
        yield from sorted((ROOT / folder).rglob("*.py"))


def short(path: Path) -> str:
    """Return the end of *path*, enough to know the file by."""
    return "/".join(path.parts[-3:])


def written_by_hand() -> Iterator[Path]:
    """Every text of the project that a reader can meet, without what is built from it."""
    yield from (path for path in PACKAGE.rglob("*") if path.suffix != ".pyc" and path.is_file())
    yield from (path for path in ROOT.glob("[!.]*") if path.is_file())
    for folder in ("tests", "docs", "examples", "benchmarks", "changelog.d", "requirements"):
        for path in (ROOT / folder).rglob("*"):
            built = {"_build", "generated", "__pycache__"} & set(path.parts)
            if path.is_file() and not built:
                yield path


def attrs_classes(module: ModuleType) -> Iterator[type[attrs.AttrsInstance]]:
    """Every attrs class that *module* defines."""
    for value in vars(module).values():
        if inspect.isclass(value) and value.__module__ == module.__name__ and attrs.has(value):
            yield value


def tree_of(module: ModuleType) -> ast.Module:
    """Parse the source of *module*."""
    return ast.parse(Path(str(module.__file__)).read_text("utf-8"))


def defined_in(module: ModuleType) -> dict[str, bool]:
    """Every public name that *module* defines, and whether a docstring goes with it."""
    names: dict[str, bool] = {}
    body = tree_of(module).body
    for node, after in zip(body, [*body[1:], None], strict=True):
        match node:
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name):
                names[name] = ast.get_docstring(node) is not None
            case ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]):
                match after:
                    case ast.Expr(value=ast.Constant(value=str())):
                        names[name] = True
                    case _:
                        names[name] = speaks_for_itself(getattr(module, name))
            case _:
                pass
    return {name: explained for name, explained in names.items() if not name.startswith("_")}


def speaks_for_itself(value: object) -> bool:
    """Tell whether *value* carries its own words: a fact its question, a rule its title."""
    return attrs.has(type(value)) and type(value).__module__.startswith("engage.")


def ran(code: str) -> list[str]:
    """Run *code* in a new interpreter and return the list that it prints as JSON."""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    found: list[str] = json.loads(done.stdout)
    return found


MODULES = tuple(modules())
FILES = tuple(python_files())


class TestValues:
    """Every attrs class is frozen, slotted, keyword-only and final."""

    @pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
    def test_each_class(self, module: ModuleType) -> None:
        """None can be changed, extended or filled by position."""
        faults = [
            f"{found.__name__} is not {quality}"
            for found in attrs_classes(module)
            for quality, holds in (
                ("frozen", attrs.inspect(found).is_frozen),
                ("slotted", attrs.inspect(found).is_slotted),
                ("keyword-only", all(part.kw_only for part in attrs.fields(found) if part.init)),
                ("final", getattr(found, "__final__", False)),
            )
            if not holds
        ]

        assert [] == faults


class TestPublicNames:
    """Every public name is in ``__all__`` and has a docstring."""

    @pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
    def test_all_names_exist(self, module: ModuleType) -> None:
        """A name in ``__all__`` can be had from the module, even where it is loaded late."""
        assert [] == [name for name in module.__all__ if not hasattr(module, name)]

    @pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
    def test_nothing_public_is_left_out(self, module: ModuleType) -> None:
        """What a module defines without an underscore it also offers."""
        assert [] == sorted(defined_in(module).keys() - set(module.__all__))

    @pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
    def test_each_is_explained(self, module: ModuleType) -> None:
        """Each has a docstring, or is a value that carries its own words."""
        assert module.__doc__
        assert [] == [name for name, explained in defined_in(module).items() if not explained]


class TestImports:
    """Importing costs little, reads nothing, and goes down the floors."""

    def test_no_module_imports_the_root(self) -> None:
        """The root gathers names for users; inside, each name comes from where it is defined."""
        at_the_root = {found.name for found in pkgutil.iter_modules(engage.__path__)}

        faults = [
            f"{module.__name__}:{node.lineno}"
            for module in MODULES
            for node in ast.walk(tree_of(module))
            if (isinstance(node, ast.Import) and any(name.name == "engage" for name in node.names))
            or (
                isinstance(node, ast.ImportFrom)
                and node.module == "engage"
                and not {name.name for name in node.names} <= at_the_root
            )
        ]

        assert [] == faults

    def test_import_opens_no_data_file(self) -> None:
        """Only code is read."""
        opened = ran(
            "import sys, json\n"
            "seen = []\n"
            "def note(event, arguments):\n"
            "    if event == 'open':\n"
            "        seen.append(str(arguments[0]))\n"
            "sys.addaudithook(note)\n"
            "import engage\n"
            "code = ('.py', '.pyc', '.so', '.pyd')\n"
            "writing = '.pyc.'\n"
            "print(json.dumps([s for s in seen if not s.endswith(code) and writing not in s]))"
        )

        assert [] == opened

    @pytest.mark.parametrize(
        "touch", ["", "[getattr(engage, name) for name in engage.__all__]"], ids=["root", "names"]
    )
    def test_no_extra_is_loaded(self, touch: str) -> None:
        """Neither importing the root nor touching all that it offers starts an extra."""
        loaded = ran(
            "import sys, json\n"
            "before = set(sys.modules)\n"
            "import engage\n"
            f"{touch}\n"
            "tops = {name.partition('.')[0] for name in set(sys.modules) - before}\n"
            "print(json.dumps(sorted(tops - sys.stdlib_module_names)))"
        )

        assert "engage" in loaded
        assert [] == sorted(set(loaded) - LOADED_WITH_CORE)

    def test_importing_the_root_does_not_load_pendulum(self) -> None:
        """It is loaded where a moment with a zone is first needed."""
        loaded = ran("import engage, sys, json\nprint(json.dumps(list(sys.modules)))")

        assert "pendulum" not in loaded

    def test_the_core_needs_exactly_three_distributions(self) -> None:
        """All else is in an extra."""
        project = tomllib.loads(PYPROJECT.read_text("utf-8"))["project"]

        assert CORE == {re.split(r"[<>=~!; ]", need)[0] for need in project["dependencies"]}


class TestExemptions:
    """Each exemption from a check gives its reason beside it."""

    def test_in_the_configuration(self) -> None:
        """A code that is ignored for the whole project or a folder."""
        lines = PYPROJECT.read_text("utf-8").splitlines()
        ignored = [line for line in lines if re.match(r'\s+"[A-Z]+\d+",', line)]

        assert ignored
        assert [] == [line for line in ignored if not re.search(r'", +# \S+ \S+', line)]

    @pytest.mark.parametrize("path", FILES, ids=short)
    def test_in_the_code(self, path: Path) -> None:
        """A comment that silences a check on its line says why, in more than one word."""
        with tokenize.open(path) as file:
            comments = [
                (token.start[0], token.string)
                for token in tokenize.generate_tokens(file.readline)
                if token.type == tokenize.COMMENT and EXEMPTION.search(token.string)
            ]

        assert [] == [
            f"{path.name}:{line} {comment}"
            for line, comment in comments
            if len(re.findall(r"\w+", EXEMPTION.sub("", comment))) < len(("say", "why"))
        ]


class TestFiles:
    """What is in the repository is ready for a stranger to read."""

    @pytest.mark.parametrize("path", FILES, ids=short)
    def test_no_module_is_too_long(self, path: Path) -> None:
        """A module that has grown becomes a package of the same name."""
        assert len(path.read_text("utf-8").splitlines()) <= LONGEST

    def test_no_path_of_one_workplace(self) -> None:
        """A path that exists only where engage was written means nothing elsewhere."""
        elsewhere = re.compile("/" + "(work|farm)/|" + r"\.\./" + "shared")

        assert [] == [
            str(path.name)
            for path in written_by_hand()
            if elsewhere.search(path.read_text("utf-8", errors="replace"))
        ]

    def test_changelog_fragments_have_a_kind(self) -> None:
        """A fragment is named after its issue and what kind of change it tells of."""
        kinds = {
            kind["directory"]
            for kind in tomllib.loads(PYPROJECT.read_text("utf-8"))["tool"]["towncrier"]["type"]
        }
        named = re.compile(rf"(\d+|\+[\w-]+)\.({'|'.join(sorted(kinds))})(\.\d+)?\.md")

        assert {"law", "breaking", "added", "fixed"} == kinds
        assert [] == [
            path.name
            for path in (ROOT / "changelog.d").glob("*")
            if path.name != "README.md" and not named.fullmatch(path.name)
        ]


class TestRules:
    """Every rule has an authority, an example of each outcome, and an id of its own."""

    def test_ids_are_unique(self) -> None:
        """No two rules of the law share an id."""
        ids = [rule.id for rule in law.standard()]

        assert ids
        assert sorted(set(ids)) == sorted(ids)

    def test_each_has_an_authority(self) -> None:
        """Something stands behind every rule."""
        assert [] == [rule.id for rule in law.standard() if not rule.authority]

    def test_each_has_an_example_of_each_outcome_of_its_table(self) -> None:
        """What a line of the table gives is shown, with what a judgement can give."""
        judged = {Outcome.FOR_JUDGEMENT, Outcome.MET, Outcome.NOT_MET}

        faults: list[str] = []
        for rule in law.standard():
            given: set[Outcome] = set()
            for branch in rule.branches:
                given |= judged if branch.outcome is None else {branch.outcome}
            shown = {example.outcome for example in rule.examples}
            faults += [f"{rule.id}: {outcome}" for outcome in sorted(given - shown)]

        assert [] == faults
