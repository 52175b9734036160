"""The strategy of 2024, in engage's own words, each promise with the section that makes it."""

from __future__ import annotations

from typing import Final

from engage.citations import Verification
from engage.nations import ENGLAND
from engage.policies.cambridgeshire.common import (
    BODY,
    CHECKED,
    FIVE_THINGS,
    ID,
    READ_WHOLE,
    SHOULD,
    on,
)
from engage.policies.lengths import Length, LengthRange
from engage.policies.policy import Policy
from engage.policies.records import (
    Approval,
    Bound,
    Clock,
    CommitteeRemit,
    Companion,
    Contact,
    Milestone,
    PolicyStage,
    RoleTerms,
)
from engage.policies.terms import (
    DefinitionTerms,
    FeedbackTerms,
    OccasionTerms,
    PeopleTerms,
    PeriodTerms,
    PrincipleTerms,
    ProcessTerms,
    PublicationTerms,
    RecordTerms,
    ScopeTerms,
    TakingPartTerms,
    ToolTerms,
)
from engage.stages import Stage

_INTRODUCTION: Final = "Introduction"
_ROLE: Final = "The Role of Engagement and Consultation"
_LISTEN: Final = "How the council will listen to you"
_ENGAGE: Final = "How the council will engage with you"
_CONSULT: Final = "How the council will consult with you"
_PROCESS: Final = "A Defined Process"
_TOOLS: Final = "Tools for Effective Engagement and Consultation"
_MEMBERS: Final = "Elected Members' Role in Engagement and Consultations"
_DATA: Final = "Managing the Data Collected"
_INFORMATION: Final = "Freedom of Information/Environmental Information Regulations"
_GUNNING: Final = "Legal Background: The Gunning Principles"
_OBLIGATIONS: Final = "Legal Obligations for Public Authority Consultations"
_COMPLIANCE: Final = "Cambridgeshire County Council's compliance with its Duty to Consult"
_NEXT: Final = "Next steps in delivering the strategy"
_LINKS: Final = "Useful Links and Contacts"

_POLICY_AND_INSIGHT: Final = "policyandinsight@cambridgeshire.gov.uk"

STRATEGY_2024: Final = Policy(
    id=ID,
    title="Closer to Communities: Working Together, the strategy of 2024",
    version="2024",
    body=BODY,
    nations=ENGLAND,
    document="Engagement and Consultation Strategy 2024",
    verified=Verification.READ,
    verified_scope=READ_WHOLE,
    checked=CHECKED,
    in_force_from="2024",
    review_due="2025",
    supersedes="2017",
    developed_with=(
        "local people, in 2017",
        "representatives of local voluntary organisations, in 2017",
        "the council alone, in 2024",
    ),
    history=(
        Milestone(what="commitments written with local people", on="2017"),
        Milestone(what="preliminary review", on="2024", note="to mirror changes in the council"),
        Milestone(what="full update planned", on="2025", note="with wider engagement"),
    ),
    definitions=DefinitionTerms(
        consultation_is=on(
            _INTRODUCTION,
            "formal, over a defined period, on specific proposals, to inform a decision",
        ),
        engagement_is=on(_INTRODUCTION, "ongoing, builds relationships, gathers information"),
        both_defined=on(_INTRODUCTION, value=True),
    ),
    scope=ScopeTerms(
        covers=on(_INTRODUCTION, "external only"),
        leaves_out=on(_ROLE, ("community resilience", "accessible information and communication")),
        answers_others=on(_MEMBERS, value=True),
    ),
    principles=PrincipleTerms(
        principles=on(_COMPLIANCE, ("Gunning 1 to 4", "legitimate expectation")),
        gunning_binds=on(_GUNNING, ("consultation",)),
        gunning_advised=on(_GUNNING, ("engagement",)),
    ),
    occasions=OccasionTerms(
        consult_when_any=on(_OBLIGATIONS, ("a statute requires it", "legitimate expectation")),
    ),
    periods=PeriodTerms(
        typical=on(_INTRODUCTION, LengthRange.said("6 to 12 weeks"), "typically"),
        rule=on(_ENGAGE, "sufficient time, by best practice guidelines", SHOULD, "ideally"),
        named=(
            on(
                _OBLIGATIONS,
                Clock(
                    what="planning application",
                    bound=Bound.SET,
                    length=Length.said("21 days"),
                    applies_to="local planning authorities, mostly of the lower tier",
                ),
            ),
        ),
    ),
    feedback=FeedbackTerms(
        includes=on(
            _INTRODUCTION, ("how feedback was used", "how the council gives feedback afterwards")
        ),
    ),
    process=ProcessTerms(
        stages=(
            on(
                _PROCESS,
                PolicyStage(
                    name="pre-consultation engagement",
                    covers=(Stage.PLANNING, Stage.PRE_CONSULTATION, Stage.READY),
                ),
            ),
            on(_PROCESS, PolicyStage(name="consultation dialogue", covers=(Stage.OPEN,))),
            on(
                _PROCESS,
                PolicyStage(
                    name="post-consultation",
                    covers=(
                        Stage.ANALYSING,
                        Stage.REPORTED,
                        Stage.DECIDED,
                        Stage.FED_BACK,
                        Stage.REVIEWED,
                    ),
                ),
            ),
        ),
        steps=on(
            _PROCESS,
            (
                "the impacts of the decision on residents",
                "the level of public interest",
                "time enough to engage and to consult",
                "the dates of the committees",
                "results in members' hands when they decide",
            ),
            "will need to",
        ),
        replaced_for=on(_PROCESS, ("statutory", "regulatory", "technical"), "some", "may"),
        if_in_doubt=on(_PROCESS, "line manager"),
        approvals=(
            on(
                _DATA,
                Approval(
                    what=(
                        "data protection impact assessment checklist when personal data is "
                        "collected"
                    )
                ),
            ),
            on(_DATA, Approval(what="privacy notice"), SHOULD),
            on(_TOOLS, Approval(what="approved survey platform"), SHOULD),
            on(
                _DATA,
                Approval(what="formal agreement or contract when another body runs it"),
            ),
        ),
    ),
    taking_part=TakingPartTerms(
        methods=on(_INTRODUCTION, ("surveys", "focus groups", "citizens' juries"), "such as"),
        channels=on(
            _LISTEN,
            (
                "regular feedback from users: reviews, case studies, complaints, compliments",
                "surveys online, by post and by telephone",
                "social media such as Facebook, X and LinkedIn, actively used",
                "meetings, workshops and focus groups",
                "talks",
                "information events",
                "newsletters",
                "outreach to groups that the usual channels miss",
            ),
            SHOULD,
            "may include",
        ),
        formats=on(
            _ENGAGE,
            ("large print", "other formats", "screen readers", "changed colours"),
            SHOULD,
            "as appropriate",
        ),
        words_to_avoid=on(_ENGAGE, ("jargon",), SHOULD),
        accessibility_statement=on(_ENGAGE, "the council's own; its address is not in the text"),
        purposes=on(
            _ROLE,
            (
                "strategic planning",
                "strategic performance",
                "supporting service change",
                "operational planning",
            ),
            "can",
        ),
    ),
    publication=PublicationTerms(
        understood=on(_ENGAGE, FIVE_THINGS),
        must_state=on(_INFORMATION, ("when and where data is published, if it is",), SHOULD),
    ),
    tools=ToolTerms(
        platform_rule=on(_TOOLS, "approved survey platforms, in every department", SHOULD),
        platform_review=on(_TOOLS, Length.said("1 year")),
        segmentation=on(_TOOLS, "Acorn, by postcode", "recommended", "not every exercise"),
    ),
    people=PeopleTerms(
        members=on(
            _MEMBERS,
            "inform but may decide against the views given; committees answer the consultations "
            "of others within remit",
        ),
        committees=(
            on(
                _MEMBERS,
                CommitteeRemit(
                    name="Strategy, Resources and Performance Committee", cross_cutting=True
                ),
            ),
            on(
                _MEMBERS,
                CommitteeRemit(
                    name="Adults and Health Committee",
                    remit=("adults", "health"),
                    from_name_only=True,
                ),
            ),
            on(
                _MEMBERS,
                CommitteeRemit(
                    name="Environment and Green Investment Committee",
                    remit=("environment", "green investment"),
                    from_name_only=True,
                ),
            ),
            on(
                _MEMBERS,
                CommitteeRemit(
                    name="Highways and Transport Committee",
                    remit=("highways", "transport"),
                    from_name_only=True,
                ),
            ),
        ),
        contacts=(
            on(
                _LINKS,
                Contact(
                    role="policy_and_insight",
                    name="Policy and Insight Team",
                    address=_POLICY_AND_INSIGHT,
                    asks=(
                        "which survey platforms are approved",
                        "which committee may answer a consultation",
                        "anything else",
                    ),
                    checked="2026-11-22",
                ),
            ),
            on(
                _DATA,
                Contact(
                    role="dpo", name="Data Protection Officer", asks=("doubts about personal data",)
                ),
            ),
            on(
                _INFORMATION,
                Contact(role="foi_team", name="FOI team", asks=("publishing data",)),
            ),
            on(
                _PROCESS,
                Contact(role="line_manager", asks=("whether another process applies",)),
            ),
        ),
        roles=(
            on(
                _LISTEN,
                RoleTerms(
                    role="Communications Team",
                    must=(
                        "support colleagues in collecting feedback",
                        "promote taking part through official channels",
                        "advise on good practice",
                    ),
                ),
            ),
            on(_LISTEN, RoleTerms(role="exercise lead", must=("answer for the activity",))),
            on(
                _DATA,
                RoleTerms(
                    role="commissioning service",
                    must=(
                        "answer for the data, whoever collects it",
                        "decide on collection, use, storage and deletion",
                        "have an agreement or a contract with whoever else runs the exercise",
                    ),
                    should=("explain in a privacy notice why data is collected",),
                    may=("ask the Data Protection Officer or the FOI team",),
                ),
            ),
            on(
                _MEMBERS,
                RoleTerms(
                    role="elected members",
                    must=("consider results with care beside the other inputs",),
                    should=(
                        "scrutinise how consultations are done",
                        "step back where taking part could compromise impartiality",
                    ),
                    may=(
                        "explain proposed changes in plain words",
                        "encourage open dialogue",
                        "decide against views expressed",
                    ),
                ),
            ),
            on(
                _ENGAGE,
                RoleTerms(
                    role="staff of the council and of partners",
                    should=("be trained to do this work",),
                    may=("act as informal advocates for the people they work with",),
                ),
            ),
        ),
        panel=on(_NEXT, "advisory panel planned with the 2025 update", "plans to"),
    ),
    records=RecordTerms(
        register=on(_NEXT, "central database planned", "plans to"),
        documents=(
            on(
                _LINKS,
                Companion(title="Consultation Guidance", version="August 2024", internal=True),
            ),
            *(
                on(_LINKS, Companion(title=f"Quick card: {card}", internal=True), "to be linked")
                for card in ("Engagement", "Research", "Consultation", "Evaluation")
            ),
            on(_MEMBERS, Companion(title="Constitution")),
        ),
        assessments=on(_DATA, ("data protection impact assessment checklist",)),
        lessons=on(_COMPLIANCE, "a review after each consultation: how it worked, what to learn"),
        monitoring=on(_NEXT, "consultation work is watched all the time", "plans to"),
        review=on(
            _NEXT,
            "platforms yearly; full update due 2025; lessons learned after each consultation",
        ),
    ),
    not_set=(
        "minimum weeks",
        "holiday extension",
        "election rule",
        "feedback deadline",
        "sign-off level",
        "levels of participation",
    ),
    notes="The typical length of a consultation is a description, and no least period.",
)
"""The strategy of 2024, for which a full update was planned in 2025."""

__all__ = ("STRATEGY_2024",)
