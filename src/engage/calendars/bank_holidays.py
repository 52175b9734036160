"""
The bank holidays of the United Kingdom, as published, and the four calendars made of them.

The list holds the days on which a holiday is kept: where it falls on a weekend, the substitute.
Nothing is worked out from a calendar date, because holidays are moved and proclaimed.

When GOV.UK publishes a day that is not here yet, a caller adds it with `Calendar.closing`.
To bring the table up to date, write the day into `_KEPT`, move `CHECKED` and, for a new year,
`COVERED_TO`; a test compares the table with a copy of the published file.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Final

from engage.calendars.working_days import Calendar, Closure

SOURCE: Final = "https://www.gov.uk/bank-holidays.json"
"""Where the days are published."""

LICENCE: Final = "Open Government Licence v3.0"
"""The licence under which they are published: contains public sector information."""

CHECKED: Final = date(2026, 11, 22)
"""The day on which the table was last compared with what was published."""

COVERED_FROM: Final = date(2012, 1, 1)
"""The first day for which the table can answer."""

COVERED_TO: Final = date(2028, 12, 31)
"""The last day for which the table can answer."""


class Published(StrEnum):
    """The calendars that engage keeps; a rule says which one is meant, never the caller's place."""

    ENGLAND_AND_WALES = "england_and_wales"
    SCOTLAND = "scotland"
    NORTHERN_IRELAND = "northern_ireland"
    UK_UNION = "uk_union"
    """A bank holiday in any part of the United Kingdom."""


_ENGLAND_AND_WALES: Final = frozenset({Published.ENGLAND_AND_WALES})
_SCOTLAND: Final = frozenset({Published.SCOTLAND})
_NORTHERN_IRELAND: Final = frozenset({Published.NORTHERN_IRELAND})
_NOT_SCOTLAND: Final = _ENGLAND_AND_WALES | _NORTHERN_IRELAND
_NOT_NORTHERN_IRELAND: Final = _ENGLAND_AND_WALES | _SCOTLAND
_ALL: Final = _NOT_SCOTLAND | _SCOTLAND

_IN_WORDS: Final = {
    Published.ENGLAND_AND_WALES: "England and Wales",
    Published.SCOTLAND: "Scotland",
    Published.NORTHERN_IRELAND: "Northern Ireland",
    Published.UK_UNION: "any part of the United Kingdom",
}

_NOTES: Final = {"*": "substitute day", "+": "extra bank holiday"}

# Where it is kept, what it is called, and the days: a star for a substitute, a plus for an extra.
_KEPT: Final = (
    (_NOT_SCOTLAND, "New Year's Day", "2012-01-02* 2017-01-02*"),
    (
        _SCOTLAND,
        "2nd January",
        (
            "2012-01-02 2013-01-02 2014-01-02 2015-01-02 2016-01-04* 2017-01-02 2018-01-02 "
            "2019-01-02 2020-01-02 2021-01-04* 2022-01-04* 2023-01-03* 2024-01-02 2025-01-02 "
            "2026-01-02 2027-01-04* 2028-01-04*"
        ),
    ),
    (_SCOTLAND, "New Year's Day", "2012-01-03* 2017-01-03*"),
    (
        _NORTHERN_IRELAND,
        "St Patrick's Day",
        (
            "2012-03-19* 2013-03-18* 2014-03-17 2015-03-17 2016-03-17 2017-03-17 2018-03-19* "
            "2019-03-18* 2020-03-17 2021-03-17 2022-03-17 2023-03-17 2024-03-18* 2025-03-17 "
            "2026-03-17 2027-03-17 2028-03-17"
        ),
    ),
    (
        _ALL,
        "Good Friday",
        (
            "2012-04-06 2013-03-29 2014-04-18 2015-04-03 2016-03-25 2017-04-14 2018-03-30 "
            "2019-04-19 2020-04-10 2021-04-02 2022-04-15 2023-04-07 2024-03-29 2025-04-18 "
            "2026-04-03 2027-03-26 2028-04-14"
        ),
    ),
    (
        _NOT_SCOTLAND,
        "Easter Monday",
        (
            "2012-04-09 2013-04-01 2014-04-21 2015-04-06 2016-03-28 2017-04-17 2018-04-02 "
            "2019-04-22 2020-04-13 2021-04-05 2022-04-18 2023-04-10 2024-04-01 2025-04-21 "
            "2026-04-06 2027-03-29 2028-04-17"
        ),
    ),
    (
        _ALL,
        "Early May bank holiday",
        (
            "2012-05-07 2013-05-06 2014-05-05 2015-05-04 2016-05-02 2017-05-01 2018-05-07 "
            "2019-05-06 2021-05-03 2022-05-02 2023-05-01 2024-05-06 2025-05-05 2026-05-04 "
            "2027-05-03 2028-05-01"
        ),
    ),
    (_NOT_NORTHERN_IRELAND, "Spring bank holiday", "2012-06-04*"),
    (_NORTHERN_IRELAND, "Spring bank holiday", "2012-06-04"),
    (_ALL, "Queen's Diamond Jubilee", "2012-06-05+"),
    (
        _NORTHERN_IRELAND,
        "Battle of the Boyne (Orangemen's Day)",
        (
            "2012-07-12 2013-07-12 2014-07-14* 2015-07-13* 2016-07-12 2017-07-12 2018-07-12 "
            "2019-07-12 2020-07-13* 2021-07-12 2022-07-12 2023-07-12 2024-07-12 2025-07-14* "
            "2026-07-13* 2027-07-12 2028-07-12"
        ),
    ),
    (
        _SCOTLAND,
        "Summer bank holiday",
        (
            "2012-08-06 2013-08-05 2014-08-04 2015-08-03 2016-08-01 2017-08-07 2018-08-06 "
            "2019-08-05 2020-08-03 2021-08-02 2022-08-01 2023-08-07 2024-08-05 2025-08-04 "
            "2026-08-03 2027-08-02 2028-08-07"
        ),
    ),
    (
        _NOT_SCOTLAND,
        "Summer bank holiday",
        (
            "2012-08-27 2013-08-26 2014-08-25 2015-08-31 2016-08-29 2017-08-28 2018-08-27 "
            "2019-08-26 2020-08-31 2021-08-30 2022-08-29 2023-08-28 2024-08-26 2025-08-25 "
            "2026-08-31 2027-08-30 2028-08-28"
        ),
    ),
    (
        _SCOTLAND,
        "St Andrew's Day",
        (
            "2012-11-30 2013-12-02* 2014-12-01* 2015-11-30 2016-11-30 2017-11-30 2018-11-30 "
            "2019-12-02* 2020-11-30 2021-11-30 2022-11-30 2023-11-30 2024-12-02* 2025-12-01* "
            "2026-11-30 2027-11-30 2028-11-30"
        ),
    ),
    (
        _ALL,
        "Christmas Day",
        (
            "2012-12-25 2013-12-25 2014-12-25 2015-12-25 2016-12-27* 2017-12-25 2018-12-25 "
            "2019-12-25 2020-12-25 2021-12-27* 2022-12-27* 2023-12-25 2024-12-25 2025-12-25 "
            "2026-12-25 2027-12-27* 2028-12-25"
        ),
    ),
    (
        _ALL,
        "Boxing Day",
        (
            "2012-12-26 2013-12-26 2014-12-26 2015-12-28* 2016-12-26 2017-12-26 2018-12-26 "
            "2019-12-26 2020-12-28* 2021-12-28* 2022-12-26 2023-12-26 2024-12-26 2025-12-26 "
            "2026-12-28* 2027-12-28* 2028-12-26"
        ),
    ),
    (
        _ALL,
        "New Year's Day",
        (
            "2013-01-01 2014-01-01 2015-01-01 2016-01-01 2018-01-01 2019-01-01 2020-01-01 "
            "2021-01-01 2022-01-03* 2023-01-02* 2024-01-01 2025-01-01 2026-01-01 2027-01-01 "
            "2028-01-03*"
        ),
    ),
    (
        _ALL,
        "Spring bank holiday",
        (
            "2013-05-27 2014-05-26 2015-05-25 2016-05-30 2017-05-29 2018-05-28 2019-05-27 "
            "2020-05-25 2021-05-31 2022-06-02 2023-05-29 2024-05-27 2025-05-26 2026-05-25 "
            "2027-05-31 2028-05-29"
        ),
    ),
    (_ALL, "Early May bank holiday (VE day)", "2020-05-08"),
    (_ALL, "Platinum Jubilee bank holiday", "2022-06-03"),
    (_ALL, "Bank Holiday for the State Funeral of Queen Elizabeth II", "2022-09-19"),
    (_ALL, "Bank holiday for the coronation of King Charles III", "2023-05-08"),
    (_SCOTLAND, "World Cup bank holiday", "2026-06-15"),
)


@cache
def published(name: Published) -> Calendar:
    """
    Return the calendar of this *name*, made once.

    >>> published(Published.SCOTLAND).why_closed(date(2026, 11, 30))
    "St Andrew's Day"
    """
    return Calendar(
        name=_IN_WORDS[name],
        closures=_union() if name is Published.UK_UNION else _of(name),
        covered_from=COVERED_FROM,
        covered_to=COVERED_TO,
        source=SOURCE,
        licence=LICENCE,
        checked=CHECKED,
    )


def _of(name: Published) -> tuple[Closure, ...]:
    """Return the bank holidays of one calendar."""
    return tuple(
        Closure(on=date.fromisoformat(day[:_ISO]), why=_why(title, day[_ISO:]))
        for where, title, days in _KEPT
        if name in where
        for day in days.split()
    )


def _union() -> tuple[Closure, ...]:
    """Return the bank holidays of any nation, each with where it is kept if not everywhere."""
    kept: dict[tuple[date, str], set[Published]] = defaultdict(set)
    for where, title, days in _KEPT:
        for day in days.split():
            kept[date.fromisoformat(day[:_ISO]), _why(title, day[_ISO:])].update(where)
    return tuple(
        Closure(on=on, why=why if len(where) == len(_ALL) else f"{why}, in {_nations(where)}")
        for (on, why), where in kept.items()
    )


_ISO: Final = len("2012-01-01")


def _why(title: str, mark: str) -> str:
    return f"{title} ({_NOTES[mark]})" if mark else title


def _nations(where: set[Published]) -> str:
    return " and ".join(_IN_WORDS[each] for each in Published if each in where)


__all__ = (
    "CHECKED",
    "COVERED_FROM",
    "COVERED_TO",
    "LICENCE",
    "SOURCE",
    "Published",
    "published",
)
