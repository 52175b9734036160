"""The principles of 2018, A to K."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.catalogues import Catalogue
from engage.citations import Provision, Verification
from engage.facts import Fact
from engage.outcomes import Outcome
from engage.practice.cabinet_office_principles.shared import (
    PAGE_2016,
    proportionate,
    question,
    rule,
    source,
    timely,
)
from engage.practice.working_together.lines import attest
from engage.rules import Rule, example, judge, otherwise, when
from engage.stages import KnownFrom
from engage.triggers import ALWAYS, yes

_DEVON: Final = (
    "https://www.devon.gov.uk/haveyoursay/adult-social-care-and-health-engagement/"
    "government-consultation-principles-updated-2018/"
)
_GUIDANCE: Final = "https://www.gov.uk/government/publications/consultation-principles-guidance"


def _principle(letter: str, *, url: str = _DEVON, read: bool = True) -> Provision:
    return source(
        f"2018_{letter}",
        "Consultation Principles (2018)",
        f"Principle {letter.upper()}",
        url=url,
        verified=Verification.READ if read else Verification.FROM_KNOWLEDGE,
        scope="The text of the principle." if read else "Nothing of it was read.",
        begins=date(2018, 1, 1),
    )


def _kept(  # noqa: PLR0913 - the parts of a rule
    code: str,
    title: str,
    authority: Provision,
    fact: Fact,
    *,
    met: str,
    not_met: str,
    remedy: str,
) -> Rule:
    """Return the rule that *fact* is answered yes."""
    return rule(
        code,
        title,
        authority,
        when(yes(fact), Outcome.MET, met),
        otherwise(Outcome.NOT_MET, not_met),
        examples=(
            example(Outcome.MET, **{fact.id: True}),
            example(Outcome.NOT_MET, **{fact.id: False}),
        ),
        remedy=remedy,
    )


CLEAR: Final = _kept(
    "a",
    "It is clear and concise",
    _principle("a"),
    question(
        "questions_few_and_clear",
        "Are the questions few, easy to grasp and to answer, and the text no longer than need be?",
        "a reader test",
    ),
    met="The questions are few and clear.",
    not_met="The questions are not few and clear.",
    remedy="Cut the text and the questions.",
)
PURPOSE: Final = _kept(
    "b",
    "It has a purpose, at a formative stage",
    _principle("b"),
    question(
        "purpose_open",
        "Is the matter still at a stage at which what is said can shape it?",
        "the plan",
        KnownFrom.PLANNING,
    ),
    met="What is said can shape it.",
    not_met="What is said cannot shape it.",
    remedy="Do not consult on what is settled.",
)
INFORMATIVE: Final = _kept(
    "c",
    "It is informative",
    _principle("c"),
    question(
        "costs_and_benefits_given",
        "Do people get enough information to respond on, costs and benefits included where they "
        "are known?",
        "the materials",
    ),
    met="People get enough information to respond on.",
    not_met="People do not get enough information to respond on.",
    remedy="Give what people need to respond, with validated figures.",
)
PROCESS: Final = _kept(
    "d",
    "It is part of a process of engagement",
    _principle("d"),
    question(
        "informal_ways_considered",
        "Was it considered if less formal ways suit better, and if this belongs to a longer talk "
        "with people?",
        "the plan",
        KnownFrom.PLANNING,
    ),
    met="It is one part of a longer process.",
    not_met="It stands alone, and less formal ways were not considered.",
    remedy="Consider what went before, what follows, and other ways to ask.",
)

LENGTH: Final = proportionate(_principle("e"))
TARGETED: Final = _kept(
    "f",
    "It is targeted",
    _principle("f"),
    question(
        "affected_groups_reached",
        "Is each group affected, and those who speak for it, told of it in a way that suits?",
        "the plan of whom to reach and how",
    ),
    met="Those affected are told in ways that suit them.",
    not_met="Some of those affected are not told in a way that suits them.",
    remedy="Tell those who are missing.",
)

_HOLIDAY: Final = question(
    "holiday_of_those_asked_in_period",
    "Does it fall, all or in part, in a holiday period?",
    "the calendar",
    KnownFrom.PLANNING,
)
_HOLIDAY_WEIGHED: Final = question(
    "holiday_effect_considered",
    "Was it considered what that does, and whether to make it longer?",
    "the note on the length",
    KnownFrom.PLANNING,
)
GROUPS: Final = rule(
    "g",
    "It takes account of the groups consulted",
    _principle("g", url=PAGE_2016, read=False),
    when(~yes(_HOLIDAY), Outcome.NOT_APPLICABLE, "No holiday period falls into it."),
    when(
        yes(_HOLIDAY_WEIGHED),
        Outcome.MET,
        "A holiday period falls into it, and what that does was considered.",
    ),
    otherwise(
        Outcome.NOT_MET, "A holiday period falls into it, and what that does was not considered."
    ),
    examples=(
        example(Outcome.NOT_APPLICABLE, holiday_of_those_asked_in_period=False),
        example(Outcome.MET, holiday_of_those_asked_in_period=True, holiday_effect_considered=True),
        example(
            Outcome.NOT_MET, holiday_of_those_asked_in_period=True, holiday_effect_considered=False
        ),
    ),
    remedy="Consider a longer time.",
    at="rounds[].closes",
)
AGREED: Final = _kept(
    "h",
    "It is agreed before it is published",
    _principle("h", url=_GUIDANCE, read=False),
    question("publication_agreed", "Did those who must agree to it agree first?", "the approval"),
    met="It was agreed before it was published.",
    not_met="It was published without agreement.",
    remedy="Get the agreement, and say so if that changes anything.",
)
SCRUTINY: Final = _kept(
    "i",
    "It makes scrutiny easy",
    _principle("i", url=_GUIDANCE, read=False),
    question(
        "number_and_weighing_published",
        "Does the response say how many replied and how what they said was used?",
        "the published response",
        KnownFrom.REPORT,
    ),
    met="The response says how many replied and how that was used.",
    not_met="The response leaves out how many replied or how that was used.",
    remedy="Publish both.",
)


RESPONSE: Final = timely(_principle("j", url=PAGE_2016))
_IN_ELECTION: Final = question(
    "launched_in_election_period",
    "Is it launched in the run-up to a local or national election?",
    "the election timetable",
)
_ADVICE: Final = question(
    "advice_on_launch_taken",
    "Was advice taken that it may be launched all the same?",
    "the advice",
)
_EXCEPTIONAL: Final = attest(
    "launch_in_election_judged_exceptional",
    "Is there an exceptional reason to launch it then?",
    "the advice",
    by="monitoring officer",
)
ELECTIONS: Final = rule(
    "k",
    "It is not launched in an election period",
    _principle("k", url=_GUIDANCE, read=False),
    when(~yes(_IN_ELECTION), Outcome.MET, "It is not launched in an election period."),
    when(
        ~yes(_ADVICE),
        Outcome.NOT_MET,
        "It is launched in an election period without advice.",
    ),
    judge(ALWAYS, _EXCEPTIONAL, "It is launched in an election period, on advice."),
    examples=(
        example(Outcome.MET, launched_in_election_period=False),
        example(Outcome.NOT_MET, launched_in_election_period=True, advice_on_launch_taken=False),
        example(
            Outcome.FOR_JUDGEMENT, launched_in_election_period=True, advice_on_launch_taken=True
        ),
    ),
    remedy="Wait until after the poll, or take advice.",
    at="rounds[].opens",
)

PRINCIPLES_2018: Final = Catalogue.of(
    CLEAR,
    PURPOSE,
    INFORMATIVE,
    PROCESS,
    LENGTH,
    TARGETED,
    GROUPS,
    AGREED,
    SCRUTINY,
    RESPONSE,
    ELECTIONS,
)
"""The principles of 2018, A to K; G to I and K are from knowledge."""


__all__ = (
    "AGREED",
    "CLEAR",
    "ELECTIONS",
    "GROUPS",
    "INFORMATIVE",
    "LENGTH",
    "PRINCIPLES_2018",
    "PROCESS",
    "PURPOSE",
    "RESPONSE",
    "SCRUTINY",
    "TARGETED",
)
