"""The commitment of 2015, in engage's own words, each promise with the section that makes it."""

from __future__ import annotations

from typing import Final

from engage.citations import Verification
from engage.nations import ENGLAND
from engage.policies.cambridgeshire.common import (
    BODY,
    CHECKED,
    FIVE_THINGS,
    ID,
    READ_WHOLE,
    SHOULD,
    on,
)
from engage.policies.lengths import Length
from engage.policies.policy import Policy
from engage.policies.records import Contact, Milestone, RoleTerms
from engage.policies.terms import (
    FeedbackTerms,
    PeopleTerms,
    PeriodTerms,
    PrincipleTerms,
    PublicationTerms,
    RecordTerms,
    ScopeTerms,
    TakingPartTerms,
)

_OPENING: Final = "Working together with Cambridgeshire County Council"
_LISTEN_2015: Final = "How the Council will listen to you"
_CONSULT_2015: Final = "How the Council will consult with you"
_HELP_2015: Final = "Would you like to help the Council improve its services?"

COMMITMENT_2015: Final = Policy(
    id=ID,
    title="Working together: the council's commitment of 2015",
    version="2015",
    body=BODY,
    nations=ENGLAND,
    document=(
        "Working together with Cambridgeshire County Council: the Council's commitment to "
        "supporting the voice of local people to be heard"
    ),
    verified=Verification.READ,
    verified_scope=READ_WHOLE,
    checked=CHECKED,
    in_force_from="February 2015",
    sure_until="February 2017",
    review_due="February 2017",
    superseded_by="the commitments of 2017",
    developed_with=(
        "staff of the directorate for children, families and adults",
        "members of the public of all ages and backgrounds",
        "representatives of voluntary organisations",
    ),
    history=(
        Milestone(what="agreed", on="February 2015"),
        Milestone(what="to be reviewed", on="February 2017"),
    ),
    scope=ScopeTerms(
        covers=on(_OPENING, "decisions of the council that affect people's daily lives"),
    ),
    principles=PrincipleTerms(
        principles=on(
            _OPENING,
            (
                "everybody in the county has a right to be involved in decisions that affect them",
                "the public helps to design and deliver its services",
                "working with those who use services meets needs and makes best use of resources",
            ),
            "believes",
            "would like",
        ),
    ),
    periods=PeriodTerms(
        larger=on(
            _CONSULT_2015,
            Length.said("3 months"),
            SHOULD,
            "ideally",
            "where appropriate/possible",
        ),
        larger_when=on(_CONSULT_2015, "larger scale consultations, not defined further"),
        rule=on(_CONSULT_2015, "time and resources enough for everyone to take part", SHOULD),
    ),
    feedback=FeedbackTerms(
        includes=on(
            _OPENING, ("how feedback was used", "how the council gives feedback afterwards")
        ),
    ),
    taking_part=TakingPartTerms(
        channels=on(
            _LISTEN_2015,
            (
                "regular feedback from users: reviews, case studies, complaints, compliments",
                "surveys online, by post and by telephone",
                "social media such as Facebook, Twitter and blogs",
                "meetings and workshops",
                "talks",
                "information events",
            ),
            SHOULD,
            "for example",
        ),
        formats=on(_CONSULT_2015, ("large print",), SHOULD, "such as", "as appropriate"),
        words_to_avoid=on(_CONSULT_2015, ("jargon",), SHOULD),
    ),
    publication=PublicationTerms(understood=on(_CONSULT_2015, FIVE_THINGS, SHOULD)),
    people=PeopleTerms(
        contacts=(
            on(
                _HELP_2015,
                Contact(
                    role="research and performance",
                    address="research.performance@cambridgeshire.gov.uk",
                    asks=("helping the council to improve its services",),
                ),
            ),
        ),
        roles=(
            on(
                _CONSULT_2015,
                RoleTerms(
                    role="staff of the council and of partners",
                    should=("be trained to do this work",),
                    may=("act as informal advocates for the people they work with",),
                ),
            ),
        ),
    ),
    records=RecordTerms(
        lessons=on(_CONSULT_2015, "good practice is learned from other organisations", SHOULD),
        review=on("Agreement and review dates", "reviewed in February 2017"),
    ),
    not_set=(
        "a period for consultations that are not large",
        "what counts as larger",
        "holidays",
        "elections",
        "a deadline for feedback",
        "stages",
        "approvals",
        "levels of participation",
    ),
)
"""The commitment of February 2015, due for review in February 2017."""

__all__ = ("COMMITMENT_2015",)
