"""What several duties ask together: the longest time, everybody named, and where they disagree."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest
from attrs import evolve

from engage.duties import Requirements, together
from engage.requirements import (
    CountedIn,
    DatedValue,
    Duty,
    Purpose,
    Relation,
    RelationKind,
    Unit,
)
from engage.triggers import yes
from miniature import ON
from small_duties import APPLIES, CLOSES, CONSULTING, SHRINKS, days, duty, found


def asked(*duties: Duty) -> Requirements:
    """Return what *duties* ask together today."""
    return together(duties, ON)


class TestStrictestPeriod:
    """The longest time to respond wins, and nothing lessens it."""

    def test_none_of_them_sets_one(self) -> None:
        """Then there is none, which is not nought days."""
        assert asked(CONSULTING).strictest is None
        assert () == asked(CONSULTING).periods
        assert asked().strictest is None

    def test_the_longest(self) -> None:
        """With the duty that sets it."""
        long, short = duty("long", period=days(42)), duty("short", period=days(21))
        all_ = asked(short, long)

        assert all_.strictest is not None
        assert long is all_.strictest.duty
        assert ["42 days", "21 days"] == [each.said for each in all_.periods]

    @pytest.mark.parametrize(
        ("stricter", "other"),
        [
            (days(6, unit=Unit.WEEK), days(41)),
            (days(3, unit=Unit.MONTH), days(12, unit=Unit.WEEK)),
            (days(28, counted_in=CountedIn.WORKING), days(37)),
            (days(21, excludes=("public holidays",)), days(21)),
        ],
    )
    def test_across_units(self, stricter: object, other: object) -> None:
        """By the fewest days that each can take, then by the most."""
        all_ = asked(duty("b", period=stricter), duty("a", period=other))

        assert all_.strictest is not None
        assert stricter is all_.strictest.period

    def test_a_tie_is_broken_by_name(self) -> None:
        """So that the order of duties does not matter."""
        one, two = duty("one", period=days(28)), duty("two", period=days(28))

        for all_ in (asked(one, two), asked(two, one)):
            assert all_.strictest is not None
            assert "one" == all_.strictest.duty.id

    @pytest.mark.parametrize("purpose", [Purpose.NOTICE, Purpose.INTERVAL, Purpose.LIMIT])
    def test_other_periods_are_listed_after_it(self, purpose: Purpose) -> None:
        """Three months of notice are no time to respond."""
        notice = duty("notice", period=days(90, purpose=purpose))
        all_ = asked(notice, duty("short", period=days(21)))

        assert all_.strictest is not None
        assert "short" == all_.strictest.duty.id
        assert ["21 days", "90 days"] == [each.said for each in all_.periods]
        assert asked(notice).strictest is None

    def test_a_period_of_a_special_case_is_listed_too(self) -> None:
        """It is not the usual one."""
        special = days(60, when="of a school")
        all_ = asked(duty("one", period=days(21), other_periods=(special,)))

        assert all_.strictest is not None
        assert "21 days" == all_.strictest.said
        assert special is all_.periods[1].period

    def test_a_number_of_another_day_is_left_out(self) -> None:
        """The law had none on this one."""
        dated = days(21, values=DatedValue(value=21, since=date(2027, 1, 1)))

        assert () == asked(duty("one", period=dated)).periods
        assert 1 == len(together((duty("one", period=dated),), date(2027, 1, 1)).periods)

    def test_a_period_that_is_not_asked_here(self) -> None:
        """It belongs to a stage that the record shows not to be this one."""
        staged = duty("one", when=yes(CLOSES), period=days(42, only_if=yes(SHRINKS)))

        assert found([staged], closes=True, shrinks=False).requirements.strictest is None
        for known in ({"shrinks": True}, {}):
            all_ = found([staged], closes=True, **known).requirements
            assert all_.strictest is not None


class TestUnion:
    """Everybody named, every notice and all that is owed add up, each said once."""

    def test_who_is_to_be_asked(self) -> None:
        """With every duty that names them."""
        police = duty("police", consultees=("users", "the police"))
        all_ = asked(CONSULTING, police)

        assert [("users", (CONSULTING, police)), ("the police", (police,))] == [
            (each.what, each.by) for each in all_.consultees
        ]

    def test_what_is_to_be_published_and_owed(self) -> None:
        """Likewise."""
        other = duty("other", publishes=("a report",), outcome_owes=("Reasons are given.",))
        all_ = asked(CONSULTING, other)

        assert ["a notice", "a report"] == [each.what for each in all_.publications]
        assert ["Views are considered.", "Reasons are given."] == [
            each.what for each in all_.outcome
        ]

    def test_only_of_duties_that_apply(self) -> None:
        """One that is open or of another body asks nothing yet."""
        other = duty("other", when=yes(SHRINKS), consultees=("everybody",))
        all_ = found([CONSULTING, other], **APPLIES)

        assert ["users"] == [each.what for each in all_.requirements.consultees]


class TestConflicts:
    """Where duties that apply together do not agree, that is said."""

    CONFLICT: Final = Relation(
        kind=RelationKind.CONFLICTS_WITH, to="consulting", because="it is not settled which stands"
    )

    def test_sources_that_disagree(self) -> None:
        """Both are kept, with why."""
        other = duty("other", title="Other guidance", relations=(self.CONFLICT,))

        assert ("Other guidance and Consult users: it is not settled which stands",) == (
            asked(CONSULTING, other).conflicts
        )

    def test_a_conflict_with_a_duty_that_does_not_apply(self) -> None:
        """Is none here."""
        assert () == asked(duty("other", relations=(self.CONFLICT,))).conflicts

    @pytest.mark.parametrize(
        "kind", [kind for kind in RelationKind if kind is not RelationKind.CONFLICTS_WITH]
    )
    def test_other_relations_are_no_conflict(self, kind: RelationKind) -> None:
        """One duty may give way to another."""
        other = duty("other", relations=(evolve(self.CONFLICT, kind=kind),))

        assert () == asked(CONSULTING, other).conflicts

    def test_a_limit_that_leaves_too_little_time(self) -> None:
        """All must be over before people have had their time."""
        limit = duty("limit", title="Be quick", period=days(14, purpose=Purpose.LIMIT))
        long = duty("long", title="Take time", period=days(28))

        assert ("Take time asks for 28 days, but Be quick must be over within 14 days.",) == (
            asked(limit, long).conflicts
        )

    @pytest.mark.parametrize("length", [28, 60])
    def test_a_limit_that_leaves_time_enough(self, length: int) -> None:
        """Is none."""
        limit = duty("limit", period=days(length, purpose=Purpose.LIMIT))

        assert () == asked(limit, duty("long", period=days(28))).conflicts
        assert () == asked(limit).conflicts
