"""How the council listens: L1 to L9 of the commitment."""

from __future__ import annotations

from typing import Final

from engage.answers import Value
from engage.facts import About, FactType, Record
from engage.feedback import CountKind
from engage.outcomes import Outcome
from engage.practice.working_together.documents import (
    LISTEN,
    LISTEN_2015,
)
from engage.practice.working_together.headings import LISTEN as LISTENING
from engage.practice.working_together.lines import (
    LEAD,
    asked,
    attest,
    attested,
    by_opening,
    dated,
    if_attested,
    kept_if,
    promise,
    shown,
)
from engage.rules import judge, otherwise, when
from engage.stages import KnownFrom
from engage.triggers import at_least, less_than, yes

BOTH: Final = (LISTEN, LISTEN_2015)
"""The sections of both versions that make the same promise."""
COMMUNICATIONS: Final = "communications team"
"""Who makes it public."""
SERVICE: Final = "service lead"
"""Who answers for the service, and so for asking about it at all."""


def _channels(record: Record) -> Value | None:
    """Return how many ways to take part the round names; each name counts once."""
    channels = record.round.channels if record.round else ()
    return len({each.casefold().strip() for each in channels}) or None


def _social(record: Record) -> Value | None:
    channels = record.round.channels if record.round else ()
    return True if any("social media" in each.lower() for each in channels) else None


def _received(record: Record) -> Value | None:
    """Return how many responses came in, where the record gives one plain number."""
    feedback = record.exercise.feedback
    counts = (
        [each for each in feedback.counts if each.kind is CountKind.RESPONSES] if feedback else []
    )
    return counts[0].number if len(counts) == 1 and not counts[0].note else None


def _accounted(record: Record) -> Value | None:
    """Return whether every response received was analysed or left out for a recorded reason."""
    received, analysed, left_out = (
        record[name]
        for name in ("responses_received", "responses_analysed", "responses_left_out_with_reason")
    )
    if not isinstance(received, int) or not isinstance(analysed, int):
        return None
    return received == analysed + left_out if isinstance(left_out, int) else None


_STANDING_CHANNEL: Final = asked(
    "service_has_standing_channel",
    "Can people comment on this service at any time, outside any one exercise?",
    "the entry for the service in the register of channels",
    by=SERVICE,
)

CHANNEL_PER_SERVICE: Final = kept_if(
    "l1",
    "People can always comment on a service that they use",
    LISTENING,
    _STANDING_CHANNEL,
    met="The service has a standing way to comment.",
    not_met="The service has no standing way to comment.",
    sources=BOTH,
    remedy="Open a standing channel for the service and enter it in the register.",
    who=SERVICE,
    per_round=False,
)

_STAGES_COVERED: Final = asked(
    "service_stages_covered",
    "Were people asked at each stage that the service has reached, from need to performance?",
    "the exercises linked to each stage of the service",
    by=SERVICE,
)

EVERY_STAGE: Final = kept_if(
    "l2",
    "People are asked about a service at every stage of it",
    LISTENING,
    _STAGES_COVERED,
    met="Each stage reached has an exercise.",
    not_met="A stage of the service went by without an exercise.",
    why="a stage of the service went by without asking",
    judged_by=SERVICE,
    sources=BOTH,
    remedy="Ask at the stage that was left out, or record why not.",
    who=SERVICE,
    per_round=False,
)

_EASE_REVIEWED: Final = attest(
    "ease_of_taking_part_reviewed",
    "Has somebody gone through how easy it is to take part, and cleared away what hinders?",
    "the review, with what was changed",
)

EASY_FOR_ALL: Final = promise(
    "l3",
    "Taking part is as easy as can be for everyone",
    LISTENING,
    *attested(_EASE_REVIEWED, "Whether all was made as easy as can be is a person's call."),
    sources=BOTH,
    examples=if_attested(_EASE_REVIEWED),
    remedy="Have somebody go through it as each group would, and clear away what hinders.",
    at="audiences",
)

_KINDS_OF_CHANNEL: Final = asked(
    "kinds_of_channel",
    "Through how many kinds of channel can people respond?",
    "the plan, or the materials",
    known=KnownFrom.LAUNCH,
    about=About.ROUND,
    takes=FactType.NUMBER,
    unit="kinds",
    read=_channels,
    read_from="rounds[].channels, each name counted once",
)
_OFFLINE: Final = asked(
    "a_channel_works_offline",
    "Can at least one of them be used without the internet?",
    "the plan, or the materials",
    known=KnownFrom.LAUNCH,
    about=About.ROUND,
)
_DIGITAL_BARRIER: Final = asked(
    "some_cannot_use_the_internet",
    "Is it recorded that some of those asked cannot well use the internet?",
    "the barriers recorded for each group",
    about=About.AUDIENCE,
)
_ONLINE_ENOUGH: Final = attest(
    "online_only_judged_enough",
    "Does the exercise lead judge that those asked can all take part online?",
    "what is known of those asked",
    about=About.ROUND,
)
_SEVERAL: Final = 2

CHANNELS: Final = promise(
    "l4",
    "The channels are diverse and open to all",
    LISTENING,
    when(
        less_than(_KINDS_OF_CHANNEL, _SEVERAL),
        Outcome.NOT_MET,
        "There is one kind of channel only.",
    ),
    when(
        yes(_OFFLINE),
        Outcome.MET,
        "There are {kinds_of_channel} kinds of channel, one of them usable without the internet.",
    ),
    when(
        yes(_DIGITAL_BARRIER),
        Outcome.NOT_MET,
        "All channels are online, and some of those asked cannot well use the internet.",
    ),
    judge(
        ~yes(_DIGITAL_BARRIER),
        _ONLINE_ENOUGH,
        "All channels are online; no group is recorded that cannot use them.",
    ),
    otherwise(Outcome.NOT_MET, "All channels are online."),
    sources=(LISTEN,),
    examples=(
        shown(Outcome.NOT_MET, kinds_of_channel=1),
        shown(Outcome.MET, kinds_of_channel=2, a_channel_works_offline=True),
        shown(
            Outcome.NOT_MET,
            kinds_of_channel=2,
            a_channel_works_offline=False,
            some_cannot_use_the_internet=True,
        ),
        shown(
            Outcome.FOR_JUDGEMENT,
            kinds_of_channel=2,
            a_channel_works_offline=False,
            some_cannot_use_the_internet=False,
        ),
    ),
    remedy="Add a channel of another kind, one that works without the internet.",
    at="rounds[].channels",
)

CHANNELS_2015: Final = promise(
    "l4",
    "There is a variety of ways to give feedback",
    LISTENING,
    when(
        at_least(_KINDS_OF_CHANNEL, _SEVERAL),
        Outcome.MET,
        "There are {kinds_of_channel} kinds of channel.",
    ),
    otherwise(Outcome.NOT_MET, "There is one kind of channel only."),
    sources=(LISTEN_2015,),
    examples=(
        shown(Outcome.MET, kinds_of_channel=2),
        shown(Outcome.NOT_MET, kinds_of_channel=1),
    ),
    remedy="Add a channel of another kind.",
    at="rounds[].channels",
)

_SOCIAL_MEDIA: Final = asked(
    "social_media_used",
    "Is at least one of the council's social media channels used to support it?",
    "the publicity plan",
    known=KnownFrom.LAUNCH,
    about=About.ROUND,
    by=COMMUNICATIONS,
    read=_social,
    read_from="rounds[].channels, where one is social media",
)

SOCIAL: Final = kept_if(
    "l5",
    "Social media is used actively",
    LISTENING,
    _SOCIAL_MEDIA,
    met="Social media supports it.",
    not_met="No social media channel is used.",
    why="no social media channel is used",
    judged_by=LEAD,
    sources=(LISTEN,),
    remedy="Plan at least one official social media channel, or record why none.",
    who=COMMUNICATIONS,
    at="rounds[].channels",
)

_COMMUNICATIONS_TOLD_ON: Final = dated(
    "communications_told_on",
    "On which day was the Communications Team told of it?",
    "the message to the team",
)
_COMMUNICATIONS_TOLD: Final = by_opening(
    "communications_told_by_opening",
    "Was the Communications Team told no later than the day of opening?",
    _COMMUNICATIONS_TOLD_ON,
)

TOLD: Final = kept_if(
    "l6",
    "The Communications Team knows of it by opening",
    LISTENING,
    _COMMUNICATIONS_TOLD,
    met="The Communications Team knew by opening.",
    not_met="The Communications Team was not told by opening.",
    sources=(LISTEN,),
    remedy="Tell the Communications Team now.",
)

_LEAD_NAMED: Final = asked(
    "lead_named",
    "Is one person or post named that answers for it?",
    "the plan",
)

LED: Final = kept_if(
    "l7",
    "One named lead answers for it",
    LISTENING,
    _LEAD_NAMED,
    met="A lead is named.",
    not_met="No lead is named.",
    sources=(LISTEN,),
    remedy="Name the person or post that answers for it.",
    who=SERVICE,
    per_round=False,
)

_RECEIVED: Final = asked(
    "responses_received",
    "How many responses came in by the close?",
    "the count of responses by channel",
    known=KnownFrom.CLOSE,
    about=About.REPORT,
    takes=FactType.NUMBER,
    unit="responses",
    read=_received,
    read_from="feedback.counts, where there is one number of responses without a note",
)
_ANALYSED: Final = asked(
    "responses_analysed",
    "How many of them were analysed?",
    "the coding log",
    known=KnownFrom.CLOSE,
    about=About.REPORT,
    takes=FactType.NUMBER,
    unit="responses",
)
_LEFT_OUT: Final = asked(
    "responses_left_out_with_reason",
    "How many of them were left out for a reason on record?",
    "the list of those left out, each with its reason",
    known=KnownFrom.CLOSE,
    about=About.REPORT,
    takes=FactType.NUMBER,
    unit="responses",
)
_ACCOUNTED_FOR: Final = asked(
    "responses_accounted_for",
    "Do the responses analysed and those left out for a reason add up to those received?",
    "the three counts",
    known=KnownFrom.CLOSE,
    about=About.REPORT,
    read=_accounted,
    read_from="the three counts",
    needs=(_RECEIVED, _ANALYSED, _LEFT_OUT),
    computed=True,
)
_TREATED_ALIKE: Final = attest(
    "responses_treated_alike",
    "Was each response read and analysed in one way, whoever sent it by whatever route?",
    "the coding log, and how it was checked",
    known=KnownFrom.CLOSE,
    about=About.REPORT,
)

ALIKE: Final = promise(
    "l8",
    "Every response is treated alike",
    LISTENING,
    when(
        ~yes(_ACCOUNTED_FOR),
        Outcome.NOT_MET,
        "Of {responses_received} responses {responses_analysed} were analysed and "
        "{responses_left_out_with_reason} left out for a reason: the numbers do not add up.",
    ),
    *attested(
        _TREATED_ALIKE, "The counts add up; whether all were treated alike is a person's call."
    ),
    sources=BOTH,
    examples=(
        shown(
            Outcome.NOT_MET,
            responses_received=400,
            responses_analysed=390,
            responses_left_out_with_reason=9,
        ),
        *if_attested(
            _TREATED_ALIKE,
            responses_received=400,
            responses_analysed=390,
            responses_left_out_with_reason=10,
        ),
    ),
    remedy="Find the responses that are missing, and analyse all of them in the same way.",
    at="feedback.counts",
)

_INTERVAL_SET: Final = asked(
    "engagement_interval_set",
    "Has the council set how long may pass between two occasions of engaging a service's users?",
    "the policy",
    by="policy and insight team",
)
_WITHIN_INTERVAL: Final = asked(
    "engaged_within_interval",
    "Were the users of the service engaged within it, other than in a formal consultation?",
    "the register",
    by=SERVICE,
)

REGULARLY: Final = promise(
    "l9",
    "People who use a service are engaged regularly",
    LISTENING,
    when(
        ~yes(_INTERVAL_SET),
        Outcome.FOR_JUDGEMENT,
        "The council has set no interval, so nothing says how often is regular.",
    ),
    when(yes(_WITHIN_INTERVAL), Outcome.MET, "They were engaged within the interval set."),
    otherwise(Outcome.NOT_MET, "They were not engaged within the interval set."),
    sources=(LISTEN,),
    examples=(
        shown(Outcome.FOR_JUDGEMENT, engagement_interval_set=False),
        shown(Outcome.MET, engagement_interval_set=True, engaged_within_interval=True),
        shown(Outcome.NOT_MET, engagement_interval_set=True, engaged_within_interval=False),
    ),
    remedy="Engage the users of the service, outside any consultation; set an interval if none is.",
    who=SERVICE,
    per_round=False,
)

RULES: Final = (
    CHANNEL_PER_SERVICE,
    EVERY_STAGE,
    EASY_FOR_ALL,
    CHANNELS,
    CHANNELS_2015,
    SOCIAL,
    TOLD,
    LED,
    ALIKE,
    REGULARLY,
)
"""The promises of this part, in the order of a report."""

__all__ = (
    "ALIKE",
    "BOTH",
    "CHANNELS",
    "CHANNELS_2015",
    "CHANNEL_PER_SERVICE",
    "COMMUNICATIONS",
    "EASY_FOR_ALL",
    "EVERY_STAGE",
    "LED",
    "REGULARLY",
    "RULES",
    "SERVICE",
    "SOCIAL",
    "TOLD",
)
