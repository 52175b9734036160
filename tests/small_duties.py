"""Small duties of no law in force, for tests of what duties have in common."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from attrs import evolve

from engage.bodies import BodyKind, PublicBody
from engage.catalogues import Catalogue, Setting
from engage.duties import DutiesFound, DutyReading, read
from engage.exercises import Exercise
from engage.facts import About, Fact, FactKind, FactType
from engage.law.scope import reach
from engage.nations import Nation
from engage.requirements import Duty, DutyKind, Period, Unit
from engage.stages import KnownFrom
from engage.triggers import yes
from miniature import ACT, ON

COUNTY: Final = PublicBody(name="Anytown", kind=BodyKind.COUNTY, nation=Nation.ENGLAND)
PARISH: Final = PublicBody(name="Anyham", kind=BodyKind.PARISH, nation=Nation.ENGLAND)


def a_question(name: str, *, kind: FactKind = FactKind.DONE, choices: tuple[str, ...] = ()) -> Fact:
    """Return a fact of a proposal: a choice if there are any, else yes or no."""
    return Fact(
        id=name,
        question=f"What of {name.replace('_', ' ')}?",
        type=FactType.CHOICE if choices else FactType.YES_NO,
        choices=choices,
        about=About.PROPOSAL,
        known_from=KnownFrom.PLANNING,
        recorded_by="service lead",
        evidence="the file",
        kind=kind,
    )


CLOSES: Final = a_question("closes")
SHRINKS: Final = a_question("shrinks")
EXEMPT: Final = a_question("exempt")
LEGACY: Final = a_question("legacy")
JUDGED: Final = a_question("judged", kind=FactKind.JUDGEMENT)

APPLIES: Final[dict[str, object]] = {"closes": True, "exempt": False}
"""The answers on which `CONSULTING`, and a duty like it, applies."""

CONSULTING: Final = Duty(
    id="consulting",
    title="Consult users",
    kind=DutyKind.CONSULT,
    authority=(ACT,),
    reach=reach("county"),
    when=yes(CLOSES) & ~yes(EXEMPT),
    asks="Users are consulted before a service closes.",
    consultees=("users",),
    publishes=("a notice",),
    outcome_owes=("Views are considered.",),
    consequence="It can be quashed.",
    in_force_from=date(2010, 4, 1),
)


def duty(name: str, **parts: Any) -> Duty:  # noqa: ANN401 - the parts of any duty
    """Return the duty called *name* that is like `CONSULTING` but for these *parts*."""
    return evolve(CONSULTING, id=name, **parts)


def days(value: int, **parts: Any) -> Period:  # noqa: ANN401 - the parts of any period
    """Return a period of so many days, or of another unit that is among *parts*."""
    return evolve(Period(values=value, unit=Unit.DAY, starts="the notice"), **parts)


def found(
    duties: Sequence[Duty], body: PublicBody = COUNTY, on: date = ON, /, **answers: object
) -> DutiesFound:
    """Return what is found of *duties* for *body* with these facts answered so."""
    exercise = Exercise(reference="one", title="One", body=body).answering(**answers)
    return read(exercise, Catalogue(duties=tuple(duties)), Setting(on=on))


def reading(
    one: Duty, body: PublicBody = COUNTY, on: date = ON, /, **answers: object
) -> DutyReading:
    """Return how *one* duty reads for *body* with these facts answered so."""
    return found([one], body, on, **answers).readings[0]
