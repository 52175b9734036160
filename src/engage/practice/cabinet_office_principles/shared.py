"""What versions of the principles share: citations, and rules on length and response."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from engage.answers import Value
from engage.citations import Provision, SourceKind, Verification
from engage.facts import About, Fact, FactType, Record
from engage.law.vocabulary import CLOSED_ON
from engage.nations import UNITED_KINGDOM
from engage.outcomes import Force, Outcome
from engage.practice.working_together.lines import asked, attest
from engage.rules import Branch, Example, Heading, Rule, example, judge, otherwise, when
from engage.stages import KnownFrom
from engage.triggers import ALWAYS, yes

CHECKED: Final = date(2026, 11, 22)
"""The day on which the principles were last checked."""

RESPONSE_DAYS: Final = 84
"""Twelve weeks from the closing day: then a response is published or the delay explained."""

CODE_DAYS: Final = 84
"""Twelve weeks, both end days counted: the usual least length of the code of 2008."""

FLOOR_DAYS: Final = 14
"""Two weeks, both end days counted: where the range that was suggested in 2012 began."""

PAGE_2016: Final = (
    "https://www.bevanbrittan.com/insights/articles/2016/what-should-a-consultation-look-like/"
)
"""A page on the principles of 2016."""


def source(  # noqa: PLR0913 - the parts of a citation
    key: str,
    title: str,
    provision: str,
    *,
    url: str,
    verified: Verification,
    scope: str,
    begins: date,
    ends: date | None = None,
) -> Provision:
    """Return one version of the principles, or one principle, as an authority."""
    return Provision(
        id=f"cabinet_office_{key}",
        title=title,
        provision=provision,
        kind=SourceKind.GUIDANCE,
        url=url,
        extent=UNITED_KINGDOM,
        in_force_from=begins,
        in_force_to=ends,
        verified=verified,
        verified_scope=scope,
        checked=CHECKED,
        note="It guides central departments. Of the day on which it began only the month or the "
        "year was established.",
    )


HEADING: Final = Heading(id="cabinet_office", title="What central government holds itself to")

_LEAD: Final = "exercise lead"


def rule(  # noqa: PLR0913 - the parts of a rule
    code: str,
    title: str,
    authority: Provision,
    *branches: Branch,
    examples: tuple[Example, ...],
    remedy: str,
    at: str = "",
) -> Rule:
    """Return a rule of good practice."""
    return Rule(
        id=f"cabinet_office.{code}",
        title=title,
        heading=HEADING,
        authority=(authority,),
        branches=branches,
        remedy=remedy,
        examples=(*examples, example(Outcome.UNCLEAR)),
        force=Force.PRACTICE,
        at=at,
        who=_LEAD,
    )


def question(name: str, question: str, evidence: str, known: KnownFrom = KnownFrom.LAUNCH) -> Fact:
    """Return a question about what was done."""
    return asked(name, question, evidence, known=known)


PROPORTIONATE: Final = attest(
    "length_judged_proportionate",
    "Does the length suit the nature and the impact of the proposal, legal advice considered?",
    "the reason for the length, with the advice",
    about=About.ROUND,
)
_LENGTH_EXAMPLES: Final = (
    example(Outcome.FOR_JUDGEMENT),
    example(Outcome.MET, length_judged_proportionate=True),
    example(Outcome.NOT_MET, length_judged_proportionate=False),
)


def proportionate(authority: Provision) -> Rule:
    """Return the rule that the length suits the proposal, on this *authority*."""
    return Rule(
        id="cabinet_office.e",
        title="It lasts for a proportionate time",
        heading=HEADING,
        authority=(authority,),
        branches=(
            judge(
                ALWAYS,
                PROPORTIONATE,
                "No length is fixed; whether this one is proportionate is weighed.",
            ),
        ),
        remedy="Set the length by the nature and the impact of the proposal.",
        examples=_LENGTH_EXAMPLES,
        force=Force.PRACTICE,
        at="rounds[].closes",
        who=_LEAD,
    )


def _published(record: Record) -> Value | None:
    feedback = record.exercise.feedback
    return feedback.published.day if feedback and feedback.published else None


def _within_twelve_weeks(record: Record) -> Value | None:
    published, closed = record["response_published_on"], record[CLOSED_ON.id]
    if not isinstance(published, date) or not isinstance(closed, date):
        return None
    return published <= closed + timedelta(days=RESPONSE_DAYS)


_PUBLISHED_ON: Final = asked(
    "response_published_on",
    "On which day was the response to what people said published?",
    "the published response",
    known=KnownFrom.REPORT,
    about=About.REPORT,
    takes=FactType.DATE,
    read=_published,
    read_from="feedback.published, where it is a day",
)
_TIMELY: Final = asked(
    "response_within_twelve_weeks",
    "Was it published within twelve weeks of the closing day?",
    "the two dates",
    known=KnownFrom.REPORT,
    about=About.REPORT,
    read=_within_twelve_weeks,
    read_from="response_published_on and closed_on",
    needs=(_PUBLISHED_ON, CLOSED_ON),
)
_DELAY_EXPLAINED: Final = question(
    "delay_of_response_explained",
    "Is it published why it takes longer?",
    "the page that says so",
    KnownFrom.REPORT,
)


def timely(authority: Provision) -> Rule:
    """Return the rule that the response comes in time, on this *authority*."""
    closed = date(2026, 10, 18)
    return rule(
        "j",
        "The response comes within twelve weeks, or the delay is explained",
        authority,
        when(yes(_TIMELY), Outcome.MET, "The response came within twelve weeks of closing."),
        when(
            yes(_DELAY_EXPLAINED),
            Outcome.MET,
            "The response did not come within twelve weeks of closing, and it is published why.",
        ),
        otherwise(
            Outcome.NOT_MET,
            "The response did not come within twelve weeks of closing, and nothing says why.",
        ),
        examples=(
            example(Outcome.MET, response_published_on=date(2027, 1, 10), closed_on=closed),
            example(
                Outcome.MET,
                response_published_on=date(2027, 1, 11),
                closed_on=closed,
                delay_of_response_explained=True,
            ),
            example(
                Outcome.NOT_MET,
                response_published_on=date(2027, 1, 11),
                closed_on=closed,
                delay_of_response_explained=False,
            ),
        ),
        remedy="Publish the response, or say why it takes longer.",
        at="feedback.published",
    )


__all__ = (
    "CHECKED",
    "CODE_DAYS",
    "FLOOR_DAYS",
    "HEADING",
    "PAGE_2016",
    "PROPORTIONATE",
    "RESPONSE_DAYS",
    "proportionate",
    "question",
    "rule",
    "source",
    "timely",
)
