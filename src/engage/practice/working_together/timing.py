"""A defined process, up to opening: committee dates, early voices, and options after them."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.answers import Value
from engage.facts import About, FactType, Record
from engage.law.vocabulary import CLOSED_ON, OPENED_ON, SPECIFIC_PROPOSAL_PUT
from engage.outcomes import Outcome
from engage.practice.working_together.documents import PROCESS
from engage.practice.working_together.headings import PROCESS as DEFINED_PROCESS
from engage.practice.working_together.lines import asked, dated, kept_if, shown
from engage.practice.working_together.planning import (
    BY_OTHER_PROCESS,
    ELSEWHERE,
    STANDARD_PROCESS,
)
from engage.rules import when
from engage.triggers import yes

_SERVICE: Final = "service lead"
_DEMOCRATIC_SERVICES: Final = "democratic services"


def _meeting(record: Record) -> Value | None:
    """Return the day of the first decision in the chain, planned or taken."""
    return record.exercise.decided_on()


def _after_close(record: Record) -> Value | None:
    """Return whether the meeting that decides comes after the closing day."""
    meets, closes = record["decision_meeting_on"], record[CLOSED_ON.id]
    if not isinstance(meets, date) or not isinstance(closes, date):
        return None
    return meets > closes


def _in_order(record: Record) -> Value | None:
    """Return whether options were settled between early voices and the consultation."""
    heard, settled, opened = (
        record[name] for name in ("early_voices_closed_on", "options_settled_on", OPENED_ON.id)
    )
    if not isinstance(heard, date) or not isinstance(settled, date):
        return None
    return heard < settled < opened if isinstance(opened, date) else None


_MEETING: Final = asked(
    "decision_meeting_on",
    "On which day does the committee that decides meet on it?",
    "the committee calendar",
    about=About.DECISION,
    by=_DEMOCRATIC_SERVICES,
    takes=FactType.DATE,
    read=_meeting,
    read_from="decisions[].made",
)
_AFTER_CLOSE: Final = asked(
    "decision_meeting_after_close",
    "Is a meeting of the committee that decides identified, after the close with time to analyse?",
    "the committee calendar",
    about=About.DECISION,
    by=_DEMOCRATIC_SERVICES,
    read=_after_close,
    read_from="decision_meeting_on and closed_on",
    needs=(_MEETING, CLOSED_ON),
)

MEETINGS: Final = kept_if(
    "g2-meetings",
    "The committee dates are identified",
    DEFINED_PROCESS,
    _AFTER_CLOSE,
    unless=(ELSEWHERE,),
    given=STANDARD_PROCESS,
    met="A meeting that decides is identified, after the close.",
    not_met="No meeting that decides is identified, or it comes before responses have closed.",
    sources=(PROCESS,),
    examples=(
        *BY_OTHER_PROCESS,
        shown(
            Outcome.MET,
            **STANDARD_PROCESS,
            decision_meeting_on=date(2026, 10, 19),
            closed_on=date(2026, 10, 18),
        ),
        shown(
            Outcome.NOT_MET,
            **STANDARD_PROCESS,
            decision_meeting_on=date(2026, 10, 18),
            closed_on=date(2026, 10, 18),
        ),
    ),
    remedy="Find the meeting in the committee calendar, and plan back from it.",
    at="decisions[].made",
    per_round=False,
)

_VOICES: Final = asked(
    "early_voices_heard",
    "Were people asked early what matters most to them, ahead of any consultation on options?",
    "the findings of that round",
)

EARLY_VOICES: Final = kept_if(
    "g3-early",
    "Early voices are heard before people are consulted",
    DEFINED_PROCESS,
    _VOICES,
    unless=(
        ELSEWHERE,
        when(
            ~yes(SPECIFIC_PROPOSAL_PUT),
            Outcome.NOT_APPLICABLE,
            "No particular proposal is put: there is no consultation to come before.",
        ),
    ),
    given=STANDARD_PROCESS,
    met="People said early what matters most to them.",
    not_met="Nobody was asked before options were worked out.",
    why="nobody was asked before options were worked out",
    judged_by=_SERVICE,
    sources=(PROCESS,),
    examples=(
        *BY_OTHER_PROCESS,
        shown(Outcome.NOT_APPLICABLE, **STANDARD_PROCESS, specific_proposal_put=False),
    ),
    remedy="Ask first what people value most, or record why not: urgency, statute, scale.",
    at="rounds",
    per_round=False,
)

_VOICES_CLOSED_ON: Final = dated(
    "early_voices_closed_on",
    "On which day did that early round close?",
    "the dates of the round",
)
_OPTIONS_ON: Final = dated(
    "options_settled_on",
    "On which day were the options settled?",
    "the paper that sets them out",
)
_ORDER: Final = asked(
    "options_settled_between",
    "Were options settled after the early round closed and before the consultation opens?",
    "the dates of all three",
    about=About.PROPOSAL,
    read=_in_order,
    read_from="early_voices_closed_on, options_settled_on and opened_on",
    needs=(_VOICES_CLOSED_ON, _OPTIONS_ON, OPENED_ON),
)

OPTIONS_AFTERWARDS: Final = kept_if(
    "g3-options",
    "Options are settled once early voices are heard",
    DEFINED_PROCESS,
    _ORDER,
    unless=(
        ELSEWHERE,
        when(~yes(_VOICES), Outcome.NOT_APPLICABLE, "No early round was held."),
    ),
    given={**STANDARD_PROCESS, "early_voices_heard": True},
    met="Options were settled after the early round and before the consultation.",
    not_met="Options were fixed before early voices were in, or not before the consultation.",
    sources=(PROCESS,),
    examples=(
        *BY_OTHER_PROCESS,
        shown(Outcome.NOT_APPLICABLE, **STANDARD_PROCESS, early_voices_heard=False),
        shown(
            Outcome.MET,
            **STANDARD_PROCESS,
            early_voices_heard=True,
            early_voices_closed_on=date(2026, 6, 30),
            options_settled_on=date(2026, 7, 1),
            opened_on=date(2026, 9, 7),
        ),
        shown(
            Outcome.NOT_MET,
            **STANDARD_PROCESS,
            early_voices_heard=True,
            early_voices_closed_on=date(2026, 6, 30),
            options_settled_on=date(2026, 6, 30),
            opened_on=date(2026, 9, 7),
        ),
    ),
    remedy="Take the options up again in the light of what people said.",
    at="proposals[].options",
    per_round=False,
)

RULES: Final = (MEETINGS, EARLY_VOICES, OPTIONS_AFTERWARDS)
"""The promises of this part, in the order of a report."""

__all__ = ("EARLY_VOICES", "MEETINGS", "OPTIONS_AFTERWARDS", "RULES")
