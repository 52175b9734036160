"""
The data collected, and who answers for it: D1 to D9 of the commitment.

These are the council's own steps.
What data protection law and information rights ask is law, and no policy takes its place.
"""

from __future__ import annotations

from typing import Final

from engage.facts import About, FactType
from engage.outcomes import Outcome
from engage.practice.working_together.documents import (
    COMPLIANCE,
    DATA,
    INFORMATION_RIGHTS,
)
from engage.practice.working_together.headings import DATA as DATA_COLLECTED
from engage.practice.working_together.lines import (
    asked,
    by_opening,
    dated,
    every,
    kept_if,
    promise,
    shown,
)
from engage.rules import otherwise, when
from engage.stages import KnownFrom
from engage.triggers import includes, yes

OWNER: Final = "information owner"
"""Who answers for the data collected."""
_SERVICE: Final = "service lead"

COLLECTS: Final = asked(
    "collects_personal_data",
    "Will or may it collect anything that identifies a person, directly or through the platform?",
    "the questions, and what the platform records",
    by=OWNER,
)
_NO_DATA: Final = when(
    ~yes(COLLECTS), Outcome.NOT_APPLICABLE, "Nothing that identifies a person is collected."
)
_NOT_COLLECTED: Final = (shown(Outcome.NOT_APPLICABLE, collects_personal_data=False),)
_COLLECTED: Final = {"collects_personal_data": True}

_SCREENED_ON: Final = dated(
    "privacy_screening_on",
    "On which day was the data protection impact assessment checklist completed?",
    "the completed checklist",
    by=OWNER,
)
_SCREENED: Final = by_opening(
    "privacy_screened_before_opening",
    "Was the data protection impact assessment checklist completed before the day of opening?",
    _SCREENED_ON,
    day_before=True,
    by=OWNER,
)

SCREENED: Final = kept_if(
    "d1",
    "The privacy checklist is completed first",
    DATA_COLLECTED,
    _SCREENED,
    unless=(_NO_DATA,),
    given=_COLLECTED,
    met="The checklist was completed before opening.",
    not_met="The checklist was not completed before opening.",
    sources=(DATA,),
    examples=_NOT_COLLECTED,
    remedy="Complete the checklist before anything is collected; ask the data protection officer.",
    who=OWNER,
)

_STATES: Final = asked(
    "privacy_notice_states",
    "Which of these does the privacy notice state?",
    "the notice",
    known=KnownFrom.LAUNCH,
    about=About.MATERIAL,
    by=OWNER,
    takes=FactType.CHOICES,
    choices=("reason", "use", "recipients", "storage"),
)
_EVERYWHERE: Final = asked(
    "privacy_notice_on_every_channel",
    "Do people see it on each channel no later than they give anything about themselves?",
    "the notice as it stands on each channel",
    known=KnownFrom.LAUNCH,
    about=About.ROUND,
    by=OWNER,
)
_ALL_STATED: Final = every(*(includes(_STATES, word) for word in _STATES.choices))

NOTICE: Final = promise(
    "d2",
    "A privacy notice says why, for what, with whom and how long",
    DATA_COLLECTED,
    _NO_DATA,
    when(
        _ALL_STATED & yes(_EVERYWHERE),
        Outcome.MET,
        "The notice states {privacy_notice_states}, on every channel.",
    ),
    otherwise(
        Outcome.NOT_MET,
        "The notice leaves out the reason, the use, the recipients or the storage, or is not on "
        "every channel.",
    ),
    sources=(DATA, COMPLIANCE),
    examples=(
        *_NOT_COLLECTED,
        shown(
            Outcome.MET,
            **_COLLECTED,
            privacy_notice_states=list(_STATES.choices),
            privacy_notice_on_every_channel=True,
        ),
        shown(
            Outcome.NOT_MET,
            **_COLLECTED,
            privacy_notice_states=["reason", "use", "recipients"],
            privacy_notice_on_every_channel=True,
        ),
        shown(
            Outcome.NOT_MET,
            **_COLLECTED,
            privacy_notice_states=list(_STATES.choices),
            privacy_notice_on_every_channel=False,
        ),
    ),
    remedy="Complete the notice and show it on every channel before anything is collected.",
    who=OWNER,
)

_OWNER_NAMED: Final = asked(
    "information_owner_named",
    "Is a post in the service that commissions it named as information owner?",
    "the plan",
    by=_SERVICE,
)

OWNED: Final = kept_if(
    "d3",
    "The commissioning service owns the data",
    DATA_COLLECTED,
    _OWNER_NAMED,
    unless=(_NO_DATA,),
    given=_COLLECTED,
    met="The commissioning service names the information owner.",
    not_met="The commissioning service names no information owner.",
    sources=(DATA,),
    examples=_NOT_COLLECTED,
    remedy="Name the post in the commissioning service that answers for the data.",
    who=_SERVICE,
    per_round=False,
)

_BY_ANOTHER: Final = asked(
    "delivered_by_another",
    "Does somebody other than the commissioning service run it, inside the council or outside?",
    "the plan",
    by=_SERVICE,
)
_COVERS: Final = asked(
    "agreement_covers",
    "Which of these does the agreement or contract with them secure?",
    "the agreement or contract",
    known=KnownFrom.LAUNCH,
    by=OWNER,
    takes=FactType.CHOICES,
    choices=("quality", "security", "compliance"),
)
_SIGNED_ON: Final = dated(
    "agreement_signed_on",
    "On which day was it signed?",
    "the agreement or contract",
    by=OWNER,
)
_SIGNED: Final = by_opening(
    "agreement_signed_before_opening",
    "Was it signed before the day of opening?",
    _SIGNED_ON,
    day_before=True,
    by=OWNER,
)
_ALL_COVERED: Final = every(*(includes(_COVERS, word) for word in _COVERS.choices))
_ANOTHER: Final = {**_COLLECTED, "delivered_by_another": True}

AGREED: Final = promise(
    "d4",
    "Whoever else delivers it has signed for the data",
    DATA_COLLECTED,
    _NO_DATA,
    when(~yes(_BY_ANOTHER), Outcome.NOT_APPLICABLE, "The commissioning service runs it itself."),
    when(
        _ALL_COVERED & yes(_SIGNED),
        Outcome.MET,
        "An agreement on quality, security and keeping to the rules was signed before opening.",
    ),
    otherwise(
        Outcome.NOT_MET,
        "No agreement on quality, security and keeping to the rules was signed before opening.",
    ),
    sources=(DATA,),
    examples=(
        *_NOT_COLLECTED,
        shown(Outcome.NOT_APPLICABLE, **_COLLECTED, delivered_by_another=False),
        shown(
            Outcome.MET,
            **_ANOTHER,
            agreement_covers=list(_COVERS.choices),
            agreement_signed_before_opening=True,
        ),
        shown(
            Outcome.NOT_MET,
            **_ANOTHER,
            agreement_covers=["quality", "security"],
            agreement_signed_before_opening=True,
        ),
        shown(
            Outcome.NOT_MET,
            **_ANOTHER,
            agreement_covers=list(_COVERS.choices),
            agreement_signed_before_opening=False,
        ),
    ),
    remedy="Sign an agreement with an internal partner, a contract with an outside provider.",
    who=OWNER,
)

_GONE_OVER_ON: Final = dated(
    "data_duties_gone_over_on",
    "On which day did the information owner go over these responsibilities?",
    "the signed checklist",
    by=OWNER,
)
_GONE_OVER: Final = by_opening(
    "data_duties_gone_over_before_opening",
    "Did the information owner go over these responsibilities before the day of opening?",
    _GONE_OVER_ON,
    day_before=True,
    by=OWNER,
)

GONE_OVER: Final = kept_if(
    "d5",
    "The responsibilities for the data are gone over first",
    DATA_COLLECTED,
    _GONE_OVER,
    unless=(_NO_DATA,),
    given=_COLLECTED,
    met="The information owner went over them before opening.",
    not_met="The information owner did not go over them before opening.",
    sources=(DATA,),
    examples=_NOT_COLLECTED,
    remedy="Have the information owner go over them and sign, before it opens.",
    who=OWNER,
)

_TO_PUBLISH: Final = asked(
    "publication_intended",
    "Is the data, or part of it, meant to be published?",
    "the plan",
    by=_SERVICE,
)
_SAYS_WHEN: Final = asked(
    "publication_date_and_place_stated",
    "Do the materials say when it is published and how to get at it?",
    "the materials, with the place",
    known=KnownFrom.LAUNCH,
    about=About.MATERIAL,
)

PUBLICATION: Final = kept_if(
    "d6",
    "People are told when and where data is published",
    DATA_COLLECTED,
    _SAYS_WHEN,
    unless=(when(~yes(_TO_PUBLISH), Outcome.NOT_APPLICABLE, "No data is meant to be published."),),
    given={"publication_intended": True},
    met="The materials say when and where the data is published.",
    not_met="Data is meant to be published, and the materials do not say when and where.",
    sources=(INFORMATION_RIGHTS,),
    examples=(shown(Outcome.NOT_APPLICABLE, publication_intended=False),),
    remedy="Say in the materials when the data comes out and how to get at it.",
    at="rounds[].materials",
)

_ACKNOWLEDGED: Final = asked(
    "foi_duties_acknowledged",
    "Has the service noted that anybody may request raw data, outputs and analysis?",
    "the note in the plan",
    by=_SERVICE,
)

ACKNOWLEDGED: Final = kept_if(
    "d7",
    "The service knows that the data can be requested",
    DATA_COLLECTED,
    _ACKNOWLEDGED,
    met="The service has noted that raw data, outputs and analysis can be requested.",
    not_met="The service has not noted that raw data, outputs and analysis can be requested.",
    sources=(INFORMATION_RIGHTS,),
    remedy="Note it in the plan; ask the freedom of information team if in doubt.",
    who=_SERVICE,
    per_round=False,
)

_ON_CONSENT: Final = asked(
    "relies_on_consent",
    "Is consent the ground on which personal data is collected?",
    "the record of the lawful basis",
    by=OWNER,
)
_STANDARD: Final = asked(
    "consent_standard_met",
    "Is that consent free, specific, informed, given by a clear act, recorded, and as easy to take "
    "back?",
    "the wording and the record of consents",
    known=KnownFrom.LAUNCH,
    by=OWNER,
)

CONSENT: Final = kept_if(
    "d8",
    "Consent, where relied on, reaches the standard of the law",
    DATA_COLLECTED,
    _STANDARD,
    unless=(
        _NO_DATA,
        when(~yes(_ON_CONSENT), Outcome.NOT_APPLICABLE, "It does not rely on consent."),
    ),
    given={**_COLLECTED, "relies_on_consent": True},
    met="Consent is recorded as reaching each part of the standard.",
    not_met="Consent falls short of a part of the standard.",
    sources=(DATA, COMPLIANCE),
    examples=(
        *_NOT_COLLECTED,
        shown(Outcome.NOT_APPLICABLE, **_COLLECTED, relies_on_consent=False),
    ),
    remedy="Mend the wording or choose another basis, with the data protection officer.",
    who=OWNER,
)

_RETENTION: Final = asked(
    "deletion_dates_set",
    "Has each set of data a rule how long it is kept and a day for its deletion?",
    "the retention schedule",
    by=OWNER,
)
_OVERDUE: Final = asked(
    "deletion_overdue",
    "Is any of it kept past its day for deletion?",
    "the record of deletions",
    by=OWNER,
)

KEPT_NO_LONGER: Final = promise(
    "d9",
    "Data is kept no longer than set",
    DATA_COLLECTED,
    _NO_DATA,
    when(yes(_OVERDUE), Outcome.NOT_MET, "Data is kept past its day for deletion."),
    when(yes(_RETENTION), Outcome.MET, "Each set of data has a day for its deletion."),
    otherwise(Outcome.NOT_MET, "A set of data has no day for its deletion."),
    sources=(DATA,),
    examples=(
        *_NOT_COLLECTED,
        shown(Outcome.NOT_MET, **_COLLECTED, deletion_overdue=True),
        shown(Outcome.MET, **_COLLECTED, deletion_overdue=False, deletion_dates_set=True),
        shown(Outcome.NOT_MET, **_COLLECTED, deletion_overdue=False, deletion_dates_set=False),
    ),
    remedy="Set a day for deletion for each set of data, and delete what is overdue.",
    who=OWNER,
    per_round=False,
)

RULES: Final = (
    SCREENED,
    NOTICE,
    OWNED,
    AGREED,
    GONE_OVER,
    PUBLICATION,
    ACKNOWLEDGED,
    CONSENT,
    KEPT_NO_LONGER,
)
"""The promises of this part, in the order of a report."""

__all__ = (
    "ACKNOWLEDGED",
    "AGREED",
    "COLLECTS",
    "CONSENT",
    "GONE_OVER",
    "KEPT_NO_LONGER",
    "NOTICE",
    "OWNED",
    "OWNER",
    "PUBLICATION",
    "RULES",
    "SCREENED",
)
