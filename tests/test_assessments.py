"""Every finding of a catalogue on an exercise, and what they come to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from again import Way, each_way
from engage.answers import Answer
from engage.assessments import Assessment, outcome_of, outcomes
from engage.catalogues import Catalogue, Consideration, Ground, KindLine, Principle
from engage.errors import InvalidValueError, UnknownPrincipleError
from engage.exercises import ExerciseKind
from engage.facts import Record
from engage.outcomes import WORST_FIRST, Force, Outcome, Reading
from engage.rounds import Round
from engage.rules import Heading, Rule, otherwise, when
from engage.stages import Stage
from engage.triggers import yes
from miniature import (
    ASKED,
    BY_ID,
    CASE,
    DECIDED_EARLY,
    EXERCISE,
    FAIR,
    PERIOD,
    SETTING,
    SMALL_LAW,
    TIME,
    TOLD,
    WEIGHED,
    a_rule,
    answered,
    assessed,
    broken,
    in_rounds,
    refusing,
    staged,
)

MET, NOT_MET = Outcome.MET, Outcome.NOT_MET
NOT_APPLICABLE, FOR_JUDGEMENT = Outcome.NOT_APPLICABLE, Outcome.FOR_JUDGEMENT
UNCLEAR, NOT_YET = Outcome.UNCLEAR, Outcome.NOT_YET

SHORT: Final[Mapping[str, object]] = {"form": "document", "days": 14}
LONG: Final[Mapping[str, object]] = {"form": "document", "days": 42}
LAW: Final = Catalogue.of(PERIOD)


def giving(name: str, outcome: Outcome, heading: Heading = TIME, force: Force = Force.LAW) -> Rule:
    """Return a rule that gives *outcome* whatever is recorded."""
    return evolve(a_rule(name, otherwise(outcome, ""), heading=heading), force=force)


class TestFindings:
    """There is one finding for every rule and round, the met ones too."""

    def test_of_each_rule(self) -> None:
        """In the order of the catalogue."""
        found = assessed(answered(**LONG, least=28, losses=["nothing"])).findings

        assert [("mini.period", MET), ("mini.weighed", NOT_APPLICABLE)] == [
            (each.rule, each.outcome) for each in found
        ]

    def test_of_each_round(self) -> None:
        """By the name of the round."""
        found = assessed(in_rounds(SHORT, LONG, least=28, losses=["nothing"])).findings

        assert [
            ("mini.period", "round 1", NOT_MET),
            ("mini.period", "round 2", MET),
            ("mini.weighed", "round 1", NOT_APPLICABLE),
            ("mini.weighed", "round 2", NOT_APPLICABLE),
        ] == [(each.rule, each.about, each.outcome) for each in found]

    def test_of_the_exercise_as_a_whole(self) -> None:
        """Once, by what is known of the last round."""
        law = Catalogue.of(evolve(PERIOD, per_round=False))
        found = assessed(in_rounds(SHORT, LONG, least=28), law).findings

        assert [("", MET)] == [(each.about, each.outcome) for each in found]

    def test_rounds_of_one_title_are_told_apart(self) -> None:
        """Neither stands for the other, and neither mends itself."""
        exercise = evolve(
            EXERCISE,
            rounds=(
                Round(id="1", title="Draft", answers=SHORT),
                Round(id="2", title="Draft", answers=LONG),
            ),
            answers={"least": 28, "decided_early": False},
        )

        assert [
            ("Draft (round 1)", "Draft (round 2)"),
            ("Draft (round 2)", ""),
        ] == [(each.about, each.mended_by) for each in assessed(exercise, LAW).findings]

    def test_an_answer_of_another_kind(self) -> None:
        """A misused record is refused, and no fault of a rule."""
        with pytest.raises(InvalidValueError, match=r"answers\.days"):
            _ = assessed(answered(form="document", days="soon", least=28)).findings


class TestDemands:
    """What a duty asks is asked only where the duty applies."""

    LAW: Final = Catalogue(demands=(evolve(PERIOD, arises=yes(ASKED)),))

    @pytest.mark.parametrize(("asked", "expected"), [(True, [NOT_MET]), (False, []), (None, [])])
    def test_whether_it_arises(self, *, asked: bool | None, expected: list[Outcome]) -> None:
        """Neither while that is not known."""
        answers: dict[str, object] = {**SHORT, "least": 28}
        if asked is not None:
            answers["asked"] = asked
        exercise = answered(**answers)

        assert expected == [each.outcome for each in assessed(exercise, self.LAW).findings]
        assert expected == list(outcomes(exercise, self.LAW, SETTING).values())

    def test_in_the_round_in_which_it_arises(self) -> None:
        """Not in the others."""
        exercise = in_rounds({**SHORT, "asked": True}, {**SHORT, "asked": False}, least=28)

        assert ["round 1"] == [each.about for each in assessed(exercise, self.LAW).findings]
        assert {"mini.period": NOT_MET} == outcomes(exercise, self.LAW, SETTING)

    def test_whether_it_arises_cannot_be_found_out(self) -> None:
        """Then it is a fault, and nothing is passed over."""
        law = Catalogue(demands=(evolve(PERIOD, arises=yes(evolve(ASKED, read=broken))),))

        assert [UNCLEAR] == [each.outcome for each in assessed(EXERCISE, law).faults]
        assert {"mini.period": UNCLEAR} == outcomes(EXERCISE, law, SETTING)


class TestFaults:
    """A check that raises is an engine fault, blocks, and is never *met*."""

    BROKEN: Final = a_rule(
        "broken", when(yes(evolve(ASKED, read=broken)), NOT_MET, ""), otherwise(MET, "")
    )
    REFUSING: Final = a_rule(
        "refusing", when(yes(evolve(ASKED, read=refusing)), NOT_MET, ""), otherwise(MET, "")
    )

    def test_it_is_reported_beside_the_rest(self) -> None:
        """The other rules answer as before."""
        found = assessed(answered(**LONG, least=28), Catalogue.of(self.BROKEN, PERIOD))

        assert [UNCLEAR, MET] == [each.outcome for each in found.findings]
        assert ["ZeroDivisionError: by nought"] == [each.fault for each in found.faults]
        assert UNCLEAR is found.outcome
        assert () == found.questions

    def test_it_is_never_met(self) -> None:
        """Nor where only outcomes are asked for."""
        law = Catalogue.of(self.BROKEN, PERIOD)

        assert {"broken": UNCLEAR, "mini.period": MET} == outcomes(
            answered(**LONG, least=28), law, SETTING
        )
        record = Record(EXERCISE, Catalogue.of(self.BROKEN).facts, SETTING.on)
        assert UNCLEAR is outcome_of(self.BROKEN, record)

    def test_a_message_that_cannot_be_filled(self) -> None:
        """It is a fault as well, though the outcome was found."""
        rule = a_rule("rule", otherwise(MET, "{colour} was seen."))

        assert ["KeyError: 'colour'"] == [
            each.fault for each in assessed(EXERCISE, Catalogue.of(rule)).findings
        ]

    def test_what_engage_itself_refuses_is_heard(self) -> None:
        """A record that cannot be used is no fault of the rule."""
        law = Catalogue.of(self.REFUSING)

        with pytest.raises(InvalidValueError, match="it is no date"):
            _ = assessed(EXERCISE, law).findings
        with pytest.raises(InvalidValueError, match="it is no date"):
            outcomes(EXERCISE, law, SETTING)

    def asking(self, reader: Callable[[Record], bool | None]) -> Assessment:
        """Return an assessment whose kinds, grounds and relief ask a fact that is read so."""
        fact = evolve(ASKED, read=reader)
        return assessed(
            EXERCISE,
            Catalogue(
                grounds=(Ground(id="g", title="G", when=yes(fact), says="", authority=(CASE,)),),
                considerations=(Consideration(when=yes(fact), says="", authority=(CASE,)),),
                kinds=(KindLine(kind=ExerciseKind.NOTHING, when=yes(fact), says=""),),
            ),
        )

    def test_beside_the_rules(self) -> None:
        """A kind or a ground that breaks cannot be told; what bears on relief is not listed."""
        found = self.asking(broken)

        assert ExerciseKind.UNCLEAR is found.classification.kind
        assert [Reading.CANNOT_TELL] == [each.reading for each in found.grounds]
        assert () == found.considerations

    def test_what_engage_itself_refuses_is_heard_there_too(self) -> None:
        """By whoever reads the kind, the grounds or what bears on relief."""
        found = self.asking(refusing)

        for name in ("classification", "grounds", "considerations"):
            with pytest.raises(InvalidValueError, match="it is no date"):
                getattr(found, name)


class TestPuttingTogether:
    """Worst first; one question per rule, and what cures a fault is inside its table."""

    def test_headings(self) -> None:
        """Each in the order of the catalogue, with its own findings."""
        found = assessed(answered(**LONG, least=28, losses=["home"])).headings

        assert [("time", MET, ["mini.period"]), ("loss", FOR_JUDGEMENT, ["mini.weighed"])] == [
            (each.heading.id, each.outcome, [one.rule for one in each.findings]) for each in found
        ]

    def test_principles(self) -> None:
        """A principle is the worst of the rules that count towards it."""
        law = evolve(
            SMALL_LAW,
            principles=(Principle(id="time", title="Time", headings=frozenset({"time"})),),
        )
        found = assessed(answered(**LONG, least=28, losses=["home"]), law)

        (principle,) = found.principles
        assert (FOR_JUDGEMENT, 2) == (principle.outcome, len(principle.findings))
        assert principle is found.principle("time")

    def test_a_principle_that_is_not_there(self) -> None:
        """The error names the nearest."""
        law = evolve(LAW, principles=(Principle(id="time", title="T", headings=frozenset()),))

        with pytest.raises(UnknownPrincipleError, match="Did you mean time"):
            assessed(EXERCISE, law).principle("tim")

    @pytest.mark.parametrize(
        ("gate", "expected"),
        [(NOT_APPLICABLE, NOT_APPLICABLE), (MET, NOT_MET), (UNCLEAR, NOT_MET), (NOT_MET, NOT_MET)],
    )
    def test_a_gate(self, gate: Outcome, expected: Outcome) -> None:
        """Where it does not apply, the principle does not arise."""
        law = Catalogue(
            rules=(giving("gate", gate), giving("rule", NOT_MET)),
            principles=(
                Principle(id="time", title="Time", headings=frozenset({"time"}), gate="gate"),
            ),
        )

        assert expected is assessed(EXERCISE, law).principle("time").outcome

    @given(found=st.lists(st.tuples(st.sampled_from(Outcome), st.sampled_from(Force))))
    def test_the_whole(self, found: list[tuple[Outcome, Force]]) -> None:
        """The worst of everything that binds as law; nothing else makes it worse."""
        law = Catalogue.of(
            *(
                giving(f"rule.{place}", outcome, force=force)
                for place, (outcome, force) in enumerate(found)
            )
        )
        binding = [outcome for outcome, force in found if force is Force.LAW]
        expected = min(binding, key=WORST_FIRST.index, default=NOT_APPLICABLE)

        assert expected is assessed(EXERCISE, law).outcome

    def test_of_outcomes_alone(self) -> None:
        """What a register needs: the worst of the rounds, mended or not."""
        exercise = in_rounds(SHORT, LONG, least=28, decided_early=False)

        assert {"mini.period": NOT_MET, "mini.weighed": UNCLEAR} == outcomes(
            exercise, SMALL_LAW, SETTING
        )
        whole = Catalogue.of(evolve(PERIOD, per_round=False))
        assert {"mini.period": MET} == outcomes(exercise, whole, SETTING)

    @given(
        rounds=st.lists(st.sampled_from([SHORT, LONG, {}, {"form": "nobody"}]), max_size=3),
        least=st.sampled_from([None, 0, 28]),
    )
    def test_outcomes_are_those_of_the_findings(
        self, rounds: list[Mapping[str, object]], least: int | None
    ) -> None:
        """Worked out at once, or told in words."""
        exercise = in_rounds(*rounds) if least is None else in_rounds(*rounds, least=least)
        found = assessed(exercise).findings

        assert outcomes(exercise, SMALL_LAW, SETTING) == {
            rule.id: min(
                (each.outcome for each in found if each.rule == rule.id), key=WORST_FIRST.index
            )
            for rule in SMALL_LAW
        }


class TestGrounds:
    """Consultation is owed if any ground holds."""

    LAW: Final = Catalogue(
        grounds=(
            Ground(id="statute", title="S", when=yes(ASKED), says="", authority=(CASE,)),
            Ground(id="promise", title="P", when=yes(TOLD), says="", authority=(CASE,)),
        )
    )

    def test_each_is_read(self) -> None:
        """Of the exercise as a whole; what is open is asked for."""
        found = assessed(in_rounds({}, {"asked": True}), self.LAW).grounds

        assert [("statute", Reading.YES, ()), ("promise", Reading.CANNOT_TELL, (TOLD,))] == [
            (each.ground.id, each.reading, each.missing) for each in found
        ]


class TestRelief:
    """Considerations have no outcome, and soften no finding."""

    def test_as_far_as_recorded(self) -> None:
        """One that holds is listed; one that is open or does not hold is not."""
        law = Catalogue(
            considerations=tuple(
                Consideration(when=yes(fact), says=fact.id, authority=(CASE,))
                for fact in (ASKED, TOLD, DECIDED_EARLY)
            )
        )
        found = assessed(answered(asked=True, told=False), law).considerations

        assert ["asked"] == [each.says for each in found]


class TestContradictions:
    """Contradictory answers make a fact unknown, and say so."""

    TWO: Final = (Answer(fact="days", value=14), Answer(fact="days", value=42))

    def test_they_are_listed(self) -> None:
        """Each fact once, whichever round it is of."""
        exercise = in_rounds({"days": self.TWO}, {"days": self.TWO}, least=28)

        assert ("days",) == assessed(exercise).contradictions

    def test_of_a_fact_that_decides_nothing(self) -> None:
        """It is told of even where an earlier line of the table decides."""
        exercise = answered(form="nobody", days=self.TWO)

        assert [NOT_APPLICABLE] == [each.outcome for each in assessed(exercise, LAW).findings]
        assert ("days",) == assessed(exercise, LAW).contradictions

    def test_of_a_fact_that_cannot_be_read(self) -> None:
        """A reading that breaks is a fault of its rule; one that refuses the record is heard."""
        assert () == self.asking(broken).contradictions
        with pytest.raises(InvalidValueError, match="it is no date"):
            _ = self.asking(refusing).contradictions

    def asking(self, reader: Callable[[Record], bool | None]) -> Assessment:
        """Return what is found where a fact is read so."""
        fact = evolve(ASKED, read=reader)
        return assessed(
            EXERCISE, Catalogue.of(a_rule("odd", when(yes(fact), MET, ""), otherwise(MET, "")))
        )

    def test_where_nobody_asks(self) -> None:
        """What no norm asks for is not read."""
        assert () == assessed(answered(days=self.TWO), Catalogue()).contradictions


class TestQuestions:
    """The open questions, the most decisive first."""

    def asking(self, name: str, *facts: str, force: Force = Force.LAW) -> Rule:
        """Return a rule that waits for each of *facts*."""
        lines = [when(yes(BY_ID[fact]), NOT_MET, "") for fact in facts]
        return evolve(a_rule(name, *lines, otherwise(MET, "")), force=force)

    def test_the_more_findings_wait_the_sooner(self) -> None:
        """Told is waited for twice, asked once."""
        law = Catalogue.of(self.asking("one", "asked", "told"), self.asking("two", "told"))

        assert (TOLD, ASKED) == assessed(EXERCISE, law).questions

    def test_law_comes_first(self) -> None:
        """One finding of law outweighs two of practice."""
        law = Catalogue.of(
            self.asking("one", "told", force=Force.PRACTICE),
            self.asking("two", "told", force=Force.PRACTICE),
            self.asking("three", "asked"),
        )

        assert (ASKED, TOLD) == assessed(EXERCISE, law).questions

    def test_a_judgement_comes_last(self) -> None:
        """However many wait for it."""
        law = Catalogue.of(
            self.asking("one", "fair", "told"),
            self.asking("two", "fair"),
            self.asking("three", "fair"),
        )

        assert (TOLD, FAIR) == assessed(EXERCISE, law).questions

    def test_in_the_order_of_the_catalogue_where_nothing_else_tells(self) -> None:
        """As the norms ask."""
        law = Catalogue.of(self.asking("one", "told"), self.asking("two", "asked"))

        assert (TOLD, ASKED) == assessed(EXERCISE, law).questions

    def test_what_is_not_yet_is_not_asked(self) -> None:
        """Nor what is settled."""
        law = Catalogue.of(self.asking("one", "told"), PERIOD)
        exercise = staged(Stage.OPEN, **LONG, least=28)

        assert [NOT_YET, MET] == [each.outcome for each in assessed(exercise, law).findings]
        assert () == assessed(exercise, law).questions


class TestAssessment:
    """Same question, same answer."""

    def test_it_classifies_too(self) -> None:
        """By the table of kinds that comes with the catalogue."""
        law = Catalogue(kinds=(KindLine(kind=ExerciseKind.NOTHING, when=~yes(ASKED), says=""),))

        assert ExerciseKind.NOTHING is assessed(answered(asked=False), law).classification.kind

    def test_equal_in_equal_out(self) -> None:
        """Two assessments of one exercise are equal, in their findings too."""
        exercise = answered(**SHORT, least=28)
        one, other = assessed(exercise), assessed(evolve(exercise))

        assert one == other
        assert one.findings == other.findings
        assert "records" not in repr(one)

    @pytest.mark.parametrize("read_before", [True, False])
    @each_way
    def test_it_comes_back_whole(self, *, read_before: bool, again: Way) -> None:
        """Whether or not its findings had been read."""
        assessment = assessed(
            in_rounds(SHORT, LONG, least=28, decided_early=False), SMALL_LAW | Catalogue()
        )
        if read_before:
            assert assessment.findings
            assert assessment.questions

        found: Assessment = again(assessment)

        assert assessment == found
        assert assessment.findings == found.findings
        assert assessment.questions == found.questions
        assert assessment.headings == found.headings
        assert WEIGHED == found.catalogue["mini.weighed"]
