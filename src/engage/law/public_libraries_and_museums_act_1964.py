"""Public Libraries and Museums Act 1964: library services, where no text asks for consultation."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.citations import SourceKind, Verification
from engage.law.scope import CONSIDERED, act, asked_of, reach
from engage.law.vocabulary import WITHDRAWS_OR_REDUCES_EXISTING_BENEFIT
from engage.nations import ENGLAND_AND_WALES
from engage.requirements import Duty, DutyKind, PeriodBasis
from engage.triggers import yes

_GUIDANCE: Final = (
    "https://www.gov.uk/government/publications/guidance-on-libraries-as-a-statutory-service/"
    "libraries-as-a-statutory-service"
)

CLOSES_OR_CHANGES_LIBRARIES: Final = asked_of(
    "closes_or_changes_libraries",
    "Would a library close, move, open for fewer hours or be run by others?",
    "services",
    recorded_by="libraries lead",
    evidence="the proposal, library by library",
)

SECTION_7: Final = act(
    "public-libraries-and-museums-act-1964-s7",
    "Public Libraries and Museums Act 1964 (c. 75); common law",
    "s.7",
    url="https://www.legislation.gov.uk/ukpga/1964/75/section/7",
    extent=ENGLAND_AND_WALES,
    in_force_from=date(1965, 4, 1),
    verified=Verification.READ,
    scope="Section 7 was read as a judgment quotes it, as were the days of the cases, the ground "
    "on equality and, in a copy, the guidance.",
    sources=(
        "https://caselaw.nationalarchives.gov.uk/ewhc/admin/2011/2687",
        "https://vlex.co.uk/vid/simon-draper-v-lincolnshire-793880649",
        _GUIDANCE,
        "https://publications.parliament.uk/pa/cm201213/cmselect/cmcumeds/587/587vw120.htm",
    ),
)
GUIDANCE: Final = act(
    "libraries-as-a-statutory-service",
    "Libraries as a statutory service (guidance of the Department for Culture, Media and Sport)",
    "whole",
    kind=SourceKind.GUIDANCE,
    url=_GUIDANCE,
    verified=Verification.PARTLY_READ,
    scope="It was read in a copy and not on the government's own page.",
    sources=(_GUIDANCE,),
)

LIBRARIES: Final = Duty(
    id="library-service-changes",
    title="Libraries: no express duty to consult",
    kind=DutyKind.COMMON_LAW,
    authority=(SECTION_7, GUIDANCE),
    reach=reach("library_authority", "county", "unitary", extent=ENGLAND_AND_WALES),
    when=yes(CLOSES_OR_CHANGES_LIBRARIES),
    bears=(WITHDRAWS_OR_REDUCES_EXISTING_BENEFIT,),
    asks="The Act asks for a service and not for consultation; when libraries close, move, open "
    "for fewer hours or pass to others, fairness, best value and the equality duty come in.",
    consultees=(
        "nobody by name: users and communities, as fairness and best value ask",
        "the department, which its guidance asks to be told before the public is consulted",
    ),
    period_basis=PeriodBasis.CASE_LAW,
    outcome_owes=(
        "The service stays comprehensive and efficient for everyone who wishes to use it.",
        "Need is assessed, with due regard to equality.",
        CONSIDERED,
    ),
    consequence="Decisions on libraries were quashed in Gloucestershire and Somerset (16 November "
    "2011, on the equality duty) and in Lincolnshire (17 July 2014); the minister can order an "
    "inquiry (s.10).",
    in_force_from=date(1965, 4, 1),
    see=(
        "common-law-fair-consultation",
        "best-value-consultation",
        "public-sector-equality-duty",
    ),
    note="Green v Gloucestershire [2011] EWHC 2687 (Admin) and Draper v Lincolnshire [2014] EWHC "
    "2388 (Admin).",
)

DUTIES: Final = (LIBRARIES,)
"""The duties of this Act."""

__all__ = ("CLOSES_OR_CHANGES_LIBRARIES", "DUTIES", "GUIDANCE", "LIBRARIES", "SECTION_7")
