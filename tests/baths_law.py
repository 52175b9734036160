"""A law on baths, in force nowhere: one duty for each thing that a page on duties can say."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from engage.bodies import PublicBody
from engage.catalogues import Catalogue, Setting
from engage.citations import Provision, SourceKind, Verification
from engage.exercises import Exercise
from engage.facts import About, Fact, FactType
from engage.nations import ENGLAND
from engage.requirements import (
    DatedValue,
    Duty,
    DutyKind,
    Period,
    PeriodBasis,
    Purpose,
    Reach,
    Relation,
    RelationKind,
    Unit,
)
from engage.stages import KnownFrom
from engage.triggers import Trigger, yes

ON: Final = date(2026, 11, 24)
SETTING: Final = Setting(on=ON)
EXERCISE: Final = Exercise(
    reference="baths-26", title="The baths", body=PublicBody(name="Anytown Council")
)


def a_fact(name: str) -> Fact:
    """Return a question of this *name*, answered by yes or no."""
    return Fact(
        id=name,
        question=f"Is it so: {name}?",
        type=FactType.YES_NO,
        about=About.PROPOSAL,
        known_from=KnownFrom.PLANNING,
        recorded_by="service lead",
        evidence="the file",
    )


CLOSES: Final = a_fact("closes_baths")
SELLS: Final = a_fact("sells_site")
SMALL: Final = a_fact("small_baths")
BATHS_BODY: Final = a_fact("runs_baths")


def a_duty(
    name: str,
    when: Trigger,
    kind: DutyKind = DutyKind.CONSULT,
    *,
    ours: bool = True,
    **parts: Any,  # noqa: ANN401 - whatever a duty is made of
) -> Duty:
    """Return a duty of this *name* that applies *when* a condition holds, made of these *parts*."""
    given: dict[str, Any] = {
        "asks": f"The body does what {name} asks.",
        "consultees": (),
        "consequence": "It can be quashed.",
        "in_force_from": date(2000, 1, 1),
        "period_basis": PeriodBasis.STATUTE,
        **parts,
    }
    act = Provision(
        id=f"{name}-act",
        title="Baths Act 1999",
        provision="s.1",
        kind=SourceKind.ACT,
        verified=Verification.PARTLY_READ,
        verified_scope="Half of it was read.",
        checked=date(2026, 11, 22),
    )
    reach = Reach(
        bodies=frozenset({"baths_authority"}),
        heard=frozenset({"swimmers_board"}),
        extent=ENGLAND,
        when=yes(BATHS_BODY) if ours else ~yes(BATHS_BODY),
    )
    title = name.replace("-", " ").capitalize()
    return Duty(id=name, title=title, kind=kind, authority=(act,), reach=reach, when=when, **given)


SIX_WEEKS: Final = Period(
    values=6, unit=Unit.WEEK, starts="the notice", excludes=("bank holidays",), note="No fewer."
)
FOUR_WEEKS: Final = Period(
    values=4, unit=Unit.WEEK, starts="the advertisement", when="where it is advertised"
)
A_LIMIT: Final = Period(values=30, unit=Unit.DAY, purpose=Purpose.LIMIT, starts="the start")
WAS_LONGER: Final = Period(
    values=(
        DatedValue(value=10, until=date(2020, 1, 1)),
        DatedValue(value=1, since=date(2020, 1, 1)),
    ),
    unit=Unit.WEEK,
    starts="the opening",
    only_if=yes(SMALL),
)

ASK_USERS: Final = a_duty(
    "ask-users",
    yes(CLOSES),
    period=SIX_WEEKS,
    other_periods=(FOUR_WEEKS,),
    consultees=("users",),
    publishes=("a notice",),
    outcome_owes=("Replies are weighed.",),
    relations=(
        Relation(kind=RelationKind.SUBJECT_TO, to="tell-everyone", because="notice comes first"),
        Relation(kind=RelationKind.DESPITE, to="not-here", because="it is elsewhere"),
    ),
)
TELL_EVERYONE: Final = a_duty(
    "tell-everyone",
    yes(CLOSES) | yes(SELLS),
    DutyKind.PUBLICITY,
    publishes=("a notice",),
    period_basis=PeriodBasis.POLICY,
    other_periods=(A_LIMIT,),
    relations=(
        Relation(kind=RelationKind.CONFLICTS_WITH, to="ask-users", because="sources differ"),
    ),
)
BE_FAIR: Final = a_duty(
    "be-fair", yes(CLOSES), DutyKind.COMMON_LAW, consultees=("whom fairness picks out",)
)
THINK_OF_ALL: Final = a_duty("think-of-all", yes(SELLS), DutyKind.DUE_REGARD)
OF_OTHERS: Final = a_duty("of-others", yes(CLOSES), ours=False)
OF_OTHERS_PERHAPS: Final = a_duty("of-others-perhaps", yes(SELLS), ours=False)
REPEALED: Final = a_duty(
    "repealed",
    yes(CLOSES),
    DutyKind.INVOLVE,
    in_force_to=date(2010, 1, 1),
    saved_when=yes(SMALL),
    period=WAS_LONGER,
    bears=(SELLS,),
    note="It was short.",
)

DUTIES: Final = Catalogue(
    duties=(
        BE_FAIR,
        TELL_EVERYONE,
        ASK_USERS,
        THINK_OF_ALL,
        OF_OTHERS,
        OF_OTHERS_PERHAPS,
        REPEALED,
    )
)
"""The duties as a catalogue."""

CLOSING: Final = EXERCISE.answering(
    runs_baths=True, closes_baths=True, sells_site=False, small_baths=False
)
"""A closure of which everything is recorded."""
