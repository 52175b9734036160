"""Environment Act 2021: local nature recovery strategies."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.answers import Value
from engage.citations import SourceKind, Verification
from engage.facts import About, Fact, FactType, Record
from engage.law.scope import (
    BODY_CAPACITIES,
    BODY_NATION,
    CONSIDERED,
    JUDICIAL_REVIEW,
    SUBJECT,
    act,
    asked_of,
)
from engage.nations import ENGLAND
from engage.requirements import Duty, DutyKind, PeriodBasis, Reach
from engage.stages import KnownFrom
from engage.triggers import includes, is_, yes

_RESPONSIBLE: Final = "responsible_authority"


def _is_responsible(record: Record) -> Value | None:
    """Return whether the body is the responsible authority, where its functions say so."""
    held = record["body_capacities"]
    if isinstance(held, frozenset) and _RESPONSIBLE in held:
        return True
    return None if record.exercise.body.functions is None else False


PREPARES_LOCAL_NATURE_RECOVERY_STRATEGY: Final = asked_of(
    "prepares_local_nature_recovery_strategy",
    "Is the local nature recovery strategy being drawn up, published or reviewed?",
    "environment",
    recorded_by="nature recovery lead",
    evidence="the draft strategy, or the notice of review",
)
COUNCIL_IS_RESPONSIBLE_AUTHORITY_LNRS: Final = Fact(
    id="council_is_responsible_authority_lnrs",
    question="Is it this body, and no other, that is appointed to draw up the nature recovery "
    "strategy for its area?",
    type=FactType.YES_NO,
    about=About.EXERCISE,
    known_from=KnownFrom.PLANNING,
    recorded_by="nature recovery lead",
    evidence="the appointment by the Secretary of State",
    note="Where there is a combined authority it is as a rule the one appointed, and councils "
    "support it.",
    read=_is_responsible,
    read_from="body.kind and body.functions",
    needs=(BODY_CAPACITIES,),
    ask_first=SUBJECT,
)

REGULATION_4: Final = act(
    "si-2023-341-reg4",
    "Environment Act 2021 ss.104-107; Environment (Local Nature Recovery Strategies) (Procedure) "
    "Regulations 2023 (SI 2023/341)",
    "SI 2023/341 reg 4 (and the regulations on consulting before publication)",
    kind=SourceKind.INSTRUMENT,
    url="https://www.legislation.gov.uk/uksi/2023/341/regulation/4/made",
    in_force_from=date(2023, 4, 13),
    verified=Verification.READ,
    scope="Regs 4 and 20 and the explanatory note were read; no length of time was.",
    sources=(
        "https://www.legislation.gov.uk/uksi/2023/341/regulation/4/made",
        "https://www.legislation.gov.uk/en/uksi/2023/341/note/made",
    ),
)


_WHERE_APPOINTED: Final = Reach(
    bodies=frozenset({_RESPONSIBLE, "combined_authority", "county"}),
    heard=frozenset({"supporting_authority"}),
    extent=ENGLAND,
    # What a council is does not tell whether it was appointed, so one that may have been is asked.
    when=is_(BODY_NATION, *ENGLAND)
    & includes(BODY_CAPACITIES, _RESPONSIBLE, "county", "unitary")
    & yes(COUNCIL_IS_RESPONSIBLE_AUTHORITY_LNRS),
)

NATURE_RECOVERY: Final = Duty(
    id="local-nature-recovery-strategy",
    title="Local nature recovery strategy: involve others",
    kind=DutyKind.INVOLVE,
    authority=(REGULATION_4,),
    reach=_WHERE_APPOINTED,
    when=yes(PREPARES_LOCAL_NATURE_RECOVERY_STRATEGY),
    asks="The responsible authority involves others when it draws up, publishes or reviews its "
    "strategy, and consults on a draft.",
    consultees=(
        (
            "each supporting authority and Natural England, who are involved and whose opinions "
            "get regard"
        ),
        "people and organisations that it thinks fit to involve",
    ),
    period_basis=PeriodBasis.STATUTE,
    publishes=("a draft to consult on",),
    publishes_after=("the strategy",),
    outcome_owes=(CONSIDERED,),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(2023, 4, 13),
    note="How long the public has is for the responsible authority to say. Supporting authorities "
    "have fixed times to object, before consultation and before publication (28 days, from "
    "knowledge). In Cambridgeshire the combined authority is responsible (from knowledge) and the "
    "county supports it. A first review is notified three to ten years after the start.",
)

DUTIES: Final = (NATURE_RECOVERY,)
"""The duties of this Act."""

__all__ = (
    "COUNCIL_IS_RESPONSIBLE_AUTHORITY_LNRS",
    "DUTIES",
    "NATURE_RECOVERY",
    "PREPARES_LOCAL_NATURE_RECOVERY_STRATEGY",
    "REGULATION_4",
)
