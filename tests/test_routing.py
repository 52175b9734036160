"""An incoming consultation goes to the committee that may answer it, and doubt is said."""

from __future__ import annotations

import random
from datetime import date

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from engage.bodies import PublicBody
from engage.citations import Verification
from engage.committees import Committee, Delegation, Meeting
from engage.dates import When
from engage.errors import InvalidValueError
from engage.exercises import Direction, Exercise
from engage.policies import Policy, Promise
from engage.policies.cambridgeshire import STRATEGY_2024
from engage.policies.records import CommitteeRemit
from engage.policies.terms import PeopleTerms
from engage.rounds import Round
from engage.routing import committees_of, last_meeting, route
from miniature import ACT, EXERCISE

ON = date(2026, 11, 24)
INCOMING = Exercise(
    reference="IN-1",
    title="A strategy for rail",
    body=PublicBody(name="Department for Transport"),
    direction=Direction.INCOMING,
    rounds=(Round(opens="2026-11-16", closes="2026-12-14T17:00"),),
)


def committee(name: str, *remit: str, cross_cutting: bool = False) -> Committee:
    """Return a committee whose remit was read and has a date."""
    return Committee(
        name=name,
        remit=remit,
        cross_cutting=cross_cutting,
        authority=ACT,
        in_force_from=date(2024, 5, 21),
    )


ROADS = committee("Roads", "highways", "Rail", "air quality")
HEALTH = committee("Health", "public health", "air quality")
POLICY = committee("Policy", cross_cutting=True)
ALL = (ROADS, HEALTH, POLICY)


class TestOneRemit:
    """If one remit covers every topic, its committee may answer."""

    def test_it_goes_there(self) -> None:
        """Without a doubt, on the authority of the remit."""
        found = route(INCOMING, ["rail"], ALL, ON)

        assert (ROADS, ()) == (found.committee, found.others)
        assert found.is_certain
        assert (ACT,) == found.authority
        assert "The remit of Roads alone covers rail." == found.why

    def test_topics_are_compared_as_words(self) -> None:
        """Capitals, hyphens and spaces do not matter."""
        assert HEALTH is route(INCOMING, [" Public-Health "], ALL, ON).committee

    def test_another_with_part_of_it_is_asked_to_comment(self) -> None:
        """And that it has part of it is said."""
        found = route(INCOMING, ["rail", "air quality"], ALL, ON)

        assert (ROADS, (HEALTH,)) == (found.committee, found.others)
        assert ("Part of it lies in the remit of Health too.",) == found.ambiguity
        assert not found.is_certain


class TestCrossCutting:
    """What cuts across remits goes to the committee that the policy names; others comment."""

    def test_several_cover_it(self) -> None:
        """That it was not marked so is said."""
        found = route(INCOMING, ["air quality"], ALL, ON)

        assert (POLICY, (HEALTH, ROADS)) == (found.committee, found.others)
        assert (
            "It was not marked as cross-cutting, and may be for any of Health, Roads.",
        ) == found.ambiguity

    def test_topics_in_several_remits(self) -> None:
        """That is what cutting across means."""
        found = route(INCOMING, ["rail", "public health"], ALL, ON)

        assert (POLICY, (HEALTH, ROADS), ()) == (found.committee, found.others, found.ambiguity)

    def test_marked_so(self) -> None:
        """Whatever its topics, and even without one."""
        found = route(INCOMING, ["rail"], ALL, ON, cross_cutting=True)

        assert (POLICY, (ROADS,)) == (found.committee, found.others)
        assert POLICY is route(INCOMING, [], ALL, ON, cross_cutting=True).committee

    def test_named_by_the_caller(self) -> None:
        """In place of the one that is marked."""
        found = route(INCOMING, ["rail"], ALL, ON, "Health", cross_cutting=True)

        assert HEALTH is found.committee

    @pytest.mark.parametrize(
        ("committees", "to", "said"),
        [
            ((ROADS,), "", "No committee is recorded for what cuts across remits."),
            ((ROADS,), "Policy", "Policy is not among the committees of that day."),
            (
                (POLICY, evolve(POLICY, name="Audit")),
                "",
                "Several committees take what cuts across remits: Audit, Policy.",
            ),
        ],
    )
    def test_no_one_committee_for_it(
        self, committees: tuple[Committee, ...], to: str, said: str
    ) -> None:
        """Then nobody can tell."""
        found = route(INCOMING, [], committees, ON, to, cross_cutting=True)

        assert (None, (said,)) == (found.committee, found.ambiguity)
        assert "No committee is named, so none can meet." == found.no_meeting


class TestNobodyCanTell:
    """Where no remit covers a topic, whom to ask is the answer."""

    def test_a_topic_in_no_remit(self) -> None:
        """It is named; those with another topic in their remit comment."""
        found = route(INCOMING, ["rail", "schools"], ALL, ON)

        assert (None, (ROADS,)) == (found.committee, found.others)
        assert ("No remit on record covers schools.",) == found.ambiguity
        assert "policy and insight" == found.ask

    def test_no_topic(self) -> None:
        """No remit can be compared."""
        found = route(INCOMING, [" "], ALL, ON)

        assert found.committee is None
        assert "What it is about is not recorded, so no remit can be compared." == found.why

    @pytest.mark.parametrize("topics", [["rail"], ["schools"], ["air quality"]])
    def test_a_remit_that_is_not_recorded(self, topics: list[str]) -> None:
        """It may cover it, whatever else is found."""
        found = route(INCOMING, topics, (*ALL, committee("Schools")), ON)

        assert "The remit of Schools is not recorded; it may cover this." == found.ambiguity[-1]

    def test_the_one_named_for_what_cuts_across_needs_no_remit(self) -> None:
        """It is known what it takes."""
        assert route(INCOMING, ["rail"], (ROADS, committee("Main")), ON, "Main").is_certain


class TestGuesses:
    """What is taken for granted is said of every committee that the answer rests on."""

    @pytest.mark.parametrize(
        ("given", "said"),
        [
            (evolve(ROADS, from_name_only=True), "The remit of Roads is read off its name."),
            (
                evolve(ROADS, in_force_from=None),
                "From when Roads has had this remit is not recorded.",
            ),
            (evolve(ROADS, authority=None), "No source is recorded for the remit of Roads."),
            (
                evolve(ROADS, authority=evolve(ACT, verified=Verification.PARTLY_READ)),
                (
                    "The source for the remit of Roads was not read in full: "
                    "Small Act 2010, section 1."
                ),
            ),
        ],
    )
    def test_each(self, given: Committee, said: str) -> None:
        """A routing with a guess is not certain."""
        found = route(INCOMING, ["rail"], [given], ON)

        assert (given, (said,)) == (found.committee, found.guesses)
        assert not found.is_certain


class TestDays:
    """The remits of the day count."""

    def test_an_earlier_remit_of_the_same_committee(self) -> None:
        """It went over to another."""
        before = evolve(ROADS, in_force_to=ON)
        after = evolve(HEALTH, name="Roads", remit=("highways",), in_force_from=ON)

        assert before is route(INCOMING, ["rail"], [before, after], date(2026, 11, 23)).committee
        assert route(INCOMING, ["rail"], [before, after], ON).committee is None

    def test_two_remits_of_one_committee_on_one_day(self) -> None:
        """Nobody could tell which holds."""
        with pytest.raises(InvalidValueError, match="Roads has two remits on one day"):
            route(INCOMING, ["rail"], [ROADS, evolve(ROADS, remit=("rail",))], ON)

    def test_the_same_one_twice(self) -> None:
        """Does no harm."""
        assert ROADS is route(INCOMING, ["rail"], [ROADS, ROADS], ON).committee

    def test_our_own_exercise(self) -> None:
        """Is not answered."""
        with pytest.raises(InvalidValueError, match="direction"):
            route(EXERCISE, ["rail"], ALL, ON)


class TestOfficers:
    """An officer may answer only where that power is recorded."""

    power = Delegation(officer="Director", topics=("rail", "highways"), authority=ACT)

    def test_none_is_recorded(self) -> None:
        """Then none may."""
        assert () == route(INCOMING, ["rail"], ALL, ON).officers

    @pytest.mark.parametrize(
        ("topics", "there"), [(["rail"], True), (["rail", "air quality"], False), ([], False)]
    )
    def test_it_must_cover_every_topic(self, topics: list[str], *, there: bool) -> None:
        """Part of it is not enough, and nothing is nothing."""
        found = route(INCOMING, topics, ALL, ON, delegations=[self.power])

        assert there is (found.officers == (self.power,))

    def test_it_must_hold_on_the_day(self) -> None:
        """A power that has ended is none."""
        ended = evolve(self.power, in_force_to=ON)

        assert () == route(INCOMING, ["rail"], ALL, ON, delegations=[ended]).officers


def meeting(at: str, papers: str | None, name: str = "Roads") -> Meeting:
    """Return a meeting whose papers are due by a day or moment."""
    return Meeting(committee=name, at=at, papers_due=papers)


class TestMeeting:
    """The last meeting in time is the one to aim at, or it is said that there is none."""

    def test_the_last_of_several(self) -> None:
        """Of the committee's own."""
        early, late = meeting("2026-12-01", "2026-11-24"), meeting("2026-12-08", "2026-11-30")
        others = meeting("2026-12-09", "2026-12-01", "Health")
        found = route(INCOMING, ["rail"], ALL, ON, meetings=[late, early, others])

        assert (late, "") == (found.meeting, found.no_meeting)

    @pytest.mark.parametrize(
        ("at", "papers", "reason"),
        [
            ("2026-12-14T16:59", "2026-12-04", ""),
            ("2026-12-14T17:00", "2026-12-14", "Roads does not meet before replies close."),
            ("2026-12-13", "2026-12-04", ""),
            (
                "2026-12-14",
                "2026-12-04",
                (
                    "Roads does not meet before replies close. Its meeting on 14 December 2026 "
                    "takes papers before that, and could only confirm an answer already sent."
                ),
            ),
            ("2026-12-01", "2026-11-24", ""),
            (
                "2026-12-01",
                "2026-11-23",
                "No deadline for papers of Roads can be met before replies close.",
            ),
            (
                "2026-12-01",
                "in good time",
                "No deadline for papers of Roads can be met before replies close.",
            ),
            ("2026-12-01", "2026-12-13", ""),
            (
                "2026-12-01",
                "2026-12-14",
                "No deadline for papers of Roads can be met before replies close.",
            ),
            ("2026-12-01", None, "By when papers for Roads are due is not recorded."),
            ("to be set", "2026-11-30", "Roads does not meet before replies close."),
        ],
    )
    def test_in_time(self, at: str, papers: str | None, reason: str) -> None:
        """Both sides of each boundary."""
        given = meeting(at, papers)
        found, said = last_meeting(INCOMING, ROADS, [given], ON)

        assert (None if reason else given) == found
        assert said.startswith(reason)
        assert bool(said) is bool(reason)

    def test_no_meeting_is_recorded(self) -> None:
        """It is said of the committee."""
        assert "No meeting of Roads is recorded." == last_meeting(INCOMING, ROADS, [], ON)[1]

    @pytest.mark.parametrize("rounds", [(), (Round(),), (Round(closes="when we can"),)])
    def test_when_it_closes_is_not_recorded(self, rounds: tuple[Round, ...]) -> None:
        """Then nothing can be in time."""
        found = last_meeting(
            evolve(INCOMING, rounds=rounds), ROADS, [meeting("2026-12-01", None)], ON
        )

        assert (None, "When the consultation closes is not recorded.") == found

    @pytest.mark.parametrize(("at", "there"), [("2026-11-30", True), ("2026-12-01", False)])
    def test_a_month_may_end_on_its_first_day(self, at: str, *, there: bool) -> None:
        """What closes in December may close on the first of it."""
        closing = evolve(INCOMING, rounds=(Round(closes=When.said("December 2026")),))
        found, _ = last_meeting(closing, ROADS, [meeting(at, "2026-11-24")], ON)

        assert there is (found is not None)


class TestPolicy:
    """The committees that a policy names can be routed to."""

    @pytest.mark.parametrize(
        ("topic", "name"),
        [
            ("transport", "Highways and Transport Committee"),
            ("health", "Adults and Health Committee"),
        ],
    )
    def test_cambridgeshire(self, topic: str, name: str) -> None:
        """Topics read off a name are guesses, with the section that names it."""
        found = route(INCOMING, [topic], committees_of(STRATEGY_2024), ON)

        assert found.committee
        assert name == found.committee.name
        assert f"The remit of {name} is read off its name." in found.guesses
        assert [
            (
                "Closer to Communities: Working Together, the strategy of 2024, "
                "Elected Members' Role in Engagement and Consultations"
            )
        ] == [each.label for each in found.authority]

    def test_cambridgeshire_across_remits(self) -> None:
        """To the committee that the strategy names; children are in no remit that it gives."""
        known = committees_of(STRATEGY_2024)
        across = route(INCOMING, ["health", "transport"], known, ON).committee

        assert across
        assert "Strategy, Resources and Performance Committee" == across.name
        assert route(INCOMING, ["children"], known, ON).committee is None

    @pytest.mark.parametrize(
        ("verified", "checked"), [(None, ON), (Verification.READ, None)], ids=["how", "when"]
    )
    def test_a_policy_that_nobody_checked(
        self, verified: Verification | None, checked: date | None
    ) -> None:
        """Its page is no source that can be shown."""
        people = PeopleTerms(
            committees=(Promise(value=CommitteeRemit(name="Roads", remit=("rail",)), page="p. 2"),)
        )
        policy = Policy(
            id="x", title="X", version="1", verified=verified, checked=checked, people=people
        )

        assert [None] == [each.authority for each in committees_of(policy)]


@given(
    topics=st.lists(st.sampled_from(["rail", "highways", "air quality", "public health", "x"])),
    seed=st.integers(),
    marked=st.booleans(),
)
def test_the_order_of_what_is_given_does_not_matter(
    topics: list[str], seed: int, *, marked: bool
) -> None:
    """Same question, same answer."""
    committees = [*ALL, committee("Schools")]
    meetings = [
        meeting("2026-12-01", "2026-11-25"),
        meeting("2026-12-01T10:00", "2026-11-25"),
        meeting("2026-12-08", None),
        meeting("2026-12-16", "2026-12-02"),
    ]
    powers = [TestOfficers.power, evolve(TestOfficers.power, officer="Chief Executive")]
    first = route(
        *(INCOMING, topics, committees, ON),
        cross_cutting=marked,
        meetings=meetings,
        delegations=powers,
    )
    for each in (topics, committees, meetings, powers):
        random.Random(seed).shuffle(each)  # noqa: S311 - an order, not a secret

    assert first == route(
        *(INCOMING, topics, committees, ON),
        cross_cutting=marked,
        meetings=meetings,
        delegations=powers,
    )
