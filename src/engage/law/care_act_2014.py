"""Care Act 2014: consulting people who use care services when charges change."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.citations import SourceKind, Verification
from engage.law.scope import JUDICIAL_REVIEW, act, asked_of, reach
from engage.requirements import Duty, DutyKind, Strength
from engage.triggers import yes

CHANGES_ADULT_SOCIAL_CARE_SERVICE: Final = asked_of(
    "changes_adult_social_care_service",
    "Would a care service for adults change?",
    "health_and_care",
    "services",
    evidence="the proposal",
)

CHANGES_SOCIAL_CARE_CHARGING: Final = asked_of(
    "changes_social_care_charging",
    "Would what adults pay for their care, or how that is worked out, change?",
    "health_and_care",
    evidence="the draft charging policy",
)

CARE_CHARGING: Final = Duty(
    id="care-charging-policy",
    title="Charging for adult social care: consult those who use it",
    kind=DutyKind.GUIDANCE,
    strength=Strength.SHOULD,
    authority=(
        act(
            "care-act-guidance-ch8",
            "Care Act 2014 (c. 23) ss.14, 17 and 78; Care and Support Statutory Guidance",
            "guidance ch 8 (about para 8.46)",
            kind=SourceKind.GUIDANCE,
            url="https://www.gov.uk/government/publications/care-act-statutory-guidance/care-and-support-statutory-guidance",
            in_force_from=date(2015, 4, 1),
            verified=Verification.FROM_KNOWLEDGE,
            scope="No page was read for it, and the number of the paragraph has to be checked.",
        ),
    ),
    reach=reach("social_services_authority", "county", "unitary"),
    when=yes(CHANGES_SOCIAL_CARE_CHARGING),
    bears=(CHANGES_ADULT_SOCIAL_CARE_SERVICE,),
    asks="Guidance asks a council to consult people with care needs when it settles or changes how "
    "it uses its discretion to charge.",
    consultees=("people with needs for care and support",),
    outcome_owes=("The guidance is acted under, unless there is good reason not to (s.78).",),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(2015, 4, 1),
    note="That the Act involves people in their own assessments and plans (ss.9(5), 10(7), 25(3), "
    "27) is another thing than asking the public. A change of service without a change of charges "
    "is not this duty.",
)

DUTIES: Final = (CARE_CHARGING,)
"""The duties of this Act."""

__all__ = (
    "CARE_CHARGING",
    "CHANGES_ADULT_SOCIAL_CARE_SERVICE",
    "CHANGES_SOCIAL_CARE_CHARGING",
    "DUTIES",
)
