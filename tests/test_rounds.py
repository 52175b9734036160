"""One window of engagement or consultation: its dates, methods and materials."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from again import Way, each_way
from engage.answers import Answer
from engage.dates import When
from engage.errors import InvalidValueError
from engage.rounds import Form, Material, Round, Session

Given = date | str | None
"""A date as it is given to a noun."""

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


class TestWindow:
    """A window does not end before it begins."""

    @pytest.mark.parametrize(
        ("opens", "closes"),
        [
            (date(2026, 11, 24), date(2026, 11, 24)),
            (date(2026, 11, 24), date(2026, 11, 25)),
            (NOON, NOON),
            (NOON, date(2026, 11, 24)),
            (date(2026, 11, 24), NOON),
            ("November 2026", date(2026, 11, 1)),
            (date(2026, 11, 30), "autumn 2026"),
            ("pending", date(2026, 11, 1)),
            (date(2026, 11, 1), "pending"),
            (None, date(2026, 11, 1)),
            (date(2026, 11, 1), None),
        ],
    )
    @pytest.mark.parametrize("prefix", ["", "planned_"])
    def test_an_order_that_can_be(self, prefix: str, opens: Given, closes: Given) -> None:
        """On one day, or where the record leaves it open."""
        dates: dict[str, Any] = {f"{prefix}opens": opens, f"{prefix}closes": closes}

        assert Round(**dates) == Round(**dates)

    @pytest.mark.parametrize(
        ("opens", "closes"),
        [
            (date(2026, 11, 24), date(2026, 11, 23)),
            (NOON, NOON.replace(hour=11)),
            (NOON, date(2026, 11, 23)),
            (date(2026, 11, 25), NOON),
            (date(2026, 12, 1), "autumn 2026"),
            ("November 2026", date(2026, 10, 31)),
        ],
    )
    @pytest.mark.parametrize("prefix", ["", "planned_"])
    def test_an_order_that_cannot_be(self, prefix: str, opens: Given, closes: Given) -> None:
        """It is refused at the closing, with both dates in the message."""
        dates: dict[str, Any] = {f"{prefix}opens": opens, f"{prefix}closes": closes}

        with pytest.raises(InvalidValueError, match="Correct one of the two dates") as caught:
            Round(**dates)

        assert f"{prefix}closes" == caught.value.at
        assert "is before" in caught.value.problem

    @given(first=st.dates(), last=st.dates())
    def test_any_two_days(self, first: date, last: date) -> None:
        """They make a window exactly where the last is not before the first."""
        if last < first:
            with pytest.raises(InvalidValueError):
                Round(opens=first, closes=last)
        else:
            assert When.on(last) == Round(opens=first, closes=last).closes


class TestRound:
    """What is not recorded of a round is not known."""

    def test_one_of_which_nothing_is_known(self) -> None:
        """No dates, no form, no number of meetings; a name it always has."""
        blank = Round()

        assert (None, None, None, None) == (
            blank.opens,
            blank.closes,
            blank.form,
            blank.sessions_held,
        )
        assert "1" == blank.id

    def test_answers_of_its_own(self) -> None:
        """They speak of this round only, and are written like those of an exercise."""
        assert (Answer(fact="documents_sent_late", value=True),) == Round(
            answers={"documents_sent_late": True}
        ).answers

    def test_a_material_is_named(self) -> None:
        """Whether it was needed may be open."""
        assert Material(title="Evidence base").needed is None
        with pytest.raises(InvalidValueError, match="title"):
            Material(title="")

    @each_way
    def test_it_comes_back_whole(self, again: Way) -> None:
        """With its materials, sessions and answers."""
        found = Round(
            id="2",
            opens=NOON,
            closes="autumn 2027",
            form=Form.DOCUMENT,
            materials=(Material(title="Draft plan", published=date(2026, 11, 1), needed=True),),
            sessions=(Session(on=date(2026, 12, 1), place="Ramsey"),),
            sessions_held=6,
            answers={"documents_sent_late": False},
        )

        assert found == again(found)
