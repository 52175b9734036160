"""A defined process, up to opening: what the gates ask for besides the other promises."""

from __future__ import annotations

from typing import Final

from engage.answers import Value
from engage.facts import About, FactType, Record
from engage.law.vocabulary import SPECIFIC_PROPOSAL_PUT
from engage.outcomes import Outcome
from engage.practice.working_together.documents import (
    ENGAGE,
    INTRODUCTION,
    PROCESS,
)
from engage.practice.working_together.documents import ROLE as ROLE_SECTION
from engage.practice.working_together.headings import PROCESS as DEFINED_PROCESS
from engage.practice.working_together.lines import (
    asked,
    attest,
    kept_if,
    promise,
    shown,
)
from engage.rules import judge, otherwise, when
from engage.stages import KnownFrom
from engage.triggers import is_, yes

_SERVICE: Final = "service lead"
_DEMOCRATIC_SERVICES: Final = "democratic services"


def _earlier(record: Record) -> Value | None:
    """Return that earlier engagement is cited where the exercise says what there was."""
    return "cited" if record.exercise.prior_engagement else None


def _labelled(record: Record) -> Value | None:
    label = record.exercise.label
    kinds = ("consultation", "engagement")
    return label.kind.value if label and label.kind.value in kinds else None


SPECIAL: Final = asked(
    "consultation_is_statutory_regulatory_or_technical",
    "Does another process, laid down for consultations of a statutory, regulatory or technical "
    "kind, take the place of the council's own?",
    "the provision or standard that lays it down",
    by=_SERVICE,
)
AUTHORITY: Final = asked(
    "special_process_authority_recorded",
    "Is it on record what kind it is, and what lays that process down?",
    "the entry with the provision",
    by=_SERVICE,
)
ELSEWHERE: Final = when(
    yes(SPECIAL) & yes(AUTHORITY),
    Outcome.NOT_APPLICABLE,
    "Another process with its own authority takes the place of this step.",
)
BY_OTHER_PROCESS: Final = (
    shown(
        Outcome.NOT_APPLICABLE,
        consultation_is_statutory_regulatory_or_technical=True,
        special_process_authority_recorded=True,
    ),
)
"""The example of a step that another process takes the place of."""
STANDARD_PROCESS: Final = {"consultation_is_statutory_regulatory_or_technical": False}
"""What examples record so that the council's own process is followed."""

_EARLIER: Final = asked(
    "earlier_engagement_cited",
    "What does it build on?",
    "the reference to earlier engagement",
    takes=FactType.CHOICE,
    choices=("cited", "none_was_held", "held_and_not_cited"),
    choice_notes="cited: earlier engagement is named. none_was_held: it is recorded that there was "
    "none. held_and_not_cited: the service engages people, and nothing of it is named.",
    read=_earlier,
    read_from="prior_engagement",
)
_NONE_FINE: Final = attest(
    "starting_afresh_judged_right",
    "Is it right to start without anything learned before?",
    "the note that there was no earlier engagement",
    by=_SERVICE,
    known=KnownFrom.PLANNING,
)

BUILDS_ON_EARLIER: Final = promise(
    "g0",
    "It builds on continuing engagement",
    DEFINED_PROCESS,
    when(is_(_EARLIER, "cited"), Outcome.MET, "It cites earlier engagement."),
    judge(is_(_EARLIER, "none_was_held"), _NONE_FINE, "It is recorded that there was none."),
    otherwise(Outcome.NOT_MET, "The service engages people, and nothing of it is cited."),
    sources=(PROCESS, ENGAGE),
    examples=(
        shown(Outcome.MET, earlier_engagement_cited="cited"),
        shown(Outcome.FOR_JUDGEMENT, earlier_engagement_cited="none_was_held"),
        shown(Outcome.NOT_MET, earlier_engagement_cited="held_and_not_cited"),
    ),
    remedy="Cite what was learned before, or record that there is nothing.",
    at="prior_engagement",
    per_round=False,
)

_KIND: Final = asked(
    "kind_settled",
    "What is it settled to be?",
    "the note that settles it",
    takes=FactType.CHOICE,
    choices=("consultation", "engagement", "not_settled"),
    choice_notes="consultation: views on a particular proposal, in a set period, to inform a "
    "decision. engagement: anything else that asks people.",
    read=_labelled,
    read_from="label.kind, where it is consultation or engagement",
)

KIND_SETTLED: Final = promise(
    "g1-kind",
    "It is settled whether it is consultation or other engagement",
    DEFINED_PROCESS,
    when(
        is_(_KIND, "consultation", "engagement"),
        Outcome.MET,
        "It is settled to be {kind_settled}.",
    ),
    otherwise(Outcome.NOT_MET, "It is not settled what it is."),
    sources=(INTRODUCTION,),
    examples=(
        shown(Outcome.MET, kind_settled="consultation"),
        shown(Outcome.NOT_MET, kind_settled="not_settled"),
    ),
    remedy="Settle it before planning: what is asked, and what decision it feeds.",
    at="label",
    per_round=False,
)

NAMED_RIGHTLY: Final = promise(
    "g1-name",
    "It is run as what it is",
    DEFINED_PROCESS,
    when(is_(_KIND, "not_settled"), Outcome.NOT_MET, "It is not settled what it is."),
    when(
        (is_(_KIND, "consultation") & yes(SPECIFIC_PROPOSAL_PUT))
        | (is_(_KIND, "engagement") & ~yes(SPECIFIC_PROPOSAL_PUT)),
        Outcome.MET,
        "It is run as {kind_settled}, and what is put to people agrees.",
    ),
    otherwise(
        Outcome.NOT_MET,
        "It is run as {kind_settled}, yet of a particular proposal being put the record says "
        "{specific_proposal_put}.",
    ),
    sources=(INTRODUCTION, ROLE_SECTION),
    examples=(
        shown(Outcome.NOT_MET, kind_settled="not_settled"),
        shown(Outcome.MET, kind_settled="consultation", specific_proposal_put=True),
        shown(Outcome.MET, kind_settled="engagement", specific_proposal_put=False),
        shown(Outcome.NOT_MET, kind_settled="engagement", specific_proposal_put=True),
        shown(Outcome.NOT_MET, kind_settled="consultation", specific_proposal_put=False),
    ),
    remedy="Run a particular proposal for change as a consultation.",
    at="label",
)

_SERVICE_NAMED: Final = asked(
    "service_named",
    "Is the service that commissions it named?",
    "the plan",
)

SERVICE_NAMED: Final = kept_if(
    "g1-service",
    "The service that commissions it is named",
    DEFINED_PROCESS,
    _SERVICE_NAMED,
    met="The service is named.",
    not_met="No service is named.",
    sources=(PROCESS,),
    remedy="Name the service whose exercise it is.",
    per_round=False,
)

_ROLE: Final = asked(
    "role_in_decision_recorded",
    "Is it written down which decision it informs, at what point and what it can affect, or that "
    "none is planned?",
    "the plan",
)

ROLE: Final = kept_if(
    "g2-role",
    "Its part in the decision is known",
    DEFINED_PROCESS,
    _ROLE,
    unless=(ELSEWHERE,),
    given=STANDARD_PROCESS,
    met="Its part in the decision is written down.",
    not_met="Its part in the decision is not written down.",
    sources=(PROCESS,),
    examples=BY_OTHER_PROCESS,
    remedy="Write down which decision it informs, when, and what it can affect.",
    per_round=False,
)

_REACH_PLANNED: Final = asked(
    "each_group_has_method_and_time",
    "Has each group to be reached a method and a time that suit it, with a reason?",
    "the table of who, when and how",
)

REACH_PLANNED: Final = kept_if(
    "g2-reach",
    "Whom to reach, when and how is thought through",
    DEFINED_PROCESS,
    _REACH_PLANNED,
    unless=(ELSEWHERE,),
    given=STANDARD_PROCESS,
    met="Each group has a method and a time, with a reason.",
    not_met="A group has no method, no time, or no reason for them.",
    sources=(PROCESS,),
    examples=BY_OTHER_PROCESS,
    remedy="Complete the table of who, when and how.",
    at="audiences[].channels",
    per_round=False,
)

_SHARED: Final = asked(
    "plan_shared",
    "Did a colleague, another team or a partner see the plan?",
    "the note of who saw it when",
)
_OVERLAPS: Final = asked(
    "overlaps_looked_up",
    "Was it looked up whether another exercise asks the same people, place or topic at the time?",
    "the look-up in the register, with its date",
)

SHARED: Final = kept_if(
    "g2-shared",
    "The plan is shared with colleagues or partners",
    DEFINED_PROCESS,
    _SHARED,
    _OVERLAPS,
    unless=(ELSEWHERE,),
    given=STANDARD_PROCESS,
    met="The plan was shared, and overlaps were looked up.",
    not_met="The plan was not shared, or overlaps were not looked up.",
    sources=(PROCESS,),
    examples=BY_OTHER_PROCESS,
    remedy="Show the plan to a colleague or partner, and look for overlaps in the register.",
    per_round=False,
)

_IMPACTS: Final = asked(
    "impacts_recorded",
    "Is it written down how the decision may touch people, or, with a reason, that none is "
    "expected to be touched?",
    "the impact assessment",
    about=About.PROPOSAL,
)

IMPACTS: Final = kept_if(
    "g2-impacts",
    "The effect of the decision on people is reckoned with",
    DEFINED_PROCESS,
    _IMPACTS,
    unless=(ELSEWHERE,),
    given=STANDARD_PROCESS,
    met="The effect on people is written down.",
    not_met="The effect on people is not written down.",
    sources=(PROCESS,),
    examples=BY_OTHER_PROCESS,
    remedy="Write down who may be touched and how.",
    at="proposals",
    per_round=False,
)

_INTEREST: Final = asked(
    "public_interest_recorded",
    "Is it written down how much public interest there is, and why that is thought?",
    "the plan",
    about=About.PROPOSAL,
)

PUBLIC_INTEREST: Final = kept_if(
    "g2-interest",
    "Public interest in the decision is reckoned with",
    DEFINED_PROCESS,
    _INTEREST,
    unless=(ELSEWHERE,),
    given=STANDARD_PROCESS,
    met="The level of public interest is written down with a reason.",
    not_met="The level of public interest is not written down with a reason.",
    sources=(PROCESS,),
    examples=BY_OTHER_PROCESS,
    remedy="Grade it, with a reason.",
    at="proposals",
    per_round=False,
)

_ROOM: Final = asked(
    "timetable_has_room",
    "Counted back from the decision, does each step have the time that it needs?",
    "the timetable",
)

ROOM_IN_TIMETABLE: Final = kept_if(
    "g2-room",
    "The timetable leaves room to engage and to consult",
    DEFINED_PROCESS,
    _ROOM,
    unless=(ELSEWHERE,),
    given=STANDARD_PROCESS,
    met="Each step up to the decision has the time that it needs.",
    not_met="A step up to the decision has less time than it needs.",
    sources=(PROCESS,),
    examples=BY_OTHER_PROCESS,
    remedy="Move the decision, or start earlier.",
    per_round=False,
)

_FIRST: Final = asked(
    "begun_before_papers",
    "Was it on record before the report for the decision was begun?",
    "the dates of both",
    by=_DEMOCRATIC_SERVICES,
)

NO_AFTERTHOUGHT: Final = kept_if(
    "g2-first",
    "It is no afterthought",
    DEFINED_PROCESS,
    _FIRST,
    met="It was on record before the report for the decision was begun.",
    not_met="The report for the decision was begun first.",
    sources=(PROCESS,),
    remedy="Hold the report until people have been asked.",
    per_round=False,
)

RULES: Final = (
    BUILDS_ON_EARLIER,
    KIND_SETTLED,
    NAMED_RIGHTLY,
    SERVICE_NAMED,
    ROLE,
    REACH_PLANNED,
    SHARED,
    IMPACTS,
    PUBLIC_INTEREST,
    ROOM_IN_TIMETABLE,
    NO_AFTERTHOUGHT,
)
"""The promises of this part, in the order of a report."""

__all__ = (
    "AUTHORITY",
    "BUILDS_ON_EARLIER",
    "BY_OTHER_PROCESS",
    "ELSEWHERE",
    "IMPACTS",
    "KIND_SETTLED",
    "NAMED_RIGHTLY",
    "NO_AFTERTHOUGHT",
    "PUBLIC_INTEREST",
    "REACH_PLANNED",
    "ROLE",
    "ROOM_IN_TIMETABLE",
    "RULES",
    "SERVICE_NAMED",
    "SHARED",
    "SPECIAL",
    "STANDARD_PROCESS",
)
