"""The duties of a catalogue: a list of some, and one in full."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from attrs import evolve
from jsonschema import Draft202012Validator

from baths_law import ASK_USERS, DUTIES, REPEALED, TELL_EVERYONE, THINK_OF_ALL, WAS_LONGER
from engage.law import standard
from engage.render import (
    LawList,
    as_json,
    as_text,
    duty_data,
    duty_document,
    law_data,
    law_document,
    law_schema,
)
from engage.requirements import Duty
from schemas import check


def shown(duty: Duty) -> str:
    """Return a duty in full, each block's words on one line."""
    return re.sub(r"\s+", " ", as_text(duty_document(duty)))


def read(data: dict[str, object]) -> Any:  # noqa: ANN401 - a test looks into it as it likes
    """Return *data* as another program reads it."""
    return json.loads(as_json(data))


class TestList:
    """What there is, by what sort of duty it is."""

    def test_by_kind(self) -> None:
        """Each with its id, its days and how far it was checked."""
        text = as_text(law_document(LawList(duties=DUTIES.duties)))

        assert "7 duties.\n" in text
        assert (
            "Statutory duty to consult\n-------------------------\n- Ask users\n"
            "  ask-users: in force from 1 January 2000; partly read\n" in text
        )
        assert "be-fair: in force on any day, as common law; leading case: 2000; " in text
        assert "until 1 January 2010, saved for earlier work" in text
        assert "Statutory guidance" not in text
        assert "engage law show ID" in text

    def test_by_what_it_was_picked(self) -> None:
        """So that a list that is passed on says what it is."""
        listed = LawList(duties=(ASK_USERS,), picked=("Binding: county", "Kind: x"))

        assert "1 duty. Binding: county. Kind: x.\n" in as_text(law_document(listed))

    def test_nothing_is_picked(self) -> None:
        """Then it says so."""
        text = as_text(law_document(LawList(duties=())))

        assert "0 duties." in text
        assert "No duty is like that." in text
        assert "engage law show" not in text

    def test_as_data(self) -> None:
        """With the days in force as dates."""
        data = read(law_data(LawList(duties=(REPEALED,), on=date(2005, 1, 1))))

        assert "2005-01-01" == data["on"]
        assert [
            {
                "id": "repealed",
                "title": "Repealed",
                "kind": "statutory_involve",
                "verified": "partly read",
                "in_force": {"from": "2000-01-01", "to": "2010-01-01", "saved": True},
                "bodies": ["baths_authority"],
                "extent": ["england"],
            }
        ] == data["duties"]

    def test_the_schema(self, golden: Callable[[str, str], None]) -> None:
        """It describes all of the list, and is the one that is published."""
        Draft202012Validator.check_schema(law_schema())

        check(law_schema(), read(law_data(LawList(duties=standard().duties))))
        check(law_schema(), read(law_data(LawList(duties=(), on=date(2005, 1, 1)))))
        golden(as_json(law_schema()), "docs/reference/law.schema.json")


class TestDuty:
    """One duty in full."""

    def test_what_it_says(self) -> None:
        """Whom it binds, when, what it asks, and on what authority."""
        text = shown(ASK_USERS)

        for part in (
            "The body does what ask-users asks.",
            "Id ask-users",
            "Kind statutory duty to consult, put as must",
            "Binds baths authority Hears swimmers board Extends to England",
            "In force from 1 January 2000",
            "Applies when closes baths: yes",
            "Least period 6 weeks, from the notice; leaving out bank holidays: time to respond.",
            "No fewer. (basis: statute)",
            "Other periods 4 weeks, from the advertisement; where it is advertised",
            "Whom to ask or tell users",
            "What to publish a notice",
            "Owed once people have answered Replies are weighed.",
            "If it is not done It can be quashed.",
            "subject to tell-everyone: notice comes first",
            "- closes_baths: Is it so: closes_baths?",
            "Partly read: Half of it was read.",
        ):
            assert part in text

    def test_what_it_does_not_say_is_left_out(self) -> None:
        """But that there is no period is said."""
        text = shown(evolve(THINK_OF_ALL, reach=evolve(THINK_OF_ALL.reach, heard=frozenset())))

        assert "Least period None is set: the time must be adequate" in text
        for label in ("Hears", "Whom to ask", "Beside other", "Note", "Other periods", "Still"):
            assert label not in text

    def test_what_changed(self) -> None:
        """A number that changed is shown with its days, and a saving with its condition."""
        text = shown(REPEALED)

        assert "10 weeks until 1 January 2020; 1 week from 1 January 2020, from the" in text
        assert "Only if small baths: yes. (basis" in text
        assert "Still binds after that when small baths: yes" in text
        assert "- small_baths: Is it so" in text
        assert "- sells_site: Is it so" in text
        assert "Note It was short." in text

    @pytest.mark.parametrize("duty", standard().duties, ids=lambda duty: duty.id)
    def test_each_of_the_law(self, duty: Duty) -> None:
        """It can be shown, and written as JSON."""
        assert duty.id in shown(duty)
        assert duty.id == read(duty_data(duty))["id"]

    def test_as_data(self) -> None:
        """All of it."""
        data = read(duty_data(ASK_USERS))

        assert ("closes baths: yes", "") == (data["when"], data["saved_when"])
        assert ["closes_baths"] == [each["fact"] for each in data["facts"]]
        assert [("week", ""), ("week", "where it is advertised")] == [
            (each["unit"], each["when"]) for each in data["periods"]
        ]
        assert {"kind": "despite", "to": "not-here", "because": "it is elsewhere"} == (
            data["relations"][1]
        )
        assert "small baths: yes" == read(duty_data(REPEALED))["saved_when"]

    def test_periods_as_data(self) -> None:
        """Each number with its days; a condition in words."""
        assert WAS_LONGER is REPEALED.period
        (period,) = read(duty_data(REPEALED))["periods"]

        assert [
            {"value": 10, "since": None, "until": "2020-01-01"},
            {"value": 1, "since": "2020-01-01", "until": None},
        ] == period["values"]
        assert "small baths: yes" == period["only_if"]
        assert "" == read(duty_data(TELL_EVERYONE))["periods"][0]["only_if"]
