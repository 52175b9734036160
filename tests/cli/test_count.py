"""The command that counts days."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
import typer
from typer.testing import CliRunner, Result

from engage.cli.count import count
from engage.reports import Status

Counting = Callable[..., Result]


@pytest.fixture
def counting(monkeypatch: pytest.MonkeyPatch) -> Counting:
    """Return the way to run the command in this process, into a pipe."""
    for name in ("FORCE_COLOR", "NO_COLOR", "TTY_COMPATIBLE", "TTY_INTERACTIVE"):
        monkeypatch.delenv(name, raising=False)
    app = typer.Typer(rich_markup_mode=None)
    app.command()(count)

    def invoke(*arguments: str) -> Result:
        return CliRunner().invoke(app, arguments)

    return invoke


ENGLAND = ("--calendar", "england_and_wales")


class TestText:
    """The date, how it was counted, and every day left out with the reason."""

    def test_working_days(self, counting: Counting) -> None:
        """Over Christmas."""
        result = counting("working_days_after", "2026-12-18", "5", *ENGLAND)

        assert Status.NOTHING_OPEN.value == result.exit_code
        assert result.stdout.startswith("Tuesday 29 December 2026\n")
        assert "5 working days after 18 December 2026" in result.stdout
        assert "Boxing Day (substitute day)" in result.stdout
        assert "England and Wales (1 January 2012 to 31 December 2028" in result.stdout

    def test_a_time_limit_of_law(self, counting: Counting) -> None:
        """Says how many and by which calendar itself, and on whose authority."""
        result = counting("freedom-of-information", "2026-11-09")

        assert result.stdout.startswith("Tuesday 8 December 2026\n")
        assert "St Andrew's Day, in Scotland" in result.stdout
        assert "Freedom of Information Act 2000" in result.stdout

    def test_a_period_leaves_nothing_out(self, counting: Counting) -> None:
        """And says so."""
        result = counting("period_from", "2027-01-11", "6", "--unit", "week")

        assert "None." in result.stdout
        assert "Calendar" not in result.stdout

    def test_a_date_that_rolls(self, counting: Counting) -> None:
        """From where."""
        result = counting("roll", "2027-03-26", *ENGLAND)

        assert "following, from Friday 26 March 2027" in result.stdout

    def test_a_number_of_days(self, counting: Counting) -> None:
        """Where that is the answer."""
        result = counting(
            "working_days_between", "2026-11-02", *ENGLAND, "--to", "2026-11-06", "--ends", "both"
        )

        assert result.stdout.startswith("5 working days\n")


class TestJson:
    """The same as plain data."""

    @pytest.mark.parametrize(
        ("arguments", "date"),
        [
            (("period_beginning_with", "2027-03-01", "6", "--unit", "month"), "2027-08-31"),
            (("period_disregarding", "2026-03-27", "21", *ENGLAND), "2026-04-18"),
            (("working_days_before", "2027-01-05", "5", *ENGLAND), "2026-12-24"),
            (("clear_days_before", "2026-12-10", "5", *ENGLAND), "2026-12-02"),
            (("clear_days_after", "2026-12-23", "5", "--kind", "calendar"), "2026-12-29"),
            (("challenge_general", "2011-01-26"), "2011-04-26"),
            (("planning-application-publicity", "2026-03-27"), "2026-04-18"),
            (("freedom_of_information", "2026-11-09", "--closed", "2026-11-16"), "2026-12-09"),
            (("freedom_of_information", "2026-11-09", *ENGLAND), "2026-12-07"),
        ],
        ids=" ".join,
    )
    def test_the_date(self, counting: Counting, arguments: tuple[str, ...], date: str) -> None:
        """Of each rule."""
        result = counting(*arguments, "--format", "json")
        data = json.loads(result.stdout)

        assert date == data["date"]
        assert "engage-count/1" == data["schema"]
        assert all(each["why"] for each in data["skipped"])

    def test_all_that_explains_it(self, counting: Counting) -> None:
        """The calendar, the roll and the authority."""
        data = json.loads(counting("roll", "2027-03-26", *ENGLAND, "--format", "json").stdout)

        assert ("following", "2027-03-26") == (data["roll"], data["unrolled"])
        assert "Open Government Licence v3.0" == data["calendar"]["licence"]
        assert "2026-11-22" == data["calendar"]["checked"]
        assert [] == data["authority"]
        assert 0 == data["days_counted"]


class TestRefusals:
    """What cannot be counted ends with code 2, and says what to do."""

    @pytest.mark.parametrize(
        ("arguments", "words"),
        [
            (("working_days_after", "2026-12-18", "5"), "--calendar: this rule needs one"),
            (("working_days_after", "2026-12-18", *ENGLAND), "N: it is not said how many"),
            (("working_days_between", "2026-12-18", *ENGLAND), "--to: it is not said"),
            (("freedom_of_information", "2026-11-09", "20"), "the law says how many"),
            (("working_days_afer", "2026-12-18"), "working_days_after"),
            (("nonsense", "2026-12-18"), "Name one of: period_from"),
            (
                ("working_days_after", "2028-12-29", "1", *ENGLAND),
                "The calendar covers 2012-01-01 to 2028-12-31",
            ),
        ],
        ids=["calendar", "number", "end", "law", "slip", "nonsense", "cover"],
    )
    def test_it_says_what_to_do(
        self, counting: Counting, arguments: tuple[str, ...], words: str
    ) -> None:
        """On standard error."""
        result = counting(*arguments)

        assert Status.UNUSABLE.value == result.exit_code
        assert words in result.stderr
