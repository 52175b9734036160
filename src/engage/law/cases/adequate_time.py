"""Cases on how long people must have to respond."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.law.cases._certainty import recalled, reported

LEE: Final = recalled(
    id="lee-enfield",
    name="Lee v Department of Education and Science",
    citation="(1967) 66 LGR 211",
    court="High Court",
    decided=date(1967, 9, 1),
    decided_precision="year",
    confidence="high",
    holds=(
        "Four days for the representations that statute allows, on changing the articles of "
        "government of a school, are so few that no reasonable minister could fix on them."
    ),
)

AMA: Final = recalled(
    id="ama-housing-benefit",
    name=(
        "R v Secretary of State for Social Services, ex parte Association of Metropolitan "
        "Authorities"
    ),
    citation="[1986] 1 WLR 1",
    court="High Court",
    decided=date(1985, 5, 1),
    decided_precision="year",
    confidence="high",
    holds=(
        "To consult is to invite advice genuinely and to receive it genuinely, so those asked "
        "must be told of each significant feature and given enough time, which a department's "
        "own haste does not excuse."
    ),
    note="How many days each round lasted is approximate.",
)

BAKER: Final = reported(
    id="baker-devon",
    name="R v Devon County Council, ex parte Baker and Johns",
    citation="[1995] 1 All ER 73; 91 LGR 479; [1992] EWCA Civ 16",
    court="Court of Appeal",
    decided=date(1992, 12, 21),
    url="https://beta.bailii.org/ew/cases/EWCA/Civ/1992/16.html",
    confidence="high",
    sources=(
        "https://vlex.co.uk/vid/r-v-devon-county-805251105",
        "https://beta.bailii.org/ew/cases/EWCA/Civ/1992/16.html",
    ),
    holds=(
        "A council that closes a residential home acts fairly, without seeing residents one by "
        "one, when they learn well beforehand that it may close and their objections, made in "
        "reasonable time, are before it when it decides."
    ),
    note=(
        "Heard together with Curtis. One commercial report puts the judgment a year later, in "
        "December 1993."
    ),
)

CURTIS: Final = reported(
    id="curtis-durham",
    name="R v Durham County Council, ex parte Curtis and Broxson",
    citation="[1995] 1 All ER 73; 91 LGR 479; [1992] EWCA Civ 16",
    court="Court of Appeal",
    decided=date(1992, 12, 21),
    url="https://beta.bailii.org/ew/cases/EWCA/Civ/1992/16.html",
    confidence="high",
    sources=(
        "https://vlex.co.uk/vid/r-v-devon-county-805251105",
        "https://ukhumanrightsblog.com/2014/04/09/consultation-backing-no-horses-and-the-importance-of-interim-relief/",
        "https://beta.bailii.org/ew/cases/EWCA/Civ/1992/16.html",
    ),
    holds=(
        "Some five days' warning before a council resolves to close a home does not give its "
        "elderly residents a fair opportunity to object."
    ),
    note="Heard together with Baker.",
)

REGAS: Final = reported(
    id="regas-enfield",
    name="R (Regas) v Enfield London Borough Council",
    citation="[2014] EWHC 4173 (Admin)",
    court="High Court",
    decided=date(2014, 12, 11),
    confidence="high",
    sources=(
        "https://www.localgovernmentlawyer.co.uk/community-safety/393-community-safety-news/22914-high-court-judge-quashes-selective-licensing-scheme-over-consultation-failings",
        "http://www.landlordsguild.com/lb-enfield-additional-and-selective-licensing-designation-held-unlawful/",
        "https://nearlylegal.co.uk/2015/01/1-2-3-4-5-6-7-10/amp/",
    ),
    holds=(
        "A prescribed minimum period is satisfied only by time in which the actual proposals "
        "are open for response, and a duty to consult all whom a scheme is likely to touch does "
        "not stop at the authority's own boundary."
    ),
)

CLIFFORD: Final = reported(
    id="clifford-wca",
    name="R (Clifford) v Secretary of State for Work and Pensions",
    citation="[2025] EWHC 58 (Admin)",
    court="High Court",
    decided=date(2025, 1, 16),
    confidence="high",
    sources=(
        "https://localgovernmentlawyer.co.uk/litigation-and-enforcement/400-litigation-news/59695-dwp-consultation-on-disability-benefit-reforms-so-unfair-as-to-be-unlawful-high-court-rules",
        "https://publiclawproject.org.uk/latest/high-court-victory-for-plp-client-over-dwp-consultation-on-disability-benefit-reforms",
        "https://www.lawcentreni.org/ss-bulletin-spring-2025-r-on-the-application-of-ellen-clifford-v-secretary-of-state-for-work-pensions-2025-ewhc-58/",
    ),
    holds=(
        "A consultation is unlawful when its paper conceals both the income that people would "
        "lose and that a chief purpose is to save money, and when vulnerable consultees are "
        "allowed too little time, there just short of eight weeks."
    ),
)

__all__ = (
    "AMA",
    "BAKER",
    "CLIFFORD",
    "CURTIS",
    "LEE",
    "REGAS",
)
