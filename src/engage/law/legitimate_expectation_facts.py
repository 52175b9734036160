"""
Facts about what people were led to expect, and about whether they were asked.

A promise, a practice or past conduct can make consultation owed where no statute does
(Bhatt Murphy; Plantagenet). The judgements at the end of each route belong to a named
person: whether a promise is clear or an unfairness exceptional is never inferred.
"""

from typing import Final

from engage.facts import About, Fact, FactKind, FactType
from engage.stages import KnownFrom

PROMISE_TO_CONSULT_RECORDED = Fact(
    id="promise_to_consult_recorded",
    question=(
        "Does any document, minute, letter or public statement carry the council's word that, when "
        "it takes a decision of this kind, these people or others like them will be consulted?"
    ),
    type=FactType.YES_NO,
    about=About.EXERCISE,
    known_from=KnownFrom.PLANNING,
    recorded_by="service lead",
    evidence="a copy of the passage and the date it carries",
    replaces=("clear_promise_to_consult_made",),
)

PROMISE_IS_UNQUALIFIED = Fact(
    id="promise_is_unqualified",
    question=(
        "Is that passage without softening words, for instance 'we aim to', 'ideally', 'where "
        "appropriate' or 'may'?"
    ),
    type=FactType.YES_NO,
    about=About.EXERCISE,
    known_from=KnownFrom.PLANNING,
    recorded_by="legal services",
    evidence="the exact words of the passage",
    same_as=("promise_is_unqualified",),
)

PROMISE_MADE_BY_OR_FOR_THE_COUNCIL = Fact(
    id="promise_made_by_or_for_the_council",
    question=(
        "Did it come from the council itself, or from somebody who had authority to speak for it?"
    ),
    type=FactType.YES_NO,
    about=About.EXERCISE,
    known_from=KnownFrom.PLANNING,
    recorded_by="legal services",
    evidence="who wrote it, the post they held, the scheme of delegation",
    same_as=("promise_made_by_or_for_the_council",),
)

NUMBER_OF_PAST_DECISIONS_OF_THIS_KIND = Fact(
    id="number_of_past_decisions_of_this_kind",
    question="How often has the council taken a decision of this kind over the last ten years?",
    type=FactType.NUMBER,
    about=About.EXERCISE,
    known_from=KnownFrom.PLANNING,
    recorded_by="democratic services",
    evidence="the register of decisions for those years",
    unit="decisions",
)

NUMBER_OF_PAST_CONSULTATIONS_ON_SAME_DECISION = Fact(
    id="number_of_past_consultations_on_same_decision",
    question="Before how many of those decisions did the council consult the people affected?",
    type=FactType.NUMBER,
    about=About.EXERCISE,
    known_from=KnownFrom.PLANNING,
    recorded_by="engagement officer",
    evidence="the register of past consultations",
    unit="decisions",
    same_as=("number_of_past_consultations_on_same_decision",),
    replaces=("settled_practice_of_consulting",),
)

PROMISE_TO_KEEP_BENEFIT_RECORDED = Fact(
    id="promise_to_keep_benefit_recorded",
    question=(
        "Have particular people been told, in a letter, minute or statement, that it would stay "
        "theirs?"
    ),
    type=FactType.YES_NO,
    about=About.EXERCISE,
    known_from=KnownFrom.PLANNING,
    recorded_by="service lead",
    evidence="a dated copy of the letter, minute or statement",
)

BREAKING_PROMISE_JUDGED_LAWFUL = Fact(
    id="breaking_promise_judged_lawful",
    question=(
        "Does the monitoring officer judge that the council may lawfully go back on that promise "
        "to keep it?"
    ),
    type=FactType.YES_NO,
    kind=FactKind.JUDGEMENT,
    about=About.EXERCISE,
    known_from=KnownFrom.PLANNING,
    recorded_by="monitoring officer",
    evidence="advice in writing, as a rule from counsel",
)

PROMISE_JUDGED_CLEAR = Fact(
    id="promise_judged_clear",
    question=(
        "Does the monitoring officer judge that the promise is clear, with no qualification that "
        "matters here?"
    ),
    type=FactType.YES_NO,
    kind=FactKind.JUDGEMENT,
    about=About.EXERCISE,
    known_from=KnownFrom.PLANNING,
    recorded_by="monitoring officer",
    evidence="the monitoring officer's advice, in writing",
)

PRACTICE_JUDGED_SETTLED = Fact(
    id="practice_judged_settled",
    question=(
        "Does the monitoring officer judge that consulting has become so uniform and settled a "
        "practice as to stand for a promise?"
    ),
    type=FactType.YES_NO,
    kind=FactKind.JUDGEMENT,
    about=About.EXERCISE,
    known_from=KnownFrom.PLANNING,
    recorded_by="monitoring officer",
    evidence="the monitoring officer's advice, in writing",
)

RELIANCE_JUDGED_TO_CALL_FOR_CONSULTATION = Fact(
    id="reliance_judged_to_call_for_consultation",
    question=(
        "Does the monitoring officer judge that what was done towards this group in the past was "
        "so pressing and so focused on it that fairness requires consultation?"
    ),
    type=FactType.YES_NO,
    kind=FactKind.JUDGEMENT,
    about=About.EXERCISE,
    known_from=KnownFrom.PLANNING,
    recorded_by="monitoring officer",
    evidence="the monitoring officer's advice, in writing",
)

SOUNDINGS_JUDGED_ENOUGH = Fact(
    id="soundings_judged_enough",
    question=(
        "Does the monitoring officer judge that, as things stood, sounding people out informally "
        "was enough?"
    ),
    type=FactType.YES_NO,
    kind=FactKind.JUDGEMENT,
    about=About.ROUND,
    known_from=KnownFrom.CLOSE,
    recorded_by="monitoring officer",
    evidence="the monitoring officer's advice, in writing",
)

ASKING_WITHOUT_A_PROPOSAL_JUDGED_ENOUGH = Fact(
    id="asking_without_a_proposal_judged_enough",
    question=(
        "Does the monitoring officer judge that what this law asks for was done although no "
        "proposal was put?"
    ),
    type=FactType.YES_NO,
    kind=FactKind.JUDGEMENT,
    about=About.ROUND,
    known_from=KnownFrom.CLOSE,
    recorded_by="monitoring officer",
    evidence="the monitoring officer's advice, in writing",
    note=(
        "Under some duties it is views or figures that are to be gathered (Help Refugees); under "
        "others a proposal has to be put (Regas)."
    ),
)

LEAVING_OUT_GROUP_JUDGED_FAIR = Fact(
    id="leaving_out_group_judged_fair",
    question=(
        "Does the monitoring officer judge that, no law requiring that group to be asked, it was "
        "fair to leave it out?"
    ),
    type=FactType.YES_NO,
    kind=FactKind.JUDGEMENT,
    about=About.AUDIENCE,
    known_from=KnownFrom.CLOSE,
    recorded_by="monitoring officer",
    evidence="the monitoring officer's advice, in writing",
)

LOST_INVITATIONS_JUDGED_HARMLESS = Fact(
    id="lost_invitations_judged_harmless",
    question=(
        "Does the monitoring officer judge that those whose letters or notices went astray could "
        "take part even so?"
    ),
    type=FactType.YES_NO,
    kind=FactKind.JUDGEMENT,
    about=About.ROUND,
    known_from=KnownFrom.CLOSE,
    recorded_by="monitoring officer",
    evidence="the monitoring officer's advice, in writing",
)

EXCEPTIONAL_UNFAIRNESS_CLAIMED = Fact(
    id="exceptional_unfairness_claimed",
    question=(
        "Has anybody claimed in writing that a decision without consultation would be "
        "exceptionally unfair, on a footing other than statute, promise, practice or lost benefit?"
    ),
    type=FactType.YES_NO,
    kind=FactKind.EXCUSE,
    about=About.EXERCISE,
    known_from=KnownFrom.PLANNING,
    recorded_by="legal services",
    evidence="the letter or message that makes the claim",
)

EXCEPTIONAL_UNFAIRNESS_JUDGED = Fact(
    id="exceptional_unfairness_judged",
    question=(
        "Does the monitoring officer judge that to decide without consulting would be unfair to "
        "the point of abusing power?"
    ),
    type=FactType.YES_NO,
    kind=FactKind.JUDGEMENT,
    about=About.EXERCISE,
    known_from=KnownFrom.PLANNING,
    recorded_by="monitoring officer",
    evidence="the monitoring officer's advice, in writing",
    replaces=("exceptional_unfairness_without_consultation",),
)

FACTS: Final = (
    PROMISE_TO_CONSULT_RECORDED,
    PROMISE_IS_UNQUALIFIED,
    PROMISE_MADE_BY_OR_FOR_THE_COUNCIL,
    NUMBER_OF_PAST_DECISIONS_OF_THIS_KIND,
    NUMBER_OF_PAST_CONSULTATIONS_ON_SAME_DECISION,
    PROMISE_TO_KEEP_BENEFIT_RECORDED,
    BREAKING_PROMISE_JUDGED_LAWFUL,
    PROMISE_JUDGED_CLEAR,
    PRACTICE_JUDGED_SETTLED,
    RELIANCE_JUDGED_TO_CALL_FOR_CONSULTATION,
    SOUNDINGS_JUDGED_ENOUGH,
    ASKING_WITHOUT_A_PROPOSAL_JUDGED_ENOUGH,
    LEAVING_OUT_GROUP_JUDGED_FAIR,
    LOST_INVITATIONS_JUDGED_HARMLESS,
    EXCEPTIONAL_UNFAIRNESS_CLAIMED,
    EXCEPTIONAL_UNFAIRNESS_JUDGED,
)
"""These facts in the order in which a report asks for them."""

__all__ = (
    "ASKING_WITHOUT_A_PROPOSAL_JUDGED_ENOUGH",
    "BREAKING_PROMISE_JUDGED_LAWFUL",
    "EXCEPTIONAL_UNFAIRNESS_CLAIMED",
    "EXCEPTIONAL_UNFAIRNESS_JUDGED",
    "FACTS",
    "LEAVING_OUT_GROUP_JUDGED_FAIR",
    "LOST_INVITATIONS_JUDGED_HARMLESS",
    "NUMBER_OF_PAST_CONSULTATIONS_ON_SAME_DECISION",
    "NUMBER_OF_PAST_DECISIONS_OF_THIS_KIND",
    "PRACTICE_JUDGED_SETTLED",
    "PROMISE_IS_UNQUALIFIED",
    "PROMISE_JUDGED_CLEAR",
    "PROMISE_MADE_BY_OR_FOR_THE_COUNCIL",
    "PROMISE_TO_CONSULT_RECORDED",
    "PROMISE_TO_KEEP_BENEFIT_RECORDED",
    "RELIANCE_JUDGED_TO_CALL_FOR_CONSULTATION",
    "SOUNDINGS_JUDGED_ENOUGH",
)
