"""What lays down the charges of roles beside the strategy's sections: provisions of law."""

from __future__ import annotations

from datetime import date
from typing import Final

from engage.citations import Provision, SourceKind, Verification
from engage.nations import ENGLAND
from engage.practice.working_together.documents import PROCESS, Version

CHECKED: Final = date(2026, 11, 22)
"""The day on which the provisions were last checked."""

_NOT_READ: Final = "No page was read for it."


def _law(  # noqa: PLR0913 - the parts of a citation
    key: str,
    title: str,
    provision: str,
    url: str,
    *,
    kind: SourceKind = SourceKind.ACT,
    scope: str = _NOT_READ,
    note: str = "",
) -> Provision:
    return Provision(
        id=key,
        title=title,
        provision=provision,
        kind=kind,
        url=url,
        extent=ENGLAND,
        verified=Verification.FROM_KNOWLEDGE,
        verified_scope=scope,
        checked=CHECKED,
        note=note,
    )


CODE: Final = _law(
    "localism-act-2011-ss27-28",
    "Localism Act 2011",
    "ss.27 and 28",
    "https://www.legislation.gov.uk/ukpga/2011/20/section/28",
    note="Reform of the regime of standards was announced; what came of it is not established.",
)
REGISTER_OF_INTERESTS: Final = _law(
    "localism-act-2011-s30",
    "Localism Act 2011",
    "s.30; SI 2012/1464",
    "https://www.legislation.gov.uk/ukpga/2011/20/section/30",
)
KEY_DECISION: Final = _law(
    "executive-meetings-regulations-2012-reg9",
    "Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) "
    "Regulations 2012 (SI 2012/2089)",
    "regs 8 and 9",
    "https://www.legislation.gov.uk/uksi/2012/2089/part/3/made",
    kind=SourceKind.INSTRUMENT,
    scope="The duty was read; the number of days was not.",
    note="Shorter notice can be given under regs 10 and 11.",
)
OPEN_PAPERS: Final = _law(
    "local-government-act-1972-ss100a-100d",
    "Local Government Act 1972",
    "ss.100A(6), 100B and 100D",
    "https://www.legislation.gov.uk/ukpga/1972/70/section/100B",
    note="Clear days leave out the day of notice and the day of the meeting.",
)
OFFICER_DECISIONS: Final = _law(
    "openness-regulations-2014",
    "Openness of Local Government Bodies Regulations 2014",
    "SI 2014/2095",
    "https://www.legislation.gov.uk/uksi/2014/2095",
    kind=SourceKind.INSTRUMENT,
)
CALL_IN: Final = _law(
    "local-government-act-2000-s9f",
    "Local Government Act 2000",
    "s.9F(2) and (4)",
    "https://www.legislation.gov.uk/ukpga/2000/22/section/9F",
    note="No number of days is laid down; constitutions commonly give five working days.",
)
SCRUTINY_BY_CHOICE: Final = _law(
    "local-government-act-2000-s9ja",
    "Local Government Act 2000",
    "s.9JA",
    "https://www.legislation.gov.uk/ukpga/2000/22/section/9JA",
    note="Nothing here gives call-in of a committee's decision; the constitution may.",
)
ADVICE_ON_ASSESSMENT: Final = _law(
    "uk-gdpr-article-35-2",
    "UK GDPR",
    "Article 35(2)",
    "https://www.legislation.gov.uk/eur/2016/679/article/35",
)
REPORT_OF_UNLAWFULNESS: Final = _law(
    "local-government-and-housing-act-1989-s5",
    "Local Government and Housing Act 1989",
    "s.5(2)",
    "https://www.legislation.gov.uk/ukpga/1989/42/section/5",
)
NEXT_STEPS: Final = Provision(
    id=f"working_together_{Version.STRATEGY_2024}.next",
    title=PROCESS.title,
    provision="Next steps in delivering the strategy",
    kind=SourceKind.POLICY,
    verified=Verification.READ,
    verified_scope=PROCESS.verified_scope,
    checked=CHECKED,
    in_force_from=PROCESS.in_force_from,
    note="The panel was planned with the update of 2025; whether it was set up is not known.",
)

__all__ = (
    "ADVICE_ON_ASSESSMENT",
    "CALL_IN",
    "CHECKED",
    "CODE",
    "KEY_DECISION",
    "NEXT_STEPS",
    "OFFICER_DECISIONS",
    "OPEN_PAPERS",
    "REGISTER_OF_INTERESTS",
    "REPORT_OF_UNLAWFULNESS",
    "SCRUTINY_BY_CHOICE",
)
