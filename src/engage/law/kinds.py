"""
What kind of exercise something is, by the substance of what was done.

The name an exercise was given carries no weight (Eveleigh).
"""

from __future__ import annotations

from typing import Final

from engage.catalogues import KindLine
from engage.exercises import ExerciseKind
from engage.law import cases
from engage.law.legitimate_expectation import OWED, STATUTE
from engage.law.vocabulary import (
    CALLED_A_CONSULTATION,
    FORM_OF_EXERCISE,
    ONLY_INFORMATION_SOUGHT,
    ONLY_PRESCRIBED_PUBLICITY_GIVEN,
    SPECIFIC_PROPOSAL_PUT,
)
from engage.outcomes import Force
from engage.triggers import is_, yes

NOBODY_ASKED: Final = is_(FORM_OF_EXERCISE, "nobody_asked")
SOUNDINGS: Final = is_(FORM_OF_EXERCISE, "informal_soundings")
ASKED: Final = ~NOBODY_ASKED
PROPOSAL_PUT: Final = yes(SPECIFIC_PROPOSAL_PUT)
_OPENLY_ASKED: Final = is_(FORM_OF_EXERCISE, "document", "meetings_and_letters", "survey")
CONSULTATION: Final = (_OPENLY_ASKED & PROPOSAL_PUT) | (OWED & ASKED)
ENGAGEMENT: Final = ASKED & (~PROPOSAL_PUT | SOUNDINGS) & ~OWED

KINDS: Final = (
    KindLine(
        kind=ExerciseKind.NOTHING,
        when=NOBODY_ASKED,
        says="Nobody outside the body was asked.",
        authority=(cases.PLANTAGENET,),
    ),
    KindLine(
        kind=ExerciseKind.PUBLICITY,
        when=yes(ONLY_PRESCRIBED_PUBLICITY_GIVEN) & STATUTE,
        says="A drafted proposal was put out in the way that the law prescribes, with a time for "
        "representations or objections, and nothing beyond that was asked.",
        authority=(cases.LEE,),
    ),
    KindLine(
        kind=ExerciseKind.CALL_FOR_EVIDENCE,
        when=yes(ONLY_INFORMATION_SOUGHT) & ~PROPOSAL_PUT & ~OWED,
        says="Information or experience was asked for, to shape proposals still to be made; "
        "no proposal was put and nothing shows that consultation is owed.",
        authority=(cases.EVELEIGH,),
    ),
    KindLine(
        kind=ExerciseKind.CONSULTATION,
        when=_OPENLY_ASKED & PROPOSAL_PUT,
        says="Views were sought ({form_of_exercise}) on a particular proposal before it is "
        "decided.",
        authority=(cases.EVELEIGH, cases.COUGHLAN),
    ),
    KindLine(
        kind=ExerciseKind.CONSULTATION,
        when=OWED & ASKED,
        says="Consultation is owed, and people were asked ({form_of_exercise}).",
        authority=(cases.SHAW, cases.ARTICLE_39),
    ),
    KindLine(
        kind=ExerciseKind.ENGAGEMENT,
        when=ENGAGEMENT & yes(CALLED_A_CONSULTATION),
        says="People were asked ({form_of_exercise}), nothing shows that consultation is owed, and "
        "either no proposal was put or only chosen people were sounded out. It was called a "
        "consultation, which has no weight.",
        authority=(cases.EVELEIGH, cases.BETTER_STREETS),
    ),
    KindLine(
        kind=ExerciseKind.ENGAGEMENT,
        when=ENGAGEMENT,
        says="People were asked ({form_of_exercise}), nothing shows that consultation is owed, and "
        "either no proposal was put or only chosen people were sounded out.",
        authority=(cases.EVELEIGH, cases.BETTER_STREETS),
    ),
)
"""The table of kinds: the first line that holds says what an exercise is."""

BINDS: Final = ((ENGAGEMENT, Force.PRACTICE),)
"""How Gunning binds: as practice on engagement; otherwise, and while the kind is open, as law."""

__all__ = (
    "ASKED",
    "BINDS",
    "CONSULTATION",
    "ENGAGEMENT",
    "KINDS",
    "NOBODY_ASKED",
    "PROPOSAL_PUT",
    "SOUNDINGS",
)
