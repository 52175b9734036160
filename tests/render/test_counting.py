"""A count as a page and as data."""

from __future__ import annotations

from datetime import date, timedelta

from engage.calendars import Calendar, Roll, period_from, rolled
from engage.render import as_markdown
from engage.render.counting import count_data, count_document


def test_a_calendar_of_ones_own_was_not_checked() -> None:
    """Nothing is said of when it was."""
    day = date(2026, 6, 12)
    ours = Calendar(name="ours", covered_from=day, covered_to=day + timedelta(days=20))
    count = rolled(period_from(day, 1), Roll.FOLLOWING, ours)
    page = as_markdown(count_document(count))

    assert "ours (12 June 2026 to 2 July 2026)" in page
    assert "Monday 15 June 2026" in page
    assert "checked" not in page
    calendar = count_data(count)["calendar"]
    assert isinstance(calendar, dict)
    assert calendar["checked"] is None
