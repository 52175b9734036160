"""
How the least periods of duties are counted.

A duty declares its number and unit; this table says by which rule they are counted, and how sure
that is. A duty that is not here sets no period, or sets one whose counting was not established.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final, final

from attrs import frozen

from engage.calendars import (
    Calendar,
    Certainty,
    Count,
    CountingRule,
    Published,
    Unit,
    public_holidays,
)
from engage.errors import InvalidValueError
from engage.law.clocks.forms import Clock
from engage.law.development_management_procedure_order_2015 import PUBLICITY
from engage.law.education_and_inspections_act_2006 import OPENING_OR_CLOSING, PRESCRIBED_ALTERATION
from engage.law.environmental_assessment_of_plans_regulations_2004 import (
    STRATEGIC_ENVIRONMENTAL_ASSESSMENT,
)
from engage.law.environmental_impact_assessment_regulations_2017 import (
    ENVIRONMENTAL_IMPACT_ASSESSMENT,
)
from engage.law.highways_act_1980 import PUBLIC_PATHS
from engage.law.housing_act_2004 import SELECTIVE_LICENSING
from engage.law.local_authorities_traffic_orders_regulations_1996 import (
    EXPERIMENTAL_ORDER,
    TRAFFIC_ORDER_NOTICE,
)
from engage.law.local_government_act_1972 import BYELAWS
from engage.law.local_planning_regulations_2012 import SUPPLEMENTARY_PLANNING_DOCUMENT
from engage.law.national_health_service_act_2006 import PHARMACEUTICAL_NEEDS
from engage.law.neighbourhood_planning_regulations_2012 import PRE_SUBMISSION
from engage.law.planning_and_compulsory_purchase_act_2004 import NOTICE_OF_INTENTION
from engage.law.school_admissions_regulations_2012 import ADMISSION_ARRANGEMENTS
from engage.law.wildlife_and_countryside_act_1981 import DEFINITIVE_MAP
from engage.requirements import Duty, Period


@final
@frozen(kw_only=True)
class Counted:
    """
    How one period of a duty is counted.

    Attributes:
        duty: The duty.
        rule: The counting rule.
        certainty: How sure it is that this is the rule.
        variant: Which of its periods, where it is not the usual one.
        other: The place of that period among the others of the duty; ``None`` for the usual one.
        days: The number of days, where the duty does not declare it.
    """

    duty: Duty
    rule: CountingRule
    certainty: Certainty
    variant: str = ""
    other: int | None = None
    days: int | None = None

    @property
    def name(self) -> str:
        """The id of the duty, with the variant after a colon."""
        return f"{self.duty.id}:{self.variant}" if self.variant else self.duty.id

    @property
    def period(self) -> Period | None:
        """The period as the duty declares it."""
        return self.duty.period if self.other is None else self.duty.other_periods[self.other]

    def clock(self, on: date) -> Clock:
        """
        Return the clock with the number that the law sets on the day *on*.

        Raises:
            InvalidValueError: If it sets none then.
        """
        period = self.period
        number = self.days if period is None or self.days is not None else period.value(on)
        if period is None or number is None:
            raise InvalidValueError("starts", f"{self.name} sets no period on {on}", "See the duty")
        disregarding = self.rule is CountingRule.PERIOD_DISREGARDING
        return Clock(
            id=self.name,
            title=self.duty.title,
            rule=self.rule,
            number=number,
            unit=Unit(period.unit.value),
            calendar=Published.ENGLAND_AND_WALES if disregarding else None,
            prepared=public_holidays if disregarding else None,
            certainty=self.certainty,
            authority=self.duty.authority,
            note=period.note,
        )


_FROM: Final = CountingRule.PERIOD_FROM
_BEGINNING: Final = CountingRule.PERIOD_BEGINNING_WITH
_WITHOUT: Final = CountingRule.PERIOD_DISREGARDING
_READ: Final = Certainty.READ
_SECONDARY: Final = Certainty.SECONDARY
_RECALLED: Final = Certainty.RECALLED

_TABLE: Final = (
    Counted(duty=PUBLICITY, rule=_WITHOUT, certainty=_READ),
    Counted(duty=PUBLICITY, rule=_WITHOUT, certainty=_READ, variant="newspaper", other=0),
    Counted(
        duty=PUBLICITY,
        rule=_WITHOUT,
        certainty=_READ,
        variant="public-service-infrastructure",
        days=18,
    ),
    Counted(duty=ENVIRONMENTAL_IMPACT_ASSESSMENT, rule=_FROM, certainty=_READ),
    Counted(duty=STRATEGIC_ENVIRONMENTAL_ASSESSMENT, rule=_BEGINNING, certainty=_SECONDARY),
    Counted(duty=PRE_SUBMISSION, rule=_FROM, certainty=_READ),
    Counted(duty=SUPPLEMENTARY_PLANNING_DOCUMENT, rule=_FROM, certainty=_READ),
    Counted(duty=PRESCRIBED_ALTERATION, rule=_FROM, certainty=_READ),
    Counted(duty=OPENING_OR_CLOSING, rule=_FROM, certainty=_SECONDARY),
    Counted(duty=TRAFFIC_ORDER_NOTICE, rule=_BEGINNING, certainty=_RECALLED),
    Counted(duty=EXPERIMENTAL_ORDER, rule=_BEGINNING, certainty=_READ),
    Counted(duty=PUBLIC_PATHS, rule=_FROM, certainty=_SECONDARY),
    Counted(duty=DEFINITIVE_MAP, rule=_FROM, certainty=_RECALLED),
    Counted(duty=BYELAWS, rule=_BEGINNING, certainty=_READ),
    Counted(duty=PHARMACEUTICAL_NEEDS, rule=_BEGINNING, certainty=_RECALLED),
    Counted(duty=SELECTIVE_LICENSING, rule=_FROM, certainty=_READ),
    Counted(duty=ADMISSION_ARRANGEMENTS, rule=_FROM, certainty=_SECONDARY),
    Counted(duty=NOTICE_OF_INTENTION, rule=_FROM, certainty=_SECONDARY),
)

STATUTORY_PERIODS: Final[Mapping[str, Counted]] = {each.name: each for each in _TABLE}
"""How the least period of each duty is counted, by the id of the duty and a variant."""


def statutory_minimum_end(duty: str, starts: date, calendar: Calendar | None = None) -> Count:
    """
    Return the last day on which people may respond under a *duty*, by its own rule.

    >>> print(statutory_minimum_end("byelaws-alternative-procedure", date(2027, 1, 14)))
    10 February 2027: 28 days beginning with 14 January 2027

    Raises:
        InvalidValueError: If the counting of that duty was not established.
        OutsideCalendarError: If a day that it takes to tell is not covered.
    """
    if duty not in STATUTORY_PERIODS:
        raise InvalidValueError(
            "duty", f"how {duty!r} is counted was not established", "Count by its own words"
        )
    return STATUTORY_PERIODS[duty].clock(starts).run(starts, calendar)


__all__ = ("STATUTORY_PERIODS", "Counted", "statutory_minimum_end")
