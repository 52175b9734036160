"""Whom to reach first, and who was reached, without a number that gives somebody away."""

from __future__ import annotations

from collections import defaultdict
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engage.audiences import Audience, Loss, Segment, Segmentation
from engage.errors import InvalidValueError
from engage.reach import (
    SMALL_NUMBER,
    Group,
    ReachTable,
    counted,
    gaps,
    groups_in,
    groups_of,
    most_affected,
    reach,
)

SCHEME = Segmentation(
    scheme="Made up",
    version="2026",
    licence="open",
    geography="postcode",
    lookup={"CB1 1AA": "A", "CB1 1AB": "B"},
    segments=(Segment(code="A", label="Edge of town"), Segment(code="C")),
)


class TestMostAffected:
    """The order follows what is recorded, and what is not recorded is said."""

    def test_the_order(self) -> None:
        """Whether affected, then how much they lose, then how many they are."""
        ordered = (
            Audience(name="1", affected=True, loss=Loss.SERIOUS, size=10),
            Audience(name="2", affected=True, loss=Loss.SERIOUS, size=9),
            Audience(name="3", affected=True, loss=Loss.SERIOUS, size=0),
            Audience(name="4", affected=True, loss=Loss.SERIOUS),
            Audience(name="5", affected=True, loss=Loss.SOME, size=900),
            Audience(name="6", affected=True, size=900),
            Audience(name="7", affected=True, loss=Loss.NONE, size=900),
            Audience(name="8", loss=Loss.SERIOUS, size=900),
            Audience(name="9", affected=False, loss=Loss.NONE, size=900),
        )

        assert ordered == tuple(each.audience for each in most_affected(reversed(ordered)))

    def test_what_is_not_recorded(self) -> None:
        """All of it, or nothing."""
        known = Audience(name="1", affected=True, loss=Loss.NONE, size=0)
        first, second = most_affected([Audience(name="2"), known])

        assert () == first.unknown
        assert (
            "whether they are affected",
            "how much they stand to lose",
            "how many they are",
        ) == second.unknown


class TestGaps:
    """A plan for the seldom heard knows barriers, does something about them, and reaches people."""

    @pytest.mark.parametrize(
        ("audience", "missing"),
        [
            (Audience(name="x"), []),
            (Audience(name="x", affected=True), ["how they are reached"]),
            (
                Audience(name="x", seldom_heard=True),
                ["what makes it harder for them to take part", "how they are reached"],
            ),
            (
                Audience(name="x", barriers=("no broadband",)),
                ["what is done about what makes it harder for them", "how they are reached"],
            ),
            (
                Audience(
                    name="x",
                    seldom_heard=True,
                    barriers=("no broadband",),
                    adjustments=("paper forms",),
                    channels=("the food bank",),
                ),
                [],
            ),
        ],
    )
    def test_each(self, audience: Audience, missing: list[str]) -> None:
        """What is planned is no gap."""
        assert missing == [each.missing for each in gaps([audience])]


class TestGroups:
    """Groups and segments go into a table alike."""

    def test_audiences(self) -> None:
        """From what is recorded of them."""
        audience = Audience(name="Carers", to_reach=50, replied=12)

        assert (Group(name="Carers", planned=50, replied=12),) == groups_of([audience])

    def test_segments(self) -> None:
        """One from which nobody came is there with none; what was not planned is not known."""
        found = counted(["cb11aa", "CB1 1AA", "CB1 1AB", "ZZ1 1ZZ"], SCHEME)

        assert ((("A", 2), ("B", 1), ("C", 0)), 1) == (found.numbers, found.not_found)
        assert (
            Group(name="Edge of town", planned=40, replied=2),
            Group(name="B", planned=None, replied=1),
            Group(name="C", planned=0, replied=0),
        ) == groups_in(SCHEME, {"A": 40, "C": 0}, found)


def table_of(*replied: int | None, threshold: int = SMALL_NUMBER) -> ReachTable:
    """Return the table of groups from which so many replied, each of as many planned."""
    return reach(
        [Group(name=f"g{place}", planned=100, replied=each) for place, each in enumerate(replied)],
        threshold=threshold,
    )


def shown(table: ReachTable) -> list[int | str | None]:
    """Return the numbers of replies as they are shown."""
    return ["-" if row.suppressed else row.replied for row in table.rows]


class TestSuppression:
    """A number of people from one to below the threshold is not shown."""

    @pytest.mark.parametrize(
        ("small", "cells"),
        [(0, [0, 20, 30]), (1, ["-", "-", 30]), (4, ["-", "-", 30]), (5, [5, 20, 30])],
    )
    def test_both_sides_of_the_threshold(self, small: int, cells: list[int | str]) -> None:
        """None is shown, and the threshold itself; with a small number goes another cell."""
        table = table_of(small, 20, 30)

        assert cells == shown(table)
        assert small + 50 == table.total

    def test_the_threshold_is_the_callers(self) -> None:
        """A stricter body passes its own."""
        assert ["-", "-", 30] == shown(table_of(9, 20, 30, threshold=10))

    @pytest.mark.parametrize("threshold", [2, 0])
    def test_a_threshold_that_protects_nobody(self, threshold: int) -> None:
        """A suppressed number could then only be one."""
        with pytest.raises(InvalidValueError, match="threshold"):
            table_of(1, threshold=threshold)
        assert 3 == table_of(1, threshold=3).threshold

    def test_the_least_sum(self) -> None:
        """One and five could be told from their sum, so a third cell goes too."""
        assert ["-", "-", "-", 40] == shown(table_of(1, 5, 30, 40))
        assert ["-", "-", 30, 40] == shown(table_of(1, 6, 30, 40))

    @pytest.mark.parametrize(
        ("replied", "suppressed"),
        [((3,), True), ((3, 0), True), ((1, 5), True), ((1, 6), False), ((1, 1, 2), True)],
    )
    def test_the_total_goes_where_nothing_else_is_left(
        self, replied: tuple[int, ...], *, suppressed: bool
    ) -> None:
        """Without another cell a number could be told from it."""
        table = table_of(*replied)

        assert suppressed is table.total_suppressed
        assert suppressed is (table.total is None)

    def test_the_cell_beside_it_is_chosen_by_what_was_planned(self) -> None:
        """The least planned first, and what was not planned last; never by the number itself."""
        table = reach(
            [
                Group(name="a", replied=6),
                Group(name="b", planned=90, replied=7),
                Group(name="c", planned=80, replied=900),
                Group(name="d", planned=10, replied=2),
            ]
        )

        assert [6, 7, "-", "-"] == shown(table)

    def test_a_small_number_planned(self) -> None:
        """It is suppressed as well, and so is the share; with none there is no share."""
        few, none, many, unplanned = reach(
            [
                Group(name="few", planned=4, replied=8),
                Group(name="none", planned=0, replied=8),
                Group(name="many", planned=5, replied=8),
                Group(name="unplanned", replied=8),
            ]
        ).rows

        assert (None, True, None) == (few.planned, few.planned_suppressed, few.percent)
        assert (0, False, None) == (none.planned, none.planned_suppressed, none.percent)
        assert (5, False, 160) == (many.planned, many.planned_suppressed, many.percent)
        assert (None, False, None) == (
            unplanned.planned,
            unplanned.planned_suppressed,
            unplanned.percent,
        )

    def test_a_share_is_suppressed_with_its_number(self) -> None:
        """It would give it away."""
        assert [None, None, 30] == [row.percent for row in table_of(1, 20, 30).rows]

    def test_what_is_not_recorded_is_not_suppressed(self) -> None:
        """It is not known, and counts for nothing."""
        table = table_of(None, 20)

        assert ([None, 20], 20) == (shown(table), table.total)

    def test_groups_that_overlap(self) -> None:
        """There is no total to show, and none to suppress."""
        groups = [Group(name="a", replied=2), Group(name="b", replied=20)]
        table = reach(groups, overlapping=True)

        assert (["-", "-"], None, False) == (shown(table), table.total, table.total_suppressed)
        assert not reach(groups[:1], overlapping=True).total_suppressed

    def test_two_groups_with_one_name(self) -> None:
        """They could not be told apart."""
        with pytest.raises(InvalidValueError, match="share a name"):
            reach([Group(name="a"), Group(name="a")])


@pytest.mark.parametrize(("groups", "threshold"), [(2, 3), (3, 3), (4, 3), (2, 5), (3, 5), (3, 4)])
def test_no_suppressed_number_can_be_worked_out(groups: int, threshold: int) -> None:
    """
    Even whoever knows how it is done finds that a small number could have been another.

    Every possible table is made, and those that look alike are laid beside each other.
    """
    most = 3 * threshold
    alike: defaultdict[ReachTable, list[tuple[int, ...]]] = defaultdict(list)
    for replied in product(range(most + 1), repeat=groups):
        alike[table_of(*replied, threshold=threshold)].append(replied)
    told = {
        (table, place)
        for table, possible in alike.items()
        # Beyond that sum some of the tables that would look alike were not made.
        if min(map(sum, possible)) <= most
        for place, row in enumerate(table.rows)
        if row.suppressed and len({each[place] for each in possible}) == 1
    }

    assert set() == told


@given(st.lists(st.none() | st.integers(0, 60), max_size=8), st.integers(3, 12))
def test_nothing_small_is_shown(replied: list[int | None], threshold: int) -> None:
    """Nor is a suppressed number left alone beside a total."""
    table = table_of(*replied, threshold=threshold)

    assert not [row for row in table.rows if row.replied and row.replied < threshold]
    hidden = [row for row in table.rows if row.suppressed]
    assert 1 != len(hidden) or table.total_suppressed
    assert not hidden or table.total is None or table.total > len(hidden)
