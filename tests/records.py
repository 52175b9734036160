"""
Real records of consultations and engagement as exercises, and back.

Nothing is lost on the way: every key of a record has a place of its own in an `Exercise`,
and `as_record` makes the same record again from the exercise alone.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time
from pathlib import Path
from typing import Any, Final

from engage.answers import Answer
from engage.audiences import Audience
from engage.bodies import BodyKind, Partner, PublicBody
from engage.dates import Precision, When, days_between, london, maybe_when
from engage.decisions import Challenge, Decision, DecisionKind, DecisionResult, LegalResult
from engage.exercises import (
    Confidence,
    Exercise,
    ExerciseKind,
    Label,
    Link,
    LinkKind,
    Source,
    SourceReading,
)
from engage.feedback import CountKind, Feedback, ResponseCount
from engage.nations import Nation
from engage.proposals import Proposal
from engage.rounds import Material, Round, Session
from engage.stages import Event, EventKind, Stage

Raw = Mapping[str, Any]
"""A record as its file has it."""

DATA: Final = Path(__file__).parent / "data" / "consultations.toml"
COMPILERS: Final = "whoever compiled the record"

_CLOCKS: Final = {"opened": "opens_at", "closed": "closes_at"}
_STAGES: Final = {"feedback_published": Stage.FED_BACK, "planned": Stage.PLANNING}
"""The stages for which the records have words of their own."""

_WINDOW: Final = re.compile(
    r"(?P<title>.+): (?P<opens>\w+) to (?P<closes>\w+) (?P<year>\d{4}), (?P<lasts>.+)"
)
_WHEN_AND_WHAT: Final = re.compile(r"(\w+ \d{4}) (.+)")
_FOR_AND_AGAINST: Final = re.compile(
    r"(\d+) objections and (\d+) in support; (\d+) and (\d+) of them had detail"
)
_YEAR_BEFORE: Final = re.compile(r"([\d,]+) took part the year before")


def raw_records() -> tuple[Raw, ...]:
    """Return every record of the file."""
    return tuple(tomllib.loads(DATA.read_text("utf-8"))["consultation"])


class _Keys:
    """The keys of one record, each to be taken once."""

    def __init__(self, record: Raw) -> None:
        self._left = dict(record)

    def take(self, key: str, default: Any = None) -> Any:  # noqa: ANN401 - whatever the file says
        """Return what stands under *key*, which is then done with."""
        return self._left.pop(key, default)

    def texts(self, key: str) -> tuple[str, ...]:
        """Return the list of texts under *key*."""
        return tuple(self.take(key, ()))

    def when(self, day: str, words: str, clock: str = "") -> When | None:
        """Return when something happened, from its day and its time on the clock or its words."""
        on, at, text = self.take(day), self.take(clock), self.take(words)
        if at is not None:
            return When.at(datetime.combine(on, time.fromisoformat(at), tzinfo=london()))
        return maybe_when(text if on is None else on)

    def finish(self) -> None:
        """Refuse a key that nobody took."""
        if self._left:
            msg = f"these keys have no place in an exercise: {', '.join(sorted(self._left))}"
            raise ValueError(msg)


def exercise_of_record(record: Raw) -> Exercise:
    """
    Return *record* as an exercise.

    Raises:
        ValueError: If it has a key that is not known, or days that its dates do not give.
    """
    keys = _Keys(record)
    stated = {key: keys.take(key) for key in _DERIVED if key in record}
    stage = str(keys.take("stage_seen"))
    kind = ExerciseKind(keys.take("kind"))
    issues = keys.texts("issues")
    notes = str(keys.take("notes", ""))
    timetable = tuple(_timetable(keys))
    exercise = Exercise(
        reference=keys.take("id"),
        title=keys.take("title"),
        body=PublicBody(
            name=keys.take("authority"),
            kind=BodyKind(keys.take("authority_type")),
            nation=Nation(keys.take("nation")),
        ),
        partners=tuple(Partner(name=name) for name in keys.texts("partners")),
        called=keys.texts("called"),
        label=Label(
            kind=kind,
            reason=keys.take("kind_reason"),
            confidence=Confidence(keys.take("confidence")),
            by=COMPILERS,
        ),
        answers=tuple(_answers(record, keys, kind)),
        proposals=tuple(Proposal(summary=text) for text in _one(keys, "proposes")),
        audiences=tuple(Audience(name=text) for text in _one(keys, "audience")),
        decisions=tuple(_decisions(keys, timetable)),
        feedback=_feedback(keys),
        links=tuple(_links(keys)),
        challenges=_challenges(stage, issues, notes),
        stage=_STAGES.get(stage) or Stage(stage),
        duties=keys.texts("duties"),
        events=(*timetable, *_changes(record, keys, issues)),
        rounds=tuple(_rounds(record, keys)),
        prior_engagement=keys.take("prior_engagement", ""),
        issues=issues,
        notes=notes,
        sources=tuple(_sources(keys)),
    )
    keys.finish()
    if stated != days_counted(exercise):
        msg = f"the record states {stated}, its dates give {days_counted(exercise)}"
        raise ValueError(msg)
    return exercise


def _one(keys: _Keys, key: str) -> tuple[str, ...]:
    """Return the text under *key*, if there is one."""
    text = keys.take(key)
    return () if text is None else (text,)


def _answers(record: Raw, keys: _Keys, kind: ExerciseKind) -> Iterator[Answer]:
    """Yield the few facts that a record answers."""

    def answer(fact: str, value: object, *, inferred: bool = False) -> Answer:
        return Answer(fact=fact, value=value, by=COMPILERS, inferred=inferred)

    yield answer("statute_requires_consultation", keys.take("statutory"))
    least = keys.take("statutory_minimum_days")
    if least is not None:
        yield answer("prescribed_minimum_days", least)
        yield answer("prescribed_by", "statute")
    if "proposes" in record and kind is ExerciseKind.CONSULTATION:
        yield answer("specific_proposal_put", value=True, inferred=True)


def _timetable(keys: _Keys) -> Iterator[Event]:
    """Yield the milestones, those known to the day and those known in words."""
    for line in keys.take("timetable", ()):
        yield Event(at=line["on"], what=line["event"], body=line.get("body", ""))
    for text in keys.texts("timetable_text"):
        known = _WHEN_AND_WHAT.fullmatch(text)
        if known is None:
            msg = f"{text!r} does not begin with a month"
            raise ValueError(msg)
        yield Event(at=known[1], what=known[2])


def _changes(record: Raw, keys: _Keys, issues: tuple[str, ...]) -> Iterator[Event]:
    """Yield the extension and the postponement, each with its reason."""
    if keys.take("extended"):
        reason = keys.take("extension_reason")
        yield Event(kind=EventKind.EXTENDED, reason=reason, until=record["closed"])
    until = keys.take("postponed_until")
    if until is not None:
        reasons = [issue for issue in issues if issue.startswith("postponed_for_")]
        reason = "; ".join(issue.removeprefix("postponed_for_") for issue in reasons)
        yield Event(kind=EventKind.POSTPONED, reason=reason, until=until)


def _rounds(record: Raw, keys: _Keys) -> Iterator[Round]:
    """Yield the windows; a single one unless the record has several, or an earlier engagement."""
    held = keys.take("events_count")
    earlier = "prior_engagement" in record
    if earlier:
        yield Round(id="earlier", title="Earlier engagement", sessions_held=held)
    windows = keys.texts("windows_text")
    opens = keys.when("opened", "opened_text", _CLOCKS["opened"])
    closes = keys.when("closed", "closed_text", _CLOCKS["closed"])
    lasts = str(keys.take("stated_duration", ""))
    spans = [(f"{place}", *_span(text)) for place, text in enumerate(windows, start=1)]
    channels, formats = keys.texts("channels"), keys.texts("formats")
    materials = tuple(Material(title=title) for title in keys.texts("documents"))
    sessions = tuple(Session(on=on["on"], place=on["place"]) for on in keys.take("events", ()))
    planned = keys.take("planned_open_text")
    for name, title, opening, closing, length in spans or [("1", "", opens, closes, lasts)]:
        yield Round(
            id=name,
            title=title,
            opens=opening,
            closes=closing,
            stated_duration=length,
            planned_opens=planned,
            channels=channels,
            formats=formats,
            materials=materials,
            sessions=sessions,
            sessions_held=None if earlier else held,
        )


def _span(text: str) -> tuple[str, When | None, When | None, str]:
    """Return the title, the two ends and the length of a window told in words."""
    known = _WINDOW.fullmatch(text)
    if known is None:
        msg = f"{text!r} is no window"
        raise ValueError(msg)
    opens, closes = (When.said(f"{known[end]} {known['year']}") for end in ("opens", "closes"))
    return known["title"], opens, closes, known["lasts"]


def _decisions(keys: _Keys, timetable: tuple[Event, ...]) -> Iterator[Decision]:
    """Yield the chain of decision, recommendations first."""
    dates = {event.what: event.at for event in timetable}
    for event in timetable:
        if event.what == "recommended":
            yield Decision(kind=DecisionKind.RECOMMENDATION, made=event.at, by=event.body)
    made, by, result = keys.take("decision_on"), keys.take("decision_by", ""), keys.take("decision")
    outcome, text = keys.take("outcome", ""), keys.take("decision_text")
    if text is not None:
        by, _, made = text.rpartition(", ")
    if made is not None:
        yield Decision(
            made=made,
            by=by,
            result=None if result is None else DecisionResult(result),
            outcome=outcome,
            published=dates.get("decision published"),
            effective=dates.get("effective after call-in"),
        )


def _feedback(keys: _Keys) -> Feedback | None:
    """Return what was said in reply and when people were told, if anything is known of it."""
    counts = tuple(_counts(keys))
    published = keys.when("feedback_on", "feedback_text")
    return Feedback(counts=counts, published=published) if counts or published else None


def _counts(keys: _Keys) -> Iterator[ResponseCount]:
    """Yield each number of responses, with what it counts."""
    number, note = keys.take("responses"), str(keys.take("responses_note", ""))
    before = _YEAR_BEFORE.fullmatch(note)
    if before:
        past = int(before[1].replace(",", ""))
        yield ResponseCount(kind=CountKind.EARLIER_ROUND, number=past, note=note)
    elif number is not None:
        kind = CountKind.TARGET if note == "target" else CountKind.RESPONSES
        kind = CountKind.ATTENDANCE if note.startswith("attended") else kind
        yield ResponseCount(kind=kind, number=number, note=note)
    if split := _FOR_AND_AGAINST.fullmatch(note):
        against, in_favour, against_detail, in_favour_detail = map(int, split.groups())
        yield ResponseCount(kind=CountKind.OBJECTIONS, number=against, with_detail=against_detail)
        yield ResponseCount(
            kind=CountKind.IN_SUPPORT, number=in_favour, with_detail=in_favour_detail
        )
    previous = keys.take("previous_responses")
    if previous is not None:
        yield ResponseCount(kind=CountKind.EARLIER_ROUND, number=previous)


def _links(keys: _Keys) -> Iterator[Link]:
    """Yield the stages before and after this one."""
    for reference in _one(keys, "previous_stage"):
        yield Link(kind=LinkKind.EARLIER, reference=reference)
    for reference in _one(keys, "next_stage"):
        yield Link(kind=LinkKind.LATER, reference=reference)
    for what in _one(keys, "next_stage_planned"):
        yield Link(kind=LinkKind.LATER, what=what)


def _challenges(stage: str, issues: tuple[str, ...], notes: str) -> tuple[Challenge, ...]:
    """Return the challenge by which what was decided was quashed."""
    if stage != "quashed":
        return ()
    agreed = "quashed by agreement" in notes
    marker = "later_quashed_for_"
    grounds = [issue.removeprefix(marker) for issue in issues if issue.startswith(marker)]
    return (
        Challenge(
            result=LegalResult.QUASHED_BY_CONSENT if agreed else LegalResult.QUASHED,
            ground=" ".join(grounds).replace("_", " "),
        ),
    )


def _sources(keys: _Keys) -> Iterator[Source]:
    """Yield the pages; what was read and recalled is said of the first."""
    yield Source(
        url=keys.take("source"),
        kind=keys.take("source_kind"),
        reading=SourceReading(keys.take("verified")),
        recalled=keys.texts("recalled_fields"),
    )
    for url in keys.texts("sources"):
        yield Source(url=url)


_DERIVED: Final = (
    *("days_between", "days_counting_both_ends"),
    *("days_close_to_decision", "days_close_to_feedback"),
)
"""The keys that say nothing new: numbers of days between dates that the record has."""


def days_counted(exercise: Exercise) -> dict[str, int]:
    """Return the numbers of days that the dates of *exercise* give, where they are exact."""
    last = exercise.rounds[-1]
    opened, closed = (when.day if when else None for when in (last.opens, last.closes))
    published = exercise.feedback.published if exercise.feedback else None
    decided, told = exercise.decided_on(), published.day if published else None
    counted: dict[str, int] = {}
    if opened and closed:
        counted["days_between"] = days_between(opened, closed)
        counted["days_counting_both_ends"] = days_between(opened, closed) + 1
    if closed and decided:
        counted["days_close_to_decision"] = days_between(closed, decided)
    if closed and told:
        counted["days_close_to_feedback"] = days_between(closed, told)
    return counted


def as_record(exercise: Exercise) -> dict[str, Any]:
    """Return *exercise* as the record that it was made from."""
    body, label, last = exercise.body, exercise.label, exercise.rounds[-1]
    assert body.kind is not None
    assert body.nation is not None
    assert label is not None
    assert label.confidence is not None
    assert exercise.stage is not None
    answers = {answer.fact: answer.value for answer in exercise.answers}
    words = {stage: word for word, stage in _STAGES.items()}
    record: dict[str, Any] = {
        "id": exercise.reference,
        "title": exercise.title,
        "authority": body.name,
        "authority_type": body.kind.value,
        "nation": body.nation.value,
        "kind": label.kind.value,
        "kind_reason": label.reason,
        "confidence": label.confidence.value,
        "statutory": answers["statute_requires_consultation"],
        "statutory_minimum_days": answers.get("prescribed_minimum_days"),
        "stage_seen": words.get(exercise.stage, exercise.stage.value),
        "prior_engagement": exercise.prior_engagement,
        "notes": exercise.notes,
        "partners": [partner.name for partner in exercise.partners],
        "issues": list(exercise.issues),
        "proposes": "".join(proposal.summary for proposal in exercise.proposals),
        "audience": "".join(audience.name for audience in exercise.audiences),
        "channels": list(last.channels),
        "formats": list(last.formats),
        "documents": [material.title for material in last.materials],
        "events": [
            {"on": session.on.day if session.on else None, "place": session.place}
            for session in last.sessions
        ],
        "events_count": exercise.rounds[0].sessions_held,
        **_as_window(exercise),
        **_as_decision(exercise),
        **_as_feedback(exercise),
        **_as_events(exercise),
        **_as_sources(exercise),
        **days_counted(exercise),
    }
    for link in exercise.links:
        key = "previous_stage" if link.kind is LinkKind.EARLIER else "next_stage"
        record[key if link.reference else f"{key}_planned"] = link.reference or link.what
    said = {key: value for key, value in record.items() if value not in (None, "", [])}
    return {**said, "duties": list(exercise.duties), "called": list(exercise.called)}


def _as_when(name: str, when: When | None) -> dict[str, Any]:
    """Return the keys that say when something happened."""
    if when is None:
        return {}
    if when.moment is not None:
        clock = when.moment.astimezone(london()).strftime("%H:%M")
        return {name: when.day, _CLOCKS[name]: clock}
    return {f"{name}_text": when.text} if when.text else {name: when.day}


def _as_window(exercise: Exercise) -> dict[str, Any]:
    """Return the keys of the windows; those told in words are told together too."""
    windows = [each for each in exercise.rounds if each.title and each.opens and each.closes]
    first = windows[0] if windows else exercise.rounds[-1]
    planned = first.planned_opens
    return {
        **_as_when("opened", first.opens),
        **_as_when("closed", first.closes),
        "stated_duration": "" if windows else first.stated_duration,
        "planned_open_text": planned.text if planned else "",
        "windows_text": [
            f"{each.title}: {_month(each.opens)} to {each.closes}, {each.stated_duration}"
            for each in windows
        ],
    }


def _month(when: When | None) -> str:
    return str(when).partition(" ")[0]


def _as_decision(exercise: Exercise) -> dict[str, Any]:
    """Return the keys of the step that decides."""
    decided = [step for step in exercise.decisions if step.kind is DecisionKind.DECISION]
    if not decided:
        return {}
    (step,) = decided
    if step.made is not None and step.made.text:
        return {"decision_text": f"{step.by}, {step.made}"}
    return {
        "decision_on": step.made.day if step.made else None,
        "decision_by": step.by,
        "decision": step.result.value if step.result else None,
        "outcome": step.outcome,
    }


def _as_feedback(exercise: Exercise) -> dict[str, Any]:
    """Return the keys of what was said in reply and of when people were told."""
    if exercise.feedback is None:
        return {}
    published = exercise.feedback.published
    keys: dict[str, Any] = {}
    if published is not None:
        keys["feedback_text" if published.text else "feedback_on"] = published.text or published.day
    for count in exercise.feedback.counts:
        if count.kind is CountKind.EARLIER_ROUND and not count.note:
            keys["previous_responses"] = count.number
        elif count.kind is CountKind.EARLIER_ROUND:
            keys["responses_note"] = count.note
        elif count.kind not in (CountKind.OBJECTIONS, CountKind.IN_SUPPORT):
            keys |= {"responses": count.number, "responses_note": count.note}
    return keys


def _as_events(exercise: Exercise) -> dict[str, Any]:
    """Return the keys of the milestones, of an extension and of a postponement."""
    keys: dict[str, Any] = {"timetable": [], "timetable_text": []}
    for event in exercise.events:
        if event.kind is EventKind.EXTENDED:
            keys |= {"extended": True, "extension_reason": event.reason}
        elif event.kind is EventKind.POSTPONED:
            keys["postponed_until"] = event.until.day if event.until else None
        elif event.at is not None and event.at.precision is Precision.DAY:
            line = {"on": event.at.day, "event": event.what, "body": event.body}
            keys["timetable"].append({key: value for key, value in line.items() if value})
        else:
            keys["timetable_text"].append(f"{event.at} {event.what}")
    return keys


def _as_sources(exercise: Exercise) -> dict[str, Any]:
    """Return the keys of the pages."""
    first, *others = exercise.sources
    return {
        "source": first.url,
        "source_kind": first.kind,
        "verified": first.reading.value if first.reading else None,
        "recalled_fields": list(first.recalled),
        "sources": [other.url for other in others],
    }


def gathered() -> date:
    """Return the day on which the records were gathered."""
    found: date = tomllib.loads(DATA.read_text("utf-8"))["meta"]["gathered"]
    return found
