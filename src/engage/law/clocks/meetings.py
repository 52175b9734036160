"""Meetings and decisions: when papers and notices are out, and when a decision takes effect."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final, final

from attrs import evolve, frozen

from engage.calendars import (
    Calendar,
    Certainty,
    Count,
    CountingRule,
    DayKind,
    Direction,
    Published,
    Roll,
    Unit,
    published,
    rolled,
    working_days_after,
    working_days_between,
)
from engage.citations import Judgment, SourceKind, Verification
from engage.errors import InvalidValueError
from engage.law.clocks.forms import Clock
from engage.law.scope import CHECKED, act
from engage.nations import ENGLAND, ENGLAND_AND_WALES, Nation

ELITESTONE: Final = Judgment(
    id="elitestone",
    name="R v Swansea City Council ex p Elitestone Ltd",
    citation="[1993] 46 EG 181",
    court="Court of Appeal",
    decided=date(1993, 1, 1),
    decided_precision="year",
    url="https://www.estatesgazette.co.uk/legal/r-v-swansea-city-council-ex-parte-elitestone-ltd-1",
    verified=Verification.PARTLY_READ,
    verified_scope="A digest of the case was read.",
    checked=CHECKED,
    holds="The clear days for which papers are open before a council's meeting are working days.",
)
SECTIONS_100A_100B: Final = act(
    "local-government-act-1972-s100a-s100b",
    "Local Government Act 1972",
    "ss 100A(6), 100B, with SI 2002/715",
    url="https://www.legislation.gov.uk/ukpga/1972/70/section/100B",
    extent=ENGLAND_AND_WALES,
    verified=Verification.READ,
    scope="The five clear days were read. The three of Wales (Local Government and Elections "
    "(Wales) Act 2021 Sch 4) are from a secondary source.",
)
SECTIONS_50A_50B: Final = act(
    "local-government-scotland-act-1973-s50a-s50b",
    "Local Government (Scotland) Act 1973",
    "ss 50A, 50B",
    url="https://www.legislation.gov.uk/ukpga/1973/65",
    extent=frozenset({Nation.SCOTLAND}),
    verified=Verification.FROM_KNOWLEDGE,
    scope="The three clear days were not read again.",
)
REGULATIONS_5_9_10: Final = act(
    "executive-arrangements-england-regulations-2012-reg5-reg9-reg10",
    "Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) "
    "Regulations 2012 (SI 2012/2089)",
    "regs 5, 9, 10",
    kind=SourceKind.INSTRUMENT,
    url="https://www.legislation.gov.uk/uksi/2012/2089",
    extent=ENGLAND,
    in_force_from=date(2012, 9, 10),
    verified=Verification.READ,
    scope="The words were read. Which kind of day they mean is unsettled: practice is calendar "
    "days for the 28, and the working days of Elitestone were decided on another Act.",
)


def _agenda(nation: Nation, number: int, calendar: Published, certainty: Certainty) -> Clock:
    scottish = nation is Nation.SCOTLAND
    return Clock(
        id=f"agenda_publication_{nation}",
        title="Agenda and report of a council or a committee, open to the public",
        rule=CountingRule.CLEAR_DAYS,
        number=number,
        unit=Unit.WORKING_DAY,
        direction=Direction.BEFORE,
        calendar=calendar,
        certainty=certainty,
        authority=(SECTIONS_50A_50B,) if scottish else (SECTIONS_100A_100B, ELITESTONE),
        note="Whether a day on which the offices are shut is a clear day is unsettled: leave it "
        "out. Papers come later only by the urgency route, with a reason.",
    )


AGENDA_PUBLICATION: Final[Mapping[Nation, Clock]] = {
    Nation.ENGLAND: _agenda(Nation.ENGLAND, 5, Published.ENGLAND_AND_WALES, Certainty.READ),
    Nation.WALES: _agenda(Nation.WALES, 3, Published.ENGLAND_AND_WALES, Certainty.SECONDARY),
    Nation.SCOTLAND: _agenda(Nation.SCOTLAND, 3, Published.SCOTLAND, Certainty.RECALLED),
}
"""When papers are out, by nation; that of Northern Ireland was not established."""

KEY_DECISION_NOTICE: Final = Clock(
    id="key_decision_notice",
    title="Notice of a key decision, or of a meeting in private, under executive arrangements",
    rule=CountingRule.CLEAR_DAYS,
    number=28,
    unit=Unit.DAY,
    direction=Direction.BEFORE,
    certainty=Certainty.UNSETTLED,
    authority=(REGULATIONS_5_9_10,),
    note="Counted in calendar days, as in practice; published on the working day before where "
    "that is a closed day.",
)
KEY_DECISION_NOTICE_IN_WORKING_DAYS: Final = Clock(
    id="key_decision_notice_in_working_days",
    title="The same notice, counted in working days",
    rule=CountingRule.CLEAR_DAYS,
    number=28,
    unit=Unit.WORKING_DAY,
    direction=Direction.BEFORE,
    calendar=Published.ENGLAND_AND_WALES,
    certainty=Certainty.UNSETTLED,
    authority=(REGULATIONS_5_9_10,),
    note="The cautious reading.",
)
GENERAL_EXCEPTION: Final = Clock(
    id="general_exception",
    title="Key decision without that notice, once five clear days are over",
    rule=CountingRule.CLEAR_DAYS,
    number=5,
    unit=Unit.WORKING_DAY,
    direction=Direction.AFTER,
    calendar=Published.ENGLAND_AND_WALES,
    certainty=Certainty.UNSETTLED,
    authority=(REGULATIONS_5_9_10,),
    note="The words were read; which kind of day they mean is open, and working days are safe.",
)

CLOCKS: Final = (
    *AGENDA_PUBLICATION.values(),
    KEY_DECISION_NOTICE,
    KEY_DECISION_NOTICE_IN_WORKING_DAYS,
    GENERAL_EXCEPTION,
)
"""These clocks, in order."""


@final
@frozen(kw_only=True)
class PapersDue:
    """
    When the papers of a meeting are out, and what that leaves of the time after a consultation.

    Attributes:
        latest: The latest day on which they can be published.
        closed_before_papers_due: Whether replies had closed by then; ``None`` if not asked.
        working_days_to_analyse: The working days between; none if they had not.
    """

    latest: Count
    closed_before_papers_due: bool | None = None
    working_days_to_analyse: int | None = None


def agenda_publication(
    meeting: date,
    nation: Nation,
    *,
    consultation_closed: date | None = None,
    calendar: Calendar | None = None,
) -> PapersDue:
    """
    Return when the agenda and report of a *meeting* must be published.

    >>> print(agenda_publication(date(2026, 12, 10), Nation.ENGLAND).latest)
    2 December 2026: 5 clear working days before 10 December 2026

    Raises:
        InvalidValueError: If the rule of that nation was not established.
        OutsideCalendarError: If a day that it takes to tell is not covered.
    """
    if nation not in AGENDA_PUBLICATION:
        raise InvalidValueError(
            "nation", f"no rule for {nation} was established", "Count clear days by its own law"
        )
    clock = AGENDA_PUBLICATION[nation]
    latest = clock.run(meeting, calendar)
    if consultation_closed is None:
        return PapersDue(latest=latest)
    in_time = consultation_closed <= latest.on
    days = 0
    if in_time:
        days = working_days_between(consultation_closed, latest.on, clock.days(calendar)).number
    return PapersDue(latest=latest, closed_before_papers_due=in_time, working_days_to_analyse=days)


@final
@frozen(kw_only=True)
class NoticeDue:
    """The latest day for a notice, and the latest working day that is no later."""

    latest: Count
    latest_working_day: Count


def key_decision_notice(
    decision: date,
    reading: DayKind = DayKind.CALENDAR,
    *,
    calendar: Calendar | None = None,
) -> NoticeDue:
    """
    Return when notice of a key *decision* must be published, by either *reading* of its 28 days.

    Raises:
        OutsideCalendarError: If a day that it takes to tell is not covered.
    """
    by_calendar = reading is DayKind.CALENDAR
    clock = KEY_DECISION_NOTICE if by_calendar else KEY_DECISION_NOTICE_IN_WORKING_DAYS
    latest = clock.run(decision, calendar)
    used = published(Published.ENGLAND_AND_WALES) if calendar is None else calendar
    return NoticeDue(latest=latest, latest_working_day=rolled(latest, Roll.PRECEDING, used))


@final
@frozen(kw_only=True)
class Effect:
    """When call-in of a decision ends, and when the decision takes effect."""

    call_in_ends: Count
    effective: Count


def decision_effective(
    published_on: date,
    call_in_working_days: int,
    calendar: Calendar,
    *,
    publication_day_counts: bool,
) -> Effect:
    """
    Return when a decision *published_on* a day takes effect: the working day after call-in ends.

    The constitution says how many working days call-in lasts, and whether the day of publication
    is one of them. Where it says of no call-in, a decision takes effect as the constitution says.

    Raises:
        InvalidValueError: If there is no call-in.
        OutsideCalendarError: If a day that it takes to tell is not covered.
    """
    if call_in_working_days < 1:
        raise InvalidValueError(
            "call_in_working_days", "no call-in has no end", "Ask only where there is call-in"
        )
    start = published_on - timedelta(days=1) if publication_day_counts else published_on
    ends = working_days_after(start, call_in_working_days, calendar)
    return Effect(
        call_in_ends=evolve(ends, anchor=published_on),
        effective=working_days_after(ends.on, 1, calendar),
    )


__all__ = (
    "AGENDA_PUBLICATION",
    "CLOCKS",
    "ELITESTONE",
    "GENERAL_EXCEPTION",
    "KEY_DECISION_NOTICE",
    "KEY_DECISION_NOTICE_IN_WORKING_DAYS",
    "REGULATIONS_5_9_10",
    "SECTIONS_50A_50B",
    "SECTIONS_100A_100B",
    "Effect",
    "NoticeDue",
    "PapersDue",
    "agenda_publication",
    "decision_effective",
    "key_decision_notice",
)
