"""What reading and writing a file costs, beside doing so by hand and beside tomllib alone."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any, Final

from samples import ANSWERED
from timing import Row, compare

from engage.answers import Answer, Value
from engage.audiences import Audience, AudienceKind
from engage.bodies import BodyKind, PublicBody
from engage.dates import When
from engage.decisions import Decision, DecisionKind
from engage.exchange import dumps, parse
from engage.exercises import Exercise
from engage.feedback import CountKind, Feedback, ResponseCount, Theme
from engage.nations import Nation
from engage.proposals import Option, Proposal
from engage.rounds import Form, Material, Round
from engage.stages import Stage

Plain = dict[str, Any]


# From plain values, by hand: what somebody would write who needed no messages.


def exercise_from(plain: Plain) -> Exercise:
    """Return the exercise that *plain* holds: the fields of the sample, with no further check."""
    body = plain["body"]
    return Exercise(
        reference=plain["reference"],
        title=plain["title"],
        body=PublicBody(
            name=body["name"],
            kind=_maybe(BodyKind, body.get("kind")),
            nation=_maybe(Nation, body.get("nation")),
        ),
        called=tuple(plain.get("called", ())),
        proposals=tuple(_proposal(each) for each in plain.get("proposals", ())),
        audiences=tuple(_audience(each) for each in plain.get("audiences", ())),
        rounds=tuple(_round(each) for each in plain.get("rounds", ())),
        decisions=tuple(_decision(each) for each in plain.get("decisions", ())),
        feedback=_feedback(plain["feedback"]) if "feedback" in plain else None,
        stage=_maybe(Stage, plain.get("stage")),
        answers=tuple(
            Answer(fact=fact, value=value) for fact, value in plain.get("answers", {}).items()
        ),
    )


def _maybe(kind: Callable[[Any], Any], value: Any) -> Any:  # noqa: ANN401 - whatever the kind makes
    return None if value is None else kind(value)


def _when(plain: Plain, key: str) -> date | None:
    value = plain.get(key)
    return date.fromisoformat(value) if isinstance(value, str) else value


def _option(plain: Plain) -> Option:
    return Option(
        name=plain["name"],
        summary=plain.get("summary", ""),
        preferred=plain.get("preferred"),
        discarded_because=plain.get("discarded_because", ""),
    )


def _proposal(plain: Plain) -> Proposal:
    discarded = plain.get("discarded")
    return Proposal(
        summary=plain["summary"],
        options=tuple(_option(each) for each in plain.get("options", ())),
        discarded=None if discarded is None else tuple(_option(each) for each in discarded),
        open_to_influence=tuple(plain.get("open_to_influence", ())),
        not_open=_maybe(tuple, plain.get("not_open")),
    )


def _audience(plain: Plain) -> Audience:
    return Audience(
        name=plain["name"],
        kinds=frozenset(AudienceKind(kind) for kind in plain.get("kinds", ())),
        affected=plain.get("affected"),
        asked=plain.get("asked"),
    )


def _round(plain: Plain) -> Round:
    return Round(
        id=plain.get("id", "1"),
        title=plain.get("title", ""),
        opens=_when(plain, "opens"),
        closes=_when(plain, "closes"),
        form=_maybe(Form, plain.get("form")),
        channels=tuple(plain.get("channels", ())),
        languages=tuple(plain.get("languages", ())),
        formats=tuple(plain.get("formats", ())),
        materials=tuple(
            Material(
                title=each["title"],
                published=_when(each, "published"),
                needed=each.get("needed"),
            )
            for each in plain.get("materials", ())
        ),
        stated_duration=plain.get("stated_duration", ""),
    )


def _decision(plain: Plain) -> Decision:
    return Decision(
        kind=DecisionKind(plain.get("kind", "decision")),
        made=_when(plain, "made"),
        by=plain.get("by", ""),
    )


def _feedback(plain: Plain) -> Feedback:
    return Feedback(
        counts=tuple(
            ResponseCount(kind=CountKind(each["kind"]), number=each.get("number"))
            for each in plain.get("counts", ())
        ),
        themes=tuple(
            Theme(
                said=each["said"],
                responses=each.get("responses"),
                in_report=each.get("in_report"),
                done=each.get("done", ""),
            )
            for each in plain.get("themes", ())
        ),
        published=_when(plain, "published"),
    )


# To plain values, by hand.


def plain_of(exercise: Exercise) -> Plain:
    """Return *exercise* as plain values, without what it does not say."""
    body = exercise.body
    return _said(
        schema="engage/1",
        reference=exercise.reference,
        title=exercise.title,
        body=_said(name=body.name, kind=body.kind, nation=body.nation),
        called=exercise.called,
        proposals=[_plain_proposal(each) for each in exercise.proposals],
        audiences=[
            _said(
                name=each.name, kinds=sorted(each.kinds), affected=each.affected, asked=each.asked
            )
            for each in exercise.audiences
        ],
        rounds=[_plain_round(each) for each in exercise.rounds],
        decisions=[
            _said(kind=each.kind, made=_day(each.made), by=each.by) for each in exercise.decisions
        ],
        feedback=_plain_feedback(exercise.feedback) if exercise.feedback else None,
        stage=exercise.stage,
        answers={answer.fact: _plain_value(answer.value) for answer in exercise.answers},
    )


def _said(**values: object) -> Plain:
    return {name: value for name, value in values.items() if value not in (None, "", (), [])}


def _day(when: When | None) -> str | None:
    return when.day.isoformat() if when and when.day else None


def _plain_value(value: Value) -> object:
    if isinstance(value, frozenset):
        return sorted(value)
    return value.isoformat() if isinstance(value, date) else value


def _plain_options(options: Iterable[Option]) -> list[Plain]:
    return [
        _said(
            name=each.name,
            summary=each.summary,
            preferred=each.preferred,
            discarded_because=each.discarded_because,
        )
        for each in options
    ]


def _plain_proposal(proposal: Proposal) -> Plain:
    plain = _said(
        summary=proposal.summary,
        options=_plain_options(proposal.options),
        open_to_influence=proposal.open_to_influence,
    )
    # Recorded as none is not the same as not recorded.
    if proposal.discarded is not None:
        plain["discarded"] = _plain_options(proposal.discarded)
    if proposal.not_open is not None:
        plain["not_open"] = proposal.not_open
    return plain


def _plain_round(round_: Round) -> Plain:
    return _said(
        id=round_.id,
        title=round_.title,
        opens=_day(round_.opens),
        closes=_day(round_.closes),
        form=round_.form,
        channels=round_.channels,
        languages=round_.languages,
        formats=round_.formats,
        materials=[
            _said(title=each.title, published=_day(each.published), needed=each.needed)
            for each in round_.materials
        ],
        stated_duration=round_.stated_duration,
    )


def _plain_feedback(feedback: Feedback) -> Plain:
    return _said(
        counts=[_said(kind=each.kind, number=each.number) for each in feedback.counts],
        themes=[
            _said(
                said=each.said, responses=each.responses, in_report=each.in_report, done=each.done
            )
            for each in feedback.themes
        ],
        published=_day(feedback.published),
    )


JSON: Final = dumps(ANSWERED, "json")
TOML: Final = dumps(ANSWERED, "toml")


def _by_hand() -> str:
    return json.dumps(plain_of(exercise_from(json.loads(JSON))), indent=2, ensure_ascii=False)


def _ours() -> str:
    return dumps(parse(JSON, format="json"), "json")


def rows() -> Iterator[Row]:
    """Yield what files cost, once both sides are seen to read and write the same."""
    assert parse(TOML) == ANSWERED
    assert exercise_from(json.loads(JSON)) == ANSWERED == exercise_from(tomllib.loads(TOML))
    assert json.loads(_by_hand()) == json.loads(_ours()) == json.loads(JSON)
    yield compare(
        "JSON to values and back",
        "by hand",
        1.35,
        _ours,
        _by_hand,
        note="by hand: no message, no path, no unknown key noticed",
    )
    yield compare(
        "TOML to values",
        "tomllib alone",
        1.15,
        lambda: parse(TOML),
        lambda: tomllib.loads(TOML),
    )


__all__ = ("JSON", "TOML", "exercise_from", "plain_of", "rows")
