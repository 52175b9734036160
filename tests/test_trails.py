"""The audit trail: whatever is altered is found, and where."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from io import StringIO
from typing import Final

import pytest
from attrs import evolve, fields
from hypothesis import given
from hypothesis import strategies as st

from engage.stages import Event, EventKind, GateResult, Stage
from engage.trails import (
    START,
    Alteration,
    as_csv,
    as_json_lines,
    entries,
    from_csv,
    from_json_lines,
    head,
    verify,
    verify_csv,
)
from strategies_nouns import nouns

MOVED: Final = Event(
    kind=EventKind.OVERRIDDEN,
    at=date(2026, 6, 1),
    what='Opened, "at last"',
    round="1",
    until="autumn 2026",
    reason="The form was printed;\r\nit could not wait.",
    actor="A. Lead",
    role="exercise lead",
    body="Cabinet",
    evidence="minute 4 – café",
    leaves=Stage.READY,
    enters=Stage.OPEN,
    gates=(
        GateResult(gate="law.open", passed=False, unmet=("gunning.2.reasons", "gunning.3.period")),
        GateResult(gate="ours", passed=True),
    ),
    overrode=("law.open",),
    approved_by="B. Head",
)
CLOSED: Final = Event(kind=EventKind.ADVANCED, at=datetime(2026, 7, 1, 17, tzinfo=UTC))
TOLD: Final = Event(what="People were told.\nAll of them.")
EVENTS: Final = (MOVED, CLOSED, TOLD)

Writing = Callable[[tuple[Event, ...]], str]
Reading = Callable[[str], tuple[Event, ...]]
Verifying = Callable[..., tuple[Alteration, ...]]

FORMS: Final = {
    "jsonl": (as_json_lines, from_json_lines, verify),
    "csv": (as_csv, from_csv, verify_csv),
}
each_check = pytest.mark.parametrize(
    ("write", "check"),
    [(write, check) for write, _, check in FORMS.values()],
    ids=FORMS,
)
each_form = pytest.mark.parametrize(("write", "read", "check"), FORMS.values(), ids=FORMS)


def altered(check: Verifying, text: bytes) -> tuple[Alteration, ...]:
    """Return what *check* finds in the bytes of a file."""
    return check(text.decode("utf-8", "surrogateescape"))


class TestRoundTrip:
    """What is exported can be read, and is the same."""

    @each_form
    def test_every_field(self, write: Writing, read: Reading, check: Verifying) -> None:
        """Gates, moments and words too."""
        text = write(EVENTS)

        assert EVENTS == read(text)
        assert () == check(text)
        assert () == check(text, ends=head(EVENTS))

    @each_form
    @given(events=st.lists(nouns(Event, {}), max_size=3).map(tuple))
    def test_any_events(
        self, write: Writing, read: Reading, check: Verifying, events: tuple[Event, ...]
    ) -> None:
        """Whatever they say."""
        text = write(events)

        assert events == read(text)
        assert () == check(text, ends=head(events))
        assert text == write(read(text))

    @each_form
    def test_nothing_has_happened(self, write: Writing, read: Reading, check: Verifying) -> None:
        """A trail of no events is one."""
        assert () == read(write(()))
        assert () == check(write(()), ends=START)

    def test_every_field_of_an_event_is_written(self) -> None:
        """A new one too."""
        columns = next(csv.reader(StringIO(as_csv(EVENTS))))
        line = json.loads(as_json_lines(EVENTS).splitlines()[0])

        assert [*(field.name for field in fields(Event)), "previous", "hash"] == columns
        assert set(columns[:-2]) == set(line["event"])


class TestChain:
    """Each event has the hash of the one before."""

    def test_the_first_follows_nothing(self) -> None:
        """The others each other."""
        trail = entries(EVENTS)

        assert [START, trail[0].hash, trail[1].hash] == [each.previous for each in trail]
        assert trail[2].hash == head(EVENTS)

    def test_the_hash_takes_in_every_field(self) -> None:
        """An event that differs in any has another."""
        others = [
            evolve(MOVED, **{name: getattr(TOLD, name)})
            for name in ("at", "round", "reason", "gates", "overrode", "enters", "approved_by")
        ]

        assert 8 == len({head((each,)) for each in (MOVED, *others)})


@each_check
class TestAlteration:
    """Altering any byte of a trail is detected."""

    @given(data=st.data())
    def test_any_byte(self, write: Writing, check: Verifying, data: st.DataObject) -> None:
        """Another in its place: newlines and the last of all too."""
        text = write(EVENTS).encode()
        place = data.draw(st.integers(0, len(text) - 1))
        other = data.draw(st.integers(0, 255).filter(lambda byte: byte != text[place]))

        assert altered(check, text[:place] + bytes([other]) + text[place + 1 :])

    def test_each_byte_in_turn(self, write: Writing, check: Verifying) -> None:
        """One bit of it, or all of it taken away."""
        text = write(EVENTS).encode()

        assert [] == [
            place
            for place in range(len(text))
            if not altered(check, text[:place] + bytes([text[place] ^ 1]) + text[place + 1 :])
            or not altered(check, text[:place] + text[place + 1 :])
        ]

    @given(data=st.data())
    def test_a_byte_too_many(self, write: Writing, check: Verifying, data: st.DataObject) -> None:
        """Wherever it stands."""
        text = write(EVENTS).encode()
        place = data.draw(st.integers(0, len(text)))

        assert altered(check, text[:place] + data.draw(st.binary(min_size=1)) + text[place:])

    def test_a_trail_that_was_cut_short(self, write: Writing, check: Verifying) -> None:
        """Is whole as far as it goes, unless its last hash was kept elsewhere."""
        text = write(EVENTS[:2])

        assert () == check(text)
        (found,) = check(text, ends=head(EVENTS))
        assert "the end is not the one on record" == found.problem

    def test_the_words_of_another_trail(self, write: Writing, check: Verifying) -> None:
        """What was rewritten from the start is told by the hash that was kept."""
        text = write((evolve(MOVED, reason=""), CLOSED, TOLD))

        assert () == check(text)
        assert check(text, ends=head(EVENTS))


class TestWhere:
    """Verification says exactly where a trail was altered."""

    LINES: Final = as_json_lines(EVENTS).splitlines(keepends=True)
    ROWS: Final = as_csv(EVENTS)

    @pytest.mark.parametrize(
        ("lines", "found"),
        [
            ([0, 2], [(2, "it does not follow the one before it")]),
            (
                [1, 0, 2],
                [
                    (1, "it does not follow the one before it"),
                    (2, "it does not follow the one before it"),
                    (3, "it does not follow the one before it"),
                ],
            ),
            ([0, 1, 1, 2], [(3, "it does not follow the one before it")]),
        ],
        ids=["taken out", "in another order", "twice"],
    )
    def test_lines(self, lines: list[int], found: list[tuple[int, str]]) -> None:
        """That are not where they were."""
        text = "".join(self.LINES[line] for line in lines)

        assert found == [(each.line, each.problem) for each in verify(text)]

    @pytest.mark.parametrize(
        ("old", "new", "problem"),
        [
            ("2026-07-01", "2026-07-02", "it is not what its hash was made of"),
            ('"hash":"', '"hash":"0', "it is not what its hash was made of"),
            ('"previous":"', '"previous":"0', "it does not follow the one before it"),
            ('{"event"', ' {"event"', "it is not written as it was"),
            ('{"event"', "{'event'", "it cannot be read"),
            ('"advanced"', '"enhanced"', "it cannot be read"),
            ('"kind"', '"kinds"', "it cannot be read"),
            ('{"at"', '{"gates":5,"at"', "it cannot be read"),
            ('{"at"', '{"gates":[[1]],"at"', "it cannot be read"),
            ('{"event":', '{"event":5,"was":', "it cannot be read"),
            ('{"event":', '{"event":"x","was":', "it cannot be read"),
            ('{"event":', "[" * 100_000 + '{"event":', "it cannot be read"),
        ],
    )
    def test_one_line(self, old: str, new: str, problem: str) -> None:
        """And no other."""
        first, second, third = self.LINES

        assert (Alteration(line=2, problem=problem),) == verify(
            first + second.replace(old, new) + third
        )

    def test_the_last_line_does_not_end(self) -> None:
        """Then its end was cut off."""
        text = as_json_lines(EVENTS)

        assert (Alteration(line=3, problem="it is not written as it was"),) == verify(text[:-1])

    @pytest.mark.parametrize(
        ("old", "new", "line", "problem"),
        [
            ('"kind"', '"kinds"', 1, "it is not the head of a trail"),
            ("it could not wait", "it could wait", 2, "it is not what its hash was made of"),
            ('"advanced"', "advanced", 3, "it is not written as it was"),
            ('"advanced"', '"adv"anced"', 3, "it cannot be read"),
            ("All of them", "Some of them", 4, "it is not what its hash was made of"),
        ],
    )
    def test_one_row(self, old: str, new: str, line: int, problem: str) -> None:
        """By its number, however many lines the words in it take."""
        assert (Alteration(line=line, problem=problem),) == verify_csv(self.ROWS.replace(old, new))

    def test_a_line_that_cannot_be_read(self) -> None:
        """The rest is held against itself, and the last hash is not judged by it."""
        first, _, third = self.LINES

        assert [2] == [each.line for each in verify(f"{first}x\n{third}", ends=head(EVENTS))]
        assert [3] == [each.line for each in verify("".join(self.LINES[:2]) + "x", ends=START)]

    def test_no_head(self) -> None:
        """An empty file is no trail in CSV."""
        assert (Alteration(line=1, problem="it is not the head of a trail"),) == verify_csv("")

    @pytest.mark.parametrize("line", ["5\n", "x\n", '{"event":{},"hash":"","previous":""}\n'])
    def test_reading_what_is_no_trail(self, line: str) -> None:
        """It is the builtin error that fits, whatever is wrong."""
        with pytest.raises(ValueError, match=r"\w"):
            from_json_lines(line)
