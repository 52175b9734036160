"""What a duty asks where it applies, as rules made from its declaration."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from engage.bodies import BodyKind, PublicBody
from engage.classification import records
from engage.exercises import Exercise
from engage.law import standard
from engage.law.demands import DUE_REGARD_JUDGED_SHOWN, EQUALITY_EVIDENCE_RECORDED, demands_of
from engage.law.equality_act_2010 import PUBLIC_SECTOR_EQUALITY_DUTY
from engage.law.licensing_act_2003 import LICENSING_POLICY
from engage.nations import Nation
from engage.outcomes import Force, Outcome
from engage.requirements import (
    DutyKind,
    PeriodBasis,
    Purpose,
)
from engage.rounds import Round
from engage.rules import Rule
from engage.stages import Stage
from engage.testing import SETTING, exercise_of
from engage.triggers import yes
from law.one_demand import LENGTH, finding_of, length_outcome, outcome_of
from small_duties import APPLIES, COUNTY, LEGACY, SHRINKS, days, duty

EVIDENCE: Final = "duty.public-sector-equality-duty.evidence-in-time"


class TestWhatIsAsked:
    """Enough days, the right people, notices; of regard, only that its evidence is in time."""

    def test_a_duty_to_consult(self) -> None:
        """It asks for all three where it has all three."""
        small = duty("small", period=days(28))

        assert ["duty.small.period", "duty.small.consultees", "duty.small.notices"] == [
            demand.id for demand in demands_of(small)
        ]

    def test_what_a_duty_does_not_name_is_not_asked(self) -> None:
        """No length, nobody, nothing to publish."""
        assert () == demands_of(duty("small", consultees=(), publishes=()))

    def test_the_common_law_is_asked_by_other_rules(self) -> None:
        """Once, and not once more for each duty."""
        assert () == demands_of(duty("small", kind=DutyKind.COMMON_LAW, period=days(28)))

    def test_due_regard_has_one_demand(self) -> None:
        """Nobody is named, and what is published is not asked."""
        assert [EVIDENCE] == [demand.id for demand in demands_of(PUBLIC_SECTOR_EQUALITY_DUTY)]

    @pytest.mark.parametrize("purpose", [Purpose.NOTICE, Purpose.INTERVAL, Purpose.LIMIT])
    def test_a_period_of_another_purpose_is_no_time_to_respond(self, purpose: Purpose) -> None:
        """So the days for replies are not held against it."""
        small = duty("small", period=days(28, purpose=purpose))

        assert LENGTH not in {demand.id for demand in demands_of(small)}

    def test_a_period_of_a_special_case_is_listed_and_not_asked(self) -> None:
        """Whether the case is there is in words alone."""
        small = duty("small", period=days(28, when="of a school"))

        assert LENGTH not in {demand.id for demand in demands_of(small)}

    def test_where_nobody_is_heard_nobody_is_missed(self) -> None:
        """A notice that invites no reply has readers, and no consultees."""
        notice = duty("small", kind=DutyKind.PUBLICITY)
        heard = duty("small", kind=DutyKind.PUBLICITY, hears=True)

        assert ["duty.small.notices"] == [demand.id for demand in demands_of(notice)]
        assert 2 == len(demands_of(heard))


class TestWhenItArises:
    """A demand comes up only where its duty certainly applies."""

    RULES: Final = ("duty.small.period", "duty.small.consultees", "duty.small.notices")

    @pytest.mark.parametrize("rule", RULES)
    @pytest.mark.parametrize(
        "answers", [{}, {"closes": True}, {"closes": False}, {"closes": True, "exempt": True}]
    )
    def test_not_where_it_does_not_or_may_not(self, rule: str, answers: dict[str, object]) -> None:
        """Not known is not yes."""
        assert outcome_of(duty("small", period=days(28)), rule, **answers) is None

    @pytest.mark.parametrize("rule", RULES)
    def test_where_it_does(self, rule: str) -> None:
        """What was done is then asked."""
        found = outcome_of(duty("small", period=days(28)), rule, **APPLIES)

        assert Outcome.UNCLEAR is found

    def test_not_for_another_body(self) -> None:
        """Whose duty it is not."""
        parish = PublicBody(name="Anyham", kind=BodyKind.PARISH, nation=Nation.ENGLAND)
        exercise = Exercise(reference="one", title="One", body=parish)

        assert finding_of(duty("small"), "duty.small.notices", exercise, **APPLIES) is None

    def test_not_once_it_has_ended(self) -> None:
        """Unless it is saved for this."""
        ended = date(2020, 4, 1)
        gone = duty("small", in_force_to=ended)
        saved = duty("small", in_force_to=ended, saved_when=yes(LEGACY))
        rule = "duty.small.notices"

        assert outcome_of(gone, rule, **APPLIES) is None
        assert outcome_of(saved, rule, **APPLIES) is None
        assert outcome_of(saved, rule, **APPLIES, legacy=False) is None
        assert Outcome.UNCLEAR is outcome_of(saved, rule, **APPLIES, legacy=True)
        assert Outcome.UNCLEAR is outcome_of(
            gone, rule, **APPLIES, decision_recorded_on=date(2020, 3, 31)
        )

    @pytest.mark.parametrize(
        ("shrinks", "expected"), [(True, Outcome.MET), (False, None), (None, None)]
    )
    def test_a_length_that_belongs_to_one_case(
        self, *, shrinks: bool | None, expected: Outcome | None
    ) -> None:
        """It is asked for in that case alone."""
        known = {} if shrinks is None else {"shrinks": shrinks}

        assert expected is length_outcome(
            days(28, only_if=yes(SHRINKS)), days_to_respond=30, **known
        )


class TestThePeopleAndTheNotices:
    """They are met, not met, or not recorded; who was asked is for a person to say."""

    @pytest.mark.parametrize("part", ["consultees", "notices_after"])
    @pytest.mark.parametrize(
        ("recorded", "expected"),
        [(True, Outcome.MET), (False, Outcome.NOT_MET), (None, Outcome.UNCLEAR)],
    )
    def test_each_way(self, part: str, *, recorded: bool | None, expected: Outcome) -> None:
        """And silence is never the favourable answer."""
        fact = f"{part}_of_licensing_policy"
        known = {} if recorded is None else {fact: recorded}
        district = PublicBody(name="Anytown", kind=BodyKind.DISTRICT, nation=Nation.ENGLAND)
        found = finding_of(
            LICENSING_POLICY,
            f"duty.licensing-policy.{part.replace('_', '-')}",
            Exercise(reference="one", title="One", body=district),
            makes_or_revises_licensing_policy=True,
            decision_recorded_on=date(2026, 2, 2),
            **known,
        )

        assert found is not None
        assert expected is found.outcome
        assert LICENSING_POLICY.authority == found.authority

    def test_the_question_names_everybody(self) -> None:
        """So that it can be answered without looking the duty up."""
        people, notices = demands_of(LICENSING_POLICY)

        for who in LICENSING_POLICY.consultees:
            assert who in people.facts[0].question
        assert "the statement" in notices.facts[0].question

    @pytest.mark.parametrize(
        ("answers", "expected"),
        [
            ({}, None),
            ({"notices_after_of_small": False}, None),
            ({"decision_recorded_on": date(2026, 2, 2)}, Outcome.UNCLEAR),
        ],
    )
    def test_what_is_due_after_the_decision_is_asked_after_it(
        self, answers: dict[str, object], expected: Outcome | None
    ) -> None:
        """Before, nothing is owed, and what is not there is not missed."""
        small = duty("small", publishes=(), publishes_after=("a notice that it is made",))

        assert expected is outcome_of(small, "duty.small.notices-after", **APPLIES, **answers)
        assert "duty.small.notices" not in {demand.id for demand in demands_of(small)}

    def test_what_was_not_published_afterwards(self) -> None:
        """It is put right by publishing, and not by counting the time for replies again."""
        small = duty("small", publishes_after=("a notice that it is made",))
        found = finding_of(
            small,
            "duty.small.notices-after",
            **APPLIES,
            decision_recorded_on=date(2026, 2, 2),
            notices_after_of_small=False,
        )

        assert found is not None
        assert Outcome.NOT_MET is found.outcome
        assert "a notice that it is made" in found.message
        assert "count the time" not in found.remedy
        assert found.remedy.startswith("Publish now what is missing")

    def test_nobody_in_particular_can_be_missed(self) -> None:
        """A duty that turns to everyone does not ask whether everyone was asked."""
        small = duty("small", consultees=("the public",), open_to_all=True)

        assert ["duty.small.notices"] == [demand.id for demand in demands_of(small)]

    def test_the_duties_that_turn_to_everyone(self) -> None:
        """They name one addressee, and of the others none names only the public."""
        everyone = [each for each in standard().duties if each.open_to_all]

        assert 10 == len(everyone)
        assert all(1 == len(each.consultees) for each in everyone)

    def test_where_it_is_in_the_record(self) -> None:
        """Audiences, and the materials of the round."""
        exercise = Exercise(
            reference="one", title="One", body=COUNTY, rounds=(Round(id="1"), Round(id="2"))
        )
        small = duty("small")
        people = finding_of(small, "duty.small.consultees", exercise, **APPLIES)
        notices = finding_of(small, "duty.small.notices", exercise, **APPLIES)

        assert people is not None
        assert "audiences" == people.at
        assert notices is not None
        assert "rounds[0].materials" == notices.at


class TestForce:
    """Statute and case law bind; guidance and practice are good practice."""

    @pytest.mark.parametrize(
        ("kind", "basis", "length", "people"),
        [
            (DutyKind.CONSULT, PeriodBasis.STATUTE, Force.LAW, Force.LAW),
            (DutyKind.CONSULT, PeriodBasis.CASE_LAW, Force.LAW, Force.LAW),
            (DutyKind.CONSULT, PeriodBasis.POLICY, Force.PRACTICE, Force.LAW),
            (DutyKind.CONSULT, PeriodBasis.STATUTORY_GUIDANCE, Force.PRACTICE, Force.LAW),
            (DutyKind.GUIDANCE, PeriodBasis.STATUTORY_GUIDANCE, Force.PRACTICE, Force.PRACTICE),
            (DutyKind.GUIDANCE, PeriodBasis.STATUTE, Force.PRACTICE, Force.PRACTICE),
        ],
    )
    def test_the_length_binds_as_what_it_rests_on(
        self, kind: DutyKind, basis: PeriodBasis, length: Force, people: Force
    ) -> None:
        """A number from guidance does not bind as the duty does."""
        period, consultees, notices = demands_of(
            duty("small", kind=kind, period=days(28), period_basis=basis)
        )

        assert length is period.force
        assert people is consultees.force
        assert people is notices.force


class TestEvidenceOfDueRegard:
    """Regard is due before and at the time of deciding; its evidence is dated no later."""

    DECIDED: Final = date(2026, 2, 2)

    def outcome(self, **answers: object) -> Outcome | None:
        """Return what is found of the evidence."""
        return outcome_of(PUBLIC_SECTOR_EQUALITY_DUTY, EVIDENCE, **answers)

    @pytest.mark.parametrize(
        ("dated", "expected"),
        [
            (date(2026, 2, 1), Outcome.MET),
            (date(2026, 2, 2), Outcome.MET),
            (date(2026, 2, 3), Outcome.NOT_MET),
        ],
    )
    def test_before_on_and_after_the_day_of_the_decision(
        self, dated: date, expected: Outcome
    ) -> None:
        """A paper of the same day may have been before the meeting."""
        assert expected is self.outcome(
            equality_evidence_recorded=True,
            equality_evidence_on=dated,
            decision_recorded_on=self.DECIDED,
        )

    def test_a_date_says_that_there_is_a_paper(self) -> None:
        """So that is not asked as well."""
        assert Outcome.MET is self.outcome(
            equality_evidence_on=self.DECIDED, decision_recorded_on=self.DECIDED
        )

    def test_a_paper_without_a_date(self) -> None:
        """The date is asked for."""
        found = finding_of(
            PUBLIC_SECTOR_EQUALITY_DUTY,
            EVIDENCE,
            equality_evidence_recorded=True,
            decision_recorded_on=self.DECIDED,
        )

        assert found is not None
        assert Outcome.UNCLEAR is found.outcome
        assert ("equality_evidence_on",) == found.missing

    def test_no_paper_is_for_a_person_to_judge(self) -> None:
        """None is prescribed in England."""
        found = finding_of(PUBLIC_SECTOR_EQUALITY_DUTY, EVIDENCE, equality_evidence_recorded=False)

        assert found is not None
        assert Outcome.FOR_JUDGEMENT is found.outcome
        assert (DUE_REGARD_JUDGED_SHOWN.id,) == found.missing

    @pytest.mark.parametrize(
        ("judged", "expected"), [(True, Outcome.MET), (False, Outcome.NOT_MET)]
    )
    def test_the_judgement_decides(self, *, judged: bool, expected: Outcome) -> None:
        """By a person, with reasons."""
        assert expected is self.outcome(
            equality_evidence_recorded=False, due_regard_judged_shown=judged
        )

    def test_a_paper_that_is_denied_and_dated(self) -> None:
        """The record contradicts itself, so it is not known."""
        assert Outcome.UNCLEAR is self.outcome(
            equality_evidence_recorded=False, equality_evidence_on=self.DECIDED
        )
        assert EQUALITY_EVIDENCE_RECORDED.read is not None

    def test_while_the_decision_is_still_to_come(self) -> None:
        """It cannot be known yet."""
        exercise = Exercise(reference="one", title="One", body=COUNTY, stage=Stage.OPEN)
        found = finding_of(PUBLIC_SECTOR_EQUALITY_DUTY, EVIDENCE, exercise)

        assert found is not None
        assert Outcome.NOT_YET is found.outcome

    def test_it_never_says_that_regard_was_due(self) -> None:
        """Whether it was enough is not for a program to say."""
        found = finding_of(
            PUBLIC_SECTOR_EQUALITY_DUTY,
            EVIDENCE,
            equality_evidence_on=self.DECIDED,
            decision_recorded_on=self.DECIDED,
        )

        assert found is not None
        assert "not for a program to say" in found.message


class TestTheWholeLaw:
    """Every demand of every duty is well made."""

    @pytest.mark.parametrize(
        "demand", [pytest.param(each, id=each.id) for each in standard().demands]
    )
    def test_its_examples_come_out(self, demand: Rule) -> None:
        """Each outcome that it can give is shown, and comes about."""
        possible = {branch.outcome or Outcome.FOR_JUDGEMENT for branch in demand.branches}

        assert possible | {Outcome.UNCLEAR} == {each.outcome for each in demand.examples}
        for each in demand.examples:
            (record,) = records(exercise_of(each), standard(), SETTING)
            assert each.outcome is demand.outcome(record)

    def test_one_heading(self) -> None:
        """All of them are reported together."""
        assert {"duties"} == {demand.heading.id for demand in standard().demands}
