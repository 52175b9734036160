"""The command for `python -m engage`."""

from __future__ import annotations

from engage.cli import main

if __name__ == "__main__":
    main()
