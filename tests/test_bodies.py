"""Public bodies: what kind they are, what they do, and how they decide."""

from __future__ import annotations

import pytest

from again import Way, each_way
from engage.bodies import (
    USUAL_FUNCTIONS,
    BodyKind,
    GovernanceModel,
    Partner,
    PartnerRole,
    PublicBody,
)
from engage.errors import InvalidValueError
from engage.nations import Nation

COUNTY = PublicBody(
    name="Anyshire County Council",
    kind=BodyKind.COUNTY,
    nation=Nation.ENGLAND,
    functions=frozenset({"local_highway_authority"}),
    governance=GovernanceModel.COMMITTEES,
)


class TestPublicBody:
    """Silence about a body says nothing about it."""

    def test_what_is_not_recorded_is_not_known(self) -> None:
        """Neither its kind, nor its nation, nor that it has no functions."""
        body = PublicBody(name="Anytown Council")

        assert (None, None, None, None) == (body.kind, body.nation, body.functions, body.governance)

    @each_way
    def test_it_comes_back_whole(self, again: Way) -> None:
        """Every field of it."""
        assert COUNTY == again(COUNTY)


class TestPartner:
    """Another body that takes part, and how."""

    def test_it_has_a_name(self) -> None:
        """Without one it could not be asked."""
        with pytest.raises(InvalidValueError, match="name"):
            Partner(name="", role=PartnerRole.JOINT)

    def test_its_role_may_be_open(self) -> None:
        """To be named as a partner is not to be a joint consulter."""
        assert Partner(name="The Chamber of Commerce").role is None


class TestUsualFunctions:
    """The functions that a body of each kind usually holds."""

    def test_two_tiers_share_what_one_has(self) -> None:
        """A unitary council does what a county and a district do between them."""
        county, district = USUAL_FUNCTIONS[BodyKind.COUNTY], USUAL_FUNCTIONS[BodyKind.DISTRICT]
        of_counties_alone = {"county_as_consultee", "major_precepting_authority"}

        assert (county | district) - of_counties_alone == USUAL_FUNCTIONS[BodyKind.UNITARY]
        assert "local_highway_authority" in county - district
        assert "local_planning_authority" in district - county

    @pytest.mark.parametrize("kind", [BodyKind.LONDON_BOROUGH, BodyKind.METROPOLITAN])
    def test_transport_is_held_above_a_borough(self, kind: BodyKind) -> None:
        """By the Mayor or a combined authority."""
        assert "local_transport_authority" in USUAL_FUNCTIONS[BodyKind.UNITARY]
        assert "local_transport_authority" not in USUAL_FUNCTIONS[kind]

    def test_all_else_is_as_in_a_unitary_council(self) -> None:
        """But in London the Greater London Authority is tier one on domestic abuse."""
        unitary = USUAL_FUNCTIONS[BodyKind.UNITARY]

        assert {"local_transport_authority"} == unitary - USUAL_FUNCTIONS[BodyKind.METROPOLITAN]
        assert {"local_transport_authority", "tier_one_authority"} == (
            unitary - USUAL_FUNCTIONS[BodyKind.LONDON_BOROUGH]
        )

    @pytest.mark.parametrize("kind", [BodyKind.JOINT, BodyKind.PUBLIC_BODY, BodyKind.NI_DISTRICT])
    def test_some_kinds_vary_too_much(self, kind: BodyKind) -> None:
        """Nothing is said of them, rather than that they have none."""
        assert kind not in USUAL_FUNCTIONS
