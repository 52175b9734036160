"""Equality Act 2010: due regard, in every function and at every decision."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.answers import Value
from engage.citations import Verification
from engage.exercises import Direction
from engage.facts import About, Fact, FactType, Record
from engage.law.scope import act, reach
from engage.law.vocabulary import WITHDRAWS_OR_REDUCES_EXISTING_BENEFIT
from engage.nations import GREAT_BRITAIN
from engage.requirements import Duty, DutyKind, Strength
from engage.stages import KnownFrom
from engage.triggers import yes


def _own_exercise(record: Record) -> Value | None:
    """Return yes for an exercise of the body's own: to ask people is to exercise a function."""
    return True if record.exercise.direction is Direction.OURS else None


EXERCISES_ANY_PUBLIC_FUNCTION: Final = Fact(
    id="exercises_any_public_function",
    question="Is the body exercising a public function of any kind here?",
    type=FactType.YES_NO,
    about=About.EXERCISE,
    known_from=KnownFrom.PLANNING,
    recorded_by="legal services",
    evidence="the power relied on",
    read=_own_exercise,
    read_from="direction, where the exercise is the body's own",
)

AFFECTS_PEOPLE_WITH_PROTECTED_CHARACTERISTICS: Final = Fact(
    id="affects_people_with_protected_characteristics",
    question="Might it touch people who share a protected characteristic in another way than "
    "others?",
    type=FactType.YES_NO,
    about=About.PROPOSAL,
    known_from=KnownFrom.PLANNING,
    recorded_by="service lead",
    evidence="the equality assessment, or the figures on who uses the service",
)

SECTION_149: Final = act(
    "equality-act-2010-s149",
    "Equality Act 2010 (c. 15); Equality Act 2010 (Specific Duties and Public Authorities) "
    "Regulations 2017 (SI 2017/353)",
    "s.149",
    url="https://www.legislation.gov.uk/ukpga/2010/15/section/149",
    extent=GREAT_BRITAIN,
    in_force_from=date(2011, 4, 5),
    verified=Verification.READ,
    scope="Section 149(1), its commencement on 5 April 2011 and the date and non-statutory "
    "standing of the guidance of 18 December 2023 were read; Brown and Bracking are from "
    "knowledge.",
    sources=(
        "https://www.no5.com/media/publications/the-public-sector-equality-duty-what-does-it-mean-and-how-does-it-work/",
        "https://www.gov.uk/government/publications/public-sector-equality-duty-guidance-for-public-authorities/public-sector-equality-duty-guidance-for-public-authorities",
        "https://dacbeachcroft.com/es-ES/What-we-think/Government-publishes-guidance-on-the-Public-Sector-Equality-Duty-PSED",
    ),
    note="The Regulations of 2017 are English; Wales and Scotland have their own specific duties.",
)

PUBLIC_SECTOR_EQUALITY_DUTY: Final = Duty(
    id="public-sector-equality-duty",
    title="Public sector equality duty",
    kind=DutyKind.DUE_REGARD,
    strength=Strength.HAVE_REGARD,
    authority=(SECTION_149,),
    reach=reach("any_public_authority", extent=GREAT_BRITAIN),
    when=yes(EXERCISES_ANY_PUBLIC_FUNCTION),
    bears=(AFFECTS_PEOPLE_WITH_PROTECTED_CHARACTERISTICS, WITHDRAWS_OR_REDUCES_EXISTING_BENEFIT),
    asks="Due regard is had to equality whenever a public function is exercised, in deciding how "
    "to consult and in every decision that follows.",
    consultees=(
        (
            "nobody by name; where too little is known to have due regard, more must be found "
            "out, and asking people may be the way"
        ),
    ),
    outcome_owes=(
        (
            "Regard is due before and at the time of deciding, with an open mind, in substance "
            "and with rigour."
        ),
        "It cannot be delegated, and it goes on.",
        "A record is kept.",
    ),
    consequence="The decision may be quashed; the Equality and Human Rights Commission can assess "
    "the body and issue a compliance notice.",
    in_force_from=date(2011, 4, 5),
    note="Brown [2008] EWHC 3158 (Admin) and Bracking [2013] EWCA Civ 1345 say what regard takes. "
    "The guidance of 2023 is not statutory and can require nothing; the duty does not as such "
    "call for consultation; an impact assessment is good evidence and not itself prescribed in "
    "England. The Regulations of 2017 are English law and bind no devolved body in Wales or "
    "Scotland, which have specific duties of their own that are not here. Effects on people with a "
    "protected characteristic, and the loss of what people have, raise what regard takes.",
)

DUTIES: Final = (PUBLIC_SECTOR_EQUALITY_DUTY,)
"""The duties of this Act."""

__all__ = (
    "AFFECTS_PEOPLE_WITH_PROTECTED_CHARACTERISTICS",
    "DUTIES",
    "EXERCISES_ANY_PUBLIC_FUNCTION",
    "PUBLIC_SECTOR_EQUALITY_DUTY",
    "SECTION_149",
)
