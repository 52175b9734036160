"""
Common law: fair consultation, the ways to a duty to consult, and consulting again.

There is no general duty to consult.
The ways to one are the grounds of `engage.law.legitimate_expectation`, each with facts of its own.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.citations import Provision, SourceKind, Verification
from engage.facts import About, Fact, FactType
from engage.law import cases
from engage.law.gunning.again_facts import (
    ADOPTED_COMPARED_WITH_CONSULTED,
    CHANGE_IS_FUNDAMENTAL,
    DECISION_RESTS_ON_NEW_MATERIAL,
    NEW_MATERIAL_AFTER_LAUNCH,
)
from engage.law.kinds import CONSULTATION, PROPOSAL_PUT
from engage.law.legitimate_expectation import (
    EXCEPTIONAL,
    LOST_BENEFIT,
    OWED,
    PRACTICE,
    PROMISE,
)
from engage.law.scope import CONSIDERED, JUDICIAL_REVIEW, act, reach
from engage.nations import ENGLAND_AND_WALES
from engage.requirements import Duty, DutyKind, PeriodBasis
from engage.stages import KnownFrom
from engage.triggers import is_, yes

_EVERYBODY: Final = reach("any_public_authority", extent=ENGLAND_AND_WALES)
_BAILII: Final = "https://www.bailii.org"
_ELEVEN_KBW: Final = "https://local-government-law.11kbw.com/consultation-15/"
_STUDYLIB: Final = "https://studylib.net/doc/18578517/legitimate-expectation"
_SWARB: Final = (
    "https://swarb.co.uk/plantagenet-alliance-ltd-regina-on-the-application-of-v-secretary-of-state-"
    "for-justice-and-others-qbd-23-may-2014/amp"
)


def _common_law(  # noqa: PLR0913 - the parts of a citation
    name: str,
    title: str,
    where: str,
    *,
    verified: Verification,
    scope: str,
    url: str,
    since: date,
    sources: tuple[str, ...],
) -> Provision:
    """Return what judgments together lay down, with how far that was checked."""
    return act(
        name,
        title,
        where,
        kind=SourceKind.COMMON_LAW,
        url=url,
        extent=ENGLAND_AND_WALES,
        in_force_from=since,
        verified=verified,
        scope=scope,
        sources=sources,
    )


LAST_COMPARABLE_DECISION_WAS_CONSULTED_ON: Final = Fact(
    id="last_comparable_decision_was_consulted_on",
    question="When the council last took a decision like this one, did it consult first?",
    type=FactType.YES_NO,
    about=About.EXERCISE,
    known_from=KnownFrom.PLANNING,
    recorded_by="engagement officer",
    evidence="the register of consultations",
)

CONSULTATION_IS_VOLUNTARY: Final = Fact(
    id="consultation_is_voluntary",
    question="Does the body ask people here by its own choice, with nothing that obliges it to?",
    type=FactType.YES_NO,
    about=About.EXERCISE,
    known_from=KnownFrom.PLANNING,
    recorded_by="legal services",
    evidence="the note of what was searched for a duty, and what was found",
)

FAIR_CONSULTATION: Final = Duty(
    id="common-law-fair-consultation",
    title="A consultation that is carried out is carried out fairly",
    kind=DutyKind.COMMON_LAW,
    authority=(
        _common_law(
            "common-law-fair-consultation",
            "Common law: Gunning, Coughlan, Moseley",
            "the four Gunning criteria; Coughlan at [108]; Moseley at [23]-[28] and [34]-[41]",
            url=f"{_BAILII}/uk/cases/UKSC/2014/56.html",
            since=date(1985, 1, 1),
            verified=Verification.READ,
            scope="The date, subject and result of Moseley were read; the paragraph numbers, the "
            "report of Gunning and Coughlan at [108] are from knowledge.",
            sources=(
                "https://www.doughtystreet.co.uk/news/article/supreme-court-rules-on-the-requirements-of-lawful-consultation?display=two",
                "https://vlex.co.uk/vid/r-v-london-borough-818725097",
                "https://www.fieldfisher.com/en/services/public-and-regulatory/public-regulatory-law-blog/r-on-the-application-of-moseley-v-london-borough-of-haringey-2014-uksc-56",
            ),
        ),
        cases.GUNNING,
        cases.COUGHLAN,
        cases.MOSELEY,
    ),
    reach=_EVERYBODY,
    when=PROPOSAL_PUT | CONSULTATION,
    bears=(CONSULTATION_IS_VOLUNTARY,),
    asks="A body that consults, because it must or because it chooses to, must do it properly.",
    consultees=(
        (
            "those whom statute, promise or fairness picks out; fairness asks more where people "
            "are to lose what they have than where they are only refused something new"
        ),
    ),
    period_basis=PeriodBasis.CASE_LAW,
    publishes=(
        "reasons enough for people to think about the proposal and answer it",
        (
            "real alternatives and why they were dropped, where fairness or the statute's purpose "
            "asks for it"
        ),
    ),
    outcome_owes=(
        "What people said is conscientiously weighed when the proposal is settled.",
        "Whoever decides has the replies or a fair summary, and not officers alone.",
    ),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(1985, 1, 1),
    note="This is the Supreme Court case of 2014 that the strategy speaks of. Moseley turned on a "
    "statute, whose purpose shaped what fairness asked; alternatives need not be put in every "
    "case. The date is the year of Gunning and no commencement.",
)

ACT_FAIRLY: Final = Duty(
    id="common-law-duty-to-act-fairly",
    title="Procedural fairness: no general duty to consult, and the ways to one",
    kind=DutyKind.COMMON_LAW,
    authority=(
        _common_law(
            "common-law-duty-to-act-fairly",
            "Common law: Plantagenet Alliance, BAPIO",
            "Plantagenet Alliance at [98]",
            url=f"{_BAILII}/ew/cases/EWHC/Admin/2014/1662.html",
            since=date(2014, 5, 23),
            verified=Verification.READ,
            scope="The first four principles of Plantagenet were read in a digest; the paragraph "
            "number is from knowledge.",
            sources=(_SWARB, _ELEVEN_KBW),
        ),
        cases.PLANTAGENET,
        cases.BAPIO,
    ),
    reach=_EVERYBODY,
    when=OWED,
    hears=True,
    asks="Consultation is owed where a statute, a promise, a settled practice, a benefit relied on "
    "or, exceptionally, conspicuous unfairness asks for it; otherwise the law does not ask, "
    "though policy may.",
    consultees=("those within one of the ways to the duty, a class that can be marked off",),
    period_basis=PeriodBasis.CASE_LAW,
    outcome_owes=("If there is consultation, it is done properly.",),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(2014, 5, 23),
)

PROMISE_OF_CONSULTATION: Final = Duty(
    id="legitimate-expectation-promise",
    title="Legitimate expectation: a clear promise to consult",
    kind=DutyKind.COMMON_LAW,
    authority=(
        _common_law(
            "legitimate-expectation-promise",
            "Common law: Coughlan, Bhatt Murphy",
            "Bhatt Murphy at [29] and [50]; Plantagenet Alliance at [98]",
            url=f"{_BAILII}/ew/cases/EWCA/Civ/2008/755.html",
            since=date(2001, 1, 1),
            verified=Verification.READ,
            scope="The categories at [50] and the test of a clear, unequivocal and unconditional "
            "promise were read.",
            sources=(_STUDYLIB, _ELEVEN_KBW),
        ),
        cases.COUGHLAN,
        cases.BHATT_MURPHY,
    ),
    reach=_EVERYBODY,
    when=PROMISE,
    hears=True,
    asks="A body that has clearly promised people to consult them before such a decision must do "
    "so.",
    consultees=("those to whom the promise was made",),
    period_basis=PeriodBasis.CASE_LAW,
    outcome_owes=("The promise is kept, as a rule.", CONSIDERED),
    consequence="Breaking it is unfair: the decision may be quashed unless an overriding public "
    "interest justifies it.",
    in_force_from=date(2001, 1, 1),
    note="A council's own strategy can hold such a promise; 'should', 'ideally' and 'where "
    "appropriate' weaken what it says.",
)

SETTLED_PRACTICE: Final = Duty(
    id="legitimate-expectation-practice",
    title="Legitimate expectation: a settled practice of consulting",
    kind=DutyKind.COMMON_LAW,
    authority=(
        _common_law(
            "legitimate-expectation-practice",
            "Common law: CCSU, Bhatt Murphy",
            "Plantagenet Alliance at [98](2); Brooke Energy [2018] EWHC 2012 (Admin)",
            url=_ELEVEN_KBW,
            since=date(1984, 11, 22),
            verified=Verification.READ,
            scope="The test, a practice so settled that to leave it abuses power, was read; the "
            "citation and date of CCSU are from knowledge.",
            sources=(_ELEVEN_KBW,),
        ),
        cases.CCSU,
        cases.BHATT_MURPHY,
        cases.BROOKE_ENERGY,
    ),
    reach=_EVERYBODY,
    when=PRACTICE & yes(LAST_COMPARABLE_DECISION_WAS_CONSULTED_ON),
    hears=True,
    asks="Where decisions of this kind have always been consulted on, the same people may expect "
    "it again.",
    consultees=("the group that the practice has taken in",),
    period_basis=PeriodBasis.CASE_LAW,
    outcome_owes=(CONSIDERED,),
    consequence="To leave the practice may abuse power: the decision may be quashed.",
    in_force_from=date(1984, 11, 22),
    note="A register of past consultations is the evidence for it.",
)

BENEFIT_RELIED_ON: Final = Duty(
    id="legitimate-expectation-withdrawal-of-benefit",
    title="Legitimate expectation: a benefit or policy relied on is withdrawn",
    kind=DutyKind.COMMON_LAW,
    authority=(
        _common_law(
            "legitimate-expectation-withdrawal-of-benefit",
            "Common law: Bhatt Murphy, CCSU, LH v Shropshire",
            "Bhatt Murphy at [49]-[50]",
            url=f"{_BAILII}/ew/cases/EWCA/Civ/2008/755.html",
            since=date(2008, 7, 9),
            verified=Verification.READ,
            scope="The third category of Bhatt Murphy was read; the other citations are from "
            "knowledge.",
            sources=(_STUDYLIB,),
        ),
        cases.BHATT_MURPHY,
        cases.CCSU,
        cases.LH_SHROPSHIRE,
    ),
    reach=_EVERYBODY,
    when=LOST_BENEFIT,
    hears=True,
    asks="People who can be picked out, and who rely on a service or policy, are heard before it "
    "is ended or cut, though nobody promised to ask them.",
    consultees=(
        (
            "the group that can be picked out, such as those who use a day centre, library or "
            "children's centre"
        ),
    ),
    period_basis=PeriodBasis.CASE_LAW,
    outcome_owes=(CONSIDERED,),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(2008, 7, 9),
    note="Users of a centre that is to close are as a rule asked about that closure and not only "
    "about a general strategy (LH v Shropshire, from knowledge). An expectation of keeping the "
    "benefit itself is another and rarer claim.",
)

CONSPICUOUS_UNFAIRNESS: Final = Duty(
    id="legitimate-expectation-conspicuous-unfairness",
    title="Exceptionally: conspicuous unfairness without consultation",
    kind=DutyKind.COMMON_LAW,
    authority=(
        _common_law(
            "legitimate-expectation-conspicuous-unfairness",
            "Common law: Plantagenet Alliance, Cheshire East",
            "Plantagenet Alliance at [98](2), the fourth circumstance",
            url=_ELEVEN_KBW,
            since=date(2011, 7, 26),
            verified=Verification.READ,
            scope="It was read in two digests; the caution in the note is from knowledge.",
            sources=(_SWARB, _ELEVEN_KBW),
        ),
        cases.PLANTAGENET,
        cases.CHESHIRE_EAST,
        cases.GALLAHER,
    ),
    reach=_EVERYBODY,
    when=EXCEPTIONAL,
    hears=True,
    asks="No other way applies, yet to decide without asking would be so unfair that it abuses "
    "power.",
    consultees=("those on whom the unfairness would fall",),
    period_basis=PeriodBasis.CASE_LAW,
    outcome_owes=(CONSIDERED,),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(2011, 7, 26),
    note="Never a default: substantive unfairness is no ground by itself (Gallaher), so take legal "
    "advice. The first day is approximate.",
)

CONSULTING_AGAIN: Final = Duty(
    id="common-law-reconsultation",
    title="Consulting again when the proposal changes fundamentally",
    kind=DutyKind.COMMON_LAW,
    authority=(
        _common_law(
            "common-law-reconsultation",
            "Common law: Smith v East Kent, Elphinstone, Keep Wythenshawe",
            "case law",
            url=f"{_BAILII}/ew/cases/EWHC/Admin/2002/2640.html",
            since=date(2002, 12, 9),
            verified=Verification.FROM_KNOWLEDGE,
            scope="No page was read for it.",
            sources=(),
        ),
        cases.SMITH_EAST_KENT,
        cases.ELPHINSTONE,
        cases.KEEP_WYTHENSHAWE,
    ),
    reach=_EVERYBODY,
    when=(is_(ADOPTED_COMPARED_WITH_CONSULTED, "different") & yes(CHANGE_IS_FUNDAMENTAL))
    | (yes(NEW_MATERIAL_AFTER_LAUNCH) & yes(DECISION_RESTS_ON_NEW_MATERIAL)),
    hears=True,
    asks="People are asked again when what is to be adopted differs fundamentally from what was "
    "put, or when new material fixes the result.",
    consultees=("those asked before, and anyone newly affected",),
    period_basis=PeriodBasis.CASE_LAW,
    outcome_owes=(CONSIDERED,),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(2002, 12, 9),
    note="Ordinary refinement in the light of replies is what consultation is for. One page gives "
    "the day of Smith v East Kent as 4 December 2002.",
)

DUTIES: Final = (
    FAIR_CONSULTATION,
    ACT_FAIRLY,
    PROMISE_OF_CONSULTATION,
    SETTLED_PRACTICE,
    BENEFIT_RELIED_ON,
    CONSPICUOUS_UNFAIRNESS,
    CONSULTING_AGAIN,
)
"""The duties of the common law, in the order of a report."""

__all__ = (
    "ACT_FAIRLY",
    "BENEFIT_RELIED_ON",
    "CONSPICUOUS_UNFAIRNESS",
    "CONSULTATION_IS_VOLUNTARY",
    "CONSULTING_AGAIN",
    "DUTIES",
    "FAIR_CONSULTATION",
    "LAST_COMPARABLE_DECISION_WAS_CONSULTED_ON",
    "PROMISE_OF_CONSULTATION",
    "SETTLED_PRACTICE",
)
