"""Anti-social Behaviour, Crime and Policing Act 2014: public spaces protection orders."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.citations import Verification
from engage.law.scope import CONSIDERED, JUDICIAL_REVIEW, act, asked_of, reach
from engage.nations import ENGLAND_AND_WALES
from engage.requirements import Duty, DutyKind, PeriodBasis, Relation, RelationKind
from engage.triggers import yes

_TITLE: Final = "Anti-social Behaviour, Crime and Policing Act 2014 (c. 12)"
_SECTION_72B_READ_AT: Final = (
    "https://crimeline.co.uk/legislationdisplay/?leg=ukpga%2F2014%2F12%2Fsection%2F72B%2F2025-09-10"
)

MAKES_OR_CHANGES_PUBLIC_SPACES_PROTECTION_ORDER: Final = asked_of(
    "makes_or_changes_public_spaces_protection_order",
    "Would a public spaces protection order be made, extended, varied or ended?",
    "licensing_and_order",
    evidence="the draft order",
)
MAKES_EXPEDITED_PUBLIC_SPACES_PROTECTION_ORDER: Final = asked_of(
    "makes_expedited_public_spaces_protection_order",
    "Is it an order made at once, to protect a school or a vaccination site?",
    "licensing_and_order",
    evidence="the order",
)

PUBLIC_SPACES_ORDER: Final = Duty(
    id="public-spaces-protection-order",
    title="Public spaces protection orders",
    kind=DutyKind.CONSULT,
    authority=(
        act(
            "anti-social-behaviour-act-2014-s72",
            _TITLE,
            "s.72(3)-(4); SI 2014/2591 (publication)",
            url="https://www.legislation.gov.uk/ukpga/2014/12/section/72",
            extent=ENGLAND_AND_WALES,
            in_force_from=date(2014, 10, 20),
            verified=Verification.READ,
            scope="Whom to consult and what to publish were read in the explanatory notes; the six "
            "weeks to challenge are from knowledge.",
            sources=(
                "https://www.legislation.gov.uk/ukpga/2014/12/notes/division/5/5?view=plain",
                _SECTION_72B_READ_AT,
            ),
        ),
    ),
    reach=reach("district", "unitary", "london_borough", extent=ENGLAND_AND_WALES),
    when=yes(MAKES_OR_CHANGES_PUBLIC_SPACES_PROTECTION_ORDER),
    asks="A council consults before it makes, extends, varies or ends a public spaces protection "
    "order.",
    consultees=(
        "the chief officer of police and the local policing body",
        "those who speak for the community, as thought fit",
        "the owner or occupier of the land, as far as is reasonably practicable",
    ),
    publishes=("the text of what is proposed", "word of it to the parish and the county council"),
    outcome_owes=("Freedom of expression and of assembly get particular regard (s.72(1)).",),
    consequence="The order can be challenged in the High Court within six weeks (s.66), and "
    "quashed or varied.",
    in_force_from=date(2014, 10, 20),
    note="An order lasts up to three years. It is a district function, and the county is told.",
)

EXPEDITED_ORDER: Final = Duty(
    id="expedited-pspo-consultation",
    title="Expedited public spaces orders: consult afterwards",
    kind=DutyKind.CONSULT,
    authority=(
        act(
            "anti-social-behaviour-act-2014-s72b",
            f"{_TITLE}, inserted by the Police, Crime, Sentencing and Courts Act 2022",
            "s.72B",
            url="https://www.legislation.gov.uk/ukpga/2014/12/section/72B",
            extent=ENGLAND_AND_WALES,
            in_force_from=date(2022, 6, 28),
            verified=Verification.READ,
            scope="Section 72B was read; its first day is from knowledge.",
            sources=(_SECTION_72B_READ_AT,),
        ),
    ),
    reach=reach("district", "unitary", "london_borough", extent=ENGLAND_AND_WALES),
    when=yes(MAKES_EXPEDITED_PUBLIC_SPACES_PROTECTION_ORDER),
    asks="A council that has made an order at once, near a school or a vaccination site, consults "
    "on it afterwards.",
    consultees=(
        "the chief officer of police and the local policing body",
        "those who speak for the community, as thought fit",
        "owners or occupiers of land in the area",
    ),
    period_basis=PeriodBasis.STATUTE,
    outcome_owes=(CONSIDERED,),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(2022, 6, 28),
    relations=(
        Relation(
            kind=RelationKind.DESPITE,
            to="public-spaces-protection-order",
            because="an expedited order is made before anyone is consulted",
        ),
    ),
    note="It is an exception, made by statute, to asking people at a formative stage.",
)

DUTIES: Final = (PUBLIC_SPACES_ORDER, EXPEDITED_ORDER)
"""The duties of this Act, in the order of a report."""

__all__ = (
    "DUTIES",
    "EXPEDITED_ORDER",
    "MAKES_EXPEDITED_PUBLIC_SPACES_PROTECTION_ORDER",
    "MAKES_OR_CHANGES_PUBLIC_SPACES_PROTECTION_ORDER",
    "PUBLIC_SPACES_ORDER",
)
