"""A say, how to have it, and how the council listens: A1 to A2 and L1 to L9."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from engage.audiences import Audience, AudienceKind
from engage.bodies import PublicBody
from engage.decisions import Decision
from engage.feedback import CountKind, Feedback, ResponseCount
from engage.outcomes import Outcome
from engage.practice.working_together import COMMITMENT_2015
from engage.rounds import Round
from practice.asking import DAY, read, says, with_parts


class TestStaffOnly:
    """The strategy covers engagement with people outside the council alone."""

    def test_an_audience_outside_is_read_off(self) -> None:
        """One with a kind is outside; one that was not asked, or of no kind, says nothing."""
        users = Audience(name="Users", kinds=frozenset({AudienceKind.USERS_OF_THE_SERVICE}))
        unasked = Audience(name="Firms", kinds=frozenset({AudienceKind.BUSINESSES}), asked=False)

        assert read(with_parts(audiences=(users,)), "audience_is_staff_only") is False
        assert read(with_parts(audiences=(unasked,)), "audience_is_staff_only") is None
        assert read(with_parts(audiences=(Audience(name="All"),)), "audience_is_staff_only") is None


class TestHasASay:
    """People have a say in decisions that affect them."""

    @pytest.mark.parametrize(
        ("opens", "asked"),
        [(DAY, True), (DAY + timedelta(days=1), None), ("2027", None), ("pending", None)],
    )
    def test_a_round_before_the_decision(self, opens: date | str, asked: object) -> None:
        """Opened the day before at the latest; a later one does not show that nobody was asked."""
        exercise = with_parts(
            rounds=(Round(opens=opens),), decisions=(Decision(made=DAY + timedelta(days=1)),)
        )

        assert asked is read(exercise, "people_asked_before_decision")

    @pytest.mark.parametrize("parts", [{"rounds": (Round(opens=DAY),)}, {"decisions": ()}])
    def test_without_dates_it_is_asked(self, parts: dict[str, object]) -> None:
        """Nothing is read from silence."""
        assert read(with_parts(**parts), "people_asked_before_decision") is None


class TestHowToTakePart:
    """People know how to get involved."""

    def test_ways_and_help_are_read_off(self) -> None:
        """From the channels of the round and the contact of the body."""
        exercise = with_parts(
            rounds=(Round(channels=("post",)),),
            body=PublicBody(name="Anytown Council", contact="01223 000000"),
        )

        assert read(exercise, "ways_to_respond_shown") is True
        assert read(exercise, "help_contact_shown") is True
        assert read(with_parts(rounds=(Round(),)), "ways_to_respond_shown") is None
        assert read(with_parts(), "help_contact_shown") is None


class TestChannels:
    """A diverse range of channels in 2024; a variety of ways in 2015."""

    def test_each_name_counts_once(self) -> None:
        """However it is written."""
        several = with_parts(rounds=(Round(channels=("Post", "post ", "telephone")),))

        assert 2 == read(several, "kinds_of_channel")
        assert read(with_parts(rounds=(Round(),)), "kinds_of_channel") is None
        assert read(with_parts(), "kinds_of_channel") is None

    @pytest.mark.parametrize(("kinds", "outcome"), [(1, Outcome.NOT_MET), (2, Outcome.MET)])
    def test_more_than_one(self, kinds: int, outcome: Outcome) -> None:
        """One is too few in both versions."""
        told = {"kinds_of_channel": kinds, "a_channel_works_offline": True}

        assert outcome is says("l4", **told)
        assert outcome is says("l4", COMMITMENT_2015, kinds_of_channel=kinds)

    def test_online_only(self) -> None:
        """Enough for 2015; in 2024 it depends on who is asked."""
        told = {"kinds_of_channel": 2, "a_channel_works_offline": False}

        assert Outcome.MET is says("l4", COMMITMENT_2015, **told)
        assert Outcome.NOT_MET is says("l4", **told, some_cannot_use_the_internet=True)
        assert Outcome.FOR_JUDGEMENT is says("l4", **told, some_cannot_use_the_internet=False)
        assert Outcome.UNCLEAR is says("l4", **told)

    @pytest.mark.parametrize(
        ("channel", "used"), [("Social media posts", True), ("newsletter", None)]
    )
    def test_social_media(self, channel: str, used: object) -> None:
        """Read off a channel that says so; another one shows nothing."""
        exercise = with_parts(rounds=(Round(channels=(channel,)),))

        assert used is read(exercise, "social_media_used")
        assert read(with_parts(), "social_media_used") is None


class TestCommunications:
    """The Communications Team supports it, so it knows of it by opening."""

    @pytest.mark.parametrize(
        ("told", "outcome"), [(DAY, Outcome.MET), (DAY + timedelta(days=1), Outcome.NOT_MET)]
    )
    def test_by_the_day_of_opening(self, told: date, outcome: Outcome) -> None:
        """That day is early enough."""
        assert outcome is says("l6", communications_told_on=told, opened_on=DAY)


class TestAlike:
    """Everybody's thoughts, opinions and feedback are respected and valued equally."""

    @pytest.mark.parametrize(
        ("analysed", "outcome"),
        [(390, Outcome.FOR_JUDGEMENT), (389, Outcome.NOT_MET), (391, Outcome.NOT_MET)],
    )
    def test_every_response_is_accounted_for(self, analysed: int, outcome: Outcome) -> None:
        """Analysed, or left out for a reason; then a person says if all were treated alike."""
        assert outcome is says(
            "l8",
            responses_received=400,
            responses_analysed=analysed,
            responses_left_out_with_reason=10,
        )

    def test_a_number_that_is_wanting(self) -> None:
        """It is asked for, and nothing is taken to be nought."""
        assert Outcome.UNCLEAR is says("l8", responses_received=400, responses_analysed=400)
        assert Outcome.UNCLEAR is says("l8", responses_received=400)

    @pytest.mark.parametrize(
        ("counts", "number"),
        [
            ((ResponseCount(number=400),), 400),
            ((ResponseCount(number=400, note="over"),), None),
            ((ResponseCount(number=1), ResponseCount(number=2)), None),
            ((ResponseCount(number=90, kind=CountKind.ATTENDANCE),), None),
        ],
    )
    def test_how_many_came_in(self, counts: tuple[ResponseCount, ...], number: int | None) -> None:
        """Read off one plain number of responses."""
        exercise = with_parts(feedback=Feedback(counts=counts))

        assert number == read(exercise, "responses_received")
        assert read(with_parts(), "responses_received") is None


class TestRegularly:
    """The council is committed to regular engagement, and says nowhere how often."""

    def test_without_an_interval(self) -> None:
        """Nobody can say what is regular: it is left to a person and never met."""
        assert Outcome.FOR_JUDGEMENT is says("l9", engagement_interval_set=False)
