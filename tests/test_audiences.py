"""Who is asked: a consultee is asked, a respondent answers."""

from __future__ import annotations

from again import Way, each_way
from engage.audiences import Audience, AudienceKind


class TestAudience:
    """Silence about a group shows neither that it was asked nor that it was left out."""

    def test_what_is_not_recorded_is_not_known(self) -> None:
        """Whether it is affected, whether it was asked, how many it is."""
        audience = Audience(name="Residents of named streets")

        assert (None, None, None) == (audience.affected, audience.asked, audience.size)
        assert frozenset[AudienceKind]() == audience.kinds

    @each_way
    def test_it_comes_back_whole(self, again: Way) -> None:
        """Every field of it."""
        audience = Audience(
            name="Members of the day centre",
            kinds=frozenset({AudienceKind.PEOPLE_IN_VULNERABLE_CIRCUMSTANCES}),
            affected=True,
            asked=False,
        )

        assert audience == again(audience)
