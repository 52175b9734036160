"""Conditions in words, those that several rules share under a name of their own."""

from __future__ import annotations

from typing import Final

from _reference.markup import Page, link_fact
from engage.facts import Fact
from engage.findings import plain
from engage.law import factors, kinds, legitimate_expectation
from engage.law.gunning import time
from engage.testing import BASELINE
from engage.triggers import ALWAYS, Operator, Trigger

SHARED: Final = (
    ("nobody-asked", "nobody was asked", kinds.NOBODY_ASKED),
    ("asked", "people were asked", kinds.ASKED),
    ("proposal-put", "a proposal was put", kinds.PROPOSAL_PUT),
    ("soundings", "only chosen people were sounded out", kinds.SOUNDINGS),
    ("consultation", "it is a consultation", kinds.CONSULTATION),
    ("engagement", "it is engagement", kinds.ENGAGEMENT),
    ("owed", "consultation is owed", legitimate_expectation.OWED),
    (
        "owed-to-somebody",
        "consultation is owed to particular people",
        legitimate_expectation.OWED_TO_SOMEBODY,
    ),
    (
        "statute-alone",
        "a statute and nothing else asks for consultation",
        legitimate_expectation.STATUTE_ALONE,
    ),
    ("promise", "consultation was promised", legitimate_expectation.PROMISE),
    ("clear-promise", "the promise is clear", legitimate_expectation.CLEAR_PROMISE),
    ("practice", "there is a settled practice", legitimate_expectation.PRACTICE),
    ("lost-benefit", "a benefit relied on would be lost", legitimate_expectation.LOST_BENEFIT),
    ("exceptional", "not asking would be exceptionally unfair", legitimate_expectation.EXCEPTIONAL),
    ("serious-loss", "people would lose much", factors.SERIOUS_LOSS),
    ("bare-questions", "people were asked only to agree", factors.BARE_QUESTIONS),
    ("weighty", "something makes it weighty", time.WEIGHTY),
)
"""The shared conditions: part of the address, the words, the condition itself."""

_LONGEST_FIRST: Final = sorted(SHARED, key=lambda each: -len(each[2].parts))


def in_words(trigger: Trigger) -> str:
    """Return *trigger* in words, with links; a shared condition by its name."""
    for address, words, shared in SHARED:
        if trigger == shared:
            return f"[{words}](#condition-{address})"
    return spelt_out(trigger)


def spelt_out(trigger: Trigger) -> str:
    """Return *trigger* in words, even if it is itself a shared condition."""
    if trigger is ALWAYS:
        return "in every other case"
    if trigger.operator is Operator.NOT:
        return _negated(trigger.parts[0])
    if trigger.parts:
        return _joined(trigger)
    return _compared(trigger)


def _negated(trigger: Trigger) -> str:
    """Return in words that *trigger* does not hold."""
    if trigger.operator is Operator.YES and trigger != kinds.PROPOSAL_PUT:
        return f"{link_fact(_fact_of(trigger))}: no"
    return f"*not* {_bracketed(trigger)}"


def _joined(trigger: Trigger) -> str:
    """Return the parts of *trigger* in words, a shared condition among them by its name."""
    parts = trigger.parts
    for _, _, shared in _LONGEST_FIRST:
        size = len(shared.parts)
        if shared.operator is trigger.operator and shared != trigger:
            for start in range(len(parts) - size + 1):
                if parts[start : start + size] == shared.parts:
                    parts = (*parts[:start], shared, *parts[start + size :])
                    break
    word = "**and**" if trigger.operator is Operator.ALL else "**or**"
    return f" {word} ".join(_bracketed(part) for part in parts)


def _bracketed(trigger: Trigger) -> str:
    """Return *trigger* in words, in brackets where they would be misread without."""
    named = any(trigger == shared for _, _, shared in SHARED)
    return f"({in_words(trigger)})" if len(trigger.parts) > 1 and not named else in_words(trigger)


def _compared(trigger: Trigger) -> str:
    """Return in words what *trigger* asks of one fact."""
    fact = _fact_of(trigger)
    if trigger.operator is Operator.YES:
        return f"{link_fact(fact)}: yes"
    if trigger.operator is Operator.KNOWN:
        return f"{link_fact(fact)} {trigger.operator}"
    if trigger.words:
        verb = "includes" if trigger.operator is Operator.INCLUDES else "is"
        offered = (plain(word) for word in fact.choices if word in trigger.words)
        return f"{link_fact(fact)} {verb} {' or '.join(offered)}"
    bound = link_fact(trigger.bound) if isinstance(trigger.bound, Fact) else str(trigger.bound)
    return f"{link_fact(fact)} is {trigger.operator} {bound}"


def _fact_of(trigger: Trigger) -> Fact:
    """Return the fact that *trigger* compares."""
    if trigger.fact is None:
        msg = f"{trigger} compares no fact"
        raise TypeError(msg)
    return trigger.fact


def page() -> Page:
    """Return the page of the shared conditions, and of the baseline of the examples."""
    lines = [
        "# Shared conditions",
        "",
        "Conditions that several rules ask for, under the names that the rules' tables use.",
        "",
    ]
    for address, words, shared in SHARED:
        title = words[0].upper() + words[1:]
        meaning = f"Holds if {spelt_out(shared)}."
        lines += [f"(condition-{address})=", f"## {title}", "", meaning, ""]
    return [
        *lines,
        "(rule-baseline)=",
        "## The baseline of the examples",
        "",
        "The examples of a rule add to one baseline exercise, `engage.testing.BASELINE`.",
        "It records this and nothing else:",
        "",
        *(f"- {link_fact(each.fact)}: {plain(each.value)}" for each in BASELINE.answers),
    ]


__all__ = ("SHARED", "in_words", "page", "spelt_out")
