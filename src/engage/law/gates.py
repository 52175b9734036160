"""
The gates of law: what must hold before people are asked, and before it is decided.

They hold whatever policy a body has. Policies add gates of their own.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from engage.catalogues import Gate
from engage.law.gunning import again, consideration, disclosure, formative_stage, information, time
from engage.outcomes import Force
from engage.rules import Rule
from engage.stages import KnownFrom, Stage

_PERIOD: Final = ".period"
_EVIDENCE: Final = ".evidence-in-time"


def gates(demands: Iterable[Rule]) -> tuple[Gate, ...]:
    """
    Return the gates of law, with what of *demands* the duties ask before each.

    At opening it is asked what can be known by launch, and before the decision what the
    decision-maker can be given: what shows only later is for the report.
    """
    ids = tuple(rule.id for rule in demands)
    return (
        Gate(
            id="law.open",
            title="What the law asks before people are asked",
            between=frozenset({(Stage.READY, Stage.OPEN)}),
            rules=(
                *_ids(formative_stage.RULES, information.RULES, disclosure.RULES, time.RULES),
                *(name for name in ids if name.endswith(_PERIOD)),
            ),
            source="the first three Gunning principles, and the periods that duties prescribe",
            mends="service lead",
            force=Force.LAW,
            known_by=KnownFrom.LAUNCH,
        ),
        Gate(
            id="law.decide",
            title="What the law asks before it is decided",
            between=frozenset({(Stage.REPORTED, Stage.DECIDED)}),
            rules=(
                formative_stage.DECISION_NOT_TAKEN.id,
                *_ids(again.RULES, consideration.RULES),
                *(name for name in ids if name.endswith(_EVIDENCE)),
            ),
            source="a decision after closing, consulting again, conscientious consideration, and "
            "due regard",
            mends="decision-maker",
            force=Force.LAW,
            known_by=KnownFrom.REPORT,
        ),
    )


def _ids(*groups: tuple[Rule, ...]) -> tuple[str, ...]:
    return tuple(rule.id for group in groups for rule in group)


__all__ = ("gates",)
