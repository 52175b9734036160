"""
The one entry point for working on engage: ``python3 dev.py COMMAND``.

It needs Python 3.11 to 3.13 and Git, no root and nothing installed; what else is needed goes into
``.venv``. It uses only the standard library, and only syntax that an older Python can read, so that
it can say there what is needed.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent
SUPPORTED = ((3, 11), (3, 12), (3, 13))
DEV_LOCK = ROOT / "requirements" / "dev.txt"
BENCH_LOCK = ROOT / "requirements" / "bench.txt"
EXAMPLE = "examples/haringey-council-tax-reduction.toml"
LOCKER = "uv==0.13.9"

# Some systems ship Python without the pip that `venv` puts into an environment.
PIP_WHEEL = "pip-26.3-py3-none-any.whl"
PIP_URL = (
    "https://files.pythonhosted.org/packages/07/25/"
    f"ee8c38ae72d66b844ce8eb9711ba905dba21ca1a8a0c960057c41cd23337/{PIP_WHEEL}"
)
PIP_SHA256 = "f3b60b20ffaadd4415ed7957212a38ac63fa4c5fa375bd0f4a797777940fad13"

EVERYTHING = "everything to develop with"

# Where `engage` ended with an answer: nothing open, something not met, something open.
ANSWERS = (0, 1, 3)


def say(line: str) -> None:
    """Print one line of progress, at once."""
    print(line, flush=True)


def clean_environment() -> dict[str, str]:
    """Return the environment without what would let another installation in."""
    unwanted = ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "PYTEST_ADDOPTS")
    kept = {name: value for name, value in os.environ.items() if name not in unwanted}
    return {**kept, "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1", "PIP_USER": "0"}


def run_quietly(command: list[str], cwd: Path = ROOT) -> str:
    """Run *command*, show nothing of it unless it fails, and return what it printed."""
    done = subprocess.run(
        command,
        cwd=cwd,
        env=clean_environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode:
        say(done.stdout)
        sys.exit(f"dev.py: this failed with exit code {done.returncode}: {' '.join(command)}")
    return done.stdout


def version_of(python: str) -> tuple[int, ...] | None:
    """Return the version of the interpreter *python*; ``None`` if it does not start."""
    try:
        done = subprocess.run(
            [python, "-c", "import sys; print(*sys.version_info[:3])"],
            env=clean_environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            check=True,
        )
    except (OSError, subprocess.CalledProcessError):
        return None
    return tuple(int(part) for part in done.stdout.split())


def use_a_supported_python() -> None:
    """Go on under a supported Python where this one is not; stop where there is none."""
    if sys.version_info[:2] in SUPPORTED:
        return
    for major, minor in reversed(SUPPORTED):
        python = shutil.which(f"python{major}.{minor}")
        if python and (version_of(python) or ())[:2] == (major, minor):
            sys.exit(subprocess.call([python, *sys.argv]))
    this = ".".join(str(part) for part in sys.version_info[:3])
    sys.exit(
        "dev.py: engage needs Python 3.11, 3.12 or 3.13; "
        f"this is {this}, and none of them is on the PATH. Install one, and run it with this file."
    )


class Environment:
    """A virtual environment with what a lock file pins, made again when that has changed."""

    def __init__(self, folder: Path, lock: Path, python: str = sys.executable) -> None:
        """Describe the environment in *folder*; nothing is made yet."""
        self.folder, self.lock, self.base = folder, lock, python
        self.bin = folder / ("Scripts" if os.name == "nt" else "bin")
        self.python = str(self.bin / "python")
        self.stamp = folder / "engage-state.txt"

    def __str__(self) -> str:
        """Return the folder as seen from the project."""
        return str(self.folder.relative_to(ROOT))

    def provide(self, content: str, *steps: list[str]) -> None:
        """Install *content* by running pip with each of *steps*, unless it is there already."""
        state = self._state()
        found = self.stamp.read_text("utf-8").splitlines() if self.stamp.exists() else []
        contents = found[1:] if found[:1] == [state] else []
        if content in contents or EVERYTHING in contents:
            return
        began = time.monotonic()
        say(f"Setting up {self} with {content} (once; it can take a minute or two) ...")
        if not contents:
            self._create()
        for step in steps:
            run_quietly([self.python, "-m", "pip", "install", "--no-compile", "--quiet", *step])
        self.stamp.write_text("\n".join([state, *contents, content]), "utf-8")
        say(f"Ready in {time.monotonic() - began:.0f} s.")

    def _state(self) -> str:
        """Return a digest of all that decides what is installed."""
        import tomllib  # not in a Python too old to be supported

        version = version_of(self.base)
        if version is None or version[:2] not in SUPPORTED:
            sys.exit(f"dev.py: {self.base} is not a Python 3.11, 3.12 or 3.13 that starts")
        project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
        parts = {name: project[name] for name in ("build-system", "project", "dependency-groups")}
        text = json.dumps([str(ROOT), version, parts, self.lock.read_text("utf-8")], sort_keys=True)
        return hashlib.sha256(text.encode()).hexdigest()

    def _create(self) -> None:
        """Make the environment anew, with pip even where the system's Python has none."""
        create = [self.base, "-m", "venv", "--clear", str(self.folder)]
        has_pip = subprocess.run(
            [self.base, "-c", "import ensurepip"], stderr=subprocess.DEVNULL, check=False
        )
        if has_pip.returncode == 0:
            run_quietly(create)
            return
        run_quietly([*create, "--without-pip"])
        with tempfile.TemporaryDirectory() as folder:
            wheel = Path(folder, PIP_WHEEL)
            with urllib.request.urlopen(PIP_URL) as answer:
                wheel.write_bytes(answer.read())
            if hashlib.sha256(wheel.read_bytes()).hexdigest() != PIP_SHA256:
                sys.exit(f"dev.py: {PIP_URL} is not the file that was expected")
            run_quietly([self.python, f"{wheel}/pip", "install", "--no-index", str(wheel)])


BUILD_TOOLS = ["hatchling", "editables"]
THIS_PROJECT = ["--no-build-isolation", "--no-deps", "--editable", "."]


def dev_environment(python: str | None = None) -> Environment:
    """Return the full development environment, in ``.venv`` or one of its own for *python*."""
    if python is None:
        environment = Environment(ROOT / ".venv", DEV_LOCK)
    else:
        version = ".".join(str(part) for part in (version_of(python) or ("unknown",))[:2])
        environment = Environment(ROOT / ".venvs" / version, DEV_LOCK, python)
    environment.provide(EVERYTHING, ["-r", str(DEV_LOCK)], THIS_PROJECT)
    return environment


def demo() -> int:
    """Run the main job on a shipped example."""
    environment = Environment(ROOT / ".venv", DEV_LOCK)
    locked = ["--constraint", str(DEV_LOCK)]
    environment.provide(
        "the command",
        [*locked, *BUILD_TOOLS],
        [*locked, "--no-build-isolation", "--editable", ".[cli]"],
    )
    command = [str(environment.bin / "engage"), "report", EXAMPLE]
    code = subprocess.call(command, cwd=ROOT, env=clean_environment())
    return 0 if code in ANSWERS else code


class Checks:
    """Commands run one after the other, one line for each, and what came of them."""

    def __init__(self) -> None:
        """Start with no check run."""
        self.began = time.monotonic()
        self.failed: list[str] = []
        self.totals = ""

    def run(self, name: str, command: list[str], cwd: Path = ROOT) -> bool:
        """Run *command*, and show its output if it fails."""
        began = time.monotonic()
        done = subprocess.run(
            command,
            cwd=cwd,
            env=clean_environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        passed = done.returncode == 0
        say(f"{name:<20} {'passed' if passed else 'FAILED'}  {time.monotonic() - began:6.1f} s")
        if not passed:
            self.failed.append(name)
            say(done.stdout)
        if name.startswith("pytest"):
            self.totals = (done.stdout.strip().splitlines() or [""])[-1]
        return passed

    def end(self) -> int:
        """Say what came of the checks, pytest's own closing line last."""
        took = f"{time.monotonic() - self.began:.0f} s"
        say(
            f"FAILED: {', '.join(self.failed)}, in {took}"
            if self.failed
            else f"All passed, in {took}"
        )
        if self.totals:
            say(self.totals)
        return 1 if self.failed else 0


def test(*, quick: bool, python: str | None) -> int:
    """Run every check of the project; only pytest when *quick*."""
    environment = dev_environment(python)
    start = [environment.python, "-m"]
    pytest = [*start, "pytest", "--numprocesses=auto"]
    checks = Checks()
    if quick:
        checks.run("pytest", pytest)
        return checks.end()
    checks.run("ruff check", [*start, "ruff", "check"])
    checks.run("ruff format", [*start, "ruff", "format", "--check"])
    checks.run("mypy", [*start, "mypy"])
    checks.run("pyright", [*start, "pyright", "--pythonpath", environment.python])
    checks.run("import-linter", [str(environment.bin / "lint-imports")])
    checks.run("pytest", [*pytest, "--cov", "--cov-report=term"])
    checks.run("sphinx", sphinx(environment))
    return checks.end()


def test_wheel() -> int:
    """Run pytest against the built wheel, with the sources out of reach."""
    builder = dev_environment()
    environment = Environment(ROOT / ".venvs" / "wheel", DEV_LOCK)
    environment.provide("the locked dependencies", ["-r", str(DEV_LOCK)])
    with tempfile.TemporaryDirectory(prefix="engage-wheel-") as name:
        folder = Path(name).resolve()
        dist = folder / "dist"
        run_quietly([builder.python, "-m", "hatchling", "build", "-t", "wheel", "-d", str(dist)])
        (wheel,) = dist.glob("*.whl")
        pip = [environment.python, "-m", "pip", "install", "--quiet", "--no-deps"]
        run_quietly([*pip, "--force-reinstall", str(wheel)])
        for part in ("tests", "docs", "examples"):
            unbuilt = shutil.ignore_patterns("_build", "__pycache__")
            shutil.copytree(ROOT / part, folder / part, ignore=unbuilt)
        for part in ("README.md", "pyproject.toml"):
            shutil.copy(ROOT / part, folder)
        where = run_quietly(
            [environment.python, "-c", "import engage; print(engage.__file__)"], folder
        )
        if "site-packages" not in where or str(ROOT / "src") in where:
            sys.exit(f"dev.py: the tests would not run against the wheel but against {where}")
        say(f"Testing {wheel.name}, installed")
        checks = Checks()
        command = [environment.python, "-m", "pytest", "--numprocesses=auto"]
        checks.run("pytest on the wheel", command, folder)
        return checks.end()


def system() -> int:
    """Run the tests that need more than Python; there, a skipped test is a failed one."""
    environment = dev_environment()
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "junit.xml")
        command = [environment.python, "-m", "pytest", "-m", "system", f"--junit-xml={report}"]
        checks = Checks()
        if checks.run("pytest -m system", command):
            skipped = [
                case
                for case in ET.parse(report).iter("testcase")
                if case.find("skipped") is not None
            ]
            for case in skipped:
                say(f"skipped, which counts as failed: {case.get('classname')}.{case.get('name')}")
                checks.failed.append(str(case.get("name")))
        return checks.end()


def bench(arguments: list[str]) -> int:
    """Measure engage beside its peers and print the table of ratios."""
    environment = Environment(ROOT / ".venvs" / "bench", BENCH_LOCK)
    environment.provide("the peers", ["-r", str(BENCH_LOCK)], THIS_PROJECT)
    command = [environment.python, "benchmarks/run.py", *arguments]
    return subprocess.call(command, cwd=ROOT, env=clean_environment())


def sphinx(environment: Environment) -> list[str]:
    """Return the command that builds the documentation, with every warning an error."""
    options = ["--fail-on-warning", "--keep-going", "--fresh-env", "--quiet"]
    return [environment.python, "-m", "sphinx", *options, "docs", "docs/_build/html"]


def docs() -> int:
    """Build the documentation."""
    checks = Checks()
    checks.run("sphinx", sphinx(dev_environment()))
    say("The first page is docs/_build/html/index.html")
    return checks.end()


def lock() -> int:
    """Pin the newest releases that work on every supported Python."""
    environment = Environment(ROOT / ".venvs" / "lock", ROOT / "pyproject.toml")
    environment.provide("uv", [LOCKER])
    for target, choice in (
        (DEV_LOCK, ["--all-extras", "--group", "dev"]),
        (BENCH_LOCK, ["--extra", "cli", "--group", "bench"]),
    ):
        say(f"Locking {target.relative_to(ROOT)} ...")
        options = ["--universal", "--fork-strategy=fewest", "--python-version=3.11", "--upgrade"]
        text = run_quietly(
            [
                str(environment.bin / "uv"),
                *("pip", "compile", "--quiet", "--no-annotate", "--no-header"),
                *options,
                *choice,
                "pyproject.toml",
            ]
        )
        note = "# Exact pins for Python 3.11 to 3.13, written by `python3 dev.py lock`.\n"
        target.write_text(note + text, "utf-8")
    return 0


def main() -> int:
    """Read the command line and do what it asks."""
    parser = argparse.ArgumentParser(prog="python3 dev.py", description="Work on engage.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    commands.add_parser("demo", help="set up, and report on a shipped example")
    tests = commands.add_parser("test", help="set up, and run every check")
    tests.add_argument("--quick", action="store_true", help="run pytest only, without coverage")
    tests.add_argument("--python", metavar="PATH", help="use this Python, in .venvs/")
    tests.add_argument("--wheel", action="store_true", help="run pytest against the built wheel")
    commands.add_parser("system", help="run the tests marked `system`; none may be skipped")
    benches = commands.add_parser("bench", help="measure, and print the table of ratios")
    benches.add_argument("arguments", nargs=argparse.REMAINDER, help="passed to benchmarks/run.py")
    commands.add_parser("docs", help="build the documentation")
    commands.add_parser("lock", help="pin the development dependencies anew")
    given = parser.parse_args()
    use_a_supported_python()
    if given.command == "test":
        return test_wheel() if given.wheel else test(quick=given.quick, python=given.python)
    if given.command == "bench":
        return bench(given.arguments)
    plain = {"demo": demo, "system": system, "docs": docs, "lock": lock}
    return plain[given.command]()


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit("dev.py: stopped")
