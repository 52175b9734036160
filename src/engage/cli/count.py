"""The command that counts: a date, how it was counted, and every day left out with the reason."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Annotated, Final, final

import typer
from attrs import frozen

from engage.calendars import (
    Calendar,
    Count,
    DayKind,
    Ends,
    Published,
    Roll,
    Rounding,
    Unit,
    clear_days_after,
    clear_days_before,
    period_beginning_with,
    period_disregarding,
    period_from,
    public_holidays,
    published,
    roll,
    working_days_after,
    working_days_before,
    working_days_between,
)
from engage.catalogues import nearest
from engage.cli.edge import edge
from engage.cli.inputs import day
from engage.cli.options import Form, NoColor, Traceback
from engage.cli.output import Format, show
from engage.errors import InvalidValueError
from engage.render.counting import count_data, count_document


@final
@frozen(kw_only=True)
class _Asked:
    """What is asked besides the rule."""

    on: date
    number: int | None
    to: date | None
    closed: tuple[date, ...]
    calendar: Published | None
    unit: Unit
    kind: DayKind
    ends: Ends
    rounding: Rounding
    how: Roll

    @property
    def units(self) -> int:
        """How many units are asked for."""
        if self.number is None:
            raise InvalidValueError("N", "it is not said how many", "Write it after the date")
        return self.number

    @property
    def until(self) -> date:
        """The other end of a stretch."""
        if self.to is None:
            raise InvalidValueError("--to", "it is not said to which day", "Name the day")
        return self.to

    @property
    def days(self) -> Calendar:
        """The calendar that is named, with the days that are closed besides."""
        if self.calendar is None:
            raise InvalidValueError(
                "--calendar", "this rule needs one", f"Name one of: {', '.join(Published)}"
            )
        return self.closing(published(self.calendar))

    @property
    def given(self) -> Calendar | None:
        """The calendar for a rule of law, where one is named or a day closed besides."""
        return None if self.calendar is None else self.days

    def closing(self, calendar: Calendar) -> Calendar:
        """Return *calendar* with the days that are closed besides."""
        if not self.closed:
            return calendar
        return calendar.closing(*self.closed, because="closed, as you say")

    def clear(self) -> Calendar | None:
        """Return the calendar for clear days, which calendar days need not have."""
        return None if self.kind is DayKind.CALENDAR else self.days


_RULES: Final[dict[str, Callable[[_Asked], Count]]] = {
    "period_from": lambda asked: period_from(
        asked.on, asked.units, asked.unit, rounding=asked.rounding
    ),
    "period_beginning_with": lambda asked: period_beginning_with(
        asked.on, asked.units, asked.unit, rounding=asked.rounding
    ),
    "period_disregarding": lambda asked: period_disregarding(
        asked.on, asked.units, public_holidays(asked.days)
    ),
    "working_days_after": lambda asked: working_days_after(asked.on, asked.units, asked.days),
    "working_days_before": lambda asked: working_days_before(asked.on, asked.units, asked.days),
    "working_days_between": lambda asked: working_days_between(
        asked.on, asked.until, asked.days, ends=asked.ends
    ),
    "clear_days_before": lambda asked: clear_days_before(
        asked.on, asked.units, asked.kind, asked.clear()
    ),
    "clear_days_after": lambda asked: clear_days_after(
        asked.on, asked.units, asked.kind, asked.clear()
    ),
    "roll": lambda asked: roll(asked.on, asked.how, asked.days),
}
"""How each counting rule is asked."""


def _counted(rule: str, asked: _Asked) -> Count:
    """
    Return the count by *rule*, which is a counting rule, a time limit of law, or a duty.

    Raises:
        InvalidValueError: If it is none of them, or lacks something that it needs.
    """
    word = rule.strip().lower()
    name = word.replace("-", "_")
    if name in _RULES:
        return _RULES[name](asked)
    from engage.law.clocks import CLOCKS, STATUTORY_PERIODS

    clock = CLOCKS.get(name)
    if clock is None and word in STATUTORY_PERIODS:
        clock = STATUTORY_PERIODS[word].clock(asked.on)
    if clock is None:
        known = (*_RULES, *CLOCKS, *STATUTORY_PERIODS)
        likely = nearest(name, known) or tuple(_RULES)
        raise InvalidValueError("RULE", f"{rule!r} is none", f"Name one of: {', '.join(likely)}")
    if asked.number is not None:
        law = f"the law says how many: {clock.number} {clock.unit}s"
        raise InvalidValueError("N", law, "Leave it out")
    if clock.calendar is None:
        return clock.run(asked.on)
    return clock.run(asked.on, asked.closing(asked.given or published(clock.calendar)))


def count(  # noqa: PLR0913 - each is an option of the command
    rule: Annotated[
        str,
        typer.Argument(
            metavar="RULE",
            help="A counting rule, such as working_days_after; a time limit, such as "
            "freedom_of_information; or the id of a duty.",
        ),
    ],
    on: Annotated[
        date, typer.Argument(metavar="DATE", parser=day, help="The day it is counted from or to.")
    ],
    number: Annotated[
        int | None,
        typer.Argument(metavar="[N]", min=0, help="How many; a time limit of law says so itself."),
    ] = None,
    *,
    calendar: Annotated[
        Published | None,
        typer.Option("--calendar", help="The bank holidays; a time limit of law names its own."),
    ] = None,
    closed: Annotated[
        list[date] | None,
        typer.Option(
            "--closed",
            metavar="DATE",
            parser=day,
            help="One more day that is left out, proclaimed since or closed; can be repeated.",
        ),
    ] = None,
    unit: Annotated[
        Unit, typer.Option("--unit", help="The unit of a period: day, week or month.")
    ] = Unit.DAY,
    to: Annotated[
        date | None,
        typer.Option("--to", metavar="DATE", parser=day, help="The end of working_days_between."),
    ] = None,
    ends: Annotated[
        Ends, typer.Option("--ends", help="Which ends working_days_between counts.")
    ] = Ends.EXCLUDE_START,
    kind: Annotated[
        DayKind, typer.Option("--kind", help="Which days are clear days.")
    ] = DayKind.WORKING,
    rounding: Annotated[
        Rounding, typer.Option("--rounding", help="Where months end that lack the day.")
    ] = Rounding.LAST_DAY_OF_MONTH,
    how: Annotated[Roll, typer.Option("--how", help="Which way to roll.")] = Roll.FOLLOWING,
    form: Form = Format.TEXT,
    no_color: NoColor = False,
    traceback: Traceback = False,
) -> None:
    """
    Count days by a named rule.

    It shows the date, how it was counted, and every day left out with the reason.
    """
    asked = _Asked(
        on=on,
        number=number,
        to=to,
        closed=tuple(closed or ()),
        calendar=calendar,
        unit=unit,
        kind=kind,
        ends=ends,
        rounding=rounding,
        how=how,
    )
    with edge(show_traceback=traceback):
        found = _counted(rule, asked)
        show(found, form, document=count_document, data=count_data, no_color=no_color)


__all__ = ("count",)
