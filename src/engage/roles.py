"""Who does what in an exercise: the roles, and what each must, should or may do at each stage."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, final

from attrs import field, frozen

from engage._checks import said
from engage.citations import Authority
from engage.outcomes import Force
from engage.stages import Stage


class Role(StrEnum):
    """The parts that people have in an exercise; one person can have several."""

    DECISION_MAKER = "decision-maker"
    """The committee, cabinet, member or officer with power to decide."""
    ELECTED_MEMBER = "elected member"
    INFORMATION_OWNER = "service as information owner"
    """The service that commissions the exercise, which answers for its data."""
    EXERCISE_LEAD = "exercise lead"
    """Whoever answers for the exercise itself."""
    COMMUNICATIONS = "communications"
    POLICY_AND_INSIGHT = "policy and insight"
    DATA_PROTECTION_OFFICER = "data protection officer"
    FREEDOM_OF_INFORMATION_OFFICER = "freedom-of-information officer"
    MONITORING_OFFICER = "monitoring officer"
    ADVISORY_PANEL = "advisory panel"
    LINE_MANAGER = "line manager"
    STAFF_AND_PARTNERS = "staff and partners"


_OTHER_WORDS: Final = {
    Role.DECISION_MAKER: ("decision makers",),
    Role.ELECTED_MEMBER: ("elected members", "councillor", "councillors", "members"),
    Role.INFORMATION_OWNER: ("information owner", "commissioning service", "service lead"),
    Role.EXERCISE_LEAD: ("lead",),
    Role.COMMUNICATIONS: ("communications team",),
    Role.POLICY_AND_INSIGHT: ("policy and insight team",),
    Role.DATA_PROTECTION_OFFICER: ("dpo",),
    Role.FREEDOM_OF_INFORMATION_OFFICER: ("foi officer", "foi team"),
    Role.ADVISORY_PANEL: ("panel",),
    Role.STAFF_AND_PARTNERS: ("staff of the council and of partners",),
}


def _plainly(words: str) -> str:
    return " ".join(words.casefold().replace("_", " ").replace("-", " ").split())


_BY_WORDS: Final = {_plainly(role): role for role in Role} | {
    _plainly(words): role for role, others in _OTHER_WORDS.items() for words in others
}


def role_of(words: str) -> Role | None:
    """
    Return the role that *words* name; ``None`` if they name none of these.

    Nobody is taken for somebody else: an analyst is not made the exercise lead.

    >>> role_of("Communications Team").value, role_of("analyst")
    ('communications', None)
    """
    return _BY_WORDS.get(_plainly(words))


class Strength(StrEnum):
    """How strongly something is asked of a role, in the words of its source."""

    MUST = "must"
    SHOULD = "should"
    MAY = "may"


@final
@frozen(kw_only=True)
class Charge:
    """
    One thing that a role must, should or may do.

    Attributes:
        id: Its public key.
        role: Whose charge it is.
        strength: How strongly it is asked.
        does: What is done, to follow *must*, *should* or *may*.
        authority: What lays it down, each with how far it was read.
        force: With what force it binds.
        stages: The stages at which it is done; none for every stage.
        where: In what case it is asked; empty for every case.
        note: What else there is to know.
    """

    id: str = field(validator=said)
    role: Role
    strength: Strength
    does: str = field(validator=said)
    authority: tuple[Authority, ...]
    force: Force = Force.POLICY
    stages: frozenset[Stage] = frozenset()
    where: str = ""
    note: str = ""

    def is_at(self, stage: Stage) -> bool:
        """Return whether it is a charge of this *stage*."""
        return not self.stages or stage in self.stages


__all__ = ("Charge", "Role", "Strength", "role_of")
