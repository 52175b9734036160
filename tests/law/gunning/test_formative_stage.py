"""Gunning 1: people are asked while their views can still change the proposal."""

from __future__ import annotations

from typing import Final

import pytest

from engage.law.gunning.formative_stage import (
    DECISION_NOT_TAKEN,
    LOCALISM_ACT_2011_S25,
    NOTHING_TREATS_IT_AS_SETTLED,
    OPEN_ON_WHAT_IS_ASKED,
    SCREENED_OPTIONS,
)
from engage.outcomes import Force, Outcome
from engage.rules import Rule
from law.asking import ENGAGEMENT, finding_with, force_with, outcome_with

FORMATIVE: Final = {"decision_recorded_before_close": False, "decided_proposal_put_first": True}


class TestDecisionNotTaken:
    """A principle settled before people are asked is not cured by what follows (Partingdale)."""

    def test_the_proposal_came_first(self) -> None:
        """And no decision until replies had closed."""
        assert Outcome.MET is outcome_with(DECISION_NOT_TAKEN, **FORMATIVE)

    @pytest.mark.parametrize("fact", FORMATIVE)
    def test_both_must_be_known(self, fact: str) -> None:
        """Silence on either is no answer."""
        assert Outcome.UNCLEAR is outcome_with(DECISION_NOT_TAKEN, **{**FORMATIVE, fact: None})

    def test_a_decision_before_replies_closed(self) -> None:
        """Signed before the consultation was over."""
        assert Outcome.NOT_MET is outcome_with(
            DECISION_NOT_TAKEN, **{**FORMATIVE, "decision_recorded_before_close": True}
        )

    def test_another_thing_decided_than_was_put(self) -> None:
        """A general consultation, and then this centre is closed (LH)."""
        assert Outcome.NOT_MET is outcome_with(
            DECISION_NOT_TAKEN, **{**FORMATIVE, "decided_proposal_put_first": False}
        )

    def test_a_stated_preference_is_no_closed_mind(self) -> None:
        """It is mentioned, and changes nothing (Coughlan; Royal Brompton)."""
        found = finding_with(DECISION_NOT_TAKEN, **FORMATIVE, preference_stated=True)

        assert Outcome.MET is found.outcome
        assert "A preferred option was stated" in found.message

    def test_a_decision_in_principle_is_weighed(self) -> None:
        """Where its record leaves open whether to go ahead."""
        early = {
            "decided_proposal_put_first": True,
            "decision_recorded_before_close": True,
            "decision_left_open": "whether_to_go_ahead",
        }

        assert Outcome.FOR_JUDGEMENT is outcome_with(DECISION_NOT_TAKEN, **early)
        assert Outcome.MET is outcome_with(DECISION_NOT_TAKEN, **early, minds_judged_open=True)
        assert Outcome.NOT_MET is outcome_with(DECISION_NOT_TAKEN, **early, minds_judged_open=False)

    def test_one_that_leaves_only_how_when_or_where_is_a_decision(self) -> None:
        """The principle is settled (Partingdale), whoever judges otherwise."""
        assert Outcome.NOT_MET is outcome_with(
            DECISION_NOT_TAKEN,
            decided_proposal_put_first=True,
            decision_recorded_before_close=True,
            decision_left_open="only_how_when_or_where",
            minds_judged_open=True,
        )

    def test_a_decision_in_principle_does_not_stand_in_for_putting_the_proposal(self) -> None:
        """What was decided was never put to those it affects."""
        assert Outcome.NOT_MET is outcome_with(
            DECISION_NOT_TAKEN,
            decided_proposal_put_first=False,
            decision_recorded_before_close=True,
            decision_left_open="whether_to_go_ahead",
        )


class TestOpenOnWhatIsAsked:
    """A document opens what a reasonable reader takes it to open (Stephenson)."""

    CLOSED: Final = {"closed_point_recorded": True, "document_says_point_closed": False}

    def test_a_point_closed_in_silence(self) -> None:
        """It looks open, and is not."""
        assert Outcome.NOT_MET is outcome_with(OPEN_ON_WHAT_IS_ASKED, **self.CLOSED)

    def test_a_point_closed_openly(self) -> None:
        """A body may rule something out if it says so (L v Buckinghamshire)."""
        assert Outcome.MET is outcome_with(
            OPEN_ON_WHAT_IS_ASKED, **{**self.CLOSED, "document_says_point_closed": True}
        )

    def test_nothing_closed(self) -> None:
        """Recorded, and not merely unsaid."""
        assert Outcome.MET is outcome_with(OPEN_ON_WHAT_IS_ASKED, closed_point_recorded=False)
        assert Outcome.UNCLEAR is outcome_with(OPEN_ON_WHAT_IS_ASKED)

    def test_a_draft_that_nobody_adopted_is_weighed(self) -> None:
        """What an officer once wrote is not what the decision-maker thought."""
        draft = {**self.CLOSED, "closed_point_only_in_unadopted_draft": True}

        assert Outcome.FOR_JUDGEMENT is outcome_with(OPEN_ON_WHAT_IS_ASKED, **draft)
        assert Outcome.MET is outcome_with(OPEN_ON_WHAT_IS_ASKED, **draft, minds_judged_open=True)
        assert Outcome.NOT_MET is outcome_with(
            OPEN_ON_WHAT_IS_ASKED, **draft, minds_judged_open=False
        )

    def test_it_is_asked_of_engagement_too(self) -> None:
        """As practice: nobody should be asked about what is settled."""
        assert Outcome.NOT_MET is outcome_with(
            OPEN_ON_WHAT_IS_ASKED, **{**ENGAGEMENT, **self.CLOSED}
        )
        assert Force.PRACTICE is force_with(OPEN_ON_WHAT_IS_ASKED, **ENGAGEMENT)


class TestNothingTreatsItAsSettled:
    """A view once stated does not prove a closed mind; steps that cannot be undone may."""

    QUIET: Final = {
        "outcome_announced_before_close": False,
        "carrying_out_began_before_close": False,
    }

    def test_nothing_said_or_done(self) -> None:
        """Both recorded."""
        assert Outcome.MET is outcome_with(NOTHING_TREATS_IT_AS_SETTLED, **self.QUIET)

    @pytest.mark.parametrize("fact", QUIET)
    def test_either_is_weighed(self, fact: str) -> None:
        """Words of finality, or a first step."""
        early = {**self.QUIET, fact: True}

        assert Outcome.FOR_JUDGEMENT is outcome_with(NOTHING_TREATS_IT_AS_SETTLED, **early)
        assert Outcome.MET is outcome_with(
            NOTHING_TREATS_IT_AS_SETTLED, **early, minds_judged_open=True
        )
        assert Outcome.NOT_MET is outcome_with(
            NOTHING_TREATS_IT_AS_SETTLED, **early, minds_judged_open=False
        )

    def test_the_statute_on_stated_views_is_cited(self) -> None:
        """With how far it was read."""
        found = finding_with(NOTHING_TREATS_IT_AS_SETTLED)

        assert LOCALISM_ACT_2011_S25 in found.authority
        assert LOCALISM_ACT_2011_S25.verified_scope

    def test_what_speaks_for_open_minds(self) -> None:
        """Other ways asked for and looked at, people asked early, and chances still to come."""
        found = finding_with(
            NOTHING_TREATS_IT_AS_SETTLED,
            outcome_announced_before_close=True,
            own_suggestions_invited=True,
            other_ways_considered=True,
            later_chances_to_be_heard=["meeting_of_the_decision_maker"],
            text_stage_when_last_group_asked="options",
        )

        assert (
            "People were asked for other ways.",
            "The papers show that other ways were looked at.",
            "Views can still count later: meeting of the decision maker.",
            "The group asked last was first asked early: options.",
        ) == found.weighs_for

    def test_what_speaks_against_them(self) -> None:
        """Words, steps, a principle settled, later conduct, and a text that was ready."""
        found = finding_with(
            NOTHING_TREATS_IT_AS_SETTLED,
            outcome_announced_before_close=True,
            carrying_out_began_before_close=True,
            decision_left_open="only_how_when_or_where",
            later_conduct_at_odds=True,
            text_stage_when_last_group_asked="final_draft",
        )

        assert (
            "Someone with power to decide said in public that it was settled.",
            "Steps to carry it out began before replies closed.",
            "An early decision left open only how, when or where.",
            "What was done or said afterwards contradicts what people had been told was open.",
            "The group asked last was first asked late: final draft.",
        ) == found.weighs_against


class TestScreenedOptions:
    """An option may be left off the list if no mind is closed to it (L v Buckinghamshire)."""

    SCREENED: Final = {"screening_claimed": True, "screened_option_still_arguable": False}

    def test_it_arises_by_the_record_too(self) -> None:
        """Of an option that nobody could argue for; any other needs an objection."""
        assert Outcome.FOR_JUDGEMENT is outcome_with(
            SCREENED_OPTIONS, screened_option_still_arguable=False
        )
        assert Outcome.NOT_APPLICABLE is outcome_with(
            SCREENED_OPTIONS, screened_option_still_arguable=True
        )

    def test_what_can_still_be_argued_for_is_open(self) -> None:
        """And would be shown to whoever decides."""
        assert Outcome.MET is outcome_with(
            SCREENED_OPTIONS, **{**self.SCREENED, "screened_option_still_arguable": True}
        )

    def test_otherwise_a_named_person_decides(self) -> None:
        """Either way."""
        assert Outcome.FOR_JUDGEMENT is outcome_with(SCREENED_OPTIONS, **self.SCREENED)
        assert Outcome.MET is outcome_with(
            SCREENED_OPTIONS, **self.SCREENED, screening_judged_fair=True
        )
        assert Outcome.NOT_MET is outcome_with(
            SCREENED_OPTIONS, **self.SCREENED, screening_judged_fair=False
        )

    def test_what_speaks_for_the_list(self) -> None:
        """Who took the options off, by what, and what readers were told."""
        found = finding_with(
            SCREENED_OPTIONS,
            **self.SCREENED,
            options_screened_by="panel_with_consultees",
            options_screened_on="criteria_published",
            document_says_why_not=True,
            other_way_outside_stated_scope=True,
            later_chances_to_be_heard=["further_consultation"],
        )

        assert (
            "Those consulted had a part in taking options off the list.",
            "Options were taken off by criteria that are public.",
            "The document says why they are not proposed.",
            "The stated scope leaves them outside.",
            "Views can still count later: further consultation.",
        ) == found.weighs_for
        assert () == found.weighs_against

    def test_what_speaks_against_it(self) -> None:
        """No criteria, no way round the question, and readers who cannot find their own."""
        found = finding_with(
            SCREENED_OPTIONS,
            **self.SCREENED,
            options_screened_on="no_criteria_recorded",
            document_says_no_other_way=True,
            what_the_questions_put=["agree_or_not", "other_comments"],
            audience=["users_of_the_service"],
            what_people_lose=["home"],
        )

        assert (
            "No criteria are on record by which options were taken off.",
            "The document tells readers that there is no other way.",
            "The questions ask whether people agree, and no more.",
            "Lay readers, or readers in vulnerable circumstances, were among those asked.",
            "People would lose much: home.",
        ) == found.weighs_against

    def test_officers_by_criteria_of_their_own(self) -> None:
        """They speak against it where nobody else can see them."""
        says = "Officers took options off by criteria that are not public."
        kept = {**self.SCREENED, "options_screened_on": "criteria_not_published"}

        assert (
            says
            in finding_with(SCREENED_OPTIONS, **kept, options_screened_by="officers").weighs_against
        )
        assert (
            says
            not in finding_with(
                SCREENED_OPTIONS, **kept, options_screened_by="outside_advisers"
            ).weighs_against
        )

    def test_a_question_that_leaves_room_is_not_a_bare_one(self) -> None:
        """Whether people agree, and what else they would do (West Midlands)."""
        found = finding_with(
            SCREENED_OPTIONS,
            **self.SCREENED,
            what_the_questions_put=["agree_or_not", "own_suggestions"],
        )

        assert () == found.weighs_against


class TestWithoutAProposal:
    """Most of the principle is about a particular proposal."""

    @pytest.mark.parametrize(
        "rule",
        [DECISION_NOT_TAKEN, NOTHING_TREATS_IT_AS_SETTLED, SCREENED_OPTIONS],
        ids=lambda rule: str(rule.id),
    )
    def test_it_does_not_apply(self, rule: Rule) -> None:
        """Nor where nobody was asked."""
        claimed = {"screening_claimed": True}

        assert Outcome.NOT_APPLICABLE is outcome_with(rule, **claimed, specific_proposal_put=False)
        assert Outcome.NOT_APPLICABLE is outcome_with(
            rule, **claimed, form_of_exercise="nobody_asked"
        )
