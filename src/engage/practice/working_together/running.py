"""A defined process, from opening on: what the gates ask for besides the other promises."""

from __future__ import annotations

from typing import Final

from engage.answers import Value
from engage.facts import About, Record
from engage.outcomes import Outcome
from engage.practice.working_together.documents import OBLIGATIONS, PROCESS
from engage.practice.working_together.headings import PROCESS as DEFINED_PROCESS
from engage.practice.working_together.lines import asked, attest, kept_if, promise, shown
from engage.practice.working_together.planning import (
    AUTHORITY,
    BY_OTHER_PROCESS,
    ELSEWHERE,
    SPECIAL,
    STANDARD_PROCESS,
)
from engage.rules import judge, when
from engage.stages import KnownFrom
from engage.triggers import ALWAYS, yes

_SERVICE: Final = "service lead"


def _closed(record: Record) -> Value | None:
    """Return whether the last day for responses has passed on the day asked about."""
    closes = record.round.closes if record.round else None
    return record.on > closes.latest if closes and closes.latest else None


def _themes_reported(record: Record) -> Value | None:
    """Return whether each theme on record is in the report; no as soon as one is not."""
    themes = record.exercise.feedback.themes if record.exercise.feedback else ()
    reported = [each.in_report for each in themes]
    if False in reported:
        return False
    return True if reported and all(reported) else None


_CLOSED: Final = asked(
    "responses_have_closed",
    "Has the last moment for responses passed, or was it closed for a reason on record?",
    "the closing notice",
    known=KnownFrom.OPEN,
    about=About.ROUND,
    read=_closed,
    read_from="rounds[].closes, held against the date asked about",
)

CLOSED: Final = kept_if(
    "g5-closed",
    "Responses have closed",
    DEFINED_PROCESS,
    _CLOSED,
    unless=(ELSEWHERE,),
    given=STANDARD_PROCESS,
    met="Responses have closed.",
    not_met="Responses have not closed.",
    sources=(PROCESS,),
    examples=BY_OTHER_PROCESS,
    remedy="Wait for the closing moment.",
    at="rounds[].closes",
)

_PUBLICITY: Final = asked(
    "publicity_recorded",
    "Is it on record what was done, and when, to make it public?",
    "the publicity log, with dates",
    known=KnownFrom.OPEN,
    about=About.ROUND,
    by="communications team",
)

PUBLICISED: Final = kept_if(
    "g5-publicity",
    "It is carried out in public",
    DEFINED_PROCESS,
    _PUBLICITY,
    unless=(ELSEWHERE,),
    given=STANDARD_PROCESS,
    met="What was done to make it public is on record.",
    not_met="Nothing is on record that made it public.",
    sources=(PROCESS,),
    examples=BY_OTHER_PROCESS,
    remedy="Record the publicity; if there was none, publicise it and give the time again.",
    who="communications team",
)

_THEMES: Final = asked(
    "each_theme_in_report",
    "Does the report to those who decide take up each theme of the responses?",
    "the report, theme by theme",
    known=KnownFrom.CLOSE,
    about=About.REPORT,
    read=_themes_reported,
    read_from="feedback.themes[].in_report",
)

THEMES_REPORTED: Final = kept_if(
    "g6-themes",
    "What was gathered informs the decision, theme by theme",
    DEFINED_PROCESS,
    _THEMES,
    unless=(ELSEWHERE,),
    given=STANDARD_PROCESS,
    met="The report takes up each theme.",
    not_met="The report leaves a theme out.",
    sources=(PROCESS,),
    examples=BY_OTHER_PROCESS,
    remedy="Put the theme that is left out into the report.",
    at="feedback.themes",
    per_round=False,
)

_PAPERS: Final = asked(
    "papers_ready_in_time",
    "Is the report ready by the day on which papers are due?",
    "the committee calendar",
    known=KnownFrom.CLOSE,
    about=About.DECISION,
    by="democratic services",
)

PAPERS_IN_TIME: Final = kept_if(
    "g6-papers",
    "The papers are ready in time",
    DEFINED_PROCESS,
    _PAPERS,
    unless=(ELSEWHERE,),
    given=STANDARD_PROCESS,
    met="The papers are ready by the day they are due.",
    not_met="The papers are not ready by the day they are due.",
    sources=(PROCESS,),
    examples=BY_OTHER_PROCESS,
    remedy="Finish them, or take the matter at a later meeting.",
    who="democratic services",
    at="decisions[].papers",
    per_round=False,
)

_REGARD: Final = asked(
    "due_regard_before_decision",
    "Is there evidence, dated before the decision, that those who decide see to equality?",
    "the equality assessment among the papers",
    known=KnownFrom.REPORT,
    about=About.DECISION,
    by="democratic services",
)
_REGARD_ENOUGH: Final = attest(
    "due_regard_judged_substantial",
    "Does the monitoring officer judge that equality is given real thought?",
    "the equality assessment and the report",
    by="monitoring officer",
    known=KnownFrom.REPORT,
    about=About.DECISION,
)

DUE_REGARD: Final = promise(
    "g7-regard",
    "Equality is seen to before the decision",
    DEFINED_PROCESS,
    when(~yes(_REGARD), Outcome.NOT_MET, "Nothing dated before the decision shows due regard."),
    judge(
        ALWAYS,
        _REGARD_ENOUGH,
        "There is evidence; whether the regard is a real one is weighed.",
    ),
    sources=(OBLIGATIONS,),
    examples=(
        shown(Outcome.NOT_MET, due_regard_before_decision=False),
        shown(Outcome.FOR_JUDGEMENT, due_regard_before_decision=True),
        shown(Outcome.MET, due_regard_before_decision=True, due_regard_judged_substantial=True),
    ),
    remedy="Put the equality assessment before those who decide, in time to be thought about.",
    who="democratic services",
    at="decisions[].papers",
    per_round=False,
)

SPECIAL_PROCESS: Final = kept_if(
    "gx",
    "A special process has a kind and an authority",
    DEFINED_PROCESS,
    AUTHORITY,
    unless=(when(~yes(SPECIAL), Outcome.NOT_APPLICABLE, "The council's own process is followed."),),
    given={SPECIAL.id: True},
    met="Its kind and what lays it down are on record.",
    not_met="Its kind, or what lays it down, is not on record.",
    sources=(PROCESS,),
    examples=(shown(Outcome.NOT_APPLICABLE, **STANDARD_PROCESS),),
    remedy="Record the kind and the provision, or follow the council's own process.",
    who=_SERVICE,
    per_round=False,
)

_DOUBT: Final = asked(
    "alternative_process_in_doubt",
    "Is anyone in doubt whether a special process takes the place of the council's own?",
    "the note of the doubt",
)
_ADVICE: Final = asked(
    "line_manager_advised",
    "Did the line manager settle it?",
    "the advice",
    by="line manager",
)

DOUBT_SETTLED: Final = kept_if(
    "gx-advice",
    "Doubt about a special process is settled by the line manager",
    DEFINED_PROCESS,
    _ADVICE,
    unless=(when(~yes(_DOUBT), Outcome.NOT_APPLICABLE, "Nobody is in doubt."),),
    given={"alternative_process_in_doubt": True},
    met="The line manager has settled it.",
    not_met="There is doubt, and the line manager has not settled it.",
    sources=(PROCESS,),
    examples=(shown(Outcome.NOT_APPLICABLE, alternative_process_in_doubt=False),),
    remedy="Ask the line manager.",
    per_round=False,
)

RULES: Final = (
    CLOSED,
    PUBLICISED,
    THEMES_REPORTED,
    PAPERS_IN_TIME,
    DUE_REGARD,
    SPECIAL_PROCESS,
    DOUBT_SETTLED,
)
"""The promises of this part, in the order of a report."""

__all__ = (
    "CLOSED",
    "DOUBT_SETTLED",
    "DUE_REGARD",
    "PAPERS_IN_TIME",
    "PUBLICISED",
    "RULES",
    "SPECIAL_PROCESS",
    "THEMES_REPORTED",
)
