"""
What in engage answers each statement of the two documents, by the id of the statement.

The ids are those under which the statements were listed: ``S24`` for the strategy of 2024, ``C15``
for the commitment of 2015, then the section and the number.
Each reference says what kind of thing it is: a *promise* by its code, a *rule* of another room, a
*gate*, *duty*, *fact* or *judgment* by its id, a *field* by module, class and name, a line of the
public *summary*, a *page* of the documentation, or a section of the page *about* the commitment.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

CLAUSES: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "S24-intro-1": (
            "field:policies.policy.Policy.version",
            "about:the-two-documents",
        ),
        "S24-intro-2": ("fact:audience_is_staff_only",),
        "S24-intro-3": (
            "gate:start",
            "promise:g1-kind",
            "promise:g1-name",
        ),
        "S24-intro-4": (
            "field:policies.terms.DefinitionTerms.engagement_is",
            "about:consultation-and-engagement",
        ),
        "S24-intro-5": ("field:policies.terms.TakingPartTerms.methods",),
        "S24-intro-6": (
            "field:policies.terms.DefinitionTerms.consultation_is",
            "about:consultation-and-engagement",
            "promise:g1-kind",
        ),
        "S24-intro-7": (
            "promise:c2",
            "field:policies.terms.PeriodTerms.typical",
        ),
        "S24-intro-8": (
            "promise:u4",
            "summary:decides",
        ),
        "S24-intro-9": (
            "page:explanation/law-policy-and-practice.md",
            "rule:gunning.3.period",
        ),
        "S24-intro-10": (
            "page:explanation/law-policy-and-practice.md#force-comes-from-where-the-question-arises",
        ),
        "S24-intro-11": ("promise:a1",),
        "S24-intro-12": (
            "promise:a2",
            "summary:ways",
            "summary:help",
        ),
        "S24-intro-13": (
            "promise:f1",
            "gate:feed-back",
        ),
        "S24-intro-14": (
            "promise:u5",
            "promise:f2",
        ),
        "S24-intro-15": ("about:the-two-documents",),
        "S24-role-1": ("about:what-it-is-for",),
        "S24-role-2": (
            "about:words",
            "field:feedback.ResponseCount.kind",
        ),
        "S24-role-3": (
            "field:policies.terms.TakingPartTerms.purposes",
            "about:what-it-is-for",
        ),
        "S24-role-4": (
            "field:policies.terms.TakingPartTerms.purposes",
            "about:what-it-is-for",
        ),
        "S24-role-5": (
            "gate:start",
            "promise:g1-name",
            "field:policies.terms.TakingPartTerms.purposes",
        ),
        "S24-role-6": (
            "promise:g1-service",
            "field:policies.terms.TakingPartTerms.purposes",
            "about:what-it-is-for",
        ),
        "S24-role-7": ("promise:e2",),
        "S24-role-8": ("promise:u4",),
        "S24-role-9": ("field:policies.terms.ScopeTerms.leaves_out",),
        "S24-wtc-1": ("about:the-two-documents",),
        "S24-wtc-2": (
            "promise:version",
            "field:policies.policy.Policy.developed_with",
            "field:policies.policy.Policy.supersedes",
        ),
        "S24-wtc-3": (
            "promise:successor",
            "field:policies.policy.Policy.review_due",
        ),
        "S24-lis-1": ("promise:l1",),
        "S24-lis-2": ("promise:l2",),
        "S24-lis-3": ("promise:l3",),
        "S24-lis-4": ("promise:l4",),
        "S24-lis-5": (
            "promise:l4",
            "field:rounds.Round.channels",
        ),
        "S24-lis-6": (
            "promise:l4",
            "field:rounds.Round.channels",
        ),
        "S24-lis-7": ("promise:l5",),
        "S24-lis-8": (
            "promise:l4",
            "field:rounds.Round.sessions",
        ),
        "S24-lis-9": (
            "promise:l4",
            "field:rounds.Round.channels",
        ),
        "S24-lis-10": ("promise:e13",),
        "S24-lis-11": ("promise:l6",),
        "S24-lis-12": (
            "promise:l7",
            "gate:start",
        ),
        "S24-lis-13": (
            "field:policies.terms.PeopleTerms.roles",
            "about:who-does-what",
        ),
        "S24-lis-14": (
            "promise:l8",
            "gate:report",
        ),
        "S24-lis-15": ("promise:l9",),
        "S24-eng-1": (
            "field:policies.terms.DefinitionTerms.engagement_is",
            "about:consultation-and-engagement",
        ),
        "S24-eng-2": ("about:what-it-is-for",),
        "S24-eng-3": (
            "promise:e1",
            "promise:e1-honest",
        ),
        "S24-eng-4": (
            "promise:e2",
            "promise:e1-honest",
            "field:proposals.Proposal.open_to_influence",
            "field:proposals.Proposal.not_open",
        ),
        "S24-eng-5": ("promise:e3",),
        "S24-eng-6": ("promise:e4",),
        "S24-eng-7": ("promise:e5",),
        "S24-eng-8": ("promise:e15",),
        "S24-eng-9": ("promise:e6",),
        "S24-eng-10": ("promise:e7",),
        "S24-eng-11": (
            "promise:e8",
            "promise:e8-relevant",
        ),
        "S24-eng-12": ("promise:e9",),
        "S24-eng-13": ("promise:e10",),
        "S24-eng-14": ("promise:e11",),
        "S24-eng-15": ("promise:e12",),
        "S24-eng-16": ("promise:e13",),
        "S24-eng-17": ("promise:e13",),
        "S24-eng-18": ("promise:e14",),
        "S24-eng-19": (
            "promise:l9",
            "gate:ongoing",
        ),
        "S24-eng-20": (
            "field:feedback.Feedback.lessons",
            "about:what-it-is-for",
        ),
        "S24-und-0": (
            "promise:u1",
            "promise:u2",
            "promise:u3",
            "promise:u4",
            "promise:u5",
            "gate:open",
            "promise:u0",
            "summary:gaps",
        ),
        "S24-und-1": (
            "promise:u1",
            "summary:what",
            "summary:why",
        ),
        "S24-und-2": (
            "promise:u2",
            "summary:opens",
            "summary:closes",
        ),
        "S24-und-3": (
            "promise:u3",
            "summary:tasks",
        ),
        "S24-und-4": (
            "promise:u4",
            "summary:can_change",
            "summary:cannot_change",
            "summary:decides",
            "summary:decided",
        ),
        "S24-und-5": (
            "promise:u5",
            "summary:feedback_route",
            "summary:feedback_by",
        ),
        "S24-con-1": (
            "about:consultation-and-engagement",
            "fact:specific_proposal_put",
        ),
        "S24-con-2": (
            "promise:g2-role",
            "about:consultation-and-engagement",
        ),
        "S24-con-3": ("promise:c1",),
        "S24-con-4": (
            "page:explanation/law-policy-and-practice.md#a-council-can-add-and-not-take-away",
        ),
        "S24-con-5": ("rule:gunning.1.decision-not-taken",),
        "S24-con-6": (
            "rule:gunning.2.reasons",
            "rule:gunning.2.proposal-stated",
        ),
        "S24-con-7": ("rule:gunning.3.period",),
        "S24-con-8": (
            "rule:gunning.4.reached-decision-maker",
            "rule:gunning.4.analysed",
        ),
        "S24-con-9": (
            "promise:c1",
            "about:what-it-is-for",
        ),
        "S24-app-1": (
            "field:processes.Process.moves",
            "field:policies.terms.ProcessTerms.stages",
        ),
        "S24-proc-1": (
            "gate:plan",
            "promise:g2-role",
        ),
        "S24-proc-2": ("duty:common-law-duty-to-act-fairly",),
        "S24-proc-3": ("promise:g2-first",),
        "S24-proc-4": (
            "gate:plan",
            "promise:g2-role",
            "promise:g2-reach",
            "promise:g2-room",
        ),
        "S24-proc-5": (
            "gate:plan",
            "promise:g2-shared",
        ),
        "S24-proc-6": (
            "gate:plan",
            "promise:g2-reach",
        ),
        "S24-proc-7": (
            "gate:ongoing",
            "promise:g0",
        ),
        "S24-proc-8": ("about:what-it-is-for",),
        "S24-proc-9": (
            "gate:plan",
            "gate:early-voices",
            "gate:open",
            "gate:close",
            "gate:report",
            "gate:decide",
            "gate:feed-back",
            "gate:review",
            "field:processes.Process.moves",
        ),
        "S24-proc-10": (
            "gate:early-voices",
            "gate:no-early-voices",
            "promise:g3-early",
        ),
        "S24-proc-11": (
            "gate:early-voices",
            "promise:g3-options",
        ),
        "S24-proc-12": (
            "gate:plan",
            "promise:g2-impacts",
        ),
        "S24-proc-13": (
            "gate:plan",
            "promise:g2-interest",
        ),
        "S24-proc-14": (
            "gate:plan",
            "promise:g2-room",
        ),
        "S24-proc-15": (
            "gate:plan",
            "promise:g2-meetings",
        ),
        "S24-proc-16": (
            "promise:m2",
            "gate:report",
            "gate:decide",
            "promise:g6-papers",
        ),
        "S24-proc-17": (
            "gate:close",
            "promise:g5-publicity",
            "promise:g5-closed",
        ),
        "S24-proc-18": (
            "promise:m1",
            "field:policies.terms.PeopleTerms.roles",
        ),
        "S24-proc-19": (
            "promise:f1",
            "gate:report",
            "promise:g6-themes",
        ),
        "S24-proc-20": (
            "promise:f2",
            "gate:feed-back",
        ),
        "S24-proc-21": (
            "promise:f3",
            "gate:review",
        ),
        "S24-proc-22": (
            "field:stages.Event.overrode",
            "about:what-it-is-for",
        ),
        "S24-proc-23": (
            "gate:special-process",
            "promise:gx",
            "field:processes.Process.source",
        ),
        "S24-proc-24": (
            "gate:special-process",
            "promise:gx-advice",
        ),
        "S24-tool-1": ("about:tools",),
        "S24-tool-2": (
            "promise:t1",
            "field:policies.terms.ToolTerms.platforms",
        ),
        "S24-tool-3": (
            "promise:t2",
            "field:policies.records.Platform.reviewed_on",
        ),
        "S24-tool-4": ("field:policies.terms.PeopleTerms.contacts",),
        "S24-tool-5": (
            "field:policies.terms.ToolTerms.segmentation",
            "about:tools",
        ),
        "S24-tool-6": ("about:tools",),
        "S24-tool-7": ("about:tools",),
        "S24-tool-8": ("promise:t3",),
        "S24-mem-1": (
            "about:who-does-what",
            "field:policies.terms.PeopleTerms.roles",
        ),
        "S24-mem-2": (
            "summary:decides",
            "about:what-it-is-for",
        ),
        "S24-mem-3": (
            "field:policies.terms.PeopleTerms.roles",
            "about:who-does-what",
        ),
        "S24-mem-4": (
            "field:policies.terms.PeopleTerms.roles",
            "about:who-does-what",
        ),
        "S24-mem-5": (
            "promise:m2",
            "gate:decide",
            "promise:m5",
        ),
        "S24-mem-6": (
            "promise:m1",
            "rule:members.interests",
        ),
        "S24-mem-7": ("promise:m1",),
        "S24-mem-8": (
            "field:policies.terms.PeopleTerms.committees",
            "field:exercises.Exercise.direction",
        ),
        "S24-mem-9": ("field:policies.records.CommitteeRemit.cross_cutting",),
        "S24-mem-10": (
            "field:policies.records.CommitteeRemit.from_name_only",
            "field:policies.terms.PeopleTerms.contacts",
        ),
        "S24-mem-11": (
            "promise:m3",
            "gate:decide",
        ),
        "S24-mem-12": (
            "promise:m3",
            "gate:decide",
        ),
        "S24-mem-13": ("promise:m4",),
        "S24-legal-1": (
            "field:policies.terms.DefinitionTerms.consultation_is",
            "about:consultation-and-engagement",
        ),
        "S24-legal-2": (
            "page:explanation/law-policy-and-practice.md#force-comes-from-where-the-question-arises",
        ),
        "S24-legal-3": ("about:when-nothing-asks-for-it",),
        "S24-data-1": (
            "promise:d1",
            "gate:open",
        ),
        "S24-data-2": (
            "promise:d1",
            "about:the-data-collected",
        ),
        "S24-data-3": (
            "promise:d2",
            "gate:open",
        ),
        "S24-data-4": ("promise:d8",),
        "S24-data-5": (
            "promise:d3",
            "gate:open",
        ),
        "S24-data-6": (
            "gate:review",
            "promise:d9",
        ),
        "S24-data-7": (
            "promise:d4",
            "gate:open",
        ),
        "S24-data-8": (
            "promise:d5",
            "gate:open",
        ),
        "S24-data-9": ("field:policies.terms.PeopleTerms.contacts",),
        "S24-foi-1": (
            "promise:d7",
            "about:the-data-collected",
        ),
        "S24-foi-2": ("promise:d7",),
        "S24-foi-3": ("promise:d6",),
        "S24-foi-4": ("field:policies.terms.PeopleTerms.contacts",),
        "S24-foi-5": ("field:policies.terms.RecordTerms.documents",),
        "S24-gun-1": (
            "rule:gunning.1.decision-not-taken",
            "gate:law.open",
        ),
        "S24-gun-2": (
            "rule:gunning.2.proposal-stated",
            "rule:gunning.2.reasons",
            "gate:law.open",
        ),
        "S24-gun-3": (
            "rule:gunning.3.period",
            "rule:gunning.3.prescribed-minimum",
            "gate:law.open",
        ),
        "S24-gun-4": (
            "rule:gunning.4.reached-decision-maker",
            "gate:law.decide",
        ),
        "S24-gun-5": (
            "rule:gunning.1.decision-not-taken",
            "page:explanation/how-a-rule-answers.md",
        ),
        "S24-gun-6": ("judgment:moseley-haringey",),
        "S24-gun-7": (
            "page:explanation/law-policy-and-practice.md#force-comes-from-where-the-question-arises",
        ),
        "S24-obl-1": (
            "duty:legitimate-expectation-promise",
            "about:when-nothing-asks-for-it",
        ),
        "S24-obl-2": ("duty:legitimate-expectation-promise",),
        "S24-obl-3": ("duty:legitimate-expectation-practice",),
        "S24-obl-4": ("duty:legitimate-expectation-withdrawal-of-benefit",),
        "S24-obl-5": ("field:requirements.Duty.consequence",),
        "S24-obl-6": ("field:requirements.Duty.authority",),
        "S24-obl-7": ("duty:best-value-consultation",),
        "S24-obl-8": ("duty:best-value-standards-guidance-2024",),
        "S24-obl-9": ("promise:c5",),
        "S24-obl-10": ("duty:best-value-guidance-2015",),
        "S24-obl-11": (
            "duty:best-value-guidance-2015",
            "promise:l2",
        ),
        "S24-obl-12": (
            "gate:decide",
            "duty:public-sector-equality-duty",
            "promise:g7-regard",
        ),
        "S24-obl-13": ("promise:c4",),
        "S24-obl-14": (
            "duty:public-sector-equality-duty",
            "promise:g7-regard",
        ),
        "S24-obl-15": ("duty:integrated-care-strategy",),
        "S24-obl-16": ("duty:environmental-impact-assessment",),
        "S24-obl-17": ("duty:planning-application-publicity",),
        "S24-obl-18": (
            "duty:planning-application-publicity",
            "field:bodies.PublicBody.functions",
        ),
        "S24-comp-1": ("about:what-it-is-for",),
        "S24-comp-2": (
            "rule:gunning.1.decision-not-taken",
            "rule:gunning.2.reasons",
            "rule:gunning.3.period",
            "rule:gunning.4.reached-decision-maker",
        ),
        "S24-comp-3": (
            "duty:legitimate-expectation-promise",
            "duty:legitimate-expectation-withdrawal-of-benefit",
        ),
        "S24-comp-4": (
            "field:requirements.Duty.when",
            "field:catalogues.Catalogue.demands",
        ),
        "S24-comp-5": ("promise:d2",),
        "S24-comp-6": ("promise:d8",),
        "S24-comp-7": (
            "promise:f3",
            "gate:review",
        ),
        "S24-comp-8": ("promise:c5",),
        "S24-next-1": (
            "about:what-is-still-to-come",
            "field:policies.terms.RecordTerms.monitoring",
        ),
        "S24-next-2": (
            "about:what-is-still-to-come",
            "field:policies.terms.RecordTerms.documents",
        ),
        "S24-next-3": (
            "about:what-is-still-to-come",
            "field:policies.terms.RecordTerms.register",
        ),
        "S24-next-4": (
            "about:what-is-still-to-come",
            "field:feedback.Feedback.lessons",
        ),
        "S24-next-5": (
            "about:what-is-still-to-come",
            "field:policies.terms.PeopleTerms.panel",
        ),
        "S24-next-6": (
            "promise:successor",
            "field:policies.policy.Policy.history",
        ),
        "S24-glos-1": ("about:words",),
        "S24-glos-2": ("about:words",),
        "S24-glos-3": ("about:words",),
        "S24-link-1": ("field:policies.terms.RecordTerms.documents",),
        "S24-link-2": ("field:policies.terms.RecordTerms.documents",),
        "S24-link-3": ("field:policies.terms.PeopleTerms.contacts",),
        "C15-pre-1": ("about:the-two-documents",),
        "C15-pre-2": ("about:what-it-is-for",),
        "C15-pre-3": ("about:what-it-is-for",),
        "C15-pre-4": ("promise:a1",),
        "C15-pre-5": ("promise:a2",),
        "C15-pre-6": (
            "promise:f1",
            "promise:f2",
            "promise:u5",
        ),
        "C15-pre-7": ("field:policies.policy.Policy.developed_with",),
        "C15-pre-8": ("about:the-two-documents",),
        "C15-lis-1": ("promise:l1",),
        "C15-lis-2": ("promise:l2",),
        "C15-lis-3": ("promise:l3",),
        "C15-lis-4": ("promise:l4",),
        "C15-lis-5": ("promise:l4",),
        "C15-lis-6": ("promise:l4",),
        "C15-lis-7": ("promise:l4",),
        "C15-lis-8": ("promise:l4",),
        "C15-lis-9": ("promise:l8",),
        "C15-und-0": (
            "promise:u1",
            "promise:u2",
            "promise:u3",
            "promise:u4",
            "promise:u5",
            "promise:u0",
        ),
        "C15-und-1": ("promise:u1",),
        "C15-und-2": ("promise:u2",),
        "C15-und-3": ("promise:u3",),
        "C15-und-4": ("promise:u4",),
        "C15-und-5": ("promise:u5",),
        "C15-con-1": (
            "promise:e1",
            "promise:e1-honest",
        ),
        "C15-con-2": (
            "promise:e2",
            "promise:e1-honest",
        ),
        "C15-con-3": ("promise:e4",),
        "C15-con-4": ("promise:e5",),
        "C15-con-5": ("promise:c3",),
        "C15-con-6": ("promise:e6",),
        "C15-con-7": (
            "promise:e8",
            "promise:e8-relevant",
        ),
        "C15-con-8": ("promise:e9",),
        "C15-con-9": ("promise:e10",),
        "C15-con-10": ("promise:e14",),
        "C15-con-11": (
            "field:feedback.Feedback.lessons",
            "about:what-it-is-for",
        ),
        "C15-rev-1": (
            "promise:version",
            "field:policies.policy.Policy.in_force_from",
        ),
        "C15-rev-2": (
            "promise:version",
            "field:policies.policy.Policy.review_due",
        ),
        "C15-help-1": ("field:policies.terms.PeopleTerms.contacts",),
    }
)
"""The references of each statement."""

__all__ = ("CLAUSES",)
