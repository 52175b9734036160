"""Local Government Act 1999: best value, its guidance, and the repealed duty to involve."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.citations import SourceKind, Verification
from engage.facts import About, Fact, FactType
from engage.law.scope import CONSIDERED, JUDICIAL_REVIEW, act, asked_of, reach
from engage.law.service_facts import (
    AFFECTS_BUDGET_OR_CORPORATE_PLAN,
    CHANGES_HOW_A_SERVICE_IS_PROVIDED_OR_COMMISSIONED,
    DECOMMISSIONS_A_SERVICE,
    REDUCES_FUNDING_TO_VOLUNTARY_SECTOR_OR_SMALL_BUSINESS,
)
from engage.requirements import (
    Duty,
    DutyKind,
    Period,
    PeriodBasis,
    Purpose,
    Relation,
    RelationKind,
    Strength,
    Unit,
)
from engage.stages import KnownFrom
from engage.triggers import yes

IS_ENGAGEMENT_OR_CONSULTATION_POLICY: Final = asked_of(
    "is_engagement_or_consultation_policy",
    "Is it the body's own policy on how it engages and consults?",
    "budget_and_corporate",
    "governance",
    evidence="the draft policy",
)
CITES_DUTY_TO_INVOLVE: Final = asked_of(
    "cites_duty_to_involve",
    "Does any paper on it rest on the former 'duty to involve' of 2009?",
    "budget_and_corporate",
    "governance",
    "services",
    evidence="the passage that cites it",
)

LOCAL_INVOLVEMENT_THOUGHT_RIGHT: Final = Fact(
    id="local_involvement_thought_right",
    question="In the years of the former duty to involve, did the authority think it right that "
    "people who speak for local persons be informed, consulted or otherwise involved in this?",
    type=FactType.YES_NO,
    about=About.PROPOSAL,
    known_from=KnownFrom.PLANNING,
    recorded_by="service lead",
    evidence="the report or note of the time that considers who should be involved",
)

SECTION_3: Final = act(
    "local-government-act-1999-s3",
    "Local Government Act 1999 (c. 27)",
    "s.3(1)-(4)",
    url="https://www.legislation.gov.uk/ukpga/1999/27/section/3",
    in_force_from=date(1999, 8, 10),
    verified=Verification.READ,
    scope="Section 3 as it stands, and when it came into force, were read.",
    sources=(
        "https://www.legislation.gov.uk/ukpga/1999/27/section/3/data.html",
        "https://www.legislation.gov.uk/ukpga/1999/27/part/I/crossheading/duties/2014-04-01/data.xht",
    ),
)
GUIDANCE_2015: Final = act(
    "best-value-guidance-2015",
    "Revised Best Value Statutory Guidance (March 2015), under Local Government Act 1999 s.3(4)",
    "whole (two pages)",
    kind=SourceKind.GUIDANCE,
    url="https://www.gov.uk/government/publications/revised-best-value-statutory-guidance",
    in_force_from=date(2015, 3, 26),
    verified=Verification.PARTLY_READ,
    scope="That the 2015 text exists and its month were read; its substance was read only in "
    "reports of the 2011 text that it revises; the day of issue is from knowledge.",
    sources=(
        "https://www.rightsnet.org.uk/forums/viewthread/1924/",
        "https://localgovernmentlawyer.co.uk/governance/314-governance-a-risk-articles/7764-pickles-issues-statutory-guidance-on-best-value-and-funding-decisions",
        "https://paperzz.com/doc/7091456/revised-best-value-statutory-guidance",
    ),
)
GUIDANCE_2024: Final = act(
    "best-value-standards-guidance-2024",
    "Best value standards and intervention: a statutory guide (8 May 2024), under Local Government "
    "Act 1999 s.26",
    "seven themes, of which one is partnerships and community engagement",
    kind=SourceKind.GUIDANCE,
    url="https://www.gov.uk/government/publications/best-value-standards-and-intervention-a-statutory-guide-for-best-value-authorities",
    in_force_from=date(2024, 5, 8),
    verified=Verification.READ,
    scope="Its standing, date, legal basis and scope were read; what it says of consulting on "
    "budgets and plans was not in the copy found.",
    sources=(
        "https://www.gov.uk/government/publications/best-value-standards-and-intervention-a-statutory-guide-for-best-value-authorities/best-value-standards-and-intervention-a-statutory-guide-for-best-value-authorities",
        "https://www.gov.uk/government/consultations/best-value-standards-and-intervention-a-statutory-guide-for-best-value-authorities-consultation/outcome/best-value-standards-and-intervention-a-statutory-guide-for-best-value-authorities-government-response-to-consultation",
    ),
)

SECTION_3A: Final = act(
    "local-government-act-1999-s3a",
    "Local Government Act 1999 (c. 27), inserted by the Local Government and Public Involvement in "
    "Health Act 2007 s.138",
    "s.3A",
    url="https://www.legislation.gov.uk/ukpga/2007/28/section/138",
    in_force_from=date(2009, 4, 1),
    in_force_to=date(2015, 5, 26),
    verified=Verification.PARTLY_READ,
    scope="The inserted text was read, and that the older view of the Act was superseded on 26 May "
    "2015; the start, and the repeal by the Deregulation Act 2015, are from knowledge.",
    sources=(
        "https://www.legislation.gov.uk/ukpga/2007/28/part/7/crossheading/duties-of-best-value-authorities/2007-12-30/data.html",
    ),
)

BEST_VALUE: Final = Duty(
    id="best-value-consultation",
    title="Best value: consult representatives of four groups",
    kind=DutyKind.CONSULT,
    authority=(SECTION_3,),
    reach=reach(
        "best_value_authority",
        "county",
        "unitary",
        "district",
        "london_borough",
        "combined_authority",
        "combined_county_authority",
    ),
    when=yes(AFFECTS_BUDGET_OR_CORPORATE_PLAN)
    | yes(CHANGES_HOW_A_SERVICE_IS_PROVIDED_OR_COMMISSIONED)
    | yes(REDUCES_FUNDING_TO_VOLUNTARY_SECTOR_OR_SMALL_BUSINESS)
    | yes(DECOMMISSIONS_A_SERVICE),
    asks="A best value authority consults when it decides how to secure continuous improvement: "
    "the budget, the corporate plan, or how a service is provided or commissioned.",
    consultees=(
        "people who speak for those liable for tax, precept or levy",
        "people who speak for business ratepayers",
        "people who speak for users, or likely users, of the services",
        "people who speak for others with an interest in the area",
    ),
    outcome_owes=(
        "Regard is had to guidance on whom to consult, how and when (s.3(4)).",
        CONSIDERED,
    ),
    consequence=JUDICIAL_REVIEW,
    names_only=True,
    in_force_from=date(1999, 8, 10),
    note="It is representatives that must be consulted, for the purpose of securing improvement, "
    "and not every resident. Parish councils in England are no longer best value authorities. How "
    "fine-grained the duty is, cases answer differently (R (Nash) v Barnet [2013] EWHC 1067 "
    "(Admin), from knowledge).",
)

BEST_VALUE_GUIDANCE_2015: Final = Duty(
    id="best-value-guidance-2015",
    title="Best value guidance of 2015: voluntary and community groups, and small businesses",
    kind=DutyKind.GUIDANCE,
    strength=Strength.HAVE_REGARD,
    authority=(GUIDANCE_2015,),
    reach=reach("best_value_authority"),
    when=yes(REDUCES_FUNDING_TO_VOLUNTARY_SECTOR_OR_SMALL_BUSINESS)
    | yes(CHANGES_HOW_A_SERVICE_IS_PROVIDED_OR_COMMISSIONED)
    | yes(DECOMMISSIONS_A_SERVICE),
    asks="Guidance applies when a service is reviewed, commissioned or ended, or when support to a "
    "voluntary or community group or a small business is to be cut.",
    consultees=(
        (
            "a wide range of local people, voluntary and community groups and small businesses, "
            "at every stage of commissioning"
        ),
        "the organisation that would lose support and the people who use it, as early as can be",
    ),
    period=Period(
        values=3,
        unit=Unit.MONTH,
        purpose=Purpose.NOTICE,
        starts="telling the organisation, and the public or its users, of the actual cut",
        note="It runs before the cut takes effect, is no time to respond, and is put as 'should'.",
    ),
    period_basis=PeriodBasis.STATUTORY_GUIDANCE,
    outcome_owes=(
        (
            "The organisation, its users and the community can put forward ways to reshape the "
            "service."
        ),
        "Regard is had to it; a body departs from it only for good reason.",
    ),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(2015, 3, 26),
    relations=(
        Relation(
            kind=RelationKind.CONFLICTS_WITH,
            to="best-value-standards-guidance-2024",
            because="one source says that the guide of 2024 took the place of the text of 2015, "
            "while the guide itself lists further statutory guidance on best value; both are kept "
            "until that is settled",
        ),
    ),
)

BEST_VALUE_STANDARDS_2024: Final = Duty(
    id="best-value-standards-guidance-2024",
    title="Best value standards and intervention: the statutory guide of 2024",
    kind=DutyKind.GUIDANCE,
    strength=Strength.HAVE_REGARD,
    authority=(GUIDANCE_2024,),
    reach=reach("best_value_authority", "combined_authority", "combined_county_authority"),
    when=yes(AFFECTS_BUDGET_OR_CORPORATE_PLAN) | yes(IS_ENGAGEMENT_OR_CONSULTATION_POLICY),
    asks="The guide applies when a body settles how it engages communities, or its budget or "
    "corporate plan.",
    consultees=(),
    outcome_owes=("Regard is had to it.",),
    consequence="To ignore it is an error of public law; lasting failure can support inspection or "
    "intervention under ss.10 and 15.",
    in_force_from=date(2024, 5, 8),
    note="It is new guidance, made under s.26 after a consultation from 4 July to 15 August 2023; "
    "it does not amend the text of 2015, which rests on s.3(4).",
)

DUTY_TO_INVOLVE_REPEALED: Final = Duty(
    id="duty-to-involve-repealed",
    title="The former duty to involve, repealed",
    kind=DutyKind.INVOLVE,
    authority=(SECTION_3A,),
    reach=reach("best_value_authority"),
    when=yes(CITES_DUTY_TO_INVOLVE) | yes(LOCAL_INVOLVEMENT_THOUGHT_RIGHT),
    asks="For its six years it bound best value authorities in any function, where they thought "
    "it right to involve people who speak for local persons; a later paper that cites it is out "
    "of date.",
    consultees=("people who speak for local persons, where involving them was thought right",),
    outcome_owes=(CONSIDERED,),
    consequence=JUDICIAL_REVIEW,
    in_force_from=date(2009, 4, 1),
    in_force_to=date(2015, 5, 26),
    note="It did not have to be cited to bind. A paper of its time that cites it is taken to say "
    "that involvement was thought right.",
)

DUTIES: Final = (
    BEST_VALUE,
    BEST_VALUE_GUIDANCE_2015,
    BEST_VALUE_STANDARDS_2024,
    DUTY_TO_INVOLVE_REPEALED,
)
"""The duties of this source, in the order of a report."""

__all__ = (
    "BEST_VALUE",
    "BEST_VALUE_GUIDANCE_2015",
    "BEST_VALUE_STANDARDS_2024",
    "CITES_DUTY_TO_INVOLVE",
    "DUTIES",
    "DUTY_TO_INVOLVE_REPEALED",
    "GUIDANCE_2015",
    "GUIDANCE_2024",
    "IS_ENGAGEMENT_OR_CONSULTATION_POLICY",
    "LOCAL_INVOLVEMENT_THOUGHT_RIGHT",
    "SECTION_3",
    "SECTION_3A",
)
