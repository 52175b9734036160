"""Checks that several nouns share."""

from __future__ import annotations

import pytest

from engage.audiences import Audience
from engage.bodies import PublicBody
from engage.errors import InvalidValueError


class TestSaid:
    """Something must be said."""

    def test_a_name(self) -> None:
        """Any words will do."""
        assert "Anytown Council" == PublicBody(name="Anytown Council").name

    @pytest.mark.parametrize("name", ["", " ", "\n", None])
    def test_nothing(self, name: str) -> None:
        """Nothing, and blanks, are refused with the place and what to do."""
        with pytest.raises(InvalidValueError, match="name: nothing is said") as caught:
            PublicBody(name=name)

        assert ("name", "Write it in words") == (caught.value.at, caught.value.remedy)


class TestNotNegative:
    """A count is a whole number from nought up; ``None`` means that none is recorded."""

    @pytest.mark.parametrize("size", [None, 0, 1, 2**63 - 1])
    def test_a_count(self, size: int | None) -> None:
        """Nought is a count; silence is not nought."""
        assert size == Audience(name="Users", size=size).size

    @pytest.mark.parametrize(
        ("size", "problem"),
        [
            (-1, "-1 is below nought"),
            (2**63, "this is not a count"),
            (True, "this is not a count"),
            ("12", "this is not a count"),
            (1.5, "this is not a count"),
        ],
    )
    def test_no_count(self, size: int, problem: str) -> None:
        """It is refused at its place."""
        with pytest.raises(InvalidValueError) as caught:
            Audience(name="Users", size=size)

        assert ("size", problem) == (caught.value.at, caught.value.problem)
