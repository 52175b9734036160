"""Which version of the commitment applies, and each version as a catalogue."""

from __future__ import annotations

from datetime import date
from typing import Final

from attrs import evolve

from engage.answers import Value
from engage.catalogues import Catalogue
from engage.citations import Provision
from engage.facts import FactType, Record
from engage.outcomes import Outcome
from engage.practice.working_together import (
    concluding,
    consulting,
    data,
    engaging,
    listening,
    materials,
    planning,
    reaching,
    running,
    take_part,
    timing,
    understanding,
)
from engage.practice.working_together.documents import (
    COMMITMENT,
    CONSULT_2015,
    DATES_2015,
    FIRST_OF_2015,
    FIRST_OF_2024,
    GAP_FROM,
    SUCCESSOR_DUE,
    Version,
    certain_version,
)
from engage.practice.working_together.gates import GATES
from engage.practice.working_together.headings import VERSION
from engage.practice.working_together.lines import asked, promise, shown
from engage.rules import Rule, otherwise, when
from engage.triggers import is_, yes


def _version(record: Record) -> Value | None:
    version = certain_version(record.law_day)
    return version.value if version else None


def _none_before_it_was_due(record: Record) -> Value | None:
    return False if record.law_day < SUCCESSOR_DUE else None


_IN_FORCE: Final = asked(
    "working_together_version",
    "Which version of the Working Together commitment was in force on that day?",
    "the document, with the dates of its adoption",
    by="policy and insight team",
    takes=FactType.CHOICE,
    choices=("2015", "2017", "2024"),
    choice_notes="2017: said to have been developed in that year; its text is not held.",
    read=_version,
    read_from="the day whose law applies, where the documents leave no doubt",
)
_SUCCESSOR: Final = asked(
    "successor_of_strategy_2024_adopted",
    "Had the council adopted a successor of the strategy of 2024 by that day?",
    "the successor, or a word from the Policy and Insight Team that there is none",
    by="policy and insight team",
    read=_none_before_it_was_due,
    read_from="the day whose law applies, where it lies before 2026",
    note="A fuller revision was planned for 2025.",
)

WHICH_VERSION: Final = promise(
    "version",
    "It is known which version of the commitment was in force",
    VERSION,
    when(
        is_(_IN_FORCE, "2015"),
        Outcome.MET,
        "The commitment agreed in February 2015 was in force.",
    ),
    when(
        is_(_IN_FORCE, "2017"),
        Outcome.FOR_JUDGEMENT,
        "The version of 2017 was in force; its text is not held here: read and weigh it by hand.",
    ),
    otherwise(
        Outcome.MET,
        "The strategy of 2024 was in force; it goes on applying until a successor does.",
    ),
    sources=(COMMITMENT, DATES_2015),
    examples=(
        shown(Outcome.MET),
        shown(Outcome.UNCLEAR, opened_on=date(2018, 5, 1), closed_on=date(2018, 6, 30)),
        shown(
            Outcome.FOR_JUDGEMENT,
            opened_on=date(2018, 5, 1),
            closed_on=date(2018, 6, 30),
            working_together_version="2017",
        ),
        shown(Outcome.MET, opened_on=date(2016, 5, 2), closed_on=date(2016, 7, 31)),
    ),
    remedy="Find out from the Policy and Insight Team which text was in force on that day.",
    who="policy and insight team",
    per_round=False,
)

NO_SUCCESSOR: Final = promise(
    "successor",
    "The strategy of 2024 has not been superseded",
    VERSION,
    when(
        yes(_SUCCESSOR),
        Outcome.FOR_JUDGEMENT,
        "A successor was adopted; its text is not held here: read and weigh it by hand.",
    ),
    otherwise(Outcome.MET, "No successor of the strategy of 2024 had been adopted."),
    sources=(COMMITMENT,),
    examples=(
        shown(Outcome.FOR_JUDGEMENT, successor_of_strategy_2024_adopted=True),
        shown(Outcome.MET, successor_of_strategy_2024_adopted=False),
        shown(Outcome.MET, opened_on=date(2025, 9, 1), closed_on=date(2025, 10, 31)),
    ),
    remedy="Find out from the Policy and Insight Team whether there is a successor.",
    who="policy and insight team",
    per_round=False,
)

_ORDER: Final = (
    *take_part.RULES,
    *listening.RULES,
    *engaging.RULES,
    *materials.RULES,
    *reaching.RULES,
    *understanding.RULES,
    *consulting.RULES,
    *data.RULES,
    *concluding.RULES,
    *planning.RULES,
    *timing.RULES,
    *running.RULES,
)


def _of(version: Version) -> tuple[Rule, ...]:
    """Return the promises that *version* makes, each on its authority alone."""
    prefix = f"working_together_{version}."
    found: list[Rule] = []
    for rule in (WHICH_VERSION, NO_SUCCESSOR, *_ORDER):
        sections = tuple(
            each
            for each in rule.authority
            if isinstance(each, Provision) and each.id.startswith(prefix)
        )
        if sections:
            found.append(_bounded(evolve(rule, authority=sections)))
    return tuple(found)


def _bounded(rule: Rule) -> Rule:
    """Return *rule* for consultation alone, where it rests on what 2015 says of consulting."""
    if rule.authority != (CONSULT_2015,) or consulting.NO_PROPOSAL in rule.branches:
        return rule
    first, *rest = rule.branches
    return evolve(rule, branches=(first, consulting.NO_PROPOSAL, *rest))


COMMITMENT_2015: Final = Catalogue(rules=_of(Version.COMMITMENT_2015))
"""What was agreed in February 2015: how the council listens and how it consults; no stages."""

STRATEGY_2024: Final = Catalogue(rules=_of(Version.STRATEGY_2024), gates=GATES)
"""The strategy of 2024: it binds all engagement, and consultation further."""

_NOT_HELD: Final = Catalogue.of(WHICH_VERSION)

_BY_VERSION: Final = {
    Version.COMMITMENT_2015: COMMITMENT_2015,
    Version.UNSEEN_2017: _NOT_HELD,
    Version.STRATEGY_2024: STRATEGY_2024,
}


def catalogue(version: Version | str) -> Catalogue:
    """
    Return the promises of *version*; of one whose text is not held, the question which it was.

    >>> len(catalogue("2017"))
    1

    Raises:
        ValueError: If there is no such version.
    """
    return _BY_VERSION[Version(version)]


def on(day: date) -> Catalogue:
    """
    Return the commitment as it stood on *day*, as far as the documents tell.

    From March 2017 to the end of 2023 nobody can tell from them which version was in force; before
    February 2015 there is none. There one rule is left, which asks.
    """
    if FIRST_OF_2015 <= day < GAP_FROM:
        return COMMITMENT_2015
    return STRATEGY_2024 if day >= FIRST_OF_2024 else _NOT_HELD


__all__ = ("COMMITMENT_2015", "NO_SUCCESSOR", "STRATEGY_2024", "WHICH_VERSION", "catalogue", "on")
