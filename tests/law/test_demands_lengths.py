"""Whether the time that a duty sets was given, as it is counted and as the law then stood."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from engage.assessments import assess
from engage.catalogues import Catalogue
from engage.citations import Verification
from engage.exercises import Exercise
from engage.law.demands import demands_of
from engage.law.development_management_procedure_order_2015 import PUBLICITY
from engage.law.local_authorities_traffic_orders_regulations_1996 import (
    EXPERIMENTAL_ORDER,
    TRAFFIC_ORDER_NOTICE,
)
from engage.law.national_health_service_act_2006 import PHARMACEUTICAL_NEEDS
from engage.law.school_admissions_regulations_2012 import ADMISSION_ARRANGEMENTS
from engage.law.vocabulary import DAYS_TO_RESPOND
from engage.outcomes import Outcome
from engage.requirements import CountedIn, DatedValue, Period, Unit, Window
from engage.rounds import Round
from engage.testing import SETTING
from engage.triggers import yes
from law.one_demand import LENGTH, STEP, finding_of, length_outcome, outcome_of
from law.one_duty import COUNTY
from small_duties import APPLIES, SHRINKS, days, duty


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
        assert expected is length_outcome(days(28), days_to_respond=given)

    @pytest.mark.parametrize(
        ("given", "expected"), [(42, Outcome.MET), (41, Outcome.UNCLEAR), (40, Outcome.NOT_MET)]
    )
    def test_weeks(self, given: int, expected: Outcome) -> None:
        """Each has seven days."""
        assert expected is length_outcome(days(6, unit=Unit.WEEK), days_to_respond=given)

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
        assert expected is length_outcome(days(2, unit=Unit.MONTH), days_to_respond=given)

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

        assert expected is length_outcome(period, days_to_respond=given)

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

        assert expected is length_outcome(period, days_to_respond=given)

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

        assert expected is length_outcome(period, days_to_respond=given)

    def test_the_days_are_asked_for(self) -> None:
        """And then, where they leave a doubt, the count by the provision's own rule."""
        small = duty("small", period=days(28))
        step = {**APPLIES, STEP: True}
        unknown = finding_of(small, LENGTH, **step)
        doubtful = finding_of(small, LENGTH, **step, days_to_respond=27)

        assert unknown is not None
        assert (DAYS_TO_RESPOND.id,) == unknown.missing
        assert doubtful is not None
        assert ("period_of_small",) == doubtful.missing

    @pytest.mark.parametrize(
        ("counted", "expected"), [(True, Outcome.MET), (False, Outcome.NOT_MET)]
    )
    def test_a_count_on_record_settles_a_doubt(self, *, counted: bool, expected: Outcome) -> None:
        """Whoever counted it by the rule says so."""
        assert expected is length_outcome(days(28), days_to_respond=27, period_of_small=counted)

    def test_a_count_against_the_days_is_a_contradiction(self) -> None:
        """It is not known then."""
        assert Outcome.UNCLEAR is length_outcome(days(28), days_to_respond=20, period_of_small=True)

    def test_what_it_says(self) -> None:
        """What people had, what is asked, and from when."""
        small = duty("small", period=days(28))
        silent = duty("small", period=days(1, starts=""))
        step = {**APPLIES, STEP: True}
        found = finding_of(small, LENGTH, **step, days_to_respond=14)
        bare = finding_of(silent, LENGTH, **step, days_to_respond=2)

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
        prepared = {
            "prepares_pharmaceutical_needs_assessment": True,
            "round_is_statutory_step_of_pharmaceutical_needs_assessment": True,
            "figure_confirmed_of_pharmaceutical_needs_assessment": True,
        }

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
        assert expected is length_outcome(self.PERIOD, days_to_respond=42, decision_recorded_on=day)

    def test_it_says_the_number_of_the_day(self) -> None:
        """Not the one of today."""
        small = duty("small", period=self.PERIOD)
        found = finding_of(
            small,
            LENGTH,
            **{**APPLIES, STEP: True},
            days_to_respond=42,
            decision_recorded_on=date(2014, 1, 2),
        )

        assert found is not None
        assert "it asks for 8 weeks" in found.message

    def test_school_admissions(self) -> None:
        """Eight weeks until 30 September 2015, six since."""
        rule = f"duty.{ADMISSION_ARRANGEMENTS.id}.period"
        changed = {
            "changes_school_admission_arrangements": True,
            "round_is_statutory_step_of_school_admission_arrangements": True,
            "figure_confirmed_of_school_admission_arrangements": True,
            "window_of_school_admission_arrangements": True,
            "days_to_respond": 42,
        }

        assert Outcome.NOT_MET is outcome_of(
            ADMISSION_ARRANGEMENTS, rule, **changed, decision_recorded_on=date(2015, 9, 30)
        )
        assert Outcome.MET is outcome_of(
            ADMISSION_ARRANGEMENTS, rule, **changed, decision_recorded_on=date(2015, 10, 1)
        )


class TestTheStepItself:
    """A round is held to a length only where it is the step for which that length is set."""

    @pytest.mark.parametrize("given", [5, 27, 28, 400])
    def test_until_that_is_known_nothing_is_found(self, given: int) -> None:
        """It is the first question, however many days there were."""
        small = duty("small", period=days(28))
        found = finding_of(small, LENGTH, **APPLIES, days_to_respond=given)

        assert found is not None
        assert Outcome.UNCLEAR is found.outcome
        assert STEP == found.missing[0]

    @pytest.mark.parametrize("given", [5, 28])
    def test_another_round_is_not_held_to_it(self, given: int) -> None:
        """Early engagement may be shorter."""
        assert Outcome.NOT_APPLICABLE is length_outcome(
            days(28), days_to_respond=given, **{STEP: False}
        )

    def test_each_round_is_asked_for_itself(self) -> None:
        """The first is early engagement, the second the step."""
        small = duty("small", period=days(28))
        rounds = (
            Round(id="1", opens=date(2026, 3, 2), closes=date(2026, 3, 9), answers={STEP: False}),
            Round(id="2", opens=date(2026, 5, 1), closes=date(2026, 5, 29), answers={STEP: True}),
        )
        exercise = Exercise(reference="one", title="One", body=COUNTY, rounds=rounds)
        law = Catalogue(duties=(small,), demands=demands_of(small))
        found = assess(exercise.answering(**APPLIES), law, SETTING).findings

        assert [Outcome.NOT_APPLICABLE, Outcome.MET] == [
            each.outcome for each in found if each.rule == LENGTH
        ]

    def test_a_stage_that_is_recorded_says_so_already(self) -> None:
        """It is not asked for twice."""
        staged = duty("small", period=days(28, only_if=yes(SHRINKS)))

        assert STEP not in {fact.id for fact in demands_of(staged)[0].facts}

    def test_the_question_says_from_when_time_runs(self) -> None:
        """Six months run from an experimental order coming into force, and from no launch."""
        first = demands_of(EXPERIMENTAL_ORDER)[0].facts[0]

        assert "round_is_statutory_step_of_experimental_traffic_order" == first.id
        assert "comes into force" in first.question


class TestTheFirstDay:
    """Where the provision says that the first day counts, it is counted."""

    @pytest.mark.parametrize(("given", "expected"), [(20, Outcome.MET), (19, Outcome.NOT_MET)])
    def test_it_leaves_no_doubt(self, given: int, expected: Outcome) -> None:
        """Twenty days by subtraction are 21 with the first."""
        assert expected is length_outcome(days(21, first_day_counts=True), days_to_respond=given)

    @pytest.mark.parametrize(
        ("closes", "expected", "said"),
        [
            (date(2026, 9, 21), Outcome.MET, "People had 21 days, the first day counted;"),
            (date(2026, 9, 20), Outcome.NOT_MET, "People had 20 days, the first day counted;"),
        ],
    )
    def test_a_traffic_order(self, closes: date, expected: Outcome, said: str) -> None:
        """Opened on the first of the month, it may close on the 21st."""
        assert TRAFFIC_ORDER_NOTICE.period is not None
        found = finding_of(
            TRAFFIC_ORDER_NOTICE,
            f"duty.{TRAFFIC_ORDER_NOTICE.id}.period",
            Exercise(
                reference="one",
                title="One",
                body=COUNTY,
                rounds=(Round(id="1", opens=date(2026, 9, 1), closes=closes),),
            ),
            proposes_permanent_traffic_order=True,
            round_is_statutory_step_of_traffic_order_notice_and_objections=True,
        )

        assert found is not None
        assert expected is found.outcome
        assert found.message.startswith(said)

    @pytest.mark.parametrize(("waits", "expected"), [(False, Outcome.MET), (True, Outcome.NOT_MET)])
    def test_whether_time_waits_for_the_papers(self, *, waits: bool, expected: Outcome) -> None:
        """It runs from the opening, unless the provision has it run from when all was there."""
        small = duty("small", period=days(28, waits_for_papers=waits))
        late = Round(
            id="1",
            opens=date(2026, 9, 1),
            closes=date(2026, 9, 29),
            proposal_put=date(2026, 9, 8),
        )
        exercise = Exercise(reference="one", title="One", body=COUNTY, rounds=(late,))
        found = finding_of(small, LENGTH, exercise, **APPLIES, **{STEP: True})

        assert found is not None
        assert expected is found.outcome


class TestAFigureThatWasNotRead:
    """A number from knowledge is checked before anything is found wanting by it."""

    CONFIRMED: Final = "figure_confirmed_of_small"

    @pytest.mark.parametrize("figure", [Verification.PARTLY_READ, Verification.FROM_KNOWLEDGE])
    @pytest.mark.parametrize(
        ("given", "known", "expected"),
        [
            (28, {}, Outcome.MET),
            (14, {}, Outcome.UNCLEAR),
            (14, {CONFIRMED: True}, Outcome.NOT_MET),
            (14, {CONFIRMED: False}, Outcome.FOR_JUDGEMENT),
            (14, {CONFIRMED: False, "other_length_of_small": True}, Outcome.MET),
            (14, {CONFIRMED: False, "other_length_of_small": False}, Outcome.NOT_MET),
        ],
    )
    def test_too_short_a_time(
        self, figure: Verification, given: int, known: dict[str, object], expected: Outcome
    ) -> None:
        """It is unclear until somebody has looked."""
        assert expected is length_outcome(days(28, figure=figure), days_to_respond=given, **known)

    def test_it_asks_to_check_it(self) -> None:
        """And says that it was not read, whatever is found."""
        small = duty("small", period=days(28, figure=Verification.FROM_KNOWLEDGE))
        known = {**APPLIES, STEP: True}
        short = finding_of(small, LENGTH, **known, days_to_respond=14)
        enough = finding_of(small, LENGTH, **known, days_to_respond=28)

        assert short is not None
        assert self.CONFIRMED == short.missing[0]
        assert enough is not None
        assert "not read in the source" in enough.message

    @pytest.mark.parametrize(
        ("other", "expected"),
        [(True, Outcome.FOR_JUDGEMENT), (False, Outcome.NOT_MET), (None, Outcome.UNCLEAR)],
    )
    def test_public_service_infrastructure(self, *, other: bool | None, expected: Outcome) -> None:
        """Its shorter time, which was not read, is not measured by the usual one."""
        known = {} if other is None else {"is_public_service_infrastructure": other}
        found = finding_of(
            PUBLICITY,
            f"duty.{PUBLICITY.id}.period",
            Exercise(reference="one", title="One", body=COUNTY),
            is_planning_application=True,
            round_is_statutory_step_of_planning_application_publicity=True,
            days_to_respond=19,
            **known,
        )

        assert found is not None
        assert expected is found.outcome


class TestThePartOfTheYear:
    """Where a step has to fall into a part of the year, its dates are looked at."""

    WINTER: Final = days(
        42, values=DatedValue(value=42, within=Window(first=(10, 1), last=(1, 31)))
    )

    @pytest.mark.parametrize(
        ("opened", "closed", "expected"),
        [
            (date(2025, 10, 1), date(2026, 1, 31), Outcome.MET),
            (date(2025, 9, 30), date(2026, 1, 31), Outcome.NOT_MET),
            (date(2025, 10, 1), date(2026, 2, 1), Outcome.NOT_MET),
            (date(2025, 5, 1), date(2025, 7, 1), Outcome.NOT_MET),
            (date(2025, 12, 30), date(2026, 1, 30), Outcome.NOT_MET),
        ],
    )
    def test_both_ends(self, opened: date, closed: date, expected: Outcome) -> None:
        """Over the new year, and long enough within it."""
        assert expected is length_outcome(self.WINTER, opened_on=opened, closed_on=closed)

    def test_without_dates(self) -> None:
        """The number of days does not say when they were."""
        small = duty("small", period=self.WINTER)
        found = finding_of(small, LENGTH, **APPLIES, **{STEP: True}, days_to_respond=50)

        assert found is not None
        assert Outcome.UNCLEAR is found.outcome
        assert {"opened_on", "closed_on"} == set(found.missing)

    def test_what_it_says(self) -> None:
        """The dates, and the part of the year."""
        small = duty("small", period=self.WINTER)
        found = finding_of(
            small,
            LENGTH,
            **APPLIES,
            **{STEP: True},
            opened_on=date(2025, 5, 1),
            closed_on=date(2025, 7, 1),
        )

        assert found is not None
        assert "within 1 October to 31 January" in found.message

    def test_a_length_that_had_no_such_part_then(self) -> None:
        """It is not asked of an exercise of that day."""
        changed = date(2015, 10, 1)
        period = days(
            42,
            values=(
                DatedValue(value=42, until=changed),
                DatedValue(value=42, since=changed, within=Window(first=(10, 1), last=(1, 31))),
            ),
        )

        assert Outcome.MET is length_outcome(
            period, opened_on=date(2015, 5, 1), closed_on=date(2015, 7, 1)
        )
        assert Outcome.NOT_MET is length_outcome(
            period, opened_on=date(2016, 5, 1), closed_on=date(2016, 7, 1)
        )
