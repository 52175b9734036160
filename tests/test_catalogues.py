"""Catalogues: a catalogue can add to the law, and never removes a rule of it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Final

import pendulum
import pytest
from attrs import evolve

from again import Way, each_way
from engage.catalogues import (
    Catalogue,
    Consideration,
    Departure,
    Gate,
    Ground,
    KindLine,
    Principle,
    Setting,
    nearest,
)
from engage.citations import Authority
from engage.errors import (
    CannotDisapplyError,
    DuplicateRuleError,
    UnknownFactError,
    UnknownRuleError,
)
from engage.exercises import ExerciseKind
from engage.facts import Fact
from engage.nations import ENGLAND, Nation
from engage.outcomes import Force, Outcome
from engage.rules import Heading, Rule, otherwise, when
from engage.stages import Stage
from engage.triggers import is_, less_than, yes
from miniature import (
    ACT,
    ASKED,
    CASE,
    DAYS_LEFT,
    DECIDED_EARLY,
    PERIOD,
    REASON,
    SMALL_LAW,
    TOLD,
    URGENCY,
    WEIGHED,
    a_duty,
    a_rule,
    known,
)

DAY: Final = timedelta(days=1)
PRACTICE: Final = evolve(a_rule("ours.practice", otherwise(Outcome.MET, "")), force=Force.PRACTICE)
POLICY: Final = evolve(a_rule("ours.policy", otherwise(Outcome.MET, "")), force=Force.POLICY)
OURS: Final = Catalogue.of(PRACTICE, POLICY)


class TestSetting:
    """The date asked about is an argument; nothing in engage reads a clock."""

    def test_it_is_a_plain_date(self) -> None:
        """Whoever made it."""
        assert date is type(Setting(on=pendulum.date(2026, 11, 24)).on)

    def test_a_moment_is_refused(self) -> None:
        """An answer holds for a day."""
        with pytest.raises(TypeError, match="clock time"):
            Setting(on=datetime(2026, 11, 24, tzinfo=UTC))


class TestRules:
    """Rules have ids, and keep the order of a report."""

    def test_in_order(self) -> None:
        """As they were given."""
        assert [PERIOD, WEIGHED] == list(SMALL_LAW)
        assert 2 == len(SMALL_LAW)

    def test_by_id(self) -> None:
        """The rule itself."""
        assert PERIOD is SMALL_LAW["mini.period"]

    def test_by_an_id_that_is_not_there(self) -> None:
        """The error names the nearest that is, if one is near."""
        with pytest.raises(UnknownRuleError, match=r"Did you mean mini\.period"):
            SMALL_LAW["mini.perod"]
        with pytest.raises(UnknownRuleError) as caught:
            SMALL_LAW["something else"]

        assert () == caught.value.nearest

    @pytest.mark.parametrize("other", [PERIOD, evolve(WEIGHED, id=PERIOD.id)])
    def test_an_id_is_never_used_twice(self, other: Rule) -> None:
        """Not even for the same rule, nor for a rule and what a duty demands."""
        with pytest.raises(DuplicateRuleError):
            Catalogue.of(PERIOD, other)
        with pytest.raises(DuplicateRuleError):
            Catalogue(rules=(PERIOD,), demands=(other,))

    def test_nor_is_that_of_a_duty(self) -> None:
        """A duty is declared once."""
        assert (a_duty(),) == Catalogue(duties=(a_duty(),)).duties
        with pytest.raises(DuplicateRuleError, match="small-duty"):
            Catalogue(duties=(a_duty(), a_duty()))


class TestJoining:
    """Another council's own rules enter by the same door."""

    def test_two_catalogues(self) -> None:
        """Everything in both, in order."""
        ground = Ground(id="own", title="Own", when=yes(ASKED), says="Asked.", authority=(CASE,))
        line = KindLine(kind=ExerciseKind.ENGAGEMENT, when=yes(TOLD), says="Told.")
        relief = Consideration(when=yes(TOLD), says="Told.", authority=(CASE,))
        principle = Principle(id="time", title="Time", headings=frozenset({"time"}))
        ours = Catalogue(
            rules=(PRACTICE,),
            demands=(POLICY,),
            grounds=(ground,),
            kinds=(line,),
            considerations=(relief,),
            principles=(principle,),
            duties=(a_duty(),),
            departures=(Departure(rule="old", because="It is old."),),
        )

        joined = SMALL_LAW | ours

        assert [PERIOD, WEIGHED, PRACTICE] == list(joined)
        assert evolve(ours, rules=(PERIOD, WEIGHED, PRACTICE)) == joined
        assert POLICY is joined["ours.policy"]

    def test_a_rule_in_both(self) -> None:
        """It is an error, and the message says how to put another in its place."""
        with pytest.raises(DuplicateRuleError, match="replacing"):
            _ = SMALL_LAW | Catalogue.of(PERIOD)


class TestFacts:
    """Every fact that a catalogue asks for, wherever it asks."""

    def test_of_each_part(self) -> None:
        """Kinds, grounds, rules, demands, what mends, and relief, with what is computed."""
        rule = a_rule(
            "rule",
            when(less_than(DAYS_LEFT, 28), Outcome.NOT_MET, ""),
            otherwise(Outcome.MET, ""),
            heading=Heading(id="plain", title="Plain"),
        )
        catalogue = Catalogue(
            kinds=(KindLine(kind=ExerciseKind.NOTHING, when=~yes(ASKED), says=""),),
            grounds=(Ground(id="g", title="G", when=yes(TOLD), says="", authority=(CASE,)),),
            rules=(rule,),
            demands=(evolve(PRACTICE, arises=is_(URGENCY, "outside")),),
            considerations=(Consideration(when=yes(REASON), says="", authority=(CASE,)),),
        )

        assert [
            *("asked", "told", "days_left", "days", "holidays", "urgency"),
            *("decided_early", "reason"),
        ] == list(catalogue.facts)
        assert DECIDED_EARLY.id in catalogue.facts

    def test_of_duties(self) -> None:
        """Whether each applies, what that turns on, its periods, and what else bears on it."""
        assert ["applies.small-duty", "form", "asked", "told", "urgency"] == list(
            Catalogue(duties=(a_duty(),)).facts
        )

    def test_what_is_to_be_asked_first(self) -> None:
        """It is asked, so it is there."""
        first = evolve(ASKED, ask_first=URGENCY)
        rule = a_rule("rule", when(yes(first), Outcome.NOT_MET, ""), otherwise(Outcome.MET, ""))

        assert URGENCY.id in Catalogue.of(rule).facts

    def test_by_id(self) -> None:
        """Or the error that names the nearest."""
        assert PERIOD.facts[0] is SMALL_LAW.fact("form")
        with pytest.raises(UnknownFactError, match="Did you mean days"):
            SMALL_LAW.fact("dayss")

    def test_two_questions_under_one_id(self) -> None:
        """An answer would be read in two ways."""
        other = evolve(ASKED, question="What else of asked?")

        with pytest.raises(ValueError, match="'asked' is declared twice"):
            _ = self.asking(ASKED, other).facts

    def test_one_question_declared_again(self) -> None:
        """As after pickling: it is the same question."""
        assert {"asked"} <= self.asking(ASKED, evolve(ASKED)).facts.keys()

    def asking(self, *facts: Fact) -> Catalogue:
        """Return a catalogue that asks for *facts*, each in a rule of its own."""
        return Catalogue.of(
            *(
                a_rule(
                    f"rule.{place}",
                    when(yes(fact), Outcome.NOT_MET, ""),
                    otherwise(Outcome.MET, ""),
                )
                for place, fact in enumerate(facts)
            )
        )


class TestInForce:
    """Old exercises are judged by the law of their day."""

    UNTIL: Final = date(2020, 4, 1)
    RULE: Final = evolve(PRACTICE, authority=(evolve(ACT, in_force_to=UNTIL),))

    def on(self, day: date, *authority: Authority) -> bool:
        """Return whether the rule stands on *day*, on this *authority* if any is given."""
        rule = evolve(self.RULE, authority=authority or self.RULE.authority)
        return bool(len(Catalogue.of(rule).on(day)))

    def test_both_sides_of_each_boundary(self) -> None:
        """In force from its first day until the day it is repealed."""
        assert ACT.in_force_from is not None
        assert [False, True, True, False] == [
            self.on(day)
            for day in (ACT.in_force_from - DAY, ACT.in_force_from, self.UNTIL - DAY, self.UNTIL)
        ]

    def test_dates_that_are_not_established(self) -> None:
        """A provision stands from ever, or for ever."""
        assert self.on(date(1900, 1, 1), evolve(ACT, in_force_from=None))
        assert self.on(date(2100, 1, 1), ACT)

    def test_a_judgment(self) -> None:
        """It states what was law before it."""
        assert self.on(CASE.decided - DAY, CASE)

    def test_one_authority_is_enough(self) -> None:
        """Where another has fallen away."""
        assert self.on(self.UNTIL, evolve(ACT, in_force_to=self.UNTIL), CASE)

    def test_what_is_saved_after_repeal(self) -> None:
        """It may still bind work begun before, so a catalogue keeps it."""
        assert self.on(self.UNTIL, evolve(ACT, in_force_to=self.UNTIL, saved_after_repeal=True))


class TestExtent:
    """A law has an extent."""

    def test_to_a_nation(self) -> None:
        """A rule stands where any of its authorities extends."""
        english = evolve(PRACTICE, authority=(evolve(ACT, extent=ENGLAND),))
        both = evolve(POLICY, authority=(evolve(ACT, extent=ENGLAND), CASE))
        catalogue = Catalogue.of(english, both)

        assert [english, both] == list(catalogue.extending_to(Nation.ENGLAND))
        assert [both] == list(catalogue.extending_to(Nation.WALES))
        assert [] == list(catalogue.extending_to(Nation.SCOTLAND))


class TestDeparting:
    """A different view of a practice is possible, and its reason is printed in the report."""

    def test_without(self) -> None:
        """The rule is gone and the reason is there."""
        found = (SMALL_LAW | OURS).without("ours.practice", because="We do otherwise.")

        assert [PERIOD, WEIGHED, POLICY] == list(found)
        assert (Departure(rule="ours.practice", because="We do otherwise."),) == found.departures

    def test_replacing(self) -> None:
        """The other rule stands in its place."""
        other = evolve(PRACTICE, title="Our way")
        found = (OURS | SMALL_LAW).replacing("ours.practice", other, because="Our way is better.")

        assert [other, POLICY, PERIOD, WEIGHED] == list(found)
        assert ["Our way is better."] == [each.because for each in found.departures]

    def test_what_a_duty_demands(self) -> None:
        """Where guidance asks it, it goes like any other."""
        found = Catalogue(demands=(PRACTICE, POLICY)).without("ours.practice", because="So.")

        assert (POLICY,) == found.demands

    def test_departures_add_up(self) -> None:
        """Each has its reason."""
        found = OURS.without("ours.practice", because="One.").without("ours.policy", because="Two.")

        assert ["One.", "Two."] == [each.because for each in found.departures]
        assert 0 == len(found)

    def test_by_a_rule_that_is_there_already(self) -> None:
        """Its id would be used twice."""
        with pytest.raises(DuplicateRuleError):
            OURS.replacing("ours.practice", POLICY, because="So.")

    @pytest.mark.parametrize(
        "law", [PERIOD, evolve(PRACTICE, binds=((yes(ASKED), Force.LAW),))], ids=["always", "here"]
    )
    def test_law_stays(self, law: Rule) -> None:
        """Also a rule that binds as law only under a condition."""
        catalogue = Catalogue.of(law)

        with pytest.raises(CannotDisapplyError):
            catalogue.without(law.id, because="It is in the way.")
        with pytest.raises(CannotDisapplyError):
            catalogue.replacing(law.id, POLICY, because="It is in the way.")

    def test_a_rule_that_is_not_there(self) -> None:
        """It cannot be left out."""
        with pytest.raises(UnknownRuleError):
            OURS.without("ours.practise", because="So.")


class TestNearest:
    """What may have been meant, the likest first."""

    def test_order_and_number(self) -> None:
        """Three at most, and none that is far off."""
        near = ("period", "periods", "perio", "perod", "time")

        assert "perod" == nearest("perod", near)[0]
        assert 3 == len(nearest("perod", near))
        assert () == nearest("xyz", near)


@each_way
def test_a_catalogue_comes_back_whole(again: Way) -> None:
    """And answers as before, its conditions compiled again."""
    catalogue = (SMALL_LAW | OURS).without("ours.policy", because="So.")
    answers: dict[str, object] = {"form": "document", "days": 14, "least": 28}
    before = {rule.id: rule.outcome(known(**answers)) for rule in catalogue}
    assert "form" in catalogue.facts

    found: Catalogue = again(catalogue)

    assert catalogue == found
    assert before == {rule.id: rule.outcome(known(**answers)) for rule in found}
    assert catalogue.facts == found.facts
    assert list(catalogue | Catalogue()) == list(found | Catalogue())


class TestGates:
    """A gate asks for rules by id, and no two gates have one id."""

    GATE: Final = Gate(
        id="opening",
        title="Before opening",
        between=frozenset({(Stage.READY, Stage.OPEN)}),
        rules=("ours.practice", "mini.period"),
    )
    GATED: Final = evolve(SMALL_LAW | OURS, gates=(GATE,))

    def test_two_gates_with_one_id_are_refused(self) -> None:
        """Overriding one would override the other."""
        with pytest.raises(DuplicateRuleError):
            Catalogue(gates=(self.GATE, evolve(self.GATE, title="Another")))

    def test_both_catalogues_have_theirs(self) -> None:
        """In order."""
        both = self.GATED | Catalogue(gates=(evolve(self.GATE, id="second"),))

        assert ["opening", "second"] == [gate.id for gate in both.gates]

    def test_it_does_not_wait_for_a_rule_that_was_left_out(self) -> None:
        """The reason for that is on record, and the other rules stay."""
        without = self.GATED.without("ours.practice", because="So.")

        assert [("mini.period",)] == [gate.rules for gate in without.gates]

    def test_it_asks_for_the_rule_that_stands_in_the_place_of_another(self) -> None:
        """Under its own id."""
        new = evolve(PRACTICE, id="ours.better")
        replaced = self.GATED.replacing("ours.practice", new, because="So.")

        assert [("ours.better", "mini.period")] == [gate.rules for gate in replaced.gates]

    def test_it_does_not_wait_for_a_rule_that_is_not_in_force(self) -> None:
        """Nor for one of another nation."""
        early = evolve(PRACTICE, authority=(ACT,))
        law = evolve(self.GATED, rules=(early, PERIOD, WEIGHED))

        assert [("mini.period",)] == [gate.rules for gate in law.on(date(2010, 3, 31)).gates]
        assert [self.GATE] == list(law.on(date(2010, 4, 1)).gates)
        assert [()] == [gate.rules for gate in law.extending_to(Nation.SCOTLAND).gates]
