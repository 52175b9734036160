"""
The dates that the founders worked out, each asked of engage by its public functions.

What is expected of a function is said by name, so that a new name is not passed over in silence.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final

import pytest

from engage.calendars import (
    Calendar,
    Closing,
    CountingRule,
    DayKind,
    Ends,
    Published,
    Roll,
    Rounding,
    SchoolYear,
    Unit,
    clear_days_after,
    clear_days_before,
    closing_moment,
    closing_reminder,
    consultation_length,
    date_span,
    due_on,
    latest_opening,
    period_beginning_with,
    period_from,
    published,
    response_in_time,
    roll,
    school_days,
    school_days_beginning_with,
    terms_of,
    weekday_agrees,
    working_days_after,
    working_days_before,
    working_days_between,
)
from engage.errors import (
    EngageError,
    NoSuchMomentError,
    NotAWorkingDayError,
    OutsideCalendarError,
    OutsideTermsError,
)
from engage.law.clocks import (
    CLOCKS,
    ENVIRONMENTAL_INFORMATION,
    ENVIRONMENTAL_INFORMATION_EXTENDED,
    FREEDOM_OF_INFORMATION,
    STATUTORY_PERIODS,
    Challenge,
    Election,
    agenda_publication,
    challenge_limit,
    decision_effective,
    key_decision_notice,
    last_day_court_open,
    notice_of_election,
    pre_election_period,
    statutory_minimum_end,
)
from engage.nations import Nation

DATA: Final = Path(__file__).parents[1] / "data" / "timetable_vectors.toml"

Inputs = Mapping[str, Any]
Found = dict[str, Any]
Asked = Callable[[Inputs, Found], None]

VECTORS: Final[list[dict[str, Any]]] = tomllib.loads(DATA.read_text("utf-8"))["vector"]

NOT_COVERED_YET: Final = ("backward_plan", "replan", "forward_plan")
"""What the planner answers, not the counting rules: it has vectors and no function here."""

ERRORS: Final[Mapping[str, type[EngageError]]] = {
    "no_such_moment": NoSuchMomentError,
    "not_a_working_day": NotAWorkingDayError,
    "outside_calendar": OutsideCalendarError,
    "outside_terms": OutsideTermsError,
}


def calendar_of(inputs: Inputs, default: str = "england_and_wales") -> Calendar:
    """Return the calendar that *inputs* name, with what they add to it or take from it."""
    name = inputs.get("calendar", default)
    first, last = inputs.get("covered", (date(2012, 1, 1), date(2028, 12, 31)))
    if name == "supplied":
        holidays = frozenset(inputs["bank_holidays"])
        return Calendar.of(holidays, name="ours", covered_from=first, covered_to=last)
    return (
        published(Published(name))
        .covering(first, last)
        .closing(*inputs.get("extra_bank_holidays", ()), because="proclaimed")
        .closing(*inputs.get("office_closed_days", ()), because="office closed")
        .without(*inputs.get("without_bank_holidays", ()))
    )


def working_days_add(inputs: Inputs, found: Found) -> None:
    """Find the day so many working days later, or earlier."""
    number, calendar = inputs["days"], calendar_of(inputs)
    count = working_days_before if number < 0 else working_days_after
    found["date"] = count(inputs["start"], abs(number), calendar).on


def between(inputs: Inputs, found: Found) -> None:
    """Find the working days of a stretch, with the ends that are said."""
    found["working_days"] = working_days_between(
        inputs["from"], inputs["to"], calendar_of(inputs), ends=Ends(inputs["count"])
    ).number


def clear_before(inputs: Inputs, found: Found) -> None:
    """Find the latest day, and of a real case what was given instead."""
    calendar, event = calendar_of(inputs), inputs["event"]
    number, kind = inputs["days"], DayKind(inputs["kind"])
    found["date"] = clear_days_before(event, number, kind, calendar).on
    if out := inputs.get("published"):
        given = working_days_between(out, event, calendar, ends=Ends.NEITHER).number
        found["clear_working_days_given"] = given
        found["clear_calendar_days_given"] = consultation_length(out, event).days_between - 1
        found["outcome"] = "met" if given >= number else "not met"


def clear_after(inputs: Inputs, found: Found) -> None:
    """Find the earliest day once they are over."""
    found["date"] = clear_days_after(
        inputs["after"], inputs["days"], DayKind(inputs["kind"]), calendar_of(inputs)
    ).on


def period(inputs: Inputs, found: Found) -> None:
    """Find the end of weeks or months, with the first day in or out."""
    count = period_from if inputs["first_day"] == "excluded" else period_beginning_with
    unit = Unit.WEEK if "weeks" in inputs else Unit.MONTH
    found["last_day"] = count(
        inputs["starts"],
        inputs[f"{unit}s"],
        unit,
        rounding=Rounding(inputs.get("rounding", "last_day_of_month")),
    ).on


def opening(inputs: Inputs, found: Found) -> None:
    """Find the latest day to open on, and whether it is in the season."""
    season = (inputs["season_from"], inputs["season_to"])
    latest = latest_opening(
        inputs["closes_by"], inputs["period"], Unit(inputs["unit"]), season=season
    )
    found.update(latest_opening=latest.count.on, inside_season=latest.inside_season)


def foi_due(inputs: Inputs, found: Found) -> None:
    """Day one, and the day by which an answer is due."""
    calendar = calendar_of(inputs, "uk_union")
    found["counts_from"] = working_days_after(inputs["received"], 1, calendar).on
    found["due"] = FREEDOM_OF_INFORMATION.run(inputs["received"], calendar).on


def eir_due_extended(inputs: Inputs, found: Found) -> None:
    """Find the day by which the applicant is told, and the one by which an answer is due."""
    received = inputs["received"]
    found["notice_of_extension_by"] = ENVIRONMENTAL_INFORMATION.run(received).on
    found["due"] = ENVIRONMENTAL_INFORMATION_EXTENDED.run(received).on


def place_of(inputs: Inputs) -> Nation | None:
    """Return the nation, if one is meant."""
    return None if inputs["nation"] == "uk" else Nation(inputs["nation"])


def election_notice(inputs: Inputs, found: Found) -> None:
    """Find the latest lawful day."""
    notice = notice_of_election(inputs["poll"], Election(inputs["election"]), place_of(inputs))
    found["latest"] = notice.latest.on


def pre_election_start(inputs: Inputs, found: Found) -> None:
    """Find the period, what its start is taken from, and the latest lawful notice."""
    known = ("notice_published", "council_starts", "council_ends", "policy_weeks")
    span = pre_election_period(
        inputs["poll"],
        Election(inputs["election"]),
        place_of(inputs),
        **{name: inputs[name] for name in known if name in inputs},
    )
    notice = span.latest_lawful_notice
    found.update(starts=span.starts, ends=span.ends, basis=span.basis)
    found["latest_lawful_notice"] = notice and notice.on


def agenda(inputs: Inputs, found: Found) -> None:
    """Find the papers, and the time that they leave."""
    papers = agenda_publication(
        inputs["meeting"],
        Nation(inputs["nation"]),
        consultation_closed=inputs.get("consultation_closed"),
    )
    found["latest"] = papers.latest.on
    if "consultation_closed" in inputs:
        found["closed_before_papers_due"] = papers.closed_before_papers_due
        found["working_days_to_analyse"] = papers.working_days_to_analyse


def key_decision(inputs: Inputs, found: Found) -> None:
    """Find the notice, on either reading."""
    notice = key_decision_notice(inputs["decision"], DayKind(inputs["reading"]))
    found.update(latest=notice.latest.on, latest_working_day=notice.latest_working_day.on)


def minimum_end(inputs: Inputs, found: Found) -> None:
    """Find the last day to respond under a duty."""
    found["last_day"] = statutory_minimum_end(inputs["duty"], inputs["starts"]).on


def jr_limit(inputs: Inputs, found: Found) -> None:
    """Find the last day, and the last on which the court office is open."""
    limit = challenge_limit(inputs["decided"], Challenge(inputs["kind"]))
    found["last_day"] = limit.on
    if limit.on.year >= published(Published.ENGLAND_AND_WALES).covered_from.year:
        closed = tuple(inputs.get("court_closed_days", ()))
        found["last_day_court_open"] = last_day_court_open(limit, closed).on


def effective(inputs: Inputs, found: Found) -> None:
    """Find the end of call-in, and when the decision takes effect."""
    effect = decision_effective(
        inputs["published"],
        inputs["call_in_working_days"],
        calendar_of(inputs),
        publication_day_counts=inputs["publication_day_counts"],
    )
    found.update(call_in_ends=effect.call_in_ends.on, effective=effect.effective.on)


def closes(inputs: Inputs, found: Found) -> None:
    """Find the moment by the London clock; that there is a finding, not its words."""
    closing = closing_moment(inputs["on"], inputs.get("at"))
    found["closes"] = closing.at.isoformat()
    if closing.finding:
        found["finding"] = True


def closing_of(inputs: Inputs, found: Found) -> Closing:
    """Return the closing that *inputs* name."""
    closing = closing_moment(inputs["closes_on"], inputs["closes_at"])
    found["closes"] = closing.at.isoformat()
    return closing


def in_time(inputs: Inputs, found: Found) -> None:
    """Find whether a response counts."""
    found["in_time"] = response_in_time(inputs["received"], closing_of(inputs, found))


def reminder(inputs: Inputs, found: Found) -> None:
    """Find from when a reminder is due, and whether it is."""
    remind = closing_reminder(inputs["now"], closing_of(inputs, found), inputs["hours"])
    found.update(reminder_from=remind.reminder_from.isoformat(), due=remind.due)


def due(inputs: Inputs, found: Found) -> None:
    """Find what falls on a day and what was missed."""
    items = due_on(inputs["on"], inputs["items"])
    found.update(due=list(items.due), overdue=list(items.overdue))


def weekday(inputs: Inputs, found: Found) -> None:
    """Find the weekday that the date has."""
    check = weekday_agrees(inputs["weekday"], inputs["date"])
    found.update(actual=check.actual, agrees=check.agrees)


def rolls(inputs: Inputs, found: Found) -> None:
    """Find where a day rolls to."""
    found["rolled"] = roll(inputs["date"], Roll(inputs["how"]), calendar_of(inputs)).on


def in_school(inputs: Inputs, found: Found) -> None:
    """Find the school days of a window, and the earliest day to close it."""
    opened, closed, least = inputs["opened"], inputs["closed"], inputs["minimum_school_days"]
    year = SchoolYear(
        terms=terms_of(*((each["starts"], each["ends"]) for each in inputs["terms"])),
        calendar=calendar_of(inputs),
        closures=tuple(inputs.get("closures", ())),
    )
    both = consultation_length(opened, closed).days_counting_both_ends
    found["days_counting_both_ends"] = both
    try:
        number = school_days(opened, closed, year).number
    except OutsideTermsError as error:
        found.update(school_days=error.school_days, met=error.school_days >= least)
        raise
    found.update(school_days=number, met=number >= least)
    found["earliest_school_day_close"] = school_days_beginning_with(opened, least, year).on


def length(inputs: Inputs, found: Found) -> None:
    """Find the length by both counts."""
    window = consultation_length(inputs["opened"], inputs["closed"], inputs.get("minimum_days"))
    found.update(
        days_between=window.days_between,
        days_counting_both_ends=window.days_counting_both_ends,
        whole_weeks=window.whole_weeks,
        days_over=window.days_over,
    )
    if "minimum_days" in inputs:
        found["met_leaving_out_first_day"] = window.met_leaving_out_first_day
        found["met_counting_first_day"] = window.met_counting_first_day


def precision(inputs: Inputs, found: Found) -> None:
    """Find the first and the last day that words can mean."""
    when = date_span(inputs["text"])
    found.update(earliest=when.earliest, latest=when.latest, basis=when.precision)


ASKED: Final[Mapping[str, Asked]] = {
    "agenda_publication": agenda,
    "clear_days_after": clear_after,
    "clear_days_before": clear_before,
    "closing_moment": closes,
    "closing_reminder": reminder,
    "consultation_length": length,
    "date_precision": precision,
    "decision_effective": effective,
    "due_on": due,
    "eir_due_extended": eir_due_extended,
    "foi_due": foi_due,
    "jr_limit": jr_limit,
    "key_decision_notice": key_decision,
    "latest_opening": opening,
    "months_period": period,
    "notice_of_election": election_notice,
    "pre_election_start": pre_election_start,
    "response_in_time": in_time,
    "roll": rolls,
    "school_days": in_school,
    "statutory_minimum_end": minimum_end,
    "weekday_agrees": weekday,
    "weeks_period": period,
    "working_days_add": working_days_add,
    "working_days_between": between,
}
"""How each function of the vectors is asked of engage."""

COVERED: Final = [each for each in VECTORS if each["function"] in ASKED]


def expected_of(vector: Mapping[str, Any]) -> Found:
    """Return what is expected, moments as they are written and a finding as being one."""
    return {
        name: value.isoformat()
        if isinstance(value, datetime)
        else True
        if name == "finding"
        else value
        for name, value in vector["expected"].items()
    }


@pytest.mark.parametrize("vector", COVERED, ids=[each["id"] for each in COVERED])
def test_vector(vector: Mapping[str, Any]) -> None:
    """It is what engage says, with what can still be told where it refuses."""
    found: Found = {}
    try:
        ASKED[vector["function"]](vector["inputs"], found)
    except EngageError as error:
        found["error"] = next(name for name, kind in ERRORS.items() if isinstance(error, kind))
        for edge in {"covered_from", "covered_to"} & vector["expected"].keys():
            found[edge] = getattr(error, edge)

    assert expected_of(vector) == found


def test_every_function_is_asked_or_named_as_missing() -> None:
    """Nothing is passed over in silence."""
    assert {each["function"] for each in VECTORS} == {*ASKED, *NOT_COVERED_YET}
    assert 234 == len(VECTORS)
    assert 22 == Counter(each["function"] in NOT_COVERED_YET for each in VECTORS)[True]


@pytest.mark.parametrize(
    ("function", "clock"),
    [
        ("foi_due", "freedom_of_information"),
        ("eir_due_extended", "environmental_information_extended"),
        ("key_decision_notice", "key_decision_notice"),
    ],
)
def test_the_certainty_of_a_clock_is_that_of_the_rule(function: str, clock: str) -> None:
    """As the founders have it, in the commonest case."""
    found = Counter(each["certainty"] for each in VECTORS if each["function"] == function)

    assert found.most_common(1)[0][0] == CLOCKS[clock].certainty


def test_the_least_periods_are_counted_by_the_rule_named() -> None:
    """The rule, the number and the unit of every duty, and how sure it is."""
    asked = [each for each in VECTORS if each["function"] == "statutory_minimum_end"]

    for each in asked:
        duty, starts = each["inputs"]["duty"], each["inputs"]["starts"]
        clock, law = STATUTORY_PERIODS[duty].clock(starts), each["parameters"]
        assert each["rule"] == clock.rule
        assert (law["period"], law["unit"]) == (clock.number, clock.unit)
        assert each["certainty"] in {clock.certainty, "unsettled"}
    assert {each["inputs"]["duty"] for each in asked} == STATUTORY_PERIODS.keys()
    assert CountingRule.PERIOD_DISREGARDING in {each["rule"] for each in asked}
