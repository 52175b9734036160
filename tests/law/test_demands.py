"""What a duty asks where it applies, as rules made from its declaration."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from engage.assessments import assess
from engage.bodies import BodyKind, PublicBody
from engage.catalogues import Catalogue
from engage.classification import records
from engage.exercises import Exercise
from engage.findings import Finding
from engage.law import standard
from engage.law.demands import DUE_REGARD_JUDGED_SHOWN, EQUALITY_EVIDENCE_RECORDED, demands_of
from engage.law.equality_act_2010 import PUBLIC_SECTOR_EQUALITY_DUTY
from engage.law.licensing_act_2003 import LICENSING_POLICY
from engage.law.national_health_service_act_2006 import PHARMACEUTICAL_NEEDS
from engage.law.school_admissions_regulations_2012 import ADMISSION_ARRANGEMENTS
from engage.law.vocabulary import DAYS_TO_RESPOND
from engage.nations import Nation
from engage.outcomes import Force, Outcome
from engage.requirements import (
    CountedIn,
    DatedValue,
    Duty,
    DutyKind,
    Period,
    PeriodBasis,
    Purpose,
    Unit,
)
from engage.rounds import Round
from engage.rules import Rule
from engage.stages import Stage
from engage.testing import SETTING, exercise_of
from engage.triggers import yes
from small_duties import COUNTY, LEGACY, SHRINKS, days, duty

APPLIES: Final[dict[str, object]] = {"closes": True, "exempt": False}
LENGTH: Final = "duty.small.period"
EVIDENCE: Final = "duty.public-sector-equality-duty.evidence-in-time"


def finding_of(
    duty_: Duty, rule: str, exercise: Exercise | None = None, /, **answers: object
) -> Finding | None:
    """Return what *rule* of *duty_* finds with these facts answered so; nothing if it is silent."""
    law = Catalogue(duties=(duty_,), demands=demands_of(duty_))
    bare = exercise or Exercise(reference="one", title="One", body=COUNTY)
    found = assess(bare.answering(**answers), law, SETTING).findings
    return next((each for each in found if each.rule == rule), None)


def outcome_of(duty_: Duty, rule: str, /, **answers: object) -> Outcome | None:
    """Return the outcome of *rule* of *duty_* with these facts answered so."""
    found = finding_of(duty_, rule, **answers)
    return found.outcome if found else None


def of_length(period: Period, /, **answers: object) -> Outcome | None:
    """Return what is found of *period*, as that of a duty that applies."""
    small = duty("small", period=period, period_basis=PeriodBasis.STATUTE)
    return outcome_of(small, LENGTH, **APPLIES, **answers)


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

        assert expected is of_length(days(28, only_if=yes(SHRINKS)), days_to_respond=30, **known)


class TestThePeopleAndTheNotices:
    """They are met, not met, or not recorded; who was asked is for a person to say."""

    @pytest.mark.parametrize("part", ["consultees", "notices"])
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
            f"duty.licensing-policy.{part}",
            Exercise(reference="one", title="One", body=district),
            makes_or_revises_licensing_policy=True,
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


class TestLength:
    """A period is given, not given, or has to be counted by the provision's own rule."""

    @pytest.mark.parametrize(
        ("given", "expected"),
        [
            (28, Outcome.MET),
            (27, Outcome.UNCLEAR),
            (26, Outcome.NOT_MET),
        ],
    )
    def test_days(self, given: int, expected: Outcome) -> None:
        """One fewer by subtraction is enough where the first day is day one."""
        assert expected is of_length(days(28), days_to_respond=given)

    @pytest.mark.parametrize(
        ("given", "expected"), [(42, Outcome.MET), (41, Outcome.UNCLEAR), (40, Outcome.NOT_MET)]
    )
    def test_weeks(self, given: int, expected: Outcome) -> None:
        """Each has seven days."""
        assert expected is of_length(days(6, unit=Unit.WEEK), days_to_respond=given)

    @pytest.mark.parametrize(
        ("given", "expected"),
        [
            (62, Outcome.MET),
            (61, Outcome.UNCLEAR),
            (55, Outcome.UNCLEAR),
            (54, Outcome.NOT_MET),
        ],
    )
    def test_months(self, given: int, expected: Outcome) -> None:
        """They have 28 to 31 days."""
        assert expected is of_length(days(2, unit=Unit.MONTH), days_to_respond=given)

    @pytest.mark.parametrize(
        ("given", "expected"),
        [
            (28, Outcome.MET),
            (27, Outcome.UNCLEAR),
            (11, Outcome.UNCLEAR),
            (10, Outcome.NOT_MET),
        ],
    )
    def test_working_days(self, given: int, expected: Outcome) -> None:
        """Ten from a Monday end on the Friday of the week after: eleven days by subtraction."""
        period = days(10, counted_in=CountedIn.WORKING)

        assert expected is of_length(period, days_to_respond=given)

    @pytest.mark.parametrize(
        ("given", "expected"),
        [
            (35, Outcome.MET),
            (34, Outcome.UNCLEAR),
            (20, Outcome.UNCLEAR),
            (19, Outcome.NOT_MET),
        ],
    )
    def test_days_of_which_some_are_left_out(self, given: int, expected: Outcome) -> None:
        """However many public holidays there were, a fortnight more is enough."""
        period = days(21, excludes=("public holidays",))

        assert expected is of_length(period, days_to_respond=given)

    @pytest.mark.parametrize(
        ("given", "expected"),
        [
            (145, Outcome.MET),
            (144, Outcome.UNCLEAR),
            (37, Outcome.UNCLEAR),
            (36, Outcome.NOT_MET),
        ],
    )
    def test_working_days_in_term(self, given: int, expected: Outcome) -> None:
        """28 of them may reach over the summer, so only a long time is certainly enough."""
        period = days(28, counted_in=CountedIn.WORKING, excludes=("school holidays",))

        assert expected is of_length(period, days_to_respond=given)

    def test_the_days_are_asked_for(self) -> None:
        """And then, where they leave a doubt, the count by the provision's own rule."""
        small = duty("small", period=days(28))
        unknown = finding_of(small, LENGTH, **APPLIES)
        doubtful = finding_of(small, LENGTH, **APPLIES, days_to_respond=27)

        assert unknown is not None
        assert (DAYS_TO_RESPOND.id,) == unknown.missing
        assert doubtful is not None
        assert ("period_of_small",) == doubtful.missing

    @pytest.mark.parametrize(
        ("counted", "expected"), [(True, Outcome.MET), (False, Outcome.NOT_MET)]
    )
    def test_a_count_on_record_settles_a_doubt(self, *, counted: bool, expected: Outcome) -> None:
        """Whoever counted it by the rule says so."""
        assert expected is of_length(days(28), days_to_respond=27, period_of_small=counted)

    def test_a_count_against_the_days_is_a_contradiction(self) -> None:
        """It is not known then."""
        assert Outcome.UNCLEAR is of_length(days(28), days_to_respond=20, period_of_small=True)

    def test_what_it_says(self) -> None:
        """What people had, what is asked, and from when."""
        small = duty("small", period=days(28))
        silent = duty("small", period=days(1, starts=""))
        found = finding_of(small, LENGTH, **APPLIES, days_to_respond=14)
        bare = finding_of(silent, LENGTH, **APPLIES, days_to_respond=2)

        assert found is not None
        assert "People had 14 days; it asks for 28 days, from the notice." == found.message
        assert "Extend to the full period, or give notice again." == found.remedy
        assert bare is not None
        assert "People had 2 days; it asks for 1 day." == bare.message

    def test_working_days_are_called_so(self) -> None:
        """In the title of the demand."""
        period = days(28, counted_in=CountedIn.WORKING)
        demand = demands_of(duty("small", period=period))[0]

        assert "Consult users: at least 28 working days to respond" == demand.title

    def test_sixty_days_of_a_real_duty(self) -> None:
        """Exactly sixty between the dates are enough."""
        rule = "duty.pharmaceutical-needs-assessment.period"
        prepared = {"prepares_pharmaceutical_needs_assessment": True}

        for given, expected in ((60, Outcome.MET), (58, Outcome.NOT_MET)):
            assert expected is outcome_of(
                PHARMACEUTICAL_NEEDS, rule, **prepared, days_to_respond=given
            )


class TestLengthsOfTheirDay:
    """An old exercise is held against the number of its own day."""

    CHANGED: Final = date(2015, 10, 1)
    PERIOD: Final = Period(
        values=(
            DatedValue(value=8, since=date(2012, 2, 1), until=CHANGED),
            DatedValue(value=6, since=CHANGED, until=date(2020, 1, 1)),
        ),
        unit=Unit.WEEK,
        starts="the notice",
    )

    @pytest.mark.parametrize(
        ("day", "expected"),
        [
            (date(2012, 1, 31), Outcome.NOT_APPLICABLE),
            (date(2012, 2, 1), Outcome.NOT_MET),
            (date(2015, 9, 30), Outcome.NOT_MET),
            (date(2015, 10, 1), Outcome.MET),
            (date(2019, 12, 31), Outcome.MET),
            (date(2020, 1, 1), Outcome.NOT_APPLICABLE),
        ],
    )
    def test_six_weeks_were_not_enough_while_eight_were_asked(
        self, day: date, expected: Outcome
    ) -> None:
        """And no number is applied to a day for which the law had none."""
        assert expected is of_length(self.PERIOD, days_to_respond=42, decision_recorded_on=day)

    def test_it_says_the_number_of_the_day(self) -> None:
        """Not the one of today."""
        small = duty("small", period=self.PERIOD)
        found = finding_of(
            small, LENGTH, **APPLIES, days_to_respond=42, decision_recorded_on=date(2014, 1, 2)
        )

        assert found is not None
        assert "it asks for 8 weeks" in found.message

    def test_school_admissions(self) -> None:
        """Eight weeks until 30 September 2015, six since."""
        rule = f"duty.{ADMISSION_ARRANGEMENTS.id}.period"
        changed = {"changes_school_admission_arrangements": True, "days_to_respond": 42}

        assert Outcome.NOT_MET is outcome_of(
            ADMISSION_ARRANGEMENTS, rule, **changed, decision_recorded_on=date(2015, 9, 30)
        )
        assert Outcome.MET is outcome_of(
            ADMISSION_ARRANGEMENTS, rule, **changed, decision_recorded_on=date(2015, 10, 1)
        )


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
