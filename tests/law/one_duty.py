"""Read one duty on an exercise of which nothing is known but what a test says."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.bodies import BodyKind, PublicBody
from engage.catalogues import Catalogue, Setting
from engage.duties import DutyReading, Requirements, read
from engage.exercises import Exercise
from engage.nations import Nation
from engage.outcomes import Reading
from engage.requirements import Duty

TODAY: Final = date(2026, 11, 24)


def body_of(kind: BodyKind, *functions: str, nation: Nation | None = Nation.ENGLAND) -> PublicBody:
    """Return a body of this *kind*, with the functions usual for it unless some are named."""
    return PublicBody(
        name="Anytown", kind=kind, nation=nation, functions=frozenset(functions) or None
    )


COUNTY: Final = body_of(BodyKind.COUNTY)
DISTRICT: Final = body_of(BodyKind.DISTRICT)
UNITARY: Final = body_of(BodyKind.UNITARY)
LONDON_BOROUGH: Final = body_of(BodyKind.LONDON_BOROUGH)
PARISH: Final = body_of(BodyKind.PARISH)
WELSH: Final = body_of(BodyKind.COUNTY_BOROUGH, nation=Nation.WALES)
GOVERNORS: Final = body_of(BodyKind.PUBLIC_BODY, "governing_body")


def duty_on(duty: Duty, body: PublicBody, on: date = TODAY, /, **answers: object) -> DutyReading:
    """Return what *duty* reads as for *body* on the day *on* with these facts answered so."""
    exercise = Exercise(reference="one", title="One exercise", body=body).answering(**answers)
    return read(exercise, Catalogue(duties=(duty,)), Setting(on=on)).readings[0]


def requirements_on(
    duty: Duty, body: PublicBody, on: date = TODAY, /, **answers: object
) -> Requirements:
    """Return what *duty* asks of *body* on the day *on* with these facts answered so."""
    exercise = Exercise(reference="one", title="One exercise", body=body).answering(**answers)
    return read(exercise, Catalogue(duties=(duty,)), Setting(on=on)).requirements


def applies(duty: Duty, body: PublicBody, on: date = TODAY, /, **answers: object) -> bool:
    """Return whether *duty* plainly applies."""
    return duty_on(duty, body, on, **answers).reading is Reading.YES


def asks_first(duty: Duty, body: PublicBody, on: date = TODAY, /, **answers: object) -> str:
    """Return the id of the question that *duty* waits for; empty if it waits for none."""
    missing = duty_on(duty, body, on, **answers).missing
    return missing[0].id if missing else ""


def said_on(duty: Duty, on: date = TODAY) -> str:
    """Return the least period of *duty* in words, as at the day *on*."""
    return "" if duty.period is None else duty.period.said(on)
