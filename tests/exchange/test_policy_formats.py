"""Policy files: their schema, the template of a new one, and whatever else a file can hold."""

from __future__ import annotations

import json
import warnings
from typing import Any, cast

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engage.errors import InvalidDocumentError, UnknownKeyWarning
from engage.exchange._loading import Format
from engage.exchange._policy_reading import PolicyReading
from engage.exchange.policies import dumps_policy, parse_policy
from engage.exchange.policy_schema import policy_schema
from engage.exchange.policy_template import policy_template
from engage.policies.policy import BASELINE, PATHS, Policy
from policy_files import ALL, filled_in, problems_of


class TestSchema:
    """The JSON Schema says of each file what the reader says."""

    @staticmethod
    def is_valid(document: Any) -> bool:  # noqa: ANN401 - as json gives it
        """Return whether the schema lets *document* through."""
        validator: Any = jsonschema.Draft202012Validator(policy_schema())
        return bool(validator.is_valid(document))

    def test_it_is_one(self) -> None:
        """Of the draft that it names."""
        jsonschema.Draft202012Validator.check_schema(policy_schema())

    @pytest.mark.parametrize("policy", ALL, ids=lambda policy: policy.key)
    def test_what_is_read_is_valid(self, policy: Policy) -> None:
        """Every policy that there is."""
        assert self.is_valid(json.loads(dumps_policy(policy, "json")))

    @pytest.mark.parametrize(
        "change",
        [
            {"schema": "engage/1"},
            {"title": " "},
            {"periods": {"least": "6 weeks"}},
            {"periods": {"least": {"value": "6 fortnights", "page": "1"}}},
            {"periods": {"least": {"value": "6 weeks"}}},
            {"process": {"gates": [{"page": "1"}]}},
        ],
    )
    def test_what_is_refused_is_not(self, change: dict[str, object]) -> None:
        """By both."""
        document = {**json.loads(dumps_policy(BASELINE, "json")), **change}

        assert not self.is_valid(document)
        assert problems_of(json.dumps(document), "json")


class TestTemplate:
    """A new policy file explains every line that can be filled in."""

    def test_it_is_kept(self, golden: Any) -> None:  # noqa: ANN401 - the check of conftest
        """Whoever changes it sees what changes."""
        golden(policy_template(), "tests/golden/policy-template.toml")

    def test_it_can_be_read(self) -> None:
        """As it stands it promises nothing, and filled in something everywhere."""
        assert [] == list(parse_policy(policy_template()).promises())
        assert set(PATHS) == {
            made.at for made in parse_policy(filled_in(policy_template()), alone=True).promises()
        }

    @given(st.text())
    def test_whatever_the_body_is_called(self, body: str) -> None:
        """Its name cannot break the file."""
        found = parse_policy(policy_template(body))

        assert found.body
        assert [] == list(found.promises())


plain = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.floats(),
        st.text(max_size=9),
        st.dates(),
        st.sampled_from(("6 weeks", "6 to 12 weeks", "planning", "2026", "page", "value")),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.sampled_from(("page", "value", "id", "name", "what", "x")), inner),
    ),
    max_leaves=8,
)


@st.composite
def documents(draw: st.DrawFn) -> object:
    """Draw a good document in which some values are something else."""
    document = json.loads(dumps_policy(draw(st.sampled_from(ALL)), "json"))
    for _ in range(draw(st.integers(1, 4))):
        holder, step = document, draw(st.sampled_from(sorted(document)))
        while draw(st.booleans()) and (steps := steps_in(holder[step])):
            holder, step = holder[step], draw(st.sampled_from(steps))
        holder[step] = draw(plain)
    return cast("object", document)


def steps_in(value: object) -> list[Any]:
    """Return the keys of a table, or the places of a list."""
    if isinstance(value, dict):
        return list(cast("dict[str, object]", value))
    return list(range(len(cast("list[object]", value)))) if isinstance(value, list) else []


class TestFuzz:
    """Whatever a file holds, it is read or its faults are told: nothing else ever happens."""

    @settings(suppress_health_check=[HealthCheck.too_slow])
    @given(documents())
    def test_documents(self, document: object) -> None:
        """What is read can be written and read again."""
        reading = PolicyReading()
        policy = reading.policy(document)

        if policy is None:
            assert reading.problems
            assert all(each.at and each.problem and each.remedy for each in reading.problems)
        else:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", UnknownKeyWarning)
                assert policy == parse_policy(dumps_policy(policy), alone=True)

    @pytest.mark.parametrize("form", ["toml", "json"])
    @given(data=st.data())
    def test_text(self, data: st.DataObject, form: Format) -> None:
        """Cut off, or with other bytes in it."""
        text = dumps_policy(data.draw(st.sampled_from(ALL)), form).encode()
        at = data.draw(st.integers(0, len(text)))
        other = (
            text[:at] + data.draw(st.binary(max_size=4)) + text[at + data.draw(st.integers(0, 9)) :]
        )
        problems = told(other, form)

        assert problems is None or all(each.count(": ") for each in problems)
        assert problems != ()


def told(text: bytes, form: Format) -> tuple[str, ...] | None:
    """Return the problems that are told of *text*; ``None`` if it can be read."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UnknownKeyWarning)
        try:
            parse_policy(text, format=form, alone=True)
        except InvalidDocumentError as error:
            return tuple(str(problem) for problem in error.problems)
    return None
