"""
Calendars and counting: which days are working days, and every date with how it was counted.

>>> from datetime import date
>>> count = working_days_after(date(2026, 12, 18), 5, published(Published.ENGLAND_AND_WALES))
>>> print(count)
29 December 2026: 5 working days after 18 December 2026
>>> [skipped.why for skipped in count.skipped]
['Saturday', 'Sunday', 'Christmas Day', 'Saturday', 'Sunday', 'Boxing Day (substitute day)']
"""

from __future__ import annotations

from engage.calendars.bank_holidays import Published, published
from engage.calendars.counting import (
    clear_days_after,
    clear_days_before,
    period_beginning_with,
    period_disregarding,
    period_from,
    roll,
    rolled,
    working_days_after,
    working_days_before,
    working_days_between,
)
from engage.calendars.counts import (
    Certainty,
    Count,
    CountingRule,
    DayKind,
    Direction,
    Ends,
    Roll,
    Rounding,
    Skipped,
    Unit,
)
from engage.calendars.left_out import christmas_eve_out, public_holidays
from engage.calendars.lengths import LatestOpening, Length, consultation_length, latest_opening
from engage.calendars.moments import (
    Closing,
    DueItems,
    Reminder,
    WeekdayCheck,
    closing_moment,
    closing_reminder,
    date_span,
    due_on,
    is_before,
    response_in_time,
    weekday_agrees,
)
from engage.calendars.schools import (
    SchoolYear,
    Term,
    school_days,
    school_days_beginning_with,
    terms_of,
)
from engage.calendars.working_days import Calendar, Closure

__all__ = (
    "Calendar",
    "Certainty",
    "Closing",
    "Closure",
    "Count",
    "CountingRule",
    "DayKind",
    "Direction",
    "DueItems",
    "Ends",
    "LatestOpening",
    "Length",
    "Published",
    "Reminder",
    "Roll",
    "Rounding",
    "SchoolYear",
    "Skipped",
    "Term",
    "Unit",
    "WeekdayCheck",
    "christmas_eve_out",
    "clear_days_after",
    "clear_days_before",
    "closing_moment",
    "closing_reminder",
    "consultation_length",
    "date_span",
    "due_on",
    "is_before",
    "latest_opening",
    "period_beginning_with",
    "period_disregarding",
    "period_from",
    "public_holidays",
    "published",
    "response_in_time",
    "roll",
    "rolled",
    "school_days",
    "school_days_beginning_with",
    "terms_of",
    "weekday_agrees",
    "working_days_after",
    "working_days_before",
    "working_days_between",
)
