"""Cases on asking before the mind is made up."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.law.cases._certainty import reported

PARTINGDALE: Final = reported(
    id="partingdale-barnet",
    name="R (Partingdale Lane Residents' Association) v Barnet London Borough Council",
    citation="[2003] EWHC 947 (Admin)",
    court="High Court",
    decided=date(2003, 4, 2),
    url="https://caselaw.nationalarchives.gov.uk/ewhc/admin/2003/947",
    confidence="high",
    sources=(
        "https://www.lccsa.org.uk/r-on-the-application-of-the-partingdale-lane-residents-association-v-barnet-london-borough-council-2003/",
        "https://caselaw.nationalarchives.gov.uk/ewhc/admin/2003/947",
    ),
    holds=(
        "A manifesto commitment may properly incline a decision-maker, but one who settles the "
        "principle before people are consulted has a closed mind, which later procedure does "
        "not cure."
    ),
)

ROYAL_BROMPTON: Final = reported(
    id="royal-brompton-jcpct",
    name=(
        "R (Royal Brompton and Harefield NHS Foundation Trust) v Joint Committee of Primary "
        "Care Trusts"
    ),
    citation="[2012] EWCA Civ 472",
    court="Court of Appeal",
    decided=date(2012, 4, 19),
    url="https://caselaw.nationalarchives.gov.uk/ewca/civ/2012/472",
    confidence="high",
    sources=(
        "http://www.localgovernmentlawyer.co.uk/index.php?option=com_content&view=article&id=10121",
        "https://caselaw.nationalarchives.gov.uk/ewca/civ/2012/472",
        "http://www.thetimes.co.uk/tto/law/article3218918.ece",
    ),
    holds=(
        "A document may favour some options and carry scores that a consultee disputes, so long "
        "as no decision has been made and the consultee can answer them; only a failure that "
        "takes away the real opportunity to be heard vitiates it."
    ),
)

STEPHENSON: Final = reported(
    id="stephenson-fracking",
    name="R (Stephenson) v Secretary of State for Housing, Communities and Local Government",
    citation="[2019] EWHC 519 (Admin)",
    court="High Court",
    decided=date(2019, 3, 6),
    confidence="high",
    sources=(
        "https://www.11kbw.com/knowledge-events/case/high-court-rules-governments-fracking-guidelines-unlawful/",
        "https://www.planningresource.co.uk/article/1578080/government-loses-nppf-fracking-high-court-case-unlawful-consultation",
        "https://www.localgovernmentlawyer.co.uk/environment/766-environmental-news/42479",
    ),
    holds=(
        "An exercise covers what its document would reasonably convey, and a minister who does "
        "not mean to reconsider what it appears to open, and disregards the evidence sent on "
        "it, acts unlawfully."
    ),
    note="That the mind was closed is taken from what a press note reports.",
)

L_BUCKINGHAMSHIRE: Final = reported(
    id="l-buckinghamshire",
    name="R (L) v Buckinghamshire County Council",
    citation="[2019] EWHC 1817 (Admin)",
    court="High Court",
    decided=date(2019, 7, 12),
    url="https://caselaw.nationalarchives.gov.uk/ewhc/admin/2019/1817",
    confidence="high",
    sources=(
        "https://www.39essex.com/high-court-clarifies-the-meaning-of-children-centre-legislation/",
        "https://www.lawgazette.co.uk/legal-updates/buckinghamshire-sees-off-consultation-challenge/5101326.article",
        "https://caselaw.nationalarchives.gov.uk/ewhc/admin/2019/1817",
    ),
    holds=(
        "A council may tell consultees that keeping things unchanged is not among the options, "
        "provided that its own mind is not closed to it."
    ),
)

__all__ = (
    "L_BUCKINGHAMSHIRE",
    "PARTINGDALE",
    "ROYAL_BROMPTON",
    "STEPHENSON",
)
