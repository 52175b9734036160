"""
Facts for the second Gunning principle: enough information for an intelligent response.

They compare the document with the council's own papers, and ask what became known to
consultees in some other way.
"""

from typing import Final

from engage.facts import About, Fact, FactKind, FactType
from engage.law import readings
from engage.stages import KnownFrom

DOCUMENT_STATES_PROPOSAL = Fact(
    id="document_states_proposal",
    question=(
        "Does the document set out expressly what would happen: what would open, close, start or "
        "stop, where and when, and for whom?"
    ),
    type=FactType.YES_NO,
    about=About.MATERIAL,
    known_from=KnownFrom.LAUNCH,
    recorded_by="engagement officer",
    evidence="the words that set it out",
)

CHANGE_LEFT_OUT_OF_DOCUMENT = Fact(
    id="change_left_out_of_document",
    question=(
        "Is there a loss, a payment or a new obligation for people which the council's own papers "
        "show and the document leaves out?"
    ),
    type=FactType.YES_NO,
    about=About.MATERIAL,
    known_from=KnownFrom.LAUNCH,
    ask_again_at=KnownFrom.REPORT,
    recorded_by="service lead",
    evidence=(
        "the document read against the draft decision, the business case or the impact assessment"
    ),
    replaces=("decision_outline_published",),
)

TOLD_ANOTHER_WAY = Fact(
    id="told_another_way",
    question=(
        "Before responses closed, were the people affected told by other means (a letter, a "
        "meeting, an assessment) what the document leaves out?"
    ),
    type=FactType.YES_NO,
    about=About.MATERIAL,
    known_from=KnownFrom.CLOSE,
    recorded_by="engagement officer",
    evidence="copies of the letters, notes of the meetings or assessments",
)

MAIN_REASON_LEFT_OUT = Fact(
    id="main_reason_left_out",
    question=(
        "Do the council's own papers show a main reason, saving money for instance, on which the "
        "document is silent?"
    ),
    type=FactType.YES_NO,
    about=About.MATERIAL,
    known_from=KnownFrom.LAUNCH,
    ask_again_at=KnownFrom.REPORT,
    recorded_by="service lead",
    evidence="the document read against the business case or the committee report",
)

LEGAL_CONDITIONS_SET = Fact(
    id="legal_conditions_set",
    question="Are there conditions laid down in law without which this decision may not be made?",
    type=FactType.YES_NO,
    about=About.PROPOSAL,
    known_from=KnownFrom.PLANNING,
    recorded_by="legal services",
    evidence="the provision that sets the conditions",
)

DOCUMENT_EXPLAINS_CONDITIONS = Fact(
    id="document_explains_conditions",
    question=(
        "Are readers of the document told why the council believes that those conditions are met?"
    ),
    type=FactType.YES_NO,
    about=About.MATERIAL,
    known_from=KnownFrom.LAUNCH,
    recorded_by="legal services",
    evidence="the words that explain it",
)

DECIDING_MATERIAL = Fact(
    id="deciding_material",
    question=(
        "If an expert report, a model, a threshold, a criterion or a score would alter the result "
        "by being altered, could consultees see it?"
    ),
    type=FactType.CHOICE,
    choices=(
        "no_such_material",
        "published_in_time",
        "supplied_on_request",
        "too_late_to_comment",
        "not_disclosed",
    ),
    about=About.MATERIAL,
    known_from=KnownFrom.OPEN,
    ask_again_at=KnownFrom.REPORT,
    recorded_by="service lead",
    evidence="a list of the papers behind the options and when each was published",
)

DISCLOSURE_BARRED = Fact(
    id="disclosure_barred",
    question=(
        "Is a legal reason on record for not showing that material, such as personal data, "
        "confidence under a contract or legal privilege?"
    ),
    type=FactType.YES_NO,
    kind=FactKind.EXCUSE,
    about=About.MATERIAL,
    known_from=KnownFrom.OPEN,
    recorded_by="legal services",
    evidence="the legal advice, in writing",
)

INFORMATION_REFUSED_ON_REQUEST = Fact(
    id="information_refused_on_request",
    question=(
        "Was any consultee who asked for information about the choice still without it when "
        "responses closed?"
    ),
    type=FactType.YES_NO,
    about=About.MATERIAL,
    known_from=KnownFrom.CLOSE,
    recorded_by="engagement officer",
    evidence="the log of requests and answers",
)

PRESCRIBED_CONTENT_MISSING = Fact(
    id="prescribed_content_missing",
    question=(
        "Does the document leave out anything on that list, or deal with it for only a part of the "
        "proposal?"
    ),
    type=FactType.YES_NO,
    about=About.MATERIAL,
    known_from=KnownFrom.LAUNCH,
    recorded_by="legal services",
    evidence="the list ticked off against the document",
)

OTHER_WAYS_CONSIDERED = Fact(
    id="other_ways_considered",
    question=(
        "Do the council's papers show that other ways to the same end were examined and dropped "
        "(raising money and leaving things alone both count)?"
    ),
    type=FactType.YES_NO,
    about=About.PROPOSAL,
    known_from=KnownFrom.LAUNCH,
    ask_again_at=KnownFrom.REPORT,
    recorded_by="service lead",
    evidence="the appraisal of options",
    read_from="proposals[].discarded",
    read=readings.other_ways_considered,
)

DOCUMENT_NAMES_OTHER_WAYS = Fact(
    id="document_names_other_ways",
    question="Are those other ways named in the document?",
    type=FactType.YES_NO,
    about=About.MATERIAL,
    known_from=KnownFrom.LAUNCH,
    recorded_by="engagement officer",
    evidence="the words that name them",
)

DOCUMENT_SAYS_WHY_NOT = Fact(
    id="document_says_why_not",
    question=(
        "Are readers of the document told, be it in a single line on each, why the council does "
        "not propose them?"
    ),
    type=FactType.YES_NO,
    about=About.MATERIAL,
    known_from=KnownFrom.LAUNCH,
    recorded_by="engagement officer",
    evidence="the words that give the reasons",
)

WHY_NOT_PUBLISHED_ELSEWHERE = Fact(
    id="why_not_published_elsewhere",
    question=(
        "During the consultation, was there some other public paper, the budget report for "
        "instance, that gives the reasons against them?"
    ),
    type=FactType.YES_NO,
    about=About.MATERIAL,
    known_from=KnownFrom.OPEN,
    recorded_by="service lead",
    evidence="that paper, and the date on which it was published",
)

OWN_SUGGESTIONS_INVITED = Fact(
    id="own_suggestions_invited",
    question="Were people invited to suggest further ways themselves?",
    type=FactType.YES_NO,
    about=About.MATERIAL,
    known_from=KnownFrom.LAUNCH,
    recorded_by="engagement officer",
    evidence="the question that invites them",
)

DOCUMENT_SAYS_NO_OTHER_WAY = Fact(
    id="document_says_no_other_way",
    question=(
        "Are readers of the document told that the change is bound to follow, or that no choice "
        "exists?"
    ),
    type=FactType.YES_NO,
    about=About.MATERIAL,
    known_from=KnownFrom.LAUNCH,
    recorded_by="engagement officer",
    evidence="the words that say so",
)

OTHER_WAY_OUTSIDE_STATED_SCOPE = Fact(
    id="other_way_outside_stated_scope",
    question="Does the document describe its own subject so that the other way falls outside it?",
    type=FactType.YES_NO,
    about=About.MATERIAL,
    known_from=KnownFrom.LAUNCH,
    recorded_by="engagement officer",
    evidence="the words on scope",
    note=(
        "A factor and no more (Possible): the scope is the council's to choose, yet fairness may "
        "still want a word about what falls outside it."
    ),
)

OTHER_WAYS_KNOWN_TO_CONSULTEES = Fact(
    id="other_ways_known_to_consultees",
    question=(
        "Had others (a campaign, a ballot, the press, an earlier round) already brought the other "
        "ways, or the arguments against, to the same people?"
    ),
    type=FactType.YES_NO,
    about=About.AUDIENCE,
    known_from=KnownFrom.OPEN,
    recorded_by="engagement officer",
    evidence="cuttings, leaflets, documents of the earlier round",
)

OTHER_WAYS_JUDGED_EXPLAINED_ENOUGH = Fact(
    id="other_ways_judged_explained_enough",
    question=(
        "Does the monitoring officer judge that these readers were told enough about other ways?"
    ),
    type=FactType.YES_NO,
    kind=FactKind.JUDGEMENT,
    about=About.MATERIAL,
    known_from=KnownFrom.LAUNCH,
    recorded_by="monitoring officer",
    evidence="the monitoring officer's advice, in writing",
)

NON_DISCLOSURE_JUDGED_FAIR = Fact(
    id="non_disclosure_judged_fair",
    question=(
        "Does the monitoring officer judge that people could respond properly without seeing what "
        "could not be shown?"
    ),
    type=FactType.YES_NO,
    kind=FactKind.JUDGEMENT,
    about=About.MATERIAL,
    known_from=KnownFrom.OPEN,
    recorded_by="monitoring officer",
    evidence="the monitoring officer's advice, in writing",
)

DETAIL_OPENLY_LEFT_TO_LATER_STAGE = Fact(
    id="detail_openly_left_to_later_stage",
    question=(
        "Does the document tell readers which details are left to a later stage, and what they can "
        "say then?"
    ),
    type=FactType.YES_NO,
    kind=FactKind.EXCUSE,
    about=About.MATERIAL,
    known_from=KnownFrom.LAUNCH,
    recorded_by="engagement officer",
    evidence="the passage that names the details and the later stage",
)

DEFERRED_DETAIL_JUDGED_ENOUGH = Fact(
    id="deferred_detail_judged_enough",
    question=(
        "Does the monitoring officer judge that people could respond properly with those details "
        "still to come?"
    ),
    type=FactType.YES_NO,
    kind=FactKind.JUDGEMENT,
    about=About.MATERIAL,
    known_from=KnownFrom.LAUNCH,
    recorded_by="monitoring officer",
    evidence="the monitoring officer's advice, in writing",
)

OTHER_WAY_IS_NOT_THE_COUNCILS = Fact(
    id="other_way_is_not_the_councils",
    question=(
        "Is the other way one that somebody else puts forward and the council does not support?"
    ),
    type=FactType.YES_NO,
    about=About.PROPOSAL,
    known_from=KnownFrom.LAUNCH,
    recorded_by="service lead",
    evidence="who put it forward, where, and what the council said about it",
)

FACTS: Final = (
    DOCUMENT_STATES_PROPOSAL,
    CHANGE_LEFT_OUT_OF_DOCUMENT,
    TOLD_ANOTHER_WAY,
    MAIN_REASON_LEFT_OUT,
    LEGAL_CONDITIONS_SET,
    DOCUMENT_EXPLAINS_CONDITIONS,
    DECIDING_MATERIAL,
    DISCLOSURE_BARRED,
    INFORMATION_REFUSED_ON_REQUEST,
    PRESCRIBED_CONTENT_MISSING,
    OTHER_WAYS_CONSIDERED,
    DOCUMENT_NAMES_OTHER_WAYS,
    DOCUMENT_SAYS_WHY_NOT,
    WHY_NOT_PUBLISHED_ELSEWHERE,
    OWN_SUGGESTIONS_INVITED,
    DOCUMENT_SAYS_NO_OTHER_WAY,
    OTHER_WAY_OUTSIDE_STATED_SCOPE,
    OTHER_WAYS_KNOWN_TO_CONSULTEES,
    OTHER_WAYS_JUDGED_EXPLAINED_ENOUGH,
    NON_DISCLOSURE_JUDGED_FAIR,
    DETAIL_OPENLY_LEFT_TO_LATER_STAGE,
    DEFERRED_DETAIL_JUDGED_ENOUGH,
    OTHER_WAY_IS_NOT_THE_COUNCILS,
)
"""These facts in the order in which a report asks for them."""

__all__ = (
    "CHANGE_LEFT_OUT_OF_DOCUMENT",
    "DECIDING_MATERIAL",
    "DEFERRED_DETAIL_JUDGED_ENOUGH",
    "DETAIL_OPENLY_LEFT_TO_LATER_STAGE",
    "DISCLOSURE_BARRED",
    "DOCUMENT_EXPLAINS_CONDITIONS",
    "DOCUMENT_NAMES_OTHER_WAYS",
    "DOCUMENT_SAYS_NO_OTHER_WAY",
    "DOCUMENT_SAYS_WHY_NOT",
    "DOCUMENT_STATES_PROPOSAL",
    "FACTS",
    "INFORMATION_REFUSED_ON_REQUEST",
    "LEGAL_CONDITIONS_SET",
    "MAIN_REASON_LEFT_OUT",
    "NON_DISCLOSURE_JUDGED_FAIR",
    "OTHER_WAYS_CONSIDERED",
    "OTHER_WAYS_JUDGED_EXPLAINED_ENOUGH",
    "OTHER_WAYS_KNOWN_TO_CONSULTEES",
    "OTHER_WAY_IS_NOT_THE_COUNCILS",
    "OTHER_WAY_OUTSIDE_STATED_SCOPE",
    "OWN_SUGGESTIONS_INVITED",
    "PRESCRIBED_CONTENT_MISSING",
    "TOLD_ANOTHER_WAY",
    "WHY_NOT_PUBLISHED_ELSEWHERE",
)
