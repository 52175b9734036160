"""Cases on what consultees must be told, and on when they must be asked again."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.law.cases._certainty import recalled, reported

SMITH_EAST_KENT: Final = recalled(
    id="smith-east-kent",
    name="R (Smith) v East Kent Hospital NHS Trust",
    citation="[2002] EWHC 2640 (Admin)",
    court="High Court",
    decided=date(2002, 12, 4),
    url="https://www.bailii.org/ew/cases/EWHC/Admin/2002/2640.html",
    verified_scope=(
        "The citation and the day were seen at the head of the judgment, and the test in a "
        "digest of Elphinstone; how the claim ended is not recorded."
    ),
    checked=date(2026, 11, 24),
    confidence="high",
    sources=(
        "https://www.bailii.org/ew/cases/EWHC/Admin/2002/2640.html",
        "https://www.lag.org.uk/?id=-206107",
    ),
    holds=(
        "Ordinary refinement in the light of responses needs no further round, which is "
        "required only when what is to be adopted differs fundamentally from what was put."
    ),
)

BEALE: Final = recalled(
    id="beale-camden",
    name="R (Beale) v Camden London Borough Council",
    citation="[2004] EWHC 6 (Admin)",
    court="High Court",
    decided=date(2004, 1, 19),
    decided_precision="month",
    confidence="medium",
    holds=(
        "A council may promote the course it prefers, and need not put the case against where "
        "those consulted know of that case and can hear it from others."
    ),
)

ELPHINSTONE: Final = recalled(
    id="elphinstone-westminster",
    name="R (Elphinstone) v Westminster City Council",
    citation="[2008] EWHC 1287 (Admin); [2008] EWCA Civ 1069",
    court="Court of Appeal",
    decided=date(2008, 10, 10),
    decided_precision="month",
    url="https://www.bailii.org/ew/cases/EWHC/Admin/2008/1287.html",
    confidence="medium",
    sources=("https://www.bailii.org/ew/cases/EWHC/Admin/2008/1287.html",),
    holds=(
        "A change made after consultation calls for a second round only if it makes the "
        "proposal fundamentally different from the one consulted on."
    ),
    note=(
        "How the appeal ended is from knowledge. The address given is that of the judgment "
        "under appeal."
    ),
)

BRECKLAND: Final = recalled(
    id="breckland-boundary",
    name="R (Breckland District Council and others) v Boundary Committee",
    citation="[2009] EWCA Civ 239",
    court="Court of Appeal",
    decided=date(2009, 3, 25),
    url="https://caselaw.nationalarchives.gov.uk/ewca/civ/2009/239",
    confidence="medium",
    sources=("https://caselaw.nationalarchives.gov.uk/ewca/civ/2009/239",),
    holds=(
        "People entitled to make representations must be able to see, in usable form and early "
        "enough to respond, the material on so weighty a criterion as affordability."
    ),
    note="How the appeal ended is from knowledge.",
)

FOREST_HEATH: Final = reported(
    id="forest-heath",
    name="Electoral Commission (Boundary Committee) v Forest Heath District Council and others",
    citation="[2009] EWCA Civ 1296",
    court="Court of Appeal",
    decided=date(2009, 12, 2),
    confidence="high",
    sources=(
        "https://www.landmarkchambers.co.uk/resources/cases/court-of-appeal-allows-appeal-by-boundary-committee-in-consultation-case-over-unitary-local-government-in-suffolk/",
        "https://localgovernmentlawyer.co.uk/governance/314-governance-a-risk-articles/542-electoral-commission-wins-council-reorganisation-test-case",
    ),
    holds=(
        "In dialogue that comes before formal consultation on drafts, a body that has made "
        "known what it will take into account need not give the gist of why a consultee's "
        "favoured scheme is provisionally not being taken further."
    ),
)

SAVE_OUR_SURGERY: Final = reported(
    id="save-our-surgery",
    name="R (Save Our Surgery Ltd) v Joint Committee of Primary Care Trusts",
    citation="[2013] EWHC 439 (Admin)",
    court="High Court",
    decided=date(2013, 3, 7),
    confidence="high",
    sources=(
        "http://www.bmj.com/content/346/bmj.f1575.full",
        "https://ukhumanrightsblog.com/2013/03/08/successful-challenge-to-closures-of-childrens-heart-surgery-units/",
        "http://www.halifaxcourier.co.uk/news/health/judge-quashes-decision-to-close-children-s-heart-surgery-in-leeds-1-5536612",
    ),
    holds=(
        "Component scores on which a choice between options turns must be disclosed to a "
        "consultee who stands to lose by it, since otherwise its response cannot be properly "
        "directed."
    ),
)

HS2: Final = reported(
    id="hs2-compensation",
    name=(
        "R (Buckinghamshire County Council and others) v Secretary of State for Transport "
        "(HS2AA compensation claim)"
    ),
    citation="[2013] EWHC 481 (Admin)",
    court="High Court",
    decided=date(2013, 3, 15),
    confidence="high",
    sources=(
        "http://railnews.mobi/news/2013/03/18-hs2-objectors-to-appeal-against.html",
        "https://building.co.uk/news/hs2-defeated-in-legal-challenge/5051937.article",
        "https://www.leighday.co.uk/news/news/2013-news/high-court-finds-hs2-compensation-consultation-unlawful/",
    ),
    holds=(
        "Consultation on a choice between options is unfair where people are not told how each "
        "would work or by what criteria the choice will be made, and the decision is unlawful "
        "where a substantial response to it is not properly considered."
    ),
    note="Only the claim about compensation succeeded; the other grounds of challenge failed.",
)

LCCSA: Final = reported(
    id="lccsa-2014",
    name="R (London Criminal Courts Solicitors Association and another) v Lord Chancellor",
    citation="[2014] EWHC 3020 (Admin)",
    court="High Court",
    decided=date(2014, 9, 19),
    url="https://www.bailii.org/ew/cases/EWHC/Admin/2014/3020.html",
    confidence="high",
    sources=(
        "https://www.lexology.com/library/detail.aspx?g=85af9a9f-6706-4e2f-9b91-bcaa283b90cb",
        "https://www.bailii.org/ew/cases/EWHC/Admin/2014/3020.html",
    ),
    holds=(
        "Expert material which arrives after launch and fixes the outcome must be disclosed for "
        "comment to consultees able to challenge it, and only the decision that depends on it "
        "need fall."
    ),
)

MOSELEY: Final = reported(
    id="moseley-haringey",
    name="R (Moseley) v Haringey London Borough Council",
    citation="[2014] UKSC 56",
    court="Supreme Court",
    decided=date(2014, 10, 29),
    url="https://www.bailii.org/uk/cases/UKSC/2014/56.html",
    confidence="high",
    sources=(
        "https://www.doughtystreet.co.uk/news/article/supreme-court-rules-on-the-requirements-of-lawful-consultation",
        "https://www.fieldfisher.com/en/services/public-and-regulatory/public-regulatory-law-blog/r-on-the-application-of-moseley-v-london-borough-of-haringey-2014-uksc-56",
        "https://www.thejusticegap.com/supreme-court-council-tax-consultation-unfair-unlawful/",
    ),
    holds=(
        "Public participation under a statutory duty is not fair where consultees are led to "
        "think that one scheme must follow from a loss of grant, and are told neither of the "
        "other realistic courses nor why the council discarded them."
    ),
    note="That relief was confined to a declaration is from knowledge.",
)

ROBSON: Final = reported(
    id="robson-salford",
    name="R (Robson) v Salford City Council",
    citation="[2015] EWCA Civ 6",
    court="Court of Appeal",
    decided=date(2015, 1, 20),
    confidence="high",
    sources=(
        "https://www.lag.org.uk/?id=-206123",
        "https://zoomlaw.co.uk/2015EWCACiv6.html",
    ),
    holds=(
        "A booklet that could have been clearer does not make a consultation unfair where those "
        "consulted, helped by meetings and assessments, in substance understood the proposal."
    ),
)

T_TRAFFORD: Final = reported(
    id="t-trafford",
    name="R (T) v Trafford Metropolitan Borough Council",
    citation="[2015] EWHC 369 (Admin)",
    court="High Court",
    decided=date(2015, 2, 17),
    decided_precision="month",
    url="https://caselaw.nationalarchives.gov.uk/ewhc/admin/2015/369",
    confidence="high",
    sources=(
        "https://www.lag.org.uk/?id=-206127",
        "http://localgovernmentlawyer.co.uk/index.php?option=com_content&view=article&id=24026",
        "https://caselaw.nationalarchives.gov.uk/ewhc/admin/2015/369",
    ),
    holds=(
        "Fairness does not always call for an account of rejected alternatives, and was "
        "satisfied where a public budget report explained why raising council tax or drawing on "
        "reserves was unrealistic and people were invited to suggest other ways."
    ),
    note="The day of judgment in February 2015 was not confirmed.",
)

DRAPER: Final = reported(
    id="draper-lincolnshire-2",
    name="Draper v Lincolnshire County Council (second challenge)",
    citation="[2015] EWHC 2964 (Admin)",
    court="High Court",
    decided=date(2015, 10, 22),
    url="https://caselaw.nationalarchives.gov.uk/ewhc/admin/2015/2964",
    confidence="high",
    sources=(
        "https://www.localgovernmentlawyer.co.uk/litigation-and-enforcement/400-litigation-news/27486-council-to-consider-costs-pursuit-after-judgment-issued-in-libraries-dispute",
        "https://www.lawgazette.co.uk/legal-updates/challenges-to-austerity-cuts/5052322.article",
        "https://caselaw.nationalarchives.gov.uk/ewhc/admin/2015/2964",
    ),
    holds=(
        "After a decision is quashed, a second round confined to the defect found may lawfully "
        "be briefer and more limited in scope."
    ),
)

TILLEY: Final = reported(
    id="tilley-vale-of-glamorgan",
    name="Tilley v Vale of Glamorgan Council",
    citation="[2015] EWHC 3194 (Admin)",
    court="High Court",
    decided=date(2015, 11, 5),
    confidence="medium",
    sources=("https://zoomlaw.co.uk/2015EWHC3194Admin.html",),
    holds=(
        "Consultation on handing libraries to communities is lawful where people can understand "
        "what is proposed, and it is too soon to challenge closures which still depend on "
        "whether a viable bid is made."
    ),
    note=(
        "That the consultation was upheld is reported; that this goes to the information given "
        "is an inference."
    ),
)

KEEP_WYTHENSHAWE: Final = recalled(
    id="keep-wythenshawe-special",
    name="Keep Wythenshawe Special Ltd v NHS Central Manchester CCG and others",
    citation="[2016] EWHC 17 (Admin)",
    court="High Court",
    decided=date(2016, 1, 7),
    confidence="medium",
    sources=("https://vlex.co.uk/vid/keep-wythenshawe-special-ltd-793168961",),
    holds=(
        "Refining how disclosed criteria are applied does not in itself oblige a body to "
        "consult again, which it must do only where going on without it would be conspicuously "
        "unfair."
    ),
    note=(
        "The result and the reasoning are from knowledge: only the start of the judgment was seen."
    ),
)

JONES: Final = reported(
    id="jones-denbighshire",
    name="R (Jones) v Denbighshire County Council",
    citation="[2016] EWHC 2074 (Admin)",
    court="Divisional Court",
    decided=date(2016, 8, 12),
    url="https://caselaw.nationalarchives.gov.uk/ewhc/admin/2016/2074",
    confidence="high",
    sources=(
        "https://www.landmarkchambers.co.uk/resources/cases/welsh-school-closure-quashed-after-hopelessly-confused-consultation/",
        "http://localgovernmentlawyer.co.uk/index.php?option=com_content&view=article&id=31250",
        "https://caselaw.nationalarchives.gov.uk/ewhc/admin/2016/2074",
    ),
    holds=(
        "Where a statutory code says what a document must cover, it is unlawful to confuse an "
        "interim merger with the lasting proposal, to leave no proper opportunity to suggest "
        "alternatives, and to assess the effect on the Welsh language for the interim step "
        "alone."
    ),
)

HPSPC: Final = reported(
    id="hpspc-holland-park",
    name="R (HPSPC Ltd and National Education Union) v Secretary of State for Education",
    citation="[2022] EWHC 3159 (Admin)",
    court="High Court",
    decided=date(2022, 12, 9),
    confidence="high",
    sources=(
        "https://caselawdigest.com/high-court-kings-bench-division-administrative-court/hpspc-limited-anor-r-on-the-application-of-v-secretary-of-state-for-education",
        "https://schoolsweek.co.uk/holland-park-school-united-learning-court-case-transfer/",
        "https://localgovernmentlawyer.co.uk/education-law/394-education-news/52465-legal-challenge-dismissed-over-transfer-of-london-school-to-multi-academy-trust",
    ),
    holds=(
        "Engagement that said too little of other possible trusts may still be fair as a whole, "
        "and relief would anyway have been withheld because it was highly likely that nothing "
        "would have turned out differently."
    ),
)

WEST_MIDLANDS: Final = reported(
    id="west-midlands-pcc",
    name=(
        "R (Police and Crime Commissioner for the West Midlands) v Secretary of State for the "
        "Home Department"
    ),
    citation="[2024] EWHC 604 (Admin)",
    court="High Court (appeal dismissed)",
    decided=date(2024, 3, 18),
    url="https://caselaw.nationalarchives.gov.uk/ewhc/admin/2024/604",
    confidence="high",
    sources=(
        "https://www.kingsleynapley.co.uk/our-news/press-releases/kingsley-napley-client-victory-in-high-court-judicial-review",
        "https://localgovernmentlawyer.co.uk/community-safety/393-community-safety-news/56853-home-office-loses-appeal-over-quashing-of-transfer-of-police-and-crime-commissioner-powers-to-west-midlands-mayor",
        "https://caselaw.nationalarchives.gov.uk/ewhc/admin/2024/604",
    ),
    holds=(
        "Where statute allows a transfer only on stated conditions, people must be told why the "
        "minister considers them satisfied, and a bare question whether they agree falls short "
        "of that."
    ),
    note=(
        "The decision did not turn on length, and is no approval of six weeks that take in "
        "Christmas."
    ),
)

POSSIBLE: Final = reported(
    id="possible-jet-zero",
    name="R (Possible) v Secretary of State for Transport",
    citation="[2025] EWHC 1101 (Admin)",
    court="High Court",
    decided=date(2025, 5, 8),
    confidence="high",
    sources=(
        "https://cornerstonebarristers.com/jet-zero-strategy-ruled-lawful-by-high-court",
        "https://www.hsfkramer.com/notes/publiclaw/2025-posts/challenges-to-the-jet-zero-strategy-grounded",
        "https://zoomlaw.co.uk/2025EWHC1101Admin.html",
    ),
    holds=(
        "A public body sets the scope of its own consultation, and its silence on why an "
        "alternative falls outside, though better avoided, is not necessarily unlawful; nor "
        "need ministers be given responses on a point of which they were already aware."
    ),
)

__all__ = (
    "BEALE",
    "BRECKLAND",
    "DRAPER",
    "ELPHINSTONE",
    "FOREST_HEATH",
    "HPSPC",
    "HS2",
    "JONES",
    "KEEP_WYTHENSHAWE",
    "LCCSA",
    "MOSELEY",
    "POSSIBLE",
    "ROBSON",
    "SAVE_OUR_SURGERY",
    "SMITH_EAST_KENT",
    "TILLEY",
    "T_TRAFFORD",
    "WEST_MIDLANDS",
)
