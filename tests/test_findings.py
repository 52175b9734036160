"""Findings: what a rule says about one exercise, in words, with what it relied on."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final

import pytest
from attrs import evolve

from again import Way, each_way
from engage.answers import Answer, Value
from engage.dates import When
from engage.decisions import Decision
from engage.exercises import Exercise
from engage.findings import Finding, fault, filled, finding, plain
from engage.outcomes import Force, Outcome
from engage.rounds import Form, Round
from engage.rules import otherwise, when
from engage.stages import Stage
from engage.triggers import less_than, yes
from miniature import (
    ASKED,
    CASE,
    DAYS,
    DECIDED,
    EXERCISE,
    ON,
    PERIOD,
    TIME,
    TOLD,
    WEIGHED,
    a_rule,
    in_rounds,
    known,
    record_of,
    staged,
)

SHORT: Final[Mapping[str, object]] = {"form": "document", "days": 14, "least": 28}


class TestWhatItCarries:
    """The runner adds id, force and authority, so no author can forget them."""

    def test_of_a_rule_that_is_not_met(self) -> None:
        """What, where, on whose authority, and what to do about it."""
        assert Finding(
            rule="mini.period",
            title="The rule mini.period",
            heading=TIME,
            outcome=Outcome.NOT_MET,
            force=Force.LAW,
            message="People had 14 days; 28 are prescribed.",
            at="rounds[].closes",
            relied_on=("form", "days", "least", "reason"),
            remedy="Put it right.",
            authority=(CASE,),
        ) == finding(PERIOD, known(**SHORT))

    def test_of_a_rule_that_is_met(self) -> None:
        """There is nothing to do."""
        found = finding(PERIOD, known(form="document", days=28, least=28))

        assert (Outcome.MET, "People had 28 days.", "") == (
            found.outcome,
            found.message,
            found.remedy,
        )

    def test_of_a_rule_that_does_not_apply(self) -> None:
        """It says why."""
        found = finding(PERIOD, known(form="nobody"))

        assert (Outcome.NOT_APPLICABLE, "Nobody was asked.", "") == (
            found.outcome,
            found.message,
            found.remedy,
        )

    def test_the_force_with_which_it_binds_here(self) -> None:
        """By what is recorded."""
        rule = evolve(PERIOD, binds=((yes(ASKED), Force.PRACTICE),))

        assert Force.LAW is finding(rule, known(**SHORT)).force
        assert Force.PRACTICE is finding(rule, known(**SHORT, asked=True)).force


class TestWhatIsOpen:
    """Every open answer says which question would settle it, and who can answer it."""

    def test_unclear(self) -> None:
        """The first open question, and what shows the answer."""
        found = finding(PERIOD, known(form="document", days=14))

        assert Outcome.UNCLEAR is found.outcome
        assert "Not recorded: What of least?" == found.message
        assert "Have the service lead record least. Evidence: the file." == found.remedy
        assert ("least", "fair") == found.missing

    def test_not_yet(self) -> None:
        """The stage at which it can be known."""
        rule = a_rule("rule", when(yes(TOLD), Outcome.NOT_MET, "Late."), otherwise(Outcome.MET, ""))
        found = finding(rule, record_of(staged(Stage.OPEN)))

        assert Outcome.NOT_YET is found.outcome
        assert "Not known yet: What of told?" == found.message
        assert "Record told when it can be known (stage: close)." == found.remedy

    def test_what_can_be_known_now_is_asked_first(self) -> None:
        """Whatever the order of the table."""
        rule = a_rule(
            "rule", when(yes(TOLD) | yes(ASKED), Outcome.NOT_MET, ""), otherwise(Outcome.MET, "")
        )

        assert (
            "Not recorded: What of asked?" == finding(rule, record_of(staged(Stage.OPEN))).message
        )
        assert (
            "Not recorded: What of told?" == finding(rule, record_of(staged(Stage.DECIDED))).message
        )

    def test_for_judgement_by_a_line(self) -> None:
        """What weighs each way, never a total, and who is to judge."""
        found = finding(
            PERIOD, known(**SHORT, reason=True, losses=["home", "care_or_support"], told=True)
        )

        assert Outcome.FOR_JUDGEMENT is found.outcome
        assert "People had 14 days, and a reason is claimed." == found.message
        assert ("A reason is claimed.",) == found.weighs_for
        assert (
            "People lose care or support, home.",
            "They were told late.",
        ) == found.weighs_against
        assert "Have the service lead record a view on fair, with name and reasons." == found.remedy
        assert ("fair",) == found.missing

    def test_only_what_holds_is_weighed(self) -> None:
        """What is not known weighs nothing."""
        found = finding(PERIOD, known(**SHORT, reason=True, losses=["nothing"]))

        assert () == found.weighs_against

    def test_for_judgement_by_a_condition(self) -> None:
        """Where no one line decides, the question itself is the message."""
        rule = a_rule(
            "rule",
            when(yes(PERIOD.facts[4]), Outcome.NOT_MET, "Judged."),
            otherwise(Outcome.MET, "Else."),
        )
        found = finding(rule, known())

        assert (Outcome.FOR_JUDGEMENT, "What of fair?") == (found.outcome, found.message)

    def test_a_contradiction(self) -> None:
        """Both values, in the order of the record, and the question."""
        two = [Answer(fact="days", value=14), Answer(fact="days", value=42)]
        found = finding(PERIOD, known(form="document", days=two, least=28))

        assert Outcome.UNCLEAR is found.outcome
        assert "The record contradicts itself (14 and 42): What of days?" == found.message

    def test_a_contradiction_is_never_put_off(self) -> None:
        """It can be settled at any stage, even where its fact belongs to a later one."""
        two = [Answer(fact="told", value=True), Answer(fact="told", value=False)]
        rule = a_rule("rule", when(yes(TOLD), Outcome.NOT_MET, ""), otherwise(Outcome.MET, ""))
        found = finding(rule, record_of(staged(Stage.PLANNING, told=two)))

        assert Outcome.UNCLEAR is found.outcome
        assert "The record contradicts itself (yes and no): What of told?" == found.message

    def test_two_persons_who_differ(self) -> None:
        """Neither has decided."""
        two = [Answer(fact="fair", value=True, by="A"), Answer(fact="fair", value=False, by="B")]
        found = finding(PERIOD, known(**SHORT, reason=True, fair=two))

        assert Outcome.FOR_JUDGEMENT is found.outcome
        assert "The record contradicts itself (yes and no): What of fair?" == found.message
        assert "" == found.judged_by

    @pytest.mark.parametrize(
        "outcome", [Outcome.UNCLEAR, Outcome.NOT_YET, Outcome.FOR_JUDGEMENT, Outcome.NOT_MET]
    )
    def test_a_table_may_leave_it_open_itself(self, outcome: Outcome) -> None:
        """Then its own words and its own remedy are all there is."""
        found = finding(a_rule("rule", otherwise(outcome, "So it is.")), known())

        assert (outcome, "So it is.", "Put it right.", ()) == (
            found.outcome,
            found.message,
            found.remedy,
            found.missing,
        )


TAKEN: Final = (
    "The decision is taken: take legal advice on deciding afresh; do not write reasons after the "
    "event. What deciding afresh would ask for: Put it right."
)


def decided(day: date | None, stage: Stage | None = None) -> Exercise:
    """Return an exercise that gave too little time, with a decision on this *day* if any."""
    steps = () if day is None else (Decision(made=When.on(day)),)
    return evolve(EXERCISE.answering(**SHORT), decisions=steps, stage=stage)


class TestAfterTheDecision:
    """What should have been done before a decision cannot be done after it."""

    @pytest.mark.parametrize(
        "exercise",
        [
            decided(ON),
            decided(ON - timedelta(days=1), Stage.OPEN),
            decided(None, Stage.DECIDED),
            decided(None, Stage.FED_BACK),
            decided(None, Stage.REVIEWED),
        ],
        ids=["decided", "decided while open", "stage decided", "fed back", "reviewed"],
    )
    def test_it_is_for_deciding_afresh(self, exercise: Exercise) -> None:
        """With advice, and without reasons made up afterwards."""
        assert TAKEN == finding(PERIOD, record_of(exercise)).remedy

    @pytest.mark.parametrize(
        "exercise",
        [
            decided(None),
            decided(ON + timedelta(days=1)),
            decided(None, Stage.REPORTED),
            decided(ON, Stage.QUASHED),
            decided(ON, Stage.WITHDRAWN),
        ],
        ids=["nothing decided", "decided tomorrow", "reported", "quashed", "withdrawn"],
    )
    def test_before_it_or_once_it_is_undone_the_remedy_stands(self, exercise: Exercise) -> None:
        """As the rule gives it."""
        assert "Put it right." == finding(PERIOD, record_of(exercise)).remedy

    def test_a_view_taken_afterwards_is_no_reason(self) -> None:
        """The report says so where it asks for one."""
        exercise = decided(ON).answering(reason=True)

        assert (
            "Have the service lead record a view on fair, with name and reasons. It is a view "
            "taken after the decision, and no reason for it."
        ) == finding(PERIOD, record_of(exercise)).remedy

    def test_what_is_not_recorded_is_recorded_all_the_same(self) -> None:
        """A fact of the time can be shown at any time."""
        exercise = decided(ON).forgetting("least")

        assert (
            "Have the service lead record least. Evidence: the file."
            == finding(PERIOD, record_of(exercise)).remedy
        )

    @pytest.mark.parametrize("force", [Force.POLICY, Force.PRACTICE])
    def test_only_law_undoes_a_decision(self, force: Force) -> None:
        """A promise of the body's own, or good practice, asks for what can still be done."""
        rule = evolve(PERIOD, force=force)

        assert "Put it right." == finding(rule, record_of(decided(ON))).remedy

    def test_what_follows_a_decision_can_still_be_done(self) -> None:
        """Where all that a rule asks for can be known only from the decision on."""
        published = when(less_than(DECIDED, ON), Outcome.NOT_MET, "Not published.")
        rule = a_rule("rule", published, otherwise(Outcome.MET, ""))
        exercise = decided(ON).answering(decided=date(2026, 1, 2))

        assert "Put it right." == finding(rule, record_of(exercise)).remedy

    def test_a_table_without_conditions_is_about_no_stage(self) -> None:
        """So that it is put right as everything else is."""
        rule = a_rule("rule", otherwise(Outcome.NOT_MET, "So it is."))

        assert TAKEN == finding(rule, record_of(decided(ON))).remedy


class TestJudgedBy:
    """When a judgement is recorded the finding says whose it was."""

    @pytest.mark.parametrize(
        ("answer", "words"),
        [
            (
                Answer(
                    fact="fair", value=True, by="A. Lee", role="head of law", on=date(2026, 5, 4)
                ),
                "A. Lee, head of law, 4 May 2026",
            ),
            (Answer(fact="fair", value=True, by="A. Lee"), "A. Lee"),
            (Answer(fact="fair", value=True), "a person not named"),
        ],
        ids=["full", "name", "nobody"],
    )
    def test_as_far_as_it_is_recorded(self, answer: Answer, words: str) -> None:
        """Name, role and day."""
        found = finding(PERIOD, known(**SHORT, reason=True, fair=answer))

        assert (Outcome.MET, words) == (found.outcome, found.judged_by)

    def test_judged_against(self) -> None:
        """The remedy is that of the rule, and what weighed is shown."""
        answer = Answer(fact="fair", value=False, by="A. Lee")
        found = finding(PERIOD, known(**SHORT, reason=True, fair=answer))

        assert (Outcome.NOT_MET, "A. Lee", "Put it right.") == (
            found.outcome,
            found.judged_by,
            found.remedy,
        )
        assert ("A reason is claimed.",) == found.weighs_for

    def test_two_persons_who_agree(self) -> None:
        """Both are named."""
        two = [Answer(fact="fair", value=True, by="A"), Answer(fact="fair", value=True, by="B")]

        assert "A; B" == finding(PERIOD, known(**SHORT, reason=True, fair=two)).judged_by

    def test_a_judgement_that_did_not_decide(self) -> None:
        """Nobody is named where another line decided, and nothing is weighed."""
        found = finding(PERIOD, known(**SHORT, fair=Answer(fact="fair", value=True, by="A")))

        assert (Outcome.NOT_MET, "", (), ()) == (
            found.outcome,
            found.judged_by,
            found.weighs_for,
            found.weighs_against,
        )

    def test_a_judgement_that_may_decide(self) -> None:
        """While lines are open, what would be weighed is shown already."""
        found = finding(WEIGHED, known(form="document"))

        assert (Outcome.UNCLEAR, "") == (found.outcome, found.judged_by)
        assert () == finding(WEIGHED, known(form="nobody")).weighs_against


class TestWhere:
    """``about`` names the round; ``at`` is a dotted path into the exercise."""

    def test_in_the_round(self) -> None:
        """With the place of the round in the path."""
        exercise = evolve(
            in_rounds(SHORT, SHORT),
            rounds=(Round(id="a", title="Options"), Round(id="b", title="Draft")),
        )

        found = [finding(PERIOD, record_of(exercise, place)) for place in (0, 1)]

        assert ["Options", "Draft"] == [each.about for each in found]
        assert ["rounds[0].closes", "rounds[1].closes"] == [each.at for each in found]

    def test_in_the_exercise_as_a_whole(self) -> None:
        """A rule that is not asked of each round names none."""
        rule = evolve(PERIOD, per_round=False, at="decisions")
        found = finding(rule, record_of(in_rounds(SHORT), 0))

        assert ("", "decisions") == (found.about, found.at)

    @pytest.mark.parametrize(("at", "expected"), [("", ""), ("proposals[].options",) * 2])
    def test_elsewhere(self, at: str, expected: str) -> None:
        """Only rounds are counted."""
        found = finding(evolve(PERIOD, at=at), record_of(in_rounds(SHORT), 0))

        assert expected == found.at


class TestMended:
    """A finding says which later round makes up for it, where there is something to make up for."""

    def test_what_is_open_or_not_met(self) -> None:
        """It is shown, and so is what mends it."""
        assert "Draft" == finding(PERIOD, known(**SHORT), mended_by="Draft").mended_by
        assert "Draft" == finding(PERIOD, known(), mended_by="Draft").mended_by

    def test_what_is_met_or_does_not_apply(self) -> None:
        """Nothing is mended."""
        met = known(form="document", days=28, least=28)

        assert "" == finding(PERIOD, met, mended_by="Draft").mended_by
        assert "" == finding(PERIOD, known(form="nobody"), mended_by="Draft").mended_by


class TestFault:
    """A check that raises is an engine fault, blocks, and is never *met*."""

    def test_it_says_what_broke(self) -> None:
        """And that it is no fault of the exercise."""
        found = fault(PERIOD, record_of(in_rounds({}), 0), ZeroDivisionError("by nought"))

        assert Outcome.UNCLEAR is found.outcome
        assert "ZeroDivisionError: by nought" == found.fault
        assert "not in the exercise" in found.message
        assert ("round 1", "rounds[0].closes") == (found.about, found.at)
        assert (CASE,) == found.authority

    def test_of_the_exercise_as_a_whole(self) -> None:
        """No round is named."""
        rule = evolve(PERIOD, per_round=False)

        assert "" == fault(rule, record_of(in_rounds({}), 0), ValueError()).about


class TestWords:
    """A message is filled with what is recorded, in plain words."""

    @pytest.mark.parametrize(
        ("value", "words"),
        [
            (None, "not recorded"),
            (True, "yes"),
            (False, "no"),
            (0, "0"),
            (42, "42"),
            ("own_timetable", "own timetable"),
            ("", "none"),
            (date(2026, 5, 4), "4 May 2026"),
            (frozenset({"home", "care_or_support"}), "care or support, home"),
            (frozenset[str](), "none"),
            (Form.MEETINGS_AND_LETTERS, "meetings and letters"),
        ],
    )
    def test_plain(self, value: Value | None, words: str) -> None:
        """As an officer would say it."""
        assert words == plain(value)

    def test_filled(self) -> None:
        """Each place with its fact; what is no place stays."""
        record = known(days=14)

        assert "14 of not recorded, {} {Days} {days" == filled(
            "{days} of {least}, {} {Days} {days", record
        )

    def test_a_place_for_a_fact_that_nobody_declared(self) -> None:
        """It is a fault of the rule."""
        with pytest.raises(KeyError, match="colour"):
            filled("{colour}", known())


@each_way
def test_a_finding_comes_back_whole(again: Way) -> None:
    """With its heading, whose condition is compiled again."""
    found = finding(
        evolve(
            PERIOD, branches=(when(less_than(DAYS, 28), Outcome.NOT_MET, ""), PERIOD.branches[-1])
        ),
        record_of(EXERCISE),
    )

    assert found == again(found)
    assert hash(found) == hash(again(found))
