"""The law room: one module for each source of law, and the catalogue of them all."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import Final

from engage.catalogues import Catalogue
from engage.requirements import Duty

_SOURCES: Final = (
    "common_law",
    "local_government_act_1999",
    "local_government_finance_act_1992",
    "equality_act_2010",
    "local_government_and_public_involvement_in_health_act_2007",
    "national_health_service_act_2006",
    "care_act_2014",
    "development_management_procedure_order_2015",
    "environmental_impact_assessment_regulations_2017",
    "environmental_assessment_of_plans_regulations_2004",
    "local_planning_regulations_2012",
    "planning_and_compulsory_purchase_act_2004",
    "local_planning_regulations_2026",
    "neighbourhood_planning_regulations_2012",
    "community_infrastructure_levy_regulations_2010",
    "education_and_inspections_act_2006",
    "school_admissions_regulations_2012",
    "education_act_1996",
    "childcare_act_2006",
    "children_and_families_act_2014",
    "school_and_early_years_finance_regulations",
    "local_authorities_traffic_orders_regulations_1996",
    "highways_act_1980",
    "transport_act_2000",
    "wildlife_and_countryside_act_1981",
    "anti_social_behaviour_act_2014",
    "licensing_act_2003",
    "gambling_act_2005",
    "housing_act_2004",
    "housing_act_1985",
    "housing_act_1996",
    "localism_act_2011",
    "homelessness_act_2002",
    "domestic_abuse_act_2021",
    "environment_act_1995",
    "environment_act_2021",
    "flood_and_water_management_act_2010",
    "environmental_protection_act_1990",
    "public_libraries_and_museums_act_1964",
    "local_government_act_1972",
    "commons_act_2006",
    "levelling_up_and_regeneration_act_2023",
    "local_democracy_act_2009",
    "local_government_act_2000",
    "trade_union_and_labour_relations_act_1992",
)
"""The modules that declare duties, one for each source of law, in the order of a report."""


@cache
def standard() -> Catalogue:
    """
    Return the law that engage states, as one catalogue, made on first use.

    It is the law of England and Wales as the authorities state it, each with the date on which it
    was last checked.
    """
    from engage.law import (
        consultees,
        demands,
        duty_to_consult,
        gates,
        gunning,
        kinds,
        legitimate_expectation,
        relief,
    )

    duties: tuple[Duty, ...] = tuple(
        duty for source in _SOURCES for duty in import_module(f"engage.law.{source}").DUTIES
    )
    asked = tuple(demand for duty in duties for demand in demands.demands_of(duty))
    return Catalogue(
        duties=duties,
        demands=asked,
        rules=(
            *duty_to_consult.RULES,
            *consultees.RULES,
            *gunning.RULES,
            *legitimate_expectation.RULES,
        ),
        kinds=kinds.KINDS,
        grounds=legitimate_expectation.GROUNDS,
        considerations=relief.CONSIDERATIONS,
        principles=gunning.PRINCIPLES,
        gates=gates.gates(asked),
    )


def aliases() -> Mapping[str, str]:
    """
    Return the names that other vocabularies have for a question of this one, with the fact's id.

    >>> aliases()["is_consultation_on_a_proposal"]
    'specific_proposal_put'
    """
    facts = standard().facts
    return {name: fact.id for fact in facts.values() for name in fact.same_as if name != fact.id}


def replaced() -> Mapping[str, str]:
    """
    Return the conclusions of law that other vocabularies ask for, with the fact that stands in.

    The fact does not give the conclusion by itself: rules and grounds draw it, with other facts.

    >>> replaced()["decision_already_taken"]
    'decision_recorded_before_close'
    """
    facts = standard().facts
    return {name: fact.id for fact in facts.values() for name in fact.replaces}


__all__ = ("aliases", "replaced", "standard")
