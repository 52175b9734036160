"""When replies close, what is due, and dates that are known only in part."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engage.calendars import (
    closing_moment,
    closing_reminder,
    date_span,
    due_on,
    is_before,
    response_in_time,
)
from engage.dates import Precision, When, as_when, london
from engage.errors import InvalidValueError, NoSuchMomentError

DAY: Final = date(2026, 6, 5)
days = st.dates(date(2020, 1, 1), date(2030, 12, 31))


class TestClosing:
    """A closing is a moment by the London clock."""

    def test_midnight_is_said_plainly(self) -> None:
        """With what to say instead."""
        late, early = closing_moment(DAY, " Midnight "), closing_moment(DAY, time(0, 0))

        assert "11:59pm on 5 June 2026" == str(late)
        assert "say 11:59pm on 5 June 2026" in late.finding
        assert "11:59pm on 4 June 2026" == str(early)
        assert "say 11:59pm on 4 June 2026" in early.finding

    def test_a_time_is_kept_to_the_minute(self) -> None:
        """However it is given."""
        assert closing_moment(DAY, "17:00") == closing_moment(DAY, time(17, 0, 30))
        assert "5pm on 5 June 2026" == str(closing_moment(DAY, "17:00"))
        assert not closing_moment(DAY, "17:00").finding

    def test_no_time_of_day(self) -> None:
        """It is refused, with what to write."""
        with pytest.raises(InvalidValueError, match="Write it as 17:00"):
            closing_moment(DAY, "teatime")

    def test_a_time_that_never_comes(self) -> None:
        """The clocks go forward over it."""
        with pytest.raises(NoSuchMomentError, match="never comes") as caught:
            closing_moment(date(2026, 3, 29), "01:30")

        assert "2026-03-29T01:30:00" == caught.value.moment.isoformat()

    def test_a_time_that_comes_twice(self) -> None:
        """The later: nobody is shut out by the clock."""
        first = datetime(2026, 10, 25, 1, 30, tzinfo=london())
        closing = closing_moment(date(2026, 10, 25), "01:30")

        assert "2026-10-25T01:30:00+00:00" == closing.at.isoformat()
        assert response_in_time(first, closing)

    @given(day=days, seconds=st.integers(0, 59))
    def test_the_whole_closing_minute_counts(self, day: date, seconds: int) -> None:
        """To its last second, and no further."""
        closing = closing_moment(day)

        assert response_in_time(closing.at.replace(second=seconds, microsecond=999_999), closing)
        assert not response_in_time(
            datetime.fromtimestamp(closing.at.timestamp() + 60, tz=UTC), closing
        )

    @given(day=days, hours=st.integers(1, 72))
    def test_a_reminder_is_due_for_so_many_hours(self, day: date, hours: int) -> None:
        """In elapsed time; not at the closing itself."""
        closing = closing_moment(day)
        begins = closing_reminder(closing.at, closing, hours).reminder_from

        assert closing_reminder(begins, closing, hours).due
        assert not closing_reminder(closing.at, closing, hours).due
        assert closing.at.timestamp() - begins.timestamp() == hours * 3600


@given(items=st.dictionaries(st.text(max_size=5), days), one=days, other=days)
def test_what_is_missed_stays_missed(items: dict[str, date], one: date, other: date) -> None:
    """As time goes on, more is overdue and nothing is forgotten."""
    early, late = due_on(min(one, other), items), due_on(max(one, other), items)

    assert set(early.overdue) <= set(late.overdue)
    assert early == due_on(min(one, other), items)


class TestSpans:
    """Words that fix a first and a last day."""

    @pytest.mark.parametrize(
        ("text", "precision", "earliest", "latest"),
        [
            ("winter 2026/27", Precision.SEASON, date(2026, 12, 1), date(2027, 2, 28)),
            ("Winter 2027-2028", Precision.SEASON, date(2027, 12, 1), date(2028, 2, 29)),
            (
                "week commencing 7 December 2026",
                Precision.WEEK,
                date(2026, 12, 7),
                date(2026, 12, 13),
            ),
            ("w/c Monday 7 December 2026", Precision.WEEK, date(2026, 12, 7), date(2026, 12, 13)),
            ("week commencing 2026-12-07", Precision.WEEK, date(2026, 12, 7), date(2026, 12, 13)),
            ("5 June 2026", Precision.DAY, DAY, DAY),
        ],
    )
    def test_they_are_read(
        self, text: str, precision: Precision, earliest: date, latest: date
    ) -> None:
        """And kept as they stand, where they are no day."""
        when = date_span(text)

        assert (precision, earliest, latest) == (when.precision, when.earliest, when.latest)
        assert when == as_when(str(when))

    @pytest.mark.parametrize(
        "text",
        ["winter 2026/28", "winter 9999/00", "week commencing soon", "week commencing 9999-12-31"],
    )
    def test_they_fix_nothing(self, text: str) -> None:
        """They stay words."""
        assert Precision.WORDS is When.said(text).precision

    @pytest.mark.parametrize(
        ("text", "question"),
        [
            ("Q3 2026", "Which months: of the calendar or the financial year?"),
            ("early 2027", "From which day to which?"),
            ("mid-June 2027", "From which day to which?"),
            ("TBC", "Who will say, and by when?"),
            ("autumn", "Of which year?"),
            ("after the election", "Which day, week, month, season or year?"),
            ("", "Which day, week, month, season or year?"),
            ("31 June 2026", "Which day, week, month, season or year?"),
        ],
    )
    def test_what_fixes_none_is_refused_with_a_question(self, text: str, question: str) -> None:
        """For whoever said it."""
        with pytest.raises(InvalidValueError) as caught:
            date_span(text)

        assert question == caught.value.remedy


class TestBefore:
    """Whether one is before another is yes, no, or not known."""

    @pytest.mark.parametrize(
        ("one", "other", "before"),
        [
            ("June 2027", "July 2027", True),
            ("July 2027", "June 2027", False),
            ("June 2027", "30 June 2027", None),
            ("June 2027", "1 June 2027", False),
            ("1 June 2027", "1 June 2027", False),
            ("pending", "June 2027", None),
            ("June 2027", "pending", None),
            ("2026-10-25T01:30+01:00", "2026-10-25T01:15+00:00", True),
        ],
    )
    def test_as_far_as_it_can_be_told(self, one: str, other: str, before: bool | None) -> None:  # noqa: FBT001 - what is expected
        """Only what holds at both ends is sure; moments are compared as instants."""
        assert before is is_before(as_when(one), as_when(other))
