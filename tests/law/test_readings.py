"""What an exercise already says is read off it, and nothing is guessed from its silence."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import pytest
from attrs import evolve

from engage.audiences import Audience, AudienceKind
from engage.exercises import Exercise
from engage.feedback import CountKind, Feedback, ResponseCount, Theme
from engage.proposals import Option, Proposal
from engage.rounds import Form, Round
from law.reading import OPENS, SILENT, WINDOW, read, with_round


def with_audiences(*audiences: Audience) -> Exercise:
    """Return a silent exercise with these audiences."""
    return evolve(SILENT, audiences=audiences)


def with_proposals(*proposals: Proposal, rounds: Iterable[Round] = ()) -> Exercise:
    """Return a silent exercise with these proposals and rounds."""
    return evolve(SILENT, proposals=proposals, rounds=tuple(rounds))


def with_counts(*counts: tuple[CountKind, int | None]) -> Exercise:
    """Return a silent exercise with these counts of responses."""
    found = tuple(ResponseCount(kind=kind, number=number) for kind, number in counts)
    return evolve(SILENT, feedback=Feedback(counts=found))


class TestForm:
    """How people were asked."""

    def test_the_round_says(self) -> None:
        """In its own word."""
        assert "survey" == read("form_of_exercise", with_round(evolve(WINDOW, form=Form.SURVEY)))

    def test_it_does_not(self) -> None:
        """Or there is no round."""
        assert read("form_of_exercise", with_round(WINDOW)) is None
        assert read("form_of_exercise", SILENT) is None


class TestProposalPut:
    """Whether something definite was put to people."""

    OPTIONS: Final = Proposal(summary="Close a centre", options=(Option(name="Close it"),))

    def test_the_round_says_when(self) -> None:
        """A date is enough."""
        assert True is read("specific_proposal_put", with_round(evolve(WINDOW, proposal_put=OPENS)))

    def test_options_are_on_record(self) -> None:
        """They speak of the last round; an earlier one may only have listened."""
        exercise = with_proposals(
            self.OPTIONS, rounds=(Round(id="listening"), Round(id="consultation"))
        )

        assert True is read("specific_proposal_put", exercise, 1)
        assert read("specific_proposal_put", exercise, 0) is None

    def test_neither(self) -> None:
        """A proposal in the council's mind has not been put to anybody."""
        assert read("specific_proposal_put", with_proposals(self.OPTIONS)) is None
        assert (
            read(
                "specific_proposal_put",
                with_proposals(Proposal(summary="Close a centre"), rounds=(WINDOW,)),
            )
            is None
        )


class TestCalledAConsultation:
    """Whether the word was used in public."""

    def test_the_exercise_or_a_round_was_called_so(self) -> None:
        """In any form of the word."""
        named = evolve(SILENT, called=("Have your say", "Budget Consultation"))
        round_named = with_round(evolve(WINDOW, called=("Consulting you",)))

        assert True is read("called_a_consultation", named)
        assert True is read("called_a_consultation", round_named)

    def test_it_was_called_something_else_or_nothing_is_recorded(self) -> None:
        """Which are two things."""
        assert False is read("called_a_consultation", evolve(SILENT, called=("Survey",)))
        assert read("called_a_consultation", SILENT) is None


class TestAudience:
    """What kinds of people were asked."""

    PUBLIC: Final = Audience(name="Residents", kinds=frozenset({AudienceKind.GENERAL_PUBLIC}))
    USERS: Final = Audience(
        name="Users", kinds=frozenset({AudienceKind.USERS_OF_THE_SERVICE}), asked=True
    )

    def test_the_kinds_of_all_of_them(self) -> None:
        """Together."""
        assert {"general_public", "users_of_the_service"} == read(
            "audience", with_audiences(self.PUBLIC, self.USERS)
        )

    def test_those_who_were_not_asked_are_left_out(self) -> None:
        """An audience may be on record because it was missed."""
        missed = evolve(self.USERS, asked=False)

        assert {"general_public"} == read("audience", with_audiences(self.PUBLIC, missed))
        assert read("audience", with_audiences(missed)) is None

    def test_one_of_unknown_kind_leaves_it_open(self) -> None:
        """As do none at all."""
        assert read("audience", with_audiences(self.PUBLIC, Audience(name="Others"))) is None
        assert read("audience", SILENT) is None


class TestNumberOfPeopleAffected:
    """How many people it would affect."""

    AFFECTED: Final = Audience(name="Users", affected=True, size=120)

    def test_the_size_of_the_one_affected_audience(self) -> None:
        """Others that are not affected do not count."""
        assert 120 == read("number_of_people_affected", with_audiences(self.AFFECTED))
        assert 120 == read(
            "number_of_people_affected",
            with_audiences(self.AFFECTED, Audience(name="Officers", affected=False, size=9)),
        )

    def test_several_are_not_added_up(self) -> None:
        """The same people may be in more than one; nor is one counted that may be affected."""
        carers = evolve(self.AFFECTED, name="Carers")

        assert read("number_of_people_affected", with_audiences(self.AFFECTED, carers)) is None
        assert (
            read(
                "number_of_people_affected",
                with_audiences(self.AFFECTED, evolve(carers, affected=None)),
            )
            is None
        )
        assert (
            read("number_of_people_affected", with_audiences(evolve(carers, affected=None))) is None
        )
        assert read("number_of_people_affected", SILENT) is None


class TestAffectedGroupNotAsked:
    """Whether somebody affected was missed."""

    def test_one_is_on_record_as_not_asked(self) -> None:
        """And affected."""
        missed = Audience(name="Tenants", affected=True, asked=False)

        assert True is read("affected_group_not_asked", with_audiences(missed))
        assert (
            read("affected_group_not_asked", with_audiences(evolve(missed, affected=False))) is None
        )

    def test_that_none_is_on_record_shows_nothing(self) -> None:
        """A list of those asked does not name those who were not."""
        asked = Audience(name="Tenants", affected=True, asked=True)

        assert read("affected_group_not_asked", with_audiences(asked)) is None


class TestProposals:
    """What was looked at and dropped, and what is not open."""

    DROPPED: Final = (Option(name="Raise council tax"),)

    @pytest.mark.parametrize(
        ("fact", "some", "none"),
        [
            (
                "other_ways_considered",
                Proposal(summary="Cut the scheme", discarded=DROPPED),
                Proposal(summary="Cut the scheme", discarded=()),
            ),
            (
                "closed_point_recorded",
                Proposal(summary="Cut the scheme", not_open=("the total",)),
                Proposal(summary="Cut the scheme", not_open=()),
            ),
        ],
    )
    def test_some_none_or_not_said(self, fact: str, some: Proposal, none: Proposal) -> None:
        """None only where every proposal says so."""
        unsaid = Proposal(summary="Cut the scheme")

        assert True is read(fact, with_proposals(none, some))
        assert True is read(fact, with_proposals(some, unsaid))
        assert False is read(fact, with_proposals(none))
        assert read(fact, with_proposals(none, unsaid)) is None
        assert read(fact, SILENT) is None


class TestPointLeftOut:
    """Whether the report leaves out a point."""

    def test_a_theme_is_on_record_as_not_in_it(self) -> None:
        """Among others that are."""
        themes = (Theme(said="Too far", in_report=True), Theme(said="Too soon", in_report=False))

        assert True is read(
            "point_left_out_of_report", evolve(SILENT, feedback=Feedback(themes=themes))
        )
        assert (
            read("point_left_out_of_report", evolve(SILENT, feedback=Feedback(themes=themes[:1])))
            is None
        )
        assert read("point_left_out_of_report", SILENT) is None


class TestBalanceOfReplies:
    """How the responses that were counted divide."""

    @pytest.mark.parametrize(
        ("support", "objections", "balance"),
        [(10, 9, "most_for"), (9, 10, "most_against"), (10, 10, "even")],
    )
    def test_support_beside_objections(self, support: int, objections: int, balance: str) -> None:
        """One more is most."""
        assert balance == read(
            "balance_of_replies",
            with_counts(
                (CountKind.IN_SUPPORT, support),
                (CountKind.RESPONSES, support + objections),
                (CountKind.OBJECTIONS, objections),
            ),
        )

    def test_one_count_of_each_with_its_number(self) -> None:
        """Two counts of one kind may be of the same people."""
        support, objections = (CountKind.IN_SUPPORT, 3), (CountKind.OBJECTIONS, 5)

        assert read("balance_of_replies", with_counts(support)) is None
        assert (
            read("balance_of_replies", with_counts(support, (CountKind.OBJECTIONS, None))) is None
        )
        assert read("balance_of_replies", with_counts(support, support, objections)) is None
        assert read("balance_of_replies", SILENT) is None
