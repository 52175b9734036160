"""
The `engage` command.

Its packages are the extra `cli`; without them the command says how to install it.
"""

from __future__ import annotations

import sys
from importlib.util import find_spec
from typing import Final, Never

from engage.errors import MissingExtraError

_NEEDED: Final = ("typer", "rich")


def main() -> Never:
    """Run the command with the arguments of the process, and end the process with its exit code."""
    if any(find_spec(package) is None for package in _NEEDED):
        sys.stderr.write(f"{MissingExtraError('cli')}\n")
        sys.exit(2)
    from engage.cli.app import app

    sys.exit(app(prog_name="engage"))


__all__ = ("main",)
