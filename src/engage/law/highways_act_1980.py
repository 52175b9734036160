"""Highways Act 1980: road humps, street trees and public paths."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.citations import Verification
from engage.law.scope import JUDICIAL_REVIEW, act, asked_of, reach
from engage.nations import ENGLAND_AND_WALES
from engage.requirements import Duty, DutyKind, Period, PeriodBasis, Unit
from engage.triggers import yes

PROPOSES_ROAD_HUMPS_OR_RAISED_TABLES: Final = asked_of(
    "proposes_road_humps_or_raised_tables",
    "Would humps, cushions or raised tables be built in a road?",
    "roads_and_parking",
    evidence="the scheme drawing",
)
PROPOSES_TO_FELL_STREET_TREE: Final = asked_of(
    "proposes_to_fell_street_tree",
    "Would a tree on a road in a built-up area be cut down?",
    "environment",
    "roads_and_parking",
    evidence="the tree's entry in the register, and where it stands",
)
TREE_FELLING_EXEMPTION_APPLIES: Final = asked_of(
    "tree_felling_exemption_applies",
    "Is the tree small, dead, under a plant health order, in the way of a duty to disabled people, "
    "covered by a planning permission, or a danger that cannot wait?",
    "environment",
    "roads_and_parking",
    evidence="the tree officer's note of which exemption and why",
)
CHANGES_PUBLIC_RIGHT_OF_WAY: Final = asked_of(
    "changes_public_right_of_way",
    "Would a public path be created, diverted or stopped up?",
    "paths_land_and_byelaws",
    evidence="the draft order and its map",
)

ROAD_HUMPS: Final = Duty(
    id="road-humps",
    title="Road humps: consult and give notice",
    kind=DutyKind.CONSULT,
    authority=(
        act(
            "highways-act-1980-s90c",
            "Highways Act 1980 (c. 66); Highways (Road Humps) Regulations 1999 (SI 1999/1025)",
            "s.90C; SI 1999/1025 reg 3",
            url="https://www.legislation.gov.uk/ukpga/1980/66/section/90C",
            extent=ENGLAND_AND_WALES,
            in_force_from=date(1981, 7, 31),
            verified=Verification.PARTLY_READ,
            scope="The sections and the regulations were found; the 21 days and whom to consult "
            "are from knowledge, and the first day is approximate.",
            sources=(
                "https://www.legislation.gov.uk/ukpga/1980/66/part/V/crossheading/road-humps",
                "https://legislation.vlex.co.uk/vid/highways-road-humps-regulations-812292657",
            ),
        ),
    ),
    reach=reach("local_highway_authority", "county", "unitary", extent=ENGLAND_AND_WALES),
    when=yes(PROPOSES_ROAD_HUMPS_OR_RAISED_TABLES),
    asks="A highway authority that would build humps or raised tables consults the police and "
    "prescribed bodies, and gives notice.",
    consultees=(
        "the chief officer of police",
        (
            "those prescribed: the district council, the fire and ambulance services, bodies that "
            "speak for users"
        ),
    ),
    period=Period(
        values=21,
        unit=Unit.DAY,
        starts="the first publication of the notice",
        note="It is a least period for objections.",
    ),
    period_basis=PeriodBasis.STATUTE,
    publishes=("a newspaper notice", "notices on the highway"),
    outcome_owes=("Objections are considered, and a local inquiry may be held.",),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(1981, 7, 31),
    note="For other traffic calming see SI 1999/1026 reg 4: the police, and whomever the authority "
    "thinks fit.",
)

STREET_TREES: Final = Duty(
    id="street-tree-felling",
    title="Felling street trees: consult the public",
    kind=DutyKind.CONSULT,
    authority=(
        act(
            "highways-act-1980-s96a",
            "Highways Act 1980 (c. 66), inserted by the Environment Act 2021 s.115",
            "s.96A",
            url="https://www.legislation.gov.uk/ukpga/1980/66/section/96A",
            in_force_from=date(2023, 11, 30),
            verified=Verification.READ,
            scope="The duty, its first day, the exemptions and the practice of 28 days were read "
            "on the pages of councils and of an institute.",
            sources=(
                "https://www.nottinghamshire.gov.uk/transport/roads/trees-hedges/duty-to-consult-trees",
                "https://nottinghamcity.gov.uk/leisure-and-culture/events-markets-parks-and-museums/parks-and-open-spaces/tree-services/duty-to-consult-over-highway-tree-removal-proposals",
                "https://www.trees.org.uk/News-Blog/Latest-News/Duty-to-consult-on-the-felling-of-street-trees",
            ),
        ),
    ),
    reach=reach("local_highway_authority", "county", "unitary"),
    when=yes(PROPOSES_TO_FELL_STREET_TREE) & ~yes(TREE_FELLING_EXEMPTION_APPLIES),
    asks="A highway authority consults the public before it fells a tree on an urban road, unless "
    "an exemption applies.",
    consultees=("the public",),
    open_to_all=True,
    period=Period(
        values=28,
        unit=Unit.DAY,
        starts="the notice on the tree and the opening on line",
        note="It is what councils do under the guidance, and not in the section.",
    ),
    period_basis=PeriodBasis.POLICY,
    publishes=("a notice on the tree or near it",),
    publishes_after=(
        "what was decided in the light of the replies, before felling (in practice 28 days before)",
    ),
    outcome_owes=("Views are considered.", "Regard is had to the guidance."),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(2023, 11, 30),
    note="In one council's practice the results can be relied on for two years.",
)

PUBLIC_PATHS: Final = Duty(
    id="public-path-orders",
    title="Public path orders: notice and objections",
    kind=DutyKind.PUBLICITY,
    authority=(
        act(
            "highways-act-1980-sch6",
            "Highways Act 1980 (c. 66) ss.26, 118, 119 and Sch 6; Public Path Orders Regulations "
            "1993 (SI 1993/11)",
            "Sch 6 para 1; s.120(2)",
            url="https://www.legislation.gov.uk/ukpga/1980/66/schedule/6",
            extent=ENGLAND_AND_WALES,
            in_force_from=date(1981, 1, 1),
            verified=Verification.PARTLY_READ,
            scope="How notice is given was read; the 28 days are from knowledge.",
            sources=(
                "https://www.legislation.gov.uk/ukpga/1981/69/schedule/16/paragraph/6/2021-03-01/data.html",
            ),
        ),
    ),
    reach=reach("surveying_authority", "county", "unitary", "district", extent=ENGLAND_AND_WALES),
    when=yes(CHANGES_PUBLIC_RIGHT_OF_WAY),
    asks="An authority that would create, divert or stop up a footpath, bridleway or restricted "
    "byway consults other councils and gives notice, and people may object.",
    consultees=(
        "the other councils for the area (s.120(2))",
        "owners, occupiers, parish councils and prescribed bodies, by notice",
    ),
    period=Period(
        values=28,
        unit=Unit.DAY,
        starts="the first publication of the notice",
        note="It is a least period.",
    ),
    period_basis=PeriodBasis.STATUTE,
    publishes=(
        "a local newspaper notice",
        "notices at each end of the path and at council offices",
    ),
    outcome_owes=("An order that is opposed goes to the Secretary of State.",),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(1981, 1, 1),
    note="Paths moved for development go by the Town and Country Planning Act 1990 s.257 and Sch "
    "14: 28 days too. Some of the changes of the Deregulation Act 2015 are not in force.",
)

DUTIES: Final = (ROAD_HUMPS, STREET_TREES, PUBLIC_PATHS)
"""The duties of this Act, in the order of a report."""

__all__ = (
    "CHANGES_PUBLIC_RIGHT_OF_WAY",
    "DUTIES",
    "PROPOSES_ROAD_HUMPS_OR_RAISED_TABLES",
    "PROPOSES_TO_FELL_STREET_TREE",
    "PUBLIC_PATHS",
    "ROAD_HUMPS",
    "STREET_TREES",
    "TREE_FELLING_EXEMPTION_APPLIES",
)
