"""
What one council promises over and above the law, in dated versions.

Every number or name that a council chooses is a promise with the page that makes it;
where a policy is silent, nothing stands in its place.

>>> from datetime import date
>>> from engage.policies.cambridgeshire import HISTORY
>>> found = HISTORY.on(date(2026, 11, 24))
>>> str(found.policy.periods.typical.value), found.policy.periods.typical.page
('6 to 12 weeks', 'Introduction')
>>> HISTORY.on(date(2020, 6, 1)).question
'Which version was in force on 1 June 2020?'
"""

from __future__ import annotations

from engage.policies.differences import Change, Difference, difference
from engage.policies.lengths import Length, LengthRange, LengthUnit
from engage.policies.overlays import inherit
from engage.policies.policy import BASELINE, Made, Policy
from engage.policies.promises import Promise
from engage.policies.records import Grade, Inheritance
from engage.policies.versions import PolicyHistory, VersionFound

__all__ = (
    "BASELINE",
    "Change",
    "Difference",
    "Grade",
    "Inheritance",
    "Length",
    "LengthRange",
    "LengthUnit",
    "Made",
    "Policy",
    "PolicyHistory",
    "Promise",
    "VersionFound",
    "difference",
    "inherit",
)
