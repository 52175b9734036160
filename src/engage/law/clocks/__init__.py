"""
Which law counts how: the time limits of law as values, each with its authority and certainty.

>>> from datetime import date
>>> due = FREEDOM_OF_INFORMATION.run(date(2026, 11, 9))
>>> print(due.on, due.certainty, [each.why for each in due.skipped if "Andrew" in each.why])
2026-12-08 read ["St Andrew's Day, in Scotland"]
"""

from __future__ import annotations

from typing import Final

from engage.law.clocks import challenges, information, meetings
from engage.law.clocks.challenges import Challenge, challenge_limit, last_day_court_open
from engage.law.clocks.elections import (
    Election,
    NoticeOfElection,
    PreElectionPeriod,
    StartBasis,
    notice_of_election,
    pre_election_period,
)
from engage.law.clocks.forms import Clock
from engage.law.clocks.information import (
    ENVIRONMENTAL_INFORMATION,
    ENVIRONMENTAL_INFORMATION_EXTENDED,
    FREEDOM_OF_INFORMATION,
)
from engage.law.clocks.meetings import (
    Effect,
    NoticeDue,
    PapersDue,
    agenda_publication,
    decision_effective,
    key_decision_notice,
)
from engage.law.clocks.periods import STATUTORY_PERIODS, statutory_minimum_end

CLOCKS: Final = {
    each.id: each for each in (*information.CLOCKS, *meetings.CLOCKS, *challenges.CLOCKS)
}
"""The clocks that run from one day, by their ids."""

__all__ = (
    "CLOCKS",
    "ENVIRONMENTAL_INFORMATION",
    "ENVIRONMENTAL_INFORMATION_EXTENDED",
    "FREEDOM_OF_INFORMATION",
    "STATUTORY_PERIODS",
    "Challenge",
    "Clock",
    "Effect",
    "Election",
    "NoticeDue",
    "NoticeOfElection",
    "PapersDue",
    "PreElectionPeriod",
    "StartBasis",
    "agenda_publication",
    "challenge_limit",
    "decision_effective",
    "key_decision_notice",
    "last_day_court_open",
    "notice_of_election",
    "pre_election_period",
    "statutory_minimum_end",
)
