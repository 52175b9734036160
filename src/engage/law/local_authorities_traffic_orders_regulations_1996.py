"""Traffic orders: the Road Traffic Regulation Act 1984 and the procedure regulations of 1996."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.citations import SourceKind, Verification
from engage.law.scope import CONSIDERED, JUDICIAL_REVIEW, act, asked_of, reach
from engage.nations import ENGLAND_AND_WALES, GREAT_BRITAIN
from engage.requirements import Duty, DutyKind, Period, PeriodBasis, Purpose, Unit
from engage.triggers import yes

_REGULATIONS: Final = (
    "Local Authorities' Traffic Orders (Procedure) (England and Wales) Regulations 1996 (SI "
    "1996/2489)"
)
_SITE: Final = "https://www.legislation.gov.uk/uksi/1996/2489"
_COVENTRY: Final = "https://www.coventry.gov.uk/roads-highways-pavements/traffic-regulation-orders"
_SINCE: Final = date(1996, 12, 1)

PROPOSES_PERMANENT_TRAFFIC_ORDER: Final = asked_of(
    "proposes_permanent_traffic_order",
    "Is a lasting order on traffic, speed or parking proposed?",
    "roads_and_parking",
    evidence="the draft order",
)
AFFECTS_BUS_ROUTE: Final = asked_of(
    "affects_bus_route",
    "Do local buses run on any road that it touches?",
    "roads_and_parking",
    "public_transport",
    evidence="the route map",
)
AFFECTS_ROAD_OF_ANOTHER_AUTHORITY: Final = asked_of(
    "affects_road_of_another_authority",
    "Is it likely to move traffic on to, or off, a road for which another authority answers?",
    "roads_and_parking",
    evidence="the traffic assessment",
)
PROPOSES_EXPERIMENTAL_TRAFFIC_ORDER: Final = asked_of(
    "proposes_experimental_traffic_order",
    "Is a traffic scheme to be tried out under an experimental order?",
    "roads_and_parking",
    evidence="the draft order",
)
VARIES_EXISTING_PARKING_CHARGES: Final = asked_of(
    "varies_existing_parking_charges",
    "Would charges already made for parking be altered by notice?",
    "roads_and_parking",
    evidence="the draft notice",
)
INTRODUCES_NEW_PARKING_CHARGES: Final = asked_of(
    "introduces_new_parking_charges",
    "Would parking that is free at that place now be charged for?",
    "roads_and_parking",
    evidence="the draft order or notice",
)
PROPOSES_PEDESTRIAN_CROSSING_CHANGE: Final = asked_of(
    "proposes_pedestrian_crossing_change",
    "Would a pedestrian crossing be put in, altered or taken out?",
    "roads_and_parking",
    evidence="the scheme drawing",
)

_TRAFFIC: Final = reach(
    "traffic_authority",
    "local_highway_authority",
    "county",
    "unitary",
    extent=ENGLAND_AND_WALES,
)

TRAFFIC_ORDER_CONSULTATION: Final = Duty(
    id="traffic-order-consultation",
    title="Traffic regulation orders: consult named bodies",
    kind=DutyKind.CONSULT,
    authority=(
        act(
            "si-1996-2489-reg6",
            _REGULATIONS,
            "reg 6 (and Road Traffic Regulation Act 1984 Sch 9 para 20: police)",
            kind=SourceKind.INSTRUMENT,
            url=f"{_SITE}/regulation/6",
            extent=ENGLAND_AND_WALES,
            in_force_from=_SINCE,
            verified=Verification.READ,
            scope="The first five items of the table in reg 6 were read; the rest is from "
            "knowledge.",
            sources=(
                "https://www.legislation.gov.uk/id/uksi/1996/2489/regulation/6/3/b",
                f"{_SITE}/note/1996-12-01",
            ),
        ),
    ),
    reach=_TRAFFIC,
    when=yes(PROPOSES_PERMANENT_TRAFFIC_ORDER),
    bears=(AFFECTS_BUS_ROUTE, AFFECTS_ROAD_OF_ANOTHER_AUTHORITY),
    asks="An authority that proposes a lasting traffic, speed or parking order first consults the "
    "bodies that the regulations name.",
    consultees=(
        "any other highway or traffic authority that it touches",
        "a Crown authority, concessionaire or tram operator, where it concerns one",
        "those who run local buses on the route",
        "the ambulance and fire authorities, in some cases",
        "the freight and haulage associations, in every case",
        "other bodies that speak for likely users, where fitting",
        "the chief officer of police",
    ),
    period_basis=PeriodBasis.STATUTE,
    outcome_owes=(CONSIDERED,),
    consequence=JUDICIAL_REVIEW,
    in_force_from=_SINCE,
    note="It comes before the public notice, or with it. In Cambridgeshire the county is traffic "
    "authority; the mayor's authority has strategic powers over transport.",
)

TRAFFIC_ORDER_NOTICE: Final = Duty(
    id="traffic-order-notice-and-objections",
    title="Traffic regulation orders: notice and objections",
    kind=DutyKind.PUBLICITY,
    authority=(
        act(
            "si-1996-2489-reg8",
            _REGULATIONS,
            "regs 7, 8, 13, 16 and 17; Sch 1",
            kind=SourceKind.INSTRUMENT,
            url=f"{_SITE}/regulation/8",
            extent=ENGLAND_AND_WALES,
            in_force_from=_SINCE,
            verified=Verification.READ,
            scope="Regs 16 and 17 were read, and the 21 days on the pages of two councils; exactly "
            "when they begin is from knowledge.",
            sources=(
                f"{_SITE}/part/III/data.htm",
                f"{_SITE}/part/III/made/data.xht?view=snippet&wrap=true",
                _COVENTRY,
                "https://www.salford.gov.uk/parking-roads-and-travel/roads/traffic-orders/",
            ),
        ),
    ),
    reach=_TRAFFIC,
    when=yes(PROPOSES_PERMANENT_TRAFFIC_ORDER),
    asks="An authority that proposes a lasting traffic, speed or parking order gives notice of it, "
    "and anyone may object.",
    consultees=("anyone, who may object in writing and say why",),
    open_to_all=True,
    period=Period(
        values=21,
        unit=Unit.DAY,
        starts="the day the notice is published and the other publicity begins, which is day one",
        first_day_counts=True,
        note="It is a least period, and no order may be made before it ends.",
    ),
    period_basis=PeriodBasis.STATUTE,
    publishes=(
        "a notice in a newspaper that circulates in the area",
        "whatever else makes it well known, such as notices in the street and letters",
        "deposited documents, with the reasons for the order",
    ),
    publishes_after=("within 14 days of making it, a notice in the newspaper that it is made",),
    outcome_owes=(
        "Objections are considered (reg 13).",
        "In some cases an inquiry is held (reg 9).",
        "The order is made within two years of the notice (reg 16(2)).",
        "Objectors are told within 14 days, with reasons where their objection was not followed.",
    ),
    consequence="The order can be challenged within six weeks of its making (Road Traffic "
    "Regulation Act 1984 Sch 9 paras 35-36) and quashed.",
    in_force_from=_SINCE,
    note="On the pages found a newspaper notice was still needed. Reform of the procedure was "
    "under way in 2025 and 2026, so check.",
)

EXPERIMENTAL_ORDER: Final = Duty(
    id="experimental-traffic-order",
    title="Experimental traffic orders: objections while they run",
    kind=DutyKind.PUBLICITY,
    authority=(
        act(
            "si-1996-2489-reg22",
            "Road Traffic Regulation Act 1984 ss.9-10; " + _REGULATIONS,
            "regs 22 and 23, Sch 5",
            kind=SourceKind.INSTRUMENT,
            url=f"{_SITE}/regulation/22",
            extent=ENGLAND_AND_WALES,
            in_force_from=_SINCE,
            verified=Verification.READ,
            scope="Reg 23 was read, and the 18 and the six months on councils' pages.",
            sources=(
                f"{_SITE}/regulation/23/made?view=plain",
                _COVENTRY,
                "https://www.slough.gov.uk/public-notices-2/public-notices-orders/4",
            ),
        ),
    ),
    reach=_TRAFFIC,
    when=yes(PROPOSES_EXPERIMENTAL_TRAFFIC_ORDER),
    asks="A scheme tried out under an experimental order is open to objection while it runs, "
    "before it may be made permanent.",
    consultees=(
        "before it is made, the bodies of reg 6 and the police",
        "once it is in force, anyone, who may object",
    ),
    period=Period(
        values=6,
        unit=Unit.MONTH,
        starts="the day on which the order, or its last variation, comes into force",
        note="In it people may object to the order becoming permanent. The order runs 18 months at "
        "most and starts no sooner than seven days after notice (from knowledge).",
    ),
    period_basis=PeriodBasis.STATUTE,
    publishes=(
        "a notice that it is made, with the statements of Sch 5",
        "documents deposited all the while, with reasons",
    ),
    outcome_owes=(
        "If reg 23 is to be used, nothing is varied more than 12 months after making.",
        "Objections are considered before it is made permanent.",
    ),
    consequence=JUDICIAL_REVIEW,
    in_force_from=_SINCE,
    note="There is no public notice beforehand: people are asked while it runs, which has to be "
    "explained beside the formative stage.",
)

PARKING_CHARGES: Final = Duty(
    id="parking-charge-variation-notice",
    title="Parking charges varied by notice",
    kind=DutyKind.PUBLICITY,
    authority=(
        act(
            "si-1996-2489-reg25",
            "Road Traffic Regulation Act 1984 ss.35C and 46A; SI 1996/2489",
            "reg 25",
            kind=SourceKind.INSTRUMENT,
            url=f"{_SITE}/regulation/25",
            extent=ENGLAND_AND_WALES,
            in_force_from=_SINCE,
            verified=Verification.PARTLY_READ,
            scope="Part V was found; the 21 days are from knowledge.",
            sources=(f"{_SITE}/contents/data.htm",),
        ),
    ),
    reach=reach(
        "traffic_authority",
        "local_highway_authority",
        "county",
        "unitary",
        "district",
        extent=ENGLAND_AND_WALES,
    ),
    when=yes(VARIES_EXISTING_PARKING_CHARGES) & ~yes(INTRODUCES_NEW_PARKING_CHARGES),
    asks="Charges already made at a parking place may be varied by notice alone, without an order.",
    consultees=(),
    period=Period(
        values=21,
        unit=Unit.DAY,
        purpose=Purpose.NOTICE,
        starts="publication of the notice, before the charges take effect",
        note="It is notice and no consultation.",
    ),
    period_basis=PeriodBasis.STATUTE,
    publishes=("a newspaper notice", "for places on the street, a notice there"),
    consequence=JUDICIAL_REVIEW,
    in_force_from=_SINCE,
    note="A charge that is new needs an order and so the whole procedure. That charges go up calls "
    "by itself for notice only.",
)

CROSSINGS: Final = Duty(
    id="pedestrian-crossings",
    title="Pedestrian crossings: notice, and the police consulted",
    kind=DutyKind.PUBLICITY,
    authority=(
        act(
            "road-traffic-regulation-act-1984-s23",
            "Road Traffic Regulation Act 1984 (c. 27)",
            "s.23(2)",
            url="https://www.legislation.gov.uk/ukpga/1984/27/section/23",
            extent=GREAT_BRITAIN,
            in_force_from=date(1984, 9, 26),
            verified=Verification.FROM_KNOWLEDGE,
            scope="The section itself was not read.",
            sources=(_COVENTRY,),
        ),
    ),
    reach=reach(
        "traffic_authority",
        "local_highway_authority",
        "county",
        "unitary",
        extent=GREAT_BRITAIN,
    ),
    when=yes(PROPOSES_PEDESTRIAN_CROSSING_CHANGE),
    asks="A traffic authority gives notice, and consults the police, before it puts in, alters or "
    "takes out a crossing.",
    consultees=("the chief officer of police",),
    hears=True,
    period_basis=PeriodBasis.STATUTE,
    publishes=(
        "a public notice of the proposal",
        "the facts, in writing, to the Secretary of State",
    ),
    outcome_owes=(CONSIDERED,),
    consequence=JUDICIAL_REVIEW,
    names_only=True,
    in_force_from=date(1984, 9, 26),
)

DUTIES: Final = (
    TRAFFIC_ORDER_CONSULTATION,
    TRAFFIC_ORDER_NOTICE,
    EXPERIMENTAL_ORDER,
    PARKING_CHARGES,
    CROSSINGS,
)
"""The duties of these sources, in the order of a report."""

__all__ = (
    "AFFECTS_BUS_ROUTE",
    "AFFECTS_ROAD_OF_ANOTHER_AUTHORITY",
    "CROSSINGS",
    "DUTIES",
    "EXPERIMENTAL_ORDER",
    "INTRODUCES_NEW_PARKING_CHARGES",
    "PARKING_CHARGES",
    "PROPOSES_EXPERIMENTAL_TRAFFIC_ORDER",
    "PROPOSES_PEDESTRIAN_CROSSING_CHANGE",
    "PROPOSES_PERMANENT_TRAFFIC_ORDER",
    "TRAFFIC_ORDER_CONSULTATION",
    "TRAFFIC_ORDER_NOTICE",
    "VARIES_EXISTING_PARKING_CHARGES",
)
