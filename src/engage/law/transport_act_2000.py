"""Transport Act 2000: local transport plans, buses and charges for using roads."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.citations import Verification
from engage.law.scope import CONSIDERED, JUDICIAL_REVIEW, act, asked_of, reach
from engage.requirements import Duty, DutyKind, Period, PeriodBasis, Unit
from engage.triggers import yes

PREPARES_LOCAL_TRANSPORT_PLAN: Final = asked_of(
    "prepares_local_transport_plan",
    "Would the local transport plan be drawn up or reviewed?",
    "public_transport",
    "roads_and_parking",
    evidence="the draft plan",
)
PROPOSES_BUS_FRANCHISING: Final = asked_of(
    "proposes_bus_franchising",
    "Is a scheme to franchise bus services proposed?",
    "public_transport",
    evidence="the assessment and the draft scheme",
)
PROPOSES_ENHANCED_PARTNERSHIP: Final = asked_of(
    "proposes_enhanced_partnership",
    "Would an enhanced partnership plan or scheme with bus operators be made or varied?",
    "public_transport",
    evidence="the draft plan or scheme",
)
PROPOSES_ROAD_CHARGING_OR_CLEAN_AIR_ZONE: Final = asked_of(
    "proposes_road_charging_or_clean_air_zone",
    "Would people have to pay to use certain roads?",
    "roads_and_parking",
    "environment",
    evidence="the draft order",
)

LOCAL_TRANSPORT_PLAN: Final = Duty(
    id="local-transport-plan",
    title="Local transport plan",
    kind=DutyKind.CONSULT,
    authority=(
        act(
            "transport-act-2000-s109",
            "Transport Act 2000 (c. 38), amended by the Local Transport Act 2008 s.9",
            "s.109(2A)-(2C)",
            url="https://www.legislation.gov.uk/ukpga/2000/38/section/109",
            in_force_from=date(2009, 2, 9),
            verified=Verification.READ,
            scope="Section 109(1)-(2B) was read; (2C) is from knowledge.",
            sources=(
                "http://legislation.data.gov.uk/ukpga/2000/38/section/109/data.html",
                "https://www.legislation.gov.uk/ukpga/2008/26/section/9/2009-03-04/data.html",
            ),
        ),
    ),
    reach=reach(
        "local_transport_authority",
        "combined_authority",
        "combined_county_authority",
        "county",
        "unitary",
    ),
    when=yes(PREPARES_LOCAL_TRANSPORT_PLAN),
    asks="A local transport authority consults when it draws up its plan and keeps it under "
    "review.",
    consultees=(
        "the Secretary of State, for trunk roads",
        "if a county, its district councils",
        "if a combined authority, every traffic authority, county and district in its area",
        (
            "under s.109(2C), those who run rail, station and bus services, bodies of passengers, "
            "and others as fitting"
        ),
    ),
    publishes_after=("the plan",),
    outcome_owes=("The plan is kept under review.",),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(2009, 2, 9),
    note="In Cambridgeshire the combined authority makes the plan and the county is consulted. The "
    "rule of a new plan every five years is gone. It needs strategic environmental assessment too.",
)

BUS_FRANCHISING: Final = Duty(
    id="bus-franchising",
    title="Bus franchising schemes",
    kind=DutyKind.CONSULT,
    authority=(
        act(
            "transport-act-2000-s123e",
            "Transport Act 2000 (c. 38), amended by the Bus Services Act 2017 and the Bus Services "
            "Act 2025 (c. 24)",
            "ss.123E-123G",
            url="https://www.legislation.gov.uk/ukpga/2000/38/section/123E",
            in_force_from=date(2017, 6, 27),
            verified=Verification.READ,
            scope="Sections 1, 9, 10 and 12 of the Act of 2025 were read; the section itself and "
            "most of the consultees are from knowledge, and when each section of 2025 begins is "
            "not established.",
            sources=(
                "https://crimeline.co.uk/legislationdisplay/?leg=%2Fukpga%2F2025%2F24%2Fcrossheading%2Ffranchising-schemes-procedure%2Fmade",
                "https://uk-legislation.com/bus-services-act-2025",
            ),
        ),
    ),
    reach=reach("local_transport_authority", "combined_authority"),
    when=yes(PROPOSES_BUS_FRANCHISING),
    asks="A transport authority that would franchise buses consults, once the scheme is assessed "
    "and independently reported on.",
    consultees=(
        "operators of the local services affected",
        "bodies of passengers and of employees",
        "disabled people or their bodies, as thought fit (Act of 2025)",
        (
            "neighbouring authorities, the traffic commissioner, the police, the Passengers' "
            "Council and others on the list"
        ),
    ),
    period_basis=PeriodBasis.STATUTE,
    publishes=("a consultation document, with the report on the assessment",),
    publishes_after=("a report that responds to what was said (s.123G)",),
    outcome_owes=(CONSIDERED,),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(2017, 6, 27),
    note="It is no function of a county where a combined authority is the transport authority.",
)

ENHANCED_PARTNERSHIP: Final = Duty(
    id="enhanced-partnership",
    title="Enhanced partnership plans and schemes for buses",
    kind=DutyKind.CONSULT,
    authority=(
        act(
            "transport-act-2000-s138f",
            "Transport Act 2000 (c. 38), inserted by the Bus Services Act 2017 s.9",
            "ss.138F and 138G (variation: 138K-138M)",
            url="https://www.legislation.gov.uk/ukpga/2000/38/section/138F",
            in_force_from=date(2017, 6, 27),
            verified=Verification.PARTLY_READ,
            scope="That the regime was inserted was read; the section on consulting is from "
            "knowledge.",
            sources=(
                "https://www.legislation.gov.uk/ukpga/2017/21/crossheading/enhanced-partnership-plans-and-schemes/enacted/data.xht",
            ),
        ),
    ),
    reach=reach("local_transport_authority", "combined_authority", "county", "unitary"),
    when=yes(PROPOSES_ENHANCED_PARTNERSHIP),
    asks="A transport authority that makes or varies a plan or scheme with bus operators notifies "
    "them and consults others.",
    consultees=(
        "operators, who have a right to object",
        (
            "bodies of users, neighbouring authorities, the police, the traffic commissioner, the "
            "competition authority and others"
        ),
    ),
    period=Period(
        values=28,
        unit=Unit.DAY,
        starts="notice to the operators",
        note="It is the operators' time to object, from knowledge.",
    ),
    period_basis=PeriodBasis.STATUTE,
    publishes=("a notice, with the plan and the scheme",),
    outcome_owes=(CONSIDERED,),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(2017, 6, 27),
    note="The Act of 2025 adds rules on services that are socially necessary.",
)

ROAD_CHARGING: Final = Duty(
    id="road-user-charging",
    title="Charges for using roads",
    kind=DutyKind.CONSULT,
    authority=(
        act(
            "transport-act-2000-s170",
            "Transport Act 2000 (c. 38), amended by the Local Transport Act 2008 s.111",
            "s.170(1A)-(1B)",
            url="https://www.legislation.gov.uk/ukpga/2000/38/section/170",
            in_force_from=date(2009, 2, 9),
            verified=Verification.READ,
            scope="Section 170(1A)-(1C) was read as inserted; the first day comes from the view of "
            "2009.",
            sources=("http://www.legislation.gov.uk./ukpga/2008/26/section/111/data.html",),
        ),
    ),
    reach=reach(
        "traffic_authority", "local_highway_authority", "county", "unitary", "combined_authority"
    ),
    when=yes(PROPOSES_ROAD_CHARGING_OR_CLEAN_AIR_ZONE),
    asks="An authority in England that would charge for using roads, by an order, consults local "
    "people.",
    consultees=(
        (
            "local persons likely to be affected by the scheme or interested in it, and people "
            "who speak for them, as the authority thinks fit"
        ),
    ),
    publishes=("the order and the proposals, as required",),
    outcome_owes=("An inquiry may be held.", CONSIDERED),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(2009, 2, 9),
    note="Since 2009 it is a must in England, where the text of 2000 had 'may'. Varying or "
    "revoking a scheme is not within (1A) on its words.",
)

DUTIES: Final = (LOCAL_TRANSPORT_PLAN, BUS_FRANCHISING, ENHANCED_PARTNERSHIP, ROAD_CHARGING)
"""The duties of this Act, in the order of a report."""

__all__ = (
    "BUS_FRANCHISING",
    "DUTIES",
    "ENHANCED_PARTNERSHIP",
    "LOCAL_TRANSPORT_PLAN",
    "PREPARES_LOCAL_TRANSPORT_PLAN",
    "PROPOSES_BUS_FRANCHISING",
    "PROPOSES_ENHANCED_PARTNERSHIP",
    "PROPOSES_ROAD_CHARGING_OR_CLEAN_AIR_ZONE",
    "ROAD_CHARGING",
)
