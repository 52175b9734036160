"""A statutory period is counted in calendar dates; a closing moment has a zone."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Any

import pendulum
import pytest
from hypothesis import given
from hypothesis import strategies as st

from again import Way, each_way
from engage.dates import (
    Precision,
    When,
    as_date,
    as_moment,
    as_when,
    clock,
    day_of,
    days_between,
    london,
    maybe_when,
    said,
)

DAY = date(2026, 11, 24)
SUMMER_EVENING = datetime(2026, 6, 30, 23, 30, tzinfo=UTC)
"""Half past midnight on 1 July by the London clock."""


class TestAsDate:
    """A period is counted in calendar dates, which have no clock time."""

    @pytest.mark.parametrize("given_", [DAY, pendulum.date(2026, 11, 24)], ids=["date", "pendulum"])
    def test_a_date_is_welcome_whoever_made_it(self, given_: date) -> None:
        """What comes out is a plain date, which every library reads."""
        found = as_date(given_)

        assert found == DAY
        assert date is type(found)

    @pytest.mark.parametrize(
        "given_",
        [datetime(2026, 11, 24, tzinfo=UTC), pendulum.datetime(2026, 11, 24)],
        ids=["datetime", "pendulum"],
    )
    def test_a_moment_is_refused(self, given_: datetime) -> None:
        """A moment is a date to Python, and would hide which day is meant."""
        with pytest.raises(TypeError, match="has a clock time"):
            as_date(given_)


class TestAsMoment:
    """A moment has a zone; one without is read by the clock of London."""

    def test_without_a_zone(self) -> None:
        """British Summer Time in July, Greenwich Mean Time in January."""
        july = datetime(2026, 7, 1, 17)  # noqa: DTZ001 - one without a zone is what is tested
        january = july.replace(month=1)

        assert "2026-07-01T17:00:00+01:00" == as_moment(july).isoformat()
        assert "2026-01-01T17:00:00+00:00" == as_moment(january).isoformat()

    def test_with_a_zone(self) -> None:
        """The instant and the clock are kept."""
        assert "2026-06-30T23:30:00+00:00" == as_moment(SUMMER_EVENING).isoformat()

    def test_from_pendulum(self) -> None:
        """What comes out is a plain datetime of the same instant."""
        given_ = pendulum.datetime(2026, 7, 1, 17, tz="Europe/London")

        found = as_moment(given_)

        assert datetime is type(found)
        assert given_ == found

    def test_the_hour_that_comes_twice(self) -> None:
        """Which of the two is meant is not lost."""
        second = datetime(2026, 10, 25, 1, 30, tzinfo=london(), fold=1)

        assert timedelta(0) == as_moment(second).utcoffset()
        assert timedelta(hours=1) == as_moment(second.replace(fold=0)).utcoffset()

    def test_the_zone_is_the_same_after_a_file(self) -> None:
        """London's where its clock agrees, whatever the zone was called, and else an offset."""
        winter = datetime(2026, 1, 1, 12, tzinfo=UTC)
        india = timezone(timedelta(hours=5, minutes=30))

        assert london() is as_moment(winter).tzinfo
        assert UTC == as_moment(SUMMER_EVENING).tzinfo
        assert india == as_moment(datetime(2026, 1, 1, tzinfo=india)).tzinfo

    def test_before_there_was_a_common_time(self) -> None:
        """London's own sun was 75 seconds late, which no file can write as an offset."""
        noon = datetime(1846, 1, 1, 12)  # noqa: DTZ001 - one without a zone is what is tested

        assert "1846-01-01T12:01:15+00:00" == as_moment(noon).isoformat()

    def test_outside_the_calendar(self) -> None:
        """The first hour of year 1 east of London is in no year in London."""
        first = datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=1)))

        with pytest.raises(ValueError, match="outside the calendar"):
            as_moment(first)

    def test_its_day_is_the_day_in_london(self) -> None:
        """Late on 30 June in Greenwich is already 1 July in London."""
        assert date(2026, 7, 1) == day_of(SUMMER_EVENING)
        assert date(2026, 6, 30) == day_of(SUMMER_EVENING - timedelta(minutes=31))


class TestWords:
    """Dates known only as "autumn 2026" have a precision."""

    @pytest.mark.parametrize(
        ("text", "precision", "earliest", "latest"),
        [
            ("2026-11-24", Precision.DAY, DAY, DAY),
            ("24 November 2026", Precision.DAY, DAY, DAY),
            ("4 may 2026", Precision.DAY, date(2026, 5, 4), date(2026, 5, 4)),
            ("2026-02", Precision.MONTH, date(2026, 2, 1), date(2026, 2, 28)),
            ("2024-02", Precision.MONTH, date(2024, 2, 1), date(2024, 2, 29)),
            ("2026-12", Precision.MONTH, date(2026, 12, 1), date(2026, 12, 31)),
            ("June 2025", Precision.MONTH, date(2025, 6, 1), date(2025, 6, 30)),
            ("DECEMBER 2025", Precision.MONTH, date(2025, 12, 1), date(2025, 12, 31)),
            ("spring 2026", Precision.SEASON, date(2026, 3, 1), date(2026, 5, 31)),
            ("Summer 2026", Precision.SEASON, date(2026, 6, 1), date(2026, 8, 31)),
            ("autumn 2026", Precision.SEASON, date(2026, 9, 1), date(2026, 11, 30)),
            ("winter 2026", Precision.SEASON, date(2026, 12, 1), date(2027, 2, 28)),
            ("winter 2027", Precision.SEASON, date(2027, 12, 1), date(2028, 2, 29)),
            ("2023", Precision.YEAR, date(2023, 1, 1), date(2023, 12, 31)),
            ("9999", Precision.YEAR, date(9999, 1, 1), date(9999, 12, 31)),
            (" June 2025 ", Precision.MONTH, date(2025, 6, 1), date(2025, 6, 30)),
        ],
    )
    def test_words_that_fix_a_date(
        self, text: str, precision: Precision, earliest: date, latest: date
    ) -> None:
        """The first and the last day that can be meant; winter reaches into the next year."""
        when = as_when(text)

        assert (precision, earliest, latest) == (when.precision, when.earliest, when.latest)

    @pytest.mark.parametrize(
        "text",
        [
            "pending",
            "2026-00",
            "2026-13",
            "0000-01",
            "0000",
            "June 0000",
            "Juin 2026",
            "24 Juin 2026",
            "spring 0000",
            "winter 9999",
            "20261124",
            "2026-W48-2",
            "June",
            "after the election",
        ],
    )
    def test_words_that_fix_none(self, text: str) -> None:
        """They are kept as they stand, and nothing is guessed."""
        when = When.said(text)

        assert Precision.WORDS is when.precision
        assert (None, None, None, None) == (when.earliest, when.latest, when.day, when.closing())
        assert text == str(when)

    @pytest.mark.parametrize(
        "text", ["", " ", "31 June 2026", "2026-11-31", "0 June 2026", "2026-11-24T25:00"]
    )
    def test_a_day_that_there_is_not(self, text: str) -> None:
        """It is a slip of the pen, and no words for a date; so is nothing at all."""
        with pytest.raises(ValueError, match=r"nothing is said|day|hour"):
            When.said(text)

    def test_a_whole_story(self) -> None:
        """It is kept as it stands, and fixes no date."""
        story = "when the officers have gone through every reply, " * 9

        assert Precision.WORDS is When.said(story).precision
        assert story.strip() == str(When.said(story))

    def test_words_are_kept_where_the_date_is_not_exact(self) -> None:
        """A report prints what the source says."""
        assert "Autumn 2026" == str(When.said("Autumn 2026"))

    @pytest.mark.parametrize("text", ["2026-11-24", "24 November 2026", "24 november 2026"])
    def test_words_for_a_day_are_that_day(self, text: str) -> None:
        """However a day is written, it is equal to the date and printed like it."""
        assert When.on(DAY) == as_when(text)
        assert "24 November 2026" == str(as_when(text))

    @pytest.mark.parametrize("text", ["2026-07-01T17:00", "2026-07-01 17:00", "2026-07-01T16:00Z"])
    def test_words_for_a_moment_are_that_moment(self, text: str) -> None:
        """As a file without dates of its own writes it."""
        when = as_when(text)

        assert Precision.MOMENT is when.precision
        assert datetime(2026, 7, 1, 16, tzinfo=UTC) == when.moment
        assert "1 July 2026 at 5pm" == str(when)


class TestWhen:
    """When something happens, as exactly as the record says."""

    @pytest.mark.parametrize(
        "given_",
        [DAY, pendulum.date(2026, 11, 24), "2026-11-24", When.on(DAY)],
        ids=["date", "pendulum", "words", "when"],
    )
    def test_a_day_however_it_is_given(self, given_: When | date | str) -> None:
        """One day, plain."""
        when = as_when(given_)

        assert When.on(DAY) == when
        assert date is type(when.day)

    @pytest.mark.parametrize(
        "given_",
        [
            datetime(2026, 7, 1, 17),  # noqa: DTZ001 - one without a zone is what is tested
            datetime(2026, 7, 1, 16, tzinfo=UTC),
            datetime(2026, 7, 1, 17, tzinfo=timezone(timedelta(hours=1))),
            pendulum.datetime(2026, 7, 1, 17, tz="Europe/London"),
        ],
        ids=["bare", "utc", "offset", "pendulum"],
    )
    def test_a_moment_however_it_is_given(self, given_: datetime) -> None:
        """The same instant, on its London day."""
        when = as_when(given_)

        assert When.at(datetime(2026, 7, 1, 17, tzinfo=london())) == when
        assert date(2026, 7, 1) == when.day
        assert datetime is type(when.moment)

    def test_its_day_and_its_words_agree(self) -> None:
        """A moment noted elsewhere is told by the London clock, on the London day."""
        when = When.at(SUMMER_EVENING)

        assert date(2026, 7, 1) == when.day
        assert "1 July 2026 at 12:30am" == str(when)

    def test_on_a_moment_is_refused(self) -> None:
        """``on`` is for a day, ``at`` for a moment."""
        with pytest.raises(TypeError):
            When.on(SUMMER_EVENING)

    def test_no_single_day(self) -> None:
        """A month has none."""
        assert As.MONTH.day is None
        assert date(2026, 11, 1) == As.MONTH.earliest

    def test_nothing_recorded(self) -> None:
        """``None`` stays ``None``; anything else is read."""
        assert maybe_when(None) is None
        assert When.on(DAY) == maybe_when(DAY)

    @pytest.mark.parametrize(
        "parts",
        [
            {"precision": Precision.WORDS},
            {"precision": Precision.DAY},
            {"precision": Precision.DAY, "earliest": DAY},
            {"precision": Precision.MONTH, "earliest": DAY, "latest": DAY},
            {"precision": Precision.DAY, "earliest": SUMMER_EVENING, "latest": SUMMER_EVENING},
            {"precision": Precision.MOMENT, "moment": SUMMER_EVENING},
            {"precision": Precision.YEAR, "text": "2026"},
            {"precision": Precision.WORDS, "text": "autumn 2026"},
        ],
    )
    def test_parts_that_do_not_belong_together(self, parts: dict[str, Any]) -> None:
        """No record could have said them."""
        with pytest.raises(ValueError, match="do not belong together"):
            When(**parts)

    @pytest.mark.parametrize(
        "when",
        [
            When.on(DAY),
            When.at(SUMMER_EVENING),
            as_when(pendulum.datetime(2026, 7, 1, 17, tz="Europe/London")),
            When.said("autumn 2026"),
            When.said("pending"),
        ],
        ids=str,
    )
    @each_way
    def test_it_comes_back_whole(self, when: When, again: Way) -> None:
        """From pickle and from copying."""
        assert when == again(when)
        assert hash(when) == hash(again(when))


class As:
    """Some dates of each precision."""

    MONTH = When.said("November 2026")


class TestClosing:
    """A bare date closes at 23:59 by the London clock."""

    def test_a_day(self) -> None:
        """The last minute of that day, in winter and in summer."""
        winter, summer = When.on(DAY).closing(), When.on(date(2026, 7, 1)).closing()

        assert "2026-11-24T23:59:00+00:00" == str(winter and winter.isoformat())
        assert "2026-07-01T23:59:00+01:00" == str(summer and summer.isoformat())

    def test_a_moment(self) -> None:
        """That moment."""
        assert SUMMER_EVENING == When.at(SUMMER_EVENING).closing()

    def test_a_month(self) -> None:
        """Not known: no day is guessed."""
        assert As.MONTH.closing() is None


class TestClock:
    """A clock time in words that nobody misreads."""

    @pytest.mark.parametrize(
        ("at", "words"),
        [
            (time(0, 0), "midnight at the start of the day"),
            (time(0, 0, 59), "midnight at the start of the day"),
            (time(0, 1), "12:01am"),
            (time(1, 0), "1am"),
            (time(9, 5), "9:05am"),
            (time(11, 59), "11:59am"),
            (time(12, 0), "midday"),
            (time(12, 1), "12:01pm"),
            (time(13, 0), "1pm"),
            (time(17, 0), "5pm"),
            (time(23, 59), "11:59pm"),
        ],
    )
    def test_words(self, at: time, words: str) -> None:
        """On the hour without minutes; noon and midnight by name."""
        assert words == clock(at)

    @given(at=st.times())
    def test_never_twelve(self, at: time) -> None:
        """*12am* and *12pm* are read both ways, so neither is ever printed."""
        assert clock(at) not in {"12am", "12pm"}

    @given(at=st.times().map(lambda at: at.replace(second=0, microsecond=0)))
    def test_each_minute_of_the_day_has_words_of_its_own(self, at: time) -> None:
        """No two minutes are told alike."""
        other = time((at.hour + 12) % 24, at.minute)

        assert clock(at) != clock(other)


class TestCounting:
    """A period is counted by subtraction: the first day is not counted."""

    def test_eight_weeks(self) -> None:
        """Clifford: 55 days by subtraction, 56 counting both ends."""
        assert 55 == days_between(date(2016, 9, 2), date(2016, 10, 27))

    def test_over_the_change_of_clocks(self) -> None:
        """A day is a day, whatever the clocks do."""
        assert 1 == days_between(date(2026, 3, 28), date(2026, 3, 29))

    def test_a_moment_is_refused(self) -> None:
        """Periods are counted in calendar dates."""
        with pytest.raises(TypeError):
            days_between(DAY, SUMMER_EVENING)

    @given(first=st.dates(), days=st.integers(-10_000, 10_000))
    def test_it_undoes_adding(self, first: date, days: int) -> None:
        """As many days as were added, back or forth, with plain dates and with pendulum's."""
        first = min(max(first, date(1900, 1, 1)), date(2500, 1, 1))
        last = first + timedelta(days=days)
        theirs = pendulum.date(first.year, first.month, first.day)

        assert days == days_between(first, last)
        assert days == days_between(theirs, last)
        assert int is type(days_between(first, theirs))


class TestSaid:
    """A day in words, as an officer writes it."""

    def test_words(self) -> None:
        """No nought before the day."""
        assert "4 May 2026" == said(date(2026, 5, 4))

    @given(day=st.dates(min_value=date(1000, 1, 1)))
    def test_they_can_be_read_again(self, day: date) -> None:
        """What a report prints fixes the same day."""
        assert day == When.said(said(day)).day
