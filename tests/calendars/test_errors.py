"""Each refusal says what it is about and what to do, and pickles."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

import pytest

from again import Way, each_way
from engage.errors import (
    EngageError,
    NoSuchMomentError,
    NotAWorkingDayError,
    OutsideCalendarError,
    OutsideTermsError,
)

DAY, FIRST, LAST = date(2029, 1, 1), date(2012, 1, 1), date(2028, 12, 31)
ERRORS: Final = {
    "calendar": (OutsideCalendarError(DAY, FIRST, LAST), LookupError),
    "terms": (OutsideTermsError(DAY, FIRST, LAST, 13), LookupError),
    "working day": (NotAWorkingDayError(DAY, "New Year's Day"), ValueError),
    "moment": (NoSuchMomentError(datetime(2026, 3, 29, 1, 30)), ValueError),  # noqa: DTZ001 - it is in no zone
}

each_error = pytest.mark.parametrize(("error", "builtin"), ERRORS.values(), ids=ERRORS)


@each_error
def test_it_is_an_engage_error_and_the_builtin_that_fits(
    error: EngageError, builtin: type[Exception]
) -> None:
    """One ``except`` of either kind catches it."""
    assert isinstance(error, EngageError)
    assert isinstance(error, builtin)
    assert "2029-01-01" in str(error) or "01:30 on 2026-03-29" in str(error)


@each_error
@each_way
def test_it_comes_back_whole(error: EngageError, builtin: type[Exception], again: Way) -> None:
    """Its kind, its words and its facts."""
    found: EngageError = again(error)

    assert isinstance(found, builtin)
    assert (str(error), vars(error)) == (str(found), vars(found))
