"""The Neighbourhood Planning Regulations 2012."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.bodies import BodyKind
from engage.law.neighbourhood_planning_regulations_2012 import (
    PRE_SUBMISSION,
    PUBLICISING_SUBMISSION,
)
from law.one_duty import (
    COUNTY,
    DISTRICT,
    PARISH,
    applies,
    asks_first,
    body_of,
    duty_on,
    said_on,
)

WRITING: Final = {"prepares_neighbourhood_plan": True, "acting_as_qualifying_body": True}
RECEIVED: Final = {"receives_neighbourhood_plan": True}
FORUM: Final = body_of(BodyKind.PUBLIC_BODY, "qualifying_body")


class TestPreSubmission:
    """Whoever writes a neighbourhood plan consults on it first, six weeks at least."""

    def test_a_parish_council_or_forum_is_bound(self) -> None:
        """Where it writes the plan."""
        assert applies(PRE_SUBMISSION, PARISH, **WRITING)
        assert applies(PRE_SUBMISSION, FORUM, **WRITING)
        assert not applies(
            PRE_SUBMISSION,
            PARISH,
            prepares_neighbourhood_plan=True,
            acting_as_qualifying_body=False,
        )

    def test_the_planning_authority_is_not(self) -> None:
        """Neither district nor county."""
        assert not duty_on(PRE_SUBMISSION, DISTRICT, **WRITING).ours
        assert not duty_on(PRE_SUBMISSION, COUNTY, **WRITING).ours

    def test_the_deciding_question(self) -> None:
        """Whether the body writes it itself."""
        assert "acting_as_qualifying_body" == asks_first(
            PRE_SUBMISSION,
            PARISH,
            subjects=frozenset({"plans"}),
            prepares_neighbourhood_plan=True,
        )

    def test_the_day_it_began(self) -> None:
        """6 April 2012."""
        assert not applies(PRE_SUBMISSION, PARISH, date(2012, 4, 5), **WRITING)
        assert applies(PRE_SUBMISSION, PARISH, date(2012, 4, 6), **WRITING)

    def test_the_least_time(self) -> None:
        """Six weeks."""
        assert "6 weeks" == said_on(PRE_SUBMISSION)


class TestPublicisingSubmission:
    """The planning authority that receives a neighbourhood plan publicises it for six weeks."""

    def test_the_planning_authority_is_bound(self) -> None:
        """Once a plan has come in."""
        assert applies(PUBLICISING_SUBMISSION, DISTRICT, **RECEIVED)
        assert not applies(PUBLICISING_SUBMISSION, DISTRICT, receives_neighbourhood_plan=False)

    def test_parish_and_county_are_not(self) -> None:
        """The one wrote it; the other is consulted."""
        assert not duty_on(PUBLICISING_SUBMISSION, PARISH, **RECEIVED).ours
        assert not duty_on(PUBLICISING_SUBMISSION, COUNTY, **RECEIVED).ours

    def test_the_deciding_question(self) -> None:
        """Whether one has come in."""
        assert "receives_neighbourhood_plan" == asks_first(
            PUBLICISING_SUBMISSION, DISTRICT, subjects=frozenset({"plans"})
        )

    def test_the_day_it_began(self) -> None:
        """6 April 2012."""
        assert not applies(PUBLICISING_SUBMISSION, DISTRICT, date(2012, 4, 5), **RECEIVED)
        assert applies(PUBLICISING_SUBMISSION, DISTRICT, date(2012, 4, 6), **RECEIVED)

    def test_the_least_time(self) -> None:
        """Six weeks."""
        assert "6 weeks" == said_on(PUBLICISING_SUBMISSION)
