"""
The audit trail: events that are only ever added to, each with the hash of the one before.

A trail is exported as JSON Lines or CSV.
Verification says at which line a trail was altered; a trail cut short is found where its last hash is known.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from hashlib import sha256
from io import StringIO
from typing import Final, final

from attrs import frozen

from engage.dates import When, as_when
from engage.stages import Event, EventKind, GateResult, Stage

START: Final = "0" * 64
"""What stands in the place of a hash before the first event."""

_COLUMNS: Final = (
    "kind",
    "at",
    "what",
    "round",
    "until",
    "reason",
    "actor",
    "role",
    "body",
    "evidence",
    "leaves",
    "enters",
    "gates",
    "overrode",
    "approved_by",
)


@final
@frozen(kw_only=True)
class Entry:
    """An event in a trail, with the hash of the entry before it and its own."""

    event: Event
    previous: str
    hash: str


@final
@frozen(kw_only=True)
class Alteration:
    """
    A place at which a trail is not as it was written.

    Attributes:
        line: The line, counted from 1; one past the last where something is missing at the end.
        problem: What is wrong with it.
    """

    line: int
    problem: str


def entries(events: Iterable[Event]) -> tuple[Entry, ...]:
    """Return *events* as a trail."""
    found: list[Entry] = []
    previous = START
    for event in events:
        own = _hash(event, previous)
        found.append(Entry(event=event, previous=previous, hash=own))
        previous = own
    return tuple(found)


def head(events: Iterable[Event]) -> str:
    """Return the hash of the last event: kept elsewhere, it shows whether a trail was cut short."""
    trail = entries(events)
    return trail[-1].hash if trail else START


def _hash(event: Event, previous: str) -> str:
    return sha256(_canonical({"event": _data(event), "previous": previous}).encode()).hexdigest()


def _canonical(data: object) -> str:
    return json.dumps(data, ensure_ascii=True, sort_keys=True, separators=(",", ":"))


def _data(event: Event) -> dict[str, object]:
    """Return *event* as plain data, leaving out what is not recorded."""
    full: dict[str, object] = {
        "kind": event.kind.value,
        "at": _said(event.at),
        "what": event.what,
        "round": event.round,
        "until": _said(event.until),
        "reason": event.reason,
        "actor": event.actor,
        "role": event.role,
        "body": event.body,
        "evidence": event.evidence,
        "leaves": event.leaves.value if event.leaves else "",
        "enters": event.enters.value if event.enters else "",
        "gates": [[each.gate, each.passed, list(each.unmet)] for each in event.gates],
        "overrode": list(event.overrode),
        "approved_by": event.approved_by,
    }
    return {name: value for name, value in full.items() if value}


def _said(when: When | None) -> str:
    if when is None:
        return ""
    if when.text:
        return when.text
    return when.moment.isoformat() if when.moment else str(when.earliest)


def _when(text: str) -> When | None:
    if not text:
        return None
    if "T" in text:
        try:
            return as_when(datetime.fromisoformat(text))
        except ValueError:
            return as_when(text)
    return as_when(text)


def _event(data: Mapping[str, object]) -> Event:
    """Return the event that `_data` wrote down."""
    text = {name: str(value) for name, value in data.items() if isinstance(value, str)}
    gates = data.get("gates", [])
    overrode = data.get("overrode", [])
    assert isinstance(gates, list)
    assert isinstance(overrode, list)
    return Event(
        kind=EventKind(text.get("kind", "")),
        at=_when(text.get("at", "")),
        what=text.get("what", ""),
        round=text.get("round", ""),
        until=_when(text.get("until", "")),
        reason=text.get("reason", ""),
        actor=text.get("actor", ""),
        role=text.get("role", ""),
        body=text.get("body", ""),
        evidence=text.get("evidence", ""),
        leaves=Stage(text["leaves"]) if "leaves" in text else None,
        enters=Stage(text["enters"]) if "enters" in text else None,
        gates=tuple(
            GateResult(gate=str(gate), passed=bool(passed), unmet=tuple(map(str, unmet)))
            for gate, passed, unmet in gates
        ),
        overrode=tuple(map(str, overrode)),
        approved_by=text.get("approved_by", ""),
    )


def as_json_lines(events: Iterable[Event]) -> str:
    """Return the trail of *events* as JSON Lines: an event, the hash before it and its own in each."""
    return "".join(f"{line}\n" for line in _lines(events))


def _lines(events: Iterable[Event]) -> Iterator[str]:
    for entry in entries(events):
        yield _canonical(
            {"event": _data(entry.event), "previous": entry.previous, "hash": entry.hash}
        )


def from_json_lines(text: str) -> tuple[Event, ...]:
    """
    Return the events of a trail in JSON Lines, without asking whether it was altered.

    Raises:
        ValueError: If a line is not one that `as_json_lines` writes; `verify` says which.
    """
    return tuple(_event(json.loads(line)["event"]) for line in text.splitlines())


def as_csv(events: Iterable[Event]) -> str:
    """Return the trail of *events* as CSV: one column for each field, then the two hashes."""
    out = StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n", quoting=csv.QUOTE_ALL)
    writer.writerow((*_COLUMNS, "previous", "hash"))
    for entry in entries(events):
        data = _data(entry.event)
        cells = (data.get(name, "") for name in _COLUMNS)
        writer.writerow(
            (
                *(cell if isinstance(cell, str) else _canonical(cell) for cell in cells),
                entry.previous,
                entry.hash,
            )
        )
    return out.getvalue()


def from_csv(text: str) -> tuple[Event, ...]:
    """
    Return the events of a trail in CSV, without asking whether it was altered.

    Raises:
        ValueError: If a row is not one that `as_csv` writes; `verify_csv` says which.
    """
    rows = csv.DictReader(StringIO(text, newline=""), strict=True)
    return tuple(
        _event(
            {
                name: json.loads(cell) if name in ("gates", "overrode") else cell
                for name, cell in row.items()
                if cell
            }
        )
        for row in rows
    )


def verify(text: str, *, ends: str = "") -> tuple[Alteration, ...]:
    """
    Return where a trail in JSON Lines is not as it was written; nothing if it is.

    *ends* is the hash that the last event had, where it was kept elsewhere: without it, a trail cut short at the
    end of a line cannot be told from a shorter one.
    """
    found: list[Alteration] = []
    previous = START
    lines = text.split("\n")
    if lines[-1]:
        found.append(Alteration(line=len(lines), problem="the last line does not end"))
    else:
        lines.pop()
    for number, line in enumerate(lines, start=1):
        problem, previous = _line_problem(line, previous)
        if problem:
            found.append(Alteration(line=number, problem=problem))
    if ends and previous != ends:
        found.append(Alteration(line=len(lines) + 1, problem="the end is not the one on record"))
    return tuple(found)


def _line_problem(line: str, previous: str) -> tuple[str, str]:
    """Return what is wrong with *line*, and the hash that the next line must name."""
    try:
        data = json.loads(line)
        event, before, own = _event(data["event"]), str(data["previous"]), str(data["hash"])
    except (ValueError, KeyError, TypeError, AssertionError):
        return "it cannot be read as an event", previous
    if before != previous:
        return "it does not follow the line before it", own
    if own != _hash(event, before):
        return "it is not what its hash was made of", own
    written = _canonical({"event": _data(event), "previous": before, "hash": own})
    return ("" if line == written else "it is not written as it was"), own


def verify_csv(text: str, *, ends: str = "") -> tuple[Alteration, ...]:
    """Return where a trail in CSV is not as it was written; nothing if it is."""
    try:
        events = from_csv(text)
    except (ValueError, KeyError, TypeError, AssertionError, csv.Error):
        return (Alteration(line=1, problem="it cannot be read as a trail"),)
    expected = as_csv(events)
    if text != expected:
        here = next(
            (
                number
                for number, (one, other) in enumerate(
                    zip(text.split("\n"), expected.split("\n"), strict=False), start=1
                )
                if one != other
            ),
            min(text.count("\n"), expected.count("\n")) + 1,
        )
        return (Alteration(line=here, problem="it is not as it was written"),)
    if ends and head(events) != ends:
        last = text.count("\n") + 1
        return (Alteration(line=last, problem="the end is not the one on record"),)
    return ()


__all__ = (
    "START",
    "Alteration",
    "Entry",
    "as_csv",
    "as_json_lines",
    "entries",
    "from_csv",
    "from_json_lines",
    "head",
    "verify",
    "verify_csv",
)
