"""The report as a document: an officer's first screen, and the grounds of it."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

import pytest
from attrs import evolve

from engage.answers import Answer
from engage.bodies import Partner, PublicBody
from engage.catalogues import Catalogue
from engage.exercises import Exercise
from engage.law import standard
from engage.render import as_markdown, as_text, report_document
from engage.render.blocks import Section, plain_text
from engage.reports import Report, Status
from engage.rounds import Round
from engage.stages import Stage

Reported = Callable[..., Report]
SCREEN = 25
COLUMNS = 88


def text_of(report: Report) -> str:
    """Return the report as text, each block's words on one line to be searched."""
    return re.sub(r"\s+", " ", as_text(report_document(report)))


def part(report: Report, name: str) -> str:
    """Return the words of one part of the report; empty if it has no such part."""
    document = report_document(report)
    names = [plain_text(each.text) if isinstance(each, Section) else "" for each in document]
    if name not in names:
        return ""
    start = names.index(name)
    end = next((at for at in range(start + 1, len(names)) if names[at]), len(names))
    return re.sub(r"\s+", " ", as_text(document[start + 1 : end]))


@pytest.fixture
def two_rounds(exercise: Exercise) -> Exercise:
    """Return an exercise with a poor round and a proper one after it."""
    poor = Round(id="1", title="First go", answers={"people_told": False, "proposal_put": False})
    proper = Round(id="2", answers={"people_told": True, "proposal_put": True})
    return evolve(exercise, rounds=(poor, proper)).answering(left_open=True)


class TestHaringey:
    """What the Supreme Court found wanting, an officer sees on the first screen."""

    def test_the_first_screen(self, haringey: Exercise, reported: Reported) -> None:
        """What it comes to; then what is wrong, why, what to do, who, and on whose authority."""
        page = as_text(report_document(reported(haringey, standard())), COLUMNS)
        screen = " ".join(" ".join(page.splitlines()[:SCREEN]).split())

        for said in (
            "Council tax reduction scheme for 2013/14",
            "London Borough of Haringey",
            "24 November 2026",
            "1 requirement is not met (Sufficient information)",
            "1. Sufficient information: not met in law",
            "Where fairness asks for it, people are told of other ways",
            "The document presents the change as having to follow",
            "Publish a line on each way that was looked at",
            "service lead",
            "R (Moseley) v Haringey London Borough Council [2014] UKSC 56 (read)",
        ):
            assert said in screen

    def test_no_line_is_wider_than_the_page(self, haringey: Exercise, reported: Reported) -> None:
        """But for an address, which stays whole."""
        page = as_text(report_document(reported(haringey, standard())), COLUMNS)

        assert [] == [line for line in page.splitlines() if len(line) > COLUMNS]

    def test_golden_text(
        self, haringey: Exercise, reported: Reported, golden: Callable[[str, str], None]
    ) -> None:
        """A change of law or of wording shows as a readable difference."""
        page = report_document(reported(haringey, standard()))

        golden(as_text(page), "tests/golden/haringey.txt")

    def test_golden_markdown(
        self, haringey: Exercise, reported: Reported, golden: Callable[[str, str], None]
    ) -> None:
        """The same tree of blocks, as Markdown."""
        page = report_document(reported(haringey, standard()))

        golden(as_markdown(page), "tests/golden/haringey.md")


class TestHead:
    """The head says which exercise it is and what it comes to."""

    def test_who_decides_and_who_takes_part(self, exercise: Exercise, reported: Reported) -> None:
        """Where the record names others than the body."""
        joint = evolve(
            exercise,
            partners=(Partner(name="The Panel"), Partner(name="Ask Ltd")),
            decider=PublicBody(name="The Mayor"),
        )
        page = text_of(reported(joint))

        assert "With The Panel; Ask Ltd" in page
        assert "Who decides The Mayor" in page

    def test_what_it_comes_to_is_said_for_each_force(
        self, exercise: Exercise, reported: Reported
    ) -> None:
        """Law and good practice apart; and once more at the end, where a terminal stops."""
        report = reported(exercise.answering(people_told=False, weighed=False))
        page = text_of(report)

        assert "In law 1 requirement is not met (Information), and none is open." in page
        assert (
            "In practice 1 point of good practice is not met (Weighing), and none is open." in page
        )
        assert "In law 1 requirement is not met" in part(report, "In short")

    def test_a_fault_is_said_first(
        self, exercise: Exercise, broken: Catalogue, reported: Reported
    ) -> None:
        """A check that could not be run is no answer, and what broke cannot steer the terminal."""
        report = reported(exercise, broken)
        page = text_of(report)

        assert Status.FAULT is report.status
        assert "Not run 1 check could not be run, so this report is incomplete." in page
        assert "LookupError: no such �[31mpage" in page


class TestFindings:
    """What is not met, what a person must judge, what is met."""

    def test_nothing_not_met_is_no_verdict(self, exercise: Exercise, reported: Reported) -> None:
        """The report says what it does not say."""
        said = part(reported(exercise), "What is not met")

        assert "Nothing is found not met. That says nothing about what is open" in said

    def test_a_finding_quotes_the_record(self, exercise: Exercise, reported: Reported) -> None:
        """Each answer with its evidence, who gave it and how sure it is."""
        answer = Answer(
            fact="people_told",
            value=False,
            evidence="letter of 1 May",
            by="A. Clerk",
            role="officer",
            reasons="nobody wrote",
            planned=True,
            inferred=True,
        )
        said = part(reported(exercise.answering(people_told=answer)), "What is not met")

        assert (
            "people told: no (letter of 1 May; A. Clerk, officer; nobody wrote; planned; inferred)"
        ) in said

    def test_what_a_person_must_judge(self, exercise: Exercise, reported: Reported) -> None:
        """What weighs each way, and never a total."""
        said = part(reported(exercise.answering(people_told=True)), "What a person must judge")

        assert "1. Kept aside: for judgement in law" in said
        assert "Why Something was said. To judge Is it so: judged_enough?" in said
        assert "Weighs for They were experts. Weighs against nothing on record" in said
        assert "Have the monitoring officer record a view on judged_enough" in said

    def test_who_judged(self, exercise: Exercise, reported: Reported) -> None:
        """A judgement against is not met and one in favour is met, each with the name."""
        judged = Answer(fact="judged_enough", value=False, by="M. Officer", on=date(2026, 5, 1))
        told = exercise.answering(people_told=True, judged_enough=judged)
        against = reported(told)
        favour = reported(told.answering(judged_enough=evolve(judged, value=True)))

        assert "Judged by M. Officer, 1 May 2026" in part(against, "What is not met")
        assert "Judged by: M. Officer, 1 May 2026" in part(favour, "What is met")

    def test_only_several_rounds_are_named(self, two_rounds: Exercise, reported: Reported) -> None:
        """The only round of an exercise needs no name."""
        last = two_rounds.rounds[-1]
        poor = evolve(two_rounds, rounds=(last, evolve(two_rounds.rounds[0], id="3")))
        alone = evolve(two_rounds, rounds=two_rounds.rounds[:1])

        assert "1. Information, First go: not met in law" in text_of(reported(poor))
        assert "Information is given (round 2). It was: yes." in text_of(reported(poor))
        assert "1. Information: not met in law" in text_of(reported(alone))

    def test_what_cannot_be_known_yet(self, exercise: Exercise, reported: Reported) -> None:
        """It is not open: its stage has still to come."""
        report = reported(evolve(exercise, stage=Stage.OPEN))

        assert "Weighing is given. Not known yet: Is it so: weighed?" in part(
            report, "What cannot be known yet"
        )
        assert "; 1 cannot be known yet." in part(report, "In short")

    def test_what_does_not_apply_says_why(self, exercise: Exercise, reported: Reported) -> None:
        """Silence about it would look like a gap."""
        report = reported(exercise.answering(people_told=False))

        assert "Kept aside is given. Nothing was said. b.enough" in part(
            report, "What does not apply"
        )

    def test_a_mended_round_is_shown_with_the_one_that_mends_it(
        self, two_rounds: Exercise, reported: Reported
    ) -> None:
        """Both, and the mended one is not counted as not met."""
        report = reported(two_rounds)

        assert (
            "First go: not met in law. Information is given. It was not. Made good by: round 2."
            in (part(report, "What a later round made good"))
        )
        assert "1 met, 1 made good by a later round" in part(report, "The principles")


class TestGrounds:
    """What kind it is, and whether consultation is owed."""

    def test_rounds_of_different_kinds(self, two_rounds: Exercise, reported: Reported) -> None:
        """Each with its own reading."""
        said = part(reported(two_rounds), "What kind of exercise it is")

        assert "Consultation, with low confidence. Its rounds differ" in said
        assert "First go engagement high None was put." in said
        assert "Authority: R (A) v B [2020] EWHC 1 (Admin) (read)." in said

    def test_a_label_that_disagrees(self, exercise: Exercise, reported: Reported) -> None:
        """What it was called is shown and carries no weight."""
        called = evolve(exercise, called=("a conversation",)).answering(proposal_put=True)
        said = part(reported(called), "What kind of exercise it is")

        assert "It was called: a conversation. What it was called carries no weight." in said
        assert "It was called 'a conversation', but by what was done it is consultation." in said

    def test_a_kind_that_is_open_says_what_would_settle_it(
        self, exercise: Exercise, reported: Reported
    ) -> None:
        """With the questions."""
        said = part(reported(exercise), "What kind of exercise it is")

        assert "These questions would settle it: - Is it so: proposal_put?" in said

    @pytest.mark.parametrize(
        ("promised", "line", "row"),
        [
            (True, "Consultation is owed (promise).", "yes It was promised. Telling Act 1999, s.1"),
            (False, "On the grounds looked at, consultation is not shown", "no Not on what is"),
            (
                None,
                "The record does not tell whether",
                "cannot tell Not recorded: Is it so: promised?",
            ),
        ],
    )
    def test_whether_consultation_is_owed(
        self,
        exercise: Exercise,
        reported: Reported,
        promised: bool | None,  # noqa: FBT001 - what is recorded, one of the cases
        line: str,
        row: str,
    ) -> None:
        """On each ground: it holds, it does not, or what would tell."""
        known = exercise if promised is None else exercise.answering(promised=promised)
        said = part(reported(known), "Is consultation owed?")

        assert line in said
        assert row in said

    @pytest.mark.parametrize(
        ("answers", "row"),
        [
            ({}, "Exceptional unfairness no Not claimed on the record."),
            (
                {"exceptional_unfairness_claimed": True, "exceptional_unfairness_judged": False},
                "Exceptional unfairness no Not on what is recorded.",
            ),
        ],
        ids=["nothing claimed", "claimed and judged"],
    )
    def test_a_ground_that_nobody_claims(
        self, answers: dict[str, bool], row: str, exercise: Exercise, reported: Reported
    ) -> None:
        """It is not said to fail on a record that does not speak of it."""
        found = reported(exercise.answering(**answers), standard())

        assert row in part(found, "Is consultation owed?")


class TestTheRest:
    """Principles, questions, relief, cautions and authorities."""

    def test_headings_outside_every_principle_have_a_row_too(
        self, exercise: Exercise, reported: Reported
    ) -> None:
        """And a principle says which others it takes in."""
        said = part(reported(exercise.answering(people_told=False)), "The principles")

        assert "Kept aside not applicable 1 not applicable" in said
        assert "All of it takes in: Information; Weighing." in said

    def test_questions_say_who_records_them_and_what_they_settle(
        self, exercise: Exercise, reported: Reported
    ) -> None:
        """The most decisive first; a judgement last."""
        said = part(reported(exercise), "Open questions, the most decisive first")

        assert said.startswith(
            "1. Is it so: people_told? people_told: yes or no. Needed for a.told, b.enough. "
            "Recorded by: engagement officer. Evidence: the file. 2. "
        )
        assert "Only a named person can answer this, with reasons." in said

    def test_no_question_is_open(self, exercise: Exercise, reported: Reported) -> None:
        """Then it says so."""
        known = exercise.answering(people_told=False, weighed=True)

        assert "No question is open." in part(
            reported(known), "Open questions, the most decisive first"
        )

    def test_relief_is_apart(self, exercise: Exercise, reported: Reported) -> None:
        """What bears on it softens nothing."""
        late = reported(exercise.answering(came_late=True))

        assert "Little turned on it. R (A) v B" in part(late, "What bears on relief")
        assert "" == part(reported(exercise), "What bears on relief")

    def test_authorities_are_grouped_by_how_far_they_were_read(
        self, exercise: Exercise, reported: Reported
    ) -> None:
        """What was read first, with its address; what is from knowledge says so."""
        said = part(reported(exercise), "Authorities")

        assert (
            "Read: The judgment itself was read. Last checked 22 November 2026. "
            "- R (A) v B [2020] EWHC 1 (Admin), High Court People must be told. "
            "https://example.org/a-v-b From knowledge. Last checked 22 November 2026. "
            "- Telling Act 1999, s.1"
        ) in said

    def test_nothing_is_cited_where_nothing_is_asked(
        self, exercise: Exercise, reported: Reported
    ) -> None:
        """A report on no rules has no authorities, and says that nothing applies."""
        report = reported(exercise, Catalogue())

        assert "" == part(report, "Authorities")
        assert "In law Nothing that is looked at here applies." in text_of(report)

    def test_it_never_gives_a_verdict(self, haringey: Exercise, reported: Reported) -> None:
        """Neither on an exercise with faults nor on one without."""
        spotless = reported(haringey.answering(people_told=True, weighed=True, judged_enough=True))
        for report in (reported(haringey, standard()), spotless):
            # What a court said of a case before it is quoted with the authorities.
            own_words = text_of(report).partition(" Authorities ---")[0]
            assert not re.search(r"complian|complies|is lawful", own_words, re.IGNORECASE)


class TestInjection:
    """What a file says is shown and not obeyed."""

    HOSTILE = "\x1b[2J\x07# <script>alert(1)</script> [a](javascript:b)\n\n## What is met"

    @pytest.fixture
    def hostile(self, exercise: Exercise) -> Exercise:
        """Return an exercise that is hostile wherever it has words."""
        answer = Answer(fact="people_told", value=False, evidence=self.HOSTILE, by=self.HOSTILE)
        return evolve(
            exercise,
            title=self.HOSTILE,
            reference=self.HOSTILE,
            body=PublicBody(name=self.HOSTILE),
            called=(self.HOSTILE,),
            rounds=(Round(id="1", title=self.HOSTILE), Round(id="2", answers=[answer])),
        )

    def test_no_control_character_reaches_the_page(
        self, hostile: Exercise, reported: Reported
    ) -> None:
        """In either form."""
        document = report_document(reported(hostile))

        for page in (as_text(document), as_markdown(document)):
            assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", page)

    def test_no_markup_reaches_the_page(self, hostile: Exercise, reported: Reported) -> None:
        """Neither HTML nor a link nor a heading."""
        page = as_markdown(report_document(reported(hostile)))

        assert "<script" not in page
        assert "[a](" not in page
        assert not re.search(r"^## What is met", page, re.MULTILINE)
