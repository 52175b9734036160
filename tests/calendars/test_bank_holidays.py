"""The bank holidays are data, and the data are those that GOV.UK publishes."""

from __future__ import annotations

import json
import os
from datetime import date
from pathlib import Path
from typing import Final

import pytest

from engage.calendars import Published, published
from engage.calendars.bank_holidays import CHECKED, COVERED_FROM, COVERED_TO, LICENCE, SOURCE

FOLDER: Final = os.environ.get("ENGAGE_TEST_DATA", "")
"""A folder with a copy of the published file, where there is one."""

DIVISIONS: Final = {
    Published.ENGLAND_AND_WALES: "england-and-wales",
    Published.SCOTLAND: "scotland",
    Published.NORTHERN_IRELAND: "northern-ireland",
}


@pytest.mark.skipif(not FOLDER, reason="ENGAGE_TEST_DATA names no folder with bank-holidays.json")
@pytest.mark.parametrize("name", DIVISIONS)
def test_the_table_is_what_was_published(name: Published) -> None:
    """Every day with its title and its note, and no other."""
    data = json.loads((Path(FOLDER) / "bank-holidays.json").read_text("utf-8"))
    events = data[DIVISIONS[name]]["events"]

    told = [
        (
            date.fromisoformat(event["date"]),
            event["title"].replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
            + (f" ({event['notes'].lower()})" if event["notes"] else ""),
        )
        for event in events
    ]

    assert told == [(each.on, each.why) for each in published(name).closures]


@pytest.mark.parametrize(
    ("name", "number"),
    [
        (Published.ENGLAND_AND_WALES, 140),
        (Published.SCOTLAND, 158),
        (Published.NORTHERN_IRELAND, 174),
    ],
)
def test_how_many_there_are(name: Published, number: int) -> None:
    """Each calendar has the days of its nation, none of them on a weekend."""
    calendar = published(name)

    assert number == len(calendar.closures)
    assert not [each for each in calendar.closures if each.on.weekday() > 4]


def test_the_union_has_every_day_of_any_nation() -> None:
    """And says where one is kept, if not everywhere."""
    union = published(Published.UK_UNION)
    each = {day.on for name in DIVISIONS for day in published(name).closures}

    assert each == {day.on for day in union.closures}
    assert "Good Friday" == union.why_closed(date(2026, 4, 3))
    assert "World Cup bank holiday, in Scotland" == union.why_closed(date(2026, 6, 15))
    assert "Easter Monday, in England and Wales and Northern Ireland" == union.why_closed(
        date(2026, 4, 6)
    )
    assert union.why_closed(date(2012, 6, 4)).count("Spring bank holiday") == 2


def test_it_says_where_the_days_are_from() -> None:
    """The source, the licence, the day of the check and the cover."""
    for name in Published:
        calendar = published(name)
        assert (SOURCE, LICENCE, CHECKED) == (
            calendar.source,
            calendar.licence,
            calendar.checked,
        )
        assert (COVERED_FROM, COVERED_TO) == (calendar.covered_from, calendar.covered_to)
        assert published(name) is calendar
    assert "Open Government Licence v3.0" == LICENCE
