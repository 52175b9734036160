"""Public bodies: what kind they are, what they do, and how they decide."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final, final

from attrs import field, frozen

from engage._checks import said
from engage.nations import Nation


class BodyKind(StrEnum):
    """The kind and tier of a public body."""

    COUNTY = "county"
    DISTRICT = "district"
    UNITARY = "unitary"
    LONDON_BOROUGH = "london_borough"
    METROPOLITAN = "metropolitan"
    COMBINED_AUTHORITY = "combined_authority"
    COMBINED_COUNTY_AUTHORITY = "combined_county_authority"
    PARISH = "parish"
    COUNTY_BOROUGH = "county_borough"
    """A principal council in Wales."""
    NI_DISTRICT = "ni_district"
    SCOTTISH_COUNCIL = "scottish_council"
    JOINT = "joint"
    """Several councils acting together."""
    JOINT_COMMITTEE = "joint_committee"
    NHS_BODY = "nhs_body"
    NHS_COMMISSIONER = "nhs_commissioner"
    GOVERNMENT_DEPARTMENT = "government_department"
    PUBLIC_BODY = "public_body"
    """Any other body that the law treats as public."""


class GovernanceModel(StrEnum):
    """How a council takes its decisions."""

    COMMITTEES = "committees"
    LEADER_AND_CABINET = "leader_and_cabinet"
    ELECTED_MAYOR = "elected_mayor"


_EVERY_COUNCIL: Final = frozenset({"best_value_authority", "principal_council", "any_employer"})
_UPPER_TIER: Final = frozenset(
    {
        "admission_authority",
        "commons_registration_authority",
        "education_authority",
        "health_and_wellbeing_board",
        "lead_local_flood_authority",
        "library_authority",
        "local_highway_authority",
        "local_transport_authority",
        "minerals_waste_planning_authority",
        "social_services_authority",
        "supporting_authority",
        "surveying_authority",
        "tier_one_authority",
        "traffic_authority",
        "waste_disposal_authority",
    }
)
_LOWER_TIER: Final = frozenset(
    {
        "billing_authority",
        "landlord_authority",
        "licensing_authority",
        "local_housing_authority",
        "local_planning_authority",
        "supporting_authority",
    }
)
_BOTH_TIERS: Final = _EVERY_COUNCIL | _UPPER_TIER | _LOWER_TIER

USUAL_FUNCTIONS: Final[Mapping[BodyKind, frozenset[str]]] = {
    BodyKind.COUNTY: _EVERY_COUNCIL
    | _UPPER_TIER
    | {"county_as_consultee", "major_precepting_authority"},
    BodyKind.DISTRICT: _EVERY_COUNCIL | _LOWER_TIER,
    BodyKind.UNITARY: _BOTH_TIERS,
    # In London the tier one authority on domestic abuse is the Greater London Authority.
    BodyKind.LONDON_BOROUGH: (_BOTH_TIERS - {"local_transport_authority", "tier_one_authority"})
    | {"unitary"},
    BodyKind.METROPOLITAN: (_BOTH_TIERS - {"local_transport_authority"}) | {"unitary"},
    BodyKind.COMBINED_AUTHORITY: frozenset(
        {
            "any_employer",
            "best_value_authority",
            "local_transport_authority",
            "responsible_authority",
        }
    ),
    BodyKind.COMBINED_COUNTY_AUTHORITY: frozenset(
        {
            "any_employer",
            "best_value_authority",
            "local_transport_authority",
            "responsible_authority",
        }
    ),
    BodyKind.PARISH: frozenset({"any_employer", "qualifying_body"}),
    BodyKind.COUNTY_BOROUGH: _BOTH_TIERS | {"unitary"},
    BodyKind.NHS_BODY: frozenset({"any_employer", "health_service_provider", "nhs_body"}),
    BodyKind.NHS_COMMISSIONER: frozenset({"any_employer", "nhs_body"}),
    BodyKind.GOVERNMENT_DEPARTMENT: frozenset({"any_employer", "secretary_of_state"}),
}
"""
The functions that a body of each kind usually holds.

Kinds that are not here vary too much to say: such a body's functions have to be recorded.
A function may be held elsewhere: where a combined authority is the local transport authority,
the county is not, and its record says so by listing the functions that it does hold.
"""


@final
@frozen(kw_only=True)
class PublicBody:
    """
    A body with public functions.

    Attributes:
        name: Its name.
        kind: Its kind and tier; ``None`` if not recorded.
        nation: Where it acts; ``None`` if not recorded.
        functions: The functions it holds, such as ``local_highway_authority``;
            ``None`` if not recorded.
        governance: How it decides; ``None`` if not recorded.
        contact: How the public reaches it about the exercise.
    """

    name: str = field(validator=said)
    kind: BodyKind | None = None
    nation: Nation | None = None
    functions: frozenset[str] | None = None
    governance: GovernanceModel | None = None
    contact: str = ""


class PartnerRole(StrEnum):
    """What another body does in an exercise."""

    JOINT = "joint"
    """It consults together with the body."""
    CONTRACTOR = "contractor"
    """It runs the exercise, or part of it, for the body."""
    SUPPORTER = "supporter"
    """It helps to reach people."""


@final
@frozen(kw_only=True)
class Partner:
    """
    Another body that takes part in running an exercise.

    Attributes:
        name: Its name.
        role: In what capacity it takes part; ``None`` if not recorded.
        does: What it does, in the words of the record.
    """

    name: str = field(validator=said)
    role: PartnerRole | None = None
    does: str = ""


__all__ = (
    "USUAL_FUNCTIONS",
    "BodyKind",
    "GovernanceModel",
    "Partner",
    "PartnerRole",
    "PublicBody",
)
