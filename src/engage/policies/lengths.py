"""Lengths of time as a policy words them: six weeks, 21 days, 10 working days, 6 to 12 weeks."""

from __future__ import annotations

import re
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Final, Self, final

from attrs import frozen

from engage.errors import InvalidValueError

_LENGTH: Final = re.compile(r"(\d{1,4}) (working day|school day|day|week|month|year)s?")
_RANGE: Final = re.compile(r"(\d{1,4}) to (\d{1,4}) (working day|school day|day|week|month|year)s?")
_LARGEST: Final = 9999
_WEEK: Final = 7
_MONTHS_IN_A_YEAR: Final = 12
_FOUR_YEARS: Final = 4 * _MONTHS_IN_A_YEAR
_REMEDY: Final = (
    'Write a whole number and a unit, such as "6 weeks", "21 days", "10 working days" or "3 months"'
)
_RANGE_REMEDY: Final = 'Write the two ends and one unit, such as "6 to 12 weeks"'


class LengthUnit(StrEnum):
    """The unit in which a policy words a length of time."""

    DAY = "day"
    WORKING_DAY = "working day"
    SCHOOL_DAY = "school day"
    WEEK = "week"
    MONTH = "month"
    """A calendar month, which has 28 to 31 days."""
    YEAR = "year"


@cache
def _days_in_months(number: int) -> tuple[int, int]:
    """Return the fewest and the most days that *number* calendar months can have."""
    found: list[int] = []
    # Four years hold every place of a leap day that matters for the bounds.
    for start in range(2020 * _MONTHS_IN_A_YEAR, 2020 * _MONTHS_IN_A_YEAR + _FOUR_YEARS):
        year, month = divmod(start, _MONTHS_IN_A_YEAR)
        last_year, last_month = divmod(start + number, _MONTHS_IN_A_YEAR)
        last = date(last_year, last_month + 1, 1).toordinal()
        found.append(last - date(year, month + 1, 1).toordinal())
    return min(found), max(found)


@final
@frozen(kw_only=True)
class Length:
    """
    A length of time: a whole number and a unit.

    Attributes:
        number: How many.
        unit: Of what.
    """

    number: int
    unit: LengthUnit

    def __attrs_post_init__(self) -> None:
        """Refuse what is no length."""
        if type(self.number) is not int or not 0 < self.number <= _LARGEST:
            raise InvalidValueError("number", f"{self.number!r} is no length of time", _REMEDY)

    @classmethod
    def said(cls, text: str) -> Self:
        """
        Return the length that *text* says.

        >>> str(Length.said("6 weeks"))
        '6 weeks'

        Raises:
            InvalidValueError: If it says none.
        """
        found = _LENGTH.fullmatch(text.strip())
        if found is None:
            raise InvalidValueError("", f"{text[:60]!r} is no length of time", _REMEDY)
        return cls(number=int(found[1]), unit=LengthUnit(found[2]))

    @property
    def fewest_days(self) -> int:
        """The fewest calendar days that it can have."""
        if self.unit is LengthUnit.WEEK:
            return self.number * _WEEK
        if self.unit is LengthUnit.MONTH:
            return _days_in_months(min(self.number, _FOUR_YEARS * 100))[0]
        if self.unit is LengthUnit.YEAR:
            return self.number * 365
        return self.number

    @property
    def most_days(self) -> int | None:
        """The most calendar days that it can have; ``None`` where a calendar would have to tell."""
        if self.unit in {LengthUnit.WORKING_DAY, LengthUnit.SCHOOL_DAY}:
            return None
        if self.unit is LengthUnit.MONTH:
            return _days_in_months(min(self.number, _FOUR_YEARS * 100))[1]
        if self.unit is LengthUnit.YEAR:
            return self.number * 366
        return self.fewest_days

    def shorter_than(self, other: Length) -> bool | None:
        """
        Return whether it is shorter than *other*; ``None`` if that depends on the calendar.

        >>> Length.said("12 weeks").shorter_than(Length.said("3 months"))
        True
        """
        if self.unit is other.unit:
            return self.number < other.number
        if self.most_days is not None and self.most_days < other.fewest_days:
            return True
        if other.most_days is not None and self.fewest_days >= other.most_days:
            return False
        return None

    def __str__(self) -> str:
        """Return the length in words."""
        return f"{self.number} {self.unit}{'' if self.number == 1 else 's'}"


@final
@frozen(kw_only=True)
class LengthRange:
    """
    A range of lengths in one unit.

    Attributes:
        least: The shorter end.
        most: The longer end.
        unit: The unit of both.
    """

    least: int
    most: int
    unit: LengthUnit

    def __attrs_post_init__(self) -> None:
        """Refuse ends that make no range."""
        if not 0 < self.least < self.most <= _LARGEST:
            problem = f"{self.least} to {self.most} is no range"
            raise InvalidValueError("least", problem, _RANGE_REMEDY)

    @classmethod
    def said(cls, text: str) -> Self:
        """
        Return the range that *text* says.

        >>> LengthRange.said("6 to 12 weeks").shortest.number
        6

        Raises:
            InvalidValueError: If it says none.
        """
        found = _RANGE.fullmatch(text.strip())
        if found is None:
            raise InvalidValueError("", f"{text[:60]!r} is no range of lengths", _RANGE_REMEDY)
        return cls(least=int(found[1]), most=int(found[2]), unit=LengthUnit(found[3]))

    @property
    def shortest(self) -> Length:
        """The shorter end as a length."""
        return Length(number=self.least, unit=self.unit)

    @property
    def longest(self) -> Length:
        """The longer end as a length."""
        return Length(number=self.most, unit=self.unit)

    def __str__(self) -> str:
        """Return the range in words."""
        return f"{self.least} to {self.most} {self.unit}s"


__all__ = ("Length", "LengthRange", "LengthUnit")
