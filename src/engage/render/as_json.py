"""
Reports as plain data for other programs; `engage.render.schema` describes it.

Names and shapes are kept; wording is not part of the promise.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final

from engage.answers import Value
from engage.assessments import GroundReading, PrincipleResult
from engage.catalogues import Catalogue, Consideration
from engage.citations import Authority, Judgment
from engage.classification import Classification, KindReading
from engage.duties import DutiesFound, PeriodAsked
from engage.facts import Fact
from engage.findings import Finding
from engage.lifecycles import Blocked
from engage.render.words import condition
from engage.reports import Report
from engage.rules import Branch, Example, Factor, Rule
from engage.stages import Event

SCHEMA: Final = "engage-report/1"
"""The name of the shape of a report, in every report."""

Data = dict[str, object]
"""One object as JSON has it."""

_STEERING: Final = re.compile(
    r"[\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]"
)
"""Characters that JSON lets through and a terminal would obey, and halves of characters."""


def as_json(data: Mapping[str, object], *, only_ascii: bool = False) -> str:
    r"""
    Return *data* as JSON that is safe to print; *only_ascii* escapes every other letter too.

    >>> print(as_json({"title": "Caf\xe9 \x1b[2J"}), end="")
    {
      "title": "Café \u001b[2J"
    }
    """
    text = json.dumps(data, ensure_ascii=only_ascii, indent=2)
    return _STEERING.sub(lambda found: f"\\u{ord(found[0]):04x}", text) + "\n"


def report_data(report: Report) -> Data:
    """Return everything that *report* says, as plain data."""
    assessment = report.assessment
    found = {id(each): _finding(report, each) for each in assessment.findings}
    return {
        **head_data(report, SCHEMA),
        "status": report.status.name.lower(),
        "exit_code": report.status.value,
        "classification": _classification(assessment.classification),
        "grounds": [_ground(each) for each in assessment.grounds],
        "duties": _duties(report.duties),
        "standing": standing_data(report),
        "principles": {
            each.principle.id: _principle(each, found) for each in assessment.principles
        },
        "findings": list(found.values()),
        "questions": [_open_question(report, each) for each in assessment.questions],
        "considerations": [_consideration(each) for each in assessment.considerations],
        "cautions": list(report.cautions),
    }


def classification_data(report: Report) -> Data:
    """Return what kind of exercise it is and whether consultation is owed, as plain data."""
    return {
        **head_data(report, SCHEMA),
        "classification": _classification(report.assessment.classification),
        "grounds": [_ground(each) for each in report.assessment.grounds],
    }


def questions_data(report: Report) -> Data:
    """Return the open questions, the most decisive first, as plain data."""
    return {
        **head_data(report, SCHEMA),
        "questions": [_open_question(report, each) for each in report.assessment.questions],
        "duty_questions": duty_questions_data(report.duties),
    }


def rule_data(rule: Rule) -> Data:
    """Return *rule* as plain data: its table, what it asks for, its examples and authorities."""
    return {
        "rule": rule.id,
        "title": rule.title,
        "heading": rule.heading.id,
        "arises": None if rule.arises is None else condition(rule.arises),
        "force": rule.force,
        "binds": [{"when": condition(trigger), "force": force} for trigger, force in rule.binds],
        "remedy": rule.remedy,
        "who": rule.who,
        "at": rule.at,
        "branches": [_branch(each) for each in rule.branches],
        "facts": [question_data(each) for each in rule.facts],
        "examples": [_example(each) for each in rule.examples],
        "authority": _authorities(rule.authority),
    }


def rules_data(catalogue: Catalogue) -> Data:
    """Return the rules of *catalogue* as a list of plain data, in the order of a report."""
    return {
        "rules": [
            {"rule": rule.id, "title": rule.title, "heading": rule.heading.id} for rule in catalogue
        ]
    }


def standing_data(report: Report) -> Data:
    """Return where the exercise stands and what comes next, as plain data."""
    return {
        "stage": report.stage,
        "public_state": report.public_state,
        "disagreement": report.disagreement,
        "next": _next_data(report),
        "blocked": [_blocked_data(each) for each in report.blocked],
        "overrides": [_event_data(each) for each in report.overrides],
    }


def _next_data(report: Report) -> Data | None:
    move, due = report.next_move, report.due
    if move is None:
        return None
    return {
        "stage": move.enters,
        "move": move.name,
        "who": list(report.movers),
        "due": str(due) if due else "",
        "due_latest": due.latest.isoformat() if due and due.latest else None,
        "gates": [
            {
                "id": gate.id,
                "title": gate.title,
                "force": gate.force,
                "source": gate.source,
                "passed": all(each.gate.id != gate.id for each in report.blocked),
            }
            for gate in report.next_gates
        ],
    }


def _blocked_data(each: Blocked) -> Data:
    found = each.finding
    return {
        "gate": each.gate.id,
        "rule": each.rule,
        "about": found.about if found else "",
        "outcome": each.outcome,
        "reason": each.reason,
        "remedy": each.remedy,
        "who": each.mends,
        "authority": _authorities(each.authority),
    }


def _event_data(event: Event) -> Data:
    return {
        "at": str(event.at or ""),
        "from": event.leaves,
        "to": event.enters,
        "actor": event.actor,
        "role": event.role,
        "reason": event.reason,
        "gates": list(event.overrode),
        "unmet": [rule for each in event.gates for rule in each.unmet],
        "approved_by": event.approved_by,
    }


def head_data(report: Report, schema: str) -> Data:
    """Return which exercise it is, whose, and as at which date, in data of the shape *schema*."""
    exercise = report.exercise
    return {
        "schema": schema,
        "exercise": {"reference": exercise.reference, "title": exercise.title},
        "body": exercise.body.name,
        "on": report.assessment.setting.on.isoformat(),
        "engage_version": report.engage_version,
    }


def _classification(found: Classification) -> Data:
    return {
        "kind": found.kind,
        "because": found.because,
        "declared": list(found.declared),
        "confidence": found.confidence,
        "mixed": found.mixed,
        "disagreement": found.disagreement,
        "rounds": [_kind(each) for each in found.rounds],
    }


def _kind(found: KindReading) -> Data:
    return {
        "about": found.about,
        "kind": found.kind,
        "because": found.because,
        "confidence": found.confidence,
        "relied_on": list(found.relied_on),
        "missing": _ids(found.missing),
        "authority": _authorities(found.authority),
    }


def _ground(found: GroundReading) -> Data:
    return {
        "id": found.ground.id,
        "title": found.ground.title,
        "reading": found.reading,
        "says": found.ground.says,
        "missing": _ids(found.missing),
        "authority": _authorities(found.ground.authority),
    }


def _duties(found: DutiesFound) -> Data:
    """Return which duties apply, in short; `engage.render.duties` has the whole."""
    longest = found.requirements.strictest
    return {
        "law_day": found.on.isoformat(),
        "applying": [duty.id for duty in found.applying],
        "open": [each.duty.id for each in found.open],
        "not_ours": [each.duty.id for each in found.not_ours],
        "strictest_period": None if longest is None else period_data(longest, found.on),
        "questions": _ids(found.questions),
        "nothing_found": found.nothing_found,
    }


def duty_questions_data(found: DutiesFound) -> list[Data]:
    """Return the questions that would settle which duties apply, each with the duties that wait."""
    return [
        {
            **question_data(fact),
            "needed_for": [each.duty.id for each in found.open if fact in each.missing],
        }
        for fact in found.questions
    ]


def period_data(asked: PeriodAsked, on: date) -> Data:
    """Return a period that a duty sets, as on the day *on*."""
    period = asked.period
    return {
        "duty": asked.duty.id,
        "basis": asked.duty.period_basis,
        "value": period.value(on),
        "unit": period.unit,
        "counted_in": period.counted_in,
        "purpose": period.purpose,
        "starts": period.starts,
        "excludes": list(period.excludes),
        "when": period.when,
        "note": period.note,
    }


def _principle(result: PrincipleResult, found: Mapping[int, Data]) -> Data:
    return {
        "title": result.principle.title,
        "outcome": result.outcome,
        "findings": [found[id(each)] for each in result.findings],
    }


def _finding(report: Report, found: Finding) -> Data:
    return {
        "rule": found.rule,
        "title": found.title,
        "heading": found.heading.id,
        "outcome": found.outcome,
        "force": found.force,
        "about": found.about,
        "message": found.message,
        "at": found.at,
        "relied_on": list(found.relied_on),
        "missing": list(found.missing),
        "weighs_for": list(found.weighs_for),
        "weighs_against": list(found.weighs_against),
        "judged_by": found.judged_by,
        "remedy": found.remedy,
        "who": report.assessment.catalogue[found.rule].who,
        "due": None if found.due is None else found.due.isoformat(),
        "mended_by": found.mended_by,
        "fault": found.fault,
        "authority": _authorities(found.authority),
    }


def _open_question(report: Report, fact: Fact) -> Data:
    return {**question_data(fact), "needed_for": list(report.waiting_for(fact.id))}


def question_data(fact: Fact) -> Data:
    """Return a question with what it takes and who answers it."""
    return {
        "fact": fact.id,
        "question": fact.question,
        "type": fact.type,
        "choices": list(fact.choices),
        "unit": fact.unit,
        "note": " ".join(part for part in (fact.choice_notes, fact.note) if part),
        "recorded_by": fact.recorded_by,
        "evidence": fact.evidence,
        "kind": fact.kind,
        "known_from": fact.known_from,
    }


def _consideration(found: Consideration) -> Data:
    return {"says": found.says, "authority": _authorities(found.authority)}


def _authorities(authorities: Iterable[Authority]) -> list[Data]:
    return [authority_data(each) for each in authorities]


def authority_data(authority: Authority) -> Data:
    """Return an authority with how far it was read."""
    place: Data = (
        {"citation": authority.citation, "holds": authority.holds}
        if isinstance(authority, Judgment)
        else {"provision": authority.provision}
    )
    return {
        "id": authority.id,
        "label": authority.label,
        **place,
        "url": authority.url,
        "verified": authority.verified,
        "verified_scope": authority.verified_scope,
        "checked": authority.checked.isoformat(),
    }


def _branch(branch: Branch) -> Data:
    return {
        "when": condition(branch.when),
        "outcome": branch.outcome,
        "judged": None if branch.judged is None else branch.judged.id,
        "met_if": branch.met_if,
        "says": branch.says,
        "weighs_for": [_factor(each) for each in branch.weighs_for],
        "weighs_against": [_factor(each) for each in branch.weighs_against],
    }


def _factor(factor: Factor) -> Data:
    return {"when": condition(factor.when), "says": factor.says}


def _example(example: Example) -> Data:
    return {
        "outcome": example.outcome,
        "answers": {each.fact: _value(each.value) for each in example.answers},
        "silent_on": list(example.silent_on),
    }


def _value(value: Value) -> object:
    """Return an answer as JSON has it."""
    if isinstance(value, frozenset):
        return sorted(value)
    return value if isinstance(value, (bool, int, str)) else value.isoformat()


def _ids(facts: Iterable[Fact]) -> list[str]:
    return [fact.id for fact in facts]


__all__ = (
    "SCHEMA",
    "Data",
    "as_json",
    "authority_data",
    "classification_data",
    "duty_questions_data",
    "head_data",
    "period_data",
    "question_data",
    "questions_data",
    "report_data",
    "rule_data",
    "rules_data",
    "standing_data",
)
