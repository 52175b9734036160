"""The summary for the public, as people read it."""

from __future__ import annotations

from datetime import date

from attrs import evolve

from engage.bodies import PublicBody
from engage.decisions import Decision
from engage.feedback import Feedback
from engage.practice.working_together.summary import SummaryWords, Task, summary
from engage.proposals import Proposal
from engage.render.markdown import as_markdown
from engage.render.summary import INFORMS, NO_PROMISE, summary_document
from engage.render.text import as_text
from engage.rounds import Round
from engage.stages import Stage
from engage.testing import BASELINE

WORDS = SummaryWords(
    why="Repair costs too much.",
    tasks=(Task(channel="post", does="Fill in the form", takes="ten minutes"),),
    feedback_route="a report on our website",
    privacy="https://example.org/privacy",
)
EXERCISE = evolve(
    BASELINE,
    title="The centre in Mill Road",
    body=PublicBody(name="Anytown Council", contact="01223 000000"),
    proposals=(Proposal(summary="Close it", open_to_influence=("when",), not_open=("cost",)),),
    rounds=(Round(opens=date(2026, 9, 7), closes=date(2026, 10, 18), channels=("post",)),),
    decisions=(Decision(made=date(2026, 12, 1), by="Cabinet"),),
    feedback=Feedback(promised=date(2027, 1, 29)),
)


def shown(exercise: object = EXERCISE, words: SummaryWords = WORDS) -> str:
    """Return the summary as plain text on few lines."""
    found = exercise if isinstance(exercise, type(EXERCISE)) else EXERCISE
    return " ".join(as_text(summary_document(summary(found, words))).split())


class TestWhole:
    """All five lines, then how to take part."""

    def test_it_says_all(self) -> None:
        """Without a gap."""
        text = shown()

        for line in (
            "Close it",
            "Repair costs too much.",
            "From 7 September 2026, until 18 October 2026; that day counts",
            "post: Fill in the form (ten minutes)",
            "Can change: when",
            "Cannot change: cost",
            "Who decides: Cabinet, 1 December 2026",
            INFORMS,
            NO_PROMISE,
            "a report on our website, by 29 January 2027",
            "01223 000000",
            "https://example.org/privacy",
        ):
            assert line in text
        assert "Still missing" not in text

    def test_as_markdown(self) -> None:
        """The same tree."""
        assert "# The centre in Mill Road" in as_markdown(
            summary_document(summary(EXERCISE, WORDS))
        )

    def test_nothing_is_fixed(self) -> None:
        """Is said where the record says so."""
        open_ = Proposal(summary="Close it", open_to_influence=("when",), not_open=())

        assert "Cannot change: nothing is fixed" in shown(evolve(EXERCISE, proposals=(open_,)))

    def test_no_decision_is_planned(self) -> None:
        """Then nothing is said of who decides."""
        text = shown(words=evolve(WORDS, no_decision=True))

        assert "No decision is planned." in text
        assert INFORMS not in text

    def test_open_all_year(self) -> None:
        """Without dates."""
        assert "at any time of the year" in shown(evolve(EXERCISE, stage=Stage.ONGOING))

    def test_a_decision_without_a_date(self) -> None:
        """Who decides is said all the same."""
        text = shown(evolve(EXERCISE, decisions=(Decision(by="Cabinet"),)))

        assert "Who decides: Cabinet" in text
        assert "Still missing: when it is decided." in text


class TestGaps:
    """A gap stands in the line where it belongs."""

    def test_a_task_half_told(self) -> None:
        """What is known is said, what is not is missing."""
        text = shown(words=evolve(WORDS, tasks=(Task(channel="post"),)))

        assert "post: take part" in text
        assert "Still missing: what it takes: post." in text

    def test_an_empty_record(self) -> None:
        """Each of the five lines has one."""
        text = shown(BASELINE, SummaryWords())

        for gap in ("what opinion is sought on", "when it opens", "how to take part"):
            assert f"Still missing: {gap}." in text
        for gap in ("what can change", "when people hear back"):
            assert f"Still missing: {gap}." in text
        assert "not recorded" in text
