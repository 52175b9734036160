"""Findings: what a rule says about one exercise, in words, with what it relied on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final, final

from attrs import frozen

from engage.answers import Answer, Value
from engage.citations import Authority
from engage.dates import said
from engage.facts import Fact, FactKind, Record
from engage.outcomes import Force, Outcome
from engage.rules import Factor, Heading, Rule, Walk
from engage.stages import ENDS, KnownFrom, Stage
from engage.triggers import once

_PLACE: Final = re.compile(r"\{([a-z0-9_]+)\}")
_NOTHING_TO_MEND: Final = frozenset({Outcome.MET, Outcome.NOT_APPLICABLE})
_NOTHING_STANDS: Final = ENDS - {Stage.REVIEWED}
"""The stages at which no decision stands, whatever was once decided."""
_TAKEN: Final = (
    "The decision is taken: take legal advice on deciding afresh; do not write reasons after the "
    "event. What deciding afresh would ask for: "
)
_NO_REASON: Final = "It is a view taken after the decision, and no reason for it."


@final
@frozen(kw_only=True)
class Finding:
    """
    What one rule says about one exercise, or about one of its rounds.

    Attributes:
        rule: The id of the rule.
        title: What the rule asks for.
        heading: What it is reported under.
        outcome: The outcome.
        force: With what force the question binds here.
        message: What was found, for an officer.
        about: The round, site or document it is about; empty for the exercise as a whole.
        at: The dotted path into the exercise.
        relied_on: The ids of the facts on which it rests.
        missing: The ids of the facts that could still change it, the first to ask first.
        weighs_for: What speaks for the exercise in a judgement.
        weighs_against: What speaks against it.
        judged_by: Whose judgement decided, where one did.
        remedy: What to do; empty where there is nothing to do.
        due: By when; ``None`` where no day is known.
        authority: On whose authority.
        mended_by: The later round that makes up for it, if one does.
        fault: What broke in engine or rule; a finding with a fault is never *met*.
    """

    rule: str
    title: str
    heading: Heading
    outcome: Outcome
    force: Force
    message: str
    about: str = ""
    at: str = ""
    relied_on: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    weighs_for: tuple[str, ...] = ()
    weighs_against: tuple[str, ...] = ()
    judged_by: str = ""
    remedy: str = ""
    due: date | None = None
    authority: tuple[Authority, ...] = ()
    mended_by: str = ""
    fault: str = ""


def finding(rule: Rule, record: Record, *, mended_by: str = "") -> Finding:
    """Return what *rule* says about *record*."""
    walk = rule.walk(record)
    weighed = [line for line in walk.possible if line.judged is not None]
    if walk.branch is not None and walk.branch.judged is None:
        weighed = []
    return Finding(
        rule=rule.id,
        title=rule.title,
        heading=rule.heading,
        outcome=walk.outcome,
        force=rule.binding(record),
        message=_message(walk, record),
        about=record.about if rule.per_round else "",
        at=_at(rule, record),
        relied_on=walk.because,
        missing=tuple(fact.id for fact in walk.missing),
        weighs_for=_holding((each for line in weighed for each in line.weighs_for), record),
        weighs_against=_holding((each for line in weighed for each in line.weighs_against), record),
        judged_by=_judged_by(walk, record),
        remedy=_remedy(rule, walk, record),
        authority=rule.authority,
        mended_by="" if walk.outcome in _NOTHING_TO_MEND else mended_by,
    )


def fault(rule: Rule, record: Record, error: Exception) -> Finding:
    """Return the finding that *rule* broke with *error* on *record*: no fault of the exercise."""
    return Finding(
        rule=rule.id,
        title=rule.title,
        heading=rule.heading,
        outcome=Outcome.UNCLEAR,
        force=rule.force,
        message="This rule could not be run. That is a fault in the rule, not in the exercise.",
        about=record.about if rule.per_round else "",
        at=_at(rule, record),
        remedy="Report the fault with the exercise that shows it; judge the point by hand.",
        authority=rule.authority,
        fault=f"{type(error).__name__}: {error}",
    )


def _message(walk: Walk, record: Record) -> str:
    """Return what was found in words."""
    says = "" if walk.branch is None else filled(walk.branch.says, record)
    fact = _asked(walk)
    if fact is None:
        return says
    if fact.id in record.contradictions:
        told = " and ".join(plain(value) for value in record.contradictions[fact.id])
        return f"The record contradicts itself ({told}): {fact.question}"
    if walk.outcome is Outcome.FOR_JUDGEMENT:
        return says or fact.question
    wanting = "Not known yet" if walk.outcome is Outcome.NOT_YET else "Not recorded"
    return f"{wanting}: {fact.question}"


def _asked(walk: Walk) -> Fact | None:
    """Return the fact to ask next; ``None`` where the table leaves nothing open."""
    judging = walk.outcome is Outcome.FOR_JUDGEMENT
    return next(
        (fact for fact in walk.missing if not judging or fact.kind is FactKind.JUDGEMENT), None
    )


def _remedy(rule: Rule, walk: Walk, record: Record) -> str:
    """Return what to do next; empty where the rule is met or does not apply."""
    if walk.outcome in _NOTHING_TO_MEND:
        return ""
    fact = _asked(walk)
    if fact is None:
        return f"{_TAKEN}{rule.remedy}" if _too_late(rule, record) else rule.remedy
    if walk.outcome is Outcome.FOR_JUDGEMENT:
        ask = f"Have the {fact.recorded_by} record a view on {fact.id}, with name and reasons."
        return f"{ask} {_NO_REASON}" if _too_late(rule, record) else ask
    if walk.outcome is Outcome.UNCLEAR:
        return f"Have the {fact.recorded_by} record {fact.id}. Evidence: {fact.evidence}."
    return f"Record {fact.id} when it can be known (stage: {fact.known_from})."


def _too_late(rule: Rule, record: Record) -> bool:
    """Return whether only deciding afresh could put right in law what *rule* asks for."""
    return rule.binding(record) is Force.LAW and _decided(record) and not _follows_decision(rule)


def _decided(record: Record) -> bool:
    """Return whether a decision is taken, and stands, on the day of the record."""
    if record.exercise.stage in _NOTHING_STANDS:
        return False
    if record.reached is not None and record.reached.place >= KnownFrom.DECISION.place:
        return True
    taken = record.exercise.decided_on()
    return taken is not None and taken <= record.on


def _follows_decision(rule: Rule) -> bool:
    """Return whether *rule* is about what follows a decision, and can still be met after it."""
    stages = [fact.known_from for line in rule.branches for fact in _written(line.when.facts())]
    return bool(stages) and all(stage.place >= KnownFrom.DECISION.place for stage in stages)


def _written(facts: Iterable[Fact]) -> Iterable[Fact]:
    """Return those of the *facts* that are recorded, and not computed."""
    return (fact for fact in facts if not fact.computed)


def _holding(factors: Iterable[Factor], record: Record) -> tuple[str, ...]:
    """Return what is said by those *factors* that hold on *record*."""
    holding = [filled(each.says, record) for each in factors if each.when.holds(record)]
    return once(holding) if holding else ()


def _judged_by(walk: Walk, record: Record) -> str:
    """Return whose judgement decided, with the role and the day where they are recorded."""
    decided = walk.outcome in {Outcome.MET, Outcome.NOT_MET}
    if walk.branch is None or walk.branch.judged is None or not decided:
        return ""
    return "; ".join(_by(answer) for answer in record.answers(walk.branch.judged))


def _by(answer: Answer) -> str:
    who = answer.by or "a person not named"
    role = f", {answer.role}" if answer.role else ""
    on = f", {said(answer.on)}" if answer.on else ""
    return f"{who}{role}{on}"


def _at(rule: Rule, record: Record) -> str:
    """Return the path that the rule is about, with the place of the round in it."""
    if record.round is None or "[]" not in rule.at:
        return rule.at
    place = record.exercise.rounds.index(record.round)
    return rule.at.replace("rounds[]", f"rounds[{place}]")


def filled(says: str, record: Mapping[str, Value | None]) -> str:
    """Return *says* with what is recorded in place of each ``{fact_id}``."""
    return _PLACE.sub(lambda found: plain(record[found[1]]), says) if "{" in says else says


def plain(value: Value | None) -> str:
    """
    Return a recorded *value* in plain words.

    >>> plain(frozenset({"care_or_support", "home"})), plain(None)
    ('care or support, home', 'not recorded')
    """
    if value is None:
        return "not recorded"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, date):
        return said(value)
    if isinstance(value, frozenset):
        return ", ".join(sorted(plain(word) for word in value)) or "none"
    return str(value).replace("_", " ") or "none"


__all__ = ("Finding", "fault", "filled", "finding", "plain")
