"""Duties: how one is declared, when it binds, and how its periods are said."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

import pytest

from again import Way, each_way
from engage.citations import Verification
from engage.errors import InvalidValueError
from engage.facts import FactType
from engage.outcomes import Reading
from engage.requirements import (
    CountedIn,
    DatedValue,
    DutyKind,
    Period,
    Purpose,
    Unit,
    Window,
)
from engage.triggers import yes
from miniature import ACT, CASE
from small_duties import CLOSES, CONSULTING, COUNTY, EXEMPT, LEGACY, days, duty, reading

CHANGED: Final = date(2015, 10, 1)
EIGHT_THEN_SIX: Final = Period(
    values=(DatedValue(value=8, until=CHANGED), DatedValue(value=6, since=CHANGED)),
    unit=Unit.WEEK,
    starts="the notice",
)
ENDED: Final = date(2020, 4, 1)
EVE: Final = ENDED - timedelta(days=1)
REPEALED: Final = duty("repealed", in_force_to=ENDED)
SAVED: Final = duty("saved", in_force_to=ENDED, saved_when=yes(LEGACY))


class TestDatedValue:
    """A number holds from a day and until another, on which it no longer does."""

    @pytest.mark.parametrize(
        ("day", "expected"),
        [
            (date(2015, 9, 30), False),
            (date(2015, 10, 1), True),
            (date(2020, 3, 31), True),
            (date(2020, 4, 1), False),
        ],
    )
    def test_both_ends(self, day: date, *, expected: bool) -> None:
        """The first day is in, the last is out."""
        assert expected is DatedValue(value=6, since=CHANGED, until=ENDED).holds(day)

    def test_without_ends(self) -> None:
        """It always holds."""
        assert DatedValue(value=6).holds(date.min)
        assert DatedValue(value=6).holds(date.max)


class TestPeriod:
    """A period has a number of units; law that changed it has one number after another."""

    def test_one_number(self) -> None:
        """Is given plainly, or as the only dated one."""
        dated = DatedValue(value=28)

        assert days(28).values == (dated,)
        assert days(28) == days(28, values=dated) == days(28, values=[dated])

    @pytest.mark.parametrize(
        ("day", "expected"), [(date(2015, 9, 30), "8 weeks"), (date(2015, 10, 1), "6 weeks")]
    )
    def test_each_number_in_its_day(self, day: date, expected: str) -> None:
        """On both sides of the change."""
        assert expected == EIGHT_THEN_SIX.said(day)

    def test_a_day_without_a_number(self) -> None:
        """Is said to have none, and never nought days."""
        period = days(28, values=DatedValue(value=28, since=CHANGED))

        assert period.value(date(2015, 9, 30)) is None
        assert "no period on that date" == period.said(date(2015, 9, 30))

    @pytest.mark.parametrize(
        ("period", "expected"),
        [
            (days(1), "1 day"),
            (days(28), "28 days"),
            (days(1, unit=Unit.WEEK), "1 week"),
            (days(3, unit=Unit.MONTH), "3 months"),
            (days(28, counted_in=CountedIn.WORKING), "28 working days"),
            (days(1, counted_in=CountedIn.WORKING), "1 working day"),
        ],
    )
    def test_in_words(self, period: Period, expected: str) -> None:
        """With the unit, and working days called so."""
        assert expected == period.said(CHANGED)

    @pytest.mark.parametrize(
        "values",
        [
            (),
            (DatedValue(value=8), DatedValue(value=6)),
            (DatedValue(value=8, until=CHANGED), DatedValue(value=6)),
            (DatedValue(value=8, until=CHANGED), DatedValue(value=6, since=ENDED)),
            (DatedValue(value=6, since=CHANGED), DatedValue(value=8, until=CHANGED)),
        ],
    )
    def test_numbers_that_leave_gaps_are_refused(self, values: tuple[DatedValue, ...]) -> None:
        """Each begins on the day on which the one before it ends."""
        with pytest.raises(InvalidValueError, match="by date, without gaps"):
            days(1, values=values)

    @each_way
    def test_it_comes_back_as_it_was(self, again: Way) -> None:
        """From another process, or copied."""
        assert EIGHT_THEN_SIX == again(EIGHT_THEN_SIX)


class TestWindow:
    """A step may have to fall into a part of the year."""

    @pytest.mark.parametrize(
        ("opens", "closes", "expected"),
        [
            (date(2025, 3, 1), date(2025, 5, 31), True),
            (date(2025, 2, 28), date(2025, 5, 1), False),
            (date(2025, 4, 1), date(2025, 6, 1), False),
            (date(2025, 3, 1), date(2026, 3, 2), False),
        ],
    )
    def test_within_a_year(self, opens: date, closes: date, *, expected: bool) -> None:
        """Both its ends are in."""
        assert expected is Window(first=(3, 1), last=(5, 31)).holds(opens, closes)

    @pytest.mark.parametrize(
        ("opens", "closes", "expected"),
        [
            (date(2025, 10, 1), date(2026, 1, 31), True),
            (date(2026, 1, 2), date(2026, 1, 31), True),
            (date(2025, 9, 30), date(2025, 12, 1), False),
            (date(2026, 1, 2), date(2026, 10, 2), False),
        ],
    )
    def test_over_the_new_year(self, opens: date, closes: date, *, expected: bool) -> None:
        """One winter, and not two."""
        assert expected is Window(first=(10, 1), last=(1, 31)).holds(opens, closes)

    def test_in_words(self) -> None:
        """The day before the month."""
        assert "1 October to 31 January" == Window(first=(10, 1), last=(1, 31)).said()


class TestPublications:
    """What must be published is due with the consultation, or after the decision."""

    def test_both_together(self) -> None:
        """What comes after the decision comes last."""
        both = duty("both", publishes=("a draft",), publishes_after=("the plan",))

        assert ("a draft", "the plan") == both.publications


class TestBounds:
    """How few and how many days a period can take, however it is counted."""

    @pytest.mark.parametrize(
        ("period", "expected"),
        [
            (days(28), (28, 28)),
            (days(6, unit=Unit.WEEK), (42, 42)),
            (days(1, unit=Unit.MONTH), (28, 31)),
            (days(12, unit=Unit.MONTH), (336, 372)),
            (days(21, excludes=("public holidays",)), (21, 35)),
            (days(1, unit=Unit.MONTH, excludes=("August",)), (28, 45)),
        ],
    )
    def test_calendar_time(self, period: Period, expected: tuple[int, int]) -> None:
        """A month has 28 to 31 days; what is left out lengthens it."""
        assert expected == period.bounds(period.values[0].value)

    @pytest.mark.parametrize(
        ("value", "least"), [(1, 1), (5, 5), (6, 8), (10, 12), (20, 26), (28, 38)]
    )
    def test_working_days(self, value: int, least: int) -> None:
        """Five from a Monday end on the Friday; the sixth is the next Monday."""
        period = days(value, counted_in=CountedIn.WORKING)

        assert (least, least + 16) == period.bounds(value)

    def test_working_days_in_term(self) -> None:
        """They may reach over every holiday of a school."""
        period = days(28, counted_in=CountedIn.WORKING, excludes=("school holidays",))

        assert (38, 145) == period.bounds(28)

    @pytest.mark.parametrize("value", [1, 4, 5, 6, 10, 28])
    def test_no_run_of_working_days_is_shorter_or_longer(self, value: int) -> None:
        """Whichever weekday it begins on, with its first day counted or not."""
        least, most = days(value, counted_in=CountedIn.WORKING).bounds(value)
        monday = date(2026, 6, 1)

        for start in range(7):
            first = monday + timedelta(days=start)
            counted = _last_of(first, value)
            after = _last_of(first + timedelta(days=1), value)
            assert least <= (counted - first).days + 1
            assert (after - first).days <= most


def _last_of(first: date, value: int) -> date:
    """Return the last of so many weekdays, the first of which may be *first*."""
    day, left = first, value
    while True:
        left -= day.weekday() < 5
        if not left:
            return day
        day += timedelta(days=1)


class TestDuty:
    """A duty stands on an authority, from one day and perhaps until another."""

    def test_without_authority_it_is_refused(self) -> None:
        """Nothing would stand behind it."""
        with pytest.raises(InvalidValueError, match="it cites nothing"):
            duty("small", authority=())

    @pytest.mark.parametrize("ends", [date(2010, 3, 31), date(2010, 4, 1)])
    def test_it_cannot_end_before_it_begins(self, ends: date) -> None:
        """Nor on that day: it would never bind."""
        with pytest.raises(InvalidValueError, match="it ends before it begins"):
            duty("small", in_force_to=ends)

    @pytest.mark.parametrize("part", ["title", "asks"])
    def test_it_has_words(self, part: str) -> None:
        """A title, and what it asks."""
        with pytest.raises(InvalidValueError):
            duty("small", **{part: ""})

    def test_its_certainty_is_that_of_what_it_stands_on(self) -> None:
        """The first authority, whatever else is cited."""
        both = duty("small", authority=(CASE, ACT))

        assert CASE is both.main
        assert Verification.FROM_KNOWLEDGE is both.verified
        assert Verification.READ is CONSULTING.verified

    def test_every_period_is_listed(self) -> None:
        """The usual one first."""
        first, second = days(28), days(14, when="of a school")

        assert () == CONSULTING.periods
        assert (first, second) == duty("small", period=first, other_periods=(second,)).periods
        assert (second,) == duty("small", other_periods=(second,)).periods

    @each_way
    def test_it_comes_back_as_it_was(self, again: Way) -> None:
        """From another process, or copied; its conditions are made again."""
        assert CONSULTING.applying == again(CONSULTING).applying
        assert CONSULTING == again(CONSULTING)


class TestInForce:
    """The first day is in, and the day of repeal is out."""

    @pytest.mark.parametrize(
        ("day", "expected"),
        [(date(2010, 3, 31), False), (date(2010, 4, 1), True), (EVE, True), (ENDED, False)],
    )
    def test_both_ends(self, day: date, *, expected: bool) -> None:
        """Of a duty that was repealed."""
        assert expected is REPEALED.in_force(day)

    def test_what_is_not_repealed_goes_on(self) -> None:
        """As far as is known."""
        assert CONSULTING.in_force(date.max)

    def test_what_it_then_turns_on(self) -> None:
        """Its own condition, that and the saving one, or nothing."""
        assert REPEALED.applies is REPEALED.binding_from(EVE)
        assert REPEALED.binding_from(ENDED) is None
        assert SAVED.applies is SAVED.binding_from(EVE)
        saved = SAVED.binding_from(ENDED)
        assert saved is not None
        assert LEGACY in set(saved.facts())
        assert SAVED.binding_from(date(2010, 3, 31)) is None

    def test_of_what_began_before_its_end(self) -> None:
        """That is for the transitional provision, unless one is written down."""
        kept = REPEALED.binding_from(ENDED, EVE)

        assert kept is not None
        assert "kept_in_transition_repealed" in {fact.id for fact in kept.facts()}
        assert REPEALED.binding_from(ENDED, ENDED) is None
        assert REPEALED.applies is REPEALED.binding_from(EVE, EVE)
        assert SAVED.binding_from(ENDED) is SAVED.binding_from(ENDED, EVE)
        assert REPEALED.binding_from(date(2010, 3, 31), date(2010, 1, 1)) is None
        assert CONSULTING.binding_from(date(2010, 3, 31), date(2010, 1, 1)) is None

    @pytest.mark.parametrize(
        ("begun", "on", "expected"),
        [(EVE, ENDED, True), (ENDED, ENDED, False), (EVE, EVE, False)],
    )
    def test_whether_it_ended_between(self, begun: date, on: date, *, expected: bool) -> None:
        """The day of repeal is the first of the new law."""
        assert expected is REPEALED.ended_between(begun, on)
        assert not CONSULTING.ended_between(begun, on)

    def test_common_law_has_no_first_day(self) -> None:
        """A court declares it; what only points to Acts has the day of its own."""
        declared = duty("fair", kind=DutyKind.COMMON_LAW)
        pointing = duty("pointing", kind=DutyKind.COMMON_LAW, see=("consulting",))

        assert declared.declaratory
        assert declared.in_force(date.min)
        assert not pointing.declaratory
        assert not pointing.in_force(date(2010, 3, 31))
        assert pointing.in_force(date(2010, 4, 1))
        assert not CONSULTING.in_force(date(2010, 3, 31))

    def test_common_law_can_end(self) -> None:
        """By statute."""
        declared = duty("fair", kind=DutyKind.COMMON_LAW, in_force_to=ENDED)

        assert declared.in_force(EVE)
        assert not declared.in_force(ENDED)


class TestApplying:
    """Whether a duty applies is a fact that others can ask, computed and never answered."""

    def test_it_is_computed_from_what_the_duty_turns_on(self) -> None:
        """The body, the condition and what saves it."""
        fact = SAVED.applying

        assert "applies.saved" == fact.id
        assert FactType.YES_NO is fact.type
        assert fact.computed
        assert {CLOSES, EXEMPT, LEGACY} <= set(fact.needs)
        assert LEGACY not in CONSULTING.applying.needs
        assert len(set(fact.needs)) == len(fact.needs)

    @pytest.mark.parametrize(
        ("answers", "expected"),
        [
            ({"closes": True, "exempt": False}, Reading.YES),
            ({"closes": False}, Reading.NO),
            ({"closes": True}, Reading.CANNOT_TELL),
        ],
    )
    def test_it_is_what_the_duty_reads_as(
        self, answers: dict[str, object], expected: Reading
    ) -> None:
        """Yes, no or not known."""
        found = reading(duty("other", when=yes(CONSULTING.applying)), **answers)

        assert expected is found.reading
        assert expected is reading(CONSULTING, **answers).reading

    def test_a_duty_that_is_not_in_force_does_not_apply(self) -> None:
        """On the day whose law governs the exercise."""
        other = duty("other", when=yes(REPEALED.applying))
        answers = {"closes": True, "exempt": False}

        assert Reading.NO is reading(other, **answers).reading
        assert Reading.YES is reading(other, COUNTY, EVE, **answers).reading


class TestWhoIsHeard:
    """Some duties ask or hear people, some by statute, and some do neither."""

    ANSWERS: Final = days(28)
    NOTICE: Final = days(28, purpose=Purpose.NOTICE)

    @pytest.mark.parametrize(
        ("kind", "asks", "by_right"),
        [
            (DutyKind.CONSULT, True, True),
            (DutyKind.INVOLVE, True, False),
            (DutyKind.GUIDANCE, True, False),
            (DutyKind.PUBLICITY, False, False),
            (DutyKind.DUE_REGARD, False, False),
            (DutyKind.COMMON_LAW, False, False),
        ],
    )
    def test_by_its_kind(self, kind: DutyKind, *, asks: bool, by_right: bool) -> None:
        """Where nothing else is said."""
        small = duty("small", kind=kind)

        assert asks is small.calls_for_consultation
        assert by_right is small.invites_replies

    def test_publicity_with_a_time_for_objections(self) -> None:
        """Anyone may answer, which notice alone does not allow."""
        objections = duty("small", kind=DutyKind.PUBLICITY, period=self.ANSWERS)
        notice = duty("small", kind=DutyKind.PUBLICITY, period=self.NOTICE)

        assert objections.invites_replies
        assert not notice.invites_replies
        assert not notice.calls_for_consultation

    def test_guidance_that_names_nobody(self) -> None:
        """Asks for something else."""
        assert not duty("small", kind=DutyKind.GUIDANCE, consultees=()).calls_for_consultation

    def test_what_is_owed_to_named_bodies_only(self) -> None:
        """Asks people, and does not say that they are heard on the decision in hand."""
        small = duty("small", names_only=True)

        assert small.calls_for_consultation
        assert not small.invites_replies

    @pytest.mark.parametrize("hears", [True, False])
    def test_what_is_said_goes_before_the_kind(self, *, hears: bool) -> None:
        """As for a promise, which no statute makes."""
        notice = duty("small", kind=DutyKind.PUBLICITY, hears=hears)
        promise = duty("small", kind=DutyKind.COMMON_LAW, hears=hears)

        assert hears is notice.invites_replies
        assert hears is promise.calls_for_consultation
        assert not promise.invites_replies
