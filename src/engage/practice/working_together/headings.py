"""The parts of the commitment, as headings of a report."""

from __future__ import annotations

from typing import Final

from engage.rules import Heading

VERSION: Final = Heading(id="working_together.version", title="Which commitment was in force")
TAKE_PART: Final = Heading(id="working_together.take_part", title="A say, and how to have it")
LISTEN: Final = Heading(id="working_together.listen", title="How the council listens")
ENGAGE: Final = Heading(id="working_together.engage", title="How the council engages")
UNDERSTAND: Final = Heading(
    id="working_together.understand", title="Five things that people understand"
)
CONSULT: Final = Heading(id="working_together.consult", title="How the council consults")
TOOLS: Final = Heading(id="working_together.tools", title="Tools")
DATA: Final = Heading(id="working_together.data", title="The data collected")
MEMBERS: Final = Heading(id="working_together.members", title="Elected members")
FEEDBACK: Final = Heading(id="working_together.feedback", title="Feeding back and reviewing")
PROCESS: Final = Heading(id="working_together.process", title="A defined process")

__all__ = (
    "CONSULT",
    "DATA",
    "ENGAGE",
    "FEEDBACK",
    "LISTEN",
    "MEMBERS",
    "PROCESS",
    "TAKE_PART",
    "TOOLS",
    "UNDERSTAND",
    "VERSION",
)
