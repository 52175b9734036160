"""The interview: what it asks, what it takes for an answer, and what it writes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest
from typer.testing import Result

from engage import duties, exchange
from engage.answers import Answer
from engage.catalogues import Catalogue
from engage.cli.interview import interview
from engage.cli.replies import Lines
from engage.law import cases, standard
from engage.law.legitimate_expectation_facts import PROMISE_JUDGED_CLEAR
from engage.law.vocabulary import DAYS_TO_RESPOND, SPECIFIC_PROPOSAL_PUT
from engage.outcomes import Outcome
from engage.reports import Status
from engage.rules import Heading, Rule, judge, otherwise, when
from engage.testing import SETTING
from engage.triggers import ALWAYS, at_least, includes, yes

Run = Callable[..., Result]
Ask = Callable[..., Result]

BINS: Final = """\
# The bins, as told by the service.
schema = "engage/1"
reference = "bins-26"   # in the register
title = "Bins"

[body]
name = "Anytown Council"
kind = "unitary"
nation = "england"

[answers]  # what is known
form_of_exercise = "document"
"""


def a_rule(name: str, *branches: object, per_round: bool = True) -> Rule:
    """Return a rule of this *name* with these lines, in a law that asks little."""
    return Rule(
        id=name,
        title=f"The rule {name}",
        heading=Heading(id=name, title=name.title()),
        authority=(cases.GUNNING,),
        branches=branches,  # type: ignore[arg-type] # pyright: ignore[reportArgumentType] - lines of a table
        remedy="Do it.",
        examples=(),
        per_round=per_round,
    )


PUT: Final = a_rule(
    "put",
    when(yes(SPECIFIC_PROPOSAL_PUT), Outcome.MET, "It was."),
    otherwise(Outcome.NOT_MET, "It was not."),
    per_round=False,
)
LONG: Final = a_rule(
    "long",
    when(at_least(DAYS_TO_RESPOND, 28), Outcome.MET, "Long."),
    otherwise(Outcome.NOT_MET, "Short."),
)
CLEAR: Final = a_rule("clear", judge(ALWAYS, PROMISE_JUDGED_CLEAR, "It is for a person."))


@pytest.fixture
def bins(tmp_path: Path) -> Path:
    """Return the file of an exercise of which little is recorded."""
    path = tmp_path / "bins.toml"
    path.write_text(BINS, "utf-8")
    return path


@pytest.fixture
def ask(run: Run, bins: Path) -> Ask:
    """Return the way to an interview on the bins, with these *lines* piped into it."""

    def start(*lines: str, path: Path = bins) -> Result:
        piped = "".join(f"{line}\n" for line in lines)
        return run("questions", path, "--answer", "--on", "2026-11-24", stdin=piped)

    return start


@pytest.fixture
def asking(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Return the way to let a law of these *rules* alone be in force."""

    def put(*rules: Rule) -> None:
        monkeypatch.setattr("engage.law.standard", lambda: Catalogue.of(*rules))

    standard()
    return put


def said(result: Result) -> str:
    """Return what was written, each run of blanks as one."""
    return " ".join(result.stdout.split())


class TestAsking:
    """One question at a time, the most decisive first."""

    def test_the_duties_first(self, ask: Ask, bins: Path) -> None:
        """With its choices, what else to know, who records it and what shows it."""
        first = duties.next_question(exchange.read(bins), standard(), SETTING)
        text = said(ask("q"))

        assert first is not None
        assert f"1. {first.question}" in text
        assert "Any of, with commas - 1 budget_and_corporate: the budget," in text
        assert "- 15 other: something else Note One answer settles most duties" in text
        assert "Recorded by service lead Evidence the proposal Answer (? explains" in text

    def test_an_answer_is_written_at_once(self, ask: Ask, bins: Path) -> None:
        """With its evidence; comments and layout stay."""
        result = ask("roads and parking, 10", "page 3", "q")

        assert 0 == result.exit_code
        line = 'subjects = {value = ["housing", "roads_and_parking"], evidence = "page 3"}'
        assert f"{BINS}{line}\n" == bins.read_text("utf-8")
        assert "Recorded. " in result.stdout
        assert f"1 answer recorded in {bins}." in result.stdout

    def test_what_it_settles_is_not_asked(self, ask: Ask) -> None:
        """After each answer it is read anew what is open."""
        text = said(ask("other", "", "q"))

        assert "2. " in text
        assert "application for planning permission" not in text.partition("2. ")[2]

    def test_without_evidence(self, ask: Ask, bins: Path) -> None:
        """It may be empty."""
        ask("other", "", "q")

        assert f'{BINS}subjects = ["other"]\n' == bins.read_text("utf-8")

    def test_what_is_no_answer_is_asked_again(self, ask: Ask, bins: Path) -> None:
        """With what it takes."""
        result = ask("fishing", "other", "", "q")

        assert "'fishing' does not answer 'What is it about?" in result.stderr
        assert "Answer with any of: budget_and_corporate, services" in result.stderr
        assert 'subjects = ["other"]' in bins.read_text("utf-8")

    def test_an_explanation(self, ask: Ask, bins: Path) -> None:
        """What waits for it, where it is written, and when it can be known."""
        text = said(ask("?", "q"))

        assert f"What is recorded subjects, under [answers] in {bins}" in text
        assert "Known from planning" in text
        assert "Needed for - Best value" in text
        assert " more Answer (? explains" in text

    def test_a_question_that_is_skipped(self, ask: Ask, bins: Path) -> None:
        """It is not asked again in the same interview."""
        text = said(ask("s", "q"))

        assert "Skipped. 2. " in text
        assert 1 == text.count("What is it about?")
        assert BINS == bins.read_text("utf-8")

    def test_blank_lines_say_nothing(self, ask: Ask) -> None:
        """They neither skip nor stop."""
        assert 3 == said(ask("", " ", "q")).count("Answer (? explains")

    def test_in_capitals(self, ask: Ask) -> None:
        """S and Q are s and q."""
        assert "Skipped. 2. " in said(ask("S", "Q"))


class TestSmallLaws:
    """In a law that asks little, all of an interview can be seen."""

    def test_until_nothing_is_open(self, ask: Ask, bins: Path, asking: Callable[..., None]) -> None:
        """Then it ends by itself."""
        asking(PUT)
        text = said(ask("y", "the paper"))

        assert "1. " + SPECIFIC_PROPOSAL_PUT.question in text
        assert "Answer yes or no Recorded by" in text
        assert "Recorded. 0 duties cannot be told yet; 0 questions are open." in text
        assert text.endswith(f"1 answer recorded in {bins}. 0 questions are open.")

    def test_nothing_to_ask(self, ask: Ask, bins: Path, asking: Callable[..., None]) -> None:
        """It says so, and needs nobody."""
        asking()

        result = ask()

        assert (0, f"0 answers recorded in {bins}. 0 questions are open.\n") == (
            result.exit_code,
            result.stdout,
        )

    def test_none_of_several(self, ask: Ask, bins: Path, asking: Callable[..., None]) -> None:
        """It is offered where no choice says so itself."""
        audience = standard().facts["audience"]
        line = when(includes(audience, "businesses"), Outcome.MET, "They were.")
        asking(a_rule("whom", line, otherwise(Outcome.NOT_MET, "They were not.")))
        text = said(ask("0", ""))

        assert "- 1 general_public" in text
        assert "- 0 none: none of these" in text
        assert f"{BINS}audience = []\n" == bins.read_text("utf-8")

    def test_an_explanation_of_a_finding(self, ask: Ask, asking: Callable[..., None]) -> None:
        """The rules that wait are named."""
        asking(PUT)

        assert "Needed for The rule put" in said(ask("?", "q"))

    def test_a_judgement_needs_a_name_and_reasons(
        self, ask: Ask, bins: Path, asking: Callable[..., None]
    ) -> None:
        """They are asked for until they are given."""
        asking(CLEAR)
        result = ask("yes", "", "A. Monk", "", "it is plain", "the advice")

        (answer,) = (
            each for each in exchange.read(bins).answers if each.fact == PROMISE_JUDGED_CLEAR.id
        )
        assert "Who Only a named person can answer this, with reasons." in said(result)
        assert (
            Answer(
                fact=PROMISE_JUDGED_CLEAR.id,
                value=True,
                by="A. Monk",
                reasons="it is plain",
                evidence="the advice",
            )
            == answer
        )

    @pytest.mark.parametrize(
        "lines",
        [("yes", "s"), ("yes", "A. Monk", "s"), ("yes", "q"), ("yes", "A. Monk", "q"), ("yes",)],
        ids="/".join,
    )
    def test_without_them_nothing_is_recorded(
        self, ask: Ask, bins: Path, asking: Callable[..., None], lines: tuple[str, ...]
    ) -> None:
        """Whether the question is skipped or the interview stops."""
        asking(CLEAR)

        assert 0 == ask(*lines).exit_code
        assert BINS == bins.read_text("utf-8")

    @pytest.mark.parametrize("last", [(), ("q",), ("Q",)], ids=["end", "q", "Q"])
    def test_whoever_stops_at_the_evidence_has_answered(
        self, ask: Ask, bins: Path, asking: Callable[..., None], last: tuple[str, ...]
    ) -> None:
        """The answer is recorded, and nothing more is asked."""
        asking(PUT, LONG)
        text = said(ask("no", *last))

        assert f"{BINS}specific_proposal_put = false\n" == bins.read_text("utf-8")
        assert "2. " not in text

    @pytest.mark.parametrize("word", ["s", "?"])
    def test_evidence_is_not_skipped_by_a_letter(
        self, ask: Ask, bins: Path, asking: Callable[..., None], word: str
    ) -> None:
        """A letter that asks for something is none."""
        asking(PUT)
        ask("no", word)

        assert "evidence" not in bins.read_text("utf-8")

    def test_a_round_that_is_over(
        self, ask: Ask, tmp_path: Path, asking: Callable[..., None]
    ) -> None:
        """A flat answer speaks of the last round, so nothing is asked of an earlier one."""
        asking(LONG)
        path = tmp_path / "two.toml"
        rounds = "\n[[rounds]]\nid = 'a'\n\n[[rounds]]\nid = 'b'\n"
        path.write_text(f"{BINS}days_to_respond = 30\n{rounds}", "utf-8")
        text = said(ask(path=path))

        assert "0 answers recorded" in text
        assert "1 question is about an earlier round: answer under [rounds.answers]" in text

    def test_a_record_that_contradicts_itself(
        self, ask: Ask, tmp_path: Path, asking: Callable[..., None]
    ) -> None:
        """Where an answer does not settle it, that is said, and it is not asked twice."""
        asking(PUT)
        path = tmp_path / "two.toml"
        rounds = "\n[[rounds]]\nid = 'a'\nanswers = { specific_proposal_put = true }\n"
        path.write_text(f"{BINS}specific_proposal_put = false\n{rounds}", "utf-8")
        result = ask("no", "", path=path)

        assert "so specific_proposal_put counts as not known" in result.stderr
        assert "2. " not in result.stdout
        assert "1 question is open." in result.stdout


class TestTheFile:
    """What is answered is in the file, or it is said that it is not."""

    def test_in_json(self, ask: Ask, bins: Path, asking: Callable[..., None]) -> None:
        """Such a file can be answered too."""
        asking(PUT)
        path = bins.with_suffix(".json")
        exchange.write(exchange.read(bins), path)
        ask("yes", "", path=path)

        assert True is {each.fact: each.value for each in exchange.read(path).answers}.get(
            "specific_proposal_put"
        )

    def test_it_cannot_be_written(
        self, ask: Ask, asking: Callable[..., None], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """2, and not a fault of engage."""
        asking(PUT)

        def refuse(*_: object) -> None:
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr("engage.exchange.record_answers", refuse)
        result = ask("yes", "")

        assert Status.UNUSABLE == result.exit_code
        assert "it cannot be written ([Errno 13] Permission denied)" in result.stderr

    def test_keys_that_are_not_known_are_told_of_once(
        self, ask: Ask, bins: Path, asking: Callable[..., None]
    ) -> None:
        """And not after every answer."""
        asking(PUT, LONG)
        bins.write_text(f"colour = 'red'\n{BINS}", "utf-8")
        result = ask("yes", "", "30", "")

        assert 1 == result.stderr.count("colour")
        assert "2 answers recorded" in result.stdout

    def test_one_that_is_not_there(self, ask: Ask, tmp_path: Path) -> None:
        """2, before anything is asked."""
        result = ask("q", path=tmp_path / "none.toml")

        assert (Status.UNUSABLE, "") == (result.exit_code, result.stdout)

    def test_standard_input(self, run: Run) -> None:
        """Nothing can be written back to it."""
        result = run("questions", "-", "--answer", stdin=BINS)

        assert Status.UNUSABLE == result.exit_code
        assert "no answer can be written back to it" in result.stderr

    def test_another_format(self, run: Run, bins: Path) -> None:
        """An interview is for a person."""
        result = run("questions", bins, "--answer", "--format", "json")

        assert Status.UNUSABLE == result.exit_code
        assert "leave it out with --answer" in result.stderr


class TestTheEnd:
    """However it ends, nothing that was answered is lost."""

    def test_nobody_is_there(self, ask: Ask) -> None:
        """2 where it is no terminal and there is nothing on it."""
        result = ask()

        assert Status.UNUSABLE == result.exit_code
        assert "it is no terminal and there is nothing on it, so nobody can" in result.stderr
        assert "pipe one reply a line into it" in result.stderr

    def test_a_person_closes_the_input(self, ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
        """On a terminal that is as good as q, and what is typed is not written twice."""
        monkeypatch.setattr("engage.cli.replies._on_terminal", lambda: True)

        assert 0 == ask().exit_code
        assert "\nother\n" not in ask("other").stdout

    def test_an_interruption(
        self, bins: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """It stops there, and says what was recorded."""
        replies = iter(["other", "", None])

        def ask_line(lines: Lines, _prompt: str) -> str:
            lines.heard = True
            reply = next(replies)
            if reply is None:
                raise KeyboardInterrupt
            return reply

        monkeypatch.setattr(Lines, "ask", ask_line)
        interview(str(bins), SETTING, no_color=True)

        assert 'subjects = ["other"]' in bins.read_text("utf-8")
        assert "1 answer recorded" in capsys.readouterr().out
