"""Where an exercise stands, what comes next, and the way that it came."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import Any, Final

import pytest
from attrs import evolve

from engage.catalogues import Catalogue, Gate
from engage.exercises import Exercise
from engage.lifecycles import Person, advance, extend
from engage.processes import SPECIAL, STANDARD
from engage.render import (
    as_json,
    as_markdown,
    as_text,
    report_data,
    report_document,
    report_schema,
)
from engage.render.as_json import standing_data
from engage.render.blocks import Document
from engage.render.lifecycles import (
    next_data,
    next_document,
    process_document,
    process_mermaid,
    standing_blocks,
    way_document,
    way_mermaid,
)
from engage.reports import Report, report
from engage.rounds import Round
from engage.stages import Event, Stage
from miniature import EXERCISE, SETTING, SMALL_LAW, in_rounds, staged
from schemas import check

OPENING: Final = Gate(
    id="opening",
    title="Before opening",
    between=frozenset({(Stage.READY, Stage.OPEN)}),
    rules=("mini.period", "mini.gone"),
    source="section 3",
    mends="service lead",
)
CLOSING: Final = Gate(
    id="closing",
    title="Before closing",
    between=frozenset({(Stage.OPEN, Stage.ANALYSING)}),
    rules=(),
)
LAW: Final = evolve(SMALL_LAW, gates=(OPENING, CLOSING))
LEAD: Final = Person(name="A. Lead", role="exercise lead")
READY: Final = evolve(
    staged(Stage.READY, form="document"),
    rounds=(Round(opens=date(2026, 11, 24), closes=date(2027, 1, 4)),),
)
OVERRODE: Final = advance(
    READY,
    Stage.OPEN,
    LAW,
    SETTING,
    by=LEAD,
    reason="It is printed.",
    overriding=("opening",),
    approved_by="B. Head",
)
EXTENDED: Final = extend(OVERRODE, date(2027, 2, 1), on=SETTING.on, by=LEAD, reason="They asked.")
CLOSED: Final = advance(EXTENDED, Stage.ANALYSING, LAW, SETTING, by=LEAD)


def reported(exercise: Exercise, law: Catalogue = LAW) -> Report:
    """Return the report on *exercise*, whatever version of engage is installed."""
    return evolve(report(exercise, law, SETTING), engage_version="0.0.0")


def words(document: Document) -> str:
    """Return a document as text, to be searched."""
    lines = (line for line in as_text(document).splitlines() if not re.fullmatch("[=-]+", line))
    return re.sub(r"\s+", " ", " ".join(lines))


class TestProcess:
    """A process as text: a table and a diagram."""

    def test_the_table(self) -> None:
        """Each move, and whether it asks for a reason."""
        page = as_markdown(process_document(STANDARD))

        assert page.startswith("# Engagement or consultation in stages\n\nLaid down by: Cambridge")
        assert "| ready | open | open |  |" in page
        assert "| open | paused | pause | yes |" in page

    def test_without_a_source(self) -> None:
        """Nothing is said of one."""
        assert "Laid down" not in words(process_document(evolve(SPECIAL, source="")))

    def test_the_diagram(self) -> None:
        """Every stage has a name that Mermaid takes; it begins once, and ends at the ends."""
        diagram = process_mermaid(SPECIAL)
        lines = [line.strip() for line in diagram.splitlines()]

        assert "stateDiagram-v2" == lines[0]
        assert diagram.endswith("quashed --> [*]\n    not_proceeding --> [*]\n")
        assert 'state "not proceeding" as not_proceeding' in lines
        assert "ready --> open : open" in lines
        assert ["[*] --> idea"] == [line for line in lines if line.startswith("[*]")]
        assert "pre" not in diagram


class TestWay:
    """One exercise's way: dates, who, gates that let it through, gates overridden."""

    def test_the_table(self) -> None:
        """What moved it, and nothing else."""
        page = as_markdown(way_document(CLOSED))

        assert (
            "| 24 November 2026 | ready | open | A. Lead, exercise lead; approved by B. Head |  | "
            "`opening` | It is printed. |\n"
            "| 24 November 2026 | open | analysing | A. Lead, exercise lead | `closing` |  |  |\n"
        ) in page
        assert "They asked" not in page

    def test_the_diagram(self) -> None:
        """With the moves numbered."""
        assert (
            "stateDiagram-v2\n"
            '    state "ready" as ready\n'
            '    state "open" as open\n'
            '    state "analysing" as analysing\n'
            "    [*] --> ready\n"
            "    ready --> open : 1. 24 November 2026, overridden opening\n"
            "    open --> analysing : 2. 24 November 2026\n"
        ) == way_mermaid(CLOSED)

    def test_nothing_has_moved_it(self) -> None:
        """Which is said."""
        assert "No event has moved it yet." in words(way_document(EXERCISE))
        assert "stateDiagram-v2\n" == way_mermaid(EXERCISE)

    def test_an_event_of_which_little_is_known(self) -> None:
        """Is shown as far as it is, and its words cannot become part of the diagram."""
        event = Event(enters=Stage.PLANNING, at="soon;\n[*] --> open : x")
        exercise = evolve(EXERCISE, events=(event,))

        assert (
            "stateDiagram-v2\n"
            '    state "planning" as planning\n'
            "    [*] --> planning : 1. soon open x\n"
        ) == way_mermaid(exercise)
        assert "|  |  | planning |  |  |  |  |" in as_markdown(
            way_document(evolve(exercise, events=(evolve(event, at=None),)))
        )


class TestNext:
    """What must happen next, by whom, by when, on whose authority."""

    def test_a_gate_in_the_way(self) -> None:
        """Each reason with what to do, who, on whose authority, and at which gate."""
        page = words(next_document(reported(READY)))

        for said in (
            "Stands at ready",
            "The public sees open",
            "Next open (open)",
            "Who service lead",
            "By when 24 November 2026",
            "Gate Before opening (section 3)",
            "1. The rule mini.period: unclear in law. Not recorded: What of days?",
            "What to do: Have the service lead record days. Evidence: the file.",
            "Authority: R (Case) v Anytown Council [2020] EWHC 1 (Admin) (from knowledge).",
            "Gate: opening; rule: mini.period",
            "2. unclear: The gate asks for the rule mini.gone, which is not in this catalogue.",
        ):
            assert said in page
        assert "No gate on the way" not in page

    def test_which_round(self) -> None:
        """Where there are several."""
        short = ({"form": "document", "days": days} for days in (14, 15))
        rounds = in_rounds(*short, least=28)

        page = words(next_document(reported(evolve(rounds, stage=Stage.READY))))

        assert "The rule mini.period (round 1): not met in law. People had 14 days" in page
        assert "The rule mini.period (round 2): not met in law. People had 15 days" in page

    def test_no_gate_in_the_way(self) -> None:
        """It says so, and that a gate was overridden before."""
        page = words(next_document(reported(OVERRODE)))

        assert "Next analysing (close): No gate on the way there blocks it." in page
        assert "By when 4 January 2027" in page
        assert "What was overridden - opening: It is printed." in page
        assert "24 November 2026, A. Lead, exercise lead; approved by B. Head" in page
        assert "Its rules: mini.period, mini.gone" in page
        assert "Before closing (" not in page

    def test_nothing_comes_next(self) -> None:
        """At an end, or where nothing says where it stands."""
        assert "Next Nothing comes next in its process." in words(
            next_document(reported(staged(Stage.REVIEWED)))
        )
        assert "Stands at The record does not say where it stands." in words(
            next_document(reported(EXERCISE))
        )

    def test_nothing_is_due(self) -> None:
        """Nothing says when."""
        assert "By when" not in words(next_document(reported(staged(Stage.PLANNING))))

    def test_a_disagreement(self) -> None:
        """Is said before anything else."""
        torn = evolve(OVERRODE, stage=Stage.DECIDED)

        assert "The record says 'decided', and its events lead to 'open'." in words(
            next_document(reported(torn))
        )


class TestWork:
    """Who has what to do, what is in the way of the next stage first."""

    def test_on_the_page(self) -> None:
        """By role."""
        page = words(next_document(reported(READY)))

        assert "Who has what to do" in page
        assert "In the way of the next stage" in page

    def test_as_data(self) -> None:
        """With the rules that wait for each task."""
        work: Any = next_data(reported(READY))["work"]
        tasks = [task for load in work for task in load["tasks"]]

        assert {"in the way of the next stage"} <= {task["urgency"] for task in tasks}
        assert all(task["rules"] for task in tasks)

    def test_where_nothing_is_to_be_done(self) -> None:
        """Nothing is said of it."""
        idle = reported(staged(Stage.READY), Catalogue.of())

        assert "Who has" not in words(next_document(idle))
        assert [] == next_data(idle)["work"]


class TestData:
    """The same for other programs."""

    def test_a_gate_in_the_way(self) -> None:
        """Stage, next, blocked, overrides, public state."""
        data = next_data(reported(READY))

        assert ("engage-next/1", "ready", "open") == (
            data["schema"],
            data["stage"],
            data["public_state"],
        )
        assert {
            "stage": "open",
            "move": "open",
            "who": ["service lead"],
            "due": "24 November 2026",
            "due_latest": "2026-11-24",
            "gates": [
                {
                    "id": "opening",
                    "title": "Before opening",
                    "force": "policy",
                    "source": "section 3",
                    "passed": False,
                }
            ],
        } == data["next"]
        blocked: Any = data["blocked"]
        assert [("mini.period", "service lead"), ("mini.gone", "service lead")] == [
            (each["rule"], each["who"]) for each in blocked
        ]

    def test_an_override(self) -> None:
        """With who, why and what was not met."""
        data = next_data(reported(OVERRODE))

        assert [] == data["blocked"]
        assert [
            {
                "at": "24 November 2026",
                "from": "ready",
                "to": "open",
                "actor": "A. Lead",
                "role": "exercise lead",
                "reason": "It is printed.",
                "gates": ["opening"],
                "unmet": ["mini.period", "mini.gone"],
                "approved_by": "B. Head",
            }
        ] == data["overrides"]

    @pytest.mark.parametrize("due", ["in the spring", None])
    def test_a_day_that_is_not_known(self, due: str | None) -> None:
        """In words, or not at all."""
        exercise = evolve(staged(Stage.PLANNING), rounds=(Round(opens=due),))

        found: Any = next_data(reported(exercise))["next"]

        assert (due or "", None) == (found["due"], found["due_latest"])

    @pytest.mark.parametrize("exercise", [EXERCISE, staged(Stage.REVIEWED)])
    def test_nothing_comes_next(self, exercise: Exercise) -> None:
        """It is null."""
        assert next_data(reported(exercise))["next"] is None


class TestReport:
    """The report shows it too."""

    def test_the_page(self) -> None:
        """Where it stands, what is in the way in short, and what was overridden."""
        page = words(report_document(reported(READY)))

        assert "Where it stands Stands at ready" in page
        assert "What is in the way: - The rule mini.period: unclear in law." in page
        assert "engage next FILE shows each in full." in page
        assert "What was overridden" in words(report_document(reported(OVERRODE)))

    def test_where_nothing_says(self) -> None:
        """There is no such part."""
        assert () == tuple(standing_blocks(reported(EXERCISE)))

    def test_the_data(self) -> None:
        """As of `engage next`."""
        for found in (reported(READY), reported(OVERRODE), reported(EXERCISE)):
            standing = standing_data(found)

            assert standing == report_data(found)["standing"]
            assert standing.items() <= next_data(found).items()

    @pytest.mark.parametrize("exercise", [READY, OVERRODE, CLOSED, EXERCISE])
    def test_the_schema(self, exercise: Exercise) -> None:
        """It describes all of that, as other programs read it."""
        schema: Any = report_schema()
        standing = {**schema["properties"]["standing"], "$defs": schema["$defs"]}

        check(standing, json.loads(as_json(standing_data(reported(exercise)))))
