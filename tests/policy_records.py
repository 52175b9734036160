"""From a record of the data on councils' policies to a policy: every key of it is used."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final, TypeVar

from attrs import evolve, fields_dict

from engage.citations import Verification
from engage.nations import UNITED_KINGDOM, Nation
from engage.policies.lengths import Length, LengthRange, LengthUnit
from engage.policies.policy import PATHS, Policy
from engage.policies.promises import Promise
from engage.policies.records import (
    Approval,
    Bound,
    Clock,
    Companion,
    Inheritance,
    Milestone,
    PolicyStage,
    Said,
    SpecialKind,
    SpecialProcess,
    YearlyDate,
)
from engage.policies.versions import PolicyHistory

Keys = dict[str, Any]

DATA: Final = tomllib.loads(
    (Path(__file__).parent / "data" / "council_policies.toml").read_text("utf-8")
)
POLICIES: Final[list[Keys]] = DATA["policy"]
PROCESSES: Final[list[Keys]] = DATA["statutory_process"]

VERIFIED: Final = {
    "read": Verification.READ,
    "mixed": Verification.PARTLY_READ,
    "recalled": Verification.FROM_KNOWLEDGE,
}
EXCERPT: Final = "an excerpt"
WHOLE: Final = "the whole text"

_T = TypeVar("_T")


def several(value: str | list[str]) -> tuple[str, ...]:
    """Return one text or a list of them as texts."""
    return (value,) if isinstance(value, str) else tuple(value)


def weeks(value: int) -> Length:
    """Return a number of weeks."""
    return Length(number=value, unit=LengthUnit.WEEK)


def days(value: int) -> Length:
    """Return a number of days."""
    return Length(number=value, unit=LengthUnit.DAY)


def as_it_is(value: _T) -> _T:
    """Return *value*."""
    return value


Reading = tuple[str, Callable[[Any], object]]

SINGLE: Final[Mapping[str, Reading]] = {
    "after_outcome": ("process.after_outcome", as_it_is),
    "applies_to": ("scope.applies_to", as_it_is),
    "assurance": ("principles.assurance", as_it_is),
    "bodies": ("people.bodies", several),
    "classification_tests": ("definitions.tests", several),
    "consult_when_any": ("occasions.consult_when_any", several),
    "consultation_is": ("definitions.consultation_is", as_it_is),
    "covers": ("scope.covers", as_it_is),
    "covers_answering_others": ("scope.answers_others", as_it_is),
    "defines_both_terms": ("definitions.both_defined", as_it_is),
    "delivery": ("taking_part.delivery", as_it_is),
    "disclaims_legitimate_expectation": ("principles.disclaims_expectation", as_it_is),
    "disclosure_rule": ("publication.disclosure", as_it_is),
    "documents": ("records.assessments", several),
    "does_not_apply_to": ("scope.leaves_out", several),
    "due_regard": ("principles.due_regard", as_it_is),
    "duration_rule": ("periods.rule", as_it_is),
    "election_rule": ("periods.elections", as_it_is),
    "engagement_is": ("definitions.engagement_is", as_it_is),
    "exception": ("periods.exceptions", several),
    "feedback_deadline_weeks": ("feedback.deadline", weeks),
    "feedback_if_late": ("feedback.if_late", as_it_is),
    "formats": ("taking_part.formats", several),
    "gunning_good_practice_for": ("principles.gunning_advised", several),
    "gunning_required_for": ("principles.gunning_binds", several),
    "holiday_rule": ("periods.holidays", as_it_is),
    "languages": ("taking_part.languages", several),
    "levels": ("taking_part.levels", several),
    "locks": ("process.locks", as_it_is),
    "longer_when": ("periods.longer_when", as_it_is),
    "maximum_weeks": ("periods.most", weeks),
    "member_notice_contains": ("periods.member_notice_says", as_it_is),
    "member_notice_days_before_launch": ("periods.member_notice", days),
    "members": ("people.members", as_it_is),
    "methods": ("taking_part.methods", several),
    "minimum_weeks": ("periods.least", weeks),
    "must_consult_on_strategy": ("occasions.must_consult_on_strategy", as_it_is),
    "must_have_strategy": ("occasions.must_have_strategy", as_it_is),
    "must_publish": ("publication.must_publish", several),
    "must_state": ("publication.must_state", several),
    "needs": ("publication.needs", several),
    "network": ("people.network", as_it_is),
    "normal_weeks": ("periods.normal", weeks),
    "only_consult_when": ("occasions.only_when", as_it_is),
    "owner": ("people.owner", as_it_is),
    "panel": ("people.panel", as_it_is),
    "participation_is": ("definitions.participation_is", as_it_is),
    "principles": ("principles.principles", several),
    "principles_source": ("principles.taken_from", as_it_is),
    "quality": ("principles.qualities", several),
    "register": ("records.register", as_it_is),
    "review": ("records.review", as_it_is),
    "scope": ("scope.covers", as_it_is),
    "shorter_allowed": ("periods.shorter_allowed", as_it_is),
    "shorter_needs": ("periods.shorter_needs", as_it_is),
    "shows_status_of_each_stage": ("process.shows_status", as_it_is),
    "stage_changes": ("process.stage_changes", as_it_is),
    "stages_may_be_replaced_for": ("process.replaced_for", several),
    "steps": ("process.steps", several),
    "traditional_for": ("periods.normal_for", as_it_is),
    "traditional_weeks": ("periods.normal", weeks),
    "trigger": ("occasions.starts_on", as_it_is),
    "types": ("scope.incoming_kinds", several),
    "ways_of_working": ("principles.ways_of_working", several),
}
"""The place in a policy to which each key of a record leads, and how its value is read."""

MILESTONES: Final = {
    "adopted": "adopted",
    "reviewed": "reviewed",
    "report_date": "reported",
    "scrutiny_date": "recommended by scrutiny",
    "cabinet_date": "taken to cabinet",
    "last_updated": "last updated",
}

PLANNING: Final = {
    "planning_consultation_days": ("planning application", Bound.SET),
    "planning_statutory_days": ("planning application, by statute", Bound.SET),
    "planning_own_days": ("planning application", Bound.SET),
    "planning_amendment_days": ("amended planning application", Bound.SET),
}


class Policies:
    """The making of one policy out of one record, which keeps what is not used."""

    def __init__(self, record: Keys) -> None:
        """Begin with a copy of the *record*."""
        self.rest = dict(record)
        self.page = self.rest.pop("document")
        self.recalled = self.rest.pop("recalled_fields", [])
        self.groups: dict[str, dict[str, object]] = {}

    def promise(self, value: _T, key: str, weakened_by: tuple[str, ...] = ()) -> Promise[_T]:
        """Return what stands under one *key* as a promise of the document."""
        recalled = Verification.FROM_KNOWLEDGE if key in self.recalled else None
        return Promise(value=value, page=self.page, verified=recalled, weakened_by=weakened_by)

    def put(self, at: str, value: object) -> None:
        """Put a promise, or several, in a place of the policy that is still empty."""
        assert at in PATHS
        group, _, name = at.partition(".")
        assert name not in self.groups.setdefault(group, {})
        self.groups[group][name] = value

    def take(self, key: str) -> Any:  # noqa: ANN401 - whatever the record has
        """Return what stands under a *key*, and take it out; ``None`` if nothing does."""
        return self.rest.pop(key, None)

    def several(self) -> None:
        """Put what takes more than one key, or more than one promise."""
        if (least := self.take("typical_weeks_min")) is not None:
            typical = LengthRange(
                least=least, most=self.rest.pop("typical_weeks_max"), unit=LengthUnit.WEEK
            )
            self.put("periods.typical", self.promise(typical, "typical_weeks_min", ("typically",)))
        if (weak := self.take("minimum_is")) is not None:
            value = weeks(self.rest.pop("minimum_weeks"))
            self.put("periods.least", self.promise(value, "minimum_weeks", (weak,)))
        if stages := self.take("stages"):
            self.put(
                "process.stages",
                tuple(self.promise(PolicyStage(name=each), "stages") for each in stages),
            )
        if gates := self.take("approval_gates"):
            self.put(
                "process.approvals",
                tuple(self.promise(Approval(what=each), "approval_gates") for each in gates),
            )
        if companions := self.take("companions"):
            self.put(
                "records.documents",
                tuple(self.promise(Companion(title=each), "companions") for each in companions),
            )
        if self.take("follows_compact"):
            self.put("principles.follows", self.promise(("the Compact",), "follows_compact"))
        clocks = tuple(
            self.promise(Clock(what=what, bound=bound, length=days(self.rest.pop(key))), key)
            for key, (what, bound) in PLANNING.items()
            if key in self.rest
        )
        if clocks:
            self.put("periods.named", clocks)

    def terms(self) -> dict[str, Any]:
        """Return the groups of promises that were put."""
        made: dict[str, Any] = {}
        for group, terms in self.groups.items():
            silent: Any = fields_dict(Policy)[group].default
            made[group] = evolve(silent, **terms)
        return made

    def single(self) -> None:
        """Put what is one promise under one key."""
        for key in [key for key in self.rest if key in SINGLE]:
            at, read = SINGLE[key]
            self.put(at, self.promise(read(self.rest.pop(key)), key))


def policy_of(record: Keys) -> Policy:
    """Return the policy that *record* describes."""
    return history_of(record).versions[-1]


def history_of(record: Keys) -> PolicyHistory:
    """Return the policy that *record* describes, in two versions where a rule changed."""
    making = Policies(record)
    year, nation = making.take("year"), making.rest.pop("nation")
    before, proposed = making.take("minimum_weeks_before"), making.take("duration_rule_proposed")
    inherits = making.take("inherits")
    history = tuple(
        Milestone(what=what, on=making.rest.pop(key))
        for key, what in MILESTONES.items()
        if key in making.rest
    )
    replaced = making.take("replaced")
    making.several()
    making.single()
    read_whole = making.take("read_whole")
    policy = Policy(
        id=making.rest.pop("id"),
        title=making.page,
        version=str(year or "undated"),
        body=making.rest.pop("body"),
        nations=UNITED_KINGDOM if nation == "uk" else frozenset({Nation(nation)}),
        document=making.page,
        source=making.rest.pop("source"),
        sources=tuple(making.take("sources") or ()),
        verified=VERIFIED[making.rest.pop("verified")],
        verified_scope="; recalled: ".join((WHOLE if read_whole else EXCERPT, *making.recalled)),
        in_force_from=year and str(year),
        inherits=inherits and Inheritance(id=inherits, version="as named", held=False),
        superseded_by=replaced or "",
        history=history,
        not_set=tuple(making.take("not_set") or ()),
        notes=making.take("notes") or "",
        **making.terms(),
    )
    assert making.rest == {}, f"{policy.id}: left over: {sorted(making.rest)}"
    return PolicyHistory(
        id=policy.id,
        title=policy.title,
        body=policy.body,
        versions=(policy,) if before is None else _changed(policy, making, before, proposed),
    )


def _changed(policy: Policy, making: Policies, before: int, proposed: str) -> tuple[Policy, Policy]:
    """Return the versions of a *policy* before and after its least period was given up."""
    least = making.promise(weeks(before), "minimum_weeks_before")
    rule = making.promise(proposed, "duration_rule_proposed")
    earlier = evolve(
        policy,
        version="before",
        in_force_from=None,
        periods=evolve(policy.periods, least=least),
    )
    return earlier, evolve(policy, periods=evolve(policy.periods, rule=rule))


CLOCKS: Final[Mapping[str, tuple[str, Bound, str, str]]] = {
    "window_min_days": ("consultation", Bound.LEAST, "day", ""),
    "window_min_school_days": ("consultation", Bound.LEAST, "school day", ""),
    "window_min_weeks": ("consultation", Bound.LEAST, "week", ""),
    "window_usual_days": ("consultation", Bound.USUAL, "day", ""),
    "window_months": ("consultation", Bound.SET, "month", ""),
    "consultation_weeks": ("consultation", Bound.USUAL, "week", ""),
    "report_within_weeks": ("consultation report", Bound.WITHIN, "week", ""),
    "objection_days": ("objections", Bound.SET, "day", ""),
    "inspectorate_report_weeks": ("inspectorate report", Bound.WITHIN, "week", ""),
    "final_report_weeks_before_decision": ("final report", Bound.BEFORE, "week", ""),
    "notify_ministers_within_days": ("notice to ministers", Bound.WITHIN, "day", ""),
    "moratorium_years": ("no further proposal", Bound.LEAST, "year", ""),
    "representation_min_weeks": ("representations", Bound.LEAST, "week", ""),
    "representation_weeks": ("representations", Bound.SET, "week", ""),
    "decide_within_months": ("decision", Bound.WITHIN, "month", ""),
    "notice_valid_weeks_mainstream": ("notice", Bound.SET, "week", "mainstream schools"),
    "notice_valid_months_special": ("notice", Bound.SET, "month", "special schools"),
    "at_least_every_years": ("consulting again", Bound.WITHIN, "year", ""),
    "whole_review_months": ("whole review", Bound.WITHIN, "month", ""),
    "maximum_months": ("the measure", Bound.MOST, "month", ""),
    "cycle_years": ("next assessment", Bound.WITHIN, "year", ""),
    "commissioner_advice_weeks": ("advice of the commissioner", Bound.SET, "week", ""),
    "publish_within_months_of_election": ("publication", Bound.WITHIN, "month", ""),
}
ANCHORS: Final = {
    "clock_starts": ("starts", "whole review"),
    "clock_stops": ("stops", "whole review"),
    "window_starts": ("starts", "consultation"),
}
YEARLY: Final = {
    "season_start": "consultation may begin",
    "season_end": "consultation must have ended",
    "determine_by": "determined by",
}
OTHERS: Final = {
    "after": "after the decision",
    "before": "consultation comes before",
    "consult": "how to consult",
    "consultation_is": "consultation",
    "majority": "the majority needed",
    "meeting": "the meeting",
    "panel_day_counting": "how days are counted",
    "residents": "residents",
}


def process_of(record: Keys) -> Promise[SpecialProcess]:
    """Return the process that *record* describes, as its page states it."""
    rest = dict(record)
    starts = {
        what: {part: rest.pop(key)}
        for key, (part, what) in ANCHORS.items()
        if key in rest and part == "starts"
    }
    stops = {
        what: {part: rest.pop(key)}
        for key, (part, what) in ANCHORS.items()
        if key in rest and part == "stops"
    }
    found = SpecialProcess(
        id=rest.pop("id"),
        kind=SpecialKind.STATUTORY,
        nations=frozenset({Nation(rest.pop("nation"))}),
        sources=tuple(rest.pop("sources", ())),
        recalled=tuple(rest.pop("recalled_fields", ())),
        stages=tuple(rest.pop("stages", ())),
        order=tuple(rest.pop("order", ())),
        order_binds=rest.pop("order_matters", None),
        informal_first=rest.pop("informal_first", None),
        public_meeting=rest.pop("public_meeting_required", None),
        clocks=tuple(
            Clock(
                what=what,
                bound=bound,
                length=Length(number=rest.pop(key), unit=LengthUnit(unit)),
                applies_to=applies_to,
                **starts.pop(what, {}),
                **stops.pop(what, {}),
            )
            for key, (what, bound, unit, applies_to) in CLOCKS.items()
            if key in rest
        ),
        yearly=tuple(
            YearlyDate(what=what, month=int(on[:2]), day=int(on[3:]))
            for key, what in YEARLY.items()
            if (on := rest.pop(key, None))
        ),
        consultees=tuple(rest.pop("must_consult", ())),
        publishes=tuple(rest.pop("must_publish", ())),
        decided_by=rest.pop("decision_maker", ""),
        approval=rest.pop("approval", ""),
        edition_from=rest.pop("edition_from", None),
        transitional=rest.pop("transitional", ""),
        others=tuple(
            Said(about=about, says=rest.pop(key)) for key, about in OTHERS.items() if key in rest
        ),
        note=rest.pop("notes", ""),
    )
    promise = Promise(value=found, page=rest.pop("source"), verified=VERIFIED[rest.pop("verified")])
    assert (starts, stops, rest) == ({}, {}, {}), f"{found.id}: left over: {sorted(rest)}"
    return promise
