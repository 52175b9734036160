"""
Every exception and warning that engage raises.

A poor exercise is a finding; a misused library is an exception.
Each error is also the builtin that fits, keeps its facts as attributes, and pickles.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Self, final


class EngageError(Exception):
    """The root of every error that engage raises."""


@final
class InvalidValueError(EngageError, ValueError):
    """One value cannot be read: where it is, what is wrong, what to write instead."""

    def __init__(self, at: str, problem: str, remedy: str) -> None:
        """Keep the dotted path *at*, the *problem* and its *remedy*."""
        super().__init__(at, problem, remedy)
        self.at, self.problem, self.remedy = at, problem, remedy

    def __str__(self) -> str:
        """Return the place, the problem and the remedy in one line."""
        return f"{self.at}: {self.problem}. {self.remedy}"


@final
class InvalidDocumentError(EngageError, ExceptionGroup[InvalidValueError]):
    """A document cannot be read: every problem in it, each with its place and remedy."""

    def __new__(cls, document: str, problems: Sequence[InvalidValueError]) -> Self:
        """Group the *problems* found in *document*."""
        return super().__new__(cls, f"{document} cannot be read", problems)

    def __init__(self, document: str, problems: Sequence[InvalidValueError]) -> None:
        """Keep the name of the *document* and the *problems* found in it."""
        super().__init__(f"{document} cannot be read", problems)
        self.document = document

    def __reduce__(self) -> tuple[type[Self], tuple[str, tuple[InvalidValueError, ...]]]:
        """Pickle by what was given."""
        return type(self), (self.document, self.problems)

    @property
    def problems(self) -> tuple[InvalidValueError, ...]:
        """Every problem, in the order of the document."""
        return tuple(error for error in self.exceptions if isinstance(error, InvalidValueError))

    # Any group of errors may be asked for any errors; a document has problems and no others.
    def derive(  # type: ignore[override] # pyright: ignore[reportIncompatibleMethodOverride] - see above
        self,
        excs: Sequence[InvalidValueError],
        /,
    ) -> Self:
        """Return the same error with other problems, as ``except*`` asks for it."""
        return type(self)(self.document, excs)


class _NameError(EngageError, LookupError):
    """A name that is not known, with the nearest ones that are."""

    kind = "name"

    def __init__(self, name: str, nearest: tuple[str, ...] = ()) -> None:
        """Keep the *name* that was asked for and the *nearest* known ones."""
        super().__init__(name, nearest)
        self.name, self.nearest = name, nearest

    def __str__(self) -> str:
        """Return what is not known, and what may have been meant."""
        hint = f" Did you mean {', '.join(self.nearest)}?" if self.nearest else ""
        return f"There is no {self.kind} {self.name!r}.{hint}"


@final
class UnknownRuleError(_NameError):
    """No rule in the catalogue has this id."""

    kind = "rule"


@final
class UnknownDutyError(_NameError):
    """No duty in the catalogue has this id."""

    kind = "duty"


@final
class UnknownFactError(_NameError):
    """No fact in the vocabulary has this id."""

    kind = "fact"


@final
class UnknownPrincipleError(_NameError):
    """No principle of the catalogue has this id."""

    kind = "principle"


@final
class DuplicateRuleError(EngageError, ValueError):
    """Two rules in one catalogue have the same id."""

    def __init__(self, rule: str) -> None:
        """Keep the id of the *rule* that is there twice."""
        super().__init__(rule)
        self.rule = rule

    def __str__(self) -> str:
        """Return what is there twice and what to do."""
        return (
            f"The rule {self.rule!r} is already in this catalogue. "
            "Use replacing() to put another in its place."
        )


@final
class CannotDisapplyError(EngageError, PermissionError):
    """A rule of law cannot be taken out of a catalogue or replaced by a council."""

    def __init__(self, rule: str) -> None:
        """Keep the id of the *rule* of law."""
        super().__init__(rule)
        self.rule = rule

    def __str__(self) -> str:
        """Return why the rule stays."""
        return (
            f"The rule {self.rule!r} states the law; a catalogue can add to it but not remove it."
        )


@final
class TransitionNotAllowedError(EngageError, RuntimeError):
    """An exercise cannot make a move: the process has no such way, or gates block it."""

    def __init__(
        self, enters: str, stage: str, allowed: tuple[str, ...], unmet: tuple[object, ...]
    ) -> None:
        """Keep the stage asked for, where it is, what is *allowed* there, and what is *unmet*."""
        super().__init__(enters, stage, allowed, unmet)
        self.enters, self.stage, self.allowed, self.unmet = enters, stage, allowed, unmet

    def __str__(self) -> str:
        """Return what keeps the exercise where it is."""
        if self.unmet:
            number = len(self.unmet)
            open_ = "1 condition is" if number == 1 else f"{number} conditions are"
            return f"From {self.stage!r} to {self.enters!r}: {open_} not met."
        ways = ", ".join(repr(way) for way in self.allowed) or "nowhere"
        return f"There is no way from {self.stage!r} to {self.enters!r}; it leads to {ways}."


@final
class OutsideCalendarError(EngageError, LookupError):
    """A count must judge a day of which the calendar does not know whether it is a working day."""

    def __init__(self, day: date, covered_from: date, covered_to: date) -> None:
        """Keep the *day* that had to be judged, and the first and last day that can be."""
        super().__init__(day, covered_from, covered_to)
        self.day, self.covered_from, self.covered_to = day, covered_from, covered_to

    def __str__(self) -> str:
        """Return which day it is, what is covered, and what to do."""
        return (
            f"The calendar covers {self.covered_from} to {self.covered_to}, and this needs "
            f"{self.day}. Supply the holidays of that time and extend the cover."
        )


@final
class OutsideTermsError(EngageError, LookupError):
    """School days are asked for beyond the term dates that were supplied."""

    def __init__(
        self, day: date, covered_from: date, covered_to: date, school_days: int = 0
    ) -> None:
        """Keep the *day*, the ends of the terms, and the *school_days* counted inside them."""
        super().__init__(day, covered_from, covered_to, school_days)
        self.day, self.covered_from, self.covered_to = day, covered_from, covered_to
        self.school_days = school_days

    def __str__(self) -> str:
        """Return which day it is, what was supplied, and what to do."""
        return (
            f"The terms supplied run from {self.covered_from} to {self.covered_to}, and this needs "
            f"{self.day}. Supply the terms of that time."
        )


@final
class NotAWorkingDayError(EngageError, ValueError):
    """No working days from a day that is none: there is no answer unless a roll is named."""

    def __init__(self, day: date, why: str) -> None:
        """Keep the *day* and *why* it is no working day."""
        super().__init__(day, why)
        self.day, self.why = day, why

    def __str__(self) -> str:
        """Return which day it is, why it does not count, and what to do."""
        return f"{self.day} is no working day ({self.why}). Name the way to roll it."


@final
class NoSuchMomentError(EngageError, ValueError):
    """The clocks go forward over this time, so it never comes."""

    def __init__(self, moment: datetime) -> None:
        """Keep the *moment*, which has no zone because it is in none."""
        super().__init__(moment)
        self.moment = moment

    def __str__(self) -> str:
        """Return the time that does not come, and what to do."""
        return (
            f"The clocks go forward over {self.moment:%H:%M on %Y-%m-%d}, so it never comes. "
            "Name another time."
        )


@final
class MissingExtraError(EngageError, ImportError):
    """An optional part of engage is asked for whose packages are not installed."""

    def __init__(self, extra: str) -> None:
        """Keep the name of the *extra* that would install them."""
        super().__init__(extra)
        self.extra = extra

    def __str__(self) -> str:
        """Return the command that installs what is missing."""
        return (
            f"This needs the extra {self.extra!r}. "
            f'Install it with: python -m pip install "engage-governance[{self.extra}]"'
        )


class EngageWarning(UserWarning):
    """The root of every warning that engage gives."""


@final
class UnknownKeyWarning(EngageWarning):
    """A key of a document is not known; its value is kept under ``extra``."""

    def __init__(self, key: str, nearest: tuple[str, ...] = ()) -> None:
        """Keep the dotted path of the *key* and the *nearest* known ones."""
        super().__init__(key, nearest)
        self.key, self.nearest = key, nearest

    def __str__(self) -> str:
        """Return what is not known, what became of it, and what may have been meant."""
        hint = f" Did you mean {', '.join(self.nearest)}?" if self.nearest else ""
        return f"{self.key}: this key is not known; its value is kept under extra.{hint}"


__all__ = (
    "CannotDisapplyError",
    "DuplicateRuleError",
    "EngageError",
    "EngageWarning",
    "InvalidDocumentError",
    "InvalidValueError",
    "MissingExtraError",
    "NoSuchMomentError",
    "NotAWorkingDayError",
    "OutsideCalendarError",
    "OutsideTermsError",
    "TransitionNotAllowedError",
    "UnknownDutyError",
    "UnknownFactError",
    "UnknownKeyWarning",
    "UnknownPrincipleError",
    "UnknownRuleError",
)
