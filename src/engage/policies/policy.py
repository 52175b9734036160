"""The policy of one body in one version: what it promises over and above the law."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any, Final, NamedTuple, cast, final

from attrs import AttrsInstance, field, fields, frozen
from attrs.converters import optional

from engage._checks import Kept, said
from engage.citations import Verification
from engage.dates import When, as_date, maybe_when
from engage.errors import InvalidValueError
from engage.nations import Nation
from engage.policies.promises import Promise, label_of, name_of
from engage.policies.records import Inheritance, Milestone
from engage.policies.terms import (
    DefinitionTerms,
    FeedbackTerms,
    OccasionTerms,
    PeopleTerms,
    PeriodTerms,
    PrincipleTerms,
    ProcessTerms,
    PublicationTerms,
    RecordTerms,
    ScopeTerms,
    TakingPartTerms,
    ToolTerms,
)
from engage.processes import Process


class Made(NamedTuple):
    """A promise, with its place in the policy."""

    at: str
    """Its dotted path, such as ``periods.least``."""
    label: str
    """What it is, in words."""
    name: str
    """Its name among several of its kind; empty if there is one only."""
    promise: Promise[Any]


def _kept(extra: Mapping[str, Kept] | Iterable[tuple[str, Kept]]) -> tuple[tuple[str, Kept], ...]:
    return tuple(sorted(dict(extra).items()))


@final
@frozen(kw_only=True)
class Policy:
    """
    What a body promises over and above the law, in one version.

    Attributes:
        id: Its public name, the same in every version.
        title: What it is called.
        version: Which version this is, such as its year.
        body: Whose policy it is; empty for the law alone.
        nations: Where it applies; none if not recorded.
        document: What the document is called.
        source: Where the document is.
        sources: Further pages on which it was read.
        held: Whether its text is held; where it is not, only its dates are known.
        verified: How far it was checked; ``None`` if not recorded.
        verified_scope: What of it was read and what was not.
        checked: When that was last done; ``None`` if not recorded.
        in_force_from: From when it holds; ``None`` if not known.
        in_force_to: When it no longer holds; ``None`` if not known to have ended.
        sure_until: Until when it is sure to have held, where its end is not known.
        review_due: When it is to be reviewed; ``None`` if not said.
        inherits: The policy that it takes over; ``None`` if it stands by itself.
        drops: The paths of what it expressly does not take over from there.
        supersedes: The version before it, or its name.
        superseded_by: The version after it, or its name.
        developed_with: Who took part in writing it.
        history: What happened to it.
        definitions: How it uses its words.
        scope: What it covers.
        principles: By what it is guided.
        occasions: When it asks for consultation.
        periods: The times that it sets.
        feedback: What it promises of feedback.
        process: The stages that it sets.
        taking_part: How people can take part.
        publication: What is made public.
        tools: The tools that it approves.
        people: Who does what.
        records: What is kept.
        not_set: What it was looked through for and is silent on.
        notes: Anything else.
        extra: What its file says under keys that are not known here, each by its dotted path.
    """

    id: str = field(validator=said)
    title: str = field(validator=said)
    version: str = field(validator=said)
    body: str = ""
    nations: frozenset[Nation] = frozenset()
    document: str = ""
    source: str = ""
    sources: tuple[str, ...] = ()
    held: bool = True
    verified: Verification | None = None
    verified_scope: str = ""
    checked: date | None = field(default=None, converter=optional(as_date))
    in_force_from: When | None = field(default=None, converter=maybe_when)
    in_force_to: When | None = field(default=None, converter=maybe_when)
    sure_until: When | None = field(default=None, converter=maybe_when)
    review_due: When | None = field(default=None, converter=maybe_when)
    inherits: Inheritance | None = None
    drops: tuple[str, ...] = ()
    supersedes: str = ""
    superseded_by: str = ""
    developed_with: tuple[str, ...] = ()
    history: tuple[Milestone, ...] = ()
    definitions: DefinitionTerms = field(default=DefinitionTerms())
    scope: ScopeTerms = field(default=ScopeTerms())
    principles: PrincipleTerms = field(default=PrincipleTerms())
    occasions: OccasionTerms = field(default=OccasionTerms())
    periods: PeriodTerms = field(default=PeriodTerms())
    feedback: FeedbackTerms = field(default=FeedbackTerms())
    process: ProcessTerms = field(default=ProcessTerms())
    taking_part: TakingPartTerms = field(default=TakingPartTerms())
    publication: PublicationTerms = field(default=PublicationTerms())
    tools: ToolTerms = field(default=ToolTerms())
    people: PeopleTerms = field(default=PeopleTerms())
    records: RecordTerms = field(default=RecordTerms())
    not_set: tuple[str, ...] = ()
    notes: str = ""
    extra: tuple[tuple[str, Kept], ...] = field(default=(), converter=_kept)

    def __attrs_post_init__(self) -> None:
        """Refuse dates that cannot follow each other, and a process in which exercises are lost."""
        begins = self.in_force_from and self.in_force_from.earliest
        ends = self.in_force_to and self.in_force_to.latest
        if begins and ends and ends < begins:
            raise InvalidValueError(
                "in_force_to", "it ends before it begins", "Correct one of the two dates"
            )
        self.own_process()

    def own_process(self) -> Process | None:
        """
        Return the process that the policy lays down; ``None`` if it lays down none.

        Raises:
            InvalidValueError: If an exercise could be lost in it.
        """
        begins, moves = self.process.begins, self.process.moves
        if begins is None and not moves:
            return None
        if begins is None or not moves:
            raise InvalidValueError(
                "process.begins" if begins is None else "process.moves",
                "a process needs both a beginning and moves",
                "Add what is missing, or leave both out",
            )
        try:
            return Process(
                id="process",
                title=f"The process of {self.title}",
                begins=begins.value,
                moves=tuple(each.value for each in moves),
                source=f"{self.title}, {begins.page}",
            )
        except InvalidValueError as error:
            raise InvalidValueError(error.at, error.problem, error.remedy) from None

    def promises(self) -> Iterator[Made]:
        """Yield every promise, with its place, in the order of the policy's fields."""
        for group in GROUPS:
            terms: AttrsInstance = getattr(self, group)
            for attribute in fields(type(terms)):
                held = getattr(terms, attribute.name)
                at, label = f"{group}.{attribute.name}", label_of(attribute)
                if isinstance(held, tuple):
                    for each in cast("tuple[Promise[Any], ...]", held):
                        yield Made(at, label, name_of(each.value), each)
                elif held is not None:
                    yield Made(at, label, "", held)

    def __getitem__(self, at: str) -> Promise[Any] | tuple[Promise[Any], ...] | None:
        """
        Return what the policy promises at a dotted path; ``None`` if it is silent there.

        Raises:
            KeyError: If a policy has no such place.
        """
        if at not in PATHS:
            raise KeyError(at)
        group, _, name = at.partition(".")
        found: Promise[Any] | tuple[Promise[Any], ...] | None = getattr(getattr(self, group), name)
        return found or None

    @property
    def gates_off(self) -> frozenset[str]:
        """The ids of the gates that it does without, whatever the exercise."""
        return frozenset(each.value.id for each in self.process.gates if not each.value.applies)

    @property
    def gates_approved(self) -> frozenset[str]:
        """The ids of the gates that nobody passes without a second person."""
        return frozenset(
            each.value.gate
            for each in self.process.approvals
            if each.value.gate and each.value.second_person
        )

    @property
    def label(self) -> str:
        """Its title and version, as a report prints them."""
        return self.title if self.version in self.title else f"{self.title} ({self.version})"

    @property
    def key(self) -> str:
        """Its id and version, as another policy names it."""
        return f"{self.id}@{self.version}"


_GROUPS: Final[Mapping[str, type[AttrsInstance]]] = {
    "definitions": DefinitionTerms,
    "scope": ScopeTerms,
    "principles": PrincipleTerms,
    "occasions": OccasionTerms,
    "periods": PeriodTerms,
    "feedback": FeedbackTerms,
    "process": ProcessTerms,
    "taking_part": TakingPartTerms,
    "publication": PublicationTerms,
    "tools": ToolTerms,
    "people": PeopleTerms,
    "records": RecordTerms,
}

GROUPS: Final = tuple(_GROUPS)
"""The names of the groups of promises, in order."""

PATHS: Final = {
    f"{group}.{attribute.name}": label_of(attribute)
    for group, terms in _GROUPS.items()
    for attribute in fields(terms)
}
"""Every place at which a policy can promise something, and what that is in words."""

BASELINE: Final = Policy(
    id="baseline",
    title="The law alone",
    version="1",
    notes="No policy of any body is applied: nothing is promised over and above the law.",
)
"""The law alone: the policy where nobody names another."""

__all__ = ("BASELINE", "GROUPS", "PATHS", "Kept", "Made", "Policy")
