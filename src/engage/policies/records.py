"""What a policy can list by name: gates, platforms, committees, processes and others."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, final

from attrs import field, frozen

from engage._checks import said
from engage.dates import When, maybe_when
from engage.errors import InvalidValueError
from engage.nations import Nation
from engage.policies.lengths import Length
from engage.stages import Stage


class Grade(StrEnum):
    """How great an impact or a public interest is."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"

    @property
    def place(self) -> int:
        """The place of the grade in the order, from 0."""
        return _PLACES[self]


_PLACES: Final = {grade: place for place, grade in enumerate(Grade)}


@final
@frozen(kw_only=True)
class GateTerms:
    """
    Whether a gate of the process applies, and from what impact or public interest.

    Attributes:
        id: The id of the gate in the catalogue.
        applies: Whether it applies at all.
        impact: The least impact from which it applies; ``None`` for any.
        public_interest: The least public interest from which it applies; ``None`` for any.
        only_if: A further condition, in the words of the policy.
    """

    id: str = field(validator=said)
    applies: bool = True
    impact: Grade | None = None
    public_interest: Grade | None = None
    only_if: str = ""


@final
@frozen(kw_only=True)
class Approval:
    """
    What somebody has to approve before an exercise goes on.

    Attributes:
        what: What is approved.
        gate: The id of the gate at which; empty if the policy does not say.
        role: Who approves, by role; empty if the policy does not say.
        second_person: Whether it must be somebody other than whoever asks for it.
        impact: The least impact from which it is needed; ``None`` for any.
        public_interest: The least public interest from which it is needed; ``None`` for any.
    """

    what: str = field(validator=said)
    gate: str = ""
    role: str = ""
    second_person: bool = False
    impact: Grade | None = None
    public_interest: Grade | None = None


@final
@frozen(kw_only=True)
class GradedPeriod:
    """
    The time to reply from a certain impact or public interest; the longest that is reached counts.

    Attributes:
        name: What the policy calls it.
        length: The least time.
        impact: The least impact from which it is due; ``None`` for any.
        public_interest: The least public interest from which it is due; ``None`` for any.
    """

    name: str = field(validator=said)
    length: Length
    impact: Grade | None = None
    public_interest: Grade | None = None


class Bound(StrEnum):
    """What a length of time bounds."""

    LEAST = "at least"
    MOST = "at most"
    USUAL = "usually"
    WITHIN = "within"
    BEFORE = "before"
    SET = "as set"
    """The source gives the length and does not say whether it can be longer or shorter."""


@final
@frozen(kw_only=True)
class Clock:
    """
    A length of time that is set for one step, or for one kind of exercise.

    Attributes:
        what: The step or the kind of exercise.
        bound: What the length bounds.
        length: The length.
        starts: What it is counted from, in words.
        stops: What ends it, in words.
        applies_to: To what part of such exercises it applies; empty for all.
    """

    what: str = field(validator=said)
    bound: Bound
    length: Length
    starts: str = ""
    stops: str = ""
    applies_to: str = ""


_DAYS: Final = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


@final
@frozen(kw_only=True)
class YearlyDate:
    """
    A day that comes round every year.

    Attributes:
        what: What happens on it.
        month: The month, from 1.
        day: The day of the month.
    """

    what: str = field(validator=said)
    month: int
    day: int

    def __attrs_post_init__(self) -> None:
        """Refuse a day that no year has."""
        if not (1 <= self.month <= len(_DAYS) and 1 <= self.day <= _DAYS[self.month - 1]):
            problem = f"no year has day {self.day} of month {self.month}"
            raise InvalidValueError("day", problem, "Write month and day as whole numbers")


@final
@frozen(kw_only=True)
class Said:
    """
    Something else that a source lays down.

    Attributes:
        about: What it is about.
        says: What it says, in few words.
    """

    about: str = field(validator=said)
    says: str = field(validator=said)


class SpecialKind(StrEnum):
    """A kind of exercise that may follow a process of its own."""

    STATUTORY = "statutory"
    REGULATORY = "regulatory"
    TECHNICAL = "technical"


@final
@frozen(kw_only=True)
class SpecialProcess:
    """
    The steps and times of one kind of exercise that does not follow the ordinary process.

    Attributes:
        id: Its short name.
        title: Its name for people.
        kind: Why it has a process of its own; ``None`` if not recorded.
        nations: Where it applies.
        authority: What lays it down.
        sources: Further pages on which it was found.
        recalled: What of it was recalled and not read.
        stages: Its stages, in order.
        order: What has to be done in order.
        order_binds: Whether that order matters; ``None`` if not recorded.
        informal_first: Whether there is an informal consultation before; ``None`` if not recorded.
        public_meeting: Whether a public meeting must be held; ``None`` if not recorded.
        clocks: The times set for its steps.
        yearly: Days in the year that it keeps to.
        consultees: Who must be consulted.
        publishes: What must be published.
        decided_by: Who decides.
        approval: Who approves.
        replaces_gates: The ids of the gates that do not apply beside it.
        edition_from: From when this edition holds.
        transitional: What holds for work begun before.
        others: What else it lays down.
        note: What else there is to know.
    """

    id: str = field(validator=said)
    title: str = ""
    kind: SpecialKind | None = None
    nations: frozenset[Nation] = frozenset()
    authority: str = ""
    sources: tuple[str, ...] = ()
    recalled: tuple[str, ...] = ()
    stages: tuple[str, ...] = ()
    order: tuple[str, ...] = ()
    order_binds: bool | None = None
    informal_first: bool | None = None
    public_meeting: bool | None = None
    clocks: tuple[Clock, ...] = ()
    yearly: tuple[YearlyDate, ...] = ()
    consultees: tuple[str, ...] = ()
    publishes: tuple[str, ...] = ()
    decided_by: str = ""
    approval: str = ""
    replaces_gates: tuple[str, ...] = ()
    edition_from: When | None = field(default=None, converter=maybe_when)
    transitional: str = ""
    others: tuple[Said, ...] = ()
    note: str = ""


@final
@frozen(kw_only=True)
class PolicyStage:
    """
    A stage as the policy names it.

    Attributes:
        name: Its name in the policy.
        covers: The stages of engage that it stands for.
    """

    name: str = field(validator=said)
    covers: tuple[Stage, ...] = ()


@final
@frozen(kw_only=True)
class Platform:
    """
    A survey platform that the council has approved.

    Attributes:
        name: Its name.
        uses: What it may be used for.
        approved_from: From when; ``None`` if not recorded.
        approved_until: Until when; ``None`` if not recorded.
        reviewed_on: When it was last reviewed; ``None`` if not recorded.
        owner: Who answers for it.
        exceptions: Where it may not be used, or others may.
    """

    name: str = field(validator=said)
    uses: tuple[str, ...] = ()
    approved_from: When | None = field(default=None, converter=maybe_when)
    approved_until: When | None = field(default=None, converter=maybe_when)
    reviewed_on: When | None = field(default=None, converter=maybe_when)
    owner: str = ""
    exceptions: tuple[str, ...] = ()


@final
@frozen(kw_only=True)
class CommitteeRemit:
    """
    A committee and what it may answer for.

    Attributes:
        name: Its name.
        remit: The topics of its remit.
        cross_cutting: Whether it takes what cuts across remits.
        from_name_only: Whether the topics were read off its name, and its remit was not seen.
    """

    name: str = field(validator=said)
    remit: tuple[str, ...] = ()
    cross_cutting: bool = False
    from_name_only: bool = False


@final
@frozen(kw_only=True)
class Contact:
    """
    Whom to ask.

    Attributes:
        role: Who that is, by role.
        name: The name of the team or person.
        address: Where to reach them; empty if the policy does not say.
        asks: What to ask them about.
        checked: When the address was last checked; ``None`` if not recorded.
    """

    role: str = field(validator=said)
    name: str = ""
    address: str = ""
    asks: tuple[str, ...] = ()
    checked: When | None = field(default=None, converter=maybe_when)


@final
@frozen(kw_only=True)
class RoleTerms:
    """
    What a role must, should or may do.

    Attributes:
        role: The role.
        must: What it must do.
        should: What it should do.
        may: What it may do.
    """

    role: str = field(validator=said)
    must: tuple[str, ...] = ()
    should: tuple[str, ...] = ()
    may: tuple[str, ...] = ()


@final
@frozen(kw_only=True)
class Retention:
    """
    How long something is kept.

    Attributes:
        what: What is kept.
        keep: How long.
        starts: What that is counted from.
        then: What happens afterwards.
    """

    what: str = field(validator=said)
    keep: Length
    starts: str = ""
    then: str = ""


@final
@frozen(kw_only=True)
class Companion:
    """
    A document that goes with the policy.

    Attributes:
        title: What it is called.
        version: Its version or date; empty if not known.
        url: Where it is; empty if not known.
        held: Whether its text was seen.
        internal: Whether it is for staff only; ``None`` if not recorded.
    """

    title: str = field(validator=said)
    version: str = ""
    url: str = ""
    held: bool = False
    internal: bool | None = None


@final
@frozen(kw_only=True)
class Milestone:
    """
    Something that happened to the policy itself.

    Attributes:
        what: What happened.
        on: When; ``None`` if not recorded.
        note: What else there is to say.
    """

    what: str = field(validator=said)
    on: When | None = field(default=None, converter=maybe_when)
    note: str = ""


@final
@frozen(kw_only=True)
class Inheritance:
    """
    The policy that another one takes over.

    Attributes:
        id: Its id, or its name where no text of it is held.
        version: The version taken over, which stays the same when a later one comes.
        file: The file beside this one that holds it; empty if it is passed in or ships here.
        held: Whether its text is held, so that its promises can be taken over.
    """

    id: str = field(validator=said)
    version: str = field(validator=said)
    file: str = ""
    held: bool = True


__all__ = (
    "Approval",
    "Bound",
    "Clock",
    "CommitteeRemit",
    "Companion",
    "Contact",
    "GateTerms",
    "Grade",
    "GradedPeriod",
    "Inheritance",
    "Milestone",
    "Platform",
    "PolicyStage",
    "Retention",
    "RoleTerms",
    "Said",
    "SpecialKind",
    "SpecialProcess",
    "YearlyDate",
)
