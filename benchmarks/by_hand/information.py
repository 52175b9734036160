"""The first two principles: asked while it is formative, and told enough to answer."""

from __future__ import annotations

from typing import Final

from by_hand.logic import (
    CLOSE,
    LAUNCH,
    MET,
    NO,
    NOT_APPLICABLE,
    NOT_MET,
    OPEN,
    PLANNING,
    YES,
    Known,
    either,
    first,
    judged,
    no,
    undecided,
    unless,
    yes,
)
from engage.outcomes import Outcome


def decision_not_taken(known: Known, reached: int) -> Outcome:
    """The decision is taken after people have been asked about it."""
    form, put = known["form_of_exercise"], known["specific_proposal_put"]
    if form == "nobody_asked" or put is False:
        return NOT_APPLICABLE
    doubt = LAUNCH if form is None or put is None else YES
    decided, put_first = (
        known["decision_recorded_before_close"],
        known["decided_proposal_put_first"],
    )
    if put_first is False:
        return unless(doubt, NOT_MET, reached)
    open_ = known["decision_left_open"] == "whether_to_go_ahead"
    if decided and put_first:
        minds = judged(known["minds_judged_open"]) if open_ else NOT_MET
        return unless(doubt, minds, reached)
    if decided is False and put_first:
        return unless(doubt, MET, reached)
    return first(
        [
            (NO if doubt == YES else doubt, NOT_APPLICABLE),
            (no(put_first, CLOSE), NOT_MET),
            (yes(decided, CLOSE) if open_ else NO, judged(known["minds_judged_open"])),
            (yes(decided, CLOSE), NOT_MET),
            (yes(known["preference_stated"], LAUNCH), MET),
            (YES, MET),
        ],
        reached,
    )


def open_on_what_is_asked(known: Known, reached: int) -> Outcome:
    """What readers are asked about is open."""
    form = known["form_of_exercise"]
    if form == "nobody_asked":
        return NOT_APPLICABLE
    doubt = LAUNCH if form is None else YES
    closed, told = known["closed_point_recorded"], known["document_says_point_closed"]
    if closed is False or told:
        return unless(doubt, MET, reached)
    draft = known["closed_point_only_in_unadopted_draft"]
    fault = judged(known["minds_judged_open"]) if draft else NOT_MET
    if closed and told is False:
        return unless(doubt, fault, reached)
    return undecided(LAUNCH, reached)


def nothing_treats_it_as_settled(known: Known, reached: int) -> Outcome:
    """Nothing is said or done while people reply that treats the outcome as settled."""
    form, put = known["form_of_exercise"], known["specific_proposal_put"]
    if form == "nobody_asked" or put is False:
        return NOT_APPLICABLE
    doubt = LAUNCH if form is None or put is None else YES
    announced = known["outcome_announced_before_close"]
    begun = known["carrying_out_began_before_close"]
    minds = judged(known["minds_judged_open"])
    if announced or begun:
        return unless(doubt, minds, reached)
    if (announced is None or begun is None) and minds is not MET:
        return undecided(min(doubt, CLOSE), reached)
    return unless(doubt, MET, reached)


def screened_options(known: Known, reached: int) -> Outcome:
    """Options taken off the list beforehand can still be argued for."""
    if not known["screening_claimed"]:
        return NOT_APPLICABLE
    form, put = known["form_of_exercise"], known["specific_proposal_put"]
    if form == "nobody_asked" or put is False:
        return NOT_APPLICABLE
    doubt = LAUNCH if form is None or put is None else YES
    arguable, fair = known["screened_option_still_arguable"], judged(known["screening_judged_fair"])
    if arguable or (arguable is None and fair is MET):
        return unless(doubt, MET, reached)
    return undecided(LAUNCH, reached) if arguable is None else unless(doubt, fair, reached)


def proposal_stated(known: Known, reached: int) -> Outcome:
    """People are told what would be done, and what they would lose by it."""
    form, put = known["form_of_exercise"], known["specific_proposal_put"]
    if form == "nobody_asked" or put is False:
        return NOT_APPLICABLE
    doubt = LAUNCH if form is None or put is None else YES
    told = known["told_another_way"]
    states, left_out = known["document_states_proposal"], known["change_left_out_of_document"]
    if told or (states and left_out is False):
        return unless(doubt, MET, reached)
    if left_out:
        fault = NOT_MET
    elif known["detail_openly_left_to_later_stage"]:
        fault = judged(known["deferred_detail_judged_enough"])
    else:
        fault = NOT_MET
    if told is False and (left_out or (left_out is False and states is False)):
        return unless(doubt, fault, reached)
    return first(
        [
            (NO if doubt == YES else doubt, NOT_APPLICABLE),
            (yes(told, CLOSE), MET),
            (min(yes(states, LAUNCH), no(left_out, LAUNCH)), MET),
            (yes(left_out, LAUNCH), NOT_MET),
            (YES, fault),
        ],
        reached,
    )


def reasons(known: Known, reached: int) -> Outcome:
    """People are told the main reasons, and why any legal test is thought to be met."""
    form, put = known["form_of_exercise"], known["specific_proposal_put"]
    if form == "nobody_asked" or put is False:
        return NOT_APPLICABLE
    doubt = LAUNCH if form is None or put is None else YES
    left_out = known["main_reason_left_out"]
    conditions, explained = known["legal_conditions_set"], known["document_explains_conditions"]
    if left_out or (conditions and explained is False):
        return unless(doubt, NOT_MET, reached)
    if conditions is None and not explained:
        return undecided(PLANNING, reached)
    if left_out is None or (conditions and explained is None):
        return undecided(LAUNCH, reached)
    return unless(doubt, MET, reached)


def deciding_material_seen(known: Known, reached: int) -> Outcome:
    """What would change the result can be seen in time."""
    form, material = known["form_of_exercise"], known["deciding_material"]
    if form == "nobody_asked" or material == "no_such_material":
        return NOT_APPLICABLE
    doubt = LAUNCH if form is None else YES
    if material is None:
        return undecided(min(doubt, OPEN), reached)
    if material in ("published_in_time", "supplied_on_request"):
        return unless(doubt, MET, reached)
    fault = judged(known["non_disclosure_judged_fair"]) if known["disclosure_barred"] else NOT_MET
    return unless(doubt, fault, reached)


def other_ways(known: Known, reached: int) -> Outcome:
    """Where fairness asks for it, people are told of other ways and why they are not proposed."""
    form, put = known["form_of_exercise"], known["specific_proposal_put"]
    considered = known["other_ways_considered"]
    if form == "nobody_asked" or put is False or considered is False:
        return NOT_APPLICABLE
    doubt = LAUNCH if form is None or put is None or considered is None else YES
    names = known["document_names_other_ways"]
    elsewhere = known["why_not_published_elsewhere"]
    knew = known["other_ways_known_to_consultees"]
    hidden = min(
        yes(known["document_says_no_other_way"], LAUNCH),
        no(names, LAUNCH),
        no(elsewhere, OPEN),
        no(knew, OPEN),
    )
    if hidden == YES:
        return unless(doubt, NOT_MET, reached)
    explained = either(
        min(yes(names, LAUNCH), yes(known["document_says_why_not"], LAUNCH)),
        min(yes(elsewhere, OPEN), yes(known["own_suggestions_invited"], LAUNCH)),
        yes(knew, OPEN),
    )
    enough = judged(known["other_ways_judged_explained_enough"])
    if not hidden and (explained == YES or (explained and enough is MET)):
        return unless(doubt, MET, reached)
    if not explained and (not hidden or enough is NOT_MET):
        return unless(doubt, enough, reached)
    return undecided(min(doubt, hidden or YES, explained or YES), reached)


def prescribed_contents(known: Known, reached: int) -> Outcome:
    """What the law says the document must contain is in it."""
    form, prescribed = known["form_of_exercise"], known["contents_prescribed"]
    if form == "nobody_asked" or prescribed is False:
        return NOT_APPLICABLE
    doubt = PLANNING if prescribed is None else LAUNCH if form is None else YES
    missing = known["prescribed_content_missing"]
    if missing is None:
        return undecided(min(doubt, LAUNCH), reached)
    return unless(doubt, NOT_MET if missing else MET, reached)


_FAULTS: Final = frozenset(
    {
        "evidence_called_complete_that_is_not",
        "right_people_now_have_unsaid",
        "size_of_effect_unsaid",
        "wrong_fact",
    }
)


def true_picture(known: Known, reached: int) -> Outcome:
    """What the materials say is right, and enough of the picture."""
    form = known["form_of_exercise"]
    if not known["picture_disputed"] or form == "nobody_asked":
        return NOT_APPLICABLE
    doubt = LAUNCH if form is None else YES
    wrong, mended = known["wrong_or_unsaid_in_materials"], known["materials_put_right"]
    enough = judged(known["picture_judged_fair_enough"])
    if (wrong is not None and wrong.isdisjoint(_FAULTS)) or mended == "in_time_to_respond":
        return unless(doubt, MET, reached)
    if (wrong is None or mended is None) and enough is not MET:
        return undecided(min(doubt, OPEN), reached)
    return unless(doubt, enough, reached)


def usable_disclosure(known: Known, reached: int) -> Outcome:
    """What was disclosed could be used to respond."""
    asked = known["form_of_exercise"]
    if not known["disclosure_disputed"] or asked == "nobody_asked":
        return NOT_APPLICABLE
    doubt = LAUNCH if asked is None else YES
    form, fixes = known["form_of_disclosure"], known["unusable_part_fixes_result"]
    if form == "whole_and_usable" or fixes is False:
        return unless(doubt, MET, reached)
    enough = judged(known["partial_disclosure_judged_enough"])
    excused = form == "parts_withheld" and known["disclosure_barred"]
    fault = NOT_MET if form in ("parts_withheld", "too_late_to_use") and not excused else enough
    if form is None or (fixes is None and fault is not MET):
        return undecided(min(doubt, OPEN), reached)
    return unless(doubt, fault, reached)


RULES: Final = {
    "gunning.1.decision-not-taken": decision_not_taken,
    "gunning.1.open-on-what-is-asked": open_on_what_is_asked,
    "gunning.1.nothing-treats-it-as-settled": nothing_treats_it_as_settled,
    "gunning.1.screened-options": screened_options,
    "gunning.2.proposal-stated": proposal_stated,
    "gunning.2.reasons": reasons,
    "gunning.2.deciding-material": deciding_material_seen,
    "gunning.2.other-ways": other_ways,
    "gunning.2.prescribed-contents": prescribed_contents,
    "gunning.2.true-picture": true_picture,
    "gunning.2.usable-disclosure": usable_disclosure,
}

__all__ = ("RULES",)
