"""The five things that people must understand: U1 to U5 of the commitment, and whether they do."""

from __future__ import annotations

from typing import Final

from engage.answers import Value
from engage.facts import About, FactType, Record
from engage.law.vocabulary import CLOSED_ON, OPENED_ON
from engage.outcomes import Outcome
from engage.practice.working_together.documents import (
    CONSULT_2015,
    ENGAGE,
    INTRODUCTION,
    OPENING_2015,
    ROLE,
)
from engage.practice.working_together.engaging import (
    MATERIALS,
    SAYS_FIXED,
    SAYS_OPEN,
    WHEN_DECIDED,
    WHO_DECIDES,
)
from engage.practice.working_together.headings import UNDERSTAND
from engage.practice.working_together.lines import (
    asked,
    attest,
    attested,
    if_attested,
    kept_if,
    promise,
    shown,
)
from engage.rules import otherwise, when
from engage.stages import KnownFrom
from engage.triggers import is_, yes

_BOTH: Final = (ENGAGE, CONSULT_2015)


def _dated(record: Record) -> Value | None:
    """Return that the window has dates where an opening and a closing day are both known."""
    known = record[OPENED_ON.id] is not None and record[CLOSED_ON.id] is not None
    return "opening_and_closing" if known else None


_ASK: Final = asked(
    "materials_say_what_is_asked",
    "Do the materials say on what people's opinion is sought?",
    MATERIALS,
    known=KnownFrom.LAUNCH,
    about=About.MATERIAL,
)
_WHY: Final = asked(
    "materials_say_why",
    "Do the materials say why it is sought?",
    MATERIALS,
    known=KnownFrom.LAUNCH,
    about=About.MATERIAL,
)

WHAT_AND_WHY: Final = kept_if(
    "u1",
    "People understand what they are asked, and why",
    UNDERSTAND,
    _ASK,
    _WHY,
    met="The materials say what is asked and why.",
    not_met="The materials leave out what is asked, or why.",
    sources=_BOTH,
    remedy="Say in the first lines what is asked and why.",
    at="rounds[].materials",
)

_WINDOW: Final = asked(
    "window_recorded",
    "What is on record of how long people can take part?",
    "the plan, or the page",
    known=KnownFrom.LAUNCH,
    about=About.ROUND,
    takes=FactType.CHOICE,
    choices=("opening_and_closing", "open_all_year", "no_closing_moment"),
    read=_dated,
    read_from="rounds[].opens and rounds[].closes",
)
_AGREE: Final = asked(
    "materials_agree_on_closing",
    "Do all materials say the same of when it closes, or that it is open all year?",
    "each material, with what it says",
    known=KnownFrom.LAUNCH,
    about=About.MATERIAL,
)

HOW_LONG: Final = promise(
    "u2",
    "People understand how long they have",
    UNDERSTAND,
    when(
        is_(_WINDOW, "no_closing_moment"),
        Outcome.NOT_MET,
        "It has an end, and no closing moment is on record.",
    ),
    when(yes(_AGREE), Outcome.MET, "The window is on record, and all materials agree on it."),
    otherwise(Outcome.NOT_MET, "The materials do not agree on when it closes."),
    sources=_BOTH,
    examples=(
        shown(Outcome.NOT_MET, window_recorded="no_closing_moment"),
        shown(Outcome.MET, window_recorded="opening_and_closing", materials_agree_on_closing=True),
        shown(Outcome.MET, window_recorded="open_all_year", materials_agree_on_closing=True),
        shown(
            Outcome.NOT_MET, window_recorded="opening_and_closing", materials_agree_on_closing=False
        ),
    ),
    remedy="Record the closing moment, and show the same one in every material.",
    at="rounds[].closes",
)

_TASK: Final = asked(
    "materials_say_task_for_each_method",
    "Do the materials say for each way to respond what people are asked to do?",
    MATERIALS,
    known=KnownFrom.LAUNCH,
    about=About.MATERIAL,
)
_EFFORT: Final = asked(
    "materials_say_effort_for_each_method",
    "Do the materials say for each way to respond how long it takes, or how often?",
    MATERIALS,
    known=KnownFrom.LAUNCH,
    about=About.MATERIAL,
)

WHAT_TO_DO: Final = kept_if(
    "u3",
    "People understand what they are to do and what it takes",
    UNDERSTAND,
    _TASK,
    _EFFORT,
    met="The materials say for each way to respond what to do and what it takes.",
    not_met="For one way to respond the materials leave out what to do, or what it takes.",
    sources=_BOTH,
    remedy="Say for each way to respond what people do, and how many minutes or sessions it takes.",
    at="rounds[].materials",
)

_VOTE: Final = asked(
    "presented_as_binding_vote",
    "Do the materials put it as a vote that settles the matter?",
    MATERIALS,
    known=KnownFrom.LAUNCH,
    about=About.MATERIAL,
)
_INFORM: Final = asked(
    "says_responses_inform_not_decide",
    "Do the materials say that what people send informs the decision and that others take it?",
    MATERIALS,
    known=KnownFrom.LAUNCH,
    about=About.MATERIAL,
)
_PROMISED_OUTCOME: Final = asked(
    "outcome_promised_in_materials",
    "Does any material promise that a particular outcome will follow?",
    MATERIALS,
    known=KnownFrom.LAUNCH,
    about=About.MATERIAL,
)
_EXPECTATION: Final = asked(
    "expectation_statement_shown",
    "Do the materials warn that what people hope for may not come of it?",
    MATERIALS,
    known=KnownFrom.LAUNCH,
    about=About.MATERIAL,
)
_ALL_SAID: Final = {
    "presented_as_binding_vote": False,
    "outcome_promised_in_materials": False,
    "materials_say_what_can_change": True,
    "materials_say_what_cannot_change": True,
    "materials_say_who_decides": True,
    "materials_say_when_decided": True,
}
_DIFFERENCE: Final = yes(SAYS_OPEN) & yes(SAYS_FIXED) & yes(WHO_DECIDES) & yes(WHEN_DECIDED)

WHAT_DIFFERENCE: Final = promise(
    "u4",
    "People understand what difference it makes, and who decides",
    UNDERSTAND,
    when(
        yes(_VOTE),
        Outcome.NOT_MET,
        "The materials put it as a vote, though responses inform the decision and do not take it.",
    ),
    when(yes(_PROMISED_OUTCOME), Outcome.NOT_MET, "A material promises a particular outcome."),
    when(
        _DIFFERENCE & yes(_INFORM) & yes(_EXPECTATION),
        Outcome.MET,
        "The materials say what can and cannot change, who decides and when, and what not to "
        "expect.",
    ),
    otherwise(
        Outcome.NOT_MET,
        "The materials leave out what can or cannot change, who decides, when, that responses "
        "inform the decision, or what not to expect.",
    ),
    sources=(ENGAGE, INTRODUCTION, ROLE),
    examples=(
        shown(Outcome.NOT_MET, presented_as_binding_vote=True),
        shown(Outcome.NOT_MET, presented_as_binding_vote=False, outcome_promised_in_materials=True),
        shown(
            Outcome.MET,
            **_ALL_SAID,
            says_responses_inform_not_decide=True,
            expectation_statement_shown=True,
        ),
        shown(
            Outcome.NOT_MET,
            **_ALL_SAID,
            says_responses_inform_not_decide=True,
            expectation_statement_shown=False,
        ),
    ),
    remedy="Say what can change and what cannot, who decides and when, and what not to expect.",
    at="proposals[].open_to_influence",
)

WHAT_DIFFERENCE_2015: Final = kept_if(
    "u4",
    "People understand what difference their help makes",
    UNDERSTAND,
    SAYS_OPEN,
    SAYS_FIXED,
    WHO_DECIDES,
    met="The materials say what can and cannot change, and who decides.",
    not_met="The materials leave out what can or cannot change, or who decides.",
    sources=(CONSULT_2015,),
    remedy="Say what can change and what cannot, and who decides.",
    at="proposals[].open_to_influence",
)

_ROUTE: Final = asked(
    "materials_say_how_feedback_comes",
    "Do the materials say by what route people hear what came of it?",
    MATERIALS,
    known=KnownFrom.LAUNCH,
    about=About.MATERIAL,
)
_BY_WHEN: Final = asked(
    "materials_say_when_feedback_comes",
    "Do the materials say by what date, or after what event, people hear it?",
    MATERIALS,
    known=KnownFrom.LAUNCH,
    about=About.MATERIAL,
)

HOW_FEEDBACK: Final = kept_if(
    "u5",
    "People understand how and when they hear back",
    UNDERSTAND,
    _ROUTE,
    _BY_WHEN,
    met="The materials say by what route and when people hear back.",
    not_met="The materials leave out by what route, or when, people hear back.",
    sources=(ENGAGE, INTRODUCTION, CONSULT_2015, OPENING_2015),
    remedy="Promise a route and a date or event, and say who sees to it.",
    at="feedback.promised",
)

_UNDERSTOOD: Final = attest(
    "five_things_judged_understood",
    "Did readers from among those asked grasp all five: what and why, how long, what to do, what "
    "difference, how they hear back?",
    "a test with readers",
    about=About.MATERIAL,
)

UNDERSTOOD: Final = promise(
    "u0",
    "People really understand all five",
    UNDERSTAND,
    *attested(_UNDERSTOOD, "Saying it is not yet being understood; that is a person's call."),
    sources=_BOTH,
    examples=if_attested(_UNDERSTOOD),
    remedy="Try the summary on a few of those asked, and put right what they miss.",
    at="rounds[].materials",
)

RULES: Final = (
    WHAT_AND_WHY,
    HOW_LONG,
    WHAT_TO_DO,
    WHAT_DIFFERENCE,
    WHAT_DIFFERENCE_2015,
    HOW_FEEDBACK,
    UNDERSTOOD,
)
"""The promises of this part, in the order of a report."""

__all__ = (
    "HOW_FEEDBACK",
    "HOW_LONG",
    "RULES",
    "UNDERSTOOD",
    "WHAT_AND_WHY",
    "WHAT_DIFFERENCE",
    "WHAT_DIFFERENCE_2015",
    "WHAT_TO_DO",
)
