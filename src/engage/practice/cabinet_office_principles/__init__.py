"""
What central government holds its own consultations to, as good practice.

The principles guide departments and do not bind councils; yet councils are measured by them.
Each version applies to its own time: a rule of twelve weeks was last one in 2012.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from engage.catalogues import Catalogue
from engage.facts import FactType
from engage.outcomes import Outcome
from engage.practice.cabinet_office_principles.earlier import (
    CODE_2008,
    PRINCIPLES_2012,
    PRINCIPLES_2016,
    SOURCE_2012,
)
from engage.practice.cabinet_office_principles.principles_2018 import PRINCIPLES_2018
from engage.practice.cabinet_office_principles.shared import rule
from engage.practice.working_together.lines import asked
from engage.rules import example, otherwise, when
from engage.triggers import is_

_IN_DOUBT: Final = asked(
    "cabinet_office_version",
    "Which version of the principles was in force on that day?",
    "the version, with the day of its publication",
    takes=FactType.CHOICE,
    choices=("none", "2008", "2012", "2016", "2018"),
)
WHICH_VERSION: Final = rule(
    "version",
    "It is known which version of the principles was in force",
    SOURCE_2012,
    when(is_(_IN_DOUBT, "none"), Outcome.NOT_APPLICABLE, "No version was in force on that day."),
    otherwise(
        Outcome.MET,
        "The version of {cabinet_office_version} was in force: assess the exercise against it.",
    ),
    examples=(
        example(Outcome.NOT_APPLICABLE, cabinet_office_version="none"),
        example(Outcome.MET, cabinet_office_version="2012"),
    ),
    remedy="Find out on which day the later version was published.",
)
_DOUBT: Final = Catalogue.of(WHICH_VERSION)

_CERTAIN_FROM: Final[Mapping[date, Catalogue]] = MappingProxyType(
    {
        date(2019, 1, 1): PRINCIPLES_2018,
        date(2018, 1, 1): _DOUBT,
        date(2017, 1, 1): PRINCIPLES_2016,
        date(2016, 1, 1): _DOUBT,
        date(2013, 1, 1): PRINCIPLES_2012,
        date(2012, 1, 1): _DOUBT,
        date(2008, 8, 1): CODE_2008,
    }
)
"""The first days of each stretch of time, latest first; in the year of a change nobody can tell."""


def on(day: date) -> Catalogue:
    """
    Return the version in force on *day*; in the year of a change, the question which it was.

    >>> [rule.id for rule in on(date(2010, 6, 1))]
    ['cabinet_office.2008']
    """
    return next((found for begins, found in _CERTAIN_FROM.items() if begins <= day), _DOUBT)


__all__ = (
    "CODE_2008",
    "PRINCIPLES_2012",
    "PRINCIPLES_2016",
    "PRINCIPLES_2018",
    "WHICH_VERSION",
    "on",
)
