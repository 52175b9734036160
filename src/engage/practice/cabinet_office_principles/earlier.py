"""The code of 2008 and the principles of 2012 and 2016, as far as their text is established."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.catalogues import Catalogue
from engage.citations import Verification
from engage.outcomes import Outcome
from engage.practice.cabinet_office_principles.shared import (
    CODE_DAYS,
    FLOOR_DAYS,
    PAGE_2016,
    PROPORTIONATE,
    proportionate,
    rule,
    source,
    timely,
)
from engage.practice.working_together.engaging import DAYS
from engage.practice.working_together.lines import explained
from engage.rules import example, judge, when
from engage.triggers import ALWAYS, at_least, less_than

_HISTORY: Final = (
    "https://www.lexology.com/library/detail.aspx?g=65a646b7-92ab-4839-8b33-83ebf259023f"
)
_CODE_2008: Final = source(
    "2008",
    "Code of Practice on Consultation (2008)",
    "length",
    url=_HISTORY,
    verified=Verification.READ,
    scope="What an article says of its length.",
    begins=date(2008, 7, 1),
    ends=date(2012, 1, 1),
)
SOURCE_2012: Final = source(
    "2012",
    "Consultation Principles (2012)",
    "length",
    url=_HISTORY,
    verified=Verification.READ,
    scope="What an article says of its length.",
    begins=date(2012, 1, 1),
    ends=date(2016, 1, 1),
)
_PRINCIPLES_2016: Final = source(
    "2016",
    "Consultation Principles (2016)",
    "length and response",
    url=PAGE_2016,
    verified=Verification.READ,
    scope="What two articles say of its length and of the response.",
    begins=date(2016, 1, 1),
    ends=date(2018, 1, 1),
)


LENGTH_2016: Final = proportionate(_PRINCIPLES_2016)
RESPONSE_2016: Final = timely(_PRINCIPLES_2016)
TWELVE_WEEKS: Final = rule(
    "2008",
    "It lasts at least twelve weeks",
    _CODE_2008,
    when(
        at_least(DAYS, CODE_DAYS),
        Outcome.MET,
        "It is open for {days_counting_both_ends} days, both end days counted.",
    ),
    *explained(
        "cabinet-office-2008",
        "it lasts less than twelve weeks",
        "It is open for {days_counting_both_ends} days, both end days counted: less than twelve "
        "weeks.",
    ),
    examples=(
        example(Outcome.MET, opened_on=date(2010, 6, 7), closed_on=date(2010, 8, 29)),
        example(Outcome.NOT_MET, opened_on=date(2010, 6, 7), closed_on=date(2010, 8, 28)),
        example(
            Outcome.FOR_JUDGEMENT,
            opened_on=date(2010, 6, 7),
            closed_on=date(2010, 8, 28),
            departure_cabinet_office_2008=True,
        ),
    ),
    remedy="Give twelve weeks, or record why not.",
    at="rounds[].closes",
)
TWO_TO_TWELVE_WEEKS: Final = rule(
    "2012",
    "It lasts a proportionate time from two weeks up",
    SOURCE_2012,
    when(
        less_than(DAYS, FLOOR_DAYS),
        Outcome.NOT_MET,
        "It is open for {days_counting_both_ends} days, both end days counted: under two weeks.",
    ),
    judge(
        ALWAYS,
        PROPORTIONATE,
        "It is open for {days_counting_both_ends} days, both end days counted. Two to twelve weeks "
        "were suggested; whether it is proportionate is weighed.",
    ),
    examples=(
        example(Outcome.NOT_MET, opened_on=date(2014, 6, 2), closed_on=date(2014, 6, 14)),
        example(Outcome.FOR_JUDGEMENT, opened_on=date(2014, 6, 2), closed_on=date(2014, 6, 15)),
        example(
            Outcome.MET,
            opened_on=date(2014, 6, 2),
            closed_on=date(2014, 6, 15),
            length_judged_proportionate=True,
        ),
    ),
    remedy="Give at least two weeks, and a time that suits the matter.",
    at="rounds[].closes",
)

CODE_2008: Final = Catalogue.of(TWELVE_WEEKS)
"""The code of July 2008, as far as its text is established: the length."""
PRINCIPLES_2012: Final = Catalogue.of(TWO_TO_TWELVE_WEEKS)
"""The principles of 2012, as far as their text is established: the length."""
PRINCIPLES_2016: Final = Catalogue.of(LENGTH_2016, RESPONSE_2016)
"""The principles of 2016, as far as their text is established: the length and the response."""

__all__ = (
    "CODE_2008",
    "LENGTH_2016",
    "PRINCIPLES_2012",
    "PRINCIPLES_2016",
    "RESPONSE_2016",
    "SOURCE_2012",
    "TWELVE_WEEKS",
    "TWO_TO_TWELVE_WEEKS",
)
