"""The commands on duties, and on promises in a policy."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

from engage.law import standard
from engage.render import duties_schema, law_schema
from engage.reports import Status
from schemas import check

Run = Callable[..., Result]


def listed(run: Run, *filters: str) -> list[str]:
    """Return the ids of the duties that a list shows, picked by *filters*."""
    data = json.loads(run("law", "list", "--format", "json", *filters).stdout)
    check(law_schema(), data)
    return [duty["id"] for duty in data["duties"]]


class TestDuties:
    """Which duties apply to an exercise."""

    def test_as_text(self, run: Run, haringey_toml: Path) -> None:
        """An answer, whatever it is, ends with 0."""
        result = run("duties", haringey_toml, "--on", "2026-11-24")

        assert 0 == result.exit_code
        assert "Duties that cannot be told yet" in result.stdout
        assert "1. In which nation does it act?" in result.stdout

    def test_as_markdown(self, run: Run, haringey_toml: Path) -> None:
        """Of the same answer."""
        result = run("duties", haringey_toml, "--format", "markdown")

        assert "## Duties that cannot be told yet" in result.stdout

    def test_as_json(self, run: Run, haringey_toml: Path) -> None:
        """By the published schema, as on the date asked about."""
        result = run("duties", haringey_toml, "--format", "json", "--on", "2026-11-24")
        data = json.loads(result.stdout)

        check(duties_schema(), data)
        assert "2026-11-24" == data["on"]
        assert {duty.id for duty in standard().duties} == {each["id"] for each in data["duties"]}

    def test_of_another_day(self, run: Run, haringey_toml: Path) -> None:
        """What was not in force then does not apply."""
        result = run("duties", haringey_toml, "--format", "json", "--on", "1990-01-01")
        found = {each["id"]: each for each in json.loads(result.stdout)["duties"]}

        assert not found["public-sector-equality-duty"]["in_force"]


class TestList:
    """What there is, by body, kind, date and how far it was checked."""

    def test_all(self, run: Run) -> None:
        """In the order of the catalogue."""
        assert [duty.id for duty in standard().duties] == listed(run)

    def test_by_kind_of_body(self, run: Run) -> None:
        """A district duty is none of a county's, and the other way round."""
        county, district = listed(run, "--body", "county"), listed(run, "--body", "district")

        assert "council-tax-reduction-scheme" in set(district) - set(county)
        assert "childrens-centres" in set(county) - set(district)
        assert "public-sector-equality-duty" in set(county) & set(district)

    def test_by_function(self, run: Run) -> None:
        """With dashes, spaces or low lines."""
        found = listed(run, "--body", "billing-authority")

        assert "council-tax-reduction-scheme" in found
        assert listed(run, "--body", "Billing authority") == found

    def test_bodies_of_other_nations(self, run: Run) -> None:
        """The law of England does not bind them."""
        found = listed(run, "--body", "scottish-council")

        assert "public-sector-equality-duty" in found
        assert "council-tax-reduction-scheme" not in found

    def test_by_kind(self, run: Run) -> None:
        """In the words of the data."""
        assert ["public-sector-equality-duty"] == listed(run, "--kind", "statutory_due_regard")

    @pytest.mark.parametrize("word", ["partly-read", "partly read", "PARTLY_READ"])
    def test_by_how_far_it_was_checked(self, run: Run, word: str) -> None:
        """However the words are joined."""
        found = listed(run, "--verified", word)

        assert [each.id for each in standard().duties if each.verified == "partly read"] == found

    def test_by_date(self, run: Run) -> None:
        """Both sides of the day on which the new local plans began."""
        assert "local-plan-scoping-consultation" not in listed(run, "--on", "2026-03-24")
        assert "local-plan-scoping-consultation" in listed(run, "--on", "2026-03-25")

    def test_the_list_says_by_what(self, run: Run) -> None:
        """In words."""
        filters = ("--body", "county", "--kind", "common_law", "--verified", "read")
        text = " ".join(run("law", "list", *filters, "--on", "2026-11-24").stdout.split())

        assert (
            "Binding: county. Kind: common law. Checked: read. In force on 24 November 2026."
            in text
        )

    @pytest.mark.parametrize(
        ("option", "word", "told"),
        [
            ("--body", "countie", "county"),
            ("--body", "zzz", "billing_authority"),
            ("--verified", "known", "from_knowledge"),
            ("--kind", "x", "statutory_consult"),
            ("--on", "soon", "YYYY-MM-DD"),
        ],
    )
    def test_a_word_that_is_none(self, run: Run, option: str, word: str, told: str) -> None:
        """2, with what may be meant."""
        result = run("law", "list", option, word)

        assert Status.UNUSABLE == result.exit_code
        assert told in result.stderr


class TestShow:
    """One duty in full."""

    def test_it(self, run: Run) -> None:
        """With its authority."""
        result = run("law", "show", "housing-allocation-scheme")

        assert 0 == result.exit_code
        assert "Housing allocation scheme" in result.stdout
        assert "https://www.legislation.gov.uk/ukpga/1996/52/section/166A" in result.stdout

    def test_as_json(self, run: Run) -> None:
        """All that it declares."""
        result = run("law", "show", "housing-allocation-scheme", "--format", "json")

        assert "housing-allocation-scheme" == json.loads(result.stdout)["id"]

    def test_one_that_is_not_there(self, run: Run) -> None:
        """2, with what may have been meant and where to look."""
        result = run("law", "show", "housing-alocation-scheme")

        assert Status.UNUSABLE == result.exit_code
        assert "There is no duty 'housing-alocation-scheme'" in result.stderr
        assert "Did you mean housing-allocation-scheme" in result.stderr
        assert "engage law list lists the duties." in result.stderr


POLICY = """\
# Listening

We will consult residents before a library closes.

Users should normally be asked first.
"""


class TestPromises:
    """What in a policy may be a promise."""

    def test_in_a_file(self, run: Run, tmp_path: Path) -> None:
        """With the lines that they begin on."""
        path = tmp_path / "policy.md"
        path.write_text(POLICY, "utf-8-sig")
        result = run("law", "promises", path)

        assert 0 == result.exit_code
        assert "line 3: We will consult residents before a library closes." in result.stdout
        assert "Weakened by  should; normally" in result.stdout

    def test_on_standard_input(self, run: Run) -> None:
        """As data."""
        result = run("law", "promises", "-", "--format", "json", stdin=POLICY)
        data = json.loads(result.stdout)

        assert "standard input" == data["reference"]
        assert ["clear wording", "weakened wording"] == [
            each["wording"] for each in data["candidates"]
        ]

    @pytest.mark.parametrize(
        ("contents", "problem"),
        [(None, "it cannot be opened"), (b"\xff\xfeW\x00", "it is no text in UTF-8")],
        ids=["missing", "binary"],
    )
    def test_a_file_that_cannot_be_read(
        self, run: Run, tmp_path: Path, contents: bytes | None, problem: str
    ) -> None:
        """2, with what to do."""
        path = tmp_path / "policy.md"
        if contents is not None:
            path.write_bytes(contents)
        result = run("law", "promises", path)

        assert Status.UNUSABLE == result.exit_code
        assert problem in result.stderr

    def test_a_name_that_no_file_can_have(self, run: Run) -> None:
        """2 as well."""
        assert Status.UNUSABLE == run("law", "promises", "a\0b").exit_code
