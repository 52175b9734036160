"""The table of reach as people see it."""

from __future__ import annotations

from engage.audiences import Audience, Loss
from engage.reach import Group, most_affected, reach
from engage.render.markdown import as_markdown
from engage.render.reach import affected_document, reach_document


class TestReach:
    """What is suppressed is said, and why."""

    def test_a_table_with_small_numbers(self) -> None:
        """Neither the number nor the share is there."""
        groups = [
            Group(name="Carers", planned=200, replied=3),
            Group(name="Parents", planned=1500, replied=1200),
            Group(name="Travellers", planned=3),
        ]
        shown = as_markdown(reach_document(reach([*groups, Group(name="All others", replied=50)])))

        assert "| Carers | 200 | suppressed |  |" in shown
        assert "| Parents | 1,500 | suppressed |  |" in shown
        assert "| Travellers | suppressed | not recorded |  |" in shown
        assert "| All others | not recorded | 50 |  |" in shown
        assert "| **All groups** |  | **1,253** |  |" in shown
        assert "from 1 to 4 are suppressed" in shown
        assert "The total is suppressed" not in shown

    def test_a_table_without(self) -> None:
        """There is nothing to explain."""
        shown = as_markdown(
            reach_document(reach([Group(name="Parents", planned=10, replied=5)]), title="Reach")
        )

        assert shown.startswith("# Reach\n")
        assert "| Parents | 10 | 5 | 50 |" in shown
        assert "suppressed" not in shown

    def test_a_total_that_is_suppressed(self) -> None:
        """Whoever publishes other tables is warned."""
        shown = as_markdown(reach_document(reach([Group(name="Carers", replied=3)])))

        assert "| **All groups** |  | **suppressed** |  |" in shown
        assert "The total is suppressed too" in shown

    def test_groups_that_overlap(self) -> None:
        """They have no total."""
        groups = [Group(name="Carers", replied=30)]

        assert "All groups" not in as_markdown(reach_document(reach(groups, overlapping=True)))


def test_those_most_affected() -> None:
    """In order, with what is not recorded of each."""
    shown = as_markdown(
        affected_document(
            most_affected(
                [
                    Audience(name="Drivers", affected=True),
                    Audience(name="Carers", affected=True, loss=Loss.SERIOUS, size=10),
                ]
            )
        )
    )

    assert shown.index("1. Carers") < shown.index("2. Drivers")
    assert 1 == shown.count("Not recorded: how many they are.")
