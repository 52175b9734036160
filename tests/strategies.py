"""Exercises and answers of every kind, for properties that hold for all of them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final

from attrs import evolve
from hypothesis import strategies as st

from engage.answers import Answer, Value
from engage.audiences import Audience, AudienceKind
from engage.bodies import PublicBody
from engage.dates import When
from engage.decisions import Decision, DecisionKind
from engage.exercises import Exercise
from engage.facts import Fact, FactType
from engage.feedback import CountKind, Feedback, ResponseCount, Theme
from engage.law import standard
from engage.proposals import Option, Proposal
from engage.rounds import Form, Material, Round
from engage.stages import Event, EventKind, Stage

FIRST: Final = date(2025, 1, 1)
LAST: Final = date(2027, 12, 31)
COUNCIL: Final = PublicBody(name="Anytown Council")

ANSWERED: Final = tuple(evolve(standard(), duties=(), demands=()).facts.values())
"""Every fact of the rules, the kinds, the grounds and relief: all but those of single duties."""

# Whole weeks and the days beside them, so that the lines of a table are met from both sides.
NUMBERS: Final = st.sampled_from([0, 1, 2, 3, 13, 14, 15, 27, 28, 41, 42, 43, 55, 56, 69, 70, 200])


def days() -> st.SearchStrategy[date]:
    """Return a day of the years that the other strategies are about."""
    return st.dates(FIRST, LAST)


def values(fact: Fact) -> st.SearchStrategy[Value]:
    """Return anything that *fact* can be answered with."""
    match fact.type:
        case FactType.YES_NO:
            return st.booleans()
        case FactType.NUMBER:
            return NUMBERS
        case FactType.DATE:
            return days()
        case FactType.CHOICE:
            return st.sampled_from(fact.choices)
        case FactType.CHOICES:
            return st.frozensets(st.sampled_from(fact.choices), max_size=3)


def answers(facts: Iterable[Fact] = ANSWERED) -> st.SearchStrategy[dict[str, Value]]:
    """Return answers to any of *facts*."""
    return st.fixed_dictionaries({}, optional={fact.id: values(fact) for fact in facts})


def flat_exercises(facts: Iterable[Fact] = ANSWERED) -> st.SearchStrategy[Exercise]:
    """Return an exercise of which nothing is recorded but its stage and answers to *facts*."""
    return st.builds(
        Exercise,
        reference=st.just("one"),
        title=st.just("One"),
        body=st.just(COUNCIL),
        answers=answers(facts),
        stage=st.none() | st.sampled_from(Stage),
    )


def whens() -> st.SearchStrategy[When]:
    """Return when something happens: a day, a month, a season, or words that fix nothing."""
    rough = st.sampled_from(["March 2026", "autumn 2026", "2026", "pending"])
    return days().map(When.on) | rough.map(When.said)


def materials() -> st.SearchStrategy[Material]:
    """Return what consultees were given."""
    return st.builds(
        Material,
        title=st.just("A paper"),
        published=st.none() | whens(),
        needed=st.none() | st.booleans(),
    )


@st.composite
def rounds(draw: st.DrawFn, name: str) -> Round:
    """Return a round called *name*, with its dates in order."""
    opens = draw(st.none() | days())
    length = draw(st.none() | NUMBERS)
    closes = None if opens is None or length is None else opens + timedelta(days=length)
    return Round(
        id=name,
        title=f"Round {name}",
        opens=opens,
        closes=closes,
        proposal_put=draw(st.none() | whens()),
        form=draw(st.none() | st.sampled_from(Form)),
        materials=tuple(draw(st.lists(materials(), max_size=2))),
        called=tuple(draw(st.lists(st.sampled_from(["consultation", "survey"]), max_size=1))),
        answers=draw(answers(ANSWERED[::7])),
    )


def proposals() -> st.SearchStrategy[Proposal]:
    """Return what is proposed."""
    options = st.lists(st.builds(Option, name=st.just("Another way")), max_size=1).map(tuple)
    return st.builds(
        Proposal,
        summary=st.just("Close a centre"),
        options=options,
        discarded=st.none() | options,
        not_open=st.none() | st.sampled_from([(), ("the total",)]),
    )


def audiences() -> st.SearchStrategy[Audience]:
    """Return who is asked, or was not."""
    return st.builds(
        Audience,
        name=st.just("Users"),
        kinds=st.frozensets(st.sampled_from(AudienceKind), max_size=2),
        affected=st.none() | st.booleans(),
        asked=st.none() | st.booleans(),
        size=st.none() | NUMBERS,
    )


def decisions() -> st.SearchStrategy[Decision]:
    """Return a step in the chain of decision."""
    return st.builds(Decision, kind=st.sampled_from(DecisionKind), made=st.none() | whens())


def feedback() -> st.SearchStrategy[Feedback]:
    """Return what was said in reply."""
    count = st.builds(ResponseCount, kind=st.sampled_from(CountKind), number=st.none() | NUMBERS)
    theme = st.builds(Theme, said=st.just("Too soon"), in_report=st.none() | st.booleans())
    return st.builds(
        Feedback,
        counts=st.lists(count, max_size=3).map(tuple),
        themes=st.lists(theme, max_size=2).map(tuple),
    )


def events() -> st.SearchStrategy[Event]:
    """Return something that happened."""
    return st.builds(
        Event,
        kind=st.sampled_from(EventKind),
        at=st.none() | whens(),
        round=st.sampled_from(["", "1", "2"]),
    )


@st.composite
def exercises(draw: st.DrawFn) -> Exercise:
    """Return an exercise with up to two rounds, with anything or nothing recorded about it."""
    names = draw(st.sampled_from([(), ("1",), ("1", "2")]))
    # More than one answer to a question may be on record, as may one that is only planned.
    second = draw(st.lists(st.sampled_from(ANSWERED), max_size=2, unique=True))
    flat = [Answer(fact=fact, value=value) for fact, value in draw(answers()).items()]
    flat += [
        Answer(fact=fact.id, value=draw(values(fact)), planned=draw(st.booleans()))
        for fact in second
    ]
    return Exercise(
        reference="one",
        title="One",
        body=COUNCIL,
        called=tuple(draw(st.lists(st.sampled_from(["consultation", "survey"]), max_size=2))),
        rounds=tuple(draw(rounds(name)) for name in names),
        proposals=tuple(draw(st.lists(proposals(), max_size=2))),
        audiences=tuple(draw(st.lists(audiences(), max_size=2))),
        decisions=tuple(draw(st.lists(decisions(), max_size=2))),
        feedback=draw(st.none() | feedback()),
        events=tuple(draw(st.lists(events(), max_size=2))),
        stage=draw(st.none() | st.sampled_from(Stage)),
        answers=flat,
    )
