"""How the council engages: E1 to E5 of the commitment, from openness to time enough."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.answers import Value
from engage.dates import days_between
from engage.facts import About, FactType, Record
from engage.law.vocabulary import CLOSED_ON, OPENED_ON
from engage.outcomes import Outcome
from engage.practice.working_together.documents import CONSULT_2015, ENGAGE, ROLE
from engage.practice.working_together.headings import ENGAGE as ENGAGING
from engage.practice.working_together.lines import (
    asked,
    attest,
    attested,
    departing,
    explained,
    if_attested,
    if_explained,
    kept_if,
    promise,
    shown,
)
from engage.rules import judge, otherwise, when
from engage.stages import KnownFrom
from engage.triggers import at_least, is_, yes

BOTH: Final = (ENGAGE, CONSULT_2015)
"""The sections of both versions that make the same promise."""
MATERIALS: Final = "the materials, with the place"
"""What shows what people were told."""


def _days_counting_both_ends(record: Record) -> Value | None:
    """Return the days from opening to closing, the first and the last both counted."""
    opened, closed = record["opened_on"], record["closed_on"]
    if not isinstance(opened, date) or not isinstance(closed, date):
        return None
    return max(0, days_between(opened, closed) + 1)


def _open_points(record: Record) -> Value | None:
    """Return yes where a proposal records something that views can still change."""
    return True if any(each.open_to_influence for each in record.exercise.proposals) else None


WHO_DECIDES: Final = asked(
    "materials_say_who_decides",
    "Do the materials say who takes the decision?",
    MATERIALS,
    known=KnownFrom.LAUNCH,
    about=About.MATERIAL,
)
WHEN_DECIDED: Final = asked(
    "materials_say_when_decided",
    "Do the materials say when it is decided, or that no decision is planned?",
    MATERIALS,
    known=KnownFrom.LAUNCH,
    about=About.MATERIAL,
)
_STEPS: Final = asked(
    "materials_say_steps_to_decision",
    "Do the materials say what happens between the last response and the decision?",
    MATERIALS,
    known=KnownFrom.LAUNCH,
    about=About.MATERIAL,
)

DECISION_ROUTE: Final = kept_if(
    "e1",
    "People are told how the decision is made",
    ENGAGING,
    WHO_DECIDES,
    WHEN_DECIDED,
    _STEPS,
    met="The materials say who decides, when, and the steps up to it.",
    not_met="The materials leave out who decides, when, or the steps up to it.",
    sources=BOTH,
    remedy="Say in the materials who decides, when, and what happens in between.",
    at="rounds[].materials",
)

_HONEST: Final = attest(
    "account_judged_honest",
    "Has somebody other than the author found that account of deciding, and of what can change, "
    "clear and honest?",
    "the note of whoever read it",
    about=About.MATERIAL,
)

HONEST: Final = promise(
    "e1-honest",
    "What people are told of the decision and of their influence is clear and honest",
    ENGAGING,
    *attested(_HONEST, "Whether the account is clear and honest is a person's call."),
    sources=BOTH,
    examples=if_attested(_HONEST),
    remedy="Have somebody other than the author read it, and correct what misleads.",
    at="rounds[].materials",
)

SOMETHING_OPEN: Final = asked(
    "something_can_change",
    "Is there at least one thing that what people say can still change?",
    "the plan, with what is open",
    about=About.PROPOSAL,
    read=_open_points,
    read_from="proposals[].open_to_influence",
)
SAYS_OPEN: Final = asked(
    "materials_say_what_can_change",
    "Do the materials say what can change?",
    MATERIALS,
    known=KnownFrom.LAUNCH,
    about=About.MATERIAL,
)
SAYS_FIXED: Final = asked(
    "materials_say_what_cannot_change",
    "Do the materials say what cannot change, with reasons, or that nothing is fixed?",
    MATERIALS,
    known=KnownFrom.LAUNCH,
    about=About.MATERIAL,
)

INFLUENCE: Final = promise(
    "e2",
    "People are told what they can and cannot change",
    ENGAGING,
    when(~yes(SOMETHING_OPEN), Outcome.NOT_MET, "Nothing can change."),
    when(
        yes(SAYS_OPEN) & yes(SAYS_FIXED),
        Outcome.MET,
        "The materials say what can change and what cannot.",
    ),
    otherwise(Outcome.NOT_MET, "The materials leave out what can change, or what cannot."),
    sources=(ENGAGE, ROLE, CONSULT_2015),
    examples=(
        shown(Outcome.NOT_MET, something_can_change=False),
        shown(
            Outcome.MET,
            something_can_change=True,
            materials_say_what_can_change=True,
            materials_say_what_cannot_change=True,
        ),
        shown(
            Outcome.NOT_MET,
            something_can_change=True,
            materials_say_what_can_change=True,
            materials_say_what_cannot_change=False,
        ),
    ),
    remedy="Say what can change and what cannot, with reasons; if nothing can, do not ask.",
    at="proposals[].open_to_influence",
)

_STAGE_AT_FIRST_ROUND: Final = asked(
    "stage_at_first_round",
    "How far had the proposal got when people were first asked?",
    "the plan, and the proposal as it then was",
    known=KnownFrom.LAUNCH,
    about=About.PROPOSAL,
    takes=FactType.CHOICE,
    choices=("need", "ideas", "options", "preferred_option", "settled"),
    choice_notes=(
        "need: what is needed was still being found out. ideas: nothing was worked out. options: "
        "several ways were worked out. preferred_option: one of them was favoured. settled: only "
        "its details were left."
    ),
)
_LATE, _LATE_JUDGED = departing("e3", "people were first asked so late")

EARLY: Final = promise(
    "e3",
    "People are engaged early",
    ENGAGING,
    when(
        is_(_STAGE_AT_FIRST_ROUND, "need", "ideas", "options"),
        Outcome.MET,
        "People were first asked at this point: {stage_at_first_round}.",
    ),
    judge(
        is_(_STAGE_AT_FIRST_ROUND, "preferred_option") | yes(_LATE),
        _LATE_JUDGED,
        "People were first asked at this point: {stage_at_first_round}. Whether earlier work "
        "would have been apt and in proportion is weighed.",
    ),
    otherwise(Outcome.NOT_MET, "People were first asked when the proposal was settled."),
    sources=(ENGAGE,),
    examples=(
        shown(Outcome.MET, stage_at_first_round="options"),
        shown(Outcome.FOR_JUDGEMENT, stage_at_first_round="preferred_option"),
        *if_explained("e3", stage_at_first_round="settled"),
    ),
    remedy="Ask while options are open; or record why early work was not apt or in proportion.",
    at="rounds[].opens",
    per_round=False,
)

_RESOURCED: Final = asked(
    "resources_planned",
    "Is it written down what people, money and time the exercise needs and has?",
    "the resource plan",
)
_GAP: Final = asked(
    "resource_gap_left_open",
    "Does that plan name a gap that nothing has been done about?",
    "the resource plan",
    known=KnownFrom.LAUNCH,
)
_ENOUGH: Final = attest(
    "resources_judged_enough",
    "Are time and resources enough for everyone to take part in a meaningful way?",
    "the resource plan, held against the groups and the methods",
    by="service lead",
)

RESOURCED: Final = promise(
    "e4",
    "Time and resources are enough for everyone to take part",
    ENGAGING,
    when(~yes(_RESOURCED), Outcome.NOT_MET, "No resource plan was made."),
    when(yes(_GAP), Outcome.NOT_MET, "The resource plan leaves a gap open."),
    *attested(_ENOUGH, "There is a resource plan without a gap; whether it is enough is weighed."),
    sources=BOTH,
    examples=(
        shown(Outcome.NOT_MET, resources_planned=False),
        shown(Outcome.NOT_MET, resources_planned=True, resource_gap_left_open=True),
        *if_attested(_ENOUGH, resources_planned=True, resource_gap_left_open=False),
    ),
    remedy="Plan the people, money and time that it needs, and close the gaps.",
    who="service lead",
    per_round=False,
)

DAYS: Final = asked(
    "days_counting_both_ends",
    "How many days lie between opening and closing, both of them counted?",
    "the two dates",
    known=KnownFrom.LAUNCH,
    about=About.ROUND,
    by="computed",
    takes=FactType.NUMBER,
    unit="days",
    read=_days_counting_both_ends,
    read_from="opened_on and closed_on",
    needs=(OPENED_ON, CLOSED_ON),
    computed=True,
)
_GUIDANCE_DAYS: Final = asked(
    "guidance_days",
    "How many days does the guidance that was followed ask for? 0 if it sets no length.",
    "the guidance, with its page",
    about=About.ROUND,
    takes=FactType.NUMBER,
    unit="days",
)

SUFFICIENT_TIME: Final = promise(
    "e5",
    "The time is sufficient by the guidance followed",
    ENGAGING,
    when(
        at_least(DAYS, _GUIDANCE_DAYS),
        Outcome.MET,
        "It is open for {days_counting_both_ends} days; the guidance followed asks for "
        "{guidance_days}.",
    ),
    *explained(
        "e5",
        "the time is shorter than the guidance asks for",
        "It is open for {days_counting_both_ends} days; the guidance followed asks for "
        "{guidance_days}.",
    ),
    sources=BOTH,
    examples=(
        shown(
            Outcome.MET,
            opened_on=date(2026, 9, 7),
            closed_on=date(2026, 10, 18),
            guidance_days=42,
        ),
        *if_explained(
            "e5", opened_on=date(2026, 9, 7), closed_on=date(2026, 10, 17), guidance_days=42
        ),
    ),
    remedy="Give the time that the guidance asks for, or record why it is shorter.",
    at="rounds[].closes",
)

RULES: Final = (
    DECISION_ROUTE,
    HONEST,
    INFLUENCE,
    EARLY,
    RESOURCED,
    SUFFICIENT_TIME,
)
"""The promises of this part, in the order of a report."""

__all__ = (
    "BOTH",
    "DAYS",
    "DECISION_ROUTE",
    "EARLY",
    "HONEST",
    "INFLUENCE",
    "MATERIALS",
    "RESOURCED",
    "RULES",
    "SAYS_FIXED",
    "SAYS_OPEN",
    "SOMETHING_OPEN",
    "SUFFICIENT_TIME",
    "WHEN_DECIDED",
    "WHO_DECIDES",
)
