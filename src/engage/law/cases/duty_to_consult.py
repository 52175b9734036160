"""Cases on whether people must be consulted, who they are, and what a consultation is."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.law.cases._certainty import recalled, reported

CCSU: Final = recalled(
    id="ccsu",
    name="Council of Civil Service Unions v Minister for the Civil Service",
    citation="[1985] AC 374",
    court="House of Lords",
    decided=date(1984, 11, 22),
    url="https://www.bailii.org/uk/cases/UKHL/1984/9.html",
    verified_scope=(
        "The citation, the court and the day were seen at the head of the judgment; what it "
        "decided is from knowledge."
    ),
    checked=date(2026, 11, 24),
    confidence="high",
    sources=("https://www.bailii.org/uk/cases/UKHL/1984/9.html",),
    holds=(
        "A regular practice of consulting before terms are changed can give the people whom it "
        "covers a legitimate expectation of being consulted again."
    ),
    note="National security overrode the expectation in the case itself.",
)

GUNNING: Final = recalled(
    id="gunning-brent",
    name="R v Brent London Borough Council, ex parte Gunning",
    citation="(1985) 84 LGR 168",
    court="High Court",
    decided=date(1985, 4, 30),
    decided_precision="year",
    confidence="medium",
    holds=(
        "Sets the four requirements by which a consultation is judged: a proposal still "
        "formative, reasons that let people respond intelligently, time enough to do so, and a "
        "decision-maker who weighs the result conscientiously."
    ),
    note=(
        "Which of the four failed on the facts was not confirmed, so the case is cited for the "
        "requirements alone."
    ),
)

COUGHLAN: Final = reported(
    id="coughlan",
    name="R v North and East Devon Health Authority, ex parte Coughlan",
    citation="[2001] QB 213; [1999] EWCA Civ 1871",
    court="Court of Appeal",
    decided=date(1999, 7, 16),
    confidence="high",
    sources=("https://www.lag.org.uk/?id=-206097",),
    holds=(
        "A body that chooses to consult must do it properly, though flaws short of a "
        "significant failure in one of the four requirements do not vitiate the exercise; and a "
        "promise of a home for life may defeat a closure on which consultation was proper."
    ),
    note=(
        "The closure fell on the substantive expectation that the promise had created, not on "
        "the consultation."
    ),
)

WAINWRIGHT: Final = recalled(
    id="wainwright-richmond",
    name="R (Wainwright) v Richmond upon Thames London Borough Council",
    citation="[2001] EWCA Civ 2062",
    court="Court of Appeal",
    decided=date(2001, 12, 20),
    confidence="medium",
    sources=("https://vlex.co.uk/vid/r-wainwright-v-richmond-793054681",),
    holds=(
        "Relief may be refused for a failure to reach some residents where the claimant was "
        "personally asked and the result would have been no different."
    ),
    note="That there was an appeal, and on what grounds, was seen; how it ended was not.",
)

BAPIO: Final = recalled(
    id="bapio",
    name="R (BAPIO Action Ltd) v Secretary of State for the Home Department",
    citation="[2007] EWCA Civ 1139 (consultation point not pursued in [2008] UKHL 27)",
    court="Court of Appeal",
    decided=date(2007, 11, 9),
    confidence="high",
    sources=(
        "https://swarb.co.uk/plantagenet-alliance-ltd-regina-on-the-application-of-v-secretary-of-state-for-justice-and-others-qbd-23-may-2014/amp",
    ),
    holds=(
        "The common law implies no open-ended duty to consult before immigration rules that are "
        "laid before Parliament are changed, where neither promise nor practice of consulting "
        "is shown."
    ),
    note=(
        "The claimants later succeeded in the House of Lords, but on guidance to health "
        "employers and not on consultation."
    ),
)

BHATT_MURPHY: Final = recalled(
    id="bhatt-murphy-niazi",
    name=(
        "R (Niazi) v Secretary of State for the Home Department; R (Bhatt Murphy) v Independent "
        "Assessor"
    ),
    citation="[2008] EWCA Civ 755",
    court="Court of Appeal",
    decided=date(2008, 7, 9),
    url="https://www.bailii.org/ew/cases/EWCA/Civ/2008/755.html",
    confidence="high",
    sources=("https://studylib.net/doc/18578511/legitimate-expectations-and-the-duty-to-consult",),
    holds=(
        "Without a clear promise or a settled practice, those who lose by a change of policy "
        "need be consulted first only if the body's earlier conduct bore on them in a pressing "
        "and focused way."
    ),
)

CHESHIRE_EAST: Final = recalled(
    id="cheshire-east-defra",
    name=(
        "R (Cheshire East Borough Council) v Secretary of State for Environment, Food and Rural "
        "Affairs"
    ),
    citation="[2011] EWHC 1975 (Admin)",
    court="High Court",
    decided=date(2011, 7, 26),
    url="https://www.bailii.org/ew/cases/EWHC/Admin/2011/1975.html",
    verified_scope=(
        "The day and the outcome were seen on the first page listed, and what it is cited for "
        "in a digest of Plantagenet; the reasoning was not read."
    ),
    checked=date(2026, 11, 24),
    confidence="medium",
    sources=(
        "https://www.landmarkchambers.co.uk/resources/cases/r-on-the-application-of-cheshire-east-borough-council-cheshire-west-and-chester-borough-council-v-secretary-of-state-for-environment-food-and-rural-affairs-and-others-2011-ewhc-1975-admin/",
        "https://swarb.co.uk/plantagenet-alliance-ltd-regina-on-the-application-of-v-secretary-of-state-for-justice-and-others-qbd-23-may-2014/amp",
    ),
    holds=(
        "Absent statute, promise and practice, a decision may be taken without consultation "
        "unless that would be conspicuously unfair."
    ),
    note="The councils' claim to have been consulted before waste credits were withdrawn failed.",
)

LH_SHROPSHIRE: Final = reported(
    id="lh-shropshire",
    name="R (LH) v Shropshire Council",
    citation="[2014] EWCA Civ 404",
    court="Court of Appeal",
    decided=date(2014, 4, 4),
    confidence="high",
    sources=(
        "https://zoomlaw.co.uk/2014EWCACiv404.html",
        "https://www.cascaidr.org.uk/2017/03/22/r-on-the-application-of-lh-v-shropshire-council-2014-ewca-civ-404/",
        "https://ukhumanrightsblog.com/2014/04/09/consultation-backing-no-horses-and-the-importance-of-interim-relief/",
    ),
    holds=(
        "Consulting in general terms about a new model of service does not stand in for "
        "consulting the users of one centre on its closure, which must happen before the "
        "closure is decided."
    ),
    note=(
        "The failure was not to consult on the closure at all; that this is a fault at the "
        "formative stage is how engage classes it, with medium confidence."
    ),
)

PLANTAGENET: Final = reported(
    id="plantagenet",
    name="R (Plantagenet Alliance Ltd) v Secretary of State for Justice",
    citation="[2014] EWHC 1662 (QB)",
    court="Divisional Court",
    decided=date(2014, 5, 23),
    url="https://www.bailii.org/ew/cases/EWHC/Admin/2014/1662.html",
    confidence="high",
    sources=(
        "https://swarb.co.uk/plantagenet-alliance-ltd-regina-on-the-application-of-v-secretary-of-state-for-justice-and-others-qbd-23-may-2014/amp",
        "https://ukhumanrightsblog.com/2014/05/28/richard-iii-fairness-and-public-interest-litigation/",
    ),
    holds=(
        "The common law has no general duty to consult: one must be found in a statute, a "
        "promise, an established practice or, exceptionally, in the conspicuous unfairness of "
        "deciding without it."
    ),
    note="Also cited as [2014] EWHC 1662 (Admin).",
)

GALLAHER: Final = recalled(
    id="gallaher-cma",
    name="R (Gallaher Group Ltd) v Competition and Markets Authority",
    citation="[2018] UKSC 25",
    court="Supreme Court",
    decided=date(2018, 5, 16),
    url="https://www.bailii.org/uk/cases/UKSC/2018/25.html",
    verified_scope=(
        "The citation, the court and the day were seen on the page listed; that substantive "
        "unfairness is no separate ground is from knowledge."
    ),
    checked=date(2026, 11, 24),
    confidence="high",
    sources=(
        "https://swarb.co.uk/gallaher-group-ltd-and-others-regina-on-the-application-of-v-the-competition-and-markets-authority-sc-16-may-2018/",
    ),
    holds=(
        "Unfairness in the substance of a decision is not a ground of judicial review in its "
        "own right."
    ),
    note="Not a consultation case: it bounds what a claim of conspicuous unfairness can be.",
)

PAGE: Final = recalled(
    id="page-darlington",
    name="R (Page) v Darlington Borough Council",
    citation="[2018] EWHC 1818 (Admin)",
    court="High Court",
    decided=date(2018, 7, 16),
    url="https://caselaw.nationalarchives.gov.uk/ewhc/admin/2018/1818",
    confidence="medium",
    sources=("https://caselaw.nationalarchives.gov.uk/ewhc/admin/2018/1818",),
    holds=(
        "Two rounds held before a council decided to close a library sufficed, and no wider "
        "expectation of consultation was established."
    ),
    note="How the claim ended is from knowledge.",
)

BROOKE_ENERGY: Final = recalled(
    id="brooke-energy",
    name="R (Brooke Energy Ltd) v Secretary of State for Business, Energy and Industrial Strategy",
    citation="[2018] EWHC 2012 (Admin)",
    court="Divisional Court",
    decided=date(2018, 7, 31),
    url="https://caselaw.nationalarchives.gov.uk/ewhc/admin/2018/2012",
    verified_scope=(
        "The citation, the court and the day were seen at the head of the judgment, and the "
        "outcome in the opening of a commentary; the reasoning was not read."
    ),
    checked=date(2026, 11, 24),
    confidence="medium",
    sources=(
        "https://caselaw.nationalarchives.gov.uk/ewhc/admin/2018/2012",
        "https://www.casemine.com/commentary/uk/limits-of-procedural-legitimate-expectation-in-renewable-energy-policy:-brooke-energy-ltd-v.-secretary-of-state-2018-ewhc-2012-(admin)/view",
    ),
    holds=(
        "An expectation of consultation that is said to rest on practice fails where no "
        "established practice is shown."
    ),
    note="The claim was also found to be academic.",
)

SHAW: Final = reported(
    id="shaw-covid-send",
    name="R (Shaw) v Secretary of State for Education",
    citation="[2020] EWHC 2216 (Admin)",
    court="High Court",
    decided=date(2020, 8, 14),
    confidence="medium",
    sources=(
        "https://zoomlaw.co.uk/2020EWHC2216Admin.html",
        "https://www.georgejulian.co.uk/other-work/covidsend-judicial-review/",
    ),
    holds=(
        "In a true emergency, measures limited in time may fairly be made after informal "
        "soundings of stakeholders, with no formal public consultation."
    ),
    note=(
        "That families of the children affected were among those sounded out is from knowledge. "
        "Contrast Article 39, in the same emergency."
    ),
)

ARTICLE_39: Final = reported(
    id="article-39",
    name="R (Article 39) v Secretary of State for Education",
    citation="[2020] EWCA Civ 1577",
    court="Court of Appeal",
    decided=date(2020, 11, 24),
    confidence="high",
    sources=(
        "https://localgovernmentlawyer.co.uk/child-protection/392-children-protection-news/45458",
        "https://ukhumanrightsblog.com/2020/12/07/challenge-upheld-to-covid-19-changes-to-care-regime-for-children/",
        "https://www.thetimes.co.uk/article/minister-had-a-duty-to-consult-the-childrens-commissioner-6675sv0k3",
    ),
    holds=(
        "Urgency may justify a short and informal consultation, but not one in which providers "
        "and authorities are sounded out and those who speak for the children losing a "
        "safeguard are left out."
    ),
)

BETTER_STREETS: Final = recalled(
    id="better-streets-rbkc",
    name="R (Better Streets for Kensington and Chelsea) v Royal Borough of Kensington and Chelsea",
    citation="[2023] EWHC 536 (Admin)",
    court="High Court",
    decided=date(2023, 3, 10),
    decided_precision="month",
    confidence="medium",
    sources=(
        "https://caselawdigest.com/high-court-kings-bench-division-administrative-court/better-streets-for-kensington-and-chelsea-anor-r-on-the-application-of-v-the-royal-borough-of-kensington-and-chelsea",
    ),
    holds=(
        "Sounding people out informally before a decision about a highway does not bring a "
        "common-law duty to consult into being."
    ),
    note="The holding was seen on the page listed; the neutral citation and the date were not.",
)

EVELEIGH: Final = reported(
    id="eveleigh-dwp",
    name="Secretary of State for Work and Pensions v Eveleigh and others (formerly Binder)",
    citation="[2023] EWCA Civ 810",
    court="Court of Appeal",
    decided=date(2023, 7, 11),
    url="https://caselaw.nationalarchives.gov.uk/ewca/civ/2023/810",
    confidence="high",
    sources=(
        "https://blog.fromcounsel.com/uk-disability-survey-2023",
        "https://www.bindmans.com/knowledge-hub/news/court-rules-on-uk-disability-survey/",
        "https://caselaw.nationalarchives.gov.uk/ewca/civ/2023/810",
    ),
    holds=(
        "Substance, and not the label, decides whether people were consulted, so the four "
        "requirements do not govern a survey of experience and opinion that puts no particular "
        "proposal with a likely direct effect on an ascertainable group."
    ),
)

__all__ = (
    "ARTICLE_39",
    "BAPIO",
    "BETTER_STREETS",
    "BHATT_MURPHY",
    "BROOKE_ENERGY",
    "CCSU",
    "CHESHIRE_EAST",
    "COUGHLAN",
    "EVELEIGH",
    "GALLAHER",
    "GUNNING",
    "LH_SHROPSHIRE",
    "PAGE",
    "PLANTAGENET",
    "SHAW",
    "WAINWRIGHT",
)
