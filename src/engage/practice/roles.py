"""
What each role must, should or may do at each stage, as a table.

Most lines come from the strategy of 2024, with the section that lays them down; the rest from law.
A line of engage's own says so in its note, and binds as practice.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.citations import Authority, Provision
from engage.law.cases import MOSELEY
from engage.outcomes import Force
from engage.practice.members import SECTION_25, SECTION_31
from engage.practice.role_sources import (
    ADVICE_ON_ASSESSMENT,
    CALL_IN,
    CODE,
    KEY_DECISION,
    NEXT_STEPS,
    OFFICER_DECISIONS,
    OPEN_PAPERS,
    REGISTER_OF_INTERESTS,
    REPORT_OF_UNLAWFULNESS,
    SCRUTINY_BY_CHOICE,
)
from engage.practice.working_together.documents import (
    DATA,
    ENGAGE,
    INFORMATION_RIGHTS,
    LISTEN,
    MEMBERS,
    PROCESS,
    TOOLS,
)
from engage.roles import Charge, Role, Strength
from engage.stages import Stage

_PLANNING: Final = (Stage.IDEA, Stage.PLANNING, Stage.POSTPONED)
_TO_OPENING: Final = (*_PLANNING, Stage.PRE_CONSULTATION, Stage.READY)
_ASKING: Final = (Stage.ONGOING, Stage.PRE_CONSULTATION, Stage.OPEN)
_TO_DECISION: Final = (Stage.ANALYSING, Stage.REPORTED)
_AFTERWARDS: Final = (Stage.DECIDED, Stage.FED_BACK)

_BY_DATA: Final = "where personal data is collected"
_UNDER_EXECUTIVE: Final = "under executive arrangements"
_OWN_VIEW: Final = "The strategy does not say so; this is engage's own addition."
_MUST: Final = Strength.MUST
_SHOULD: Final = Strength.SHOULD
_MAY: Final = Strength.MAY


def _charge(  # noqa: PLR0913 - the parts of a charge
    role: Role,
    strength: Strength,
    key: str,
    does: str,
    *sources: Authority,
    at: tuple[Stage, ...] = (),
    where: str = "",
    force: Force = Force.POLICY,
    note: str = "",
) -> Charge:
    return Charge(
        id=key,
        role=role,
        strength=strength,
        does=does,
        authority=sources,
        force=force,
        stages=frozenset(at),
        where=where,
        note=note,
    )


_DECIDER: Final = (
    _charge(
        Role.DECISION_MAKER,
        _MUST,
        "decider.weigh",
        "weigh what people said, conscientiously, before deciding",
        MOSELEY,
        MEMBERS,
        at=_TO_DECISION,
        force=Force.LAW,
    ),
    _charge(
        Role.DECISION_MAKER,
        _MUST,
        "decider.other-inputs",
        "weigh the other inputs too: the budget, legal duties, wider strategy and other evidence",
        MEMBERS,
        at=_TO_DECISION,
    ),
    _charge(
        Role.DECISION_MAKER,
        _MAY,
        "decider.otherwise",
        "decide against the views of most who replied, for recorded reasons",
        MEMBERS,
        at=_TO_DECISION,
        note="The strategy gives the freedom; reasons show that the views were considered.",
    ),
    _charge(
        Role.DECISION_MAKER,
        _MUST,
        "decider.open-papers",
        "meet with agenda and reports open to the public for five clear days before",
        OPEN_PAPERS,
        at=(Stage.REPORTED,),
        where="where a council or committee meeting decides",
        force=Force.LAW,
    ),
    _charge(
        Role.DECISION_MAKER,
        _MUST,
        "decider.key-decision",
        "decide only once the key decision has been announced for 28 clear days",
        KEY_DECISION,
        at=_TO_DECISION,
        where=_UNDER_EXECUTIVE,
        force=Force.LAW,
    ),
    _charge(
        Role.DECISION_MAKER,
        _MUST,
        "decider.officer-record",
        "publish a record of the decision",
        OFFICER_DECISIONS,
        at=(Stage.DECIDED,),
        where="where an officer decides under delegation and people's rights or much money turn on "
        "it",
        force=Force.LAW,
    ),
)
_MEMBER: Final = (
    _charge(
        Role.ELECTED_MEMBER,
        _MAY,
        "member.explain",
        "explain proposed changes in plain words and hold a view on them openly",
        MEMBERS,
        SECTION_25,
        note="A view held before is no closed mind by itself.",
    ),
    _charge(
        Role.ELECTED_MEMBER,
        _MAY,
        "member.dialogue",
        "encourage open dialogue and debate",
        PROCESS,
        at=_ASKING,
    ),
    _charge(
        Role.ELECTED_MEMBER,
        _MAY,
        "member.scrutinise",
        "scrutinise how people are asked",
        MEMBERS,
        SCRUTINY_BY_CHOICE,
    ),
    _charge(
        Role.ELECTED_MEMBER,
        _MUST,
        "member.results-count",
        "see to it that the decision takes account of what was found",
        MEMBERS,
        at=(*_TO_DECISION, Stage.DECIDED),
    ),
    _charge(
        Role.ELECTED_MEMBER,
        _SHOULD,
        "member.step-back",
        "step back where taking part could compromise impartiality, and guard fairness only",
        MEMBERS,
        where="where impartiality is at risk",
    ),
    _charge(
        Role.ELECTED_MEMBER,
        _MUST,
        "member.interest",
        "take no part in discussion or vote, nor act alone, without a dispensation",
        SECTION_31,
        where="where the member has a disclosable pecuniary interest in the matter",
        force=Force.LAW,
    ),
    _charge(
        Role.ELECTED_MEMBER,
        _MUST,
        "member.notify",
        "notify disclosable pecuniary interests within 28 days of taking office",
        REGISTER_OF_INTERESTS,
        force=Force.LAW,
    ),
    _charge(
        Role.ELECTED_MEMBER,
        _MUST,
        "member.code",
        "keep to the council's code of conduct",
        CODE,
        force=Force.LAW,
    ),
    _charge(
        Role.ELECTED_MEMBER,
        _MAY,
        "member.call-in",
        "review in overview and scrutiny a decision not yet carried out, and ask for another look",
        CALL_IN,
        at=(Stage.DECIDED,),
        where=_UNDER_EXECUTIVE,
        force=Force.LAW,
    ),
)
_OWNER: Final = (
    _charge(
        Role.INFORMATION_OWNER,
        _MUST,
        "owner.answer-for-data",
        "answer for the data, whoever collects it, and decide on collection, use, storage and "
        "deletion",
        DATA,
    ),
    _charge(
        Role.INFORMATION_OWNER,
        _MUST,
        "owner.screen",
        "go through the checklist for a data protection impact assessment first",
        DATA,
        at=_TO_OPENING,
        where=_BY_DATA,
    ),
    _charge(
        Role.INFORMATION_OWNER,
        _SHOULD,
        "owner.notice",
        "say in a privacy notice why data is collected, how it is used and who has it",
        DATA,
        at=_TO_OPENING,
        where=_BY_DATA,
    ),
    _charge(
        Role.INFORMATION_OWNER,
        _MUST,
        "owner.agreement",
        "have a written agreement or a contract before anything is collected",
        DATA,
        at=_TO_OPENING,
        where="where another team or body runs it",
    ),
    _charge(
        Role.INFORMATION_OWNER,
        _MUST,
        "owner.go-over",
        "go over these duties with care before it starts",
        DATA,
        at=_TO_OPENING,
    ),
    _charge(
        Role.INFORMATION_OWNER,
        _SHOULD,
        "owner.publication",
        "state when and where data is to be published",
        INFORMATION_RIGHTS,
        at=_TO_OPENING,
        where="where it is to be published",
    ),
    _charge(
        Role.INFORMATION_OWNER,
        _MUST,
        "owner.ask-dpo",
        "ask the data protection officer for advice",
        ADVICE_ON_ASSESSMENT,
        at=_TO_OPENING,
        where="where a full data protection impact assessment is carried out",
        force=Force.LAW,
    ),
    _charge(
        Role.INFORMATION_OWNER,
        _MAY,
        "owner.ask",
        "ask the data protection officer or the freedom-of-information team when in doubt",
        DATA,
        INFORMATION_RIGHTS,
    ),
)
_LEAD: Final = (
    _charge(Role.EXERCISE_LEAD, _MUST, "lead.answer", "answer for the exercise", LISTEN),
    _charge(
        Role.EXERCISE_LEAD,
        _MUST,
        "lead.plan",
        "reckon with its part in the decision, whom to reach, when and how, what it may do to "
        "people, public interest, and the dates of committees",
        PROCESS,
        at=_PLANNING,
    ),
    _charge(
        Role.EXERCISE_LEAD,
        _SHOULD,
        "lead.understood",
        "make sure that people understand the five things",
        ENGAGE,
        at=(*_TO_OPENING, Stage.OPEN),
    ),
    _charge(
        Role.EXERCISE_LEAD,
        _SHOULD,
        "lead.platform",
        "use a survey platform that is approved",
        TOOLS,
        at=_TO_OPENING,
        where="where a survey is held online",
    ),
    _charge(
        Role.EXERCISE_LEAD,
        _MUST,
        "lead.results",
        "put the results before members by the time that they decide",
        PROCESS,
        at=_TO_DECISION,
    ),
    _charge(
        Role.EXERCISE_LEAD,
        _MUST,
        "lead.feed-back",
        "tell people what was said, what was decided and why",
        PROCESS,
        at=(Stage.DECIDED, Stage.WITHDRAWN),
    ),
    _charge(
        Role.EXERCISE_LEAD,
        _MUST,
        "lead.review",
        "review how it went and what was learned",
        PROCESS,
        at=_AFTERWARDS,
    ),
    _charge(
        Role.EXERCISE_LEAD,
        _MAY,
        "lead.not-follow",
        "depart from advice, and say why",
        LISTEN,
        force=Force.PRACTICE,
        note=_OWN_VIEW,
    ),
)
_HELPERS: Final = (
    _charge(
        Role.COMMUNICATIONS,
        _MUST,
        "communications.support",
        "help colleagues to gather feedback, and promote taking part through official channels",
        LISTEN,
        at=_ASKING,
    ),
    _charge(Role.COMMUNICATIONS, _MUST, "communications.advise", "advise on good practice", LISTEN),
    _charge(
        Role.POLICY_AND_INSIGHT,
        _MUST,
        "policy.platforms",
        "say which survey platforms are approved",
        TOOLS,
        at=_TO_OPENING,
    ),
    _charge(
        Role.POLICY_AND_INSIGHT,
        _MUST,
        "policy.committees",
        "say which committee may answer another body's consultation",
        MEMBERS,
    ),
    _charge(
        Role.POLICY_AND_INSIGHT,
        _MAY,
        "policy.segments",
        "help to find and reach people by segment",
        TOOLS,
        at=_TO_OPENING,
    ),
    _charge(
        Role.DATA_PROTECTION_OFFICER, _MAY, "dpo.advise", "advise on personal data in doubt", DATA
    ),
    _charge(
        Role.FREEDOM_OF_INFORMATION_OFFICER,
        _MAY,
        "foi.advise",
        "advise on publishing data and on requests for it",
        INFORMATION_RIGHTS,
    ),
    _charge(
        Role.MONITORING_OFFICER,
        _MAY,
        "monitoring.advise",
        "advise a member whose impartiality may be at risk",
        MEMBERS,
        force=Force.PRACTICE,
        note=_OWN_VIEW,
    ),
    _charge(
        Role.MONITORING_OFFICER,
        _MUST,
        "monitoring.report",
        "report to the council a proposal or decision that would break the law",
        REPORT_OF_UNLAWFULNESS,
        force=Force.LAW,
    ),
    _charge(
        Role.ADVISORY_PANEL,
        _MUST,
        "panel.oversee",
        "watch over how people are asked, and whether law and policy are kept",
        NEXT_STEPS,
        where="once a panel is set up",
    ),
    _charge(
        Role.ADVISORY_PANEL,
        _MAY,
        "panel.advise",
        "advise, without a veto",
        NEXT_STEPS,
        where="once a panel is set up",
    ),
    _charge(
        Role.LINE_MANAGER,
        _MAY,
        "manager.special-process",
        "settle whether another process takes the place of the usual one",
        PROCESS,
        at=_PLANNING,
        where="where that is in doubt",
    ),
    _charge(
        Role.STAFF_AND_PARTNERS,
        _SHOULD,
        "staff.trained",
        "be trained to do this work",
        ENGAGE,
    ),
    _charge(
        Role.STAFF_AND_PARTNERS,
        _MAY,
        "staff.advocate",
        "speak informally for the people they work with",
        ENGAGE,
        at=_ASKING,
    ),
)

CHARGES: Final = (*_DECIDER, *_MEMBER, *_OWNER, *_LEAD, *_HELPERS)
"""Every charge, role by role."""


def charges(
    role: Role | None = None, stage: Stage | None = None, on: date | None = None
) -> tuple[Charge, ...]:
    """
    Return the charges of *role* at *stage*, or of every role or at every stage where none is named.

    With a day *on*, those that something supports then; what was law before is not established.

    >>> [each.does for each in charges(Role.LINE_MANAGER, Stage.PLANNING)]
    ['settle whether another process takes the place of the usual one']
    """
    return tuple(
        each
        for each in CHARGES
        if (role is None or each.role is role)
        and (stage is None or each.is_at(stage))
        and (on is None or any(_in_force(source, on) for source in each.authority))
    )


def _in_force(source: Authority, day: date) -> bool:
    """Return whether *source* supports a charge on *day*; a judgment states what was always law."""
    if not isinstance(source, Provision):
        return True
    begins, ends = source.in_force_from, source.in_force_to
    return (begins is None or begins <= day) and (ends is None or day < ends)


__all__ = ("CHARGES", "charges")
