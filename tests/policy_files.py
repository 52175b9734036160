"""Policy files for tests: every policy that there is, the smallest, and what is wrong with one."""

from __future__ import annotations

from typing import Any, Final

import pytest

from engage.errors import InvalidDocumentError
from engage.exchange._loading import Format
from engage.exchange.policies import parse_policy
from engage.policies.cambridgeshire import HISTORY
from engage.policies.policy import BASELINE
from policy_records import POLICIES, policy_of

SMALLEST: Final = 'schema = "engage-policy/1"\nid = "a"\ntitle = "A"\nversion = "1"\n'
ALL: Final = (*HISTORY.versions, BASELINE, *(policy_of(each) for each in POLICIES))


def problems_of(text: str | bytes, form: Format = "toml", **given: Any) -> list[str]:  # noqa: ANN401 - as parse_policy takes it
    """Return every problem in *text*."""
    with pytest.raises(InvalidDocumentError) as raised:
        parse_policy(text, format=form, **given)
    return [str(problem) for problem in raised.value.problems]


def filled_in(template: str) -> str:
    """Return a template with every line that can be filled in taken out of its comment."""
    head, _, rest = template.partition("\nschema = ")
    assert all(line.startswith("#") or not line for line in head.splitlines())
    lines = [
        line.removeprefix("# ") if line.startswith("# ") and not line.endswith(":") else line
        for line in f"schema = {rest}".splitlines()
    ]
    return "\n".join(lines)
