"""What a policy can lay down, in groups; where it is silent, nothing is promised."""

from __future__ import annotations

from typing import final

from attrs import field, frozen

from engage.dates import When
from engage.policies.lengths import Length, LengthRange
from engage.policies.promises import Promise, says
from engage.policies.records import (
    Approval,
    Clock,
    CommitteeRemit,
    Companion,
    Contact,
    GateTerms,
    GradedPeriod,
    Platform,
    PolicyStage,
    Retention,
    RoleTerms,
    SpecialProcess,
)
from engage.processes import Move
from engage.stages import Stage

_Text = Promise[str] | None
_Texts = Promise[tuple[str, ...]] | None
_YesNo = Promise[bool] | None
_Length = Promise[Length] | None


@final
@frozen(kw_only=True)
class DefinitionTerms:
    """How the policy uses its words."""

    consultation_is: _Text = field(default=None, metadata=says("What consultation means"))
    engagement_is: _Text = field(default=None, metadata=says("What engagement means"))
    participation_is: _Text = field(default=None, metadata=says("What participation means"))
    both_defined: _YesNo = field(
        default=None, metadata=says("Whether both consultation and engagement are defined")
    )
    tests: _Texts = field(
        default=None, metadata=says("How to tell one kind of exercise from another")
    )


@final
@frozen(kw_only=True)
class ScopeTerms:
    """What the policy covers."""

    covers: _Text = field(default=None, metadata=says("What is covered"))
    applies_to: _Text = field(default=None, metadata=says("To which exercises it applies"))
    leaves_out: _Texts = field(
        default=None, metadata=says("What is left to another policy, or to the law")
    )
    answers_others: _YesNo = field(
        default=None, metadata=says("Whether it covers answering the consultations of others")
    )
    incoming_kinds: _Texts = field(
        default=None, metadata=says("The kinds of incoming consultation told apart")
    )


@final
@frozen(kw_only=True)
class PrincipleTerms:
    """By what the policy says that it is guided."""

    principles: _Texts = field(default=None, metadata=says("The principles"))
    taken_from: _Text = field(default=None, metadata=says("Where the principles come from"))
    qualities: _Texts = field(default=None, metadata=says("The qualities aimed at"))
    ways_of_working: _Texts = field(default=None, metadata=says("The ways of working"))
    gunning_binds: _Texts = field(
        default=None, metadata=says("For what the Gunning principles are required")
    )
    gunning_advised: _Texts = field(
        default=None, metadata=says("For what the Gunning principles are good practice")
    )
    follows: _Texts = field(default=None, metadata=says("The codes of others that are followed"))
    due_regard: _Text = field(default=None, metadata=says("To what regard must be had"))
    disclaims_expectation: _YesNo = field(
        default=None, metadata=says("Whether it says that it promises no consultation")
    )
    assurance: _Text = field(default=None, metadata=says("Who assures quality from outside"))


@final
@frozen(kw_only=True)
class OccasionTerms:
    """When the policy asks for consultation, and when it advises against."""

    consult_when_any: _Texts = field(default=None, metadata=says("Consult when any of these holds"))
    only_when: _Text = field(default=None, metadata=says("Consult only when"))
    starts_on: _Text = field(default=None, metadata=says("What starts an exercise"))
    must_have_strategy: _YesNo = field(
        default=None, metadata=says("Whether there must be a strategy")
    )
    must_consult_on_strategy: _YesNo = field(
        default=None, metadata=says("Whether the strategy itself must be consulted on")
    )


@final
@frozen(kw_only=True)
class PeriodTerms:
    """The times that the policy sets."""

    typical: Promise[LengthRange] | None = field(
        default=None, metadata=says("The typical time to reply")
    )
    normal: _Length = field(default=None, metadata=says("The normal time to reply"))
    normal_for: _Text = field(default=None, metadata=says("For what the normal time is meant"))
    least: _Length = field(default=None, metadata=says("The least time to reply"))
    most: _Length = field(default=None, metadata=says("The longest time to reply"))
    larger: _Length = field(default=None, metadata=says("The time for larger exercises"))
    larger_when: _Text = field(default=None, metadata=says("What counts as larger"))
    longer_when: _Text = field(default=None, metadata=says("When the time is longer"))
    shorter_allowed: _YesNo = field(default=None, metadata=says("Whether the time may be shorter"))
    shorter_needs: _Text = field(default=None, metadata=says("What a shorter time needs"))
    rule: _Text = field(default=None, metadata=says("How the time is chosen"))
    exceptions: _Texts = field(default=None, metadata=says("Exceptions to the time"))
    by_grade: tuple[Promise[GradedPeriod], ...] = field(
        default=(), metadata=says("The time by impact and public interest")
    )
    holidays: _Text = field(default=None, metadata=says("What happens over holidays"))
    holiday_extension: _Length = field(
        default=None, metadata=says("By how much holidays extend the time")
    )
    elections: _Text = field(default=None, metadata=says("What happens before elections"))
    named: tuple[Promise[Clock], ...] = field(
        default=(), metadata=says("The times for particular exercises")
    )
    analysis: _Length = field(default=None, metadata=says("The time for analysis"))
    papers_lead: _Length = field(
        default=None, metadata=says("How long before a meeting its papers are due")
    )
    member_notice: _Length = field(
        default=None, metadata=says("How long before opening members are told")
    )
    member_notice_says: _Text = field(default=None, metadata=says("What members are told"))
    engagement_interval: _Length = field(
        default=None, metadata=says("The longest time between engagements of a service")
    )


@final
@frozen(kw_only=True)
class FeedbackTerms:
    """What the policy promises of feedback."""

    deadline: _Length = field(
        default=None, metadata=says("How soon after closing feedback is published")
    )
    if_late: _Text = field(default=None, metadata=says("What is owed if feedback is late"))
    route: _Text = field(default=None, metadata=says("How people hear back"))
    includes: _Texts = field(default=None, metadata=says("What feedback says"))


@final
@frozen(kw_only=True)
class ProcessTerms:
    """The stages that the policy sets, and what has to be settled between them."""

    stages: tuple[Promise[PolicyStage], ...] = field(
        default=(), metadata=says("The stages", whole=True)
    )
    steps: _Texts = field(default=None, metadata=says("The steps of planning"))
    begins: Promise[Stage] | None = field(
        default=None, metadata=says("The stage in which an exercise begins")
    )
    moves: tuple[Promise[Move], ...] = field(
        default=(), metadata=says("The ways from one stage to another", whole=True)
    )
    gates: tuple[Promise[GateTerms], ...] = field(default=(), metadata=says("The gates"))
    approvals: tuple[Promise[Approval], ...] = field(
        default=(), metadata=says("What has to be approved")
    )
    replaced_for: _Texts = field(
        default=None, metadata=says("For what another process may be followed")
    )
    if_in_doubt: _Text = field(
        default=None, metadata=says("Whom to ask whether another process applies")
    )
    special: tuple[Promise[SpecialProcess], ...] = field(
        default=(), metadata=says("The processes of particular exercises")
    )
    stage_changes: _Text = field(default=None, metadata=says("How the stage shown changes"))
    shows_status: _YesNo = field(
        default=None, metadata=says("Whether the public sees the status of each stage")
    )
    after_outcome: _Text = field(default=None, metadata=says("What happens after the outcome"))
    locks: _Text = field(default=None, metadata=says("What is not changed after closing"))


@final
@frozen(kw_only=True)
class TakingPartTerms:
    """How people can take part."""

    levels: _Texts = field(default=None, metadata=says("The levels of participation"))
    methods: _Texts = field(default=None, metadata=says("The methods"))
    channels: _Texts = field(default=None, metadata=says("The channels"))
    least_channels: Promise[int] | None = field(
        default=None, metadata=says("The fewest kinds of channel")
    )
    formats: _Texts = field(default=None, metadata=says("The formats of materials"))
    languages: _Texts = field(default=None, metadata=says("The languages of materials"))
    words_to_avoid: _Texts = field(default=None, metadata=says("The words to avoid"))
    accessibility_statement: _Text = field(
        default=None, metadata=says("The accessibility statement")
    )
    delivery: _Text = field(default=None, metadata=says("How materials reach people"))
    purposes: _Texts = field(default=None, metadata=says("The purposes for which people are asked"))


@final
@frozen(kw_only=True)
class PublicationTerms:
    """What is made public."""

    must_publish: _Texts = field(default=None, metadata=says("What must be published"))
    must_state: _Texts = field(default=None, metadata=says("What must be stated"))
    needs: _Texts = field(default=None, metadata=says("What a published exercise needs"))
    understood: _Texts = field(default=None, metadata=says("What people are to understand"))
    disclosure: _Text = field(default=None, metadata=says("What is disclosed of those who reply"))


@final
@frozen(kw_only=True)
class ToolTerms:
    """The tools that the policy approves."""

    platforms: tuple[Promise[Platform], ...] = field(
        default=(), metadata=says("The approved survey platforms")
    )
    platform_rule: _Text = field(default=None, metadata=says("Which survey platforms are used"))
    platform_review: _Length = field(
        default=None, metadata=says("How often platforms are reviewed")
    )
    segmentation: _Text = field(
        default=None, metadata=says("The scheme of segments that is recommended")
    )


@final
@frozen(kw_only=True)
class PeopleTerms:
    """Who does what."""

    members: _Text = field(default=None, metadata=says("What part elected members have"))
    committees: tuple[Promise[CommitteeRemit], ...] = field(
        default=(), metadata=says("The committees and their remits")
    )
    contacts: tuple[Promise[Contact], ...] = field(default=(), metadata=says("The contacts"))
    roles: tuple[Promise[RoleTerms], ...] = field(default=(), metadata=says("The roles"))
    bodies: _Texts = field(default=None, metadata=says("The bodies that take part in deciding"))
    owner: _Text = field(default=None, metadata=says("Who owns an exercise"))
    network: _Text = field(default=None, metadata=says("The network of staff"))
    training_period: _Length = field(default=None, metadata=says("How long training lasts"))
    panel: _Text = field(default=None, metadata=says("The advisory panel"))
    referrals: _Texts = field(default=None, metadata=says("What is referred to the panel"))


@final
@frozen(kw_only=True)
class RecordTerms:
    """What is kept, and how the policy itself is kept up to date."""

    register: _Text = field(default=None, metadata=says("The register of exercises"))
    retention: tuple[Promise[Retention], ...] = field(
        default=(), metadata=says("How long things are kept")
    )
    documents: tuple[Promise[Companion], ...] = field(
        default=(), metadata=says("The documents that go with the policy")
    )
    assessments: _Texts = field(
        default=None, metadata=says("The assessments that go with an exercise")
    )
    guidance_reviewed_on: Promise[When] | None = field(
        default=None, metadata=says("When the guidance was last reviewed")
    )
    lessons: _Text = field(default=None, metadata=says("How lessons are learned"))
    monitoring: _Text = field(default=None, metadata=says("How practice is watched"))
    review: _Text = field(default=None, metadata=says("When the policy is reviewed"))


__all__ = (
    "DefinitionTerms",
    "FeedbackTerms",
    "OccasionTerms",
    "PeopleTerms",
    "PeriodTerms",
    "PrincipleTerms",
    "ProcessTerms",
    "PublicationTerms",
    "RecordTerms",
    "ScopeTerms",
    "TakingPartTerms",
    "ToolTerms",
)
