"""
Consultation-governance primitives for councils.

Nouns are values, verbs are pure functions, and norms are passed to verbs as a catalogue:

>>> from datetime import date
>>> import engage
>>> exercise = engage.Exercise(
...     reference="budget-2027",
...     title="Budget 2027/28",
...     body=engage.PublicBody(name="Anytown Council"),
... )
>>> report = engage.report(exercise, engage.law.standard(), engage.Setting(on=date(2026, 11, 24)))
>>> report.status.name
'OPEN'

Each name is loaded from its room when it is first used.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:  # so that a type checker sees what __getattr__ finds
    from engage import exchange as exchange
    from engage import law as law
    from engage import render as render
    from engage import testing as testing
    from engage.answers import Answer as Answer
    from engage.assessments import Assessment as Assessment
    from engage.assessments import assess as assess
    from engage.audiences import Audience as Audience
    from engage.audiences import AudienceKind as AudienceKind
    from engage.bodies import BodyKind as BodyKind
    from engage.bodies import PublicBody as PublicBody
    from engage.catalogues import Catalogue as Catalogue
    from engage.catalogues import Setting as Setting
    from engage.classification import Classification as Classification
    from engage.classification import classify as classify
    from engage.dates import When as When
    from engage.decisions import Decision as Decision
    from engage.errors import EngageError as EngageError
    from engage.errors import InvalidDocumentError as InvalidDocumentError
    from engage.errors import InvalidValueError as InvalidValueError
    from engage.exercises import Exercise as Exercise
    from engage.exercises import ExerciseKind as ExerciseKind
    from engage.feedback import Feedback as Feedback
    from engage.findings import Finding as Finding
    from engage.nations import Nation as Nation
    from engage.outcomes import Force as Force
    from engage.outcomes import Outcome as Outcome
    from engage.proposals import Option as Option
    from engage.proposals import Proposal as Proposal
    from engage.reports import Report as Report
    from engage.reports import Status as Status
    from engage.reports import report as report
    from engage.rounds import Form as Form
    from engage.rounds import Material as Material
    from engage.rounds import Round as Round
    from engage.rules import Rule as Rule
    from engage.stages import Event as Event
    from engage.stages import EventKind as EventKind
    from engage.stages import Stage as Stage

_ROOMS: Final = {
    "Answer": "answers",
    "Assessment": "assessments",
    "Audience": "audiences",
    "AudienceKind": "audiences",
    "BodyKind": "bodies",
    "Catalogue": "catalogues",
    "Classification": "classification",
    "Decision": "decisions",
    "EngageError": "errors",
    "Event": "stages",
    "EventKind": "stages",
    "Exercise": "exercises",
    "ExerciseKind": "exercises",
    "Feedback": "feedback",
    "Finding": "findings",
    "Force": "outcomes",
    "Form": "rounds",
    "InvalidDocumentError": "errors",
    "InvalidValueError": "errors",
    "Material": "rounds",
    "Nation": "nations",
    "Option": "proposals",
    "Outcome": "outcomes",
    "Proposal": "proposals",
    "PublicBody": "bodies",
    "Report": "reports",
    "Round": "rounds",
    "Rule": "rules",
    "Setting": "catalogues",
    "Stage": "stages",
    "Status": "reports",
    "When": "dates",
    "assess": "assessments",
    "classify": "classification",
    "report": "reports",
}
_SUBMODULES: Final = frozenset({"exchange", "law", "render", "testing"})


def __getattr__(name: str) -> object:
    """Load the room of a public name on first use."""
    found: object
    if name in _ROOMS:
        found = getattr(import_module(f"engage.{_ROOMS[name]}"), name)
    elif name in _SUBMODULES:
        found = import_module(f"engage.{name}")
    else:
        msg = f"module 'engage' has no attribute {name!r}"
        raise AttributeError(msg)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    """Return the public names, loaded or not."""
    return sorted({*globals(), *__all__})


__all__ = (
    "Answer",
    "Assessment",
    "Audience",
    "AudienceKind",
    "BodyKind",
    "Catalogue",
    "Classification",
    "Decision",
    "EngageError",
    "Event",
    "EventKind",
    "Exercise",
    "ExerciseKind",
    "Feedback",
    "Finding",
    "Force",
    "Form",
    "InvalidDocumentError",
    "InvalidValueError",
    "Material",
    "Nation",
    "Option",
    "Outcome",
    "Proposal",
    "PublicBody",
    "Report",
    "Round",
    "Rule",
    "Setting",
    "Stage",
    "Status",
    "When",
    "assess",
    "classify",
    "exchange",
    "law",
    "render",
    "report",
    "testing",
)
