"""
Facts about what people were led to expect: a promise, a practice, a benefit, a step in the process.

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

PROMISED_STEP_CLAIMED = Fact(
    id="promised_step_claimed",
    question=(
        "If anybody has said in writing that the council announced something about how it would "
        "consult and did not do it, what was announced?"
    ),
    type=FactType.CHOICE,
    choices=(
        "who_would_be_asked",
        "what_would_be_given",
        "how_long",
        "a_meeting_or_stage",
        "a_step_before_the_end",
    ),
    choice_notes=(
        "who_would_be_asked: that certain people would be. what_would_be_given: that certain "
        "papers or figures would be. how_long: a length of time. a_meeting_or_stage: an event, a "
        "panel, a further round. a_step_before_the_end: anything else that was to come before the "
        "process ended."
    ),
    kind=FactKind.EXCUSE,
    about=About.EXERCISE,
    known_from=KnownFrom.LAUNCH,
    recorded_by="legal services",
    evidence="the letter that says so, and the announcement",
)

PROMISED_STEP_TAKEN = Fact(
    id="promised_step_taken",
    question="How much of what was announced did the council do before it decided?",
    type=FactType.CHOICE,
    choices=("all", "part", "none"),
    about=About.EXERCISE,
    known_from=KnownFrom.CLOSE,
    ask_again_at=KnownFrom.REPORT,
    recorded_by="engagement officer",
    evidence="the announcement, ticked off against the record",
)

PROMISED_STEP_WORDS = Fact(
    id="promised_step_words",
    question="In what words, and whose, was it announced?",
    type=FactType.CHOICE,
    choices=("definite", "softened", "not_the_councils"),
    choice_notes=(
        "definite: the council, or somebody with authority to speak for it, said that it would be "
        "done. softened: the same, with words such as 'where possible' or 'we aim to'. "
        "not_the_councils: somebody without that authority said it."
    ),
    about=About.EXERCISE,
    known_from=KnownFrom.LAUNCH,
    recorded_by="legal services",
    evidence="the passage, its author and the post held",
)

REASON_FOR_LEAVING_PROMISED_STEP = Fact(
    id="reason_for_leaving_promised_step",
    question=(
        "If a reason for not doing what was announced was written down at the time, whose making "
        "was it?"
    ),
    type=FactType.CHOICE,
    choices=("outside_the_bodys_control", "own_choice"),
    kind=FactKind.EXCUSE,
    about=About.EXERCISE,
    known_from=KnownFrom.OPEN,
    recorded_by="service lead",
    evidence="the note, with its date, and whether people were told",
)

LEAVING_PROMISED_STEP_JUDGED_FAIR = Fact(
    id="leaving_promised_step_judged_fair",
    question=(
        "Does the monitoring officer judge that it was fair to go on without doing what was "
        "announced?"
    ),
    type=FactType.YES_NO,
    kind=FactKind.JUDGEMENT,
    about=About.EXERCISE,
    known_from=KnownFrom.CLOSE,
    recorded_by="monitoring officer",
    evidence="the monitoring officer's advice, in writing",
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
    EXCEPTIONAL_UNFAIRNESS_CLAIMED,
    EXCEPTIONAL_UNFAIRNESS_JUDGED,
    PROMISED_STEP_CLAIMED,
    PROMISED_STEP_TAKEN,
    PROMISED_STEP_WORDS,
    REASON_FOR_LEAVING_PROMISED_STEP,
    LEAVING_PROMISED_STEP_JUDGED_FAIR,
)
"""These facts in the order in which a report asks for them."""

__all__ = (
    "BREAKING_PROMISE_JUDGED_LAWFUL",
    "EXCEPTIONAL_UNFAIRNESS_CLAIMED",
    "EXCEPTIONAL_UNFAIRNESS_JUDGED",
    "FACTS",
    "LEAVING_PROMISED_STEP_JUDGED_FAIR",
    "NUMBER_OF_PAST_CONSULTATIONS_ON_SAME_DECISION",
    "NUMBER_OF_PAST_DECISIONS_OF_THIS_KIND",
    "PRACTICE_JUDGED_SETTLED",
    "PROMISED_STEP_CLAIMED",
    "PROMISED_STEP_TAKEN",
    "PROMISED_STEP_WORDS",
    "PROMISE_IS_UNQUALIFIED",
    "PROMISE_JUDGED_CLEAR",
    "PROMISE_MADE_BY_OR_FOR_THE_COUNCIL",
    "PROMISE_TO_CONSULT_RECORDED",
    "PROMISE_TO_KEEP_BENEFIT_RECORDED",
    "REASON_FOR_LEAVING_PROMISED_STEP",
    "RELIANCE_JUDGED_TO_CALL_FOR_CONSULTATION",
)
