"""What the tests of documents share: a small catalogue whose every answer can be brought about."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, Final

import pytest
from attrs import evolve

from engage.bodies import PublicBody
from engage.catalogues import (
    Catalogue,
    Consideration,
    Ground,
    KindLine,
    Principle,
    Setting,
)
from engage.citations import Judgment, Provision, SourceKind, Verification
from engage.exercises import Exercise, ExerciseKind
from engage.facts import About, Fact, FactKind, FactType, Record
from engage.outcomes import Force, Outcome
from engage.reports import Report, report
from engage.rules import Heading, Rule, example, judge, otherwise, weighs, when
from engage.stages import KnownFrom
from engage.triggers import ALWAYS, yes

ON: Final = date(2026, 11, 24)
CHECKED: Final = date(2026, 11, 22)

CASE: Final = Judgment(
    id="a-v-b",
    name="R (A) v B",
    citation="[2020] EWHC 1 (Admin)",
    court="High Court",
    decided=date(2020, 1, 1),
    url="https://example.org/a-v-b",
    verified=Verification.READ,
    verified_scope="The judgment itself was read.",
    checked=CHECKED,
    holds="People must be told.",
)
ACT: Final = Provision(
    id="telling-act",
    title="Telling Act 1999",
    provision="s.1",
    kind=SourceKind.ACT,
    verified=Verification.FROM_KNOWLEDGE,
    checked=CHECKED,
)


def yes_no(name: str, **parts: Any) -> Fact:  # noqa: ANN401 - whatever a fact is made of
    """Return a question of this *name* about a round."""
    plain = Fact(
        id=name,
        question=f"Is it so: {name}?",
        type=FactType.YES_NO,
        about=About.ROUND,
        known_from=KnownFrom.LAUNCH,
        recorded_by="engagement officer",
        evidence="the file",
    )
    return evolve(plain, **parts)


TOLD: Final = yes_no("people_told", note="Telling some is not enough.")
LEFT_OPEN: Final = yes_no("left_open", about=About.DECISION)
WEIGHED: Final = yes_no("weighed", known_from=KnownFrom.DECISION)
ENOUGH: Final = yes_no("judged_enough", kind=FactKind.JUDGEMENT, recorded_by="monitoring officer")
LATE: Final = yes_no("came_late")
KIND: Final = yes_no("proposal_put")
PROMISED: Final = yes_no("promised", about=About.EXERCISE)

INFORMATION: Final = Heading(id="information", title="Information", mended_when=yes(LEFT_OPEN))
ASIDE: Final = Heading(id="aside", title="Kept aside")
WEIGHING: Final = Heading(id="weighing", title="Weighing")


def rule(name: str, heading: Heading, fact: Fact, **parts: Any) -> Rule:  # noqa: ANN401 - as above
    """Return a rule that is met if *fact* is so, made of these *parts* besides."""
    plain = Rule(
        id=name,
        title=f"{heading.title} is given",
        heading=heading,
        authority=(CASE, ACT),
        branches=(
            when(yes(fact), Outcome.MET, "It was: {" + fact.id + "}."),
            otherwise(Outcome.NOT_MET, "It was not."),
        ),
        remedy="Tell them.",
        examples=(example(Outcome.MET, **{fact.id: True}),),
        at="rounds[].materials",
    )
    return evolve(plain, **parts)


JUDGED: Final = (
    judge(
        yes(TOLD),
        ENOUGH,
        "Something was said.",
        weighs_for=(weighs(ALWAYS, "They were experts."),),
        weighs_against=(weighs(yes(LATE), "It came late."),),
    ),
    otherwise(Outcome.NOT_APPLICABLE, "Nothing was said."),
)

SMALL: Final = Catalogue(
    rules=(
        rule("a.told", INFORMATION, TOLD),
        rule("b.enough", ASIDE, TOLD, branches=JUDGED, per_round=False, at=""),
        rule("c.weighed", WEIGHING, WEIGHED, force=Force.PRACTICE, per_round=False),
    ),
    kinds=(
        KindLine(
            kind=ExerciseKind.CONSULTATION,
            when=yes(KIND),
            says="A proposal was put.",
            authority=(CASE,),
        ),
        KindLine(kind=ExerciseKind.ENGAGEMENT, when=~yes(KIND), says="None was put."),
    ),
    grounds=(
        Ground(
            id="promise",
            title="Promise",
            when=yes(PROMISED),
            says="It was promised.",
            authority=(ACT,),
        ),
    ),
    considerations=(Consideration(when=yes(LATE), says="Little turned on it.", authority=(CASE,)),),
    principles=(
        Principle(id="information", title="Information", headings=frozenset({"information"})),
        Principle(
            id="all", title="All of it", headings=frozenset({"all", "information", "weighing"})
        ),
    ),
)


@pytest.fixture
def small() -> Catalogue:
    """Return a catalogue of three rules, one ground and two kinds."""
    return SMALL


@pytest.fixture
def broken() -> Catalogue:
    """Return a catalogue with a rule whose only fact cannot be read off an exercise."""

    def read(_record: Record) -> bool:
        message = "no such \x1b[31mpage"
        raise LookupError(message)

    return Catalogue.of(rule("z.broken", ASIDE, yes_no("unreadable", read=read)))


@pytest.fixture
def exercise() -> Exercise:
    """Return an exercise of which nothing is recorded."""
    return Exercise(reference="bins-26", title="Bins", body=PublicBody(name="Anytown Council"))


@pytest.fixture
def reported(small: Catalogue) -> Callable[..., Report]:
    """Return the way from an exercise to its report, whatever version of engage is installed."""

    def make(exercise: Exercise, catalogue: Catalogue = small) -> Report:
        found = report(exercise, catalogue, Setting(on=ON))
        return evolve(found, engage_version="0.0.0")

    return make
