"""Who is asked: a consultee is asked, a respondent answers."""

from __future__ import annotations

import pytest

from again import Way, each_way
from engage.audiences import Audience, AudienceKind, Loss, Segment, Segmentation
from engage.errors import InvalidValueError


class TestAudience:
    """Silence about a group shows neither that it was asked nor that it was left out."""

    def test_what_is_not_recorded_is_not_known(self) -> None:
        """Whether it is affected, whether it was asked, how many it is, what it would lose."""
        audience = Audience(name="Residents of named streets")

        assert (None, None) == (audience.loss, audience.seldom_heard)
        assert (None, None) == (audience.to_reach, audience.replied)

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
            loss=Loss.SERIOUS,
            seldom_heard=True,
            to_reach=40,
            replied=12,
        )

        assert audience == again(audience)


def a_scheme(*lookup: tuple[str, str]) -> Segmentation:
    """Return a scheme with this table."""
    return Segmentation(
        scheme="Made up",
        version="2026",
        licence="open",
        geography="postcode",
        lookup=lookup,
        segments=(Segment(code="A", label="Edge of town"), Segment(code="C")),
    )


class TestSegmentation:
    """Any scheme will do, with the table that the caller has of it."""

    scheme = a_scheme(("CB1 1AA", "A"), ("PE1 1AA", "B "))

    @pytest.mark.parametrize(
        ("place", "segment"), [("CB1 1AA", "A"), ("cb11aa", "A"), ("PE1  1AA", "B"), ("X", None)]
    )
    def test_a_place(self, place: str, segment: str | None) -> None:
        """However it is written; what the table does not have is not guessed."""
        assert segment == self.scheme.segment_of(place)

    @pytest.mark.parametrize(
        ("code", "name"), [("A", "Edge of town"), ("B", "B"), ("C", "C"), ("D", "D")]
    )
    def test_a_name(self, code: str, name: str) -> None:
        """The label, or the code where there is none."""
        assert name == self.scheme.name_of(code)

    def test_codes(self) -> None:
        """Those of the table and of its key, in order."""
        assert ("A", "B", "C") == self.scheme.codes

    def test_a_table_as_a_mapping(self) -> None:
        """It comes to the same."""
        given = Segmentation(
            scheme="Made up",
            version="2026",
            licence="open",
            geography="postcode",
            lookup={"PE1 1AA": "B", "CB1 1AA": "A"},
            segments=self.scheme.segments,
        )

        assert given == self.scheme

    def test_a_place_twice(self) -> None:
        """In one segment it does no harm, in two nobody can tell."""
        assert (("x", "A"),) == a_scheme(("X", "A"), ("x ", "A")).lookup
        with pytest.raises(InvalidValueError, match="'x' is in two segments"):
            a_scheme(("X", "A"), ("x", "B"))

    def test_the_table_is_not_printed(self) -> None:
        """It is the caller's, on terms of its own."""
        assert "1aa" not in repr(self.scheme)

    @each_way
    def test_it_comes_back_whole(self, again: Way) -> None:
        """Every field of it."""
        assert self.scheme == again(self.scheme)
