"""
Facts about what a measure does: to how many, how much, to whom, and what right is left to them.

They are weighed inside judgements and decide nothing alone. No authority says how many people,
or how many pounds, are many: a number is quoted beside a loss that counts already.
"""

from typing import Final

from engage.facts import About, Fact, FactType
from engage.law import readings
from engage.stages import KnownFrom

NUMBER_OF_PEOPLE_AFFECTED = Fact(
    id="number_of_people_affected",
    question="About how many people would it affect?",
    type=FactType.NUMBER,
    about=About.PROPOSAL,
    known_from=KnownFrom.PLANNING,
    ask_again_at=KnownFrom.REPORT,
    recorded_by="service lead",
    evidence="the count or estimate in the impact assessment",
    unit="people",
    read_from="audiences[].size, where one audience alone is affected",
    read=readings.number_of_people_affected,
)

LOSS_PER_PERSON = Fact(
    id="loss_per_person",
    question=(
        "Where the loss can be put in money, about how many pounds a year would one person lose or "
        "pay?"
    ),
    type=FactType.NUMBER,
    about=About.PROPOSAL,
    known_from=KnownFrom.PLANNING,
    ask_again_at=KnownFrom.REPORT,
    recorded_by="service lead",
    evidence="the calculation in the impact assessment",
    unit="pounds a year",
)

GENERALITY_OF_MEASURE = Fact(
    id="generality_of_measure",
    question="To whom does the measure apply?",
    type=FactType.CHOICE,
    choices=("named_people", "users_of_one_place", "a_class_of_people", "everyone"),
    about=About.PROPOSAL,
    known_from=KnownFrom.PLANNING,
    recorded_by="service lead",
    evidence="the terms of the measure",
)

WHO_BEARS_THE_LOSS = Fact(
    id="who_bears_the_loss",
    question="On whom would the loss or the burden fall?",
    type=FactType.CHOICES,
    choices=(
        "nobody",
        "people_who_were_asked",
        "people_who_were_not_asked",
        "people_unable_to_answer_for_themselves",
        "providers_or_staff",
        "the_council",
    ),
    about=About.AUDIENCE,
    known_from=KnownFrom.OPEN,
    ask_again_at=KnownFrom.REPORT,
    recorded_by="service lead",
    evidence="the impact assessment beside the list of consultees",
)

LEGAL_ENTITLEMENT_KEPT = Fact(
    id="legal_entitlement_kept",
    question="Would those who lose by it still have a right in law to have the same need met?",
    type=FactType.YES_NO,
    about=About.PROPOSAL,
    known_from=KnownFrom.PLANNING,
    recorded_by="legal services",
    evidence="the provision that gives the right",
)

FACTS: Final = (
    NUMBER_OF_PEOPLE_AFFECTED,
    LOSS_PER_PERSON,
    GENERALITY_OF_MEASURE,
    WHO_BEARS_THE_LOSS,
    LEGAL_ENTITLEMENT_KEPT,
)
"""These facts in the order in which a report asks for them."""

__all__ = (
    "FACTS",
    "GENERALITY_OF_MEASURE",
    "LEGAL_ENTITLEMENT_KEPT",
    "LOSS_PER_PERSON",
    "NUMBER_OF_PEOPLE_AFFECTED",
    "WHO_BEARS_THE_LOSS",
)
