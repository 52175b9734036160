"""
Whom a duty binds, where it extends, and what an exercise is about.

These facts are read off the exercise where it says them; each duty's own module builds its trigger
with them.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import partial
from typing import Final

from engage.answers import Value
from engage.bodies import USUAL_FUNCTIONS, BodyKind
from engage.citations import Provision, SourceKind, Verification
from engage.facts import About, Fact, FactType, Record
from engage.nations import ENGLAND, UNITED_KINGDOM, Nation
from engage.requirements import Reach
from engage.stages import KnownFrom
from engage.triggers import ALWAYS, includes, is_


def _body_kind(record: Record) -> Value | None:
    kind = record.exercise.body.kind
    return kind.value if kind else None


def _body_nation(record: Record) -> Value | None:
    nation = record.exercise.body.nation
    return nation.value if nation else None


_STANDING: Final = frozenset(
    {
        "any_employer",
        "best_value_authority",
        "county_as_consultee",
        "principal_council",
        *BodyKind,
    }
)
"""What a body is by its kind, and so also where a list of its functions leaves it out."""


def _capacities(record: Record) -> Value | None:
    """Return what the body is and does: its kind, with the functions recorded or usual for it."""
    named = record["body_kind"]
    functions = record.exercise.body.functions
    if not isinstance(named, str):
        return None
    kind = BodyKind(named)
    usual = USUAL_FUNCTIONS.get(kind)
    if functions is None and usual is None:
        return None
    held = functions if functions is not None else usual
    return frozenset(
        {kind.value, "any_public_authority", *(held or ()), *((usual or frozenset()) & _STANDING)}
    )


BODY_KIND: Final = Fact(
    id="body_kind",
    question="What kind of public body is it?",
    type=FactType.CHOICE,
    choices=tuple(BodyKind),
    about=About.EXERCISE,
    known_from=KnownFrom.PLANNING,
    recorded_by="legal services",
    evidence="the order or Act that makes the body",
    read=_body_kind,
    read_from="body.kind",
)
BODY_NATION: Final = Fact(
    id="body_nation",
    question="In which nation does it act?",
    type=FactType.CHOICE,
    choices=tuple(Nation),
    about=About.EXERCISE,
    known_from=KnownFrom.PLANNING,
    recorded_by="legal services",
    evidence="the body's area",
    read=_body_nation,
    read_from="body.nation",
)
BODY_WORDS: Final = tuple(
    sorted(
        {
            "any_developer_including_council",
            "any_plan_making_authority",
            "any_public_authority",
            "governing_body",
            "integrated_care_partnership",
            "mayor_with_cil_power",
            *BodyKind,
            *(word for words in USUAL_FUNCTIONS.values() for word in words),
        }
    )
)
"""The words for kinds of body and functions by which a duty says whom it binds."""

BODY_CAPACITIES: Final = Fact(
    id="body_capacities",
    question="Which public functions does the body hold?",
    type=FactType.CHOICES,
    choices=BODY_WORDS,
    about=About.EXERCISE,
    known_from=KnownFrom.PLANNING,
    recorded_by="legal services",
    evidence="the constitution, and any order that moves a function elsewhere",
    read=_capacities,
    read_from="body.kind and body.functions",
    needs=(BODY_KIND,),
    computed=True,
)

SUBJECTS: Final = {
    "budget_and_corporate": "the budget, council tax, charges at large, the corporate plan or best "
    "value",
    "services": "how a service is provided, cut, closed or commissioned",
    "planning_applications": "an application for planning permission",
    "plans": "a local, neighbourhood or supplementary plan, or a levy on development",
    "schools_and_children": "schools, school travel, special needs, children's centres or youth "
    "services",
    "roads_and_parking": "traffic, speed, parking, crossings, humps, charges for using roads",
    "public_transport": "buses or the local transport plan",
    "paths_land_and_byelaws": "rights of way, open space, greens or byelaws",
    "health_and_care": "health, social care, pharmacies, or needs assessments",
    "housing": "tenants, allocations, homelessness, or licensing of rented homes",
    "licensing_and_order": "alcohol, gambling or public spaces protection orders",
    "environment": "trees, air, flood risk, nature, waste",
    "governance": "how councils are made up, governed or elected",
    "workforce": "redundancies",
    "other": "something else",
}
"""What an exercise can be about; each choice with what it takes in."""

SUBJECT: Final = Fact(
    id="subjects",
    question="What is it about? Name every one that it touches.",
    type=FactType.CHOICES,
    choices=tuple(SUBJECTS),
    choice_notes="; ".join(f"{word}: {meaning}" for word, meaning in SUBJECTS.items()),
    about=About.PROPOSAL,
    known_from=KnownFrom.PLANNING,
    recorded_by="service lead",
    evidence="the proposal",
    note="One answer settles most duties: those on other subjects do not apply.",
)


def _not_about(subjects: frozenset[str], record: Record) -> Value | None:
    """Return no where the exercise is recorded to be about other subjects altogether."""
    named = record["subjects"]
    return False if isinstance(named, frozenset) and named.isdisjoint(subjects) else None


def asked_of(  # noqa: PLR0913 - the parts of a question
    name: str,
    question: str,
    *subjects: str,
    evidence: str,
    recorded_by: str = "service lead",
    known_from: KnownFrom = KnownFrom.PLANNING,
    note: str = "",
    same_as: Iterable[str] = (),
) -> Fact:
    """Return a yes-or-no fact that is asked only of exercises on one of *subjects*."""
    return Fact(
        id=name,
        question=question,
        type=FactType.YES_NO,
        about=About.PROPOSAL,
        known_from=known_from,
        recorded_by=recorded_by,
        evidence=evidence,
        note=note,
        read=partial(_not_about, frozenset(subjects)),
        read_from="subjects, where it is about others",
        needs=(SUBJECT,),
        ask_first=SUBJECT,
        same_as=tuple(same_as),
    )


_EVERYONE: Final = frozenset({"any_employer", "any_public_authority"})
_KINDS: Final = frozenset(kind.value for kind in BodyKind)


def _stands_alone(kind: BodyKind, functions: frozenset[str]) -> bool:
    """Return whether to be of this *kind* is enough where a duty binds these *functions* too."""
    usual = USUAL_FUNCTIONS.get(kind, frozenset[str]())
    # A commissioner is an NHS body too: that word is a function as well as a kind.
    return kind in usual or functions.isdisjoint(usual)


def reach(*bodies: str, heard: tuple[str, ...] = (), extent: frozenset[Nation] = ENGLAND) -> Reach:
    """
    Return the reach of a duty that binds *bodies*, in the words of `BODY_WORDS`.

    A kind of body named beside the functions it usually holds is bound through those functions: a
    county that is recorded as not the transport authority is not bound by that authority's duties.
    Bodies that are *heard* under the duty are listed with it and not bound by it.

    Raises:
        ValueError: If a word is not one of `BODY_WORDS`.
    """
    named = frozenset(bodies)
    functions = named - _KINDS
    by_themselves = {word for word in named & _KINDS if _stands_alone(BodyKind(word), functions)}
    bound = includes(BODY_CAPACITIES, *functions, *by_themselves)
    here = ALWAYS if extent == UNITED_KINGDOM else is_(BODY_NATION, *extent)
    return Reach(
        bodies=named,
        heard=frozenset(heard),
        extent=extent,
        when=here if named & _EVERYONE else here & bound,
    )


def _begun(record: Record) -> Value | None:
    """Return the first day on which the record shows anything done."""
    exercise = record.exercise
    whens = [
        *(round_.opens for round_ in exercise.rounds),
        *(event.at for event in exercise.events),
        *(decision.made for decision in exercise.decisions),
    ]
    return min((when.earliest for when in whens if when and when.earliest), default=None)


WORK_BEGUN_ON: Final = Fact(
    id="work_begun_on",
    question="On what date did work on this plan, order or scheme formally begin?",
    type=FactType.DATE,
    about=About.PROPOSAL,
    known_from=KnownFrom.PLANNING,
    recorded_by="service lead",
    evidence="the resolution or notice that began it",
    read=_begun,
    read_from="the earliest date among rounds[].opens, events[].at and decisions[].made",
)

JUDICIAL_REVIEW: Final = (
    "A court may quash the decision on judicial review, subject to Senior Courts Act 1981 s.31(2A)."
)
"""The usual consequence of a consultation duty that is not kept."""

CONSIDERED: Final = "What is said is conscientiously considered before the decision."
"""What every duty to consult owes at the end."""

CHECKED: Final = date(2026, 11, 22)
"""The day on which the duties were last checked."""


def act(  # noqa: PLR0913 - the parts of a citation
    name: str,
    title: str,
    provision: str,
    *,
    verified: Verification,
    scope: str,
    url: str = "",
    kind: SourceKind = SourceKind.ACT,
    extent: frozenset[Nation] = ENGLAND,
    in_force_from: date | None = None,
    in_force_to: date | None = None,
    saved_after_repeal: bool = False,
    sources: tuple[str, ...] = (),
    note: str = "",
) -> Provision:
    """Return the provision of an Act or of another text, as last checked with the duties."""
    return Provision(
        id=name,
        title=title,
        provision=provision,
        kind=kind,
        url=url,
        extent=extent,
        in_force_from=in_force_from,
        in_force_to=in_force_to,
        saved_after_repeal=saved_after_repeal,
        verified=verified,
        verified_scope=scope,
        checked=CHECKED,
        sources=sources,
        note=note,
    )


__all__ = (
    "BODY_CAPACITIES",
    "BODY_KIND",
    "BODY_NATION",
    "BODY_WORDS",
    "CHECKED",
    "CONSIDERED",
    "JUDICIAL_REVIEW",
    "SUBJECT",
    "SUBJECTS",
    "WORK_BEGUN_ON",
    "act",
    "asked_of",
    "reach",
)
