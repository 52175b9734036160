"""
Facts about whether and whom the body had to ask, and about whether it did.

They are what bears on a duty once there is one: where it stops, what was asked before, who was told
and not asked. The judgements belong to a named person.
"""

from typing import Final

from engage.facts import About, Fact, FactKind, FactType
from engage.stages import KnownFrom

LIMIT_OF_DUTY = Fact(
    id="limit_of_duty",
    question=(
        "If the council says that the provision about consulting stops short of this exercise, "
        "where does it say that it stops?"
    ),
    type=FactType.CHOICE,
    choices=("power_only", "other_people", "other_purpose", "review_at_intervals"),
    choice_notes=(
        "power_only: the provision allows consulting and does not require it. other_people: it "
        "names consultees, and those in question are not among them. other_purpose: it asks for "
        "views on some other point than the one decided here. review_at_intervals: it calls for a "
        "review from time to time, which is not tied to this decision."
    ),
    kind=FactKind.EXCUSE,
    about=About.PROPOSAL,
    known_from=KnownFrom.PLANNING,
    recorded_by="legal services",
    evidence="the words of the provision, with the passage relied on marked",
    note=(
        "Where legal services are sure that no statute asks for consultation here, the answer to "
        "statute_requires_consultation is no, and nothing need be claimed."
    ),
)

EARLIER_CONSULTATION_RELIED_ON = Fact(
    id="earlier_consultation_relied_on",
    question=(
        "If the council relies on people having been consulted earlier, what was that consultation "
        "about?"
    ),
    type=FactType.CHOICE,
    choices=("same_proposal", "policy_foreseeing_this_rule", "wider_plan"),
    choice_notes=(
        "same_proposal: this very proposal. policy_foreseeing_this_rule: a policy that told people "
        "that a rule, figure or threshold of this kind would be set under it. wider_plan: a plan "
        "or budget that did not name this proposal."
    ),
    kind=FactKind.EXCUSE,
    about=About.EXERCISE,
    known_from=KnownFrom.PLANNING,
    ask_again_at=KnownFrom.REPORT,
    recorded_by="service lead",
    evidence="the earlier document, with the passage that bears on this proposal",
    note="A wider plan excuses nothing (LH; Curtis).",
)

MONTHS_SINCE_EARLIER_CONSULTATION = Fact(
    id="months_since_earlier_consultation",
    question=(
        "How many whole months lie between the close of that earlier consultation and this "
        "decision?"
    ),
    type=FactType.NUMBER,
    about=About.EXERCISE,
    known_from=KnownFrom.PLANNING,
    ask_again_at=KnownFrom.REPORT,
    recorded_by="engagement officer",
    evidence="the closing date of the earlier consultation and the date of the decision",
    note="No number of months is too many in itself: it is read with what has changed.",
    unit="months",
)

CHANGED_SINCE_EARLIER_CONSULTATION = Fact(
    id="changed_since_earlier_consultation",
    question="Which of these have changed since that earlier consultation?",
    type=FactType.CHOICES,
    choices=(
        "nothing",
        "who_is_affected",
        "size_of_effect",
        "other_ways",
        "money_available",
        "law_or_policy",
    ),
    about=About.EXERCISE,
    known_from=KnownFrom.PLANNING,
    ask_again_at=KnownFrom.REPORT,
    recorded_by="service lead",
    evidence="the earlier papers beside the present ones",
)

CHANGES_UNDER_BUDGET_TO_BE_CONSULTED_ON = Fact(
    id="changes_under_budget_to_be_consulted_on",
    question=(
        "If this is a budget figure, is it recorded that each change made to keep within it will "
        "be consulted on before it is decided?"
    ),
    type=FactType.YES_NO,
    kind=FactKind.EXCUSE,
    about=About.PROPOSAL,
    known_from=KnownFrom.PLANNING,
    recorded_by="democratic services",
    evidence="the budget resolution or report, with the passage",
)

BUDGET_FIGURE_FIRMNESS = Fact(
    id="budget_figure_firmness",
    question="How firm is the budget figure that the decision sets?",
    type=FactType.CHOICE,
    choices=("estimate", "ceiling_that_can_be_raised", "fixed"),
    choice_notes=(
        "estimate: for planning only. ceiling_that_can_be_raised: reserves or transfers are named "
        "from which more could come. fixed: nothing in the papers lets it move."
    ),
    about=About.PROPOSAL,
    known_from=KnownFrom.PLANNING,
    ask_again_at=KnownFrom.REPORT,
    recorded_by="service lead",
    evidence="the budget resolution, the rules on transfers and reserves",
)

DUTY_JUDGED_DONE_WITHOUT_ASKING_NOW = Fact(
    id="duty_judged_done_without_asking_now",
    question=(
        "Does the monitoring officer judge that, for the reason given, this decision could be "
        "taken without asking people about it now?"
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

ONLY_TOLD_CLAIMED = Fact(
    id="only_told_claimed",
    question=(
        "Has a group that the law names, or that would lose by the proposal, or someone who speaks "
        "for it, said in writing that it was told of the proposal and not asked about it?"
    ),
    type=FactType.YES_NO,
    kind=FactKind.EXCUSE,
    about=About.AUDIENCE,
    known_from=KnownFrom.OPEN,
    recorded_by="engagement officer",
    evidence="the letter or message",
)

PEOPLE_TOLD_COULD_ANSWER = Fact(
    id="people_told_could_answer",
    question=(
        "What chance did that group, or those who speak for it, have to answer before the decision?"
    ),
    type=FactType.CHOICE,
    choices=("told_how_and_by_when", "answered_unasked_and_reported", "none"),
    choice_notes=(
        "told_how_and_by_when: what they had said how to answer and by what date. "
        "answered_unasked_and_reported: it did not, but they wrote or spoke to the council and the "
        "decision-maker had it. none: neither."
    ),
    about=About.AUDIENCE,
    known_from=KnownFrom.CLOSE,
    ask_again_at=KnownFrom.REPORT,
    recorded_by="engagement officer",
    evidence="what they were sent, and what came back from them",
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

FACTS: Final = (
    LIMIT_OF_DUTY,
    EARLIER_CONSULTATION_RELIED_ON,
    MONTHS_SINCE_EARLIER_CONSULTATION,
    CHANGED_SINCE_EARLIER_CONSULTATION,
    CHANGES_UNDER_BUDGET_TO_BE_CONSULTED_ON,
    BUDGET_FIGURE_FIRMNESS,
    DUTY_JUDGED_DONE_WITHOUT_ASKING_NOW,
    SOUNDINGS_JUDGED_ENOUGH,
    ASKING_WITHOUT_A_PROPOSAL_JUDGED_ENOUGH,
    LEAVING_OUT_GROUP_JUDGED_FAIR,
    ONLY_TOLD_CLAIMED,
    PEOPLE_TOLD_COULD_ANSWER,
    LOST_INVITATIONS_JUDGED_HARMLESS,
)
"""These facts in the order in which a report asks for them."""

__all__ = (
    "ASKING_WITHOUT_A_PROPOSAL_JUDGED_ENOUGH",
    "BUDGET_FIGURE_FIRMNESS",
    "CHANGED_SINCE_EARLIER_CONSULTATION",
    "CHANGES_UNDER_BUDGET_TO_BE_CONSULTED_ON",
    "DUTY_JUDGED_DONE_WITHOUT_ASKING_NOW",
    "EARLIER_CONSULTATION_RELIED_ON",
    "FACTS",
    "LEAVING_OUT_GROUP_JUDGED_FAIR",
    "LIMIT_OF_DUTY",
    "LOST_INVITATIONS_JUDGED_HARMLESS",
    "MONTHS_SINCE_EARLIER_CONSULTATION",
    "ONLY_TOLD_CLAIMED",
    "PEOPLE_TOLD_COULD_ANSWER",
    "SOUNDINGS_JUDGED_ENOUGH",
)
