"""Exercises to measure on: one as a council would record it, a silent one, and random ones."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Final, TypeVar, final

from engage.answers import Answer, Value
from engage.audiences import Audience, AudienceKind
from engage.bodies import BodyKind, PublicBody
from engage.catalogues import Catalogue, Setting
from engage.classification import records
from engage.decisions import Decision
from engage.exercises import Exercise
from engage.facts import Fact, FactType
from engage.feedback import Feedback, ResponseCount, Theme
from engage.law import standard
from engage.nations import Nation
from engage.proposals import Option, Proposal
from engage.rounds import Form, Material, Round
from engage.stages import Event, EventKind, Stage

_T = TypeVar("_T")

SETTING: Final = Setting(on=date(2026, 11, 24))
_BODY: Final = PublicBody(
    name="Anytown County Council", kind=BodyKind.COUNTY, nation=Nation.ENGLAND
)

ANSWERED: Final = Exercise(
    reference="libraries-2026",
    title="Opening hours of the county's libraries",
    body=_BODY,
    called=("Have your say on library opening hours", "Library consultation 2026"),
    proposals=(
        Proposal(
            summary="Close four small libraries on two weekdays.",
            options=(
                Option(name="Fewer days", summary="Close on two weekdays.", preferred=True),
                Option(name="Fewer hours", summary="Close at one every day."),
            ),
            discarded=(
                Option(name="No change", discarded_because="It does not save what is needed."),
            ),
            open_to_influence=("which days", "which libraries"),
            not_open=(),
        ),
    ),
    audiences=(
        Audience(
            name="Library users",
            kinds=frozenset({AudienceKind.USERS_OF_THE_SERVICE}),
            affected=True,
            asked=True,
        ),
        Audience(
            name="Residents",
            kinds=frozenset({AudienceKind.GENERAL_PUBLIC}),
            affected=False,
            asked=True,
        ),
    ),
    rounds=(
        Round(
            title="Library consultation",
            opens=date(2026, 6, 1),
            closes=date(2026, 7, 27),
            form=Form.DOCUMENT,
            channels=("online form", "paper form at every library"),
            languages=("English", "Polish"),
            formats=("web page", "large print"),
            materials=(
                Material(title="Consultation document", published=date(2026, 6, 1), needed=True),
                Material(title="Use of libraries", published=date(2026, 6, 1), needed=True),
            ),
            stated_duration="eight weeks",
        ),
    ),
    decisions=(Decision(made=date(2026, 10, 14), by="Communities Committee"),),
    feedback=Feedback(
        counts=(ResponseCount(number=1204),),
        themes=(
            Theme(said="Keep Saturdays", responses=412, in_report=True, done="Saturdays are kept."),
            Theme(said="Share staff between libraries", responses=66, in_report=True),
        ),
        published=date(2026, 9, 28),
    ),
    stage=Stage.DECIDED,
    answers={
        "subjects": ["services"],
        "statute_requires_consultation": True,
        "withdraws_or_reduces_existing_benefit": True,
        "identifiable_group_relies_on_it": False,
        "closes_a_facility": False,
        "what_people_lose": ["service_or_facility"],
        "promise_to_consult_recorded": False,
        "promise_to_keep_benefit_recorded": False,
        "number_of_past_decisions_of_this_kind": 1,
        "number_of_past_consultations_on_same_decision": 1,
        "affected_group_not_asked": False,
        "invitations_known_lost": False,
        "decided_proposal_put_first": True,
        "preference_stated": True,
        "document_says_point_closed": False,
        "outcome_announced_before_close": False,
        "carrying_out_began_before_close": False,
        "document_states_proposal": True,
        "change_left_out_of_document": False,
        "told_another_way": False,
        "main_reason_left_out": False,
        "legal_conditions_set": False,
        "deciding_material": "published_in_time",
        "document_says_no_other_way": False,
        "document_names_other_ways": True,
        "document_says_why_not": True,
        "why_not_published_elsewhere": True,
        "own_suggestions_invited": True,
        "other_ways_known_to_consultees": False,
        "contents_prescribed": False,
        "adopted_compared_with_consulted": "detail_changed",
        "new_material_after_launch": False,
        "prescribed_minimum_days": 0,
        "holiday_days_in_period": 1,
        "said_time_too_short": False,
        "late_documents_answered": False,
        "measure_is_time_limited": False,
        "earlier_round_on_same_proposal": False,
        "responses_in_time_analysed": True,
        "report_to_decision_maker": "summary",
        "point_left_out_of_report": False,
        "decision_maker_knew_point": False,
        "recommendation_changed_after_close": False,
        "urgent_reason": "own_timetable",
    },
)
"""An exercise that is over, with an answer to every question that an officer is asked first."""

SILENT: Final = Exercise(reference="thin-2026", title="Parking in the market square", body=_BODY)
"""An exercise of which nothing is recorded but what it is called."""

_FIRST_DAY: Final = date(2024, 1, 1)
_NUMBERS: Final = (0, 1, 2, 3, 13, 14, 28, 41, 42, 43, 70)


def consistent(exercise: Exercise, catalogue: Catalogue) -> Exercise:
    """Return *exercise* without the answers that it contradicts, as far as *catalogue* asks."""
    (record,) = records(exercise, catalogue, SETTING)
    for fact in catalogue.facts:
        record[fact]  # asked, so that a contradiction is noticed
    return exercise.forgetting(*record.contradictions)


def completed(exercise: Exercise, catalogue: Catalogue) -> Exercise:
    """Return *exercise* with the least answer to all that *catalogue* asks and it leaves open."""
    (record,) = records(exercise, catalogue, SETTING)
    answers = {
        fact.id: _nothing(fact)
        for fact in catalogue.facts.values()
        if record[fact.id] is None and not fact.computed and fact.type is not FactType.DATE
    }
    return exercise.answering(**answers)


def _nothing(fact: Fact) -> Value:
    """Return the answer to *fact* that claims least."""
    if fact.type is FactType.YES_NO:
        return False
    if fact.type is FactType.NUMBER:
        return 0
    return fact.choices[0] if fact.type is FactType.CHOICE else frozenset()


def exercises(count: int, *, seed: int = 2014) -> Iterator[Exercise]:
    """
    Yield *count* random exercises, the same ones for the same *seed*, one at a time.

    Each has one round at most, says little or much, and may contradict itself.
    """
    chance = Chance(seed)
    facts = tuple(standard().facts.values())
    for number in range(count):
        yield chance.exercise(f"random-{number}", facts)


@final
class Chance(random.Random):
    """What is random in a random exercise."""

    def often(self, share: float) -> bool:
        """Return yes in a *share* of all cases."""
        return self.random() < share

    def exercise(self, reference: str, facts: tuple[Fact, ...]) -> Exercise:
        """Return an exercise that answers some of these *facts*, a few of them twice."""
        share = self.choice((0.0, 0.3, 0.6, 0.9, 0.97, 1.0))
        twice = self.choice((0.0, 0.0, 0.03))
        asked = [fact for fact in facts if self.often(share)]
        asked += [fact for fact in facts if self.often(twice)]
        return Exercise(
            reference=reference,
            title="Random",
            body=_BODY,
            called=self.choice(((), ("Have your say",), ("Consultation",))),
            proposals=self._some(0.4, self._proposal),
            audiences=self._some(0.3, self._audience),
            rounds=(self._round(),) if self.often(0.6) else (),
            decisions=(Decision(made=self._day()),) if self.often(0.3) else (),
            feedback=Feedback(themes=self._some(1.0, self._theme)) if self.often(0.3) else None,
            events=(Event(kind=EventKind.EXTENDED),) if self.often(0.1) else (),
            stage=self.choice((None, None, *Stage)),
            answers=[Answer(fact=fact.id, value=self._value(fact)) for fact in asked],
        )

    def _some(self, share: float, make: Callable[[], _T]) -> tuple[_T, ...]:
        return tuple(make() for _ in range(self.choice((1, 2)))) if self.often(share) else ()

    def _value(self, fact: Fact) -> Value:
        if fact.type is FactType.YES_NO:
            return self.often(0.5)
        if fact.type is FactType.NUMBER:
            return self.choice(_NUMBERS)
        if fact.type is FactType.DATE:
            return self._day()
        if fact.type is FactType.CHOICE:
            return self.choice(fact.choices)
        return frozenset(word for word in fact.choices if self.often(0.2))

    def _day(self) -> date:
        return _FIRST_DAY + timedelta(days=self.randrange(1000))

    def _maybe(self) -> bool | None:
        return self.choice((None, True, False))

    def _theme(self) -> Theme:
        return Theme(said="A point", in_report=self._maybe())

    def _proposal(self) -> Proposal:
        return Proposal(
            summary="Something",
            options=(Option(name="One"),) if self.often(0.5) else (),
            discarded=self.choice((None, (), (Option(name="Other"),))),
            not_open=self.choice((None, (), ("the sum",))),
        )

    def _audience(self) -> Audience:
        return Audience(
            name="People",
            kinds=frozenset(kind for kind in AudienceKind if self.often(0.2)),
            affected=self._maybe(),
            asked=self._maybe(),
        )

    def _round(self) -> Round:
        opens = self._day()
        closes = opens + timedelta(days=self.randrange(100))
        return Round(
            form=self.choice((None, *Form)),
            opens=self.choice((None, opens, opens)),
            closes=self.choice((None, closes, closes)),
            proposal_put=self.choice((None, None, None, None, opens, self._day())),
            materials=self._some(0.7, lambda: self._material(opens)),
        )

    def _material(self, opens: date) -> Material:
        return Material(
            title="Paper",
            published=self.choice((None, opens, self._day())),
            needed=self._maybe(),
        )


__all__ = ("ANSWERED", "SETTING", "SILENT", "completed", "consistent", "exercises")
