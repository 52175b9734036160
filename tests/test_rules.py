"""The table is the rule: the outcome, the explanation and the next question follow from it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from again import Way, each_way
from engage.answers import Answer
from engage.errors import InvalidValueError
from engage.exercises import Exercise
from engage.facts import FactType
from engage.outcomes import Force, Outcome
from engage.rules import Branch, Heading, Rule, example, judge, otherwise, weighs, when
from engage.stages import Stage
from engage.testing import exercise_of
from engage.triggers import ALWAYS, less_than, yes
from miniature import (
    ASKED,
    DAYS,
    DECIDED_EARLY,
    FAIR,
    LEAST,
    LOSSES,
    NOBODY,
    PERIOD,
    REASON,
    SMALL_LAW,
    TIME,
    TOLD,
    WEIGHED,
    a_fact,
    a_rule,
    answered,
    known,
    record_of,
    staged,
)

MET, NOT_MET = Outcome.MET, Outcome.NOT_MET
NOT_APPLICABLE, FOR_JUDGEMENT = Outcome.NOT_APPLICABLE, Outcome.FOR_JUDGEMENT
UNCLEAR, NOT_YET = Outcome.UNCLEAR, Outcome.NOT_YET

BASIC: Final[Mapping[str, object]] = {"form": "document", "days": 14, "least": 28}


def outcome(rule: Rule, **answers: object) -> Outcome:
    """Return what *rule* gives where these facts are answered so."""
    return rule.outcome(known(**answers))


class TestDeclaring:
    """A rule is declared once, and a table that cannot answer is a misused library."""

    def test_a_table_that_leaves_cases_open(self) -> None:
        """The last line holds in every other case."""
        line = when(yes(ASKED), MET, "Asked.")

        assert MET is a_rule("rule", line, otherwise(MET, "Else.")).branches[-1].outcome
        for branches in ((), (line,)):
            with pytest.raises(InvalidValueError, match="leaves cases open"):
                a_rule("rule", *branches)

    def test_a_rule_that_nothing_stands_behind(self) -> None:
        """Every rule has an authority."""
        with pytest.raises(InvalidValueError, match="nothing stands behind it"):
            evolve(PERIOD, authority=())

    def test_a_rule_is_named(self) -> None:
        """By an id and a title."""
        with pytest.raises(InvalidValueError, match="id"):
            evolve(PERIOD, id="")
        with pytest.raises(InvalidValueError, match="title"):
            evolve(PERIOD, title="")

    def test_a_line_gives_an_outcome_or_a_judgement(self) -> None:
        """One of the two."""
        with pytest.raises(TypeError, match="either an outcome or a judgement"):
            Branch(when=ALWAYS, says="Neither.")
        with pytest.raises(TypeError, match="either an outcome or a judgement"):
            Branch(when=ALWAYS, says="Both.", outcome=MET, judged=FAIR)

    def test_only_a_judgement_of_yes_or_no_can_be_judged(self) -> None:
        """What was done decides by a condition."""
        with pytest.raises(TypeError, match="asked is not a judgement of yes or no"):
            judge(ALWAYS, ASKED, "Was it?")
        with pytest.raises(TypeError, match="fair is not a judgement of yes or no"):
            judge(ALWAYS, a_fact("fair", FactType.NUMBER, silence=FAIR.kind), "How fair?")

    def test_its_facts(self) -> None:
        """All that it asks for or weighs, the first asked first, each once."""
        rule = evolve(PERIOD, binds=((yes(DECIDED_EARLY), Force.POLICY),), arises=yes(ASKED))

        assert [
            *("form", "days", "least", "reason", "fair", "losses", "told"),
            *("decided_early", "asked"),
        ] == [fact.id for fact in rule.facts]

    def test_a_heading_counts_towards_itself_or_another(self) -> None:
        """Consulting again counts under sufficient information."""
        assert "time" == Heading(id="time", title="Time").counts
        assert "time" == Heading(id="loss", title="Loss", counts_under="time").counts


class TestWalk:
    """Go down the list: skip what is false, stop at what is true, keep what cannot be told."""

    def test_the_first_true_line_decides(self) -> None:
        """What comes after it does not matter, known or not."""
        assert NOT_APPLICABLE is outcome(PERIOD, form="nobody")
        assert NOT_MET is outcome(PERIOD, **BASIC)
        assert MET is outcome(PERIOD, form="survey", days=28, least=28)

    def test_one_outcome_left(self) -> None:
        """Where every possible line gives the same, it is the answer."""
        rule = a_rule(
            "rule",
            when(yes(ASKED), MET, "Asked."),
            when(yes(TOLD), MET, "Told."),
            otherwise(MET, "Neither, which is as well."),
        )

        assert MET is outcome(rule)
        assert () == rule.walk(known()).missing

    def test_several_left(self) -> None:
        """The open facts are the next questions."""
        walk = PERIOD.walk(known(form="document", days=14))

        assert UNCLEAR is walk.outcome
        assert walk.branch is None
        assert (LEAST, FAIR) == walk.missing
        assert ("form", "days", "reason") != walk.because
        assert PERIOD.branches[1:] == walk.possible

    def test_a_line_that_cannot_be_told_above_a_true_one(self) -> None:
        """It stays possible; what is below the true line does not."""
        rule = a_rule(
            "rule",
            when(yes(ASKED), NOT_MET, "Asked."),
            when(yes(TOLD), MET, "Told."),
            otherwise(NOT_APPLICABLE, "Neither."),
        )
        walk = rule.walk(known(told=True))

        assert (UNCLEAR, rule.branches[:2]) == (walk.outcome, walk.possible)
        assert (ASKED,) == walk.missing
        assert MET is outcome(rule, told=True, asked=False)

    def test_it_says_what_it_rests_on(self) -> None:
        """The facts that ruled lines out too, each once."""
        walk = PERIOD.walk(known(form="survey", days=28, least=28))

        assert ("form", "days", "least") == walk.because
        assert PERIOD.branches[-1] is walk.branch
        assert () == walk.missing

    @given(st.data())
    def test_running_and_walking_agree(self, data: st.DataObject) -> None:
        """On any record; several outcomes are left exactly where something is missing."""
        record = record_of(data.draw(exercises()))

        for rule in SMALL_LAW:
            walk = rule.walk(record)
            assert rule.outcome(record) is walk.outcome
            decided = walk.outcome in {MET, NOT_MET, NOT_APPLICABLE}
            assert decided is (not walk.missing)


class TestExcuses:
    """An excuse that is not recorded is not claimed; claimed, it only softens."""

    def test_not_claimed(self) -> None:
        """Five days without an outside reason stay *not met*, whoever thinks otherwise."""
        assert NOT_MET is outcome(PERIOD, **BASIC)
        assert NOT_MET is outcome(PERIOD, **BASIC, fair=True)

    def test_claimed(self) -> None:
        """It brings the matter to a judgement, and no further."""
        assert FOR_JUDGEMENT is outcome(PERIOD, **BASIC, reason=True)
        assert NOT_MET is outcome(PERIOD, **BASIC, reason=False)


class TestJudgement:
    """The library never infers a judgement; a named person records one, either way."""

    @pytest.mark.parametrize(("judged", "expected"), [(True, MET), (False, NOT_MET)])
    def test_recorded(self, *, judged: bool, expected: Outcome) -> None:
        """In favour, or against."""
        assert expected is outcome(PERIOD, **BASIC, reason=True, fair=judged)

    @pytest.mark.parametrize(("judged", "expected"), [(True, NOT_MET), (False, MET)])
    def test_recorded_where_yes_is_against(self, *, judged: bool, expected: Outcome) -> None:
        """Some judgements are put the other way round: whether a change is fundamental."""
        rule = a_rule("rule", judge(ALWAYS, FAIR, "It changed.", met_if=False))

        assert expected is outcome(rule, fair=judged)

    def test_two_persons_who_differ(self) -> None:
        """The judgement is still to be made."""
        two = [Answer(fact="fair", value=True, by="A"), Answer(fact="fair", value=False, by="B")]

        assert FOR_JUDGEMENT is outcome(PERIOD, **BASIC, reason=True, fair=two)

    def test_a_judgement_may_leave_one_outcome(self) -> None:
        """Where the open line would give the same, nothing is open."""
        rule = a_rule("rule", judge(yes(TOLD), FAIR, "Told."), otherwise(NOT_MET, "Not told."))

        assert UNCLEAR is outcome(rule)
        assert NOT_MET is outcome(rule, fair=False)


class TestWhyNothingIsDecided:
    """*For judgement*, *not yet* or *unclear*: by what is open, and by when it can be known."""

    EITHER: Final = a_rule(
        "rule", when(yes(DECIDED_EARLY) | yes(FAIR), NOT_MET, "One."), otherwise(MET, "Neither.")
    )

    def test_only_judgements_are_open(self) -> None:
        """A person must decide, at whatever stage."""
        assert FOR_JUDGEMENT is outcome(self.EITHER, decided_early=False)
        planning = staged(Stage.PLANNING, decided_early=False)
        assert FOR_JUDGEMENT is self.EITHER.outcome(record_of(planning))

    @pytest.mark.parametrize(
        ("stage", "expected"),
        [(Stage.PLANNING, NOT_YET), (Stage.OPEN, NOT_YET), (Stage.ANALYSING, UNCLEAR)],
    )
    def test_every_open_fact_belongs_to_a_later_stage(
        self, stage: Stage, expected: Outcome
    ) -> None:
        """Until that stage comes: whether it was decided early is known at closing."""
        assert expected is self.EITHER.outcome(record_of(staged(stage)))

    def test_one_open_fact_can_be_known_now(self) -> None:
        """Then it is unclear, and that one is asked first."""
        rule = a_rule(
            "rule", when(yes(DECIDED_EARLY) | yes(ASKED), NOT_MET, "One."), otherwise(MET, "Else.")
        )
        walk = rule.walk(record_of(staged(Stage.OPEN)))

        assert UNCLEAR is walk.outcome
        assert (ASKED, DECIDED_EARLY) == walk.missing

    def test_no_stage_is_known(self) -> None:
        """An open fact is unclear, never *not yet*."""
        assert UNCLEAR is outcome(self.EITHER)

    def test_questions_come_in_the_order_in_which_they_can_be_answered(self) -> None:
        """What can be known now, what comes later, and what a person judges."""
        rule = a_rule(
            "rule",
            when(yes(FAIR), NOT_MET, "Judged."),
            when(yes(DECIDED_EARLY), NOT_APPLICABLE, "Decided."),
            when(less_than(DAYS, LEAST), NOT_MET, "Short."),
            otherwise(MET, "Else."),
        )

        walk = rule.walk(record_of(staged(Stage.PLANNING)))

        assert (LEAST, DAYS, DECIDED_EARLY, FAIR) == walk.missing


class TestForce:
    """Force comes from where the question arises, and never changes the outcome."""

    RULE: Final = evolve(PERIOD, binds=((yes(TOLD), Force.PRACTICE), (yes(ASKED), Force.POLICY)))

    @pytest.mark.parametrize(
        ("answers", "expected"),
        [
            ({}, Force.LAW),
            ({"told": False, "asked": False}, Force.LAW),
            ({"asked": True}, Force.POLICY),
            ({"told": True}, Force.PRACTICE),
            ({"told": True, "asked": True}, Force.PRACTICE),
        ],
    )
    def test_the_first_line_that_holds(self, answers: dict[str, object], expected: Force) -> None:
        """While none is known to hold, it binds as declared."""
        assert expected is self.RULE.binding(known(**answers))

    def test_the_outcome_stays(self) -> None:
        """With whatever force it binds."""
        assert NOT_MET is outcome(self.RULE, **BASIC, told=True)
        assert NOT_MET is outcome(self.RULE, **BASIC, told=False)


class TestExamples:
    """An example is the rule's first test and its picture."""

    @pytest.mark.parametrize("place", range(len(PERIOD.examples)))
    def test_an_example_gives_what_it_says(self, place: int) -> None:
        """On the baseline, answered as it says."""
        shown = PERIOD.examples[place]

        assert shown.outcome is PERIOD.outcome(record_of(exercise_of(shown)))

    def test_none_takes_an_answer_away(self) -> None:
        """The baseline records it, and this example does not."""
        shown = example(UNCLEAR, days=14, form=None)

        assert (Answer(fact="days", value=14),) == shown.answers
        assert ("form",) == shown.silent_on


def exercises() -> st.SearchStrategy[Exercise]:
    """Exercises in which any fact of the small law may be answered in any way."""
    answers = st.fixed_dictionaries(
        {},
        optional={
            "form": st.sampled_from(["document", "survey", "nobody"]),
            "days": st.integers(0, 4),
            "least": st.integers(0, 4),
            "losses": st.sets(st.sampled_from(LOSSES.choices)),
            **{name: st.booleans() for name in ("reason", "fair", "told", "decided_early")},
        },
    )
    stages = st.sampled_from([None, Stage.PLANNING, Stage.OPEN, Stage.DECIDED])
    return st.tuples(answers, stages).map(lambda pair: evolve(answered(**pair[0]), stage=pair[1]))


class TestEveryRule:
    """What follows from a table need not be written again in each rule."""

    @given(exercise=exercises(), facts=st.sets(st.sampled_from(PERIOD.facts), max_size=3))
    def test_forgetting_never_makes_it_met(self, exercise: Exercise, facts: set[object]) -> None:
        """Taking away any answers: what was not met may become open, never *met*."""
        forgetful = exercise.forgetting(*(fact.id for fact in PERIOD.facts if fact in facts))

        for rule in SMALL_LAW:
            before, after = rule.outcome(record_of(exercise)), rule.outcome(record_of(forgetful))
            assert after is not MET or before is MET

    @given(exercise=exercises(), data=st.data())
    def test_an_answer_more_never_makes_it_unknown(
        self, exercise: Exercise, data: st.DataObject
    ) -> None:
        """What was settled stays settled when an unknown fact is answered."""
        record = record_of(exercise)
        answers = {"days": 2, "least": 2, "told": True, "decided_early": True, "fair": False}
        fact = data.draw(st.sampled_from(sorted(answers)))
        settled = {MET, NOT_MET, NOT_APPLICABLE}

        if record[fact] is None:
            more = record_of(exercise.answering(**{fact: answers[fact]}))
            for rule in SMALL_LAW:
                if rule.outcome(record) in settled:
                    assert rule.outcome(record) is rule.outcome(more)

    @given(exercise=exercises())
    def test_equal_in_equal_out(self, exercise: Exercise) -> None:
        """Two records of one exercise give one walk."""
        for rule in SMALL_LAW:
            assert rule.walk(record_of(exercise)) == rule.walk(record_of(evolve(exercise)))

    @pytest.mark.parametrize("rule", [PERIOD, WEIGHED], ids=lambda rule: rule.id)
    @each_way
    def test_it_comes_back_whole(self, rule: Rule, again: Way) -> None:
        """The compiled table does not travel, and is made again."""
        before = rule.outcome(known(**BASIC))

        found: Rule = again(rule)

        assert rule == found
        assert before is found.outcome(known(**BASIC))
        assert rule.facts == found.facts
        assert found == evolve(found, title=rule.title)


def test_a_rule_is_weighed_by_what_is_declared() -> None:
    """Factors belong to the line that a person decides."""
    line = judge(
        ALWAYS, FAIR, "Weigh it.", weighs_for=(weighs(yes(REASON), "A reason is claimed."),)
    )

    assert REASON in a_rule("rule", NOBODY, line, heading=TIME).facts
