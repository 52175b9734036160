"""The grounds on which consultation is owed, and what else people were led to expect."""

from __future__ import annotations

from typing import Final

import pytest

from engage.assessments import assess
from engage.law import standard
from engage.law.legitimate_expectation import (
    EXCEPTIONAL,
    GROUNDS,
    LOST_BENEFIT,
    OWED,
    OWED_TO_SOMEBODY,
    PRACTICE,
    PROMISE,
    PROMISE_TO_KEEP,
    PROMISED_STEP,
    STATUTE,
    STATUTE_ALONE,
)
from engage.outcomes import Force, Outcome, Reading
from engage.testing import SETTING, exercise_with
from law.asking import (
    ENGAGEMENT,
    NOTHING_OWED,
    finding_with,
    force_with,
    outcome_with,
    reading_with,
)

PROMISED: Final = {
    "promise_to_consult_recorded": True,
    "promise_made_by_or_for_the_council": True,
    "promise_is_unqualified": True,
}
RELIED_ON: Final = {
    "withdraws_or_reduces_existing_benefit": True,
    "identifiable_group_relies_on_it": True,
    "closes_a_facility": True,
}


class TestStatute:
    """A right to make representations is a right to be consulted (Lee; Moseley)."""

    def test_it_holds_as_it_is_recorded(self) -> None:
        """Yes, no, or not known."""
        assert Reading.YES is reading_with(STATUTE)
        assert Reading.NO is reading_with(STATUTE, statute_requires_consultation=False)
        assert Reading.CANNOT_TELL is reading_with(STATUTE, statute_requires_consultation=None)

    def test_it_stands_alone_only_when_the_others_are_ruled_out(self) -> None:
        """So that its words mark the limit of what is owed."""
        alone = {**NOTHING_OWED, "statute_requires_consultation": True}

        assert Reading.YES is reading_with(STATUTE_ALONE, **alone)
        assert Reading.NO is reading_with(STATUTE_ALONE, **{**alone, **PROMISED})
        assert Reading.CANNOT_TELL is reading_with(STATUTE_ALONE)


class TestPromise:
    """A promise to consult binds if it is clear and made by or for the council (Bhatt Murphy)."""

    def test_one_without_softening_words_is_clear(self) -> None:
        """Nobody need judge it."""
        assert Reading.YES is reading_with(PROMISE, **PROMISED)

    def test_one_with_them_may_be_judged_clear(self) -> None:
        """By a named person, either way."""
        softened = {**PROMISED, "promise_is_unqualified": False}

        assert Reading.CANNOT_TELL is reading_with(PROMISE, **softened)
        assert Reading.YES is reading_with(PROMISE, **softened, promise_judged_clear=True)
        assert Reading.NO is reading_with(PROMISE, **softened, promise_judged_clear=False)

    @pytest.mark.parametrize(
        "missing", ["promise_to_consult_recorded", "promise_made_by_or_for_the_council"]
    )
    def test_one_that_was_never_made_by_the_council_is_none(self, missing: str) -> None:
        """Neither one that is not recorded nor one that somebody else made."""
        assert Reading.NO is reading_with(PROMISE, **{**PROMISED, missing: False})


class TestPractice:
    """A practice binds when it is so settled as to stand for a promise (Plantagenet; CCSU)."""

    @pytest.mark.parametrize(
        ("decisions", "consulted_on", "reading"),
        [
            (1, 1, Reading.NO),
            (2, 2, Reading.YES),
            (2, 1, Reading.NO),
            (10, 10, Reading.YES),
            (10, 9, Reading.NO),
            (2, 3, Reading.YES),
        ],
    )
    def test_two_decisions_or_more_all_of_them_consulted_on(
        self, decisions: int, consulted_on: int, reading: Reading
    ) -> None:
        """One decision makes no practice, and one exception breaks it."""
        assert reading is reading_with(
            PRACTICE,
            number_of_past_decisions_of_this_kind=decisions,
            number_of_past_consultations_on_same_decision=consulted_on,
            practice_judged_settled=True,
        )

    @pytest.mark.parametrize(
        ("consulted_on", "reading"), [(0, Reading.NO), (1, Reading.NO), (2, Reading.CANNOT_TELL)]
    )
    def test_there_is_none_where_fewer_than_two_were_consulted_on(
        self, consulted_on: int, reading: Reading
    ) -> None:
        """However many decisions there were: that need not be known."""
        assert reading is reading_with(
            PRACTICE,
            number_of_past_consultations_on_same_decision=consulted_on,
            practice_judged_settled=True,
        )

    def test_numbers_alone_do_not_settle_it(self) -> None:
        """A named person judges whether the practice is settled."""
        always = {
            "number_of_past_decisions_of_this_kind": 5,
            "number_of_past_consultations_on_same_decision": 5,
        }

        assert Reading.CANNOT_TELL is reading_with(PRACTICE, **always)
        assert Reading.NO is reading_with(PRACTICE, **always, practice_judged_settled=False)


class TestLostBenefit:
    """Those who lose what they rely on are consulted on its closure (LH; Baker); else narrowly."""

    def test_a_closure(self) -> None:
        """Of a place that people who can be listed use."""
        assert Reading.YES is reading_with(LOST_BENEFIT, **RELIED_ON)

    def test_a_loss_that_is_no_closure_is_judged(self) -> None:
        """Past conduct must have been pressing and focused (Bhatt Murphy)."""
        cut = {**RELIED_ON, "closes_a_facility": False}

        assert Reading.CANNOT_TELL is reading_with(LOST_BENEFIT, **cut)
        assert Reading.YES is reading_with(
            LOST_BENEFIT, **cut, reliance_judged_to_call_for_consultation=True
        )
        assert Reading.NO is reading_with(
            LOST_BENEFIT, **cut, reliance_judged_to_call_for_consultation=False
        )

    @pytest.mark.parametrize(
        "fact", ["withdraws_or_reduces_existing_benefit", "identifiable_group_relies_on_it"]
    )
    def test_nothing_lost_or_nobody_who_relies_on_it(self, fact: str) -> None:
        """Neither is a ground."""
        assert Reading.NO is reading_with(LOST_BENEFIT, **{**RELIED_ON, fact: False})


class TestExceptional:
    """Exceptionally, deciding without asking is an abuse of power; never by default."""

    def test_it_is_not_in_play_until_somebody_claims_it(self) -> None:
        """In writing."""
        assert Reading.NO is reading_with(EXCEPTIONAL)
        assert Reading.NO is reading_with(EXCEPTIONAL, exceptional_unfairness_judged=True)

    def test_then_a_named_person_judges_it(self) -> None:
        """Either way."""
        claimed = {"exceptional_unfairness_claimed": True}

        assert Reading.CANNOT_TELL is reading_with(EXCEPTIONAL, **claimed)
        assert Reading.YES is reading_with(
            EXCEPTIONAL, **claimed, exceptional_unfairness_judged=True
        )
        assert Reading.NO is reading_with(
            EXCEPTIONAL, **claimed, exceptional_unfairness_judged=False
        )

    def test_it_does_not_say_to_whom_consultation_is_owed(self) -> None:
        """Consultation is owed, and whom it must reach is weighed."""
        unfair = {
            **NOTHING_OWED,
            "exceptional_unfairness_claimed": True,
            "exceptional_unfairness_judged": True,
        }

        assert Reading.YES is reading_with(OWED, **unfair)
        assert Reading.NO is reading_with(OWED_TO_SOMEBODY, **unfair)


class TestGrounds:
    """There is no general duty to consult: one ground or another must hold (Plantagenet)."""

    def test_each_is_read_by_itself(self) -> None:
        """A report says which hold, which do not, and what would settle the rest."""
        found = assess(exercise_with(**{**NOTHING_OWED, **RELIED_ON}), standard(), SETTING).grounds

        assert {
            "statute": Reading.NO,
            "promise": Reading.NO,
            "practice": Reading.NO,
            "lost_benefit": Reading.YES,
            "exceptional": Reading.NO,
        } == {each.ground.id: each.reading for each in found}

    def test_each_has_its_authority(self) -> None:
        """And a sentence for an officer."""
        assert all(ground.authority and ground.says.endswith(".") for ground in GROUNDS)

    def test_nothing_owed(self) -> None:
        """All the grounds were looked at."""
        assert Reading.NO is reading_with(OWED, **NOTHING_OWED)


class TestPromiseToKeep:
    """A consultation that is proper in itself does not release a promise of a home (Coughlan)."""

    KEPT: Final = {
        "promise_to_keep_benefit_recorded": True,
        "withdraws_or_reduces_existing_benefit": True,
    }

    def test_no_promise_or_nothing_withdrawn(self) -> None:
        """It does not arise."""
        for fact in self.KEPT:
            assert Outcome.NOT_APPLICABLE is outcome_with(
                PROMISE_TO_KEEP, **{**self.KEPT, fact: False}
            )

    def test_whether_it_may_be_broken_is_judged(self) -> None:
        """By a named person, as a rule on counsel's advice."""
        assert Outcome.FOR_JUDGEMENT is outcome_with(PROMISE_TO_KEEP, **self.KEPT)
        assert Outcome.MET is outcome_with(
            PROMISE_TO_KEEP, **self.KEPT, breaking_promise_judged_lawful=True
        )
        assert Outcome.NOT_MET is outcome_with(
            PROMISE_TO_KEEP, **self.KEPT, breaking_promise_judged_lawful=False
        )

    def test_it_has_a_heading_of_its_own(self) -> None:
        """It is no part of the duty to consult."""
        found = assess(exercise_with(**self.KEPT), standard(), SETTING)

        assert "consult.promise-to-keep" not in {
            each.rule for each in found.principle("duty_to_consult").findings
        }


class TestPromisedStep:
    """A clear promise about the process is kept, unless good reason outweighs it (Bhatt Murphy)."""

    BROKEN: Final = {
        "promised_step_claimed": "a_meeting_or_stage",
        "promised_step_taken": "none",
        "promised_step_words": "definite",
    }

    def test_it_arises_by_the_record_too(self) -> None:
        """Of a step that was not taken in full; what was done needs a complaint."""
        assert Outcome.NOT_APPLICABLE is outcome_with(PROMISED_STEP)
        assert Outcome.NOT_APPLICABLE is outcome_with(PROMISED_STEP, promised_step_taken="all")
        assert Outcome.FOR_JUDGEMENT is outcome_with(
            PROMISED_STEP, promised_step_taken="none", promised_step_words="definite"
        )

    def test_what_was_done_in_full_is_kept(self) -> None:
        """In whatever words it was announced."""
        assert Outcome.MET is outcome_with(
            PROMISED_STEP, promised_step_claimed="how_long", promised_step_taken="all"
        )

    def test_what_was_promised_without_reserve_and_left(self) -> None:
        """With no reason on record: weighed all the same, since no case says that it decides."""
        found = finding_with(PROMISED_STEP, **self.BROKEN)

        assert Outcome.FOR_JUDGEMENT is found.outcome
        assert found.message.endswith("and no reason is recorded.")

    @pytest.mark.parametrize("reason", ["outside_the_bodys_control", "own_choice"])
    def test_a_recorded_reason_is_weighed(self, reason: str) -> None:
        """Whoever made it; that it was the council's own choice speaks against it."""
        found = finding_with(PROMISED_STEP, **self.BROKEN, reason_for_leaving_promised_step=reason)

        assert Outcome.FOR_JUDGEMENT is found.outcome
        assert ("The recorded reason is the body's own choice." in found.weighs_against) is (
            reason == "own_choice"
        )

    @pytest.mark.parametrize(
        ("fact", "value"), [("promised_step_taken", "part"), ("promised_step_words", "softened")]
    )
    def test_a_part_of_it_or_a_softer_promise_is_weighed(self, fact: str, value: str) -> None:
        """Even with no reason on record."""
        assert Outcome.FOR_JUDGEMENT is outcome_with(PROMISED_STEP, **{**self.BROKEN, fact: value})

    def test_a_named_person_decides(self) -> None:
        """Either way, however much of it was left."""
        for broken in (self.BROKEN, {**self.BROKEN, "promised_step_taken": "part"}):
            assert Outcome.MET is outcome_with(
                PROMISED_STEP, **broken, leaving_promised_step_judged_fair=True
            )
            assert Outcome.NOT_MET is outcome_with(
                PROMISED_STEP, **broken, leaving_promised_step_judged_fair=False
            )

    def test_what_somebody_else_announced_is_no_promise(self) -> None:
        """Whoever said it had no authority to speak for the council."""
        assert Outcome.NOT_APPLICABLE is outcome_with(
            PROMISED_STEP, **{**self.BROKEN, "promised_step_words": "not_the_councils"}
        )

    def test_it_may_be_that_people_would_be_asked(self) -> None:
        """So that it arises where nobody was."""
        assert Outcome.FOR_JUDGEMENT is outcome_with(
            PROMISED_STEP, **self.BROKEN, form_of_exercise="nobody_asked"
        )

    def test_what_is_weighed(self) -> None:
        """What was left, why, and what it meant to people."""
        found = finding_with(
            PROMISED_STEP,
            promised_step_claimed="how_long",
            promised_step_taken="part",
            promised_step_words="softened",
            reason_for_leaving_promised_step="outside_the_bodys_control",
            later_chances_to_be_heard=["further_consultation"],
            what_people_lose=["income"],
            changed_close_to_election=True,
        )

        assert (
            "The reason is recorded and was not of the body's making.",
            "Part of it was done.",
            "It was announced in words that leave room.",
            "Views can still count later: further consultation.",
        ) == found.weighs_for
        assert (
            "Somebody says in writing that it was not done: how long.",
            "People would lose much: income.",
        ) == found.weighs_against[:2]
        assert found.weighs_against[2].endswith("between notice of an election and the poll.")

    def test_a_promise_without_reserve_binds_as_law_and_a_softer_one_as_policy(self) -> None:
        """As a promise to consult does."""
        assert Force.LAW is force_with(PROMISED_STEP, **self.BROKEN)
        assert Force.POLICY is force_with(
            PROMISED_STEP, **{**self.BROKEN, "promised_step_words": "softened"}
        )

    def test_it_counts_towards_the_duty_where_there_is_one(self) -> None:
        """Under a heading of its own, which stands also where nothing is owed or chosen."""
        unfair = {**self.BROKEN, "leaving_promised_step_judged_fair": False}
        owed = assess(exercise_with(**unfair), standard(), SETTING)
        engagement = assess(exercise_with(**{**ENGAGEMENT, **unfair}), standard(), SETTING)
        headings = {each.heading.id: each.outcome for each in engagement.headings}

        assert Outcome.NOT_MET is owed.principle("duty_to_consult").outcome
        assert Outcome.NOT_APPLICABLE is engagement.principle("duty_to_consult").outcome
        assert Outcome.NOT_MET is headings["promised_process"]
        assert Outcome.NOT_MET is engagement.outcome
