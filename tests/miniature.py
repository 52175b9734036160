"""
A small law of its own: what is tested with it is the form of a norm, and no norm in force.

It asks that people have as long to respond as is prescribed, and that what they lose is weighed.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final

from attrs import evolve

from engage.answers import Value
from engage.assessments import Assessment, assess
from engage.bodies import PublicBody
from engage.catalogues import Catalogue, Setting
from engage.citations import Judgment, Provision, SourceKind, Verification
from engage.errors import InvalidValueError
from engage.exercises import Exercise
from engage.facts import About, Fact, FactKind, FactType, Record
from engage.outcomes import Outcome
from engage.requirements import Duty, DutyKind, Period, Reach, Unit
from engage.rounds import Round
from engage.rules import Branch, Heading, Rule, example, judge, otherwise, weighs, when
from engage.stages import KnownFrom, Stage
from engage.triggers import ALWAYS, includes, is_, less_than, yes

ON: Final = date(2026, 11, 24)
SETTING: Final = Setting(on=ON)
EXERCISE: Final = Exercise(
    reference="mini", title="A small exercise", body=PublicBody(name="Anytown Council")
)


def a_fact(  # noqa: PLR0913 - the parts of a question
    name: str,
    kind: FactType = FactType.YES_NO,
    *,
    known_from: KnownFrom = KnownFrom.LAUNCH,
    about: About = About.ROUND,
    silence: FactKind = FactKind.DONE,
    choices: tuple[str, ...] = (),
) -> Fact:
    """Return a fact of which only what matters to a test is said."""
    return Fact(
        id=name,
        question=f"What of {name.replace('_', ' ')}?",
        type=kind,
        about=about,
        known_from=known_from,
        recorded_by="service lead",
        evidence="the file",
        kind=silence,
        choices=choices,
    )


def _days_left(record: Record) -> Value | None:
    """Return the days without those of holidays, both being known."""
    days, holidays = record["days"], record["holidays"]
    if isinstance(days, int) and isinstance(holidays, int):
        return max(0, days - holidays)
    return None


ASKED: Final = a_fact("asked")
TOLD: Final = a_fact("told", known_from=KnownFrom.CLOSE)
DECIDED_EARLY: Final = a_fact("decided_early", known_from=KnownFrom.CLOSE, about=About.DECISION)
DAYS: Final = evolve(a_fact("days", FactType.NUMBER), unit="days")
LEAST: Final = a_fact("least", FactType.NUMBER, known_from=KnownFrom.PLANNING, about=About.PROPOSAL)
HOLIDAYS: Final = a_fact("holidays", FactType.NUMBER, known_from=KnownFrom.PLANNING)
DAYS_LEFT: Final = evolve(
    a_fact("days_left", FactType.NUMBER), needs=(DAYS, HOLIDAYS), computed=True, read=_days_left
)
OPENED: Final = a_fact("opened", FactType.DATE)
DECIDED: Final = a_fact(
    "decided", FactType.DATE, known_from=KnownFrom.DECISION, about=About.DECISION
)
FORM: Final = a_fact("form", FactType.CHOICE, choices=("document", "survey", "nobody"))
LOSSES: Final = a_fact(
    "losses",
    FactType.CHOICES,
    known_from=KnownFrom.PLANNING,
    about=About.PROPOSAL,
    choices=("nothing", "home", "care_or_support"),
)
REASON: Final = a_fact("reason", silence=FactKind.EXCUSE)
URGENCY: Final = a_fact(
    "urgency", FactType.CHOICE, silence=FactKind.EXCUSE, choices=("outside", "own_timetable")
)
FAIR: Final = a_fact("fair", known_from=KnownFrom.PLANNING, silence=FactKind.JUDGEMENT)

EVERY_FACT: Final = (
    *(ASKED, TOLD, DECIDED_EARLY, DAYS, LEAST, HOLIDAYS, DAYS_LEFT, OPENED, DECIDED),
    *(FORM, LOSSES, REASON, URGENCY, FAIR),
)
BY_ID: Final = {each.id: each for each in EVERY_FACT}

CASE: Final = Judgment(
    id="case",
    name="R (Case) v Anytown Council",
    citation="[2020] EWHC 1 (Admin)",
    court="High Court",
    decided=date(2020, 1, 2),
    verified=Verification.FROM_KNOWLEDGE,
    checked=date(2026, 11, 22),
    holds="A prescribed period is a floor.",
)
ACT: Final = Provision(
    id="act",
    title="Small Act 2010",
    provision="section 1",
    kind=SourceKind.ACT,
    verified=Verification.READ,
    checked=date(2026, 11, 22),
    in_force_from=date(2010, 4, 1),
)

TIME: Final = Heading(id="time", title="Time", mended_when=~yes(DECIDED_EARLY))
LOSS: Final = Heading(id="loss", title="Loss", counts_under="time")


def a_rule(name: str, *branches: Branch, heading: Heading = TIME) -> Rule:
    """Return a rule of which only what matters to a test is said."""
    return Rule(
        id=name,
        title=f"The rule {name}",
        heading=heading,
        authority=(CASE,),
        branches=branches,
        remedy="Put it right.",
        examples=(),
    )


NOBODY: Final = when(is_(FORM, "nobody"), Outcome.NOT_APPLICABLE, "Nobody was asked.")

PERIOD: Final = evolve(
    a_rule(
        "mini.period",
        NOBODY,
        when(
            less_than(DAYS, LEAST) & ~yes(REASON),
            Outcome.NOT_MET,
            "People had {days} days; {least} are prescribed.",
        ),
        judge(
            less_than(DAYS, LEAST),
            FAIR,
            "People had {days} days, and a reason is claimed.",
            weighs_for=(weighs(yes(REASON), "A reason is claimed."),),
            weighs_against=(
                weighs(includes(LOSSES, "home", "care_or_support"), "People lose {losses}."),
                weighs(yes(TOLD), "They were told late."),
            ),
        ),
        otherwise(Outcome.MET, "People had {days} days."),
    ),
    examples=(
        example(Outcome.MET, form="document", days=42, least=28),
        example(Outcome.NOT_MET, form="document", days=14, least=28),
        example(Outcome.FOR_JUDGEMENT, form="document", days=14, least=28, reason=True),
        example(Outcome.NOT_APPLICABLE, form="nobody"),
    ),
    at="rounds[].closes",
)
WEIGHED: Final = a_rule(
    "mini.weighed",
    NOBODY,
    when(includes(LOSSES, "nothing"), Outcome.NOT_APPLICABLE, "Nothing is lost."),
    judge(ALWAYS, FAIR, "People lose {losses}."),
    heading=LOSS,
)
SMALL_LAW: Final = Catalogue.of(PERIOD, WEIGHED)


def answered(**answers: object) -> Exercise:
    """Return the small exercise with these facts answered so."""
    return EXERCISE.answering(**answers)


def staged(stage: Stage, **answers: object) -> Exercise:
    """Return the small exercise at this *stage*, with these facts answered so."""
    return evolve(answered(**answers), stage=stage)


def in_rounds(*rounds: Mapping[str, object], **answers: object) -> Exercise:
    """Return the small exercise with a round for each mapping of answers of its own."""
    return evolve(
        answered(**answers),
        rounds=tuple(
            Round(id=str(number), answers=own) for number, own in enumerate(rounds, start=1)
        ),
    )


def record_of(exercise: Exercise, place: int | None = None) -> Record:
    """Return what is known of *exercise*, or of the round at this *place*."""
    return Record(exercise, BY_ID, ON, None if place is None else exercise.rounds[place])


def known(**answers: object) -> Record:
    """Return what is known of the small exercise with these facts answered so."""
    return record_of(answered(**answers))


def a_duty() -> Duty:
    """Return a duty that applies where people were asked, with one period in a case of its own."""
    return Duty(
        id="small-duty",
        title="A small duty",
        kind=DutyKind.CONSULT,
        authority=(ACT,),
        reach=Reach(
            bodies=frozenset({"district"}),
            heard=frozenset(),
            extent=ACT.extent,
            when=is_(FORM, "document", "survey"),
        ),
        when=yes(ASKED),
        asks="Ask them.",
        consultees=("everybody",),
        other_periods=(
            Period(values=28, unit=Unit.DAY, starts="the notice", only_if=yes(TOLD)),
            Period(values=2, unit=Unit.MONTH, starts="the notice"),
        ),
        consequence="It can be quashed.",
        in_force_from=date(2010, 4, 1),
        bears=(URGENCY,),
    )


def assessed(exercise: Exercise, catalogue: Catalogue = SMALL_LAW) -> Assessment:
    """Return *exercise* held against *catalogue*."""
    return assess(exercise, catalogue, SETTING)


def broken(_record: Record) -> bool | None:
    """Break, as a reader might."""
    msg = "by nought"
    raise ZeroDivisionError(msg)


def refusing(_record: Record) -> bool | None:
    """Refuse what the record says."""
    raise InvalidValueError("rounds[0].opens", "it is no date", "Correct it")
