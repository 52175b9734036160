"""
Elected members who take part and decide: interests, open minds, and publicity before an election.

Members may lead, argue and listen.
A view stated beforehand is never a finding by itself, nor is a decision against most responses.
What falls before an election is a warning and blocks nothing.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.answers import Value
from engage.catalogues import Catalogue
from engage.citations import Provision, SourceKind, Verification
from engage.facts import About, Fact, FactKind, FactType, Record
from engage.law.gunning.formative_stage_facts import MINDS_JUDGED_OPEN
from engage.law.vocabulary import CLOSED_ON, OPENED_ON
from engage.nations import ENGLAND
from engage.outcomes import Force, Outcome
from engage.practice.working_together.lines import asked, attest
from engage.rules import Heading, Rule, example, judge, otherwise, when
from engage.stages import KnownFrom
from engage.triggers import ALWAYS, yes

CHECKED: Final = date(2026, 11, 22)
"""The day on which the provisions were last checked."""

_MONITORING: Final = "monitoring officer"
_DEMOCRATIC: Final = "democratic services"


def _provision(  # noqa: PLR0913 - the parts of a citation
    key: str,
    title: str,
    provision: str,
    url: str,
    *,
    read: bool = True,
    kind: SourceKind = SourceKind.ACT,
    note: str = "",
) -> Provision:
    return Provision(
        id=key,
        title=title,
        provision=provision,
        kind=kind,
        url=url,
        extent=ENGLAND,
        verified=Verification.READ if read else Verification.FROM_KNOWLEDGE,
        verified_scope="" if read else "Numbers and wording are from knowledge.",
        checked=CHECKED,
        note=note,
    )


SECTION_25: Final = _provision(
    "localism-act-2011-s25",
    "Localism Act 2011",
    "s.25",
    "https://www.legislation.gov.uk/ukpga/2011/20/section/25",
    note="It does not cure a mind that is in fact closed.",
)
SECTION_31: Final = _provision(
    "localism-act-2011-s31",
    "Localism Act 2011",
    "s.31(4), (7) and (8); s.33",
    "https://mail.localgovernmentlawyer.co.uk/governance/314-governance-a-risk-articles/"
    "58921-members-interests-bias-and-pre-determination",
    note="Breach without reasonable excuse is an offence under s.34, which is from knowledge.",
)
PUBLICITY_ACT: Final = _provision(
    "local-government-act-1986-s2",
    "Local Government Act 1986",
    "ss.2 and 6",
    "https://www.legislation.gov.uk/ukpga/1986/10/section/2",
    note="What is said to the public about a consultation is publicity.",
)
PUBLICITY_CODE: Final = _provision(
    "publicity-code-2011",
    "Code of Recommended Practice on Local Authority Publicity (2011)",
    "paragraphs 33 to 35",
    "https://www.gov.uk/government/publications/"
    "recommended-code-of-practice-for-local-authority-publicity",
    read=False,
    kind=SourceKind.GUIDANCE,
    note="Regard must be had to it. Routine business goes on.",
)

HEADING: Final = Heading(id="members", title="Elected members and elections")

PRE_ELECTION_PERIODS: Final = (
    (date(2026, 3, 30), date(2026, 5, 7)),
    (date(2027, 3, 31), date(2027, 5, 6)),
    (date(2028, 3, 27), date(2028, 5, 4)),
)
"""
From the last day for notice of an ordinary election to the day of the poll, both counted.

Of 2026 the first day was read; of 2027 and 2028 it was computed by the same count.
A notice may be published earlier, and then the period begins earlier.
"""

_KNOWN_YEARS: Final = range(2026, 2029)


def in_pre_election_period(day: date) -> bool | None:
    """
    Return whether *day* falls between notice and poll; ``None`` for a year that is not held.

    >>> in_pre_election_period(date(2026, 3, 29)), in_pre_election_period(date(2026, 3, 30))
    (False, True)
    """
    if day.year not in _KNOWN_YEARS:
        return None
    return any(first <= day <= last for first, last in PRE_ELECTION_PERIODS)


def _near_a_poll(record: Record) -> Value | None:
    """Return yes where the opening or the closing day falls in a period; no is not read off."""
    days = (record[OPENED_ON.id], record[CLOSED_ON.id])
    return (
        True if any(isinstance(day, date) and in_pre_election_period(day) for day in days) else None
    )


_INTEREST: Final = asked(
    "member_has_disclosable_interest",
    "Has a member who decides a disclosable pecuniary interest in the matter?",
    "the register of interests and the declarations",
    by=_MONITORING,
    about=About.DECISION,
)
_TOOK_PART: Final = asked(
    "member_with_interest_takes_part",
    "Does that member discuss it or vote on it or, acting alone, deal with it?",
    "the minutes",
    known=KnownFrom.REPORT,
    by=_DEMOCRATIC,
    about=About.DECISION,
)
_DISPENSATION: Final = asked(
    "dispensation_granted",
    "Was a dispensation granted that covers it?",
    "the dispensation",
    by=_MONITORING,
    about=About.DECISION,
)

INTERESTS: Final = Rule(
    id="members.interests",
    title="No member decides with a disclosable pecuniary interest",
    heading=HEADING,
    authority=(SECTION_31,),
    branches=(
        when(
            ~yes(_INTEREST),
            Outcome.NOT_APPLICABLE,
            "No member who decides has a disclosable pecuniary interest.",
        ),
        when(~yes(_TOOK_PART), Outcome.MET, "A member has such an interest and takes no part."),
        when(
            yes(_DISPENSATION),
            Outcome.MET,
            "A member has such an interest and takes part under a dispensation.",
        ),
        otherwise(
            Outcome.NOT_MET,
            "A member has such an interest and takes part without a dispensation.",
        ),
    ),
    remedy="The member leaves the matter to others, or applies for a dispensation first.",
    examples=(
        example(Outcome.NOT_APPLICABLE, member_has_disclosable_interest=False),
        example(
            Outcome.MET,
            member_has_disclosable_interest=True,
            member_with_interest_takes_part=False,
        ),
        example(
            Outcome.MET,
            member_has_disclosable_interest=True,
            member_with_interest_takes_part=True,
            dispensation_granted=True,
        ),
        example(
            Outcome.NOT_MET,
            member_has_disclosable_interest=True,
            member_with_interest_takes_part=True,
            dispensation_granted=False,
        ),
        example(Outcome.UNCLEAR),
    ),
    at="decisions",
    per_round=False,
    who=_MONITORING,
)


def _claimed(name: str, question: str) -> Fact:
    return Fact(
        id=name,
        question=question,
        type=FactType.YES_NO,
        kind=FactKind.EXCUSE,
        about=About.DECISION,
        known_from=KnownFrom.OPEN,
        recorded_by=_MONITORING,
        evidence="the letter or message",
    )


_CLOSED_MIND: Final = _claimed(
    "closed_mind_alleged",
    "Has anybody said in writing that one who decides had a closed mind, with more to show for it "
    "than a view stated beforehand?",
)

OPEN_MINDS: Final = Rule(
    id="members.open-minds",
    title="Those who decide have open minds",
    heading=HEADING,
    authority=(SECTION_25,),
    branches=(
        when(
            ~yes(_CLOSED_MIND),
            Outcome.NOT_APPLICABLE,
            "Nobody shows more than a view stated beforehand, which by itself does not count as a "
            "closed mind.",
        ),
        judge(
            ALWAYS,
            MINDS_JUDGED_OPEN,
            "It is said with more than an earlier view to show for it that a mind was closed.",
        ),
    ),
    remedy="Let others decide, or record how the other courses were thought through.",
    examples=(
        example(Outcome.NOT_APPLICABLE),
        example(Outcome.FOR_JUDGEMENT, closed_mind_alleged=True),
        example(Outcome.MET, closed_mind_alleged=True, minds_judged_open=True),
        example(Outcome.NOT_MET, closed_mind_alleged=True, minds_judged_open=False),
    ),
    at="decisions",
    per_round=False,
    who=_MONITORING,
)

_PARTISAN: Final = _claimed(
    "publicity_said_to_favour_a_party",
    "Has anybody said in writing that the materials or the publicity favour or harm a party?",
)
_EVEN: Final = attest(
    "publicity_judged_even_handed",
    "Does the monitoring officer judge that nothing in it appears designed to affect support for a "
    "party, by content, style, timing or likely effect?",
    "the advice",
    by=_MONITORING,
    known=KnownFrom.OPEN,
)

EVEN_HANDED: Final = Rule(
    id="members.even-handed",
    title="Publicity serves no party",
    heading=HEADING,
    authority=(PUBLICITY_ACT,),
    branches=(
        when(
            ~yes(_PARTISAN), Outcome.NOT_APPLICABLE, "Nobody has said that publicity is partisan."
        ),
        judge(ALWAYS, _EVEN, "It is said that publicity favours or harms a party."),
    ),
    remedy="Take back what may affect support for a party.",
    examples=(
        example(Outcome.NOT_APPLICABLE),
        example(Outcome.FOR_JUDGEMENT, publicity_said_to_favour_a_party=True),
        example(
            Outcome.MET,
            publicity_said_to_favour_a_party=True,
            publicity_judged_even_handed=True,
        ),
        example(
            Outcome.NOT_MET,
            publicity_said_to_favour_a_party=True,
            publicity_judged_even_handed=False,
        ),
    ),
    at="rounds[].materials",
    per_round=False,
    who=_MONITORING,
)

_ELECTION: Final = asked(
    "election_held_in_area",
    "Is there an election in the area in the weeks after any of its steps?",
    "the election timetable",
    by=_DEMOCRATIC,
    about=About.ROUND,
)
_NEAR: Final = asked(
    "step_falls_before_election",
    "Does its launch, its close, an event or the publication of results fall between notice of the "
    "election and the poll?",
    "the dates, held against the election timetable",
    by=_DEMOCRATIC,
    about=About.ROUND,
    read=_near_a_poll,
    read_from="opened_on and closed_on, where one falls in a period that is held",
    needs=(OPENED_ON, CLOSED_ON),
)
_STATUTE_TIMES_IT: Final = asked(
    "statute_sets_the_timing",
    "Does a statute set that time?",
    "the provision",
    by="legal services",
    about=About.ROUND,
)

BEFORE_ELECTION: Final = Rule(
    id="members.before-election",
    title="Steps before an election are taken with care",
    heading=HEADING,
    authority=(PUBLICITY_CODE,),
    branches=(
        when(~yes(_ELECTION), Outcome.NOT_APPLICABLE, "There is no election in the area."),
        when(
            ~yes(_NEAR), Outcome.MET, "No step falls between notice of the election and the poll."
        ),
        when(
            yes(_STATUTE_TIMES_IT),
            Outcome.MET,
            "A step falls before the poll because a statute times it: it goes ahead.",
        ),
        otherwise(
            Outcome.FOR_JUDGEMENT,
            "A step falls between notice of the election and the poll. Nothing forbids it: better "
            "not to launch one that can wait, and to keep a running one open without promoting it.",
        ),
    ),
    remedy="Move the step if it can wait; if not, take advice, and keep controversy out of it.",
    examples=(
        example(Outcome.NOT_APPLICABLE, election_held_in_area=False),
        example(Outcome.MET, election_held_in_area=True, step_falls_before_election=False),
        example(
            Outcome.MET,
            election_held_in_area=True,
            opened_on=date(2026, 3, 30),
            statute_sets_the_timing=True,
        ),
        example(
            Outcome.FOR_JUDGEMENT,
            election_held_in_area=True,
            opened_on=date(2026, 5, 7),
            statute_sets_the_timing=False,
        ),
        example(Outcome.UNCLEAR),
    ),
    force=Force.PRACTICE,
    at="rounds[].opens",
    who="communications team",
)

MEMBERS: Final = Catalogue.of(INTERESTS, OPEN_MINDS, EVEN_HANDED, BEFORE_ELECTION)
"""What the law and good practice ask of elected members and of publicity before elections."""

__all__ = (
    "BEFORE_ELECTION",
    "CHECKED",
    "EVEN_HANDED",
    "HEADING",
    "INTERESTS",
    "MEMBERS",
    "OPEN_MINDS",
    "PRE_ELECTION_PERIODS",
    "PUBLICITY_ACT",
    "PUBLICITY_CODE",
    "SECTION_25",
    "SECTION_31",
    "in_pre_election_period",
)
