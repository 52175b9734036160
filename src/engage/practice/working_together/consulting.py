"""How the council consults, and with what tools: C1 to C5 and T1 to T3 of the commitment."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import Final

from engage.answers import Value
from engage.facts import About, FactType, Record
from engage.law.equality_act_2010 import AFFECTS_PEOPLE_WITH_PROTECTED_CHARACTERISTICS
from engage.law.vocabulary import CLOSED_ON, OPENED_ON, SPECIFIC_PROPOSAL_PUT
from engage.outcomes import Outcome
from engage.practice.working_together.documents import (
    COMPLIANCE,
    CONSULT,
    CONSULT_2015,
    INTRODUCTION,
    OBLIGATIONS,
    TOOLS,
)
from engage.practice.working_together.engaging import DAYS
from engage.practice.working_together.headings import CONSULT as CONSULTING
from engage.practice.working_together.headings import TOOLS as USING_TOOLS
from engage.practice.working_together.lines import (
    asked,
    attest,
    attested,
    dated,
    explained,
    if_attested,
    if_explained,
    kept_if,
    promise,
    shown,
)
from engage.rules import otherwise, when
from engage.stages import KnownFrom
from engage.triggers import at_least, is_, less_than, yes

LEAST_TYPICAL_DAYS: Final = 42
"""Six weeks, both end days counted: where the period that the strategy calls typical begins."""
MOST_TYPICAL_DAYS: Final = 84
"""Twelve weeks, both end days counted: where it ends."""
_MONTHS: Final = 3
_MONTHS_IN_A_YEAR: Final = 12
_MONITORING: Final = "policy and insight team"


def three_months_end(opens: date) -> date:
    """
    Return the last day of the three months that begin with *opens*, that day counted.

    The corresponding date rule: they end the day before the same date three months on; where that
    month has no such date, on its last day.

    >>> (
    ...     three_months_end(date(2015, 3, 1)).isoformat(),
    ...     three_months_end(date(2015, 11, 30)).isoformat(),
    ... )
    ('2015-05-31', '2016-02-29')
    """
    years, month = divmod(opens.month - 1 + _MONTHS, _MONTHS_IN_A_YEAR)
    year, month = opens.year + years, month + 1
    last = monthrange(year, month)[1]
    if opens.day > last:
        return date(year, month, last)
    return date(year, month, opens.day) - timedelta(days=1)


def _three_months(record: Record) -> Value | None:
    """Return whether the closing day is no earlier than the last of three months from opening."""
    opened, closed = record[OPENED_ON.id], record[CLOSED_ON.id]
    if not isinstance(opened, date) or not isinstance(closed, date):
        return None
    return closed >= three_months_end(opened)


def _a_year_before(day: date) -> date:
    """Return the same date a year before *day*; for 29 February, 28 February."""
    return day.replace(year=day.year - 1, day=min(day.day, monthrange(day.year - 1, day.month)[1]))


def _reviewed(record: Record) -> Value | None:
    """Return whether the platform was reviewed in the year up to the opening day."""
    reviewed, opened = record["platform_reviewed_on"], record[OPENED_ON.id]
    if not isinstance(reviewed, date) or not isinstance(opened, date):
        return None
    return _a_year_before(opened) <= reviewed <= opened


def _online_survey(record: Record) -> Value | None:
    channels = record.round.channels if record.round else ()
    return True if any("online survey" in each.lower() for each in channels) else None


NO_PROPOSAL: Final = when(
    ~yes(SPECIFIC_PROPOSAL_PUT),
    Outcome.NOT_APPLICABLE,
    "No particular proposal is put, so in the strategy's own terms this is engagement.",
)
"""The line by which a promise about consultation leaves other engagement alone."""

_ENGAGEMENT: Final = shown(Outcome.NOT_APPLICABLE, specific_proposal_put=False)

ENGAGE_RULES_RUN: Final = promise(
    "c1",
    "A consultation is held to the promises about engagement too",
    CONSULTING,
    NO_PROPOSAL,
    otherwise(
        Outcome.MET,
        "Every promise about engagement was asked of this consultation; one that could not be run "
        "is reported as a fault.",
    ),
    sources=(CONSULT,),
    examples=(_ENGAGEMENT, shown(Outcome.MET)),
    remedy="Assess it against the whole strategy.",
)

TYPICAL_PERIOD: Final = promise(
    "c2",
    "The period is the typical one, six to twelve weeks",
    CONSULTING,
    NO_PROPOSAL,
    when(
        less_than(DAYS, LEAST_TYPICAL_DAYS),
        Outcome.FOR_JUDGEMENT,
        "It is open for {days_counting_both_ends} days, both end days counted: fewer than the six "
        "weeks at which the typical period begins. What is typical is no promise; the reason for "
        "the shorter time is weighed.",
    ),
    when(
        at_least(DAYS, MOST_TYPICAL_DAYS + 1),
        Outcome.MET,
        "It is open for {days_counting_both_ends} days, both end days counted: longer than the "
        "twelve weeks at which the typical period ends. Mind the delay.",
    ),
    otherwise(
        Outcome.MET,
        "It is open for {days_counting_both_ends} days, both end days counted: within the typical "
        "six to twelve weeks.",
    ),
    sources=(INTRODUCTION,),
    examples=(
        _ENGAGEMENT,
        shown(Outcome.FOR_JUDGEMENT, opened_on=date(2026, 9, 7), closed_on=date(2026, 10, 17)),
        shown(Outcome.MET, opened_on=date(2026, 9, 7), closed_on=date(2026, 10, 18)),
        shown(Outcome.MET, opened_on=date(2026, 9, 7), closed_on=date(2026, 11, 30)),
    ),
    remedy="Give at least six weeks, or record why fewer are enough here.",
    at="rounds[].closes",
)

_LARGER: Final = asked(
    "consultation_is_of_larger_scale",
    "Is it one of the council's larger consultations?",
    "the plan, with the reason",
)
_THREE_MONTHS: Final = asked(
    "three_months_given",
    "Is it open for three months, both end days counted, by the corresponding date rule?",
    "the two dates",
    known=KnownFrom.LAUNCH,
    about=About.ROUND,
    by="computed",
    read=_three_months,
    read_from="opened_on and closed_on",
    needs=(OPENED_ON, CLOSED_ON),
    computed=True,
    note="It ends no earlier than the day before the same date three months on; where that month "
    "has no such date, on its last day.",
)

THREE_MONTHS: Final = promise(
    "c3",
    "A larger consultation gets three months",
    CONSULTING,
    NO_PROPOSAL,
    when(~yes(_LARGER), Outcome.NOT_APPLICABLE, "It is not one of the larger consultations."),
    when(
        yes(_THREE_MONTHS),
        Outcome.MET,
        "It ran from {opened_on} to {closed_on}: three months or more, both end days counted.",
    ),
    *explained(
        "c3",
        "three months were not apt or not possible",
        "It ran from {opened_on} to {closed_on}: less than three months, both end days counted.",
    ),
    sources=(CONSULT_2015,),
    examples=(
        _ENGAGEMENT,
        shown(Outcome.NOT_APPLICABLE, consultation_is_of_larger_scale=False),
        shown(
            Outcome.MET,
            consultation_is_of_larger_scale=True,
            opened_on=date(2015, 6, 1),
            closed_on=date(2015, 8, 31),
        ),
        *if_explained(
            "c3",
            consultation_is_of_larger_scale=True,
            opened_on=date(2015, 6, 1),
            closed_on=date(2015, 8, 30),
        ),
    ),
    remedy="Give three months, or record why that is not apt or not possible.",
    at="rounds[].closes",
)

_VIEWS_SOUGHT: Final = asked(
    "equality_views_sought",
    "Did an activity reach those with each protected characteristic affected, ahead of the "
    "decision?",
    "the activities, each with the characteristic",
    known=KnownFrom.REPORT,
    by="service lead",
)

EQUALITY_VIEWS: Final = kept_if(
    "c4",
    "Views are sought on the effect on people with protected characteristics",
    CONSULTING,
    _VIEWS_SOUGHT,
    unless=(
        when(
            ~yes(AFFECTS_PEOPLE_WITH_PROTECTED_CHARACTERISTICS),
            Outcome.NOT_APPLICABLE,
            "No effect on people with protected characteristics is possible.",
        ),
    ),
    given={AFFECTS_PEOPLE_WITH_PROTECTED_CHARACTERISTICS.id: True},
    met="Those affected were reached for each characteristic.",
    not_met="No activity reached those affected for each characteristic.",
    why="existing evidence was enough",
    judged_by="service lead",
    sources=(OBLIGATIONS,),
    examples=(
        shown(Outcome.NOT_APPLICABLE, **{AFFECTS_PEOPLE_WITH_PROTECTED_CHARACTERISTICS.id: False}),
    ),
    remedy="Reach those affected before the decision, or record which evidence is enough.",
    who="service lead",
    at="audiences",
    per_round=False,
)

_INCLUSIVE: Final = attest(
    "exercise_judged_inclusive_and_fair",
    "Looking back, was it inclusive, open and fair to the varied groups of the community?",
    "reach by group against what was planned, complaints, what members and partners say",
    known=KnownFrom.CLOSE,
    by="service lead",
)

INCLUSIVE: Final = promise(
    "c5",
    "It is inclusive, open and fair",
    CONSULTING,
    *attested(_INCLUSIVE, "Whether it was inclusive, open and fair is a person's call."),
    sources=(OBLIGATIONS, COMPLIANCE),
    examples=if_attested(_INCLUSIVE),
    remedy="Compare who was reached with who was meant to be, and ask those who were not.",
    who="service lead",
    per_round=False,
)

_ONLINE_SURVEY: Final = asked(
    "online_survey_used",
    "Is there an online survey?",
    "the plan, or the page",
    known=KnownFrom.LAUNCH,
    about=About.ROUND,
    read=_online_survey,
    read_from="rounds[].channels, where one is an online survey",
)
_APPROVED: Final = asked(
    "platform_approved_on_opening",
    "Is its platform on the council's list of approved ones on the day of opening?",
    "the list: ask the Policy and Insight Team for it",
    known=KnownFrom.LAUNCH,
    about=About.ROUND,
)
_NO_SURVEY: Final = when(~yes(_ONLINE_SURVEY), Outcome.NOT_APPLICABLE, "No online survey is used.")
_SURVEYED: Final = {"online_survey_used": True}
_NOT_SURVEYED: Final = (shown(Outcome.NOT_APPLICABLE, online_survey_used=False),)

APPROVED_PLATFORM: Final = kept_if(
    "t1",
    "A survey runs on an approved platform",
    USING_TOOLS,
    _APPROVED,
    unless=(_NO_SURVEY,),
    given=_SURVEYED,
    met="The platform is on the list on the day of opening.",
    not_met="The platform is not on the list on the day of opening.",
    why="another platform is used",
    judged_by=_MONITORING,
    sources=(TOOLS,),
    examples=_NOT_SURVEYED,
    remedy="Use an approved platform, or have the exception recorded.",
    at="rounds[].channels",
)

_REVIEWED_ON: Final = dated(
    "platform_reviewed_on",
    "On which day was the platform last reviewed?",
    "the list of approved platforms",
    by=_MONITORING,
)
_REVIEWED: Final = asked(
    "platform_review_in_date",
    "Was the platform reviewed in the year up to the day of opening?",
    "the list of approved platforms",
    known=KnownFrom.LAUNCH,
    about=About.ROUND,
    by=_MONITORING,
    read=_reviewed,
    read_from="platform_reviewed_on and opened_on",
    needs=(_REVIEWED_ON, OPENED_ON),
)

PLATFORM_REVIEWED: Final = kept_if(
    "t2",
    "The platform was reviewed within the year",
    USING_TOOLS,
    _REVIEWED,
    unless=(_NO_SURVEY,),
    given=_SURVEYED,
    met="The platform was reviewed in the year up to opening.",
    not_met="The platform was not reviewed in the year up to opening.",
    sources=(TOOLS,),
    examples=(
        *_NOT_SURVEYED,
        shown(
            Outcome.MET,
            **_SURVEYED,
            platform_reviewed_on=date(2025, 9, 7),
            opened_on=date(2026, 9, 7),
        ),
        shown(
            Outcome.NOT_MET,
            **_SURVEYED,
            platform_reviewed_on=date(2025, 9, 6),
            opened_on=date(2026, 9, 7),
        ),
    ),
    remedy="Have the platform reviewed: that is the council's task, not the exercise's.",
    who=_MONITORING,
)

_SEGMENTATION: Final = asked(
    "segmentation_considered",
    "Is a segmentation of places used to plan whom to reach, or is there a word why not?",
    "the plan",
    about=About.AUDIENCE,
    takes=FactType.CHOICE,
    choices=("used", "reason_recorded", "neither"),
)

SEGMENTATION: Final = promise(
    "t3",
    "A segmentation of places is considered",
    USING_TOOLS,
    when(
        is_(_SEGMENTATION, "used", "reason_recorded"),
        Outcome.MET,
        "A segmentation was considered: {segmentation_considered}.",
    ),
    otherwise(
        Outcome.FOR_JUDGEMENT,
        "No segmentation is used and no word says why. It is recommended and never required.",
    ),
    sources=(TOOLS,),
    examples=(
        shown(Outcome.MET, segmentation_considered="used"),
        shown(Outcome.MET, segmentation_considered="reason_recorded"),
        shown(Outcome.FOR_JUDGEMENT, segmentation_considered="neither"),
    ),
    remedy="Use one, or note in a word why it does not suit.",
    at="audiences",
    per_round=False,
)

RULES: Final = (
    ENGAGE_RULES_RUN,
    TYPICAL_PERIOD,
    THREE_MONTHS,
    EQUALITY_VIEWS,
    INCLUSIVE,
    APPROVED_PLATFORM,
    PLATFORM_REVIEWED,
    SEGMENTATION,
)
"""The promises of this part, in the order of a report."""

__all__ = (
    "APPROVED_PLATFORM",
    "ENGAGE_RULES_RUN",
    "EQUALITY_VIEWS",
    "INCLUSIVE",
    "LEAST_TYPICAL_DAYS",
    "MOST_TYPICAL_DAYS",
    "NO_PROPOSAL",
    "PLATFORM_REVIEWED",
    "RULES",
    "SEGMENTATION",
    "THREE_MONTHS",
    "TYPICAL_PERIOD",
    "three_months_end",
)
