"""The interview: what it asks, what it takes for an answer, and what it writes."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import Result

from engage import duties, exchange
from engage.answers import Answer
from engage.cli import replies
from engage.cli.interview import interview
from engage.cli.replies import Lines, NoMoreError, can_be_none, value_of
from engage.facts import FactKind, FactType
from engage.law import standard
from engage.reports import Status
from engage.testing import SETTING
from render_facts import a_question

Run = Callable[..., Result]

BINS: Final = """\
# The bins, as told by the service.
schema = "engage/1"
reference = "bins-26"   # in the register
title = "Bins"

[body]
name = "Anytown Council"
kind = "unitary"
nation = "england"

[answers]  # what is known
form_of_exercise = "document"
"""
