"""
How a promise becomes a rule: the lines and questions that every table of the commitment shares.

Comply or explain: a recorded departure turns *not met* into *for judgement*, for a named person.
Attested: what no program can see is asked of a person, whose *yes* counts once it is evidenced.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial, reduce
from types import MappingProxyType
from typing import Final

from engage.answers import Answer, Value
from engage.citations import Provision
from engage.facts import About, Fact, FactKind, FactType, Record
from engage.law.vocabulary import OPENED_ON
from engage.outcomes import Force, Outcome
from engage.rules import Branch, Example, Heading, Rule, example, judge, otherwise, when
from engage.stages import KnownFrom
from engage.triggers import ALWAYS, Trigger, yes

_NOTHING: Final[Mapping[str, object]] = MappingProxyType({})

LEAD: Final = "exercise lead"
"""Who answers for an exercise, and puts most things right."""


def asked(  # noqa: PLR0913 - the parts of a question
    name: str,
    question: str,
    evidence: str,
    *,
    known: KnownFrom = KnownFrom.PLANNING,
    about: About = About.EXERCISE,
    by: str = LEAD,
    takes: FactType = FactType.YES_NO,
    choices: tuple[str, ...] = (),
    choice_notes: str = "",
    unit: str = "",
    note: str = "",
    read: Callable[[Record], Value | None] | None = None,
    read_from: str = "",
    needs: tuple[Fact, ...] = (),
    computed: bool = False,
) -> Fact:
    """Return a question about what was done; ``no`` is an answer, silence is none."""
    return Fact(
        id=name,
        question=question,
        type=takes,
        about=about,
        known_from=known,
        recorded_by=by,
        evidence=evidence,
        choices=choices,
        choice_notes=choice_notes,
        unit=unit,
        note=note,
        read=read,
        read_from=read_from,
        needs=needs,
        computed=computed,
    )


def attest(  # noqa: PLR0913 - the parts of a question
    name: str,
    question: str,
    evidence: str,
    *,
    by: str = LEAD,
    known: KnownFrom = KnownFrom.LAUNCH,
    about: About = About.EXERCISE,
) -> Fact:
    """Return a question that only a named person can answer."""
    return Fact(
        id=name,
        question=question,
        type=FactType.YES_NO,
        kind=FactKind.JUDGEMENT,
        about=about,
        known_from=known,
        recorded_by=by,
        evidence=evidence,
    )


def _is_signed(fact: Fact, record: Record) -> Value | None:
    """Return whether each answer to *fact* says by whom, in what role, when and on what basis."""
    answers = record.answers(fact)
    parts = [part for each in answers for part in (each.by, each.role, each.on, each.evidence)]
    return all(parts) if answers else None


def attested(fact: Fact, says: str) -> tuple[Branch, Branch]:
    """Return the last lines of a table on which the person asked by *fact* decides."""
    signed = Fact(
        id=f"{fact.id}_signed",
        question="Does that answer carry a name, a role, a date and evidence?",
        type=FactType.YES_NO,
        about=fact.about,
        known_from=fact.known_from,
        recorded_by=fact.recorded_by,
        evidence="the answer itself",
        read=partial(_is_signed, fact),
        read_from=f"answers.{fact.id}",
        needs=(fact,),
        computed=True,
    )
    return (
        when(
            yes(fact) & ~yes(signed),
            Outcome.FOR_JUDGEMENT,
            "The answer is yes, without a name, a role, a date or evidence beside it: complete it.",
        ),
        judge(ALWAYS, fact, says),
    )


def signed(fact: Fact) -> Answer:
    """Return *yes* to *fact* as it counts: with name, role, date and evidence."""
    return Answer(
        fact=fact.id,
        value=True,
        by="A. Person",
        role=fact.recorded_by,
        on=date(2026, 11, 2),
        evidence=fact.evidence,
    )


def explained(
    code: str, why: str, says: str, *, by: str = "monitoring officer"
) -> tuple[Branch, Branch]:
    """
    Return the last lines of a table: not met, unless a person judges a recorded reason enough.

    Args:
        code: The end of the rule's id.
        why: What the reason explains, to follow *why*.
        says: What the report says.
        by: Who judges the reason.
    """
    departure, judged = departing(code, why, by=by)
    return (
        judge(yes(departure), judged, f"{says} A reason is on record."),
        otherwise(Outcome.NOT_MET, says),
    )


def departing(code: str, why: str, *, by: str = "monitoring officer") -> tuple[Fact, Fact]:
    """Return the questions if a departure has a recorded reason, and if that is good enough."""
    name = f"departure_{code.replace('-', '_')}"
    return (
        Fact(
            id=name,
            question=f"Is it on record, with a name and a date, why {why}?",
            type=FactType.YES_NO,
            kind=FactKind.EXCUSE,
            about=About.EXERCISE,
            known_from=KnownFrom.PLANNING,
            recorded_by=LEAD,
            evidence="the recorded reason",
        ),
        Fact(
            id=f"{name}_judged_right",
            question=f"Does the {by} judge the recorded reason good enough why {why}?",
            type=FactType.YES_NO,
            kind=FactKind.JUDGEMENT,
            about=About.EXERCISE,
            known_from=KnownFrom.PLANNING,
            recorded_by=by,
            evidence="the view in writing, with reasons",
        ),
    )


def _by_opening(name: str, record: Record, *, day_before: bool) -> Value | None:
    """Return whether the day *name* is no later than the opening day, or lies before it."""
    done, opened = record[name], record[OPENED_ON.id]
    if not isinstance(done, date) or not isinstance(opened, date):
        return None
    return done < opened or (done == opened and not day_before)


def every(*conditions: Trigger) -> Trigger:
    """Return the condition that all *conditions* hold."""
    return reduce(lambda first, second: first & second, conditions)


def dated(name: str, question: str, evidence: str, *, by: str = LEAD) -> Fact:
    """Return a question for the day on which something was done."""
    return asked(name, question, evidence, by=by, takes=FactType.DATE)


def by_opening(
    name: str, question: str, done_on: Fact, *, day_before: bool = False, by: str = LEAD
) -> Fact:
    """Return a question whether something was done by the day of opening, or the *day_before*."""
    return asked(
        name,
        question,
        done_on.evidence,
        known=KnownFrom.LAUNCH,
        about=About.ROUND,
        by=by,
        read=partial(_by_opening, done_on.id, day_before=day_before),
        read_from=f"{done_on.id} and opened_on, where both are known",
        needs=(done_on, OPENED_ON),
        note="The day before opening is the last that is early enough." if day_before else "",
    )


def _outsiders(record: Record) -> Value | None:
    """Return no where an audience outside the body is on record."""
    groups = [each for each in record.exercise.audiences if each.asked is not False]
    return False if any(each.kinds for each in groups) else None


STAFF_ONLY: Final = asked(
    "audience_is_staff_only",
    "Does it reach nobody but people who work for the council?",
    "the list of those asked",
    read=_outsiders,
    read_from="audiences[].kinds",
)

NOT_FOR_STAFF: Final = when(
    yes(STAFF_ONLY),
    Outcome.NOT_APPLICABLE,
    "Only the council's own staff are asked; the commitment is made to people outside it.",
)
"""The first line of every table."""


def promise(  # noqa: PLR0913 - the parts of a rule
    code: str,
    title: str,
    heading: Heading,
    *branches: Branch,
    sources: tuple[Provision, ...],
    examples: tuple[Example, ...],
    remedy: str,
    who: str = LEAD,
    at: str = "",
    per_round: bool = True,
) -> Rule:
    """Return a promise of the commitment as a rule that binds as policy."""
    return Rule(
        id=f"working_together.{code}",
        title=title,
        heading=heading,
        authority=sources,
        branches=(NOT_FOR_STAFF, *branches),
        remedy=remedy,
        examples=(
            *examples,
            example(Outcome.NOT_APPLICABLE, audience_is_staff_only=True),
            example(Outcome.UNCLEAR),
        ),
        force=Force.POLICY,
        at=at,
        per_round=per_round,
        who=who,
    )


def kept_if(  # noqa: PLR0913 - the parts of a rule
    code: str,
    title: str,
    heading: Heading,
    *facts: Fact,
    met: str,
    not_met: str,
    sources: tuple[Provision, ...],
    remedy: str,
    unless: tuple[Branch, ...] = (),
    given: Mapping[str, object] = _NOTHING,
    why: str = "",
    judged_by: str = "monitoring officer",
    examples: tuple[Example, ...] = (),
    who: str = LEAD,
    at: str = "",
    per_round: bool = True,
) -> Rule:
    """
    Return the promise that each of *facts* is answered yes.

    Args:
        code: The end of its id.
        title: What it asks for.
        heading: What it is reported under.
        facts: What must be yes.
        met: What the report says if all are.
        not_met: What it says if one is not.
        sources: The sections that make the promise.
        remedy: What to do if it is not kept.
        unless: Lines before, such as where it does not apply.
        given: What its examples record so that those lines do not decide.
        why: What a recorded departure explains; empty where the source leaves no room for one.
        judged_by: Who judges a departure.
        examples: Examples of the lines before.
        who: Who can put it right.
        at: The dotted path that it is about.
        per_round: Whether it is asked of every round.
    """
    kept = {fact.id: True for fact in facts}
    broken = () if why else [{**given, fact.id: False} for fact in facts]
    lines = (
        explained(code, why, not_met, by=judged_by)
        if why
        else (otherwise(Outcome.NOT_MET, not_met),)
    )
    return promise(
        code,
        title,
        heading,
        *unless,
        when(every(*map(yes, facts)), Outcome.MET, met),
        *lines,
        sources=sources,
        examples=(
            *examples,
            shown(Outcome.MET, **given, **kept),
            *(shown(Outcome.NOT_MET, **each) for each in broken),
            *(if_explained(code, **given, **{**kept, facts[-1].id: False}) if why else ()),
        ),
        remedy=remedy,
        who=who,
        at=at,
        per_round=per_round,
    )


def shown(outcome: Outcome, **answers: object) -> Example:
    """Return the example that these *answers* of an external exercise give *outcome*."""
    return example(outcome, audience_is_staff_only=False, **answers)


def if_explained(code: str, **answers: object) -> tuple[Example, ...]:
    """Return what a departure recorded beside *answers* leads to: a judgement, in favour or not."""
    reason = f"departure_{code.replace('-', '_')}"
    judged = f"{reason}_judged_right"
    return (
        shown(Outcome.NOT_MET, **answers),
        shown(Outcome.FOR_JUDGEMENT, **answers, **{reason: True}),
        shown(Outcome.MET, **answers, **{reason: True, judged: True}),
    )


def if_attested(fact: Fact, **answers: object) -> tuple[Example, ...]:
    """Return what the answer to *fact* beside *answers* leads to: open, signed, unsigned, or no."""
    return (
        shown(Outcome.FOR_JUDGEMENT, **answers),
        shown(Outcome.MET, **answers, **{fact.id: signed(fact)}),
        shown(Outcome.FOR_JUDGEMENT, **answers, **{fact.id: True}),
        shown(Outcome.NOT_MET, **answers, **{fact.id: False}),
    )


__all__ = (
    "LEAD",
    "NOT_FOR_STAFF",
    "STAFF_ONLY",
    "asked",
    "attest",
    "attested",
    "by_opening",
    "dated",
    "departing",
    "every",
    "explained",
    "if_attested",
    "if_explained",
    "kept_if",
    "promise",
    "shown",
    "signed",
)
