"""Cases on what the decision-maker must know and weigh before deciding."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.law.cases._certainty import recalled, reported

NAHS: Final = recalled(
    id="nahs-kava",
    name="R (National Association of Health Stores) v Department of Health",
    citation="[2005] EWCA Civ 154",
    court="Court of Appeal",
    decided=date(2005, 2, 22),
    confidence="medium",
    holds=(
        "A minister may decide on a summary without seeing every response, provided that "
        "nothing is left out of it which is so significant that its absence flaws the decision."
    ),
)

KOHLER: Final = reported(
    id="kohler-mopac",
    name="R (Kohler) v Mayor's Office for Policing and Crime",
    citation="[2018] EWHC 1881 (Admin)",
    court="Divisional Court",
    decided=date(2018, 7, 20),
    confidence="high",
    sources=(
        "https://www.matrixlaw.co.uk/judgments/judicial-review-challenge-to-police-station-closures-succeeds-in-part-decision-to-close-wimbledon-police-station-unlawful/",
        "https://localgovernmentlawyer.co.uk/community-safety/393-community-safety-news/38758-decision-to-close-36-police-stations-in-london-lawful-administrative-court-rules",
    ),
    holds=(
        "A poor document may still suffice, but a decision about one site is unlawful where a "
        "material point made about that site was not considered by the person who decided."
    ),
)

WX: Final = reported(
    id="wx-northamptonshire",
    name="R (WX) v Northamptonshire County Council",
    citation="[2018] EWHC 2178 (Admin)",
    court="High Court",
    decided=date(2018, 8, 14),
    confidence="high",
    sources=(
        "https://zoomlaw.co.uk/2018EWHC2178Admin.html",
        "https://www.localgovernmentlawyer.co.uk/governance/396-governance-news/38810-high-court-quashes-decision-by-cash-strapped-county-to-close-21-libraries",
        "https://local-government-law.11kbw.com/libraries-3/",
    ),
    holds=(
        "Members who turn from the course first recommended to a harsher one must "
        "conscientiously weigh what people said in consultation, however grave the body's "
        "financial position."
    ),
    note=(
        "What was done before and on 13 February 2018 was upheld; only the later use of the "
        "results was at fault."
    ),
)

HELP_REFUGEES: Final = reported(
    id="help-refugees",
    name="R (Help Refugees Ltd) v Secretary of State for the Home Department",
    citation="[2018] EWCA Civ 2098",
    court="Court of Appeal",
    decided=date(2018, 10, 3),
    confidence="high",
    sources=("https://zoomlaw.co.uk/2018EWCACiv2098.html",),
    holds=(
        "A statutory consultation that gathers offers from local authorities is judged in the "
        "round, and how replies are collected and counted is for the minister unless the method "
        "is irrational."
    ),
)

__all__ = (
    "HELP_REFUGEES",
    "KOHLER",
    "NAHS",
    "WX",
)
