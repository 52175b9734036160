"""Challenges in court: the last day for a claim, and the last on which the office is open."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from attrs import evolve

from engage.calendars import (
    Calendar,
    Certainty,
    Count,
    CountingRule,
    Published,
    Roll,
    Unit,
    published,
    rolled,
)
from engage.citations import Authority, Judgment, SourceKind, Verification
from engage.law.clocks.forms import Clock
from engage.law.scope import CHECKED, act


class Challenge(StrEnum):
    """The kinds of challenge, by what is challenged."""

    GENERAL = "general"
    """Judicial review: promptly, and at the latest by then."""
    PLANNING = "planning"
    """Judicial review of a decision under the planning acts."""
    PLANNING_APPEAL = "planning_appeal"
    DEVELOPMENT_PLAN = "development_plan"
    TRAFFIC_ORDER = "traffic_order"


CPR_54_5: Final = act(
    "civil-procedure-rules-54-5",
    "Civil Procedure Rules",
    "r 54.5",
    kind=SourceKind.INSTRUMENT,
    url="https://www.justice.gov.uk/courts/procedure-rules/civil/rules/part54",
    verified=Verification.READ,
    scope="The time limits were read.",
)
SECTION_288: Final = act(
    "town-and-country-planning-act-1990-s288",
    "Town and Country Planning Act 1990",
    "s 288(4B)",
    url="https://www.legislation.gov.uk/ukpga/1990/8/section/288",
    verified=Verification.READ,
    scope="The words were read as quoted in Croke.",
)
SECTION_113: Final = act(
    "planning-and-compulsory-purchase-act-2004-s113",
    "Planning and Compulsory Purchase Act 2004",
    "s 113(4)",
    url="https://www.legislation.gov.uk/ukpga/2004/5/section/113",
    verified=Verification.READ,
    scope="The words were read as quoted in Barker.",
)
SCHEDULE_9: Final = act(
    "road-traffic-regulation-act-1984-sch9",
    "Road Traffic Regulation Act 1984",
    "Sch 9 para 35",
    url="https://www.legislation.gov.uk/ukpga/1984/27/schedule/9",
    verified=Verification.FROM_KNOWLEDGE,
    scope="Not read again.",
)


def _case(  # noqa: PLR0913 - the parts of a citation
    name: str, title: str, citation: str, *, court: str, year: int, url: str, holds: str
) -> Judgment:
    return Judgment(
        id=name,
        name=title,
        citation=citation,
        court=court,
        decided=date(year, 1, 1),
        decided_precision="year",
        url=url,
        verified=Verification.READ,
        verified_scope="The point on counting was read in the judgment or a digest of it.",
        checked=CHECKED,
        holds=holds,
    )


BERKY: Final = _case(
    "berky",
    "R (Berky) v Newport City Council",
    "[2012] EWCA Civ 378",
    court="Court of Appeal",
    year=2012,
    url="https://www.estatesgazette.co.uk/legal/pp-2012-45",
    holds="The day of the grant is left out of the three months.",
)
CROKE: Final = _case(
    "croke",
    "Croke v Secretary of State for Communities and Local Government",
    "[2019] EWCA Civ 54",
    court="Court of Appeal",
    year=2019,
    url="https://caselaw.nationalarchives.gov.uk/ewca/civ/2019/54",
    holds="The six weeks begin with the day after the decision letter.",
)
BARKER: Final = _case(
    "barker",
    "Barker v Hambleton District Council",
    "[2012] EWCA Civ 610",
    court="Court of Appeal",
    year=2012,
    url="",
    holds="The six weeks to challenge a plan begin with the day of adoption.",
)
CALVERTON: Final = _case(
    "calverton",
    "Calverton Parish Council v Nottingham City Council",
    "[2015] EWHC 503 (Admin)",
    court="High Court",
    year=2015,
    url="https://caselaw.nationalarchives.gov.uk/ewhc/admin/2015/503",
    holds="Where time ends on a day when the court office is shut, the next open day will do.",
)


def _limit(
    kind: Challenge,
    title: str,
    *authority: Authority,
    months: int = 0,
    certainty: Certainty = Certainty.READ,
) -> Clock:
    day_one = kind is Challenge.DEVELOPMENT_PLAN
    return Clock(
        id=f"challenge_{kind}",
        title=title,
        rule=CountingRule.PERIOD_BEGINNING_WITH if day_one else CountingRule.PERIOD_FROM,
        number=months or _WEEKS,
        unit=Unit.MONTH if months else Unit.WEEK,
        certainty=certainty,
        authority=authority,
    )


_WEEKS: Final = 6

CHALLENGES: Final[Mapping[Challenge, Clock]] = {
    Challenge.GENERAL: _limit(
        Challenge.GENERAL,
        "Judicial review: promptly, and within three months at the most",
        CPR_54_5,
        BERKY,
        months=3,
    ),
    Challenge.PLANNING: _limit(
        Challenge.PLANNING,
        "Judicial review under the planning acts",
        CPR_54_5,
    ),
    Challenge.PLANNING_APPEAL: _limit(
        Challenge.PLANNING_APPEAL,
        "Challenge to a decision on a planning appeal",
        SECTION_288,
        CROKE,
    ),
    Challenge.DEVELOPMENT_PLAN: _limit(
        Challenge.DEVELOPMENT_PLAN,
        "Challenge to a development plan",
        SECTION_113,
        BARKER,
    ),
    Challenge.TRAFFIC_ORDER: _limit(
        Challenge.TRAFFIC_ORDER,
        "Challenge to a traffic order",
        SCHEDULE_9,
        certainty=Certainty.RECALLED,
    ),
}
"""The time for each kind of challenge, from the decision or beginning with it."""

CLOCKS: Final = tuple(CHALLENGES.values())
"""These clocks, in order."""


def challenge_limit(decided: date, kind: Challenge) -> Count:
    """
    Return the last day for a challenge to what was *decided*; no calendar is needed for it.

    >>> print(challenge_limit(date(2011, 1, 26), Challenge.GENERAL))
    26 April 2011: 3 months after 26 January 2011
    """
    return CHALLENGES[kind].run(decided)


def last_day_court_open(
    limit: Count, court_closed_days: tuple[date, ...] = (), calendar: Calendar | None = None
) -> Count:
    """
    Return the *limit*, or the next day on which the court office is open if it is shut then.

    Offices also close on one further day each Christmas, which differs and has to be supplied:
    without it, an end between Christmas and New Year is unsettled.

    Raises:
        OutsideCalendarError: If it is not known whether the office is open.
    """
    used = published(Published.ENGLAND_AND_WALES) if calendar is None else calendar
    shut = used.closing(*court_closed_days, because="court office shut")
    found = rolled(limit, Roll.FOLLOWING, shut)
    told = any(abs(each - limit.on) <= _CHRISTMAS for each in court_closed_days)
    at_christmas = limit.on.month == _DECEMBER and limit.on.day >= _CHRISTMAS_EVE
    return evolve(
        found,
        certainty=Certainty.UNSETTLED if at_christmas and not told else limit.certainty,
        authority=(*limit.authority, CALVERTON),
    )


_DECEMBER: Final = 12
_CHRISTMAS_EVE: Final = 24
_CHRISTMAS: Final = timedelta(days=10)


__all__ = (
    "BARKER",
    "BERKY",
    "CALVERTON",
    "CHALLENGES",
    "CLOCKS",
    "CPR_54_5",
    "CROKE",
    "SCHEDULE_9",
    "SECTION_113",
    "SECTION_288",
    "Challenge",
    "challenge_limit",
    "last_day_court_open",
)
