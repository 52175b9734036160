"""Elections: the latest day for the notice, and the period before the poll."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from enum import StrEnum
from typing import Final, final

from attrs import evolve, frozen

from engage.calendars import (
    Calendar,
    Certainty,
    Count,
    CountingRule,
    Direction,
    Published,
    Unit,
    christmas_eve_out,
    published,
)
from engage.citations import Provision, SourceKind, Verification
from engage.errors import InvalidValueError, OutsideCalendarError
from engage.law.clocks.forms import Clock
from engage.law.scope import act
from engage.nations import ENGLAND, ENGLAND_AND_WALES, GREAT_BRITAIN, UNITED_KINGDOM, Nation


class Election(StrEnum):
    """The elections whose timetable is kept."""

    LOCAL = "local"
    """Of councillors."""
    GREATER_LONDON_AUTHORITY = "greater_london_authority"
    POLICE_AND_CRIME_COMMISSIONER = "police_and_crime_commissioner"
    MAYOR = "mayor"
    """Of a council or a combined authority, London apart."""
    SCOTTISH_PARLIAMENT = "scottish_parliament"
    UK_PARLIAMENT = "uk_parliament"


PRINCIPAL_AREAS: Final = act(
    "local-elections-principal-areas-rules-2006-sch2",
    "Local Elections (Principal Areas) (England and Wales) Rules 2006 (SI 2006/3304)",
    "Sch 2 rules 1, 2",
    kind=SourceKind.INSTRUMENT,
    url="https://www.legislation.gov.uk/uksi/2006/3304",
    extent=ENGLAND_AND_WALES,
    verified=Verification.PARTLY_READ,
    scope="The rules were read in Schedule 3, which has the same words.",
)
LONDON: Final = act(
    "greater-london-authority-elections-rules-2007",
    "Greater London Authority Elections Rules 2007 (SI 2007/3541)",
    "as amended",
    kind=SourceKind.INSTRUMENT,
    url="https://www.legislation.gov.uk/uksi/2007/3541",
    extent=ENGLAND,
    verified=Verification.FROM_KNOWLEDGE,
    scope="The thirty days are those of a tested timetable package; the rules were not read.",
)
COMMISSIONERS_AND_MAYORS: Final = act(
    "police-and-crime-commissioner-and-mayoral-elections",
    "Rules for elections of police and crime commissioners and of mayors",
    "timetable",
    kind=SourceKind.INSTRUMENT,
    extent=ENGLAND_AND_WALES,
    verified=Verification.FROM_KNOWLEDGE,
    scope="The twenty-five days are those of a tested timetable package; the rules were not read.",
)
SCOTTISH_LOCAL: Final = act(
    "scottish-local-government-elections-order-2011-sch1",
    "Scottish Local Government Elections Order 2011 (SSI 2011/399)",
    "Sch 1 rules 1, 2",
    kind=SourceKind.INSTRUMENT,
    url="https://www.legislation.gov.uk/ssi/2011/399",
    extent=frozenset({Nation.SCOTLAND}),
    verified=Verification.PARTLY_READ,
    scope="The table of days was read. That Easter Monday is left out is from a tested package.",
)
SCOTTISH_PARLIAMENT: Final = act(
    "scottish-parliament-elections-order-2015",
    "Scottish Parliament (Elections etc.) Order 2015 (SSI 2015/425)",
    "Sch 2",
    kind=SourceKind.INSTRUMENT,
    url="https://www.legislation.gov.uk/ssi/2015/425",
    extent=frozenset({Nation.SCOTLAND}),
    verified=Verification.PARTLY_READ,
    scope="The table of days was read. That Easter Monday is left out is from a tested package.",
)
NORTHERN_IRELAND: Final = act(
    "electoral-law-northern-ireland-act-1962-sch5",
    "Electoral Law Act (Northern Ireland) 1962",
    "Sch 5 Part I",
    url="https://www.legislation.gov.uk/apni/1962/14",
    extent=frozenset({Nation.NORTHERN_IRELAND}),
    verified=Verification.PARTLY_READ,
    scope="The days were checked against a secondary source.",
)
UK_PARLIAMENT: Final = act(
    "representation-of-the-people-act-1983-sch1",
    "Representation of the People Act 1983",
    "Sch 1 rules 1, 2",
    url="https://www.legislation.gov.uk/ukpga/1983/2/schedule/1",
    extent=UNITED_KINGDOM,
    verified=Verification.FROM_KNOWLEDGE,
    scope="Not read again. Whether a bank holiday in one nation is left out everywhere is open.",
)
PUBLICITY_CODE: Final = act(
    "local-government-act-1986-s4-publicity-code",
    "Local Government Act 1986",
    "s 4, with the Code of Recommended Practice on Local Authority Publicity 2011, paras 33-35",
    kind=SourceKind.GUIDANCE,
    url="https://www.legislation.gov.uk/ukpga/1986/10/section/4",
    extent=GREAT_BRITAIN,
    verified=Verification.READ,
    scope="The section and the paragraphs of the Code were read. No law bars a consultation.",
)


def scottish_election_days(calendar: Calendar) -> Calendar:
    """Return the Scottish *calendar* with the days that elections leave out besides."""
    easter = published(Published.ENGLAND_AND_WALES).closures
    mondays = (each.on for each in easter if each.why == "Easter Monday")
    why = "Easter Monday, which this rule leaves out"
    return christmas_eve_out(calendar).closing(*mondays, because=why)


def _notice(
    days: int,
    calendar: Published,
    certainty: Certainty,
    authority: Provision,
    prepared: Callable[[Calendar], Calendar] = christmas_eve_out,
) -> Clock:
    return Clock(
        id="notice_of_election",
        title="Notice of election, at the latest",
        rule=CountingRule.WORKING_DAYS_BEFORE,
        number=days,
        unit=Unit.WORKING_DAY,
        direction=Direction.BEFORE,
        calendar=calendar,
        prepared=prepared,
        certainty=certainty,
        authority=(authority,),
        note="Christmas Eve is left out too.",
    )


_EARLIEST_SCOTTISH_DAYS: Final = 35
_LOCAL: Final = _notice(25, Published.ENGLAND_AND_WALES, Certainty.READ, PRINCIPAL_AREAS)
_OTHERS: Final = _notice(
    25, Published.ENGLAND_AND_WALES, Certainty.SECONDARY, COMMISSIONERS_AND_MAYORS
)

NOTICE_OF_ELECTION: Final[Mapping[tuple[Election, Nation | None], Clock]] = {
    (Election.LOCAL, Nation.ENGLAND): _LOCAL,
    (Election.LOCAL, Nation.WALES): evolve(_LOCAL, certainty=Certainty.SECONDARY),
    (Election.LOCAL, Nation.SCOTLAND): _notice(
        28, Published.SCOTLAND, Certainty.SECONDARY, SCOTTISH_LOCAL, scottish_election_days
    ),
    (Election.LOCAL, Nation.NORTHERN_IRELAND): _notice(
        25, Published.NORTHERN_IRELAND, Certainty.SECONDARY, NORTHERN_IRELAND
    ),
    (Election.GREATER_LONDON_AUTHORITY, Nation.ENGLAND): _notice(
        30, Published.ENGLAND_AND_WALES, Certainty.SECONDARY, LONDON
    ),
    (Election.POLICE_AND_CRIME_COMMISSIONER, Nation.ENGLAND): _OTHERS,
    (Election.POLICE_AND_CRIME_COMMISSIONER, Nation.WALES): _OTHERS,
    (Election.MAYOR, Nation.ENGLAND): _OTHERS,
    (Election.SCOTTISH_PARLIAMENT, Nation.SCOTLAND): _notice(
        28, Published.SCOTLAND, Certainty.SECONDARY, SCOTTISH_PARLIAMENT, scottish_election_days
    ),
    (Election.UK_PARLIAMENT, None): _notice(
        22, Published.UK_UNION, Certainty.UNSETTLED, UK_PARLIAMENT
    ),
}
"""The notice of each election in each nation; of the UK Parliament, in all of them alike."""


@final
@frozen(kw_only=True)
class NoticeOfElection:
    """The latest lawful day for the notice, and the earliest where the law sets one."""

    latest: Count
    earliest: Count | None = None


def notice_of_election(
    poll: date,
    election: Election,
    nation: Nation | None = None,
    *,
    calendar: Calendar | None = None,
) -> NoticeOfElection:
    """
    Return when notice of an *election* with this *poll* must be published.

    >>> print(notice_of_election(date(2026, 5, 7), Election.LOCAL, Nation.ENGLAND).latest)
    30 March 2026: 25 working days before 7 May 2026

    Raises:
        InvalidValueError: If no timetable of that election in that nation is kept.
        OutsideCalendarError: If a day that it takes to tell is not covered.
    """
    place = None if election is Election.UK_PARLIAMENT else nation
    clock = NOTICE_OF_ELECTION.get((election, place))
    if clock is None:
        raise InvalidValueError(
            "election",
            f"no timetable is kept for {election}, {nation or 'nation not named'}",
            "Name the nation, or count by the rules of that election",
        )
    earliest = None
    if election is Election.SCOTTISH_PARLIAMENT:
        earliest = evolve(clock, number=_EARLIEST_SCOTTISH_DAYS).run(poll, calendar)
    return NoticeOfElection(latest=clock.run(poll, calendar), earliest=earliest)


class StartBasis(StrEnum):
    """What the start of a pre-election period is taken from."""

    NOTICE_PUBLISHED = "notice published"
    SET_BY_THE_COUNCIL = "set by the council"
    WEEKS_BEFORE_THE_POLL = "weeks before the poll"
    LATEST_LAWFUL_NOTICE = "latest lawful notice"


@final
@frozen(kw_only=True)
class PreElectionPeriod:
    """
    The period before a poll in which publicity is restrained.

    Attributes:
        starts: Its first day.
        ends: Its last: that of the poll, unless the council says another.
        basis: What the start is taken from.
        latest_lawful_notice: The latest lawful day for the notice; ``None`` if past the cover.
    """

    starts: date
    ends: date
    basis: StartBasis
    latest_lawful_notice: Count | None


def pre_election_period(  # noqa: PLR0913 - each is a day that may be known or not
    poll: date,
    election: Election,
    nation: Nation | None = None,
    *,
    notice_published: date | None = None,
    council_starts: date | None = None,
    council_ends: date | None = None,
    policy_weeks: int | None = None,
    calendar: Calendar | None = None,
) -> PreElectionPeriod:
    """
    Return the pre-election period of a *poll*: from the earliest start known to the close of poll.

    While neither the notice nor a day set by the council is known, it starts no later than the
    latest lawful notice. No law bars a consultation in it; a council's policy may.

    Raises:
        InvalidValueError: If no timetable of that election in that nation is kept.
        OutsideCalendarError: If nothing is known and the latest lawful notice is past the cover.
    """
    known = {
        StartBasis.NOTICE_PUBLISHED: notice_published,
        StartBasis.SET_BY_THE_COUNCIL: council_starts,
        StartBasis.WEEKS_BEFORE_THE_POLL: None
        if policy_weeks is None
        else poll - timedelta(weeks=policy_weeks),
    }
    starts = [(day, basis) for basis, day in known.items() if day is not None]
    latest: Count | None = None
    try:
        latest = notice_of_election(poll, election, nation, calendar=calendar).latest
    except OutsideCalendarError:
        if not starts:
            raise
    if latest is not None and notice_published is None and council_starts is None:
        starts.append((latest.on, StartBasis.LATEST_LAWFUL_NOTICE))
    first, basis = min(starts, key=lambda each: each[0])
    return PreElectionPeriod(
        starts=first,
        ends=poll if council_ends is None else council_ends,
        basis=basis,
        latest_lawful_notice=latest,
    )


__all__ = (
    "COMMISSIONERS_AND_MAYORS",
    "LONDON",
    "NORTHERN_IRELAND",
    "NOTICE_OF_ELECTION",
    "PRINCIPAL_AREAS",
    "PUBLICITY_CODE",
    "SCOTTISH_LOCAL",
    "SCOTTISH_PARLIAMENT",
    "UK_PARLIAMENT",
    "Election",
    "NoticeOfElection",
    "PreElectionPeriod",
    "StartBasis",
    "notice_of_election",
    "pre_election_period",
    "scottish_election_days",
)
