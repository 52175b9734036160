"""
The audit trail: events that are only ever added to, each with the hash of the one before.

A trail is exported as JSON Lines or CSV.
Verification says at which line a trail was altered.
A trail that was cut short at the end of a line is whole as far as it goes, so the hash of the last
event belongs in another place: with it, that is found too.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from hashlib import sha256
from io import StringIO
from itertools import islice
from typing import Final, TypeVar, cast, final

from attrs import fields, frozen

from engage.dates import When, as_when
from engage.stages import Event, EventKind, GateResult, Stage

_T = TypeVar("_T")

START: Final = "0" * 64
"""What stands in the place of a hash before the first event."""

_LISTS: Final = ("gates", "overrode")
_COLUMNS: Final = tuple(field.name for field in fields(Event))
_HEAD: Final = (*_COLUMNS, "previous", "hash")


@final
@frozen(kw_only=True)
class Entry:
    """
    An event in a trail.

    Attributes:
        event: The event.
        previous: The hash of the entry before it.
        hash: Its own hash, which takes in the one before.
    """

    event: Event
    previous: str
    hash: str


@final
@frozen(kw_only=True)
class Alteration:
    """
    A place at which a trail is not as it was written.

    Attributes:
        line: The line, or of a CSV file the row, counted from 1; one past the last where something
            is missing at the end.
        problem: What is wrong with it.
    """

    line: int
    problem: str


def entries(events: Iterable[Event]) -> tuple[Entry, ...]:
    """Return *events* as a trail."""
    found: list[Entry] = []
    previous = START
    for event in events:
        entry = Entry(event=event, previous=previous, hash=_hash(event, previous))
        found.append(entry)
        previous = entry.hash
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
    full: dict[str, object] = {name: getattr(event, name) for name in _COLUMNS}
    full |= {
        "at": _said(event.at),
        "until": _said(event.until),
        "gates": [[each.gate, each.passed, list(each.unmet)] for each in event.gates],
        "overrode": list(event.overrode),
    }
    return {name: value for name, value in full.items() if value}


def _said(when: When | None) -> str:
    """Return *when* in the words that `as_when` reads as the same."""
    if when is None:
        return ""
    return when.text or (when.moment.isoformat() if when.moment else str(when.earliest))


def _event(data: Mapping[str, object]) -> Event:
    """
    Return the event that `_data` wrote down; what is not of that shape is not read, or is an error.

    Whether it says the same as was written is for the hash to tell.
    """
    gates, overrode = (_list(data.get(name, [])) for name in _LISTS)
    text = {name: str(value) for name, value in data.items() if name not in _LISTS}
    return Event(
        kind=EventKind(text["kind"]),
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
        gates=tuple(map(_gate, gates)),
        overrode=tuple(map(str, overrode)),
        approved_by=text.get("approved_by", ""),
    )


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        msg = f"{value!r} is no list"
        raise TypeError(msg)
    return cast("list[object]", value)


def _gate(data: object) -> GateResult:
    gate, passed, unmet = _list(data)
    return GateResult(gate=str(gate), passed=bool(passed), unmet=tuple(map(str, _list(unmet))))


def _when(text: str) -> When | None:
    return as_when(text) if text else None


def as_json_lines(events: Iterable[Event]) -> str:
    """Return the trail of *events* as JSON Lines: in each an event, its hash and the one before."""
    return "".join(map(_as_line, entries(events)))


def _as_line(entry: Entry) -> str:
    data = {"event": _data(entry.event), "previous": entry.previous, "hash": entry.hash}
    return f"{_canonical(data)}\n"


def from_json_lines(text: str) -> tuple[Event, ...]:
    """
    Return the events of a trail in JSON Lines, without asking whether it was altered.

    Raises:
        ValueError: If a line is not one that `as_json_lines` writes; `verify` says which.
    """
    return tuple(_read(_from_line, line).event for line in _lines(text))


def _lines(text: str) -> Iterator[str]:
    """Yield the lines of *text*, each with its end where it has one."""
    *whole, rest = text.split("\n")
    yield from (f"{line}\n" for line in whole)
    if rest:
        yield rest


def _from_line(line: str) -> Entry:
    data = json.loads(line)
    own, previous = str(data["hash"]), str(data["previous"])
    return Entry(event=_event(data["event"]), previous=previous, hash=own)


def as_csv(events: Iterable[Event]) -> str:
    """Return the trail of *events* as CSV: one column for each field, then the two hashes."""
    return _as_row(_HEAD) + "".join(_as_row(_cells(entry)) for entry in entries(events))


def _as_row(cells: Iterable[str]) -> str:
    out = StringIO(newline="")
    csv.writer(out, lineterminator="\n", quoting=csv.QUOTE_ALL).writerow(cells)
    return out.getvalue()


def _cells(entry: Entry) -> Iterator[str]:
    data = _data(entry.event)
    for name in _COLUMNS:
        cell = data.get(name, "")
        yield _canonical(cell) if name in _LISTS and cell else str(cell)
    yield from (entry.previous, entry.hash)


def from_csv(text: str) -> tuple[Event, ...]:
    """
    Return the events of a trail in CSV, without asking whether it was altered.

    Raises:
        ValueError: If a row is not one that `as_csv` writes; `verify_csv` says which.
    """
    rows = islice(_rows(text), 1, None)
    return tuple(_read(_from_row, row).event for _, row in rows)


def _rows(text: str) -> Iterator[tuple[str, list[str]]]:
    """Yield each row of *text* as it is written, with its cells; none where it cannot be read."""
    written: list[str] = []

    def lines() -> Iterator[str]:
        for line in _lines(text):
            written.append(line)
            yield line

    reader = csv.reader(lines(), strict=True)
    while True:
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error:
            row = []
        yield "".join(written), row
        written.clear()


def _from_row(row: list[str]) -> Entry:
    cells = dict(zip(_HEAD, row, strict=True))
    own, previous = cells.pop("hash"), cells.pop("previous")
    told = {name: cell for name, cell in cells.items() if cell}
    data = {name: json.loads(cell) if name in _LISTS else cell for name, cell in told.items()}
    return Entry(event=_event(data), previous=previous, hash=own)


def _read(reading: Callable[[_T], Entry], written: _T) -> Entry:
    """
    Return the entry that *reading* finds in what is *written*.

    Raises:
        ValueError: Whatever keeps it from being read.
    """
    try:
        return reading(written)
    except (AttributeError, LookupError, RecursionError, TypeError) as error:
        msg = f"this is no entry of a trail: {written!r}"
        raise ValueError(msg) from error


def verify(text: str, *, ends: str = "") -> tuple[Alteration, ...]:
    """
    Return where a trail in JSON Lines is not as it was written; nothing if it is.

    *ends* is the hash that the last event had, where it was kept elsewhere.
    """
    chain = _Chain()
    for line in _lines(text):
        chain.take(_from_line, line, line, _as_line)
    return chain.end(ends)


def verify_csv(text: str, *, ends: str = "") -> tuple[Alteration, ...]:
    """
    Return where a trail in CSV is not as it was written, as `verify` does for JSON Lines.

    What `Alteration` gives is the row, of which the head is the first.
    """
    chain = _Chain()
    rows = _rows(text)
    chain.take_head("".join(written for written, _ in islice(rows, 1)))
    for written, row in rows:
        chain.take(_from_row, row, written, lambda entry: _as_row(_cells(entry)))
    return chain.end(ends)


@final
class _Chain:
    """The entries of a trail, each held against the one before it."""

    def __init__(self) -> None:
        self._line = 0
        self._found: list[Alteration] = []
        # A line that was altered still leads to the next by the hash it had or the one it has.
        self._before: frozenset[str] | None = frozenset({START})

    def take_head(self, written: str) -> None:
        """Take the head of a CSV file."""
        self._line += 1
        if written != _as_row(_HEAD):
            self._say("it is not the head of a trail")

    def take(
        self,
        reading: Callable[[_T], Entry],
        source: _T,
        written: str,
        writing: Callable[[Entry], str],
    ) -> None:
        """Take the next entry: *source* by its parts, *written* to the letter."""
        self._line += 1
        try:
            entry = _read(reading, source)
        except ValueError:
            self._say("it cannot be read")
            self._before = None
            return
        made = _hash(entry.event, entry.previous)
        if self._before is not None and entry.previous not in self._before:
            self._say("it does not follow the one before it")
        elif entry.hash != made:
            self._say("it is not what its hash was made of")
        elif writing(entry) != written:
            self._say("it is not written as it was")
        self._before = frozenset({entry.hash, made})

    def end(self, ends: str) -> tuple[Alteration, ...]:
        """Return all that was found, with whether the last hash is the one that was kept."""
        if ends and self._before is not None and ends not in self._before:
            self._line += 1
            self._say("the end is not the one on record")
        return tuple(self._found)

    def _say(self, problem: str) -> None:
        self._found.append(Alteration(line=self._line, problem=problem))


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
