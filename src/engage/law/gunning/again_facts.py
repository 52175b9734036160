"""
Facts about whether people must be asked again.

Two things can call for it: a proposal that changed after people were asked, and
material that arrived after launch and fixes the result.
"""

from typing import Final

from engage.facts import About, Fact, FactKind, FactType
from engage.stages import KnownFrom

ADOPTED_COMPARED_WITH_CONSULTED = Fact(
    id="adopted_compared_with_consulted",
    question="How far, if at all, does the course to be adopted depart from the one consulted on?",
    type=FactType.CHOICE,
    choices=("same", "one_of_the_options", "detail_changed", "different"),
    choice_notes=(
        "same: no departure. one_of_the_options: an option that people were asked about. "
        "detail_changed: dates, layout, names, or amounts that stay within the range consulted on, "
        "with nobody else affected and nobody affected otherwise. different: it reaches other "
        "people, does some other thing, or weighs more heavily than every option consulted on."
    ),
    about=About.DECISION,
    known_from=KnownFrom.REPORT,
    recorded_by="service lead",
    evidence="the document and the recommendation, side by side",
    replaces=("proposal_changed_after_consultation",),
)

CONSULTED_AGAIN_ON_CHANGE = Fact(
    id="consulted_again_on_change",
    question="Before the decision, did a further round ask people about the change?",
    type=FactType.YES_NO,
    about=About.ROUND,
    known_from=KnownFrom.REPORT,
    recorded_by="engagement officer",
    evidence="the further document or letters",
)

CHANGE_IS_FUNDAMENTAL = Fact(
    id="change_is_fundamental",
    question=(
        "Does the monitoring officer judge the difference to be so great that what people said has "
        "ceased to bear on it?"
    ),
    type=FactType.YES_NO,
    kind=FactKind.JUDGEMENT,
    about=About.DECISION,
    known_from=KnownFrom.REPORT,
    recorded_by="monitoring officer",
    evidence="the monitoring officer's advice, in writing",
    same_as=("change_is_fundamental",),
)

NEW_MATERIAL_AFTER_LAUNCH = Fact(
    id="new_material_after_launch",
    question=(
        "Since launch, has evidence, a figure or a criterion come to the council that it had not "
        "had before?"
    ),
    type=FactType.YES_NO,
    about=About.MATERIAL,
    known_from=KnownFrom.REPORT,
    recorded_by="service lead",
    evidence="the papers, each with the date on which it came in",
)

DECISION_RESTS_ON_NEW_MATERIAL = Fact(
    id="decision_rests_on_new_material",
    question="Is the result fixed by a figure, an assumption or a test taken from that material?",
    type=FactType.YES_NO,
    about=About.MATERIAL,
    known_from=KnownFrom.REPORT,
    recorded_by="service lead",
    evidence="the pages of the decision-maker's report that use it",
    replaces=("important_new_information_after_close",),
)

NEW_MATERIAL_PUT_TO_CONSULTEES = Fact(
    id="new_material_put_to_consultees",
    question=(
        "Ahead of the decision, did consultees see it and have a chance to say what they thought "
        "of it?"
    ),
    type=FactType.YES_NO,
    about=About.MATERIAL,
    known_from=KnownFrom.REPORT,
    recorded_by="engagement officer",
    evidence="the notice or letter that gave a date to comment by",
)

BASIS_CHANGE_CLAIMED = Fact(
    id="basis_change_claimed",
    question=(
        "Has anybody said in writing that the decision was, or is to be, made on another footing "
        "than people were told?"
    ),
    type=FactType.YES_NO,
    kind=FactKind.EXCUSE,
    about=About.DECISION,
    known_from=KnownFrom.REPORT,
    recorded_by="legal services",
    evidence="the letter or response",
)

BASIS_COMPARED_WITH_STATED = Fact(
    id="basis_compared_with_stated",
    question=(
        "How do the criteria and aims on which the report recommends a decision compare with those "
        "that people were given?"
    ),
    type=FactType.CHOICE,
    choices=("same", "refined", "different_and_put_to_people", "different_and_not_put"),
    choice_notes=(
        "refined: the same criteria, with more said about how they are applied. "
        "different_and_put_to_people: a criterion or aim was added, dropped or put in another "
        "order, and people could comment on that before the decision. different_and_not_put: the "
        "same, and they could not."
    ),
    about=About.DECISION,
    known_from=KnownFrom.REPORT,
    recorded_by="service lead",
    evidence="the document's criteria beside those of the report",
)

CHANGE_OF_BASIS_JUDGED_FAIR = Fact(
    id="change_of_basis_judged_fair",
    question=(
        "Does the monitoring officer judge that it would be fair to decide on the changed basis "
        "without asking again?"
    ),
    type=FactType.YES_NO,
    kind=FactKind.JUDGEMENT,
    about=About.DECISION,
    known_from=KnownFrom.REPORT,
    recorded_by="monitoring officer",
    evidence="the monitoring officer's advice, in writing",
)

FACTS: Final = (
    ADOPTED_COMPARED_WITH_CONSULTED,
    CONSULTED_AGAIN_ON_CHANGE,
    CHANGE_IS_FUNDAMENTAL,
    NEW_MATERIAL_AFTER_LAUNCH,
    DECISION_RESTS_ON_NEW_MATERIAL,
    NEW_MATERIAL_PUT_TO_CONSULTEES,
    BASIS_CHANGE_CLAIMED,
    BASIS_COMPARED_WITH_STATED,
    CHANGE_OF_BASIS_JUDGED_FAIR,
)
"""These facts in the order in which a report asks for them."""

__all__ = (
    "ADOPTED_COMPARED_WITH_CONSULTED",
    "BASIS_CHANGE_CLAIMED",
    "BASIS_COMPARED_WITH_STATED",
    "CHANGE_IS_FUNDAMENTAL",
    "CHANGE_OF_BASIS_JUDGED_FAIR",
    "CONSULTED_AGAIN_ON_CHANGE",
    "DECISION_RESTS_ON_NEW_MATERIAL",
    "FACTS",
    "NEW_MATERIAL_AFTER_LAUNCH",
    "NEW_MATERIAL_PUT_TO_CONSULTEES",
)
