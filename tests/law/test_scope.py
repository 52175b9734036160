"""Whom duties bind, where they extend, and what an exercise is about."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final

import pytest
from attrs import evolve

from engage.bodies import USUAL_FUNCTIONS, BodyKind, PublicBody
from engage.citations import SourceKind, Verification
from engage.decisions import Decision, DecisionKind
from engage.exercises import Exercise
from engage.facts import Fact, Record
from engage.law.scope import (
    BODY_CAPACITIES,
    BODY_KIND,
    BODY_NATION,
    BODY_WORDS,
    CHECKED,
    SUBJECT,
    SUBJECTS,
    WORK_BEGUN_ON,
    act,
    asked_of,
    reach,
)
from engage.nations import ENGLAND, ENGLAND_AND_WALES, UNITED_KINGDOM, Nation
from engage.outcomes import Reading
from engage.requirements import Reach
from engage.rounds import Round
from engage.stages import Event, KnownFrom
from law.one_duty import COUNTY, DISTRICT, PARISH, TODAY, UNITARY, WELSH, body_of

MOWS_GRASS: Final = asked_of(
    "mows_grass",
    "Would grass be mown?",
    "environment",
    "services",
    evidence="the plan",
    recorded_by="parks lead",
    known_from=KnownFrom.LAUNCH,
    note="Long grass too.",
    same_as=("cuts_grass",),
)
FACTS: Final[Mapping[str, Fact]] = {
    fact.id: fact
    for fact in (BODY_KIND, BODY_NATION, BODY_CAPACITIES, SUBJECT, WORK_BEGUN_ON, MOWS_GRASS)
}
NAMELESS: Final = PublicBody(name="Anytown")
JOINT: Final = body_of(BodyKind.JOINT)
HOUSING: Final = frozenset({"housing"})


def record_of(body: PublicBody = COUNTY, **answers: object) -> Record:
    """Return what is known of an exercise of *body* with these facts answered so."""
    exercise = Exercise(reference="one", title="One", body=body).answering(**answers)
    return Record(exercise, FACTS, TODAY)


def capacities_of(body: PublicBody, **answers: object) -> frozenset[str]:
    """Return what *body* is and does; nothing if the record does not tell."""
    found = record_of(body, **answers)[BODY_CAPACITIES.id]
    return found if isinstance(found, frozenset) else frozenset()


def reading_of(bound: Reach, body: PublicBody) -> Reading:
    """Return whether *body* is within *bound*."""
    return bound.when.reading(record_of(body))


class TestWhatTheBodyIs:
    """Its kind and nation are read off the record, or answered."""

    def test_they_are_read_off(self) -> None:
        """Where the body says them."""
        record = record_of(DISTRICT)

        assert "district" == record[BODY_KIND.id]
        assert "england" == record[BODY_NATION.id]

    def test_they_are_not_guessed(self) -> None:
        """From a name alone."""
        record = record_of(NAMELESS)

        assert record[BODY_KIND.id] is None
        assert record[BODY_NATION.id] is None
        assert record[BODY_CAPACITIES.id] is None

    def test_they_can_be_answered(self) -> None:
        """Then the functions that are usual for the kind are known too."""
        assert "library_authority" in capacities_of(NAMELESS, body_kind="county")


class TestCapacities:
    """A body acts as what it is, and by the functions that it holds."""

    @pytest.mark.parametrize("kind", USUAL_FUNCTIONS)
    def test_a_kind_holds_the_functions_that_are_usual_for_it(self, kind: BodyKind) -> None:
        """And is a public authority."""
        expected = USUAL_FUNCTIONS[kind] | {kind.value, "any_public_authority"}

        assert expected == capacities_of(body_of(kind))

    @pytest.mark.parametrize("kind", sorted(set(BodyKind) - USUAL_FUNCTIONS.keys()))
    def test_some_kinds_vary_too_much_to_say(self, kind: BodyKind) -> None:
        """Until the functions of the body are recorded."""
        recorded = capacities_of(body_of(kind, "library_authority"))

        assert frozenset() == capacities_of(body_of(kind))
        assert {kind.value, "any_public_authority", "library_authority"} == recorded

    def test_functions_on_record_stand_in_place_of_the_usual_ones(self) -> None:
        """A county that is not the transport authority says so by listing what it is."""
        found = capacities_of(body_of(BodyKind.COUNTY, "library_authority"))

        assert "library_authority" in found
        assert "local_transport_authority" not in found

    def test_what_a_body_is_by_its_kind_stays(self) -> None:
        """Nobody lists that a council is an employer, or that a borough has a single tier."""
        county = capacities_of(body_of(BodyKind.COUNTY, "library_authority"))
        borough = capacities_of(body_of(BodyKind.METROPOLITAN, "library_authority"))

        assert {"best_value_authority", "any_employer", "principal_council"} <= county
        assert "unitary" in borough
        assert "unitary" not in county

    def test_the_question_is_first_what_it_is_and_then_what_it_does(self) -> None:
        """A kind that tells its functions leaves nothing to ask."""
        bound = reach("library_authority")
        nameless = bound.when.explain(record_of(evolve(NAMELESS, nation=Nation.ENGLAND)))
        joint = bound.when.explain(record_of(JOINT))

        assert (BODY_KIND,) == nameless.missing
        assert (BODY_CAPACITIES,) == joint.missing


class TestReach:
    """A duty says whom it binds by kinds, by functions, or by both."""

    def test_by_kind(self) -> None:
        """A kind that is named is bound as such."""
        assert Reading.YES is reading_of(reach("parish"), PARISH)
        assert Reading.NO is reading_of(reach("parish"), COUNTY)

    def test_by_function(self) -> None:
        """Whoever holds it is bound, of whatever kind."""
        bound = reach("library_authority")

        assert Reading.YES is reading_of(bound, COUNTY)
        assert Reading.YES is reading_of(bound, UNITARY)
        assert Reading.YES is reading_of(bound, body_of(BodyKind.JOINT, "library_authority"))
        assert Reading.NO is reading_of(bound, DISTRICT)

    def test_a_kind_beside_its_function_is_bound_through_it(self) -> None:
        """So a county that does not hold the function is not bound for being a county."""
        bound = reach("local_transport_authority", "county")
        without = body_of(
            BodyKind.COUNTY, *(USUAL_FUNCTIONS[BodyKind.COUNTY] - {"local_transport_authority"})
        )

        assert Reading.YES is reading_of(bound, COUNTY)
        assert Reading.NO is reading_of(bound, without)

    def test_a_kind_beside_a_function_that_it_does_not_usually_hold(self) -> None:
        """Is bound for what it is."""
        bound = reach("integrated_care_partnership", "county")

        assert Reading.YES is reading_of(bound, COUNTY)
        assert Reading.YES is reading_of(
            bound, body_of(BodyKind.JOINT, "integrated_care_partnership")
        )

    def test_a_kind_that_is_a_function_too(self) -> None:
        """A commissioner is an NHS body, though it provides no services."""
        bound = reach("nhs_body", "health_service_provider")

        assert Reading.YES is reading_of(bound, body_of(BodyKind.NHS_COMMISSIONER))
        assert Reading.YES is reading_of(bound, body_of(BodyKind.NHS_BODY))
        assert Reading.NO is reading_of(bound, COUNTY)

    @pytest.mark.parametrize("kind", [BodyKind.LONDON_BOROUGH, BodyKind.METROPOLITAN])
    def test_boroughs_with_one_tier_are_unitary(self, kind: BodyKind) -> None:
        """Where a duty says unitary."""
        assert Reading.YES is reading_of(reach("unitary"), body_of(kind))

    def test_those_who_are_heard_are_listed_and_not_bound(self) -> None:
        """They are consultees."""
        bound = reach("district", heard=("county_as_consultee",))

        assert {"county_as_consultee"} == bound.heard
        assert Reading.NO is reading_of(bound, COUNTY)

    @pytest.mark.parametrize("everyone", ["any_employer", "any_public_authority"])
    def test_everyone_is_everyone(self, everyone: str) -> None:
        """Even a body of which only the nation is known."""
        assert Reading.YES is reading_of(reach(everyone), evolve(NAMELESS, nation=Nation.ENGLAND))

    def test_it_ends_at_the_border(self) -> None:
        """Of the nations to whose law it belongs."""
        assert Reading.NO is reading_of(reach("unitary"), WELSH)
        assert Reading.YES is reading_of(reach("unitary", extent=ENGLAND_AND_WALES), WELSH)
        assert Reading.CANNOT_TELL is reading_of(reach("county"), evolve(COUNTY, nation=None))

    def test_what_extends_everywhere_asks_for_no_nation(self) -> None:
        """It is the same in all four."""
        bound = reach("county", extent=UNITED_KINGDOM)

        assert Reading.YES is reading_of(bound, evolve(COUNTY, nation=None))
        assert BODY_NATION not in bound.when.facts()

    def test_a_word_that_is_not_known_is_refused(self) -> None:
        """Duties are written in the words of one list."""
        with pytest.raises(ValueError, match="borough_of_nowhere"):
            reach("borough_of_nowhere")

    def test_every_kind_and_every_usual_function_is_a_word(self) -> None:
        """And each once, in order."""
        usual = {word for words in USUAL_FUNCTIONS.values() for word in words}

        assert set(BodyKind) | usual <= set(BODY_WORDS)
        assert sorted(set(BODY_WORDS)) == list(BODY_WORDS)


class TestSubjects:
    """What an exercise is about settles most questions without asking them."""

    def test_another_subject_is_no(self) -> None:
        """A question that it is not about is answered."""
        assert record_of(subjects=HOUSING)[MOWS_GRASS.id] is False

    def test_its_own_subject_leaves_it_open(self) -> None:
        """So it is asked."""
        assert record_of(subjects=HOUSING | {"services"})[MOWS_GRASS.id] is None
        assert record_of()[MOWS_GRASS.id] is None

    def test_the_subject_is_asked_first(self) -> None:
        """And then the question itself."""
        open_ = tuple(record_of().open_facts(MOWS_GRASS))
        about = tuple(record_of(subjects=frozenset({"services"})).open_facts(MOWS_GRASS))

        assert (SUBJECT, MOWS_GRASS) == open_
        assert (MOWS_GRASS,) == about

    def test_an_answer_against_the_subject_is_a_contradiction(self) -> None:
        """It is not known then, and both are on record."""
        record = record_of(subjects=HOUSING, mows_grass=True)

        assert record[MOWS_GRASS.id] is None
        assert (True, False) == record.contradictions[MOWS_GRASS.id]

    def test_each_subject_says_what_it_takes_in(self) -> None:
        """The choices are the same as the explanations."""
        assert tuple(SUBJECTS) == SUBJECT.choices
        for word, meaning in SUBJECTS.items():
            assert f"{word}: {meaning}" in SUBJECT.choice_notes

    def test_the_parts_of_a_question_are_kept(self) -> None:
        """As they are given."""
        assert KnownFrom.LAUNCH is MOWS_GRASS.known_from
        assert "parks lead" == MOWS_GRASS.recorded_by
        assert "Long grass too." == MOWS_GRASS.note
        assert ("cuts_grass",) == MOWS_GRASS.same_as


class TestWorkBegun:
    """The first day on which the record shows anything done is when work had begun."""

    EXERCISE: Final = Exercise(
        reference="one",
        title="One",
        body=COUNTY,
        rounds=(Round(id="1", opens=date(2026, 2, 2)), Round(id="2")),
        events=(Event(what="Terms of reference", at=date(2026, 1, 5)), Event(what="Launch")),
        decisions=(Decision(kind=DecisionKind.DECISION, made=date(2026, 4, 1)),),
    )

    def begun(self, exercise: Exercise) -> object:
        """Return when work on *exercise* had begun."""
        return Record(exercise, FACTS, TODAY)[WORK_BEGUN_ON.id]

    def test_the_earliest_of_all(self) -> None:
        """Rounds, events and decisions."""
        without_events = evolve(self.EXERCISE, events=())
        decided = evolve(without_events, rounds=())

        assert date(2026, 1, 5) == self.begun(self.EXERCISE)
        assert date(2026, 2, 2) == self.begun(without_events)
        assert date(2026, 4, 1) == self.begun(decided)

    def test_nothing_done(self) -> None:
        """Then it is not known, and can be answered."""
        empty = Exercise(reference="one", title="One", body=COUNTY)
        answered = empty.answering(work_begun_on=date(2025, 6, 1))

        assert self.begun(empty) is None
        assert date(2025, 6, 1) == self.begun(answered)


class TestProvision:
    """A provision is cited with the day on which duties were last checked."""

    def test_what_is_not_said(self) -> None:
        """It is an Act of England, and nothing is claimed of its dates."""
        cited = act("small", "Small Act", "s.1", verified=Verification.READ, scope="All of it.")

        assert SourceKind.ACT is cited.kind
        assert ENGLAND == cited.extent
        assert CHECKED == cited.checked
        assert cited.in_force_from is None
        assert cited.in_force_to is None
        assert not cited.saved_after_repeal

    def test_what_is_said(self) -> None:
        """It is carried as given."""
        cited = act(
            "small",
            "Small Regulations",
            "reg 2",
            verified=Verification.PARTLY_READ,
            scope="Half of it.",
            url="https://example.org",
            kind=SourceKind.INSTRUMENT,
            extent=ENGLAND_AND_WALES,
            in_force_from=date(2010, 4, 1),
            in_force_to=date(2020, 4, 1),
            saved_after_repeal=True,
            sources=("https://example.org/page",),
            note="As made.",
        )

        assert "Small Regulations, reg 2" == cited.label
        assert Verification.PARTLY_READ is cited.verified
        assert cited.saved_after_repeal
        assert ("https://example.org/page",) == cited.sources
