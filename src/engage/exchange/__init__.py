"""
Exercises in files: from and to TOML and JSON, with every problem of a file told at once.

Reading and writing need the extra ``files``; importing this does not, and loads nothing of it.
"""

from __future__ import annotations

from engage.exchange.documents import dumps, parse
from engage.exchange.files import read, record_answers, write
from engage.exchange.json_schema import schema

__all__ = ("dumps", "parse", "read", "record_answers", "schema", "write")
