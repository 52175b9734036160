"""What people are given: E6 to E9 of the commitment, from formats to plain words."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.answers import Value
from engage.facts import About, FactType, Record
from engage.outcomes import Outcome
from engage.practice.working_together.documents import ENGAGE
from engage.practice.working_together.engaging import BOTH, MATERIALS
from engage.practice.working_together.headings import ENGAGE as ENGAGING
from engage.practice.working_together.lines import (
    LEAD,
    asked,
    attest,
    attested,
    dated,
    if_attested,
    kept_if,
    promise,
    shown,
)
from engage.rules import when
from engage.stages import KnownFrom
from engage.triggers import yes


def _oldest_material(record: Record) -> Value | None:
    """Return the day of the oldest material, where the day of each is known."""
    published = [each.published for each in record.round.materials] if record.round else []
    days = [when.day for when in published if when is not None and when.day is not None]
    return min(days) if days and len(days) == len(published) else None


def _current(record: Record) -> Value | None:
    """Return whether the oldest material is no older than the last change of the proposal."""
    oldest, changed = record["oldest_material_on"], record["proposal_last_changed_on"]
    if not isinstance(oldest, date) or not isinstance(changed, date):
        return None
    return changed <= oldest


def _online(record: Record) -> Value | None:
    channels = record.round.channels if record.round else ()
    return True if any("online" in each.lower() for each in channels) else None


_BARRIERS_COVERED: Final = asked(
    "barriers_covered_by_formats",
    "Has each barrier recorded for those asked a format or an adjustment, ready or on request by "
    "opening? Yes if it was looked for and there is none.",
    "the barriers, each with its format or adjustment",
    known=KnownFrom.LAUNCH,
    about=About.ROUND,
)
_SAYS_FORMATS: Final = asked(
    "materials_say_how_to_get_formats",
    "Do the materials say how to ask for another format?",
    MATERIALS,
    known=KnownFrom.LAUNCH,
    about=About.MATERIAL,
)

FORMATS: Final = kept_if(
    "e6",
    "Materials come in the formats that people need",
    ENGAGING,
    _BARRIERS_COVERED,
    _SAYS_FORMATS,
    met="Each barrier has a format or adjustment, and the materials say how to ask.",
    not_met="A barrier has no format or adjustment, or the materials do not say how to ask.",
    sources=BOTH,
    remedy="Prepare the missing format by opening, and say how to ask for others.",
    at="rounds[].formats",
)

_ONLINE: Final = asked(
    "people_take_part_online",
    "Can people take part online?",
    "the plan, or the materials",
    known=KnownFrom.LAUNCH,
    about=About.ROUND,
    read=_online,
    read_from="rounds[].channels, where one is online",
)
_DIGITAL_HELP: Final = asked(
    "digital_help_linked",
    "Does the page link guidance on the digital tool and its accessibility features?",
    "the page",
    known=KnownFrom.LAUNCH,
    about=About.ROUND,
)
_STATEMENT: Final = asked(
    "accessibility_statement_linked",
    "Does the page link the council's accessibility statement?",
    "the page",
    known=KnownFrom.LAUNCH,
    about=About.ROUND,
)
_NOT_ONLINE: Final = when(~yes(_ONLINE), Outcome.NOT_APPLICABLE, "Nobody takes part online.")

DIGITAL_HELP: Final = kept_if(
    "e7",
    "People are guided on digital tools and accessibility",
    ENGAGING,
    _DIGITAL_HELP,
    _STATEMENT,
    unless=(_NOT_ONLINE,),
    given={"people_take_part_online": True},
    met="The page links guidance on the tool and the accessibility statement.",
    not_met="The page leaves out guidance on the tool, or the accessibility statement.",
    sources=(ENGAGE,),
    examples=(shown(Outcome.NOT_APPLICABLE, people_take_part_online=False),),
    remedy="Link both from the page before it opens.",
    at="rounds[].channels",
)

_CHANGED_ON: Final = dated(
    "proposal_last_changed_on",
    "On which day was the proposal last changed?",
    "the versions of the proposal",
)
_OLDEST: Final = asked(
    "oldest_material_on",
    "What is the date of the oldest material in use?",
    "the list of materials with their dates",
    known=KnownFrom.LAUNCH,
    about=About.MATERIAL,
    takes=FactType.DATE,
    read=_oldest_material,
    read_from="rounds[].materials[].published, where each has a day",
)
_CURRENT: Final = asked(
    "materials_current",
    "Is each material as new as the last change of the proposal, or issued again after it?",
    "the dates of both",
    known=KnownFrom.LAUNCH,
    about=About.MATERIAL,
    read=_current,
    read_from="oldest_material_on and proposal_last_changed_on",
    needs=(_OLDEST, _CHANGED_ON),
)

CURRENT: Final = kept_if(
    "e8",
    "The information is current",
    ENGAGING,
    _CURRENT,
    met="No material is older than the last change of the proposal.",
    not_met="A material is older than the last change of the proposal.",
    sources=BOTH,
    examples=(
        shown(
            Outcome.MET,
            oldest_material_on=date(2026, 8, 20),
            proposal_last_changed_on=date(2026, 8, 20),
        ),
        shown(
            Outcome.NOT_MET,
            oldest_material_on=date(2026, 8, 19),
            proposal_last_changed_on=date(2026, 8, 20),
        ),
    ),
    remedy="Issue the material again, and say what changed.",
    at="rounds[].materials",
)

_RELEVANT: Final = attest(
    "materials_judged_relevant",
    "Is what people are given to the point: all of what they need and no more?",
    "the note of whoever read it as a reader",
    about=About.MATERIAL,
)

RELEVANT: Final = promise(
    "e8-relevant",
    "The information is relevant",
    ENGAGING,
    *attested(_RELEVANT, "Whether it is to the point is a person's call."),
    sources=BOTH,
    examples=if_attested(_RELEVANT),
    remedy="Have a reader go through it, and take out what is not to the point.",
    at="rounds[].materials",
)

_PLAIN: Final = attest(
    "plain_language_reviewed",
    "Has somebody other than the author gone through the words and found them plain, without "
    "jargon?",
    "a reader test, or an outside proof-reader's note",
    about=About.MATERIAL,
)

PLAIN_WORDS: Final = promise(
    "e9",
    "The words are plain and without jargon",
    ENGAGING,
    *attested(_PLAIN, "Whether the words are plain is a person's call."),
    sources=BOTH,
    examples=if_attested(_PLAIN),
    remedy="Have somebody other than the author read it, and put jargon into plain words.",
    who=LEAD,
    at="rounds[].materials",
)

RULES: Final = (FORMATS, DIGITAL_HELP, CURRENT, RELEVANT, PLAIN_WORDS)
"""The promises of this part, in the order of a report."""

__all__ = ("CURRENT", "DIGITAL_HELP", "FORMATS", "PLAIN_WORDS", "RELEVANT", "RULES")
