"""
Facts that several sources of law ask for.

What kind of exercise it is, what the proposal does to people, who was asked, and the
dates: the Gunning principles ask for them, and so do legitimate expectation and the
duties laid down by statute. A fact that only one source asks for is declared beside
that source.
"""

from typing import Final

from engage.facts import About, Fact, FactKind, FactType
from engage.law import readings
from engage.stages import KnownFrom

FORM_OF_EXERCISE = Fact(
    id="form_of_exercise",
    question="In what form were people outside the council asked for their views?",
    type=FactType.CHOICE,
    choices=("document", "meetings_and_letters", "survey", "informal_soundings", "nobody_asked"),
    choice_notes=(
        "document: a paper or notice that anybody, or anybody in a named class, could read and "
        "respond to. meetings_and_letters: the people affected were met, or had letters. survey: a "
        "list of set questions, without a paper that puts a proposal. informal_soundings: a chosen "
        "few were telephoned, met or e-mailed, and no one else was asked to take part. "
        "nobody_asked: no one was asked in any of these ways."
    ),
    about=About.ROUND,
    known_from=KnownFrom.LAUNCH,
    recorded_by="engagement officer",
    evidence="the consultation's web page, copies of letters, a list of those approached",
    read_from="rounds[].form",
    read=readings.form,
)

SPECIFIC_PROPOSAL_PUT = Fact(
    id="specific_proposal_put",
    question=(
        "Before anything was decided, were people shown something definite that the council means "
        "to do, or the definite courses between which it is choosing?"
    ),
    type=FactType.YES_NO,
    about=About.ROUND,
    known_from=KnownFrom.LAUNCH,
    recorded_by="engagement officer",
    evidence="what people were given: the document, the letter or a note of the meeting",
    read_from="proposals[].options",
    same_as=("is_consultation_on_a_proposal",),
    read=readings.proposal_put,
)

CALLED_A_CONSULTATION = Fact(
    id="called_a_consultation",
    question="Did the council use the word 'consultation' for it in public?",
    type=FactType.YES_NO,
    about=About.EXERCISE,
    known_from=KnownFrom.LAUNCH,
    recorded_by="engagement officer",
    evidence="the page's title and its web address",
    note=(
        "The name has no weight in law (Eveleigh). It is asked so that the report can say when "
        "name and substance part."
    ),
    read_from="called",
    read=readings.called_a_consultation,
)

STATUTE_REQUIRES_CONSULTATION = Fact(
    id="statute_requires_consultation",
    question=(
        "Is there an Act, a regulation or a direction under which people must be consulted on a "
        "decision of this kind, or may make representations about it?"
    ),
    type=FactType.YES_NO,
    about=About.PROPOSAL,
    known_from=KnownFrom.PLANNING,
    recorded_by="legal services",
    evidence="the provision that says so",
    read=readings.statute_requires_consultation,
    read_from="the statutory duties that apply, where one gives a right to be consulted or heard",
    same_as=("statute_requires_consultation",),
)

WITHDRAWS_OR_REDUCES_EXISTING_BENEFIT = Fact(
    id="withdraws_or_reduces_existing_benefit",
    question="Would it take away or cut back something that people have at present?",
    type=FactType.YES_NO,
    about=About.PROPOSAL,
    known_from=KnownFrom.PLANNING,
    recorded_by="service lead",
    evidence="the text of the proposal",
    same_as=("withdraws_or_reduces_existing_benefit",),
)

IDENTIFIABLE_GROUP_RELIES_ON_IT = Fact(
    id="identifiable_group_relies_on_it",
    question=(
        "Would the council be able to name those who have it at present (permit holders, "
        "registered users, a home's residents)?"
    ),
    type=FactType.YES_NO,
    about=About.AUDIENCE,
    known_from=KnownFrom.PLANNING,
    recorded_by="service lead",
    evidence="the register or case list from which they could be named",
    same_as=("identifiable_group_relies_on_it",),
)

CLOSES_A_FACILITY = Fact(
    id="closes_a_facility",
    question="Would a building, centre or unit used by those people be closed?",
    type=FactType.YES_NO,
    about=About.PROPOSAL,
    known_from=KnownFrom.PLANNING,
    recorded_by="service lead",
    evidence="the part of the proposal that names the place",
    same_as=("closes_a_facility",),
)

WHAT_PEOPLE_LOSE = Fact(
    id="what_people_lose",
    question=(
        "If it went ahead, what would be taken from people, or what would they have to do that "
        "they need not do now?"
    ),
    type=FactType.CHOICES,
    choices=(
        "nothing",
        "home",
        "livelihood",
        "income",
        "care_or_support",
        "service_or_facility",
        "legal_safeguard",
        "freedom_from_a_duty",
        "charge_to_pay",
        "other",
    ),
    about=About.PROPOSAL,
    known_from=KnownFrom.PLANNING,
    ask_again_at=KnownFrom.REPORT,
    recorded_by="service lead",
    evidence="the part of the impact assessment on losses and burdens",
    replaces=("effect_on_group_is_substantial",),
)

MADE_BY_INSTRUMENT_LAID_BEFORE_PARLIAMENT = Fact(
    id="made_by_instrument_laid_before_parliament",
    question="Would rules or regulations laid before Parliament give effect to it?",
    type=FactType.YES_NO,
    about=About.PROPOSAL,
    known_from=KnownFrom.PLANNING,
    recorded_by="legal services",
    evidence="the instrument, in draft or as made",
    note="One factor among others (BAPIO). It seldom arises for a council.",
)

AFFECTED_GROUP_NOT_ASKED = Fact(
    id="affected_group_not_asked",
    question=(
        "Was there a group, named by the law or losing something under the proposal, of which "
        "nobody was asked: neither its members nor those who speak for it?"
    ),
    type=FactType.YES_NO,
    about=About.AUDIENCE,
    known_from=KnownFrom.OPEN,
    ask_again_at=KnownFrom.REPORT,
    recorded_by="engagement officer",
    evidence=(
        "the list of consultees compared with everyone affected, those across the boundary included"
    ),
    read_from="audiences[].asked, where audiences[].affected",
    read=readings.affected_group_not_asked,
)

INVITATIONS_KNOWN_LOST = Fact(
    id="invitations_known_lost",
    question=(
        "Did the council find out that particular people's letters or notices had gone astray and "
        "had not been replaced?"
    ),
    type=FactType.YES_NO,
    about=About.ROUND,
    known_from=KnownFrom.CLOSE,
    recorded_by="engagement officer",
    evidence="post sent back, the delivery log, complaints that nothing came",
)

OPENED_ON = Fact(
    id="opened_on",
    question="Which was the first date on which people could respond?",
    type=FactType.DATE,
    about=About.ROUND,
    known_from=KnownFrom.LAUNCH,
    recorded_by="engagement officer",
    evidence="the notice or page that launched it",
    read_from="rounds[].opens",
    read=readings.opened_on,
)

CLOSED_ON = Fact(
    id="closed_on",
    question="Which was the last date on which a response counted?",
    type=FactType.DATE,
    about=About.ROUND,
    known_from=KnownFrom.CLOSE,
    recorded_by="engagement officer",
    evidence="the closing notice, with any notice that extended it",
    read_from="rounds[].closes",
    read=readings.closed_on,
)

DECISION_RECORDED_ON = Fact(
    id="decision_recorded_on",
    question=(
        "On which date was a decision on this proposal first recorded by a person or body that has "
        "power to take it, leaving aside recommendations and views said to depend on the "
        "consultation?"
    ),
    type=FactType.DATE,
    about=About.DECISION,
    known_from=KnownFrom.DECISION,
    recorded_by="democratic services",
    evidence="the minute, the decision notice or the delegated report as signed",
    read_from="decisions[].made",
    read=readings.decision_recorded_on,
)

DECIDED_PROPOSAL_PUT_FIRST = Fact(
    id="decided_proposal_put_first",
    question=(
        "Ahead of the decision, was the very thing that it settled or will settle (this route, "
        "this charge, this closure) put to the people whom it affects?"
    ),
    type=FactType.YES_NO,
    about=About.PROPOSAL,
    known_from=KnownFrom.CLOSE,
    ask_again_at=KnownFrom.REPORT,
    recorded_by="service lead",
    evidence="the recommendation, beside the page, letter or slide in which people met it",
)

AUDIENCE = Fact(
    id="audience",
    question="Which of these were asked?",
    type=FactType.CHOICES,
    choices=(
        "general_public",
        "users_of_the_service",
        "people_in_vulnerable_circumstances",
        "businesses",
        "professionals_or_experts",
        "public_bodies",
        "organisations_that_must_meet_to_reply",
    ),
    about=About.AUDIENCE,
    known_from=KnownFrom.PLANNING,
    recorded_by="engagement officer",
    evidence="the list of consultees and the equality impact assessment",
    read_from="audiences[].kinds",
    read=readings.audience,
)

CONTENTS_PRESCRIBED = Fact(
    id="contents_prescribed",
    question=(
        "Is there an Act, a regulation or a code with a list of what has to be in the document?"
    ),
    type=FactType.YES_NO,
    about=About.MATERIAL,
    known_from=KnownFrom.PLANNING,
    recorded_by="legal services",
    evidence="the provision that holds the list",
)

DAYS_TO_RESPOND = Fact(
    id="days_to_respond",
    question=(
        "For how many days could people respond to the actual proposal, the papers that they "
        "needed being available?"
    ),
    type=FactType.NUMBER,
    about=About.ROUND,
    known_from=KnownFrom.LAUNCH,
    recorded_by="engagement officer",
    evidence="when it was launched, when the last paper needed came out, when it closed",
    note=(
        "Counted from the day on which everything needed was there, not from the day on which a "
        "page went up; listening before there is a proposal is left out (Regas). In the decided "
        "cases used for tests it is simply the closing date less the opening date."
    ),
    unit="days",
    read_from=(
        "rounds[].closes, less the latest of rounds[].opens, rounds[].proposal_put and the last "
        "rounds[].materials[].published that is needed"
    ),
    read=readings.days_to_respond,
    needs=(OPENED_ON, CLOSED_ON),
)

PRESCRIBED_MINIMUM_DAYS = Fact(
    id="prescribed_minimum_days",
    question=(
        "What is the smallest number of days allowed by a statute, a direction or a condition of "
        "approval, 0 standing for none?"
    ),
    type=FactType.NUMBER,
    about=About.ROUND,
    known_from=KnownFrom.PLANNING,
    recorded_by="legal services",
    evidence="the provision that sets the number",
    unit="days",
)

PRESCRIBED_BY = Fact(
    id="prescribed_by",
    question="By what is that smallest number of days set?",
    type=FactType.CHOICE,
    choices=("statute", "direction_or_approval", "promise", "own_policy"),
    about=About.ROUND,
    known_from=KnownFrom.PLANNING,
    recorded_by="legal services",
    evidence="the provision, or the passage, that sets it",
    note=(
        "Under statute and direction_or_approval the period has the force of law, and so has it "
        "under promise if the promise is clear. Under an unclear promise, or own_policy, it has "
        "the force of policy."
    ),
)

URGENT_REASON = Fact(
    id="urgent_reason",
    question="If a reason is on record why more time could not be given, whose making was it?",
    type=FactType.CHOICE,
    choices=("outside_the_bodys_control", "own_timetable"),
    kind=FactKind.EXCUSE,
    about=About.ROUND,
    known_from=KnownFrom.PLANNING,
    recorded_by="service lead",
    evidence="the note, written when the period was fixed",
)

MEASURE_IS_TIME_LIMITED = Fact(
    id="measure_is_time_limited",
    question="Is there a set date on which the measure comes to an end of itself?",
    type=FactType.YES_NO,
    about=About.PROPOSAL,
    known_from=KnownFrom.PLANNING,
    recorded_by="service lead",
    evidence="the draft of the measure",
)

EARLIER_ROUND_ON_SAME_PROPOSAL = Fact(
    id="earlier_round_on_same_proposal",
    question="Was there an earlier round that asked these people about this proposal?",
    type=FactType.YES_NO,
    about=About.ROUND,
    known_from=KnownFrom.PLANNING,
    recorded_by="engagement officer",
    evidence="the earlier round's document",
)

ONLY_INFORMATION_SOUGHT = Fact(
    id="only_information_sought",
    question=(
        "Was it put to people as a request for evidence, data or experience, to help shape "
        "proposals that had not yet been made?"
    ),
    type=FactType.YES_NO,
    kind=FactKind.EXCUSE,
    about=About.ROUND,
    known_from=KnownFrom.LAUNCH,
    recorded_by="engagement officer",
    evidence="the invitation and the questions asked",
    note="It makes the exercise a call for evidence, unless a proposal was put or consultation is "
    "owed.",
)

ONLY_PRESCRIBED_PUBLICITY_GIVEN = Fact(
    id="only_prescribed_publicity_given",
    question=(
        "Was all that was done what the law prescribes for a drafted order, scheme or application: "
        "a notice of it, and a time for representations or objections?"
    ),
    type=FactType.YES_NO,
    kind=FactKind.EXCUSE,
    about=About.ROUND,
    known_from=KnownFrom.LAUNCH,
    recorded_by="legal services",
    evidence="the notices, with the provision that prescribes them",
    note="A right to make representations counts as consultation that a statute requires (Lee).",
)

FACTS: Final = (
    FORM_OF_EXERCISE,
    SPECIFIC_PROPOSAL_PUT,
    CALLED_A_CONSULTATION,
    STATUTE_REQUIRES_CONSULTATION,
    WITHDRAWS_OR_REDUCES_EXISTING_BENEFIT,
    IDENTIFIABLE_GROUP_RELIES_ON_IT,
    CLOSES_A_FACILITY,
    WHAT_PEOPLE_LOSE,
    MADE_BY_INSTRUMENT_LAID_BEFORE_PARLIAMENT,
    AFFECTED_GROUP_NOT_ASKED,
    INVITATIONS_KNOWN_LOST,
    OPENED_ON,
    CLOSED_ON,
    DECISION_RECORDED_ON,
    DECIDED_PROPOSAL_PUT_FIRST,
    AUDIENCE,
    CONTENTS_PRESCRIBED,
    DAYS_TO_RESPOND,
    PRESCRIBED_MINIMUM_DAYS,
    PRESCRIBED_BY,
    URGENT_REASON,
    MEASURE_IS_TIME_LIMITED,
    EARLIER_ROUND_ON_SAME_PROPOSAL,
    ONLY_INFORMATION_SOUGHT,
    ONLY_PRESCRIBED_PUBLICITY_GIVEN,
)
"""These facts in the order in which a report asks for them."""

__all__ = (
    "AFFECTED_GROUP_NOT_ASKED",
    "AUDIENCE",
    "CALLED_A_CONSULTATION",
    "CLOSED_ON",
    "CLOSES_A_FACILITY",
    "CONTENTS_PRESCRIBED",
    "DAYS_TO_RESPOND",
    "DECIDED_PROPOSAL_PUT_FIRST",
    "DECISION_RECORDED_ON",
    "EARLIER_ROUND_ON_SAME_PROPOSAL",
    "FACTS",
    "FORM_OF_EXERCISE",
    "IDENTIFIABLE_GROUP_RELIES_ON_IT",
    "INVITATIONS_KNOWN_LOST",
    "MADE_BY_INSTRUMENT_LAID_BEFORE_PARLIAMENT",
    "MEASURE_IS_TIME_LIMITED",
    "ONLY_INFORMATION_SOUGHT",
    "ONLY_PRESCRIBED_PUBLICITY_GIVEN",
    "OPENED_ON",
    "PRESCRIBED_BY",
    "PRESCRIBED_MINIMUM_DAYS",
    "SPECIFIC_PROPOSAL_PUT",
    "STATUTE_REQUIRES_CONSULTATION",
    "URGENT_REASON",
    "WHAT_PEOPLE_LOSE",
    "WITHDRAWS_OR_REDUCES_EXISTING_BENEFIT",
)
