"""
The standard rules as plain functions: what somebody would write who needed outcomes and nothing else.

They ask the same questions of the same exercise, answer silence in the same way, and explain nothing.
`run.py` asserts that they agree with the tables on random exercises before it measures either.
A rule that is not written here is left out on both sides, and the table says so.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, Final

from engage.exercises import Exercise
from engage.facts import FactKind, FactType
from engage.law import standard
from engage.outcomes import Outcome
from engage.rounds import Material, Round
from engage.stages import EventKind

Known = dict[str, Any]
"""What is known of an exercise: fact id to value, or ``None``."""

MET: Final = Outcome.MET
NOT_MET: Final = Outcome.NOT_MET
NOT_APPLICABLE: Final = Outcome.NOT_APPLICABLE

# When an unknown fact can be known. Nought and the last are certain: no and yes.
NO, PLANNING, LAUNCH, OPEN, CLOSE, REPORT, DECISION, REVIEW, JUDGEMENT, YES = range(10)


# What an exercise says.

_FACTS: Final = standard().facts.values()
_YES_NO: Final = frozenset(fact.id for fact in _FACTS if fact.type is FactType.YES_NO)
_NUMBERS: Final = frozenset(fact.id for fact in _FACTS if fact.type is FactType.NUMBER)
_DATES: Final = frozenset(fact.id for fact in _FACTS if fact.type is FactType.DATE)
_CHOICE: Final = {
    fact.id: frozenset(fact.choices) for fact in _FACTS if fact.type is FactType.CHOICE
}
_CHOICES: Final = {
    fact.id: frozenset(fact.choices) for fact in _FACTS if fact.type is FactType.CHOICES
}
_SILENT: Final[Known] = {
    fact.id: None
    if fact.kind is not FactKind.EXCUSE
    else False
    if fact.type is FactType.YES_NO
    else ""
    for fact in _FACTS
}


def _fits(fact: str, value: object) -> bool:
    """Return whether *value* is an answer to *fact*."""
    if fact in _YES_NO:
        return type(value) is bool
    if fact in _CHOICE:
        return value in _CHOICE[fact]
    if fact in _CHOICES:
        return isinstance(value, frozenset) and value <= _CHOICES[fact]
    if fact in _NUMBERS:
        return type(value) is int and value >= 0
    return isinstance(value, date)


def read(exercise: Exercise) -> Known:
    """Return what *exercise*, which has one round at most, says to every question."""
    round_ = exercise.rounds[0] if exercise.rounds else None
    said: Known = {}
    contradicted: list[str] = []
    for answer in (*round_.answers, *exercise.answers) if round_ else exercise.answers:
        fact, value = answer.fact, answer.value
        if fact not in _SILENT:
            continue
        if not _fits(fact, value):
            msg = f"{value!r} does not answer {fact}"
            raise ValueError(msg)
        if fact in said and said[fact] != value:
            contradicted.append(fact)
        said[fact] = value

    def add(fact: str, value: object) -> None:
        if value is None:
            return
        if fact in said and said[fact] != value:
            contradicted.append(fact)
        said[fact] = value

    if exercise.called:
        add("called_a_consultation", any("consult" in name.lower() for name in exercise.called))
    add("decision_recorded_on", exercise.decided_on())
    if any(event.kind is EventKind.EXTENDED for event in exercise.events):
        add("more_time_given", value=True)
    _add_proposals(exercise, round_, add)
    _add_audiences(exercise, add)
    if round_ is not None:
        add("form_of_exercise", round_.form and round_.form.value)
        add("opened_on", round_.opens and round_.opens.day)
        add("closed_on", round_.closes and round_.closes.day)
    opened = None if "opened_on" in contradicted else said.get("opened_on")
    closed = None if "closed_on" in contradicted else said.get("closed_on")
    decided = None if "decision_recorded_on" in contradicted else said.get("decision_recorded_on")
    if decided is not None and closed is not None:
        add("decision_recorded_before_close", decided <= closed)
    if opened is not None:
        if closed is not None:
            add("days_to_respond", _days(round_, opened, closed))
        if round_ is not None:
            add("documents_sent_late", _late(round_.materials, opened))
    days = None if "days_to_respond" in contradicted else said.get("days_to_respond")
    if days is not None:
        least = said.get("prescribed_minimum_days")
        if least is not None and days != least - 1 and "prescribed_minimum_days" not in contradicted:
            add("prescribed_period_met", days >= least)
        holidays = said.get("holiday_days_in_period")
        if holidays is not None and "holiday_days_in_period" not in contradicted:
            add("days_clear_of_holidays", max(0, days - holidays))
    return {**_SILENT, **said, **dict.fromkeys(contradicted)}


Add = Callable[[str, object], None]


def _add_proposals(exercise: Exercise, round_: Round | None, add: Add) -> None:
    """Add what the proposals say, and what became of the points made on them."""
    proposals = exercise.proposals
    if round_ is not None and (
        round_.proposal_put is not None or any(each.options for each in proposals)
    ):
        add("specific_proposal_put", True)  # noqa: FBT003 - an answer
    if proposals:
        add("other_ways_considered", _any([each.discarded for each in proposals]))
        add("closed_point_recorded", _any([each.not_open for each in proposals]))
    if exercise.feedback and any(each.in_report is False for each in exercise.feedback.themes):
        add("point_left_out_of_report", True)  # noqa: FBT003 - an answer


def _add_audiences(exercise: Exercise, add: Add) -> None:
    """Add what the audiences say."""
    audiences = exercise.audiences
    if not audiences:
        return
    if all(each.kinds for each in audiences):
        add("audience", frozenset(kind.value for each in audiences for kind in each.kinds))
    if any(each.affected and each.asked is False for each in audiences):
        add("affected_group_not_asked", True)  # noqa: FBT003 - an answer


def _any(lists: list[tuple[Any, ...] | None]) -> bool | None:
    if any(lists):
        return True
    return None if None in lists else False


def _days(round_: Round | None, opened: date, closed: date) -> int | None:
    begins: list[date | None] = [opened]
    if round_ is not None:
        if round_.proposal_put is not None:
            begins.append(round_.proposal_put.day)
        begins += [each.published and each.published.day for each in round_.materials if each.needed]
    known = [day for day in begins if day is not None]
    return max(0, (closed - max(known)).days) if len(known) == len(begins) else None


def _late(materials: tuple[Material, ...], opened: date) -> bool | None:
    days = [each.published and each.published.day for each in materials if each.needed]
    if any(day is not None and day > opened for day in days):
        return True
    undecided = any(each.needed is None for each in materials)
    return None if undecided or not days or None in days else False


# Tests in three values.


def _yes(value: object, stage: int) -> int:
    return YES if value else stage if value is None else NO


def _no(value: object, stage: int) -> int:
    return stage if value is None else NO if value else YES


def _not(reading: int) -> int:
    return YES if not reading else NO if reading == YES else reading


def _either(*readings: int) -> int:
    if YES in readings:
        return YES
    return min(filter(None, readings), default=NO)


def _among(value: frozenset[str] | None, *words: str) -> int:
    if value is None:
        return PLANNING
    return NO if value.isdisjoint(words) else YES


def _undecided(soonest: int, reached: int) -> Outcome:
    if soonest >= JUDGEMENT:
        return Outcome.FOR_JUDGEMENT
    return Outcome.NOT_YET if soonest > reached else Outcome.UNCLEAR


def _unless(doubt: int, outcome: Outcome, reached: int) -> Outcome:
    """Return *outcome*, unless it is in *doubt* whether the rule applies."""
    return outcome if doubt == YES else _undecided(doubt, reached)


def _judged(value: bool | None) -> Outcome:  # noqa: FBT001 - an answer
    if value is None:
        return Outcome.FOR_JUDGEMENT
    return MET if value else NOT_MET


def _first(lines: list[tuple[int, Outcome]], reached: int) -> Outcome:
    """Return the outcome of the first line that holds, for the two rules too long for a chain of ifs."""
    soonest = YES
    possible = set()
    for reading, outcome in lines:
        if reading:
            possible.add(outcome)
            soonest = min(soonest, reading)
            if reading == YES:
                break
    return possible.pop() if len(possible) == 1 else _undecided(soonest, reached)


def _owed_to_somebody(known: Known) -> int:
    statute = known["statute_requires_consultation"]
    if statute:
        return YES
    return _either(
        NO if statute is False else PLANNING,
        min(
            _yes(known["promise_to_consult_recorded"], PLANNING),
            _yes(known["promise_made_by_or_for_the_council"], PLANNING),
            _either(
                _yes(known["promise_is_unqualified"], PLANNING),
                _yes(known["promise_judged_clear"], JUDGEMENT),
            ),
        ),
        _practice(known),
        _lost_benefit(known),
    )


def _practice(known: Known) -> int:
    decisions = known["number_of_past_decisions_of_this_kind"]
    consultations = known["number_of_past_consultations_on_same_decision"]
    if decisions is not None and decisions < 2:  # noqa: PLR2004 - fewer make no practice
        return NO
    settled = _yes(known["practice_judged_settled"], JUDGEMENT)
    if decisions is None or consultations is None:
        return min(PLANNING, settled)
    return settled if consultations >= decisions else NO


def _lost_benefit(known: Known) -> int:
    return min(
        _yes(known["withdraws_or_reduces_existing_benefit"], PLANNING),
        _yes(known["identifiable_group_relies_on_it"], PLANNING),
        _either(
            _yes(known["closes_a_facility"], PLANNING),
            _yes(known["reliance_judged_to_call_for_consultation"], JUDGEMENT),
        ),
    )


def _owed(known: Known) -> int:
    somebody = _owed_to_somebody(known)
    if somebody == YES:
        return YES
    exceptional = min(
        _yes(known["exceptional_unfairness_claimed"], PLANNING),
        _yes(known["exceptional_unfairness_judged"], JUDGEMENT),
    )
    return _either(somebody, exceptional)


def _openly_on_a_proposal(known: Known) -> int:
    form = known["form_of_exercise"]
    openly = form in ("document", "meetings_and_letters", "survey")
    return min(
        LAUNCH if form is None else YES if openly else NO,
        _yes(known["specific_proposal_put"], LAUNCH),
    )


# The rules.


def somebody_asked(known: Known, reached: int) -> Outcome:
    """Where consultation is owed, people are asked."""
    owed = _owed(known)
    on_proposal = _openly_on_a_proposal(known)
    if not owed:
        if not on_proposal:
            return NOT_APPLICABLE
        return MET if on_proposal == YES else _undecided(on_proposal, reached)
    form = known["form_of_exercise"]
    nobody = LAUNCH if form is None else YES if form == "nobody_asked" else NO
    soundings = LAUNCH if form is None else YES if form == "informal_soundings" else NO
    return _first(
        [
            (min(owed, nobody), NOT_MET),
            (min(owed, soundings), _judged(known["soundings_judged_enough"])),
            (
                min(
                    owed,
                    _not(nobody),
                    _no(known["specific_proposal_put"], LAUNCH),
                    _no(known["decided_proposal_put_first"], CLOSE),
                ),
                _judged(known["asking_without_a_proposal_judged_enough"]),
            ),
            (owed, MET),
            (_either(on_proposal, min(owed, _not(nobody))), MET),
            (YES, NOT_APPLICABLE),
        ],
        reached,
    )


def affected_asked(known: Known, reached: int) -> Outcome:
    """Those whom the law names, or who would lose by it, are asked."""
    form = known["form_of_exercise"]
    if form == "nobody_asked":
        return NOT_APPLICABLE
    nobody = LAUNCH if form is None else NO
    owed = _owed(known)
    consultation = _either(_openly_on_a_proposal(known), min(owed, _not(nobody)))
    missed = _yes(known["affected_group_not_asked"], OPEN)
    return _first(
        [
            (nobody, NOT_APPLICABLE),
            (min(_not(owed), _not(consultation)), NOT_APPLICABLE),
            (min(missed, _owed_to_somebody(known)), NOT_MET),
            (missed, _judged(known["leaving_out_group_judged_fair"])),
            (YES, MET),
        ],
        reached,
    )


def invitations_arrived(known: Known, reached: int) -> Outcome:
    """Invitations known to be lost are made good."""
    form, lost = known["form_of_exercise"], known["invitations_known_lost"]
    if form == "nobody_asked" or lost is False:
        return NOT_APPLICABLE
    doubt = LAUNCH if form is None else CLOSE if lost is None else YES
    return _unless(doubt, _judged(known["lost_invitations_judged_harmless"]), reached)


def decision_not_taken(known: Known, reached: int) -> Outcome:
    """The decision is taken after people have been asked about it."""
    form, put = known["form_of_exercise"], known["specific_proposal_put"]
    if form == "nobody_asked" or put is False:
        return NOT_APPLICABLE
    doubt = LAUNCH if form is None or put is None else YES
    decided, put_first = known["decision_recorded_before_close"], known["decided_proposal_put_first"]
    if decided or put_first is False:
        return _unless(doubt, NOT_MET, reached)
    if decided is None or put_first is None:
        preferred = LAUNCH if known["preference_stated"] is None else CLOSE
        return _undecided(min(doubt, preferred), reached)
    return _unless(doubt, MET, reached)


def open_on_what_is_asked(known: Known, reached: int) -> Outcome:
    """What readers are asked about is open."""
    form = known["form_of_exercise"]
    if form == "nobody_asked":
        return NOT_APPLICABLE
    doubt = LAUNCH if form is None else YES
    closed, told = known["closed_point_recorded"], known["document_says_point_closed"]
    if closed is False or told:
        return _unless(doubt, MET, reached)
    if closed and told is False:
        return _unless(doubt, NOT_MET, reached)
    return _undecided(LAUNCH, reached)


def nothing_treats_it_as_settled(known: Known, reached: int) -> Outcome:
    """Nothing is said or done while people reply that treats the outcome as settled."""
    form, put = known["form_of_exercise"], known["specific_proposal_put"]
    if form == "nobody_asked" or put is False:
        return NOT_APPLICABLE
    doubt = LAUNCH if form is None or put is None else YES
    announced = known["outcome_announced_before_close"]
    begun = known["carrying_out_began_before_close"]
    judged = _judged(known["minds_judged_open"])
    if announced or begun:
        return _unless(doubt, judged, reached)
    if (announced is None or begun is None) and judged is not MET:
        return _undecided(min(doubt, CLOSE), reached)
    return _unless(doubt, MET, reached)


def proposal_stated(known: Known, reached: int) -> Outcome:
    """People are told what would be done, and what they would lose by it."""
    form, put = known["form_of_exercise"], known["specific_proposal_put"]
    if form == "nobody_asked" or put is False:
        return NOT_APPLICABLE
    doubt = LAUNCH if form is None or put is None else YES
    told = known["told_another_way"]
    states, left_out = known["document_states_proposal"], known["change_left_out_of_document"]
    if told or (states and left_out is False):
        return _unless(doubt, MET, reached)
    if states is False or left_out:
        if told is None:
            return _undecided(min(doubt, CLOSE), reached)
        return _unless(doubt, NOT_MET, reached)
    return _undecided(LAUNCH, reached)


def reasons(known: Known, reached: int) -> Outcome:
    """People are told the main reasons, and why any legal test is thought to be met."""
    form, put = known["form_of_exercise"], known["specific_proposal_put"]
    if form == "nobody_asked" or put is False:
        return NOT_APPLICABLE
    doubt = LAUNCH if form is None or put is None else YES
    left_out = known["main_reason_left_out"]
    conditions, explained = known["legal_conditions_set"], known["document_explains_conditions"]
    if left_out or (conditions and explained is False):
        return _unless(doubt, NOT_MET, reached)
    if conditions is None and not explained:
        return _undecided(PLANNING, reached)
    if left_out is None or (conditions and explained is None):
        return _undecided(LAUNCH, reached)
    return _unless(doubt, MET, reached)


def deciding_material_seen(known: Known, reached: int) -> Outcome:
    """What would change the result can be seen in time."""
    form, material = known["form_of_exercise"], known["deciding_material"]
    if form == "nobody_asked" or material == "no_such_material":
        return NOT_APPLICABLE
    doubt = LAUNCH if form is None else YES
    if material is None:
        return _undecided(min(doubt, OPEN), reached)
    if material in ("published_in_time", "supplied_on_request"):
        return _unless(doubt, MET, reached)
    barred, judged = known["disclosure_barred"], _judged(known["non_disclosure_judged_fair"])
    if barred:
        return _unless(doubt, judged, reached)
    if barred is None and judged is not NOT_MET:
        return _undecided(min(doubt, OPEN), reached)
    return _unless(doubt, NOT_MET, reached)


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
        _yes(known["document_says_no_other_way"], LAUNCH),
        _no(names, LAUNCH),
        _no(elsewhere, OPEN),
        _no(knew, OPEN),
    )
    if hidden == YES:
        return _unless(doubt, NOT_MET, reached)
    explained = _either(
        min(_yes(names, LAUNCH), _yes(known["document_says_why_not"], LAUNCH)),
        min(_yes(elsewhere, OPEN), _yes(known["own_suggestions_invited"], LAUNCH)),
        _yes(knew, OPEN),
    )
    judged = _judged(known["other_ways_judged_explained_enough"])
    if not hidden and (explained == YES or (explained and judged is MET)):
        return _unless(doubt, MET, reached)
    if not explained and (not hidden or judged is NOT_MET):
        return _unless(doubt, judged, reached)
    return _undecided(min(doubt, hidden or YES, explained or YES), reached)


def prescribed_contents(known: Known, reached: int) -> Outcome:
    """What the law says the document must contain is in it."""
    form, prescribed = known["form_of_exercise"], known["contents_prescribed"]
    if form == "nobody_asked" or prescribed is False:
        return NOT_APPLICABLE
    doubt = PLANNING if prescribed is None else LAUNCH if form is None else YES
    missing = known["prescribed_content_missing"]
    if missing is None:
        return _undecided(min(doubt, LAUNCH), reached)
    return _unless(doubt, NOT_MET if missing else MET, reached)


def changed_proposal(known: Known, reached: int) -> Outcome:
    """People are asked again about a change that what they said does not bear on."""
    form, put = known["form_of_exercise"], known["specific_proposal_put"]
    adopted = known["adopted_compared_with_consulted"]
    if form == "nobody_asked" or put is False or adopted in ("same", "one_of_the_options"):
        return NOT_APPLICABLE
    doubt = LAUNCH if form is None or put is None else YES
    if adopted is None:
        return _undecided(min(doubt, REPORT), reached)
    again = known["consulted_again_on_change"]
    if adopted == "detail_changed" or again:
        return _unless(doubt, MET, reached)
    fundamental = known["change_is_fundamental"]
    judged = _judged(None if fundamental is None else not fundamental)
    if again is None and judged is not MET:
        return _undecided(min(doubt, REPORT), reached)
    return _unless(doubt, judged, reached)


def new_material(known: Known, reached: int) -> Outcome:
    """New material on which the decision rests is put to people before it."""
    form, put = known["form_of_exercise"], known["specific_proposal_put"]
    new = known["new_material_after_launch"]
    if form == "nobody_asked" or put is False or new is False:
        return NOT_APPLICABLE
    doubt = LAUNCH if form is None or put is None else REPORT if new is None else YES
    rests, shown = known["decision_rests_on_new_material"], known["new_material_put_to_consultees"]
    if rests is False or shown:
        return _unless(doubt, MET, reached)
    if rests and shown is False:
        return _unless(doubt, NOT_MET, reached)
    return _undecided(min(doubt, REPORT), reached)


def prescribed_minimum(known: Known, reached: int) -> Outcome:
    """At least the prescribed period is given."""
    form, least = known["form_of_exercise"], known["prescribed_minimum_days"]
    if form == "nobody_asked" or least == 0:
        return NOT_APPLICABLE
    doubt = PLANNING if least is None else LAUNCH if form is None else YES
    given = known["prescribed_period_met"]
    if given is None:
        return _undecided(min(doubt, LAUNCH), reached)
    return _unless(doubt, MET if given else NOT_MET, reached)


def period(known: Known, reached: int) -> Outcome:
    """The period suits the people and the matter."""
    form = known["form_of_exercise"]
    if form == "nobody_asked":
        return NOT_APPLICABLE
    doubt = LAUNCH if form is None else YES
    days = known["days_to_respond"]
    judged = _judged(known["period_judged_long_enough"])
    short = LAUNCH if days is None else YES if days < 14 else NO  # noqa: PLR2004 - days, not weeks
    excused = NO
    if short:
        urgent = known["urgent_reason"]
        outside = PLANNING if urgent is None else YES if urgent == "outside_the_bodys_control" else NO
        excused = min(short, _either(outside, _no(known["specific_proposal_put"], LAUNCH)))
        if short == YES and excused in (YES, NO):
            return _unless(doubt, judged if excused else NOT_MET, reached)
    brief = LAUNCH if days is None else YES if days < 42 else NO  # noqa: PLR2004 - the usual length
    weighed = brief if brief == YES else _either(brief, _weighty(known, days))
    if not short:
        if weighed == YES:
            return _unless(doubt, judged, reached)
        if not weighed:
            return _unless(doubt, MET, reached)
    return _first(
        [
            (NO if doubt == YES else doubt, NOT_APPLICABLE),
            (excused, judged),
            (short, NOT_MET),
            (weighed, judged),
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
        few = YES if clear < 42 else NO  # noqa: PLR2004 - the usual length
    return _either(
        _among(audience, "people_in_vulnerable_circumstances"),
        _among(lose, "home", "livelihood", "income", "care_or_support", "legal_safeguard"),
        min(_yes(known["said_time_too_short"], OPEN), _no(known["more_time_given"], CLOSE)),
        _among(audience, "organisations_that_must_meet_to_reply"),
        min(few, PLANNING if holidays is None else YES if holidays >= 1 else NO),
    )


def late_documents(known: Known, reached: int) -> Outcome:
    """A document that comes late leaves people able to answer on it."""
    form, late = known["form_of_exercise"], known["documents_sent_late"]
    if form == "nobody_asked" or late is False:
        return NOT_APPLICABLE
    doubt = LAUNCH if form is None else OPEN if late is None else YES
    answered, judged = (
        known["late_documents_answered"],
        _judged(known["late_documents_judged_harmless"]),
    )
    if answered:
        return _unless(doubt, MET, reached)
    if answered is None and judged is not MET:
        return _undecided(min(doubt, CLOSE), reached)
    return _unless(doubt, judged, reached)


def analysed(known: Known, reached: int) -> Outcome:
    """Every reply received in time is read and dealt with by one method."""
    form = known["form_of_exercise"]
    if form == "nobody_asked":
        return NOT_APPLICABLE
    doubt = LAUNCH if form is None else YES
    done, judged = (
        known["responses_in_time_analysed"],
        _judged(known["unread_replies_judged_immaterial"]),
    )
    if done:
        return _unless(doubt, MET, reached)
    if done is None and judged is not MET:
        return _undecided(min(doubt, REPORT), reached)
    return _unless(doubt, judged, reached)


def reached_decision_maker(known: Known, reached: int) -> Outcome:
    """What people said reaches whoever decides."""
    form = known["form_of_exercise"]
    if form == "nobody_asked":
        return NOT_APPLICABLE
    doubt = LAUNCH if form is None else YES
    report = known["report_to_decision_maker"]
    if report == "nothing":
        return _unless(doubt, NOT_MET, reached)
    if report == "responses":
        return _unless(doubt, MET, reached)
    missed = min(
        REPORT if report is None else YES,
        _yes(known["point_left_out_of_report"], REPORT),
        _no(known["decision_maker_knew_point"], DECISION),
    )
    noted = min(missed, _yes(known["point_noted_as_not_bearing"], REPORT))
    judged = _judged(known["left_out_point_judged_immaterial"])
    if report is not None:
        if not missed:
            return _unless(doubt, MET, reached)
        if missed == YES and noted in (YES, NO):
            return _unless(doubt, judged if noted else NOT_MET, reached)
    return _first(
        [
            (NO if doubt == YES else doubt, NOT_APPLICABLE),
            (REPORT if report is None else NO, NOT_MET),
            (noted, judged),
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
        return _undecided(min(doubt, DECISION), reached)
    return _unless(doubt, MET if told else NOT_MET, reached)


def promise_to_keep(known: Known, reached: int) -> Outcome:
    """A promise that people would keep a benefit is not broken."""
    promised = known["promise_to_keep_benefit_recorded"]
    withdrawn = known["withdraws_or_reduces_existing_benefit"]
    if promised is False or withdrawn is False:
        return NOT_APPLICABLE
    doubt = PLANNING if promised is None or withdrawn is None else YES
    return _unless(doubt, _judged(known["breaking_promise_judged_lawful"]), reached)


RULES: Final[dict[str, Callable[[Known, int], Outcome]]] = {
    "consult.somebody-asked": somebody_asked,
    "consult.affected-asked": affected_asked,
    "consult.invitations-arrived": invitations_arrived,
    "gunning.1.decision-not-taken": decision_not_taken,
    "gunning.1.open-on-what-is-asked": open_on_what_is_asked,
    "gunning.1.nothing-treats-it-as-settled": nothing_treats_it_as_settled,
    "gunning.2.proposal-stated": proposal_stated,
    "gunning.2.reasons": reasons,
    "gunning.2.deciding-material": deciding_material_seen,
    "gunning.2.other-ways": other_ways,
    "gunning.2.prescribed-contents": prescribed_contents,
    "reconsult.changed-proposal": changed_proposal,
    "reconsult.new-material": new_material,
    "gunning.3.prescribed-minimum": prescribed_minimum,
    "gunning.3.period": period,
    "gunning.3.late-documents": late_documents,
    "gunning.4.analysed": analysed,
    "gunning.4.reached-decision-maker": reached_decision_maker,
    "gunning.4.heavier-course": heavier_course,
    "consult.promise-to-keep": promise_to_keep,
}


def outcomes(exercise: Exercise, on: date) -> dict[str, Outcome]:
    """Return the outcome of every rule that is written here."""
    known = read(exercise)
    stage = exercise.reached(on)
    reached = JUDGEMENT if stage is None else 1 + stage.place
    return {rule: outcome(known, reached) for rule, outcome in RULES.items()}


__all__ = ("RULES", "outcomes", "read")
