"""Whether the time that a duty sets was given, as it is counted and as the law then stood."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from engage.law.demands import demands_of
from engage.law.national_health_service_act_2006 import PHARMACEUTICAL_NEEDS
from engage.law.school_admissions_regulations_2012 import ADMISSION_ARRANGEMENTS
from engage.law.vocabulary import DAYS_TO_RESPOND
from engage.outcomes import Outcome
from engage.requirements import CountedIn, DatedValue, Period, Unit
from law.one_demand import LENGTH, finding_of, length_outcome, outcome_of
from small_duties import APPLIES, days, duty


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
        assert expected is length_outcome(days(28), days_to_respond=27, period_of_small=counted)

    def test_a_count_against_the_days_is_a_contradiction(self) -> None:
        """It is not known then."""
        assert Outcome.UNCLEAR is length_outcome(days(28), days_to_respond=20, period_of_small=True)

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
        assert expected is length_outcome(self.PERIOD, days_to_respond=42, decision_recorded_on=day)

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
