"""The duty to consult: on what grounds it is owed, and whether those who should be were asked."""

from __future__ import annotations

from typing import Final

from by_hand.logic import (
    CLOSE,
    JUDGEMENT,
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
    is_,
    judged,
    no,
    opposite,
    undecided,
    unless,
    yes,
)
from engage.outcomes import Outcome

_SEVERAL: Final = 2


def _promise(known: Known) -> int:
    return min(
        yes(known["promise_to_consult_recorded"], PLANNING),
        yes(known["promise_made_by_or_for_the_council"], PLANNING),
        either(
            yes(known["promise_is_unqualified"], PLANNING),
            yes(known["promise_judged_clear"], JUDGEMENT),
        ),
    )


def _practice(known: Known) -> int:
    decisions = known["number_of_past_decisions_of_this_kind"]
    consultations = known["number_of_past_consultations_on_same_decision"]
    few = (decisions is not None and decisions < _SEVERAL) or (
        consultations is not None and consultations < _SEVERAL
    )
    settled = yes(known["practice_judged_settled"], JUDGEMENT)
    if few or not settled:
        return NO
    if decisions is None or consultations is None:
        return PLANNING
    return settled if consultations >= decisions else NO


def _lost_benefit(known: Known) -> int:
    return min(
        yes(known["withdraws_or_reduces_existing_benefit"], PLANNING),
        yes(known["identifiable_group_relies_on_it"], PLANNING),
        either(
            yes(known["closes_a_facility"], PLANNING),
            yes(known["reliance_judged_to_call_for_consultation"], JUDGEMENT),
        ),
    )


def _beside_statute(known: Known) -> int:
    """Return whether it is owed to somebody on another ground than a statute."""
    return either(_promise(known), _practice(known), _lost_benefit(known))


def _exceptional(known: Known) -> int:
    return min(
        yes(known["exceptional_unfairness_claimed"], PLANNING),
        yes(known["exceptional_unfairness_judged"], JUDGEMENT),
    )


def _statute(known: Known) -> int:
    return yes(known["statute_requires_consultation"], PLANNING)


def _owed(known: Known) -> int:
    statute = _statute(known)
    if statute == YES:
        return YES
    return either(statute, _beside_statute(known), _exceptional(known))


def _openly_on_a_proposal(known: Known) -> int:
    form = known["form_of_exercise"]
    openly = form in ("document", "meetings_and_letters", "survey")
    return min(
        LAUNCH if form is None else YES if openly else NO,
        yes(known["specific_proposal_put"], LAUNCH),
    )


def _limited(known: Known, *words: str) -> int:
    """Return whether legal services read the duty as limited in one of these ways: an excuse."""
    return YES if known["limit_of_duty"] in words else NO


def somebody_asked(known: Known, reached: int) -> Outcome:
    """Where consultation is owed, people are asked."""
    owed = _owed(known)
    on_proposal = _openly_on_a_proposal(known)
    if not owed:
        if not on_proposal:
            return NOT_APPLICABLE
        return MET if on_proposal == YES else undecided(on_proposal, reached)
    form = known["form_of_exercise"]
    nobody = is_(form, "nobody_asked", LAUNCH)
    unasked = min(owed, nobody)
    without = judged(known["duty_judged_done_without_asking_now"])
    lines: list[tuple[int, Outcome]] = []
    if unasked:
        if (
            known["earlier_consultation_relied_on"]
            in ("same_proposal", "policy_foreseeing_this_rule")
            or known["changes_under_budget_to_be_consulted_on"]
        ):
            lines.append((unasked, without))
        if known["limit_of_duty"] in ("other_purpose", "power_only", "review_at_intervals"):
            alone = min(
                nobody,
                _statute(known),
                opposite(_beside_statute(known)),
                opposite(_exceptional(known)),
            )
            lines.append((alone, without))
        lines.append((unasked, NOT_MET))
    soundings = min(owed, is_(form, "informal_soundings", LAUNCH))
    without_proposal = min(
        owed,
        opposite(nobody),
        no(known["specific_proposal_put"], LAUNCH),
        no(known["decided_proposal_put_first"], CLOSE),
    )
    return first(
        [
            *lines,
            (soundings, judged(known["soundings_judged_enough"])),
            (without_proposal, judged(known["asking_without_a_proposal_judged_enough"])),
            (owed, MET),
            (either(on_proposal, min(owed, opposite(nobody))), MET),
            (YES, NOT_APPLICABLE),
        ],
        reached,
    )


def _neither_owed_nor_consultation(known: Known, nobody: int) -> int:
    owed = _owed(known)
    consultation = either(_openly_on_a_proposal(known), min(owed, opposite(nobody)))
    return min(opposite(owed), opposite(consultation))


def _group_is_outside(known: Known) -> int:
    """Return whether a statute alone asks for it, and is read as not reaching the group."""
    limited = _limited(known, "power_only", "other_people")
    return limited and min(_statute(known), opposite(_beside_statute(known)))


def _owed_to_somebody(known: Known) -> int:
    statute = _statute(known)
    return YES if statute == YES else either(statute, _beside_statute(known))


def affected_asked(known: Known, reached: int) -> Outcome:
    """Those whom the law names, or who would lose by it, are asked."""
    form = known["form_of_exercise"]
    if form == "nobody_asked":
        return NOT_APPLICABLE
    nobody = LAUNCH if form is None else NO
    missed = yes(known["affected_group_not_asked"], OPEN)
    fair = judged(known["leaving_out_group_judged_fair"])
    return first(
        [
            (nobody, NOT_APPLICABLE),
            (_neither_owed_nor_consultation(known, nobody), NOT_APPLICABLE),
            (missed and min(missed, _group_is_outside(known)), fair),
            (missed and min(missed, _owed_to_somebody(known)), NOT_MET),
            (missed, fair),
            (YES, MET),
        ],
        reached,
    )


def invited_to_answer(known: Known, reached: int) -> Outcome:
    """Those who are told of a proposal are also invited to answer."""
    form = known["form_of_exercise"]
    if not known["only_told_claimed"] or form == "nobody_asked":
        return NOT_APPLICABLE
    nobody = LAUNCH if form is None else NO
    could = known["people_told_could_answer"]
    answered = CLOSE if could is None else NO if could == "none" else YES
    fair = judged(known["leaving_out_group_judged_fair"])
    return first(
        [
            (nobody, NOT_APPLICABLE),
            (_neither_owed_nor_consultation(known, nobody), NOT_APPLICABLE),
            (answered, MET),
            (_group_is_outside(known), fair),
            (_owed_to_somebody(known), NOT_MET),
            (YES, fair),
        ],
        reached,
    )


def invitations_arrived(known: Known, reached: int) -> Outcome:
    """Invitations known to be lost are made good."""
    form, lost = known["form_of_exercise"], known["invitations_known_lost"]
    if form == "nobody_asked" or lost is False:
        return NOT_APPLICABLE
    doubt = LAUNCH if form is None else CLOSE if lost is None else YES
    return unless(doubt, judged(known["lost_invitations_judged_harmless"]), reached)


def promised_step(known: Known, reached: int) -> Outcome:
    """What was announced about how people would be consulted is done."""
    if not known["promised_step_claimed"]:
        return NOT_APPLICABLE
    taken, words = known["promised_step_taken"], known["promised_step_words"]
    if taken == "all":
        return MET
    fair = judged(known["leaving_promised_step_judged_fair"])
    missed = min(is_(taken, "none", CLOSE), is_(words, "definite", LAUNCH))
    return first(
        [
            (NO if taken is not None else CLOSE, MET),
            (is_(words, "not_the_councils", LAUNCH), NOT_APPLICABLE),
            (missed if known["reason_for_leaving_promised_step"] else NO, fair),
            (missed, NOT_MET),
            (YES, fair),
        ],
        reached,
    )


def promise_to_keep(known: Known, reached: int) -> Outcome:
    """A promise that people would keep a benefit is not broken."""
    promised = known["promise_to_keep_benefit_recorded"]
    withdrawn = known["withdraws_or_reduces_existing_benefit"]
    if promised is False or withdrawn is False:
        return NOT_APPLICABLE
    doubt = PLANNING if promised is None or withdrawn is None else YES
    return unless(doubt, judged(known["breaking_promise_judged_lawful"]), reached)


RULES: Final = {
    "consult.somebody-asked": somebody_asked,
    "consult.affected-asked": affected_asked,
    "consult.invited-to-answer": invited_to_answer,
    "consult.invitations-arrived": invitations_arrived,
    "consult.promised-step": promised_step,
    "consult.promise-to-keep": promise_to_keep,
}

__all__ = ("RULES",)
