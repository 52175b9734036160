"""Consulting again, time enough, and what people said being weighed."""

from __future__ import annotations

from typing import Final

from by_hand.logic import (
    CLOSE,
    DECISION,
    LAUNCH,
    MET,
    NO,
    NOT_APPLICABLE,
    NOT_MET,
    OPEN,
    PLANNING,
    REPORT,
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

_DAYS_NOT_WEEKS: Final = 14
_USUAL_LENGTH: Final = 42


def changed_proposal(known: Known, reached: int) -> Outcome:
    """People are asked again about a change that what they said does not bear on."""
    form, put = known["form_of_exercise"], known["specific_proposal_put"]
    adopted = known["adopted_compared_with_consulted"]
    if form == "nobody_asked" or put is False or adopted in ("same", "one_of_the_options"):
        return NOT_APPLICABLE
    doubt = LAUNCH if form is None or put is None else YES
    if adopted is None:
        return undecided(min(doubt, REPORT), reached)
    again = known["consulted_again_on_change"]
    if adopted == "detail_changed" or again:
        return unless(doubt, MET, reached)
    fundamental = known["change_is_fundamental"]
    fair = judged(None if fundamental is None else not fundamental)
    if again is None and fair is not MET:
        return undecided(min(doubt, REPORT), reached)
    return unless(doubt, fair, reached)


def new_material(known: Known, reached: int) -> Outcome:
    """New material on which the decision rests is put to people before it."""
    form, put = known["form_of_exercise"], known["specific_proposal_put"]
    new = known["new_material_after_launch"]
    if form == "nobody_asked" or put is False or new is False:
        return NOT_APPLICABLE
    doubt = LAUNCH if form is None or put is None else REPORT if new is None else YES
    rests, shown = known["decision_rests_on_new_material"], known["new_material_put_to_consultees"]
    if rests is False or shown:
        return unless(doubt, MET, reached)
    if rests and shown is False:
        return unless(doubt, NOT_MET, reached)
    return undecided(min(doubt, REPORT), reached)


def changed_basis(known: Known, reached: int) -> Outcome:
    """The decision is made on the basis that people were given."""
    form, put = known["form_of_exercise"], known["specific_proposal_put"]
    if not known["basis_change_claimed"] or form == "nobody_asked" or put is False:
        return NOT_APPLICABLE
    doubt = LAUNCH if form is None or put is None else YES
    basis, fair = known["basis_compared_with_stated"], judged(known["change_of_basis_judged_fair"])
    if basis is None and fair is not MET:
        return undecided(min(doubt, REPORT), reached)
    return unless(doubt, fair if basis in (None, "different_and_not_put") else MET, reached)


def prescribed_minimum(known: Known, reached: int) -> Outcome:
    """At least the prescribed period is given."""
    form, least = known["form_of_exercise"], known["prescribed_minimum_days"]
    if form == "nobody_asked" or least == 0:
        return NOT_APPLICABLE
    doubt = PLANNING if least is None else LAUNCH if form is None else YES
    given = known["prescribed_period_met"]
    if given is None:
        return undecided(min(doubt, LAUNCH), reached)
    return unless(doubt, MET if given else NOT_MET, reached)


def period(known: Known, reached: int) -> Outcome:
    """The period suits the people and the matter."""
    form = known["form_of_exercise"]
    if form == "nobody_asked":
        return NOT_APPLICABLE
    doubt = LAUNCH if form is None else YES
    days = known["days_to_respond"]
    enough = judged(known["period_judged_long_enough"])
    short = LAUNCH if days is None else YES if days < _DAYS_NOT_WEEKS else NO
    excused = NO
    if short:
        outside = YES if known["urgent_reason"] == "outside_the_bodys_control" else NO
        excused = min(short, either(outside, no(known["specific_proposal_put"], LAUNCH)))
        if short == YES and excused in (YES, NO):
            return unless(doubt, enough if excused else NOT_MET, reached)
    brief = LAUNCH if days is None else YES if days < _USUAL_LENGTH else NO
    weighed = brief if brief == YES else either(brief, _weighty(known, days))
    if not short:
        if weighed == YES:
            return unless(doubt, enough, reached)
        if not weighed:
            return unless(doubt, MET, reached)
    return first(
        [
            (NO if doubt == YES else doubt, NOT_APPLICABLE),
            (excused, enough),
            (short, NOT_MET),
            (weighed, enough),
            (YES, MET),
        ],
        reached,
    )


def _weighty(known: Known, days: int | None) -> int:
    """Return whether something makes even the usual length a matter for judgement."""
    audience, lose = known["audience"], known["what_people_lose"]
    clear, holidays = known["days_clear_of_holidays"], known["holiday_days_in_period"]
    if clear is None:
        few = PLANNING if holidays is None or days is not None else LAUNCH
    else:
        few = YES if clear < _USUAL_LENGTH else NO
    return either(
        _among(audience, "people_in_vulnerable_circumstances"),
        _among(lose, "home", "livelihood", "income", "care_or_support", "legal_safeguard"),
        min(yes(known["said_time_too_short"], OPEN), no(known["more_time_given"], CLOSE)),
        _among(audience, "organisations_that_must_meet_to_reply"),
        min(few, PLANNING if holidays is None else YES if holidays >= 1 else NO),
    )


def _among(value: frozenset[str] | None, *words: str) -> int:
    if value is None:
        return PLANNING
    return NO if value.isdisjoint(words) else YES


def late_documents(known: Known, reached: int) -> Outcome:
    """A document that comes late leaves people able to answer on it."""
    form, late = known["form_of_exercise"], known["documents_sent_late"]
    if form == "nobody_asked" or late is False:
        return NOT_APPLICABLE
    doubt = LAUNCH if form is None else OPEN if late is None else YES
    answered, harmless = (
        known["late_documents_answered"],
        judged(known["late_documents_judged_harmless"]),
    )
    if answered:
        return unless(doubt, MET, reached)
    if answered is None and harmless is not MET:
        return undecided(min(doubt, CLOSE), reached)
    return unless(doubt, harmless, reached)


def analysed(known: Known, reached: int) -> Outcome:
    """Every reply received in time is read and dealt with by one method."""
    form = known["form_of_exercise"]
    if form == "nobody_asked":
        return NOT_APPLICABLE
    doubt = LAUNCH if form is None else YES
    done, immaterial = (
        known["responses_in_time_analysed"],
        judged(known["unread_replies_judged_immaterial"]),
    )
    if done:
        return unless(doubt, MET, reached)
    if done is None and immaterial is not MET:
        return undecided(min(doubt, REPORT), reached)
    return unless(doubt, immaterial, reached)


def reached_decision_maker(known: Known, reached: int) -> Outcome:
    """What people said reaches whoever decides."""
    form = known["form_of_exercise"]
    if form == "nobody_asked":
        return NOT_APPLICABLE
    doubt = LAUNCH if form is None else YES
    report = known["report_to_decision_maker"]
    if report == "nothing":
        return unless(doubt, NOT_MET, reached)
    if report == "responses":
        return unless(doubt, MET, reached)
    missed = min(
        REPORT if report is None else YES,
        yes(known["point_left_out_of_report"], REPORT),
        no(known["decision_maker_knew_point"], DECISION),
    )
    noted = known["point_noted_as_not_bearing"]
    fault = judged(known["left_out_point_judged_immaterial"]) if noted else NOT_MET
    if report is not None and missed in (YES, NO):
        return unless(doubt, fault if missed else MET, reached)
    return first(
        [
            (NO if doubt == YES else doubt, NOT_APPLICABLE),
            (REPORT if report is None else NO, NOT_MET),
            (missed, fault),
            (missed, NOT_MET),
            (YES, MET),
        ],
        reached,
    )


def heavier_course(known: Known, reached: int) -> Outcome:
    """A heavier course recommended afterwards is reported with what people said about it."""
    form, changed = known["form_of_exercise"], known["recommendation_changed_after_close"]
    if form == "nobody_asked" or changed is False:
        return NOT_APPLICABLE
    doubt = LAUNCH if form is None else REPORT if changed is None else YES
    told = known["responses_reported_with_new_recommendation"]
    if told is None:
        return undecided(min(doubt, DECISION), reached)
    return unless(doubt, MET if told else NOT_MET, reached)


def report_correct(known: Known, reached: int) -> Outcome:
    """Whoever decides is told the main points, and rightly."""
    form = known["form_of_exercise"]
    if not known["report_disputed"] or form == "nobody_asked":
        return NOT_APPLICABLE
    doubt = LAUNCH if form is None else YES
    report, immaterial = (
        known["report_on_main_points"],
        judged(known["report_fault_judged_immaterial"]),
    )
    if report in ("all_there_and_right", "put_right_before_decision"):
        return unless(doubt, MET, reached)
    if report is None and immaterial is not MET:
        return undecided(min(doubt, REPORT), reached)
    return unless(doubt, immaterial, reached)


def counter_proposal(known: Known, reached: int) -> Outcome:
    """A worked counter-proposal is assessed and reaches whoever decides."""
    form = known["form_of_exercise"]
    if not known["counter_proposal_claimed"] or form == "nobody_asked":
        return NOT_APPLICABLE
    doubt = LAUNCH if form is None else YES
    assessed = known["counter_proposal_assessed"]
    if assessed is None:
        return undecided(min(doubt, REPORT), reached)
    if assessed == "assessed_and_reported":
        return unless(doubt, MET, reached)
    if assessed == "neither" and not known["counter_proposal_noted_as_outside"]:
        return unless(doubt, NOT_MET, reached)
    return unless(doubt, judged(known["counter_proposal_judged_immaterial"]), reached)


RULES: Final = {
    "reconsult.changed-proposal": changed_proposal,
    "reconsult.new-material": new_material,
    "reconsult.changed-basis": changed_basis,
    "gunning.3.prescribed-minimum": prescribed_minimum,
    "gunning.3.period": period,
    "gunning.3.late-documents": late_documents,
    "gunning.4.analysed": analysed,
    "gunning.4.reached-decision-maker": reached_decision_maker,
    "gunning.4.heavier-course": heavier_course,
    "gunning.4.report-correct": report_correct,
    "gunning.4.counter-proposal": counter_proposal,
}

__all__ = ("RULES",)
