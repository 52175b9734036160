"""
The summary for the public: five things that people must understand, with gaps shown as gaps.

"We commit to ensure that people understand what they are being asked for their opinion on and why;
how long everybody has to take part; what the council is asking them to do; what difference their
help will make; how they will receive feedback."
"""

from __future__ import annotations

from datetime import date
from typing import Any, Final

import pytest
from attrs import evolve

from engage.bodies import PublicBody
from engage.decisions import Decision, DecisionKind
from engage.exercises import Exercise
from engage.feedback import Feedback
from engage.practice.working_together.summary import (
    Item,
    PublicSummary,
    SummaryWords,
    Task,
    summary,
)
from engage.proposals import Proposal
from engage.rounds import Material, Round
from engage.stages import Stage
from engage.testing import exercise_with

WORDS: Final = SummaryWords(
    why="The building needs costly repair.",
    tasks=(
        Task(channel="Post", does="Fill in the form", takes="ten minutes"),
        Task(channel="telephone", does="Tell us", takes="five minutes"),
    ),
    feedback_route="a report on our website",
)


def whole() -> Exercise:
    """Return an exercise that has all that a summary is made from."""
    return evolve(
        exercise_with(),
        body=PublicBody(name="Anytown Council", contact="01223 000000"),
        proposals=(
            Proposal(summary="Close the centre", open_to_influence=("when",), not_open=("cost",)),
        ),
        rounds=(
            Round(
                opens=date(2026, 9, 7),
                closes=date(2026, 10, 18),
                channels=("post", "telephone"),
                formats=("large print",),
                languages=("Polish",),
                materials=(
                    Material(title="Paper", url="https://example.org/paper"),
                    Material(title="Leaflet"),
                ),
            ),
        ),
        decisions=(
            Decision(kind=DecisionKind.RECOMMENDATION, by="Scrutiny"),
            Decision(made=date(2026, 12, 1), by="Cabinet"),
        ),
        feedback=Feedback(promised=date(2027, 1, 29)),
    )


def told(exercise: Exercise, words: SummaryWords = WORDS) -> PublicSummary:
    """Return the summary of *exercise*."""
    return summary(exercise, words)


def missing(exercise: Exercise, words: SummaryWords = WORDS) -> list[tuple[Item, str]]:
    """Return what the summary of *exercise* lacks."""
    return [(gap.item, gap.missing) for gap in told(exercise, words).gaps]


class TestWhole:
    """A record that has everything leaves no gap."""

    def test_nothing_is_missing(self) -> None:
        """And it says what the record says."""
        found = told(whole())

        assert () == found.gaps
        assert "Cabinet" == found.decides
        assert ("large print", "Polish") == found.formats
        assert ("https://example.org/paper",) == found.links

    def test_the_last_round_speaks(self) -> None:
        """Of several."""
        (only,) = whole().rounds
        earlier = Round(id="early", channels=("visit",))

        assert ("post", "telephone") == told(evolve(whole(), rounds=(earlier, only))).ways

    def test_the_decider_of_another_body(self) -> None:
        """Decides where no step of the chain says who."""
        exercise = evolve(whole(), decisions=(), decider=PublicBody(name="The minister"))

        assert "The minister" == told(exercise).decides
        assert [(Item.DIFFERENCE, "when it is decided")] == missing(exercise)

    def test_no_decision_planned(self) -> None:
        """Then nobody decides, and that is said."""
        exercise = evolve(whole(), decisions=())

        assert [] == missing(exercise, evolve(WORDS, no_decision=True))

    def test_open_all_year(self) -> None:
        """Engagement without an end needs no dates."""
        (only,) = whole().rounds
        ongoing = evolve(
            whole(), stage=Stage.ONGOING, rounds=(evolve(only, opens=None, closes=None),)
        )

        assert [] == missing(ongoing)

    def test_where_feedback_is_published(self) -> None:
        """Is the route where no other is given."""
        exercise = evolve(whole(), feedback=Feedback(promised=date(2027, 1, 29), where="library"))

        assert "library" == told(exercise, evolve(WORDS, feedback_route="")).feedback_route


class TestGaps:
    """Each thing that is wanting is a gap of its own."""

    @pytest.mark.parametrize(
        ("change", "gap"),
        [
            ({"proposals": ()}, (Item.WHAT_AND_WHY, "what opinion is sought on")),
            ({"decisions": ()}, (Item.DIFFERENCE, "who decides")),
            ({"feedback": None}, (Item.FEEDBACK, "when people hear back")),
            ({"rounds": ()}, (Item.HOW_LONG, "when it opens")),
            ({"rounds": ()}, (Item.HOW_LONG, "when it closes")),
            ({"rounds": ()}, (Item.WHAT_TO_DO, "how to take part")),
            (
                {"proposals": (Proposal(summary="Close it", not_open=()),)},
                (Item.DIFFERENCE, "what can change"),
            ),
            (
                {"proposals": (Proposal(summary="Close it", open_to_influence=("when",)),)},
                (Item.DIFFERENCE, "what cannot change"),
            ),
        ],
    )
    def test_of_the_record(self, change: dict[str, Any], gap: tuple[Item, str]) -> None:
        """Whatever is taken away."""
        exercise = evolve(whole(), **change)

        assert gap in missing(exercise)

    @pytest.mark.parametrize(
        ("words", "gap"),
        [
            (evolve(WORDS, why=""), (Item.WHAT_AND_WHY, "why it is sought")),
            (
                evolve(WORDS, feedback_route=""),
                (Item.FEEDBACK, "by what route people hear back"),
            ),
            (evolve(WORDS, tasks=()), (Item.WHAT_TO_DO, "what to do: post")),
            (
                evolve(WORDS, tasks=(Task(channel="post", does="Write"),)),
                (Item.WHAT_TO_DO, "what it takes: post"),
            ),
            (
                evolve(WORDS, tasks=(Task(channel="post", takes="an hour"),)),
                (Item.WHAT_TO_DO, "what to do: post"),
            ),
        ],
    )
    def test_of_the_words(self, words: SummaryWords, gap: tuple[Item, str]) -> None:
        """Those that no field holds."""
        assert gap in missing(whole(), words)

    def test_nothing_is_fixed_is_an_answer(self) -> None:
        """An empty list says so; one that is not recorded does not."""
        open_ = Proposal(summary="Close it", open_to_influence=("all",), not_open=())

        assert () == told(evolve(whole(), proposals=(open_,))).cannot_change
        assert [] == missing(evolve(whole(), proposals=(open_,)))
