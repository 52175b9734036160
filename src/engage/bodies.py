"""Public bodies: what kind they are, what they do, and how they decide."""

from __future__ import annotations

from enum import StrEnum
from typing import final

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


@final
@frozen(kw_only=True)
class PublicBody:
    """
    A body with public functions.

    Attributes:
        name: Its name.
        kind: Its kind and tier; ``None`` if not recorded.
        nation: Where it acts; ``None`` if not recorded.
        functions: The functions it holds, such as ``local_highway_authority``; ``None`` if not recorded.
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
    """Another body that takes part in running an exercise, and how."""

    name: str = field(validator=said)
    role: PartnerRole | None = None
    does: str = ""


__all__ = ("BodyKind", "GovernanceModel", "Partner", "PartnerRole", "PublicBody")
