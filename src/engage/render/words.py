"""
The wording of every page, in one place.

It never says that an exercise complies with the law.
It says what is met, what is not and what is open.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum
from typing import Final

from engage.assessments import GroundReading
from engage.dates import said
from engage.facts import Fact, FactKind, FactType, Record
from engage.findings import Finding, plain
from engage.outcomes import Force, Outcome, Reading
from engage.reports import Report, Status
from engage.requirements import CountedIn, DatedValue, DutyKind, Period
from engage.triggers import Operator, Trigger


class Label(StrEnum):
    """What stands beside an answer."""

    ANSWER = "Answer"
    ANY_OF = "Any of, with commas"
    APPLIES_WHEN = "Applies when"
    APPROVED_BY = "Approved by"
    ARISES = "It arises"
    ASKED = "What is asked"
    ASKS = "Asks"
    AS_AT = "As at"
    AUTHORITY = "Authority"
    BINDS = "Binds"
    BODY = "Body"
    CALLED = "It was called"
    CHECKED = "Last checked"
    COMMITS = "Commits"
    CONDITION = "When"
    CONFIDENCE = "Confidence"
    CONFLICTS = "Where they do not agree"
    CONSEQUENCE = "If it is not done"
    CONSULTEES = "Whom to ask or tell"
    DECIDER = "Who decides"
    DUE = "By when"
    DUTIES = "Duties"
    EVIDENCE = "Evidence"
    EXTENT = "Extends to"
    FORCE = "Force"
    FOR_JUDGEMENT = "for a person to judge"
    FROM = "From"
    GATE = "Gate"
    GATES = "Gates that let it through"
    GROUND = "Ground"
    HEADING = "Heading"
    HEARD = "Hears"
    HOLDS = "Does it hold?"
    ID = "Id"
    IF_NOT_MET = "If not met"
    IN_FORCE = "In force"
    IN_LAW = "In law"
    IN_POLICY = "In policy"
    IN_PRACTICE = "In practice"
    IN_SOME_CASES = "in some cases"
    JUDGED_BY = "Judged by"
    KIND = "Kind"
    KNOWN_FROM = "Known from"
    LAID_DOWN = "Laid down by"
    LAW_OF = "Law of"
    LEAST_PERIOD = "Least period"
    LINE = "Line"
    MENDED = "made good by a later round"
    MENDED_BY = "Made good by"
    MET_IF = "met if the answer is"
    MOVE = "Move"
    NEXT = "Next"
    NOTE = "Note"
    NOT_RUN = "Not run"
    ONE_OF = "One of"
    ON_RECORD = "On record"
    OTHER_PERIODS = "Other periods"
    OUTCOME = "Outcome"
    OUTCOME_OWES = "Owed once people have answered"
    OVERRIDDEN = "Overridden"
    PARTNERS = "With"
    PRINCIPLE = "Principle"
    PUBLICATIONS = "What to publish"
    PUBLIC_STATE = "The public sees"
    QUESTION = "To judge"
    REASON = "Reason"
    RECORDED = "What is recorded"
    RECORDED_BY = "Recorded by"
    RELATIONS = "Beside other duties"
    ROUND = "Round"
    RULE = "Rule"
    RULES = "Its rules"
    SAVED_WHEN = "Still binds after that when"
    SAYS = "What it says"
    STAGE = "Stands at"
    TO = "To"
    TO_DO = "What to do"
    UNDER = "Under"
    WAITING = "Needed for"
    WEAKENED_BY = "Weakened by"
    WEIGHS_AGAINST = "Weighs against"
    WEIGHS_FOR = "Weighs for"
    WHO = "Who"
    WHY = "Why"


class Part(StrEnum):
    """The parts of a page."""

    AUTHORITIES = "Authorities"
    CAUTIONS = "Before you rely on this"
    CLEAR_WORDING = "Clear wording"
    CONSIDERATIONS = "What bears on relief"
    DOES_NOT_APPLY = "What does not apply"
    DUTIES = "Duties that apply"
    EXAMPLES = "Examples"
    FACTS = "The facts it asks for"
    FORCE = "When it binds with another force"
    FOR_JUDGEMENT = "What a person must judge"
    IN_SHORT = "In short"
    IN_THE_WAY = "What is in the way"
    KIND_OF_EXERCISE = "What kind of exercise it is"
    LAW = "Duties in the catalogue"
    MENDED = "What a later round made good"
    MET = "What is met"
    NOT_MET = "What is not met"
    NOT_OURS = "Duties of other bodies"
    NOT_YET = "What cannot be known yet"
    OPEN_DUTIES = "Duties that cannot be told yet"
    OVERRIDES = "What was overridden"
    OWED = "Is consultation owed?"
    PRINCIPLES = "The principles"
    PROMISES = "Wording that may promise consultation"
    QUESTIONS = "Open questions, the most decisive first"
    STANDS = "Where it stands"
    TABLE = "How it is answered"
    TOGETHER = "What they ask together"
    WAY = "The way so far"
    WEAKENED_WORDING = "Weakened wording"
    WHICH_DUTIES = "Which duties apply?"
    WORK = "Who has what to do"


class Sentence(StrEnum):
    """What is said in the same words wherever it is said."""

    ALL_RULES = "The rules of engage"
    ALL_RULES_HINT = "engage explain RULE shows one of them in full."
    COMMON_LAW_ASKS = (
        "The common law asks that a consultation be a proper one; engage report says what that "
        "takes, under the Gunning principles."
    )
    DUTIES_HINT = (
        "engage duties shows what each asks and why it applies, and what they ask together."
    )
    EXAMPLES_START = (
        "Each example starts from a consultation that a statute asks for and that puts a proposal."
    )
    FIRST_LINE_DECIDES = (
        "The first line whose condition holds decides. While a condition cannot be told, "
        "its line stays possible and the next is looked at too."
    )
    GATES_HINT = "engage next FILE shows each in full."
    LAW_HINT = "engage law show ID shows one of them in full."
    NONE_SETS_A_PERIOD = (
        "None of these sets one: the time must be adequate, which is never no time."
    )
    NOTHING_ELSE = "nothing else"
    NOTHING_IN_THE_WAY = "No gate on the way there blocks it."
    NOTHING_NEXT = "Nothing comes next in its process."
    NOTHING_NOT_MET = (
        "Nothing is found not met. That says nothing about what is open, or is not recorded."
    )
    NOTHING_PICKED = "No duty is like that."
    NOTHING_WEIGHS = "nothing on record"
    NOT_OURS = (
        "These bind other bodies, and the exercise may touch them: "
        "this body may be one of those to be asked or told."
    )
    NO_EXPRESS_DUTY = (
        "These have no express duty to consult and are not counted among the duties that apply:"
    )
    NO_DUTY_YET = "No duty is shown to apply as yet."
    NO_PERIOD = "None is set: the time must be adequate, which is never no time."
    NO_PROMISES = (
        "No sentence was found with words of commitment and words of asking together. "
        "A promise can also be made in a minute, a letter, a statement or on a website."
    )
    NO_QUESTIONS = "No question is open."
    NO_STAGE = "The record does not say where it stands. Record its stage."
    NO_WAY = "No event has moved it yet."
    NO_WEIGHT = "What it was called carries no weight."
    OPEN_ARE = "Open:"
    PROMISES = (
        "These are candidates and no more. Whether one is a clear promise, made by somebody who "
        "could make it, of consulting these people on this decision, is for a person to judge."
    )
    QUESTIONS_FOR_JUDGEMENT = "Only a named person can answer this, with reasons."
    QUESTIONS_HINT = (
        "engage questions FILE --answer asks them one by one and writes the answers into the file."
    )
    RELIEF = (
        "None of this softens a finding, and what a court would grant is not for a program to say."
    )
    SETTLES_KIND = "These questions would settle it:"


DUTY_KINDS: Final[Mapping[DutyKind, str]] = {
    DutyKind.CONSULT: "statutory duty to consult",
    DutyKind.PUBLICITY: "statutory publicity",
    DutyKind.INVOLVE: "statutory duty to involve",
    DutyKind.GUIDANCE: "statutory guidance",
    DutyKind.DUE_REGARD: "statutory duty of due regard",
    DutyKind.COMMON_LAW: "common law",
}
"""What each sort of duty is called, those first that an exercise is planned by."""

STATUS: Final[Mapping[Status, str]] = {
    Status.NOTHING_OPEN: "nothing in law is found not met or open",
    Status.NOT_MET: "something in law is not met",
    Status.UNUSABLE: "the input cannot be used",
    Status.OPEN: "nothing in law is found not met, but something is unclear or for judgement",
    Status.FAULT: "something broke in engage",
}
"""What each exit code means."""

EXIT_CODES: Final = tuple(f"{code.value}  {says}" for code, says in STATUS.items())
"""The table of exit codes, for a help page."""

_FORCE: Final = {
    Force.LAW: "in law",
    Force.POLICY: "by the council's own promise",
    Force.PRACTICE: "as good practice",
}
_NOUN: Final = {
    Force.LAW: "requirement",
    Force.POLICY: "promise",
    Force.PRACTICE: "point of good practice",
}
_OPEN: Final = {
    Outcome.UNCLEAR: "for want of a record",
    Outcome.FOR_JUDGEMENT: "for a person to judge",
}


def in_force(outcome: Outcome, force: Force) -> str:
    """
    Return an outcome with the force of its question.

    >>> in_force(Outcome.NOT_MET, Force.PRACTICE)
    'not met as good practice'
    """
    return f"{outcome} {_FORCE[force]}"


def counted(number: int, noun: str, plural: str = "") -> str:
    """
    Return how many there are of something.

    >>> counted(1, "round"), counted(2, "point of practice", "points of practice")
    ('1 round', '2 points of practice')
    """
    return f"{number} {noun if number == 1 else plural or noun + 's'}"


def capitalised(words: str) -> str:
    """
    Return *words* as the start of a sentence.

    >>> capitalised("the Act does not say")
    'The Act does not say'
    """
    return words[:1].upper() + words[1:]


def comes_to(report: Report, force: Force) -> str:
    """Return what everything with this *force* comes to, in one line; empty if there is nothing."""
    found = [
        each for each in report.assessment.findings if each.force is force and not each.mended_by
    ]
    count = Counter(each.outcome for each in found)
    if not set(count) - {Outcome.NOT_APPLICABLE}:
        return "Nothing that is looked at here applies." if force is Force.LAW else ""
    return f"{_not_met(found, force)}{_open(count)}{_not_yet(count)}."


def _not_met(found: Iterable[Finding], force: Force) -> str:
    """Return how many are not met, and under which headings."""
    worst = [each for each in found if each.outcome is Outcome.NOT_MET]
    noun = _NOUN[force]
    if not worst:
        return f"No {noun} is found not met"
    plural = noun.replace("point", "points") if " " in noun else ""
    are = "is" if len(worst) == 1 else "are"
    where = dict.fromkeys(each.heading.title for each in worst)
    return f"{counted(len(worst), noun, plural)} {are} not met ({'; '.join(where)})"


def _open(count: Counter[Outcome]) -> str:
    """Return how many are open, and why."""
    parts = [f"{count[outcome]} {why}" for outcome, why in _OPEN.items() if count[outcome]]
    if not parts:
        return ", and none is open"
    total = sum(count[outcome] for outcome in _OPEN)
    are = f"; {total} {'is' if total == 1 else 'are'} open"
    if len(parts) == 1:
        return f"{are} {parts[0].partition(' ')[2]}"
    return f"{are}: {' and '.join(parts)}"


def _not_yet(count: Counter[Outcome]) -> str:
    number = count[Outcome.NOT_YET]
    return f"; {number} cannot be known yet" if number else ""


def not_run(report: Report) -> str:
    """Return that rules broke, where any did."""
    number = len(report.assessment.faults)
    if not number:
        return ""
    return (
        f"{counted(number, 'check')} could not be run, so this report is incomplete. "
        "The fault is in engage and not in the exercise; please report it."
    )


def owed(report: Report) -> str:
    """Return whether consultation is owed, on the grounds looked at."""
    readings = report.assessment.grounds
    holding = [each.ground.title.lower() for each in readings if each.reading is Reading.YES]
    if holding:
        return f"consultation is owed ({'; '.join(holding)})"
    if any(each.reading is Reading.CANNOT_TELL for each in readings):
        return "the record does not tell whether consultation is owed"
    number = len(report.duties.open)
    untold = f"; {counted(number, 'duty', 'duties')} could not be told" if number else ""
    return (
        "on the grounds looked at, consultation is not shown to be owed, according to the record"
        f"{untold}"
    )


def ground_says(found: GroundReading, record: Record) -> str:
    """Return why a ground holds or does not on *record*, or what would settle it."""
    if found.reading is Reading.YES:
        return found.ground.says
    if found.reading is Reading.NO:
        claims = [each for each in found.ground.when.facts() if each.kind is FactKind.EXCUSE]
        unclaimed = any(record[each.id] == each.silence for each in claims)
        return "Not claimed on the record." if unclaimed else "Not on what is recorded."
    return f"Not recorded: {found.missing[0].question}"


def period_in_words(period: Period, on: date | None = None) -> str:
    """
    Return a period with what starts it, as on the day *on*; without a day, with all its numbers.

    >>> from engage.requirements import Unit
    >>> period_in_words(Period(values=1, unit=Unit.WEEK, starts="the notice"))
    '1 week, from the notice: time to respond'
    """
    numbers = (_number(each, period) for each in period.values)
    parts = [f"{period.said(on) if on else '; '.join(numbers)}, from {period.starts}"]
    parts += [f"leaving out {', '.join(period.excludes)}"] if period.excludes else []
    parts += [period.when] if period.when else []
    return f"{'; '.join(parts)}: {period.purpose}"


def _number(value: DatedValue, period: Period) -> str:
    """Return how many units a period has, and on which days that holds."""
    working = " working" if period.counted_in is CountedIn.WORKING else ""
    since = f" from {said(value.since)}" if value.since else ""
    until = f" until {said(value.until)}" if value.until else ""
    return f"{counted(value.value, f'{working} {period.unit}'.strip())}{since}{until}"


def takes(fact: Fact) -> str:
    """
    Return what answers a question takes, for a list of questions.

    The choices come in the words of a file, because they are typed there.
    """
    if fact.type in (FactType.CHOICE, FactType.CHOICES):
        several = "any of" if fact.type is FactType.CHOICES else "one of"
        return f"{several}: {', '.join(fact.choices)}"
    return {
        FactType.YES_NO: "yes or no",
        FactType.NUMBER: f"a whole number{f' of {fact.unit}' if fact.unit else ''}",
        FactType.DATE: "a date",
    }[fact.type]


def condition(trigger: Trigger) -> str:
    """Return a condition in words that an officer can follow."""
    if trigger.operator is Operator.ALWAYS:
        return "in every other case"
    if trigger.operator is Operator.NOT:
        return _opposite(trigger.parts[0])
    if trigger.parts:
        return f" {trigger.operator} ".join(map(_bracketed, trigger.parts))
    return _comparison(trigger, "")


def _opposite(trigger: Trigger) -> str:
    """Return the words for *trigger* not holding."""
    return f"not ({condition(trigger)})" if trigger.parts else _comparison(trigger, "not ")


def _bracketed(trigger: Trigger) -> str:
    """Return the words of *trigger*, in brackets where they would be misread without."""
    return f"({condition(trigger)})" if len(trigger.parts) > 1 else condition(trigger)


def _comparison(trigger: Trigger, negated: str) -> str:
    """Return the words of a condition on one fact."""
    bound = trigger.bound
    name = plain(trigger.fact.id if trigger.fact else "")
    if trigger.operator is Operator.YES:
        return f"{name}: {'no' if negated else 'yes'}"
    if trigger.operator is Operator.KNOWN:
        return f"{name}: {'not ' if negated else ''}recorded"
    if trigger.words:
        among = "among them " if trigger.operator is Operator.INCLUDES else ""
        return f"{name}: {negated}{among}{' or '.join(map(plain, sorted(trigger.words)))}"
    limit = plain(bound.id if isinstance(bound, Fact) else bound)
    return f"{name}: {negated}{trigger.operator} {limit}"


_PLACE: Final = re.compile(r"\{([a-z0-9_]+)\}")


def unfilled(says: str) -> str:
    """
    Return what a line says, with the names of facts where a record would be quoted.

    >>> unfilled("Consultees have {days_to_respond} days.")
    'Consultees have [days to respond] days.'
    """
    return _PLACE.sub(lambda found: f"[{plain(found[1])}]", says)


__all__ = (
    "DUTY_KINDS",
    "EXIT_CODES",
    "STATUS",
    "Label",
    "Part",
    "Sentence",
    "capitalised",
    "comes_to",
    "condition",
    "counted",
    "ground_says",
    "in_force",
    "not_run",
    "owed",
    "period_in_words",
    "takes",
    "unfilled",
)
